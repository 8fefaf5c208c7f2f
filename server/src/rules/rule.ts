import type { MarkdownDocument } from '../document/document.ts';
import type { Span } from '../document/text.ts';
import type { DocumentFacts, DocumentKind } from '../programme/facts.ts';
import type { Settings } from '../config/settings.ts';
import type { WorkspaceView } from '../workspace/view.ts';
import type { Edition } from '../referential/editions.ts';
import type { Item } from '../referential/items.ts';
import { format } from '../messages/format.ts';
import type { Locale, Localized } from '../messages/locale.ts';
import type { ChoiceUse } from './choiceUse.ts';
import type { Finding, FindingData, RuleId, Severity } from './finding.ts';

/** Text that a rule is shown on: in its page, and run as a test. */
export interface RuleExample {
  readonly text: string;
  /** Day of the audit (ISO); the rule's own edition where absent. */
  readonly asOf?: string;
  /** Kind of the document; a programme where absent. */
  readonly kind?: DocumentKind;
  /** Other programmes of the workspace, where the rule compares them. */
  readonly beside?: readonly string[];
  /** For a bad example: the words that the finding must stand on, and its item. */
  readonly on?: string;
  readonly item?: Item;
}

export interface RuleMeta<Message extends string> {
  readonly id: RuleId;
  readonly title: Localized;
  /** What it looks for and why, in Markdown, for its page. */
  readonly description: Localized;
  readonly defaultSeverity: Severity;
  /** Kinds of documents that it reads. */
  readonly kinds: readonly DocumentKind[];
  /**
   * `workspace` where it asks about other documents or files; only such a rule is run again when they change.
   * `choices` where it asks what came of the choices: it runs after the others, and no choice can silence it.
   */
  readonly scope: 'document' | 'workspace' | 'choices';
  /** Texts and studies that the rule answers to. */
  readonly sources: readonly Localized[];
  readonly messages: Readonly<Record<Message, Localized>>;
  readonly good: Readonly<Record<Locale, readonly RuleExample[]>>;
  readonly bad: Readonly<Record<Locale, readonly RuleExample[]>>;
}

export interface Report<Message extends string> {
  readonly message: Message;
  readonly params?: Readonly<Record<string, string>>;
  readonly span: Span;
  readonly granularity: Finding['granularity'];
  readonly severity?: Severity;
  readonly indicator?: number;
  readonly item?: Item;
  readonly data: FindingData;
  readonly telling?: number;
  readonly related?: Finding['related'];
}

/** Everything a rule may look at. Rules read no settings, files or clock. */
export interface RuleContext {
  /** From the workspace's root, with `/`. */
  readonly path: string;
  readonly document: MarkdownDocument;
  readonly facts: DocumentFacts;
  readonly edition: Edition;
  /** Day of the audit, ISO. */
  readonly asOf: string;
  readonly locale: Locale;
  readonly settings: Settings;
  /** The other documents: for rules of scope `workspace` alone. */
  readonly workspace: WorkspaceView;
  /** What came of the choices that concern the document: for rules of scope `choices` alone. */
  readonly choices: readonly ChoiceUse[];
}

export interface Rule {
  readonly meta: RuleMeta<string>;
  run(context: RuleContext): Finding[];
}

/** Makes a rule of its metadata and its check; an unknown message id does not compile. */
export function defineRule<Message extends string>(definition: {
  readonly meta: RuleMeta<Message>;
  check(context: RuleContext, report: (report: Report<Message>) => void): void;
}): Rule {
  const { meta, check } = definition;
  return {
    meta,
    run(context) {
      const findings: Finding[] = [];
      check(context, ({ message, params, severity, ...rest }) => {
        findings.push({
          ...rest,
          rule: meta.id,
          severity: severity ?? meta.defaultSeverity,
          message: format(meta.messages[message][context.locale], params),
        });
      });
      return findings;
    },
  };
}
