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

// oxlint-disable-next-line no-control-regex -- the ASCII fast path is about control codes too
const PLAIN = /^[\x00-\x08\x0a-\x0c\x0e-\x5f\x61-\x7f]*$/;
const MARK = /\p{M}/u;

export function fold(original: string): Folded {
  if (PLAIN.test(original)) return { text: original.toLowerCase(), toOriginal: (at) => at };
  const map: number[] = [];
  let text = '';
  for (let at = 0; at < original.length;) {
    const character = String.fromCodePoint(original.codePointAt(at) as number);
    let folded = SPECIAL[character];
    if (folded === undefined) {
      const code = character.charCodeAt(0);
      if (code < 128) folded = character.toLowerCase();
      else if (MARK.test(character)) folded = '';
      else {
        const base = character.normalize('NFD').charAt(0);
        folded = base.charCodeAt(0) < 128 ? base.toLowerCase() : character.toLowerCase();
      }
    }
    for (let i = 0; i < folded.length; i++) map.push(at);
    text += folded;
    at += character.length;
  }
  map.push(original.length);
  return { text, toOriginal: (at) => map[Math.max(0, Math.min(at, map.length - 1))] as number };
}

/** The folded text alone, for comparisons that need no positions. */
export const foldText = (text: string): string => fold(text).text;
