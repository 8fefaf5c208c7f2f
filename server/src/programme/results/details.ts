import { remembered } from '../../document/remembered.ts';
import { MONTH_NAME } from '../../text/calendar.ts';
import type { FigureDetail, StatedDate } from '../facts.ts';
import { FRONT_MATTER, type SheetUnit } from '../units.ts';
import { announcesResults } from './labels.ts';
import { COUNT, PEOPLE } from './numbers.ts';

const YEAR = String.raw`\b20\d{2}\b(?! ?(?:${PEOPLE}|h\b|heures|€|euros))`;
const PERIOD = new RegExp(
  [
    YEAR,
    String.raw`\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b`,
    String.raw`\b(?:depuis|since) (?:\d{4}|l'ouverture|la creation|le debut|l'origine|le lancement|le \d|${MONTH_NAME})`,
    String.raw`\b(?:\d+|deux|trois|six|douze|vingt-quatre|two|three|six|twelve) (?:derniers? |dernieres? |last )(?:mois|ans|annees|sessions|promotions)`,
    String.raw`\blast (?:\d+ |two |three |six |twelve )?(?:months|years?|sessions?)\b`,
    String.raw`\b(?:dernieres?|derniers) (?:session|promotion|annee|exercice)s?\b`,
    String.raw`\bl'an (?:dernier|passe)\b|\bl'annee (?:derniere|ecoulee|passee)\b`,
  ].join('|'),
);
/** When the page was changed, when a course takes place, when a law was passed: dates, but not of the figure. */
const OTHER_DATE =
  /\b(?:mise?s? a jour|maj|actualisee?s?|updated|prochaines?|inscription|inscrivez|inscrire|arrete|decret|loi|rncp|valable|valide|enregistree? (?:au|le|jusqu|sous)|copyright|version|next)\b[^;)]{0,60}|©.{0,40}/g;

const POPULATION = new RegExp(
  [
    String.raw`${COUNT}(?:\(s\))? (?:[a-z'-]+ ){0,2}${PEOPLE}\b`,
    String.raw`\bn ?= ?\d`,
    String.raw`\bsur (?:un total de |un effectif de |les )?(?!(?:5|10|20|100|20\d\d)\b)\d{1,6}\b(?! ?(?:jours?|heures?|h\b|mois|ans|%|annees|dern))`,
    String.raw`(?<![\d/,.])\d{1,5} ?/ ?(?!(?:5|10|20|100)\b)\d{1,5}(?![\d/,.])`,
    String.raw`\b(?:avis|reviews) \(\d`,
    String.raw`\b(?:repondants|effectifs?|nombre (?:de|d')[a-z' ]{3,40}|presentes|inscrits|stagiaires|candidats|base|population|echantillon|respondents|sample|number of [a-z ]{3,40})[a-z ()]{0,20}(?: ?[:=] ?| de | of )\d`,
    String.raw`\bout of (?!(?:5|10|20|100)\b)\d`,
  ].join('|'),
);
/** How many a session may hold is no population. */
const CAPACITY = /\b(?:max(?:i|imum|imal)?|mini(?:mum)?|par (?:groupe|session)|groupes? de|per (?:group|session)|places)\b/;

const METHOD = new RegExp(
  [
    String.raw`\b(?:modes?|methodes?|formules?|modalites?|regles?) de calcul\b`,
    String.raw`\bcalcule(?:e?s?)?\b`,
    String.raw`\brapporte(?:e?s?)? (?:a|au|aux)\b`,
    String.raw`\bdivise(?:e?s?)? par\b`,
    String.raw`\b(?:nombre|part|proportion|total|somme) (?:de |d'|des )[a-z' ]{3,60}`,
    String.raw`\b(?:moyennes?|notes? moyennes?|average|mean)\b`,
    String.raw`\bsatisfaits ou tres satisfaits\b|\btres satisfaits\b|\bnotes? (?:de )?\d[^.;]{0,10} (?:ou|et|a) (?:plus|\d)`,
    String.raw`\b(?:avis|reponses|stagiaires|candidats|recus|admis|diplomes|satisfaits|favorables|objectifs|heures|evaluations|contrats|abandons|ruptures|sortants|learners|answers|passed)[a-z' ]{0,40} ?(?:/|÷) ?[a-z]`,
    // A numerator and its denominator; so many answers of so many asked only tell how many answered.
    String.raw`\b\d{1,6} (?!reponses|repondants|questionnaires|retours|answers|responses)[a-z' ]{3,40}(?: |\()(?:sur|pour|out of|of) \d`,
    String.raw`\bcalculated\b|\bdivided by\b|\bshare of\b|\bas a percentage\b|\bproportion of\b`,
  ].join('|'),
);
/** A rate that says itself of whom it is the share, and who is counted: "92 % des stagiaires ont terminé". */
export const SAYS_ITSELF = new RegExp(
  String.raw`(?:%|cent)\)? (?:de |des |d'|of )(?:nos |les |ces |l'ensemble des |all |our |the )?(?!admis|recus|avis|reponses|retours)(?:entretiens|heures|objectifs|${PEOPLE})\b`,
);
/** A pass rate set against those who sat is a rate whose calculation is said. */
export const SAT = /\bpresente(?:e?s?)?\b|\bsat the exam\b|\bcandidates who sat\b/;

