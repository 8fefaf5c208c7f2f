import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeAction, CodeActionContext, InitializeParams, InitializeResult } from 'vscode-languageserver/node';
import { CLIENT_COMMANDS, CODE_ACTION_KINDS } from '../../server/src/protocol/index.ts';
import { SourceText } from '../../server/src/document/text.ts';
import { inFolder } from '../command/harness.ts';
import { applyAction, type Client, FULL_CAPABILITIES, startInProcess } from './harness.ts';

const REGISTER = `---
kind: organisation
---

# Registre des preuves

- **Indicateur 8**, positionnement : [le dessin](Preuves/dessin.md), 2026-01-12
- **Indicateur 9**, accueil : [livret](preuves/livret.md#l-accueil), 2026-01-12
- **Indicateur 23**, veille : registre de veille du 4 mars 2023
- **Indicateur 24**, veille : registre de veille du 5 mars 2023
- **Indicateur 31**, réclamations : à compléter : où les notez-vous ?
`;

const PROGRAMME = '---\nkind: programme\n---\n\n# Relier un carnet\n\n**Durée :** 14 heures\n\n**Tarif :** 480 €\n';

const FILES: Readonly<Record<string, string>> = {
  'registre.md': REGISTER,
  'annexe.md':
    '---\nkind: organisation\n---\n\n# Annexe\n\n- **Indicateur 25**, veille : registre de veille du 6 mars 2022\n- **Indicateur 17**, ateliers : voir le classeur\n',
  'relier.md': PROGRAMME,
  'catalogue.md': PROGRAMME.replace('480 €', '520 €'),
  'preuves/dessin.md': '# Dessin\n',
  'preuves/livret.md': '# Livret\n\n## L’accueil\n',
};

