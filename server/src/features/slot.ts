import type { Nodes } from 'mdast';
import type { MarkdownDocument } from '../document/document.ts';
import type { SourceText, Span } from '../document/text.ts';
import type { Edit } from './edit.ts';
import { spanOfNode } from '../document/nodeSpan.ts';
import { indentAt, isBlankLine, lineOf } from './outline.ts';

/** A place between two blocks, lines or rows, with what has to stand around whatever is put there. */
export interface Slot {
  readonly offset: number;
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

/** Text to put into a slot, and the part of it that waits for the author's own words. */
export interface Stub {
  readonly text: string;
  readonly placeholder?: Span;
}

/** One edit that puts the stubs into the slot, in their order. */
export function fillSlot(slot: Slot, stubs: readonly Stub[]): Edit {
  let newText = slot.before;
  const placeholders: Span[] = [];
  stubs.forEach(({ text, placeholder }, index) => {
    if (index > 0) newText += slot.between;
    if (placeholder) placeholders.push({ start: newText.length + placeholder.start, end: newText.length + placeholder.end });
    newText += text;
  });
  return { span: { start: slot.offset, end: slot.offset }, newText: newText + slot.after, placeholders };
}

/** What separates two blocks that both stand behind `indent`: one blank line. */
const blankLine = (newline: string, indent: string): string => newline + indent.trimEnd() + newline + indent;

/** A place for paragraphs after a block, set off by blank lines. */
export function slotAfterBlock(source: SourceText, node: Nodes): Slot {
  const { start, end } = spanOfNode(node);
  const indent = indentAt(source, start);
  const line = lineOf(source, Math.max(start, end - 1));
  const between = blankLine(source.newline, indent);
  return {
    offset: source.lineEnd(line),
    before: between,
    between,
    after: isBlankLine(source, line + 1) ? '' : source.newline + indent.trimEnd(),
  };
}

/** A place for paragraphs before a block; undefined where the block shares its line with a list marker. */
export function slotBeforeBlock(source: SourceText, node: Nodes): Slot | undefined {
  const { start } = spanOfNode(node);
  const line = lineOf(source, start);
  const lineStart = startOfLine(source, line);
  if (!/^[\s>]*$/.test(source.text.slice(lineStart, start))) return undefined;
  const indent = indentAt(source, start);
  const between = blankLine(source.newline, indent);
  const glued = line > 0 && !isBlankLine(source, line - 1);
  return {
    offset: lineStart,
    before: (glued ? indent.trimEnd() + source.newline : '') + indent,
    between,
    after: source.newline + indent.trimEnd() + source.newline,
  };
}

/** A place for new lines after a line: as close as the lines around it, `separator` ending each. */
export function slotAfterLine(source: SourceText, line: number, indent: string, separator: string = source.newline): Slot {
  return { offset: source.lineEnd(line), before: separator + indent, between: separator + indent, after: '' };
}

/** A place for new lines before a line. */
export function slotBeforeLine(source: SourceText, line: number, indent: string, separator: string = source.newline): Slot {
  return { offset: startOfLine(source, line), before: indent, between: separator + indent, after: separator };
}

/** A place after everything that was written. */
export function slotAtEnd({ source }: MarkdownDocument): Slot {
  const { newline, text } = source;
  const written = text.trimEnd().length;
  const trailing = text.slice(written);
  const between = newline + newline;
  if (written <= (text.startsWith('\ufeff') ? 1 : 0)) return { offset: text.length, before: '', between, after: newline };
  // Keeps the file's last newline the last one.
  return trailing === ''
    ? { offset: text.length, before: between, between, after: '' }
    : { offset: written, before: between, between, after: '' };
}

/** The byte order mark stays first. */
function startOfLine(source: SourceText, line: number): number {
  const start = source.lineStart(line);
  return source.text.charCodeAt(start) === 0xfeff ? start + 1 : start;
}
