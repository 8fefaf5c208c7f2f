import { languages, Position, type QuickPickItem, Range, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import {
  type Lesson,
  type Refusal,
  TEACH_REQUEST,
  type Teachable,
  TEACHABLE_REQUEST,
  type TeachableParams,
  type TeachCommand,
  type TeachParams,
} from '../../server/src/protocol/index.ts';
import { documentSelector } from './documentSelector.ts';
import { message } from './messages.ts';
import type { Server } from './server.ts';

/**
 * "This is how we say it": writes a label of the house's own into its configuration, once what that changes was shown. From the
 * command palette, on the line of the cursor.
 */
export async function teachLabel(server: Server, command?: TeachCommand): Promise<void> {
  const params = command ?? underCursor(server);
  if (!params) return void window.showInformationMessage(message('noProgramme'));
  if (!workspace.isTrusted) return void window.showWarningMessage(message('untrusted'));
  const { uri, line } = params;
  const known = await ask<Teachable>(server, TEACHABLE_REQUEST, { uri, line } satisfies TeachableParams);
  if (!known) return;
  const [first, ...others] = known.labels;
  const label = others.length === 0 ? first?.label : await pickLabel(known.labels);
  if (label === undefined) return;
  const item = params.item ?? (await pickItem(label, known.items));
  if (item === undefined) return;
  const lesson = await ask<Lesson>(server, TEACH_REQUEST, { uri, item, label } satisfies TeachParams);
  if (!lesson) return;
  const { name } = lesson;
  if (isUnsaved(Uri.parse(lesson.file))) return void window.showWarningMessage(message('unsaved', { name }));
  const agreed = message('teachDo');
  const question = message('teach', { label, item: lesson.item });
  if ((await window.showInformationMessage(question, { modal: true, detail: effectOf(lesson) }, agreed)) === agreed)
    await write(lesson, label);
}

function underCursor(server: Server): TeachCommand | undefined {
  const editor = window.activeTextEditor;
  if (!editor || languages.match(documentSelector(), editor.document) === 0) return undefined;
  return { uri: server.nameOf(editor.document.uri), line: editor.selection.active.line };
}

/** An answer of the server's; what it refuses, it says why. */
async function ask<Answer extends object>(server: Server, request: string, params: unknown): Promise<Answer | undefined> {
  const answer = await server.ask<Answer | Refusal>(request, params);
  if (answer === undefined) void window.showWarningMessage(message('notRunning'));
  else if ('refusal' in answer) void window.showWarningMessage(answer.refusal);
  else return answer;
  return undefined;
}

async function pickLabel(labels: Teachable['labels']): Promise<string | undefined> {
  const options = labels.map(({ label, line }): QuickPickItem => ({ label, description: message('line', { line: String(line + 1) }) }));
  return (await window.showQuickPick(options, { placeHolder: message('whichLabel') }))?.label;
}

async function pickItem(label: string, items: Teachable['items']): Promise<string | undefined> {
  const options = items.map(({ item, name, state }) => ({ label: name, description: state, item }));
  return (await window.showQuickPick(options, { placeHolder: message('whichItem', { label }) }))?.item;
}

const isUnsaved = (uri: Uri): boolean => workspace.textDocuments.some((document) => document.isDirty && document.uri.fsPath === uri.fsPath);

/** Programmes that are told of by name: a dialog has no room for all. */
const SHEETS_SHOWN = 8;

function effectOf({ name, isNew, sheets }: Lesson): string {
  const shown = sheets.slice(0, SHEETS_SHOWN).map(({ path, changes }) => `${path}\n${changes.map((change) => `    ${change}`).join('\n')}`);
  const more = sheets.length - shown.length;
  return [
    message(isNew ? 'teachNewFile' : 'teachWhere', { name }),
    '',
    ...(sheets.length > 0 ? [message('teachSheets'), ...shown] : [message('teachNothing')]),
    ...(more > 0 ? [message('teachMore', { count: String(more) })] : []),
  ].join('\n');
}

async function write(lesson: Lesson, label: string): Promise<void> {
  const { file, name, isNew, position, text } = lesson;
  const uri = Uri.parse(file);
  const edit = new WorkspaceEdit();
  if (isNew) edit.createFile(uri, { ignoreIfExists: false, contents: new TextEncoder().encode(text) });
  else edit.insert(uri, new Position(position.line, position.character), text);
  if (!(await apply(edit, isNew ? undefined : uri))) return void window.showWarningMessage(message('notTaught', { name }));
  const [back, open] = [message('takeBack'), message('openFile')];
  const chosen = await window.showInformationMessage(message('taught', { label, name }), back, open);
  if (chosen === open) await window.showTextDocument(uri);
  else if (chosen === back) await takeBack(lesson, label);
}

async function takeBack({ file, name, isNew, position, text }: Lesson, label: string): Promise<void> {
  const uri = Uri.parse(file);
  if (isUnsaved(uri)) return void window.showWarningMessage(message('unsaved', { name }));
  // Opened anew: the editor may have closed it meanwhile, or the user removed the file.
  const document = await Promise.resolve(workspace.openTextDocument(uri)).catch(() => undefined);
  const start = document?.offsetAt(new Position(position.line, position.character)) ?? 0;
  const range = document && new Range(document.positionAt(start), document.positionAt(start + text.length));
  if (!document || document.getText(isNew ? undefined : range) !== text)
    return void window.showWarningMessage(message('notTakenBack', { name, label }));
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
