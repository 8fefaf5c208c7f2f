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

/**
 * The language of a text, by its function words. French when nothing decides: that is what most of these documents are in.
 * Reads the first `limit` words only.
 */
export function detectLanguage(text: string, limit = 2000): Language {
  let french = 0;
  let english = 0;
  for (const word of lettersIn(foldText(text.slice(0, limit * 12)), limit)) {
    if (FRENCH.has(word)) french++;
    if (ENGLISH.has(word)) english++;
  }
  return english > french * 1.2 ? 'en' : 'fr';
}
