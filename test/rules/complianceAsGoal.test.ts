import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import { contextOf } from '../../server/src/engine/analyse.ts';
import type { Locale } from '../../server/src/messages/locale.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import rule from '../../server/src/rules/singularity/compliance-as-goal.ts';
import { readingOf } from '../../server/src/singularity/reading.ts';
import { ALONE } from '../../server/src/workspace/view.ts';

/** What the rule finds, whatever other hints would stand on the same words. */
function hints(text: string, locale: Locale = 'fr'): Finding[] {
  const document = readDocument(text);
  const options = { asOf: '2026-10-01', locale };
  return rule.run(contextOf('', readingOf(document, readFacts(document, 'programme'), []), options, ALONE));
}
const wordsIn = (text: string): string[] => hints(text).map(({ span }) => text.slice(span.start, span.end));
const inMethods = (sentence: string): string[] => wordsIn(`# Tailler les fruitiers\n\n## Méthodes\n\n${sentence}\n`);
const inEnglish = (sentence: string): string[] => wordsIn(`# Pruning fruit trees\n\n## Methods\n\n${sentence}\n`);

describe('singularity/compliance-as-goal', () => {
  it('stands on the words that give the standard as the reason', () => {
    for (const [sentence, words] of [
      ['Un recueil est mené pour répondre aux exigences de Qualiopi.', 'pour répondre aux exigences de Qualiopi'],
      ['**Conformément au critère 3**, un point est fait.', 'Conformément au critère 3'],
      ['Un bilan est tenu, exigé par l’indicateur 11.', 'exigé par l’indicateur 11'],
      ['Nos pratiques sont conformes au RNQ.', 'conformes au RNQ'],
      ['Nos stages répondent aux critères\ndu référentiel national qualité.', 'répondent aux critères\ndu référentiel national qualité'],
      ['Un bilan est tenu en vue de l’audit de surveillance.', 'en vue de l’audit de surveillance'],
      ['Nous évaluons à froid afin de conserver la certification Qualiopi.', 'afin de conserver la certification Qualiopi'],
    ] as const)
      assert.deepEqual(inMethods(sentence), [words], sentence);
    assert.deepEqual(inEnglish('Needs are recorded to meet Qualiopi requirements.'), ['to meet Qualiopi requirements']);
    assert.deepEqual(inEnglish('Attendance is kept for the next Qualiopi audit.'), ['for the next Qualiopi audit']);
    assert.deepEqual(inEnglish('A review is held in line with indicator 32.'), ['in line with indicator 32']);
  });

  it('reads « le référentiel » and « l’audit » alone as those of training only where the document names them', () => {
    const sentence = 'Un questionnaire est remis afin d’être conforme au référentiel. Un bilan est tenu en vue de l’audit.';
    assert.deepEqual(inMethods(sentence), []);
    const named = '\n\n---\n\nOrganisme certifié Qualiopi';
    assert.deepEqual(inMethods(`${sentence}${named}`), ['afin d’être conforme au référentiel']);
    assert.deepEqual(inMethods(`Un bilan est tenu en vue de l’audit.${named}`), ['en vue de l’audit']);
  });

  it('is a hint, with a question in the reader’s language and one to insert in the document’s', () => {
    const text = '# Tailler\n\nUn suivi est fait pour satisfaire aux critères de Qualiopi.\n';
    const [french] = hints(text);
    const [english] = hints(text, 'en');
    assert.equal(french?.severity, 'hint');
    assert.match(french.message, /^« pour satisfaire aux critères de Qualiopi » : la norme est donnée pour raison, .+ \?$/);
    assert.match(english?.message ?? '', /the standard is given as the reason, .+\?$/);
    assert.deepEqual(english?.data, french.data);
    assert.ok(french.data.fix === 'insert-question' && french.message.endsWith(french.data.question));
  });

  it('asks once of a document, of the most telling words, and always the same', () => {
    const text =
      '# Tailler\n\nUn point est fait conformément au critère 3. Notre certification est un gage de qualité. Un bilan suit, exigé par l’indicateur 11.\n';
    const [hint, ...others] = hints(text);
    assert.deepEqual(others, []);
    assert.equal(text.slice(hint?.span.start, hint?.span.end), 'certification est un gage de qualité');
    assert.deepEqual(hints(text), [hint]);
  });

  it('stands on a standard that serves as proof, wherever it stands, and on conformity among what helps', () => {
    for (const [body, words] of [
      ['Un organisme labellisé qui garantit le sérieux de ses stages.', 'labellisé qui garantit le sérieux de ses stages'],
      ['## Qualiopi\n\nCette certification témoigne de notre engagement.', 'certification témoigne de notre engagement'],
      ['## Résultats\n\nTaux de réussite : 92 %. Chiffres conformes aux exigences Qualiopi.', 'conformes aux exigences Qualiopi'],
      ['Nous appliquons rigoureusement le référentiel de la profession.', 'appliquons rigoureusement le référentiel de la profession'],
      ['## Notre cadre\n\nUn respect strict des phases légales, du premier jour au dernier.', 'respect strict des phases légales'],
      ['## Méthodes\n\n- Un carnet de taille\n- Conformité aux articles du Code du travail', 'Conformité aux articles du Code du travail'],
    ] as const)
      assert.deepEqual(wordsIn(`# Tailler les fruitiers\n\n${body}\n`), [words], body);
    assert.deepEqual(inEnglish('Our accreditation proves our commitment.'), ['accreditation proves our commitment']);
    assert.deepEqual(wordsIn('# Un bilan de compétences conforme Qualiopi\n\nTrois phases.\n'), ['conforme Qualiopi']);
  });

  it('stands on a standard that is a badge, that opens funding, or that is the reason to come', () => {
    for (const [sentence, words] of [
      ['Conforme à la norme NF S 52-113.', 'Conforme à la norme NF S 52-113'],
      ['Conforme ISO 9001', 'Conforme ISO 9001'],
      ['Notre certification est indispensable pour obtenir un financement.', 'certification est indispensable pour obtenir un financement'],
      ['Une pression réglementaire pèse sur les vergers.', 'pression réglementaire'],
    ] as const)
      assert.deepEqual(inMethods(sentence), [words], sentence);
    assert.deepEqual(inEnglish('Compliant with the rules of the harbour.'), ['Compliant with the rules of the harbour']);
    for (const sentence of ['Le harnais est conforme à la norme EN 361.', 'La présence à la taille de mars est obligatoire.'])
      assert.deepEqual(inMethods(sentence), [], sentence);
  });

  it('does not take for proof what a certificate says of who receives it, nor what is taught', () => {
    for (const body of [
      'La certification valide la maîtrise de la greffe.',
      '## Objectifs\n\n- Respecter strictement les consignes de coupe',
      '## Programme\n\n- Les labels et la qualité des fruits, garantie par la norme',
      'Notre certification ne garantit pas la qualité d’une taille : votre arbre la dira.',
    ])
      assert.deepEqual(wordsIn(`# Tailler les fruitiers\n\n${body}\n`), [], body);
  });

  it('is silent where the sentence, or the next, says what changed or why', () => {
    for (const sentence of [
      'Pour répondre aux exigences de Qualiopi, nous avons ajouté un appel que les débutants réclament maintenant.',
      'Conformément au critère 3, un appel précède la venue, parce que deux personnes s’étaient perdues.',
      'Un appel est passé pour répondre aux exigences de Qualiopi. Depuis, chacun arrive avec le bon sécateur.',
      'Un appel est passé, au-delà de ce qui est exigé par l’indicateur 8.',
      'Nous ne notons rien pour répondre aux exigences de Qualiopi.',
      'Cela ne se fait pas pour répondre aux exigences de Qualiopi mais pour tailler mieux.',
    ])
      assert.deepEqual(inMethods(sentence), [], sentence);
    assert.deepEqual(inEnglish('In accordance with criterion 3 we call first, because people got lost.'), []);
    assert.deepEqual(inEnglish('Nothing here is done to meet Qualiopi requirements.'), []);
  });

  it('is silent about what must or may be said', () => {
    for (const sentence of [
      'La certification qualité a été délivrée au titre de la catégorie d’action suivante : actions de formation.',
      'Organisme certifié Qualiopi au titre des actions de formation.',
      'Le règlement intérieur est remis conformément aux articles L. 6352-3 et suivants du Code du travail.',
      'L’installation est conforme à la norme NF C 18-510.',
      'L’épreuve est conforme au référentiel du diplôme.',
      'On note conformément au critère 2 de la grille du jury.',
      'La charte dit « pour répondre aux exigences de Qualiopi ».',
    ])
      assert.deepEqual(inMethods(sentence), [], sentence);
  });

  it('is silent on evidence, singular readings and administrative sections', () => {
    const sentence = 'un suivi est fait pour répondre aux exigences de Qualiopi';
    assert.deepEqual(wordsIn(`# Tailler\n\n## Pour le dossier\n\n- **Indicateur 8**, positionnement : ${sentence}, [grille](g.pdf)\n`), []);
    assert.deepEqual(wordsIn(`# Tailler\n\n## Lecture singulière de l’indicateur 8\n\nIci, ${sentence}.\n`), []);
    for (const heading of ['Réclamations', 'Attestation', 'Qualiopi', 'Programme'])
      assert.deepEqual(wordsIn(`# Tailler\n\n## ${heading}\n\nIci, ${sentence}.\n`), [], heading);
  });

  it('is silent on a course that teaches quality or audits', () => {
    const methods = '## Méthodes\n\nChacun apporte son dossier, mis en ordre pour répondre aux exigences de Qualiopi.\n';
    assert.deepEqual(wordsIn(`# Préparer son audit\n\n${methods}`), []);
    assert.deepEqual(wordsIn(`# Devenir formateur occasionnel\n\n${methods}`), []);
    assert.deepEqual(wordsIn(`# Tenir un secrétariat\n\n## Programme\n\n- Lire un indicateur du RNQ\n\n${methods}`), []);
    assert.deepEqual(wordsIn(`# Tenir un secrétariat\n\n## Programme\n\n- Classer le courrier\n\n${methods}`), [
      'pour répondre aux exigences de Qualiopi',
    ]);
  });
});
