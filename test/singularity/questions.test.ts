import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings.ts';
import { analyse, type Analysis } from '../../server/src/engine/analyse.ts';
import { BANKS, questionsOf, slotsIn } from '../../server/src/lexicon/questions.ts';
import { LOCALES } from '../../server/src/messages/locale.ts';
import { quoted } from '../../server/src/messages/quotes.ts';
import { CATEGORIES } from '../../server/src/referential/indicator.ts';
import { type Asked, chooseQuestions } from '../../server/src/singularity/chooseQuestions.ts';
import { hitsIn, REGULATED } from '../../server/src/singularity/phraseBank.ts';
import { fillingOf, fillQuestion } from '../../server/src/singularity/questionSlots.ts';
import { readWords } from '../../server/src/singularity/words.ts';

const read = (text: string): Analysis => analyse(text, { asOf: '2026-11-15', locale: 'fr', kind: 'programme' });

const questionsIn = ({ findings }: Analysis): string[] =>
  findings.flatMap(({ data }) => (data.fix === 'insert-question' ? [data.question] : []));

/** What a document's questions on methods can be, for any passage. */
function askable(text: string): Set<string> {
  const { asking } = read(text).reading;
  const passages = Array.from({ length: 400 }, (_, index): Asked => ({ key: `passage ${index}`, bank: 'methods' }));
  return new Set(passages.flatMap((passage) => chooseQuestions([passage], asking)).map(({ fr }) => fr));
}

describe('the banks of questions', () => {
  it('have a dozen of several kinds, in both languages', () => {
    for (const bank of BANKS) {
      const questions = questionsOf(bank);
      assert.ok(questions.filter(({ of }) => of === undefined).length >= 10 && questions.length >= 12, bank);
      assert.ok(new Set(questions.map(({ kind }) => kind)).size >= 7, bank);
    }
  });

  it('leave enough to ask of any course: accompanied, at a distance, in one day', () => {
    for (const bank of BANKS) assert.ok(questionsOf(bank).filter(({ needs = [] }) => needs.length === 0).length >= 7, bank);
  });

  it('can be read aloud whoever learns', () => {
    for (const bank of BANKS)
      for (const question of questionsOf(bank))
        for (const category of CATEGORIES)
          for (const subject of [undefined, 'L’arc électrique']) {
            const words = Object.fromEntries(slotsIn(question.fr).map((slot) => [slot, quoted('écouter')]));
            const filled = fillQuestion(question, { ...words, ...fillingOf(category, subject) });
            assert.ok(filled, question.id);
            for (const locale of LOCALES) assert.doesNotMatch(filled[locale], /[{}]| {2}/);
            assert.doesNotMatch(
              filled.fr,
              /(?<!\p{L})(?:de|que|le|la|je|ne|se|ce) (?:une?|elles?|ils?|on|apprentis?)(?!\p{L})/iu,
              filled.fr,
            );
            assert.doesNotMatch(filled.en, /\ba [aeiou]|\ban (?!hour)[^aeiou]/i, filled.en);
          }
  });
});

const SHEET = `# Tailler les fruitiers

**Durée :** 1 jour

## Méthodes

Une alternance d’apports théoriques et pratiques.

## Formateur

Un formateur passionné vous accompagne.

## Évaluation

- Évaluation continue
`;

