/**
 * Folding: what a reader takes for the same text compares equal. Lower case, no accents (composed or not),
 * one apostrophe, one space, one hyphen. Every folded unit remembers where it stands in the original, so that
 * whatever is matched on the folded text is placed on the exact words.
 */
export interface Folded {
  readonly text: string;
  /** Offset in the original of the folded offset `at`; `at` may equal `text.length`. */
  toOriginal(at: number): number;
}

const SPECIAL: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '′': "'",
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u2009': ' ',
  '\u2007': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\t': ' ',
  '\r': ' ',
  '–': '-',
  '—': '-',
  '‑': '-',
  '‐': '-',
  '−': '-',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  œ: 'oe',
  Œ: 'oe',
  æ: 'ae',
  Æ: 'ae',
  '…': '...',
  '\ufeff': '',
  '\u200b': '',
  '\u00ad': '',
  '\ufe0f': '',
  '\u20e3': '',
  ﬁ: 'fi',
  ﬂ: 'fl',
};

/** Offset in the folded text of what stands at `original`. */
export function foldedAt(folded: Folded, original: number): number {
  let low = 0;
  let high = folded.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (folded.toOriginal(middle) < original) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tab, carriage return and backtick: the ASCII that is not simply lowered. */
const isSimple = (unit: number): boolean => unit < 128 && unit !== 9 && unit !== 13 && unit !== 96;
const MARK = /\p{M}/u;

export function fold(original: string): Folded {
  // Where the folded text and the original get out of step; between two such places offsets run in parallel.
  const steps: { readonly folded: number; readonly original: number }[] = [];
  let text = '';
  let from = 0;
  // A loop over units, since all that is read is folded: a search by pattern takes several times as long.
  for (let index = 0; index < original.length; index++) {
    if (isSimple(original.charCodeAt(index))) continue;
    const character = String.fromCodePoint(original.codePointAt(index) as number);
    text += original.slice(from, index).toLowerCase();
    const folded = foldCharacter(character);
    if (character.length !== 1 || folded.length !== 1) {
      for (let unit = 1; unit < folded.length; unit++) steps.push({ folded: text.length + unit, original: index });
      steps.push({ folded: text.length + folded.length, original: index + character.length });
    }
    text += folded;
    from = index + character.length;
    index = from - 1;
  }
  text += original.slice(from).toLowerCase();
  return {
    text,
    toOriginal(at) {
      const inside = Math.max(0, Math.min(at, text.length));
      const step = steps.findLast(({ folded }) => folded <= inside);
      return step ? step.original + inside - step.folded : inside;
    },
  };
}

/** Few characters make up all that is folded. */
const known = new Map<string, string>();
/** For a file of noise. */
const MOST_KNOWN = 4096;

function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = foldedForm(character);
    if (known.size < MOST_KNOWN) known.set(character, folded);
  }
  return folded;
}

function foldedForm(character: string): string {
  const special = SPECIAL[character];
  if (special !== undefined) return special;
  if (MARK.test(character)) return '';
  const base = character.normalize('NFD').charAt(0);
  return base.charCodeAt(0) < 128 ? base.toLowerCase() : character.toLowerCase();
}

/** The folded text alone, for comparisons that need no positions. */
export const foldText = (text: string): string => fold(text).text;

/** Its words alone, folded, one space apart: to tell whether two texts name the same. */
export const foldedWords = (text: string): string =>
  foldText(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
