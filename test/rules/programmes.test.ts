import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS, type Settings } from '../../server/src/config/settings.ts';
import { readDocument } from '../../server/src/document/document.ts';
import type { DocumentFacts, Statement } from '../../server/src/programme/facts.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import { editionOn } from '../../server/src/referential/editions.ts';
import objectiveMismatch from '../../server/src/rules/evidence/objective-mismatch.ts';
import remoteWithoutSupport from '../../server/src/rules/evidence/remote-without-support.ts';
import unassessableObjective from '../../server/src/rules/evidence/unassessable-objective.ts';
import undocumentedSubcontracting from '../../server/src/rules/evidence/undocumented-subcontracting.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import type { Rule } from '../../server/src/rules/rule.ts';
import { slicesOf } from '../../server/src/rules/slices.ts';
import { readingOf } from '../../server/src/singularity/reading.ts';
import { ALONE, type WorkspaceView } from '../../server/src/workspace/view.ts';

interface Circumstances {
  readonly asOf?: string;
  readonly facts?: Partial<DocumentFacts>;
  readonly settings?: Settings;
  readonly workspace?: WorkspaceView;
}

const UNDER_V9 = '2026-10-15';
const UNDER_2026 = '2026-11-15';

/** What a rule finds in a programme: severity and words. */
function found(rule: Rule, text: string, circumstances: Circumstances = {}): { findings: Finding[]; words: (readonly [string, string])[] } {
  const document = readDocument(text);
  const { asOf = UNDER_V9, facts = {}, settings = DEFAULT_SETTINGS, workspace = ALONE } = circumstances;
  const reading = readingOf(document, { ...readFacts(document, 'programme'), ...facts }, settings.phrases);
  const findings = rule.run({
    path: 'toit.md',
    reading,
    slices: slicesOf(reading),
    edition: editionOn(asOf),
    asOf,
    locale: 'fr',
    settings,
    workspace,
    choices: [],
  });
  return { findings, words: findings.map(({ severity, span }) => [severity, text.slice(span.start, span.end)] as const) };
}

const NOWHERE = { start: 0, end: 0 };
const statement = (number: number, state: Statement['state']): Statement => ({
  indicators: [{ number, span: NOWHERE }],
  span: NOWHERE,
  words: NOWHERE,
  form: 'item',
  state,
  targets: [],
});

describe('evidence/unassessable-objective', () => {
  const text = (...objectives: readonly string[]) =>
    `# Poser un toit\n\n## Objectifs\n\n${objectives.map((each) => `- ${each}\n`).join('')}`;

  it('is one finding for all, information or less', () => {
    const { findings, words } = found(unassessableObjective, text('Comprendre la charge', 'Tracer une ferme', 'Connaître le chêne'));
    assert.deepEqual(words, [['information', 'Comprendre la charge']]);
    assert.deepEqual(
      findings[0]?.related?.map(({ message }) => message),
      ['Connaître le chêne'],
    );
    assert.match(findings[0]?.message ?? '', /\(2 objectifs sur 3\)/);
  });

  it('is a hint where most objectives can be seen', () => {
    assert.deepEqual(found(unassessableObjective, text('Comprendre la charge', 'Tracer une ferme', 'Poser une noue')).words, [
      ['hint', 'Comprendre la charge'],
    ]);
  });

  it('is silent about reflexive objectives, and where the provider says how it reads the indicator', () => {
    const inner = text('Comprendre la charge');
    for (const value of ['BC', 'VAE'] as const)
      assert.deepEqual(found(unassessableObjective, inner, { facts: { category: { value, origin: 'declared' } } }).words, []);
    const reading = (indicator: number) => ({
      readings: [{ indicators: [indicator], span: NOWHERE, text: 'Ce que la hauteur nous fait' }],
    });
    assert.deepEqual(found(unassessableObjective, inner, { facts: reading(5) }).words, []);
    assert.equal(found(unassessableObjective, inner, { facts: reading(6) }).words.length, 1);
  });
});

