import { foldText } from '../document/fold.ts';
import type { Item } from '../referential/items.ts';
import { EMAIL, PHONE } from '../text/entities.ts';
import { inherited, standing } from '../text/outline.ts';
import type { Head } from './heads.ts';
import type { Line } from './lines.ts';
import { anyOf } from './patterns.ts';
import { isReadingLine } from './readings.ts';
import { metIn } from './words.ts';

/** What is known of words by where they stand. What a reader leaves out for that is its own. */
export interface Scope {
  /** The items that the nearest label, else the nearest heading above announces, its own label included. */
  readonly under: readonly Item[];
  /** Whether they stand in the syllabus: under a heading that announces the content, or below a label that does, up to the next label. */
  readonly taught: boolean;
}

/** A line of a sheet: the label at its head, and where it stands. */
export interface SheetLine extends Line, Scope {
  readonly head: Head | undefined;
}

const OUTSIDE: Scope = { under: [], taught: false };

/**
 * The lines with where each stands.
 * @param headOf the label at the head of a line
 */
export function scoped(lines: readonly Line[], headOf: (line: Line) => Head | undefined): SheetLine[] {
  const heads = lines.map(headOf);
  const scopes = standing(lines, OUTSIDE, (line, above, before, index) => {
    const label = heads[index];
    const head = label?.weak === false ? label : undefined;
    const content = head?.items.includes('content') === true;
    // A heading that announces nothing stays under the one above it; a title ("Programme de formation Excel") announces the whole sheet.
    if (line.heading) return { under: head?.items ?? above.under, taught: above.taught || (line.heading > 1 && content) };
    if (!head && !line.title) return undefined;
    return { under: head?.items ?? before.under, taught: line.item ? before.taught : above.taught || (content && !head?.rest) };
  });
  return withoutClosing(
    lines.map((line, index): SheetLine => {
      const { under, taught } = scopes[index] as Scope;
      return { ...line, head: heads[index], under, taught };
    }),
  );
}

/** "…full stop": a statement, where the subjects of a list have none. */
const FULL_STOP = /[.!][^\w:]{0,4}$/;
/** Shortest statement, in folded units: a subject with a stop behind it is shorter. */
const STATEMENT_LENGTH = 20;

/** Statements below the last list of a syllabus, at its end: the list is what is taught, and they are of the course again. */
function withoutClosing(lines: readonly SheetLine[]): SheetLine[] {
  const closed = [...lines];
  for (let end = lines.length; end > 0; end--) {
    if (!lines[end - 1]?.taught || lines[end]?.taught) continue;
    let first = end;
    while (lines[first - 1]?.taught && isStatement(lines[first - 1] as SheetLine)) first--;
    if (lines[first - 1]?.taught && lines[first - 1]?.item)
      for (let at = first; at < end; at++) closed[at] = { ...(lines[at] as SheetLine), taught: false };
  }
  return closed;
}

const isStatement = ({ heading, item, block, head, folded: { text } }: SheetLine): boolean =>
  !heading && !item && !block.cell && !head && text.length >= STATEMENT_LENGTH && !text.includes(':') && FULL_STOP.test(text);

/** Headings of what a page shows besides the course. */
const ASIDE =
  /\b(?:produits?|formations?|cours|articles?|stages?) (?:similaires|complementaires|associee?s|lies|proches)\b|\bvous aimerez\b|\b(?:a lire|a voir|voir) aussi\b|\b(?:nos|les) autres (?:formations|cours|stages)\b|\brelated (?:courses|products|training)\b|\b(?:temoignages|testimonials)\b/;

/** A page's footer often stands below them without a heading of its own. */
const REACHABLE = anyOf(EMAIL, PHONE);

const isReachable = metIn(REACHABLE);

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
    return !isAside(line.block) || isReachable(line);
  });
}
