import { DEFAULT_SETTINGS } from '../../server/src/config/settings.ts';
import assert from 'node:assert/strict';
import type { Span } from '../../server/src/document/text.ts';
import type { Locale } from '../../server/src/messages/locale.ts';
import { analyse, type Analysis } from '../../server/src/engine/analyse.ts';
import { type Action, type ActionOptions, codeActions as allActions } from '../../server/src/features/codeActions.ts';
import { applyEdits } from '../../server/src/features/edit.ts';
import { CLIENT_COMMANDS, CODE_ACTION_KINDS } from '../../server/src/protocol/index.ts';
import { EDITIONS } from '../../server/src/referential/editions.ts';
import type { Item } from '../../server/src/referential/items.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { lines, read } from './support.ts';

const DOCUMENT = lines`
  # Broder

  ## Durée

  14 heures

  ## Contact

  Jeanne, 01 02 03 04 05
  `;

const missing = (item: Item, start = 2, end = 8): Finding => ({
  rule: 'evidence/missing-item',
  severity: 'error',
  span: { start, end },
  granularity: 'document',
  message: item,
  item,
  data: { fix: 'insert-item', item, state: 'missing' },
});

const vague = (item: Item): Finding => ({
  ...missing(item, 20, 29),
  rule: 'evidence/vague-item',
  data: { fix: 'none', item, state: 'vague' },
});

function withFindings(...findings: readonly Finding[]): Analysis {
  const reading = read(DOCUMENT);
  const { document, facts } = reading;
  const [asOf, edition, settings, locale] = ['2026-11-15', EDITIONS['2026'], DEFAULT_SETTINGS, 'fr'] as const;
  return { document, facts, reading, asOf, edition, settings, locale, findings, choices: [] };
}

/** What answers findings: choices, declarations, labels and copies, which any finding has, are asked for where they are looked at. */
const answersAlone: ActionOptions['wants'] = (kind) => !/declare|teach|copy/.test(kind);

const codeActions = (analysis: Analysis, span: Span, locale: Locale, wants = answersAlone, commands = true): Action[] =>
  allActions(analysis, span, { locale, today: '2026-11-22', version: '0.0.0', mdx: false, commands, wants });

const titles = (actions: readonly Action[]): string[] => actions.map(({ title }) => title);

