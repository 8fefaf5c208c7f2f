import type { Span } from '../document/text.ts';
import { ITEM_LEXICON, type ItemLexicon } from '../lexicon/items.ts';
import type { Scanned } from '../lexicon/scanned.ts';
import type { Answer, Entry } from './entries.ts';
import type { ItemFact, ItemState } from './facts.ts';
import { hasHole, isStub, STUB_LINE } from './patterns.ts';
import { hasWords, spanOf } from './words.ts';

/**
 * What the words behind a label are worth for an item. A label that announces several ("Modalités et délais d'accès"), above words
 * that answer none of them, leaves each unclear: the author speaks of it.
 */
export function judge(reader: ItemLexicon, entry: Entry): ItemFact {
  const fact = worthOf(reader, entry);
  const { items, announced, weak, label, value } = entry;
  if (fact.state !== 'missing' || items.length < 2 || !announced || weak || !label) return fact;
  const first = value.find(hasWords);
  return first && items.every((item) => worthOf(ITEM_LEXICON[item], entry).state === 'missing')
    ? { item: reader.item, state: 'vague', span: spanOf(first), label }
    : fact;
}

/** The first line that is checkable settles it. */
function worthOf(reader: ItemLexicon, entry: Entry): ItemFact {
  const { item } = reader;
  const missing: ItemFact = { item, state: 'missing' };
  const fact = (state: ItemState, span: Span): ItemFact => ({ item, state, span, label: entry.label });
  if (entry.value.length === 0) return entry.announced && !entry.weak && entry.label ? fact('vague', entry.label.span) : missing;

  const lines = entry.value.filter(
    (words) =>
      (hasWords(words) || isBlank(words)) &&
      (!words.only || words.only.includes(item)) &&
      (isStub(words.folded) || !reader.foreign?.test(words.folded)),
  );
  const last = lines.at(-1);
  let first: Answer | undefined;
  let vague: Answer | undefined;
  let promised: Answer | undefined;
  const named = entry.byName?.includes(item) === true;
  for (const line of lines) {
    // "À l'issue de la formation, vous saurez :" announces the words that follow it.
    if (line !== last && /:[^\w:]*$/.test(line.folded.text)) continue;
    first ??= line;
    const state = named && isSaid(line.folded) ? 'present' : stateOf(reader, line.folded, entry.weak);
    if (state === 'present') return fact('present', reader.wholeValue && last ? hull(spanOf(first), spanOf(last)) : spanOf(line));
    // What follows a stub belongs to whatever comes next.
    if (state === 'promised' && line === lines[0]) return fact('promised', spanOf(line));
    if (state === 'promised') promised ??= line;
    if (state === 'vague') vague ??= line;
  }
  if (vague) return fact('vague', spanOf(vague));
  return promised ? fact('promised', spanOf(promised)) : missing;
}

/** Whether words say anything at all: neither stub nor place left open. */
const isSaid = (words: Scanned): boolean => !isStub(words) && !hasHole(words) && /[a-z]{2,}/.test(words.text);

/** What one line says of the item; undefined when it says nothing about it. */
function stateOf(reader: ItemLexicon, words: Scanned, weak: boolean): ItemState | undefined {
  const { text } = words;
  if ((weak ? STUB_LINE.test(text) : isStub(words)) || !/[a-z0-9]/.test(text)) return 'promised';
  const { checkable, empty, vague } = reader;
  const lenient = reader.lenient === true && !weak;
  if (hasHole(words) && (lenient || !checkable?.test(words))) return 'promised';
  if (empty?.test(words)) return 'vague';
  if (lenient ? !vague?.test(words) && /[a-z]{2,}/.test(text) : checkable?.test(words)) return 'present';
  return !weak && vague?.test(words) ? 'vague' : undefined;
}

/** A value that is still to be filled in: "?", "___ €", "…". */
const isBlank = ({ text }: Answer): boolean => /^(?=[\W_]*$)\W*?(?:\?|__|\.{3}|…)/u.test(text.text);

const hull = (first: Span, last: Span): Span => ({ start: first.start, end: Math.max(first.end, last.end) });
