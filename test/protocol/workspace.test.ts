import assert from 'node:assert/strict';
import { chmod, mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CancellationTokenSource,
  type CodeAction,
  type InitializeParams,
  LSPErrorCodes,
  type MarkupContent,
  ProgressType,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver/node';
import { nodeFileSystem } from '../../server/src/host/fileSystem.ts';
import {
  CLIENT_COMMANDS,
  CODE_ACTION_KINDS,
  COVERAGE_REQUEST,
  type MarkdownPage,
  MIRROR_REQUEST,
} from '../../server/src/protocol/index.ts';
import { inFolder } from '../command/harness.ts';
import { analysing, type Client, FULL_CAPABILITIES, startInProcess, until, type WorkspacePull } from './harness.ts';

const CONFIG = 'organisation:\n  categories: [AF]\n';

const REGISTER = `---
kind: organisation
---

# Registre des preuves

- **Indicateur 4**, analyse du besoin : [trame](preuves/trame.pdf), 2026-01-12
- **Indicateur 8**, positionnement : [grille](programmes/broder.md#tarif), 2026-01-12
- **Indicateur 10**, adaptation : [suivi](preuves/suivi.md#les-reports), 2026-02-01
`;

const PROGRAMME = '---\nkind: programme\n---\n\n# Broder au crochet\n\n## Durée\n\n14 heures sur 2 jours.\n\n## Tarif\n\nNous consulter.\n';

const NOTE = '# Courses\n\nDu pain, du lait.\n';

const FILES = {
  'singulier.yaml': CONFIG,
  'registre.md': REGISTER,
  'programmes/broder.md': PROGRAMME,
  'preuves/trame.pdf': '%PDF',
  'preuves/suivi.md': '# Suivi\n\n## Les reports\n\nDeux.\n',
};

const PULLING = {
  ...FULL_CAPABILITIES,
  window: { workDoneProgress: true },
  workspace: { ...FULL_CAPABILITIES.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};
const PUSHED = { ...PULLING, textDocument: {} };

/** What comes with a token: parts of an answer, or how far a reading is. */
interface Told {
  readonly items: readonly unknown[];
  readonly kind: string;
  readonly message?: string;
}

/** Messages are plain words here. */
const words = (message: string | MarkupContent): string => (typeof message === 'string' ? message : message.value);

const uri = (...path: readonly string[]): string => pathToFileURL(join(...(path as [string]))).href;

const codes = (report: WorkspaceDocumentDiagnosticReport | undefined): string[] =>
  report?.kind === 'full'
    ? report.items.map(({ code, data }) => [code, (data as { indicator?: number })?.indicator].filter(Boolean).join(' '))
    : [];

describe('language server on folders', function () {
  this.timeout(20_000);
  let client: Client;

  afterEach(() => client.connection.dispose());

  /** Opens folders and waits until they are read. */
  async function open(
    folders: readonly string[],
    dependencies: Parameters<typeof startInProcess>[0] = {},
    params: Partial<InitializeParams> = {},
  ): Promise<void> {
    begin(folders, dependencies);
    await client.initialize({ capabilities: PULLING, workspaceFolders: folders.map((at) => ({ uri: uri(at), name: at })), ...params });
    await client.ready();
  }

  function begin(_folders: readonly string[], dependencies: Parameters<typeof startInProcess>[0] = {}): void {
    client = startInProcess(dependencies);
    client.connection.onRequest('window/workDoneProgress/create', () => null);
  }

  const brokenIn = (report: WorkspaceDocumentDiagnosticReport | undefined): string[] =>
    report?.kind === 'full' ? report.items.filter(({ code }) => code === 'evidence/broken-link').map(({ message }) => words(message)) : [];

  describe('tells of documents that are not open', () => {
    it('all of them, with what is missing among them', () =>
      inFolder(FILES, async (folder) => {
        await open([folder]);
        const told = await client.workspace();
        assert.deepEqual(
          [...told.keys()].sort(),
          [uri(folder, 'preuves/suivi.md'), uri(folder, 'programmes/broder.md'), uri(folder, 'registre.md')].sort(),
        );
        assert.ok(codes(told.get(uri(folder, 'registre.md'))).some((code) => code.startsWith('evidence/missing-indicator')));
        assert.deepEqual(brokenIn(told.get(uri(folder, 'registre.md'))), []);
        assert.ok(codes(told.get(uri(folder, 'programmes/broder.md'))).includes('evidence/vague-item'));
      }));

    it('once: what did not change is only named', () =>
      inFolder(FILES, async (folder) => {
        await open([folder]);
        const first = await client.workspace();
        const second = await client.workspace(first);
        assert.deepEqual(new Set(Array.from(second.values(), ({ kind }) => kind)), new Set(['unchanged']));
        await writeFile(join(folder, 'programmes/broder.md'), `${PROGRAMME}\nUne ligne de plus.\n`);
        await client.disk([join(folder, 'programmes/broder.md'), 'Changed']);
        await until(() => client.refreshes > 1, 'refresh');
        const third = await client.workspace(second);
        assert.deepEqual(
          Array.from(third.values(), ({ uri: at, kind }) => [at, kind]).filter(([, kind]) => kind === 'full'),
          [[uri(folder, 'programmes/broder.md'), 'full']],
        );
      }));

    it('in parts for those who want it so', () =>
      inFolder(Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`p${index}.md`, PROGRAMME])), async (folder) => {
        await open([folder]);
        const parts: number[] = [];
        client.connection.onProgress(new ProgressType<Told>(), 'parts', ({ items }) => void parts.push(items.length));
        const rest = await client.workspaceItems(new Map(), undefined, 'parts');
        assert.deepEqual([parts, rest.length], [[20, 20], 10]);
      }));

    it('under the URI that the client knows', () =>
      inFolder({ 'été à 100 %.md': PROGRAMME }, async (folder) => {
        await open([folder]);
        const escaped = `${uri(folder)}/%C3%A9t%C3%A9%20%C3%A0%20100%20%25.md`.replace('%20', ' ');
        const previous: WorkspacePull = new Map([[escaped, { uri: escaped, version: null, kind: 'full', items: [], resultId: 'old' }]]);
        assert.deepEqual([...(await client.workspace(previous)).keys()], [escaped]);
      }));

    it('takes back what it told of those that are gone', () =>
      inFolder(FILES, async (folder) => {
        await open([folder]);
        const before = await client.workspace();
        await rm(join(folder, 'programmes/broder.md'));
        await client.disk([join(folder, 'programmes/broder.md'), 'Deleted']);
        const after = await client.workspace(before);
        assert.deepEqual(after.get(uri(folder, 'programmes/broder.md')), {
          kind: 'full',
          uri: uri(folder, 'programmes/broder.md'),
          version: null,
          items: [],
        });
        // What led there is broken now.
        assert.equal(brokenIn(after.get(uri(folder, 'registre.md'))).length, 1);
      }));

    it('with the words that they share, read again where they went or changed unseen', () => {
      const sheet = (title: string): string =>
        `---\nkind: programme\n---\n\n# ${title}\n\n## Méthodes\n\nChacun montre ce qu’il a apporté, dit ce qui lui a résisté, et le groupe choisit par où commencer.\n`;
      return inFolder({ 'a.md': sheet('Greffer'), 'b.md': sheet('Bouturer'), 'c.md': sheet('Marcotter') }, async (folder) => {
        await open([folder]);
        const shared = (report: WorkspaceDocumentDiagnosticReport | undefined): string[] =>
          report?.kind === 'full'
            ? report.items.filter(({ code }) => code === 'singularity/shared-passage').map(({ message }) => words(message))
            : [];
        const before = await client.workspace();
        for (const name of ['a.md', 'b.md', 'c.md']) assert.equal(shared(before.get(uri(folder, name))).length, 1, name);
        await rm(join(folder, 'b.md'));
        await mkdir(join(folder, 'b.md'));
        await writeFile(join(folder, 'c.md'), NOTE);
        await writeFile(join(folder, 'd.md'), sheet('Tailler'));
        await client.disk([join(folder, 'd.md'), 'Created']);
        const after = await client.workspace(before);
        const gone = after.get(uri(folder, 'b.md'));
        assert.deepEqual(gone?.kind === 'full' && gone.items, []);
        assert.deepEqual(shared(after.get(uri(folder, 'c.md'))), []);
        const [told = ''] = shared(after.get(uri(folder, 'd.md')));
        assert.match(told, /Greffer/);
        // A document that was told of before the others were looked at is told of when it is next asked about.
        const [again = ''] = shared((await client.workspace(new Map())).get(uri(folder, 'a.md')));
        assert.match(again, /Tailler/);
        assert.doesNotMatch(told + again, /Bouturer|Marcotter/);
      });
    });

    it('with the faults of configuration files, taken back once they are corrected', () =>
      inFolder({ ...FILES, 'singulier.yaml': `${CONFIG}audit:\n  date: 2026-02-30\n` }, async (folder) => {
        await open([folder]);
        const config = join(folder, 'singulier.yaml');
        const before = await client.workspace();
        const report = before.get(uri(config));
        assert.ok(report?.kind === 'full');
        assert.deepEqual(
          report.items.map(({ code, range, source }) => [code, range.start.line, source]),
          [['configuration', 3, 'singulier']],
        );
        assert.equal((await client.workspace(before)).get(uri(config))?.kind, 'unchanged');
        await writeFile(config, CONFIG);
        await client.disk([config, 'Changed']);
        const after = await client.workspace(before);
        assert.deepEqual(after.get(uri(config)), { kind: 'full', uri: uri(config), version: null, items: [] });
      }));

    it('except one on which Singulier fails: logged, the others told', () =>
      inFolder(FILES, async (folder) => {
        await open(
          [folder],
          analysing((analysis) => {
            if (analysis.document.title?.text === 'Broder au crochet') throw new Error('boom');
            return analysis;
          }),
        );
        const told = await client.workspace();
        assert.deepEqual([...told.keys()].sort(), [uri(folder, 'preuves/suivi.md'), uri(folder, 'registre.md')].sort());
        assert.match(client.logged.join('\n'), /broder\.md: Error: boom/);
      }));

    it('until it is told to stop', () =>
      inFolder(FILES, async (folder) => {
        await open([folder]);
        const source = new CancellationTokenSource();
        const pending = client.workspace(new Map(), source.token);
        source.cancel();
        await assert.rejects(pending, { code: LSPErrorCodes.RequestCancelled });
      }));

    it('asks to be asked again when all is read anew in the middle of an answer', () =>
      inFolder(Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`p${index}.md`, NOTE])), async (folder) => {
        await open([folder]);
        // On disk already; told in the middle of the answer.
        await writeFile(join(folder, 'singulier.yaml'), CONFIG);
        let told: Promise<void> | undefined;
        client.connection.onProgress(new ProgressType<Told>(), 'parts', () => {
          told ??= client.disk([join(folder, 'singulier.yaml'), 'Created']);
        });
        await assert.rejects(client.workspaceItems(new Map(), undefined, 'parts'), { code: LSPErrorCodes.ServerCancelled });
        assert.equal((await client.workspace()).size, 300);
      }));
  });

  describe('follows the disk', () => {
    it('of linked files, whatever they are, and of folders', () =>
      inFolder(FILES, async (folder) => {
        await open([folder]);
        const broken = async (): Promise<string[]> => brokenIn((await client.workspace()).get(uri(folder, 'registre.md')));
        await rm(join(folder, 'preuves/trame.pdf'));
        await client.disk([join(folder, 'preuves/trame.pdf'), 'Deleted']);
        assert.match((await broken()).join(), /« preuves\/trame\.pdf »/);

        await writeFile(join(folder, 'preuves/Trame.pdf'), '');
        await client.disk([join(folder, 'preuves/Trame.pdf'), 'Created']);
        assert.match((await broken()).join(), /s’appelle « preuves\/Trame\.pdf »/);

        await rename(join(folder, 'preuves/Trame.pdf'), join(folder, 'preuves/trame.pdf'));
        await client.disk([join(folder, 'preuves/Trame.pdf'), 'Deleted'], [join(folder, 'preuves/trame.pdf'), 'Created']);
        assert.deepEqual(await broken(), []);

        // Editors tell of the folder alone.
        await rename(join(folder, 'preuves'), join(folder, 'vieilles-preuves'));
        await client.disk([join(folder, 'preuves'), 'Deleted'], [join(folder, 'vieilles-preuves'), 'Created']);
        assert.equal((await broken()).length, 2);
        assert.ok((await client.workspace()).has(uri(folder, 'vieilles-preuves/suivi.md')));
        assert.ok(!(await client.workspace()).has(uri(folder, 'preuves/suivi.md')));

        await rename(join(folder, 'vieilles-preuves'), join(folder, 'preuves'));
        await client.disk([join(folder, 'vieilles-preuves'), 'Deleted'], [join(folder, 'preuves'), 'Created']);
        assert.deepEqual(await broken(), []);

        // An anchor that goes.
        await writeFile(join(folder, 'preuves/suivi.md'), '# Suivi\n');
        await client.disk([join(folder, 'preuves/suivi.md'), 'Changed']);
        assert.match((await broken()).join(), /#les-reports/);
      }));

    it('of configuration files, and of what they name', () =>
      inFolder(
        { ...FILES, 'singulier.yaml': `extends: commun/base.yaml\n`, 'commun/base.yaml': 'audit:\n  date: 2026-10-01\n' },
        async (folder) => {
          await open([folder]);
          await until(() => client.statuses.at(-1)?.edition === 'V9', 'edition of the configured day');
          assert.equal(client.statuses.at(-1)?.origin, 'configuration');
          await writeFile(join(folder, 'commun/base.yaml'), 'audit:\n  date: 2026-12-01\nlocale: en\n');
          await client.disk([join(folder, 'commun/base.yaml'), 'Changed']);
          await until(() => client.statuses.at(-1)?.asOf === '2026-12-01', 'edition of the new day');
          assert.equal(client.statuses.at(-1)?.locale, 'en');
          const report = (await client.workspace()).get(uri(folder, 'programmes/broder.md'));
          assert.ok(report?.kind === 'full' && report.items.every(({ message }) => !words(message).includes('«')));
          // With its folder.
          await rm(join(folder, 'commun'), { recursive: true });
          await client.disk([join(folder, 'commun'), 'Deleted']);
          assert.ok((await client.workspace()).has(uri(folder, 'singulier.yaml')));
        },
      ));

    it('only of what the folders hold', () =>
      inFolder({ ...FILES, 'ailleurs/secret.md': PROGRAMME }, async (outer) => {
        const folder = join(outer, 'ici');
        await mkdir(join(folder, 'node_modules/x'), { recursive: true });
        await mkdir(join(folder, '.git'), { recursive: true });
        await open([folder]);
        await writeFile(join(folder, 'node_modules/x/README.md'), PROGRAMME);
        await writeFile(join(folder, '.git/x.md'), PROGRAMME);
        await symlink(join(outer, 'ailleurs/secret.md'), join(folder, 'lien.md'));
        await writeFile(join(folder, 'octets.md'), Buffer.from([0xff, 0x00]));
        await client.disk(
          [join(folder, 'node_modules'), 'Created'],
          [join(folder, 'node_modules/x/README.md'), 'Created'],
          [join(folder, '.git/x.md'), 'Created'],
          [join(folder, 'lien.md'), 'Created'],
          [join(folder, 'octets.md'), 'Created'],
          [join(outer, 'ailleurs/secret.md'), 'Changed'],
          [join(folder, 'jamais.md'), 'Changed'],
        );
        await client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: 'git:/a.md', type: 2 }] });
        assert.equal((await client.workspace()).size, 0);
      }));

    it('of a folder that may not be read', async function () {
      if (process.getuid?.() === 0) this.skip();
      await inFolder(FILES, async (folder) => {
        await chmod(join(folder, 'preuves'), 0o000);
        await open([folder]);
        assert.equal((await client.workspace()).size, 2);
        await chmod(join(folder, 'preuves'), 0o700);
      });
    });
  });

  describe('with documents open', () => {
    it('counts what is typed, and after closing what is on disk', () =>
      inFolder(FILES, async (folder) => {
        await open([folder]);
        const register = uri(folder, 'registre.md');
        const programme = uri(folder, 'programmes/broder.md');
        await client.open(programme, PROGRAMME.replace('## Tarif', '## Prix'));
        await client.diagnostics(programme);
        let told = await client.workspace();
        assert.ok(!told.has(programme), 'an open document speaks for itself');
        assert.match(brokenIn(told.get(register)).join(), /#tarif/);
        // What changes on disk below it does not count.
        await client.disk([join(folder, 'programmes/broder.md'), 'Changed']);
        assert.equal(brokenIn((await client.workspace()).get(register)).length, 1);
        await client.disk([join(folder, 'programmes/broder.md'), 'Deleted']);
        assert.equal(brokenIn((await client.workspace()).get(register)).length, 1);
        await client.close(programme);
        told = await client.workspace(told);
        assert.deepEqual(brokenIn(told.get(register)), []);
        assert.equal(told.get(programme)?.kind, 'full');
      }));

    it('that are in no folder, on no disk or of no file checks each on its own, and forgets them', () =>
      inFolder(
        { ...FILES, 'autre/singulier.yaml': 'organisation:\n  categories: [AF]\nlocale: en\n', 'autre/a.md': PROGRAMME },
        async (outer) => {
          await open([join(outer, 'programmes')]);
          const uris = [
            uri(outer, 'autre/a.md'),
            'untitled:Untitled-1',
            'vscode-vfs://hote/a.md',
            'git:/a.md?%7B%7D',
            uri(outer, 'programmes/node_modules/a.md'),
          ];
          const messages: string[] = [];
          for (const at of uris) {
            await client.open(at, PROGRAMME);
            const found = await client.diagnostics(at);
            assert.ok(found.length > 0, at);
            messages.push(found.map(({ message }) => words(message)).join());
          }
          assert.notEqual(messages[0], messages[1], 'its configuration sets another language');
          for (const at of uris) await client.close(at);
          assert.deepEqual([...(await client.workspace()).keys()], [uri(outer, 'programmes/broder.md')]);
          assert.deepEqual(await client.diagnostics(uris[0] as string), []);
        },
      ));

    it('reads a folder through a link, and URIs however they are escaped', () =>
      inFolder({ 'vrai/été.md': PROGRAMME }, async (outer) => {
        await symlink(join(outer, 'vrai'), join(outer, 'lien'));
        await open([join(outer, 'lien')]);
        assert.equal((await client.workspace()).size, 1);
        const at = `${uri(outer, 'lien')}/%c3%a9t%c3%a9.md`;
        await client.open(at, PROGRAMME);
        assert.ok((await client.diagnostics(at)).length > 0);
        assert.equal((await client.workspace()).size, 0);
      }));
  });

  describe('shows what is singular in a programme', () => {
    const mirrorOf = (at: string): Promise<MarkdownPage | null> => client.connection.sendRequest(MIRROR_REQUEST, { uri: at });

    it('as it is typed, under its path in the folder', () =>
      inFolder(FILES, async (folder) => {
        await open([folder]);
        const at = uri(folder, 'programmes/broder.md');
        await client.open(at, `${PROGRAMME}\n## Méthodes\n\nChacune apporte un tissu qui a servi à Vassieux.\n`);
        const page = await mirrorOf(at);
        assert.match(page?.markdown ?? '', /^# Broder au crochet\n\n`programmes\/broder\.md`\n/);
        assert.match(page?.markdown ?? '', /\*\*Vassieux\*\*/);
      }));

    it('and nothing of what is no programme, or is not open', () =>
      inFolder(FILES, async (folder) => {
        await open([folder]);
        await client.open(uri(folder, 'registre.md'), REGISTER);
        assert.equal(await mirrorOf(uri(folder, 'registre.md')), null);
        assert.equal(await mirrorOf(uri(folder, 'programmes/broder.md')), null);
      }));
  });

  describe('of several folders', () => {
    const TWO = {
      'a/singulier.yaml': 'audit:\n  date: 2026-10-01\norganisation:\n  name: A\n',
      'a/p.md': PROGRAMME,
      'b/singulier.yaml': 'audit:\n  date: 2026-12-01\norganisation:\n  name: B\n',
      'b/p.md': PROGRAMME,
    };
    const titles = async (): Promise<string> => (await client.connection.sendRequest<MarkdownPage>(COVERAGE_REQUEST)).markdown;

    it('takes the configuration of each', () =>
      inFolder(TWO, async (outer) => {
        await open([join(outer, 'a'), join(outer, 'b')]);
        const told = await client.workspace();
        assert.notDeepEqual(codes(told.get(uri(outer, 'a/p.md'))), codes(told.get(uri(outer, 'b/p.md'))));
        assert.match(await titles(), /A[^]*B/);
      }));

    it('follows those that come and go', () =>
      inFolder(TWO, async (outer) => {
        await open([join(outer, 'a')]);
        const before = await client.workspace();
        await client.folders({ added: [join(outer, 'b')], removed: [join(outer, 'a')] });
        const after = await client.workspace(before);
        assert.deepEqual(codes(after.get(uri(outer, 'a/p.md'))), []);
        assert.ok(codes(after.get(uri(outer, 'b/p.md'))).length > 0);
      }));

    it('one inside the other: each document once, the configuration of the outer holds', () =>
      inFolder({ 'singulier.yaml': 'audit:\n  date: 2026-10-01\n', 'a.md': PROGRAMME, 'b/b.md': PROGRAMME }, async (outer) => {
        await open([outer, join(outer, 'b')]);
        const told = await client.workspace();
        assert.equal(told.size, 2);
        assert.deepEqual(codes(told.get(uri(outer, 'a.md'))), codes(told.get(uri(outer, 'b/b.md'))));
        await client.folders({ removed: [outer] });
        const alone = await client.workspace();
        assert.deepEqual([...alone.keys()], [uri(outer, 'b/b.md')]);
        assert.notDeepEqual(codes(alone.get(uri(outer, 'b/b.md'))), codes(told.get(uri(outer, 'b/b.md'))));
      }));

    it('one of which is not there', () =>
      inFolder(TWO, async (outer) => {
        await open([join(outer, 'nulle-part'), join(outer, 'b')]);
        assert.equal((await client.workspace()).size, 1);
      }));
  });

  it('judges all documents anew at midnight', () =>
    inFolder({ ...FILES, 'singulier.yaml': '' }, async (folder) => {
      let today = '2026-10-31';
      await open([folder], { today: () => today });
      const before = await client.workspace();
      const { refreshes } = client;
      today = '2026-11-01';
      const after = await client.workspace(before);
      assert.equal(after.get(uri(folder, 'preuves/suivi.md'))?.kind, 'full');
      assert.notDeepEqual(codes(after.get(uri(folder, 'programmes/broder.md'))), codes(before.get(uri(folder, 'programmes/broder.md'))));
      await until(() => client.refreshes > refreshes, 'refresh');
      await until(() => client.statuses.at(-1)?.edition === '2026', 'status');
    }));

  describe('while it reads', () => {
    const MANY = {
      ...FILES,
      ...Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`p/${index}.md`, NOTE])),
    };

    /** What is told of the progress of a reading; `cancel` stops it. */
    function watchProgress(): { kinds: string[]; messages: string[]; cancel(): void } {
      const kinds: string[] = [];
      const messages: string[] = [];
      let token: unknown;
      client.connection.onRequest('window/workDoneProgress/create', (params: { token: string }) => {
        token = params.token;
        client.connection.onProgress(new ProgressType<Told>(), params.token, ({ kind, message }) => {
          kinds.push(kind);
          if (message) messages.push(message);
        });
        return null;
      });
      return { kinds, messages, cancel: () => void client.connection.sendNotification('window/workDoneProgress/cancel', { token }) };
    }

    it('tells how far it is, and answers for open documents what their own words show', () =>
      inFolder(MANY, async (folder) => {
        begin([folder]);
        const progress = watchProgress();
        await client.initialize({ capabilities: PULLING, workspaceFolders: [{ uri: uri(folder), name: 'x' }] });
        const register = uri(folder, 'registre.md');
        await client.open(register, REGISTER.replace('trame.pdf', 'nulle-part.pdf'));
        await until(() => progress.messages.length > 3, 'progress');
        const early = await client.pull(register);
        assert.ok(!progress.kinds.includes('end'), 'the answer came after the reading');
        assert.deepEqual(brokenIn({ ...early, uri: register, version: 1 }), []);
        // Typed in while it reads.
        await client.change(register, REGISTER.replace('trame.pdf', 'toujours-pas.pdf'));
        await client.ready();
        const late = await client.pull(register, early.resultId);
        assert.match(brokenIn({ ...late, uri: register, version: 1 }).join(), /toujours-pas/);
        assert.ok(progress.messages.length <= 100);
        assert.deepEqual([progress.kinds[0], progress.kinds.at(-1)], ['begin', 'end']);
        await until(() => client.refreshes > 0, 'refresh');
      }));

    it('can be stopped: documents are then checked each on its own, until somebody asks for more', () =>
      inFolder(MANY, async (folder) => {
        begin([folder]);
        const progress = watchProgress();
        await client.initialize({ capabilities: PULLING, workspaceFolders: [{ uri: uri(folder), name: 'x' }] });
        await until(() => progress.messages.length > 0, 'progress');
        progress.cancel();
        await until(() => progress.kinds.includes('end'), 'end');
        assert.equal((await client.workspace()).size, 0);
        const register = uri(folder, 'registre.md');
        await client.open(register, REGISTER.replace('trame.pdf', 'nulle-part.pdf'));
        const found = await client.diagnostics(register);
        assert.ok(!found.some(({ code }) => code === 'evidence/missing-indicator' || code === 'evidence/broken-link'));
        await client.ready();
        assert.ok((await client.workspace()).size > 500);
      }));

    it('starts anew when the configuration changes', () =>
      inFolder(MANY, async (folder) => {
        begin([folder]);
        const progress = watchProgress();
        await client.initialize({ capabilities: PULLING, workspaceFolders: [{ uri: uri(folder), name: 'x' }] });
        await until(() => progress.messages.length > 0, 'progress');
        await writeFile(join(folder, 'singulier.yaml'), 'rules:\n  evidence/vague-item: off\n');
        await client.disk([join(folder, 'singulier.yaml'), 'Changed']);
        await rm(join(folder, 'p/1.md'));
        await client.disk([join(folder, 'p/1.md'), 'Deleted']);
        const told = await client.workspace();
        assert.ok(!told.has(uri(folder, 'p/1.md')));
        assert.ok(Array.from(told.values()).every((report) => !codes(report).includes('evidence/vague-item')));
        assert.equal(told.size, 502);
      }));

    it('goes on for a client that shows no progress, or refuses to', () =>
      inFolder(FILES, async (folder) => {
        client = startInProcess();
        client.connection.onRequest('window/workDoneProgress/create', () => {
          throw new Error('no');
        });
        await client.initialize({ capabilities: PULLING, workspaceFolders: [{ uri: uri(folder), name: 'x' }] });
        assert.equal((await client.workspace()).size, 3);
      }));

    it('stops when it is told to shut down, and answers what comes after', () =>
      inFolder(MANY, async (folder) => {
        begin([folder]);
        const progress = watchProgress();
        await client.initialize({ capabilities: PULLING, workspaceFolders: [{ uri: uri(folder), name: 'x' }] });
        await until(() => progress.messages.length > 0, 'progress');
        await client.connection.sendRequest('shutdown');
        assert.equal((await client.workspace()).size, 0);
        assert.deepEqual(await client.diagnostics(uri(folder, 'registre.md')), []);
      }));

    it('survives a folder whose listing fails', () =>
      inFolder(FILES, async (folder) => {
        const fileSystem = { ...nodeFileSystem, entries: () => Promise.reject(new Error('down')) };
        await open([folder], { fileSystem });
        assert.equal((await client.workspace()).size, 0);
      }));
  });

  describe('for a client that does not pull', () => {
    it('publishes the faults of configuration files, and takes them back', () =>
      inFolder({ ...FILES, 'singulier.yaml': 'zzz: 1\n' }, async (folder) => {
        await open([folder], {}, { capabilities: PUSHED });
        const config = join(folder, 'singulier.yaml');
        await until(() => client.published.some(({ uri: at, diagnostics }) => at === uri(config) && diagnostics.length === 1), 'fault');
        await rm(config);
        await client.disk([config, 'Deleted']);
        await until(
          () => client.published.some(({ uri: at, diagnostics }) => at === uri(config) && diagnostics.length === 0),
          'taking back',
        );
      }));

    it('publishes what a change in one document does to another, and nothing else', () =>
      inFolder(FILES, async (folder) => {
        await open([folder], {}, { capabilities: PUSHED });
        const [register, programme] = [uri(folder, 'registre.md'), uri(folder, 'programmes/broder.md')];
        await client.open(register, REGISTER);
        await client.open(programme, PROGRAMME);
        await until(() => client.published.length >= 2, 'first publications');
        await client.change(programme, PROGRAMME.replace('## Tarif', '## Prix'));
        await until(
          () =>
            client.published.some(
              ({ uri: at, diagnostics }) => at === register && diagnostics.some(({ code }) => code === 'evidence/broken-link'),
            ),
          'broken link',
        );
        const { length } = client.published;
        await client.change(programme, PROGRAMME.replace('## Tarif', '## Prix').replace('sur 2 jours', 'en deux jours'));
        await until(() => client.published.length > length, 'next publication');
        assert.deepEqual(
          client.published.slice(length).map(({ uri: at }) => at),
          [programme],
        );
      }));
  });

  describe('opens the passage in the other document', () => {
    const first = '---\nkind: organisation\n---\n\n# Preuves\n\n- **Indicateur 8**, entrée : [grille](grille.md), 2026-01-12, réf. P-08\n';
    const second = '---\nkind: organisation\n---\n\n# Suite\n\n- **Indicateur 11**, fin : [mur](mur.md), 2026-01-12, réf. P-08\n';
    const files = { 'a/preuves 1.md': first, 'b.md': second, 'a/grille.md': '# Grille\n', 'mur.md': '# Mur\n' };
    const everything = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    const opening = async (at: string): Promise<CodeAction[]> =>
      (await client.actions(at, everything)).filter(({ kind }) => kind === CODE_ACTION_KINDS.openTwin);

    it('for a client that says it can', () =>
      inFolder(files, async (folder) => {
        await open([folder], {}, { initializationOptions: { commands: true } });
        const at = uri(folder, 'b.md');
        await client.open(at, second);
        const [action, ...others] = await opening(at);
        assert.deepEqual(others, []);
        assert.equal(action?.title, 'Ouvrir le passage de « a/preuves 1.md »');
        assert.equal(action.edit, undefined);
        const start = `${first.split('\n')[6]}`.indexOf('P-08');
        assert.deepEqual(action.command, {
          title: action.title,
          command: CLIENT_COMMANDS.openLocation,
          arguments: [
            {
              uri: uri(folder, 'a/preuves 1.md'),
              range: { start: { line: 6, character: start }, end: { line: 6, character: start + 'P-08'.length } },
            },
          ],
        });
        await client.open(uri(folder, 'a/preuves 1.md'), first);
        await client.change(uri(folder, 'a/preuves 1.md'), first.replace('P-08', 'P-09'));
        await client.diagnostics(uri(folder, 'a/preuves 1.md'));
        assert.deepEqual(await opening(at), []);
      }));

    it('never for the others, nor where that document is not there', () =>
      inFolder(files, async (folder) => {
        await open([folder]);
        await client.open(uri(folder, 'b.md'), second);
        assert.deepEqual(await opening(uri(folder, 'b.md')), []);
        client.connection.dispose();
        const elsewhere = analysing((analysis) => ({
          ...analysis,
          findings: analysis.findings.map((finding) => ({
            ...finding,
            related: [{ path: 'parti.md', span: { start: 0, end: 1 }, message: '' }],
          })),
        }));
        await open([folder], elsewhere, { initializationOptions: { commands: true } });
        await client.open(uri(folder, 'b.md'), second);
        assert.ok((await client.actions(uri(folder, 'b.md'), everything)).length > 0);
        assert.deepEqual(await opening(uri(folder, 'b.md')), []);
      }));
  });

  it('leaves a note out of it', () =>
    inFolder({ 'note.md': NOTE }, async (folder) => {
      await open([folder]);
      assert.deepEqual(codes((await client.workspace()).get(uri(folder, 'note.md'))), []);
    }));
});
