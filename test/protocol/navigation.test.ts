import assert from 'node:assert/strict';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type {
  DefinitionLink,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  InitializeParams,
  Location,
  Position,
  Range,
  SelectionRange,
  ServerCapabilities,
  SymbolInformation,
} from 'vscode-languageserver/node';
import { SourceText } from '../../server/src/document/text.ts';
import { inFolder } from '../command/harness.ts';
import { type Client, FULL_CAPABILITIES, startInProcess } from './harness.ts';

const WAY =
  'Chaque matinée commence par un tour d’atelier où chacun montre la pièce de la veille, et les autres disent ce qu’ils en auraient fait';

const programme = (title: string, body = ''): string =>
  `---\nkind: programme\n---\n\n# ${title}\n\n## Durée\n\n14 heures sur 2 jours.\n\n${body}`;

const REGISTER = `---
kind: organisation
---

# Registre des preuves

- **Indicateur 4**, analyse du besoin : [trame](preuves/trame.pdf), 2026-01-12
- **Indicateur 8**, positionnement : [grille](preuves/suivi.md#les-reports), 2026-01-12
- **Indicateurs 10 à 12**, adaptation : [suivi](preuves/suivi.md), 2026-02-01
`;

const FILES: Readonly<Record<string, string>> = {
  'registre.md': REGISTER,
  'programmes/broder.md': programme(
    'Broder au crochet',
    '## Positionnement\n\nIndicateur 8 : chacun brode un motif, le lundi 12 janvier 2026.\n',
  ),
  'programmes/vanner.md': programme(
    'Vanner l’osier',
    '<!-- choix assumé : evidence/missing-indicator (indicateur 8) | raison : une personne à la fois -->\n',
  ),
  'preuves/trame.pdf': '%PDF',
  'preuves/suivi.md':
    '# Suivi\n\nVoir la [trame](trame.pdf) et la [suite](#les-reports).\n\n## Les reports\n\nDeux.\n\n## Les reports\n\nTrois.\n',
};

/** A client that knows the requests, and none of their later forms. */
const PLAIN: InitializeParams['capabilities'] = { textDocument: { definition: {}, references: {}, documentSymbol: {} } };

