import { INDICATOR } from './rnq/numbers.ts';

/** What a certifying programme has to say of the certification that it prepares for (RNQ, indicators 1, 3, 7 and 16). */
export const CERTIFICATION_POINTS = [
  'title',
  'code',
  'certifier',
  'registration',
  'pass-rate',
  'blocks',
  'equivalences',
  'bridges',
  'next-steps',
  'further-study',
  'jobs',
  'record',
  'authorisation',
  'exam',
] as const;
export type CertificationPoint = (typeof CERTIFICATION_POINTS)[number];

/** A point that a programme can be asked for; the record only answers others. */
export type DemandedPoint = Exclude<CertificationPoint, 'record'>;
export const DEMANDED_POINTS = CERTIFICATION_POINTS.filter((point): point is DemandedPoint => point !== 'record');

/** What each indicator asks a certifying programme to say of the certification, in the order of the messages. */
export const CERTIFICATION_POINTS_OF = {
  [INDICATOR.publicInformation]: ['title', 'code', 'certifier', 'registration'],
  [INDICATOR.certification]: ['pass-rate', 'blocks', 'equivalences', 'bridges', 'next-steps', 'further-study', 'jobs'],
  [INDICATOR.certificationMatch]: ['authorisation'],
  [INDICATOR.certifyingExam]: ['exam'],
} as const satisfies Readonly<Record<number, readonly DemandedPoint[]>>;
export type CertificationIndicator = keyof typeof CERTIFICATION_POINTS_OF;

/** What only readers with the 2026 text look for. */
export const POINTS_SINCE_2026: ReadonlySet<CertificationPoint> = new Set(['further-study', 'authorisation']);

/** What only a diploma or a vocational title has: parts, and a place among others. A certification of the specific register is one whole. */
export const POINTS_OF_A_PATH: ReadonlySet<CertificationPoint> = new Set([
  'blocks',
  'equivalences',
  'bridges',
  'next-steps',
  'further-study',
  'jobs',
]);
