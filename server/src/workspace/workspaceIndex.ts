import type { Settings } from '../config/settings.ts';
import { packed, unpacked } from '../document/packed.ts';
import { printOf } from '../document/print.ts';
import { type DocumentFacts, type DocumentKind, type Statement, settledCategory, settledKind } from '../programme/facts.ts';
import { type ProfiledProgramme, profileOf } from './profile.ts';
import { type ComparedDocument, SharingIndex } from './sharing.ts';
import { resolveTarget } from './target.ts';
import type { FileState, Proof, Spokesman, WorkspaceView } from './view.ts';

/** What the index needs of a document. Those that share a key of `programmeKeys` are about the same programme: twins. */
export type IndexedDocument = ComparedDocument;

/** Something that can be asked of a workspace. Two questions are the same when their keys are. */
export type Key =
  | 'spokesman'
  | 'profile'
  | `proofs:${number}`
  | `id:${string}`
  | `twins:${string}`
  | `sharing:${string}`
  | `file:${string}`;

/** For each key that a document answers, a print of its answer: equal prints, equal answers. */
type Contributions = ReadonlyMap<Key, number>;

/** What a document says to the others: plain data. */
type Answers = Pick<DocumentFacts, 'category' | 'conditions' | 'evidence' | 'anchors' | 'values'>;

/** Copied, so that nothing else of the document is held. */
interface Indexed {
  readonly kind: DocumentKind;
  readonly category: Answers['category'];
  readonly conditions: Answers['conditions'];
  /** For how many indicators it states evidence. */
  readonly indicators: number;
  /** What few ask about, in little room. */
  readonly seldom: string;
  readonly settings: Settings;
  readonly programmeKeys: readonly string[];
  readonly contributions: Contributions;
  /** Its statements of evidence, by the questions that they answer. */
  readonly statements: ReadonlyMap<Key, readonly Statement[]>;
}

/**
 * What the documents of a workspace say together, kept by difference: setting one document costs what that document
 * holds, whatever the size of the workspace, and tells which questions have a new answer.
 */
export class WorkspaceIndex {
  readonly #documents = new Map<string, Indexed>();
  /** Paths of the documents that answer a key. */
  readonly #answering = new Map<Key, Set<string>>();
  readonly #files = new Map<string, FileState>();
  readonly #wanted = new Set<string>();
  /** Answers that take many documents to make, until one of them changes. */
  readonly #made = new Map<Key, unknown>();
  readonly #sharing = new SharingIndex();

  constructor(private readonly organisation: Settings) {}