/** Public schemes that publish results, or the article that makes a ministry calculate them. */
export const PUBLIC_SCHEME = /inser ?jeunes|insersup|data\.gouv|\bl\.? ?6111-8\b|\banotea\b|scol@?act/;

/** Until now, whatever year it began in. */
const RUNNING = /\b(?:depuis|since|derniers?|dernieres?|last|a ce jour|to date|en cours|chaque annee|every year)\b/;

/** The latest year in the sections of these figures: where it is old, so are they. */
export function latestYear(units: readonly SheetUnit[], figures: readonly { readonly section: string }[]): StatedDate | undefined {
  const sections = new Set(figures.map(({ section }) => outside(section)));
  let latest: StatedDate | undefined;
  for (const { section, text, folded } of units) {
    if (!sections.has(outside(section))) continue;
    if (section === FRONT_MATTER || RUNNING.test(folded.text)) return undefined;
    const words = folded.text.replace(OTHER_DATE, (other) => ' '.repeat(other.length));
    for (const { index, 0: year } of words.matchAll(YEARS)) {
      const iso = `${year}-12-31`;
      if (!latest || iso > latest.iso)
        latest = { iso, precision: 'year', span: text.spanOf(folded.toOriginal(index), folded.toOriginal(index + year.length)) };
    }
  }
  return latest;
}

const YEARS = new RegExp(YEAR, 'g');

/** What a text says of the figures that it is about. */
export function detailsIn(words: string, links: SheetUnit['links'] = []): readonly FigureDetail[] {
  const said = detailsSaid(words);
  if (!links.some(({ url }) => PUBLIC_SCHEME.test(url.toLowerCase()))) return said;
  return [...said.filter((detail) => detail === 'period'), 'population', 'method'];
}

/** Rows and headings are read again for every figure beside or under them. */
const detailsSaid = remembered((words: string): readonly FigureDetail[] => {
  const scheme = PUBLIC_SCHEME.test(words);
  return [
    ...(PERIOD.test(words.replace(OTHER_DATE, ' ')) ? (['period'] as const) : []),
    ...(scheme || (POPULATION.test(words) && !CAPACITY.test(words)) ? (['population'] as const) : []),
    ...(scheme || METHOD.test(words) ? (['method'] as const) : []),
  ];
}, 2000);

/** How many units before and after its figures may say what holds for them all, and how far they are looked for. */
const NOTES_BEFORE = 6;
const NOTES_AFTER = 3;
const NOTE_REACH = 40;

/** What is said once for all figures around: in the table, and in the lines before and after that hold no figure. */
export function sharedDetails(units: readonly SheetUnit[], holders: ReadonlySet<number>): (index: number) => FigureDetail[] {
  const ofUnit = new Map<number, FigureDetail[]>();
  const tables = new Map<string, { first: number; last: number; details: Set<FigureDetail> }>();
  const read = (index: number): FigureDetail[] => {
    const { row, links, announced, folded } = units[index] as SheetUnit;
    const details =
      ofUnit.get(index) ?? [row, ...announced.map((head) => `${head}: ${folded.text}`)].flatMap((text) => detailsIn(text, links));
    ofUnit.set(index, details);
    return details;
  };
  if (holders.size === 0) return () => [];
  const rowsWithFigures = new Set([...holders].map((index) => (units[index] as SheetUnit).row));
  units.forEach(({ section, row }, index) => {
    if (!isTable(section)) return;
    const table = tables.get(section) ?? { first: index, last: index, details: new Set() };
    table.last = index;
    tables.set(section, table);
    if (!rowsWithFigures.has(row)) for (const detail of read(index)) table.details.add(detail);
  });
  return (index) => {
    const { section } = units[index] as SheetUnit;
    const table = tables.get(section);
    const details = [...(table?.details ?? [])];
    for (const [from, step, most] of [
      [table?.first ?? index, -1, NOTES_BEFORE],
      [table?.last ?? index, 1, NOTES_AFTER],
    ] as const) {
      let notes = 0;
      for (let away = 1; away <= NOTE_REACH && notes < most; away++) {
        const at = from + away * step;
        const other = units[at];
        if (!other) break;
        if (outside(other.section) !== outside(section)) {
          // "Résultats au 31 décembre" may stand as a small title above the heading.
          if (step < 0 && announcesResults(other.folded.text)) details.push(...read(at));
          break;
        }
        if (holders.has(at) || isTable(other.section)) continue;
        details.push(...read(at));
        notes++;
      }
    }
    return details;
  };
}

const isTable = (section: string): boolean => section.includes(', table');
/** The section in which a table stands. */
const outside = (section: string): string => (isTable(section) ? section.slice(0, section.indexOf(', table')) : section);
