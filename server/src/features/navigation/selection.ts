import type { MarkdownDocument } from '../../document/document.ts';
import type { Span } from '../../document/text.ts';
import type { Reading } from '../../singularity/reading.ts';
import { isOn } from './place.ts';
import { symbolsOf } from './symbols.ts';

/** What a selection grows to from an offset, each within the next: label or value, item or statement, block, sections, the document. */
export function selectionsAt({ document, facts }: Pick<Reading, 'document' | 'facts'>, at: number): Span[] {
  const spans = [
    // Their names, in whatever language, do not matter here.
    ...symbolsOf(facts, 'fr').flatMap(({ span, words }) => [words, span]),
    ...Object.values(facts.items).flatMap(({ span }) => span ?? []),
    ...facts.evidence.map(({ words }) => words),
    ...(document.frontMatter ? [document.frontMatter.span] : []),
    ...document.blocks.flatMap(({ span, text }) => [text.span, span]),
    ...sectionsAt(document, at),
    { start: 0, end: document.source.text.length },
  ];
  const around = spans.filter((span) => isOn(span, at)).sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: Span[] = [];
  for (const span of around) {
    const within = chain.at(-1);
    if (!within || (span.start <= within.start && within.end <= span.end && span.end - span.start > within.end - within.start))
      chain.push(span);
  }
  return chain;
}

/** The sections that an offset stands in, from their heading to the next of its level or above. */
function sectionsAt({ blocks, source }: MarkdownDocument, at: number): Span[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const sections: Span[] = [];
  let depth = Number.POSITIVE_INFINITY;
  for (let index = headings.findLastIndex(({ span }) => span.start <= at); index >= 0; index--) {
    const heading = headings[index];
    if (!heading || heading.depth >= depth) continue;
    ({ depth } = heading);
    const next = headings.find((other) => other.span.start > at && other.depth <= heading.depth);
    sections.push({ start: heading.span.start, end: next?.span.start ?? source.text.length });
  }
  return sections;
}
