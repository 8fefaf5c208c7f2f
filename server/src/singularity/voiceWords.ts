import type { Language } from '../document/language.ts';
import { TERMS } from '../lexicon/generated/terms.ts';
import { anyWord } from '../programme/patterns.ts';
import { sought } from './sought.ts';

const { learners, trainers } = TERMS.people;
const LEARNER_FR = `${learners.fr}|personnes?|professionnel(?:le)?s?|groupes?|binomes?|equipes?|public`;
const TRAINER_FR = `${trainers.fr}|maitre d'apprentissage|jury|equipe pedagogique`;
const LEARNER_EN = `${learners.en}|people|person|groups?|pairs?`;
const TRAINER_EN = trainers.en;

/** Somebody who speaks: a person's own words, or those of the house when it does something. Folded. */
export const SPEAKING = sought({
  fr: anyWord(
    'je|moi|mon|ma|mes|me',
    String.raw`[jm]'[a-z]+`,
    String.raw`nous (?:[nls]'|y |en |le |la |les |ne |vous )?[a-z]+(?:ons|mes)`,
    String.raw`on (?:[nls]'|y |en |le |la |les |ne |se |vous )?(?!line\b)[a-z]+[adet]`,
    String.raw`(?:vous|tu) (?:[nlts]'|y |en |le |la |les |ne |vous |te )?[a-z]+(?:ez|tes|s)`,
  ),
  en: anyWord(
    String.raw`i|my|me|we|us|i'(?:m|ve|ll)`,
    String.raw`you (?:will |can |then |also |first )?(?!to\b|for\b|with\b|in\b|at\b)[a-z]+`,
    "let's",
  ),
});

/** What every house says of itself and promises its reader: the words of a person, and nobody behind them. Folded. */
export const HOLLOW: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(
    String.raw`\b(?:nous (?:vous |en |y |les? |la )?(?:accompagn|adapt|appuy|assur|attach|bas|conseill|construi?s?|dispos|engag|fond|garantiss|guid|intervien|interven|met|mobilis|offr|pouv|propos|recherch|respect|restons|rest|sommes|souhait|utilis|veill)\w*|vous (?:y |en |ne |l'|le |la |les )?(?:acquerrez|aurez|avez|acquerez|decouvrirez|devez|devrez|disposez|disposerez|etes|maitriserez|obtenez|obtiendrez|permet\w*|pourrez|pouvez|saurez|serez|soyez|souhaitez|voulez|verrez|apprendrez|allez|beneficiez|beneficierez))\b`,
    'g',
  ),
  en: /\b(?:we (?:offer|provide|ensure|guarantee|can|will|are|support|adapt|use)|you (?:will|can|may|need|want|would|are|have|get|must|should)(?: (?:be able|learn|gain|be|have|get|also|then))*)\b/g,
};

/** Somebody who is only pointed at: called, promised something, or whose thing it is. Folded. */
export const ADDRESSED = sought({
  fr: anyWord(
    'nous|vous|notre|nos|votre|vos|te|toi|ton|ta|tes|chacune?',
    String.raw`t'[a-z]+`,
    // "Découvrez", "apportez": the second person, but for a few words that only look like it.
    String.raw`(?!(?:chez|assez|rez|raz)\b)[a-z]{2,}ez`,
  ),
  en: anyWord('our|ours|you|your|yours|everyone|everybody|someone|each of them'),
});

/** Who teaches, and where they speak from: years of a practice, an experience of one's own. Folded. */
export const SITUATED = sought({
  fr: new RegExp(
    String.raw`\b(?:experience|parcours|pratique|carriere)s? (?:[a-z'-]+ ){0,3}(?:de |d'|comme |en tant que )(?:${trainers.fr})\b|\b(?:ans|annees) (?:de |d')(?:[a-z]+ )?(?:pratique|metier|terrain|experience|exercice)|\b(?:${trainers.fr}) (?:en activite|en exercice|qui )|\b(?:animee?s?|dispensee?s?|donnee?s?|encadree?s?|concue?s?) par (?:une?|des|deux) (?!format|expert|interven|professionnel|consultant|equipe|coach)`,
  ),
  en: new RegExp(
    String.raw`\b(?:experience|practice|career) as an? (?:${trainers.en})\b|\byears (?:of|in) (?:[a-z]+ )?(?:practice|experience|the trade|work)|\b(?:${trainers.en}) who\b|\b(?:taught|led|run|given|designed) by (?:an?|two|practising) (?!trainer|instructor|expert|experienced|qualified|professional|consultant|team)`,
  ),
});

/** A learner, a trainer or a person of the trade, then what could be a verb. On the text in lower case, accents kept. What it begins with is looked at first: to look back costs more. */
export const ACTING: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(
    String.raw`(?=[lcdtu])(?<![\p{L}’'])(?<!(?:par|de|pour|avec|à|chez|dont|selon) (?:le |la |les |l['’]|chaque |une? |des? )?)` +
      String.raw`(?:(?:les|des|deux|trois|le|la|chaque|une?|l['’]) ?)(?:${LEARNER_FR}|${TRAINER_FR}|(?!(?:entret|quotid|maint|sout|b|l)ien|(?:premi|derni|mati|mani|lumi|carri|fili|fronti|barri|enti|particuli|réguli)ère|(?:l|p)iste|matrice|cicatrice)\p{L}+(?:ière|euse|rice|ien|ienne|iste|anger|isan|isane)s?)` +
      String.raw` (?:(?:se|y|en|la|le|les|lui|leur|ne) |[sln]['’])?(\p{L}+)`,
    'gu',
  ),
  en: new RegExp(
    String.raw`(?<!\p{L})(?:(?:the|each|every|one|an?) (?:${LEARNER_EN}|${TRAINER_EN})|(?:participants|learners|trainees|students|trainers|instructors|teachers|tutors|pairs|groups|apprentices|people))` +
      String.raw` (?:(?:\p{L}+ly|then|also|often|always|never|will) )?(\p{L}+)`,
    'gu',
  ),
};

