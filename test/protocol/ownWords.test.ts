import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CLIENT_COMMANDS,
  CODE_ACTION_KINDS,
  type Lesson,
  type Refusal,
  TEACH_REQUEST,
  type Teachable,
  TEACHABLE_REQUEST,
} from '../../server/src/protocol/index.ts';
import { inFolder } from '../command/harness.ts';
import { type Client, FULL_CAPABILITIES, startInProcess } from './harness.ts';

const SHEET = '---\nkind: programme\n---\n\n# Vannerie\n\n## Pousser la porte\n\nVenir un mardi, puis remplir la feuille bleue.\n';
const SIBLING = SHEET.replace('Vannerie', 'Osier');
const CONFIG = '# chez nous\nlocale: fr # pour tous\n';

const uri = (folder: string, path: string): string => pathToFileURL(join(folder, path)).href;

describe('the house’s own words, in the language server', function () {
  this.timeout(20_000);
  let client: Client;

  afterEach(() => client.connection.dispose());

  async function open(folder: string, document = SHEET): Promise<string> {
    client = startInProcess();
    await client.initialize({
      capabilities: {
        ...FULL_CAPABILITIES,
        workspace: { ...FULL_CAPABILITIES.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
      },
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'w' }],
      initializationOptions: { commands: true },
    });
    await client.ready();
    const at = uri(folder, 'a.md');
    await client.open(at, document);
    return at;
  }

  const ask = <Answer>(request: string, params: unknown): Promise<Answer> => client.connection.sendRequest(request, params);
  const missing = async (at: string): Promise<readonly unknown[]> =>
    (await client.diagnostics(at)).filter(({ data }) => (data as { item?: string })?.item === 'enrolment').map(({ code }) => code);

  it('says what a label would change, and once it is written, reads all sheets so', () =>
    inFolder(
      { 'singulier.yaml': CONFIG, 'a.md': SHEET, 'b.md': SIBLING, 'c.md': '---\nkind: programme\n---\n\n# Rotin\n' },
      async (folder) => {
        const at = await open(folder);
        assert.deepEqual(await missing(at), ['evidence/missing-item']);
        const { labels, items } = await ask<Teachable>(TEACHABLE_REQUEST, { uri: at });
        assert.deepEqual(labels, [{ label: 'Pousser la porte', line: 6 }]);
        assert.deepEqual(
          items.find(({ item }) => item === 'enrolment'),
          { item: 'enrolment', name: 'Modalités d’accès', state: 'absente' },
        );
        const lesson = await ask<Lesson>(TEACH_REQUEST, { uri: at, item: 'enrolment', label: 'Pousser la porte' });
        // A place that has a label is no longer one where something else is perhaps said: such doubts go.
        const sure = lesson.sheets.map(({ path, changes }) => ({
          path,
          changes: changes.filter((change) => !change.includes('à confirmer')),
        }));
        assert.deepEqual(
          { ...lesson, sheets: sure },
          {
            file: uri(folder, 'singulier.yaml'),
            name: 'singulier.yaml',
            isNew: false,
            position: { line: 2, character: 0 },
            text: 'labels:\n  enrolment:\n    - "Pousser la porte"\n',
            item: 'Modalités d’accès',
            sheets: [
              { path: 'a.md', changes: ['Modalités d’accès : absente → présente, ligne 9'] },
              { path: 'b.md', changes: ['Modalités d’accès : absente → présente, ligne 9'] },
            ],
          },
        );
        // The server writes nothing.
        assert.deepEqual(await missing(at), ['evidence/missing-item']);
        const config = join(folder, 'singulier.yaml');
        await writeFile(config, CONFIG + lesson.text);
        await client.disk([config, 'Changed']);
        await client.ready();
        assert.deepEqual(await missing(at), []);
        await client.open(uri(folder, 'b.md'), SIBLING);
        assert.deepEqual(await missing(uri(folder, 'b.md')), []);
        // Taken back, all is as before.
        await writeFile(config, CONFIG);
        await client.disk([config, 'Changed']);
        await client.ready();
        assert.deepEqual(await missing(at), ['evidence/missing-item']);
      },
    ));

  it('creates the file where there is none, at the root of the folder', () =>
    inFolder({ 'a.md': SHEET, 'x/b.md': SIBLING }, async (folder) => {
      const at = await open(folder);
      const lesson = await ask<Lesson>(TEACH_REQUEST, { uri: at, item: 'enrolment', label: 'Pousser la porte' });
      assert.deepEqual([lesson.file, lesson.isNew, lesson.position], [uri(folder, 'singulier.yaml'), true, { line: 0, character: 0 }]);
      assert.deepEqual(
        lesson.sheets.map(({ path }) => path),
        ['a.md', 'x/b.md'],
      );
    }));

  it('has all programmes checked again once the foot of the pages changed', () =>
    inFolder({ 'singulier.yaml': 'everywhere: pied.md\n', 'pied.md': '# Pied\n', 'a.md': SHEET, 'b.md': SIBLING }, async (folder) => {
      const at = await open(folder);
      const contact = async (): Promise<number> =>
        (await client.diagnostics(at)).filter(({ data }) => (data as { item?: string })?.item === 'contact').length;
      assert.equal(await contact(), 1);
      const foot = join(folder, 'pied.md');
      await writeFile(foot, '**Contact :** Odile Ferrand, odile@example.org\n');
      await client.disk([foot, 'Changed']);
      await client.ready();
      assert.equal(await contact(), 0);
      const closed = (await client.workspace()).get(uri(folder, 'b.md'));
      assert.ok(closed?.kind === 'full' && closed.items.every(({ data }) => (data as { item?: string })?.item !== 'contact'));
    }));

  it('says why it does nothing', () =>
    inFolder({ 'singulier.yaml': 'labels: [\n', 'a.md': SHEET }, async (folder) => {
      const at = await open(folder);
      const refusal = async (request: string, params: object): Promise<string> =>
        (await ask<Refusal>(request, { uri: at, ...params })).refusal;
      assert.match(
        await refusal(TEACH_REQUEST, { item: 'enrolment', label: 'Pousser la porte' }),
        /^Singulier : « singulier\.yaml » n’a pas été changé.* : enrolment: \["Pousser la porte"\]$/,
      );
      await writeFile(join(folder, 'singulier.yaml'), CONFIG);
      await client.disk([join(folder, 'singulier.yaml'), 'Changed']);
      await client.ready();
      assert.match(
        await refusal(TEACH_REQUEST, { item: 'enrolment', label: 'Durée' }),
        /annonce déjà, pour tout le monde, la rubrique « Durée »/,
      );
      assert.match(await refusal(TEACHABLE_REQUEST, { line: 8 }), /^Singulier : pas de libellé à apprendre ici/);
      await client.change(at, '# Courses\n\nDu pain.\n');
      assert.match(await refusal(TEACHABLE_REQUEST, {}), /n’est pas lu comme un programme/);
      await client.open('untitled:a', SHEET);
      assert.match((await ask<Refusal>(TEACHABLE_REQUEST, { uri: 'untitled:a' })).refusal, /n’est dans aucun dossier ouvert/);
    }));

  it('is offered on a finding and on a line, with what was read to be copied', () =>
    inFolder({ 'a.md': SHEET }, async (folder) => {
      const at = await open(folder);
      const on = (line: number) => ({ start: { line, character: 3 }, end: { line, character: 3 } });
      const [, ...onTitle] = await client.actions(at, on(4), { only: [CODE_ACTION_KINDS.copyReading, CODE_ACTION_KINDS.teachLabel] });
      assert.equal(onTitle[0]?.command?.command, CLIENT_COMMANDS.copyReading);
      assert.match(
        String((onTitle[0]?.command?.arguments?.[0] as { text: string } | undefined)?.text),
        /^Singulier : 1\.2\.3, 2026 \(2026-11-15\)\nRègle : /,
      );
      const [onLabel] = await client.actions(at, on(6), { only: [CODE_ACTION_KINDS.teachLine] });
      assert.deepEqual(onLabel?.command?.arguments, [{ uri: at, line: 6 }]);
    }));
});
