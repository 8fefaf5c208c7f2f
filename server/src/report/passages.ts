import type { Analysis } from '../engine/analyse.ts';
import type { PassageReport } from './schema.ts';

/**
 * What the substitution test says of each sentence, list item and cell of a document: for research on the test itself.
 * Left out of a report that nobody asked it of, so that no reader takes these numbers for marks.
 */
export const reportPassages = ({ document, reading }: Analysis): PassageReport[] =>
  reading.wording.units.map(({ span, zone, interchangeability, commonness, vagueness, anchors, phrases }) => ({
    range: document.source.rangeOf(span),
    zone,
    interchangeability: rounded(interchangeability),
    commonness: rounded(commonness),
    vagueness: rounded(vagueness),
    anchors: anchors.map((anchor) => ({ kind: anchor.kind, range: document.source.rangeOf(anchor.span) })),
    matched: [...new Set(phrases.map(({ phrase }) => phrase.id))],
  }));

/** To three decimals: the same text on every machine. */
const rounded = (share: number): number => Math.round(share * 1000) / 1000;
