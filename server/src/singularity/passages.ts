import type { MarkdownDocument } from '../document/document.ts';
import type { Span } from '../document/text.ts';
import type { PlainText } from '../document/plainText.ts';
import { overlapping } from '../document/spans.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import { codeSpans, quotations } from './quotations.ts';
import { foldLine, type Found, foundAt } from './said.ts';
import { type Line, lineOf, type Sought } from './sought.ts';
import type { Unit, Wording } from './wording.ts';
import { announcedSection, type Section } from './zones.ts';

/** A stretch of an author's own words that a lens may be held over: a sentence, an item, a heading, a line of the front matter. */
export interface Passage extends Line {
  readonly text: PlainText;
  readonly section: Section;
  readonly kind: 'unit' | 'heading' | 'property';
  /** Number of the heading or label that it stands under; of a heading, that of what comes next. */
  readonly part: number;
  /** Whether its wording is administrative or regulated. */
  readonly required: boolean;
  /** Whether it gives a reason or a limit: there the author has answered already. */
  readonly argued: boolean;
}

/** What a lens found in a passage. */
export interface LensMatch extends Found {
  /** The phrase that its words stand in, to be quoted. */
  readonly whole: Found;
  readonly section: Section;
  /** What the passage does, by the name that the lens gives it. */
  readonly kind: string;
  readonly verb?: string | undefined;
  readonly object?: string | undefined;
  /** The more, the more telling. */
  readonly weight: number;
}

/**
 * The passages of a document, in reading order. Left out: what others say of the course, evidence and singular readings, what a
 * comment says is required, labels that a form asks for.
 */
export function readPassages(document: MarkdownDocument, facts: DocumentFacts, { units }: Wording): readonly Passage[] {
  const isStated = overlapping([
    ...facts.evidence.flatMap(({ span, form }) => (form === 'sentence' ? [] : [span])),
    ...facts.readings.map(({ span }) => span),
    ...facts.wordings.flatMap(({ source, covers }) => (source === '' ? [] : [covers])),
  ]);
  const told: Passage[] = units.map(({ text, folded, hits, tried, section, part, zone, anchors }) => ({
    text,
    folded,
    hits,
    tried,
    section,
    kind: 'unit',
    part,
    required: zone === 'required',
    argued: anchors.some(({ kind }) => kind === 'choice' || kind === 'limit'),
  }));
  return [...properties(document, facts.own), ...inOrder(told, headings(document, facts.own, units))].filter(
    ({ text }) => !isStated(text.span),
  );
}

/** Keys whose text tells of the course, whatever they are called; a list of files or a date does not. */
const TOLD_KEY =
  /^(?:description|desc|accroche|subtitle|sous-?titre|goals?|objecti\w+|summary|resume|résumé|excerpt|intro\w*|presentation|présentation|headline|tagline|promesse|benefits?|b[eé]n[eé]fices?|content|contenu|seo\w*|title|titre)$/i;

const properties = ({ frontMatter, language }: MarkdownDocument, own: DocumentFacts['own']): Passage[] =>
  (frontMatter?.properties ?? []).flatMap(({ key, text }): Passage[] =>
    TOLD_KEY.test(key)
      ? [
          {
            text,
            ...lineOf(foldLine(text).text, language),
            section: announcedSection(key, own) ?? 'presentation',
            kind: 'property',
            part: -1,
            required: false,
            argued: false,
          },
        ]
      : [],
  );

/** Headings, each in the section of the words that come next. */
function headings({ blocks, language }: MarkdownDocument, own: DocumentFacts['own'], units: readonly Unit[]): Passage[] {
  let at = 0;
  return blocks.flatMap(({ kind, text }): Passage[] => {
    if (kind !== 'heading' || text.text.trim() === '') return [];
    while (at < units.length && (units[at] as Unit).span.start < text.span.start) at++;
    const next = units[at];
    return [
      {
        text,
        ...lineOf(foldLine(text).text, language),
        section: announcedSection(text.text, own) ?? next?.section ?? 'presentation',
        kind: 'heading',
        part: next?.part ?? -1,
        required: false,
        argued: false,
      },
    ];
  });
}

function inOrder(one: readonly Passage[], other: readonly Passage[]): Passage[] {
  return [...one, ...other].sort((a, b) => a.text.span.start - b.text.span.start);
}

/** Words just before a match that refuse it, in whatever language. Folded. */
const REFUSED =
  /(?:\b(?:non|pas|rien|aucune?|plutot que|plus que|autant que|sans|ni|au-dela d[eu']?|jamais|not|no|nothing|never|without|rather than|more than|beyond|nor)\b|\bn')(?:[ ,]+(?:[a-z]+')?[a-z-]+){0,4}[ ,']*$/;

/** The words of a passage that a pattern finds, unless they are refused, quoted or code. */
export function matchIn(
  passage: Passage,
  pattern: Sought,
  isCode: (span: Span) => boolean,
): (Found & { readonly match: RegExpExecArray }) | undefined {
  const match = pattern.exec(passage);
  if (!match || REFUSED.test(passage.folded.slice(0, match.index))) return undefined;
  const found = foundAt(passage.text, foldLine(passage.text), match.index, match.index + match[0].length);
  const quoted = quotations(passage.text.text).some((quote) => {
    const span = passage.text.spanOf(quote.start, quote.end);
    return span.start < found.span.end && found.span.start < span.end;
  });
  return quoted || isCode(found.span) ? undefined : { ...found, match };
}

/** Whether words are code, for all the passages of a document. */
export const codeOf = (document: MarkdownDocument): ((span: Span) => boolean) => {
  const spans = codeSpans(document);
  return (span) => spans.some(({ start, end }) => start < span.end && span.start < end);
};
