import type { RootContent } from 'mdast';
import type { SourceText } from '../../document/text.ts';
import { spanOfNode } from '../../document/nodeSpan.ts';
import { contains, lastWritable, lineOf } from '../outline.ts';
import { type Slot, slotAfterBlock, slotBeforeBlock } from '../slot.ts';
import { documentFooter, slotAtDocumentEnd } from './documentEnd.ts';
import { type Dress, dressOf, dressedLabel, promise } from './dress.ts';
import type { Reading } from '../../singularity/reading.ts';
import { type Labelled, mostCommon, placeAmong, type StubWriter } from './labelled.ts';

/** Stubs as sections under a heading of that level, among the samples, which have the same level. */
export function sectionWriter(reading: Reading, level: number, samples: readonly Labelled[]): StubWriter {
  const { source, language } = reading.document;
  const dress = headingDress(reading, samples);
  const setext = level <= 2 && samples.length > 0 && samples.every(({ span }) => isSetext(source, span.start));
  const { after, before } = sections(reading, level);
  return {
    place: (item) =>
      samples.length === 0
        ? { slot: slotAtDocumentEnd(reading) }
        : placeAmong(samples, item, {
            after: ({ span }) => after(span.start),
            before: ({ span }) => before(span.start),
          }),
    write(item) {
      const label = dressedLabel(item, language, dress) + dress.close;
      const heading = setext ? label + source.newline + (level === 1 ? '=' : '-').repeat(label.length) : `${'#'.repeat(level)} ${label}`;
      const lead = heading + source.newline + source.newline;
      const text = lead + promise(item, language, dress.gap, true);
      return { text, placeholder: { start: lead.length, end: text.length } };
    },
  };
}

/** The places beside the sections of that level, for sections like them. */
export function sections(reading: Reading, level: number) {
  const { document } = reading;
  const { source, tree } = document;
  const rootIndexOf = (at: number): number => tree.children.findIndex((node) => contains(spanOfNode(node), at));

  /** After everything under the heading at `at`, sub-headings included. */
  function after(at: number): Slot {
    const index = rootIndexOf(at);
    const next = document.blocks.find(
      (block) => block.kind === 'heading' && !block.quoted && block.depth <= level && block.span.start > at,
    );
    const boundary = next ? rootIndexOf(next.span.start) : documentFooter(reading);
    // Headings of one HTML block cannot be parted: its end is theirs.
    const end = Math.max(index + 1, boundary);
    return slotAfterBlock(source, tree.children[lastWritable(document, tree.children, index, end - 1)] as RootContent);
  }

  const before = (at: number): Slot | undefined => slotBeforeBlock(source, tree.children[rootIndexOf(at)] as RootContent);

  return { after, before };
}

/** Headings have no value on their line: a dress without what leads to it. */
function headingDress({ document: { source, language } }: Reading, samples: readonly Labelled[]): Dress {
  const dresses = samples.flatMap((sample) => {
    const dress = dressOf(source, sample, '');
    const closing = dress && /^[^\r\n#]*/.exec(dress.close)?.[0].trimEnd();
    // A value in the heading itself ("Durée : 14 h") leaves nothing to copy.
    return dress ? [{ ...dress, close: dress.below ? (closing ?? '') : dress.open }] : [];
  });
  return (
    mostCommon(dresses, (dress) => JSON.stringify(dress)) ?? {
      open: '',
      close: '',
      gap: language === 'fr' ? ' ' : '',
      upperCase: false,
      below: true,
    }
  );
}

/** Whether the heading at `at` is underlined rather than marked with `#`. */
export function isSetext(source: SourceText, at: number): boolean {
  const line = lineOf(source, at);
  return /^ {0,3}(?:=+|-+)[ \t]*$/.test(source.lineText(line + 1)) && !/^ {0,3}#/.test(source.lineText(line));
}
