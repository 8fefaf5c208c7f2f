import { languages, type QuickPickItem, window, workspace } from 'vscode';
import {
  type Lesson,
  TEACH_REQUEST,
  type Teachable,
  TEACHABLE_REQUEST,
  type TeachableParams,
  type TeachCommand,
  type TeachParams,
} from '../../server/src/protocol/index.ts';
import { ask } from './ask.ts';
import { isUnsaved, write } from './configuration.ts';
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
  if (isUnsaved(lesson)) return;
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

async function pickLabel(labels: Teachable['labels']): Promise<string | undefined> {
  const options = labels.map(({ label, line }): QuickPickItem => ({ label, description: message('line', { line: String(line + 1) }) }));
  return (await window.showQuickPick(options, { placeHolder: message('whichLabel') }))?.label;
}

async function pickItem(label: string, items: Teachable['items']): Promise<string | undefined> {
  const options = items.map(({ item, name, state }) => ({ label: name, description: state, item }));
  return (await window.showQuickPick(options, { placeHolder: message('whichItem', { label }) }))?.item;
}

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
