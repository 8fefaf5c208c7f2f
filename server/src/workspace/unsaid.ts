import type { Settings } from '../config/settings.ts';
import {
  type CertificationFact,
  type DocumentFacts,
  FIGURE_DETAILS,
  type FigureDetail,
  type ResultFigure,
  settledCategory,
} from '../programme/facts.ts';
import {
  CERTIFICATION_POINTS_OF,
  type CertificationIndicator,
  type DemandedPoint,
  POINTS_OF_A_PATH,
  POINTS_SINCE_2026,
} from '../referential/certificationPoints.ts';
import { applies, asksForItems, type Edition, EDITIONS, indicatorOf } from '../referential/editions.ts';
import { isAtFirstAudit, isAudited } from './audited.ts';

/** The points that an indicator asks of this programme and that it does not say. */
export function unsaidOfCertification(
  number: CertificationIndicator,
  { said, register }: CertificationFact,
  { edition, facts, settings }: { readonly edition: Edition; readonly facts: Pick<DocumentFacts, 'category'>; readonly settings: Settings },
): DemandedPoint[] {
  const indicator = asksForItems(edition) ? indicatorOf(edition, number) : undefined;
  if (!indicator || !isAudited(indicator, settings) || !applies(indicator, settledCategory(facts.category), new Set(['certifying'])))
    return [];
  const points: readonly DemandedPoint[] = CERTIFICATION_POINTS_OF[number];
  return points.filter((point) => {
    if (said[point] || (POINTS_SINCE_2026.has(point) && edition.id === EDITIONS.V9.id)) return false;
    if (point === 'pass-rate') return !isAtFirstAudit(settings);
    if (register === 'RS' && POINTS_OF_A_PATH.has(point)) return false;
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
