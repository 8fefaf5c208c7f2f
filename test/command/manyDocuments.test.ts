import assert from 'node:assert/strict';
import { sep } from 'node:path';
import { readArguments } from '../../server/src/cli/arguments.ts';
import { check } from '../../server/src/cli/check.ts';
import type { run } from '../../server/src/cli/run.ts';
import { nodeFileSystem } from '../../server/src/host/fileSystem.ts';
import type { Report } from '../../server/src/report/schema.ts';
import { inFolder, parseReport, runHere } from './harness.ts';

const WAY = 'Chacun pose sa pièce au milieu de la table, dit ce qui lui a résisté, et l’on choisit par laquelle commencer';
const programme = (title: string, methods: string): string =>
  `---\nkind: programme\n---\n\n# ${title}\n\n## Objectifs\n\n- Tailler un tenon\n\n## Méthodes\n\n${methods}.\n`;
const FILES = {
  'a.md': programme('Assembler un tiroir', WAY),
  'b.md': programme('Vernir au tampon', WAY),
  'c.md': programme('Affûter ses ciseaux', 'La meule tourne doucement, et chacun écoute le bruit que fait sa lame'),
};
/** What is said of documents of which at most so many are held whole, one of which is not the same any more when it is read again. */
async function checked(
  files: Readonly<Record<string, string>>,
  mostOpen?: number,
  again?: (path: string) => Promise<Uint8Array>,
): Promise<Report> {
  const seen = new Set<string>();
  let report: Report | undefined;
  await inFolder(files, async (folder) => {
    const read = (path: string): Promise<Uint8Array> => {
      if (again && path.endsWith(`${sep}a.md`) && seen.has(path)) return again(path);
      seen.add(path);
      return nodeFileSystem.read(path);
    };
    const program: typeof run = (args, environment) => {
      const request = readArguments(args);
      assert.equal(request.command, 'check');
      return check(request.options, environment, undefined, mostOpen);
    };
    const args = ['check', '.', '--format', 'json', '--with-passages'];
    report = parseReport(await runHere(args, folder, { fileSystem: { ...nodeFileSystem, read } }, program));
  });
  assert.ok(report);
  return report;
}

const sharing = ({ documents }: Report): string[] =>
  documents.flatMap(({ path, findings }) => (findings.some(({ rule }) => rule === 'singularity/shared-passage') ? [path] : []));

const failing = (code: string) => (): Promise<never> => Promise.reject(Object.assign(new Error(code), { code }));

describe('a check of more documents than are held whole', () => {
  it('says of each what it says of few', async () => {
    const few = await checked(FILES);
    assert.deepEqual(sharing(few), ['a.md', 'b.md']);
    assert.deepEqual(await checked(FILES, 0), few);
  });

  it('takes up a text that changed before it was read again', async () => {
    const text = programme('Assembler un tiroir', 'Le tiroir frotte, et l’on cherche longtemps de quel côté avant de reprendre la lame');
    const changed = await checked(FILES, 0, () => Promise.resolve(Buffer.from(text)));
    assert.deepEqual(changed, await checked({ ...FILES, 'a.md': text }));
    assert.deepEqual(sharing(changed), []);
  });

  for (const [name, code] of [
    ['went', 'ENOENT'],
    ['became a folder', 'EISDIR'],
  ] as const)
    it(`tells of a file that ${name} before it was read again`, async () => {
      const { 'a.md': _, ...others } = FILES;
      const gone = await checked(FILES, 0, failing(code));
      assert.deepEqual(gone.documents, (await checked(others)).documents);
      assert.deepEqual(
        gone.errors.map(({ path, code: told }) => [path, told]),
        [['a.md', 'vanished']],
      );
      assert.equal(gone.summary.unreadable, 1);
    });
});