describe('language server, navigation', function () {
  this.timeout(20_000);
  let client: Client;
  let folder: string;
  let texts: Record<string, string>;

  afterEach(() => client.connection.dispose());

  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;

  /** Opens a folder of documents, and runs `use` once they are read. */
  const among = (
    files: Readonly<Record<string, string>>,
    use: () => Promise<void>,
    capabilities: InitializeParams['capabilities'] = FULL_CAPABILITIES,
  ): Promise<void> =>
    inFolder(files, async (at) => {
      folder = at;
      texts = { ...files };
      client = startInProcess();
      await client.initialize({ capabilities, workspaceFolders: [{ uri: pathToFileURL(at).href, name: 'projet' }] });
      await client.ready();
      await use();
    });

  /** Opens a document as it stands in the folder, and gives the position in the middle of some words of it. */
  async function on(
    path: string,
    words: string,
  ): Promise<{ readonly textDocument: { readonly uri: string }; readonly position: Position }> {
    const text = texts[path] ?? assert.fail(path);
    const start = text.indexOf(words);
    assert.ok(start >= 0, `« ${words} » is not in ${path}`);
    await client.open(uriOf(path), text);
    return { textDocument: { uri: uriOf(path) }, position: new SourceText(text).positionAt(start + Math.ceil(words.length / 2)) };
  }

  /** « path: words », as a reader sees the place. */
  const shown = (uri: string, range: Range): string => {
    const path = relative(folder, fileURLToPath(uri));
    const source = new SourceText(texts[path] ?? '');
    const words = source.slice(source.spanOf(range));
    return words === '' ? path : `${path}: ${words}`;
  };

  async function definition(path: string, words: string): Promise<string[]> {
    const links: DefinitionLink[] | null = await client.connection.sendRequest('textDocument/definition', await on(path, words));
    return (links ?? []).map(({ targetUri, targetSelectionRange }) => shown(targetUri, targetSelectionRange));
  }

  async function references(path: string, words: string, includeDeclaration = false): Promise<string[]> {
    const params = { ...(await on(path, words)), context: { includeDeclaration } };
    const locations: Location[] | null = await client.connection.sendRequest('textDocument/references', params);
    return (locations ?? []).map(({ uri, range }) => shown(uri, range));
  }

  describe('definition', () => {
    it('of a link is its file, and the heading in it', () =>
      among(FILES, async () => {
        assert.deepEqual(await definition('registre.md', '[trame]'), ['preuves/trame.pdf']);
        assert.deepEqual(await definition('registre.md', 'suivi.md#les'), ['preuves/suivi.md: ## Les reports']);
        assert.deepEqual(await definition('preuves/suivi.md', '[suite]'), ['preuves/suivi.md: ## Les reports']);
      }));

    it('of the number of an indicator is its proofs, everywhere', () =>
      among(FILES, async () => {
        const proofs = ['programmes/broder.md: 8', 'registre.md: 8'];
        assert.deepEqual(await definition('registre.md', '8'), proofs);
        assert.deepEqual(await definition('programmes/broder.md', 'r 8'), proofs);
        assert.deepEqual(await definition('programmes/vanner.md', 'indicateur 8'), proofs);
        assert.deepEqual(await definition('registre.md', '10 à 12'), ['registre.md: 10 à 12']);
      }));

    it('of a shared passage is its twins', () =>
      among(
        {
          'a.md': programme('Relier un carnet', `## Méthodes\n\n${WAY}.\n`),
          'b.md': programme('Tourner un bol', `## Méthodes\n\n${WAY}.\n`),
          'c.md': programme('Chanter à deux'),
        },
        async () => assert.deepEqual(await definition('a.md', 'tour d’atelier'), [`b.md: ${WAY}`]),
      ));

    it('of words that a block declares common is that block, and of the block its uses', () =>
      among(
        {
          'a.md': programme('Relier un carnet', `## Méthodes\n\n${WAY}.\n`),
          'b.md': programme('Tourner un bol', `## Méthodes\n\n${WAY}.\n`),
          'maison.md': `---\nkind: organisation\n---\n\n# Notre maison\n\n<!-- bloc commun : notre manière -->\n\n${WAY}.\n\n<!-- fin du bloc commun -->\n`,
        },
        async () => {
          assert.deepEqual(await definition('a.md', 'tour d’atelier'), [`maison.md: ${WAY}`]);
          assert.deepEqual(await definition('maison.md', 'tour d’atelier'), [`a.md: ${WAY}`, `b.md: ${WAY}`]);
          assert.deepEqual(await references('maison.md', 'tour d’atelier'), [`a.md: ${WAY}`, `b.md: ${WAY}`]);
        },
      ));

    it('says which words lead there, to clients that take links', () =>
      among(FILES, async () => {
        const params = await on('registre.md', '[grille]');
        const [link]: DefinitionLink[] = await client.connection.sendRequest('textDocument/definition', params);
        assert.equal(
          shown(uriOf('registre.md'), link?.originSelectionRange ?? assert.fail()),
          'registre.md: [grille](preuves/suivi.md#les-reports)',
        );
      }));

    it('is a plain location for the others', () =>
      among(
        FILES,
        async () => {
          const locations: Location[] = await client.connection.sendRequest('textDocument/definition', await on('registre.md', '[grille]'));
          assert.deepEqual(Object.keys(locations[0] ?? {}), ['uri', 'range']);
          assert.deepEqual(
            locations.map(({ uri, range }) => shown(uri, range)),
            ['preuves/suivi.md: ## Les reports'],
          );
        },
        PLAIN,
      ));

    it('is none where there is nothing, and of what is not open', () =>
      among(FILES, async () => {
        assert.deepEqual(await definition('registre.md', 'positionnement'), []);
        const unopened = { textDocument: { uri: uriOf('preuves/suivi.md') }, position: { line: 2, character: 12 } };
        assert.equal(await client.connection.sendRequest('textDocument/definition', unopened), null);
      }));

    it('is none outside of the folder, through a link of the file system neither', () =>
      inFolder({ 'secret.pdf': '%PDF', 'secret.md': '# Secret\n' }, async (elsewhere) =>
        among(
          {
            'registre.md':
              '# Registre des preuves\n\n[a](../secret.pdf), [b](dehors/secret.pdf), [c](dehors/secret.md), [d](file:///etc/passwd), [e](/secret)\n',
          },
          async () => {
            await symlink(elsewhere, join(folder, 'dehors'));
            for (const words of ['[a]', '[b]', '[c]', '[d]', '[e]']) assert.deepEqual(await definition('registre.md', words), [], words);
          },
        ),
      ));

    describe('takes links as people write them', () => {
      const nfd = 'preuves/étape.pdf'.normalize('NFD');
      const files = {
        'registre.md': [
          '# Registre des preuves\n',
          '[seconde](preuves/suivi.md#les-reports-1)',
          '[espace](preuves/fiche%20de%20suivi.md#La-Durée)',
          `[uni](${'preuves/étape.pdf'.normalize('NFC')})`,
          `[décomposé](preuves/fiche%20de%20suivi.md#${'la-durée'.normalize('NFD')})`,
          '[casse](Preuves/Suivi.md#LES-REPORTS)',
          '[langue](preuves/suivi.md#postponements)',
          '[absent](preuves/absent.md)',
          '[réf][suivi] et <a href="preuves/suivi.md#les-reports">html</a>\n',
          '[suivi]: preuves/suivi.md#suivi "le suivi"\n',
        ].join('\n'),
        'preuves/suivi.md': FILES['preuves/suivi.md'] ?? '',
        'preuves/fiche de suivi.md': '# Fiche\n\n## La durée\n\nUn mois.\n',
        [nfd]: '%PDF',
      };
      for (const [words, place] of [
        ['[seconde]', 'preuves/suivi.md: ## Les reports'],
        ['[espace]', 'preuves/fiche de suivi.md: ## La durée'],
        ['[uni]', nfd],
        ['[décomposé]', 'preuves/fiche de suivi.md: ## La durée'],
        ['[casse]', 'preuves/suivi.md: ## Les reports'],
        ['[langue]', 'preuves/suivi.md'],
        ['[réf]', 'preuves/suivi.md: # Suivi'],
        ['preuves/suivi.md#suivi', 'preuves/suivi.md: # Suivi'],
        ['href', 'preuves/suivi.md: ## Les reports'],
      ] as const)
        it(words, () => among(files, async () => assert.deepEqual(await definition('registre.md', words), [place])));

      it('[absent]: nothing, and its file once it is there', () =>
        among(files, async () => {
          assert.deepEqual(await definition('registre.md', '[absent]'), []);
          const path = join(folder, 'preuves/absent.md');
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, '# Là\n');
          await client.disk([path, 'Created']);
          assert.deepEqual(await definition('registre.md', '[absent]'), ['preuves/absent.md']);
          await rm(path);
          await client.disk([path, 'Deleted']);
          assert.deepEqual(await definition('registre.md', '[absent]'), []);
        }));

      it('two headings with one name: each by its own', () =>
        among(files, async () => {
          const params = await on('registre.md', '[seconde]');
          const [link]: DefinitionLink[] = await client.connection.sendRequest('textDocument/definition', params);
          assert.equal(link?.targetSelectionRange.start.line, 8);
        }));
    });

    it('is found in a document outside of any folder, in it alone', async () => {
      client = startInProcess();
      await client.initialize({ capabilities: FULL_CAPABILITIES, workspaceFolders: null });
      const uri = 'untitled:Untitled-1';
      await client.open(uri, '# Broder\n\n[suite](#la-suite), [autre](autre.md)\n\n## La suite\n\nDeux.\n');
      const at = (character: number): Promise<DefinitionLink[] | null> =>
        client.connection.sendRequest('textDocument/definition', { textDocument: { uri }, position: { line: 2, character } });
      assert.deepEqual(
        (await at(3))?.map(({ targetUri, targetRange }) => [targetUri, targetRange.start.line]),
        [[uri, 4]],
      );
      assert.equal(await at(25), null);
    });
  });

  describe('references', () => {
    it('of the number of an indicator are all that name it: proofs, choices, readings', () =>
      among(
        {
          ...FILES,
          'lectures.md':
            '---\nkind: organisation\n---\n\n# Nos lectures\n\nLecture singulière (indicateur 8) : chez nous, on regarde la main avant le fil.\n',
        },
        async () => {
          assert.deepEqual(await references('registre.md', '8'), [
            'lectures.md: Lecture singulière (indicateur 8) : chez nous, on regarde la main avant le fil.',
            'programmes/broder.md: 8',
            'programmes/vanner.md: evidence/missing-indicator (indicateur 8)',
            'registre.md: 8',
          ]);
        },
      ));

    it('of a link are those to the same heading, and with the declaration the heading', () =>
      among(FILES, async () => {
        const links = ['preuves/suivi.md: [suite](#les-reports)', 'registre.md: [grille](preuves/suivi.md#les-reports)'];
        assert.deepEqual(await references('registre.md', '[grille]'), links);
        assert.deepEqual(await references('registre.md', '[grille]', true), ['preuves/suivi.md: ## Les reports', ...links]);
      }));

    it('of a file that is no document are the links to it', () =>
      among(FILES, async () =>
        assert.deepEqual(await references('registre.md', '[trame]'), [
          'preuves/suivi.md: [trame](trame.pdf)',
          'registre.md: [trame](preuves/trame.pdf)',
        ]),
      ));

    it('of a heading are the links to it; of a title, those to its file too', () =>
      among(FILES, async () => {
        assert.deepEqual(await references('preuves/suivi.md', '## Les reports'), [
          'preuves/suivi.md: [suite](#les-reports)',
          'registre.md: [grille](preuves/suivi.md#les-reports)',
        ]);
        assert.deepEqual(await references('preuves/suivi.md', '# Suivi', true), [
          'preuves/suivi.md: # Suivi',
          'registre.md: [suivi](preuves/suivi.md)',
        ]);
      }));

    it('of a proof of the organisation are the programmes that it serves', () =>
      among(FILES, async () => {
        assert.deepEqual(await references('registre.md', 'analyse du besoin'), [
          'programmes/broder.md: Broder au crochet',
          'programmes/vanner.md: Vanner l’osier',
        ]);
        // Indicator 1 is shown by each programme itself.
        assert.deepEqual(await references('programmes/broder.md', 'chacun brode'), []);
      }));

    it('of a shared passage are its twins, and with the declaration itself', () =>
      among(
        {
          'a.md': programme('Relier un carnet', `## Méthodes\n\n${WAY}.\n`),
          'b.md': programme('Tourner un bol', `## Méthodes\n\n${WAY}.\n`),
        },
        async () => {
          assert.deepEqual(await references('a.md', 'tour d’atelier'), [`b.md: ${WAY}`]);
          assert.deepEqual(await references('a.md', 'tour d’atelier', true), [`a.md: ${WAY}`, `b.md: ${WAY}`]);
        },
      ));
  });

  /** A programme with a part of each kind, and a place left to be written. */
  const SHEET = `---
kind: programme
title: Broder au crochet
---

# Broder au crochet

## Durée

14 heures sur 2 jours.

## Contact

À compléter : qui répond, à quel numéro ou à quelle adresse ?

<!-- question : pour qui brode-t-on, ici ? -->

<!-- choix assumé : evidence/missing-item (tarif) | raison : il se dit de vive voix -->

- **Indicateur 8**, positionnement : [grille](preuves/suivi.md#les-reports), 2026-01-12

<!-- bloc commun : notre manière -->

${WAY}.

<!-- fin du bloc commun -->
`;

  describe('document symbols', () => {
    const outline = (symbols: readonly DocumentSymbol[] | null | undefined, source: SourceText, depth = 0): string[] =>
      (symbols ?? []).flatMap(({ name, detail, selectionRange, children }) => [
        `${'  '.repeat(depth)}${name} (${detail}): ${source.slice(source.spanOf(selectionRange))}`,
        ...outline(children, source, depth + 1),
      ]);

    it('are items, indicators with their evidence, open questions and choices', () =>
      among({ 'broder.md': SHEET }, async () => {
        const { textDocument } = await on('broder.md', 'Contact');
        const symbols: DocumentSymbol[] = await client.connection.sendRequest('textDocument/documentSymbol', { textDocument });
        assert.deepEqual(outline(symbols, new SourceText(SHEET)), [
          'Durée (présente): Durée',
          'Contact (promise): Contact',
          'pour qui brode-t-on, ici ? (question ouverte): <!-- question : pour qui brode-t-on, ici ? -->',
          'evidence/missing-item (Tarif) (choix assumé : il se dit de vive voix): evidence/missing-item (tarif)',
          'Indicateur 8 (positionnement): 8',
          '  preuves/suivi.md#les-reports (): preuves/suivi.md#les-reports',
          `Programme (à confirmer): ${WAY}.`,
        ]);
        for (const { range, selectionRange } of symbols)
          assert.ok(range.start.line <= selectionRange.start.line && selectionRange.end.line <= range.end.line);
      }));

    it('are flat for clients that know no others', () =>
      among(
        { 'broder.md': SHEET },
        async () => {
          const { textDocument } = await on('broder.md', 'Contact');
          const symbols: SymbolInformation[] = await client.connection.sendRequest('textDocument/documentSymbol', { textDocument });
          assert.deepEqual(
            symbols.slice(-3, -1).map(({ name, containerName, location }) => [name, containerName, location.uri]),
            [
              ['Indicateur 8', undefined, uriOf('broder.md')],
              ['preuves/suivi.md#les-reports', 'Indicateur 8', uriOf('broder.md')],
            ],
          );
        },
        PLAIN,
      ));

    it('are none of a document that is not its business, nor of an empty address', () =>
      among(
        {
          'note.md': '# Courses\n\nDu pain.\n\n<!-- question : et du lait ? -->\n',
          'registre.md': '---\nkind: organisation\n---\n\n- **Indicateur 8** : [grille](), 2026-01-12\n',
        },
        async () => {
          for (const [path, names] of [
            ['note.md', []],
            ['registre.md', ['Indicateur 8']],
          ] as const) {
            const { textDocument } = await on(path, '');
            const symbols: DocumentSymbol[] = await client.connection.sendRequest('textDocument/documentSymbol', { textDocument });
            assert.deepEqual(
              symbols.map(({ name, children }) => [name, children?.length]),
              names.map((name) => [name, 0]),
            );
          }
        },
      ));
  });

  describe('workspace symbols', () => {
    const found = async (query: string): Promise<string[]> => {
      const symbols: SymbolInformation[] = await client.connection.sendRequest('workspace/symbol', { query });
      return symbols.map(({ name, containerName, location }) => `${containerName}, ${name} ${shown(location.uri, location.range)}`);
    };

    it('are those whose name has the letters asked for, of all documents, open or not', () =>
      among(FILES, async () => {
        await on('registre.md', '8');
        assert.deepEqual(await found('indicateur 8'), [
          'programmes/broder.md, Indicateur 8 programmes/broder.md: 8',
          'registre.md, Indicateur 8 registre.md: 8',
        ]);
        assert.deepEqual(await found('DUREE'), [
          'programmes/broder.md, Durée programmes/broder.md: Durée',
          'programmes/vanner.md, Durée programmes/vanner.md: Durée',
        ]);
        assert.deepEqual(await found('missing-indicator'), [
          'programmes/vanner.md, evidence/missing-indicator (8) programmes/vanner.md: evidence/missing-indicator (indicateur 8)',
        ]);
        assert.deepEqual(await found('zzz'), []);
        assert.ok((await found('')).length > 6);
      }));
  });

  describe('document links', () => {
    const addresses = async (path: string): Promise<string[]> => {
      const { textDocument } = await on(path, '#');
      const told: DocumentLink[] = await client.connection.sendRequest('textDocument/documentLink', { textDocument });
      return told.map(({ range, target = '' }) => `${shown(textDocument.uri, range)} → ${target.replace(uriOf('.'), '')}`);
    };

    it('lead to a file, at the line of the heading', () =>
      among(FILES, async () => {
        assert.deepEqual(await addresses('registre.md'), [
          'registre.md: preuves/trame.pdf → /preuves/trame.pdf',
          'registre.md: preuves/suivi.md#les-reports → /preuves/suivi.md#L5',
          'registre.md: preuves/suivi.md → /preuves/suivi.md',
        ]);
        assert.deepEqual(await addresses('preuves/suivi.md'), [
          'preuves/suivi.md: trame.pdf → /preuves/trame.pdf',
          'preuves/suivi.md: #les-reports → /preuves/suivi.md#L5',
        ]);
      }));

    it('are those of the front matter too, and of a reference once', () =>
      among(
        {
          ...FILES,
          'page.md':
            '---\nkind: programme\npreuves:\n  - Indicateur 8 : [trame](preuves/trame.pdf)\n---\n\n# Page\n\n[un][s], [deux][s]\n\n[s]: <preuves/suivi.md#suivi>\n',
        },
        async () =>
          assert.deepEqual(await addresses('page.md'), [
            'page.md: preuves/trame.pdf → /preuves/trame.pdf',
            'page.md: preuves/suivi.md#suivi → /preuves/suivi.md#L1',
          ]),
      ));

    it('are no sites, no commands, nothing that is not there or outside of the folder', () =>
      among(
        {
          'page.md':
            '# Page\n\n[a](https://example.org), [b](command:workbench.action.quit), [c](absent.md), [d](../hors.md), [e](file:///etc/passwd), [f](<>)\n',
        },
        async () => assert.deepEqual(await addresses('page.md'), []),
      ));
  });

  describe('folding', () => {
    it('is offered of front matter, of what is common and of stubs', () =>
      among({ 'broder.md': SHEET }, async () => {
        const { textDocument } = await on('broder.md', 'Contact');
        const ranges: FoldingRange[] = await client.connection.sendRequest('textDocument/foldingRange', { textDocument });
        const lines = SHEET.split('\n');
        assert.deepEqual(
          ranges.map(({ startLine, endLine, kind }) => [lines[startLine], lines[endLine], kind]),
          [
            ['---', '---', undefined],
            ['<!-- bloc commun : notre manière -->', '<!-- fin du bloc commun -->', 'region'],
            ['## Contact', 'À compléter : qui répond, à quel numéro ou à quelle adresse ?', undefined],
          ],
        );
      }));

    it('is none of a block that is never closed', () =>
      among(
        { 'broder.md': SHEET.replace('<!-- fin du bloc commun -->', '').replace('À compléter : qui', 'Ursule, 06 39 98 12 34. Qui') },
        async () => {
          const { textDocument } = await on('broder.md', 'Contact');
          const ranges: FoldingRange[] = await client.connection.sendRequest('textDocument/foldingRange', { textDocument });
          assert.deepEqual(
            ranges.map(({ startLine }) => startLine),
            [0],
          );
        },
      ));
  });

  describe('selection', () => {
    it('grows from a value to its item, its section and the document, at each position', () =>
      among({ 'broder.md': SHEET }, async () => {
        const { textDocument, position } = await on('broder.md', '14 heures');
        const end = { line: 1000, character: 0 };
        const params = { textDocument, positions: [position, end] };
        const [value, last]: SelectionRange[] = await client.connection.sendRequest('textDocument/selectionRange', params);
        const outwards: string[] = [];
        const source = new SourceText(SHEET);
        for (let at = value; at; at = at.parent) outwards.push(source.slice(source.spanOf(at.range)));
        assert.deepEqual(outwards.slice(0, 3), [
          '14 heures sur 2 jours.',
          'Durée\n\n14 heures sur 2 jours.',
          '## Durée\n\n14 heures sur 2 jours.\n\n',
        ]);
        assert.equal(outwards.at(-1), SHEET);
        for (const [index, text] of outwards.entries()) assert.ok(index === 0 || text.includes(outwards[index - 1] ?? ''), text);
        assert.ok(last?.parent);
      }));
  });

  describe('capabilities', () => {
    /** What the client must say that it asks for, by what is then advertised. */
    const ASKED: readonly (readonly [keyof ServerCapabilities, InitializeParams['capabilities']])[] = [
      ['definitionProvider', { textDocument: { definition: {} } }],
      ['referencesProvider', { textDocument: { references: {} } }],
      ['documentSymbolProvider', { textDocument: { documentSymbol: {} } }],
      ['workspaceSymbolProvider', { workspace: { symbol: {} } }],
      ['documentLinkProvider', { textDocument: { documentLink: {} } }],
      ['foldingRangeProvider', { textDocument: { foldingRange: {} } }],
      ['selectionRangeProvider', { textDocument: { selectionRange: {} } }],
    ];

    it('are those that the client asks for, each alone', async () => {
      for (const [provider, capabilities] of ASKED) {
        client = startInProcess();
        const { capabilities: told } = await client.initialize({ capabilities });
        assert.deepEqual(Object.keys(told).toSorted(), [provider, 'positionEncoding', 'textDocumentSync'].toSorted());
        client.connection.dispose();
      }
    });
  });
});
