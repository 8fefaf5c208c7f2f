import { hasDigit } from '../../document/characters.ts';
import type { Span } from '../../document/text.ts';
import type { FigureDetail, Measure, ResultFigure } from '../facts.ts';
import { ofText } from '../../lexicon/scanned.ts';
import { matchesOf } from '../../text/matches.ts';
import type { SheetUnit } from '../units.ts';
import { detailsIn, SAT, SAYS_ITSELF, sharedDetails } from './details.ts';
import { EXAM } from './labels.ts';
import { nearest } from './measures.ts';
import { formOf, LONE_NUMBER, MARK, NUMBER } from './numbers.ts';

/** Aims, promises, offers, terms of sale, other people's studies: figures that are no results. */
const AIM =
  /(?<!atteinte (?:des |d'))(?<!taux d')\bobjectifs?\b(?! (?:sont |ont ete )?atteints)|\b(?:cible|vise(?:r|e|es|s|z|nt)?|visons|visant|ambition|notre but|engageons|garanti[a-z]*|promesses?|promet[a-z]*|attendue?s?|esperee?s?|jusqu'a|souhaitee?s?|target|goal|aim(?:s|ing)?|guarantee[a-z]*|up to|expected|augment[a-z]*|reduire|reduction|reduisez|ameliore[a-z]*|atteindre|diminuer|gagne[a-z]*|booste[a-z]*|remise|acompte|arrhes|pris en charge|prise en charge|financ[a-z]*|tva|smic|rembours[a-z]*|factur[a-z]*|reten[a-z]*|indemnit[a-z]*|penalit[a-z]*|annul[a-z]*|prix|montant|frais|tarifs?|echelle|de \d ?\/ ?\d+ a|mooc|selon (?:une|l'|la|le)|d'apres (?:une|l'|la|le))\b|[€$£]/;

/** What is asked of a candidate: thresholds of an exam, hours that must be followed. */
const THRESHOLD =
  /\b(?:qcm|quiz|bonnes reponses|correct answers|note (?:minimale|minimum|plancher)|seuil|minimum|minimale?|au moins|au minimum|at least|requis(?:es?)?|required|exigee?s?|demandee?s?|il faut|obligatoire|mandatory|necessaire|compulsory|pass mark|points|reussie? si|pour (?:valider|obtenir|etre))\b/;

/** Words of another, as in a testimonial. */
const SPOKEN = /^\W{0,3}"/;

/** Where one statement ends and another begins on the same line. */
const BETWEEN = /\s[-·•|–]\s|;|[!?.]\s|(?<=[%)\d]),\s|,\s(?=\d)|\set\s(?=\d)|(?<=(?:%|\/\d{1,3})\s)(?:et|and)\s/g;

/** What is between brackets without being a rate: it specifies a figure and is none. */
const ASIDE = /\([^()%]{0,200}\)/g;
const MARK_INSIDE = new RegExp(MARK);
/** What a mark is an average of: "4,7/5 (198 avis)". */
const REVIEWS = /\d (?:avis|reviews?)\b/;

interface Clause {
  readonly start: number;
  readonly text: string;
}

function clausesOf(folded: string): Clause[] {
  const blanked = (aside: string): string =>
    MARK_INSIDE.test(aside) || REVIEWS.test(aside) || /\d\(s\)/.test(aside) ? aside : `(${' '.repeat(aside.length - 2)})`;
  const text = folded.includes('(') ? folded.replace(ASIDE, blanked) : folded;
  const clauses: Clause[] = [];
  let start = 0;
  for (const { index, 0: gap } of matchesOf(BETWEEN, text)) {
    clauses.push({ start, text: text.slice(start, index + 1) });
    start = index + gap.length;
  }
  clauses.push({ start, text: text.slice(start) });
  return clauses;
}

/** A figure as found: which measure, where, and the unit that holds it. */
interface Found {
  readonly measure: Measure;
  readonly form: ResultFigure['form'];
  readonly span: Span;
  /** What makes two figures the same one, said twice. */
  readonly key: string;
  readonly unit: number;
  /** Folded words that say it. */
  readonly words: string;
  /** The line that names its measure, where that is another. */
  readonly name?: number;
}

/** What stands between a number and a measure that it is not of: "70 % en entreprise et insertion". */
const APART = /\b(?:et|entreprise|presentiel|distanciel|distance|theori[a-z]*|pratiques?|temps|heures|jours)\b|,(?! soit\b)/;

const MARKED: readonly Measure[] = ['satisfaction', 'rating', 'recommendation'];
const COUNTED: readonly Measure[] = ['trained', 'drop-out'];

/** A mark is of an opinion, a bare number of people; a share of reviews says nothing. */
function suits(form: ResultFigure['form'], measure: Measure): boolean {
  if (form === 'mark') return MARKED.includes(measure);
  return form === 'count' ? COUNTED.includes(measure) : measure !== 'rating';
}

/** A figure said with its measure, and where they stand in a folded text. */
interface Said extends Pick<Found, 'measure' | 'form' | 'key' | 'words'> {
  readonly from: number;
  readonly to: number;
}

