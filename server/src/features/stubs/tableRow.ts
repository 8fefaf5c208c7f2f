import type { Item } from '../../referential/items.ts';
import type { Stub } from '../slot.ts';
import { dressedLabel, isUpperCase, promise } from './dress.ts';
import type { Reading } from '../../singularity/reading.ts';
import { boldSign, type Labelled, placeAmong, type StubWriter } from './labelled.ts';
import { type Row, rowAt, rowText, slotAfterRow, slotBeforeRow } from './rows.ts';

/** Stubs as rows "label | value" of the table that holds the samples, with as many cells as the table has columns. */
export function tableRowWriter(reading: Reading, samples: readonly Labelled[]): StubWriter {
  const { source, language, tree } = reading.document;
  const rowOf = (sample: Labelled): Row => rowAt(source, tree, sample.span.start);
  return {
    place: (item) =>
      placeAmong(samples, item, {
        after: (sample) => slotAfterRow(source, rowOf(sample)),
        before: (sample) => slotBeforeRow(source, rowOf(sample)),
      }),
    write: (item, near) => stubRow(item, near ?? (samples[0] as Labelled)),
  };

  function stubRow(item: Item, sample: Labelled): Stub {
    const row = rowOf(sample);
    const words = source.slice(sample.span);
    const labelCell = row.cells[0] ?? '';
    const at = labelCell.indexOf(words);
    const open = boldSign(source, sample.span.start);
    const close = at < 0 ? '' : labelCell.slice(at + words.length).trimEnd();
    const gap = /^([ \u00a0\u202f]):/.exec(close)?.[1] ?? ' ';
    // Anything more than signs in the label's cell is not part of its dress.
    const signs = /^[\s:*_]*$/.test(close) && close.includes(open) ? { open, close } : { open: '', close: '' };
    const label = dressedLabel(item, language, { ...signs, upperCase: isUpperCase(words) }) + signs.close;
    const value = promise(item, language, gap, false).replaceAll('|', '\\|');
    const text = rowText(row, [label, value]);
    const start = text.indexOf(value);
    return { text, placeholder: { start, end: start + value.length } };
  }
}
