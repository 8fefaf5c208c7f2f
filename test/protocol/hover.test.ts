import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Hover, type InitializeParams, MarkupContent } from 'vscode-languageserver/node';
import type { Analysis } from '../../server/src/engine/analyse.ts';
import { LOCALES, type Locale } from '../../server/src/messages/locale.ts';
import type { Reading } from '../../server/src/singularity/reading.ts';
import { inFolder } from '../command/harness.ts';
import { analysing, type Client, FULL_CAPABILITIES, startInProcess } from './harness.ts';

const REGISTER = `---
kind: organisation
---

# Registre des preuves

- **Indicateur 8**, positionnement : [le métier à tisser](preuves/Métier%20(1).md#le-réglage), 12 janvier 2026
- **Indicateur 23**, veille : [registre](veille.md), mars 2024
- **Indicateur 17**, ateliers : certificat du pont roulant, valable jusqu’au 31/12/2026
- **Indicateur 11**, évaluation : [grille](preuves/Grille.pdf), 2026-02-01
- **Indicateur 12**, engagement : [le journal](preuves/Métier%20(1).md#le-reglage), 2026-11-30
- **Indicateur 26**, handicap : [réseau](https://example.org/reseau), 2026-01-05
- **Indicateurs 31 à 32** : réclamations, 2026-03-02
- **Indicateur 99**, rien : note du 2026-03-02
`;

const CHOICE =
  '<!-- choix assumé : vague-item (price) | raison : le prix dépend des métiers loués, *jamais* ![x](https://example.org/x.png) | jusqu’au : 2027-01-31 | rôle : direction -->';

const PROGRAMME = `---
kind: programme
---

# Tisser un tapis de lirette

${CHOICE}

## Objectifs

Monter une chaîne de douze fils sur un métier.

## Durée

14 heures sur 2 jours.

## Tarif

Nous consulter.

## Délai d’accès

Selon disponibilités

## Méthodes

La formation repose sur une alternance d’apports théoriques et pratiques.

Indicateur 8 : le premier matin, chacun noue un fil, 12 janvier 2026.
`;

const FILES = {
  'singulier.yaml': 'organisation:\n  categories: [AF]\n',
  'registre.md': REGISTER,
  'programmes/lirette.md': PROGRAMME,
  'preuves/Métier (1).md': '# Le métier\n\n## Le réglage\n\nDeux.\n',
  'preuves/grille.pdf': '%PDF',
};

const uriOf = (...path: readonly string[]): string => pathToFileURL(join(...path)).href;

