import { localDay } from '../host/localDay.ts';
import { editionOn } from '../referential/editions.ts';
import { frameworkOn, frameworkText } from '../report/frameworkText.ts';
import { painter } from '../report/style.ts';
import type { ReferentialOptions } from './arguments.ts';
import { type Environment, systemLocale, wantsColour } from './environment.ts';

/** Prints the edition of the national framework that holds on a day, its sources, what they say and what is not settled. */
export function referential({ asOf, format, locale: chosen }: ReferentialOptions, { stdout, variables, now }: Environment): number {
  const locale = chosen ?? systemLocale(variables);
  const day = asOf ?? localDay(now());
  const framework = frameworkOn(editionOn(day), day, locale);
  const paint = painter(wantsColour(stdout, variables));
  stdout.write(
    format === 'json' ? `${JSON.stringify(framework, null, 2)}\n` : frameworkText(framework, locale, (text) => paint(text, 'bold')),
  );
  return 0;
}
