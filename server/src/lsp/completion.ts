import { dirname, sep } from 'node:path';
import {
  type CancellationToken,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
  type Position,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { SourceText } from '../document/text.ts';
import { type Completion, MOST_COMPLETIONS, placeAt } from '../features/completion/completion.ts';
import { markdownCompletions } from '../features/completion/markdown.ts';
import { yamlPlace } from '../features/completion/yamlPlace.ts';
import type { Edit } from '../features/edit.ts';
import { editionOn } from '../referential/editions.ts';
import { RULES } from '../rules/index.ts';
import type { CompletionSupport } from './clientSupport.ts';
import { keepsItsShape, snippetText } from './convert.ts';
import { pathOf } from './library.ts';
import { isConfiguration } from './openDocument.ts';
import { type Session, throwIfCancelled } from './session.ts';

/** What makes an editor ask by itself: an address or a target that opens, a part of one, and the space after what asks for a value. */
export const COMPLETION_TRIGGERS = ['(', '#', '/', ' ', '*'];

const KINDS = {
  value: CompletionItemKind.Value,
  key: CompletionItemKind.Property,
  file: CompletionItemKind.File,
  folder: CompletionItemKind.Folder,
  heading: CompletionItemKind.Reference,
  item: CompletionItemKind.Field,
} as const satisfies Record<Completion['kind'], CompletionItemKind>;

/** One list, for which the schema is made once. */
const KNOWN_RULES = RULES.map(({ meta }) => meta);

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

/** `textDocument/completion`: what may be written where the cursor stands. */
export async function completion(
  session: Session,
  { textDocument: { uri }, position }: CompletionParams,
  token: CancellationToken,
): Promise<CompletionList> {
  await session.heard(token);
  const document = session.documents.get(uri);
  if (document && isConfiguration(document)) return configurationCompletion(session, document, position);
  const analysed = document && (await session.analyse(document, token));
  if (!analysed) return NOTHING;
  const { analysis, home } = analysed;
  const { source } = analysis.document;
  // The headings of a document that is not open are in its text, which is read where they are asked for.
  const offered = await session.library.answer(analysed, () => markdownCompletions(placeAt(analysis, source.offsetAt(position), home)));
  throwIfCancelled(token);
  return toList(offered, source, session.client.completion);
}

/** In a configuration file: its schema is loaded now, since a start may do without. */
async function configurationCompletion(session: Session, document: TextDocument, position: Position): Promise<CompletionList> {
  const [{ configurationCompletions }, source] = [
    await import('../features/completion/configuration.ts'),
    new SourceText(document.getText()),
  ];
  const place = yamlPlace(source, source.offsetAt(position));
  const path = pathOf(document.uri);
  if (!place || path === undefined || path.endsWith('.json')) return NOTHING;
  const { library, locale } = session;
  const { referential } = (await library.configurationFor(path)).settings;
  const folder = dirname(path) + sep;
  const offered = configurationCompletions(place, {
    rules: KNOWN_RULES,
    indicators: (referential ?? editionOn(session.asOf)).indicators,
    documents: library.workspaces
      .paths()
      .flatMap((file) => (file.startsWith(folder) ? file.slice(folder.length).split(sep).join('/') : [])),
    locale,
  });
  return toList(offered, source, session.client.completion);
}

/** In the order given, which the client keeps among equals. */
function toList(completions: readonly Completion[], source: SourceText, support: CompletionSupport | undefined): CompletionList {
  const told = completions.slice(0, MOST_COMPLETIONS);
  return { isIncomplete: told.length < completions.length, items: told.map((each, index) => toItem(each, index, source, support)) };
}

function toItem(
  { label, kind, detail, documentation, edit, filter }: Completion,
  index: number,
  source: SourceText,
  support: CompletionSupport | undefined,
): CompletionItem {
  const isSnippet = support?.snippets === true && edit.placeholders.length > 0 && keepsItsShape(edit, source.lineBefore(edit.span.start));
  let tabStop = 0;
  return {
    label,
    kind: KINDS[kind],
    sortText: String(index).padStart(4, '0'),
    filterText: filter ?? edit.newText,
    textEdit: { range: source.rangeOf(edit.span), newText: isSnippet ? snippetText(edit, () => ++tabStop) : plainText(edit) },
    ...(isSnippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(detail !== undefined && (support?.details ? { labelDetails: { description: detail } } : { detail })),
    ...(documentation !== undefined && { documentation }),
  };
}

/** Without tab stops, what waits for the author's own words is left to write: the cursor stands where they go, or on the line above. */
function plainText({ newText, placeholders: [first] }: Edit): string {
  if (!first) return newText;
  const [line = ''] = newText.slice(0, first.start).split(/[\r\n]/, 1);
  return line.replace(/["']$/, '');
}
