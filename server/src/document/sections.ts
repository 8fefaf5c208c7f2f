import type { Root } from 'mdast';
import type { SectionBlocks } from './blocks.ts';
import { detached } from './detached.ts';
import { foldText } from './fold.ts';
import { type Defined, movedNodes, NOTHING_DEFINED, parseMarkdown, type Parsed } from './markdown.ts';

/** A stretch of a document that reads alone as it does within the whole. It does not know where it stands: an edit elsewhere leaves it as it is. */
export interface Section extends Parsed {
  /** Its source. Offsets of its tree count from its start. */
  readonly text: string;
  /** Its blocks (`blocks.ts`), once read, where nothing outside of it decides what of them is seen. */
  blocks?: SectionBlocks;
}

/** A section, and the offset in the file at which it begins. */
export interface PlacedSection {
  readonly start: number;
  readonly section: Section;
}

/**
 * The sections of one document, by their text: what is read again after an edit is what changed. `undefined` of a stretch that cannot
 * be parsed alone, because something that it opens is still open where it ends.
 */
export type SectionMemo = Map<string, Section | undefined>;

/**
 * Where a section may begin: a heading, or a paragraph after a blank line. Whether it does is for the parser to say, which also reads
 * the line that follows a section: if that line is not the start of a block of the whole document (a fence or a comment is open, a
 * list goes on), there is no cut.
 */
const MAY_BEGIN = /^(#{1,6})[ \t]|(?<=\n\r?\n)(?=\*\*[\p{L}\p{N}]|\p{L})/gmu;

/**
 * A heading of the first two levels begins one, whatever came before: so an edit moves no cut beyond it. Since each parse has its
 * price, narrower ones do where a section would get longer than `ENOUGH` units, and paragraphs where it would get longer than `LONG`.
 */
const WIDE = 2;
const ENOUGH = 1_000;
const LONG = 4_000;

/**
 * Cuts a document into sections and parses each, but those that `known` has.
 * @param known sections of the same document before its last edit; those of the new text are in the memo returned, and no other
 */
export function readSections(text: string, known: SectionMemo = new Map()): { sections: PlacedSection[]; memo: SectionMemo } {
  const memo: SectionMemo = new Map();
  const starts = mayBegin(text);
  const read = (outside: (text: string) => Defined): PlacedSection[] => {
    const sections: PlacedSection[] = [];
    for (let at = 0; at < starts.length - 1;) {
      const start = starts[at] as number;
      let section: Section | undefined;
      // Each time that a stretch turns out to be open at its end, twice as much is tried: all in all, no text is parsed more than a few times.
      for (let step = 1; ; step *= 2) {
        const next = Math.min(at + step, starts.length - 1);
        section = sectionOf(text, start, starts[next] as number, { memo, known, outside });
        if (section || next === starts.length - 1) {
          at = next;
          break;
        }
      }
      if (section) sections.push({ start, section });
    }
    return sections;
  };
  const sections = read(() => NOTHING_DEFINED);
  const defined = definedIn(sections);
  if (defined.links.length === 0 && defined.notes.length === 0) return { sections, memo };
  return { sections: read((source) => (source.includes('[') ? defined : NOTHING_DEFINED)), memo };
}

/** Where the first section begins: a byte order mark is of none. */
const firstOf = (text: string): number => (text.startsWith('\ufeff') ? 1 : 0);

/** Offsets at which a section may begin, the start and the end of the text included. */
function mayBegin(text: string): number[] {
  const first = firstOf(text);
  const body = endOfMatter(text, first);
  const starts = [first];
  for (const { index, 1: marks } of text.matchAll(MAY_BEGIN)) {
    if (index <= body) continue;
    const length = index - (starts.at(-1) as number);
    if (marks === undefined ? length > LONG : marks.length <= WIDE || length > ENOUGH) starts.push(index);
  }
  return [...starts, text.length];
}

/** How far front matter may reach: it is the one thing that a later line makes what it is. One that never ends puts the parser off for good. */
function endOfMatter(text: string, first: number): number {
  const fence = /^(?:---|\+\+\+)(?=[ \t]*(?:[\r\n]|$))/.exec(text.slice(first, first + 200))?.[0];
  if (!fence) return first;
  const close = new RegExp(`(?<=[\r\n])\\${fence[0]}{3}[ \\t]*(?:[\r\n]|$)`).exec(text.slice(first));
  return close ? first + close.index : text.length;
}

interface Reading {
  readonly memo: SectionMemo;
  readonly known: SectionMemo;
  readonly outside: (text: string) => Defined;
}

/** The stretch as a section; undefined where the document goes on in the middle of something. */
function sectionOf(text: string, start: number, end: number, { memo, known, outside }: Reading): Section | undefined {
  const first = start === firstOf(text);
  const source = text.slice(start, end);
  const probe = text.slice(end, endOfLine(text, end));
  const defined = outside(source);
  const key = [Number(first), source, probe, ...defined.links, '', ...defined.notes].join('\0');
  if (memo.has(key)) return memo.get(key);
  const section = known.has(key) ? known.get(key) : parseSection(source, probe, defined, first);
  memo.set(key, section);
  return section;
}

function parseSection(source: string, probe: string, outside: Defined, first: boolean): Section | undefined {
  // A section outlives the text that it was first read in.
  const text = detached(source);
  const { tree, defines } = parseMarkdown(text + probe, outside, first);
  if (probe === '') return { text, tree, defines };
  const last = tree.children.pop();
  return last?.position?.start.offset === text.length ? { text, tree, defines } : undefined;
}

function endOfLine(text: string, from: number): number {
  const end = /[\r\n]/g;
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}

/** What the sections define, each name once. */
const definedIn = (sections: readonly PlacedSection[]): Defined => ({
  links: Array.from(new Set(sections.flatMap(({ section }) => section.defines.links))),
  notes: Array.from(new Set(sections.flatMap(({ section }) => section.defines.notes))),
});

/** The tree of the whole document, as the parser would give it: for whoever writes into it. */
export function treeOf(sections: readonly PlacedSection[], text: string): Root {
  const first = sections[0]?.start ?? 0;
  let line = 1;
  const children = sections.flatMap(({ start, section }, index) => {
    const moved = movedNodes(section.tree.children, { offset: start, lines: line - 1, columns: index === 0 ? start : 0 });
    line += linesOf(section.text);
    return moved;
  });
  const column = text.length - Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'));
  return {
    type: 'root',
    children,
    position: { start: { line: 1, column: 1 + first, offset: first }, end: { line, column, offset: text.length } },
  };
}

const linesOf = (text: string): number => text.match(/\r\n?|\n/g)?.length ?? 0;

/**
 * What can be said of each section alone, for all of a document: it is read once, as long as the section stands.
 * @param move the same, `by` units further on
 */
export function inSections<Found>(
  read: (section: Section) => readonly Found[],
  move: (found: Found, by: number) => Found,
): (sections: readonly PlacedSection[]) => Found[] {
  const known = new WeakMap<Section, readonly Found[]>();
  return (sections) =>
    sections.flatMap(({ start, section }) => {
      let found = known.get(section);
      if (!found) known.set(section, (found = read(section)));
      return start === 0 ? found : found.map((each) => move(each, start));
    });
}

/** Whether a pattern is met anywhere in the folded source, section by section: it is tried once on each. */
export function metInSource(pattern: RegExp): (sections: readonly PlacedSection[]) => boolean {
  const met = inSections(
    ({ text }) => (pattern.test(foldText(text)) ? [true] : []),
    (found) => found,
  );
  return (sections) => met(sections).length > 0;
}
