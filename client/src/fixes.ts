import { commands, type Disposable, env, FileType, Range, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { WorkspaceEdit as ProtocolEdit } from 'vscode-languageclient/node';
import {
  CLIENT_COMMANDS,
  type LinkParams,
  type LocationParams,
  type PickParams,
  type CopyParams,
  type RegisterParams,
  relativeTo,
  type TeachCommand,
} from '../../server/src/protocol/index.ts';
import { message } from './messages.ts';
import type { Server } from './server.ts';
import { teachLabel } from './teach.ts';

/** The fixes that ask the user something, or show it: the server names them in its code actions, the command palette does not show them. */
export function registerFixes(server: Server): Disposable[] {
  return [
    commands.registerCommand(CLIENT_COMMANDS.createRegister, createRegister),
    commands.registerCommand(CLIENT_COMMANDS.linkEvidence, linkEvidence),
    commands.registerCommand(CLIENT_COMMANDS.openLocation, openLocation),
    commands.registerCommand(CLIENT_COMMANDS.teachLabel, (command?: TeachCommand) => teachLabel(server, command)),
    commands.registerCommand(CLIENT_COMMANDS.copyReading, copyReading),
    commands.registerCommand(CLIENT_COMMANDS.pick, (params: PickParams<ProtocolEdit>) => pick(server, params)),
  ];
}

/** Folder proposed for the register. */
const ORGANISATION = 'organisation';

async function createRegister({ text, name, uri }: RegisterParams): Promise<void> {
  const folder = folderOf(Uri.parse(uri));
  const chosen = await window.showSaveDialog({
    defaultUri: Uri.joinPath(folder, ORGANISATION, name),
    filters: { Markdown: ['md'] },
    title: message('whereRegister'),
  });
  if (chosen === undefined) return;
  if (await exists(chosen)) {
    void window.showWarningMessage(message('registerExists', { name: workspace.asRelativePath(chosen) }));
    return;
  }
  const edit = new WorkspaceEdit();
  edit.createFile(chosen, { contents: new TextEncoder().encode(text) });
  if (await workspace.applyEdit(edit)) await window.showTextDocument(chosen);
}

async function linkEvidence({ uri, range, before, after }: LinkParams): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const { version } = document;
  const folder = folderOf(document.uri);
  const [chosen] = (await window.showOpenDialog({ defaultUri: folder, title: message('whichEvidence') })) ?? [];
  if (chosen === undefined) return;
  const [from, to] = [pathWithin(folder, document.uri), pathWithin(folder, chosen)];
  if (from === undefined || to === undefined) {
    void window.showWarningMessage(message('linkOutside', { folder: folder.path.split('/').at(-1) ?? '' }));
    return;
  }
  if (document.version !== version) {
    // The place is that of the words as they stood before.
    void window.showWarningMessage(message('changedMeanwhile'));
    return;
  }
  const name = (to.split('/').at(-1) ?? to).replace(/\.[^.]+$/, '').replace(/[\\[\]|]/g, '\\$&');
  const edit = new WorkspaceEdit();
  const { start, end } = range;
  edit.replace(
    document.uri,
    new Range(start.line, start.character, end.line, end.character),
    `${before}[${name}](${relativeTo(to, from, '', true)})${after}`,
  );
  await workspace.applyEdit(edit);
}

async function pick(server: Server, { options }: PickParams<ProtocolEdit>): Promise<void> {
  const chosen = await window.showQuickPick(options.map(({ title, edit }) => ({ label: title, edit })));
  const edit = chosen && (await server.editOf(chosen.edit));
  if (edit) await workspace.applyEdit(edit);
}

async function openLocation({ uri, range: { start, end } }: LocationParams): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  // What changed since is shown near by rather than not at all.
  const selection = document.validateRange(new Range(start.line, start.character, end.line, end.character));
  await window.showTextDocument(document, { selection, preview: true });
}

async function copyReading({ text }: CopyParams): Promise<void> {
  await env.clipboard.writeText(text);
  void window.setStatusBarMessage(message('copied'), COPIED_SHOWN);
}

/** Milliseconds for which it is said that something was copied. */
const COPIED_SHOWN = 4000;

/** The open folder of a document; its own folder where it stands outside. */
const folderOf = (uri: Uri): Uri => workspace.getWorkspaceFolder(uri)?.uri ?? Uri.joinPath(uri, '..');

/** From the folder, with `/`; undefined outside of it. */
function pathWithin(folder: Uri, { scheme, authority, path }: Uri): string | undefined {
  const root = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return scheme === folder.scheme && authority === folder.authority && path.startsWith(root) ? path.slice(root.length) : undefined;
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(uri)).type !== FileType.Unknown;
  } catch {
    return false;
  }
}
