import type { Span } from '../../document/text.ts';

/** Where a document states a value, the most prominent place first. */
export const PLACES = ['title', 'property', 'chip', 'label', 'cell', 'sentence'] as const;
export type Place = (typeof PLACES)[number];

/** A number as an author gives it: "14", "14 à 16", "24 maximum", "environ 20". */
export interface Amount {
  readonly min: number;
  readonly max: number;
  readonly bound?: 'most' | 'least' | 'about' | undefined;
}

/** Words on their place in the file, kept here since another document may quote them. */
export interface Stated {
  readonly span: Span;
  readonly words: string;
}

export type Vat = 'excluded' | 'included' | 'exempt' | 'unsaid';
export type Mode = 'remote' | 'on-site';

/** What is said of the course as a whole; values of one module, one option or one public are left out. */
export type CourseValue = Stated & { readonly place: Place } & (
    | { readonly kind: 'hours' | 'days'; readonly amount: Amount }
    /** How many days the syllabus numbers: "Jour 1", "Jour 2", "Jour 3". */
    | { readonly kind: 'numbered-days'; readonly count: number }
    | { readonly kind: 'price'; readonly euros: number; readonly vat: Vat; /** Said to be for one person. */ readonly each: boolean }
    /** Most participants of a session. */
    | { readonly kind: 'group'; readonly most: number }
    /** Level of the course, from 1 (beginners) to 4 (experts). */
    | { readonly kind: 'level'; readonly levels: readonly number[] }
    /** Level of the diploma, said twice in one breath: "niveau 5 (bac+2)". */
    | { readonly kind: 'diploma'; readonly level: number; readonly years: number }
    /** `whole`: the way it is given. `only`: and no other ("100 % à distance"). `also`: one way among others. */
    | { readonly kind: 'delivery'; readonly modes: readonly Mode[]; readonly as: 'whole' | 'only' | 'also' }
    /** First and last day, ISO; one of them where a label gives it alone. */
    | { readonly kind: 'period'; readonly start?: string | undefined; readonly end?: string | undefined }
    /** Lines of work that the audience is named by; `single` when the words name that one alone. */
    | { readonly kind: 'audience'; readonly fields: readonly string[]; readonly single: boolean }
  );

export type ValueKind = CourseValue['kind'];

/** A duration, and the durations of the parts that make it up. */
export interface Partition {
  readonly unit: 'hours' | 'days';
  readonly total: Stated & { readonly amount: Amount };
  readonly parts: readonly (Stated & { readonly amount: Amount })[];
}

/** What a programme states in figures or fixed terms, and could state otherwise elsewhere. */
export interface CourseValues {
  readonly stated: readonly CourseValue[];
  readonly partitions: readonly Partition[];
}

export const NO_VALUES: CourseValues = { stated: [], partitions: [] };
