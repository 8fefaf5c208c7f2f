import type { Localized } from '../messages/locale.ts';

/** Categories of action: training, skills assessment, validation of prior experience, apprenticeship (Code du travail, L.6313-1, 1° to 4°). */
export const CATEGORIES = ['AF', 'BC', 'VAE', 'CFA'] as const;
export type Category = (typeof CATEGORIES)[number];

/**
 * What makes an indicator apply, beside the category: the course prepares for a certification (RNCP, RS), alternates centre
 * and company, trains in a work situation (AFEST, placements), is remote in part, is partly entrusted to others, is long
 * enough for drop-out to matter.
 */
export const CONDITIONS = ['certifying', 'work-linked', 'work-situation', 'remote', 'subcontracting', 'long'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Where evidence can live: the public sheet of a course, a document of the organisation, the record of one session. */
export const HOMES = ['programme', 'organisation', 'session'] as const;
export type Home = (typeof HOMES)[number];

/** What evidence is, as far as its ageing goes; `config` says for how long each kind is valid. */
export const EVIDENCE_KINDS = [
  'procedure',
  'register',
  'record',
  'results',
  'survey',
  'watch',
  'skills',
  'contract',
  'certificate',
  'review',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/**
 * What is asked of the programme's own text for an indicator: `required` there; `required-or-linked` there or behind a link
 * in it; `suggested`, never an error; `never`: evidence of the organisation, not to be asked of a programme.
 */
export const PROGRAMME_LEVELS = ['required', 'required-or-linked', 'suggested', 'never'] as const;
export type ProgrammeLevel = (typeof PROGRAMME_LEVELS)[number];

/** Whether an indicator is audited at a subcontractor, and on whose evidence. */
export const SUBCONTRACTOR_RULES = ['as-usual', 'not-audited', 'principal', 'own', 'own-or-principal', 'case-by-case', 'unknown'] as const;
export type SubcontractorRule = (typeof SUBCONTRACTOR_RULES)[number];

export interface Criterion {
  readonly number: number;
  readonly title: Localized;
}

/** One indicator of a framework, in our own words. */
export interface Indicator {
  readonly number: number;
  readonly criterion: number;
  /** What it is about, in a few words: what follows "Indicateur 8," in a stub. */
  readonly label: Localized;
  /** What must be shown. */
  readonly expected: Localized;
  /** What the guide adds to the text. */
  readonly guide?: Localized | undefined;
  /** What a stub asks the author to write. */
  readonly asks: Localized;
  /** `common` to all providers, or `specific` to some categories or conditions. */
  readonly scope: 'common' | 'specific';
  /** Per category: always, never, or where the condition holds. */
  readonly applies: Readonly<Record<Category, 'always' | 'never' | Condition>>;
  /** Gravest nonconformity that an audit may make: always major, or minor or major according to what is found. */
  readonly gravity: 'major' | 'minor-or-major';
  /** When a nonconformity may stay minor. */
  readonly minorWhen?: Localized | undefined;
  /** Usual evidence and where it lives. */
  readonly evidence: readonly { readonly label: Localized; readonly kind: EvidenceKind; readonly home: Home }[];
  /** Where its evidence lives first, then where it may also live. */
  readonly homes: readonly [Home, ...Home[]];
  readonly programme: { readonly level: ProgrammeLevel; /** Asked only under this condition. */ readonly when?: Condition | undefined };
  /** What a provider in its first year is shown less of; null where not known. */
  readonly newEntrant: {
    readonly adapted: boolean | null;
    /** Its practice is not audited before the surveillance audit. */
    readonly deferred?: boolean | undefined;
    readonly note?: Localized | undefined;
  };
  readonly subcontractor: { readonly rule: SubcontractorRule; readonly note?: Localized | undefined };
  /** Folded stems of words by which an author names this indicator ("positionnement"): they tell a wrong number. */
  readonly words: Readonly<Record<'fr' | 'en', readonly string[]>>;
  /** What this edition changed in it, against the one before. */
  readonly change?: Localized | undefined;
  /** What is not settled about it (a guide or an order not yet published). */
  readonly provisional?: Localized | undefined;
}
