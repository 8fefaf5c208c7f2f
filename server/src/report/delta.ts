import type { Project } from '../engine/project.ts';
import type { Locale } from '../messages/locale.ts';
import type { Edition } from '../referential/editions.ts';
import { byPath, reportFinding } from './report.ts';
import type { DeltaReport } from './deltaSchema.ts';
import type { FindingReport } from './schema.ts';

/** One document's findings under two editions, less those that are the same. */
function compare(path: string, before: readonly FindingReport[], after: readonly FindingReport[]): DeltaReport['documents'][number] {
  return {
    path,
    added: after.filter((finding) => !before.some((known) => covers(known, finding))),
    removed: before.filter((finding) => !after.some((known) => covers(known, finding))),
  };
}

/** Whether one finding says all that another says: the same gap, whatever the edition that each message names, and as much of it. */
function covers(finding: FindingReport, other: FindingReport): boolean {
  const { lacking, ...gap } = gapOf(finding);
  const { lacking: others, ...same } = gapOf(other);
  return JSON.stringify(gap) === JSON.stringify(same) && others.every((what) => lacking.includes(what));
}

/** What makes two findings the same gap, and what of it is not said or not shown. */
function gapOf({ rule, item, indicator, range, data, severity }: FindingReport) {
  const { lacking, indicators = [], ...fix } = { lacking: undefined, indicators: undefined, ...data };
  return { rule, item, indicator, range, fix, severity, lacking: lacking ?? indicators.map(String) };
}

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
  const [before, after] = [project.inEdition(from), project.inEdition(to)];
  const findings = (side: Project, path: string): FindingReport[] => {
    const analysis = side.analysis(path);
    return analysis ? analysis.findings.map((finding) => reportFinding(analysis.document, finding)) : [];
  };
  const compared = documents.map(({ path, shown }) => compare(shown, findings(before, path), findings(after, path)));
  const changed = compared.filter(({ added, removed }) => added.length + removed.length > 0);
  return { documents: changed.sort(byPath), unchanged: compared.length - changed.length };
}

/** An edition as reports name it. */
export const named = ({ id, legalReference }: Edition, locale: Locale): DeltaReport['from'] => ({
  edition: id,
  reference: legalReference[locale],
});
