import { settledKind } from '../programme/facts.ts';
import type { Settings, SharedText } from '../config/settings.ts';
import { foldText } from '../document/fold.ts';
import type { Span } from '../document/text.ts';
import { type Comparable, comparableText, type Run } from '../singularity/comparable.ts';
import type { Reading } from '../singularity/reading.ts';
import { readSharedBlocks } from '../singularity/sharedBlocks.ts';
import { type Match, sharedRuns, type Winnowed } from '../singularity/winnowing.ts';
import { heldStretches, type Stretch } from './heldStretches.ts';
import type { CommonPassage, SharedPassage, Sharer } from './view.ts';

/** A document whose words are compared with those of the others. */
export interface ComparedDocument {
  readonly reading: Reading;
  readonly settings: Settings;
  readonly programmeKeys: readonly string[];
}

interface Compared {
  readonly isProgramme: boolean;
  readonly title: string;
  readonly foldedTitle: string;
  readonly keys: readonly string[];
  /** Whether a reference tells it from other programmes of the same title. */
  readonly referred: boolean;
  readonly comparable: Comparable;
  readonly shared: Settings['shared'];
}

/** Fewer words that say something are a turn of phrase, not a passage. */
const LEAST_TELLING = 4;

/**
 * What the programmes of a workspace hold in common, kept by difference: an index of documents by print.
 */
export class SharingIndex {
  readonly #documents = new Map<string, Compared>();
  /** Paths by print; a path alone is no set, for most prints are one document's. */
  readonly #holders = new Map<number, string | Set<string>>();
  /** A programme without another to share with: not worth reading. */
  readonly #waiting = new Map<string, ComparedDocument>();
  /** What the configuration declares common, as it is compared. */
  readonly #declared = new WeakMap<SharedText, Winnowed>();

  /** Adds, replaces or (undefined) removes a document, and returns the paths of those of whom `sharing` may say something else. */
  set(path: string, document: ComparedDocument | undefined): Set<string> {
    const compared = document && takesPart(document) ? document : undefined;
    this.#waiting.delete(path);
    if (compared && this.#documents.size + this.#waiting.size === 0) {
      this.#waiting.set(path, compared);
      return new Set();
    }
    if (compared) {
      for (const [waiting, alone] of this.#waiting) this.#put(waiting, alone);
      this.#waiting.clear();
    }
    return this.#put(path, compared);
  }

  #put(path: string, document: ComparedDocument | undefined): Set<string> {
    const before = this.#documents.get(path);
    const after = document && read(document);
    if (before?.comparable === after?.comparable && before?.isProgramme === after?.isProgramme && sameNames(before, after)) {
      if (after) this.#documents.set(path, after);
      return new Set();
    }
    const changed = changedHashes(before, after);
    const concerned = this.#holding(changed);
    const [held, holds] = [new Set(before?.comparable.hashes), new Set(after?.comparable.hashes)];
    for (const hash of held) if (!holds.has(hash)) this.#remove(hash, path);
    for (const hash of holds) if (!held.has(hash)) this.#add(hash, path);
    if (after) this.#documents.set(path, after);
    else this.#documents.delete(path);
    concerned.delete(path);
    return concerned;
  }

