import { printable } from './textWidth.ts';

/** Text of unknown origin in a Markdown page: on one line, and nothing in it is read as Markdown or HTML. */
export const markdownText = (text: string): string =>
  printable(text)
    .trim()
    .replace(/[\\`*_{}[\]<>|#~&]/g, '\\$&')
    // What would open a list or underline a heading.
    .replace(/^(\d{0,9})([-+=.)])/, '$1\\$2');

/** A path or another name as code: between more backticks than it holds. */
export function markdownCode(text: string): string {
  const name = printable(text);
  const fence = '`'.repeat(Math.max(0, ...Array.from(name.matchAll(/`+/g), ([run]) => run.length)) + 1);
  const gap = name.startsWith('`') || name.endsWith('`') ? ' ' : '';
  return `${fence}${gap}${name}${gap}${fence}`;
}
