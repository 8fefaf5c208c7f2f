import { DEFAULT_SETTINGS } from '../../server/src/config/settings.ts';
import assert from 'node:assert/strict';
import type { Span } from '../../server/src/document/text.ts';
import type { Locale } from '../../server/src/messages/locale.ts';
import type { Analysis } from '../../server/src/engine/analyse.ts';
import { type Action, type ActionOptions, codeActions as allActions } from '../../server/src/features/codeActions.ts';
import { applyEdits } from '../../server/src/features/edit.ts';
import { CODE_ACTION_KINDS } from '../../server/src/protocol/index.ts';
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

const withFindings = (...findings: readonly Finding[]): Analysis => ({
  ...read(DOCUMENT),
  asOf: '2026-11-15',
  edition: EDITIONS['2026'],
  settings: DEFAULT_SETTINGS,
  locale: 'fr',
  findings,
  choices: [],
});

/** What answers findings: choices and declarations, which any finding has, are asked for where they are looked at. */
const answersAlone: ActionOptions['wants'] = (kind) => !/declare/.test(kind);

const codeActions = (analysis: Analysis, span: Span, locale: Locale, wants = answersAlone): Action[] =>
  allActions(analysis, span, { locale, today: '2026-11-22', mdx: false, commands: true, wants });

const titles = (actions: readonly Action[]): string[] => actions.map(({ title }) => title);

describe('codeActions', () => {
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

  it('has nothing to insert for a vague item: it stands there already', () => {
    assert.deepEqual(codeActions(withFindings(vague('duration')), { start: 20, end: 29 }, 'en'), []);
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
        title: 'Noter la question en commentaire, pour l’équipe (« 14 heures »)',
        kind: CODE_ACTION_KINDS.insertQuestion,
        isPreferred: false,
        edits: [],
        findings: [],
      },
    );
    assert.match(applyEdits(DOCUMENT, action?.edits ?? []), /14 heures\n\n<!-- question : Pourquoi 14 \? -->\n\n## Contact/);
  });
});
