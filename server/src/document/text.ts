/** Half-open stretch of a text, in UTF-16 code units of the whole file (front matter and BOM included). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Zero-based line and UTF-16 column, as in the Language Server Protocol. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch between two positions, as in the Language Server Protocol. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export const span = (start: number, end: number): Span => ({ start, end });

/** The same stretch, `by` units further on. */
export const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Longest quotation of the author's words in a message, in UTF-16 units. */
const QUOTE_LENGTH = 80;

/** Thrown where words are asked of a text that is not at hand: whoever reads files is to give it, and to ask again. */
export class TextWanted extends Error {}

/** How long a text is, and where its lines start. */
export interface Layout {
  readonly length: number;
  readonly lineStarts: readonly number[];
}

/** A file's text with its line starts. Lines end with LF, CRLF or CR, as the protocol says. */
export class SourceText {
  readonly layout: Layout;
  readonly #text: string | (() => string);

  /** @param text what gives it, for a text of which only the layout is kept; it may throw `TextWanted` */
  constructor(text: string | (() => string), layout?: Layout) {
    this.#text = text;
    this.layout = layout ?? layoutOf(this.text);
  }

  get text(): string {
    return typeof this.#text === 'string' ? this.#text : this.#text();
  }

  get lineCount(): number {
    return this.layout.lineStarts.length;
  }

  /** The line ending the file uses, read off its first line: what is inserted must use the same. */
  get newline(): '\r\n' | '\n' {
    const second = this.layout.lineStarts[1];
    return second !== undefined && this.text.startsWith('\r\n', second - 2) ? '\r\n' : '\n';
  }

  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.layout.length));
    let low = 0;
    let high = this.layout.lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.layout.lineStarts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: at - (this.layout.lineStarts[low] as number) };
  }

  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    const start = this.layout.lineStarts[position.line];
    if (start === undefined) return this.layout.length;
    return Math.min(start + Math.max(0, position.character), this.lineEnd(position.line));
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  spanOf(range: Range): Span {
    return { start: this.offsetAt(range.start), end: this.offsetAt(range.end) };
  }

  lineStart(line: number): number {
    return this.layout.lineStarts[line] ?? this.layout.length;
  }

  /** Offset just before the line's ending. */
  lineEnd(line: number): number {
    let end = this.layout.lineStarts[line + 1] ?? this.layout.length;
    if (line + 1 < this.layout.lineStarts.length) {
      if (this.text.charCodeAt(end - 1) === 10) end--;
      if (this.text.charCodeAt(end - 1) === 13) end--;
    }
    return end;
  }

  /** A line without its ending; empty past the last. */
  lineText(line: number): string {
    return this.text.slice(this.lineStart(line), this.lineEnd(line));
  }

  /** What stands before an offset on its line. */
  lineBefore(at: number): string {
    return this.text.slice(this.lineStart(this.positionAt(at).line), at);
  }

  slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  /** The author's words on one line, without emphasis marks, cut at a word when long: what a message quotes. */
  words(span: Span): string {
    const words = this.slice(span)
      .replace(/[*_`]+/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    return shortened(words);
  }
}

function layoutOf(text: string): Layout {
  const lineStarts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) lineStarts.push(at + 1);
  }
  return { length: text.length, lineStarts };
}

/** Words cut after a word when they are too many to be quoted whole. */
export const shortened = (words: string, length = QUOTE_LENGTH): string =>
  words.length <= length ? words : `${words.slice(0, length).replace(/\s\S*$/u, '')}…`;
