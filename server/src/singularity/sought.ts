import { hash } from '../document/hash.ts';
import { rememberedOfLine } from '../document/remembered.ts';
import type { Language } from '../document/language.ts';
import { NEEDS_EN } from '../lexicon/generated/needs.en.ts';
import { NEEDS_FR } from '../lexicon/generated/needs.fr.ts';
import { type Hits, type ScanTable, scanner } from '../lexicon/scan.ts';

/** A folded text on one line, and which of the patterns that are sought in its language may be met in it. */
export interface Line {
  readonly folded: string;
  readonly hits: Hits;
  /** What the patterns that were tried on it have found. */
  readonly tried: Map<Sought, RegExpExecArray | null>;
}

/** What `npm run generate` knows of the patterns that are sought in a language. */
interface Needs {
  /** Prints of their sources, in the order of the table. */
  readonly prints: readonly number[];
  readonly table: ScanTable;
}

interface Walk {
  readonly numbers: ReadonlyMap<number, number>;
  readonly hitsIn: (folded: string) => Hits;
}

const JSONS: Readonly<Record<Language, string>> = { fr: NEEDS_FR, en: NEEDS_EN };
const walks: Partial<Record<Language, Walk>> = {};

function walkOf(language: Language): Walk {
  let walk = walks[language];
  if (!walk) {
    const { prints, table } = JSON.parse(JSONS[language]) as Needs;
    walks[language] = walk = { numbers: new Map(prints.map((print, number) => [print, number])), hitsIn: scanner(table) };
  }
  return walk;
}

/** One walk over a text for all the patterns that are sought in a language. */
export const hitsIn = (folded: string, language: Language): Hits => walkOf(language).hitsIn(folded);

const linesOf = (language: Language): ((folded: string) => Line) =>
  rememberedOfLine((folded) => ({ folded, hits: hitsIn(folded, language), tried: new Map() }));

const lines: Readonly<Record<Language, (folded: string) => Line>> = { fr: linesOf('fr'), en: linesOf('en') };

export const lineOf = (folded: string, language: Language): Line => lines[language](folded);

/** All that is sought, for the build. */
export const SOUGHT: Readonly<Record<Language, Sought[]>> = { fr: [], en: [] };

/**
 * A pattern that is looked for in every line of a document, and met in few: it is tried only on those that have a word without which it
 * cannot match. The build finds these words (`scripts/generate/needs.mjs`). One that it has not seen is tried on every line: what is found
 * never hangs on the build.
 */
export class Sought {
  #number: number | undefined;

  constructor(
    readonly pattern: RegExp,
    private readonly language: Language,
  ) {
    SOUGHT[language].push(this);
  }

  /** Whether it is worth a try. */
  mayBeIn({ hits }: Pick<Line, 'hits'>): boolean {
    this.#number ??= walkOf(this.language).numbers.get(hash(this.pattern.source)) ?? UNKNOWN;
    return this.#number === UNKNOWN || hits.has(this.#number);
  }

  test(line: Line): boolean {
    return this.exec(line) !== null;
  }

  /** Tried once on each line. */
  exec(line: Line): RegExpExecArray | null {
    if (!this.mayBeIn(line)) return null;
    let match = line.tried.get(this);
    if (match === undefined) line.tried.set(this, (match = this.pattern.exec(line.folded)));
    return match;
  }
}

const UNKNOWN = -1;

export const sought = (patterns: Readonly<Record<Language, RegExp>>): Readonly<Record<Language, Sought>> => ({
  fr: new Sought(patterns.fr, 'fr'),
  en: new Sought(patterns.en, 'en'),
});
