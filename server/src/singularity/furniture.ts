import { type Block, type LooseBlock, ofBlock } from '../document/blocks.ts';
import { foldText } from '../document/fold.ts';
import type { Span } from '../document/text.ts';

/**
 * What a page shows around the course: links alone, breadcrumbs, the line above a title, counters, what somebody signs. None of it
 * says how the course is run, whatever words it has. Told by the layout alone.
 */
export function furnitureSpans(blocks: readonly Block[]): Span[] {
  const placed = blocks.filter(({ own }) => hasText(own));
  const shown = placed.map(({ own }) => own);
  return placed.flatMap(({ own: block, span }, at) => {
    const [before, after] = [shown[at - 1], shown[at + 1]];
    const is =
      isBreadcrumb(block) ||
      isLinksAlone(block) ||
      isKicker(before, block, after) ||
      isCounter(before, block) ||
      isSigned(shown, at) ||
      isLeadIn(before, block, after);
    return is ? [span] : [];
  });
}

const hasText = ofBlock(({ text }) => text.text.trim() !== '');

const BREADCRUMB = /^\s*(?:accueil|home)\s*[/>›»|]/i;
const isBreadcrumb = ofBlock(({ kind, text }) => kind !== 'heading' && BREADCRUMB.test(text.text));

/** A line of links, or one link: it leads to something that is said elsewhere. */
const isLinksAlone = ofBlock(({ kind, links, text }) => {
  if (links.length === 0 || kind === 'heading') return false;
  for (const { index } of text.text.matchAll(/[\p{L}\p{N}]/gu)) {
    const offset = text.offsetOf(index);
    if (!links.some(({ span }) => span.start <= offset && offset < span.end)) return false;
  }
  return true;
});

/** Longest line, in words, that calls for a title instead of saying something. */
const KICKER_WORDS = 5;

const wordCount = ofBlock(({ text }) => text.text.trim().split(/\s+/).length);
/** Whether it ends as a sentence or an announcement does. */
const isEnded = ofBlock(({ text }) => /[.!?…:;]\s*$/.test(text.text));

const isLine = (block: LooseBlock | undefined): block is LooseBlock => block?.kind === 'paragraph' || block?.kind === 'html';
const isShortLine = (block: LooseBlock | undefined): boolean => isLine(block) && !isEnded(block) && wordCount(block) <= KICKER_WORDS;

/** A few words right above a heading, which what is above does not lead to: alone after its own heading, such a line would be its value. */
const isKicker = (before: LooseBlock | undefined, block: LooseBlock, after: LooseBlock | undefined): boolean =>
  after?.kind === 'heading' && before?.kind !== 'heading' && isShortLine(block) && !isShortLine(before);

/** « Notre méthode en 3 temps », "Five reasons to come". Folded. */
const COUNTED_PARTS =
  /\b(?:\d+|deux|trois|quatre|cinq|six|sept|two|three|four|five|six|seven) (?:temps|etapes|phases|raisons|points|volets|piliers|steps|stages|reasons|ways|pillars)\b/;

const countsParts = ofBlock(({ text }) => COUNTED_PARTS.test(foldText(text.text)));

/** What stands between a heading that counts its parts and the first of them only leads in. */
const isLeadIn = (before: LooseBlock | undefined, block: LooseBlock, after: LooseBlock | undefined): boolean =>
  before?.kind === 'heading' &&
  isLine(block) &&
  (after?.kind === 'item' || (after?.kind === 'heading' && after.depth > before.depth) || /^\W*0?1\W*$/.test(after?.text.text ?? '')) &&
  countsParts(before);

/** "+20", "500+", "98 %": figures that a page shows off; "100 %" is a way of speaking. */
const FIGURE = String.raw`(?!100 ?%)(?:[+>] ?\d[\d\s.,]*[km%]?|\d[\d\s.,]*(?:[+%]|\/ ?\d+))`;
const COUNTED = new RegExp(String.raw`^\s*${FIGURE}(?=\s|$)`);
const FIGURE_ALONE = /^\s*[+>]?\s?\d[\d\s.,/%+k]*$/;
const COUNTER_WORDS = 9;
const isCounted = ofBlock(({ text }) => COUNTED.test(text.text));
const isFigure = ofBlock(({ text }) => FIGURE_ALONE.test(text.text));

const isCounter = (before: LooseBlock | undefined, block: LooseBlock): boolean =>
  isLine(block) && (isCounted(block) || (isLine(before) && isFigure(before))) && !isEnded(block) && wordCount(block) <= COUNTER_WORDS;

/** "Christine L., responsable comptable", "— Karim B.", "★★★★★": who said what stands above. */
const SIGNED = /^[\s—–-]*\p{Lu}[\p{L}-]+ \p{Lu}\.(?=\s|,|$)|^[\s★⭐]+$/u;
const SIGNATURE_WORDS = 10;
const isSignature = ofBlock((block) => SIGNED.test(block.text.text) && wordCount(block) <= SIGNATURE_WORDS);
/** What stands between the words and who signs them: initials, a rule. */
const INITIALS = /^[\p{Lu}.]+$/u;
const INITIALS_LENGTH = 4;

const isInitials = ofBlock(({ text }) => {
  const words = text.text.trim();
  return words.length <= INITIALS_LENGTH && INITIALS.test(words);
});

function isSigned(shown: readonly LooseBlock[], at: number): boolean {
  const { kind } = shown[at] as LooseBlock;
  if (kind === 'heading') return false;
  let next = at + 1;
  let signature = shown[next];
  while (signature && isInitials(signature)) signature = shown[++next];
  return signature !== undefined && isSignature(signature);
}
