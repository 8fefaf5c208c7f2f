import type * as z from 'zod';
import type { Language } from '../document/language.ts';
import { compileTerms, type TermLists } from './compileTerms.ts';
import { LEXICON_FAULTS } from '../messages/lexicon.ts';
import { localized } from '../messages/localized.ts';
import { byPlace, type DataPath, type DataProblem, readDataFile } from '../referential/dataFile.ts';
import { describeIssue } from '../referential/problems.ts';
import {
  type ManagementTermEntry,
  managementFile,
  patternFile,
  type PhraseEntry,
  phraseFile,
  termFile,
  vocabularyFile,
  type VocabularyList,
} from './schema.ts';

const LANGUAGES: readonly Language[] = ['fr', 'en'];
const PEOPLE = 'terms/people.yaml';

/** A file of `data/`, by its path from there, with `/`. */
export interface LexiconFile {
  readonly path: string;
  readonly text: string;
}

/** Where something stands in the lexicon. Line and column from 1. */
export interface LexiconPlace {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

/** What is wrong in the lexicon, and where. */
export type LexiconProblem = DataProblem & LexiconPlace;

/** An entry, and where each part of it stands. */
export interface Placed<Entry> {
  readonly entry: Entry;
  placeOf(path: DataPath): LexiconPlace;
}

/** The wordings of one language, in the order of their files. */
export interface Wordings {
  readonly phrases: Placed<PhraseEntry & { readonly theme: string }>[];
  readonly terms: Placed<ManagementTermEntry>[];
  readonly regulated: string[];
  /** Words separated by spaces. */
  readonly vocabulary: Record<VocabularyList, string>;
}

export interface Lexicon {
  readonly wordings: Readonly<Record<Language, Wordings>>;
  /** The lists of words, by file. */
  readonly terms: Readonly<Record<string, TermLists>>;
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

  // Lists of people come first: the others may name them.
  for (const file of files.toSorted((a, b) => Number(b.path === PEOPLE) - Number(a.path === PEOPLE))) {
    const data = readDataFile(file.text);
    const tell = (found: readonly DataProblem[]) => problems.push(...found.map((problem) => ({ ...problem, path: file.path })));
    tell([...data.problems, ...comments(file.text)]);
    const read = <Schema extends z.ZodType>(schema: Schema): z.infer<Schema> | undefined => {
      if (data.problems.length > 0) return undefined;
      const { success, data: value, error } = schema.safeParse(data.value);
      if (!success) tell(error.issues.flatMap((issue) => describeIssue(issue, data, schema)));
      return value;
    };
    const placed = <Entry>(entry: Entry, at: DataPath): Placed<Entry> => ({
      entry,
      placeOf: (path) => ({ ...data.placeOf([...at, ...path]), path: file.path }),
    });

    const [, termName] = /^terms\/([a-z][a-zA-Z]*)\.yaml$/.exec(file.path) ?? [];
    const [, language, theme] = /^phrases\/(fr|en)\/([a-z]+)\.yaml$/.exec(file.path) ?? [];
    if (language && theme) {
      for (const [index, phrase] of (read(phraseFile) ?? []).entries())
        wordings[language as Language].phrases.push(placed({ ...phrase, theme }, [index]));
    } else if (file.path === 'terms/management.yaml') {
      const management = read(managementFile);
      for (const each of LANGUAGES)
        for (const [index, term] of (management?.[each] ?? []).entries()) wordings[each].terms.push(placed(term, [each, index]));
    } else if (file.path === 'terms/regulated.yaml') {
      const formulas = read(patternFile);
      for (const each of LANGUAGES) wordings[each].regulated.push(...(formulas?.[each] ?? []));
    } else if (file.path === 'terms/vocabulary.yaml') {
      for (const [list, words] of Object.entries(read(vocabularyFile) ?? {}))
        for (const each of LANGUAGES) wordings[each].vocabulary[list as VocabularyList] = words[each].join(' ');
    } else if (termName) {
      terms[termName] = compileTerms(read(termFile) ?? {}, terms['people'], (at, detail) =>
        tell([{ message: localized(LEXICON_FAULTS.pattern, { detail }), ...data.placeOf(at) }]),
      );
    } else tell([{ message: LEXICON_FAULTS.unknownFile, line: 1, column: 1 }]);
  }
  for (const language of LANGUAGES) {
    const { phrases, terms } = wordings[language];
    problems.push(...repeatedIds(phrases, language), ...repeatedIds(terms, language));
  }
  return { wordings, terms, problems: problems.toSorted((a, b) => a.path.localeCompare(b.path) || byPlace(a, b)) };
}

/** A `#` after words of the same line: YAML takes it for a comment, and whoever wrote it for a number. */
function comments(text: string): DataProblem[] {
  return text.split('\n').flatMap((line, index) => {
    const value = /^\s*(?:- |[a-z]+: )+(?!['"])[^#]*\s#/.exec(line);
    return value ? [{ message: LEXICON_FAULTS.comment, line: index + 1, column: value[0].length }] : [];
  });
}

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

/** A place as one would look it up. */
export const placeText = ({ path, line }: LexiconPlace): string => `${path}:${line}`;
