import type { FrontMatter } from '../document/frontMatter.ts';
import { type ItemFact, RANK } from './facts.ts';
import type { Line } from './lines.ts';
import { HOLE, STUB } from './patterns.ts';
import type { ItemReader, SentenceReader } from './reader.ts';
import { type Words, wordsOf } from './words.ts';

/** Longest folded line, in units, that is read as a chip: a fact without a sentence. */
export const CHIP_LENGTH = 110;

/** A place where sentences are looked for. */
export interface Passage extends Words {
  readonly heading: number;
}

/** Front matter keys whose values are for machines. */
const MACHINE_KEY = /^(?:image|img|url|slug|icon|cover|video|src|href|id|ref|tags?|keywords?|draft|weight|layout)$/i;

/** Every line and every front matter value in which an item may be said without a label. Quotations speak for others. */
export function readPassages(lines: readonly Line[], frontMatter: FrontMatter | undefined): Passage[] {
  const properties = (frontMatter?.properties ?? []).filter(({ key }) => !MACHINE_KEY.test(key));
  return [
    ...lines.filter(({ block }) => !block.quoted),
    ...properties.flatMap(({ text }) => text.lines().map((line) => ({ ...wordsOf(line), heading: 0 }))),
  ];
}

/** The best sentence that carries the item and betters `rank`; the first of the best. */
export function readSentences(reader: ItemReader, passages: readonly Passage[], rank: number): ItemFact | undefined {
  for (const state of ['present', 'vague'] as const) {
    const sentences = RANK[state] > rank ? (reader.sentences ?? []).filter((sentence) => sentence.state === state) : [];
    if (sentences.length === 0) continue;
    for (const passage of passages) {
      const fact = matchSentence(reader, sentences, passage);
      if (fact) return fact;
    }
  }
  return undefined;
}

function matchSentence({ item }: ItemReader, sentences: readonly SentenceReader[], { text, folded, heading }: Passage): ItemFact | undefined {
  for (const { pattern, state, not, in: where } of sentences) {
    if ((where === 'chip' && folded.text.length > CHIP_LENGTH) || (where === 'heading' && !heading)) continue;
    const match = pattern.exec(folded.text);
    if (!match || not?.test(folded.text) || STUB.test(match[0]) || HOLE.test(match[0])) continue;
    const lead = /^[^a-z0-9€]*/.exec(match[0])?.[0].length ?? 0;
    const start = folded.toOriginal(match.index + (lead < match[0].length ? lead : 0));
    const end = folded.toOriginal(match.index + match[0].trimEnd().length);
    return { item, state, span: text.spanOf(start, end) };
  }
  return undefined;
}