describe('evidence/objective-mismatch', () => {
  const numbered = (assessment: string, objectives = '1. Tracer une ferme\n2. Poser une noue\n3. Relever un toit') =>
    `# Toit\n\n## Objectifs\n\n${objectives}\n\n## Évaluation\n\n${assessment}\n`;
  const table = (...rows: readonly string[]) =>
    `# Toit\n\n| Objectif | Évaluation |\n|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`;

  it('stands on the objective that no assessment names', () => {
    const { words, findings } = found(objectiveMismatch, numbered('- Test (objectif 1)\n- Oral (objectif 3)'));
    assert.deepEqual(words, [['warning', 'Poser une noue']]);
    assert.match(findings[0]?.message ?? '', /^Objectif 2 sans évaluation/);
  });

  it('stands on a number that does not exist', () => {
    assert.deepEqual(found(objectiveMismatch, numbered('- Test (objectifs 1 à 3)\n- Oral (objectif 4)')).words, [
      ['warning', 'objectif 4'],
    ]);
    const modules =
      '# Toit\n\n## Programme\n\n### Module 1 – Tracer\n\n### Module 2 – Poser\n\n## Évaluation\n\n- Test des modules 1 et 3\n';
    assert.deepEqual(found(objectiveMismatch, modules).words, [['information', 'modules 1 et 3']]);
  });

  it('tells a dash from an empty cell', () => {
    assert.deepEqual(found(objectiveMismatch, table('Tracer | Test', 'Poser | –', 'Relever | Oral', 'Couvrir |')).words, [
      ['warning', 'Poser'],
      ['information', 'Couvrir'],
    ]);
    assert.deepEqual(found(objectiveMismatch, table('Tracer | Test', '– | Oral')).words, [['warning', 'Oral']]);
  });

  it('is silent where one assessment stands for all', () => {
    assert.deepEqual(found(objectiveMismatch, numbered('- Test (objectif 1)\n- QCM final')).words, []);
    assert.deepEqual(found(objectiveMismatch, numbered('- Mise en situation')).words, []);
    assert.deepEqual(found(objectiveMismatch, `${table('Tracer | Test', 'Poser | –')}\n## Évaluation\n\nQCM final\n`).words, []);
    // Most cells are empty: the one above goes on.
    assert.deepEqual(found(objectiveMismatch, table('Tracer | Test', 'Poser |', 'Relever |')).words, []);
  });

  it('is silent where the author keeps it unmeasured, or numbers nothing', () => {
    const kept = '1. Tracer une ferme\n2. Comprendre la peur du vide (non évalué)';
    assert.deepEqual(found(objectiveMismatch, numbered('- Test (objectif 1)', kept)).words, []);
    assert.deepEqual(found(objectiveMismatch, numbered('- Test (objectif 1)', '- Tracer\n- Poser')).words, []);
    assert.deepEqual(found(objectiveMismatch, numbered('- Attestation remise')).words, []);
    // One objective of three named in passing.
    assert.deepEqual(found(objectiveMismatch, numbered('- Test (objectif 1)')).words, []);
  });
});

