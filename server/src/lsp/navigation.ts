import { join } from 'node:path';
import {
  type CancellationToken,
  type Connection,
  type Definition,
  type DefinitionLink,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type Location,
  type ReferenceParams,
  type SelectionRange,
  type SelectionRangeParams,
  type ServerCapabilities,
  type SymbolInformation,
  SymbolKind,
  type TextDocumentIdentifier,
  type TextDocumentPositionParams,
  type WorkspaceSymbolParams,
} from 'vscode-languageserver';
import type { Range, SourceText, Span } from '../document/text.ts';
import { definitionAt } from '../features/navigation/definition.ts';
import { documentLinks } from '../features/navigation/documentLinks.ts';
import { foldingsOf } from '../features/navigation/foldings.ts';
import { type Place, TOP } from '../features/navigation/place.ts';
import { referencesAt } from '../features/navigation/references.ts';
import { selectionsAt } from '../features/navigation/selection.ts';
import { nested, type Outlined, type SymbolKind as Part, symbolsOf } from '../features/navigation/symbols.ts';
import { partsNamed } from '../features/navigation/workspaceSymbols.ts';
import type { ClientSupport } from './clientSupport.ts';
import type { Analysed } from './library.ts';
import { type Session, throwIfCancelled } from './session.ts';

/** How our parts stand beside those of others in an outline. */
const LABEL = 'Singulier';

/** Kinds that clients know which do not say which they know. */
const KINDS: Readonly<Record<Part, SymbolKind>> = {
  item: SymbolKind.Field,
  indicator: SymbolKind.Module,
  evidence: SymbolKind.File,
  question: SymbolKind.String,
  choice: SymbolKind.Constant,
};

/** Most parts in one answer: whoever looks for one among more types another letter. */
const MOST_PARTS = 1000;

/** What is advertised: what the client asks for, and no request that it does not know. */
export const navigationCapabilities = ({ navigation }: ClientSupport): ServerCapabilities => ({
  ...(navigation.definition && { definitionProvider: true }),
  ...(navigation.references && { referencesProvider: true }),
  ...(navigation.documentSymbol && { documentSymbolProvider: navigation.symbolLabel ? { label: LABEL } : true }),
  ...(navigation.workspaceSymbol && { workspaceSymbolProvider: true }),
  ...(navigation.documentLink && { documentLinkProvider: { resolveProvider: false } }),
  ...(navigation.foldingRange && { foldingRangeProvider: true }),
  ...(navigation.selectionRange && { selectionRangeProvider: true }),
});

export function serveNavigation(connection: Connection, session: Session): void {
  connection.onDefinition((params, token) => definition(session, params, token));
  connection.onReferences((params, token) => references(session, params, token));
  connection.onDocumentSymbol(({ textDocument }, token) => documentSymbols(session, textDocument, token));
  connection.onWorkspaceSymbol((params, token) => workspaceSymbols(session, params, token));
  connection.onDocumentLinks(({ textDocument }, token) => links(session, textDocument, token));
  connection.onFoldingRanges(({ textDocument }, token) => foldingRanges(session, textDocument, token));
  connection.onSelectionRanges((params, token) => selectionRanges(session, params, token));
}

/** `textDocument/definition` */
function definition(
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
  token: CancellationToken,
): Promise<Definition | DefinitionLink[] | null> {
  const { definitionLinks } = session.client.navigation;
  return amongAll(session, textDocument, token, (desk) => {
    const { project, path } = desk.home;
    const found = definitionAt(project, path, desk.source.offsetAt(position));
    if (!found) return null;
    if (!definitionLinks) return found.to.map((place) => desk.locationOf(place));
    return found.to.map((place): DefinitionLink => {
      const { uri: targetUri, range: targetSelectionRange } = desk.locationOf(place);
      const targetRange = desk.rangeIn(place.path, place.span);
      return { originSelectionRange: desk.source.rangeOf(found.from), targetUri, targetRange, targetSelectionRange };
    });
  });
}

/** `textDocument/references` */
const references = (
  session: Session,
  { textDocument, position, context }: ReferenceParams,
  token: CancellationToken,
): Promise<Location[] | null> =>
  amongAll(session, textDocument, token, (desk) => {
    const { project, path } = desk.home;
    return referencesAt(project, path, desk.source.offsetAt(position), context.includeDeclaration).map((place) => desk.locationOf(place));
  });

/** `textDocument/documentSymbol` */
function documentSymbols(
  session: Session,
  textDocument: TextDocumentIdentifier,
  token: CancellationToken,
): Promise<DocumentSymbol[] | SymbolInformation[] | null> {
  const { nestedSymbols } = session.client.navigation;
  return atDesk<DocumentSymbol[] | SymbolInformation[]>(session, textDocument, token, ({ source, analysis }) => {
    const outline = nested(symbolsOf(analysis.facts, analysis.locale));
    const toSymbol = ({ kind, name, detail, span, words, children }: Outlined): DocumentSymbol => ({
      name,
      detail,
      kind: KINDS[kind],
      range: source.rangeOf(span),
      selectionRange: source.rangeOf(words),
      children: children.map(toSymbol),
    });
    const flat = ({ kind, name, span, children }: Outlined, containerName?: string): SymbolInformation[] => [
      {
        name,
        kind: KINDS[kind],
        location: { uri: textDocument.uri, range: source.rangeOf(span) },
        ...(containerName !== undefined && { containerName }),
      },
      ...children.flatMap((child) => flat(child, name)),
    ];
    return nestedSymbols ? outline.map(toSymbol) : outline.flatMap((part) => flat(part));
  });
}

