import { detectLanguage } from '../document/language.ts';
import type { MarkdownDocument } from '../document/document.ts';
import { fold } from '../document/fold.ts';
import type { Span } from '../document/text.ts';
import { type BlockFault, readSharedBlocks } from './sharedBlocks.ts';
import { vocabularyOf } from './vocabulary.ts';
import { BORDER, numbersOf } from './sameWords.ts';
import type { Unit } from './wording.ts';
import { readWords, type Word, wordsIn } from './words.ts';

/** Many numbers of little size, since they are kept of every document. */
export type Indices = Uint16Array | Uint32Array;

export const indices = (numbers: readonly number[]): Indices =>
  numbers.every((number) => number < 2 ** 16) ? Uint16Array.from(numbers) : Uint32Array.from(numbers);

/** Stands for the subject of a programme, whatever words name it. */
const SUBJECT = '@';

/** Words one after the other under one heading or label, which nothing required parts. */
export interface Run {
  /** Its words in the document's, and its tokens in the compared ones; `to` is excluded. */
  readonly words: { readonly from: number; readonly to: number };
  readonly tokens: { readonly from: number; readonly to: number };
  /** Whether they stand in a block that the document declares common. */
  readonly declared: boolean;
}

/**
 * The wording of a document as it is compared with that of others: stems, figures masked, and each run in which its subject is
 * named a second time with the subject masked. As it stands, two programmes that copied a sentence meet; masked, so do two
 * that changed its subject.
 */
export interface Comparable {
  /** Its words by their numbers, with a border after each run. */
  readonly tokens: Uint32Array;
  readonly runs: readonly Run[];
  /** First and last word of each token. */
  readonly first: Indices;
  readonly last: Indices;
  /** Where each word stands in the file; after each run, one place more, which is no word. */
  readonly starts: Indices;
  readonly ends: Indices;
  /** Words that say something, and are neither the subject's, nor a fact, nor laid down by a text. */
  readonly telling: Uint8Array;
  /** Figures, what they count, and names. */
  readonly facts: Uint8Array;
  /** Blocks that would be common but for what they lack. */
  readonly faulty: readonly { readonly span: Span; readonly fault: BlockFault }[];
}

/** Words that stand in no document. */
export const comparableText = (text: string): Uint32Array => numbersOf(readWords(text, detectLanguage(text)).map(({ stem }) => stem));

interface RunWord {
  readonly word: Word;
  readonly unit: Unit;
  readonly span: Span;
  readonly telling: boolean;
  readonly fact: boolean;
}

/** Parts of a programme that a house may well keep alike. */
const RIGHTLY_ALIKE: ReadonlySet<Unit['section']> = new Set(['objectives', 'content', 'trainer', 'assessment', 'audience', 'testimonial']);

/** A line of fewer words is a label, a card or a name of something: houses call these alike. */
const LEAST_WORDS = 5;

/** A pass mark is the same wherever the same is examined. */
const THRESHOLD = /\d ?%|\d ?\/ ?\d/;

/** The wording of a document as it is compared, from its units. */
export function readComparable(document: MarkdownDocument, units: readonly Unit[]): Comparable {
  const isSubject = subjectOf(document);
  const builder = new Builder(isSubject);
  const { grammatical } = vocabularyOf(document.language);
  const blocks = readSharedBlocks(document);
  const held = blocks.filter(({ fault }) => !fault).map(({ span }) => span);
  let nextBlock = 0;
  const isDeclared = ({ start }: Span): boolean => {
    while (nextBlock < held.length && (held[nextBlock] as Span).end <= start) nextBlock++;
    return (held[nextBlock]?.start ?? Infinity) <= start;
  };
  const titleStart = document.title?.span.start ?? 0;
  let run: RunWord[] = [];
  let declared = false;
  let before: Unit | undefined;
  const close = (): void => {
    builder.add(run, declared);
    run = [];
  };
  for (const unit of units) {
    const goesOn =
      before?.part === unit.part &&
      before.section === unit.section &&
      // What stands above the title is under no heading, as what follows it.
      before.text.span.start < titleStart === unit.text.span.start < titleStart;
    // Two courses may well teach the same thing, to the same people, by the same trainer, and be marked alike.
    const isLeftOut =
      unit.zone === 'required' || RIGHTLY_ALIKE.has(unit.section) || unit.words.length < LEAST_WORDS || THRESHOLD.test(unit.folded);
    if (!goesOn || isLeftOut) close();
    before = unit;
    if (isLeftOut) continue;
    const regulated = new Uint8Array(unit.words.length);
    for (const { from, to } of unit.regulated) regulated.fill(1, from, to);
    for (const [at, word] of unit.words.entries()) {
      const span = unit.text.spanOf(word.start, word.end);
      const inBlock = held.length > 0 && isDeclared(span);
      if (inBlock !== declared) close();
      declared = inBlock;
      const fact = isFact(unit, at);
      const silent = fact || word.small || word.folded.length < 2 || grammatical.has(word.folded) || isSubject(word);
      run.push({ word, unit, span, fact, telling: !silent && !regulated[at] });
    }
  }
  close();
  return builder.build(blocks.flatMap(({ span, fault }) => (fault ? [{ span, fault }] : [])));
}

