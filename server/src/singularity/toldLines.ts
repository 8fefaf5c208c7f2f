import type { MarkdownDocument } from '../document/document.ts';
import { fold } from '../document/fold.ts';
import type { PlainText } from '../document/plainText.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import type { OwnLabels } from '../programme/ownLabels.ts';
import type { Found } from './said.ts';
import { type Line, lineOf } from './sought.ts';
import { isTaught } from './subject.ts';
import { wordsIn } from './words.ts';
import type { Unit, Wording } from './wording.ts';
import { announcedSection } from './zones.ts';

/** A line that tells of the course: a sentence, an item, a cell, or a line of the front matter. */
export type ToldLine = Line & Pick<Unit, 'anchors' | 'ofCourse' | 'section' | 'span' | 'text' | 'words' | 'zone'>;

/** Lines that tell of the course, below which nothing can be said to lack. */
export const TOLD_ENOUGH = 4;

/**
 * The lines of a document, those of the front matter too where the whole sheet is kept there: below so many lines of prose there is
 * nothing else to read.
 */
export function linesOf(document: MarkdownDocument, own: OwnLabels, { units }: Wording): readonly ToldLine[] {
  let told = 0;
  for (const unit of units) if (unit.ofCourse && ++told >= TOLD_ENOUGH) return units;
  return [...linesOfFrontMatter(document, own), ...units];
}

/** Keys that tell of a page, and of no course. */
const OF_THE_PAGE =
  /^(?:layout|tags?|slug|date|image|img|icon|url|permalink|lang|draft|status|id|author|categor\w*|keywords?|template|seo\w*|meta\w*|public.*|audience)$/i;

function linesOfFrontMatter({ frontMatter, language }: MarkdownDocument, own: OwnLabels): ToldLine[] {
  return (frontMatter?.properties ?? []).flatMap(({ key, path, text }): ToldLine[] => {
    if (OF_THE_PAGE.test(key)) return [];
    const announced = announcedSection(key, own);
    // What nests under a key that says nothing is the syllabus.
    const section = announced ?? (path.length > 1 ? 'content' : 'presentation');
    if (section === 'administrative' || section === 'audience' || section === 'testimonial') return [];
    return Array.from(text.text.matchAll(/[^\n]+/g)).flatMap((line): ToldLine[] => {
      const start = line.index + (/^[^\p{L}\p{N}]*/u.exec(line[0])?.[0].length ?? 0);
      const own = text.slice(start, line.index + line[0].trimEnd().length);
      const folded = fold(own.text);
      const words = wordsIn(folded, language);
      return words.length > 1
        ? [
            {
              text: own,
              span: own.span,
              ...lineOf(folded.text, language),
              section,
              zone: 'pedagogical',
              ofCourse: true,
              words,
              anchors: [],
            },
          ]
        : [];
    });
  });
}

/**
 * The lines of which the authors chose the words: of a certified course how it is taught, since a register lays down what is; of a
 * bilan or a VAE the course itself, since the rest tells of a right.
 */
export function ownLines<Line extends ToldLine>(lines: readonly Line[], { category, certification }: DocumentFacts): readonly Line[] {
  const isAccompanied = category.value === 'BC' || category.value === 'VAE';
  if (!isAccompanied && certification === undefined) return lines;
  return lines.filter(({ section }) => section === 'methods' || section === 'phase' || (isAccompanied && isTaught(section)));
}

/** Where a page stands on its site, or what its buttons say: "Accueil/Formations/Permis". Folded. */
const OF_THE_SITE = /^[^ ]+\/|^(?:accueil|home|retour|back|aller|skip|menu)\b/;
/** So many words point at a line: the rest is read where it stands. */
const FIRST_WORDS = /^(?:[^\s.;:(]+\s+){0,9}[^\s.;:(,]+/;

/**
 * The line to point at where a whole document is asked about: the first of what is aimed at or taught, else the first that says
 * something. None where all that could be pointed at is a length, a headcount, a norm or a slot: nobody has written that to be heard.
 */
export function firstTold<Line extends ToldLine>(lines: readonly Line[]): Line | undefined {
  const says = ({ words, folded, zone }: Line): boolean =>
    zone === 'pedagogical' && words.length > 2 && !OF_THE_SITE.test(folded) && !NOT_TOLD.test(folded);
  return (
    lines.find((line) => isTaught(line.section) && line.words.length > 2 && !NOT_TOLD.test(line.folded)) ??
    lines.find((line) => says(line) && line.words.length > FEW) ??
    lines.find(says)
  );
}

/** What sends the reader elsewhere; competences by their code, which a register has written; a text, a norm; a length, a part. Folded. */
const NOT_TOLD = new RegExp(
  String.raw`\b(?:voir|brochure|telecharg\w*|see|download)\b|^\W*[a-z]{1,3} ?\d|\b(?:lois?|decrets?|arretes?|reformes?|normes?|reglementa\w+|recommandations?|referentiels?|recyclage|validite|regulations?|standards?)\b|^\W*(?:ouverture|cloture|accueil|phase|module|jour|journee|day|part|duree|duration|effectif|\d+ ?(?:h|heures?|j|jours?|mois|semaines?|week-?ends?|hours?|days?|weeks?|months?|min))\b`,
);

/** A title, a place, a date have no more words. */
const FEW = 5;

/** What only opens on what follows: a phrase does not end on it. */
const OPENS =
  /(?:[\s’'](?:et|ou|de|du|des|d|l|la|les?|un|une|à|au|aux|en|dans|sur|pour|par|avec|and|or|of|the|an?|to|in|on|for|with|by)[’']?){1,3}$/iu;

/** Its first words, at most a clause, to the end of a phrase. */
export function firstWordsOf(text: PlainText): Found {
  const words = FIRST_WORDS.exec(text.text)?.[0] ?? text.text;
  const first = text.slice(0, words.replace(OPENS, '').length);
  return { words: first.text.replace(/\s+/g, ' '), span: first.span };
}
