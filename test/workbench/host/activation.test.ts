import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';
import { diagnostic, diagnosticsOf, errorsOf, EXTENSION_ID, open, until } from './support.ts';

describe('activation', () => {
  it('comes with the first Markdown document', async () => {
    await open('programmes/sans-tarif.md');
    await until('the activation', () => extensions.getExtension(EXTENSION_ID)?.isActive);
  });

  it('provides the commands of the manifest', async () => {
    const extension = extensions.getExtension(EXTENSION_ID);
    const declared: { command: string }[] = extension?.packageJSON.contributes.commands;
    const registered = new Set(await commands.getCommands(true));
    assert.deepEqual(
      declared.map(({ command }) => command).filter((command) => !registered.has(command)),
      [],
    );
  });

  it('takes over from a stopped server with the restart command', async () => {
    const document = await open('programmes/sans-tarif.md');
    const before = await diagnostic(document, 'evidence/missing-item', /tarif/i);
    const restarted = commands.executeCommand('singulier.restartServer');
    // The old server's findings go with it; the new one finds them again.
    await until('the old findings to go', () => diagnosticsOf(document).length === 0);
    await restarted;
    const after = await diagnostic(document, 'evidence/missing-item', /tarif/i);
    assert.equal(after.message, before.message);
  });

  it('starts one server when the restart is asked for twice at once', async () => {
    const document = await open('programmes/sans-tarif.md');
    const restart = () => commands.executeCommand('singulier.restartServer');
    await Promise.all([restart(), restart()]);
    await diagnostic(document, 'evidence/missing-item', /tarif/i);
    // A second server would tell everything twice, a little later.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.equal(errorsOf(document).length, 1);
  });
});
