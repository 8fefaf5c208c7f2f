import { foldText } from '../document/fold.ts';
import { EMAIL, PHONE } from '../text/entities.ts';
import { inherited, LABEL_LEVEL, Outline } from '../text/outline.ts';
import type { Head } from './heads.ts';
import type { Line } from './lines.ts';
import { anyOf } from './patterns.ts';
import { isReadingLine } from './readings.ts';

/**
 * For each line, whether it stands in the syllabus: under a heading that announces the content, up to the next of its level, or
 * below a label that does, up to the next label.
 */
export function taughtLines(lines: readonly Line[], heads: readonly (Head | undefined)[]): boolean[] {
  const taught = new Outline(false);
  const within = lines.map((line, index) => {
    const head = heads[index]?.weak === false ? heads[index] : undefined;
    const announces = head?.items.includes('content') === true;
    // A title ("Programme de formation Excel") announces the whole sheet.
    if (line.heading) taught.open(line.heading, (above) => above || (line.heading > 1 && announces));
    else if ((head && !line.item) || line.title) taught.open(LABEL_LEVEL, (above) => above || (announces && !head.rest));
    return taught.current;
  });
  return withoutClosing(within, lines, heads);
}

/** "…full stop": a statement, where the subjects of a list have none. */
const FULL_STOP = /[.!][^\w:]{0,4}$/;
/** Shortest statement, in folded units: a subject with a stop behind it is shorter. */
const STATEMENT_LENGTH = 20;

/** Statements below the last list of a syllabus, at its end: the list is what is taught, and they are of the course again. */
function withoutClosing(within: readonly boolean[], lines: readonly Line[], heads: readonly (Head | undefined)[]): boolean[] {
  const taught = [...within];
  for (let end = lines.length; end > 0; end--) {
    if (!within[end - 1] || within[end]) continue;
    let first = end;
    while (within[first - 1] && isStatement(lines[first - 1] as Line, heads[first - 1])) first--;
    if (within[first - 1] && lines[first - 1]?.item) taught.fill(false, first, end);
  }
  return taught;
}

const isStatement = ({ heading, item, block, folded: { text } }: Line, head: Head | undefined): boolean =>
  !heading && !item && !block.cell && !head && text.length >= STATEMENT_LENGTH && !text.includes(':') && FULL_STOP.test(text);

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
  // The title names the course, whatever its words.
  const isAside = inherited(false, ({ depth, text }, above) => above || (depth > 1 && ASIDE.test(foldText(text.text))));
  let reading: Line | undefined;
  return lines.filter((line) => {
    if (isReadingLine(line)) reading = line;
    else if (line.block !== reading?.block || LABELLED.test(line.folded.text)) reading = undefined;
    if (reading) return false;
    return !isAside(line.block) || REACHABLE.test(line.folded.text);
  });
}
