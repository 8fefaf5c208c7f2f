import assert from 'node:assert/strict';
import { readLexicon } from '../../server/src/lexicon/readLexicon.ts';
import { buildBank, failingExamples, repeatedWordings } from '../../server/src/singularity/buildBank.ts';

const PHRASE = `- id: fr/tour-de-table
  patterns:
    - tour de table
  why:
    fr: partout
    en: everywhere
  questions:
    - fr: Que demandez-vous ?
      en: What do you ask?
`;
const PATH = 'phrases/fr/methods.yaml';

/** Every fault of a file of phrases: its line, and the words that tell it. */
function faults(text: string, path = PATH): string[] {
  const { wordings, problems } = readLexicon([{ path, text }]);
  const bank = buildBank(wordings.fr, 'fr');
  return [...problems, ...repeatedWordings(wordings.fr, 'fr'), ...failingExamples(wordings.fr, bank, 'fr')].map(
    ({ path: file, line, message }) => `${file}:${line} ${message.en}`,
  );
}
const without = (line: string): string => PHRASE.replace(line, '');
const changed = (from: string, to: string): string => PHRASE.replace(from, to);

describe('the lexicon', () => {
  it('is read as it stands', () => {
    const { wordings, problems } = readLexicon([{ path: PATH, text: PHRASE }]);
    assert.deepEqual(problems, []);
    assert.deepEqual(wordings.fr.phrases[0]?.entry, {
      id: 'fr/tour-de-table',
      patterns: ['tour de table'],
      why: { fr: 'partout', en: 'everywhere' },
      questions: [{ fr: 'Que demandez-vous ?', en: 'What do you ask?' }],
      theme: 'methods',
    });
  });

  for (const [name, text, line, words] of [
    ['an unknown key', `${PHRASE}  pattern: tour\n`, 10, /"pattern" is not a known key here/],
    ['a missing key', without('    en: everywhere\n'), 5, /"en" is missing/],
    ['an impossible pattern', changed('tour de table', 'tour (de|du table'), 3, /"tour \(de\|du table" is not allowed.*parentheses/],
    ['an id of another form', changed('fr/tour-de-table', 'fr/Tour de table'), 1, /joined by hyphens/],
    ['an id of another language', changed('fr/tour', 'en/tour'), 1, /of the language "fr"/],
    ['a reason that is no clause', changed('fr: partout', 'fr: Partout.'), 5, /follows a colon/],
    ['a question that does not ask', changed('Que demandez-vous ?', 'Demandez.'), 8, /a question mark at the end/],
    ['a number that YAML takes for a comment', changed('- tour de table', '- prise en charge à # %'), 3, /This "#" cuts the line/],
    ['malformed YAML', changed('- tour de table', '- [un] tour'), 3, /malformed/],
    ['an id met before', `${PHRASE}\n${PHRASE}`, 11, /exists already \(phrases\/fr\/methods.yaml:1\)/],
    [
      'a wording of two phrases',
      `${PHRASE}\n${PHRASE.replace('fr/tour-de-table', 'fr/tours').replace('- tour de', '- (tours de|premier) la')}`,
      13,
      /"tours de la table" is a phrase of "fr\/tour-de-table" already \(phrases\/fr\/methods.yaml:3\)/,
    ],
    ['an example in which nothing is found', `${PHRASE}  says:\n    - Un tour.\n`, 11, /should be found here: "Un tour."/],
    ['an example in which it is found', `${PHRASE}  silent:\n    - Un tour de table.\n`, 11, /should not be found here/],
  ] as const)
    it(`names ${name} with its file and line`, () => {
      const [fault, ...others] = faults(text);
      assert.match(fault ?? '', words);
      assert.ok(fault?.startsWith(`${PATH}:${line} `), fault);
      assert.deepEqual(others, []);
    });

  it('names a file that nothing reads', () =>
    assert.match(faults(PHRASE, 'phrases/methods.yaml').join(), /^phrases\/methods.yaml:1 Nothing/));

  it('takes an example in Markdown, as a section on methods would have it', () => {
    const examples = '  says:\n    - "Un **tour** de table."\n  silent:\n    - "Un « tour de table »."\n    - Sans tour de table.\n';
    assert.deepEqual(faults(PHRASE + examples), []);
  });

  it('makes of lists of words what readers put together, people first', () => {
    const { terms, problems } = readLexicon([
      { path: 'terms/cues.yaml', text: 'situation:\n  fr:\n    - (un|une) <learners>\n    - évalu*\n' },
      { path: 'terms/people.yaml', text: 'learners:\n  fr:\n    - élève[s]\n  en:\n    - pupil[s]\n' },
    ]);
    assert.deepEqual(problems, []);
    assert.deepEqual(terms, {
      people: { learners: { fr: 'eleve(?:s)?', en: 'pupil(?:s)?' } },
      cues: { situation: { fr: '(?:un|une) (?:eleve(?:s)?)|evalu[a-z]*' } },
    });
  });

  for (const [name, text, line, words] of [
    ['a word that cannot be read', 'situation:\n  fr:\n    - un\n    - (une\n', 4, '"(une" is no pattern: `(` is not closed.'],
    ['a list that is not there', 'situation:\n  fr:\n    - un <learners>\n', 3, '"un <learners>" is no pattern: <learners> is not known.'],
    ['a name that no reader knows', 'situations:\n  fr:\n    - un\n', 1, '"situations" is not a known key here.'],
    ['an expression that cannot be read', 'situation:\n  fr:\n    - regex: a(\n', 3, '"a(" is no regular expression: '],
  ] as const)
    it(`names ${name} in a list`, () => {
      const [fault, ...others] = faults(text, 'terms/cues.yaml');
      assert.ok(fault?.startsWith(`terms/cues.yaml:${line} ${words}`), fault);
      assert.deepEqual(others, []);
    });
});
