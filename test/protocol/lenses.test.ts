import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CodeLens, InitializeParams, InlayHint, WorkspaceEdit } from 'vscode-languageserver/node';
import { CLIENT_COMMANDS, LIST_REQUEST, type Listed, type Refusal } from '../../server/src/protocol/index.ts';
import { inFolder } from '../command/harness.ts';
import { applyAction, type Client, FULL_CAPABILITIES, startInProcess, until } from './harness.ts';

const WAY =
  'Chaque matinée commence par un tour d’atelier où chacun montre la pièce de la veille, et les autres disent ce qu’ils en auraient fait';

/** A title that would be an icon, a picture, a link and HTML, were it rendered. */
const TITLE = '$(trash) ![x](https://example.org/a.png) <b>Broder</b> [ici](command:workbench.action.quit)';

const programme = (title: string, body = ''): string =>
  `---\nkind: programme\n---\n\n# ${title}\n\n## Durée\n\n14 heures sur 2 jours.\n\n## Tarif\n\nNous consulter.\n\n${body}`;

const REGISTER = `---
kind: organisation
---

# Registre des preuves

- **Indicateur 8**, positionnement : [grille](preuves/grille.pdf), 2026-01-12
- **Indicateur 8**, positionnement : [ancienne grille](preuves/grille-2019.pdf), 2019-01-12
- **Indicateur 11**, évaluation : à compléter
- **Indicateurs 21 à 22**, équipe : [cv](preuves/absent.pdf), 2026-01-12
`;

const FILES: Readonly<Record<string, string>> = {
  'registre.md': REGISTER,
  'a.md': programme('Relier un carnet', `## Méthodes\n\n${WAY}.\n`),
  'b.md': programme(
    'Tourner un bol',
    `## Méthodes\n\n${WAY}.\n\n## Positionnement\n\nIndicateur 8 : chacun tourne un bol, le lundi 12 janvier 2026.\n`,
  ),
  'broder.md': programme(TITLE),
  'notes.md': '# Courses\n\nDu pain, du lait.\n',
  'preuves/grille.pdf': '%PDF',
  'preuves/grille-2019.pdf': '%PDF',
};

