import type { MarkdownDocument } from '../../document/document.ts';
import { foldText } from '../../document/fold.ts';
import type { DocumentFacts } from '../facts.ts';
import type { Prose } from '../prose.ts';
import { readActivityClaims } from './activity.ts';
import type { Claim } from './claim.ts';
import { readBareLogos, readLogoClaims, readMarkClaims } from './mark.ts';
import { readPromises } from './promises.ts';

/** What a document claims and does not bear out, in reading order. Only what the public reads, or the organisation publishes, is looked at. */
export function readClaims(
  document: MarkdownDocument,
  prose: readonly Prose[],
  { kind, category, items }: Pick<DocumentFacts, 'kind' | 'category' | 'items'>,
): Claim[] {
  if (kind.value !== 'programme' && kind.value !== 'organisation') return [];
  const claims: Claim[] = [];
  if (/qualiopi/i.test(document.source.text)) {
    const isSubject = SUBJECT.test(foldText(document.title?.text ?? ''));
    claims.push(...readMarkClaims(prose, isSubject));
    claims.push(...(kind.value === 'programme' ? readLogoClaims(document, isSubject) : readBareLogos(document, isSubject)));
  }
  if (kind.value === 'programme') {
    claims.push(...readPromises(document, prose, items, category.value), ...readActivityClaims(document, prose));
  }
  return claims.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** Title of a course about the certification: "Préparer son audit Qualiopi", "Référentiel national qualité". */
const SUBJECT =
  /\b(?:rnq|referentiel national qualite|(?:audit|certification|demarche|referent\w*|preparer|obtenir|comprendre|exigences) (?:[a-z']+ ){0,3}qualiopi|^\W*(?:formation )?qualiopi ?[:,-])/;
