import type { Statement } from '../facts.ts';
import { anyWord, HOLE, isStub } from '../patterns.ts';
import { hasWords, type Words } from '../words.ts';
import { withoutDates } from '../../text/dates.ts';

/** A part of the proof left for later, wherever it stands: "grille, à compléter", "pas encore rédigé". */
const UNFINISHED =
  / a (?:signer|imprimer|finaliser|planifier|organiser|scanner|transmettre|completer|rediger|nommer|designer|definir|joindre|produire)\W*$|(?:^|[,;:([-] ?)(?:a (?:completer|definir|preciser|renseigner|rediger|remplir|ecrire|ajouter|creer|produire|fournir|faire|venir|joindre)|todo|tbd|tbc|to (?:do|be (?:completed|written|added|defined|done|provided)))\b|\b(?:pas encore|reste a (?:\w+er|faire|ecrire|produire)|not (?:yet|written)|en cours de (?:redaction|creation|construction|preparation)|being (?:written|drafted))\b/;

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
  'oui|ok|o\\.k|yes|fait|done|conforme|valide|acquis|existant|existe|n/?c',
);
const EMPTY_PARTS = new RegExp(`${EMPTY.source}|\\b(?:et|ou|and|or)\\b`, 'g');

const isEmpty = (folded: string): boolean => !/[a-z0-9]/.test(folded.replace(EMPTY_PARTS, ' '));

/** "Indicateur 13 : non applicable": a reason perhaps, but no evidence. */
export const NOT_APPLICABLE =
  /^[^a-z0-9]*(?:non applicable|non concernee?s?|sans objet|n\/?a\b|not applicable|ne s'applique pas|does not apply)/;

/** Words in which a statement looks for its proof, and whether they stand on its own line. */
export interface Value extends Words {
  readonly own: boolean;
}

export interface Judgement {
  readonly state: Statement['state'];
  /** The words that decided. */
  readonly words: Words | undefined;
}

/**
 * What the words of a statement are worth. A promise on its own line is one, whatever stands beside it; one further down
 * counts only where nothing can be shown.
 */
export function judgeEvidence(values: readonly Value[], shown: { readonly target: boolean; readonly date: boolean }): Judgement {
  const said = values.filter(hasWords);
  const promise = said.find(
    ({ folded, own }) =>
      ((own || !shown.target) && (isStub(folded.text) || UNFINISHED.test(folded.text))) || (!shown.target && HOLE.test(folded.text)),
  );
  // A stub may have no letter at all: "…", "___".
  const hole = shown.target
    ? undefined
    : values.find(({ folded }) => folded.text !== '' && !/[a-z0-9✓✔]/.test(folded.text) && isStub(folded.text));
  if (promise ?? hole) return { state: 'promised', words: promise ?? hole };
  if (shown.target) return { state: 'present', words: said[0] };
  // The date of "voir dossier, 12/01/2026" is that of something which nobody names.
  const named = said.map(({ folded }) => withoutDates(folded.text)).filter((words) => /[a-z0-9]/.test(words));
  if (shown.date && (named.length === 0 || !named.every(isEmpty))) return { state: 'present', words: said[0] };
  if (shown.date) return { state: 'vague', words: said[0] };
  const substance = said.find(({ folded }) => !isEmpty(folded.text));
  if (substance) return { state: 'present', words: substance };
  return { state: 'vague', words: said[0] };
}