describe('evidence/remote-without-support', () => {
  const remote = (modality: string, more = '') => `# Tenir la paie\n\n## Modalité\n\n${modality}\n\n## Évaluation\n\nTest\n\n${more}\n`;

  it('warns of a course wholly at a distance without assistance, else informs', () => {
    assert.deepEqual(found(remoteWithoutSupport, remote('100 % à distance')).words, [['warning', '100 % à distance']]);
    assert.deepEqual(found(remoteWithoutSupport, remote('100 % à distance', 'Un tuteur répond.')).words, [
      ['information', '100 % à distance'],
    ]);
    assert.deepEqual(found(remoteWithoutSupport, remote('Hybride')).words, [['information', 'Hybride']]);
  });

  it('asks how modules are followed from the 2026 edition on', () => {
    const text = remote('100 % à distance', 'Un tuteur répond.\n\nModule 1 : 3 h de vidéos');
    assert.deepEqual(found(remoteWithoutSupport, text).words, []);
    const { words, findings } = found(remoteWithoutSupport, text, { asOf: UNDER_2026 });
    assert.deepEqual(words, [['information', '100 % à distance']]);
    assert.match(findings[0]?.message ?? '', /doit prévoir : la façon dont vous vérifiez[^.]*\. Indicateur 19, texte de l’édition 2026/);
  });

  it('takes a promise of assistance for none', () => {
    const text = remote('100 % à distance', 'À compléter : qui assure l’assistance technique ?\n\n**Tutorat :** à préciser');
    assert.deepEqual(found(remoteWithoutSupport, text).words, [['warning', '100 % à distance']]);
  });

  it('leaves a course without any assessment to the item', () => {
    assert.deepEqual(
      found(remoteWithoutSupport, '# Paie\n\n## Modalité\n\n100 % à distance\n\nUn tuteur répond.\n\nModule 1 : 3 h\n').words,
      [],
    );
  });

  it('is silent about a skills assessment or a validation of prior experience', () => {
    for (const value of ['BC', 'VAE'] as const)
      assert.deepEqual(
        found(remoteWithoutSupport, remote('100 % à distance'), { facts: { category: { value, origin: 'declared' } } }).words,
        [],
      );
  });
});

describe('evidence/undocumented-subcontracting', () => {
  const text = '# Toit\n\n## Équipe\n\nNous faisons appel à des sous-traitants.\n\nNos intervenants externes arrivent tôt.\n';

  it('is one finding, with the other places', () => {
    const { words, findings } = found(undocumentedSubcontracting, text);
    assert.deepEqual(words, [['information', 'faisons appel à des sous-traitants']]);
    assert.deepEqual(
      findings[0]?.related?.map(({ message }) => message),
      ['Nos intervenants externes'],
    );
  });

  it('takes the promise of a contract for none', () => {
    for (const promise of ['À compléter : par quel contrat ?', 'Charte des intervenants : à rédiger'])
      assert.equal(found(undocumentedSubcontracting, `${text}\n${promise}\n`).words.length, 1, promise);
  });

  it('names the written contract where the CPF pays', () => {
    const [finding] = found(undocumentedSubcontracting, `${text}\n## Financement\n\nCPF\n`).findings;
    assert.match(finding?.message ?? '', /R\. 6333-6-2/);
  });

  it('is silent where it is answered for: in the configuration, here, or in the documents of the organisation', () => {
    const organisation = { ...DEFAULT_SETTINGS.organisation, conditions: { subcontracting: true } };
    assert.deepEqual(found(undocumentedSubcontracting, text, { settings: { ...DEFAULT_SETTINGS, organisation } }).words, []);
    assert.deepEqual(found(undocumentedSubcontracting, text, { facts: { evidence: [statement(27, 'present')] } }).words, []);
    // What is promised here is told as a promise, by its own rule.
    assert.deepEqual(found(undocumentedSubcontracting, text, { facts: { evidence: [statement(27, 'promised')] } }).words, []);
    assert.equal(
      found(undocumentedSubcontracting, text, { facts: { evidence: [statement(27, 'vague'), statement(26, 'present')] } }).words.length,
      1,
    );
    const workspace: WorkspaceView = {
      ...ALONE,
      proofs: (indicator) => (indicator === 27 ? [{ path: 'registre.md', kind: 'organisation', statement: statement(27, 'present') }] : []),
    };
    assert.deepEqual(found(undocumentedSubcontracting, text, { workspace }).words, []);
    const promised: WorkspaceView = {
      ...ALONE,
      proofs: () => [{ path: 'registre.md', kind: 'organisation', statement: statement(27, 'promised') }],
    };
    assert.equal(found(undocumentedSubcontracting, text, { workspace: promised }).words.length, 1);
  });
});
