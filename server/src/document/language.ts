import { ofSectionBlocks, type SectionBlocks } from './blocks.ts';
import { lettersIn } from './characters.ts';
import { foldText } from './fold.ts';

export type Language = 'fr' | 'en';

const FRENCH = new Set(
  'le la les des du de un une et est en pour dans sur avec par votre vos nos notre ce cette ces qui que aux au sont ou ne pas plus vous nous'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the of and to in is for with you your our this that are be will by on or an as at from it they their we not can'.split(' '),
);

/** How many words are looked at: a document says soon in what language it is. */
const WORDS = 2000;

/** How many words a text has, and how many of them are function words of either language. */
interface Count {
  readonly words: number;
  readonly french: number;
  readonly english: number;
}

/** The language of a text, by its function words. French when nothing decides: that is what most of these documents are in. */
export const detectLanguage = (text: string): Language => languageBy(countIn(text, WORDS));

/** The same of a document. */
export function languageOf(sections: readonly SectionBlocks[]): Language {
  let french = 0;
  let english = 0;
  let left = WORDS;
  for (const section of sections) {
    if (left === 0) break;
    const whole = countOf(section);
    const count = whole.words <= left ? whole : countIn(textOf(section), left);
    french += count.french;
    english += count.english;
    left -= count.words;
  }
  return languageBy({ french, english });
}

const languageBy = ({ french, english }: Omit<Count, 'words'>): Language => (english > french * 1.2 ? 'en' : 'fr');

const textOf = ({ blocks }: SectionBlocks): string => blocks.map(({ text }) => text.text).join(' ');

const countOf = ofSectionBlocks((section) => countIn(textOf(section), WORDS));

function countIn(text: string, most: number): Count {
  const words = lettersIn(foldText(text), most);
  return {
    words: words.length,
    french: words.filter((word) => FRENCH.has(word)).length,
    english: words.filter((word) => ENGLISH.has(word)).length,
  };
}