describe('hover', function () {
  this.timeout(20_000);
  let client: Client;

  afterEach(() => client.connection.dispose());

  const start = async (
    folder: string,
    params: Partial<InitializeParams> = {},
    dependencies: Parameters<typeof startInProcess>[0] = {},
  ): Promise<void> => {
    client = startInProcess(dependencies);
    await client.initialize({ workspaceFolders: [{ uri: uriOf(folder), name: 'f' }], ...params });
    await client.ready();
  };

  const at = (uri: string, line: number, character: number): Promise<Hover | null> =>
    client.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line, character } });

  /** What is said of the first such words of a text. */
  function on(uri: string, text: string, words: string): Promise<Hover | null> {
    const offset = text.indexOf(words);
    assert.notEqual(offset, -1, words);
    const before = text.slice(0, offset).split('\n');
    return at(uri, before.length - 1, before.at(-1)?.length ?? 0);
  }

  const said = (hover: Hover | null): string => {
    assert.ok(hover && MarkupContent.is(hover.contents));
    return hover.contents.value;
  };

  /** The words that a hover is about. */
  const words = (text: string, hover: Hover | null): string => {
    const range = hover?.range;
    assert.ok(range && range.start.line === range.end.line);
    return text.split('\n')[range.start.line]?.slice(range.start.character, range.end.character) ?? '';
  };

  /** Lines of a register or programme, each with what is said where one points at its words. */
  const cases: Readonly<
    Record<string, readonly (readonly [path: string, at: string, on: string, says: Readonly<Record<Locale, readonly RegExp[]>>])[]>
  > = {
    'of an indicator, in the voices of the text and of usage, with its gravity, its edition and where it is shown': [
      [
        'registre.md',
        '8**',
        '8',
        {
          fr: [
            /^\*\*Indicateur 8\*\* : positionnement à l’entrée$/m,
            /^\*\*Texte\*\* : .+\. Texte de l’édition 2026 \(décret n° 2026-728 du 1er août 2026\)\.$/m,
            /^\*\*Preuves habituelles\*\* : .+\. Usage : ni le texte ni le guide ne l’exigent\.$/m,
            /^\*\*Gravité\*\* : Mineure ou majeure\. .+ six mois .+ \(arrêté du 6 juin 2019, article 5\)\.$/m,
            /^\*\*Édition\*\* : 2026, pour un audit le 15 novembre 2026$/m,
            /^\*\*Dans ces documents\*\* : montré$/m,
            /^- \[registre\.md:7\]\(file:[^()]+\/registre\.md#L7\), montré$/m,
            /^- \[programmes\/lirette\.md:29\]\(file:[^()]+\/lirette\.md#L29\), montré$/m,
          ],
          en: [
            /^\*\*Indicator 8\*\*: /m,
            /^\*\*Text\*\*: /m,
            /^\*\*Usual evidence\*\*: /m,
            /^\*\*Severity\*\*: Minor or major\. /m,
            /, shown$/m,
          ],
        },
      ],
      [
        'registre.md',
        'veille',
        'veille',
        { fr: [/^\*\*Indicateur 23\*\*/, /: lien rompu$/m], en: [/^\*\*Indicator 23\*\*/, /: broken link$/m] },
      ],
      [
        'programmes/lirette.md',
        '8 : le',
        '8',
        { fr: [/^\*\*Pour ce programme\*\* : montré$/m], en: [/^\*\*For this programme\*\*: shown$/m] },
      ],
      [
        'registre.md',
        '31 à',
        '31 à 32',
        {
          fr: [/^\*\*Indicateur 31\*\* : [^]+^\*\*Indicateur 32\*\* : /m],
          en: [/^\*\*Indicator 31\*\*: [^]+^\*\*Indicator 32\*\*: /m],
        },
      ],
      [
        'registre.md',
        '99',
        '99',
        {
          fr: [/^\*\*Indicateur 99\*\* : l’édition 2026 n’a pas cet indicateur$/],
          en: [/^\*\*Indicator 99\*\*: the 2026 edition has no such indicator$/],
        },
      ],
    ],
    'of the label of an item: what settles it, its state and why, whom it serves, who asks': [
      [
        'programmes/lirette.md',
        'Durée',
        'Durée',
        {
          fr: [
            /^\*\*Durée\*\* : le nombre d’heures ou de jours/,
            /^\*\*Ici\*\* : présente, « 14 heures sur 2 jours\. »$/m,
            /^\*\*Sert à montrer\*\* : 1 \(information du public\)$/m,
            /^\*\*Qui le demande\*\* : Texte de l’édition 2026 \(décret/m,
          ],
          en: [
            /^\*\*Duration\*\*: /,
            /^\*\*Here\*\*: present, “14 heures/m,
            /^\*\*Helps to show\*\*: 1 /m,
            /^\*\*Who asks for it\*\*: Text of the 2026 edition \(decree/m,
          ],
        },
      ],
      [
        'programmes/lirette.md',
        'Délai',
        'Délai d’accès',
        {
          fr: [/^\*\*Ici\*\* : vague, /m, /^Délais d’accès : « Selon disponibilités » ne dit rien/m],
          en: [/^\*\*Here\*\*: vague, /m, /says nothing that can be checked/],
        },
      ],
      [
        'programmes/lirette.md',
        'Tarif',
        'Tarif',
        { fr: [/^\*\*Ici\*\* : vague, /m, /^\*\*Choix assumé\*\* : le prix dépend/m], en: [/^\*\*Assumed choice\*\*: le prix dépend/m] },
      ],
      ['programmes/lirette.md', 'Objectifs', 'Objectifs', { fr: [/: 1 \(.+\) et 5 \(.+\)$/m], en: [/: 1 \(.+\) and 5 \(.+\)$/m] }],
    ],
    'of the words of a hint: why, its question, and the page of its rule': [
      [
        'programmes/lirette.md',
        'théoriques et',
        'alternance d’apports théoriques et pratiques',
        {
          fr: [
            /^« alternance d’apports théoriques et pratiques » pourrait se lire mot pour mot .+ Et chez vous \? .+\?$/m,
            /^\*\*D’où vient la question\*\*\n- \[.+ \(singularity\/stock-phrase\)\]\(file:\/\/\/pages\/fr\/singularity\/stock-phrase\.md\)$/m,
          ],
          en: [/could be read word for word .+\?$/m, /^\*\*Where the question comes from\*\*\n- .+\/pages\/en\//m],
        },
      ],
    ],
    'of a date: until when it is valid, and on the day of the audit': [
      [
        'registre.md',
        'mars 2024',
        'mars 2024',
        {
          fr: [
            /^\*\*Comptée au\*\* : 31 mars 2024$/m,
            /^\*\*Valable\*\* : jusqu’au 31 mars 2025 \(12 mois pour un registre\)$/m,
            /^\*\*Le jour de l’audit \(15 novembre 2026\)\*\* : périmée$/m,
          ],
          en: [/^\*\*Valid\*\*: until 31 March 2025 \(12 months for a register\)$/m, /: out of date$/m],
        },
      ],
      [
        'registre.md',
        '31/12',
        '31/12/2026',
        { fr: [/jusqu’au 31 décembre 2026, comme il est écrit/, /: encore valable$/m], en: [/as it is written/, /: still valid$/m] },
      ],
      [
        'registre.md',
        '2026-11-30',
        '2026-11-30',
        { fr: [/: pas encore établie : seulement promise$/m], en: [/: not there yet: only promised$/m] },
      ],
    ],
    'of a choice: its rule, its reason, its end': [
      [
        'programmes/lirette.md',
        'choix',
        CHOICE,
        {
          fr: [
            /^\*\*Choix assumé\*\* : en vigueur, 1 signalement$/m,
            /^\*\*Au sujet de\*\* : Tarif$/m,
            /^\*\*Raison\*\* : le prix dépend des métiers loués, \\\*jamais\\\* `!\[x\]\(https:\/\/example\.org\/x\.png\)`$/m,
            /^\*\*Dernier jour\*\* : 31 janvier 2027$/m,
            /^- \[Rubrique vague \(evidence\/vague-item\)\]\(file:\/\/\/pages\/fr\/evidence\/vague-item\.md\)$/m,
          ],
          en: [/^\*\*Assumed choice\*\*: in force, 1 finding$/m, /^\*\*About\*\*: Price$/m, /^\*\*Last day\*\*: 31 January 2027$/m],
        },
      ],
    ],
    'of what evidence leads to: there or not, its heading, its date': [
      [
        'registre.md',
        'preuves/Métier',
        'preuves/Métier%20(1).md#le-réglage',
        {
          fr: [
            /^- \[preuves\/Métier%20\(1\)\.md\\#le-réglage\]\(file:[^()]+\/M%C3%A9tier%20%281%29\.md\), le fichier est là$/m,
            /^\*\*Titre « le-réglage »\*\* : trouvé$/m,
            /: encore valable$/m,
          ],
          en: [/, the file is there$/m, /^\*\*Heading “le-réglage”\*\*: found$/m, /: still valid$/m],
        },
      ],
      [
        'registre.md',
        '(1).md#le-reg',
        'preuves/Métier%20(1).md#le-reglage',
        { fr: [/: introuvable ; le plus proche est « le-réglage »$/m], en: [/: not found; the nearest is “le-réglage”$/m] },
      ],
      [
        'registre.md',
        'preuves/Grille',
        'preuves/Grille.pdf',
        {
          fr: [/^- preuves\/Grille\.pdf, le fichier s’appelle « preuves\/grille\.pdf »/m],
          en: [/the file is called “preuves\/grille\.pdf”/],
        },
      ],
      [
        'registre.md',
        'veille.md',
        'veille.md',
        { fr: [/^- veille\.md, il n’y a rien à cet endroit$/m], en: [/there is nothing at that place/] },
      ],
      [
        'registre.md',
        'https:',
        'https://example.org/reseau',
        { fr: [/^- `https:\/\/example\.org\/reseau`, une adresse hors/m], en: [/never looked up$/m] },
      ],
    ],
  };
  for (const [what, places] of Object.entries(cases)) {
    for (const locale of LOCALES) {
      it(`tells ${what} (${locale})`, () =>
        inFolder(FILES, async (folder) => {
          await start(folder, { locale });
          for (const [path, pointed, range, says] of places) {
            const text = FILES[path as keyof typeof FILES];
            await client.open(uriOf(folder, path), text);
            const hover = await on(uriOf(folder, path), text, pointed);
            assert.equal(words(text, hover), range);
            for (const expected of says[locale]) assert.match(said(hover), expected);
          }
        }));
    }
  }

  it('says of an audit before November 2026 what that edition will change', () =>
    inFolder(FILES, async (folder) => {
      await start(folder, {}, { today: () => '2026-10-01' });
      const text = REGISTER.replace('**Indicateur 23**, veille', '**Indicateur 2**, résultats').replace('99', '33');
      await client.open(uriOf(folder, 'registre.md'), text);
      assert.match(
        said(await on(uriOf(folder, 'registre.md'), text, '2**, rés')),
        /^\*\*Édition\*\* : V9, pour un audit le 1er octobre 2026$[^]+^\*\*Ce que change l’édition 2026 \(audits à partir du 1er novembre 2026\)\*\* : le mode de calcul/m,
      );
      assert.match(
        said(await on(uriOf(folder, 'registre.md'), text, '33')),
        /^\*\*Indicateur 33\*\* : l’édition V9 n’a pas cet indicateur$/m,
      );
    }));

  it('tells nothing where there is nothing to tell', () =>
    inFolder({ ...FILES, 'note.md': '# Courses\n\nIndicateur 8 : du pain.\n' }, async (folder) => {
      await start(folder);
      const programme = uriOf(folder, 'programmes/lirette.md');
      await client.open(programme, PROGRAMME);
      assert.equal(await on(programme, PROGRAMME, 'Monter une'), null);
      // Past the end of a line, of the document, and of a document that nobody opened.
      assert.equal(await at(programme, 0, 500), null);
      assert.equal(await at(programme, 5000, 0), null);
      assert.equal(await at(uriOf(folder, 'registre.md'), 6, 15), null);
      await client.open(uriOf(folder, 'note.md'), '# Courses\n\nIndicateur 8 : du pain.\n');
      assert.equal(await at(uriOf(folder, 'note.md'), 2, 11), null);
    }));

  it('follows the document as it is typed, and its neighbours', () =>
    inFolder(FILES, async (folder) => {
      await start(folder);
      const programme = uriOf(folder, 'programmes/lirette.md');
      await client.open(programme, PROGRAMME);
      const changed = PROGRAMME.replace('14 heures sur 2 jours.', 'Selon le groupe');
      await client.change(programme, changed);
      assert.match(said(await on(programme, changed, 'Durée')), /^\*\*Ici\*\* : vague, « Selon le groupe »$/m);
      await client.change(programme, `\n${changed}`);
      assert.equal(await on(programme, changed, 'Tarif'), null);
      const register = uriOf(folder, 'registre.md');
      await client.open(register, REGISTER);
      await client.change(programme, PROGRAMME.replace('Indicateur 8 : le premier matin', 'Le premier matin'));
      await client.pull(programme);
      assert.doesNotMatch(said(await on(register, REGISTER, '8**')), /lirette/);
    }));

  it('answers from the analysis that there is, without reading the document again', () =>
    inFolder(FILES, async (folder) => {
      const readings = new Set<Reading>();
      const note = (analysis: Analysis): Analysis => {
        if (analysis.document.source.text === PROGRAMME) readings.add(analysis.reading);
        return analysis;
      };
      await start(folder, {}, analysing(note));
      const programme = uriOf(folder, 'programmes/lirette.md');
      await client.open(programme, PROGRAMME);
      await client.diagnostics(programme);
      // Before it was opened it was read from disk.
      readings.clear();
      const id = (await client.pull(programme)) as { resultId?: string };
      for (const pointed of ['Durée', 'choix', 'théoriques', '8 : le']) await on(programme, PROGRAMME, pointed);
      assert.equal(((await client.pull(programme)) as { resultId?: string }).resultId, id.resultId);
      assert.equal(readings.size, 1);
    }));

  it('names a few of many places, and counts the others', () =>
    inFolder(
      {
        ...FILES,
        ...Object.fromEntries(
          Array.from({ length: 9 }, (_, index) => [`suivi/${index}.md`, REGISTER.replace(/\(preuves[^)]+\)[^)]*\)/g, '')]),
        ),
      },
      async (folder) => {
        await start(folder);
        await client.open(uriOf(folder, 'registre.md'), REGISTER);
        const lines = said(await on(uriOf(folder, 'registre.md'), REGISTER, '8**')).split('\n');
        assert.equal(lines.filter((line) => line.startsWith('- [')).length, 6);
        assert.equal(lines.at(-1), '- ailleurs encore : 5');
      },
    ));

  it('says nothing of other documents where they are not known', async () => {
    client = startInProcess();
    await client.initialize();
    const uri = 'untitled:registre.md';
    await client.open(uri, REGISTER);
    const indicator = said(await on(uri, REGISTER, '8**'));
    assert.match(indicator, /^\*\*Indicateur 8\*\*/);
    assert.doesNotMatch(indicator, /Dans ces documents/);
    assert.match(said(await on(uri, REGISTER, 'veille.md')), /^- veille\.md, pas encore vérifié$/m);
  });

  it('writes plain text for a client that shows no Markdown, and nothing for one that shows no hover', () =>
    inFolder(FILES, async (folder) => {
      for (const contentFormat of [undefined, [], ['plaintext', 'markdown'], ['html', 'plaintext']]) {
        const capabilities = { ...FULL_CAPABILITIES, textDocument: { hover: { contentFormat } } } as InitializeParams['capabilities'];
        await start(folder, { capabilities });
        const register = uriOf(folder, 'registre.md');
        await client.open(register, REGISTER);
        const hover = await on(register, REGISTER, '8**');
        assert.ok(hover && MarkupContent.is(hover.contents) && hover.contents.kind === 'plaintext');
        assert.match(hover.contents.value, /^Indicateur 8 : positionnement à l’entrée\n[^*[\]\\]+\n- registre\.md:7, montré$/);
        client.connection.dispose();
      }
      client = startInProcess();
      const { capabilities } = await client.initialize({ capabilities: { textDocument: {} } });
      assert.equal(capabilities.hoverProvider, undefined);
    }));
});
