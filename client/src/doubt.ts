import { Disposable, languages, type LanguageStatusItem, StatusBarAlignment, window } from 'vscode';
import { COMMANDS } from './commands.ts';
import { documentSelector } from './documentSelector.ts';
import { message } from './messages.ts';
import type { Server } from './server.ts';

/**
 * What the active document is read as without certainty, while that is so: beside the edition in its language status, and in the
 * status bar itself, since a document in which nothing is found gives no reason to look behind the braces.
 */
export function showDoubt(server: Server): Disposable {
  // To the left of the position in the text, with which VS Code's own entries begin.
  const entry = window.createStatusBarItem('singulier.doubt', StatusBarAlignment.Right, 101);
  // The language status has no way to hide an item.
  let item: LanguageStatusItem | undefined;

  const show = () => {
    const document = window.activeTextEditor?.document;
    const doubt = document && server.doubtOf(document.uri);
    if (!doubt) {
      entry.hide();
      item?.dispose();
      item = undefined;
      return;
    }
    const { text, detail } = doubt;
    const accessibilityInformation = { label: `${text}. ${detail}`, role: 'button' };
    entry.name = message('doubt');
    entry.text = `$(question) ${text}`;
    entry.tooltip = detail;
    entry.command = COMMANDS.declare;
    entry.accessibilityInformation = accessibilityInformation;
    entry.show();
    item ??= languages.createLanguageStatusItem('singulier.doubt', documentSelector());
    item.name = message('doubt');
    // Alone: a detail of more than a few words pushes the command out of the list.
    item.text = text;
    item.command = { title: message('declare'), command: COMMANDS.declare };
    item.accessibilityInformation = accessibilityInformation;
  };

  show();
  return Disposable.from(entry, new Disposable(() => item?.dispose()), server.onDidChange(show), window.onDidChangeActiveTextEditor(show));
}
