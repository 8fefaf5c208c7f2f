import { setImmediate } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import {
  type CancellationToken,
  type Diagnostic,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type ResultProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { toConfigDiagnostics, toDiagnostics } from './convert.ts';
import { decodeUri } from './folders.ts';
import { pathOf } from './library.ts';
import { isConfiguration } from './openDocument.ts';
import { type Session, throwIfCancelled } from './session.ts';

/** Documents told of at once. */
const PARTIAL_RESULT = 20;

/** `textDocument/diagnostic`: what there is to say of an open document. */
export async function documentDiagnostic(
  session: Session,
  { textDocument: { uri }, previousResultId }: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  await session.heard(token);
  await session.followDay();
  const document = session.documents.get(uri);
  if (document && isConfiguration(document)) return configurationDiagnostic(session, uri);
  const analysed = document && (await session.analyse(document, token));
  if (!analysed) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  if (analysed.id === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: analysed.id };
  return { kind: DocumentDiagnosticReportKind.Full, resultId: analysed.id, items: toDiagnostics(session.conversionOf(document, analysed)) };
}

/** What is wrong in an open configuration file, as it is on disk: that is what holds for the documents. */
async function configurationDiagnostic({ library, locale, foldersRead }: Session, uri: string): Promise<DocumentDiagnosticReport> {
  await foldersRead;
  const problems = library.configurationProblems().get(pathOf(uri) ?? '') ?? [];
  return { kind: DocumentDiagnosticReportKind.Full, items: toConfigDiagnostics(problems, locale) };
}

/**
 * `workspace/diagnostic`: what there is to say of documents that are not open. Only what changed since the client last
 * asked is sent again.
 */
export async function workspaceDiagnostic(
  session: Session,
  { previousResultIds }: WorkspaceDiagnosticParams,
  token: CancellationToken,
  partial: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
): Promise<WorkspaceDiagnosticReport> {
  await session.settingsRead;
  // Before all is read there is nothing to tell, and nothing to take back of what was told earlier.
  await session.allRead();
  await session.followDay();
  const { documents, library, foldersRead: started } = session;
  const known = new Map(previousResultIds.map(({ uri, value }) => [decodeUri(uri), { uri, value }]));
  const items: WorkspaceDocumentDiagnosticReport[] = [];
  /** Under the URI by which the client knows it. */
  const tell = (at: string, resultId: string, diagnostics: (uri: string) => Diagnostic[]): void => {
    const before = known.get(decodeUri(at));
    known.delete(decodeUri(at));
    const uri = before?.uri ?? at;
    items.push(
      before?.value === resultId
        ? { kind: DocumentDiagnosticReportKind.Unchanged, uri, version: null, resultId }
        : { kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId, items: diagnostics(uri) },
    );
  };
  for await (const analysed of library.closed()) {
    throwIfCancelled(token);
    tell(analysed.uri, analysed.id, (uri) => toDiagnostics(session.conversionOf({ uri, version: 0 }, analysed)));
    if (partial && items.length >= PARTIAL_RESULT) partial.report({ items: items.splice(0) });
    await setImmediate();
  }
  // Read anew in between: what was not met is not gone.
  if (started !== session.foldersRead) throw new ResponseError(LSPErrorCodes.ServerCancelled, 'changed', { retriggerRequest: true });
  const { locale } = session;
  for (const [path, problems] of library.configurationProblems()) {
    tell(pathToFileURL(path).href, JSON.stringify([locale, problems]), () => toConfigDiagnostics(problems, locale));
  }
  // What was told of a document that is gone is taken back; of an open one, its own pull speaks.
  for (const { uri } of known.values()) {
    if (!documents.get(uri)) items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
  }
  return { items };
}
