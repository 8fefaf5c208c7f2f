import assert from 'node:assert/strict';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type {
  ChangeAnnotation,
  InitializeParams,
  InitializeResult,
  PrepareRenameResult,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { SourceText } from '../../server/src/document/text.ts';
import { inFolder } from '../command/harness.ts';
import { type Client, FULL_CAPABILITIES, startInProcess } from './harness.ts';

const REGISTER = `---
kind: organisation
---

# Registre des preuves

- **Indicateur 4**, analyse du besoin : [trame](preuves/trame.pdf), 2026-01-12, réf. P-04
- **Indicateur 8**, positionnement : [grille](preuves/suivi.md#les-reports), 2026-01-12, réf. P-08
- **Indicateur 11**, évaluation : [suivi](preuves/suivi.md#les-reports-1), 2026-02-01
`;

const programme = (title: string, body: string): string =>
  `---\nkind: programme\n---\n\n# ${title}\n\n## Durée\n\n14 heures sur 2 jours.\n\n## Positionnement\n\n${body}\n`;

const FILES: Readonly<Record<string, string>> = {
  'registre.md': REGISTER,
  'programmes/broder.md': programme(
    'Broder au crochet',
    'Indicateur 8 : [grille](../preuves/suivi.md#les-reports), réf. P-08, 2026-01-12. [Trame](/preuves/trame.pdf "la trame").',
  ),
  'programmes/vanner.md': programme('Vanner l’osier', 'Voir [la suite](broder.md#durée).'),
  'preuves/trame.pdf': '%PDF',
  'preuves/suivi.md':
    '# Suivi\n\nVoir la [trame](trame.pdf) et la [suite](#les-reports).\n\n## Les reports\n\nDeux.\n\n## Les reports\n\nTrois.\n',
};

/** A client that renames, and has none of the later forms. */
const PLAIN: InitializeParams['capabilities'] = { textDocument: { rename: {} }, workspace: { fileOperations: { willRename: true } } };

describe('language server, renaming', function () {
  this.timeout(20_000);
  let client: Client;
  let folder: string;
  let texts: Map<string, string>;
  let capabilities: InitializeResult['capabilities'];

  afterEach(() => client.connection.dispose());

  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  const pathOf = (uri: string): string => relative(folder, fileURLToPath(uri));
  const textOf = (path: string): string => texts.get(path) ?? assert.fail(path);

  /** Opens a folder of documents, and runs `use` once they are read. */
  const among = (
    files: Readonly<Record<string, string>>,
    use: () => Promise<void>,
    able: InitializeParams['capabilities'] = FULL_CAPABILITIES,
  ): Promise<void> =>
    inFolder(files, async (at) => {
      folder = at;
      texts = new Map(Object.entries(files));
      client = startInProcess();
      ({ capabilities } = await client.initialize({
        capabilities: able,
        workspaceFolders: [{ uri: pathToFileURL(at).href, name: 'projet' }],
      }));
      await client.ready();
      await use();
    });

  async function at(path: string, words: string) {
    const text = textOf(path);
    const start = text.indexOf(words);
    assert.ok(start >= 0, `« ${words} » is not in ${path}`);
    await client.open(uriOf(path), text);
    return { textDocument: { uri: uriOf(path) }, position: new SourceText(text).positionAt(start + Math.ceil(words.length / 2)) };
  }

  const prepare = async (path: string, words: string): Promise<PrepareRenameResult | null> =>
    client.connection.sendRequest('textDocument/prepareRename', await at(path, words));

  const renamed = async (path: string, words: string, newName: string): Promise<WorkspaceEdit> =>
    client.connection.sendRequest('textDocument/rename', { ...(await at(path, words)), newName });

  const willRename = (...moves: readonly (readonly [from: string, to: string])[]): Promise<WorkspaceEdit | null> =>
    client.connection.sendRequest('workspace/willRenameFiles', {
      files: moves.map(([from, to]) => ({ oldUri: uriOf(from), newUri: uriOf(to) })),
    });

  /** Has an edit made as an editor does, in its order, and gives the names of what it changed. */
  function apply(edit: WorkspaceEdit | null): string[] {
    const write = (uri: string, edits: readonly TextEdit[]): string => {
      const path = pathOf(uri);
      texts.set(path, TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, textOf(path)), [...edits]));
      return path;
    };
    const changed = Object.entries(edit?.changes ?? {}).map(([uri, edits]) => write(uri, edits));
    for (const change of edit?.documentChanges ?? []) {
      if ('edits' in change) changed.push(write(change.textDocument.uri, change.edits as TextEdit[]));
      else {
        assert.ok(change.kind === 'rename' && !change.options?.overwrite);
        const [from, to] = [pathOf(change.oldUri), pathOf(change.newUri)];
        assert.ok(!texts.has(to), `${to} would be lost`);
        texts.set(to, textOf(from));
        texts.delete(from);
        changed.push(`${from} → ${to}`);
      }
    }
    return changed.toSorted();
  }

  const links = (path: string): string[] => Array.from(textOf(path).matchAll(/\]\(([^)]*)\)/g), (match) => match[1] ?? '');

  const refusal = async (request: Promise<unknown>): Promise<string> => {
    try {
      await request;
    } catch (error) {
      return (error as Error).message;
    }
    return assert.fail('not refused');
  };

  describe('a file or folder that the client renames', () => {
    it('takes all links to it along: those of registers and of programmes, with their titles and anchors', () =>
      among(FILES, async () => {
        assert.deepEqual(apply(await willRename(['preuves/suivi.md', 'preuves/2026/suivi des reports.md'])), [
          'preuves/suivi.md',
          'programmes/broder.md',
          'registre.md',
        ]);
        assert.deepEqual(links('registre.md'), [
          'preuves/trame.pdf',
          'preuves/2026/suivi%20des%20reports.md#les-reports',
          'preuves/2026/suivi%20des%20reports.md#les-reports-1',
        ]);
        assert.deepEqual(links('programmes/broder.md'), [
          '../preuves/2026/suivi%20des%20reports.md#les-reports',
          '/preuves/trame.pdf "la trame"',
        ]);
        // The document that moves keeps its own links, and those within it.
        assert.deepEqual(links('preuves/suivi.md'), ['../trame.pdf', '#les-reports']);
      }));

    it('is a folder, with all that it holds', () =>
      among(FILES, async () => {
        assert.deepEqual(apply(await willRename(['preuves', 'pièces (2026)'])), ['programmes/broder.md', 'registre.md']);
        assert.deepEqual(links('programmes/broder.md'), [
          '../pièces%20%282026%29/suivi.md#les-reports',
          '/pièces%20%282026%29/trame.pdf "la trame"',
        ]);
      }));

    it('is a programme: its links lead where they led', () =>
      among(FILES, async () => {
        assert.deepEqual(apply(await willRename(['programmes/broder.md', 'programmes/fil/broder.md'])), [
          'programmes/broder.md',
          'programmes/vanner.md',
        ]);
        assert.deepEqual(links('programmes/broder.md'), ['../../preuves/suivi.md#les-reports', '/preuves/trame.pdf "la trame"']);
        assert.deepEqual(links('programmes/vanner.md'), ['fil/broder.md#durée']);
      }));

    it('moves with those that it links to: their links need nothing', () =>
      among(FILES, async () => {
        const moves = [
          ['programmes/broder.md', 'fil/broder.md'],
          ['programmes/vanner.md', 'fil/vanner.md'],
        ] as const;
        assert.deepEqual(apply(await willRename(...moves)), []);
      }));

    it('may go to the name of another that goes to its own', () =>
      among({ 'registre.md': '# Registre\n\n[a](a.pdf) [b](b.pdf)\n', 'a.pdf': 'A', 'b.pdf': 'B' }, async () => {
        apply(await willRename(['a.pdf', 'b.pdf'], ['b.pdf', 'a.pdf']));
        assert.deepEqual(links('registre.md'), ['b.pdf', 'a.pdf']);
      }));

    it('is told of as it is typed, and by the version that was typed', () =>
      among(FILES, async () => {
        await client.open(uriOf('registre.md'), textOf('registre.md'));
        texts.set('registre.md', `${textOf('registre.md')}\nVoir aussi la [trame](preuves/trame.pdf).\n`);
        await client.change(uriOf('registre.md'), textOf('registre.md'));
        const edit = await willRename(['preuves/trame.pdf', 'preuves/trame-2026.pdf']);
        const versions = edit?.documentChanges?.flatMap((change) =>
          'edits' in change ? [[pathOf(change.textDocument.uri), change.textDocument.version]] : [],
        );
        assert.deepEqual(versions, [
          ['preuves/suivi.md', null],
          ['programmes/broder.md', null],
          ['registre.md', 2],
        ]);
        apply(edit);
        assert.equal(links('registre.md').filter((link) => link === 'preuves/trame-2026.pdf').length, 2);
      }));

    it('takes links along however they are written', () => {
      const nfd = 'étape d’entrée.pdf'.normalize('NFD');
      const nfc = nfd.normalize('NFC');
      const register = [
        '# Registre',
        `[a](preuves/${encodeURI(nfc)})`,
        `[b](<preuves/${nfc}>)`,
        `[c](./preuves/${nfd.replaceAll(' ', '%20')}#page=2)`,
        `<a href='/preuves/${nfc}?v=1'>d</a>`,
        `[e][f]\n\n[f]: preuves/${encodeURI(nfd)} "une étape"`,
        'Ailleurs : [g](https://example.org/preuves/étape.pdf), [h](../dehors.pdf), [i](#registre), [j](preuves).',
      ].join('\n\n');
      return among({ 'registre.md': `${register}\n`, [`preuves/${nfd}`]: '%PDF' }, async () => {
        apply(await willRename([`preuves/${nfd}`, 'preuves/l’été & "après".pdf']));
        assert.equal(
          textOf('registre.md'),
          `${[
            '# Registre',
            '[a](preuves/l%E2%80%99%C3%A9t%C3%A9%20&%20"apr%C3%A8s".pdf)',
            '[b](<preuves/l’été & "après".pdf>)',
            '[c](./preuves/l’été%20&%20"après".pdf#page=2)',
            `<a href='/preuves/l’été %26 "après".pdf?v=1'>d</a>`,
            '[e][f]\n\n[f]: preuves/l%E2%80%99%C3%A9t%C3%A9%20&%20"apr%C3%A8s".pdf "une étape"',
            'Ailleurs : [g](https://example.org/preuves/étape.pdf), [h](../dehors.pdf), [i](#registre), [j](preuves).',
          ].join('\n\n')}\n`,
        );
      });
    });

    it('takes along what the front matter states', () =>
      among(
        {
          'programmes/broder.md':
            '---\nkind: programme\npreuves:\n  - indicateur: 8\n    fichier: ../preuves/grille.pdf\n    date: 2026-01-12\n  - "Indicateur 11 : ../preuves/bilan.pdf, 2026-01-12"\n---\n\n# Broder\n',
          'preuves/grille.pdf': '%PDF',
          'preuves/bilan.pdf': '%PDF',
        },
        async () => {
          apply(await willRename(['preuves', 'les preuves, 2026']));
          assert.match(textOf('programmes/broder.md'), /fichier: \.\.\/les%20preuves%2C%202026\/grille\.pdf\n/);
          assert.match(textOf('programmes/broder.md'), /"Indicateur 11 : \.\.\/les%20preuves%2C%202026\/bilan\.pdf, 2026-01-12"/);
        },
      ));

    it('is named otherwise in case alone', () =>
      among(
        { 'registre.md': '# Registre\n\n[a](preuves/Grille.pdf), [b](preuves/grille.pdf)\n', 'preuves/grille.pdf': '%PDF' },
        async () => {
          apply(await willRename(['preuves/grille.pdf', 'preuves/GRILLE.pdf']));
          assert.deepEqual(links('registre.md'), ['preuves/GRILLE.pdf', 'preuves/GRILLE.pdf']);
        },
      ));

    it('goes onto an existing file: links follow it, and nothing is written into the one that it replaces', () =>
      among(
        {
          'registre.md': '# Registre\n\n[neuf](neuf.md), [ancien](ancien.md)\n',
          'neuf.md': '# Neuf\n',
          'ancien.md': '# Ancien\n\n[neuf](neuf.md)\n',
        },
        async () => {
          assert.deepEqual(apply(await willRename(['neuf.md', 'ancien.md'])), ['registre.md']);
          assert.deepEqual(links('registre.md'), ['ancien.md', 'ancien.md']);
        },
      ));

    it('says what each edit is for', () =>
      among(FILES, async () => {
        const edit = await willRename(['preuves/trame.pdf', 'preuves/t.pdf']);
        assert.deepEqual(edit?.changeAnnotations, {
          link: { label: 'Ce qui suit le nouveau nom dans les documents', needsConfirmation: false },
        });
      }));

    it('asks for nothing where nothing links to it, outside of the folder, and for what is no file', () =>
      among(FILES, async () => {
        const ask = (oldUri: string, newUri: string, more: object = {}) =>
          client.connection.sendRequest<WorkspaceEdit | null>('workspace/willRenameFiles', {
            files: [{ oldUri, newUri, ...more }],
            ...more,
          });
        const nothing = [
          await ask(uriOf('programmes/vanner.md'), uriOf('programmes/osier.md')),
          await ask(uriOf('preuves/trame.pdf'), 'file:///ailleurs/trame.pdf'),
          await ask('untitled:Untitled-1', uriOf('a.md')),
          await ask('file://%', 'n’importe quoi', { inconnu: [1] }),
          await client.connection.sendRequest<WorkspaceEdit | null>('workspace/willRenameFiles', { files: [] }),
        ];
        assert.deepEqual(
          nothing.flatMap((edit) => apply(edit)),
          [],
        );
      }));

    it('gives the plain form of an edit to a client that knows no other', () =>
      among(
        FILES,
        async () => {
          const edit = await willRename(['preuves/trame.pdf', 'preuves/t.pdf']);
          assert.deepEqual(Object.keys(edit ?? {}), ['changes']);
          assert.equal(apply(edit).length, 3);
        },
        PLAIN,
      ));
  });

  describe('a heading', () => {
    it('is renamed with the links that name it, and those to another of the same name', () =>
      among(FILES, async () => {
        assert.deepEqual(await prepare('preuves/suivi.md', '## Les reports'), {
          range: { start: { line: 4, character: 3 }, end: { line: 4, character: 14 } },
          placeholder: 'Les reports',
        });
        const edit = await renamed('preuves/suivi.md', '## Les reports', 'Reports de séance');
        assert.deepEqual(apply(edit), ['preuves/suivi.md', 'programmes/broder.md', 'registre.md']);
        assert.deepEqual(links('registre.md'), ['preuves/trame.pdf', 'preuves/suivi.md#reports-de-séance', 'preuves/suivi.md#les-reports']);
        assert.deepEqual(links('programmes/broder.md')[0], '../preuves/suivi.md#reports-de-séance');
        assert.match(textOf('preuves/suivi.md'), /\[suite\]\(#reports-de-séance\)[^]*## Reports de séance\n\nDeux\.\n\n## Les reports\n/);
      }));

    it('says what each edit is for, and has no link left out where one looks first', () =>
      among(FILES, async () => {
        const labels: Record<string, ChangeAnnotation> =
          (await renamed('preuves/suivi.md', '## Les reports', 'Séances')).changeAnnotations ?? {};
        assert.deepEqual(labels, {
          name: { label: 'Le nom lui-même', needsConfirmation: false },
          link: { label: 'Ce qui suit le nouveau nom dans les documents', needsConfirmation: false },
        });
      }));

    it('is renamed from the anchor of a link to it', () =>
      among(FILES, async () => {
        const prepared = await prepare('registre.md', '#les-reports)');
        assert.equal((prepared as { placeholder: string }).placeholder, 'Les reports');
        apply(await renamed('registre.md', '#les-reports)', 'Séances'));
        assert.deepEqual(links('registre.md').slice(1), ['preuves/suivi.md#séances', 'preuves/suivi.md#les-reports']);
        assert.match(textOf('preuves/suivi.md'), /^## Séances$/m);
      }));

    it('keeps its marks, and the name that was given to it', () =>
      among(
        {
          'a.md':
            '# A\n\n## **Suivi** des `pièces` {#suivi}\n\n[b](#suivi), [c](#suivi-des-pi%C3%A8ces)\n\nSuite *du* b\n----\n\n[d](#suite-du-b)\n',
        },
        async () => {
          assert.equal(((await prepare('a.md', '**Suivi** des')) as { placeholder: string }).placeholder, '**Suivi** des `pièces`');
          apply(await renamed('a.md', '**Suivi** des', 'Les *pièces* à l’entrée'));
          assert.match(textOf('a.md'), /^## Les \*pièces\* à l’entrée \{#suivi\}$/m);
          assert.deepEqual(links('a.md'), ['#suivi', '#les-pi%C3%A8ces-%C3%A0-lentr%C3%A9e', '#suite-du-b']);
        },
      ));

    it('has links follow that write its name in another form, and leaves those that name it in another language', () =>
      among(
        {
          'a.md': '# A\n\n## Évaluation à l’entrée\n\nMots.\n',
          'b.md': `[a](a.md#${'évaluation-à-lentrée'.normalize('NFD')}) [b](a.md#%C3%89valuation-%C3%A0-lentr%C3%A9e) [c](a.md#evaluation-a-l-entree) [d](a.md#assessment-on-entry)\n`,
        },
        async () => {
          const edit = await renamed('a.md', 'Évaluation', 'Accueil réciproque');
          assert.equal(edit.changeAnnotations?.['likely']?.needsConfirmation, true);
          apply(edit);
          assert.deepEqual(links('b.md'), [
            'a.md#accueil-réciproque',
            'a.md#accueil-r%C3%A9ciproque',
            'a.md#accueil-réciproque',
            'a.md#assessment-on-entry',
          ]);
        },
      ));

    it('is renamed in any script', () =>
      among({ 'a.md': '# A\n\n## 評価\n', 'b.md': `[a](a.md#${encodeURI('評価')}) [b](a.md#評価)\n` }, async () => {
        apply(await renamed('a.md', '## 評価', 'Оценка знаний'));
        assert.deepEqual(links('b.md'), [`a.md#${encodeURI('оценка-знаний')}`, 'a.md#оценка-знаний']);
      }));

    it('is refused words that would not be one heading, and a name by which links lead elsewhere', () =>
      among({ 'a.md': '# A\n\n## B\n\n<a id="c"></a>\n\nMots, [b](#b), [c](#c).\n' }, async () => {
        for (const name of ['B\n\n## C', '   ', '{#c}'])
          assert.match(await refusal(renamed('a.md', '## B', name)), /rien n’est changé|Il manque un nom/);
        assert.match(await refusal(renamed('a.md', '## B', 'C')), /#c/);
      }));

    it('is refused a name by which no link could lead to it', () =>
      among({ 'a.md': '# A\n\n## Le tri\n\nMots, [tri](#le-tri).\n', 'b.md': '# B\n\n[tri](a.md#le-tri)\n' }, async () => {
        for (const name of ['!!!', '…']) assert.match(await refusal(renamed('a.md', '## Le tri', name)), /aucun lien ne mènerait plus/);
      }));

    it('is left to other tools where no link names it', () =>
      among(FILES, async () => {
        assert.equal(await prepare('programmes/vanner.md', '## Positionnement'), null);
        assert.equal(await prepare('programmes/vanner.md', '14 heures'), null);
        assert.match(await refusal(renamed('programmes/vanner.md', '14 heures', 'deux jours')), /Rien ne se renomme ici/);
      }));

    it('is renamed in a document that stands in no open folder', () =>
      among(FILES, async () => {
        const uri = 'untitled:Untitled-1';
        await client.open(uri, '# A\n\n## B\n\n[b](#b)\n');
        const edit: WorkspaceEdit = await client.connection.sendRequest('textDocument/rename', {
          textDocument: { uri },
          position: { line: 2, character: 4 },
          newName: 'C',
        });
        assert.deepEqual(
          edit.documentChanges?.map((change) => 'edits' in change && [change.textDocument.uri, change.edits.length]),
          [[uri, 2]],
        );
      }));
  });

  describe('a file, from the address of a link to it', () => {
    it('is moved after all links to it are written', () =>
      among(FILES, async () => {
        assert.equal(((await prepare('registre.md', 'trame.pdf')) as { placeholder: string }).placeholder, 'trame.pdf');
        assert.deepEqual(apply(await renamed('registre.md', 'trame.pdf', '2026/trame.pdf')), [
          'preuves/suivi.md',
          'preuves/trame.pdf → preuves/2026/trame.pdf',
          'programmes/broder.md',
          'registre.md',
        ]);
        assert.deepEqual(links('registre.md')[0], 'preuves/2026/trame.pdf');
      }));

    it('keeps its kind where the name says none, and the row of its link', async () => {
      const files = {
        'registre.md': '# Registre\n\n| Preuve | Date |\n| --- | --- |\n| [ferrage](preuves/ferrage.md) | 2026-01-12 |\n',
        'preuves/ferrage.md': '# Ferrage\n',
      };
      for (const [name, address] of [
        ['parage', 'parage.md'],
        ['fer | pied.txt', 'fer%20%7C%20pied.txt'],
      ] as const)
        await among(files, async () => {
          apply(await renamed('registre.md', 'ferrage.md', name));
          assert.ok(textOf('registre.md').includes(`| [ferrage](preuves/${address}) | 2026-01-12 |`), textOf('registre.md'));
        });
    });

    it('is never moved onto another, nor out of the folder', () =>
      among(FILES, async () => {
        assert.match(
          await refusal(renamed('registre.md', 'trame.pdf', 'suivi.md')),
          /« preuves\/suivi\.md » existe déjà : rien n’est changé/,
        );
        for (const name of ['../../dehors.pdf', 'sous/', '/', 'a\u0000b.pdf', 'https://example.org/a.pdf'])
          assert.match(await refusal(renamed('registre.md', 'trame.pdf', name)), /n’est pas un nom de fichier/, name);
      }));

    it('is not offered to a client whose edits move none', () =>
      among(
        FILES,
        async () => {
          assert.equal(await prepare('registre.md', 'trame.pdf'), null);
          assert.match(await refusal(renamed('registre.md', 'trame.pdf', 'autre.pdf')), /Rien ne se renomme ici/);
        },
        PLAIN,
      ));
  });

  describe('the identifier of a proof', () => {
    it('is renamed wherever the proof is named by it', () =>
      among(FILES, async () => {
        assert.equal(((await prepare('registre.md', 'P-08')) as { placeholder: string }).placeholder, 'P-08');
        assert.deepEqual(apply(await renamed('registre.md', 'P-08', 'POS-8')), ['programmes/broder.md', 'registre.md']);
        assert.match(textOf('registre.md'), /réf\. POS-8\n/);
        assert.match(textOf('programmes/broder.md'), /réf\. POS-8, 2026/);
        assert.match(textOf('registre.md'), /réf\. P-04\n/);
      }));

    it('is refused the one of another, and what would not be read as one', () =>
      among(FILES, async () => {
        assert.match(await refusal(renamed('registre.md', 'P-08', 'P-04')), /désigne déjà une autre preuve \(registre\.md\)/);
        for (const name of ['la grille', 'P 08', '**'])
          assert.match(await refusal(renamed('registre.md', 'P-08', name)), /ne se lirait plus/);
      }));
  });

  describe('while something else goes on', () => {
    it('follows a register that is renamed meanwhile', () =>
      among(FILES, async () => {
        const asked = at('preuves/suivi.md', '## Les reports');
        const params = await asked;
        await rename(join(folder, 'registre.md'), join(folder, 'preuves.md'));
        texts.set('preuves.md', textOf('registre.md'));
        texts.delete('registre.md');
        const answer = client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', { ...params, newName: 'Séances' });
        await client.disk([join(folder, 'registre.md'), 'Deleted'], [join(folder, 'preuves.md'), 'Created']);
        // Whether or not the change was heard in time, nothing is written into what is gone, and the next answer knows where it is now.
        const written = new Map(texts);
        apply(await answer);
        texts = written;
        apply(await client.connection.sendRequest('textDocument/rename', { ...params, newName: 'Séances' }));
        assert.equal(texts.has('registre.md'), false);
        assert.deepEqual(links('preuves.md')[1], 'preuves/suivi.md#séances');
      }));

    it('writes nothing into a document that is gone from the disk without a word', () =>
      among(FILES, async () => {
        await rename(join(folder, 'registre.md'), join(folder, 'ailleurs.txt'));
        assert.deepEqual(apply(await willRename(['preuves/trame.pdf', 'preuves/t.pdf'])), ['preuves/suivi.md', 'programmes/broder.md']);
      }));

    it('writes over nothing that changed on disk without a word', () =>
      among(FILES, async () => {
        texts.set('registre.md', textOf('registre.md').replace('# Registre', '# Registre de la maison, et'));
        await writeFile(join(folder, 'registre.md'), textOf('registre.md'));
        apply(await renamed('preuves/suivi.md', '## Les reports', 'Séances'));
        assert.deepEqual(links('registre.md')[1], 'preuves/suivi.md#séances');
        assert.match(await readFile(join(folder, 'registre.md'), 'utf8'), /Registre de la maison, et/);
      }));

    it('takes renamed files up from a client that watches none', () =>
      among(FILES, async () => {
        assert.ok(capabilities.workspace?.fileOperations?.didRename);
        await rename(join(folder, 'registre.md'), join(folder, 'preuves.md'));
        await client.connection.sendNotification('workspace/didRenameFiles', {
          files: [{ oldUri: uriOf('registre.md'), newUri: uriOf('preuves.md') }],
        });
        texts.set('preuves.md', textOf('registre.md'));
        apply(await willRename(['preuves/trame.pdf', 'preuves/t.pdf']));
        assert.equal(links('preuves.md')[0], 'preuves/t.pdf');
      }));
  });
});
