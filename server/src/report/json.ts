import type { CoverageReport } from './coverageSchema.ts';
import type { DeltaReport } from './deltaSchema.ts';
import type { MirrorReport } from './mirrorSchema.ts';
import type { ChoicesReport, Report } from './schema.ts';

/** A report for machines, as the schema of its kind in `schema/` describes it. */
export const formatJson = (report: Report | ChoicesReport | CoverageReport | DeltaReport | MirrorReport): string =>
  `${JSON.stringify(report, null, 2)}\n`;
