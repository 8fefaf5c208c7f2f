import type { MarkdownDocument } from '../../document/document.ts';
import { foldText } from '../../document/fold.ts';
import type { PlainText } from '../../document/plainText.ts';
import type { Span } from '../../document/text.ts';
import { TERMS } from '../../lexicon/generated/terms.ts';
import type { DocumentFacts } from '../../programme/facts.ts';
import { anyWordOf } from '../anyWordOf.ts';
import { lookThrough } from '../lens.ts';
import { denied, explained } from '../occurrences.ts';
import { codeOf, type LensMatch, type Passage } from '../passages.ts';
import { type Hits, hitsIn, type ManagementTerm, REGULATED } from '../phraseBank.ts';
import { overlap, overlapping } from '../../document/spans.ts';
import { codeSpans, quotations } from '../quotations.ts';
import { foldLine, type Found, foundAt, phraseAt } from '../said.ts';
import type { Unit } from '../wording.ts';
import { readWords, type Word } from '../words.ts';
import { announcedSection, type Section } from '../zones.ts';
import { type Frame, FRAMES, MANAGEMENT_FRAMES } from './frames.ts';

/** A term of management where it may be asked about. */
export interface ManagementOccurrence {
  readonly term: ManagementTerm;
  readonly span: Span;
  /** The words as they stand in the document, on one line. */
  readonly words: string;
  readonly section: Section;
  /** Words of the term that were met. */
  readonly weight: number;
}

/** Courses of which management is the trade, by their folded titles: there its words are tools. */
const MANAGEMENT_COURSE = anyWordOf(TERMS.trades.management);

/** What somebody is: a title held. */
const SILENT_SECTIONS: ReadonlySet<Section> = new Set(['trainer']);

/** So many lines of the objectives and the syllabus with a word make it their matter. */
const RECURRING = 3;

/** A word that only management has tells as much as a frame of two of them. */
const WORD = 2;

/** A passage and its words, with the terms that they hold. */
interface Held {
  readonly passage: Passage;
  readonly words: readonly Word[];
  readonly terms: Hits['terms'];
}

/**
 * The terms of management that a programme may be asked about, in reading order: one in a sentence, the longest. Left out: courses on
 * management, what is taught for itself, regulated wording, what is quoted, refused, explained at once, or weighed against something
 * else in the same sentence; and what another lens asks about already.
 */
export function readManagement(
  document: MarkdownDocument,
  { own }: Pick<DocumentFacts, 'own'>,
  units: readonly Unit[],
  passages: readonly Passage[],
  heldUp: readonly Pick<LensMatch, 'span'>[],
): ManagementOccurrence[] {
  const { language } = document;
  const title = document.title?.text ?? '';
  if (MANAGEMENT_COURSE[language].test(foldText(title))) return [];
  const held = heldIn(units, passages, document);
  const framed = framedIn(passages, document);
  if (held.length === 0 && framed.length === 0) return [];
  const named = new Set(readWords(title, language).map(({ stem }) => stem));
  const isMatter = matterOf(document, own, units, named);
  const isCode = overlapping(codeSpans(document));
  const said = held.flatMap(({ passage: { text, section, argued }, words, terms }) => {
    if (argued || SILENT_SECTIONS.has(section)) return [];
    const quoted = quotations(text.text);
    const found = terms.flatMap((match): ManagementOccurrence[] => {
      const { value: term, from, to, weight } = match;
      if (term === REGULATED || denied(words, from, language) || explained(text.text, words, match)) return [];
      if (term.compound && words[from + 1]?.before !== 'hyphen') return [];
      const { start } = words[from] as Word;
      const { end } = words[to - 1] as Word;
      const span = text.spanOf(start, end);
      if (isCode(span) || quoted.some((quote) => overlap(quote, { start, end })) || isMatter(term, text.span)) return [];
      if (words.slice(from, to).every(({ small, stem }) => small || named.has(stem))) return [];
      return [{ term, ...quotable(text, start, end), section, weight: weight + WORD }];
    });
    return found.length === 0 ? [] : [found.reduce((best, each) => (each.weight > best.weight ? each : best))];
  });
  const others = framed.filter(
    ({ term, span, passage }) =>
      !isMatter(term, passage) && !said.some((known) => overlap(known.span, passage)) && !heldUp.some((known) => overlap(known.span, span)),
  );
  return [...said, ...others].sort((a, b) => a.span.start - b.span.start);
}

