import type { ChoicesReport, Report } from './schema.ts';

/** The report for machines, as `schema/report.schema.json` describes it. */
export const formatJson = (report: Report | ChoicesReport): string => `${JSON.stringify(report, null, 2)}\n`;
