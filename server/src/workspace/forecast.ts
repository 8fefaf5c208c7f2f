import type { Settings } from '../config/settings.ts';
import type { Edition } from '../referential/editions.ts';
import { indicatorOf } from '../referential/editions.ts';
import { isDeferred } from './audited.ts';
import type { Cell } from './coverage.ts';

/** Minor nonconformities still open when the certifier decides that count as a major one (arrêté du 6 juin 2019, art. 5). */
export const MINORS_THAT_MAKE_A_MAJOR = 5;

/**
 * What an audit could find, if it saw no more than these documents. Not a verdict: an auditor sees practice, and weighs.
 * All are numbers of indicators.
 */
export interface Forecast {
  /** A finding on these can only be major. */
  readonly major: readonly number[];
  /** A finding on these is minor or major, according to what is found; where nothing at all is shown, it may well be major. */
  readonly minor: readonly number[];
  /** Audited in the surveillance audit, the provider being new; the written process may be asked for before. */
  readonly deferred: readonly number[];
  /** Perhaps shown, by words that nobody has confirmed: counted neither as shown nor as a gap. */
  readonly unconfirmed: readonly number[];
  /** Whether there are minors enough to count as a major one. */
  readonly minorsMakeAMajor: boolean;
}

export function forecastOf(cells: readonly Cell[], edition: Edition, settings: Settings): Forecast {
  const forecast = { major: [] as number[], minor: [] as number[], deferred: [] as number[], unconfirmed: [] as number[] };
  for (const { indicator: number, state } of cells) {
    const indicator = indicatorOf(edition, number);
    if (!indicator || state === 'present' || state === 'not-applicable') continue;
    if (state === 'unconfirmed') forecast.unconfirmed.push(number);
    else if (isDeferred(indicator, settings)) forecast.deferred.push(number);
    else forecast[indicator.gravity === 'major' ? 'major' : 'minor'].push(number);
  }
  return { ...forecast, minorsMakeAMajor: forecast.minor.length >= MINORS_THAT_MAKE_A_MAJOR };
}