describe('codeActions', () => {
  it('offers to link a document of the organisation to what it may show by its subject', () => {
    const text = '# Traitement des réclamations\n\nNadia note chaque lettre au cahier rouge le jour même.\n';
    const link = (kind: 'organisation' | 'other', at: number): Action[] =>
      codeActions(
        analyse(text, { asOf: '2026-11-15', locale: 'fr', kind }),
        { start: at, end: at },
        'fr',
        (wanted) => wanted === CODE_ACTION_KINDS.linkIndicators,
      );
    for (const at of [4, 40]) {
      const [action] = link('organisation', at);
      assert.equal(action?.title, 'Relier ce document : indicateurs: [31]');
      assert.equal(applyEdits(text, action.edits), `---\nindicateurs: [31]\n---\n\n${text}`);
    }
    assert.deepEqual(link('other', 4), []);
  });

  const title = { start: 4, end: 4 };

  it('offers the stub of each missing item, and all of them', () => {
    const analysis = withFindings(missing('price'), missing('objectives'));
    assert.deepEqual(titles(codeActions(analysis, title, 'fr')), [
      'Insérer « Tarif » à compléter',
      'Insérer « Objectifs » à compléter',
      'Insérer toutes les informations manquantes, à compléter (2)',
    ]);
    assert.deepEqual(titles(codeActions(analysis, title, 'en')), [
      'Insert "Price" to be completed',
      'Insert "Objectives" to be completed',
      'Insert all missing items, to be completed (2)',
    ]);
  });

  it('prefers the single stub, and says which findings each answers', () => {
    const findings = [missing('price'), missing('objectives')];
    const actions = codeActions(withFindings(...findings), title, 'fr');
    assert.deepEqual(
      actions.map(({ kind, isPreferred, findings: answered }) => ({ kind, isPreferred, items: answered.map(({ item }) => item) })),
      [
        { kind: CODE_ACTION_KINDS.insertItem, isPreferred: true, items: ['price'] },
        { kind: CODE_ACTION_KINDS.insertItem, isPreferred: true, items: ['objectives'] },
        { kind: CODE_ACTION_KINDS.insertAllMissing, isPreferred: false, items: ['price', 'objectives'] },
      ],
    );
  });

  it('inserts what it says', () => {
    const [, , all] = codeActions(withFindings(missing('price'), missing('objectives')), title, 'fr');
    assert.equal(
      applyEdits(DOCUMENT, all?.edits ?? []),
      lines`
        # Broder

        ## Objectifs

        À compléter : que saura faire chaque personne, et dans quelle situation le verra-t-on ?

        ## Durée

        14 heures

        ## Tarif

        À compléter : quel montant, pour qui, avec ou sans TVA, et que comprend-il ?

        ## Contact

        Jeanne, 01 02 03 04 05
        `,
    );
  });

  it('looks at the findings that the selection touches only', () => {
    const analysis = withFindings(missing('price'), missing('objectives', 20, 29));
    assert.deepEqual(titles(codeActions(analysis, title, 'en')), [
      'Insert "Price" to be completed',
      'Insert all missing items, to be completed (2)',
    ]);
    assert.deepEqual(codeActions(analysis, { start: 12, end: 14 }, 'en'), []);
    assert.equal(codeActions(analysis, { start: 0, end: DOCUMENT.length }, 'en').length, 3);
  });

  it('keeps what is only suggested out of "all"', () => {
    assert.deepEqual(titles(codeActions(withFindings(missing('price'), missing('audience')), title, 'en')), [
      'Insert "Price" to be completed',
      'Insert "Audience" to be completed',
    ]);
  });

  it('offers "all" for a single missing item to who asks for nothing else', () => {
    const all = codeActions(withFindings(missing('price')), title, 'en', (kind) => kind === CODE_ACTION_KINDS.insertAllMissing);
    assert.deepEqual(titles(all), ['Insert all missing items, to be completed (1)']);
  });

  it('has nothing to insert for a vague item, which stands there already: its question takes the place of its words', () => {
    const found: Finding = { ...vague('duration'), granularity: 'passage' };
    const [action, ...others] = codeActions(withFindings(found), { start: 20, end: 29 }, 'en');
    assert.equal(action?.kind, CODE_ACTION_KINDS.writeQuestion);
    assert.deepEqual(action.edits[0]?.span, found.span);
    assert.deepEqual(others, []);
  });

  it('offers to note the question of a stock phrase', () => {
    const at = DOCUMENT.indexOf('14 heures');
    const phrase: Finding = {
      rule: 'singularity/stock-phrase',
      severity: 'hint',
      span: { start: at, end: at + 9 },
      granularity: 'passage',
      message: '',
      data: { fix: 'insert-question', phrase: '14 heures', question: 'Pourquoi 14 ?' },
    };
    const [action] = codeActions(withFindings(phrase), phrase.span, 'fr');
    assert.deepEqual(
      { ...action, edits: [], findings: [] },
      {
        title: 'Noter la question en commentaire : Pourquoi 14 ?',
        kind: CODE_ACTION_KINDS.insertQuestion,
        isPreferred: false,
        edits: [],
        findings: [],
      },
    );
    assert.match(applyEdits(DOCUMENT, action?.edits ?? []), /14 heures\n\n<!-- question : Pourquoi 14 \? -->\n\n## Contact/);
  });

  const hint = (text: string, words: string, more: Partial<Finding> = {}): Finding => ({
    rule: 'singularity/stock-phrase',
    severity: 'hint',
    span: { start: text.indexOf(words), end: text.indexOf(words) + words.length },
    granularity: 'passage',
    message: words,
    data: { fix: 'insert-question', question: `Qui ${words} ?` },
    ...more,
  });
  const TAILOR = lines`
    # Broder

    **Durée** : 14 heures

    ## Objectifs

    - Comprendre les points

    ## Méthodes

    Une pédagogie active, un suivi individualisé.

    ## Modalités d’évaluation

    Un QCM final.

    ## Votre formatrice

    Une passionnée.
    `;
  const ofHints = (findings: readonly Finding[], options: Partial<ActionOptions> = {}, text = TAILOR): Action[] =>
    allActions(
      { ...analyse(text, { asOf: '2026-11-15', locale: 'fr', kind: 'programme' }), findings },
      { start: 0, end: text.length },
      {
        locale: 'fr',
        today: '2026-11-22',
        version: '0.0.0',
        mdx: false,
        commands: true,
        wants: (kind) => !/Category|Kind|teach|copy/.test(kind),
        ...options,
      },
    );
  const apply = (text: string, actions: readonly Action[], kind: Action['kind']): string =>
    applyEdits(text, actions.find((action) => action.kind === kind)?.edits ?? []);

  it('offers of a hint: to note its question, to say what requires it, to read it singularly, to stand by it', () => {
    const actions = ofHints([hint(TAILOR, 'QCM final')]);
    assert.deepEqual(titles(actions), [
      'Noter la question en commentaire : Qui QCM final ?',
      'Marquer comme formulation exigée : « QCM final »',
      'Écrire à la suite une lecture singulière, à compléter (indicateur 11)',
      'Assumer ce choix : formule toute faite (QCM final)',
    ]);
    assert.ok(actions.every(({ isPreferred }) => !isPreferred));
    assert.match(
      apply(TAILOR, actions, CODE_ACTION_KINDS.requireWording),
      /évaluation\n\n<!-- formulation exigée : à compléter -->\n\nUn QCM final\.\n/,
    );
    assert.match(
      apply(TAILOR, actions, CODE_ACTION_KINDS.insertReading),
      /Un QCM final\.\n\n\*\*Lecture singulière \(indicateur 11\)\*\* : à compléter\n\n## Votre/,
    );
    for (const { edits, kind } of actions.slice(1))
      assert.deepEqual(
        edits.flatMap(({ newText, placeholders }) => placeholders.map(({ start, end }) => newText.slice(start, end))),
        ['à compléter'],
        kind,
      );
  });

  it('writes comments of MDX in MDX', () => {
    const actions = ofHints([hint(TAILOR, 'QCM final', { data: { fix: 'insert-question', question: 'Qui --> ou */ non ?' } })], {
      mdx: true,
    });
    assert.match(
      apply(TAILOR, actions, CODE_ACTION_KINDS.insertQuestion),
      /Un QCM final\.\n\n\{\/\* question : Qui --> ou \/ non \? \*\/\}\n/,
    );
    assert.match(apply(TAILOR, actions, CODE_ACTION_KINDS.requireWording), /\n\{\/\* formulation exigée : à compléter \*\/\}\n\nUn QCM/);
  });

  it('reads a passage by the indicator that its section is about, or that the finding names', () => {
    const indicator = (finding: Finding, text = TAILOR): string | undefined =>
      /indicateur (\d+)/.exec(titles(ofHints([finding], {}, text)).find((title) => title.includes('lecture singulière')) ?? '')?.[1];
    assert.deepEqual(
      ['Comprendre les points', 'pédagogie active, un suivi', 'QCM', 'passionnée'].map((words) => indicator(hint(TAILOR, words))),
      ['5', '10', '11', '21'],
    );
    const plain = TAILOR.replace('un suivi individualisé', 'des cas');
    assert.equal(indicator(hint(plain, 'pédagogie active'), plain), '6');
    assert.equal(indicator(hint(TAILOR, 'QCM', { indicator: 12 })), '12');
    assert.equal(indicator(hint(TAILOR, 'QCM', { indicator: 99 })), undefined);
    assert.equal(indicator(hint(TAILOR, '# Broder', { granularity: 'document' })), undefined);
  });

  it('puts the reading of a list after it, and of the line that announces one too', () => {
    const text = lines`
      # Broder

      DURÉE : 14 heures

      Objectifs, avec des mises en situation :

      - coudre un ourlet
      - broder un point
      `;
    const expected = `${text}\nLECTURE SINGULIÈRE (INDICATEUR 5) : à compléter\n`;
    for (const words of ['mises en situation', 'broder'])
      assert.equal(apply(text, ofHints([hint(text, words, { indicator: 5 })], {}, text), CODE_ACTION_KINDS.insertReading), expected);
    assert.deepEqual(
      titles(ofHints([hint(expected, 'broder', { indicator: 5 })], {}, expected)).filter((title) => title.includes('singulière')),
      [],
      'once',
    );
  });

  it('puts the reading of a passage of several blocks after the last of them, so that none of its words stand below', () => {
    const text = lines`
      # Greffer un pommier

      ## Méthodes

      Une pédagogie active, sur le terrain.

      - des échanges entre pairs et un suivi
      - le sécateur de chacun

      Le sécateur est prêté.
      `;
    const start = text.indexOf('Une pédagogie');
    const run = { ...hint(text, 'un suivi', { indicator: 6 }), span: { start, end: text.indexOf('un suivi\n') + 'un suivi'.length } };
    assert.match(
      apply(text, ofHints([run], {}, text), CODE_ACTION_KINDS.insertReading),
      /de chacun\n\n\*\*Lecture singulière \(indicateur 6\) :\*\* à compléter\n\nLe sécateur/,
    );
  });

  it('writes in the language of the document', () => {
    const text = '# Beadwork\n\nThis is what you will do with us, at your own pace, and with all of the group for the day.\n';
    const actions = ofHints([hint(text, 'own pace')], { locale: 'en' }, text);
    assert.match(apply(text, actions, CODE_ACTION_KINDS.requireWording), /\n<!-- required wording: to be completed -->\n/);
    assert.match(apply(text, actions, CODE_ACTION_KINDS.insertReading), /\n\*\*Singular reading \(indicator 10\):\*\* to be completed\n$/);
  });

  it('keeps the menu of several hints short, and offers once what would be the same', () => {
    const several = ['pédagogie active', 'suivi', 'QCM', 'passionnée'].map((words) => hint(TAILOR, words));
    const actions = ofHints(several);
    assert.deepEqual(titles(actions), [
      'Noter la question en commentaire : Qui pédagogie active ?',
      'Noter la question en commentaire : Qui suivi ?',
      'Noter une question en commentaire…',
      'Marquer une formulation comme exigée…',
      'Écrire une lecture singulière, à compléter…',
      'Assumer un choix…',
    ]);
    const [, , , wordings, readings] = actions;
    for (const group of [wordings, readings]) assert.equal(group?.command?.id === CLIENT_COMMANDS.pick && group.command.options.length, 3);
  });

  it('answers lines that are asked about together as one passage: the question after the last, the rest above the list', () => {
    const items = '- Pédagogie active\n- Suivi personnalisé\n- Bilan à chaud';
    const text = TAILOR.replace('Un QCM final.', items);
    const actions = ofHints([hint(text, items.slice(2), { data: { fix: 'insert-question', question: 'Qui ?' } })], {}, text);
    const written = (kind: Action['kind']): string | undefined => /évaluation\n\n([^#]+)\n\n## Votre/.exec(apply(text, actions, kind))?.[1];
    assert.equal(written(CODE_ACTION_KINDS.insertQuestion), `${items}\n  <!-- question : Qui ? -->`);
    assert.equal(written(CODE_ACTION_KINDS.requireWording), `<!-- formulation exigée : à compléter -->\n\n${items}`);
    assert.match(
      written(CODE_ACTION_KINDS.declareChoice) ?? '',
      /^<!-- choix assumé : singularity\/stock-phrase \| raison : à compléter -->\n\n- Péda/,
    );
    const one = ofHints([hint(text, 'Suivi personnalisé')], {}, text);
    assert.match(
      apply(text, one, CODE_ACTION_KINDS.requireWording),
      /- Suivi personnalisé <!-- formulation exigée : à compléter -->\n- Bilan/,
    );
  });

  it('quotes the first words of a long passage, so that the menu stays narrow', () => {
    const long = 'Les participants échangent sur leurs pratiques et avancent ensemble vers leurs objectifs.';
    const text = TAILOR.replace('Un QCM final.', long);
    assert.deepEqual(
      titles(ofHints([hint(text, long, { data: { fix: 'nothing' } })], {}, text)).filter((title) => title.includes('Les')),
      [
        'Marquer comme formulation exigée : « Les participants échangent sur leurs… »',
        'Assumer ce choix : formule toute faite (Les participants échangent sur leurs…)',
      ],
    );
  });

  it('says nothing of a required wording or a reading for evidence', () => {
    const finding = hint(TAILOR, 'Comprendre', { rule: 'evidence/unassessable-objective', data: { fix: 'nothing' } });
    const ofHint = ({ kind }: Action): boolean => kind === CODE_ACTION_KINDS.requireWording || kind === CODE_ACTION_KINDS.declareChoice;
    assert.deepEqual(titles(ofHints([finding]).filter(ofHint)), ['Assumer ce choix : objectif que rien ne montre (Comprendre)']);
  });

  it('opens the documents that a finding is about, three at most, for a client that can', () => {
    const related = ['b.md', 'b.md', undefined, 'c.md', 'd/e.md', 'f.md'].map((path, index) => ({
      ...(path !== undefined && { path }),
      span: { start: index, end: index + 1 },
      message: '',
    }));
    const finding = hint(TAILOR, 'QCM', { data: { fix: 'nothing' }, related });
    const opens = (commands: boolean): Action[] => ofHints([finding], { commands, wants: (kind) => kind === CODE_ACTION_KINDS.openTwin });
    assert.deepEqual(
      opens(true).map(({ title, command }) => [title, command]),
      [
        ['Ouvrir le passage de « b.md »', { id: CLIENT_COMMANDS.openLocation, path: 'b.md', span: { start: 0, end: 1 } }],
        ['Ouvrir le passage de « c.md »', { id: CLIENT_COMMANDS.openLocation, path: 'c.md', span: { start: 3, end: 4 } }],
        ['Ouvrir le passage de « d/e.md »', { id: CLIENT_COMMANDS.openLocation, path: 'd/e.md', span: { start: 4, end: 5 } }],
      ],
    );
    assert.deepEqual(opens(false), []);
  });

  it('leaves a choice that only lacks its reason to be completed', () => {
    const text = '# Broder\n\n## Méthodes\n\n<!-- choix assumé : stock-phrase | raison : à compléter -->\n\nUn formateur passionné.\n';
    const analysis = analyse(text, { asOf: '2026-11-15', locale: 'fr', kind: 'programme' });
    assert.ok(analysis.findings.some(({ rule }) => rule === 'singularity/stock-phrase'));
    const at = text.indexOf('formateur');
    const choices = codeActions(analysis, { start: at, end: at }, 'fr', (kind) => kind === CODE_ACTION_KINDS.declareChoice);
    assert.deepEqual(titles(choices), []);
  });

  it('puts the most serious first', () => {
    const analysis = withFindings({ ...missing('audience'), severity: 'information' }, missing('price'));
    assert.deepEqual(titles(codeActions(analysis, title, 'en')), ['Insert "Price" to be completed', 'Insert "Audience" to be completed']);
  });

  describe('for many findings in one place', () => {
    const items: readonly Item[] = ['price', 'objectives', 'prerequisites', 'lead-time', 'funding', 'accessibility'];
    const indicators = [2, 19, 27, 3].map((indicator): Finding => ({
      ...missing('price'),
      rule: 'evidence/missing-indicator',
      item: undefined,
      indicator,
      data: { fix: 'insert-indicators', indicators: [indicator] },
    }));
    const analysis = withFindings(...items.map((item) => missing(item)), ...indicators);
    const everything = () => true;

    it('keeps the menu short, where the client can ask which', () => {
      const actions = codeActions(analysis, title, 'en', everything);
      assert.deepEqual(titles(actions), [
        'Insert "Price" to be completed',
        'Insert "Objectives" to be completed',
        'Insert "Prerequisites" to be completed',
        'Insert another item, to be completed…',
        'Insert a line for indicator 2, to be completed',
        'Insert a line for indicator 19, to be completed',
        'Insert a line for another indicator, to be completed…',
        'Insert all missing items, to be completed (6)',
        'Insert a line for each indicator without evidence, to be completed (4)',
        'This is how we say it…',
        'Declare the category…',
        'Declare the kind of document…',
        'Copy what was read',
        'Stand by a choice…',
      ]);
      const [, , , other] = actions;
      assert.equal(other?.command?.id, CLIENT_COMMANDS.pick);
      assert.deepEqual(other?.command && 'options' in other.command && titles(other.command.options), [
        'Insert "Lead time" to be completed',
        'Insert "Funding" to be completed',
        'Insert "Accessibility for disabled people" to be completed',
      ]);
      assert.equal(other?.findings.length, 3);
    });

    it('teaches the label of one missing item, or asks of which', () => {
      const teaching = (found: Analysis): Action[] => codeActions(found, title, 'fr', (kind) => /teach/.test(kind));
      const [one] = teaching(withFindings(missing('price')));
      assert.equal(one?.title, 'C’est ainsi que nous le disons : Tarif…');
      assert.deepEqual(one?.command, { id: CLIENT_COMMANDS.teachLabel, item: 'price' });
      const [any, ...rest] = teaching(withFindings(missing('price'), missing('objectives')));
      assert.deepEqual([any?.title, rest], ['C’est ainsi que nous le disons…', []]);
      assert.equal(any?.findings.length, 2);
    });

    it('lists them all, where it cannot', () => {
      const all = titles(codeActions(analysis, title, 'en', everything, false));
      assert.ok(all.includes('Insert "Funding" to be completed'));
      assert.ok(all.includes('Stand by this choice: missing item (Price)'));
      assert.ok(all.includes('Stand by this choice: indicator without evidence (indicator 19)'));
      assert.ok(all.includes('Declare the category: skills assessment'));
      assert.ok(all.includes('Declare the kind of document: other document'));
      assert.ok(!all.some((one) => one.endsWith('…')));
    });
  });

  it('names the words that are stood by, or the rule alone', () => {
    const choices = (finding: Finding) =>
      titles(codeActions(withFindings(finding), finding.span, 'fr', (kind) => kind === CODE_ACTION_KINDS.declareChoice));
    const at = DOCUMENT.indexOf('14 heures');
    const phrase: Finding = { ...missing('price', at, at + 9), rule: 'singularity/stock-phrase', item: undefined, granularity: 'passage' };
    assert.deepEqual(choices(phrase), ['Assumer ce choix : formule toute faite (14 heures)']);
    assert.deepEqual(choices({ ...phrase, granularity: 'document' }), ['Assumer ce choix : formule toute faite']);
    assert.deepEqual(choices({ ...phrase, rule: 'evidence/unused-choice' }), [], 'a choice is not answered by another');
  });

  it('declares on the title and in the front matter, findings or not; what is declared already no more', () => {
    const declared = (text: string, at: number) =>
      titles(
        codeActions(
          analyse(text, { asOf: '2026-11-15', locale: 'en' }),
          { start: at, end: at },
          'en',
          (kind) => /declare(?:Kind|Category)/.test(kind),
          false,
        ),
      );
    assert.deepEqual(declared('# Notes\n\nText\n', 3), [
      'Declare the kind of document: training programme',
      'Declare the kind of document: document of the organisation',
      'Declare the kind of document: session record',
    ]);
    assert.deepEqual(declared('# Notes\n\nText\n', 11), []);
    assert.equal(declared('---\nkind: programme\n---\n\n# Course\n', 5).length, 4);
    assert.deepEqual(declared('---\nkind: programme\ncategory: VAE\n---\n\n# Course\n', 5), []);
    assert.deepEqual(declared('---\nkind: [\n---\n\n# Course\n', 22), []);
  });
});

describe('codeActions on evidence', () => {
  const REGISTER = lines`
    # Registre des preuves

    - **Indicateur 4**, besoin : [notes d’appel](appel.md)
    - **Indicateur 8**, positionnement : à compléter : quel outil ?
    - **Indicateur 9**, conditions :
    - **Indicateur 23**, veille : **registre de veille**

    | Indicateur | Thème | Preuve |
    |---|---|---|
    | 17 | Moyens | [plan](plan.md) |
    | 21 | Formateurs |  |
    | 22 | Formation des formateurs ||

    ## Indicateur 30 : appréciations
    `;

  const audit = { asOf: '2026-11-15', locale: 'fr', kind: 'organisation' } as const;
  const places = (text: string, fix: Finding['data']['fix']) => {
    const analysis = analyse(text, audit);
    return analysis.findings
      .filter(({ data }) => data.fix === fix)
      .map((finding) => ({
        finding,
        actions: codeActions(analysis, finding.span, 'fr').filter(({ findings }) => findings.includes(finding)),
      }));
  };

  it('links in place of the words that show nothing, or after those that name the indicator', () => {
    const linked = places(REGISTER, 'link-evidence').map(({ actions }) => {
      const command = actions[0]?.command;
      if (command?.id !== CLIENT_COMMANDS.linkEvidence) return undefined;
      const { span, before, after } = command.place;
      const [line] = REGISTER.slice(REGISTER.lastIndexOf('\n', span.start - 1) + 1).split('\n');
      const start = REGISTER.lastIndexOf('\n', span.start - 1) + 1;
      return `${line?.slice(0, span.start - start)}${before}[x](x.md)${after}${line?.slice(span.end - start)}`;
    });
    assert.deepEqual(linked, [
      '- **Indicateur 8**, positionnement : [x](x.md)',
      '- **Indicateur 9**, conditions : [x](x.md)',
      '| 21 | Formateurs | [x](x.md) |',
      '| 22 | Formation des formateurs | [x](x.md) |',
      '## Indicateur 30 : appréciations\n\n[x](x.md)',
    ]);
  });

  it('has no link to offer in front matter, in a table that is not Markdown, nor to a client that cannot ask', () => {
    for (const text of [
      '---\nkind: organisation\npreuves:\n  8: à compléter\n---\n\n# Registre\n',
      '# Registre\n\n<table><tr><th>Indicateur</th><th>Thème</th><th>Preuve</th></tr><tr><td>8</td><td>Positionnement</td><td></td></tr></table>\n',
    ]) {
      const found = places(text, 'link-evidence');
      assert.equal(found.length, 1, text);
      assert.deepEqual(
        found[0]?.actions.filter(({ kind }) => kind === CODE_ACTION_KINDS.linkEvidence),
        [],
      );
    }
    const analysis = analyse(REGISTER, audit);
    const all = codeActions(analysis, { start: 0, end: REGISTER.length }, 'fr', answersAlone, false);
    assert.ok(all.every(({ command }) => command === undefined));
  });

  it('adds the date after the words, and the finding goes', () => {
    for (const { finding, actions } of places(REGISTER, 'add-date')) {
      const after = analyse(applyEdits(REGISTER, actions[0]?.edits ?? []), audit);
      assert.ok(!after.findings.some(({ rule, indicator }) => rule === finding.rule && indicator === finding.indicator));
    }
    const [first, second] = places(REGISTER, 'add-date').map(({ actions }) => applyEdits(REGISTER, actions[0]?.edits ?? []));
    assert.match(`${first}`, /\(appel\.md\), 2026-11-22$/m);
    assert.match(`${second}`, /\*\*registre de veille\*\*, 2026-11-22$/m);
  });

  it('proposes a register where there is none, to a client that can ask where', () => {
    const finding: Finding = {
      ...missing('price'),
      rule: 'evidence/missing-indicator',
      item: undefined,
      data: { fix: 'create-register', indicators: [4, 99, 8] },
    };
    const [action] = codeActions(withFindings(finding), finding.span, 'fr');
    assert.equal(action?.title, 'Créer un registre des preuves…');
    assert.ok(action.command?.id === CLIENT_COMMANDS.createRegister);
    assert.equal(action.command.name, 'registre-des-preuves.md');
    assert.match(
      action.command.text,
      /^---\nkind: organisation\n---\n\n# Registre des preuves\n\n- \*\*Indicateur 4\*\*.*\n- \*\*Indicateur 8\*\*.*\n$/,
    );
    assert.deepEqual(codeActions(withFindings(finding), finding.span, 'fr', answersAlone, false), []);
  });

  it('replaces words', () => {
    const finding: Finding = { ...missing('price', 2, 8), item: undefined, data: { fix: 'replace', text: 'Tisser' } };
    const [action] = codeActions(withFindings(finding), finding.span, 'fr');
    assert.equal(action?.title, 'Remplacer par « Tisser »');
    assert.match(applyEdits(DOCUMENT, action.edits), /^# Tisser\n/);
  });
});
