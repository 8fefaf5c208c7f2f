import { type MarkdownDocument, readDocument } from '../document/document.ts';
import type { DocumentFacts, DocumentKind } from '../programme/facts.ts';
import { readFacts } from '../programme/readFacts.ts';
import { type Edition, editionOn } from '../referential/editions.ts';
import type { Locale } from '../messages/locale.ts';
import { type Finding, SEVERITIES } from '../rules/finding.ts';
import { RULES } from '../rules/index.ts';
import type { ChoiceUse } from '../rules/choiceUse.ts';
import type { Rule, RuleContext } from '../rules/rule.ts';
import { ALONE } from '../workspace/view.ts';
import { DEFAULT_SETTINGS, type Settings } from '../config/settings.ts';
import { applyChoices } from './choices.ts';
import { withSeverities } from './severities.ts';

export interface AnalysisOptions {
  /** Day of the audit, ISO date: it decides the edition. The caller gives today's where the user set none. */
  readonly asOf: string;
  /** Language of the messages. */
  readonly locale: Locale;
  /** Kind set by the user for this file; the document's own declaration wins over it. */
  readonly kind?: DocumentKind | undefined;
  /** From the workspace's root, with `/`: globs are held against it. */
  readonly path?: string | undefined;
  /** What the configuration decides for this file; the defaults where absent. */
  readonly settings?: Settings | undefined;
}

const RULE_IDS = RULES.map(({ meta }) => meta.id);

/** One document, read and checked. */
export interface Analysis {
  readonly document: MarkdownDocument;
  readonly facts: DocumentFacts;
  readonly edition: Edition;
  /** What is left to tell the reader, once the choices in force are taken into account. */
  readonly findings: readonly Finding[];
  /** What came of the choices that the document states, and of the configuration's that are about a finding in it. */
  readonly choices: readonly ChoiceUse[];
}

/** Reads and checks one text. Pure: the same arguments give the same findings, in the editor as in CI. */
export function analyse(text: string, options: AnalysisOptions): Analysis {
  return analyseDocument(readDocument(text), options);
}

export function analyseDocument(document: MarkdownDocument, options: AnalysisOptions): Analysis {
  const edition = editionOn(options.asOf);
  const facts = readFacts(document, options.kind);
  const settings = options.settings ?? DEFAULT_SETTINGS;
  const context: RuleContext = {
    path: options.path ?? '',
    document,
    facts,
    edition,
    asOf: options.asOf,
    locale: options.locale,
    settings,
    workspace: ALONE,
    choices: [],
  };
  const { path, asOf } = context;
  const found = runRules(context, (scope) => scope !== 'choices');
  const { kept, uses } = applyChoices(found, { stated: facts.choices, configured: settings.choices, path, asOf, rules: RULE_IDS });
  const findings = [...kept, ...runRules({ ...context, choices: uses }, (scope) => scope === 'choices')];
  // In reading order; on the same words, the graver first.
  findings.sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
  return { document, facts, edition, findings, choices: uses };
}

/** What the rules of some scopes find, as grave as the settings say. */
function runRules(context: RuleContext, inScope: (scope: Rule['meta']['scope']) => boolean): Finding[] {
  const { kind } = context.facts;
  const rules = RULES.filter(({ meta }) => inScope(meta.scope) && meta.kinds.includes(kind.value));
  return withSeverities(
    rules.flatMap((rule) => rule.run(context)),
    context.settings.rules,
  );
}
