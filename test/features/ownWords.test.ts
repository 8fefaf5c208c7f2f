import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings.ts';
import { type Analysis, analyse, type AnalysisOptions } from '../../server/src/engine/analyse.ts';
import { Project } from '../../server/src/engine/project.ts';
import { type Action, codeActions } from '../../server/src/features/codeActions.ts';
import { effectOf, itemsToTeach, labelsToTeach } from '../../server/src/features/ownWords.ts';
import { whatWasRead } from '../../server/src/features/whatWasRead.ts';
import { House } from '../../server/src/programme/house.ts';
import type { Finding } from '../../server/src/rules/finding.ts';

const OPTIONS: AnalysisOptions = { asOf: '2026-11-15', locale: 'fr', kind: 'programme' };

const SHEET = `---
kind: programme
pour_qui_au_juste: des vanniers
---

# Vannerie

## 1. Pousser la porte

Venir un mardi, puis remplir la feuille bleue.

**Ce que cela coûte (en entier) :** 600 € net de taxe

Le temps du saule : 21 heures

| Durée | Avec quoi l’on repart |
|---|---|
| 21 heures | une attestation |

Une phrase qui dit, comme toujours, ceci : on apprend en faisant.
`;

const labels = (analysis: Analysis): string[] => labelsToTeach(analysis).map(({ label }) => label);

describe('labels to be taught', () => {
  it('are those that a programme sets and nobody knows, without their dress', () => {
    assert.deepEqual(labels(analyse(SHEET, OPTIONS)), [
      'pour_qui_au_juste',
      'Pousser la porte',
      'Ce que cela coûte',
      'Le temps du saule',
      'Avec quoi l’on repart',
    ]);
  });

  it('are those on the line of the cursor', () => {
    const analysis = analyse(SHEET, OPTIONS);
    const at = SHEET.indexOf('du saule');
    assert.deepEqual(
      labelsToTeach(analysis, { start: at, end: at }).map(({ label }) => label),
      ['Le temps du saule'],
    );
    assert.deepEqual(labelsToTeach(analysis, { start: SHEET.indexOf('Venir'), end: SHEET.indexOf('Venir') }), []);
  });

  it('are no longer those once they are taught', () => {
    const house = new House([{ item: 'enrolment', label: 'Pousser la porte' }], []);
    const taught = labels(analyse(SHEET, { ...OPTIONS, settings: { ...DEFAULT_SETTINGS, house } }));
    assert.ok(!taught.includes('Pousser la porte') && taught.includes('Le temps du saule'));
  });

  it('are offered on their line, to a client that can ask', () => {
    const analysis = analyse(SHEET, OPTIONS);
    const at = SHEET.indexOf('Ce que cela coûte');
    const offered = (commands: boolean): Action[] =>
      codeActions(
        analysis,
        { start: at, end: at },
        { locale: 'fr', today: '', version: '', mdx: false, commands, wants: (kind) => /teach/.test(kind) },
      );
    assert.deepEqual(
      // What a doubt about the line offers besides is its own.
      offered(true).flatMap(({ title }) => (title.startsWith('«') ? [title] : [])),
      ['« Ce que cela coûte » : c’est ainsi que nous le disons…'],
    );
    assert.deepEqual(offered(false), []);
  });

  it('are those above words that may say an item', () => {
    const analysis = analyse(SHEET, OPTIONS);
    const start = SHEET.indexOf('Venir');
    const doubt: Finding = {
      rule: 'evidence/unconfirmed-item',
      severity: 'information',
      span: { start, end: start + 5 },
      granularity: 'passage',
      message: '',
      item: 'enrolment',
      data: { fix: 'nothing' },
    };
    const options = {
      locale: 'fr',
      today: '',
      version: '',
      mdx: false,
      commands: true,
      wants: (kind: string) => /teachLabel/.test(kind),
    } as const;
    const [action, ...others] = codeActions({ ...analysis, findings: [doubt] }, doubt.span, options);
    assert.deepEqual([action?.title, others], ['C’est ainsi que nous le disons : Modalités d’accès…', []]);
    const command = action?.command;
    assert.ok(command && 'at' in command && command.at && 'item' in command);
    assert.deepEqual([command.item, SHEET.slice(command.at.start, command.at.end)], ['enrolment', '1. Pousser la porte']);
  });

  it('are none of what is no programme', () => {
    assert.deepEqual(labels(analyse(SHEET.replace('kind: programme', 'kind: organisation'), OPTIONS)), []);
  });

  it('may announce what is missing, first of all', () => {
    const items = itemsToTeach(analyse(SHEET, OPTIONS));
    assert.ok(items.indexOf('enrolment') < items.indexOf('duration'));
    assert.equal(new Set(items).size, items.length);
  });
});

