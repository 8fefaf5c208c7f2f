import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CancellationToken,
  Connection,
  Definition,
  DefinitionLink,
  Location,
  Position,
  ReferenceParams,
  ServerCapabilities,
  TextDocumentPositionParams,
} from 'vscode-languageserver';
import { definitionAt } from '../features/navigation/definition.ts';
import type { Place } from '../features/navigation/place.ts';
import { referencesAt } from '../features/navigation/references.ts';
import type { Range, SourceText, Span } from '../document/text.ts';
import type { ClientSupport } from './clientSupport.ts';
import { type Analysed, pathOf } from './library.ts';
import { type Session, throwIfCancelled } from './session.ts';

/** What is advertised: what the client asks for, and no request that it does not know. */
export const navigationCapabilities = ({ navigation }: ClientSupport): ServerCapabilities => ({
  ...(navigation.definition && { definitionProvider: true }),
  ...(navigation.references && { referencesProvider: true }),
});

export function serveNavigation(connection: Connection, session: Session): void {
  connection.onDefinition((params, token) => definition(session, params, token));
  connection.onReferences((params, token) => references(session, params, token));
}

/** `textDocument/definition` */
async function definition(
  session: Session,
  { textDocument: { uri }, position }: TextDocumentPositionParams,
  token: CancellationToken,
): Promise<Definition | DefinitionLink[] | null> {
  const { definitionLinks } = session.client.navigation;
  return amongAll(session, uri, token, (desk) => {
    const { project, path } = desk.home;
    const found = definitionAt(project, path, desk.offsetAt(position));
    if (!found) return null;
    if (!definitionLinks) return found.to.map((place) => desk.locationOf(place));
    return found.to.map((place): DefinitionLink => {
      const { uri: targetUri, range: targetSelectionRange } = desk.locationOf(place);
      const targetRange = desk.rangeIn(place.path, place.span);
      return { originSelectionRange: desk.rangeIn(path, found.from), targetUri, targetRange, targetSelectionRange };
    });
  });
}

/** `textDocument/references` */
async function references(
  session: Session,
  { textDocument: { uri }, position, context }: ReferenceParams,
  token: CancellationToken,
): Promise<Location[] | null> {
  return amongAll(session, uri, token, (desk) =>
    referencesAt(desk.home.project, desk.home.path, desk.offsetAt(position), context.includeDeclaration).map((place) =>
      desk.locationOf(place),
    ),
  );
}

/** Answers about an open document once all documents of the folders are read: an answer that names some of them would mislead. */
async function amongAll<Answer>(
  session: Session,
  uri: string,
  token: CancellationToken,
  answer: (desk: Desk) => Answer,
): Promise<Answer | null> {
  await session.allRead();
  return atDesk(session, uri, token, answer);
}

async function atDesk<Answer>(
  session: Session,
  uri: string,
  token: CancellationToken,
  answer: (desk: Desk) => Answer,
): Promise<Answer | null> {
  await session.heard(token);
  const document = session.documents.get(uri);
  const analysed = document && (await session.analyse(document));
  if (!analysed) return null;
  const answered = await session.library.answer(analysed, () => answer(new Desk(session, analysed)));
  throwIfCancelled(token);
  return answered;
}

/** One open document and its project, in the protocol's terms. */
class Desk {
  readonly home: Analysed['home'];
  readonly #sources = new Map<string, SourceText | undefined>();

  constructor(
    private readonly session: Session,
    private readonly analysed: Analysed,
  ) {
    this.home = analysed.home;
  }

  offsetAt(position: Position): number {
    return this.analysed.analysis.document.source.offsetAt(position);
  }

  /** What is no document of the project is opened at its top. */
  rangeIn(path: string, span: Span): Range {
    if (!this.#sources.has(path)) this.#sources.set(path, this.home.project.context(path)?.reading.document.source);
    return this.#sources.get(path)?.rangeOf(span) ?? { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
  }

  locationOf({ path, words }: Place): Location {
    return { uri: this.#uriOf(path), range: this.rangeIn(path, words) };
  }

  /** As the client writes it, where the document is open. */
  #uriOf(path: string): string {
    const { place, uri, home } = this.analysed;
    if (!place || path === home.path) return uri;
    const full = join(place.root, path);
    return this.session.documents.all().find((open) => pathOf(open.uri) === full)?.uri ?? pathToFileURL(full).href;
  }
}
