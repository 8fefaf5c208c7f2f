import type { Item } from '../referential/items.ts';
import type { Head } from './heads.ts';
import type { Line } from './lines.ts';

/** Items that a course may also teach about: "Handicap" in a syllabus is a subject, not the accessibility of the course. */
export const TEACHABLE: ReadonlySet<Item> = new Set(['accessibility', 'delivery', 'audience', 'prerequisites']);

/** For each line, whether it stands in the syllabus: under a heading that announces the content, up to the next of its level. */
export function taughtLines(lines: readonly Line[], heads: readonly (Head | undefined)[]): boolean[] {
  let level = 0;
  return lines.map((line, index) => {
    if (line.heading && (level === 0 || line.heading <= level)) {
      const head = heads[index];
      // A title ("Programme de formation Excel") announces the whole sheet.
      level = line.heading > 1 && head && !head.weak && head.items.includes('content') ? line.heading : 0;
    }
    return level > 0;
  });
}
