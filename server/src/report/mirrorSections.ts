import type { Block } from '../document/blocks.ts';
import type { MarkdownDocument } from '../document/document.ts';
import type { Reading } from '../singularity/reading.ts';
import type { Unit } from '../singularity/wording.ts';

/** What stands under one heading, as far as the next of any level. */
export interface MirrorSection {
  /** The heading as the reader sees it; absent for what stands before the first. */
  readonly title?: string;
  readonly start: number;
  readonly units: readonly Unit[];
}

/** The sections of a document that hold prose, in reading order. */
export function sectionsOf({ document, wording: { units } }: Pick<Reading, 'document' | 'wording'>): MirrorSection[] {
  const heads = headsOf(document);
  const sections: { title?: string; start: number; units: Unit[] }[] = [
    { start: 0, units: [] },
    ...heads.map((head) => ({ ...head, units: [] })),
  ];
  let at = 0;
  for (const unit of units) {
    while ((sections[at + 1]?.start ?? Infinity) <= unit.span.start) at++;
    sections[at]?.units.push(unit);
  }
  return sections.filter((section) => section.units.length > 0);
}

/** What opens a section: a heading other than the title; where there is none, what is set in bold at the head of a paragraph. */
function headsOf({ blocks, title }: MarkdownDocument): { title: string; start: number }[] {
  const said = blocks.filter(({ text }) => text.text !== '');
  const headings = said.filter(({ kind, text }) => kind === 'heading' && text.span.start !== title?.span.start);
  const heads = headings.length > 0 ? headings : said.filter(({ kind, strong }) => kind !== 'item' && kind !== 'cell' && strong > 0);
  return heads.map((head) => ({ title: headText(head), start: head.text.span.start }));
}

const headText = ({ kind, text, strong }: Block): string =>
  (kind === 'heading' ? text.text : text.text.slice(0, strong))
    .replace(/\s+/g, ' ')
    .replace(/(?<!\s)\s*:\s*$/, '')
    .trim();
