import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { ROOT } from '../support/paths.ts';

describe('generated files', () => {
  it('are in step with the code', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], { cwd: ROOT, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  }).timeout(60_000);
});