/** What an editor of today can do, of what repairs make use of. */
const ABLE: InitializeParams['capabilities'] = {
  textDocument: {
    ...FULL_CAPABILITIES.textDocument,
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
  workspace: {
    ...FULL_CAPABILITIES.workspace,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
  },
};

/** One that applies edits, and nothing more. */
const PLAIN: InitializeParams['capabilities'] = {
  textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
};

describe('language server, repairs', function () {
  this.timeout(20_000);
  let client: Client;
  let folder: string;

  afterEach(() => client.connection.dispose());

  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;

  const among = (use: (started: InitializeResult) => Promise<void>, params: Partial<InitializeParams>): Promise<void> =>
    inFolder(FILES, async (at) => {
      folder = at;
      client = startInProcess();
      const started = await client.initialize({ workspaceFolders: [{ uri: pathToFileURL(at).href, name: 'projet' }], ...params });
      await client.ready();
      await use(started);
    });

  async function actionsOn(path: string, words: string, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    const text = FILES[path] as string;
    const start = text.indexOf(words);
    await client.open(uriOf(path), text);
    return client.actions(uriOf(path), new SourceText(text).rangeOf({ start, end: start + words.length }), context);
  }

  const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);

  it('advertises all kinds, and edits that come later to clients that ask for them', async () => {
    await among(
      async ({ capabilities: { codeActionProvider } }) => {
        assert.deepEqual(codeActionProvider, { codeActionKinds: Object.values(CODE_ACTION_KINDS), resolveProvider: true });
        client.connection.dispose();
      },
      { capabilities: ABLE },
    );
    await among(
      async ({ capabilities: { codeActionProvider } }) => {
        assert.deepEqual(codeActionProvider, { codeActionKinds: Object.values(CODE_ACTION_KINDS) });
        client.connection.dispose();
      },
      { capabilities: PLAIN },
    );
  });

  for (const [name, capabilities] of Object.entries({ ABLE, PLAIN }))
    it(`fixes all that is certain, and that alone, wherever it stands (${name})`, () =>
      among(
        async () => {
          for (const only of [['source.fixAll'], ['source.fixAll.singulier'], ['source']]) {
            const [action, ...others] = await actionsOn('registre.md', 'Registre des preuves', { only });
            assert.equal(action?.kind, CODE_ACTION_KINDS.fixAll);
            assert.deepEqual(others, []);
            assert.equal(
              applyAction(REGISTER, action),
              REGISTER.replace('Preuves/dessin', 'preuves/dessin').replace('#l-accueil', '#laccueil'),
            );
          }
          assert.deepEqual(await actionsOn('annexe.md', 'Annexe', { only: ['source.fixAll'] }), []);
          const unasked = await actionsOn('registre.md', 'Registre des preuves');
          assert.ok(unasked.every(({ kind }) => kind !== CODE_ACTION_KINDS.fixAll));
        },
        { capabilities },
      ));

  it('fixes all of a kind in the document, and in all documents once that is chosen', () =>
    among(
      async () => {
        const actions = await actionsOn('registre.md', '4 mars 2023');
        const here = actions.find(({ kind }) => kind === CODE_ACTION_KINDS.fixAlike);
        assert.equal(here?.title, 'Corriger de même, dans ce document (2) : preuve périmée');
        assert.equal(
          applyAction(REGISTER, here),
          REGISTER.replace('4 mars 2023', '15 novembre 2026').replace('5 mars 2023', '15 novembre 2026'),
        );
        const everywhere = actions.find(({ kind }) => kind === CODE_ACTION_KINDS.fixAlikeEverywhere);
        assert.equal(everywhere?.title, 'Corriger de même, dans tous les documents : preuve périmée');
        assert.equal(everywhere.edit, undefined);
        const resolved: CodeAction = await client.connection.sendRequest('codeAction/resolve', everywhere);
        const changes = resolved.edit?.documentChanges ?? [];
        assert.deepEqual(
          changes.map((change) => 'textDocument' in change && [change.textDocument.uri, change.textDocument.version, change.edits.length]),
          [
            [uriOf('registre.md'), 1, 2],
            [uriOf('annexe.md'), null, 1],
          ],
        );
        assert.deepEqual(resolved.edit?.changeAnnotations, {
          singulier: { label: 'Singulier : à relire avant d’écrire', needsConfirmation: true },
        });
      },
      { capabilities: ABLE },
    ));

  it('waits for consent to what is only proposed, not to what was chosen', () =>
    among(
      async () => {
        const actions = await actionsOn('annexe.md', 'voir le classeur');
        const everywhere = actions.find(({ kind }) => kind === CODE_ACTION_KINDS.fixAlikeEverywhere);
        const resolved: CodeAction = await client.connection.sendRequest('codeAction/resolve', everywhere);
        assert.deepEqual(resolved.edit?.changeAnnotations, {
          singulier: { label: 'Singulier : à relire avant d’écrire', needsConfirmation: false },
        });
      },
      { capabilities: ABLE },
    ));

  it('names what one value is written over, where the client can show it', async () => {
    await among(
      async () => {
        const everywhere = (await actionsOn('relier.md', '480 €')).find(({ title }) => title === '« 480 € » partout');
        const [change] = everywhere?.edit?.documentChanges ?? [];
        assert.ok(change && 'edits' in change);
        assert.equal(change.textDocument.uri, uriOf('catalogue.md'));
        assert.ok(change.edits.every((edit) => 'annotationId' in edit && edit.annotationId === 'singulier'));
        assert.equal(everywhere?.edit?.changeAnnotations?.['singulier']?.needsConfirmation, false);
      },
      { capabilities: ABLE },
    );
    await among(
      async () => {
        const everywhere = (await actionsOn('relier.md', '480 €')).find(({ title }) => title === '« 480 € » partout');
        assert.deepEqual(Object.keys(everywhere?.edit?.changes ?? {}), [uriOf('catalogue.md')]);
        assert.deepEqual(Object.keys(everywhere?.edit ?? {}), ['changes']);
      },
      { capabilities: PLAIN },
    );
  });

  it('goes to what is promised, for a client that can, and names no other command', async () => {
    await among(
      async () => {
        const [link, go] = await actionsOn('registre.md', 'à compléter : où');
        assert.equal(link?.command?.command, CLIENT_COMMANDS.linkEvidence);
        assert.equal(go?.command?.command, CLIENT_COMMANDS.openLocation);
        const [place] = go.command.arguments as [{ uri: string; range: { start: { line: number } } }];
        assert.deepEqual([place.uri, place.range.start.line], [uriOf('registre.md'), 10]);
      },
      { capabilities: ABLE, initializationOptions: { commands: true } },
    );
    await among(
      async () => {
        const actions = await actionsOn('registre.md', 'à compléter : où');
        assert.ok(actions.every(({ command }) => command === undefined));
        assert.match(titles(actions).at(-1) ?? '', /^Assumer/);
      },
      { capabilities: PLAIN },
    );
  });
});
