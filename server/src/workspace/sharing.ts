import { settledKind } from '../programme/facts.ts';
import type { Settings, SharedText } from '../config/settings.ts';
import { detached } from '../document/detached.ts';
import { foldText } from '../document/fold.ts';
import { comparableText, type Run } from '../singularity/comparable.ts';
import type { Reading } from '../singularity/reading.ts';
import { type Match, SameWords } from '../singularity/sameWords.ts';
import { readSharedBlocks } from '../singularity/sharedBlocks.ts';
import { ComparedText } from './comparedText.ts';
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
  readonly text: ComparedText;
  readonly shared: Settings['shared'];
}

/** Words of a document that another one holds too. */
type Shared = Match<string>;

/**
 * What the programmes of a workspace hold in common, kept by difference.
 */
export class SharingIndex {
  readonly #documents = new Map<string, Compared>();
  readonly #words = new SameWords<string>();
  /** Those of whom was asked what they share since it last changed: the others need not be told. */
  readonly #asked = new Set<string>();
  /** A programme without another to share with: not worth reading. */
  readonly #waiting = new Map<string, ComparedDocument>();
  /** What the configuration declares common, as it is compared. */
  readonly #declared = new WeakMap<SharedText, SameWords<SharedText>>();

  /** Adds, replaces or (undefined) removes a document, and returns the paths of those of whom something else is to be said than was. */
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
    const tokens = document?.reading.comparable.tokens;
    const concerned = this.#concerned(path, before, after, tokens);
    for (const other of concerned) this.#asked.delete(other);
    this.#words.set(path, tokens);
    if (after) this.#documents.set(path, after);
    else {
      this.#documents.delete(path);
      this.#asked.delete(path);
    }
    return concerned;
  }

  /** Who asked, and holds a run that is not what and where it was. */
  #concerned(path: string, before: Compared | undefined, after: Compared | undefined, tokens: Uint32Array | undefined): Set<string> {
    const concerned = new Set<string>();
    if (this.#asked.size === 0) return concerned;
    const known = this.#words.wordsOf(path);
    const all = before?.isProgramme !== after?.isProgramme || !sameNames(before, after);
    for (const [one, words, other, others] of [
      [before, known, after, tokens],
      [after, tokens, before, known],
    ] as const)
      for (const run of one && words ? changedRuns(one.text, words, all ? undefined : other?.text, others) : [])
        for (const { owner } of this.#words.matches(run)) if (owner !== path && this.#asked.has(owner)) concerned.add(owner);
    return concerned;
  }

  /** The passages of a programme that others hold too, in reading order. */
  sharing(path: string): SharedPassage[] {
    this.#asked.add(path);
    const own = this.#documents.get(path);
    if (!own?.isProgramme) return [];
    const { text } = own;
    const versions = new Programmes();
    versions.add(own);
    const others: Shared[] = [];
    const settled: Stretch[] = own.shared.flatMap((declared) => this.#declaredWords(declared).matches(this.#words.wordsOf(path)));
    for (const match of this.#shared(path)) {
      const document = this.#get(match.owner);
      if (document.text.isDeclared(match.other)) settled.push(match);
      else if (document.isProgramme && match.owner !== path && !versions.has(document)) others.push(match);
    }
    const open = others.filter(({ from }) => !text.isDeclared(from));
    if (open.length === 0) return [];
    const held = heldStretches(
      open.map((match) => ({ ...text.wordsOf(match), holder: match.owner })),
      settled.map((match) => text.wordsOf(match)),
    );
    return held.filter((stretch) => text.isTelling(stretch)).map((stretch) => this.#passage(text, stretch, open));
  }

  /** The passages that a document and another one hold both, and one of the two declares common. */
  common(path: string): CommonPassage[] {
    this.#asked.add(path);
    const document = this.#documents.get(path);
    if (!document) return [];
    const { text: own } = document;
    return this.#shared(path).flatMap(({ from, to, other, owner }): CommonPassage[] => {
      if (owner === path) return [];
      const { text } = this.#get(owner);
      const declared = own.isDeclared(from);
      const declaredThere = text.isDeclared(other);
      if (!declared && !declaredThere) return [];
      const theirs = text.wordsOf({ from: other, to: other + to - from });
      return [
        {
          span: own.spanOf(own.wordsOf({ from, to })),
          declared,
          other: { path: owner, span: text.spanOf(theirs), declared: declaredThere },
        },
      ];
    });
  }

  #passage(text: ComparedText, stretch: Stretch & { readonly holders: ReadonlySet<string> }, others: readonly Shared[]): SharedPassage {
    const places = new Map<string, Stretch[]>();
    for (const match of others) {
      const { owner } = match;
      const place = stretch.holders.has(owner) && placeOf(text, match, stretch, this.#get(owner).text);
      if (!place) continue;
      const known = places.get(owner);
      if (known) known.push(place);
      else places.set(owner, [place]);
    }
    const named = new Programmes();
    const sharers = [...places].map(([path, stretches]): Sharer => {
      const document = this.#get(path);
      const version = named.has(document);
      named.add(document);
      return { path, title: document.title, version, spans: merged(stretches).map((words) => document.text.spanOf(words)) };
    });
    const span = text.spanOf(stretch);
    const fault = text.faulty.find(({ span: { start, end } }) => start < span.end && span.start < end)?.fault;
    return { span, words: stretch.to - stretch.from, sharers, ...(fault && { fault }) };
  }

  /** What a document shares, in the order of the paths of those who hold it, and then of the text; with itself too. */
  #shared(path: string): Shared[] {
    return this.#words
      .matches(this.#words.wordsOf(path))
      .sort((a, b) => (a.owner < b.owner ? -1 : a.owner > b.owner ? 1 : a.from - b.from || a.other - b.other));
  }

  #get(path: string): Compared {
    return this.#documents.get(path) as Compared;
  }

  #declaredWords(shared: SharedText): SameWords<SharedText> {
    const known = this.#declared.get(shared);
    if (known) return known;
    const made = new SameWords<SharedText>();
    made.set(shared, comparableText(shared.text));
    this.#declared.set(shared, made);
    return made;
  }
}