  /** The passages of a programme that others hold too, in reading order. */
  sharing(path: string): SharedPassage[] {
    const own = this.#documents.get(path);
    if (!own?.isProgramme) return [];
    const { comparable } = own;
    const versions = new Programmes();
    versions.add(own);
    const others: { readonly path: string; readonly document: Compared; readonly match: Match }[] = [];
    const settled: Match[] = own.shared.flatMap((text) => sharedRuns(comparable, this.#winnowedOf(text)));
    for (const holder of [...this.#holding(comparable.hashes)].sort()) {
      const document = this.#documents.get(holder) as Compared;
      const taking = document.isProgramme && holder !== path && !versions.has(document);
      for (const match of sharedRuns(comparable, document.comparable)) {
        if (runAt(document.comparable, match.other).declared) settled.push(match);
        else if (taking) others.push({ path: holder, document, match });
      }
    }
    const open = others.filter(({ match }) => !runAt(comparable, match.from).declared);
    if (open.length === 0) return [];
    const held = heldStretches(
      open.map((other) => ({ ...wordsOf(comparable, other.match), holder: other.path })),
      settled.map((match) => wordsOf(comparable, match)),
    );
    return held.filter((stretch) => isTelling(comparable, stretch)).map((stretch) => this.#passage(comparable, stretch, open));
  }

  /** The passages that a document and another one hold both, and one of the two declares common. */
  common(path: string): CommonPassage[] {
    const document = this.#documents.get(path);
    if (!document) return [];
    const { comparable: own } = document;
    const others = [...this.#holding(own.hashes)].filter((holder) => holder !== path).sort();
    return others.flatMap((holder) => {
      const { comparable } = this.#documents.get(holder) as Compared;
      return sharedRuns(own, comparable).flatMap((match): CommonPassage[] => {
        const { declared } = runAt(own, match.from);
        const other = runAt(comparable, match.other);
        if (!declared && !other.declared) return [];
        const theirs = wordsOf(comparable, { from: match.other, to: match.other + match.to - match.from });
        return [
          {
            span: spanOf(own, wordsOf(own, match)),
            declared,
            other: { path: holder, span: spanOf(comparable, theirs), declared: other.declared },
          },
        ];
      });
    });
  }

  #passage(
    comparable: Comparable,
    stretch: Stretch & { readonly holders: ReadonlySet<string> },
    others: readonly { readonly path: string; readonly document: Compared; readonly match: Match }[],
  ): SharedPassage {
    const places = new Map<string, Stretch[]>();
    for (const { path, document, match } of others) {
      const place = stretch.holders.has(path) && placeOf(comparable, match, stretch, document.comparable);
      if (!place) continue;
      const known = places.get(path);
      if (known) known.push(place);
      else places.set(path, [place]);
    }
    const named = new Programmes();
    const sharers = [...places].map(([path, stretches]): Sharer => {
      const document = this.#documents.get(path) as Compared;
      const version = named.has(document);
      named.add(document);
      return { path, title: document.title, version, spans: merged(stretches).map((words) => spanOf(document.comparable, words)) };
    });
    const span = spanOf(comparable, stretch);
    const fault = comparable.faulty.find(({ span: { start, end } }) => start < span.end && span.start < end)?.fault;
    return { span, words: stretch.to - stretch.from, sharers, ...(fault && { fault }) };
  }

  #winnowedOf(shared: SharedText): Winnowed {
    let made = this.#declared.get(shared);
    if (!made) this.#declared.set(shared, (made = comparableText(shared.text)));
    return made;
  }

  #holding(hashes: Iterable<number>): Set<string> {
    const paths = new Set<string>();
    for (const hash of hashes) {
      const holders = this.#holders.get(hash);
      if (typeof holders === 'string') paths.add(holders);
      else if (holders) for (const path of holders) paths.add(path);
    }
    return paths;
  }

  #add(hash: number, path: string): void {
    const holders = this.#holders.get(hash);
    if (holders === undefined) this.#holders.set(hash, path);
    else if (typeof holders === 'string') this.#holders.set(hash, new Set([holders, path]));
    else holders.add(path);
  }

  #remove(hash: number, path: string): void {
    const holders = this.#holders.get(hash);
    if (typeof holders !== 'object') this.#holders.delete(hash);
    else {
      holders.delete(path);
      const [last] = holders;
      if (holders.size === 1) this.#holders.set(hash, last as string);
    }
  }
}

const isProgramme = ({ reading }: ComparedDocument): boolean => settledKind(reading.facts.kind) === 'programme';

/** Programmes do; and what any other document declares common is common too. */
const takesPart = (compared: ComparedDocument): boolean =>
  isProgramme(compared) || readSharedBlocks(compared.reading.document).some(({ fault }) => !fault);

function read(compared: ComparedDocument): Compared {
  const { reading, settings, programmeKeys } = compared;
  const { document, comparable } = reading;
  const title = document.title?.text.replace(/\s+/g, ' ').trim() ?? '';
  return {
    isProgramme: isProgramme(compared),
    title,
    foldedTitle: foldText(title),
    keys: programmeKeys,
    referred: programmeKeys.some((key) => key.startsWith('ref:')),
    comparable,
    shared: settings.shared,
  };
}

/**
 * Programmes named so far. Two documents are about the same one where they share a key: versions, translations. One title is
 * enough too, however short, unless references tell two programmes apart: a copy under another name is a version.
 */
