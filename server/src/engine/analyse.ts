import { DEFAULT_SETTINGS, type Settings } from '../config/settings.ts';
import { type MarkdownDocument, readDocument } from '../document/document.ts';
import type { Locale } from '../messages/locale.ts';
import type { DocumentFacts, DocumentKind } from '../programme/facts.ts';
import { readFacts } from '../programme/readFacts.ts';
import { type Edition, editionOn } from '../referential/editions.ts';
import { type Finding, SEVERITIES } from '../rules/finding.ts';
import { RULES } from '../rules/index.ts';
import type { RuleContext, RuleMeta } from '../rules/rule.ts';
import { ALONE, type WorkspaceView } from '../workspace/view.ts';

export interface AnalysisOptions {
  /** Day of the audit, ISO date: it decides the edition. The caller gives today's where the user set none. */
  readonly asOf: string;
  /** Language of the messages. */
  readonly locale: Locale;
  /** Kind set by the user for this file; the document's own declaration wins over it. */
  readonly kind?: DocumentKind | undefined;
  /** What the configuration decides for this file. */
  readonly settings?: Settings | undefined;
  /** Edition to check against whatever the day: to compare two. */
  readonly edition?: Edition | undefined;
}

/** One document, read and checked. */
export interface Analysis {
  readonly document: MarkdownDocument;
  readonly facts: DocumentFacts;
  readonly edition: Edition;
  readonly settings: Settings;
  readonly findings: readonly Finding[];
}

/** Reads and checks one text without neighbours. Pure: the same arguments give the same findings, in the editor as in CI. */
export function analyse(text: string, options: AnalysisOptions): Analysis {
  return analyseDocument(readDocument(text), options);
}

export function analyseDocument(document: MarkdownDocument, options: AnalysisOptions): Analysis {
  const context = contextOf('', document, readFacts(document, options.kind), options, ALONE);
  return conclude(context, [...runRules('document', context), ...runRules('workspace', context)]);
}

export function contextOf(
  path: string,
  document: MarkdownDocument,
  facts: DocumentFacts,
  { asOf, locale, settings = DEFAULT_SETTINGS, edition = settings.referential ?? editionOn(asOf) }: AnalysisOptions,
  workspace: WorkspaceView,
): RuleContext {
  return { path, document, facts, edition, asOf, locale, settings, workspace };
}

/** What the rules of one scope find, in the order of the rules. */
export function runRules(scope: RuleMeta<string>['scope'], context: RuleContext): Finding[] {
  return RULES.filter(({ meta }) => meta.scope === scope && meta.kinds.includes(context.facts.kind.value)).flatMap((rule) =>
    rule.run(context),
  );
}

/** Findings as the user is to see them: at the severity they set, in reading order; on the same words, the graver first. */
export function conclude({ document, facts, edition, settings }: RuleContext, found: readonly Finding[]): Analysis {
  const findings = found.flatMap((finding) => {
    const severity = settings.rules[finding.rule]?.severity ?? finding.severity;
    return severity === 'off' ? [] : [{ ...finding, severity }];
  });
  findings.sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
  return { document, facts, edition, settings, findings };
}