/** Who has just been named, then a pronoun and what could be a verb: « Les stagiaires disposent d’une machine. Ils la démontent. » */
export const ACTING_STILL: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(
    String.raw`(?<!\p{L})(?<!(?:est|sont|devient|deviennent|reste|comme|en tant que) (?:une? |des |l['’]|le |la )?(?:\p{L}+ )?)(?:${LEARNER_FR}|${TRAINER_FR})(?!\p{L}).{0,200}?(?<!\p{L})(?:ils?|elles?) (?:(?:se|y|en|la|le|les|lui|leur|ne) |[sln]['’])?(?!(?:existe|reste|importe|suffit)(?!\p{L}))(\p{L}+)`,
    'gsu',
  ),
  en: new RegExp(
    String.raw`(?<!\p{L})(?<!(?:is|are|becomes?|as) (?:an? |the )?(?:\p{L}+ )?)(?:${LEARNER_EN}|${TRAINER_EN})(?!\p{L}).{0,200}?(?<!\p{L})(?:they|he|she) (?:(?:\p{L}+ly|then|also|will) )?(\p{L}+)`,
    'gsu',
  ),
};

/** Without one of these nobody is taken up: a look that costs little, before one that goes far. */
export const PRONOUN: Readonly<Record<Language, RegExp>> = { fr: /(?:il|elle)s? /, en: /(?:they|he) / };

/** Verbs with which a person is only told about: nothing that can be seen is done. Folded. */
export const STILL: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:accompagne(?:nt)?|adapte(?:nt)?|anime(?:nt)?|assure(?:nt)?|certifie(?:nt)?|complete(?:nt)?|delivre(?:nt)?|dispense(?:nt)?|emarge(?:nt)?|encadre(?:nt)?|engage(?:nt)?|evalue(?:nt)?|garanti(?:t|ssent)|guide(?:nt)?|intervien(?:t|nent)|passe(?:nt)?|propose(?:nt)?|realise(?:nt)?|rempli(?:t|ssent)|signe(?:nt)?|sui(?:t|vent)|valide(?:nt)?|veille(?:nt)?|est|sont|etait|etaient|serait|seraient|a|ont|(?:ser|aur|devr|pourr|saur|beneficier|disposer|maitriser|acquerr|posseder|comprendr|connaitr|recevr|obtiendr|verr)(?:a|ont)|doi(?:t|vent)|devrai(?:t|ent)|peu(?:t|vent)|pourrai(?:t|ent)|beneficie(?:nt)?|dispose(?:nt)?|maitrise(?:nt)?|acquier(?:t|ent)|possede(?:nt)?|compren(?:d|nent)|connai(?:t|ssent)|recoi(?:t|vent)|obtien(?:t|nent)|justifie(?:nt)?|souhaite(?:nt)?|desire(?:nt)?|veu(?:t|lent)|exerce(?:nt)?|sai(?:t|vent)|voi(?:t|ent)|travaille(?:nt)?)$/,
  en: /^(?:assess(?:es)?|certif(?:y|ies)|complete|completes|deliver|delivers|evaluates?|guides?|provides?|sign|signs|supervises?|support|supports|is|are|was|were|be|has|have|had|should|shall|can|could|may|might|must|need|needs|who|with|in|of|and|or|to|from|on|at|for|by|as|the|than|that|per|only|also|then|through|during|before|after|about|into|upon|between|across|without|within|under|over|not|will|skills|receives?|acquires?|gains?|benefits?|understands?|knows?|learns?|develops?|masters?|obtains?|works?|wish(?:es)?|wants?|possess(?:es)?|\w+(?:ed|ing|ly))$/,
};

/** Words after a person that end like a verb and are none: « le groupe classe », « les apprentis présents ». */
export const NO_VERB_FR =
  /(?:ée|euse|ive|elle|able|ible|[bcmt]ile|iste|aire|ière|ante|ente|(?<!expl|appl|impl|ind|prat|commun|fabr|crit)ique|ement|[ae]mment|[ou]ment)$|^(?:de|le|la|une|que|ce|cette|entre|contre|comme|encore|même|elle|autre|chaque|double|jeune|libre|adulte|apte|capable|cible|mixte|externe|interne|titulaire|classe|pilote|restreinte|homogène|hétérogène|autonome|compétent|présent|absent|client|patient|agent|adolescent|référent|différent|récent|permanent|novice|adultes?|juste|sans|ressource|expert|femme|homme|experte|quelque|telle|sociale|morale|physique|malade|fragile|vulnérable|malvoyante|sourde|hors|formatrice|salarié|extrême|compte|contact|force|demandeuse)$/;
/** Verbs of the present that end otherwise than in -e. */
export const OTHER_VERB_FR =
  /^(?:re|ap|com|entre|sur)?(?:prend|tient|vient|part|dit|lit|écrit|met|fait|répond|rend|construit|conduit|choisit|produit|sort|décrit|va|suit|finit|saisit|traduit|transmet|peint|teint|coud|définit|entend|défend|conclut|parcourt|court|bâtit|polit|cuit|pétrit|réussit|réfléchit|ouvre|revient|intervient|perd|tend|bat|mord|tond|trait|nourrit|remplit)$/;