class Programmes {
  readonly #keys = new Set<string>();
  readonly #titles = new Set<string>();
  /** Of those that no reference tells apart. */
  readonly #plainTitles = new Set<string>();

  has({ keys, foldedTitle, referred }: Compared): boolean {
    return keys.some((key) => this.#keys.has(key)) || (referred ? this.#plainTitles : this.#titles).has(foldedTitle);
  }

  add({ keys, foldedTitle, referred }: Compared): void {
    for (const key of keys) this.#keys.add(key);
    if (foldedTitle === '') return;
    this.#titles.add(foldedTitle);
    if (!referred) this.#plainTitles.add(foldedTitle);
  }
}

const sameNames = (a: Compared | undefined, b: Compared | undefined): boolean =>
  a?.title === b?.title && a?.keys.join('\n') === b?.keys.join('\n');

/** Prints of the runs that are not what and where they were. */
function changedHashes(before: Compared | undefined, after: Compared | undefined): Set<number> {
  const all = before?.isProgramme !== after?.isProgramme || !sameNames(before, after);
  const kept = (one: Compared, other: Compared | undefined): Set<Run> => {
    const known = new Map(other?.comparable.runs.map((run) => [startOf(other.comparable, run), run]));
    return new Set(
      one.comparable.runs.filter((run) => {
        const same = known.get(startOf(one.comparable, run));
        return other && same && sameRun(one.comparable, run, other.comparable, same);
      }),
    );
  };
  const changed = new Set<number>();
  for (const [one, other] of [
    [before, after],
    [after, before],
  ]) {
    if (!one) continue;
    const same = all ? new Set() : kept(one, other);
    const { hashes, places } = one.comparable;
    for (let at = 0; at < hashes.length; at++)
      if (!same.has(runAt(one.comparable, places[at] as number))) changed.add(hashes[at] as number);
  }
  return changed;
}

const startOf = ({ starts }: Comparable, { words }: Run): number => starts[words.from] as number;

function sameRun(a: Comparable, one: Run, b: Comparable, two: Run): boolean {
  const tokens = one.tokens.to - one.tokens.from;
  const words = one.words.to - one.words.from;
  if (tokens !== two.tokens.to - two.tokens.from || words !== two.words.to - two.words.from || one.declared !== two.declared) return false;
  for (let at = 0; at < tokens; at++) if (a.tokens[one.tokens.from + at] !== b.tokens[two.tokens.from + at]) return false;
  for (let at = 0; at < words; at++) {
    const [x, y] = [one.words.from + at, two.words.from + at];
    if (a.starts[x] !== b.starts[y] || a.ends[x] !== b.ends[y]) return false;
  }
  return true;
}

/** The run that holds a token. */
function runAt({ runs }: Comparable, token: number): Run {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as Run).tokens.to <= token) low = middle + 1;
    else high = middle;
  }
  return runs[low] as Run;
}

const wordsOf = ({ first, last }: Comparable, { from, to }: Stretch): Stretch => ({
  from: first[from] as number,
  to: (last[to - 1] as number) + 1,
});

const spanOf = ({ starts, ends }: Comparable, { from, to }: Stretch): Span => ({
  start: starts[from] as number,
  end: ends[to - 1] as number,
});

/** The words of another document that answer those of a stretch. */
function placeOf(own: Comparable, { from, to, other }: Match, stretch: Stretch, theirs: Comparable): Stretch | undefined {
  let start = from;
  let end = to;
  while (start < end && (own.last[start] as number) < stretch.from) start++;
  while (end > start && (own.first[end - 1] as number) >= stretch.to) end--;
  return start === end ? undefined : wordsOf(theirs, { from: start - from + other, to: end - from + other });
}

/** Stretches in their order, those that overlap made one: words met as they stand, and again with the subject masked. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = [];
  for (const stretch of stretches.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = all.at(-1);
    if (last && stretch.from < last.to) all[all.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
    else all.push(stretch);
  }
  return all;
}

/** Whether a stretch says something of how a course is given, and more of it than facts: how long, how many, where, who. */
function isTelling({ telling, facts }: Comparable, stretch: Stretch): boolean {
  const count = countIn(telling, stretch);
  return count >= LEAST_TELLING && count > countIn(facts, stretch);
}

function countIn(marks: Uint8Array, { from, to }: Stretch): number {
  let count = 0;
  for (let at = from; at < to; at++) count += marks[at] as number;
  return count;
}
