// Compiles the lexicon (server/src/lexicon/data) into modules that hold it as text: a trie of the wordings, and apart what is said
// of them, by language. Each is parsed when it is first needed; nothing is compiled when a document is read.
// What is wrong in the lexicon is told with its file and line, and nothing is written.
import { readLexicon } from '../../out/server/src/lexicon/readLexicon.js';
import { buildBank, buildVocabulary, failingExamples, repeatedWordings } from '../../out/server/src/singularity/buildBank.js';
import { buildQuestions, failingQuestions } from '../../out/server/src/singularity/buildQuestions.js';
import { lexiconFiles, refuse, WORDING_FILES } from '../lexicon/dataFiles.mjs';

const GENERATED = 'server/src/lexicon/generated';
const LANGUAGES = ['fr', 'en'];

export async function generate() {
  const { wordings, terms, questions, problems } = readLexicon(await lexiconFiles(WORDING_FILES));
  const banks = new Map(LANGUAGES.map((language) => [language, buildBank(wordings[language], language)]));
  refuse([
    ...problems,
    ...failingQuestions({ questions, wordings }),
    ...LANGUAGES.flatMap((language) => [
      ...repeatedWordings(wordings[language], language),
      ...failingExamples(wordings[language], banks.get(language), language),
    ]),
  ]);
  const byLanguage = [...banks].flatMap(([language, { trie, texts }]) => {
    const name = language.toUpperCase();
    return [
      module(`wording.${language}`, `WORDING_${name}`, 'The wordings', oneKeyALine(trie)),
      module(
        `vocabulary.${language}`,
        `VOCABULARY_${name}`,
        'The words of any course',
        oneKeyALine(buildVocabulary(wordings[language], language)),
      ),
      module(`wordingTexts.${language}`, `WORDING_TEXTS_${name}`, 'What is said of the wordings', oneEntryALine(texts)),
    ];
  });
  return [
    ...byLanguage,
    { path: `${GENERATED}/questions.ts`, text: questionsModule(questions) },
    { path: `${GENERATED}/terms.ts`, text: termsModule(terms) },
  ];
}

/** Sources of regular expressions: put into greater ones when the readers that name them are loaded. */
const termsModule = (
  terms,
) => `/** Lists of words, from \`lexicon/data/terms\`, by \`npm run generate\`: alternatives of one another, in folded text. */
export const TERMS = ${JSON.stringify(terms, null, 2)} as const;
`;

/** One question a line, so that a change shows where it was made. */
const questionsModule = (
  questions,
) => `/** The banks of questions, from \`lexicon/data/questions\`, by \`npm run generate\`: JSON, parsed when a question is first asked. */
export const QUESTIONS = {
${[...questions].map(([bank, { entry }]) => `  '${bank}': \`${escaped(list(buildQuestions(entry)))}\`,`).join('\n')}
} as const;
`;

const module = (file, constant, what, json) => ({
  path: `${GENERATED}/${file}.ts`,
  text: `/** ${what}, from \`lexicon/data\`, by \`npm run generate\`: JSON, parsed when first needed. */
export const ${constant} = \`${escaped(json)}\`;
`,
});

/** Text within back-quotes. */
const escaped = (json) => json.replaceAll(/[\\`]|\$(?=\{)/g, '\\$&');

const members = (object, format) =>
  `{\n${Object.entries(object)
    .map(([key, value]) => `${JSON.stringify(key)}:${format(value)}`)
    .join(',\n')}\n}`;
const oneKeyALine = (object) => members(object, JSON.stringify);
/** So that a change shows where it was made. */
const list = (entries) => `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`;
const oneEntryALine = (object) => members(object, list);
