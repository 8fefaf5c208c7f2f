import type { Span } from './text.ts';

/**
 * Text as a reader sees it (no markup, entities decoded), each unit of which remembers its offset in the file.
 */
export class PlainText {
  /**
   * @param text the words
   * @param offsets file offsets of their units, with one more for the end of what was read
   * @param first index in `offsets` of the first unit: slices share the offsets of the whole
   * @param by what is added to each offset: a text that moves within the file shares them too
   */
  constructor(
    readonly text: string,
    private readonly offsets: readonly number[],
    private readonly first = 0,
    private readonly by = 0,
  ) {}

  /** File offset of the unit at `index`, or of the end of what was read. */
  offsetOf(index: number): number {
    return (this.offsets[this.first + index] ?? 0) + this.by;
  }

  /** Where the words from `start` to `end` stand in the file. */
  spanOf(start: number, end: number): Span {
    if (this.text.length === 0) return { start: this.offsetOf(0), end: this.offsetOf(0) };
    const first = Math.max(0, Math.min(start, this.text.length - 1));
    const last = Math.max(first, Math.min(end, this.text.length) - 1);
    const from = this.offsetOf(first);
    const to = this.offsetOf(last);
    const next = this.offsetOf(last + 1);
    // Right after the last unit, unless markup follows it (then the next unit stands further on).
    return { start: from, end: end <= start ? from : Math.max(from, Math.min(next, to + 1)) };
  }

  get span(): Span {
    return this.spanOf(0, this.text.length);
  }

  slice(start: number, end: number = this.text.length): PlainText {
    return new PlainText(this.text.slice(start, end), this.offsets, this.first + start, this.by);
  }

  /** The same words, `by` units further on in the file. */
  moved(by: number): PlainText {
    return by === 0 ? this : new PlainText(this.text, this.offsets, this.first, this.by + by);
  }

  /** Where in this text one of its slices begins. */
  indexOf(slice: PlainText): number {
    return slice.first - this.first;
  }

  trim(): PlainText {
    const start = this.text.length - this.text.trimStart().length;
    const end = this.text.trimEnd().length;
    return end <= start ? this.slice(0, 0) : this.slice(start, end);
  }

  /** With one space where several stand side by side, as the reader sees them: a comment between two words leaves two. */
  withSingleSpaces(): PlainText {
    if (!this.text.includes('  ')) return this;
    const kept = Array.from({ length: this.text.length }, (_, at) => at).filter((at) => this.text[at] !== ' ' || this.text[at + 1] !== ' ');
    const offsets = kept.map((at) => this.offsetOf(at));
    return new PlainText(kept.map((at) => this.text[at]).join(''), [...offsets, this.offsetOf(this.text.length)]);
  }

  /** With a space for each of these units. */
  withSpacesAt(places: readonly number[]): PlainText {
    const units = this.text.split('');
    for (const at of places) units[at] = ' ';
    return new PlainText(units.join(''), this.offsets, this.first, this.by);
  }

  /** The lines, without their breaks. */
  lines(): PlainText[] {
    const lines: PlainText[] = [];
    let start = 0;
    for (let at = 0; at <= this.text.length; at++) {
      if (at === this.text.length || this.text[at] === '\n') {
        lines.push(this.slice(start, at));
        start = at + 1;
      }
    }
    return lines;
  }
}

/** Collects plain text piece by piece. */
export class PlainTextBuilder {
  #text = '';
  readonly #offsets: number[] = [];
  #end: number;

  /** @param start where the text stands in the file if nothing is added */
  constructor(start: number) {
    this.#end = start;
  }

  get text(): string {
    return this.#text;
  }

  /** Adds `text`, whose units stand one after the other in the file from `offset` on. */
  add(text: string, offset: number): void {
    for (let i = 0; i < text.length; i++) this.#offsets.push(offset + i);
    this.#text += text;
    this.#end = offset + text.length;
  }

  /** Adds `text` that stands for the source from `start` to `end` (an entity, a line break). */
  addFor(text: string, start: number, end: number): void {
    for (let i = 0; i < text.length; i++) this.#offsets.push(start);
    this.#text += text;
    this.#end = end;
  }

  /** Adds what stands outside these stretches of the file, given in its order. */
  addOutside(spans: readonly Span[], text: PlainText): void {
    let next = 0;
    for (let at = 0; at < text.text.length; at++) {
      const offset = text.offsetOf(at);
      while (next < spans.length && (spans[next] as Span).end <= offset) next++;
      const hidden = spans[next];
      if (!hidden || offset < hidden.start) this.addFor(text.text[at] as string, offset, text.offsetOf(at + 1));
    }
  }

  /** Adds `value`, decoded by the parser from `source` (escapes, character references, continuation indents). */
  addDecoded(value: string, source: string, offset: number): void {
    if (value === source && !value.includes('\r')) {
      this.add(value, offset);
      return;
    }
    // CRLF and CR end a line as LF does: whoever reads the text meets `\n` alone.
    const units = value.replace(/\r\n?/g, '\n');
    let from = 0;
    for (const unit of units.split('')) {
      const isHere = (): boolean => source[from] === unit || (unit === '\n' && source[from] === '\r');
      if (source[from] === '\\' && source[from] !== unit) from++;
      // Indents and quote markers of a continuation line are not in the value.
      while (from < source.length && !isHere() && source[from] !== '&' && /[\s>]/.test(source[from] as string)) from++;
      let width = 1;
      if (unit === '\n' && source.startsWith('\r\n', from)) width = 2;
      else if (source[from] === '&' && unit !== '&') width = referenceLength(source, from);
      else if (source[from] === '&' && source.startsWith('&amp;', from)) width = 5;
      this.addFor(unit, offset + Math.min(from, source.length), offset + Math.min(from + width, source.length));
      from += width;
    }
  }

  build(): PlainText {
    return new PlainText(this.#text, [...this.#offsets, this.#end]);
  }
}

function referenceLength(source: string, at: number): number {
  const end = source.indexOf(';', at);
  return end > at && end - at < 40 ? end - at + 1 : 1;
}
