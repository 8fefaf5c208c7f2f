import { headOf } from '../document/headOf.ts';
import type { Language } from '../document/language.ts';
import type { Span } from '../document/text.ts';
import type { DocumentKind } from '../programme/facts.ts';
import type { Settings } from '../config/settings.ts';
import type { WorkspaceView } from '../workspace/view.ts';
import type { Edition } from '../referential/editions.ts';
import type { Item } from '../referential/items.ts';
import { format } from '../messages/format.ts';
import type { Locale, Localized } from '../messages/locale.ts';
import { type Citation, citationText } from '../referential/sources.ts';
import type { ChoiceUse } from './choiceUse.ts';
import { type Cited, cite } from './cite.ts';
import type { Reading } from '../singularity/reading.ts';
import type { Finding, FindingData, Severity } from './finding.ts';
import type { RuleId } from './findingId.ts';
import type { Slice, Slices } from './slices.ts';

/** Text that a rule is shown on: in its page, and run as a test. */
export interface RuleExample {
  readonly text: string;
  /** Day of the audit (ISO); the rule's own edition where absent. */
  readonly asOf?: string;
  /** Kind of the document; a programme where absent. */
  readonly kind?: DocumentKind;
  /** Other programmes of the workspace, where the rule compares them. */
  readonly beside?: readonly string[];
  /** For a good example that looks like a bad one: why it is left alone. A clause of its own, in the language of the example. */
  readonly why?: string;
  /** For a bad example: the words that the finding must stand on, and its item. */
  readonly on?: string;
  readonly item?: Item;
}

/**
 * `workspace` where a rule asks about other documents or files; only such a rule is run again when they change.
 * `choices` where it asks what came of the choices: it runs after the others, and no choice can silence it.
 */
export type RuleScope = 'document' | 'workspace' | 'choices';

/**
 * A message, and on whose word it speaks. What it cites comes in as `{cited}`, after the indicator that the finding is about, or
 * as `{basis}` where the message names the indicator itself.
 */
export interface RuleMessage extends Localized {
  readonly cites?: readonly Cited[];
}

/** A text on the framework, in the one place where it is named; or a study, in the words of its own. */
export type RuleSource = Citation | Localized;

export const sourceText = (source: RuleSource): Localized => ('source' in source ? citationText(source) : source);

export interface RuleMeta<Message extends string, Reads extends readonly Slice[] = readonly Slice[], Scope extends RuleScope = RuleScope> {
  readonly id: RuleId;
  readonly title: Localized;
  /** What it looks for and why, in Markdown, for its page. */
  readonly description: Localized;
  readonly defaultSeverity: Severity;
  /** Kinds of documents that it reads. */
  readonly kinds: readonly DocumentKind[];
  readonly scope: Scope;
  /** What of the document it reads: its check is given that, and nothing else of it. */
  readonly reads: Reads;
  /** Where its questions come from, for a rule that asks some. */
  readonly asks?: Localized;
  /** Texts and studies that the rule answers to. */
  readonly sources: readonly RuleSource[];
  readonly messages: Readonly<Record<Message, RuleMessage>>;
  readonly good: Readonly<Record<Locale, readonly RuleExample[]>>;
  readonly bad: Readonly<Record<Locale, readonly RuleExample[]>>;
}

export interface Report<Message extends string> {
  readonly message: Message;
  readonly params?: Readonly<Record<string, string>>;
  readonly span: Span;
  readonly granularity: Finding['granularity'];
  readonly severity?: Severity;
  /** Of what the message may cite, what holds here; all of it where absent. */
  readonly cites?: readonly Cited[];
  readonly indicator?: number;
  readonly item?: Item;
  readonly data: FindingData;
  readonly telling?: number;
  readonly related?: Finding['related'];
}

/** A document to be checked, and in what circumstances. */
export interface RuleContext {
  /** From the workspace's root, with `/`. */
  readonly path: string;
  readonly reading: Reading;
  /** What the rules may read of it. */
  readonly slices: Slices;
  readonly edition: Edition;
  /** Day of the audit, ISO. */
  readonly asOf: string;
  readonly locale: Locale;
  readonly settings: Settings;
  readonly workspace: WorkspaceView;
  /** What came of the choices that concern the document. */
  readonly choices: readonly ChoiceUse[];
}

/** What every rule is told beside the facts that it reads. */
export interface Circumstances extends Pick<RuleContext, 'edition' | 'asOf' | 'locale' | 'settings'> {
  /** Of the document: what a fix writes into it is in this language, whoever reads the message. */
  readonly language: Language;
  /** Where to say what the document lacks: on its title, else on its first words. */
  readonly head: Span;
  /** The author's words, as a message quotes them. */
  readonly quote: (span: Span) => string;
}

/** What a rule of each scope may ask beside. */
interface Asking {
  readonly document: Circumstances;
  readonly workspace: Circumstances & Pick<RuleContext, 'path' | 'workspace'>;
  readonly choices: Circumstances & Pick<RuleContext, 'choices'>;
}

export interface Rule {
  readonly meta: RuleMeta<string>;
  run(context: RuleContext): Finding[];
}

/** Makes a rule of its metadata and its check. A message id that `meta` lacks does not compile, nor does a fact that it does not say it reads. */
export function defineRule<Message extends string, const Reads extends readonly Slice[], Scope extends RuleScope>(definition: {
  readonly meta: RuleMeta<Message, Reads, Scope>;
  check(facts: Pick<Slices, Reads[number]>, circumstances: Asking[Scope], report: (report: Report<NoInfer<Message>>) => void): void;
}): Rule {
  const { meta, check } = definition;
  return {
    meta,
    run({ reading: { document }, slices, ...context }) {
      const findings: Finding[] = [];
      const circumstances: Asking['workspace'] & Asking['choices'] = {
        ...context,
        language: document.language,
        head: headOf(document),
        quote: (span) => document.source.words(span),
      };
      check(slices, circumstances, ({ message, params, severity, cites, ...rest }) => {
        const text = meta.messages[message];
        const cited = cites ?? text.cites;
        findings.push({
          ...rest,
          rule: meta.id,
          severity: severity ?? meta.defaultSeverity,
          message: format(text[context.locale], { ...params, ...(cited && cite(cited, { ...context, ...rest })) }),
        });
      });
      return findings;
    },
  };
}
