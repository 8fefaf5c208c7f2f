import { DEFAULT_SETTINGS, type Settings } from '../config/settings.ts';
import { type MarkdownDocument, readDocument } from '../document/document.ts';
import type { Locale } from '../messages/locale.ts';
import { type DocumentFacts, type DocumentKind, settledKind } from '../programme/facts.ts';
import { readFacts } from '../programme/readFacts.ts';
import { type Edition, editionOn } from '../referential/editions.ts';
import type { ChoiceUse } from '../rules/choiceUse.ts';
import { type Finding, SEVERITIES } from '../rules/finding.ts';
import { runSafely } from '../rules/failure.ts';
import { RULES } from '../rules/index.ts';
import type { RuleContext, RuleMeta } from '../rules/rule.ts';
import { slicesOf } from '../rules/slices.ts';
import { type Reading, readingOf } from '../singularity/reading.ts';
import { ALONE, type WorkspaceView } from '../workspace/view.ts';
import { applyChoices } from './choices.ts';
import { type Distances, distancesIn, mostTelling } from './hints.ts';
import { notedHints } from './notedHints.ts';
import { withSeverities } from './severities.ts';

export interface AnalysisOptions {
  /** Day of the audit, ISO date: it decides the edition. The caller gives today's where the user set none. */
  readonly asOf: string;
  /** Language of the messages. */
  readonly locale: Locale;
  /** Kind set by the user for this file; the document's own declaration wins over it. */
  readonly kind?: DocumentKind | undefined;
  /** What the configuration decides for this file; the defaults where absent. */
  readonly settings?: Settings | undefined;
  /** Edition to check against whatever the day: to compare two. */
  readonly edition?: Edition | undefined;
}

/** One document, read and checked. */
export interface Analysis {
  readonly document: MarkdownDocument;
  readonly facts: DocumentFacts;
  /** The document and its facts, with what is made of them on demand. */
  readonly reading: Reading;
  /** Day of the audit, ISO date. */
  readonly asOf: string;
  readonly edition: Edition;
  readonly settings: Settings;
  /** Language of the messages. */
  readonly locale: Locale;
  /** What is left to tell the reader, once the choices in force and the open questions are taken into account. */
  readonly findings: readonly Finding[];
  /** What came of the choices that the document states, and of the configuration's that are about a finding in it. */
  readonly choices: readonly ChoiceUse[];
}

/** An analysis of which nothing is made anew each time that it is asked for, as it is of a document at rest. */
export function unfolded({ reading, asOf, edition, settings, locale, findings, choices }: Analysis): Analysis {
  const { document, facts } = reading;
  return { document, facts, reading, asOf, edition, settings, locale, findings, choices };
}

const RULE_IDS = RULES.map(({ meta }) => meta.id);

/** Reads and checks one text without neighbours. Pure: the same arguments give the same findings, in the editor as in CI. */
export function analyse(text: string, options: AnalysisOptions & { readonly path?: string }): Analysis {
  return analyseDocument(readDocument(text), options);
}

export function analyseDocument(document: MarkdownDocument, options: AnalysisOptions & { readonly path?: string }): Analysis {
  const reading = readingOf(document, readFacts(document, options.kind, houseOf(options)), phrasesOf(options));
  const context = contextOf(options.path ?? '', reading, options, ALONE);
  return conclude(context, [...runRules('document', context), ...runRules('workspace', context)]);
}

/** The stock phrases of the organisation's own that a document is read with. */
export const phrasesOf = ({ settings = DEFAULT_SETTINGS }: AnalysisOptions): Settings['phrases'] => settings.phrases;

/** What its organisation says once for all documents, with which a document is read. */
export const houseOf = ({ settings = DEFAULT_SETTINGS }: AnalysisOptions): Settings['house'] => settings.house;

export function contextOf(
  path: string,
  reading: Reading,
  { asOf, locale, settings = DEFAULT_SETTINGS, edition = settings.referential ?? editionOn(asOf) }: AnalysisOptions,
  workspace: WorkspaceView,
): RuleContext {
  return { path, reading, slices: slicesOf(reading), edition, asOf, locale, settings, workspace, choices: [] };
}

/** What the rules of one scope find, as grave as the settings say, in the order of the rules. One that fails says so, and the others go on. */
export function runRules(scope: RuleMeta<string>['scope'], context: RuleContext): Finding[] {
  const rules = RULES.filter(({ meta }) => meta.scope === scope && meta.kinds.includes(settledKind(context.reading.facts.kind)));
  const found = rules.flatMap((rule) => runSafely(rule, context));
  return withSeverities(
    isReadWhole(context.reading.document) ? found : found.filter((finding) => !isLack(finding)),
    context.settings.rules,
  );
}

/** Whether nothing is called missing that may stand in front matter that is not read: its problem is told instead. */
const isReadWhole = (document: MarkdownDocument): boolean =>
  document.problems.every(({ code }) => code !== 'front-matter-format' && code !== 'front-matter-syntax') ||
  (document.frontMatter?.properties.length ?? 0) > 0;

const isLack = ({ rule, granularity }: Finding): boolean => granularity === 'document' && rule.startsWith('evidence/');

/** Findings as the user is to see them: less those that are stood by or noted as open questions, in reading order; on the same words, the graver first. */
export function conclude(
  context: RuleContext,
  found: readonly Finding[],
  distances: () => Distances = () => distancesIn(context.reading.wording),
): Analysis {
  const { path, reading, asOf, edition, settings, locale } = context;
  const { document, facts } = reading;
  const { kept, uses } = applyChoices(found, { stated: facts.choices, configured: settings.choices, path, asOf, rules: RULE_IDS });
  // What is stood by, or noted, keeps its place: taking a hint for a choice or an open question must not bring up another.
  const shown = mostTelling(found, distances);
  const noted = notedHints(kept, facts.questions);
  const findings = [
    ...kept.filter((finding) => shown.has(finding) && !noted.has(finding)),
    ...runRules('choices', { ...context, choices: uses }),
  ];
  findings.sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  );
  return { document, facts, reading, asOf, edition, settings, locale, findings, choices: uses };
}
