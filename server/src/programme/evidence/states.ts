import type { Statement } from '../facts.ts';
import { anyWord, HOLE, isStub } from '../patterns.ts';
import { hasWords, type Words } from '../words.ts';
import { withoutDates } from '../../text/dates.ts';

/** A part of the proof left for later, wherever it stands: "grille, à compléter", "brouillon à reprendre", "pas encore rédigé". */
export const UNFINISHED =
  / a (?:signer|imprimer|finaliser|planifier|organiser|scanner|transmettre|completer|rediger|nommer|designer|definir|joindre|produire|construire|reprendre|creer|ouvrir|developper|formaliser|etablir|mettre en place)\W*$|(?:^|[,;:([-] ?)(?:a (?:(?:completer|definir|preciser|renseigner|rediger|remplir|ecrire|ajouter|creer|produire|fournir|faire|venir|joindre)\b|(?!titre|mesure|lire|suivre|terre|demeure)[a-z]+(?:er|ir|re)\b(?! (?:par|avec|chaque|lors|a|des|avant)\b))|(?:todo|tbd|tbc|to (?:do|be (?:completed|written|added|defined|done|provided)))\b)|\bto be [a-z]+(?: up)?\W*$|\b(?:pas encore|non (?:redigee?|realisee?|commencee?|demarree?|faite?)s?|reste a (?:\w+er|faire|ecrire|produire)|not (?:yet|written|started|begun|done)|en cours de (?:redaction|creation|construction|preparation|mise en place|ecriture|elaboration)|(?:sera|seront|will be) (?:[a-z]+ )?(?:redigee?|cree|creee|etablie?|mise? en place|ouverte?|designee?|nommee?|elaboree?|formalisee?|produite?|instituee?|instauree?|lancee?|deployee?|recrutee?|mise? en (?:ligne|service)|written|drafted|created|set up|appointed)s?\b|being (?:written|drafted|set up)|(?:va|vont) etre [a-z]+e?s?|(?:est|sont) envisagee?s?|prevue?s? (?:a une?|avant|d'ici))\b/;

/** Words that announce something and show nothing. */
const EMPTY = anyWord(
  "(?:voir|cf\\.?|consulter|see)(?: (?:le|la|les|l'|notre|nos|the|our))? ?(?:(?:shared|quality|audit) )?(?:dossiers?|classeurs?|serveurs?|drive|sharepoint|extranet|intranet|site|documents?|annexes?|pieces?|folder|file|binder|server|website)(?: (?:internes?|qualite|partagee?s?|audit|qualiopi|shared|quality))?",
  'disponibles? (?:sur (?:simple )?demande|a la demande|sur place|au siege|en interne|dans (?:nos|les|le|notre) (?:locaux|dossiers?|classeurs?|bureaux?))',
  '(?:available )?(?:on|upon) request',
  'available',
  'sur (?:simple )?demande',
  'a la demande',
  'disponibles?',
  "a (?:la |votre )?disposition(?: (?:de l'|des? )auditeurs?)?",
  'nous (?:consulter|contacter)',
  'contact(?:ez-nous| us)',
  '(?:ask|see) us',
  '(?:procedures?|process(?:us)?|documents?|documentation|dispositif|suivi|outils?) (?:internes?|interieure?|existante?s?|en place|formalisee?s?)',
  '(?:internal|existing) (?:procedures?|process|documents?)',
  '(?:en|mise? en|in) (?:interne|place|house)',
  'oui|ok|o\\.k|yes|fait|done|conforme|valide|acquis|existant|existe|n/?c|idem|ditto|vide|neant|empty',
);
const EMPTY_PARTS = new RegExp(`${EMPTY.source}|\\b(?:et|ou|and|or)\\b`, 'g');

const isEmpty = (folded: string): boolean => !/[a-z0-9]/.test(folded.replace(EMPTY_PARTS, ' '));

/** "Indicateur 13 : non applicable": a reason perhaps, but no evidence. */
export const NOT_APPLICABLE =
  /^[^a-z0-9]*(?:non applicable|non concernee?s?|sans objet|n\/?a\b|not applicable|ne s'applique pas|does not apply)/;

/** What is to come: read as it is written, since accents tell "gérons" from "gérerons". */
export const FUTURE =
  /(?<!\p{L})(?:nous\s+(?:\p{L}+\s+)?\p{L}+(?:er|ir|dr|ettr)ons|nous\s+(?:\p{L}+\s+)?(?:aur|pourr|devr)ons|on\s+(?:\p{L}+\s+)?\p{L}{2,}ra|(?:sera|seront|devra|devront|pourra|pourront|prévoyons|envisageons)|(?:est|sont)\s+prévue?s?|will\s+be|(?:we|they)\s+(?:will|plan))(?!\p{L})/u;

/** Words in which a statement looks for its proof, and whether they stand on its own line. */
export interface Value extends Words {
  readonly own: boolean;
}

/** How far an author says to be, in a word or a sign of its own: "à construire", "🟡", "en place". */
export interface Said {
  readonly progress: 'done' | 'to-do' | 'part' | 'nothing' | 'not-concerned';
  readonly words: Words;
}

const PROGRESS: readonly (readonly [Said['progress'], RegExp])[] = [
  ['not-concerned', /^(?:non (?:concernee?s?|applicables?)|sans objet|n\/?a|not (?:applicable|concerned))\b/],
  [
    'to-do',
    /^(?:a [a-z]+(?:er|ir|re)\b|to (?:do|build|write|be)\b|todo\b|en (?:cours|construction|attente|preparation|projet)\b|in progress\b|pending\b|planned\b|prevue?s?\b|[tqs][1-4]\b|brouillon\b|draft\b|not started\b|non (?:commencee?|demarree?|faite?|realisee?)\b|pas (?:encore|commence|fait)\b|not (?:yet|started|done)\b)/,
  ],
  ['part', /^(?:partiel|orange\W*$|amber\W*$|-{1,3}$|partial|incomplete?|insuffisant|en partie)/],
  ['nothing', /^(?:(?:rouge|red)\W*$|absente?s?|manquante?s?|manque|aucune?|rien|non|no|none|nothing|missing|inexistante?s?|neant|ko)\b/],
  [
    'done',
    /^(?:(?:largement|bien|deja|fully|largely|already) )?(?:en place|ok|vert\W*$|green\W*$|faite?s?|realisee?s?|terminee?s?|oui|couverte?s?|conforme|validee?s?|acquis|a jour|done|in place|yes|completed?|covered|met)\b/,
  ],
];
const SIGNS: readonly (readonly [Said['progress'], RegExp])[] = [
  ['done', /[✅✔✓☑🟢]/u],
  ['part', /[🟡🟠⏳🚧]/u],
  ['nothing', /[❌✗✘🔴⛔]/u],
];

/** What a cell, or a piece of a line, says of how far its author is and nothing else; of several signs, the last that tells. */
export function progressIn(words: Words): Said | undefined {
  const { text } = words.folded;
  const bare = text.replace(/^[^a-z0-9]+/, '');
  const progress = PROGRESS.find(([, pattern]) => pattern.test(bare))?.[0] ?? signIn(text);
  return progress && { progress, words };
}

/** What the sign at one end of a text tells. */
export const signIn = (folded: string): Said['progress'] | undefined =>
  SIGNS.find(([, sign]) => sign.test(folded.slice(0, 3)) || sign.test(folded.slice(-3)))?.[0];

const THING =
  '(?:fiches?|registres?|procedures?|processus|documents?|documentation|preuves?|traces?|enquetes?|questionnaires?|formulaires?|outils?|dispositifs?|conventions?|contrats?|grilles?|livrets?|reglement|tableaux?|suivi|veille|referente?|plan|liste|programmes?|supports?|cahiers?|dossiers?|comptes?[- ]rendus?|registers?|records?|evidence|proofs?|surveys?|forms?|policy|polic(?:y|ies)|process(?:es)?|logs?|files?|plans?|lists?|officer)';
/** "Aucune fiche…", "pas encore de registre", "no survey yet": there is nothing, and the author says so; not "aucune réclamation en 2025". */
const ABSENCE = new RegExp(
  String.raw`^[^a-z0-9]*(?:(?:il n'(?:y a|existe) |nous n'avons |on n'a )?(?:aucune?|pas (?:encore )?d(?:e |'))|(?:il )?manque(?:nt)?|there (?:is|are) no|we have no|no)\b(?: (?:une?|les?|la)\b)? ?(?:[a-z'-]+ ){0,2}?${THING}\b|^[^a-z0-9]*(?:rien|nothing)\b(?! a signaler)`,
);

/** Whether folded words say that there is nothing to show. */
export const isAbsence = (folded: string): boolean => ABSENCE.test(folded);

export interface Judgement {
  readonly state: Statement['state'] | 'none';
  /** The words that decided. */
  readonly words: Words | undefined;
}

/**
 * What the words of a statement are worth. A promise on its own line is one, whatever stands beside it; one further down
 * counts only where nothing can be shown.
 */
export function judgeEvidence(
  values: readonly Value[],
  shown: { readonly target: boolean; readonly date: boolean },
  progress?: Said,
): Judgement {
  const judged = judgeWords(values, shown);
  if (shown.target || judged.state === 'promised' || !progress) return judged;
  switch (progress.progress) {
    case 'to-do':
      return { state: 'promised', words: progress.words };
    case 'nothing':
      return { state: 'none', words: progress.words };
    case 'part':
      return shown.date || judged.state === 'none' ? judged : { state: 'vague', words: progress.words };
    default:
      return judged;
  }
}

function judgeWords(values: readonly Value[], shown: { readonly target: boolean; readonly date: boolean }): Judgement {
  const said = values.filter(hasWords);
  const absence = shown.target ? undefined : said.find(({ folded, own }) => (own || said.length === 1) && isAbsence(folded.text));
  if (absence) return { state: 'none', words: absence };
  const promise = said.find(
    ({ folded, own }) =>
      ((own || !shown.target) && (isStub(folded) || UNFINISHED.test(folded.text))) || (!shown.target && HOLE.test(folded.text)),
  );
  // A stub may have no letter at all: "…", "___".
  const hole = shown.target
    ? undefined
    : values.find(({ folded }) => folded.text !== '' && !/[a-z0-9✓✔]/.test(folded.text) && isStub(folded));
  if (promise ?? hole) return { state: 'promised', words: promise ?? hole };
  if (shown.target) return { state: 'present', words: said[0] };
  // The date of "voir dossier, 12/01/2026" is that of something which nobody names.
  const named = said.map(({ folded }) => withoutDates(folded.text)).filter((words) => /[a-z0-9]/.test(words));
  if (shown.date && (named.length === 0 || !named.every(isEmpty))) return { state: 'present', words: said[0] };
  if (shown.date) return { state: 'vague', words: said[0] };
  const announced = said.find(({ text, own }) => own && FUTURE.test(text.text));
  if (announced) return { state: 'promised', words: announced };
  const substance = said.find(({ folded }) => !isEmpty(folded.text));
  if (substance) return { state: 'present', words: substance };
  return { state: 'vague', words: said[0] };
}
