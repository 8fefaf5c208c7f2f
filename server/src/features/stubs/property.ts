import type { FrontMatter } from '../../document/frontMatter.ts';
import type { SourceText, Span } from '../../document/text.ts';
import { ITEM_TEXTS } from '../../lexicon/itemTexts.ts';
import type { Item } from '../../referential/items.ts';
import { lineOf } from '../outline.ts';
import { slotAfterLine, slotBeforeLine } from '../slot.ts';
import { promise } from './dress.ts';
import type { Reading } from '../../singularity/reading.ts';
import { type Labelled, mostCommon, placeAmong, type StubWriter } from './labelled.ts';

/** The keys above a front matter key, undefined where it does not stand on a line of its own under plain keys: nothing can be added next to it. */
export function parentKeys(
  { source, frontMatter }: { source: SourceText; frontMatter: FrontMatter | undefined },
  sample: Labelled,
): readonly string[] | undefined {
  if (!frontMatter?.editable) return undefined;
  const starts = (span: Span): boolean => span.start <= sample.span.start && sample.span.start < span.end;
  const path = frontMatter.keys.some(({ span }) => starts(span))
    ? ['']
    : frontMatter.properties.find(({ keySpan }) => starts(keySpan))?.path;
  if (!path || !path.every((key) => typeof key === 'string') || keyIndent(source, sample.span.start) === undefined) return undefined;
  return path.slice(0, -1);
}

/** Stubs as keys of the front matter, among the samples, which have the same parent. */
export function propertyWriter(
  reading: Reading,
  frontMatter: FrontMatter,
  parents: readonly string[],
  samples: readonly Labelled[],
): StubWriter {
  const { source, language } = reading.document;
  const siblings = siblingKeys(frontMatter, parents);
  const keyOf = keyStyle(samples, source, siblings, language);
  const indent = keyIndent(source, samples[0]?.span.start ?? 0) ?? '';
  return {
    place: (item) =>
      // A key that stands there already, empty or not understood, must not be doubled: YAML would be broken.
      siblings.includes(keyOf(item))
        ? undefined
        : placeAmong(samples, item, {
            after: (sample) => slotAfterLine(source, lastLineOfPair(source, frontMatter, sample.span.start), indent),
            before: (sample) => slotBeforeLine(source, lineOf(source, sample.span.start), indent),
          }),
    write(item) {
      const lead = `${keyOf(item)}: `;
      const value = quoted(promise(item, language, '', false));
      return { text: lead + value, placeholder: { start: lead.length + 1, end: lead.length + value.length - 1 } };
    },
  };
}

/** Last line of a key and all that is under it, for the key at `at`. */
export function lastLineOfPair(source: SourceText, frontMatter: FrontMatter, at: number): number {
  const line = lineOf(source, at);
  const column = at - source.lineStart(line);
  const property = frontMatter.properties.find(({ keySpan }) => keySpan.start <= at && at < keySpan.end);
  const closing = lineOf(source, Math.max(at, (property?.valueSpan.end ?? at) - 1));
  // A list may stand at the same column as its key.
  const listBelow = /:[ \t]*(?:#.*)?$/.test(source.lineText(line));
  let last = line;
  for (let next = line + 1; source.lineStart(next) < frontMatter.body.end; next++) {
    const text = source.lineText(next);
    if (text.trim() === '') continue;
    const indent = text.length - text.trimStart().length;
    const inside = indent > column || (listBelow && indent === column && /^-(?: |$)/.test(text.trim()));
    if (!inside && next > closing) break;
    last = next;
  }
  return last;
}

/** The white space before a key; undefined where something else stands before it on its line. */
function keyIndent(source: SourceText, at: number): string | undefined {
  return /^([ \t]*)["']?$/.exec(source.lineBefore(at))?.[1];
}

function siblingKeys(frontMatter: FrontMatter, parents: readonly string[]): readonly string[] {
  if (parents.length === 0) return frontMatter.keys.map(({ key }) => key);
  return frontMatter.properties.flatMap(({ path }) =>
    parents.every((key, index) => path[index] === key) ? String(path[parents.length] ?? '') : [],
  );
}

/** How new keys are spelled: in the language that the document's own keys are in, words joined as theirs are. */
function keyStyle(
  samples: readonly Labelled[],
  source: SourceText,
  siblings: readonly string[],
  language: 'fr' | 'en',
): (item: Item) => string {
  const votes = samples.flatMap(({ item, span }) => {
    const { fr, en } = ITEM_TEXTS[item].key;
    const key = source.slice(span);
    return fr === en ? [] : key === fr ? (['fr'] as const) : key === en ? (['en'] as const) : [];
  });
  const keyLanguage = mostCommon(votes, String) ?? language;
  const kebab = siblings.some((key) => key.includes('-')) && !siblings.some((key) => key.includes('_'));
  return (item) => ITEM_TEXTS[item].key[keyLanguage].replaceAll('_', kebab ? '-' : '_');
}

/** A YAML string: it holds a colon, so it must be quoted. */
const quoted = (text: string): string => (text.includes('"') ? `'${text.replaceAll("'", "''")}'` : `"${text}"`);
