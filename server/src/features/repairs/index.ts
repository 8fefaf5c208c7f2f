import type { Finding } from '../../rules/finding.ts';
import { activity, markMisuse, misleading } from './claims.ts';
import { ahead, stale, undated } from './dates.ts';
import { lacking, mismatch, subcontracting, unassessable } from './lacks.ts';
import { brokenLink } from './links.ts';
import { duplicateId, misnumbered, notApplicable, unknownIndicator } from './numbers.ts';
import type { Repair, Repairer, Scene } from './repair.ts';
import { contradiction } from './values.ts';
import { withinMarks } from './withinMarks.ts';
import { promised, unreadableResults, vagueEvidence, vagueItem } from './words.ts';

/** The repairs of each rule on evidence beside the insertions and links that its finding names by itself. */
const REPAIRERS: Readonly<Partial<Record<Finding['rule'], Repairer>>> = {
  'evidence/vague-item': vagueItem,
  'evidence/promised-item': promised,
  'evidence/missing-indicator': unreadableResults,
  'evidence/vague-evidence': vagueEvidence,
  'evidence/promised-evidence': (finding, scene) => {
    const dated = ahead(finding, scene);
    return dated.length > 0 ? dated : promised(finding, scene);
  },
  'evidence/stale-evidence': stale,
  'evidence/undated-evidence': undated,
  'evidence/broken-link': brokenLink,
  'evidence/unknown-indicator': unknownIndicator,
  'evidence/not-applicable-indicator': notApplicable,
  'evidence/misnumbered-indicator': misnumbered,
  'evidence/duplicate-evidence-id': duplicateId,
  'evidence/incomplete-results': lacking,
  'evidence/incomplete-certification': lacking,
  'evidence/unassessable-objective': unassessable,
  'evidence/objective-mismatch': mismatch,
  'evidence/remote-without-support': lacking,
  'evidence/undocumented-subcontracting': subcontracting,
  'evidence/contradiction': contradiction,
  'evidence/mark-misuse': markMisuse,
  'evidence/misleading-promise': misleading,
  'evidence/activity-statement': activity,
};

/** The ways to answer a finding, the best first. */
export const repairsOf = (finding: Finding, scene: Scene): readonly Repair[] =>
  (REPAIRERS[finding.rule]?.(finding, scene) ?? []).map((repair) => keepingMarks(repair, scene));

function keepingMarks(repair: Repair, { analysis, home }: Scene): Repair {
  const { edits, elsewhere } = repair;
  return {
    ...repair,
    edits: edits.map((edit) => withinMarks(edit, analysis.document)),
    ...(elsewhere && {
      elsewhere: new Map(
        Array.from(elsewhere, ([path, theirs]) => {
          const document = home?.project.context(path)?.reading.document;
          return [path, document ? theirs.map((edit) => withinMarks(edit, document)) : theirs];
        }),
      ),
    }),
  };
}
