import type { Span } from '../document/text.ts';
import { type Comparable, type Indices, indices, type Run } from '../singularity/comparable.ts';
import type { Stretch } from './heldStretches.ts';

/** Words that say something in a stretch that says something of how a course is given: fewer are a turn of phrase, not a passage. */
const LEAST_TELLING = 4;

/** Numbers for a run, for a token, for a word. */
const OF_RUN = 5;
const OF_TOKEN = 2;
const OF_WORD = 2;
const TELLING = 1;
const FACT = 2;
const MARKS = 4;

/** What is kept of a wording to compare it with others, beside its tokens: a few numbers a word, all of them in one array. */
export class ComparedText {
  readonly faulty: Comparable['faulty'];
  /** How many runs there are. */
  readonly runs: number;
  readonly #numbers: Indices;
  /** Where the numbers of tokens and those of words begin. */
  readonly #tokens: number;
  readonly #words: number;

  constructor({ runs, first, last, starts, ends, telling, facts, faulty }: Comparable) {
    const numbers = runs.flatMap(({ words, tokens, declared }) => [words.from, words.to, tokens.from, tokens.to, Number(declared)]);
    this.runs = runs.length;
    this.#tokens = numbers.length;
    for (let at = 0; at < first.length; at++) numbers.push(first[at] as number, last[at] as number);
    this.#words = numbers.length;
    for (let at = 0; at < starts.length; at++) {
      const marks = (telling[at] ? TELLING : 0) + (facts[at] ? FACT : 0);
      numbers.push(starts[at] as number, ((ends[at] as number) - (starts[at] as number)) * MARKS + marks);
    }
    this.#numbers = indices(numbers);
    this.faulty = faulty;
  }

  run(index: number): Run {
    const at = index * OF_RUN;
    return {
      words: { from: this.#at(at), to: this.#at(at + 1) },
      tokens: { from: this.#at(at + 2), to: this.#at(at + 3) },
      declared: this.#at(at + 4) > 0,
    };
  }

  /** Whether a token stands in a run that the document declares common. */
  isDeclared(token: number): boolean {
    let low = 0;
    let high = this.runs - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#at(middle * OF_RUN + 3) <= token) low = middle + 1;
      else high = middle;
    }
    return this.#at(low * OF_RUN + 4) > 0;
  }

  firstWord(token: number): number {
    return this.#at(this.#tokens + token * OF_TOKEN);
  }

  lastWord(token: number): number {
    return this.#at(this.#tokens + token * OF_TOKEN + 1);
  }

  /** The words of some tokens. */
  wordsOf({ from, to }: Stretch): Stretch {
    return { from: this.firstWord(from), to: this.lastWord(to - 1) + 1 };
  }

  /** Where some words stand in the file. */
  spanOf({ from, to }: Stretch): Span {
    const last = this.#words + (to - 1) * OF_WORD;
    return { start: this.startOf(from), end: this.#at(last) + Math.floor(this.#at(last + 1) / MARKS) };
  }

  startOf(word: number): number {
    return this.#at(this.#words + word * OF_WORD);
  }

  /** Whether words say something of how a course is given, and more of it than facts: how long, how many, where, who. */
  isTelling({ from, to }: Stretch): boolean {
    let [telling, facts] = [0, 0];
    for (let word = from; word < to; word++) {
      const marks = this.#at(this.#words + word * OF_WORD + 1) % MARKS;
      if (marks & TELLING) telling++;
      if (marks & FACT) facts++;
    }
    return telling >= LEAST_TELLING && telling > facts;
  }

  /** Whether a run is another's, word for word and place for place; of the tokens, it cannot know. */
  sameRun(run: Run, other: ComparedText, theirs: Run): boolean {
    const words = run.words.to - run.words.from;
    if (words !== theirs.words.to - theirs.words.from || run.declared !== theirs.declared) return false;
    const own = this.#words + run.words.from * OF_WORD;
    const beside = other.#words + theirs.words.from * OF_WORD;
    for (let at = 0; at < words * OF_WORD; at += OF_WORD)
      if (this.#at(own + at) !== other.#at(beside + at) || lengthIn(this.#at(own + at + 1)) !== lengthIn(other.#at(beside + at + 1)))
        return false;
    return true;
  }

  #at(at: number): number {
    return this.#numbers[at] as number;
  }
}

const lengthIn = (number: number): number => Math.floor(number / MARKS);
