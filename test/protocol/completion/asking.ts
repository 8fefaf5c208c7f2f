import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { CompletionItem, CompletionList, InitializeParams } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FULL_CAPABILITIES, startInProcess } from '../harness.ts';

/** Where the cursor stands in a text of these tests. */
const CURSOR = '‸';

/** A client that completes, with as much or as little as `completionItem` says. */
export const completing = (completionItem?: object): InitializeParams['capabilities'] => ({
  ...FULL_CAPABILITIES,
  textDocument: { ...FULL_CAPABILITIES.textDocument, completion: completionItem ? { completionItem } : {} },
});

export interface Asked {
  readonly items: readonly CompletionItem[];
  readonly labels: readonly string[];
  /** What is said of the item of that label: plain text, which every client shows. */
  told(label: string): string;
  /** The text once the item of that label is taken, as a client without snippets writes it. */
  take(label: string): string;
}

export interface Situation {
  readonly locale?: string;
  /** Folder that is open. */
  readonly folder?: string;
  /** Path from it. */
  readonly path?: string;
  readonly completionItem?: object;
  readonly today?: string;
}

/** What is offered at the cursor of a text that is open. */
export async function complete(marked: string, situation: Situation = {}): Promise<Asked> {
  const { locale = 'fr', folder, path = 'document.md', completionItem, today = '2026-11-15' } = situation;
  const client = startInProcess({ today: () => today });
  await client.initialize({
    locale,
    capabilities: completing(completionItem),
    ...(folder !== undefined && { workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'w' }] }),
  });
  await client.ready();
  const uri = folder === undefined ? `file:///projet/${path}` : pathToFileURL(join(folder, path)).href;
  const at = marked.indexOf(CURSOR);
  const text = marked.replace(CURSOR, '');
  const document = TextDocument.create(uri, 'markdown', 1, text);
  await client.open(uri, text, /\.ya?ml$/.test(path) ? 'yaml' : 'markdown');
  const list: CompletionList = await client.connection.sendRequest('textDocument/completion', {
    textDocument: { uri },
    position: document.positionAt(at),
  });
  client.connection.dispose();
  return {
    items: list.items,
    labels: list.items.map(({ label }) => label),
    told(label) {
      const told = list.items.find((item) => item.label === label)?.documentation;
      return typeof told === 'string' ? told : '';
    },
    take(label) {
      const edit = list.items.find((item) => item.label === label)?.textEdit;
      if (!edit || !('range' in edit)) throw new Error(`no ${label} among ${list.items.map((item) => item.label).join(', ')}`);
      // An editor takes nothing else: one line, with the cursor in it.
      const { start, end } = edit.range;
      const cursor = document.positionAt(at);
      if (start.line !== end.line || start.line !== cursor.line || start.character > cursor.character || end.character < cursor.character)
        throw new Error(`the edit of ${label} leaves the cursor out`);
      return TextDocument.applyEdits(document, [edit]);
    },
  };
}
