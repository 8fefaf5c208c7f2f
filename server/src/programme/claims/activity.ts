import type { MarkdownDocument } from '../../document/document.ts';
import { foldText } from '../../document/fold.ts';
import { findAll, type Prose } from '../prose.ts';
import type { Claim } from './claim.ts';
import { isDenied } from './negation.ts';

/** Eleven figures, by twos and fives, and no part of a longer number (SIRET, telephone). */
const NUMBER = String.raw`(?<![\d.])(?<!\d )\d{2}[ .]?\d{2}[ .]?\d{5}[ .]?\d{2}(?![ .]?\d)`;
/** Words that present a declaration of activity: without them eleven figures may be anything. */
const PRESENTED = new RegExp(
  [
    String.raw`\b(?:declaration d'activite|declarations? d'activite|declaration of activity)\b(?:[^.;|]|\bno\.){0,100}?${NUMBER}`,
    String.raw`\b(?:enregistree?|declaree?)\b[^.;|]{0,80}?\bsous le (?:n ?° ?|no |numero )[^.;|]{0,20}?${NUMBER}`,
    String.raw`\b(?:organisme de formation|training provider|organisme)\b[^.;|]{0,40}?\b(?:declare|registered)\b[^.;|]{0,60}?${NUMBER}`,
    String.raw`\bnda ?(?:n ?° ?)?:? ?${NUMBER}`,
  ].join('|'),
  'g',
);
/** The statement, in whatever words it is made: that they are the law's is for a lawyer to say. */
const STATEMENT =
  /\b(?:vaut|valant|vaudrait|equivaut|constitue|valoir)\b[^.;|]{0,30}\bagrement|\bpas (?:un |d'|valeur d')?agrement|\bno(?:t|r)? [^.;|]{0,30}\bapproval\b/;

/** Where a document gives the number of the declaration of activity and nowhere says that it is no approval. */
export function readActivityClaims(document: MarkdownDocument, prose: readonly Prose[]): Claim[] {
  for (const passage of prose) {
    const [found] = [...findAll(passage, PRESENTED)].filter((one) => !isDenied(one));
    if (found) return STATEMENT.test(foldText(document.source.text)) ? [] : [{ kind: 'activity', span: found.span }];
  }
  return [];
}
