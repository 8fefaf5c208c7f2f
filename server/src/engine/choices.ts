import { overlap } from '../document/spans.ts';
import { matchingGlob } from '../config/globs.ts';
import type { ConfiguredChoice } from '../config/settings.ts';
import type { StatedChoice } from '../programme/facts.ts';
import type { ChoiceOutcome, ChoiceUse } from '../rules/choiceUse.ts';
import type { Finding } from '../rules/finding.ts';
import type { RuleId } from '../rules/findingId.ts';

/** What choices are judged by. */
export interface ChoiceTerms {
  /** Day of the audit, ISO: a choice holds through its last day. */
  readonly asOf: string;
  /** The rules that there are. */
  readonly rules: readonly RuleId[];
}

export interface ChoicesOfDocument extends ChoiceTerms {
  readonly stated: readonly StatedChoice[];
  readonly configured: readonly ConfiguredChoice[];
  /** Of the document, from the workspace's root: it decides which configured choices are about it. */
  readonly path: string;
}

/** The findings that no choice in force is about, and what came of each choice: all that the document states, and of the configuration's those that are about a finding. */
export function applyChoices(
  findings: readonly Finding[],
  { stated, configured, path, ...terms }: ChoicesOfDocument,
): { readonly kept: readonly Finding[]; readonly uses: readonly ChoiceUse[] } {
  const uses: ChoiceUse[] = [
    ...stated.map((choice): ChoiceUse => {
      const outcome = judge(choice, terms, choice.fault);
      const used = aboutWhich(findings, outcome, choice).filter((finding) => reaches(choice, finding));
      return { origin: 'inline', choice, used, ...settled(outcome, used.length) };
    }),
    ...configured.flatMap((choice): ChoiceUse[] => {
      if (!isAbout(choice, path)) return [];
      const outcome = judge(choice, terms);
      const used = aboutWhich(findings, outcome, choice);
      return used.length > 0 ? [{ origin: 'configuration', choice, used, ...outcome }] : [];
    }),
  ];
  const assumed = new Set(uses.flatMap(({ state, used }) => (state === 'in-force' ? used : [])));
  return { kept: findings.filter((finding) => !assumed.has(finding)), uses };
}

/** A configured choice, with what came of it in the documents that were read. */
export interface ConfiguredUse extends ChoiceOutcome {
  readonly choice: ConfiguredChoice;
  /** Findings that it is about, all documents together. */
  readonly count: number;
}

/**
 * What came of every configured choice. One that is expired, or about nothing, has no document to be told of in: it is told
 * of where it is written.
 * @param uses of all the documents that were read
 */
export function configuredUses(configured: readonly ConfiguredChoice[], uses: readonly ChoiceUse[], terms: ChoiceTerms): ConfiguredUse[] {
  const counts = new Map<string, number>();
  for (const { origin, choice, used } of uses)
    if (origin === 'configuration') counts.set(keyOf(choice), (counts.get(keyOf(choice)) ?? 0) + used.length);
  return configured.map((choice) => {
    const count = counts.get(keyOf(choice)) ?? 0;
    return { choice, count, ...settled(judge(choice, terms), count) };
  });
}

/** Each document has settings of its own; what they share is read from the same place. */
const keyOf = ({ source, rule, item, indicator }: ConfiguredChoice): string =>
  JSON.stringify([source.path, source.line, rule, item, indicator]);

interface Judged {
  readonly rule: string;
  readonly reason: string;
  readonly until?: string | undefined;
}

/** What a choice comes to, whatever there is to find. */
function judge(choice: Judged, { asOf, rules }: ChoiceTerms, fault?: StatedChoice['fault']): ChoiceOutcome {
  if (fault) return { state: 'unreadable', rule: ruleNamed(choice.rule, rules), fault };
  const rule = ruleNamed(choice.rule, rules);
  if (!rule) return { state: 'unreadable', rule, fault: { kind: 'unknown' } };
  if (choice.reason.trim() === '') return { state: 'unreasoned', rule };
  return { state: choice.until !== undefined && choice.until < asOf ? 'expired' : 'in-force', rule };
}

const settled = (outcome: ChoiceOutcome, count: number): ChoiceOutcome =>
  outcome.state === 'in-force' && count === 0 ? { ...outcome, state: 'unused' } : outcome;

/** The rule of that id; its family may be left out where that leaves no doubt. */
function ruleNamed(name: string, rules: readonly RuleId[]): RuleId | undefined {
  const meant = rules.filter((id) => id === name || id.endsWith(`/${name}`));
  return meant.length === 1 ? meant[0] : undefined;
}

/** The findings of the choice's rule and target. */
const aboutWhich = (
  findings: readonly Finding[],
  { rule }: ChoiceOutcome,
  { item, indicator }: { readonly item?: string | undefined; readonly indicator?: number | undefined },
): Finding[] =>
  findings.filter(
    (finding) =>
      finding.rule === rule &&
      (item === undefined || finding.item === item) &&
      (indicator === undefined || finding.indicator === indicator),
  );

/** A comment is about passages beside it, about all that the document lacks, and about its target wherever that stands. */
const reaches = ({ item, indicator, covers }: StatedChoice, { granularity, span }: Finding): boolean =>
  granularity === 'document' || item !== undefined || indicator !== undefined || overlap(span, covers);

const isAbout = ({ files }: ConfiguredChoice, path: string): boolean => !files || matchingGlob(path, files) !== undefined;
