import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings.ts';
import { type Analysis, analyse, type AnalysisOptions } from '../../server/src/engine/analyse.ts';
import { type Action, codeActions } from '../../server/src/features/codeActions.ts';
import { applyEdits } from '../../server/src/features/edit.ts';
import { CODE_ACTION_KINDS } from '../../server/src/protocol/index.ts';
import { House } from '../../server/src/programme/house.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { itemCases } from '../support/fixtures.ts';
import { lines } from './support.ts';

const OPTIONS: AnalysisOptions = { asOf: '2026-11-22', locale: 'fr', kind: 'programme' };

const read = (text: string): Analysis => analyse(text, OPTIONS);

const doubts = ({ findings }: Analysis): Finding[] => findings.filter(({ rule }) => rule === 'evidence/unconfirmed-item');

const actionsAt = (analysis: Analysis, { span, item }: Finding, mdx = false): Action[] =>
  codeActions(analysis, span, { locale: 'fr', today: '2026-11-22', version: '1.0.0', mdx, commands: false, wants: () => true }).filter(
    ({ findings }) => findings.some((finding) => finding.item === item && finding.rule === 'evidence/unconfirmed-item'),
  );

const ofKind = (actions: readonly Action[], kind: keyof typeof CODE_ACTION_KINDS): Action | undefined =>
  actions.find((action) => action.kind === CODE_ACTION_KINDS[kind]);

const PIANO = lines`
  # Accorder un piano droit

  **Objectifs :** monter les octaves

  **Contact :** Maud Kerbiriou, maud@example.org

  ## Ce que cela représente

  Apportez 640 euros le premier matin ; la clé d’accord est prêtée.
  `;

describe('an item to be confirmed', () => {
  it('is told on its words, with three answers', () => {
    const analysis = read(PIANO);
    const finding = doubts(analysis).find(({ item }) => item === 'price') as Finding;
    assert.equal(finding.severity, 'information');
    assert.match(finding.message, /^Tarif : peut-être ligne 9 \(« Apportez 640/);
    assert.ok(!analysis.findings.some(({ rule, item }) => rule === 'evidence/missing-item' && item === 'price'));
    assert.deepEqual(
      actionsAt(analysis, finding)
        .map(({ title }) => title)
        .slice(0, 3),
      [
        'C’est bien cela : écrire « Tarif » devant ces mots',
        'Pas cette ligne : ne plus y chercher « Tarif »',
        'Elle manque : insérer « Tarif » à compléter',
      ],
    );
  });

  it('takes the label in the style of the document', () => {
    const analysis = read(PIANO);
    const action = ofKind(actionsAt(analysis, doubts(analysis).find(({ item }) => item === 'price') as Finding), 'confirmItem');
    const text = applyEdits(PIANO, action?.edits ?? []);
    assert.match(text, /\n\*\*Tarif :\*\* Apportez 640/);
    assert.equal(read(text).facts.items.price.state, 'present');
  });

  it('is read again with what the organisation says once for all, and with its own labels', () => {
    const footer = { path: 'organisation/pied-de-page.md', text: 'Accessibilité : Iris Vasseur, référente handicap, 04 65 71 02 03\n' };
    const house = new House([{ item: 'prerequisites', label: 'Avant le premier accord' }], [footer]);
    const text = `${PIANO}\n## Avant le premier accord\n\nSavoir lire une portée.\n`;
    const analysis = analyse(text, { ...OPTIONS, settings: { ...DEFAULT_SETTINGS, house } });
    assert.deepEqual([analysis.facts.items.accessibility.state, analysis.facts.items.prerequisites.state], ['present', 'present']);
    const action = ofKind(actionsAt(analysis, doubts(analysis).find(({ item }) => item === 'price') as Finding), 'confirmItem');
    assert.match(applyEdits(text, action?.edits ?? []), /\n\*\*Tarif :\*\* Apportez 640/);
  });

  for (const { name, documents } of itemCases()) {
    it(`${name}: each answer settles it`, () => {
      for (const path of documents) {
        const text = readFileSync(path, 'utf8');
        const mdx = path.endsWith('.mdx');
        const before = read(text);
        for (const finding of doubts(before)) {
          const item = finding.item as NonNullable<Finding['item']>;
          const actions = actionsAt(before, finding, mdx);
          const after = (kind: keyof typeof CODE_ACTION_KINDS): Analysis['facts']['items'][typeof item] | undefined => {
            const action = ofKind(actions, kind);
            return action && read(applyEdits(text, action.edits)).facts.items[item];
          };
          const confirmed = after('confirmItem');
          assert.ok(
            !confirmed || confirmed.state === 'present' || confirmed.state === 'vague',
            `${item}: confirmed, read ${confirmed?.state}`,
          );
          assert.equal(after('insertItem')?.state, 'promised', item);
          const dismissed = ofKind(actions, 'dismissPlace');
          if (!dismissed) continue;
          const again = read(applyEdits(text, dismissed.edits));
          const { state, span } = again.facts.items[item];
          assert.ok(state === 'missing' || state === 'unconfirmed', `${item}: dismissed, read ${state}`);
          if (span) assert.notEqual(again.document.source.slice(span), text.slice(finding.span.start, finding.span.end), item);
        }
      }
    });
  }
});
