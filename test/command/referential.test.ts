import assert from 'node:assert/strict';
import type { CoverageReport } from '../../server/src/report/coverageSchema.ts';
import { inFolder, parseReport, runHere } from './harness.ts';

const CHARTER = `id: charte-kerbrat
title: { fr: Charte de Kerbrat, en: Kerbrat charter }
legalReference: { fr: charte du 9 janvier 2026, en: charter of 9 January 2026 }
indicators:
  - number: 1
    label: { fr: dire à qui le stage ne convient pas, en: saying whom the course does not suit }
    homes: programme
    programme: required
  - number: 2
    label: { fr: un mur qui reste, en: a wall that stays }
    gravity: major
  - number: 3
    label: { fr: parole des stagiaires, en: learners’ say }
    newEntrant: { adapted: true, deferred: true }
  - number: 4
    label: { fr: carnet d’alternance, en: apprenticeship notebook }
    applies: [CFA]
`;

const FILES = {
  'singulier.yaml':
    'organisation:\n  name: Atelier de Kerbrat\n  categories: [AF]\n  newEntrant: true\nreferential: charte.yaml\naudit:\n  date: 2026-10-15\n',
  'charte.yaml': CHARTER,
  // Few items, no results, a certification, remote, subcontracted: all that the RNQ would have something to say of.
  'programme.md':
    '---\nkind: programme\n---\n\n# Enduire à la chaux\n\nPrépare au titre professionnel Enduiseur, RNCP99417. Satisfaction : 94 %.\n\n## Objectifs\n\n- Comprendre la chaux\n\n## Modalités pédagogiques\n\nEntièrement à distance. La journée sur les pigments est confiée à un organisme partenaire.\n\n## Tarif\n\nNous consulter.\n',
  'registre.md':
    '---\nkind: organisation\n---\n\n# Registre\n\n- **Indicateur 2**, un mur qui reste : [relevé](releve.md), 2026-03-02\n- **Indicateur 31**, réclamations : [cahier](releve.md), 2026-03-02\n',
  'releve.md': '# Relevé\n',
};

describe('a framework of one’s own', function () {
  this.timeout(20_000);

  it('is what the coverage speaks of: its numbers, labels and references', () =>
    inFolder(FILES, async (cwd) => {
      const { code, stdout, stderr } = await runHere(['coverage', '--format', 'json'], cwd);
      assert.deepEqual([code, stderr], [0, '']);
      const [organisation] = (JSON.parse(stdout) as CoverageReport).organisations;
      assert.deepEqual(organisation?.referential, {
        edition: 'charte-kerbrat',
        title: 'Charte de Kerbrat',
        reference: 'charte du 9 janvier 2026',
        asOf: '2026-10-15',
      });
      assert.deepEqual(
        organisation.indicators.map(({ number, label }) => `${number} ${label}`),
        ['1 dire à qui le stage ne convient pas', '2 un mur qui reste', '3 parole des stagiaires', '4 carnet d’alternance'],
      );
      assert.deepEqual(
        organisation.organisation.map(({ state }) => state),
        ['missing', 'present', 'missing', 'not-applicable'],
      );
      assert.deepEqual(
        organisation.programmes[0]?.cells.map(({ state }) => state),
        ['missing', 'present', 'missing', 'not-applicable'],
      );
      assert.deepEqual(organisation.forecast, { major: [], minor: [1], deferred: [3], unconfirmed: [], minorsMakeAMajor: false });
      const english = await runHere(['coverage', '--locale', 'en', '--format', 'markdown'], cwd);
      assert.match(english.stdout, /Kerbrat charter, charte-kerbrat edition \(charter of 9 January 2026\)/);
      assert.match(english.stdout, /- Without evidence anywhere: 1 \(saying whom the course does not suit\)/);
    }));

  it('is what the findings cite, and the rules of the RNQ alone are silent', () =>
    inFolder(FILES, async (cwd) => {
      const { documents } = parseReport(await runHere(['check', '--format', 'json'], cwd));
      const found = documents.flatMap(({ path, findings }) =>
        findings
          .filter(({ rule }) => rule.startsWith('evidence/'))
          .map(({ rule, indicator, severity }) => [path, rule, indicator, severity]),
      );
      assert.deepEqual(found, [
        ['programme.md', 'evidence/missing-indicator', 1, 'warning'],
        ['registre.md', 'evidence/missing-indicator', 3, 'information'],
        ['registre.md', 'evidence/unknown-indicator', undefined, 'warning'],
      ]);
      const messages = documents.flatMap(({ findings }) => findings.map(({ message }) => message));
      assert.ok(messages.some((message) => /dire à qui le stage ne convient pas.*texte de l’édition charte-kerbrat/i.test(message)));
      assert.ok(messages.every((message) => !/décret/.test(message)));
      const { stdout } = await runHere(['check'], cwd);
      assert.match(stdout, /^Charte de Kerbrat, édition charte-kerbrat \(charte du 9 janvier 2026\), pour un audit/m);
      assert.doesNotMatch(stdout, /Référentiel national/);
    }));
});
