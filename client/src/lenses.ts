import { commands, type Disposable, Location, type LocationLink, Position, Uri, window, workspace } from 'vscode';
import type { WorkspaceEdit as ProtocolEdit } from 'vscode-languageclient/node';
import { CLIENT_COMMANDS, LIST_REQUEST, type Listed, type ListParams, type PlacesParams } from '../../server/src/protocol/index.ts';
import { ask } from './ask.ts';
import { message } from './messages.ts';
import type { Server } from './server.ts';

/** What the lenses of the server lead to; the command palette does not show it. */
export function registerLenses(server: Server): Disposable[] {
  return [
    commands.registerCommand(CLIENT_COMMANDS.showList, (params: ListParams) => showList(server, params)),
    commands.registerCommand(CLIENT_COMMANDS.showPlaces, showPlaces),
  ];
}

type Entry = Listed<ProtocolEdit>['entries'][number];

/** Asks which thing of the list, then, where there is more than one, which of its fixes. */
async function showList(server: Server, params: ListParams): Promise<void> {
  const listed = await ask<Listed<ProtocolEdit>>(server, LIST_REQUEST, params);
  if (!listed) return;
  const items = listed.entries.map((entry) => ({ label: plain(entry.name), detail: plain(entry.message), entry }));
  const chosen = await window.showQuickPick(items, { placeHolder: listed.question, matchOnDetail: true });
  const fix = chosen && (await fixOf(chosen.entry));
  const edit = fix && (await server.editOf(fix.edit));
  // The document may have changed while the list was open: then its version keeps the edit from being made.
  if (edit && !(await workspace.applyEdit(edit))) void window.showWarningMessage(message('notDeclared'));
}

async function fixOf({ name, fixes }: Entry): Promise<Entry['fixes'][number] | undefined> {
  if (fixes.length < 2) return fixes[0];
  const items = fixes.map((fix) => ({ label: plain(fix.title), fix }));
  return (await window.showQuickPick(items, { placeHolder: message('whatToDo', { name }) }))?.fix;
}

/** Peeks at all places to which some words lead. */
async function showPlaces({ uri, position: { line, character } }: PlacesParams): Promise<void> {
  const [at, position] = [Uri.parse(uri), new Position(line, character)];
  const places = await commands.executeCommand<(Location | LocationLink)[]>('vscode.executeDefinitionProvider', at, position);
  const locations = places.map((place) =>
    'targetUri' in place ? new Location(place.targetUri, place.targetSelectionRange ?? place.targetRange) : place,
  );
  await commands.executeCommand('editor.action.showReferences', at, position, locations);
}

/** In lists, too, words are shown to the letter: `$(name)` would be an icon. */
const plain = (text: string): string => text.replace(/\$\([a-z0-9~-]+\)/gi, '\\$&');
