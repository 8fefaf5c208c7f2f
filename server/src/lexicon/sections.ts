import { ITEMS as DATA } from './generated/items.ts';
import type { Range, Section } from './generated.ts';
import { Pattern } from './patterns.ts';
import { scanned } from './scanned.ts';

export type { Section } from './generated.ts';

const { sections } = DATA;
const withPattern = ({ section, pattern }: { readonly section: Section; readonly pattern: Range }) => ({
  section,
  pattern: new Pattern(pattern),
});
const PARTS = sections.parts.map(withPattern);
const LEAD_INS = sections.leadIns.map(withPattern);
const NUMBERED = new Pattern(sections.numbered);
const REASONS = new Pattern(sections.reasons);
const PRACTICAL = new Pattern(sections.practical);

/** A folded label of so many words is about practical matter as soon as one of them is. */
const FEW_WORDS = 4;

/** Whether a folded heading numbers a part of a syllabus: "Module 2 : fixer ses tarifs". */
export const isNumberedPart = (folded: string): boolean => NUMBERED.test(scanned(folded));

/** Whether a folded heading opens on why one would come: "Pourquoi choisir la soie ?". */
export const opensOnReason = (folded: string): boolean => REASONS.exec(scanned(folded))?.index === 0;

/** The part of a programme that a folded heading or label announces by its words; the labels of items are asked elsewhere. */
export function sectionByWords(folded: string): Section | undefined {
  const words = scanned(folded);
  if (NUMBERED.test(words)) return 'content';
  const known = PARTS.find(({ pattern }) => pattern.test(words))?.section;
  if (known) return known;
  const practical = PRACTICAL.exec(words);
  return practical && (practical.index === 0 || folded.split(' ').length <= FEW_WORDS) ? 'administrative' : undefined;
}

/** What a folded line announces that leads in what follows: "Il s'adresse à toute personne active, notamment :". */
export function sectionByLeadIn(folded: string): Section | undefined {
  const words = scanned(folded);
  return LEAD_INS.find(({ pattern }) => pattern.test(words))?.section;
}
