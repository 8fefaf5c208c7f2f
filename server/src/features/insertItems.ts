import type { LabelForm } from '../programme/facts.ts';
import { type Item, ITEMS } from '../referential/items.ts';
import type { Edit } from './edit.ts';
import { spanOfNode } from '../document/nodeSpan.ts';
import { pathTo } from './outline.ts';
import { fillSlot, type Slot, type Stub } from './slot.ts';
import type { Reading } from '../singularity/reading.ts';
import { type Labelled, labelledItems, type StubWriter } from './stubs/labelled.ts';
import { labelLineWriter } from './stubs/labelLine.ts';
import { listItemWriter } from './stubs/listItem.ts';
import { parentKeys, propertyWriter } from './stubs/property.ts';
import { sectionWriter } from './stubs/section.ts';
import { tableRowWriter } from './stubs/tableRow.ts';

/**
 * Edits that add a stub for each item: in the style that most of the document's items have, next to the nearest of them in
 * the order of `ITEMS`, in the document's language, with its line endings. A stub says that its text is still to be
 * written, so it reads as `promised`.
 * @param items those to insert, in any order; whether they are missing is the caller's affair
 * @returns insertions at distinct offsets, in the order of the document; none for a document that could not be parsed
 */
export function insertItems(reading: Reading, items: readonly Item[]): Edit[] {
  if (reading.document.problems.some(({ code }) => code === 'line-too-long' || code === 'too-intricate')) return [];
  const writers = writersOf(reading);
  const places = new Map<number, { slot: Slot; stubs: Stub[] }>();
  for (const item of ITEMS.filter((candidate) => items.includes(candidate))) {
    for (const { writer } of writers) {
      const placement = writer.place(item);
      if (!placement) continue;
      const place = places.get(placement.slot.offset) ?? { slot: placement.slot, stubs: [] };
      place.stubs.push(writer.write(item, placement.near));
      places.set(placement.slot.offset, place);
      break;
    }
  }
  return [...places.values()].map(({ slot, stubs }) => fillSlot(slot, stubs)).toSorted((a, b) => a.span.start - b.span.start);
}

/** The stub of each item in the style that fits the document best, and the form of that style, wherever it would go. */
export function itemStubs(
  reading: Reading,
  items: readonly Item[],
): { readonly item: Item; readonly form: LabelForm | undefined; readonly stub: Stub }[] {
  const writers = writersOf(reading);
  return items.flatMap((item) => {
    for (const { writer, form } of writers) {
      const placement = writer.place(item);
      if (placement) return [{ item, form, stub: writer.write(item, placement.near) }];
    }
    return [];
  });
}

/** On a tie, the form that leaves most room for what the author has to write. */
const FORMS: readonly LabelForm[] = ['heading', 'bold', 'bold-item', 'plain-item', 'plain', 'row', 'property'];

interface Style {
  readonly form: LabelForm;
  readonly samples: Labelled[];
  readonly parents: readonly string[];
}

/** The writers that fit the document, the most fitting first, each with its form; the last can write any item. */
function writersOf(reading: Reading): { readonly writer: StubWriter; readonly form?: LabelForm }[] {
  const styles = new Map<string, Style>();
  for (const sample of labelledItems(reading.facts, reading.document.source)) {
    const found = styleKey(reading, sample);
    if (!found) continue;
    const style = styles.get(found.key) ?? { form: sample.form, samples: [], parents: found.parents };
    style.samples.push(sample);
    styles.set(found.key, style);
  }
  const ranked = [...styles.values()].toSorted(
    (a, b) => b.samples.length - a.samples.length || FORMS.indexOf(a.form) - FORMS.indexOf(b.form),
  );
  const writers = ranked.flatMap((style) => {
    const writer = writerOf(reading, style);
    return writer ? [{ writer, form: style.form }] : [];
  });
  return [...writers, { writer: usualWriter(reading) }];
}

/** Labels with the same key can be continued by the same stubs; undefined for those that cannot be continued. */
function styleKey({ document }: Reading, sample: Labelled): { key: string; parents: readonly string[] } | undefined {
  switch (sample.form) {
    case 'heading':
    case 'bold-item':
    case 'plain-item':
      return { key: `${sample.form} ${sample.depth}`, parents: [] };
    case 'bold':
    case 'plain':
      return { key: sample.form, parents: [] };
    case 'row': {
      const table = pathTo(document.tree, sample.span.start).find(({ type }) => type === 'table');
      return table && { key: `row ${spanOfNode(table).start}`, parents: [] };
    }
    case 'property': {
      const parents = parentKeys(document, sample);
      return parents && { key: `property ${JSON.stringify(parents)}`, parents };
    }
    case 'column':
    case 'sentence':
      return undefined;
  }
}

function writerOf(reading: Reading, { form, samples, parents }: Style): StubWriter | undefined {
  const { frontMatter } = reading.document;
  switch (form) {
    case 'heading':
      return sectionWriter(reading, samples[0]?.depth ?? 2, samples);
    case 'bold':
    case 'plain':
      return labelLineWriter(reading, form === 'bold', samples);
    case 'bold-item':
    case 'plain-item':
      return listItemWriter(reading, form === 'bold-item', samples);
    case 'row':
      return tableRowWriter(reading, samples);
    case 'property':
      return frontMatter && propertyWriter(reading, frontMatter, parents, samples);
    case 'column':
    case 'sentence':
      return undefined;
  }
}

/** For a document whose items have no label of their own: sections below its title, or bold labels where it has no heading at all. */
function usualWriter(reading: Reading): StubWriter {
  const levels = reading.document.blocks.flatMap(({ kind, depth, quoted }) => (kind === 'heading' && !quoted ? depth : []));
  if (levels.length === 0) return labelLineWriter(reading, true, []);
  const top = Math.min(...levels);
  // One heading at the first level is the title; several are the sections themselves.
  return sectionWriter(reading, top === 1 && levels.filter((level) => level === 1).length === 1 ? 2 : top, []);
}