describe('a question', () => {
  it('is not asked twice in a document', () => {
    const phrases = [
      'mises en situation',
      'études de cas',
      'échanges de pratiques',
      'pédagogie active',
      'apports théoriques',
      'jeux de rôle',
    ];
    const questions = questionsIn(read(`# La taille\n\n${phrases.map((phrase, at) => `## Temps ${at}\n\n- ${phrase}\n`).join('\n')}`));
    assert.ok(questions.length >= 3);
    assert.equal(new Set(questions).size, questions.length);
  });

  it('stays the same whatever is written elsewhere', () => {
    const questions = questionsIn(read(SHEET));
    assert.equal(questions.length, 3);
    assert.deepEqual(
      questionsIn(read(SHEET.replace('## Méthodes', '## Matériel\n\nUn sécateur à lame franche.\n\n## Méthodes'))),
      questions,
    );
  });

  it('differs from that of the same words in a course of another name', () => {
    const names = [
      'Tailler les fruitiers',
      'Souder à l’arc',
      'Relier un carnet',
      'Poser un enduit',
      'Conduire une chèvrerie',
      'Réparer un vélo',
    ];
    const asked = names.map((name) => questionsIn(read(SHEET.replace('Tailler les fruitiers', name)))[0] as string);
    const most = Math.max(...asked.map((question) => asked.filter((other) => other === question).length));
    assert.ok(most <= 2, asked.join('\n'));
  });

  it('belongs to the phrase, and where an organisation wrote it is asked as it stands', () => {
    const names = Array.from({ length: 40 }, (_, at) => `Tailler ${'abcdefghij'[at % 10]}${'uvwx'[at % 4]}liers`);
    const asked = names.map((name) => questionsIn(read(`# ${name}\n\n## Méthodes\n\nUn tour de table ouvre la journée.\n`))[0]);
    const { phrases: known } = hitsIn(readWords('un tour de table', 'fr'), 'fr', []);
    const own = known.flatMap(({ value }) => (value === REGULATED ? [] : value.questions.map(({ fr }) => fr.slice(1))));
    for (const question of asked)
      assert.ok(
        own.some((text) => question?.endsWith(text)),
        question,
      );
    const phrases = [{ id: 'own/x', patterns: ['sur le tas'], why: { fr: 'w', en: 'w' }, questions: [{ fr: 'Quel tas ?', en: 'Which?' }] }];
    const text = '# La taille\n\n## Méthodes\n\nOn apprend sur le tas.\n';
    const settings = { ...DEFAULT_SETTINGS, phrases };
    assert.ok(questionsIn(analyse(text, { asOf: '2026-11-15', locale: 'fr', kind: 'programme', settings })).includes('Quel tas ?'));
  });

  it('speaks in the words of the category', () => {
    const words = (category: string): string =>
      [...askable(`---\ncategorie: ${category}\n---\n\n# La taille\n\n## Méthodes\n\nOn taille.\n`)].join('\n');
    assert.match(words('VAE'), /vos candidats/);
    assert.match(words('BC'), /vos bénéficiaires/);
    assert.match(words('CFA'), /vos apprentis/);
    assert.doesNotMatch(words('BC'), /salle|groupe|formation|exercice/);
  });

  it('takes nothing for granted that the course may not have', () => {
    const methods = (line: string): string => [...askable(`# La taille\n\n${line}\n\n## Méthodes\n\nOn taille.\n`)].join('\n');
    assert.match(methods('**Durée :** 3 jours'), /deuxième jour/);
    assert.doesNotMatch(methods('**Durée :** 1 jour'), /deuxième jour/);
    assert.match(methods('**Lieu :** à Sauvigne'), /sur la table/);
    assert.doesNotMatch(methods('**Modalité :** 100 % à distance'), /sur la table|salle/);
  });

  it('names the course as its title does, and never by what any title says', () => {
    const named = (title: string): string | undefined => read(`# ${title}\n\n## Méthodes\n\nOn y va.\n`).reading.asking.filling.subject?.fr;
    assert.equal(named('Formation : Tailler les fruitiers'), '« Tailler les fruitiers »');
    assert.equal(named('Programme de formation – Souder à l’arc (niveau 1)'), '« Souder à l’arc »');
    assert.equal(named('Répondre à un avis en ligne'), '« Répondre à un avis en ligne »');
    for (const title of ['Programme de formation', 'Accompagnement VAE', 'Sensibilisation au', 'Construisez votre projet !'])
      assert.doesNotMatch(named(title) ?? '', /«/, title);
  });
});
