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

/** A file's text with its line starts. Lines end with LF, CRLF or CR, as the protocol says. */
export class SourceText {
  readonly #lineStarts: number[];

  constructor(readonly text: string) {
    const starts = [0];
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
    }
    this.#lineStarts = starts;
  }

  get lineCount(): number {
    return this.#lineStarts.length;
  }

  /** The line ending the file uses, read off its first line: what is inserted must use the same. */
  get newline(): '\r\n' | '\n' {
    const second = this.#lineStarts[1];
    return second !== undefined && this.text.startsWith('\r\n', second - 2) ? '\r\n' : '\n';
  }

  positionAt(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.text.length));
    let low = 0;
    let high = this.#lineStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lineStarts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: at - (this.#lineStarts[low] as number) };
  }

  offsetAt(position: Position): number {
    if (position.line < 0) return 0;
    const start = this.#lineStarts[position.line];
    if (start === undefined) return this.text.length;
    return Math.min(start + Math.max(0, position.character), this.lineEnd(position.line));
  }

  rangeOf({ start, end }: Span): Range {
    return { start: this.positionAt(start), end: this.positionAt(end) };
  }

  spanOf(range: Range): Span {
    return { start: this.offsetAt(range.start), end: this.offsetAt(range.end) };
  }

  lineStart(line: number): number {
    return this.#lineStarts[line] ?? this.text.length;
  }

  /** Offset just before the line's ending. */
  lineEnd(line: number): number {
    let end = this.#lineStarts[line + 1] ?? this.text.length;
    if (line + 1 < this.#lineStarts.length) {
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

/** Words cut after a word when they are too many to be quoted whole. */
export const shortened = (words: string, length = QUOTE_LENGTH): string =>
  words.length <= length ? words : `${words.slice(0, length).replace(/\s\S*$/u, '')}…`;