/** What frames find: an abstract word where an act could stand, unless it is explained at once. */
function framedIn(passages: readonly Passage[], document: MarkdownDocument): (ManagementOccurrence & { readonly passage: Span })[] {
  const isCode = codeOf(document);
  return passages.flatMap((passage) => {
    const { argued, section, text } = passage;
    if (argued || SILENT_SECTIONS.has(section) || section === 'administrative' || text.span.start === document.title?.span.start) return [];
    const match = lookThrough(passage, MANAGEMENT_FRAMES[document.language], isCode);
    if (!match) return [];
    const { kind, words, span, whole, weight } = match;
    if (/^[^:(,;.]{0,20}[:(]/.test(document.source.text.slice(span.end, span.end + 21))) return [];
    const frame = FRAMES[kind] as Frame;
    const term: ManagementTerm = {
      id: `frame/${kind}`,
      why: frame.why,
      questions: [],
      subject: frame.subject ?? (kind === 'jargon' ? words : ''),
    };
    return [{ term, ...whole, section, weight, passage: text.span }];
  });
}

/** The phrase in which a term stands; the term alone where folding moved its letters. */
function quotable(text: PlainText, start: number, end: number): Found {
  const folded = foldLine(text);
  return folded.text.length === text.text.length ? phraseAt(text, folded, start, end) : foundAt(text, folded, start, end);
}

/** The passages that hold a term: of sentences it is known already; headings and front matter are few. */
function heldIn(units: readonly Unit[], passages: readonly Passage[], { language, title }: MarkdownDocument): Held[] {
  const byStart = new Map(units.map((unit) => [unit.span.start, unit]));
  return passages.flatMap((passage): Held[] => {
    const { kind, text, required } = passage;
    if (kind === 'unit') {
      const unit = byStart.get(text.span.start);
      // A call to the reader is an author's own wording too; what a text lays down is not.
      if (!unit || (unit.terms.length === 0 && !(required && isPitch(unit)))) return [];
      const terms = unit.terms.length > 0 ? unit.terms : hitsIn(unit.words, language, []).terms;
      return terms.length > 0 ? [{ passage, words: unit.words, terms }] : [];
    }
    if (text.span.start === title?.span.start) return [];
    const words = readWords(text.text, language);
    const { terms } = hitsIn(words, language, []);
    return terms.length > 0 ? [{ passage, words, terms }] : [];
  });
}

/** A sentence of the presentation that is only taken for required by a word of access in it. */
const isPitch = ({ section, words }: Unit): boolean => PITCHED.has(section) && words.length >= PITCH;
const PITCHED: ReadonlySet<Section> = new Set(['presentation', 'assessment', 'objectives', 'content', 'audience', 'methods']);
const PITCH = 4;

/** Whether a term is what the course is about: by its title, whose stems are `named`, by another heading, or by what comes back in what is taught. */
function matterOf(
  { blocks, frontMatter, language }: MarkdownDocument,
  own: DocumentFacts['own'],
  units: readonly Unit[],
  named: ReadonlySet<string>,
): (term: ManagementTerm, at: Span) => boolean {
  const subjects = new Map<string, Span[]>();
  const add = (words: readonly Word[], at: Span): void => {
    for (const { stem } of words) subjects.set(stem, [...(subjects.get(stem) ?? []), at]);
  };
  for (const { kind, text } of blocks)
    if (kind === 'heading' && announcedSection(text.text, own) !== 'administrative') add(readWords(text.text, language), text.span);
  for (const { key, text } of frontMatter?.properties ?? [])
    if (/^(?:title|titre|theme|tags?|category|categorie|keywords?|mots-?cles)$/i.test(key)) add(readWords(text.text, language), text.span);
  const taught = new Map<string, number>();
  for (const { section, words } of units)
    if (section === 'objectives' || section === 'content')
      for (const stemmed of new Set(words.map(({ stem }) => stem))) taught.set(stemmed, (taught.get(stemmed) ?? 0) + 1);
  return (term, at) =>
    readWords(term.subject ?? '', language).some(
      ({ stem }) =>
        named.has(stem) || (taught.get(stem) ?? 0) >= RECURRING || (subjects.get(stem) ?? []).some((other) => !overlap(other, at)),
    );
}
