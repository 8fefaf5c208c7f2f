/** What a unit of folded text is, by its code: asked of every unit that is read, where a pattern takes several times as long. */

/** A letter of the plain alphabet, in which nearly all folded text is written. */
export const isLetter = (code: number): boolean => code >= 97 && code <= 122;

export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether there is a figure in a text: what counts, dates or numbers cannot be met without. */
export function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isDigit(text.charCodeAt(at))) return true;
  return false;
}

/** The runs of plain letters of a folded text, at most so many of them. */
export function lettersIn(folded: string, most = Infinity): string[] {
  const words: string[] = [];
  for (let at = 0; at < folded.length && words.length < most; at++) {
    if (!isLetter(folded.charCodeAt(at))) continue;
    const start = at;
    while (isLetter(folded.charCodeAt(at))) at++;
    words.push(folded.slice(start, at));
  }
  return words;
}
