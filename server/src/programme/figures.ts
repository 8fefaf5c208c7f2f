import type { Span } from '../document/text.ts';
import type { FigureDetail, Measure, ResultFigure } from './facts.ts';
import { undress } from './labels.ts';
import { anyWord } from './patterns.ts';
import type { Unit } from './units.ts';

const PEOPLE = String.raw`(?:repondants?|reponses?|retours?|stagiaires?|apprenants?|participants?|candidats?|apprentis?|alternants?|beneficiaires?|avis|personnes?|salaries?|presentes?|inscrits?|eleves?|etudiants?|recus?|admis|diplomes?|questionnaires?|evaluations?|enquetes?|clients?|jeunes|sortants?|contrats?|respondents?|learners?|trainees?|students?|answers?|responses?|reviews?|ratings?|people|apprentices?|graduates?|entered|sat)`;
const COUNT = String.raw`(?<![\d.,/])(?:\d{1,3}(?: \d{3})+|\d{1,6})`;

const PERCENT = String.raw`(?<![\d.,])(?:100|\d{1,2}(?:[.,]\d{1,2})?) ?(?:%|pour ?cent\b|per ?cent\b)`;
/** "4,8/5", "9 sur 10"; not the day 12/10/2025, nor 8 of 10 people. */
const MARK = String.raw`(?<![\d.,/])\d{1,2}(?:[.,]\d{1,2})? ?(?:/|sur|out of) ?(?:5|10|20|100)(?![\d/%])(?! (?:jours?|heures?|mois|ans|${PEOPLE})\b)`;
/** "42 reçus sur 45 présentés". */
const FRACTION = String.raw`${COUNT} (?:[a-z]+ )?(?:recus?|admis|diplomes?|certifies|passed)(?: [a-z]+)? (?:sur|pour|/|out of|of) (?:les )?\d{1,6}`;
const DROPPED = String.raw`(?:${COUNT}|\b(?:zero|aucune?|no)) (?:abandons?|ruptures?|drop-?outs?)\b(?! de (?:stock|panier|charge))`;
const TRAINED = String.raw`${COUNT}(?:\(s\))? (?:[a-z]+ ){0,2}(?:stagiaires?|personnes?|apprenants?|participants?|salaries|candidats?(?:\(s\))?|beneficiaires?|professionnels|people|learners|trainees|students) (?:deja |ont ete )?(?:formee?s?|accompagnee?s?|certifiee?s?|trained|supported)\b`;

const NUMBER = new RegExp(`${FRACTION}|${DROPPED}|${TRAINED}|${PERCENT}|${MARK}`);
/** A number set apart from what it counts, and what specifies it: "85 %", "+ de 1 200", "94 % en 2025 (312 candidats)". */
const LONE_NUMBER = new RegExp(
  String.raw`^\W{0,3}(?:(?:pres|plus) de |\+ de )?(?:(?:${PERCENT}|${MARK})(?=[\W_]*$|[^a-z]*(?:en|sur|au|de|des|d|depuis|pour|in|of|out|since|for|\d{4})\b)|${COUNT}\+?(?=\W{0,3}$))`,
);

