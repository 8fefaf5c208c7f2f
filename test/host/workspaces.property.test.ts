import assert from 'node:assert/strict';
import { sep } from 'node:path';
import fc from 'fast-check';
import { ConfigFiles } from '../../server/src/host/configFiles.ts';
import type { EntryType, FileSystem } from '../../server/src/host/fileSystem.ts';
import { findDocuments, MARKDOWN } from '../../server/src/host/findDocuments.ts';
import { type Place, Workspaces } from '../../server/src/host/workspaces.ts';
import { RULES } from '../../server/src/rules/index.ts';

const ROOT = `${sep}w`;

/** A disk in memory: the files that there are, by path. */
class Disk implements FileSystem {
  readonly files = new Map<string, string>();

  async typeOf(path: string): Promise<Exclude<EntryType, 'link'>> {
    const type = this.#typeOf(path);
    if (!type) throw Object.assign(new Error(path), { code: 'ENOENT' });
    return Promise.resolve(type);
  }

  async entries(path: string): Promise<{ name: string; type: EntryType }[]> {
    const names = new Set(
      [...this.files.keys()].flatMap((file) => (file.startsWith(path + sep) ? [file.slice(path.length + 1).split(sep)[0] as string] : [])),
    );
    return Promise.resolve([...names].map((name) => ({ name, type: this.#typeOf(path + sep + name) as EntryType })));
  }

  async realPath(path: string): Promise<string> {
    await this.typeOf(path);
    return path;
  }

  async read(path: string): Promise<Uint8Array> {
    const text = this.files.get(path);
    if (text === undefined) throw Object.assign(new Error(path), { code: 'ENOENT' });
    return Promise.resolve(new TextEncoder().encode(text));
  }

  #typeOf(path: string): 'file' | 'directory' | undefined {
    if (this.files.has(path)) return 'file';
    return path === ROOT || [...this.files.keys()].some((file) => file.startsWith(path + sep)) ? 'directory' : undefined;
  }
}

/** The documents of a disk, read from scratch, or kept while it changes. */
class Reader {
  readonly configuration: ConfigFiles;
  readonly workspaces: Workspaces;

  /** @param atRest which documents nobody has open */
  constructor(
    private readonly disk: Disk,
    private readonly atRest: (path: string) => boolean = () => false,
  ) {
    this.configuration = new ConfigFiles(disk, { root: ROOT, knownRules: RULES.map(({ meta }) => meta) });
    this.workspaces = new Workspaces({
      fileSystem: disk,
      configuration: this.configuration,
      baseOf: () => ROOT,
      textOf: (path) => Promise.resolve(disk.files.get(path)),
      optionsFor: (_, { audit, kind }) => ({ asOf: audit.date ?? '2026-11-15', locale: 'fr', kind }),
    });
  }

  static async of(disk: Disk, atRest?: (path: string) => boolean): Promise<Reader> {
    const reader = new Reader(disk, atRest);
    for (const file of (await findDocuments([ROOT], ROOT, disk)).files) await reader.read(file);
    return reader;
  }

  async read(path: string): Promise<void> {
    await this.workspaces.set(path, this.disk.files.get(path) ?? '', this.atRest(path) ? 'resting' : 'open');
  }

  /** Takes up a change on disk; a new reader where the configuration changed. */
  async changed(path: string): Promise<Reader> {
    if (this.configuration.changed(path)) return Reader.of(this.disk, this.atRest);
    if (!MARKDOWN.test(path)) this.workspaces.touch(path);
    else if (this.disk.files.has(path)) {
      await this.read(path);
      // Who links to it from another organisation sees it as a file.
      this.workspaces.touch(path);
    } else this.workspaces.delete(path);
    return this;
  }

  places(): Place[] {
    return this.workspaces
      .paths()
      .toSorted()
      .flatMap((path) => this.workspaces.placeOf(path) ?? []);
  }

  async everything(): Promise<unknown> {
    await this.workspaces.settle(this.places());
    return this.places().map(({ project, root, path }) => {
      assert.deepEqual(project.wanted(), []);
      return [root, path, project.analysis(path)?.findings, project.analysis(path)?.choices];
    });
  }
}

const at = (path: string): string => [ROOT, ...path.split('/')].join(sep);

const DOCUMENTS = [
  'registre.md',
  'Registre.md',
  'programmes/b.md',
  'programmes/c.md',
  'autre/registre.md',
  'autre/p.md',
  'commun/pied.md',
  'e\u0301te\u0301.md',
];
const PROOFS = ['preuves/grille.pdf', 'preuves/Grille.pdf', 'preuves/grille.pdf/x.pdf', 'autre/preuves/bilan.md', 'preuves/é.pdf'];
const CONFIGS = ['singulier.yaml', 'singulier.json', 'autre/singulier.yaml', 'commun/base.yaml'];

const PARTS = [
  '---\nkind: programme\nreference: TPF-1\n---\n\n# Tailler les fruitiers\n\n',
  '---\nkind: programme\nreference: TPF-1\nduree: 21 heures\n---\n\n# Tailler les fruitiers\n\n',
  '---\nkind: organisation\n---\n\n# Registre des preuves\n\n',
  '## Durée\n\n14 heures, soit 2 jours\n\n',
  '## Certification\n\nTitre professionnel, RNCP 99123\n\n',
  '- **Indicateur 8**, positionnement : [grille](preuves/grille.pdf), 2026-01-12, id : P-08\n',
  '- **Indicateur 8**, positionnement : [grille](../preuves/Grille.pdf), 2024-01-12\n',
  '- **Indicateur 10**, adaptation : [bilan](autre/preuves/bilan.md#ce-qui-change), mars 2026, id : P-08\n',
  '- **Indicateurs 17 à 19**, moyens : [plan](registre.md#registre-des-preuves), 2026-02-01\n',
  '- **Indicateur 11**, évaluation : [épreuve](/programmes/b.md#durée), [fête](/été.md), [é](/preuves/e%CC%81.pdf), 2026-02-01\n',
  '<!-- singulier: evidence/broken-link, en cours de rangement -->\n\n',
  '## Le temps du verger\n\n3 jours\n\n',
  '**Contact :** Jeanne Morel, jeanne@example.org\n\n',
] as const;
const CONFIG_PARTS = [
  'organisation:\n  categories: [AF, CFA]\n',
  'audit:\n  date: 2026-10-15\n',
  'extends: commun/base.yaml\n',
  'documents:\n  session: [programmes/c.md]\n',
  'rules:\n  evidence/broken-link: error\n',
  'choices:\n  - rule: evidence/broken-link\n    reason: En cours de rangement.\n    files: [registre.md]\n',
  'labels:\n  duration: [Le temps du verger]\n',
  'everywhere: registre.md\n',
  'everywhere: [commun/pied.md, ../autre/p.md]\n',
  'zzz: [\n',
] as const;

const content = (path: string): fc.Arbitrary<string> =>
  MARKDOWN.test(path)
    ? fc.array(fc.constantFrom(...PARTS), { maxLength: 5 }).map((parts) => parts.join(''))
    : fc.subarray([...CONFIG_PARTS], { maxLength: 3 }).map((parts) => (CONFIGS.includes(path) ? parts.join('') : ''));

type Step = { readonly path: string; readonly text: string | undefined } | { readonly from: string; readonly to: string };
const written = (paths: readonly string[]): fc.Arbitrary<Step> =>
  fc.constantFrom(...paths).chain((path) => fc.record({ path: fc.constant(path), text: content(path) }));
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: written(DOCUMENTS) },
  { weight: 3, arbitrary: written(PROOFS) },
  { weight: 2, arbitrary: written(CONFIGS) },
  { weight: 3, arbitrary: fc.record({ path: fc.constantFrom(...DOCUMENTS, ...PROOFS, ...CONFIGS), text: fc.constant(undefined) }) },
  { weight: 2, arbitrary: fc.record({ from: fc.constantFrom(...DOCUMENTS, ...PROOFS), to: fc.constantFrom(...DOCUMENTS, ...PROOFS) }) },
);

/** Makes a change, and says which paths it was at. */
function apply({ files }: Disk, change: Step): string[] {
  if ('path' in change) {
    // No file stands where a folder does, nor below a file.
    const clash = [...files.keys()].some((other) => other.startsWith(at(change.path) + sep) || at(change.path).startsWith(other + sep));
    if (change.text === undefined) files.delete(at(change.path));
    else if (!clash) files.set(at(change.path), change.text);
    return [at(change.path)];
  }
  const text = files.get(at(change.from));
  if (text === undefined || change.from === change.to) return [];
  return [...apply({ files } as Disk, { path: change.from, text: undefined }), ...apply({ files } as Disk, { path: change.to, text })];
}

describe('workspaces kept while the disk changes', function () {
  this.timeout(120_000);

  it('say what those read from scratch say, after every change, whoever has which documents open', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ change: step, open: fc.subarray(DOCUMENTS) }), { minLength: 1, maxLength: 15 }),
        async (steps) => {
          const disk = new Disk();
          let opened: readonly string[] = [];
          let kept = await Reader.of(disk, (path) => !opened.some((name) => at(name) === path));
          for (const { change, open } of steps) {
            opened = open;
            for (const path of apply(disk, change)) kept = await kept.changed(path);
            const fresh = await Reader.of(disk);
            assert.deepEqual(await kept.everything(), await fresh.everything());
          }
        },
      ),
      { numRuns: 40 },
    ));

  describe('of which a text is wanted again', () => {
    const WAY = 'Chacun montre ce qu’il a apporté, dit ce qui lui a résisté, et le groupe choisit par où commencer';
    const sheet = (title: string, way = WAY): string => `---\nkind: programme\n---\n\n# ${title}\n\n## Méthodes\n\n${way}.\n\n`;
    const [b, c] = [at('programmes/b.md'), at('programmes/c.md')];

    /** Two programmes that share a passage, at rest and not looked at yet; then the disk changes, and nobody says so. */
    async function changedUnseen(change: (files: Map<string, string>) => void): Promise<{ disk: Disk; kept: Reader }> {
      const disk = new Disk();
      disk.files.set(b, sheet('Greffer')).set(c, sheet('Bouturer'));
      const kept = await Reader.of(disk, () => true);
      change(disk.files);
      return { disk, kept };
    }

    const passages = async (reader: Reader): Promise<unknown[]> => {
      await reader.workspaces.settle(reader.places());
      return reader
        .places()
        .flatMap(({ project, path }) => project.analysis(path)?.findings.filter(({ rule }) => rule.endsWith('shared-passage')) ?? []);
    };

    it('compare the words that they had, as long as it is the same', async () => {
      const { disk, kept } = await changedUnseen(() => {});
      assert.equal((await passages(kept)).length, 2);
      assert.deepEqual(await kept.everything(), await (await Reader.of(disk)).everything());
    });

    for (const [name, change] of [
      ['has another version', (files) => files.set(b, sheet('Greffer', `${WAY} ; le dernier soir, on range`))],
      ['no longer says it', (files) => files.set(b, sheet('Greffer', 'On greffe'))],
      ['is no programme any more', (files) => files.set(b, '# Courses\n\nDu pain.\n')],
      ['was deleted', (files) => files.delete(b)],
      ['became a folder', (files) => (files.delete(b), files.set(`${b}${sep}note.txt`, ''))],
    ] as const satisfies readonly (readonly [string, (files: Map<string, string>) => unknown])[])
      it(`say what those read from scratch say, where it ${name}`, async () => {
        const { disk, kept } = await changedUnseen(change);
        assert.deepEqual(await kept.everything(), await (await Reader.of(disk)).everything());
        assert.equal(kept.workspaces.placeOf(b) !== undefined, disk.files.has(b));
      });

    it('have all texts at hand for a report, of the documents that there are', async () => {
      const { disk, kept } = await changedUnseen((files) => files.delete(b));
      await kept.workspaces.settle(kept.places());
      disk.files.set(c, sheet('Marcotter'));
      const titles = await kept.workspaces.withTexts(() =>
        kept.places().map(({ project, path }) => project.context(path)?.reading.document.blocks[0]?.text.text),
      );
      assert.deepEqual(titles, ['Marcotter']);
      assert.deepEqual(kept.places()[0]?.project.withoutText(), ['programmes/c.md']);
    });
  });
});
