import type { ListItem } from 'mdast';
import { spanOfNode } from '../../document/nodeSpan.ts';
import { indentAt } from '../outline.ts';
import { commonDress, labelledStub } from './dress.ts';
import type { Reading } from '../../singularity/reading.ts';
import { type Labelled, placeAmong, type StubWriter } from './labelled.ts';
import { lists } from './lists.ts';

/** Stubs as items of the list that holds the samples. */
export function listItemWriter(reading: Reading, bold: boolean, samples: readonly Labelled[]): StubWriter {
  const { source, language, tree } = reading.document;
  const { itemAt, after, before, marker } = lists(source, tree);
  const inLists = samples.filter(({ span }) => itemAt(span.start) !== undefined);
  const dress = commonDress(source, language, inLists, bold, (sample) =>
    indentAt(source, textStart(itemAt(sample.span.start)?.item, sample)),
  );
  return {
    place: (item) =>
      placeAmong(inLists, item, { after: (sample) => after(sample.span.start), before: (sample) => before(sample.span.start) }),
    write: (item, near) => labelledStub(item, language, dress, near && marker(near.span.start)),
  };
}

/** Where the item's text starts: its further lines are indented as far. A check box is not counted. */
function textStart(item: ListItem | undefined, sample: Labelled): number {
  const start = item ? spanOfNode(item).start : sample.span.start;
  return start + (item ? Math.min(2, sample.span.start - start) : 0);
}
