import type { List, ListItem, Root } from 'mdast';
import type { SourceText } from '../../document/text.ts';
import { spanOfNode } from '../../document/nodeSpan.ts';
import { indentAt, lineOf, pathTo } from '../outline.ts';
import { type Slot, slotAfterLine, slotBeforeLine } from '../slot.ts';

const MARKER = /^(?:[-*+]|(\d+)([.)]))[ \t]*/;

/** The places beside the items of the lists of a document, for items like them. */
export function lists(source: SourceText, tree: Root) {
  function itemAt(at: number): { list: List; item: ListItem } | undefined {
    const path = pathTo(tree, at);
    const index = path.findLastIndex(({ type }) => type === 'listItem');
    return index > 0 ? { list: path[index - 1] as List, item: path[index] as ListItem } : undefined;
  }

  /** After the item that holds `at`, with all that is in it. */
  function after(at: number): Slot | undefined {
    const found = itemAt(at);
    if (!found) return undefined;
    const { start, end } = spanOfNode(found.item);
    const indent = indentAt(source, start);
    return slotAfterLine(source, lineOf(source, end - 1), indent, separator(found.list, indent));
  }

  function before(at: number): Slot | undefined {
    const found = itemAt(at);
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

  /** The list's own marker; a number is counted on by `step`, and Markdown counts again anyway. No check box: nothing was ticked. */
  function marker(at: number, step = 1): string {
    const item = itemAt(at)?.item;
    const [whole = '- ', number, delimiter = '.'] = (item && MARKER.exec(source.text.slice(spanOfNode(item).start))) ?? [];
    return number === undefined
      ? whole
      : String(Number(number) + step) + delimiter + (whole.slice(number.length + delimiter.length) || ' ');
  }

  return { itemAt, after, before, marker };
}
