import type { RootContent } from 'mdast';
import { contains, lastWritable, lineOf, spanOfNode } from '../outline.ts';
import { type Slot, slotAfterBlock, slotBeforeBlock } from '../slot.ts';
import { documentFooter, slotAtDocumentEnd } from './documentEnd.ts';
import { type Dress, dressOf, dressedLabel, promise } from './dress.ts';
import { type Labelled, mostCommon, placeAmong, type Reading, type StubWriter } from './labelled.ts';

/** Stubs as sections under a heading of that level, among the samples, which have the same level. */
export function sectionWriter(reading: Reading, level: number, samples: readonly Labelled[]): StubWriter {
  const { document } = reading;
  const { source, language, tree } = document;
  const dress = headingDress(reading, samples);
  const setext = level <= 2 && samples.length > 0 && samples.every((sample) => isSetext(reading, sample));
  const rootIndexOf = (at: number): number => tree.children.findIndex((node) => contains(spanOfNode(node), at));
  return {
    place: (item) =>
      samples.length === 0
        ? { slot: slotAtDocumentEnd(reading) }
        : placeAmong(samples, item, {
            after: afterSection,
            before: (sample) => slotBeforeBlock(source, tree.children[rootIndexOf(sample.span.start)] as RootContent),
          }),
    write(item) {
      const label = dressedLabel(item, language, dress) + dress.close;
      const heading = setext ? label + source.newline + (level === 1 ? '=' : '-').repeat(label.length) : `${'#'.repeat(level)} ${label}`;
      const lead = heading + source.newline + source.newline;
      const text = lead + promise(item, language, dress.gap, true);
      return { text, placeholder: { start: lead.length, end: text.length } };
    },
  };

  /** After everything under the sample's heading, sub-headings included. */
  function afterSection(sample: Labelled): Slot {
    const index = rootIndexOf(sample.span.start);
    const next = document.blocks.find(
      (block) => block.kind === 'heading' && !block.quoted && block.depth <= level && block.span.start > sample.span.end,
    );
    const boundary = next ? rootIndexOf(next.span.start) : documentFooter(reading);
    // Headings of one HTML block cannot be parted: its end is theirs.
    const end = Math.max(index + 1, boundary);
    return slotAfterBlock(source, tree.children[lastWritable(document, tree.children, index, end - 1)] as RootContent);
  }
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

function isSetext({ document: { source } }: Reading, sample: Labelled): boolean {
  const line = lineOf(source, sample.span.start);
  return /^ {0,3}(?:=+|-+)[ \t]*$/.test(source.lineText(line + 1)) && !/^ {0,3}#/.test(source.lineText(line));
}
