import type { Span } from '../document/text.ts';
import { ITEM_TEXTS } from '../lexicon/itemTexts.ts';
import { WRITTEN_TEXTS } from '../messages/server.ts';
import type { Item } from '../referential/items.ts';
import type { Reading } from '../singularity/reading.ts';
import { commentMarks, slotBeside } from './besideComment.ts';
import type { Edit } from './edit.ts';
import { contains, lineOf } from './outline.ts';
import { fillSlot, slotBeforeLine } from './slot.ts';

/**
 * Writes a comment beside words, that an item is not there: it is not asked about them again. Undefined where there is no place for it.
 * @param mdx whether comments are written as in MDX
 */
export function dismissComment({ document }: Reading, item: Item, span: Span, mdx: boolean): Edit | undefined {
  const { source, frontMatter, language } = document;
  const label = ITEM_TEXTS[item].label[language];
  const text = `${WRITTEN_TEXTS.elsewhere[language]}${label.charAt(0).toLowerCase()}${label.slice(1)}`;
  if (frontMatter && contains(frontMatter.span, span.start)) {
    const line = lineOf(source, span.start);
    const property = frontMatter.properties.find(({ valueSpan }) => contains(valueSpan, span.start));
    // Among the lines of a text, a comment would be its words.
    if (!property || lineOf(source, property.valueSpan.start) !== line || lineOf(source, property.keySpan.start) !== line) return undefined;
    const indent = /^\s*/.exec(source.lineText(line))?.[0] ?? '';
    return fillSlot(slotBeforeLine(source, line, indent), [{ text: `# ${text}` }]);
  }
  const slot = slotBeside(document, span, false);
  const [open, close] = commentMarks(mdx);
  return slot && fillSlot(slot, [{ text: open + text + close }]);
}
