import { type MarkdownDocument, readDocument } from '../document/document.ts';
import type { DocumentFacts, DocumentKind } from '../programme/facts.ts';
import { readFacts } from '../programme/readFacts.ts';
import { type Edition, editionOn } from '../referential/editions.ts';
import type { Locale } from '../messages/locale.ts';
import { type Finding, SEVERITIES } from '../rules/finding.ts';
import { RULES } from '../rules/index.ts';
import type { RuleContext } from '../rules/rule.ts';
import { ALONE } from '../workspace/view.ts';
import { DEFAULT_SETTINGS } from '../config/settings.ts';

export interface AnalysisOptions {
  /** Day of the audit, ISO date: it decides the edition. The caller gives today's where the user set none. */
  readonly asOf: string;
  /** Language of the messages. */
  readonly locale: Locale;
  /** Kind set by the user for this file; the document's own declaration wins over it. */
  readonly kind?: DocumentKind | undefined;
}

/** One document, read and checked. */
export interface Analysis {
  readonly document: MarkdownDocument;
  readonly facts: DocumentFacts;
  readonly edition: Edition;
  readonly findings: readonly Finding[];
}

/** Reads and checks one text. Pure: the same arguments give the same findings, in the editor as in CI. */
export function analyse(text: string, options: AnalysisOptions): Analysis {
  return analyseDocument(readDocument(text), options);
}

export function analyseDocument(document: MarkdownDocument, options: AnalysisOptions): Analysis {
  const edition = editionOn(options.asOf);
  const facts = readFacts(document, options.kind);
  const context: RuleContext = {
    path: '',
    document,
    facts,
    edition,
    asOf: options.asOf,
    locale: options.locale,
    settings: DEFAULT_SETTINGS,
    workspace: ALONE,
  };
  const findings = RULES.flatMap((rule) => (rule.meta.kinds.includes(facts.kind.value) ? rule.run(context) : []));
  // In reading order; on the same words, the graver first.
  findings.sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
  return { document, facts, edition, findings };
}
