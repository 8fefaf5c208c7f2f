import type * as z from 'zod';
import type { Language } from '../document/language.ts';
import { LEXICON_FAULTS } from '../messages/lexicon.ts';
import { localized } from '../messages/localized.ts';
import { compileTerms, type TermLists } from './compileTerms.ts';
import {
  inOrder,
  type LexiconFile,
  type LexiconPlace,
  type LexiconProblem,
  type Placed,
  placedAt,
  placeText,
  readLexiconFile,
} from './lexiconFile.ts';
import { BANKS, type Bank } from './questions.ts';
import { type QuestionFile, questionFile } from './questionSchema.ts';
import {
  type ManagementTermEntry,
  managementFile,
  patternFile,
  type PhraseEntry,
  phraseFile,
  termFiles,
  type TermFile,
  vocabularyFile,
  type VocabularyList,
} from './schema.ts';

const LANGUAGES: readonly Language[] = ['fr', 'en'];
const PEOPLE = 'terms/people.yaml';

/** The wordings of one language, in the order of their files. */
export interface Wordings {
  readonly phrases: Placed<PhraseEntry & { readonly theme: Bank }>[];
  readonly terms: Placed<ManagementTermEntry>[];
  readonly regulated: string[];
  /** Words separated by spaces. */
  readonly vocabulary: Record<VocabularyList, string>;
}

export interface Lexicon {
  readonly wordings: Readonly<Record<Language, Wordings>>;
  /** The lists of words, by file. */
  readonly terms: Readonly<Record<string, TermLists>>;
  /** The banks of questions. */
  readonly questions: ReadonlyMap<Bank, Placed<QuestionFile>>;
  readonly problems: readonly LexiconProblem[];
}

/** Reads the lexicon's files: all that is right in them, and every fault. Never throws. Loads Zod: for the build and tests alone. */
export function readLexicon(files: readonly LexiconFile[]): Lexicon {
  const problems: LexiconProblem[] = [];
  const empty = (): Wordings => ({
    phrases: [],
    terms: [],
    regulated: [],
    vocabulary: { grammatical: '', teaching: '', promise: '', general: '' },
  });
  const wordings: Record<Language, Wordings> = { fr: empty(), en: empty() };

  const terms: Record<string, TermLists> = {};
  const questions = new Map<Bank, Placed<QuestionFile>>();

  const tell = (problem: LexiconProblem): unknown => problems.push(problem);
  // Lists of people come first: the others may name them.
  for (const file of files.toSorted((a, b) => Number(b.path === PEOPLE) - Number(a.path === PEOPLE))) {
    const [, termName = ''] = /^terms\/([a-z]+)\.yaml$/.exec(file.path) ?? [];
    const [, language, theme = ''] = /^phrases\/(fr|en)\/([a-z]+)\.yaml$/.exec(file.path) ?? [];
    const [, bank = ''] = /^questions\/([a-z-]+)\.yaml$/.exec(file.path) ?? [];
    if (isBank(bank)) {
      const read = readLexiconFile(file, questionFile, tell);
      if (read) questions.set(bank, read);
    } else if (language && isBank(theme)) {
      const read = readLexiconFile(file, phraseFile, tell);
      for (const [index, phrase] of read?.entry.entries() ?? [])
        wordings[language as Language].phrases.push(placedAt(read as Placed<unknown>, { ...phrase, theme }, [index]));
    } else if (file.path === 'terms/management.yaml') {
      const read = readLexiconFile(file, managementFile, tell);
      for (const each of LANGUAGES)
        for (const [index, term] of read?.entry[each].entries() ?? [])
          wordings[each].terms.push(placedAt(read as Placed<unknown>, term, [each, index]));
    } else if (file.path === 'terms/regulated.yaml') {
      const read = readLexiconFile(file, patternFile, tell);
      for (const each of LANGUAGES) wordings[each].regulated.push(...(read?.entry[each] ?? []));
    } else if (file.path === 'terms/vocabulary.yaml') {
      const read = readLexiconFile(file, vocabularyFile, tell);
      for (const [list, words] of Object.entries(read?.entry ?? {}))
        for (const each of LANGUAGES) wordings[each].vocabulary[list as VocabularyList] = words[each].join(' ');
    } else if (isTermFile(termName)) {
      const read = readLexiconFile<z.ZodType<TermFile>>(file, termFiles[termName], tell);
      if (read) terms[termName] = compileTerms(read.entry, terms['people'], (at, message) => tell({ message, ...read.placeOf(at) }));
    } else tell({ message: LEXICON_FAULTS.unknownFile, path: file.path, line: 1, column: 1 });
  }
  for (const language of LANGUAGES) {
    const { phrases, terms } = wordings[language];
    problems.push(...repeatedIds(phrases, language), ...repeatedIds(terms, language));
  }
  return { wordings, terms, questions, problems: inOrder(problems) };
}

const isBank = (name: string): name is Bank => (BANKS as readonly string[]).includes(name);
const isTermFile = (name: string): name is keyof typeof termFiles => Object.hasOwn(termFiles, name);

function repeatedIds(entries: readonly Placed<{ readonly id: string }>[], language: Language): LexiconProblem[] {
  const known = new Map<string, LexiconPlace>();
  return entries.flatMap(({ entry: { id }, placeOf }) => {
    const place = placeOf(['id']);
    if (!id.startsWith(`${language}/`)) return [{ message: localized(LEXICON_FAULTS.otherLanguage, { id, language }), ...place }];
    const first = known.get(id);
    if (first) return [{ message: localized(LEXICON_FAULTS.knownId, { id, place: placeText(first) }), ...place }];
    known.set(id, place);
    return [];
  });
}
