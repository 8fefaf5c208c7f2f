import { settledKind } from '../../programme/facts.ts';
import type { About, Subject } from './about.ts';
import { choiceAt } from './choice.ts';
import { dateAt } from './date.ts';
import { hintsAt } from './hints.ts';
import { indicatorsAt } from './indicators.ts';
import { itemAt } from './item.ts';
import { targetAt } from './target.ts';
import type { Telling } from './telling.ts';

/** The narrowest first: a date or a link stands within the words of a statement, and any of them may stand within those of a hint. */
const SUBJECTS: readonly Subject[] = [choiceAt, dateAt, targetAt, indicatorsAt, itemAt, hintsAt];

/** What there is to say of the words at an offset; undefined where there is nothing, as in a document that is not Singulier's business. */
export function hoverAt(at: number, about: About): Telling | undefined {
  if (settledKind(about.analysis.facts.kind) === 'other') return undefined;
  for (const subject of SUBJECTS) {
    const telling = subject(at, about);
    if (telling) return telling;
  }
  return undefined;
}