/** A figure, what it counts, or a name within its sentence: how long, how many, where and who are everywhere the same, and may be. */
function isFact({ text, words }: Unit, at: number): boolean {
  const { stem, start } = words[at] as Word;
  return stem === '#' || words[at - 1]?.stem === '#' || (at > 0 && /\p{Lu}/u.test(text.text.charAt(start)));
}

/** The words of the title that name a subject. Those by which any course is called name one where nothing else does. */
function subjectOf({ title, language }: MarkdownDocument): (word: Word) => boolean {
  const { teaching, promise, grammatical } = vocabularyOf(language);
  const words = wordsIn(fold(title?.text ?? ''), language).filter(
    ({ small, stem, folded }) => !small && stem !== '#' && folded.length > 1 && !grammatical.has(folded),
  );
  const own = words.filter(({ stem }) => !teaching.has(stem) && !promise.has(stem));
  const stems = new Set((own.length > 0 ? own : words).map(({ stem }) => stem));
  return (word) => !word.small && stems.has(word.stem);
}

class Builder {
  readonly #runs: Run[] = [];
  readonly #words: RunWord[] = [];
  readonly #tokens: string[] = [];
  readonly #first: number[] = [];
  readonly #last: number[] = [];

  constructor(private readonly isSubject: (word: Word) => boolean) {}

  add(run: readonly RunWord[], declared: boolean): void {
    if (run.length === 0) return;
    const words = { from: this.#words.length, to: this.#words.length + run.length };
    const tokens = this.#tokens.length;
    for (const [at, one] of run.entries()) {
      this.#words.push(one);
      this.#push(one.word.stem, words.from + at, words.from + at);
    }
    this.#push(BORDER, words.to, words.to);
    if (run.some(({ word }) => this.isSubject(word))) this.#addMasked(run, words.from);
    // A place that no word takes: runs never touch.
    this.#words.push({ ...(run.at(-1) as RunWord), telling: false, fact: false });
    this.#runs.push({ words, tokens: { from: tokens, to: this.#tokens.length }, declared });
  }

  /** The subject takes in the small words before it and among its own, for they go with it: « d’Excel », « de la taille des fruitiers ». */
  #addMasked(run: readonly RunWord[], offset: number): void {
    let pending = 0;
    for (const [at, { word, unit }] of run.entries()) {
      const place = offset + at;
      if (pending > 0 && run[at - 1]?.unit !== unit) pending = this.#release(run, at, pending, offset);
      if (word.small) pending++;
      else if (this.isSubject(word)) {
        const last = this.#tokens.length - 1;
        const goesOn = this.#tokens[last] === SUBJECT && run[at - pending - 1]?.unit === unit;
        if (goesOn) this.#last[last] = place;
        else this.#push(SUBJECT, place - pending, place);
        pending = 0;
      } else {
        pending = this.#release(run, at, pending, offset);
        this.#push(word.stem, place, place);
      }
    }
    this.#release(run, run.length, pending, offset);
    this.#push(BORDER, offset + run.length, offset + run.length);
  }

  #release(run: readonly RunWord[], at: number, pending: number, offset: number): number {
    for (let index = at - pending; index < at; index++) this.#push((run[index] as RunWord).word.stem, offset + index, offset + index);
    return 0;
  }

  #push(token: string, first: number, last: number): void {
    this.#tokens.push(token);
    this.#first.push(first);
    this.#last.push(last);
  }

  build(faulty: Comparable['faulty']): Comparable {
    return {
      tokens: numbersOf(this.#tokens),
      runs: this.#runs,
      first: indices(this.#first),
      last: indices(this.#last),
      starts: indices(this.#words.map(({ span }) => span.start)),
      ends: indices(this.#words.map(({ span }) => span.end)),
      telling: Uint8Array.from(this.#words, ({ telling }) => Number(telling)),
      facts: Uint8Array.from(this.#words, ({ fact }) => Number(fact)),
      faulty,
    };
  }
}
