import type { ConfiguredChoice } from '../config/settings.ts';
import type { ChoiceFault, StatedChoice } from '../programme/facts.ts';
import type { Span } from '../document/text.ts';
import type { Finding } from './finding.ts';
import type { RuleId } from './findingId.ts';

/** `in-force`: it keeps findings out. `unused`: it would, and there are none. The others keep nothing out. */
export const CHOICE_STATES = ['in-force', 'unused', 'expired', 'unreasoned', 'unreadable'] as const;
export type ChoiceState = (typeof CHOICE_STATES)[number];

export const CHOICE_ORIGINS = ['inline', 'configuration'] as const;

/** What a choice came to. */
export interface ChoiceOutcome {
  readonly state: ChoiceState;
  /** The rule that it means, its family included; undefined when there is no such rule. */
  readonly rule: RuleId | undefined;
  /** Why it is unreadable; on which words, where it stands in a document. */
  readonly fault?: { readonly kind: ChoiceFault | 'unknown'; readonly span?: Span } | undefined;
}

/** A choice beside the findings of one document. */
export type ChoiceUse = ChoiceOutcome &
  (
    | { readonly origin: 'inline'; readonly choice: StatedChoice }
    | { readonly origin: 'configuration'; readonly choice: ConfiguredChoice }
  ) & {
    /** What it is about: kept out of the document's findings where it is in force. */
    readonly used: readonly Finding[];
  };
