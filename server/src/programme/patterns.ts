/**
 * Building blocks for the patterns that read items. All are matched on folded text: lower case, no accents, one kind of
 * apostrophe, hyphen and space.
 */
import { foldText } from '../document/fold.ts';
import { meeting } from '../lexicon/scanned.ts';

/** Words that put the answer off to later or elsewhere. */
export const SENT_LATER =
  /\b(?:nous consulter|nous contacter|contactez[- ]nous|sur demande|sur devis|sur simple demande|a la demande|a la carte|a definir|selon (?:vos|les|le|la|votre|l'|disponibilit|projet|profil|besoins?|devis)[^.;]*|en fonction d[eu'][^.;]*|sur mesure|variables?|modulables?|personnalise(?:e|s|es)?|contact us|on request|upon request|on demand|to be agreed|tailored|depending on [^.;]*|as needed|varies|tbd)\b/;

const LATER =
  '(?:completer|definir|preciser|renseigner|venir|rediger|remplir|confirmer|determiner|designer|fixer|ecrire|nommer|ajouter|valider|convenir)';

/** A value left for later as a whole: "à compléter : …", "référent : à désigner", "TODO", "[Numéro de téléphone]", "…", "?". */
const STUB = new RegExp(
  [
    String.raw`^\W*(?:[\w' -]{2,50} ?[:-] ?)?(?:texte |contenu |montant |date |reste )?a ${LATER}\b(?! (?:avec|ensemble|selon|entre))`,
    String.raw`[(\[]a ${LATER}[)\]]`,
    String.raw`\b(?:todo|tbd|tbc|tba|fixme|lorem ipsum)\b`,
    // Looked at whole before any mark is looked for, since all marks may stand for it.
    String.raw`^(?=\W*$)\W*?(?:\.{3}|-{3}|\?)`,
    String.raw`^\W*_{3,}\W*$`,
    // Empty boxes apart, the first bracket is the only one to be tried.
    String.raw`^(?:[^\w[]|\[\W?\])*(?:[\w' -]{2,50} ?: ?)?\[[^\]]{2,}\]\W*$`,
    String.raw`^\W*(?:[\w' -]{2,50} ?: ?)?(?:to be (?:completed|defined|confirmed|announced|written|determined|added)|coming soon|fill in)\b`,
    String.raw`\ben (?:cours de|attente de) (?:redaction|definition|validation|construction)\b`,
    String.raw`\bprochainement\W*$`,
  ].join('|'),
);

/** Whether a folded text is left for later. */
export const isStubText = (folded: string): boolean => STUB.test(folded);

/** The same of words, tried once: every reader asks it of the same lines. */
export const isStub = meeting(STUB);

/** Whether words are more than a promise: a word, and no stub. */
export function isSaid(words: string): boolean {
  const folded = foldText(words);
  return /\p{L}{2}/u.test(folded) && !isStubText(folded);
}

/** A line that opens with a stub: never a label, whatever its words ("à compléter : quelles étapes ?"). */
export const STUB_LINE = new RegExp(String.raw`^\W*(?:(?:a ${LATER}|to be (?:completed|defined|written)|todo|tbd|tba|tbc)\b)`);

/** A hole in a value: "XX heures", "02 XX XX XX XX", "{{prix}}", "<votre adresse>". */
export const HOLE =
  /\bx{2,}\b|\{\{[^{}]*\}\}|<[a-z][a-z _-]+>|\b_{3,}|\[(?:a|to|votre|nom|prix|tarif|date|lieu|your|name|price)\b[^[\]]*\]/;

/** Whether words have such a hole; tried once. */
export const hasHole = meeting(HOLE);

/** Joins alternatives into one pattern. */
export const anyOf = (...patterns: readonly (RegExp | string)[]): RegExp =>
  new RegExp(patterns.map((pattern) => `(?:${typeof pattern === 'string' ? pattern : pattern.source})`).join('|'));

/** Any of these words or phrases, whole: each is a pattern on folded text. */
export const anyWord = (...alternatives: readonly string[]): RegExp => new RegExp(String.raw`\b(?:${alternatives.join('|')})\b`);

/** Any of these from its beginning on, whatever its ending: "amenage" finds « aménagement ». */
export const anyStem = (...alternatives: readonly string[]): RegExp => new RegExp(String.raw`\b(?:${alternatives.join('|')})`);
