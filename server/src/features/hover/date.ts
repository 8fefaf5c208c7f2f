import { EVIDENCE_KIND_TEXTS } from '../../messages/evidenceKinds.ts';
import { format } from '../../messages/format.ts';
import { HOVER } from '../../messages/hover.ts';
import type { Statement } from '../../programme/facts.ts';
import { indicatorOf } from '../../referential/editions.ts';
import { INDICATOR } from '../../referential/rnq/numbers.ts';
import { longDate } from '../../text/longDate.ts';
import { isAhead, validityOf } from '../../workspace/evidenceState.ts';
import { type About, isAt, type Subject } from './about.ts';
import type { Line } from './telling.ts';

/** A date of evidence, or the last year of the results that a programme publishes: until when it is valid, and whether on the day of the audit. */
export const dateAt: Subject = (at, about) => {
  const { results, evidence } = about.analysis.facts;
  const dates = evidence.flatMap(({ indicators, date, until, kind }) => {
    const numbers = indicators.map(({ number }) => number);
    // Until when it holds, where its author says so, is what settles it: the other date says no more.
    return [until, date].flatMap((said) => (said && isAt(said.span, at) ? [{ said, numbers, dated: { date, until, kind } }] : []));
  });
  const latest = results?.latest;
  const [found] = [
    ...dates,
    ...(latest && isAt(latest.span, at)
      ? [{ said: latest, numbers: [INDICATOR.results], dated: { date: latest, until: undefined, kind: 'results' as const } }]
      : []),
  ];
  return found && { span: found.said.span, lines: ageLines(found.dated, found.numbers, about) };
};

/** What the dates of evidence say of its age; nothing where it has none. */
export function ageLines(
  dated: Pick<Statement, 'date' | 'until' | 'kind'>,
  numbers: readonly number[],
  { analysis: { locale, edition, asOf, settings } }: About,
): Line[] {
  const { date, until } = dated;
  if (!date && !until) return [];
  const days = (iso: string): string => longDate(iso, locale);
  // The kind may be that of each indicator's usual evidence, and so may differ.
  const validities = numbers.map((number) => validityOf(dated, indicatorOf(edition, number), settings));
  const terms = new Set(
    validities.map((validity) => {
      if (!validity) return HOVER.ageless[locale];
      const { on, months, kind } = validity;
      if (months === undefined || !kind) return format(HOVER.validAsSaid[locale], { on: days(on) });
      return format(HOVER.validFor[locale], { on: days(on), months: String(months), kind: EVIDENCE_KIND_TEXTS[kind].named[locale] });
    }),
  );
  const state = isAhead(date, asOf) ? 'ahead' : validities.some((validity) => validity && validity.on < asOf) ? 'stale' : 'valid';
  return [
    ...(date && date.precision !== 'day' ? [{ name: HOVER.counted[locale], text: days(date.iso) }] : []),
    ...Array.from(terms, (text) => ({ name: HOVER.valid[locale], text })),
    { name: format(HOVER.onAudit[locale], { day: days(asOf) }), text: HOVER.ages[state][locale] },
  ];
}
