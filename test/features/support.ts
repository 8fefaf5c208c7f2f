import type { Finding } from '../../server/src/rules/finding.ts';
import { readDocument } from '../../server/src/document/document.ts';
import { applyEdits, type Edit } from '../../server/src/features/edit.ts';
import { insertItems } from '../../server/src/features/insertItems.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import { type Item, ITEMS } from '../../server/src/referential/items.ts';
import { type Reading, readingOf } from '../../server/src/singularity/reading.ts';

export function read(text: string): Reading {
  const document = readDocument(text);
  return readingOf(document, readFacts(document, 'programme'), []);
}

export const missingItems = ({ facts }: Reading): Item[] => ITEMS.filter((item) => facts.items[item].state === 'missing');

/** Those that are missing, for sure or perhaps: a doubt is weighed with all of the page, and may go with what is written of others. */
export const unfoundItems = ({ facts }: Reading): Item[] =>
  ITEMS.filter((item) => facts.items[item].state === 'missing' || facts.items[item].state === 'unconfirmed');

/** The text with a stub for each item. */
export const insert = (text: string, ...items: readonly Item[]): string => applyEdits(text, insertItems(read(text), items));

/** A document written in a test: without the first line break and the indentation of the source. */
export function lines(strings: TemplateStringsArray): string {
  const text = (strings.raw[0] ?? '').replace(/^\n/, '').replace(/[ \t]+$/, '');
  const indent = Math.min(...text.split('\n').flatMap((line) => (line.trim() ? line.length - line.trimStart().length : [])));
  return text
    .split('\n')
    .map((line) => line.slice(indent))
    .join('\n');
}

export const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

/** The words that each placeholder of the edits covers. */
export const placeholders = (edits: readonly Edit[]): string[] =>
  edits.flatMap(({ newText, placeholders: spans }) => spans.map(({ start, end }) => newText.slice(start, end)));

/** What a finding says, whichever line it names: what is written above its words moves them. */
export const saidOf = ({ rule, item, indicator, message }: Finding): string =>
  `${rule} ${item} ${indicator} ${message.replace(/peut-être ligne \d+/, '')}`;
