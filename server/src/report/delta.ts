import type { Project } from '../engine/project.ts';
import type { Locale } from '../messages/locale.ts';
import type { Edition } from '../referential/editions.ts';
import { byPath, reportFinding } from './report.ts';
import type { DeltaReport } from './deltaSchema.ts';
import type { FindingReport } from './schema.ts';

/** One document's findings under two editions, less those that are the same. */
function compare(path: string, before: readonly FindingReport[], after: readonly FindingReport[]): DeltaReport['documents'][number] {
  const added: FindingReport[] = [];
  const changed: DeltaReport['documents'][number]['changed'] = [];
  const left = [...before];
  const take = (same: (finding: FindingReport) => boolean): FindingReport | undefined => {
    const at = left.findIndex(same);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const unmatched = after.filter((finding) => !take((other) => sameGap(finding, other) && sameWeight(finding, other)));
  for (const finding of unmatched) {
    const other = take((one) => sameGap(finding, one));
    if (other) changed.push({ before: other.severity, finding });
    else added.push(finding);
  }
  return { path, added, changed, removed: left };
}

/** Whether two findings are about the same gap; one edition may tie it to an indicator, and the other not. */
const sameGap = (a: FindingReport, b: FindingReport): boolean =>
  a.rule === b.rule &&
  a.item === b.item &&
  (a.indicator === b.indicator || a.indicator === undefined || b.indicator === undefined) &&
  JSON.stringify(a.range) === JSON.stringify(b.range);

/** Whether it is as grave, and the same thing settles it. */
const sameWeight = (a: FindingReport, b: FindingReport): boolean =>
  a.severity === b.severity && JSON.stringify(a.data) === JSON.stringify(b.data);

/**
 * What an edition adds to another and takes away, document by document.
 * @param documents which of the project's, each with the path to show
 */
export function reportDelta(
  project: Project,
  documents: readonly { readonly path: string; readonly shown: string }[],
  from: Edition,
  to: Edition,
): Pick<DeltaReport, 'documents' | 'unchanged'> {
  const findings = (edition: Edition, path: string): FindingReport[] => {
    const analysis = project.analysisIn(edition, path);
    return analysis ? analysis.findings.map((finding) => reportFinding(analysis.document, finding)) : [];
  };
  const compared = documents.map(({ path, shown }) => compare(shown, findings(from, path), findings(to, path)));
  const changed = compared.filter(({ added, changed: other, removed }) => added.length + other.length + removed.length > 0);
  return { documents: changed.sort(byPath), unchanged: compared.length - changed.length };
}

/** An edition as reports name it. */
export const named = ({ id, legalReference }: Edition, locale: Locale): DeltaReport['from'] => ({
  edition: id,
  reference: legalReference[locale],
});
