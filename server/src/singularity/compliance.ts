import type { MarkdownDocument } from '../document/document.ts';
import { fold, foldText } from '../document/fold.ts';
import type { Span } from '../document/text.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import { overlapping } from '../document/spans.ts';
import { COMPLIANCE_WORDS } from './complianceWords.ts';
import { quotations } from './quotations.ts';
import type { Unit } from './wording.ts';
import { announcedSection } from './zones.ts';

/** Words by which a sentence gives a standard, or those who check it, as the reason of what is done. */
export interface ComplianceGoal {
  readonly span: Span;
  /** The words as they stand in the document, on one line. */
  readonly words: string;
}

/** Taught, laid down, or what somebody is. */
const SILENT_SECTIONS: ReadonlySet<Unit['section']> = new Set(['content', 'phase', 'trainer']);

/**
 * Sentences that give a standard as the goal, at most one each, in reading order. Left out: courses that teach quality or
 * audits, what is regulated, statements of evidence and singular readings, what is quoted or refused, and sentences that
 * say what changed, or why.
 */
export function readComplianceGoals(document: MarkdownDocument, facts: DocumentFacts, units: readonly Unit[]): ComplianceGoal[] {
  const { heart, goals, bare, standard, taught, refused, settled, changed, objectives } = COMPLIANCE_WORDS[document.language];
  if (taught.test(foldText(document.title?.text ?? ''))) return [];
  const found: ComplianceGoal[] = [];
  const isStated = overlapping([
    ...facts.evidence.flatMap(({ span, form }) => (form === 'sentence' ? [] : [span])),
    ...facts.readings.map(({ span }) => span),
  ]);
  let named: boolean | undefined;
  for (const [index, unit] of units.entries()) {
    // Of the length of its folded text: places hold.
    const { section, zone, span, folded } = unit;
    if (zone === 'required' || SILENT_SECTIONS.has(section) || !heart.test(folded) || isStated(span)) continue;
    let match = firstOf(goals, folded);
    if (!match) {
      match = firstOf(bare, folded);
      if (!match || facts.certification) continue;
      named ??= /\b(?:qualiopi|rnq|referentiel national|certification qualite|national quality)\b/.test(foldText(document.source.text));
      if (!named) continue;
    }
    const before = folded.slice(0, match.index);
    const after = folded.slice(match.index + match[0].length);
    if (refused.test(before) || [before, after].some((words) => settled.test(words) || changed.test(words))) continue;
    if (/^\W*(?:indicateurs?|indicators?|criteres?|criterion) \d/.test(folded)) continue;
    if (section === 'objectives' && !objectives.test(before)) continue;
    const next = units[index + 1];
    if (next?.part === unit.part && next.zone === zone && next.section === section && changed.test(next.folded)) continue;
    const text = unit.text.text;
    const read = fold(text);
    const start = read.toOriginal(match.index);
    const end = read.toOriginal(match.index + match[0].length);
    if (quotations(text).some((quote) => quote.start < end && start < quote.end)) continue;
    found.push({ span: unit.text.spanOf(start, end), words: text.slice(start, end).replace(/\s+/g, ' ') });
  }
  return found.length === 0 || teaches() ? [] : found;

  /** Whether the syllabus speaks of the standard: then it is what the course is about. */
  function teaches(): boolean {
    const mentions = (folded: string): boolean => standard.test(folded) || /\baudits?\b/.test(folded);
    return (
      units.some(({ section, folded, span }) => {
        if (section !== 'content' && section !== 'objectives') return false;
        return mentions(folded) && !found.some((goal) => span.start <= goal.span.start && goal.span.end <= span.end);
      }) ||
      document.blocks.some(
        ({ kind, text }) =>
          kind === 'heading' && announcedSection(text.text, facts.own) !== 'administrative' && mentions(foldText(text.text)),
      )
    );
  }
}

function firstOf(patterns: readonly RegExp[], folded: string): RegExpExecArray | undefined {
  let first: RegExpExecArray | undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(folded);
    if (match && (!first || match.index < first.index)) first = match;
  }
  return first;
}
