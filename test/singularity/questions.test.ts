import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings.ts';
import { analyse, type Analysis } from '../../server/src/engine/analyse.ts';
import { type Bank, BANKS, questionsOf, slotsIn } from '../../server/src/lexicon/questions.ts';
import { WORDING_TEXTS_EN } from '../../server/src/lexicon/generated/wordingTexts.en.ts';
import { WORDING_TEXTS_FR } from '../../server/src/lexicon/generated/wordingTexts.fr.ts';
import { type Locale, LOCALES, type Localized } from '../../server/src/messages/locale.ts';
import { quoted } from '../../server/src/messages/quotes.ts';
import { CATEGORIES } from '../../server/src/referential/indicator.ts';
import { type Asked, chooseQuestions } from '../../server/src/singularity/chooseQuestions.ts';
import { type BankTexts, hitsIn, REGULATED } from '../../server/src/singularity/phraseBank.ts';
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

/** What an author may have written, where a question quotes it. */
const QUOTED = { noun: 'taille en vert', verb: 'écouter le moteur', clause: 'la lame est affûtée le soir' };
const COUNTED = { lines: { fr: 'huit lignes', en: 'eight lines' }, others: { fr: 'sept autres', en: 'seven others' } };

/** After these, words are mentioned and not used. */
const MENTIONS = {
  fr: /(?:écri(?:vez|vent aussi|vant|t|re|rait pas)|l(?:ire|u|it|isait|isant)|à la place de|la place de|effaçait|retirait|juste après|entend(?:re|u)|voulait dire|[Ss]i|[Pp]our|[Ss]ous(?: les mots)?|[Aa]utour de|[Àà] propos de) $/,
  en: /(?:wr(?:ite|ites|ote)(?: too)?|[Ii]n writing|read(?:ing|s|er was|er did you first write)?|place of|instead of|just after|hear|[Ii]f|did|was|first write|writing|[Ff]or|[Uu]nder(?: the words)?|[Aa]round|[Aa]bout) $/,
};

/** The sorts of passages that each rule tells apart. */
const SORTS: Readonly<Partial<Record<Bank, readonly string[]>>> = {
  'absent-collective': ['team', 'lines'],
  'compliance-as-goal': ['proof', 'letter', 'conform', 'item', 'goal'],
  'measured-only': [
    'whole',
    'share',
    'gain',
    'measure',
    'score',
    'hours',
    'satisfaction',
    'speak',
    'rate',
    'rates',
    'crowd',
    'trace',
    'wording',
    'counted',
  ],
};

/** What can be checked of a question that is read aloud: that it is one, of a length that can be said, without a fault of elision. */
function readsWell(question: Localized, locale: Locale): void {
  const text = question[locale];
  assert.doesNotMatch(text, /[{}]| {2}|«[^»]*«|“[^”]*“|»[^«]*»|”[^“]*”/, text);
  assert.match(text, locale === 'fr' ? /^[\p{Lu}«][^?]*[^\s?][ \u00a0\u202f]\?$/u : /^[\p{Lu}“][^?]*[^\s?]\?$/u, text);
  assert.ok(text.length <= 190, text);
  if (locale === 'fr')
    assert.doesNotMatch(
      text,
      /(?<![\p{L}-])(?:de|que|le|la|je|ne|se|lorsque|puisque) (?:une?|elles?|ils?|on|apprentis?|huit? lignes|autres?)(?!\p{L})|(?<!\p{L})(?:à|de) les? «|(?<!\p{L})si ils?(?!\p{L})/iu,
      text,
    );
  else assert.doesNotMatch(text, /\ba (?!eu|us|uni|one)[aeiou]|\ban (?!hour|hones)[^aeiou]/i, text);
}

describe('the banks of questions', () => {
  it('have a dozen of several kinds, in both languages', () => {
    for (const bank of BANKS) {
      const questions = questionsOf(bank);
      assert.ok(questions.length >= 12, bank);
      assert.ok(new Set(questions.map(({ kind }) => kind)).size >= 7, bank);
    }
  });

  it('leave enough to ask of any course: accompanied, at a distance, in one day', () => {
    for (const bank of BANKS)
      assert.ok(questionsOf(bank).filter(({ needs = [], of }) => needs.length === 0 && of === undefined).length >= 6, bank);
  });

  it('can be read aloud whoever learns, whatever is quoted', () => {
    for (const bank of BANKS)
      for (const category of CATEGORIES)
        for (const [kind, words] of Object.entries(QUOTED)) {
          const known = new Map<string, string>();
          for (const question of questionsOf(bank)) {
            const slots = Object.fromEntries(slotsIn(question.fr).map((slot) => [slot, quoted(words)]));
            const filled = fillQuestion(question, { ...slots, ...COUNTED, ...fillingOf(category, kind === 'noun' ? words : undefined) });
            assert.ok(filled, question.id);
            for (const locale of LOCALES) {
              readsWell(filled, locale);
              assert.equal(known.get(filled[locale]), undefined, `${bank}/${question.id}: ${filled[locale]}`);
              known.set(filled[locale], question.id);
            }
          }
        }
  });

  it('mention what they quote, so that any words may stand there', () => {
    for (const bank of BANKS)
      for (const { fr, en } of questionsOf(bank)) {
        for (const [, before = ''] of fr.matchAll(/(.*?)\{words\}/g)) assert.match(before, MENTIONS.fr, fr);
        for (const [, before = ''] of en.matchAll(/(.*?)\{words\}/g)) assert.match(before, MENTIONS.en, en);
      }
  });

  it('of several sorts have some for each, and each sort is one that a rule asks about', () => {
    for (const [bank, sorts] of Object.entries(SORTS)) {
      const counts = new Map<string, number>();
      for (const { of } of questionsOf(bank as Bank)) for (const sort of [of ?? []].flat()) counts.set(sort, (counts.get(sort) ?? 0) + 1);
      assert.deepEqual(
        [...counts.keys()].filter((sort) => !sorts.includes(sort)),
        [],
      );
      for (const sort of sorts) assert.ok((counts.get(sort) ?? 0) >= 4, `${bank}: ${sort}`);
    }
  });
});

