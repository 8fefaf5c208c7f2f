import type { Localized } from './locale.ts';

/** What a value of the lexicon must look like, as it stands after "Expected:". */
export const LEXICON_EXPECTED = {
  id: {
    fr: 'la langue, une barre oblique, puis des mots sans accents joints par des traits d’union (fr/tour-de-table)',
    en: 'the language, a slash, then words without accents joined by hyphens (en/icebreaker)',
  },
  pattern: {
    fr: 'une formule telle qu’on l’écrirait : parenthèses, crochets et guillemets fermés, un mot au moins, 64 variantes au plus',
    en: 'a phrase as one would write it: parentheses, brackets and quotation marks closed, one word at least, 64 variants at most',
  },
  clause: {
    fr: 'ce qui suit un deux-points : une minuscule au début, pas de point à la fin, des apostrophes courbes',
    en: 'what follows a colon: a small letter first, no full stop at the end, curly apostrophes',
  },
  questionId: {
    fr: 'des mots anglais sans accents joints par des traits d’union (noisy-hour)',
    en: 'English words joined by hyphens (noisy-hour)',
  },
  question: {
    fr: 'une question : une majuscule au début, un point d’interrogation à la fin (précédé d’une espace en français), des apostrophes courbes ; chaque accolade nomme ce qui la remplit ({words}, {subject}…), et rien devant elle ne s’élide ni ne se contracte',
    en: 'a question: a capital first, a question mark at the end (after a space in French), curly apostrophes; each brace names what fills it ({words}, {subject}…), with nothing before it that French elides or contracts',
  },
  sentence: { fr: 'une phrase : une majuscule au début, un point à la fin', en: 'a sentence: a capital first, a full stop at the end' },
} as const satisfies Record<string, Localized>;

/** What keeps a pattern of an item from being one. */
export const PATTERN_FAULTS = {
  noWord: { fr: 'aucun mot', en: 'no word' },
  noBrackets: { fr: '« | » est hors de parenthèses', en: '`|` stands outside of brackets' },
  closesNothing: { fr: '« {mark} » ne ferme rien', en: '`{mark}` closes nothing' },
  notClosed: { fr: '« {mark} » n’est pas fermé', en: '`{mark}` is not closed' },
  namesNothing: { fr: '« < » ne nomme rien', en: '`<` names nothing' },
  unknownName: { fr: '« <{name}> » n’est pas connu', en: '<{name}> is not known' },
  whole: {
    fr: 'une étiquette est lue en entier : ni « ^ » ni « $ »',
    en: 'a label is met as a whole: neither `^` nor `$`',
  },
} as const satisfies Record<string, Localized>;

/** What no value shows by itself. */
export const LEXICON_FAULTS = {
  comment: {
    fr: 'Ce « # » coupe la ligne : ce qui le suit n’est pas lu. Entourez le texte d’apostrophes droites, ou mettez le commentaire sur une ligne à lui.',
    en: 'This "#" cuts the line: what follows is not read. Put the text between straight apostrophes, or the comment on a line of its own.',
  },
  unknownFile: {
    fr: 'Rien ne lit ce fichier : les formules sont dans phrases/<langue>/<thème>.yaml, les termes dans les fichiers connus de terms/.',
    en: 'Nothing reads this file: phrases stand in phrases/<language>/<theme>.yaml, terms in the known files of terms/.',
  },
  otherLanguage: {
    fr: '« {id} » se trouve dans un fichier de langue « {language} ».',
    en: '"{id}" stands in a file of the language "{language}".',
  },
  knownId: { fr: '« {id} » existe déjà ({place}).', en: '"{id}" exists already ({place}).' },
  knownWording: {
    fr: '« {wording} » est déjà une formule de « {id} » ({place}).',
    en: '"{wording}" is a phrase of "{id}" already ({place}).',
  },
  pattern: { fr: '« {pattern} » n’est pas un motif : {reason}.', en: '"{pattern}" is no pattern: {reason}.' },
  regex: { fr: '« {pattern} » n’est pas une expression régulière : {reason}.', en: '"{pattern}" is no regular expression: {reason}.' },
  fileName: {
    fr: 'Un fichier porte le nom de son élément : {item}.yaml est attendu.',
    en: 'A file is named after its item: {item}.yaml is expected.',
  },
  missingItem: { fr: 'Aucun fichier ne décrit l’élément « {item} ».', en: 'No file describes the item "{item}".' },
  knownLabel: {
    fr: '« {label} » annonce déjà un autre élément ({place}). Voulu ? L’étiquette se range alors sous « shared » dans les deux fichiers.',
    en: '"{label}" announces another item already ({place}). On purpose? The label then stands under "shared" in both files.',
  },
  unshared: { fr: '« {label} » n’annonce aucun autre élément.', en: '"{label}" announces no other item.' },
  example: {
    fr: 'Lu « {found} » sur « {words} » ; attendu : « {expected} » sur « {on} ».',
    en: 'Read as "{found}" on "{words}"; expected: "{expected}" on "{on}".',
  },
  missingBank: { fr: 'Aucun fichier n’a les questions de « {bank} ».', en: 'No file has the questions of "{bank}".' },
  knownQuestion: { fr: 'Cette question est déjà posée ailleurs ({place}).', en: 'This question is already asked elsewhere ({place}).' },
  otherSlots: {
    fr: 'Les deux langues ne citent pas la même chose : {fr} en français, {en} en anglais.',
    en: 'The two languages do not quote the same: {fr} in French, {en} in English.',
  },
  unknownQuestion: { fr: '« {id} » n’est pas une question de ce fichier.', en: '"{id}" is no question of this file.' },
  asked: { fr: 'Posée ainsi : « {asked} ».', en: 'Asked as: "{asked}".' },
  notAsked: { fr: 'Ce qui est cité ici ne la remplit pas.', en: 'What is quoted here does not fill it.' },
  notFound: { fr: '« {id} » devrait être trouvé ici : « {sentence} ».', en: '"{id}" should be found here: "{sentence}".' },
  found: { fr: '« {id} » ne devrait pas être trouvé ici : « {sentence} ».', en: '"{id}" should not be found here: "{sentence}".' },
} as const satisfies Record<string, Localized>;