const isProgramme = ({ reading }: ComparedDocument): boolean => settledKind(reading.facts.kind) === 'programme';

/** Programmes do; and what any other document declares common is common too. */
const takesPart = (compared: ComparedDocument): boolean =>
  isProgramme(compared) || readSharedBlocks(compared.reading.document).some(({ fault }) => !fault);

function read(compared: ComparedDocument): Compared {
  const { reading, settings, programmeKeys } = compared;
  const { facts, comparable } = reading;
  const title = detached(facts.name ?? '');
  return {
    isProgramme: isProgramme(compared),
    title,
    foldedTitle: detached(foldText(title)),
    keys: programmeKeys,
    referred: programmeKeys.some((key) => key.startsWith('ref:')),
    text: new ComparedText(comparable),
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

/** The tokens of the runs that another text, an earlier or a later one, does not have at the same place. */
function changedRuns(
  text: ComparedText,
  tokens: Uint32Array,
  other: ComparedText | undefined,
  others: Uint32Array | undefined,
): Uint32Array[] {
  const known = new Map(other && runsOf(other).map((run) => [other.startOf(run.words.from), run]));
  return runsOf(text).flatMap((run) => {
    const own = tokens.subarray(run.tokens.from, run.tokens.to);
    const same = known.get(text.startOf(run.words.from));
    const unchanged =
      other && same && text.sameRun(run, other, same) && sameNumbers(own, others?.subarray(same.tokens.from, same.tokens.to));
    return unchanged ? [] : [own];
  });
}

const runsOf = (text: ComparedText): Run[] => Array.from({ length: text.runs }, (_, index) => text.run(index));

const sameNumbers = (a: Uint32Array, b: Uint32Array | undefined): boolean =>
  a.length === b?.length && a.every((number, at) => number === b[at]);

/** The words of another document that answer those of a stretch. */
function placeOf(own: ComparedText, { from, to, other }: Shared, stretch: Stretch, theirs: ComparedText): Stretch | undefined {
  let start = from;
  let end = to;
  while (start < end && own.lastWord(start) < stretch.from) start++;
  while (end > start && own.firstWord(end - 1) >= stretch.to) end--;
  return start === end ? undefined : theirs.wordsOf({ from: start - from + other, to: end - from + other });
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
