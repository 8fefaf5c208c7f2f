import {
  type CancellationToken,
  type CodeLens,
  type CodeLensParams,
  CodeLensRefreshRequest,
  type Connection,
  type InlayHint,
  type InlayHintParams,
  type ServerCapabilities,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { inlaysOf } from '../features/lenses/inlays.ts';
import { type Around, type Lens, lensesOf } from '../features/lenses/lenses.ts';
import { listOf } from '../features/lenses/lists.ts';
import { LENSES } from '../messages/lenses.ts';
import { DECLARING } from '../messages/server.ts';
import { CLIENT_COMMANDS, LIST_REQUEST, type Listed, type ListParams, type PlacesParams, type Refusal } from '../protocol/index.ts';
import type { ClientSupport } from './clientSupport.ts';
import { toWorkspaceEdit } from './convert.ts';
import type { Analysed } from './library.ts';
import { type Session, throwIfCancelled } from './session.ts';

/** What is advertised: what the client asks for. */
export const lensCapabilities = ({ lenses }: ClientSupport): ServerCapabilities => ({
  ...(lenses.codeLens && { codeLensProvider: { resolveProvider: false } }),
  ...(lenses.inlayHint && { inlayHintProvider: true }),
});

export function serveLenses(connection: Connection, session: Session): void {
  connection.onCodeLens((params, token) => codeLenses(session, params, token));
  connection.languages.inlayHint.on((params, token) => inlayHints(session, params, token));
  connection.onRequest<Listed<WorkspaceEdit> | Refusal, void>(LIST_REQUEST, (params: ListParams) => list(session, params));
  session.onStale(() => {
    const { lenses } = session.client;
    if (lenses.refreshCodeLenses) session.logRefusal(connection.sendRequest(CodeLensRefreshRequest.type));
    if (lenses.refreshInlayHints) session.logRefusal(connection.languages.inlayHint.refresh());
  });
}

/** `textDocument/codeLens` */
async function codeLenses(session: Session, { textDocument: { uri } }: CodeLensParams, token: CancellationToken): Promise<CodeLens[]> {
  const found = await around(session, uri, token);
  if (!found) return [];
  const { analysed, document } = found;
  const lenses = await session.library.answer(analysed, () => lensesOf(aroundOf(session, analysed)));
  throwIfCancelled(token);
  const { source } = analysed.analysis.document;
  const { commands } = session.client;
  // The portrait is a page of the client's own; the others say something where nothing opens them.
  return lenses.flatMap((lens): CodeLens[] => {
    if (!commands && lens.leads === 'portrait') return [];
    const range = source.rangeOf(lens.span);
    return [{ range, command: { title: lens.title, ...(commands ? commandOf(lens, document.uri, range.start) : { command: '' }) } }];
  });
}

function commandOf({ leads }: Lens, uri: string, position: PlacesParams['position']): { command: string; arguments?: unknown[] } {
  switch (leads) {
    case 'portrait':
      return { command: CLIENT_COMMANDS.showMirror };
    case 'places':
      return { command: CLIENT_COMMANDS.showPlaces, arguments: [{ uri, position } satisfies PlacesParams] };
    default:
      return { command: CLIENT_COMMANDS.showList, arguments: [{ uri, list: leads } satisfies ListParams] };
  }
}

/** `textDocument/inlayHint`: none unless the user asks for them in the settings. */
async function inlayHints(
  session: Session,
  { textDocument: { uri }, range }: InlayHintParams,
  token: CancellationToken,
): Promise<InlayHint[]> {
  const found = await around(session, uri, token);
  if (!found || !session.inlayHints) return [];
  const { analysed } = found;
  const { source } = analysed.analysis.document;
  const inlays = await session.library.answer(analysed, () => inlaysOf(aroundOf(session, analysed), source.spanOf(range)));
  throwIfCancelled(token);
  return inlays.map(({ at, text }) => ({ position: source.positionAt(at), label: text, paddingLeft: true }));
}

/** `singulier/list`: what a lens on the title counts, each with its own fixes. */
async function list(session: Session, { uri, list: which }: ListParams): Promise<Listed<WorkspaceEdit> | Refusal> {
  await session.settingsRead;
  const document = session.documents.get(uri);
  const analysed = document && (await session.analyse(document));
  if (!analysed) return { refusal: DECLARING.unknown[session.locale] };
  const { locale } = analysed.analysis;
  const conversion = session.conversionOf(document, analysed);
  const { today, version } = session.dependencies;
  const options = { locale, today: today(), version, mdx: document.languageId === 'mdx', home: analysed.home };
  const entries = await session.library.answer(analysed, () => listOf(analysed.analysis, which, options));
  if (entries.length === 0) return { refusal: LENSES.nothing[locale] };
  return {
    question: LENSES.lists[which][locale],
    entries: entries.map(({ name, message, actions }) => ({
      name,
      message,
      fixes: actions.map(({ title, edits }) => ({ title, edit: toWorkspaceEdit(edits, conversion, session.client.edits) })),
    })),
  };
}

async function around(
  session: Session,
  uri: string,
  token: CancellationToken,
): Promise<{ readonly document: TextDocument; readonly analysed: Analysed } | undefined> {
  await session.heard(token);
  const document = session.documents.get(uri);
  const analysed = document && (await session.analyse(document, token));
  return analysed && { document, analysed };
}

/** Before all documents are read, nothing is said of what they have in common: they are asked about again then. */
function aroundOf({ library }: Session, { analysis, place }: Analysed): Around {
  const path = place?.path ?? '';
  return { analysis, path, workspace: library.complete ? place?.project.context(path)?.workspace : undefined };
}