/** Figures said with their measure in one clause: "96 % de satisfaction", "Taux de réussite : 88 %". */
const inClauses = ofText(({ text }): readonly Said[] =>
  clausesOf(text).flatMap((clause): Said[] => {
    const number = NUMBER.exec(clause.text);
    if (!number || AIM.test(clause.text)) return [];
    const from = number.index;
    const to = from + number[0].length;
    const named = nearest(clause.text, from, to);
    const form = formOf(number[0]);
    if (!named || !suits(form, named.measure) || APART.test(clause.text.slice(Math.min(to, named.end), Math.max(from, named.start))))
      return [];
    return [
      {
        measure: named.measure,
        form,
        from: clause.start + Math.min(from, named.start),
        to: clause.start + Math.max(to, named.end),
        key: keyOf(named.measure, number[0]),
        words: clause.text,
      },
    ];
  }),
);

const keyOf = (measure: Measure, number: string): string => `${measure} ${(/\d[\d.,]*/.exec(number)?.[0] ?? '0').replace(',', '.')}`;

/** Longest line that only names a measure ("Taux de réussite"), in folded units. */
const NAME_LENGTH = 80;

/** Farthest from its beginning that a line names its measure: "de satisfaction en fin de bilan", "le taux de réussite". */
const NAME_START = 20;

function namedBy(words: string): Measure | undefined {
  if (words.length > NAME_LENGTH || AIM.test(words) || NUMBER.test(words)) return undefined;
  const named = nearest(words, 0, 0);
  return named && named.start <= NAME_START ? named.measure : undefined;
}

/** A figure whose measure is named by its key, by its row or column, or on the line before or after: "85 %", "Taux de réussite". */
function apart(units: readonly SheetUnit[], index: number, used: Set<number>): Found | undefined {
  const unit = units[index] as SheetUnit;
  const { folded, text } = unit;
  const number = LONE_NUMBER.exec(folded.text)?.[0];
  if (number === undefined || folded.text.length > NAME_LENGTH || AIM.test(folded.text)) return undefined;
  const found = (measure: Measure | undefined, name?: number): Found | undefined => {
    const form = formOf(number);
    if (!measure || !suits(form, measure)) return undefined;
    const lead = /^\W*/.exec(number)?.[0].length ?? 0;
    const span = text.spanOf(folded.toOriginal(lead), folded.toOriginal(number.trimEnd().length));
    const words = `${folded.text} ${name === undefined ? '' : (units[name] as SheetUnit).folded.text}`;
    return { measure, form, span, key: keyOf(measure, number), unit: index, words, ...(name !== undefined && { name }) };
  };
  for (const words of unit.announced) {
    const figure = found(namedBy(words));
    if (figure) return figure;
  }
  if (unit.announced.length > 0) return undefined;
  for (const [beside, allowed] of [
    [index - 1, !used.has(index - 1)],
    [index + 1, units[index + 1]?.heading === 0],
  ] as const) {
    const other = units[beside];
    if (!other || !allowed || (other.section !== unit.section && other.heading === 0) || SPOKEN.test(other.folded.text)) continue;
    const figure = found(namedBy(other.folded.text), beside);
    if (!figure) continue;
    used.add(beside);
    return figure;
  }
  return undefined;
}

/** What may be said not to have happened ("aucun abandon"): the one figure in words of `NUMBER`. */
const UNCOUNTED = ['abandon', 'rupture', 'drop'];

/** Whether words may say a result: they have a figure, or may say "none" of what would be counted, and ask nothing of a candidate. */
const mayBeResult = ofText(
  ({ text }) => (hasDigit(text) || UNCOUNTED.some((word) => text.includes(word))) && !THRESHOLD.test(text) && !SPOKEN.test(text),
);

/** Every figure of results in a sheet, in reading order. `taught` tells the units in which there is none. */
export function readFigures(units: readonly SheetUnit[], taught: readonly boolean[]): ResultFigure[] {
  const found: Found[] = [];
  const used = new Set<number>();
  units.forEach((unit, index) => {
    if (taught[index] || !mayBeResult(unit.folded)) return;
    const { text, folded } = unit;
    const own = inClauses(folded).map(({ from, to, ...said }): Found => ({
      ...said,
      span: text.spanOf(folded.toOriginal(from), folded.toOriginal(to)),
      unit: index,
    }));
    const figure = own.length === 0 ? apart(units, index, used) : undefined;
    if (!figure && own.length === 0) return;
    const exam = EXAM.test(unit.above.at(-1) ?? '');
    for (const each of figure ? [figure] : own) if (!exam || /\b(?:taux|rate|20\d\d)\b/.test(each.words)) found.push(each);
  });
  // How many people were trained, or answered, is said for the figures beside it as a note would.
  const holders = found.filter(({ measure }) => measure !== 'trained' && measure !== 'response');
  const shared = sharedDetails(units, new Set(holders.flatMap(({ unit, name }) => (name === undefined ? [unit] : [unit, name]))));
  const figures = new Map<string, ResultFigure & { details: Set<FigureDetail> }>();
  for (const { measure, form, span, key, unit, name, words } of found) {
    const { row, links, above, announced, section } = units[unit] as SheetUnit;
    const named = name === undefined ? [] : [(units[name] as SheetUnit).folded.text];
    const said = new Set([row, ...named, ...announced, ...above].flatMap((text) => detailsIn(text, links)).concat(shared(unit)));
    if (SAYS_ITSELF.test(words)) said.add('method');
    if (said.has('population') && measure === 'success' && SAT.test(row)) said.add('method');
    const known = figures.get(key);
    if (known) for (const detail of said) known.details.add(detail);
    else figures.set(key, { measure, form, span, details: said, section });
  }
  return [...figures.values()];
}
