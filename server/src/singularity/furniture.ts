import type { Block } from '../document/blocks.ts';
import { foldText } from '../document/fold.ts';
import type { Span } from '../document/text.ts';

/**
 * What a page shows around the course: links alone, breadcrumbs, the line above a title, counters, what somebody signs. None of it
 * says how the course is run, whatever words it has. Told by the layout alone.
 */
export function furnitureSpans(blocks: readonly Block[]): Span[] {
  const shown = blocks.filter(({ text }) => text.text.trim() !== '');
  return shown.flatMap((block, at) => {
    const [before, after] = [shown[at - 1], shown[at + 1]];
    const is =
      isBreadcrumb(block) ||
      isLinksAlone(block) ||
      isKicker(before, block, after) ||
      isCounter(before, block) ||
      isSigned(shown, at) ||
      isLeadIn(before, block, after);
    return is ? [block.span] : [];
  });
}

const BREADCRUMB = /^\s*(?:accueil|home)\s*[/>›»|]/i;
const isBreadcrumb = ({ kind, text }: Block): boolean => kind !== 'heading' && BREADCRUMB.test(text.text);

/** A line of links, or one link: it leads to something that is said elsewhere. */
function isLinksAlone({ kind, links, text }: Block): boolean {
  if (links.length === 0 || kind === 'heading') return false;
  for (const { index } of text.text.matchAll(/[\p{L}\p{N}]/gu)) {
    const offset = text.offsetOf(index);
    if (!links.some(({ span }) => span.start <= offset && offset < span.end)) return false;
  }
  return true;
}

/** Longest line, in words, that calls for a title instead of saying something. */
const KICKER_WORDS = 5;

const wordCount = ({ text }: Block): number => text.text.trim().split(/\s+/).length;
/** Whether it ends as a sentence or an announcement does. */
const isEnded = ({ text }: Block): boolean => /[.!?…:;]\s*$/.test(text.text);

const isLine = (block: Block | undefined): block is Block => block?.kind === 'paragraph' || block?.kind === 'html';
const isShortLine = (block: Block | undefined): boolean => isLine(block) && !isEnded(block) && wordCount(block) <= KICKER_WORDS;

/** A few words right above a heading, which what is above does not lead to: alone after its own heading, such a line would be its value. */
const isKicker = (before: Block | undefined, block: Block, after: Block | undefined): boolean =>
  after?.kind === 'heading' && before?.kind !== 'heading' && isShortLine(block) && !isShortLine(before);

/** « Notre méthode en 3 temps », "Five reasons to come". Folded. */
const COUNTED_PARTS =
  /\b(?:\d+|deux|trois|quatre|cinq|six|sept|two|three|four|five|six|seven) (?:temps|etapes|phases|raisons|points|volets|piliers|steps|stages|reasons|ways|pillars)\b/;

/** What stands between a heading that counts its parts and the first of them only leads in. */
const isLeadIn = (before: Block | undefined, block: Block, after: Block | undefined): boolean =>
  before?.kind === 'heading' &&
  isLine(block) &&
  (after?.kind === 'item' || (after?.kind === 'heading' && after.depth > before.depth) || /^\W*0?1\W*$/.test(after?.text.text ?? '')) &&
  COUNTED_PARTS.test(foldText(before.text.text));

/** "+20", "500+", "98 %": figures that a page shows off; "100 %" is a way of speaking. */
const FIGURE = String.raw`(?!100 ?%)(?:[+>] ?\d[\d\s.,]*[km%]?|\d[\d\s.,]*(?:[+%]|\/ ?\d+))`;
const COUNTED = new RegExp(String.raw`^\s*${FIGURE}(?=\s|$)`);
const FIGURE_ALONE = /^\s*[+>]?\s?\d[\d\s.,/%+k]*$/;
const COUNTER_WORDS = 9;

const isCounter = (before: Block | undefined, block: Block): boolean =>
  isLine(block) &&
  (COUNTED.test(block.text.text) || (isLine(before) && FIGURE_ALONE.test(before.text.text))) &&
  !isEnded(block) &&
  wordCount(block) <= COUNTER_WORDS;

/** "Christine L., responsable comptable", "— Karim B.", "★★★★★": who said what stands above. */
const SIGNED = /^[\s—–-]*\p{Lu}[\p{L}-]+ \p{Lu}\.(?=\s|,|$)|^[\s★⭐]+$/u;
const SIGNATURE_WORDS = 10;
/** What stands between the words and who signs them: initials, a rule. */
const INITIALS = /^[\p{Lu}.]+$/u;
const INITIALS_LENGTH = 4;

function isInitials(block: Block | undefined): boolean {
  const words = block?.text.text.trim() ?? '';
  return words.length <= INITIALS_LENGTH && INITIALS.test(words);
}

function isSigned(shown: readonly Block[], at: number): boolean {
  const { kind } = shown[at] as Block;
  if (kind === 'heading') return false;
  let next = at + 1;
  while (isInitials(shown[next])) next++;
  const signature = shown[next];
  return signature !== undefined && SIGNED.test(signature.text.text) && wordCount(signature) <= SIGNATURE_WORDS;
}