describe('language server, lenses and inlay hints', function () {
  this.timeout(20_000);
  let client: Client;
  let folder: string;

  afterEach(() => client.connection.dispose());

  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;

  const among = (
    use: () => Promise<void>,
    { commands = true, files = FILES, ...params }: Partial<InitializeParams> & { commands?: boolean; files?: typeof FILES } = {},
  ): Promise<void> =>
    inFolder(files, async (at) => {
      folder = at;
      client = startInProcess();
      await client.initialize({
        workspaceFolders: [{ uri: pathToFileURL(at).href, name: 'projet' }],
        initializationOptions: { commands },
        ...params,
      });
      await client.ready();
      for (const [path, text] of Object.entries(files)) if (path.endsWith('.md')) await client.open(uriOf(path), text);
      await use();
    });

  const lenses = (path: string): Promise<CodeLens[]> =>
    client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri: uriOf(path) } });

  /** « line: title », lines from 1. */
  const shown = async (path: string): Promise<string[]> =>
    (await lenses(path)).map(({ range, command }) => `${range.start.line + 1}: ${command?.title}`);

  const inlays = (path: string, lines: readonly [from: number, to: number] = [0, 1000]): Promise<InlayHint[]> =>
    client.connection.sendRequest('textDocument/inlayHint', {
      textDocument: { uri: uriOf(path) },
      range: { start: { line: lines[0], character: 0 }, end: { line: lines[1], character: 0 } },
    });

  const list = (path: string, which: string): Promise<Listed<WorkspaceEdit> | Refusal> =>
    client.connection.sendRequest(LIST_REQUEST, { uri: uriOf(path), list: which });

  it('count on the title what is marked there, and the findings stay', () =>
    among(async () => {
      const onTitle = (await client.diagnostics(uriOf('a.md'))).filter(
        ({ code, range }) => code === 'evidence/missing-item' && range.start.line === 4,
      );
      assert.ok(onTitle.length > 3);
      const [first, ...others] = await shown('a.md');
      const all = (await client.diagnostics(uriOf('a.md'))).filter(
        ({ range, code }) => range.start.line === 4 && String(code).startsWith('evidence/'),
      );
      assert.equal(first, `5: ${all.length} à écrire`);
      assert.ok(others.includes('5: portrait'));
    }));

  it('count what may be said already where it is to be confirmed', () =>
    among(
      async () => {
        const unsure = (await client.diagnostics(uriOf('c.md'))).filter(({ code }) => code === 'evidence/unconfirmed-item');
        const told = (await shown('c.md')).filter((lens) => lens.includes('à confirmer'));
        assert.deepEqual(told, unsure.length > 0 ? [`5: ${unsure.length} à confirmer`] : []);
        assert.ok(unsure.length > 0, 'the example has nothing to confirm');
      },
      {
        files: {
          'c.md':
            '---\nkind: programme\n---\n\n# Accorder un clavecin\n\n## Objectifs\n\n- Poser la partition au diapason\n- Monter les octaves\n\n## Ce que cela représente\n\nApportez 410 euros le premier matin ; la clé d’accord est prêtée.\n\n## Contact\n\nMaud Kerbiriou, maud@example.org\n',
        },
      },
    ));

  it('count the proofs of an indicator in all documents, and what they are worth, where a register first names it', () =>
    among(async () => {
      assert.deepEqual(
        (await shown('registre.md')).filter((lens) => !lens.startsWith('5:')),
        ['7: 3 preuves · 1 périmée', '9: aucune preuve · 1 promise', '10: 1 preuve · 1 lien rompu'],
      );
    }));

  it('follow what is typed in another document', () =>
    among(async () => {
      await client.change(uriOf('b.md'), programme('Tourner un bol'));
      assert.ok((await shown('registre.md')).length > 0);
      await client.diagnostics(uriOf('b.md'));
      assert.ok((await shown('registre.md')).includes('7: 2 preuves · 1 périmée'));
    }));

  it('say of a passage how many other programmes hold it', () =>
    among(async () => {
      assert.ok((await shown('a.md')).includes('17: 1 autre programme dit la même chose'), String(await shown('a.md')));
    }));

  it('lead to the list, to the portrait, and to the places of what they count', () =>
    among(async () => {
      const of = (found: readonly CodeLens[], words: string) => found.find(({ command }) => command?.title.includes(words))?.command;
      const title = await lenses('a.md');
      assert.deepEqual(of(title, 'à écrire')?.arguments, [{ uri: uriOf('a.md'), list: 'write' }]);
      assert.equal(of(title, 'à écrire')?.command, CLIENT_COMMANDS.showList);
      assert.equal(of(title, 'portrait')?.command, CLIENT_COMMANDS.showMirror);
      const proofs = of(await lenses('registre.md'), '3 preuves');
      assert.equal(proofs?.command, CLIENT_COMMANDS.showPlaces);
      const [{ position }] = (proofs?.arguments ?? []) as [{ position: object }];
      const places: unknown[] = await client.connection.sendRequest('textDocument/definition', {
        textDocument: { uri: uriOf('registre.md') },
        position,
      });
      assert.equal(places.length, 3);
    }));

  it('lead nowhere in a client that has no command of ours, and offer it no portrait', () =>
    among(
      async () => {
        const found = await lenses('a.md');
        assert.ok(found.length > 1);
        assert.ok(found.every(({ command }) => command?.command === '' && command.arguments === undefined && command.title !== 'portrait'));
      },
      { commands: false },
    ));

  it('show nothing of what a document says', () =>
    among(async () => {
      await client.configure({ inlayHints: true });
      const texts = [
        ...(await lenses('broder.md')).map(({ command }) => command?.title),
        ...(await inlays('broder.md')).map(({ label }) => label as string),
        ...(await lenses('registre.md')).map(({ command }) => command?.title),
      ];
      assert.ok(texts.length > 4);
      for (const text of texts) assert.match(String(text), /^[\p{L}\d ·,’]+$/u);
    }));

  it('are none on what is nobody’s business', () =>
    among(async () => {
      assert.deepEqual([await shown('notes.md'), await inlays('notes.md')], [[], []]);
      assert.deepEqual(await client.connection.sendRequest('textDocument/codeLens', { textDocument: { uri: uriOf('fermé.md') } }), []);
    }));

  it('are in the reader’s language', () =>
    among(
      async () => {
        const found = [...(await shown('a.md')), ...(await shown('registre.md'))].join('\n');
        assert.match(
          found,
          /5: \d+ to write\n5: portrait\n17: 1 other programme says the same\n[^]*7: 3 proofs · 1 out of date\n9: no proof · 1 promised\n10: 1 proof · 1 broken link/,
        );
      },
      { locale: 'en' },
    ));

  it('are asked for again after a change that is not in the document', () =>
    inFolder(FILES, async (at) => {
      client = startInProcess();
      let [lensRefreshes, hintRefreshes] = [0, 0];
      client.connection.onRequest('workspace/codeLens/refresh', () => {
        lensRefreshes++;
        return null;
      });
      client.connection.onRequest('workspace/inlayHint/refresh', () => {
        hintRefreshes++;
        return null;
      });
      const { workspace } = FULL_CAPABILITIES;
      await client.initialize({
        capabilities: {
          ...FULL_CAPABILITIES,
          workspace: { ...workspace, codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } },
        },
        workspaceFolders: [{ uri: pathToFileURL(at).href, name: 'projet' }],
      });
      await client.ready();
      await until(() => lensRefreshes > 0 && hintRefreshes > 0, 'refresh once the folder is read');
      const before = hintRefreshes;
      await client.configure({ inlayHints: true });
      await until(() => hintRefreshes > before, 'refresh after the setting');
    }));

  describe('the list of a title', () => {
    it('has all at once first, then each thing with its own fixes, which take its finding away', () =>
      among(
        async () => {
          const { entries } = (await list('a.md', 'write')) as Listed<WorkspaceEdit>;
          const [all, ...each] = entries;
          assert.match(all?.name ?? '', /^Insérer toutes les informations manquantes/);
          const text = FILES['a.md'] ?? '';
          const missing = async (): Promise<string[]> =>
            (await client.diagnostics(uriOf('a.md')))
              .filter(({ code }) => code === 'evidence/missing-item')
              .map(({ message }) => message as string);
          const before = await missing();
          assert.ok(before.length > 3 && before.every((message) => each.some((entry) => entry.message === message)));
          for (const { name, message, fixes } of each.filter((entry) => before.includes(entry.message))) {
            await client.change(uriOf('a.md'), applyAction(text, fixes[0]));
            assert.ok(!(await missing()).includes(message), name);
          }
        },
        { capabilities: { ...FULL_CAPABILITIES, workspace: { ...FULL_CAPABILITIES.workspace, workspaceEdit: { documentChanges: true } } } },
      ));

    it('says so where there is nothing of it any more, and of a document that is not read', () =>
      among(async () => {
        assert.match(((await list('a.md', 'confirm')) as Refusal).refusal, /plus rien/);
        assert.match(((await list('fermé.md', 'write')) as Refusal).refusal, /n’est pas lu/);
      }));
  });

  describe('inlay hints', () => {
    it('are off until one asks for them', () =>
      among(async () => {
        assert.deepEqual(await inlays('a.md'), []);
        await client.configure({ inlayHints: true });
        assert.ok((await inlays('a.md')).length > 0);
        await client.configure({ inlayHints: 'oui' });
        assert.deepEqual(await inlays('a.md'), []);
        await until(() => client.shown.some((message) => message.includes('singulier.inlayHints')), 'told of the wrong value');
      }));

    it('say at the end of a line how an item or a proof stands', () =>
      among(async () => {
        await client.configure({ inlayHints: true });
        const told = async (path: string) =>
          (await inlays(path)).map(({ position, label }) => `${position.line + 1}:${position.character} ${label as string}`);
        assert.deepEqual((await told('b.md')).slice(0, 2), ['7:8 présente', '11:8 vague']);
        assert.deepEqual(
          (await told('registre.md')).map((hint) => hint.replace(/:\d+/, '')),
          ['7 montré', '8 périmé', '9 promis', '10 lien rompu'],
        );
      }));

    it('are those of the lines that are asked about', () =>
      among(async () => {
        await client.configure({ inlayHints: true });
        assert.deepEqual(
          (await inlays('registre.md', [7, 9])).map(({ position }) => position.line),
          [7, 8],
        );
      }));
  });
});