describe('what a taught label changes', () => {
  it('is told for each programme that is read otherwise, and for no other', () => {
    const project = new Project();
    project.set('a.md', SHEET, OPTIONS);
    project.set('b.md', '---\nkind: programme\n---\n\n# Saule\n\n## Pousser la porte\n\nÀ compléter\n', OPTIONS);
    project.set('c.md', '---\nkind: programme\n---\n\n# Osier\n', OPTIONS);
    const before = project.analysis('a.md');
    const effect = effectOf(project, project.paths(), { item: 'enrolment', label: 'Pousser la porte' }, 'fr');
    // A place that has a label is no longer one where something else is perhaps said: such doubts go.
    const sure = effect.map(({ path, changes }) => ({ path, changes: changes.filter((change) => !change.includes('à confirmer')) }));
    assert.deepEqual(sure, [
      { path: 'a.md', changes: ['Modalités d’accès : absente → présente, ligne 10'] },
      { path: 'b.md', changes: ['Modalités d’accès : absente → promise, ligne 9'] },
    ]);
    // Nothing has changed yet.
    assert.equal(project.analysis('a.md'), before);
    assert.deepEqual(effectOf(project, ['c.md'], { item: 'enrolment', label: 'Pousser la porte' }, 'en'), []);
  });
});

describe('what was read, to be copied', () => {
  const copied = (text: string, rule: string, item: string | undefined, locale: 'fr' | 'en' = 'fr'): string => {
    const analysis = analyse(text, OPTIONS);
    const finding = analysis.findings.find((found) => found.rule === rule && found.item === item);
    assert.ok(finding);
    return whatWasRead(analysis, finding, '1.2.3', locale);
  };

  it('names the item, its words, how they were read, the version and the edition', () => {
    assert.equal(
      copied('---\nkind: programme\n---\n\n# Vannerie\n\nUn secret.\n\n**Tarif :** sur devis\n', 'evidence/vague-item', 'price'),
      `Singulier : 1.2.3, 2026 (2026-11-15)
Règle : evidence/vague-item (warning)
Document lu comme : programme (declared), AF (default), fr
Rubrique : price (Tarif)
Lue comme : vague (vague)
Libellé : Tarif (bold)
Mots : sur devis
Ligne : 9`,
    );
  });

  it('holds nothing of the document where something is missing, its title included', () => {
    const text = copied(
      '---\nkind: programme\n---\n\n# Vannerie pour Jeanne Morel\n\nUn secret.\n',
      'evidence/missing-item',
      'price',
      'en',
    );
    assert.match(text, /^Item: price \(Price\)\nRead as: missing \(missing\)$/m);
    assert.doesNotMatch(text, /Vannerie|Jeanne|secret/);
  });

  it('says where the organisation says it for all', () => {
    const house = new House([], [{ path: 'organisation/pied.md', text: '**Financement :** nous consulter\n' }]);
    const analysis = analyse('---\nkind: programme\n---\n\n# Vannerie\n', { ...OPTIONS, settings: { ...DEFAULT_SETTINGS, house } });
    const finding = analysis.findings.find(({ item }) => item === 'funding');
    assert.ok(finding);
    assert.match(finding.message, /« nous consulter », écrit une fois pour tous dans organisation\/pied\.md, ne dit rien/);
    assert.match(whatWasRead(analysis, finding, '1.2.3', 'fr'), /^Dit pour tous les programmes : organisation\/pied\.md:1$/m);
  });
});
