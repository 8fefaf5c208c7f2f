import type { MarkdownDocument } from '../../document/document.ts';
import { foldText } from '../../document/fold.ts';
import type { Span } from '../../document/text.ts';
import { TERMS } from '../../lexicon/generated/terms.ts';
import type { DocumentFacts } from '../../programme/facts.ts';
import { anyWordOf } from '../anyWordOf.ts';
import { denied, explained } from '../occurrences.ts';
import { hitsIn, type ManagementTerm, REGULATED } from '../phraseBank.ts';
import { overlapping, overlap } from '../../document/spans.ts';
import { codeSpans, quotations } from '../quotations.ts';
import type { Unit } from '../wording.ts';
import { readWords, type Word } from '../words.ts';
import { announcedSection } from '../zones.ts';

/** A term of management where it may be asked about. */
export interface ManagementOccurrence {
  readonly term: ManagementTerm;
  readonly span: Span;
  /** The words as they stand in the document, on one line. */
  readonly words: string;
  /** Words of the term that were met. */
  readonly weight: number;
}

/** Courses of which management is the trade, by their folded titles: there its words are tools. */
const MANAGEMENT_COURSE = anyWordOf(TERMS.trades.management);

/** Taught, or what somebody is: there the words are the trade's own, or a title held. */
const SILENT_SECTIONS: ReadonlySet<Unit['section']> = new Set(['objectives', 'content', 'trainer', 'phase']);

/**
 * The terms of management that a programme may be asked about, in reading order: one in a sentence, the longest. Left out:
 * courses on management, what is taught, regulated wording, what is quoted, refused, explained at once, or weighed against
 * something else in the same sentence.
 */
export function readManagement(document: MarkdownDocument, facts: DocumentFacts, units: readonly Unit[]): ManagementOccurrence[] {
  const { language } = document;
  if (facts.category.value === 'BC' || MANAGEMENT_COURSE[language].test(foldText(document.title?.text ?? ''))) return [];
  const taught = [facts.items.objectives, facts.items.content].flatMap(({ span, state }) => (span && state === 'present' ? [span] : []));
  const isTaught = ({ section, span }: Unit): boolean =>
    section === 'objectives' || section === 'content' || taught.some((other) => overlap(span, other));

  const asked = units.filter(
    (unit) => unit.terms.length > 0 && unit.zone !== 'required' && !SILENT_SECTIONS.has(unit.section) && !isTaught(unit),
  );
  if (asked.length === 0) return [];

  const subject = new Set<string>();
  const matter = new Set<ManagementTerm>();
  const addSubject = (words: readonly Word[]): void => {
    for (const { stem } of words) subject.add(stem);
    for (const { value } of hitsIn(words, language, []).terms) if (value !== REGULATED) matter.add(value);
  };
  for (const unit of units) if (isTaught(unit)) addSubject(unit.words);
  // What headings and front matter name belongs to the subject too, but for those of administrative sections.
  for (const { kind, text } of document.blocks)
    if (kind === 'heading' && announcedSection(text.text, facts.own) !== 'administrative') addSubject(readWords(text.text, language));
  for (const { text } of document.frontMatter?.properties ?? []) addSubject(readWords(text.text, language));

  const isCode = overlapping(codeSpans(document));
  const isMatter = (term: ManagementTerm): boolean =>
    matter.has(term) || readWords(term.subject ?? '', language).some(({ stem }) => subject.has(stem));
  return asked.flatMap((unit) => {
    if (unit.anchors.some(({ kind }) => kind === 'choice' || kind === 'limit')) return [];
    const quoted = quotations(unit.text.text);
    const found = unit.terms.flatMap((match): ManagementOccurrence[] => {
      const { value: term, from, to, weight } = match;
      if (term === REGULATED || isMatter(term) || denied(unit.words, from, language) || explained(unit.text.text, unit.words, match))
        return [];
      if (term.compound && unit.words[from + 1]?.before !== 'hyphen') return [];
      const { start } = unit.words[from] as Word;
      const { end } = unit.words[to - 1] as Word;
      const span = unit.text.spanOf(start, end);
      if (isCode(span) || quoted.some((quote) => quote.start < end && start < quote.end)) return [];
      return [{ term, span, words: unit.text.text.slice(start, end).replace(/\s+/g, ' '), weight }];
    });
    return found.length === 0 ? [] : [found.reduce((best, each) => (each.weight > best.weight ? each : best))];
  });
}
