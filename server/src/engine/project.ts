import { DEFAULT_SETTINGS, type Settings } from '../config/settings.ts';
import { readDocument } from '../document/document.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import type { House } from '../programme/house.ts';
import { readFacts } from '../programme/readFacts.ts';
import type { Edition } from '../referential/editions.ts';
import type { Finding } from '../rules/finding.ts';
import type { RuleContext } from '../rules/rule.ts';
import { type Reading, readingOf } from '../singularity/reading.ts';
import { programmeKeys } from '../workspace/programmeKey.ts';
import type { FileState } from '../workspace/view.ts';
import { type Key, WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import { type Analysis, type AnalysisOptions, conclude, contextOf, houseOf, phrasesOf, runRules } from './analyse.ts';

interface Entry {
  readonly text: string;
  readonly options: AnalysisOptions;
  readonly reading: Reading;
  /** Made when first asked for, and again after a change of what was asked to make it. */
  analysis?: Analysis | undefined;
  /** Findings of the rules that look at this document alone. */
  own?: readonly Finding[];
  preview?: Analysis;
  /** Questions that its other findings rest on. */
  asked: ReadonlySet<Key>;
}

/**
 * The documents of one organisation, checked together and kept by difference: a change has one document read again, and
 * the rules that compare documents run again on those that had asked about what it changed. Whatever the order of the
 * changes, the findings are those that a project built from scratch would have.
 */
export class Project {
  readonly #entries = new Map<string, Entry>();
  readonly #index: WorkspaceIndex;
  readonly #askers = new Map<Key, Set<string>>();

  /** @param organisation settings of the root: who the organisation is */
  constructor(readonly organisation: Settings = DEFAULT_SETTINGS) {
    this.#index = new WorkspaceIndex(organisation);
  }

  /** Adds or replaces a document. What did not change is not read again. */
  set(path: string, text: string, options: AnalysisOptions): void {
    const known = this.#entries.get(path);
    const reading = readAgain(text, options, known);
    if (known && known.reading === reading && sameOptions(known.options, options)) return;
    this.#forgetAsked(path, known);
    this.#put(path, { text, options, reading });
  }

  /** The same documents checked against another edition, without reading them again. */
  inEdition(edition: Edition): Project {
    const other = new Project(this.organisation);
    for (const [path, state] of this.#index.files()) other.setFile(path, state);
    for (const [path, { text, options, reading }] of this.#entries) other.#put(path, { text, options: { ...options, edition }, reading });
    return other;
  }

  delete(path: string): void {
    this.#forgetAsked(path, this.#entries.get(path));
    this.#entries.delete(path);
    this.#invalidate(this.#index.set(path, undefined));
  }

  /** Says what stands at a path that is no document of the project; undefined: to be looked at again. */
  setFile(path: string, state: FileState | undefined): void {
    this.#invalidate(this.#index.setFile(path, state));
  }

  /** What stands at these paths, and is no document of the project, is to be looked at again. Returns whether it was known. */
  forgetFiles(concerned: (path: string) => boolean): boolean {
    const paths = Array.from(this.#index.files(), ([path]) => path).filter(concerned);
    for (const path of paths) this.setFile(path, undefined);
    return paths.length > 0;
  }

  has(path: string): boolean {
    return this.#entries.has(path);
  }

  /** Paths of the documents, sorted. */
  paths(): readonly string[] {
    return [...this.#entries.keys()].sort();
  }

  /** Paths of linked files that nobody has looked at. */
  wanted(): readonly string[] {
    return this.#index.wanted();
  }

  /** The document's findings; the same object as long as none of them can have changed. */
  analysis(path: string): Analysis | undefined {
    const entry = this.#entries.get(path);
    if (!entry) return undefined;
    entry.analysis ??= this.#analyse(path, entry);
    return entry.analysis;
  }

  /** What its own words show, while the documents around it are still being read. */
  preview(path: string): Analysis | undefined {
    const entry = this.#entries.get(path);
    const context = this.context(path);
    if (!entry || !context) return undefined;
    entry.own ??= runRules('document', context);
    return (entry.preview ??= conclude(context, entry.own));
  }

  /** The document as the rules see it, for what is said of several documents at once. */
  context(path: string, record: (key: Key) => void = () => {}): RuleContext | undefined {
    const entry = this.#entries.get(path);
    return entry && contextOf(path, entry.reading, entry.options, this.#index.view(record));
  }

  /** What would be read in the document with another house; undefined where it is not known. */
  factsIn(path: string, house: House): DocumentFacts | undefined {
    const entry = this.#entries.get(path);
    return entry && readFacts(entry.reading.document, entry.options.kind, house);
  }

  #put(path: string, { text, options, reading }: Pick<Entry, 'text' | 'options' | 'reading'>): void {
    this.#entries.set(path, { text, options, reading, asked: new Set() });
    const settings = options.settings ?? DEFAULT_SETTINGS;
    this.#invalidate(this.#index.set(path, { reading, settings, programmeKeys: programmeKeys(reading.facts, reading.document) }));
  }

  #analyse(path: string, entry: Entry): Analysis {
    const asked = new Set<Key>();
    const context = this.context(path, (key) => asked.add(key)) as RuleContext;
    entry.own ??= runRules('document', context);
    const analysis = conclude(context, [...entry.own, ...runRules('workspace', context)]);
    entry.asked = asked;
    for (const key of asked) {
      const askers = this.#askers.get(key);
      if (askers) askers.add(path);
      else this.#askers.set(key, new Set([path]));
    }
    return analysis;
  }

  #invalidate(changed: ReadonlySet<Key>): void {
    for (const key of changed) {
      for (const path of Array.from(this.#askers.get(key) ?? [])) {
        const entry = this.#entries.get(path);
        this.#forgetAsked(path, entry);
        if (entry) entry.analysis = undefined;
      }
    }
  }

  #forgetAsked(path: string, entry: Entry | undefined): void {
    for (const key of entry?.asked ?? []) {
      const askers = this.#askers.get(key);
      askers?.delete(path);
      if (askers?.size === 0) this.#askers.delete(key);
    }
  }
}

/** A document as it is read now; what did not change of it is not read again. */
function readAgain(text: string, options: AnalysisOptions, known: Entry | undefined): Reading {
  const phrases = phrasesOf(options);
  const document = known?.text === text ? known.reading.document : readDocument(text, known?.reading.document);
  const house = houseOf(options);
  if (!known || known.reading.document !== document || known.options.kind !== options.kind || houseOf(known.options) !== house)
    return readingOf(document, readFacts(document, options.kind, house), phrases);
  return known.reading.phrases === phrases ? known.reading : readingOf(document, known.reading.facts, phrases);
}

const sameOptions = (a: AnalysisOptions, b: AnalysisOptions): boolean =>
  a.asOf === b.asOf && a.locale === b.locale && a.kind === b.kind && a.settings === b.settings && a.edition === b.edition;
