import type { Category, Condition, EvidenceKind } from '../referential/indicator.ts';
import type { Edition } from '../referential/editions.ts';
import type { Locale } from '../messages/locale.ts';
import type { DocumentKind } from '../programme/facts.ts';
import { type House, NO_HOUSE } from '../programme/house.ts';
import type { Phrase } from '../singularity/phrase.ts';

export const AUDIT_TYPES = ['initial', 'surveillance', 'renewal'] as const;
export type AuditType = (typeof AUDIT_TYPES)[number];

/** What a rule may be set to; `off` silences it. */
export const RULE_LEVELS = ['off', 'hint', 'information', 'warning', 'error'] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];

export interface RuleSetting {
  readonly severity?: RuleLevel | undefined;
  readonly options?: Readonly<Record<string, unknown>> | undefined;
}

/** A deviation that the organisation stands by, written in the configuration. */
export interface ConfiguredChoice {
  readonly rule: string;
  readonly item?: string | undefined;
  readonly indicator?: number | undefined;
  /** Globs, from the root of the organisation (in the configuration file: from its own folder); all files where absent. */
  readonly files?: readonly string[] | undefined;
  readonly reason: string;
  /** Last day on which it holds, ISO. */
  readonly until?: string | undefined;
  readonly role?: string | undefined;
  /** Where it stands, from the root of the organisation and with `/`; line from 1. */
  readonly source: { readonly path: string; readonly line: number };
}

/** Words that the organisation says are common to its programmes. */
export interface SharedText {
  readonly text: string;
  readonly reason: string;
}

/** Whom the documents are of: what decides which indicators apply to it. */
export interface Organisation {
  readonly name?: string | undefined;
  /** Categories of action that it offers; empty where it did not say: then its programmes tell. */
  readonly categories: readonly Category[];
  /** First year of activity, or first year in a category. */
  readonly newEntrant: boolean;
  /** It delivers for another provider. */
  readonly subcontractor: boolean;
  /** What it said of itself; where it did not say, its programmes tell. */
  readonly conditions: Readonly<Partial<Record<Condition, boolean>>>;
}

/** Everything that the configuration decides for one file, defaults filled in. */
export interface Settings {
  /** Whether a configuration file says who the organisation is: only then is the workspace held to be all of it. */
  readonly declared: boolean;
  readonly organisation: Organisation;
  readonly audit: { readonly date?: string | undefined; readonly type?: AuditType | undefined };
  /** Kind that the configuration gives to the file; what the document says of itself wins over it. */
  readonly kind?: DocumentKind | undefined;
  /** Months for which evidence of each kind is valid; null: for ever. */
  readonly validity: Readonly<Record<EvidenceKind, number | null>>;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Those that may hold for the file: their `files` name it. */
  readonly choices: readonly ConfiguredChoice[];
  /** Language of the messages. */
  readonly locale?: Locale | undefined;
  /** The organisation's own framework, which then stands in for the RNQ. */
  readonly referential?: Edition | undefined;
  /** Stock phrases of its own. */
  readonly phrases: readonly Phrase[];
  /** What it says once for all its documents: its labels, the foot of its pages. One object for all documents of a configuration. */
  readonly house: House;
  /** What its programmes may hold in common without being asked about it. */
  readonly shared: readonly SharedText[];
}

/** What holds without a configuration. The validities are our judgement, no text sets them: yearly what is yearly by nature. */
export const DEFAULT_SETTINGS: Settings = {
  declared: false,
  organisation: { categories: [], newEntrant: false, subcontractor: false, conditions: {} },
  audit: {},
  validity: {
    procedure: 36,
    register: 12,
    record: 36,
    results: 18,
    survey: 18,
    watch: 12,
    skills: 24,
    contract: null,
    certificate: 36,
    review: 12,
  },
  rules: {},
  choices: [],
  phrases: [],
  house: NO_HOUSE,
  shared: [],
};
