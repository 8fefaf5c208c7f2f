import assert from 'node:assert/strict';
import { analyse } from '../../server/src/engine/analyse.ts';
import type { Finding } from '../../server/src/rules/finding.ts';

const V9 = '2026-10-01';
const IN_2026 = '2026-12-01';

function findings(rule: string, text: string, asOf = V9, title = 'Forger une serrure'): Finding[] {
  return analyse(`# ${title}\n\n${text}\n`, { asOf, locale: 'fr', kind: 'programme' }).findings.filter((finding) => finding.rule === rule);
}

describe('evidence/mark-misuse', () => {
  it('offers to replace what can be replaced as it stands', () => {
    const [alone, inside] = findings('evidence/mark-misuse', 'Formation certifiée Qualiopi\n\nSuivez une formation certifiée Qualiopi.');
    assert.deepEqual(alone?.data, { fix: 'replace', text: 'Organisme de formation certifié Qualiopi' });
    assert.deepEqual(inside?.data, { fix: 'nothing' });
  });

  it('warns of a false sentence, and only informs of a logo or of an ambiguous one', () => {
    const found = findings(
      'evidence/mark-misuse',
      'Notre formation est certifiée Qualiopi.\n\nNotre formation Qualiopi.\n\n![Qualiopi](q.png)',
    );
    assert.deepEqual(
      found.map(({ severity }) => severity),
      ['warning', 'information', 'information'],
    );
    for (const { message } of found) assert.match(message, /Charte d’usage de la marque Qualiopi\.$/);
  });
});

describe('evidence/misleading-promise', () => {
  it('answers to the law before 2026, and to indicator 1 from then on', () => {
    const [before] = findings('evidence/misleading-promise', 'Emploi garanti.', V9);
    assert.equal(before?.severity, 'information');
    assert.equal(before.indicator, undefined);
    assert.match(before.message, /Article L\. 121-2 du code de la consommation\.$/);
    const [after] = findings('evidence/misleading-promise', 'Emploi garanti.', IN_2026);
    assert.equal(after?.severity, 'warning');
    assert.equal(after.indicator, 1);
    assert.match(after.message, /Indicateur 1, texte de l’édition 2026/);
  });

  it('leaves advertisements other than of a job to the law on training', () => {
    const [free] = findings('evidence/misleading-promise', 'Formation éligible au CPF.', V9);
    assert.match(free?.message ?? '', /Article L\. 6352-13 du code du travail\.$/);
  });

  it('asks who a driving licence is for since 26 February 2026, and not before', () => {
    const licence = (text: string, day: string) =>
      findings('evidence/misleading-promise', text, day, 'Permis B accéléré').map(({ severity }) => severity);
    assert.deepEqual(licence('Éligible CPF', '2026-02-25'), []);
    assert.deepEqual(licence('Éligible CPF', '2026-02-26'), ['information']);
    assert.deepEqual(licence('Éligible CPF avec un cofinancement de l’employeur', IN_2026), []);
  });

  it('keeps to information where one missing word may bear the promise out', () => {
    const [cpf] = findings('evidence/misleading-promise', 'Éligible CPF', IN_2026);
    assert.equal(cpf?.severity, 'information');
  });

  it('says once what settles every occurrence, and shows the others', () => {
    const found = findings('evidence/misleading-promise', '- Éligible CPF\n- Finançable par le CPF\n- Réussite garantie');
    assert.deepEqual(
      found.map(({ related }) => related?.length),
      [1, 0],
    );
  });
});
