import type { PlainText } from '../document/plainText.ts';

/** Marks that authors set between facts: "Bac+2 · Alternance", "⏱ 14 h | 📍 Présentiel". In "participant·e·s" it has no space. */
export const CHIP_MARK = String.raw`\s[·|•]\s`;

/** A dash does too; within a sentence it opens an aside. */
const BETWEEN = {
  anyDash: new RegExp(String.raw`${CHIP_MARK}|\s[–—]\s`, 'gu'),
  lastDash: new RegExp(String.raw`${CHIP_MARK}|\s[–—]\s(?=.{2,30}$)`, 'gu'),
} as const;

/**
 * The facts that a line sets side by side; the line itself where it sets none apart.
 * @param dashes which dashes part facts: any, in a line known to hold nothing else; before a few last words, where it may be a sentence
 */
export function chipsOf(line: PlainText, dashes: keyof typeof BETWEEN): PlainText[] {
  const chips: PlainText[] = [];
  let start = 0;
  for (const { index, 0: gap } of line.text.matchAll(BETWEEN[dashes])) {
    chips.push(line.slice(start, index));
    start = index + gap.length;
  }
  return [...chips, line.slice(start)];
}
