import { type MarkdownDocument, readDocument } from '../document/document.ts';
import { packed, unpacked } from '../document/packed.ts';
import { printOf } from '../document/print.ts';
import { type Layout, SourceText } from '../document/text.ts';
import { type DocumentFacts, settledKind } from '../programme/facts.ts';
import { readFacts } from '../programme/readFacts.ts';
import type { ChoiceUse } from '../rules/choiceUse.ts';
import type { Finding } from '../rules/finding.ts';
import { type Reading, readingOf } from '../singularity/reading.ts';
import { type Analysis, type AnalysisOptions, houseOf, phrasesOf } from './analyse.ts';
import { type Distances, distancesIn, isHint } from './hints.ts';

/** What the rules that look at a document alone found in it. */
export interface Own {
  readonly findings: readonly Finding[];
  readonly distances: () => Distances;
}

interface Kept {
  readonly document: Pick<MarkdownDocument, 'language' | 'title' | 'problems'>;
  readonly facts: Omit<DocumentFacts, 'lines' | 'own' | 'links'>;
}

interface KeptOwn {
  readonly findings: readonly Finding[];
  /** Absent where there are no hints, and none are to come from other programmes. */
  readonly distances?: Distances;
}

/** An analysis, its findings by their place among those of the document alone and, after these, `more`. */
interface Judged {
  readonly findings: readonly number[];
  readonly choices: readonly { readonly use: ChoiceUse; readonly used: readonly number[] }[];
  readonly more: readonly Finding[];
}

/** What of a document is made by parsing its text. */
const PARSED = Object.keys({
  sections: true,
  memo: true,
  tree: true,
  blocks: true,
  bySection: true,
  frontMatter: true,
} satisfies Record<Exclude<keyof MarkdownDocument, keyof Kept['document'] | 'source'>, true>) as (keyof MarkdownDocument)[];

/** What of a reading is made of the text; its `asking` hangs on it only where a question asks for more than the title. */
const isOfText = (name: keyof Reading): boolean => name !== 'document' && name !== 'facts' && name !== 'phrases' && name !== 'asking';

/**
 * What is kept of a document that nobody has open: its facts and findings, in little room. Its tree, its lines and its words are
 * made again of its text when they are asked for, and the text is given by whoever reads files.
 */
export class Rest {
  /** Of its text: one that is read again is another version when its print differs. */
  readonly print: number;
  readonly #kept: string;
  /** Apart: it is asked for alone, to say where words of many documents stand. */
  readonly #layout: string;
  /** Apart too: those of all documents are asked for, to find the few that lead to one place. */
  readonly #links: string;
  readonly #isProgramme: boolean;
  #own: string | undefined;
  #last: { readonly judged: string; readonly analysis: Analysis } | undefined;

  constructor({ document, facts }: Reading) {
    const { language, title, problems, source } = document;
    const { lines: _lines, own: _own, links, ...data } = facts;
    this.print = printOf(source.text);
    this.#isProgramme = settledKind(facts.kind) === 'programme';
    this.#kept = packed({ document: { language, title, problems }, facts: data } satisfies Kept);
    this.#layout = packed(source.layout);
    this.#links = packed(links);
  }

  /** Its text, with the places of its lines. @param text gives it, or throws `TextWanted` */
  source(text: () => string): SourceText {
    return new SourceText(text, unpacked(this.#layout) as Layout);
  }

  get links(): DocumentFacts['links'] {
    return unpacked(this.#links) as DocumentFacts['links'];
  }

  /** The document as it was read. @param text gives its text, or throws `TextWanted` */
  reading(options: AnalysisOptions, text: () => string): Reading {
    const { document, facts } = unpacked(this.#kept) as Kept;
    let again: Reading | undefined;
    const whole = (): Reading => (again ??= read(readDocument(text()), options));
    const source = this.source(text);
    const reading = readingOf(
      lacking<MarkdownDocument>({ ...document, title: document.title, source }, PARSED, () => whole().document),
      lacking<DocumentFacts>({ ...facts, links: this.links, own: houseOf(options).own }, ['lines'], () => whole().facts),
      phrasesOf(options),
    );
    return lacking<Reading>(reading, (Object.keys(reading) as (keyof Reading)[]).filter(isOfText), whole);
  }

  /** What the rules that look at it alone found; undefined where they are to be run again. */
  own(reading: Reading): Own | undefined {
    if (this.#own === undefined) return undefined;
    const { findings, distances } = unpacked(this.#own) as KeptOwn;
    return { findings, distances: () => distances ?? distancesIn(reading.wording) };
  }

  keepOwn(own: Own | undefined): void {
    this.#own = own && packed(this.#keptOf(own));
    this.#last = undefined;
  }

  #ownFindings(): readonly Finding[] {
    return this.#own === undefined ? [] : (unpacked(this.#own) as KeptOwn).findings;
  }

  #keptOf({ findings, distances }: Own): KeptOwn {
    return { findings, ...((this.#isProgramme || findings.some(isHint)) && { distances: distances() }) };
  }

  /**
   * An analysis of it, as ready and as small; the one that was made before where it says the same.
   * @param own the findings that are kept already
   */
  analysis(analysis: Analysis, own: readonly Finding[], open: () => Reading): Analysis {
    const { asOf, edition, settings, locale } = analysis;
    const judged = packed(judgedOf(analysis, own));
    if (this.#last?.judged === judged) return this.#last.analysis;
    const found = (): Pick<Analysis, 'findings' | 'choices'> => {
      const { findings, choices, more } = unpacked(judged) as Judged;
      const all = [...this.#ownFindings(), ...more];
      const named = (at: number): Finding => all[at] as Finding;
      return { findings: findings.map(named), choices: choices.map(({ use, used }) => ({ ...use, used: used.map(named) })) };
    };
    const made: Analysis = {
      asOf,
      edition,
      settings,
      locale,
      get document() {
        return open().document;
      },
      get facts() {
        return open().facts;
      },
      get reading() {
        return open();
      },
      get findings() {
        return found().findings;
      },
      get choices() {
        return found().choices;
      },
    };
    this.#last = { judged, analysis: made };
    return made;
  }
}

export const read = (document: MarkdownDocument, options: AnalysisOptions): Reading =>
  readingOf(document, readFacts(document, options.kind, houseOf(options)), phrasesOf(options));

/** Apart from what unfolds it again, which must not hold on to the findings themselves. */
function judgedOf({ findings, choices }: Analysis, own: readonly Finding[]): Judged {
  const places = new Map(own.map((finding, at) => [finding, at]));
  const more: Finding[] = [];
  const placeOf = (finding: Finding): number => {
    const at = places.get(finding) ?? own.length + more.push(finding) - 1;
    places.set(finding, at);
    return at;
  };
  return {
    findings: findings.map(placeOf),
    choices: choices.map((use) => ({ use: { ...use, used: [] }, used: use.used.map(placeOf) })),
    more,
  };
}

/** An object that lacks members: they are those of another, which is made when one is asked for. A copy does not ask. */
function lacking<Whole extends object>(kept: Partial<Whole>, names: readonly (keyof Whole)[], whole: () => Whole): Whole {
  for (const name of names) Object.defineProperty(kept, name, { enumerable: false, get: () => whole()[name] });
  return kept as Whole;
}
