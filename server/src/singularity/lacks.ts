import type { MarkdownDocument } from '../document/document.ts';
import { fold, foldText } from '../document/fold.ts';
import type { Language } from '../document/language.ts';
import { TERMS } from '../lexicon/generated/terms.ts';
import type { AnchorKind } from './anchors/anchor.ts';
import { anyWordOf } from './anyWordOf.ts';
import { vocabularyOf } from './vocabulary.ts';
import type { Wording } from './wording.ts';
import { wordsIn } from './words.ts';

/** What a message may say is lacking: kinds of anchors, and a trade. */
export type Lackable = AnchorKind | 'trade';

/**
 * Which of some kinds may be said to be lacking: nothing in the document tells of them, nor names them. An author who has said it,
 * on whatever page, would rightly answer that it is there.
 */
export type Lacks = (kinds: readonly Lackable[]) => readonly Lackable[];

export function readLacks(document: MarkdownDocument, { units }: Wording): Lacks {
  const told = new Set<Lackable>(units.flatMap(({ anchors }) => anchors.map(({ kind }) => kind)));
  const text = (): string => document.blocks.map((block) => block.text.text).join('\n');
  const isLacking = (kind: Lackable): boolean => {
    if (told.has(kind)) return false;
    if ((kind === 'place' || kind === 'source') && NAME.test(text())) return false;
    if (kind === 'trade' || kind === 'audience') return !isAudienceNamed(document, units);
    return !MENTIONS[kind]?.[document.language].test(foldText(text()));
  };
  // The whole document is looked at once for each kind, however many passages ask.
  const known = new Map<Lackable, boolean>();
  return (kinds) =>
    kinds.filter((kind) => {
      const lacking = known.get(kind) ?? isLacking(kind);
      known.set(kind, lacking);
      return lacking;
    });
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

/** The words of any programme name nobody in particular; any other, where it is said for whom the course is, may. */
function isAudienceNamed({ language, title }: MarkdownDocument, units: Wording['units']): boolean {
  const { common, grammatical } = vocabularyOf(language);
  const known = new Set(wordsIn(fold(title?.text ?? ''), language).map(({ stem }) => stem));
  return units.some(
    ({ section, words }) =>
      section === 'audience' &&
      words.some((word) => !word.small && !common.has(word.stem) && !grammatical.has(word.folded) && !known.has(word.stem)),
  );
}
