import type { Settings } from '../config/settings.ts';
import { detached } from '../document/detached.ts';
import { Packer } from '../document/packed.ts';
import { printOf } from '../document/print.ts';
import { type DocumentFacts, type DocumentKind, type Statement, settledCategory, settledKind } from '../programme/facts.ts';
import type { Category, Condition } from '../referential/indicator.ts';
import { PathsByKey } from './pathsByKey.ts';
import { type ProfiledProgramme, programmeConditions, profileOf } from './profile.ts';
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

/** What few ask a document about. */
type Said = Pick<DocumentFacts, 'anchors' | 'values'>;

interface Stated {
  readonly evidence: readonly Statement[];
  readonly contributions: readonly (readonly [key: Key, print: number])[];
}

/** In little room, and apart from the document, so that nothing else of it is held. */
interface Indexed {
  readonly kind: DocumentKind;
  readonly name: string | undefined;
  readonly category: Category;
  readonly conditions: ReadonlySet<Condition>;
  /** For how many indicators it states evidence. */
  readonly indicators: number;
  readonly programmeKeys: readonly string[];
  /** `Said` and `Stated`, packed. */
  readonly said: string;
  readonly stated: string;
}

/**
 * What the documents of a workspace say together, kept by difference: setting one document costs what that document
 * holds, whatever the size of the workspace, and tells which questions have a new answer.
 */
export class WorkspaceIndex {
  readonly #documents = new Map<string, Indexed>();
  /** Paths of the documents that answer what is not asked of one alone. */
  readonly #answering = new PathsByKey<Key>();
  readonly #files = new Map<string, FileState>();
  readonly #wanted = new Set<string>();
  /** Answers that take many documents to make, until one of them changes. */
  readonly #made = new Map<Key, unknown>();
  /** Statements by the questions that they answer, of those that were asked. */
  readonly #proofs = new Map<Key, readonly Proof[]>();
  readonly #sharing = new SharingIndex();
  readonly #said = new Packer();
  readonly #stated = new Packer();
  /** Each once, for most documents have the same. */
  readonly #conditions = new Map<string, ReadonlySet<Condition>>();

  constructor(private readonly organisation: Settings) {}

