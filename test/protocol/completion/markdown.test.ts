import assert from 'node:assert/strict';
import { inFolder } from '../../command/harness.ts';
import { crlf } from '../../features/support.ts';
import { COMPLETION_TRIGGERS } from '../../../server/src/lsp/completion.ts';
import { FULL_CAPABILITIES, startInProcess } from '../harness.ts';
import { complete, completing } from './asking.ts';

const REGISTER = `---
kind: organisation
---

# Registre des preuves de l’école des vanniers

- **Indicateur 4**, analyse du besoin : [fiche](fiche.pdf), 2026-01-12
`;

const PROGRAMME = `---
kind: programme
---

# Tresser un panier d’éclisses

## Objectifs

Monter un fond rond et fermer une bordure.

## Durée

21 heures sur 3 jours.

## Tarif

840 €
`;

const COURSE = `---
kind: programme
lang: en
---

# Weaving a basket

**Objectives:** weave a round base and close a border.

**Duration:** 21 hours over 3 days.

`;

describe('completion in Markdown', function () {
  this.timeout(20_000);

  it('is advertised to who completes, with what makes an editor ask, and to nobody else', async () => {
    for (const [capabilities, expected] of [
      [completing(), { triggerCharacters: COMPLETION_TRIGGERS }],
      [FULL_CAPABILITIES, undefined],
    ] as const) {
      const client = startInProcess();
      const { capabilities: able } = await client.initialize({ capabilities });
      assert.deepEqual(able.completionProvider, expected);
      client.connection.dispose();
    }
  });

  describe('numbers of indicators', () => {
    it('come after the word, with their subject, in the reader’s language', async () => {
      const french = await complete(`${REGISTER}- **Indicateur ‸\n`);
      assert.equal(french.items.length, 33);
      const eighth = french.items.find(({ label }) => label === '8');
      assert.match(eighth?.detail ?? '', /entrée/);
      assert.equal(french.take('8'), `${REGISTER}- **Indicateur 8\n`);
      const english = await complete(`${REGISTER}- **Indicator ‸\n`, { locale: 'en' });
      assert.match(english.items.find(({ label }) => label === '8')?.detail ?? '', /starting level/);
    });

    it('take the place of what is typed, after accents, an emoji and CRLF', async () => {
      const text = crlf(`${REGISTER}- 🧵 Déjà relié à l’indicateur 1‸ et après\n`);
      assert.equal((await complete(text)).take('12'), text.replace('1‸', '12'));
    });

    it('go on in a list of them', async () => {
      assert.equal((await complete(`${REGISTER}- Indicateurs 4, 5 et ‸\n`)).take('6'), `${REGISTER}- Indicateurs 4, 5 et 6\n`);
    });

    it('are those of the edition of the audit day', async () => {
      assert.equal((await complete(`${REGISTER}- Indicateur ‸\n`, { today: '2026-10-30' })).items.length, 32);
    });

    it('have those first that apply to the category of the document', async () => {
      const { labels, told } = await complete(`${PROGRAMME}\nIndicateur ‸\n`);
      assert.ok(labels.indexOf('13') > labels.indexOf('32'), labels.join());
      assert.match(told('13'), /Ne s’applique pas/);
      const apprenticeship = await complete(`${PROGRAMME.replace('programme\n', 'programme\ncategorie: CFA\n')}\nIndicateur ‸\n`);
      assert.ok(apprenticeship.labels.indexOf('13') < apprenticeship.labels.indexOf('32'));
    });

    it('fill the cells of a register, worded as its rows', async () => {
      const table = '| Indicateur | Libellé | Preuve |\n|---|---|---|\n| Ind. 4 | Analyse du besoin | [fiche](fiche.pdf) |\n';
      const register = `---\nkind: organisation\n---\n\n# Registre\n\n${table}`;
      assert.equal((await complete(`${register}| ‸ | | |\n`)).take('8'), `${register}| Ind. 8 | | |\n`);
      const subject = await complete(`${register}| Ind. 8 | ‸ | |\n`);
      assert.equal(subject.items.length, 1);
      assert.match(subject.take(subject.labels[0] ?? ''), /\| Ind\. 8 \| [A-Z].* \| \|\n$/);
      assert.deepEqual((await complete(`${register}| Ind. 8 | x | ‸ |\n`)).labels, []);
      const begun = '---\nkind: organisation\n---\n\n# Register\n\n| Indicator | Evidence |\n|---|---|\n';
      assert.equal((await complete(`${begun}| ‸ | |\n`, { locale: 'en' })).take('8'), `${begun}| 8 | |\n`);
    });
  });

  describe('targets of links', () => {
    const FILES = {
      'singulier.yaml': 'locale: fr\n',
      'formations/panier.md': PROGRAMME,
      'formations/osier rouge.md': PROGRAMME.replace('panier', 'osier'),
      'preuves/entrée.md': '---\nkind: organisation\n---\n\n# Positionnement à l’entrée\n\n## Grille d’écoute\n\n## Grille d’écoute\n',
      'preuves/grille.pdf': '%PDF',
      'registre.md': `${REGISTER}- **Indicateur 8** : [grille](preuves/grille.pdf), 2026-01-12\n`,
    };

    it('are the documents of the organisation and what they link to, as written from the document', () =>
      inFolder(FILES, async (folder) => {
        const text = `${PROGRAMME}\nIndicateur 8 : [grille](‸)\n`;
        const asked = await complete(text, { folder, path: 'formations/panier.md' });
        assert.deepEqual(asked.labels.slice(0, 2).toSorted(), ['../preuves/entrée.md', '../registre.md']);
        assert.equal(asked.items.find(({ label }) => label === '../preuves/entrée.md')?.detail, 'Positionnement à l’entrée');
        assert.equal(asked.take('osier rouge.md'), text.replace('‸', 'osier%20rouge.md'));
        assert.equal(asked.take('../preuves/'), text.replace('‸', '../preuves/'));
        assert.ok(asked.labels.includes('../preuves/grille.pdf'), asked.labels.join());
        assert.ok(!asked.labels.includes('panier.md'));
      }));

    it('begin with the evidence that nothing leads to yet', () =>
      inFolder(
        {
          ...FILES,
          'preuves/adieux.md': '---\nkind: organisation\n---\n\n# Départs\n',
          'preuves/zones.md': '---\nkind: organisation\n---\n\n# Zones\n',
          'registre.md': `${REGISTER}- **Indicateur 8** : [grille](preuves/entrée.md), [départs](preuves/adieux.md)\n`,
        },
        async (folder) => {
          const { labels } = await complete(`${PROGRAMME}\n[x](‸)\n`, { folder, path: 'formations/panier.md' });
          assert.deepEqual(labels.slice(0, 4), ['../preuves/zones.md', '../registre.md', '../preuves/adieux.md', '../preuves/entrée.md']);
        },
      ));

    it('go on in the manner of what is typed: from the root, between brackets', () =>
      inFolder(FILES, async (folder) => {
        const rooted = `${crlf(PROGRAMME)}\r\nÀ l’entrée, [grille](/pr‸`;
        assert.equal(
          (await complete(rooted, { folder, path: 'formations/panier.md' })).take('/preuves/entrée.md'),
          rooted.replace('/pr‸', '/preuves/entrée.md'),
        );
        const bracketed = `${PROGRAMME}\n[grille](<osi‸\n`;
        assert.equal(
          (await complete(bracketed, { folder, path: 'formations/panier.md' })).take('osier rouge.md'),
          bracketed.replace('osi‸', 'osier rouge.md'),
        );
      }));

    it('are headings after #, two of one name told apart', () =>
      inFolder(FILES, async (folder) => {
        const text = `${PROGRAMME}\n[grille](../preuves/entr%C3%A9e.md#‸)\n`;
        const asked = await complete(text, { folder, path: 'formations/panier.md' });
        assert.deepEqual(asked.labels, ['positionnement-à-lentrée', 'grille-découte', 'grille-découte-1']);
        assert.equal(asked.take('grille-découte-1'), text.replace('‸', 'grille-découte-1'));
        const own = await complete(`${PROGRAMME}\n[plus haut](#du‸)\n`, { folder, path: 'formations/panier.md', locale: 'en' });
        assert.ok(own.labels.includes('durée'));
      }));

    it('are none of a site, of a picture, outside of the folder or of a document that stands alone', () =>
      inFolder(FILES, async (folder) => {
        for (const address of ['[x](https://exam‸', '[x](mailto:a‸', '![x](‸', '[x](../../x.md#‸'])
          assert.deepEqual((await complete(`${PROGRAMME}\n${address}\n`, { folder, path: 'formations/panier.md' })).labels, [], address);
        assert.deepEqual((await complete(`${PROGRAMME}\n[x](‸\n`, { path: 'seul.md' })).labels, []);
      }));
  });

  describe('labels of items', () => {
    it('are those that the programme lacks, as headings where it has headings', async () => {
      const text = `${PROGRAMME}\n## Pré‸\n`;
      const asked = await complete(text);
      assert.equal(asked.take('Prérequis'), text.replace('Pré‸', 'Prérequis'));
      assert.ok(!asked.labels.includes('Durée') && !asked.labels.includes('Tarif'), asked.labels.join());
      assert.match(asked.told('Prérequis'), /en arrivant/);
    });

    it('are in bold where the programme has them in bold, with the closing marks of the editor replaced', async () => {
      for (const typed of ['Pre‸', '**Pre‸', '**Pre‸**'])
        assert.equal(
          (await complete(`${COURSE}${typed}\n`, { locale: 'en' })).take('Prerequisites'),
          `${COURSE}**Prerequisites:** \n`,
          typed,
        );
    });

    it('are first those of the house, in the manner of the document', () =>
      inFolder(
        { 'singulier.yaml': 'labels:\n  prerequisites: ["(ce|tout) qu’il faut [déjà] savoir"]\n  contact: ["qui * appeler"]\n' },
        async (folder) => {
          const text = `${PROGRAMME}\n## ‸\n`;
          const asked = await complete(text, { folder });
          const label = 'Ce qu’il faut savoir';
          assert.equal(asked.labels[asked.labels.indexOf(label) + 1], 'Prérequis');
          assert.equal(asked.take(label), text.replace('‸', label));
          assert.ok(!asked.labels.some((other) => /^qui /i.test(other)), 'what its mark stands for is not known');
          const snippets = await complete(text, { folder, completionItem: { snippetSupport: true } });
          assert.match(
            snippets.items.find((item) => item.label === label)?.textEdit?.newText ?? '',
            /^Ce qu’il faut savoir\n\n\$\{1:À compléter.*\}$/s,
          );
          const course = COURSE.replace('Duration', 'DURATION').replace('Objectives', 'OBJECTIVES');
          assert.equal((await complete(`${course}‸\n`, { folder })).take(label), `${course}**CE QU’IL FAUT SAVOIR:** \n`);
        },
      ));

    it('are rows and keys where the programme has those', async () => {
      const table =
        '---\nkind: programme\n---\n\n# Vannerie\n\n| Rubrique | |\n|---|---|\n| Objectifs | Monter un fond rond. |\n| Durée | 21 heures |\n';
      assert.equal((await complete(`${table}| ‸\n`)).take('Tarif'), `${table}| Tarif | \n`);
      const keys = '---\nkind: programme\nobjectifs: Monter un fond rond.\nduree: 21 heures\n‸\n---\n\n# Vannerie\n';
      assert.equal((await complete(keys)).take('Tarif'), keys.replace('‸', 'tarif: '));
    });

    it('come with what is asked as a tab stop, where the client has them', async () => {
      const { items } = await complete(`${crlf(PROGRAMME)}\r\n## ‸\r\n`, {
        completionItem: { snippetSupport: true, labelDetailsSupport: true },
      });
      const item = items.find(({ label }) => label === 'Prérequis');
      assert.equal(item?.insertTextFormat, 2);
      assert.match(item?.textEdit?.newText ?? '', /^Prérequis\r\n\r\n\$\{1:À compléter.*\}$/s);
      assert.ok(item?.labelDetails?.description);
      assert.equal(item.detail, undefined);
    });

    it('are none in another style, within a paragraph, in another document, before other words', async () => {
      for (const text of [
        `${PROGRAMME}\n#### ‸\n`,
        `${PROGRAMME}\n- ‸\n`,
        `${PROGRAMME}\n**‸**\n`,
        `${PROGRAMME}Payable en\nde‸\n`,
        `${PROGRAMME}\n## Pré‸ et la suite\n`,
        `${REGISTER}\n## ‸\n`,
      ])
        assert.deepEqual((await complete(text)).labels, [], text.slice(-20));
    });
  });

  describe('front matter', () => {
    it('has the keys that are not there yet', async () => {
      const text = '---\nkind: organisation\n‸\n---\n\n# La procédure d’accueil des stagiaires de notre maison\n';
      const asked = await complete(text);
      assert.deepEqual(asked.labels, ['categorie', 'indicateurs']);
      assert.equal(asked.take('indicateurs'), text.replace('‸', 'indicateurs: '));
      assert.deepEqual(
        (await complete('---\ntitle: Welcome\nk‸\n---\n\n# How we welcome the people who come to our house\n', { locale: 'en' })).labels,
        ['kind', 'category', 'indicators'],
      );
    });

    it('has the values of those keys', async () => {
      const kind = crlf('---\ntitre: Été\nkind: ‸\n---\n\n# Accueil\n');
      const asked = await complete(kind);
      assert.deepEqual(asked.labels, ['programme', 'organisation', 'session', 'other']);
      assert.equal(asked.items[1]?.detail, 'document de l’organisme');
      assert.equal(asked.take('session'), kind.replace('‸', 'session'));
      const category = await complete('---\nkind: programme\ncategory: B‸\n---\n\n# Skills\n', { locale: 'en' });
      assert.equal(category.items.find(({ label }) => label === 'BC')?.detail, 'skills assessment');
    });

    it('has numbers where it names indicators', async () => {
      for (const [typed, taken] of [
        ['indicateurs: [4, ‸]', 'indicateurs: [4, 8]'],
        ['indicators: ‸', 'indicators: 8'],
        ['indicateurs:\n  - 4\n  - ‸', 'indicateurs:\n  - 4\n  - 8'],
      ] as const) {
        const text = `---\nkind: organisation\n${typed}\n---\n\n# Accueil\n`;
        assert.equal((await complete(text)).take('8'), text.replace(typed, taken));
      }
    });

    it('has nothing for other keys and words', async () => {
      for (const line of ['title: ‸', 'tags:\n  - ‸', 'kind: un programme ‸', 'description: Indicateur ‸'])
        assert.deepEqual((await complete(`---\n${line}\n---\n\n# Accueil\n`)).labels, [], line);
    });
  });

  describe('comments of ours', () => {
    it('have the rules, those that found something here first', async () => {
      const text = `${PROGRAMME}\n<!-- choix assumé : evid‸ -->\n`;
      const asked = await complete(text);
      assert.equal(asked.labels[0], 'evidence/missing-item');
      assert.match(asked.items[0]?.detail ?? '', /rubrique|information/i);
      assert.equal(asked.take('evidence/vague-item'), text.replace('evid‸', 'evidence/vague-item'));
      const open = `${COURSE}<!-- assumed choice: ‸\n`;
      assert.equal((await complete(open, { locale: 'en' })).take('evidence/vague-item'), open.replace('‸', 'evidence/vague-item'));
      const mdx = `${PROGRAMME}\n{/* choix assumé : ‸ */}\n`;
      assert.equal((await complete(mdx)).take('evidence/vague-item'), mdx.replace('‸', 'evidence/vague-item'));
    });

    it('have what the rule may be limited to', async () => {
      const item = crlf(`${PROGRAMME}\n<!-- choix assumé : evidence/missing-item (‸) -->\n`);
      const asked = await complete(item);
      assert.equal(asked.take('contact'), item.replace('‸', 'contact'));
      assert.ok(asked.labels.indexOf('contact') < asked.labels.indexOf('duration'));
      const indicator = `${REGISTER}\n<!-- assumed choice: missing-indicator (1‸ -->\n`;
      assert.equal((await complete(indicator, { locale: 'en' })).take('12'), indicator.replace('1‸', '12'));
      assert.deepEqual((await complete(`${PROGRAMME}\n<!-- choix assumé : singularity/absent-voice (‸) -->\n`)).labels, []);
      assert.ok((await complete(`${PROGRAMME}\n<!-- pas ici : ‸ -->\n`)).labels.includes('Durée'));
    });

    it('have nothing in the reason, nor in a question', async () => {
      for (const comment of ['choix assumé : evidence/vague-item | raison : ‸', 'question : indicateur ‸'])
        assert.deepEqual((await complete(`${PROGRAMME}\n<!-- ${comment} -->\n`)).labels, [], comment);
    });
  });

  it('offers nothing in code, HTML and comments of others, nor in prose', async () => {
    for (const text of [
      '```\nIndicateur ‸\n```',
      '    Indicateur ‸',
      '`indicateur ‸`',
      '<!-- indicateur ‸ -->',
      '<!--\nvoir\nindicateur ‸\n-->',
      'mot <!-- indicateur ‸',
      '{/* indicateur ‸ */}',
      '%% indicateur ‸ %%',
      '<div>indicateur ‸</div>',
      'Le petit indicateur de la semaine ‸',
      'Un mot (‸)',
      'sous-indicateur‸',
    ])
      assert.deepEqual((await complete(`${REGISTER}\nVoir plus bas.\n\n${text}\n`)).labels, [], text);
  });

  it('answers with nothing for documents that it does not know or cannot read', async () => {
    assert.deepEqual((await complete('‸')).labels, []);
    assert.deepEqual((await complete(`# Vannerie\n\n${'x'.repeat(300_000)} indicateur ‸\n`)).labels, []);
    const client = startInProcess();
    await client.initialize({ capabilities: completing() });
    assert.deepEqual(
      await client.connection.sendRequest('textDocument/completion', {
        textDocument: { uri: 'file:///projet/inconnu.md' },
        position: { line: 0, character: 0 },
      }),
      { isIncomplete: false, items: [] },
    );
    client.connection.dispose();
  });
});
