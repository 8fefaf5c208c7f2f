import type { Head } from './heads.ts';
import type { Line } from './lines.ts';
import { anyOf, EMAIL, PHONE } from './patterns.ts';
import { isReadingLine } from './readings.ts';

/**
 * For each line, whether it stands in the syllabus: under a heading that announces the content, up to the next of its level, or
 * below a label that does, up to the next label.
 */
export function taughtLines(lines: readonly Line[], heads: readonly (Head | undefined)[]): boolean[] {
  let level = 0;
  return lines.map((line, index) => {
    if (line.heading && (level === 0 || line.heading <= level)) {
      const head = heads[index];
      // A title ("Programme de formation Excel") announces the whole sheet.
      level = line.heading > 1 && head && !head.weak && head.items.includes('content') ? line.heading : 0;
    }
    const head = heads[index];
    if (!line.heading && !line.item && head && !head.weak && (level === 0 || level === BELOW_LABEL)) {
      level = head.items.includes('content') && !head.rest ? BELOW_LABEL : 0;
    }
    return level > 0;
  });
}

/** Level of what stands below a label that is no heading: any heading ends it. */
const BELOW_LABEL = 7;

/** Headings of what a page shows besides the course. */
const ASIDE =
  /\b(?:produits?|formations?|cours|articles?|stages?) (?:similaires|complementaires|associee?s|lies|proches)\b|\bvous aimerez\b|\b(?:a lire|a voir|voir) aussi\b|\b(?:nos|les) autres (?:formations|cours|stages)\b|\brelated (?:courses|products|training)\b|\b(?:temoignages|testimonials)\b/;

/** A page's footer often stands below them without a heading of its own. */
const REACHABLE = anyOf(EMAIL, PHONE);

/** "Tarif : …", on a further line of a block. */
const LABELLED = /^[^:]{1,60}:(?!\/\/)/;

/**
 * The lines but those under such a heading: other courses' figures and other people's words are not this course's. Nor is a
 * singular reading: it says how an indicator is understood.
 */
export function withoutAsides(lines: readonly Line[]): Line[] {
  let level = 0;
  let reading: Line | undefined;
  return lines.filter((line) => {
    if (isReadingLine(line)) reading = line;
    else if (line.block !== reading?.block || LABELLED.test(line.folded.text)) reading = undefined;
    if (reading) return false;
    if (line.heading && (level === 0 || line.heading <= level)) level = line.heading > 1 && ASIDE.test(line.folded.text) ? line.heading : 0;
    return level === 0 || REACHABLE.test(line.folded.text);
  });
}