/** The words by which each measure is known; the first that is nearest to the number counts. */
const WORDS: readonly (readonly [Measure, RegExp])[] = [
  ['trained', new RegExp(TRAINED)],
  [
    'trained',
    anyWord(
      '(?:stagiaires|personnes|apprenants|participants|salaries) (?:deja )?(?:formee?s|accompagnee?s)',
      '(?:people|learners) trained',
    ),
  ],
  [
    'attainment',
    anyWord(
      "atteinte? (?:des |d')objectifs",
      'objectifs (?:sont |ont ete )?atteints',
      'objectives? (?:attained|met|reached)',
      'goal attainment',
    ),
  ],
  ['satisfaction', anyWord('taux (?:moyen |global )?de satisfaction', 'satisfaction', 'satisfaite?s?', 'satisfied')],
  [
    'success',
    anyWord(
      "taux (?:moyen |global )?(?:de |d')(?:reussite|obtention|admission|validation|certification)",
      'reussite',
      "d'admis",
      'admis',
      'recus',
      "d'obtention",
      'validations? (?:totales?|partielles?)',
      'ont (?:obtenu|reussi|valide)',
      'obtiennent',
      'pass(?: rate|ed)',
      'success rate',
    ),
  ],
  ['response', anyWord('taux de (?:reponse|retour|participation)', 'response rate')],
  [
    'employment',
    anyWord(
      "taux (?:global )?(?:de |d')(?:insertion|emploi|placement)(?: professionnelle)?",
      "insertion(?: professionnelle)?(?! (?:d'|de ))",
      'en emploi',
      "retour a l'emploi",
      'employment(?: rate)?',
      'in (?:work|a job)',
      'employed',
    ),
  ],
  ['further-study', anyWord("taux de poursuite(?: d'etudes)?", "poursuite d'etudes", 'poursuivent', 'further stud(?:y|ies)')],
  ['recommendation', anyWord('recommand(?:ation|ent|eraient)', 'taux de recommandation', 'would recommend', 'recommend(?:ation)?')],
  ['attendance', anyWord("taux (?:d'assiduite|de (?:presence|presentation))", 'assiduite', 'attendance(?: rate)?')],
  ['completion', anyWord('taux (?:de completion|d.achevement)', 'ont (?:termine|suivi)[a-z ]{0,40}', 'completion(?: rate)?', 'completed')],
  [
    'drop-out',
    anyWord(
      "taux (?:d'abandons?|de ruptures?|d'interruptions?)",
      'abandons?(?! de)',
      'ruptures?(?! de (?:stock|charge))',
      'interruptions?',
      'drop-?outs?(?: rate)?',
    ),
  ],
  ['follow-up', anyWord('entretiens de suivi(?: a (?:6|six) mois)?(?: (?:realises|tenus))?')],
  ['rating', anyWord('avis(?: (?:clients?|google|stagiaires|verifies))?', 'google', 'trustpilot', 'reviews?', 'ratings?')],
];

/** Aims, promises and offers: figures that are no results. */
const AIM =
  /(?<!atteinte (?:des |d'))(?<!taux d')\bobjectifs?\b(?! (?:sont |ont ete )?atteints)|\b(?:cible|vise(?:r|e|es|s|z|nt)?|visons|visant|ambition|notre but|engageons|garanti[a-z]*|promesses?|promet[a-z]*|attendue?s?|esperee?s?|jusqu'a|souhaitee?s?|target|goal|aim(?:s|ing)?|guarantee[a-z]*|up to|expected|augment[a-z]*|reduire|reduction|reduisez|ameliore[a-z]*|atteindre|diminuer|gagne[a-z]*|booste[a-z]*|remise|acompte|arrhes|pris en charge|prise en charge|financ[a-z]*|tva|smic|taux d'insertion de donnees)\b/;

/** What is asked of a candidate: thresholds of an exam, hours that must be followed. */
const THRESHOLD =
  /\b(?:qcm|quiz|bonnes reponses|correct answers|note (?:minimale|minimum|plancher)|seuil|minimum|minimale?|au moins|au minimum|at least|requis(?:es?)?|required|exigee?s?|demandee?s?|il faut|obligatoire|mandatory|necessaire|compulsory|pass mark|reussie? si|pour (?:valider|obtenir|etre))\b/;

/** Words of another, as in a testimonial. */
const SPOKEN = /^\W{0,3}"/;

/** Where one statement ends and another begins on the same line. */
const BETWEEN = /\s[-·•|–]\s|;|[!?.]\s|(?<=[%)\d]),\s|,\s(?=\d)|\set\s(?=\d)|(?<=(?:%|\/\d{1,3})\s)(?:et|and)\s/g;

/** What is between brackets without being a rate: it specifies a figure and is none. */
const ASIDE = /\([^()%]{0,200}\)/g;
const MARK_INSIDE = new RegExp(MARK);

interface Clause {
  readonly start: number;
  readonly text: string;
}

