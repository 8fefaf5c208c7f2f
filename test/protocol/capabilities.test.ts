import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ErrorCodes, type InitializeParams, type InitializeResult, type ServerCapabilities } from 'vscode-languageserver/node';
import { inFolder } from '../command/harness.ts';
import { type Client, FULL_CAPABILITIES, startInProcess } from './harness.ts';

const REGISTER = `---
kind: organisation
---

# Registre des preuves

- **Indicateur 8**, positionnement : [grille](preuves/suivi.md#les-reports), 2019-01-12, réf. P-08

Indicateur\u0020
`;

const FILES = { 'registre.md': REGISTER, 'preuves/suivi.md': '# Suivi\n\n## Les reports\n\nDeux.\n' };

/** All that the server looks at, in its latest form. */
const ALL: InitializeParams['capabilities'] = {
  ...FULL_CAPABILITIES,
  textDocument: {
    ...FULL_CAPABILITIES.textDocument,
    completion: { completionItem: { snippetSupport: true, labelDetailsSupport: true } },
    codeAction: {
      ...FULL_CAPABILITIES.textDocument?.codeAction,
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
};

/** On the anchor of the link. */
const LINK = { line: 6, character: (REGISTER.split('\n')[6] ?? '').indexOf('les-reports') + 3 };
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

/** What a client may ask of a server, the capability that says that it may, and a question that has an answer here. */
const REQUESTS: Readonly<Record<string, { readonly of: (can: ServerCapabilities) => unknown; readonly params?: object }>> = {
  'textDocument/diagnostic': { of: (can) => can.diagnosticProvider, params: {} },
  'workspace/diagnostic': { of: (can) => can.diagnosticProvider, params: { previousResultIds: [] } },
  'textDocument/codeAction': { of: (can) => can.codeActionProvider, params: { range: WHOLE, context: { diagnostics: [] } } },
  'textDocument/hover': { of: (can) => can.hoverProvider, params: { position: LINK } },
  'textDocument/completion': { of: (can) => can.completionProvider, params: { position: { line: 8, character: 11 } } },
  'textDocument/definition': { of: (can) => can.definitionProvider, params: { position: LINK } },
  'textDocument/references': { of: (can) => can.referencesProvider, params: { position: LINK, context: { includeDeclaration: true } } },
  'textDocument/documentSymbol': { of: (can) => can.documentSymbolProvider, params: {} },
  'workspace/symbol': { of: (can) => can.workspaceSymbolProvider, params: { query: '' } },
  'textDocument/documentLink': { of: (can) => can.documentLinkProvider, params: {} },
  'textDocument/foldingRange': { of: (can) => can.foldingRangeProvider, params: {} },
  'textDocument/selectionRange': { of: (can) => can.selectionRangeProvider, params: { positions: [LINK] } },
  'textDocument/prepareRename': {
    of: ({ renameProvider: can }) => typeof can === 'object' && can.prepareProvider,
    params: { position: LINK },
  },
  'textDocument/rename': { of: (can) => can.renameProvider, params: { position: LINK, newName: 'Séances' } },
  'workspace/willRenameFiles': { of: (can) => can.workspace?.fileOperations?.willRename },
  'textDocument/codeLens': { of: (can) => can.codeLensProvider, params: {} },
  'textDocument/inlayHint': { of: (can) => can.inlayHintProvider, params: { range: WHOLE } },
  'codeLens/resolve': { of: (can) => can.codeLensProvider?.resolveProvider },
  'completionItem/resolve': { of: (can) => can.completionProvider?.resolveProvider },
  'documentLink/resolve': { of: (can) => can.documentLinkProvider?.resolveProvider },
  'codeAction/resolve': { of: ({ codeActionProvider: can }) => typeof can === 'object' && can.resolveProvider, params: { title: 'Rien' } },
  'inlayHint/resolve': { of: ({ inlayHintProvider: can }) => typeof can === 'object' && 'resolveProvider' in can && can.resolveProvider },
  'workspaceSymbol/resolve': { of: ({ workspaceSymbolProvider: can }) => typeof can === 'object' && can.resolveProvider },
  'workspace/executeCommand': { of: (can) => can.executeCommandProvider },
  'workspace/willCreateFiles': { of: (can) => can.workspace?.fileOperations?.willCreate },
  'workspace/willDeleteFiles': { of: (can) => can.workspace?.fileOperations?.willDelete },
  'textDocument/declaration': { of: (can) => can.declarationProvider },
  'textDocument/implementation': { of: (can) => can.implementationProvider },
  'textDocument/typeDefinition': { of: (can) => can.typeDefinitionProvider },
  'textDocument/documentHighlight': { of: (can) => can.documentHighlightProvider },
  'textDocument/documentColor': { of: (can) => can.colorProvider },
  'textDocument/formatting': { of: (can) => can.documentFormattingProvider },
  'textDocument/rangeFormatting': { of: (can) => can.documentRangeFormattingProvider },
  'textDocument/onTypeFormatting': { of: (can) => can.documentOnTypeFormattingProvider },
  'textDocument/signatureHelp': { of: (can) => can.signatureHelpProvider },
  'textDocument/linkedEditingRange': { of: (can) => can.linkedEditingRangeProvider },
  'textDocument/moniker': { of: (can) => can.monikerProvider },
  'textDocument/inlineValue': { of: (can) => can.inlineValueProvider },
  'textDocument/prepareCallHierarchy': { of: (can) => can.callHierarchyProvider },
  'textDocument/prepareTypeHierarchy': { of: (can) => can.typeHierarchyProvider },
  'textDocument/semanticTokens/full': { of: (can) => can.semanticTokensProvider },
};

/** Whether there is something in an answer. */
const says = (answer: unknown): boolean => {
  if (Array.isArray(answer)) return answer.length > 0;
  if (typeof answer !== 'object' || answer === null) return false;
  return 'items' in answer ? says(answer.items) : true;
};

describe('language server, capabilities', function () {
  this.timeout(20_000);
  let client: Client;

  afterEach(() => client.connection.dispose());

  const started = async (at: string, capabilities: InitializeParams['capabilities']): Promise<InitializeResult['capabilities']> => {
    client = startInProcess();
    client.settings = { inlayHints: true };
    const { capabilities: can } = await client.initialize({
      capabilities,
      initializationOptions: { commands: true, singulier: client.settings },
      workspaceFolders: [{ uri: pathToFileURL(at).href, name: 'projet' }],
    });
    await client.open(pathToFileURL(join(at, 'registre.md')).href, REGISTER);
    await client.ready();
    return can;
  };

  /** The answer, or `undefined` where there is no such request. */
  async function ask(at: string, method: string, params: object = {}): Promise<{ readonly answer: unknown } | undefined> {
    const uriOf = (path: string): string => pathToFileURL(join(at, path)).href;
    const files = [{ oldUri: uriOf('preuves/suivi.md'), newUri: uriOf('preuves/séances.md') }];
    try {
      return { answer: await client.connection.sendRequest(method, { textDocument: { uri: uriOf('registre.md') }, files, ...params }) };
    } catch (error) {
      if ((error as { code?: number }).code === ErrorCodes.MethodNotFound) return undefined;
      throw error;
    }
  }

  it('advertise all that works, and nothing else, to a client that knows everything', () =>
    inFolder(FILES, async (at) => {
      const can = await started(at, ALL);
      for (const [method, { of, params }] of Object.entries(REQUESTS)) {
        const answered = await ask(at, method, params);
        assert.equal(answered !== undefined, Boolean(of(can)), method);
        if (answered) assert.ok(says(answered.answer), `${method} has no answer: ${JSON.stringify(answered.answer)}`);
      }
      const asked = Object.values(REQUESTS).map(({ of }) => of);
      for (const [name, value] of Object.entries(can))
        if (name.endsWith('Provider'))
          assert.ok(
            asked.some((of) => of({ [name]: value })),
            `${name} is advertised and never asked for`,
          );
    }));

  it('are none but those of any server, for a client without anything optional, whose requests are answered all the same', () =>
    inFolder(FILES, async (at) => {
      assert.deepEqual(await started(at, {}), {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
      });
      for (const [method, { params }] of Object.entries(REQUESTS))
        if (params) assert.ok(says((await ask(at, method, params))?.answer), method);
    }));

  it('take no harm from capabilities that nobody knows, or of another shape', () =>
    inFolder(FILES, async (at) => {
      const odd = {
        textDocument: { hologram: { depth: 3 }, rename: { prepareSupport: 'oui' }, codeLens: null, hover: { contentFormat: ['hologram'] } },
        workspace: { workspaceEdit: { documentChanges: 'oui', resourceOperations: ['fold'] }, fileOperations: [] },
        window: { telepathy: true },
        experimental: { anything: [1] },
      } as unknown as InitializeParams['capabilities'];
      const can = await started(at, odd);
      assert.deepEqual(can.renameProvider, true);
      assert.equal(can.workspace, undefined);
      assert.ok(says((await ask(at, 'textDocument/rename', REQUESTS['textDocument/rename']?.params))?.answer));
      assert.ok(says((await ask(at, 'textDocument/hover', REQUESTS['textDocument/hover']?.params))?.answer));
    }));
});
