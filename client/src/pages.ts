import { commands, type Disposable, EventEmitter, languages, Uri, window, workspace } from 'vscode';
import { COVERAGE_REQUEST, DELTA_REQUEST, type MarkdownPage } from '../../server/src/protocol/index.ts';
import { documentSelector } from './documentSelector.ts';
import { message } from './messages.ts';
import type { Server } from './server.ts';

const SCHEME = 'singulier';

/** The reports that open as a page, by the name that its tab shows. */
const PAGES = { coverage: COVERAGE_REQUEST, delta: DELTA_REQUEST } as const;
export type PageName = keyof typeof PAGES;

/**
 * Reports of the server as read-only Markdown pages: shown as a preview where the editor has one, as text where not. A
 * page is made again each time it is opened.
 */
export class Pages implements Disposable {
  readonly #server: Server;
  readonly #changed = new EventEmitter<Uri>();
  readonly #texts = new Map<string, string>();
  readonly #provider: Disposable;

  constructor(server: Server) {
    this.#server = server;
    this.#provider = workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: this.#changed.event,
      provideTextDocumentContent: ({ path }) => this.#texts.get(path) ?? '',
    });
  }

  async show(name: PageName): Promise<void> {
    const page = await this.#server.page(PAGES[name]);
    if (page === undefined) void window.showWarningMessage(message('notRunning'));
    else await this.#open(message(name), page);
  }

  /** The mirror of the active programme. */
  async showMirror(): Promise<void> {
    const document = window.activeTextEditor?.document;
    const isOurs = document !== undefined && languages.match(documentSelector(), document) > 0;
    const page = isOurs ? await this.#server.mirror(document.uri) : null;
    if (page === undefined) void window.showWarningMessage(message('notRunning'));
    else if (page === null) void window.showInformationMessage(message(isOurs ? 'notAProgramme' : 'noProgramme'));
    else await this.#open(message('mirror'), page);
  }

  async #open(name: string, page: MarkdownPage): Promise<void> {
    const uri = Uri.from({ scheme: SCHEME, path: `/${name}.md` });
    this.#texts.set(uri.path, page.markdown);
    this.#changed.fire(uri);
    if ((await commands.getCommands(true)).includes('markdown.showPreview')) await commands.executeCommand('markdown.showPreview', uri);
    else await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
  }

  dispose(): void {
    this.#provider.dispose();
    this.#changed.dispose();
  }
}
