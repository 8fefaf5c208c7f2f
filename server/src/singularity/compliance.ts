import type { MarkdownDocument } from '../document/document.ts';
import { foldText } from '../document/fold.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import { COMPLIANCE_WORDS } from './complianceWords.ts';
import { lensMatch, lookThrough, MOST_FOUND, mostTellingOf } from './lens.ts';
import { CONFORMITY, PROOFS } from './lensWords.ts';
import { codeOf, type LensMatch, matchIn, type Passage } from './passages.ts';
import type { Sought } from './sought.ts';
import { announcedSection, type Section } from './zones.ts';

/** Taught, laid down, or what somebody is. */
const SILENT_SECTIONS: ReadonlySet<Section> = new Set(['content', 'phase', 'trainer']);

/** Kinds that are asked about wherever they stand: a standard as proof is no information that a text lays down. */
const ANYWHERE: ReadonlySet<string> = new Set(['proof', 'letter', 'conform', 'item', 'badge', 'door']);

/**
 * Passages that give a standard as the goal or as the proof, the most telling of a document, in reading order. Left out: courses that
 * teach quality or audits, what is quoted or refused, and sentences that say what changed, or why.
 */
export const readComplianceGoals = (...read: Parameters<typeof complianceIn>): LensMatch[] =>
  mostTellingOf(complianceIn(...read), MOST_FOUND);

/** All of them, in reading order. */
export function complianceIn(document: MarkdownDocument, facts: DocumentFacts, passages: readonly Passage[]): LensMatch[] {
  const { language } = document;
  const { goals, conform, bare, standard, taught, refused, settled, changed, objectives } = COMPLIANCE_WORDS[language];
  // "… conforme Qualiopi" in a title says how the course is, not what it teaches.
  if (taught.test(foldText(document.title?.text ?? '').replace(conform.pattern, ' '))) return [];
  const isCode = codeOf(document);
  let named: boolean | undefined;
  const found = passages.flatMap((passage, index): LensMatch[] => {
    const { section, required, folded, kind } = passage;
    if (SILENT_SECTIONS.has(section) || STATED.test(folded)) return [];
    const match =
      conformityItem(passage) ??
      lookThrough(passage, PROOFS[language], isCode) ??
      (required ? undefined : goal(passage)) ??
      stated(passage, conform, 'conform', 5);
    if (!match || (required && !ANYWHERE.has(match.kind))) return [];
    const at = folded.indexOf(foldText(match.words.split(' ')[0] as string));
    const [before, after] = [folded.slice(0, Math.max(0, at)), folded.slice(Math.max(0, at) + match.words.length)];
    if (match.kind === 'item') return [match];
    if (match.kind === 'conform' && (HANDED_OUT.test(before) || isLaw(match.words, after))) return [];
    if (refused.test(before) || [before, after].some((words) => settled.test(words) || changed.test(words))) return [];
    if (section === 'objectives' && !objectives.test(before)) return [];
    const next = passages[index + 1];
    const goesOn = kind === 'unit' && next?.kind === 'unit' && next.part === passage.part && next.section === section;
    return goesOn && changed.test(next.folded) ? [] : [match];
  });
  return found.length === 0 || teaches() ? [] : found;

  /** An item among those that tell of help or methods: there a conformity helps nobody. */
  function conformityItem(passage: Passage): LensMatch | undefined {
    if (passage.kind !== 'unit' || !HELPING.has(passage.section)) return undefined;
    const match = matchIn(passage, CONFORMITY[language], isCode);
    return match && lensMatch(passage, match, 'item', 4);
  }

  function stated(passage: Passage, pattern: Sought, kind: string, weight: number): LensMatch | undefined {
    const match = matchIn(passage, pattern, isCode);
    return match && lensMatch(passage, match, kind, weight);
  }

  /** A purpose, then the standard; or a framework without a name, where the document names that of training. */
  function goal(passage: Passage): LensMatch | undefined {
    const match = goals.map((pattern) => stated(passage, pattern, 'goal', 5)).find(Boolean);
    if (match || facts.certification) return match;
    const unnamed = bare.map((pattern) => stated(passage, pattern, 'goal', 4)).find(Boolean);
    if (!unnamed) return undefined;
    named ??= NAMED.test(foldText(document.source.text));
    return named ? unnamed : undefined;
  }

  /** Whether the syllabus speaks of the standard: then it is what the course is about. */
  function teaches(): boolean {
    return passages.some((passage) => {
      const { section, folded, kind, text } = passage;
      if (kind === 'unit' ? section !== 'content' && section !== 'objectives' : announcedSection(text.text, facts.own) === 'administrative')
        return false;
      if (found.some(({ span }) => text.span.start <= span.start && span.end <= text.span.end)) return false;
      return kind !== 'property' && !OWN_NORM.test(folded) && (standard.test(passage) || /\baudits?\b/.test(folded));
    });
  }
}

/** Sections in which help and methods are listed. */
const HELPING: ReadonlySet<Section> = new Set(['methods', 'assessment', 'presentation']);

/** A law or a standard of the trade itself, which courses teach and papers must meet. Folded. */
const LAW =
  /\b(?:inrs|carsat|cnam|haccp|nf|nfc|arretes?|decrets?|directives?|code|reglementaires?|legales?|en vigueur|legal|statutory|by law)\b/;
/** Whether words name a law, or go on to. */
const isLaw = (words: string, after: string): boolean => LAW.test(`${foldText(words)} ${after.slice(0, NAMED_SOON)}`);
/** Within how many signs such a standard is named. */
const NAMED_SOON = 40;
/** A paper that must meet it. Folded. */
const HANDED_OUT = /\b(?:attestations?|certificats?|titres?|registres?|certificates?)\b[^.;]*$/;

/** A line of evidence. */
const STATED = /^\W*(?:indicateurs?|indicators?|criteres?|criterion) \d/;
const NAMED = /\b(?:qualiopi|rnq|referentiel national|certification qualite|national quality)\b/;
/** A heading over what the house says of its own certification. */
const OWN_NORM = /\b(?:notre|nos|our|certifi\w+|conforme)\b/;
