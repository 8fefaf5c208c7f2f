import type { MarkdownDocument } from '../document/document.ts';
import { foldText } from '../document/fold.ts';
import type { Language } from '../document/language.ts';
import { overlapping } from '../document/spans.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import { quotations } from './quotations.ts';
import { foldLine, type Found, foundAt, type Said } from './said.ts';
import { type Line, lineOf, type Sought } from './sought.ts';
import { type Pair, PAIRS, REFUSED, type Side, VALUE_NAMESAKES, type ValueName } from './valueWords.ts';
import type { Unit, Wording } from './wording.ts';

/** A value that is held up while nothing in the document touches on its counterpart. */
export interface LoneValue {
  readonly found: Found;
  readonly value: ValueName;
  readonly missing: ValueName;
}

/** What the values are looked for in: the wording that is the author's own, and so that they stand without a reason. */
interface Place {
  readonly document: MarkdownDocument;
  /** All that is said of the course, where the counterpart may be. */
  readonly said: () => readonly Said[];
  readonly own: readonly Unit[];
  readonly title: Said | undefined;
}

/** The values that a document holds up without their counterparts, in reading order. */
export function readLoneValues(
  document: MarkdownDocument,
  { certification }: Pick<DocumentFacts, 'certification'>,
  { units }: Wording,
  said: () => readonly Said[],
): LoneValue[] {
  const { language } = document;
  // What a certification makes of objectives and content is not its author's wording.
  const isOwn = ({ section }: Unit): boolean => certification === undefined || (section !== 'objectives' && section !== 'content');
  const own = units.filter((unit) => unit.zone !== 'required' && holdsAny(unit, language) && isOwn(unit) && !isArgued(unit));
  const heading = document.blocks.find(({ kind, text }) => kind === 'heading' && text.span.start === document.title?.span.start)?.text;
  const title = heading && { text: heading, ...lineOf(foldLine(heading).text, language) };
  if (own.length === 0 && !(title && holdsAny(title, language))) return [];
  const place: Place = { document, said, own, title };
  return PAIRS.flatMap((pair) => standingAlone(pair, place)).sort((a, b) => a.found.span.start - b.found.span.start);
}

/** Whether any of the values is held up in a line. */
const holdsAny = (line: Line, language: Language): boolean => PAIRS.flat().some(({ held }) => held[language].test(line));

/** The side of a pair that is held up while nothing touches on the other; none where both are held up, or neither. */
function standingAlone([performance, care]: Pair, place: Place): LoneValue[] {
  const alone = (side: Side, other: Side): LoneValue[] => {
    const found = firstHeld(side.held[place.document.language], place);
    return found && !isTouched(other, side, place) ? [{ found, value: side.name, missing: other.name }] : [];
  };
  return [...alone(performance, care), ...alone(care, performance)].slice(0, 1);
}

/** Reasons, refusals and limits: there the author already shows the tension. */
const isArgued = ({ anchors }: Unit): boolean => anchors.some(({ kind }) => kind === 'choice' || kind === 'limit');

/** The first place where a value is held up in the prose, else in the title. */
function firstHeld(held: Sought, { own, title }: Place): Found | undefined {
  for (const unit of own) {
    if (!held.test(unit)) continue;
    const folded = foldLine(unit.text);
    const isClosed = overlapping(quotations(unit.text.text));
    for (const match of folded.text.matchAll(new RegExp(held.pattern, 'g'))) {
      const found = foundAt(unit.text, folded, match.index, match.index + match[0].length);
      const [from, to] = [folded.toOriginal(match.index), folded.toOriginal(match.index + match[0].length)];
      if (isClosed({ start: from, end: to }) || REFUSED.test(folded.text.slice(0, match.index))) continue;
      // Two questions about the same words would be one too many. What the bank has as management's word is a value here.
      if (
        unit.phrases.some(({ phrase, span }) => phrase.theme !== 'management' && span.start < found.span.end && found.span.start < span.end)
      )
        continue;
      return found;
    }
  }
  const match = title && held.exec(title);
  return match ? foundAt(title.text, foldLine(title.text), match.index, match.index + match[0].length) : undefined;
}

/** Whether anything touches on a side. Where the other is what the course is about, the whole document is looked at. */
function isTouched({ touched }: Side, subject: Side, { document, said }: Place): boolean {
  const { language, title, blocks } = document;
  const isSubject = title !== undefined && subject.touched[language].pattern.test(foldText(title.text));
  const touching = touched[language];
  const isTouching = (line: Line): boolean =>
    touching.test(line) && touching.pattern.test(line.folded.replace(VALUE_NAMESAKES[language], ' '));
  return said().some(isTouching) || (isSubject && blocks.some(({ text }) => isTouching(lineOf(foldLine(text).text, language))));
}