/** `workspace/symbol` */
async function workspaceSymbols(
  session: Session,
  { query }: WorkspaceSymbolParams,
  token: CancellationToken,
): Promise<SymbolInformation[]> {
  await session.heard(token);
  await session.allRead();
  throwIfCancelled(token);
  const symbols: SymbolInformation[] = [];
  for (const { root, project } of session.library.workspaces.projects()) {
    for (const path of project.paths()) {
      const reading = project.context(path)?.reading;
      if (!reading) continue;
      const uri = session.uriOf(join(root, path));
      const containerName = session.pathInFolders(uri) ?? path;
      for (const { kind, name, words } of partsNamed(reading.facts, query, session.locale)) {
        if (symbols.length === MOST_PARTS) return symbols;
        symbols.push({ name, kind: KINDS[kind], location: { uri, range: reading.document.source.rangeOf(words) }, containerName });
      }
    }
  }
  return symbols;
}

/** `textDocument/documentLink` */
const links = (session: Session, textDocument: TextDocumentIdentifier, token: CancellationToken): Promise<DocumentLink[] | null> =>
  atDesk(session, textDocument, token, (desk) =>
    documentLinks(desk.home.project, desk.home.path).map(({ span, to }): DocumentLink => {
      const { uri, range } = desk.locationOf(to);
      // As editors that open a file at a line have it.
      const line = to.words === TOP ? '' : `#L${range.start.line + 1}`;
      return { range: desk.source.rangeOf(span), target: uri + line };
    }),
  );

/** `textDocument/foldingRange`: whole lines, which is all that some clients can fold. */
const foldingRanges = (session: Session, textDocument: TextDocumentIdentifier, token: CancellationToken): Promise<FoldingRange[] | null> =>
  atDesk(session, textDocument, token, ({ source, analysis }) =>
    foldingsOf(analysis).flatMap(({ kind, span }): FoldingRange[] => {
      const { start, end } = source.rangeOf(span);
      if (end.line === start.line) return [];
      return [{ startLine: start.line, endLine: end.line, ...(kind === 'common' && { kind: FoldingRangeKind.Region }) }];
    }),
  );

/** `textDocument/selectionRange` */
const selectionRanges = (
  session: Session,
  { textDocument, positions }: SelectionRangeParams,
  token: CancellationToken,
): Promise<SelectionRange[] | null> =>
  atDesk(session, textDocument, token, ({ source, analysis }) =>
    positions.map((position) => {
      const outwards = selectionsAt(analysis, source.offsetAt(position));
      const around = (index: number): SelectionRange => {
        const parent = index + 1 < outwards.length ? around(index + 1) : undefined;
        return { range: source.rangeOf(outwards[index] as Span), ...(parent && { parent }) };
      };
      return around(0);
    }),
  );

/** Answers about an open document once all documents of the folders are read: an answer that names some of them would mislead. */
async function amongAll<Answer>(
  session: Session,
  textDocument: TextDocumentIdentifier,
  token: CancellationToken,
  answer: (desk: Desk) => Answer,
): Promise<Answer | null> {
  await session.allRead();
  return atDesk(session, textDocument, token, answer);
}

/** Answers about an open document, with what its links lead to looked at. */
async function atDesk<Answer>(
  session: Session,
  { uri }: TextDocumentIdentifier,
  token: CancellationToken,
  answer: (desk: Desk) => Answer,
): Promise<Answer | null> {
  await session.heard(token);
  const document = session.documents.get(uri);
  const analysed = document && (await session.analyse(document, token));
  if (!analysed) return null;
  const answered = await session.library.answer(analysed, () => answer(new Desk(session, analysed)));
  throwIfCancelled(token);
  return answered;
}

/** One open document and its project, in the protocol's terms. */
class Desk {
  readonly home: Analysed['home'];
  readonly analysis: Analysed['analysis'];
  readonly source: SourceText;
  readonly #sources = new Map<string, SourceText | undefined>();

  constructor(
    private readonly session: Session,
    private readonly analysed: Analysed,
  ) {
    this.home = analysed.home;
    this.analysis = analysed.analysis;
    this.source = analysed.analysis.document.source;
  }

  /** What is no document of the project is opened at its top. */
  rangeIn(path: string, span: Span): Range {
    if (!this.#sources.has(path)) this.#sources.set(path, this.home.project.source(path));
    return this.#sources.get(path)?.rangeOf(span) ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  }

  locationOf({ path, words }: Place): Location {
    const { place, uri, home } = this.analysed;
    const there = !place || path === home.path ? uri : this.session.uriOf(join(place.root, path));
    return { uri: there, range: this.rangeIn(path, words) };
  }
}
