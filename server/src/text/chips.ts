import type { PlainText } from '../document/plainText.ts';
import { matchesOf } from './matches.ts';

/** Marks that authors set between facts: "Bac+2 · Alternance", "⏱ 14 h | 📍 Présentiel". In "participant·e·s" it has no space. */
export const CHIP_MARK = String.raw`\s[·|•]\s`;

/** Hardly any line has one. */
const MARKED = /\s[·|•–—]\s/;

/** A dash does too; within a sentence it opens an aside. */
const BETWEEN = {
  anyDash: new RegExp(String.raw`${CHIP_MARK}|\s[–—]\s`, 'gu'),
  lastDash: new RegExp(String.raw`${CHIP_MARK}|\s[–—]\s(?=.{2,30}$)`, 'gu'),
} as const;

/** Whether a mark stands between the ends of a range: "24 000 – 31 000 €" is one fact. */
function isRange(before: string, after: string): boolean {
  const low = /(?<![\d.,])\d{1,3}(?:[\s.,]?\d{3})*$/.exec(before)?.[0];
  const high = /^\d{1,3}(?:[\s.,]?\d{3})*(?!\d)/.exec(after)?.[0];
  if (low === undefined || high === undefined) return false;
  const [from, to] = [low, high].map((figure) => Number(figure.replace(/\D/g, ''))) as [number, number];
  return from < to && to <= WIDEST_RANGE * from;
}

/** Times its low end beyond which two figures are no range: a code, then a price. */
const WIDEST_RANGE = 3;

/**
 * The facts that a line sets side by side; the line itself where it sets none apart.
 * @param dashes which dashes part facts: any, in a line known to hold nothing else; before a few last words, where it may be a sentence
 */
export function chipsOf(line: PlainText, dashes: keyof typeof BETWEEN): PlainText[] {
  if (!MARKED.test(line.text)) return [line];
  const chips: PlainText[] = [];
  let start = 0;
  for (const { index, 0: gap } of matchesOf(BETWEEN[dashes], line.text)) {
    if (isRange(line.text.slice(start, index), line.text.slice(index + gap.length))) continue;
    chips.push(line.slice(start, index));
    start = index + gap.length;
  }
  return [...chips, line.slice(start)];
}
