import type { Report } from './schema.ts';

/** The report for machines, as `schema/report.schema.json` describes it. */
export const formatJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`;
