import { DEFAULT_SETTINGS, type Settings } from '../config/settings.ts';
import { readDocument } from '../document/document.ts';
import { printOf } from '../document/print.ts';
import { inPassing } from '../document/remembered.ts';
import { type SourceText, TextWanted } from '../document/text.ts';
import type { DocumentFacts, DocumentKind } from '../programme/facts.ts';
import { detached } from '../document/detached.ts';
import type { House } from '../programme/house.ts';
import { resolveTarget } from '../workspace/target.ts';
import { readFacts } from '../programme/readFacts.ts';
import type { Edition } from '../referential/editions.ts';
import type { RuleContext } from '../rules/rule.ts';
import { type Reading, readingOf } from '../singularity/reading.ts';
import { programmeKeys } from '../workspace/programmeKey.ts';
import type { FileState } from '../workspace/view.ts';
import { type Key, WorkspaceIndex } from '../workspace/workspaceIndex.ts';
import { type Analysis, type AnalysisOptions, conclude, contextOf, houseOf, phrasesOf, runRules } from './analyse.ts';
import { distancesIn } from './hints.ts';
import { Questions } from './questions.ts';
import { type Own, read, Rest, RestPackers } from './rest.ts';

interface Entry {
  readonly options: AnalysisOptions;
  /** Of an open document; one at rest has what is kept of it instead. */
  readonly reading?: Reading;
  readonly rest?: Rest;
  /** Of an open document: findings of the rules that look at it alone. */
  own?: Own;
  /** Made when first asked for, and again after a change of what was asked to make it. */
  analysis?: Analysis | undefined;
  preview?: Analysis;
}

/** `resting`: nobody has it open, so that only what others ask of it is kept, and what was found in it. */
export type Stance = 'open' | 'resting';

/**
 * The documents of one organisation, checked together and kept by difference: a change has one document read again, and
 * the rules that compare documents run again on those that had asked about what it changed. Whatever the order of the
 * changes, the findings are those that a project built from scratch would have.
 */
export class Project {
  readonly #entries = new Map<string, Entry>();
  readonly #index: WorkspaceIndex;
  /** Those that findings rest on. */
  readonly #questions = new Questions();
  /** Documents at rest whose text was asked for, and texts that are given for a while. */
  readonly #unread = new Set<string>();
  readonly #lent = new Map<string, string>();
  readonly #packers = new RestPackers();
  /** Of those that were asked for since they were last set. */
  readonly #leadsTo = new Map<string, readonly string[]>();

  /** @param organisation settings of the root: who the organisation is */
  constructor(readonly organisation: Settings = DEFAULT_SETTINGS) {
    this.#index = new WorkspaceIndex(organisation);
  }

  /** Adds or replaces a document. What did not change is not read again. */
  set(path: string, text: string, options: AnalysisOptions, stance: Stance = 'open'): void {
    if (stance === 'open') this.#set(path, text, options, stance);
    else inPassing(() => this.#set(path, text, options, stance));
  }

  #set(path: string, text: string, options: AnalysisOptions, stance: Stance): void {
    const known = this.#entries.get(path);
    if (stance === 'resting' && known?.rest && readAlike(known.options, options) && known.rest.print === printOf(text)) {
      if (!sameOptions(known.options, options)) this.#judgeAnew(path, known, options);
      return;
    }
    const reading = readAgain(text, options, known);
    if (!known || known.reading !== reading || !sameOptions(known.options, options)) {
      this.#questions.forget(path);
      this.#put(path, options, reading);
    }
    if (stance === 'resting') this.#layToRest(path);
  }

