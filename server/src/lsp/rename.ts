import { join, relative, sep } from 'node:path';
import {
  type AnnotatedTextEdit,
  type CancellationToken,
  type ChangeAnnotation,
  type Connection,
  FileChangeType,
  type FileRename,
  LSPErrorCodes,
  type PrepareRenameParams,
  type PrepareRenameResult,
  RenameFile,
  type RenameFilesParams,
  type RenameParams,
  ResponseError,
  type ServerCapabilities,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Project } from '../engine/project.ts';
import { linksAfter } from '../features/rename/links.ts';
import { renameableAt } from '../features/rename/rename.ts';
import { type Move, type Purpose, type Refused, type Renaming, throughTexts } from '../features/rename/renaming.ts';
import { format } from '../messages/format.ts';
import { RENAME } from '../messages/rename.ts';
import type { ClientSupport } from './clientSupport.ts';
import { type Analysed, pathOf } from './library.ts';
import { type Session, throwIfCancelled } from './session.ts';

/** Files and folders of the disk: of others nothing is read. */
const FILES = { filters: [{ scheme: 'file', pattern: { glob: '**/*' } }] };

/** What is advertised: what the client asks for. */
export const renameCapabilities = ({ rename }: ClientSupport): ServerCapabilities => ({
  ...(rename.rename && { renameProvider: rename.prepare ? { prepareProvider: true } : true }),
});

/** The same of files. A client that watches them says by that which ones it has renamed. */
export function fileOperations({ rename, watchedFiles }: ClientSupport): NonNullable<ServerCapabilities['workspace']> {
  const operations = {
    ...(rename.willRenameFiles && { willRename: FILES }),
    ...(rename.didRenameFiles && !watchedFiles && { didRename: FILES }),
  };
  return Object.keys(operations).length > 0 ? { fileOperations: operations } : {};
}

export function serveRename(connection: Connection, session: Session): void {
  connection.onPrepareRename((params, token) => prepareRename(session, params, token));
  connection.onRenameRequest((params, token) => rename(session, params, token));
  connection.workspace.onWillRenameFiles((params, token) => willRenameFiles(session, params, token));
  connection.workspace.onDidRenameFiles(({ files }) =>
    session.filesChanged(
      files.flatMap(({ oldUri, newUri }) => [
        { uri: oldUri, type: FileChangeType.Deleted },
        { uri: newUri, type: FileChangeType.Created },
      ]),
    ),
  );
}

/** `textDocument/prepareRename` */
async function prepareRename(
  session: Session,
  { textDocument: { uri }, position }: PrepareRenameParams,
  token: CancellationToken,
): Promise<PrepareRenameResult | null> {
  const analysed = await analysedAmongAll(session, uri, token);
  if (!analysed) return null;
  const { project, path } = analysed.home;
  const { source } = analysed.analysis.document;
  const find = () => renameableAt(project, path, source.offsetAt(position), movesFiles(session, analysed));
  const found = await session.library.answer(analysed, find);
  throwIfCancelled(token);
  return found ? { range: source.rangeOf(found.span), placeholder: found.name } : null;
}

/** `textDocument/rename` */
async function rename(
  session: Session,
  { textDocument: { uri }, position, newName }: RenameParams,
  token: CancellationToken,
): Promise<WorkspaceEdit | null> {
  const analysed = await analysedAmongAll(session, uri, token);
  if (!analysed) return null;
  const { project, path } = analysed.home;
  const offset = analysed.analysis.document.source.offsetAt(position);
  const name = newName.trim();
  const answer = await session.library.answer(analysed, () => {
    const found = renameableAt(project, path, offset, movesFiles(session, analysed));
    const renaming: Renaming | Refused = !found ? { refusal: 'nothing' } : name === '' ? { refusal: 'empty' } : found.renamed(name);
    return 'refusal' in renaming ? renaming : toWorkspaceEdit(session, shelfOf(session, analysed), renaming);
  });
  throwIfCancelled(token);
  if (!('refusal' in answer)) return answer;
  const { refusal, params = {} } = answer;
  throw new ResponseError(
    refusal === 'changed' ? LSPErrorCodes.ContentModified : LSPErrorCodes.RequestFailed,
    format(RENAME.refusals[refusal][session.locale], params),
  );
}

/** `workspace/willRenameFiles`: what goes with it in the documents. Whatever fails here must not keep the client from renaming. */
async function willRenameFiles(session: Session, { files }: RenameFilesParams, token: CancellationToken): Promise<WorkspaceEdit | null> {
  const edits: WorkspaceEdit[] = [];
  try {
    await allAnalysed(session, token);
    for (const { root, project } of session.library.workspaces.projects()) {
      const moves = files.flatMap((file) => moveIn(root, file) ?? []);
      if (moves.length === 0) continue;
      const place = { root, project };
      const edit = await session.library.answer({ place }, () =>
        toWorkspaceEdit(session, shelfIn(session, place), { edits: linksAfter(project, moves) }),
      );
      if (!('refusal' in edit)) edits.push(edit);
    }
  } catch (error) {
    if (!token.isCancellationRequested) session.connection.console.error(String(error));
  }
  throwIfCancelled(token);
  return joined(edits);
}

