import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeFileSystem } from '../../server/src/host/fileSystem.ts';
import { Lookout } from '../../server/src/host/lookAt.ts';

describe('what a link leads to', () => {
  let root: string;

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'lookout-'));
    await mkdir(join(root, 'in', 'grilles'), { recursive: true });
    await mkdir(join(root, 'out'));
    for (const name of [
      'in/grilles/entree-2025.pdf',
      'in/grilles/entree-2026.pdf',
      'in/grilles/sortie.pdf',
      'in/grilles/.cache',
      'out/secret.pdf',
    ])
      await writeFile(join(root, name), '');
    await symlink(join(root, 'out'), join(root, 'in', 'ailleurs'));
  });

  after(() => rm(root, { recursive: true }));

  const look = (path: string) => new Lookout(join(root, 'in'), nodeFileSystem).lookAt(path);

  it('tells what stands where a file is missing', async () => {
    assert.deepEqual(await look('grilles/entre.pdf'), {
      kind: 'missing',
      beside: ['grilles/entree-2025.pdf', 'grilles/entree-2026.pdf', 'grilles/sortie.pdf'],
    });
    assert.deepEqual(await look('nulle-part/entre.pdf'), { kind: 'missing' });
  });

  it('tells the other versions of a file, and the files of a folder', async () => {
    assert.deepEqual(await look('grilles/entree-2025.pdf'), { kind: 'file', beside: ['grilles/entree-2026.pdf'] });
    assert.deepEqual(await look('grilles/sortie.pdf'), { kind: 'file' });
    assert.deepEqual(await look('grilles'), {
      kind: 'folder',
      beside: ['grilles/entree-2025.pdf', 'grilles/entree-2026.pdf', 'grilles/sortie.pdf'],
    });
  });

  it('names nothing outside of the root, not through a link either', async () => {
    assert.deepEqual(await look('ailleurs'), { kind: 'outside' });
    assert.deepEqual(await look('ailleurs/autre.pdf'), { kind: 'missing' });
  });
});