  /** Adds, replaces or (undefined) removes a document, and returns the keys whose answers changed. */
  set(path: string, document: IndexedDocument | undefined): Set<Key> {
    const known = this.#documents.get(path);
    const before: Contributions = known ? new Map(this.#statedBy(known).contributions) : NONE;
    const after = document ? contributionsOf(path, document) : NONE;
    if (document) {
      this.#documents.set(path, this.#indexed(document, after));
      this.#wanted.delete(path);
      for (const file of filesLinkedFrom(path, document)) if (!this.#documents.has(file) && !this.#files.has(file)) this.#wanted.add(file);
    } else this.#documents.delete(path);
    const changed = new Set<Key>();
    for (const [key, print] of after) if (before.get(key) !== print) changed.add(key);
    for (const key of before.keys()) if (!after.has(key)) changed.add(key);
    for (const key of changed) {
      if (!isOfMany(key)) continue;
      if (after.has(key)) this.#answering.add(key, path);
      else this.#answering.delete(key, path);
    }
    for (const key of changed) this.#made.delete(key);
    // Where a statement stands is no part of its print.
    const kind = this.kindOf(path);
    for (const key of new Set([...before.keys(), ...after.keys()])) this.#restate(key, path, kind, document?.reading.facts.evidence ?? []);
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

  nameOf(path: string): string | undefined {
    return this.#documents.get(path)?.name;
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
    const proofs = (key: Key): readonly Proof[] => {
      record(key);
      const known = this.#proofs.get(key) ?? this.#findProofs(key);
      this.#proofs.set(key, known);
      return known;
    };
    return {
      file: (path) => {
        record(`file:${path}`);
        const document = this.#documents.get(path);
        if (document) return { kind: 'file', anchors: this.#saidBy(document).anchors };
        const known = this.#files.get(path);
        if (!known) this.#wanted.add(path);
        return known ?? { kind: 'unknown' };
      },
      proofs: (indicator) => proofs(`proofs:${indicator}`),
      withId: (id) => proofs(`id:${id}`),
      twins: (path) => {
        const keys = this.#documents.get(path)?.programmeKeys ?? [];
        const others = new Set(
          keys.flatMap((key) => {
            record(`twins:${key}`);
            return this.#answering.get(`twins:${key}`);
          }),
        );
        others.delete(path);
        return [...others].sort().map((other) => ({ path: other, values: this.#saidBy(this.#get(other)).values }));
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

  #indexed({ reading: { facts }, settings, programmeKeys }: IndexedDocument, contributions: Contributions): Indexed {
    const { anchors, values, evidence } = facts;
    const conditions = programmeConditions(facts, settings);
    const alike = [...conditions].join(' ');
    const known = this.#conditions.get(alike) ?? conditions;
    this.#conditions.set(alike, known);
    return {
      kind: settledKind(facts.kind),
      name: facts.name && detached(facts.name),
      category: settledCategory(facts.category),
      conditions: known,
      indicators: indicatorsStated(evidence),
      programmeKeys: programmeKeys.map(detached),
      said: this.#said.pack({ anchors, values } satisfies Said),
      stated: this.#stated.pack({ evidence, contributions: [...contributions] } satisfies Stated),
    };
  }

  #saidBy({ said }: Indexed): Said {
    return this.#said.unpack(said) as Said;
  }

  #statedBy({ stated }: Indexed): Stated {
    return this.#stated.unpack(stated) as Stated;
  }

  #findProofs(key: Key): Proof[] {
    return [...this.#answering.get(key)].sort().flatMap((path) => {
      const document = this.#get(path);
      return proofsIn(path, document.kind, this.#statedBy(document).evidence, key);
    });
  }

  /** Takes up what a document states now among what all of them do. */
  #restate(key: Key, path: string, kind: DocumentKind | undefined, evidence: readonly Statement[]): void {
    const known = this.#proofs.get(key);
    if (!known) return;
    const from = firstFrom(known, path);
    let to = from;
    while (known[to]?.path === path) to++;
    const proofs = kind === undefined ? [] : copied(proofsIn(path, kind, evidence, key));
    this.#proofs.set(key, [...known.slice(0, from), ...proofs, ...known.slice(to)]);
  }

  #answer<Answer>(key: Key, record: (key: Key) => void, make: () => Answer): Answer {
    record(key);
    if (!this.#made.has(key)) this.#made.set(key, make());
    return this.#made.get(key) as Answer;
  }

  *#programmes(): Generator<ProfiledProgramme> {
    for (const document of this.#documents.values()) if (document.kind === 'programme') yield document;
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

const indicatorsStated = (evidence: readonly Statement[]): number =>
  new Set(evidence.flatMap(({ indicators }) => indicators.map(({ number }) => number))).size;

const NONE: Contributions = new Map();

/** A JSON text that is equal for equal values. */
const jsonOf = (value: unknown): string => JSON.stringify(value, (_, inner: unknown) => (inner instanceof Set ? [...inner] : inner)) ?? '';

/** A copy of plain data, which holds nothing else. */
const copied = <Data>(data: Data): Data => JSON.parse(JSON.stringify(data)) as Data;

/** Whether it is asked of all who say something of it. */
const isOfMany = (key: Key): boolean => key.startsWith('proofs:') || key.startsWith('id:') || key.startsWith('twins:');

function contributionsOf(path: string, { reading: { facts }, settings, programmeKeys }: IndexedDocument): Contributions {
  const kind = settledKind(facts.kind);
  const contributions = new Map<Key, string>();
  const add = (key: Key, value: unknown): void => {
    contributions.set(key, (contributions.get(key) ?? '') + jsonOf(value));
  };
  add(`file:${path}`, facts.anchors);
  for (const statement of facts.evidence) {
    // Places are left out: a line added above a register must not have every programme read again.
    const { indicators, state, targets, date, until } = statement;
    for (const { number } of indicators)
      add(`proofs:${number}`, [kind, state, statement.kind, targets.map(({ url }) => url), date?.iso, date?.precision, until?.iso]);
    if (statement.id) add(`id:${statement.id.value}`, statement);
  }
  if (RANK[kind] !== undefined) add('spokesman', [kind, indicatorsStated(facts.evidence)]);
  if (kind === 'programme') add('profile', [settledCategory(facts.category), Object.keys(facts.conditions), settings.organisation]);
  for (const key of programmeKeys) add(`twins:${key}`, [kind, facts.values]);
  return new Map(Array.from(contributions, ([key, json]) => [key, printOf(json)]));
}

/** What the links of its evidence lead to: declared, so that it can be looked at before any rule asks. */
function filesLinkedFrom(path: string, { reading: { facts } }: IndexedDocument): string[] {
  if (settledKind(facts.kind) === 'other') return [];
  return facts.evidence.flatMap(({ targets }) =>
    targets.flatMap(({ url }) => {
      const target = resolveTarget(url, path);
      return target.kind === 'file' ? [detached(target.path)] : [];
    }),
  );
}

const proofsIn = (path: string, kind: DocumentKind, evidence: readonly Statement[], key: Key): Proof[] =>
  evidence.flatMap((statement) =>
    statement.indicators.some(({ number }) => key === `proofs:${number}`) || (statement.id && key === `id:${statement.id.value}`)
      ? [{ path, kind, statement }]
      : [],
  );

/** The first that is of a path or of one after it. */
function firstFrom(proofs: readonly Proof[], path: string): number {
  let low = 0;
  let high = proofs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((proofs[middle] as Proof).path < path) low = middle + 1;
    else high = middle;
  }
  return low;
}
