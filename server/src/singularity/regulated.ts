import { TERMS } from '../lexicon/generated/terms.ts';
import { sought } from './sought.ts';

const { fr, en } = TERMS.administrative.words;

const WORDS = new RegExp(String.raw`\b(?:${fr}|${en})\b|€|\b\d[\d ]{0,9}(?:eur|euros?|ht)\b`);
/** Folded words by which a sentence is about access, money or the law, and so left in peace wherever it stands. */
export const ADMINISTRATIVE_WORDS = sought({ fr: WORDS, en: WORDS });
