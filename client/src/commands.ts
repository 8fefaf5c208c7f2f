import { type CodeAction, commands, type Disposable, languages, Range, window, workspace } from 'vscode';
import { State } from 'vscode-languageclient/node';
import { CLIENT_COMMANDS, CODE_ACTION_KINDS, SERVER_ID } from '../../server/src/protocol/index.ts';
import { declareDocument } from './declare.ts';
import { documentSelector } from './documentSelector.ts';
import { registerFixes } from './fixes.ts';
import { registerLenses } from './lenses.ts';
import { message } from './messages.ts';
import { Pages } from './pages.ts';
import type { Server } from './server.ts';

/** Ids of the commands, as in `contributes.commands` of package.json. */
export const COMMANDS = {
  insertAllMissing: 'singulier.insertAllMissing',
  declare: 'singulier.declare',
  showCoverage: 'singulier.showCoverage',
  showDelta: 'singulier.showDelta',
  showMirror: CLIENT_COMMANDS.showMirror,
  restart: 'singulier.restartServer',
  showOutput: 'singulier.showOutput',
  openSettings: 'singulier.openSettings',
} as const;

export function registerCommands(server: Server): Disposable[] {
  const pages = new Pages(server);
  return [
    pages,
    ...registerFixes(server),
    ...registerLenses(server),
    commands.registerCommand(COMMANDS.showCoverage, () => pages.show('coverage')),
    commands.registerCommand(COMMANDS.showDelta, () => pages.show('delta')),
    commands.registerCommand(COMMANDS.showMirror, () => pages.showMirror()),
    commands.registerCommand(COMMANDS.insertAllMissing, () => insertAllMissing(server)),
    commands.registerCommand(COMMANDS.declare, () => declareDocument(server)),
    commands.registerCommand(COMMANDS.restart, () => server.restart()),
    commands.registerCommand(COMMANDS.showOutput, () => server.showOutput()),
    commands.registerCommand(COMMANDS.openSettings, () => commands.executeCommand('workbench.action.openSettings', SERVER_ID)),
  ];
}

/** Inserts the stubs of all missing items into the active document: the code action of that name, without its menu. */
async function insertAllMissing(server: Server): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined || languages.match(documentSelector(), document) === 0) {
    void window.showInformationMessage(message('noProgramme'));
    return;
  }
  if (server.state !== State.Running) {
    // Not "nothing is missing": nothing was read.
    const restart = message('restart');
    if ((await window.showWarningMessage(message('notRunning'), restart)) === restart) await server.restart();
    return;
  }
  const everything = document.validateRange(new Range(0, 0, document.lineCount, 0));
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    everything,
    CODE_ACTION_KINDS.insertAllMissing,
  );
  const edit = actions.find((action) => action.kind?.value === CODE_ACTION_KINDS.insertAllMissing)?.edit;
  if (edit === undefined) void window.showInformationMessage(message('nothingMissing'));
  else await workspace.applyEdit(edit);
}
