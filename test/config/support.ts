import { readConfig } from '../../server/src/config/readConfig.ts';
import type { KnownRule } from '../../server/src/config/schema.ts';
import { SourceText } from '../../server/src/document/text.ts';
import type { Locale } from '../../server/src/messages/locale.ts';
import { RULES } from '../../server/src/rules/index.ts';

/** The rules that there are. */
export const KNOWN_RULES: readonly KnownRule[] = RULES.map(({ meta }) => meta);

/** What a text is reproached with: line from 1, the exact words, and what is said of them. */
export function faults(
  text: string,
  locale: Locale = 'fr',
  rules = KNOWN_RULES,
): readonly (readonly [line: number, words: string, message: string])[] {
  const source = new SourceText(text);
  return readConfig(text, rules).problems.map(({ message, range }) => [
    range.start.line + 1,
    source.slice(source.spanOf(range)),
    message[locale],
  ]);
}

/** The values of a text by their keys. */
export const valuesOf = (text: string, rules = KNOWN_RULES): Record<string, unknown> =>
  Object.fromEntries([...readConfig(text, rules).config.values].map(([key, { value }]) => [key, value]));