/** What a client that renames a file or folder does to one project; undefined where it is not, or does not stay, in its folder. */
function moveIn(root: string, { oldUri, newUri }: FileRename): Move | undefined {
  const [from, to] = [oldUri, newUri].map((uri) => {
    const path = pathOf(uri);
    const within = path === undefined ? '..' : relative(root, path).split(sep).join('/');
    return within === '' || within === '..' || within.startsWith('../') ? undefined : within;
  });
  return from !== undefined && to !== undefined && from !== to ? { from, to } : undefined;
}

/** An open document once all documents are read, the other open ones as they are typed. */
async function analysedAmongAll(session: Session, uri: string, token: CancellationToken): Promise<Analysed | undefined> {
  await allAnalysed(session, token);
  const document = session.documents.get(uri);
  return document && session.analyse(document, token);
}

async function allAnalysed(session: Session, token: CancellationToken): Promise<void> {
  await session.heard(token);
  await session.allRead();
  for (const document of session.documents.all()) await session.analyse(document, token);
}

/** A file is renamed by clients that can, and only among the documents whose links are known. */
const movesFiles = (session: Session, { place }: Analysed): boolean => place !== undefined && session.client.rename.files;

/** The documents of a project, as the client names them. */
interface Shelf {
  readonly project: Project;
  uriOf(path: string): string;
}

const shelfIn = (session: Session, { project, root }: { readonly project: Project; readonly root: string }): Shelf => ({
  project,
  uriOf: (path) => session.uriOf(join(root, path)),
});

const shelfOf = (session: Session, { place, home, uri }: Analysed): Shelf =>
  place ? shelfIn(session, place) : { project: home.project, uriOf: () => uri };

/** A renaming in the protocol's terms; refused where a document does not say any more what is to be replaced in it. */
function toWorkspaceEdit(session: Session, { project, uriOf }: Shelf, { edits, move }: Renaming): WorkspaceEdit | Refused {
  const { edits: support, rename: can } = session.client;
  const paths = [...new Set(edits.map(({ path }) => path))];
  // Texts at rest are read again: what has changed on disk since is not written over.
  const documents = new Map(
    throughTexts(paths, (path) => {
      const source = project.source(path);
      return source ? [[path, { source, text: source.text }] as const] : [];
    }),
  );
  const changes: Record<string, AnnotatedTextEdit[]> = {};
  for (const { path, span, newText, purpose } of edits) {
    const known = documents.get(path);
    const uri = uriOf(path);
    if (!known || (session.documents.get(uri)?.getText() ?? known.text) !== known.text) return { refusal: 'changed' };
    const edit = { range: known.source.rangeOf(span), newText, ...(can.annotations && { annotationId: purpose }) };
    (changes[uri] ??= []).push(edit as AnnotatedTextEdit);
  }
  if (!support.documentChanges) return { changes };
  return {
    documentChanges: [
      ...Object.entries(changes).map(([uri, list]) => ({
        textDocument: { uri, version: session.documents.get(uri)?.version ?? null },
        edits: list,
      })),
      ...(move
        ? [
            RenameFile.create(
              uriOf(move.from),
              uriOf(move.to),
              { overwrite: false, ignoreIfExists: false },
              can.annotations ? 'file' : undefined,
            ),
          ]
        : []),
    ],
    ...(can.annotations && { changeAnnotations: annotations(session, edits, move !== undefined) }),
  };
}

/**
 * What each group of edits is for, which a client shows where its user asks to see a renaming first. What was only guessed waits for
 * consent; all else does not: editors leave out what waits unless it is ticked, and a heading would be renamed without its links.
 */
function annotations(session: Session, edits: Renaming['edits'], moves: boolean): Record<string, ChangeAnnotation> {
  const purposes = new Set<Purpose | 'file'>([...edits.map(({ purpose }) => purpose), ...(moves ? ['file' as const] : [])]);
  return Object.fromEntries(
    Array.from(purposes, (purpose) => [
      purpose,
      { label: RENAME.purposes[purpose][session.locale], needsConfirmation: purpose === 'likely' },
    ]),
  );
}

/** The edits of several projects as one. */
function joined(edits: readonly WorkspaceEdit[]): WorkspaceEdit | null {
  if (edits.length < 2) return edits[0] ?? null;
  const whole: WorkspaceEdit = {};
  for (const { changes, documentChanges, changeAnnotations } of edits) {
    if (changes) whole.changes = { ...whole.changes, ...changes };
    if (documentChanges) whole.documentChanges = [...(whole.documentChanges ?? []), ...documentChanges];
    if (changeAnnotations) whole.changeAnnotations = { ...whole.changeAnnotations, ...changeAnnotations };
  }
  return whole;
}
