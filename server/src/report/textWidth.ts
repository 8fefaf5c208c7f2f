/** Broader lines are hard to read, however wide the window. */
const MAX_WIDTH = 110;
/** In a narrower window, lines are left to the terminal. */
const MIN_WIDTH = 50;

/** Cells of a line of the page; endless where the window is narrow or there is none. */
export const pageWidth = (columns = 0): number => (columns < MIN_WIDTH ? Infinity : Math.min(columns, MAX_WIDTH));

/** Cells that a text takes in a terminal: combining marks none, wide characters (emoji, CJK) two. An estimate, enough to align. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    if (/\p{M}|\p{Cf}/u.test(character)) continue;
    width += /[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u.test(character) ? 2 : 1;
  }
  return width;
}

/**
 * Breaks a text into lines of at most `width` cells, at spaces; a longer word stands on a line of its own. French
 * punctuation stays with its word (no line starts with « : » or ends with an opening guillemet), and so does a number.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/(?<!«) +(?![:;?!»…\d])/)) {
    if (line && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  lines.push(line);
  return lines;
}

/** A text cut to `width` cells, an ellipsis where it goes on. */
export function shorten(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (widthOf(kept + character) >= width) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
