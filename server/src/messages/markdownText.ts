import { printable } from './printable.ts';

/** What some renderers make a link of without being asked to: an address stands as code. */
const ADDRESS = /:\/\/|www\.|@/i;

/** Text of unknown origin in a Markdown page: on one line, and nothing in it is read as Markdown, as HTML or as a link. */
export const markdownText = (text: string): string =>
  printable(text)
    .trim()
    .split(' ')
    .map((word) => (ADDRESS.test(word) ? markdownCode(word) : word.replace(/[\\`*_{}[\]<>|#~&]/g, '\\$&')))
    .join(' ')
    // What would open a list or underline a heading.
    .replace(/^(\d{0,9})([-+=.)])/, '$1\\$2');

/** A path or another name as code: between more backticks than it holds. */
export function markdownCode(text: string): string {
  const name = printable(text);
  const fence = '`'.repeat(Math.max(0, ...Array.from(name.matchAll(/`+/g), ([run]) => run.length)) + 1);
  const gap = name.startsWith('`') || name.endsWith('`') ? ' ' : '';
  return `${fence}${gap}${name}${gap}${fence}`;
}
