import { type MarkdownDocument, readDocument } from '../document/document.ts';
import { Packer, packedSteps, unpackedSteps } from '../document/packed.ts';
import { printOf } from '../document/print.ts';
import { SourceText } from '../document/text.ts';
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

/** Makes small what is kept of the documents of a project, each sort by its own. */
export class RestPackers {
  readonly kept = new Packer();
  readonly links = new Packer();
  readonly own = new Packer();
  readonly judged = new Packer();
}

/**
 * What is kept of a document that nobody has open: its facts and findings, in little room. Its tree, its lines and its words are
 * made again of its text when they are asked for, and the text is given by whoever reads files.
 */
export class Rest {
  /** Of its text: one that is read again is another version when its print differs. */
  readonly print: number;
  readonly #packers: RestPackers;
  readonly #kept: string;
  /** Its length and where its lines start. Apart: asked for alone, to say where words of many documents stand. */
  readonly #length: number;
  readonly #lineStarts: string;
  /** Apart too: those of all documents are asked for, to find the few that lead to one place. */
  readonly #links: string;
  readonly #isProgramme: boolean;
  #own: string | undefined;
  #last: RestingAnalysis | undefined;

  constructor({ document, facts }: Reading, packers: RestPackers) {
    const { language, title, problems, source } = document;
    const { lines: _lines, own: _own, links, ...data } = facts;
    this.print = printOf(source.text);
    this.#isProgramme = settledKind(facts.kind) === 'programme';
    this.#packers = packers;
    this.#kept = packers.kept.pack({ document: { language, title, problems }, facts: data } satisfies Kept);
    this.#links = packers.links.pack(links);
    this.#length = source.layout.length;
    this.#lineStarts = packedSteps(source.layout.lineStarts);
  }

  /** Its text, with the places of its lines. @param text gives it, or throws `TextWanted` */
  source(text: () => string): SourceText {
    return new SourceText(text, { length: this.#length, lineStarts: unpackedSteps(this.#lineStarts) });
  }

  get links(): DocumentFacts['links'] {
    return this.#packers.links.unpack(this.#links) as DocumentFacts['links'];
  }

  /** The document as it was read. @param text gives its text, or throws `TextWanted` */
  reading(options: AnalysisOptions, text: () => string): Reading {
    const { document, facts } = this.#packers.kept.unpack(this.#kept) as Kept;
    let parsed: MarkdownDocument | undefined;
    let again: Reading | undefined;
    const parse = (): MarkdownDocument => (parsed ??= readDocument(text()));
    const whole = (): Reading => (again ??= read(parse(), options));
    const source = this.source(text);
    const reading = readingOf(
      lacking<MarkdownDocument>({ ...document, title: document.title, source }, PARSED, parse),
      lacking<DocumentFacts>({ ...facts, links: this.links, own: houseOf(options).own }, ['lines'], () => whole().facts),
      phrasesOf(options),
    );
    return lacking<Reading>(reading, (Object.keys(reading) as (keyof Reading)[]).filter(isOfText), whole);
  }

  /** What the rules that look at it alone found; undefined where they are to be run again. */
  own(reading: Reading): Own | undefined {
    if (this.#own === undefined) return undefined;
    const { findings, distances } = this.#unpackOwn(this.#own);
    return { findings, distances: () => distances ?? distancesIn(reading.wording) };
  }

  keepOwn(own: Own | undefined): void {
    this.#own = own && this.#packers.own.pack(this.#keptOf(own));
    this.#last = undefined;
  }

  /** An analysis of it, unfolded. */
  found(judged: string): Pick<Analysis, 'findings' | 'choices'> {
    const { findings, choices, more } = this.#packers.judged.unpack(judged) as Judged;
    const all = [...(this.#own === undefined ? [] : this.#unpackOwn(this.#own).findings), ...more];
    const named = (at: number): Finding => all[at] as Finding;
    return { findings: findings.map(named), choices: choices.map(({ use, used }) => ({ ...use, used: used.map(named) })) };
  }

  #unpackOwn(own: string): KeptOwn {
    return this.#packers.own.unpack(own) as KeptOwn;
  }

  #keptOf({ findings, distances }: Own): KeptOwn {
    return { findings, ...((this.#isProgramme || findings.some(isHint)) && { distances: distances() }) };
  }

  /**
   * An analysis of it, as ready and as small; the one that was made before where it says the same.
   * @param own the findings that are kept already
   */
  analysis(analysis: Analysis, own: readonly Finding[], open: () => Reading): Analysis {
    const judged = judgedOf(analysis, own);
    const print = printOf(JSON.stringify(judged));
    if (this.#last?.print !== print) this.#last = new RestingAnalysis(this, print, this.#packers.judged.pack(judged), analysis, open);
    return this.#last;
  }
}

/** An analysis of a document at rest: what it lacks of it is made again when it is asked for. */
class RestingAnalysis implements Analysis {
  readonly asOf: Analysis['asOf'];
  readonly edition: Analysis['edition'];
  readonly settings: Analysis['settings'];
  readonly locale: Analysis['locale'];
  readonly #rest: Rest;
  readonly #judged: string;
  readonly #open: () => Reading;

  constructor(
    rest: Rest,
    /** Of what it says. */
    readonly print: number,
    judged: string,
    { asOf, edition, settings, locale }: Analysis,
    open: () => Reading,
  ) {
    this.#rest = rest;
    this.#judged = judged;
    this.#open = open;
    this.asOf = asOf;
    this.edition = edition;
    this.settings = settings;
    this.locale = locale;
  }

  get document(): MarkdownDocument {
    return this.reading.document;
  }

  get facts(): DocumentFacts {
    return this.reading.facts;
  }

  get reading(): Reading {
    return this.#open();
  }

  get findings(): readonly Finding[] {
    return this.#rest.found(this.#judged).findings;
  }

  get choices(): readonly ChoiceUse[] {
    return this.#rest.found(this.#judged).choices;
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