  /** Adds, replaces or (undefined) removes a document, and returns the keys whose answers changed. */
  set(path: string, document: IndexedDocument | undefined): Set<Key> {
    const known = this.#documents.get(path);
    const before = known?.contributions ?? NONE;
    const indexed = document && indexedOf(path, document);
    const after = indexed?.contributions ?? NONE;
    if (indexed) {
      this.#documents.set(path, indexed);
      this.#wanted.delete(path);
      for (const file of filesLinkedFrom(path, indexed)) if (!this.#documents.has(file) && !this.#files.has(file)) this.#wanted.add(file);
    } else this.#documents.delete(path);
    const changed = new Set<Key>();
    for (const [key, print] of after) if (before.get(key) !== print) changed.add(key);
    for (const key of before.keys()) if (!after.has(key)) changed.add(key);
    for (const key of changed) {
      const paths = this.#answering.get(key) ?? new Set();
      if (after.has(key)) paths.add(path);
      else paths.delete(path);
      if (paths.size > 0) this.#answering.set(key, paths);
      else this.#answering.delete(key);
      this.#made.delete(key);
    }
    // Where a statement stands is no part of its print.
    for (const statements of [known?.statements, indexed?.statements]) for (const key of statements?.keys() ?? []) this.#made.delete(key);
    for (const concerned of this.#sharing.set(path, document)) changed.add(`sharing:${concerned}`);
    return changed;
  }

  /** Says what stands at a path that is no document of the workspace, and returns the keys whose answers changed. */
  setFile(path: string, state: FileState | undefined): Set<Key> {
    const before = jsonOf(this.#files.get(path));
    if (state) this.#files.set(path, state);
    else this.#files.delete(path);
    this.#wanted.delete(path);
    return new Set(before === jsonOf(state) ? [] : [`file:${path}` as const]);
  }

  kindOf(path: string): DocumentKind | undefined {
    return this.#documents.get(path)?.kind;
  }

  /** What is known of the files that are no documents. */
  files(): Iterable<readonly [string, FileState]> {
    return this.#files;
  }

  /** Paths that evidence links to, or that were asked about, and that nobody has looked at yet. */
  wanted(): readonly string[] {
    return [...this.#wanted].sort();
  }

  /** A view that records what is asked through it. */
  view(record: (key: Key) => void): WorkspaceView {
    const paths = (key: Key): readonly string[] => {
      record(key);
      return [...(this.#answering.get(key) ?? [])].sort();
    };
    const statements = (key: Key): readonly Proof[] =>
      this.#answer(key, record, () =>
        paths(key).flatMap((path): Proof[] => {
          const { kind, statements: byKey } = this.#get(path);
          return (byKey.get(key) ?? []).map((statement) => ({ path, kind, statement }));
        }),
      );
    return {
      file: (path) => {
        record(`file:${path}`);
        const document = this.#documents.get(path);
        if (document) return { kind: 'file', anchors: seldomOf(document).anchors };
        const known = this.#files.get(path);
        if (!known) this.#wanted.add(path);
        return known ?? { kind: 'unknown' };
      },
      proofs: (indicator) => statements(`proofs:${indicator}`),
      withId: (id) => statements(`id:${id}`),
      twins: (path) => {
        const keys = this.#documents.get(path)?.programmeKeys ?? [];
        const others = new Set(keys.flatMap((key) => paths(`twins:${key}`)));
        others.delete(path);
        return [...others].sort().map((other) => ({ path: other, values: seldomOf(this.#get(other)).values }));
      },
      sharing: (path) => {
        record(`sharing:${path}`);
        return this.#sharing.sharing(path);
      },
      common: (path) => {
        record(`sharing:${path}`);
        return this.#sharing.common(path);
      },
      spokesman: () => this.#answer('spokesman', record, () => this.#findSpokesman()),
      profile: () => this.#answer('profile', record, () => profileOf(this.organisation, this.#programmes())),
    };
  }

  #get(path: string): Indexed {
    return this.#documents.get(path) as Indexed;
  }

  #answer<Answer>(key: Key, record: (key: Key) => void, make: () => Answer): Answer {
    record(key);
    if (!this.#made.has(key)) this.#made.set(key, make());
    return this.#made.get(key) as Answer;
  }

  *#programmes(): Generator<ProfiledProgramme> {
    for (const { kind, category, conditions, settings } of this.#documents.values())
      if (kind === 'programme') yield { facts: { category, conditions }, settings };
  }

  /** The document of the organisation that states most evidence; else any of the organisation's; else the first programme. */
  #findSpokesman(): Spokesman | undefined {
    let best: { readonly path: string; readonly rank: number; readonly count: number } | undefined;
    for (const [path, { kind, indicators }] of this.#documents) {
      const rank = RANK[kind];
      if (rank === undefined) continue;
      const count = rank === RANK.organisation ? indicators : 0;
      const better =
        !best || rank > best.rank || (rank === best.rank && (count > best.count || (count === best.count && path < best.path)));
      if (better) best = { path, rank, count };
    }
    return best && { path: best.path, indicators: best.count };
  }
}

/** Who speaks for the organisation before whom; a session record or another document never does. */
const RANK: Readonly<Partial<Record<DocumentFacts['kind']['value'], number>>> = { organisation: 2, programme: 1 };

const indicatorsStated = ({ evidence }: Answers): number =>
  new Set(evidence.flatMap(({ indicators }) => indicators.map(({ number }) => number))).size;

const NONE: Contributions = new Map();

/** A JSON text that is equal for equal values. */
const jsonOf = (value: unknown): string => JSON.stringify(value, (_, inner: unknown) => (inner instanceof Set ? [...inner] : inner)) ?? '';

function indexedOf(path: string, { reading: { facts }, settings, programmeKeys }: IndexedDocument): Indexed {
  const kind = settledKind(facts.kind);
  const { anchors, values } = facts;
  const { category, conditions, evidence } = copied(facts);
  const answers = { category, conditions, evidence, anchors, values };
  return {
    kind,
    category,
    conditions,
    indicators: indicatorsStated(answers),
    seldom: packed({ anchors, values } satisfies Seldom),
    settings,
    programmeKeys,
    contributions: contributionsOf(path, kind, answers, settings, programmeKeys),
    statements: statementsByKey(evidence),
  };
}

type Seldom = Pick<Answers, 'anchors' | 'values'>;

const seldomOf = ({ seldom }: Indexed): Seldom => unpacked(seldom) as Seldom;

const copied = ({ category, conditions, evidence }: DocumentFacts): Pick<Answers, 'category' | 'conditions' | 'evidence'> =>
  unpacked(packed({ category, conditions, evidence })) as Pick<Answers, 'category' | 'conditions' | 'evidence'>;

function contributionsOf(
  path: string,
  kind: DocumentKind,
  answers: Answers,
  settings: Settings,
  programmeKeys: readonly string[],
): Contributions {
  const contributions = new Map<Key, string>();
  const add = (key: Key, value: unknown): void => {
    contributions.set(key, (contributions.get(key) ?? '') + jsonOf(value));
  };
  add(`file:${path}`, answers.anchors);
  for (const statement of answers.evidence) {
    // Places are left out: a line added above a register must not have every programme read again.
    const { indicators, state, targets, date, until } = statement;
    for (const { number } of indicators)
      add(`proofs:${number}`, [kind, state, statement.kind, targets.map(({ url }) => url), date?.iso, date?.precision, until?.iso]);
    if (statement.id) add(`id:${statement.id.value}`, statement);
  }
  if (RANK[kind] !== undefined) add('spokesman', [kind, indicatorsStated(answers)]);
  if (kind === 'programme') add('profile', [settledCategory(answers.category), Object.keys(answers.conditions), settings.organisation]);
  for (const key of programmeKeys) add(`twins:${key}`, [kind, answers.values]);
  return new Map(Array.from(contributions, ([key, json]) => [key, printOf(json)]));
}

/** What the links of its evidence lead to: declared, so that it can be looked at before any rule asks. */
function filesLinkedFrom(path: string, { kind, statements }: Indexed): string[] {
  if (kind === 'other') return [];
  return [...statements.values()].flat().flatMap(({ targets }) =>
    targets.flatMap(({ url }) => {
      const target = resolveTarget(url, path);
      return target.kind === 'file' ? [target.path] : [];
    }),
  );
}

function statementsByKey(evidence: readonly Statement[]): Map<Key, Statement[]> {
  const byKey = new Map<Key, Statement[]>();
  for (const statement of evidence) {
    const keys = new Set<Key>(statement.indicators.map(({ number }) => `proofs:${number}` as const));
    if (statement.id) keys.add(`id:${statement.id.value}`);
    for (const key of keys) {
      const known = byKey.get(key);
      if (known) known.push(statement);
      else byKey.set(key, [statement]);
    }
  }
  return byKey;
}