function clausesOf(folded: string): Clause[] {
  const text = folded.replace(ASIDE, (aside) =>
    MARK_INSIDE.test(aside) || /\d+\(s\)/.test(aside) ? aside : `(${' '.repeat(aside.length - 2)})`,
  );
  const clauses: Clause[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(BETWEEN)) {
    clauses.push({ start, text: text.slice(start, index + 1) });
    start = index + gap.length;
  }
  clauses.push({ start, text: text.slice(start) });
  return clauses;
}

interface Named {
  readonly measure: Measure;
  readonly start: number;
  readonly end: number;
}

/** Farthest that a number may stand from the words that say what it measures, in folded units. */
const REACH = 60;

/** The measure that is named nearest to a stretch of text. */
function nearest(text: string, from: number, to: number): Named | undefined {
  let best: (Named & { readonly gap: number }) | undefined;
  for (const [measure, pattern] of WORDS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    const gap = Math.max(0, start - to, from - end);
    if (gap <= REACH && (!best || gap < best.gap)) best = { measure, start, end, gap };
  }
  return best;
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

const formOf = (number: string): ResultFigure['form'] =>
  /%|cent/.test(number)
    ? 'rate'
    : /^\W*\d[\d.,]* ?(?:\/|sur|out of) ?\d/.test(number)
      ? 'mark'
      : /\d\D+ \d/.test(number)
        ? 'rate'
        : 'count';

/** Figures said with their measure in one clause: "96 % de satisfaction", "Taux de réussite : 88 %". */
function* inClauses({ text, folded }: Unit, unit: number): Generator<Found> {
  for (const clause of clausesOf(folded.text)) {
    const number = NUMBER.exec(clause.text);
    if (!number || AIM.test(clause.text)) continue;
    const from = number.index;
    const to = from + number[0].length;
    const named = nearest(clause.text, from, to);
    if (!named) continue;
    const form = formOf(number[0]);
    // A mark is given by reviewers or by a survey; a share of reviews says nothing.
    if (named.measure === 'rating' && form !== 'mark') continue;
    const start = folded.toOriginal(clause.start + Math.min(from, named.start));
    const end = folded.toOriginal(clause.start + Math.max(to, named.end));
    yield { measure: named.measure, form, span: text.spanOf(start, end), key: keyOf(named.measure, number[0]), unit, words: clause.text };
  }
}

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
function apart(units: readonly Unit[], index: number, used: Set<number>): Found | undefined {
  const unit = units[index] as Unit;
  const { folded, text } = unit;
  const number = LONE_NUMBER.exec(folded.text)?.[0];
  if (number === undefined || folded.text.length > NAME_LENGTH || AIM.test(folded.text)) return undefined;
  const found = (measure: Measure | undefined, name?: number): Found | undefined => {
    const form = formOf(number);
    // A bare number counts people, or those who left; a rate needs its sign.
    if (!measure || (form === 'count' && measure !== 'trained' && measure !== 'drop-out') || (measure === 'rating' && form !== 'mark'))
      return undefined;
    const lead = /^\W*/.exec(number)?.[0].length ?? 0;
    const span = text.spanOf(folded.toOriginal(lead), folded.toOriginal(number.trimEnd().length));
    const words = `${folded.text} ${name === undefined ? '' : (units[name] as Unit).folded.text}`;
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

/** Headings under which figures are those of the subject, or of an aim. */
const SUBJECT =
  /^\W*(?:(?:le|la|les|vos|nos|notre|mes|the|our) )?(?:programme|contenus?|objectifs?|competences|modules?|sequences?|jours?|journees?|semaines?|seances?|deroule|resultats? (?:attendus?|vises?|escomptes?)|syllabus|content|objectives|(?:module|day|week)s?|what you|expected|learning outcomes)\b/;

/** Headings right under which a figure is that of an exam, or of what is asked before it, unless it is called a rate or dated. */
const EXAM =
  /^\W*(?:(?:les|nos|the) )?(?:modalites d'evaluation|evaluations?|examens?|epreuves?|pre-?requis|assessment|exams?|prerequisites)\b/;

const ABOUT_RATES =
  'satisfaction|reussite|obtention|admission|validation|certification|insertion|abandons?|ruptures?|interruptions?|recommandation|reponse|retour|poursuite|presence|presentation|assiduite|completion';

/** Undressed headings and labels that announce results. */
const RESULTS = new RegExp(
  `^(?:${[
    String.raw`indicateurs?(?: cles?)?(?: (?:en |au )?\d.*| (?:de |d'|des )(?:resultats?|performance|qualite|satisfaction|reussite|insertion|la formation).*| qualite.*| chiffres.*)?`,
    String.raw`resultats?(?: (?:et|obtenus?|chiffres|qualite|au|en|\d{4}|de (?:la |l'|nos |cette |satisfaction|formation)|d'enquetes?|des (?:formations?|stagiaires|evaluations|enquetes?|sessions?|promotions?|apprenants)).{0,50})?`,
    'chiffres[ -]cles.*',
    `taux (?:moyen |global )?(?:de |d')(?:${ABOUT_RATES}).{0,50}`,
    String.raw`satisfaction(?: (?:et|moyenne|globale|\d|des|de nos) ?.{0,40})?`,
    'avis (?:des|de nos) .{0,40}',
    'results?(?: (?:and|of|in|for) .{0,40})?',
    '(?:pass|success|satisfaction|employment|completion) rates?.{0,40}',
    'key figures.*',
    'outcomes? and results.*',
  ].join('|')})$`,
);

/** Whether words announce the results of the course. */
export const announcesResults = (folded: string): boolean => RESULTS.test(undress(folded));

/** Whether a unit stands where figures are not the course's results. */
export const isTaught = ({ above }: Unit): boolean => above.some((words) => SUBJECT.test(words)) && !above.some(announcesResults);

const YEAR = String.raw`\b20\d{2}\b(?! ?(?:${PEOPLE}|h\b|heures|€|euros))`;
const MONTHS =
  'janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|june|july|august|september|october|november|december';
const PERIOD = new RegExp(
  [
    YEAR,
    String.raw`\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b`,
    String.raw`\b(?:depuis|since) (?:\d{4}|l'ouverture|la creation|le debut|l'origine|le lancement|le \d|${MONTHS})`,
    String.raw`\b(?:\d+|deux|trois|six|douze|vingt-quatre|two|three|six|twelve) (?:derniers? |dernieres? |last )(?:mois|ans|annees|sessions|promotions)`,
    String.raw`\blast (?:\d+ |two |three |six |twelve )?(?:months|years?|sessions?)\b`,
    String.raw`\b(?:dernieres?|derniers) (?:session|promotion|annee|exercice)s?\b`,
    String.raw`\bl'an (?:dernier|passe)\b|\bl'annee (?:derniere|ecoulee|passee)\b`,
  ].join('|'),
);
/** When the page was changed, when a course takes place, when a law was passed: dates, but not of the figure. */
const OTHER_DATE =
  /\b(?:mise?s? a jour|maj|actualisee?s?|updated|prochaines?|inscri[a-z]*|arrete|decret|loi|rncp|valable|valide|enregistree?s?|copyright|version|next)\b[^;)]{0,60}|©.{0,40}/g;

const POPULATION = new RegExp(
  [
    String.raw`${COUNT}(?:\(s\))? (?:[a-z'-]+ ){0,2}${PEOPLE}\b`,
    String.raw`\bn ?= ?\d`,
    String.raw`\bsur (?:un total de |un effectif de |les )?(?!(?:5|10|20|100|20\d\d)\b)\d{1,6}\b(?! ?(?:jours?|heures?|h\b|mois|ans|%|annees))`,
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
const SAYS_ITSELF = new RegExp(
  String.raw`(?:%|cent)\)? (?:de |des |d'|of )(?:nos |les |ces |l'ensemble des |all |our |the )?(?!admis|recus|avis|reponses|retours)(?:entretiens|heures|objectifs|${PEOPLE})\b`,
);
/** A pass rate set against those who sat is a rate whose calculation is said. */
const SAT = /\bpresente(?:e?s?)?\b|\bsat the exam\b|\bcandidates who sat\b/;

/** Public schemes that publish results, or the article that makes a ministry calculate them. */
export const PUBLIC_SCHEME = /inser ?jeunes|insersup|data\.gouv|\bl\.? ?6111-8\b|\banotea\b|scol@?act/;

/** How many units before and after its figures may say what holds for them all, and how far they are looked for. */
const NOTES_BEFORE = 6;
const NOTES_AFTER = 3;
const NOTE_REACH = 40;

/** What a text says of the figures that it is about. */
function detailsIn(words: string, links: Unit['links'] = []): FigureDetail[] {
  const scheme = PUBLIC_SCHEME.test(words) || links.some(({ url }) => PUBLIC_SCHEME.test(url.toLowerCase()));
  return [
    ...(PERIOD.test(words.replace(OTHER_DATE, ' ')) ? (['period'] as const) : []),
    ...(scheme || (POPULATION.test(words) && !CAPACITY.test(words)) ? (['population'] as const) : []),
    ...(scheme || METHOD.test(words) ? (['method'] as const) : []),
  ];
}

/** Every figure of results in a sheet, in reading order. */
export function readFigures(units: readonly Unit[]): ResultFigure[] {
  const found: Found[] = [];
  const used = new Set<number>();
  units.forEach((unit, index) => {
    if (isTaught(unit) || THRESHOLD.test(unit.folded.text) || SPOKEN.test(unit.folded.text)) return;
    const own = [...inClauses(unit, index)];
    const figure = own.length === 0 ? apart(units, index, used) : undefined;
    const exam = EXAM.test(unit.above.at(-1) ?? '');
    for (const each of figure ? [figure] : own) if (!exam || /\b(?:taux|rate|20\d\d)\b/.test(each.words)) found.push(each);
  });
  const shared = sharedDetails(units, new Set(found.flatMap(({ unit, name }) => (name === undefined ? [unit] : [unit, name]))));
  const figures = new Map<string, ResultFigure & { details: Set<FigureDetail> }>();
  for (const { measure, form, span, key, unit, name, words } of found) {
    const { row, links, above, announced, section } = units[unit] as Unit;
    const named = name === undefined ? [] : [(units[name] as Unit).folded.text];
    const said = new Set([row, ...named, ...announced, ...above].flatMap((text) => detailsIn(text, links)).concat(shared(unit)));
    if (SAYS_ITSELF.test(words)) said.add('method');
    if (said.has('population') && (form === 'mark' || (measure === 'success' && SAT.test(row)))) said.add('method');
    const known = figures.get(key);
    if (known) for (const detail of said) known.details.add(detail);
    else figures.set(key, { measure, form, span, details: said, section });
  }
  return [...figures.values()];
}

/** What is said once for all figures around: in the table, and in the lines before and after that hold no figure. */
function sharedDetails(units: readonly Unit[], holders: ReadonlySet<number>): (index: number) => FigureDetail[] {
  const ofUnit = new Map<number, FigureDetail[]>();
  const tables = new Map<string, { first: number; last: number; details: Set<FigureDetail> }>();
  const read = (index: number): FigureDetail[] => {
    const { row, links, announced, folded } = units[index] as Unit;
    const details =
      ofUnit.get(index) ?? [row, ...announced.map((head) => `${head}: ${folded.text}`)].flatMap((text) => detailsIn(text, links));
    ofUnit.set(index, details);
    return details;
  };
  if (holders.size === 0) return () => [];
  const rowsWithFigures = new Set([...holders].map((index) => (units[index] as Unit).row));
  units.forEach(({ section, row }, index) => {
    if (!isTable(section)) return;
    const table = tables.get(section) ?? { first: index, last: index, details: new Set() };
    table.last = index;
    tables.set(section, table);
    if (!rowsWithFigures.has(row)) for (const detail of read(index)) table.details.add(detail);
  });
  return (index) => {
    const { section } = units[index] as Unit;
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
const outside = (section: string): string => section.replace(/, table .*/, '');
