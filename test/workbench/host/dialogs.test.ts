import assert from 'node:assert/strict';
import { commands, FileType, Uri, window, workspace } from 'vscode';
import type { LinkParams, RegisterParams } from '../../../server/src/protocol/index.ts';
import { open, revert } from './support.ts';

type Dialogs = Pick<typeof window, 'showSaveDialog' | 'showOpenDialog' | 'showWarningMessage'>;

/** Answers the dialogs as a user would, and keeps what the user was told. */
async function answering(chosen: Uri | undefined, test: (told: string[]) => Promise<void>): Promise<void> {
  const { showSaveDialog, showOpenDialog, showWarningMessage } = window;
  const told: string[] = [];
  const dialogs = window as { -readonly [Name in keyof Dialogs]: unknown };
  dialogs.showSaveDialog = async () => chosen;
  dialogs.showOpenDialog = async () => chosen && [chosen];
  dialogs.showWarningMessage = async (message: string) => void told.push(message);
  try {
    await test(told);
  } finally {
    Object.assign(dialogs, { showSaveDialog, showOpenDialog, showWarningMessage });
  }
}

const inFolder = (path: string): Uri => Uri.joinPath(workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/'), path);

describe('fixes that ask', () => {
  it('create the register where the user says, and never over a file', async () => {
    const document = await open('programmes/sans-tarif.md');
    const register = inFolder('organisation/registre-des-preuves.md');
    const params: RegisterParams = { text: '# Registre des preuves\n', name: 'registre-des-preuves.md', uri: document.uri.toString() };
    const create = (): Thenable<unknown> => commands.executeCommand('singulier.createRegister', params);
    try {
      await answering(undefined, create as () => Promise<void>);
      await assert.rejects(async () => workspace.fs.stat(register), 'nothing is written when the user gives up');
      await answering(register, async (told) => {
        await create();
        assert.equal(window.activeTextEditor?.document.uri.toString(), register.toString());
        assert.equal(window.activeTextEditor?.document.getText(), params.text);
        assert.deepEqual(told, []);
      });
      await answering(register, async (told) => {
        await commands.executeCommand('singulier.createRegister', { ...params, text: 'autre' });
        assert.match(told.join(), /existe déjà/);
      });
      assert.equal(new TextDecoder().decode(await workspace.fs.readFile(register)), params.text);
    } finally {
      await commands.executeCommand('workbench.action.closeActiveEditor');
      await workspace.fs.delete(inFolder('organisation'), { recursive: true });
    }
  });

  it('link to a file of the folder, and to none outside of it', async () => {
    const document = await open('programmes/sans-tarif.md');
    const grid = inFolder('preuves/grille (2026) [a].md');
    await workspace.fs.writeFile(grid, new TextEncoder().encode('# Grille\n'));
    const params: LinkParams = {
      uri: document.uri.toString(),
      range: { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } },
      before: '> ',
      after: ' !',
    };
    try {
      await answering(grid, async (told) => {
        await commands.executeCommand('singulier.linkEvidence', params);
        assert.equal(document.lineAt(1).text, String.raw`> [grille (2026) \[a\]](../preuves/grille%20%282026%29%20[a].md) !`);
        assert.deepEqual(told, []);
      });
      await revert();
      await answering(inFolder('../ailleurs.md'), async (told) => {
        await commands.executeCommand('singulier.linkEvidence', params);
        assert.match(told.join(), /hors du dossier/);
        assert.equal(document.lineAt(1).text, '');
      });
      assert.equal((await workspace.fs.stat(grid)).type, FileType.File);
    } finally {
      await revert();
      await workspace.fs.delete(inFolder('preuves'), { recursive: true });
    }
  });
});
