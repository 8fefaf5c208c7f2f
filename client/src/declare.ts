import { languages, QuickPickItemKind, window, workspace } from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient/node';
import { type Choosable, type Declarations, DECLARATIONS_REQUEST, type DeclarationsParams } from '../../server/src/protocol/index.ts';
import { ask } from './ask.ts';
import { isUnsaved, write } from './configuration.ts';
import { documentSelector } from './documentSelector.ts';
import { message } from './messages.ts';
import type { Server } from './server.ts';

/** Asks what the active document is, and writes it where the user chooses: in its front matter, or in the configuration. */
export async function declareDocument(server: Server): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || languages.match(documentSelector(), document) === 0) return void window.showInformationMessage(message('noProgramme'));
  const params: DeclarationsParams = { uri: server.nameOf(document.uri) };
  const known = await ask<Declarations<WorkspaceEdit>>(server, DECLARATIONS_REQUEST, params);
  const chosen = known && (await pick(known));
  if (chosen?.entry) {
    if (!isUnsaved(chosen.entry)) await write(chosen.entry, chosen.written);
  } else if (chosen) {
    const edit = await server.editOf(chosen.edit);
    if (edit && !(await workspace.applyEdit(edit))) void window.showWarningMessage(message('notDeclared'));
  }
}

/** By the file in which each is written, which stands above it. */
async function pick({ question, options }: Declarations<WorkspaceEdit>): Promise<Choosable<WorkspaceEdit> | undefined> {
  const whereOf = ({ entry }: Choosable): string => (entry ? message('inConfiguration', { name: entry.name }) : message('inDocument'));
  // In restricted mode no file is written but the one that is being edited.
  const possible = options.filter(({ entry }) => !entry || workspace.isTrusted);
  const items = possible.flatMap((option, index) => {
    const where = whereOf(option);
    const before = possible[index - 1];
    return [
      ...(before && whereOf(before) === where ? [] : [{ label: where, kind: QuickPickItemKind.Separator, option: undefined }]),
      { label: option.name, description: option.written, option },
    ];
  });
  return (await window.showQuickPick(items, { placeHolder: question, matchOnDescription: true }))?.option;
}
