import { overlap } from '../document/spans.ts';
import type { Span } from '../document/text.ts';
import type { Finding } from '../rules/finding.ts';
import type { Wording } from '../singularity/wording.ts';

/** Hints about passages per thousand words, at most, and the number that even a short document may have. */
const MOST_PER_THOUSAND_WORDS = 12;
const ALWAYS_ALLOWED = 6;
/** About a screen of prose, in words, and the hints that it may show. */
const SCREEN = 150;
const MOST_ON_A_SCREEN = 6;

/** How far apart places of a document are, counted in words of prose. Plain data. */
export interface Distances {
  readonly wordCount: number;
  /** Where each unit of the prose starts and ends in the file, in reading order, and how many words stand before it. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly counts: readonly number[];
}

/** Whether a finding is one of the questions that are asked sparingly. One that the organisation made graver is always told. */
export const isHint = ({ rule, severity }: Finding): boolean => severity === 'hint' && rule.startsWith('singularity/');

/**
 * What is worth showing: every finding but hints, and of these the most telling, one for the same words, few on a screen and
 * few for the length of the document. Distances are counted in words, so that a comment changes nothing.
 */
export function mostTelling(findings: readonly Finding[], distances: () => Distances): ReadonlySet<Finding> {
  const shown = new Set(findings.filter((finding) => !isHint(finding)));
  const hints = findings.filter(isHint);
  if (hints.length === 0) return shown;
  const within = distances();
  const allowed = Math.max(ALWAYS_ALLOWED, Math.floor((within.wordCount * MOST_PER_THOUSAND_WORDS) / 1000));
  const taken: { readonly span: Span; readonly at: number; readonly wide: boolean }[] = [];
  for (const hint of hints.toSorted((a, b) => (b.telling ?? 0) - (a.telling ?? 0) || a.span.start - b.span.start)) {
    const { span, granularity } = hint;
    const place = { span, at: wordsBefore(within, span.start), wide: granularity === 'document' };
    if (!place.wide && taken.filter(({ wide }) => !wide).length === allowed) continue;
    // Two questions about the same sentence are one too many.
    if (!place.wide && taken.some((other) => overlap(other.span, span) || (!other.wide && isInOneSentence(within, other.span, span))))
      continue;
    // What a document lacks stands on its title beside other such hints.
    const near = taken.filter(({ wide }) => wide === place.wide);
    if (near.filter(({ at }) => Math.abs(at - place.at) < SCREEN).length >= MOST_ON_A_SCREEN) continue;
    taken.push(place);
    shown.add(hint);
  }
  return shown;
}

export function distancesIn({ units, wordCount }: Wording): Distances {
  const starts: number[] = [];
  const ends: number[] = [];
  const counts: number[] = [];
  let count = 0;
  for (const { span, words } of units) {
    starts.push(span.start);
    ends.push(span.end);
    counts.push(count);
    count += words.length;
  }
  return { wordCount, starts, ends, counts };
}

/** How many words of prose stand before an offset of the file. */
function wordsBefore({ starts, counts }: Distances, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle + 1;
    else high = middle;
  }
  return counts[low - 1] ?? 0;
}

const isInOneSentence = ({ starts, ends }: Distances, one: Span, other: Span): boolean =>
  starts.some((start, at) => {
    const sentence = { start, end: ends[at] as number };
    return overlap(sentence, one) && overlap(sentence, other);
  });
