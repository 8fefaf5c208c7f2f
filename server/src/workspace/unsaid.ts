import type { Settings } from '../config/settings.ts';
import {
  CERTIFICATION_POINTS,
  type CertificationFact,
  type CertificationPoint,
  type DocumentFacts,
  FIGURE_DETAILS,
  type FigureDetail,
  type ResultFigure,
} from '../programme/facts.ts';
import { applies, asksForItems, type Edition, EDITIONS, indicatorOf } from '../referential/editions.ts';
import { isAtFirstAudit, isAudited } from './audited.ts';

/** What the edition asks a programme to say beside its items, and that it does not: of its results, of its certification. */

/** A point that a programme can be asked for; the record only answers others. */
export type DemandedPoint = Exclude<CertificationPoint, 'record'>;
export const DEMANDED_POINTS = CERTIFICATION_POINTS.filter((point): point is DemandedPoint => point !== 'record');

/** What each indicator asks a certifying programme to say of the certification, in the order of the messages. */
export const CERTIFICATION_POINTS_OF = {
  1: ['title', 'code', 'certifier', 'registration'],
  3: ['pass-rate', 'blocks', 'equivalences', 'bridges', 'next-steps', 'further-study', 'jobs'],
  7: ['authorisation'],
  16: ['exam'],
} as const satisfies Readonly<Record<number, readonly DemandedPoint[]>>;
export type CertificationIndicator = keyof typeof CERTIFICATION_POINTS_OF;

/** What only readers with the 2026 text look for. */
const SINCE_2026: ReadonlySet<CertificationPoint> = new Set(['further-study', 'authorisation']);

/** What only a diploma or a vocational title has: parts, and a place among others. */
const PATH: ReadonlySet<CertificationPoint> = new Set(['blocks', 'equivalences', 'bridges', 'next-steps', 'further-study', 'jobs']);

/** The points that an indicator asks of this programme and that it does not say. */
export function unsaidOfCertification(
  number: CertificationIndicator,
  { said, register }: CertificationFact,
  { edition, facts, settings }: { readonly edition: Edition; readonly facts: Pick<DocumentFacts, 'category'>; readonly settings: Settings },
): DemandedPoint[] {
  const indicator = asksForItems(edition) ? indicatorOf(edition, number) : undefined;
  if (!indicator || !isAudited(indicator, settings) || !applies(indicator, facts.category.value, new Set(['certifying']))) return [];
  const points: readonly DemandedPoint[] = CERTIFICATION_POINTS_OF[number];
  return points.filter((point) => {
    if (said[point] || (SINCE_2026.has(point) && edition.id === EDITIONS.V9.id)) return false;
    if (point === 'pass-rate') return !isAtFirstAudit(settings);
    // A certification of the specific register is one whole, and no step on a path of diplomas.
    if (register === 'RS' && PATH.has(point)) return false;
    // Most programmes tell equivalences and bridges in one breath, under either name.
    if (point === 'bridges' || point === 'equivalences') return !said.bridges && !said.equivalences;
    // Further study is one of the next steps: both are not asked for at once.
    return point !== 'further-study' || said['next-steps'] !== undefined;
  });
}

/**
 * What is not said of a figure of results. How many people were trained says all by itself; of a mark one knows that it is an
 * average, of a number that it was counted.
 */
export function unsaidOfFigure({ measure, form, details }: ResultFigure, edition: Edition): FigureDetail[] {
  if (measure === 'trained') return [];
  return FIGURE_DETAILS.filter(
    (detail) => !details.has(detail) && (detail !== 'method' || (edition.id !== EDITIONS.V9.id && form === 'rate')),
  );
}
