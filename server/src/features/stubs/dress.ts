import type { Language } from '../../document/language.ts';
import type { SourceText } from '../../document/text.ts';
import { format } from '../../messages/format.ts';
import { WRITTEN_TEXTS } from '../../messages/server.ts';
import { ITEM_TEXTS } from '../../lexicon/itemTexts.ts';
import type { Item } from '../../referential/items.ts';
import { isBlankLine, lineOf } from '../outline.ts';
import type { Stub } from '../slot.ts';
import { boldSign, type Labelled, mostCommon } from './labelled.ts';

/** What a label wears: the signs around its words, up to where the value starts. */
export interface Dress {
  readonly open: string;
  readonly close: string;
  /** Space that the document puts before a colon. */
  readonly gap: string;
  readonly upperCase: boolean;
  /** Whether the value starts on a line of its own. */
  readonly below: boolean;
}

const SPACE = String.raw`[ \t\u00a0\u202f]`;
const CLOSE = new RegExp(String.raw`^(${SPACE}*:)?(\*\*|__)?(${SPACE}*:|${SPACE}+[–—-](?=\s))?${SPACE}*`, 'u');
/** What ends a line without ending its paragraph. */
export const HARD_BREAK = /(?<! ) {2,}$|\\$|<br ?\/?>$/i;

/** Whether a label is set in capitals; an acronym is not. */
export const isUpperCase = (words: string): boolean => words.length > 3 && words === words.toUpperCase() && words !== words.toLowerCase();

/** What the sample's label wears on its line, undefined when that is not Markdown of the kind its form says (HTML, say). */
export function dressOf(source: SourceText, sample: Labelled, indent: string): Dress | undefined {
  const line = lineOf(source, sample.span.start);
  const lineEnd = source.lineEnd(line);
  const open = boldSign(source, sample.span.start);
  const rest = source.text.slice(sample.span.end, lineEnd);
  const [whole, inside = '', strong = '', outside = ''] = CLOSE.exec(rest) ?? [''];
  const contradicts = open === '' ? sample.form.startsWith('bold') : sample.form.startsWith('plain');
  if (strong !== open || contradicts) return undefined;
  const gap = /^[^:]?(?=:)/.exec(inside || outside)?.[0] ?? '';
  const shared = { open, gap, upperCase: isUpperCase(source.slice(sample.span)) };
  const after = rest.slice(whole.length);
  if (after.replace(HARD_BREAK, '').trim() !== '') {
    // "Durée 14 h": a value takes the place of the colon, a promise could not.
    if (open === '' && !(inside || outside)) return undefined;
    // Words that touch the label would be read as a part of it.
    return { ...shared, close: /\s$/.test(whole) ? whole : `${whole} `, below: false };
  }
  const apart = isBlankLine(source, line + 1) ? source.newline + indent.trimEnd() : '';
  return { ...shared, close: (apart ? inside + strong + outside : rest) + apart + source.newline + indent, below: true };
}

/** The dress that most samples wear, else the usual one of the language. */
export function commonDress(
  source: SourceText,
  language: Language,
  samples: readonly Labelled[],
  bold: boolean,
  indentOf: (sample: Labelled) => string,
): Dress {
  const dresses = samples.flatMap((sample) => dressOf(source, sample, indentOf(sample)) ?? []);
  return mostCommon(dresses, (dress) => JSON.stringify(dress)) ?? usualDress(language, bold);
}

/** How labels are most often set in that language. */
export function usualDress(language: Language, bold: boolean): Dress {
  const gap = language === 'fr' ? ' ' : '';
  const strong = bold ? '**' : '';
  return { open: strong, close: `${gap}:${strong} `, gap, upperCase: false, below: false };
}

export function dressedLabel(item: Item, language: Language, dress: Pick<Dress, 'open' | 'upperCase'>): string {
  const label = ITEM_TEXTS[item].label[language];
  return dress.open + (dress.upperCase ? label.toUpperCase() : label);
}

/** "à compléter : …", what a stub says in place of the value: a promise by its first words, so that nobody takes it for the value. */
export function promise(item: Item, language: Language, gap: string, startsSentence: boolean): string {
  const text = format(WRITTEN_TEXTS.stub[language], { asks: ITEM_TEXTS[item].asks[language] });
  const spaced = language === 'fr' && gap !== '' ? text.replace(/ (?=[:;?!»])/g, gap).replace(/« /g, `«${gap}`) : text;
  return startsSentence ? spaced.charAt(0).toUpperCase() + spaced.slice(1) : spaced;
}

/** A label and its promise, which is what the author overwrites. */
export function labelledStub(item: Item, language: Language, dress: Dress, lead = ''): Stub {
  const label = lead + dressedLabel(item, language, dress) + dress.close;
  const text = label + promise(item, language, dress.gap, dress.below);
  return { text, placeholder: { start: label.length, end: text.length } };
}
