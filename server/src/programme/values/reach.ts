import { hasDigit } from '../../document/characters.ts';
import type { Span } from '../../document/text.ts';
import { ITEM_LEXICON } from '../../lexicon/items.ts';
import { ofText, type Scanned } from '../../lexicon/scanned.ts';
import { ITEMS } from '../../referential/items.ts';
import { standing } from '../../text/outline.ts';
import type { LabelMatcher } from '../itemLabels.ts';
import type { Line } from '../lines.ts';
import type { TopicMatcher } from './topics.ts';

/** What a line speaks of: the course as a whole, its syllabus (before any heading of a part), a part of it, what goes with it (an examination, another offer), or another subject. */
export type Reach = 'course' | 'syllabus' | 'part' | 'apart' | 'other';

export interface ReachingLine extends Line {
  readonly reach: Reach;
}

/** A part of a syllabus by its name and number: "Module 2", "Jour 1", "Phase 3", "BC01", "Day 2". */
const PART =
  /^\W*(?:(?<noun>modules?|jours?|journees?|phases?|etapes?|blocs?(?: de competences)?|sequences?|parties?|chapitres?|seances?|sessions?|ateliers?|unites?|bc|ue|semaines?|steps?|days?|weeks?|parts?|units?|blocks?|chapters?)(?: ?(?:n°|no\.?|#))? ?)0?(?<number>\d{1,2})\b(?!,\d| ?(?:h\b|heures?|hours?|jours?|days?|j\b|%|€|x\b))/;

/** The part that a line names, its noun in the singular, and where its name ends. */
export const partOf = ofText(({ text }): { readonly noun: string; readonly number: number; readonly end: number } | undefined => {
  if (!hasDigit(text)) return undefined;
  const { 0: name = '', groups: { noun = '', number = '' } = {} } = PART.exec(text) ?? {};
  return name ? { noun: noun.trim().replace(/s$/, ''), number: Number(number), end: name.length } : undefined;
});

/** Headings of one offer among several. */
const ALTERNATIVE =
  /\b(?:formules?|options?|versions?|packs?|offres?|inter|intra|niveau \d|niveaux|variantes?|a la carte|e-learning|recyclage|prolongation|examens?|temoignages?|autres|packages?|levels?)\b/;

/** Headings under which the sheet speaks of the course as such. */
const ADMINISTRATIVE =
  /\b(?:informations?|infos?|pratiques?|bref|essentiel|resume|caracteristiques|organisation|modalites?|fiche|cles?|details?|chiffres|presentation|descriptif|description|a propos|cadre|conditions|inscription|dates?|durees?|faq|questions|key|facts?|overview|summary|glance|about|practical|logistique|deroulement|calendrier|sessions?|participants?|groupe|(?:la|cette|the|this) (?:formation|course))\b/;

/** Whether a heading has the words of an item that states something of the course as a whole: "Nos tarifs 2027". */
const isOfCourse = ofText((heading: Scanned) =>
  ITEMS.some((item) => ITEM_LEXICON[item].courseValue && ITEM_LEXICON[item].headings?.test(heading)),
);

/** Longest plain line, in folded units, that may stand for a heading. */
const LOOSE_HEADING = 90;

/** The lines, each with what it speaks of. Before the first heading below the title and under it, the course: it may be a subtitle. */
export function withReach(lines: readonly Line[], title: Span | undefined, itemsOf: LabelMatcher, topicOf: TopicMatcher): ReachingLine[] {
  let first = true;
  const ofHeading = (words: Scanned): Reach => {
    const { text } = words;
    if (partOf(words)) return 'part';
    if (ALTERNATIVE.test(text)) return 'apart';
    const { items } = itemsOf(text);
    if (items.includes('content')) return 'syllabus';
    // Of a contact, only the figures of its own are: a sheet may end there.
    if (items.length > 0 && items.every((item) => item !== 'contact' && ITEM_LEXICON[item].ownFigures)) return 'apart';
    return first || items.length > 0 || topicOf(text) || ADMINISTRATIVE.test(text) || isOfCourse(words) ? 'course' : 'other';
  };
  const isHeading = ({ heading, item, strong, block, text, folded }: Line): boolean =>
    heading > 0
      ? text.span.start !== title?.start
      : // A heading without a mark: a bold line, or the name of a part.
        !item &&
        !block.cell &&
        folded.text.length <= LOOSE_HEADING &&
        (partOf(folded) !== undefined || (strong === text.text.length && !topicOf(folded.text) && !folded.text.includes(':')));
  const reaches = standing<Line, Reach>(lines, 'course', (line, around) => {
    if (!isHeading(line)) return undefined;
    const reach = ofHeading(line.folded);
    if (line.heading || reach !== 'part') first = false;
    return around === 'course' ? reach : around === 'syllabus' ? 'part' : around;
  });
  return lines.map((line, index) => ({ ...line, reach: reaches[index] as Reach }));
}
