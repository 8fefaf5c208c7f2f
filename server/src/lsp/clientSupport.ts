import { type ClientCapabilities, type InitializeParams, MarkupKind, ResourceOperationKind } from 'vscode-languageserver';
import type { EditSupport } from './convert.ts';

/** What a client can make of an item of completion, beside showing and writing it. */
export interface CompletionSupport {
  readonly snippets: boolean;
  /** Whether a detail stands on the line of each item, and not only of the chosen one. */
  readonly details: boolean;
}

/** What this client can do, of what the server can use. */
export interface ClientSupport {
  readonly pull: boolean;
  readonly refresh: boolean;
  readonly configuration: boolean;
  readonly configurationChanges: boolean;
  readonly folderChanges: boolean;
  readonly watchedFiles: boolean;
  readonly progress: boolean;
  /** Whether it carries out the commands of `CLIENT_COMMANDS`. */
  readonly commands: boolean;
  readonly codeActions: boolean;
  /** Whether it asks for the edits of an action when it is chosen. */
  readonly resolvesActions: boolean;
  /** How it shows hovers, undefined where it shows none. */
  readonly hover: MarkupKind | undefined;
  /** Undefined where it does not complete. */
  readonly completion: CompletionSupport | undefined;
  readonly edits: EditSupport;
  readonly navigation: NavigationSupport;
  readonly rename: RenameSupport;
  readonly lenses: LensSupport;
}

/** What a client shows beside a document's own words, and asks for again when it is told to. */
export interface LensSupport {
  readonly codeLens: boolean;
  readonly inlayHint: boolean;
  readonly refreshCodeLenses: boolean;
  readonly refreshInlayHints: boolean;
}

/** How a client renames. */
export interface RenameSupport {
  readonly rename: boolean;
  /** Whether it asks first what can be renamed. */
  readonly prepare: boolean;
  /** Whether it asks what goes with files that it is about to rename, and tells of those that it has. */
  readonly willRenameFiles: boolean;
  readonly didRenameFiles: boolean;
  /** Whether an edit may rename a file. */
  readonly files: boolean;
  /** Whether edits may say what they are for, and wait for a look at them. */
  readonly annotations: boolean;
}

/** Which requests of navigation a client makes. */
export interface NavigationSupport {
  readonly definition: boolean;
  /** Whether a definition may say which words lead there, and how much there belongs together (`LocationLink`). */
  readonly definitionLinks: boolean;
  readonly references: boolean;
  readonly documentSymbol: boolean;
  /** Whether symbols may stand within others, and be labelled as ours. */
  readonly nestedSymbols: boolean;
  readonly symbolLabel: boolean;
  readonly workspaceSymbol: boolean;
  readonly documentLink: boolean;
  readonly foldingRange: boolean;
  readonly selectionRange: boolean;
}

const FORMATS: ReadonlySet<string> = new Set([MarkupKind.Markdown, MarkupKind.PlainText]);

export function supportOf({ textDocument, window, workspace }: ClientCapabilities, options?: unknown): ClientSupport {
  const documentChanges = workspace?.workspaceEdit?.documentChanges === true;
  return {
    pull: textDocument?.diagnostic !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    configuration: workspace?.configuration === true,
    configurationChanges: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    folderChanges: workspace?.workspaceFolders === true,
    watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    progress: window?.workDoneProgress === true,
    commands: typeof options === 'object' && options !== null && 'commands' in options && options.commands === true,
    // Clients that know commands only could not apply our edits.
    codeActions: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    resolvesActions:
      textDocument?.codeAction?.dataSupport === true && textDocument.codeAction.resolveSupport?.properties.includes('edit') === true,
    // Its own order is its preference; a client that names no format shows text.
    hover: textDocument?.hover && (textDocument.hover.contentFormat?.find((kind) => FORMATS.has(kind)) ?? MarkupKind.PlainText),
    completion: textDocument?.completion && {
      snippets: textDocument.completion.completionItem?.snippetSupport === true,
      details: textDocument.completion.completionItem?.labelDetailsSupport === true,
    },
    edits: {
      documentChanges,
      snippets: documentChanges && workspace?.workspaceEdit?.snippetEditSupport === true,
      annotations: documentChanges && workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    },
    navigation: {
      definition: textDocument?.definition !== undefined,
      definitionLinks: textDocument?.definition?.linkSupport === true,
      references: textDocument?.references !== undefined,
      documentSymbol: textDocument?.documentSymbol !== undefined,
      nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
      symbolLabel: textDocument?.documentSymbol?.labelSupport === true,
      workspaceSymbol: workspace?.symbol !== undefined,
      documentLink: textDocument?.documentLink !== undefined,
      foldingRange: textDocument?.foldingRange !== undefined,
      selectionRange: textDocument?.selectionRange !== undefined,
    },
    rename: {
      rename: textDocument?.rename !== undefined,
      prepare: textDocument?.rename?.prepareSupport === true,
      willRenameFiles: workspace?.fileOperations?.willRename === true,
      didRenameFiles: workspace?.fileOperations?.didRename === true,
      files: documentChanges && workspace.workspaceEdit?.resourceOperations?.includes(ResourceOperationKind.Rename) === true,
      annotations: documentChanges && workspace.workspaceEdit?.changeAnnotationSupport !== undefined,
    },
    lenses: {
      codeLens: textDocument?.codeLens !== undefined,
      inlayHint: textDocument?.inlayHint !== undefined,
      refreshCodeLenses: workspace?.codeLens?.refreshSupport === true,
      refreshInlayHints: workspace?.inlayHint?.refreshSupport === true,
    },
  };
}

/** The open folders, as old clients say it too. */
export function openFolders({ workspaceFolders, rootUri }: InitializeParams & { readonly rootUri?: string | null }): string[] {
  return workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
}
