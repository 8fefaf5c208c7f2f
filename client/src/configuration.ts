import { Position, Range, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { ConfigEntry } from '../../server/src/protocol/index.ts';
import { message } from './messages.ts';

/** Whether a configuration file holds changes that are not saved, which an entry would save with itself; the user is told so. */
export function isUnsaved({ file, name }: ConfigEntry): boolean {
  const { fsPath } = Uri.parse(file);
  const unsaved = workspace.textDocuments.some((document) => document.isDirty && document.uri.fsPath === fsPath);
  if (unsaved) void window.showWarningMessage(message('unsaved', { name }));
  return unsaved;
}

/** Writes an entry into its file, tells so, and takes it back where asked to. @param words what was written, to the user */
export async function write(entry: ConfigEntry, words: string): Promise<void> {
  const { file, name, isNew, position, text } = entry;
  const uri = Uri.parse(file);
  const edit = new WorkspaceEdit();
  if (isNew) edit.createFile(uri, { ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  else edit.insert(uri, new Position(position.line, position.character), text);
  if (!(await apply(edit, isNew ? undefined : uri))) return void window.showWarningMessage(message('notTaught', { name }));
  const [back, open] = [message('takeBack'), message('openFile')];
  const chosen = await window.showInformationMessage(message('taught', { words, name }), back, open);
  if (chosen === open) await window.showTextDocument(uri);
  else if (chosen === back) await takeBack(entry, words);
}

async function takeBack(entry: ConfigEntry, words: string): Promise<void> {
  if (isUnsaved(entry)) return;
  const { file, name, isNew, position, text } = entry;
  const uri = Uri.parse(file);
  // Opened anew: the editor may have closed it meanwhile, or the user removed the file.
  const document = await Promise.resolve(workspace.openTextDocument(uri)).catch(() => undefined);
  const start = document?.offsetAt(new Position(position.line, position.character)) ?? 0;
  const range = document && new Range(document.positionAt(start), document.positionAt(start + text.length));
  if (!document || document.getText(isNew ? undefined : range) !== text)
    return void window.showWarningMessage(message('notTakenBack', { name, words }));
  const edit = new WorkspaceEdit();
  if (isNew) edit.deleteFile(uri);
  else if (range) edit.delete(uri, range);
  await apply(edit, isNew ? undefined : uri);
}

/** Makes an edit, and saves the file in which it is: the server reads what is on disk, where files come and go at once. */
async function apply(edit: WorkspaceEdit, changed: Uri | undefined): Promise<boolean> {
  if (!(await workspace.applyEdit(edit))) return false;
  return changed === undefined || (await workspace.openTextDocument(changed)).save();
}
