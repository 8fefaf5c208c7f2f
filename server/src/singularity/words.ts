import { isDigit, isLetter } from '../document/characters.ts';
import { fold, type Folded } from '../document/fold.ts';
import type { Language } from '../document/language.ts';
import { remembered } from '../document/remembered.ts';

/** A word or number of a text, with what phrase matching compares. */
export interface Word {
  /** Without case or accents. */
  readonly folded: string;
  /** The folded word without its inflection; `#` for a number. */
  readonly stem: string;
  /** Place in the text it was read from. */
  readonly start: number;
  readonly end: number;
  /** Grammatical word that may come and go within a phrase: an article, a preposition, a possessive. */
  readonly small: boolean;
  /**
   * What stands between the word before and this one. `hyphen`: one compound; `space`: spaces, an apostrophe or one line
   * break; `list`: one comma, slash or dash; `stop`: anything that ends a phrase, or the start of the text.
   */
  readonly before: 'hyphen' | 'space' | 'list' | 'stop';
}

const SMALL: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    'a au aux avec ce ces cette d de des du en entre et l la le les leur leurs mes mon notre nos ou par pour s sa se ses son sur un une vos votre ma'.split(
      ' ',
    ),
  ),
  en: new Set('a an and at by for from in its of on or our s the their this to with your'.split(' ')),
};

const NUMBERS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille'.split(
      ' ',
    ),
  ),
  en: new Set(
    'two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty hundred thousand'.split(' '),
  ),
};

// A number with its groups and decimals, a word with the endings of inclusive writing (participant·e·s, formateur(rice)), a percent sign.
const WORD = /(\d+(?:[.,]\d+| \d{3}(?!\d))*)|(\p{L}+)(?:(?:[·•‧]\p{L}+)+|(?:\((?:e|s|es|ne|nes|se|ses|rice|trice|rices|trices)\))+)?|%/uy;

/** Splits a text into words. Linear in its length. */
export const readWords = (text: string, language: Language): Word[] => wordsIn(fold(text), language);

/** The words of a text that was folded already; their places are those of the text before. */
export function wordsIn(folded: Folded, language: Language): Word[] {
  const { text } = folded;
  const words: Word[] = [];
  let end = 0;
  for (let start = 0; start < text.length; start++) {
    if (!mayOpenWord(text.charCodeAt(start))) continue;
    let after = start;
    while (isLetter(text.charCodeAt(after))) after++;
    let word = text.slice(start, after);
    let reading: Reading;
    if (word !== '' && isWholeWord(text.charCodeAt(after))) reading = READERS[language](word);
    else {
      WORD.lastIndex = start;
      const match = WORD.exec(text);
      if (!match) continue;
      const [whole, digits, letters] = match;
      word = letters ?? whole;
      reading = digits === undefined ? READERS[language](word) : DIGITS;
      after = start + whole.length;
    }
    const { stem: root, small } = reading;
    const before = words.length === 0 ? 'stop' : separationAt(text, end, start);
    end = after;
    const read: Word = { folded: word, stem: root, start: folded.toOriginal(start), end: folded.toOriginal(end), small, before };
    const last = words.at(-1);
    // "vingt-cinq", "cent vingt": one number for the reader.
    if (root === '#' && last?.stem === '#' && (before === 'hyphen' || before === 'space'))
      words[words.length - 1] = { ...last, end: read.end };
    else words.push(read);
    start = end - 1;
  }
  return words;
}

// Nearly all words are plain letters and end before a plain mark: those are read unit by unit, and the pattern is for the rest.
const mayOpenWord = (code: number): boolean => isLetter(code) || isDigit(code) || code === 37 || code >= 128;
/** Whether a run of letters ends before this unit, and takes no ending in brackets: `code` is NaN at the end of the text. */
const isWholeWord = (code: number): boolean => !(code >= 128 || code === 40);

type Reading = Pick<Word, 'stem' | 'small'>;
const DIGITS: Reading = { stem: '#', small: false };

const readerOf = (language: Language): ((word: string) => Reading) =>
  remembered((word) => (NUMBERS[language].has(word) ? DIGITS : { stem: stem(word, language), small: SMALL[language].has(word) }), 20_000);

/** Texts say the same words again and again. */
const READERS: Readonly<Record<Language, (word: string) => Reading>> = { fr: readerOf('fr'), en: readerOf('en') };

/** Most words stand a space or an apostrophe apart. */
function separationAt(text: string, from: number, to: number): Word['before'] {
  if (to - from === 1) {
    const mark = text.charCodeAt(from);
    if (mark === 32 || mark === 39) return 'space';
  }
  return separation(text.slice(from, to));
}

function separation(between: string): Word['before'] {
  if (between === '-') return 'hyphen';
  const mark = between.trim();
  if (between.indexOf('\n') !== between.lastIndexOf('\n')) return 'stop';
  if (mark === '' || mark === "'") return 'space';
  return mark.length === 1 && ',/+&-'.includes(mark) ? 'list' : 'stop';
}

/**
 * Takes off endings, on both sides alike: what matters is that two forms of one word meet, not that the stem is one.
 * Words of three letters and fewer have none.
 */
export function stem(folded: string, language: Language): string {
  let word = folded;
  for (let before = ''; before !== word;) {
    before = word;
    word = language === 'fr' ? shortenFrench(word) : shortenEnglish(word);
  }
  return word;
}

// Each word of a text comes by here, some several times: its last letters are looked at one by one.
function shortenFrench(word: string): string {
  if (word.length <= 3) return word;
  if (endsOnAny(word, 'sx') || (word.length > 4 && word.endsWith('e'))) return word.slice(0, -1);
  if (word.length > 5 && (word.endsWith('er') || word.endsWith('ez'))) return word.slice(0, -2);
  if (isDoubled(word, 'lnt')) return word.slice(0, -1);
  if (word.endsWith('tric')) return `${word.slice(0, -4)}teur`;
  if (word.endsWith('iv')) return `${word.slice(0, -2)}if`;
  return word.endsWith('au') && endsOnAny(word.slice(0, -2), 'bclmnopqrv') ? `${word.slice(0, -1)}l` : word;
}

function shortenEnglish(word: string): string {
  if (word.length <= 3) return word;
  if (endsOnAny(word, 'es')) return word.slice(0, -1);
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith('ed')) return word.slice(0, -2);
  if (isDoubled(word, 'lmnpt')) return word.slice(0, -1);
  if (word.endsWith('i')) return `${word.slice(0, -1)}y`;
  return word.endsWith('our') ? `${word.slice(0, -3)}or` : word;
}

const endsOnAny = (word: string, letters: string): boolean => letters.includes(word.charAt(word.length - 1));

/** Whether a word ends on one of these letters, twice. */
const isDoubled = (word: string, letters: string): boolean =>
  word.charCodeAt(word.length - 1) === word.charCodeAt(word.length - 2) && endsOnAny(word, letters);