  delete(path: string): void {
    this.#questions.forget(path);
    this.#entries.delete(path);
    this.#unread.delete(path);
    this.#lent.delete(path);
    this.#leadsTo.delete(path);
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

  /** What links are known to lead to beside documents, sorted by path. */
  linked(): readonly { readonly path: string; readonly kind: 'file' | 'folder' }[] {
    return Array.from(this.#index.files())
      .flatMap(([path, { kind }]) => (kind === 'file' || kind === 'folder' ? { path, kind } : []))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  /** The kind of a document, without a look at anything else of it; undefined where there is none. */
  kindOf(path: string): DocumentKind | undefined {
    return this.#index.kindOf(path);
  }

  /** What a document is called, without a look at anything else of it; undefined where nothing says it. */
  nameOf(path: string): string | undefined {
    return this.#index.nameOf(path);
  }

  /** Paths of linked files that nobody has looked at. */
  wanted(): readonly string[] {
    return this.#index.wanted();
  }

  /** Paths of documents at rest whose text was asked for, and was not at hand. */
  unread(): readonly string[] {
    return [...this.#unread].sort();
  }

  /** Gives the text of a document until it is taken back. Returns whether it is the version that was read: another is to be set. */
  lend(path: string, text: string): boolean {
    if (this.#entries.get(path)?.rest?.print !== printOf(text)) return false;
    this.#unread.delete(path);
    this.#lent.set(path, text);
    return true;
  }

  /** Of documents at rest, the texts that are not at hand. */
  withoutText(): readonly string[] {
    return this.paths().filter((path) => this.#entries.get(path)?.rest && !this.#lent.has(path));
  }

  takeBack(): void {
    this.#unread.clear();
    this.#lent.clear();
  }

  /**
   * The document's findings; the same object as long as none of them can have changed. Undefined where there is no such document, and
   * as long as a text is wanted (`unread`) to find them.
   */
  analysis(path: string): Analysis | undefined {
    const entry = this.#entries.get(path);
    if (!entry) return undefined;
    try {
      entry.analysis ??= entry.rest ? inPassing(() => this.#analyse(path, entry)) : this.#analyse(path, entry);
    } catch (error) {
      if (!(error instanceof TextWanted)) throw error;
    }
    return entry.analysis;
  }

  /** What its own words show, while the documents around it are still being read. */
  preview(path: string): Analysis | undefined {
    const entry = this.#entries.get(path);
    const context = this.context(path);
    if (!entry || !context) return undefined;
    const own = this.#ownOf(entry, context);
    return (entry.preview ??= conclude(context, own.findings, own.distances));
  }

  /** What would be found in the document by another edition; undefined where it is not known. */
  analysisIn(edition: Edition, path: string): Analysis | undefined {
    const entry = this.#entries.get(path);
    if (!entry) return undefined;
    const context = contextOf(
      path,
      this.#readingOf(path, entry),
      { ...entry.options, edition },
      this.#index.view(() => {}),
    );
    return conclude(context, [...runRules('document', context), ...runRules('workspace', context)]);
  }

  /** The document as the rules see it, for what is said of several documents at once. */
  context(path: string, record: (key: Key) => void = () => {}): RuleContext | undefined {
    const entry = this.#entries.get(path);
    return entry && contextOf(path, this.#readingOf(path, entry), entry.options, this.#index.view(record));
  }

  /** The document's text, which says where its words stand without being at hand. */
  source(path: string): SourceText | undefined {
    const entry = this.#entries.get(path);
    return entry && (entry.reading?.document.source ?? entry.rest?.source(() => this.#textOf(path)));
  }

  /** Where the document links to, without a look at anything else of it; nowhere where there is none. */
  linksOf(path: string): DocumentFacts['links'] {
    const entry = this.#entries.get(path);
    return entry?.reading?.facts.links ?? entry?.rest?.links ?? [];
  }

  /** The files that the document links to, each once, by their paths: asked again, they are at hand. */
  leadsTo(path: string): readonly string[] {
    const known = this.#leadsTo.get(path);
    if (known) return known;
    const paths = this.linksOf(path).flatMap(({ target: { url } }) => {
      const target = resolveTarget(url, path);
      return target.kind === 'file' && target.path !== path ? detached(target.path) : [];
    });
    const made = [...new Set(paths)];
    if (this.#entries.has(path)) this.#leadsTo.set(path, made);
    return made;
  }

  /** What would be read in the document with another house; undefined where it is not known. */
  factsIn(path: string, house: House): DocumentFacts | undefined {
    const entry = this.#entries.get(path);
    return entry && readFacts(this.#readingOf(path, entry).document, entry.options.kind, house);
  }

  #put(path: string, options: AnalysisOptions, reading: Reading): void {
    this.#unread.delete(path);
    this.#lent.delete(path);
    this.#entries.set(path, { options, reading });
    this.#leadsTo.delete(path);
    const settings = options.settings ?? DEFAULT_SETTINGS;
    this.#invalidate(this.#index.set(path, { reading, settings, programmeKeys: programmeKeys(reading.facts, reading.document) }));
  }

  /** Has only that be kept of a document which others ask of it, and what was found in it. */
  #layToRest(path: string): void {
    const entry = this.#entries.get(path) as Entry;
    if (!entry.reading) return;
    const { options, analysis } = entry;
    const own = this.#ownOf(entry, this.context(path) as RuleContext);
    const rest = new Rest(entry.reading, this.#packers);
    rest.keepOwn(own);
    const resting: Entry = { options, rest };
    this.#entries.set(path, resting);
    resting.analysis = analysis && rest.analysis(analysis, own.findings, () => this.#readingOf(path, resting));
  }

  /** Other circumstances change no facts, but they may change all findings. */
  #judgeAnew(path: string, { rest }: Entry, options: AnalysisOptions): void {
    this.#questions.forget(path);
    rest?.keepOwn(undefined);
    this.#entries.set(path, { options, ...(rest && { rest }) });
  }

  #readingOf(path: string, { reading, rest, options }: Entry): Reading {
    return reading ?? (rest as Rest).reading(options, () => this.#textOf(path));
  }

  #textOf(path: string): string {
    const text = this.#lent.get(path);
    if (text !== undefined) return text;
    this.#unread.add(path);
    throw new TextWanted(path);
  }

  #ownOf(entry: Entry, context: RuleContext): Own {
    const known = entry.own ?? entry.rest?.own(context.reading);
    if (known) return known;
    const own: Own = { findings: runRules('document', context), distances: () => distancesIn(context.reading.wording) };
    if (entry.rest) entry.rest.keepOwn(own);
    else entry.own = own;
    return own;
  }

  #analyse(path: string, entry: Entry): Analysis {
    const asked = new Set<Key>();
    const context = this.context(path, (key) => asked.add(key)) as RuleContext;
    const own = this.#ownOf(entry, context);
    const analysis = conclude(context, [...own.findings, ...runRules('workspace', context)], own.distances);
    this.#questions.note(path, asked);
    return entry.rest ? entry.rest.analysis(analysis, own.findings, () => this.#readingOf(path, entry)) : analysis;
  }

  #invalidate(changed: ReadonlySet<Key>): void {
    for (const key of changed) {
      for (const path of this.#questions.askers(key)) {
        this.#questions.forget(path);
        const entry = this.#entries.get(path);
        if (entry) entry.analysis = undefined;
      }
    }
  }
}

/** A document as it is read now; what did not change of it is not read again. */
function readAgain(text: string, options: AnalysisOptions, known: Entry | undefined): Reading {
  const before = known?.reading;
  const document = before?.document.source.text === text ? before.document : readDocument(text, before?.document);
  if (!known || before?.document !== document || known.options.kind !== options.kind || houseOf(known.options) !== houseOf(options))
    return read(document, options);
  const phrases = phrasesOf(options);
  return before.phrases === phrases ? before : readingOf(document, before.facts, phrases);
}

/** Whether the same is read of a text, and the same told to others. */
const readAlike = (a: AnalysisOptions, b: AnalysisOptions): boolean => a.kind === b.kind && a.settings === b.settings;

const sameOptions = (a: AnalysisOptions, b: AnalysisOptions): boolean =>
  a.asOf === b.asOf && a.locale === b.locale && a.kind === b.kind && a.settings === b.settings && a.edition === b.edition;
