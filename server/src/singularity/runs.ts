import { TERMS } from '../lexicon/generated/terms.ts';
import type { Section } from '../lexicon/sections.ts';
import { anyWordOf } from './anyWordOf.ts';
import { isInterchangeable } from './substitution.ts';
import type { Unit } from './wording.ts';

/** Interchangeable units side by side under the same heading or label. */
export type Run = readonly Unit[];

/**
 * Parts of a programme that say how the course is run, in words that are its authors'. Elsewhere, where no stock phrase stands,
 * words of any programme are mostly the subject, the law, or the page.
 */
const RUN_THERE: ReadonlySet<Section> = new Set<Section>(['methods', 'assessment', 'trainer', 'audience']);

/**
 * The runs that may be asked about: for a stock phrase that they hold, or for their words alone where these say how the course is
 * run. One unit alone that holds a stock phrase is asked about by that phrase, and no run.
 */
export function runsOf(units: readonly Unit[]): Run[] {
  const runs: Unit[][] = [];
  let before: Unit | undefined;
  for (const unit of units) {
    if (!isInterchangeable(unit) || (unit.phrases.length === 0 && isNamed(unit))) before = undefined;
    else {
      if (before?.part === unit.part) (runs.at(-1) as Unit[]).push(unit);
      else runs.push([unit]);
      before = unit;
    }
  }
  return runs.filter((run) => {
    const held = run.some(({ phrases }) => phrases.length > 0);
    return held ? run.length > 1 : RUN_THERE.has((run[0] as Unit).section);
  });
}

/** What is to be named as it is, by the same words everywhere: equipment, and the instruments of an assessment. */
const NAMED = (['fr', 'en'] as const).map((language) => ({
  equipment: anyWordOf(TERMS.administrative.equipment)[language],
  instruments: anyWordOf(TERMS.administrative.instruments)[language],
}));

/** Whether it names such things, or goes on to say what it is made of: "Outils pratiques : la fiche de greffage". */
const isNamed = ({ folded, section }: Unit): boolean =>
  /[\w)] ?:/.test(folded) ||
  NAMED.some(({ equipment, instruments }) => equipment.test(folded) || (section === 'assessment' && instruments.test(folded)));
