import type { Settings } from '../config/settings.ts';
import type { Finding } from '../rules/finding.ts';

/** Findings as grave as the settings say; those of rules that are off are left out. */
export const withSeverities = (findings: readonly Finding[], rules: Settings['rules']): Finding[] =>
  findings.flatMap((finding) => {
    const severity = rules[finding.rule]?.severity;
    return severity === 'off' ? [] : [severity === undefined ? finding : { ...finding, severity }];
  });