describe('the questions that belong to a wording', () => {
  it('can be read aloud whoever learns, by themselves and of a course by its name', () => {
    for (const language of LOCALES) {
      const { phrases, terms } = JSON.parse(language === 'fr' ? WORDING_TEXTS_FR : WORDING_TEXTS_EN) as BankTexts;
      for (const { questions, id } of [...phrases, ...terms])
        for (const category of CATEGORIES)
          for (const question of questions) {
            const filled = fillQuestion(question, fillingOf(category, 'L’arc électrique'));
            assert.ok(filled, id);
            for (const locale of LOCALES) readsWell(filled, locale);
          }
    }
  });

  it('are three or more for each term of management', () => {
    for (const language of LOCALES)
      for (const { id, questions } of (JSON.parse(language === 'fr' ? WORDING_TEXTS_FR : WORDING_TEXTS_EN) as BankTexts).terms) {
        assert.ok(questions.length >= 3, id);
        assert.ok(
          questions.some(({ needs = [] }) => needs.length === 0),
          id,
        );
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

Une évaluation continue vous est proposée.
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
    const questions = questionsIn(
      read(`# La taille\n\n${phrases.map((phrase, at) => `## Temps ${at}\n\nNous proposons des ${phrase}.\n`).join('\n')}`),
    );
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
    assert.match(methods('**Lieu :** à Sauvigne'), /la salle/);
    assert.doesNotMatch(methods('**Modalité :** 100 % à distance'), /salle/);
  });

  it('names the course as its title does, and never by what any title says', () => {
    const named = (title: string): string | undefined => read(`# ${title}\n\n## Méthodes\n\nOn y va.\n`).reading.asking.filling.subject?.fr;
    assert.equal(named('Formation : Tailler les fruitiers'), '« Tailler les fruitiers »');
    assert.equal(named('Programme de formation – Souder à l’arc (niveau 1)'), '« Souder à l’arc »');
    assert.equal(named('Répondre à un avis en ligne'), '« Répondre à un avis en ligne »');
    assert.equal(named('Laine / Feutre / Soie'), '« Laine / Feutre / Soie »');
    assert.equal(named('Cannage — Perfectionnement'), '« Cannage — Perfectionnement »');
    assert.equal(named('Formation reliure sur 3 jours'), '« Reliure »');
    assert.equal(named('Conduite en montagne : neige et verglas'), '« Conduite en montagne »');
    for (const title of [
      'Programme de formation',
      'Accompagnement VAE',
      'VAE en Bretagne',
      'Sensibilisation au',
      'Construisez votre projet !',
      'Programme détaillé — 4 jours',
      '6 semaines pour apprendre le tour',
      'MAC ABC',
      'Nos stages',
      'Notre méthode en trois temps',
      'Le tour, le geste juste',
      'Tourner le bois. Un métier.',
      'Vannerie : apprendre à tresser le châtaignier, le saule et la paille',
    ])
      assert.doesNotMatch(named(title) ?? '', /«/, title);
  });

  it('can mention the lines around a passage, counted, and the others in the group', () => {
    const list = ['Régler la hauteur de coupe', 'Affûter une lame', 'Module 3', 'Tendre une courroie'];
    const text = `# Tondre\n\n**Effectif :** 8 personnes\n\n## Objectifs\n\n${list.map((line) => `- ${line} ;`).join('\n')}\n`;
    const { mentions } = read(text).reading;
    const at = text.indexOf('Affûter');
    assert.deepEqual(
      Object.entries(mentions({ start: at, end: at + 7 })).map(([slot, said]) => [slot, said.fr]),
      [
        ['line', '« Régler la hauteur de coupe »'],
        ['other', '« Tendre une courroie »'],
        ['lines', 'quatre lignes'],
        ['section', '« Objectifs »'],
        ['others', 'sept autres'],
      ],
    );
  });
});
