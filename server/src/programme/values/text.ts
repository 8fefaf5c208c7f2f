import { lettersIn } from '../../document/characters.ts';
import type { Words } from '../words.ts';
import type { Stated } from './value.ts';

/** The words between two folded offsets, as they stand in the file. */
export function stated({ text, folded }: Words, from: number, to: number): Stated {
  const start = folded.toOriginal(from);
  const end = folded.toOriginal(to);
  return { span: text.spanOf(start, end), words: text.text.slice(start, end).replace(/\s+/g, ' ').trim() };
}

/** The folded text with the matches of a pattern blanked out, of the same length. */
export const without = (folded: string, pattern: RegExp): string => folded.replace(pattern, (match) => ' '.repeat(match.length));

/** Whether nothing but these words is left: then a value is said of the course, and of nothing narrower. */
export const onlyWords = (folded: string, allowed: ReadonlySet<string>): boolean => lettersIn(folded).every((word) => allowed.has(word));

/** A set of the words of a text. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
