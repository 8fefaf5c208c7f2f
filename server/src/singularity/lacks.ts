import type { Block } from '../document/blocks.ts';
import type { MarkdownDocument } from '../document/document.ts';
import { fold } from '../document/fold.ts';
import type { Language } from '../document/language.ts';
import type { Span } from '../document/text.ts';
import { TERMS } from '../lexicon/generated/terms.ts';
import type { AnchorKind } from './anchors/anchor.ts';
import { anyWordOf } from './anyWordOf.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Unit, Wording } from './wording.ts';
import { wordsIn } from './words.ts';

/** What a message may say is lacking: kinds of anchors, and a trade. */
export type Lackable = AnchorKind | 'trade';

/** Which of some kinds a passage lacks: nothing tells of them, nor names them, in it, beside it or under its heading. */
export type Lacks = (run: readonly Unit[], kinds: readonly Lackable[]) => readonly Lackable[];

export function readLacks(document: MarkdownDocument, { units }: Wording): Lacks {
  return (run, kinds) => {
    const around = blocksAround(document.blocks, { start: (run[0] as Unit).span.start, end: (run.at(-1) as Unit).span.end });
    const [from, to] = [around[0]?.span.start ?? 0, around.at(-1)?.span.end ?? 0];
    const anchors = new Set<Lackable>(
      units.flatMap(({ span, anchors: held }) => (span.start < to && from < span.end ? held.map(({ kind }) => kind) : [])),
    );
    const text = around.map((block) => block.text.text).join('\n');
    const folded = fold(text).text;
    return kinds.filter((kind) => !anchors.has(kind) && !isNamed(kind, { text, folded, run }, document));
  };
}

/** How many blocks of a long section are looked at on either side. */
const FAR = 30;

/** The section of a passage, with its heading, and one block more on either side. */
function blocksAround(blocks: readonly Block[], { start, end }: Span): readonly Block[] {
  const first = blocks.findIndex((block) => block.span.end > start);
  if (first === -1) return [];
  let last = first;
  while (last + 1 < blocks.length && (blocks[last + 1] as Block).span.start < end) last++;
  let from = first;
  while (from > 0 && first - from < FAR && blocks[from]?.kind !== 'heading') from--;
  let to = last;
  while (to + 1 < blocks.length && to - last < FAR && blocks[to + 1]?.kind !== 'heading') to++;
  return blocks.slice(Math.max(0, from - 1), to + 2);
}

const { situation, artefact, criterion, source, choice, limit } = TERMS.mentions;
const MENTIONS: Readonly<Partial<Record<Lackable, Readonly<Record<Language, RegExp>>>>> = {
  situation: anyWordOf(situation),
  artefact: anyWordOf(artefact),
  criterion: anyWordOf(criterion),
  source: anyWordOf(source),
  choice: anyWordOf(choice),
  limit: anyWordOf(limit),
};

/** A name within a sentence, the provider's or the subject's too: who reads « nos ateliers de Gap » has read a place. */
const NAME = /[\p{Ll},;:(] (?:[ldLD]['’])?\p{Lu}\p{L}/u;

/** Whether the words around name something of that kind, however vaguely: then its author would rightly say that it is there. */
function isNamed(
  kind: Lackable,
  { text, folded, run }: { readonly text: string; readonly folded: string; readonly run: readonly Unit[] },
  { language, title }: MarkdownDocument,
): boolean {
  if ((kind === 'place' || kind === 'source') && NAME.test(text)) return true;
  // The words of any programme name no trade; any other may.
  if (kind === 'trade' || kind === 'audience') {
    const { common, grammatical } = vocabularyOf(language);
    const known = new Set(wordsIn(fold(title?.text ?? ''), language).map(({ stem }) => stem));
    return run.some(({ words }) =>
      words.some((word) => !word.small && !common.has(word.stem) && !grammatical.has(word.folded) && !known.has(word.stem)),
    );
  }
  const words = MENTIONS[kind]?.[language];
  return words !== undefined && words.test(folded);
}
