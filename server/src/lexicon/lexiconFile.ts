import type * as z from 'zod';
import { LEXICON_FAULTS } from '../messages/lexicon.ts';
import { byPlace, type DataPath, type DataProblem, readDataFile } from '../referential/dataFile.ts';
import { describeIssue } from '../referential/problems.ts';

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

/** Reads a file as a schema has it; undefined where it is not so. Every fault is told. */
export function readLexiconFile<Schema extends z.ZodType>(
  { path, text }: LexiconFile,
  schema: Schema,
  tell: (problem: LexiconProblem) => void,
): Placed<z.infer<Schema>> | undefined {
  const data = readDataFile(text);
  const { success, data: entry, error } = data.problems.length > 0 ? { success: false } : schema.safeParse(data.value);
  const faults = error?.issues.flatMap((issue) => describeIssue(issue, data, schema)) ?? [];
  for (const problem of [...data.problems, ...comments(text), ...faults]) tell({ ...problem, path });
  return success ? { entry: entry as z.infer<Schema>, placeOf: (at) => ({ ...data.placeOf(at), path }) } : undefined;
}

/** One entry of many in a file. */
export const placedAt = <Entry>({ placeOf }: Placed<unknown>, entry: Entry, at: DataPath): Placed<Entry> => ({
  entry,
  placeOf: (path) => placeOf([...at, ...path]),
});

/** A `#` after words of the same line: YAML takes it for a comment, and whoever wrote it for a number. */
function comments(text: string): DataProblem[] {
  return text.split('\n').flatMap((line, index) => {
    const value = /^\s*(?:- |[a-z]+: )+(?!['"{])[^#]*\s#/i.exec(line);
    return value ? [{ message: LEXICON_FAULTS.comment, line: index + 1, column: value[0].length }] : [];
  });
}

/** Problems in the order of the files. */
export const inOrder = (problems: readonly LexiconProblem[]): LexiconProblem[] =>
  problems.toSorted((a, b) => a.path.localeCompare(b.path) || byPlace(a, b));

/** A place as one would look it up. */
export const placeText = ({ path, line }: LexiconPlace): string => `${path}:${line}`;
