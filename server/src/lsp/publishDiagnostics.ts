import { pathToFileURL } from 'node:url';
import { toConfigDiagnostics, toDiagnostics } from './convert.ts';
import { isConfiguration, isDocument } from './openDocument.ts';
import type { Session } from './session.ts';

/** Milliseconds without a change before findings are published. */
const TYPING_PAUSE = 150;

/** `textDocument/publishDiagnostics`: tells a client that does not ask. */
export class Publisher {
  readonly #session: Session;
  /** What was last published of each open document, by the id of its analysis. */
  readonly #published = new Map<string, string>();
  #configurationFiles: readonly string[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Publishes once the author pauses. */
  schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#session.logRefusal(this.#publish()), TYPING_PAUSE);
  }

  documentChanged(uri: string): void {
    this.#published.delete(uri);
    this.schedule();
  }

  documentClosed(uri: string): void {
    // What is wrong in a configuration file is told whether it is open or not.
    if (isConfiguration({ uri })) return;
    this.#published.delete(uri);
    void this.#session.connection.sendDiagnostics({ uri, diagnostics: [] });
    // What it says on disk may be something else to those that depend on it.
    this.schedule();
  }

  publishConfiguration(): void {
    const { connection, library, locale } = this.#session;
    const problems = new Map(
      Array.from(library.configurationProblems(), ([path, list]) => [pathToFileURL(path).href, toConfigDiagnostics(list, locale)]),
    );
    for (const uri of new Set([...this.#configurationFiles, ...problems.keys()]))
      void connection.sendDiagnostics({ uri, diagnostics: problems.get(uri) ?? [] });
    this.#configurationFiles = [...problems.keys()];
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  /** Publishes what is new of the open documents: a change in one may concern the others. */
  async #publish(): Promise<void> {
    const session = this.#session;
    const { connection, documents } = session;
    await session.settingsRead;
    await session.followDay();
    // All are taken up before any is told of.
    for (const document of documents.all()) await session.analyse(document);
    for (const uri of documents.keys()) {
      // As it is now: it may have changed, or closed, in the meantime.
      const document = documents.get(uri);
      const analysed = document && (await session.analyse(document));
      if (
        !document ||
        !isDocument(document) ||
        documents.get(uri)?.version !== document.version ||
        this.#published.get(uri) === analysed?.id
      )
        continue;
      if (analysed) this.#published.set(uri, analysed.id);
      await connection.sendDiagnostics({
        uri,
        version: document.version,
        diagnostics: analysed ? toDiagnostics(session.conversionOf(document, analysed)) : [],
      });
    }
  }
}
