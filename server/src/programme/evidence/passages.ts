import { type Block, type LooseBlock, ofBlock } from '../../document/blocks.ts';
import type { MarkdownDocument } from '../../document/document.ts';
import { moved, type Span } from '../../document/text.ts';
import { inherited } from '../../text/outline.ts';
import { isReadingLine } from '../readings.ts';
import type { Sheet } from '../sheet.ts';
import { metIn, ownWords, type Words, wordsOf, wordsOfBlock } from '../words.ts';
import { type NumberMention, mentionsIn } from './numbers.ts';

/** A run of prose in which evidence is looked for: a heading, a list item, a paragraph, or the part of one that opens with an indicator. */
export interface EvidencePassage extends Words {
  readonly block: Block;
  /** Its place in the source, markers left out: what links belong to it. */
  readonly region: Span;
  readonly mentions: readonly NumberMention[];
  /** Heading level, 0 for any other. */
  readonly heading: number;
  /** List nesting, 0 for any other. */
  readonly item: number;
  /** Units at its start that are bold. */
  readonly strong: number;
  /** Whether it is a task that is not ticked, or stands below a heading of what is lacking. */
  readonly open: boolean;
  /** The indicator that it opens with: "Indicateur 8, …". */
  readonly opens: NumberMention | undefined;
  /** Nothing that it says of an indicator is evidence: it quotes, teaches, or tells how an indicator is understood. */
  readonly silent: boolean;
  /** Whether it is a singular reading after its label: how an indicator is understood, and no proof of any. */
  readonly reading: boolean;
}

/** Longest passage, in units: longer ones are cut at a space, so that reading stays linear. */
const MAX_LENGTH = 4000;

/** What may stand before an indicator that opens a passage. */
const BEFORE =
  /^[^a-z0-9]*(?:(?:critere|criterion|c) ?\d[^a-z0-9]{1,4})?(?:(?:preuves?|evidence|proofs?)(?: (?:de l'|des |pour l'|pour les |pour |for |of ))?[^a-z0-9]{0,3})?$/;
/** What must follow it, unless it is a heading or in bold: else the line is a sentence about the indicator. */
const AFTER = /^ ?(?:$|[,;:.()|/>-])/;

/** Headings above what is still to be done. */
const LACKING =
  /\b(?:reste[nt]? a|a (?:faire|construire|produire|rediger|creer|developper|mettre en place)|ce qui manque|backlog|to do|to build|to write|todo|still missing|what is missing)\b/;

const tellsLack = metIn(LACKING);

/** The box of a task, which the parser takes off its words. */
const OPEN_TASK = /\[ \]\s*$/;

function isOpenTask(source: string, start: number): boolean {
  const before = source.slice(Math.max(0, start - 6), start);
  return before.includes(']') && OPEN_TASK.test(before);
}

const READING = /\b(?:lectures? singulieres?|notre lecture|singular readings?|our reading)\b/;
const tellsReading = metIn(READING);

/** A passage of a block by itself, which stands where the block stands in its section. */
interface LoosePassage extends Words, Pick<EvidencePassage, 'region' | 'mentions' | 'strong' | 'opens' | 'reading'> {
  /** Whether its block opens with the words of a reading. */
  readonly readingLead: boolean;
}

const passagesOf = ofBlock((block: LooseBlock): LoosePassage[] => {
  const heading = block.kind === 'heading' ? block.depth : 0;
  const pieces = heading || block.kind === 'cell' ? [ownWords(block)] : piecesOf(block);
  const readingLead = READING.test(pieces[0]?.folded.text.slice(0, 60) ?? '');
  const reading = pieces[0] !== undefined && isReadingLine({ heading, folded: pieces[0].folded });
  return pieces.map((words, index) => {
    const next = pieces[index + 1];
    const mentions = mentionsIn(words.folded.text);
    return {
      ...words,
      region: {
        start: index === 0 ? block.span.start : words.text.span.start,
        end: next ? next.text.span.start : Math.max(block.span.end, words.text.span.end),
      },
      mentions,
      strong: index === 0 ? block.strong : 0,
      opens: opening(words, mentions, heading > 0 || (index === 0 && block.strong > 0)),
      reading,
      readingLead,
    };
  });
});

/** The passages of a document's blocks in reading order. */
export function readEvidencePassages({ blocks, source }: MarkdownDocument, taught: ReadonlySet<Block>): EvidencePassage[] {
  const isUnder = (opens: (words: Words) => boolean): ((block: Block) => boolean) =>
    inherited(false, (heading, above) => above || opens(wordsOfBlock(heading)));
  const isReading = isUnder(tellsReading);
  const isLacking = isUnder(tellsLack);
  return blocks.flatMap((block) => {
    const { by, kind, depth } = block;
    const silent = block.quoted || taught.has(block) || isReading(block);
    const isTask = kind === 'item' && isOpenTask(source.text, block.span.start);
    const isToDo = kind === 'item' && isLacking(block);
    return passagesOf(block.own).map(({ text, folded, region, mentions, strong, opens, reading, readingLead }, index): EvidencePassage => ({
      text: text.moved(by),
      folded,
      block,
      region: moved(region, by),
      mentions,
      heading: kind === 'heading' ? depth : 0,
      item: kind === 'item' ? depth : 0,
      open: isToDo || (isTask && index === 0),
      strong,
      opens,
      silent: silent || readingLead,
      reading,
    }));
  });
}

function opening({ folded }: Words, mentions: readonly NumberMention[], marked: boolean): NumberMention | undefined {
  const first = mentions[0];
  if (!first || !BEFORE.test(folded.text.slice(0, first.start))) return undefined;
  return marked || AFTER.test(folded.text.slice(first.end, first.end + 2)) ? first : undefined;
}

/** A block's text, cut where a line opens with an indicator, and where it is too long. */
function piecesOf({ text }: LooseBlock): Words[] {
  const pieces: Words[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const words = wordsOf(text.slice(start, end));
    if (words.text.text) pieces.push(words);
    start = end;
  };
  let at = 0;
  for (const line of text.lines()) {
    if (at > start && opensWithIndicator(line.text)) cut(at);
    while (at + line.text.length - start > MAX_LENGTH) {
      const space = text.text.lastIndexOf(' ', start + MAX_LENGTH);
      cut(space > start ? space : start + MAX_LENGTH);
    }
    at += line.text.length + 1;
  }
  cut(text.text.length);
  // An image has no words, and may be the proof.
  return pieces.length > 0 ? pieces : [wordsOf(text)];
}

const OPENING_LINE = /^[^\p{L}\p{N}]*(?:(?:indicateurs?|indicators?|ind\.?) ?(?:n ?[°ºo] ?)?|i)\d{1,3}\b\s*[,;:.()|/–—-]/iu;

/** Whether a line opens with the number of an indicator: "Indicateur 17 : …". */
export const opensWithIndicator = (line: string): boolean => OPENING_LINE.test(line.slice(0, 60));

/** The blocks of a course's syllabus, which speaks of what is taught; not the label that announces it. */
export function taughtBlocks({ lines }: Sheet): Set<Block> {
  const blocks = new Set<Block>();
  for (const { block, heading, head, taught } of lines) {
    const announces = heading > 0 && head?.items.includes('content') === true;
    if (taught && !announces) blocks.add(block);
  }
  return blocks;
}
