import type { PlacedLink } from '../facts.ts';
import type { MarkdownDocument } from '../../document/document.ts';
import { foldText } from '../../document/fold.ts';
import { wordsOf } from '../words.ts';
import { datesIn, type FoundDate } from './dates.ts';
import type { EvidencePassage } from './passages.ts';

/** Where a whole section or document stands for the proof: what dates it, and what shows that it is none. */

const DATE_KEY =
  /^(?:date|maj|mise[ _-]a[ _-]jour|updated?(?:[ _-]?at)?|last[ _-]?(?:mod(?:ified)?|updated?|review)|modified|revised|revision|version|date[ _-].*|.*[ _-]date)$/;

/** The dates that the front matter gives to its document. */
export const documentDates = ({ frontMatter }: MarkdownDocument): FoundDate[] =>
  (frontMatter?.properties ?? [])
    .filter(({ path, key }) => path.length === 1 && DATE_KEY.test(foldText(key)))
    .flatMap(({ text }) => text.lines().flatMap((line) => datesIn(wordsOf(line))));

/** Longest line, in folded units, whose date is that of the section it stands in: "Revu le 12 janvier 2026 par Lina Ferrat". */
const DATE_LINE = 60;
const UPDATED =
  /\b(?:mis(?:e|es)? a jour|maj|mise en application|version|revu|revue|revise|actualise|updated|revised|reviewed|as amended)\b/;

/** The dates that a document gives to all that it says: in its front matter, or where a line at its head tells when it was last revised. */
export function headDates(document: MarkdownDocument, passages: readonly EvidencePassage[]): FoundDate[] {
  const head: FoundDate[] = [];
  for (const passage of passages) {
    if (passage.heading > 1 || passage.block.cell) break;
    if (passage.heading === 0 && passage.folded.text.length <= HEAD_LINE && UPDATED.test(passage.folded.text))
      head.push(...datesIn(passage));
  }
  return head.length > 0 ? head : documentDates(document);
}
const HEAD_LINE = 120;

/** The dates of a section: beside its links, on a short line or with words of revision. Others are those of what it tells. */
export function sectionDates(
  passages: readonly EvidencePassage[],
  linksOf: (passage: EvidencePassage) => readonly PlacedLink[],
): FoundDate[] {
  return passages
    .filter(
      (passage) =>
        passage.heading === 0 &&
        (passage.folded.text.length <= DATE_LINE || UPDATED.test(passage.folded.text) || linksOf(passage).length > 0),
    )
    .flatMap(datesIn);
}

/** Headings of the framework's own guide: a text that holds them tells what an indicator asks, not what answers it. */
const GUIDE =
  /^[^a-z0-9]*(?:enonce|exemples? (?:de preuves?|d'elements)|niveaux? attendus?|obligations? specifiques?|non[ -]conformites?|ponderation|gradation|ce que (?:demande|dit) (?:l'indicateur|le referentiel)|expected level|examples? of evidence|what the indicator (?:asks|requires))\b/;

export const isFrameworkText = (passages: readonly EvidencePassage[]): boolean =>
  passages.some(({ folded, heading, block }) => (heading > 0 || block.strong > 0) && GUIDE.test(folded.text));
