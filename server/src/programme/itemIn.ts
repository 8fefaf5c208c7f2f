import { readDocument } from '../document/document.ts';
import type { ItemReading } from '../lexicon/readItemFiles.ts';
import type { Item } from '../referential/items.ts';
import { readLines } from './lines.ts';
import { readItems } from './readItems.ts';
import { readSheet } from './sheet.ts';

/** How an item is read in a text, and the words that carry it: what the examples of the lexicon are held to. */
export function itemIn(item: Item, text: string): ItemReading {
  const document = readDocument(text);
  const { state, span } = readItems(document, readSheet(document, readLines(document.blocks)))[item];
  return { state, words: span ? document.source.slice(span) : '' };
}
