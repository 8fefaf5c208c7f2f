import type { List, ListItem } from 'mdast';
import { indentAt, lineOf, pathTo, spanOfNode } from '../outline.ts';
import { type Slot, slotAfterLine, slotBeforeLine } from '../slot.ts';
import { commonDress, labelledStub } from './dress.ts';
import { type Labelled, placeAmong, type Reading, type StubWriter } from './labelled.ts';

const MARKER = /^(?:[-*+]|(\d+)([.)]))[ \t]*/;

/** Stubs as items of the list that holds the samples. */
export function listItemWriter(reading: Reading, bold: boolean, samples: readonly Labelled[]): StubWriter {
  const { source, language, tree } = reading.document;
  const inLists = samples.filter((sample) => listAt(sample) !== undefined);
  const dress = commonDress(source, language, inLists, bold, (sample) => indentAt(source, textStart(listAt(sample)?.item, sample)));
  return {
    place: (item) => placeAmong(inLists, item, { after, before }),
    write: (item, near) => labelledStub(item, language, dress, near && marker(near)),
  };

  function listAt(sample: Labelled): { list: List; item: ListItem } | undefined {
    const path = pathTo(tree, sample.span.start);
    const at = path.findLastIndex(({ type }) => type === 'listItem');
    return at > 0 ? { list: path[at - 1] as List, item: path[at] as ListItem } : undefined;
  }

  function after(sample: Labelled): Slot | undefined {
    const found = listAt(sample);
    if (!found) return undefined;
    const { start, end } = spanOfNode(found.item);
    const indent = indentAt(source, start);
    return slotAfterLine(source, lineOf(source, end - 1), indent, separator(found.list, indent));
  }

  function before(sample: Labelled): Slot | undefined {
    const found = listAt(sample);
    if (!found) return undefined;
    const { start } = spanOfNode(found.item);
    const line = lineOf(source, start);
    const indent = indentAt(source, start);
    // A first item may share its line with the marker of the list around it.
    if (source.lineBefore(start).replace('\ufeff', '') !== indent) return undefined;
    return slotBeforeLine(source, line, indent, separator(found.list, indent));
  }

  /** As close, or as far apart, as the items of the list are. */
  function separator(list: List, indent: string): string {
    return list.spread && list.children.length > 1 ? source.newline + indent.trimEnd() + source.newline : source.newline;
  }

  /** The list's own marker; the next number, which Markdown counts again anyway. No check box: nothing was ticked. */
  function marker(sample: Labelled): string {
    const item = listAt(sample)?.item;
    const [whole = '- ', number, delimiter = '.'] = (item && MARKER.exec(source.text.slice(spanOfNode(item).start))) ?? [];
    return number === undefined ? whole : String(Number(number) + 1) + delimiter + (whole.slice(number.length + delimiter.length) || ' ');
  }
}

/** Where the item's text starts: its further lines are indented as far. A check box is not counted. */
function textStart(item: ListItem | undefined, sample: Labelled): number {
  const start = item ? spanOfNode(item).start : sample.span.start;
  return start + (item ? Math.min(2, sample.span.start - start) : 0);
}
