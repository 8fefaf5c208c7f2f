import type { MarkdownDocument } from '../../document/document.ts';
import type { Span } from '../../document/text.ts';
import { foldText } from '../../document/fold.ts';
import { MONTH_NAME } from '../../text/calendar.ts';
import { NUMBER_WORD } from '../../text/numbers.ts';
import type { ResultsFact } from '../facts.ts';
import { latestYear, PUBLIC_SCHEME } from './details.ts';
import { readFigures } from './figures.ts';
import { announcesResults, taughtUnits } from './labels.ts';
import { nearest } from './measures.ts';
import { PEOPLE } from './numbers.ts';
import { HOLE, isStub } from '../patterns.ts';
import type { SheetUnit } from '../units.ts';
import { hasWords, spanOf, type Words, wordsOf } from '../words.ts';

/** A course that is too new to have results… */
const NEW =
  /\b(?:nouve(?:l|lle|aux|lles)s? (?:entrants?|formations?|actions?|parcours|offres?|organismes?|sessions?|modules?|cursus|stages?)|(?:formation|parcours|stage|action) (?:nouve(?:au|lle)|recente?|creee?|lancee?|ouverte?)|premiere?s? (?:sessions?|promotions?|editions?|annees?|stages?)|1re session|new (?:course|entrant|programme|program|provider|training)|first (?:session|cohort|run|course|year))\b/;
/** …and what it will measure. */
const PLANNED =
  /\b(?:indicateurs?|resultats?|taux|figures?|rates?|results?|indicators?)\b.{0,300}\b(?:publi|mesur|collect|suivi|calcul|par(?:u|ai)|disponib|mis en place|communiqu|prevu|measured|available|will)/;

/** Words that say that there are results without saying them. */
const ELSEWHERE =
  /\b(?:resultats?|indicateurs|taux de [a-z]{4,15}|results|satisfaction rates?)\b[^.;:]{0,50}\b(?:(?:disponibles?|communiquee?s?|transmis(?:es)?|consultables?|fournis) (?:sur (?:simple )?demande|aupres|par|en agence|dans nos locaux)|sur (?:simple )?demande|en cours de (?:collecte|calcul|constitution|recueil|construction)|(?:available )?on request|being (?:collected|calculated))\b/;

/** Words of an answer that answers nothing. */
const EMPTY =
  /\b(?:en cours|sur (?:simple )?demande|a venir|bientot|prochainement|non (?:disponibles?|communiquee?s?|concernee?)|disponibles?|nous consulter|contactez|on request|not (?:yet )?available|pending|n\/?[acr]\b)|[:=] ?[/?-]? ?$|^\W*$/;

/** A result in words of the author's own, that is none of the usual measures: "41 personnes sur 44 ont su…", "93 %". */
const TOLD = /\b\d{1,6} (?:[a-z]+ ){0,3}?(?:sur|out of) (?:les )?\d{1,6}\b|\b\d{1,3}(?:[.,]\d+)? ?%/;

/** How many units below a label answer it. */
const ANSWERS = 8;

/** Longest line that announces results without a colon, in folded units. */
const LABEL_LENGTH = 60;

/** What a programme says of its results: figures, else where they are, else that the course is new, else nothing to be read. */
export function readResults(document: MarkdownDocument, units: readonly SheetUnit[]): ResultsFact {
  const taught = taughtUnits(units);
  const figures = readFigures(units, taught);
  const present = (by: ResultsFact['by'], span: Span): ResultsFact => ({ state: 'present', by, span, figures });
  if (figures[0]) return { ...present('figures', figures[0].span), latest: latestYear(units, figures) };
  const announced = units.flatMap((unit, index) => {
    const answers = taught[index] ? undefined : answersOf(units, index);
    return answers ? [{ unit, answers }] : [];
  });
  // Under a heading of results, people counted in words of the author's own: "39 inscrits, 35 parcours terminés".
  const counted = announced.flatMap(({ answers }) => answers).find((words) => isCounted(words.folded.text) && !isPromised(words));
  if (counted) return present('figures', spanOf(counted));
  const link = units.map((unit, index) => (taught[index] ? undefined : linkToResults(document, unit))).find((span) => span !== undefined);
  const linked = link ?? announced.flatMap(({ answers }) => answers.flatMap(({ links }) => links.filter(isPage)))[0]?.span;
  if (linked) return present('link', linked);
  const planned =
    announced.flatMap(({ answers }) => answers).find((words) => NEW.test(words.folded.text) && !isPromised(words)) ??
    units.find((words) => NEW.test(words.folded.text) && PLANNED.test(words.folded.text) && !isPromised(words));
  if (planned) return present('announcement', spanOf(planned));
  const told = announced.flatMap(({ answers }) => answers).find(({ folded }) => TOLD.test(folded.text));
  if (told) return present('figures', spanOf(told));
  const promised = announced.flatMap(({ answers }) => answers).find(isPromised);
  if (promised) return { state: 'promised', span: spanOf(promised), figures };
  const vague = announced[0];
  if (vague) {
    const empty = vague.answers.find((words) => hasWords(words) && EMPTY.test(words.folded.text));
    return { state: 'vague', span: spanOf(empty ?? vague.answers.find(hasWords) ?? vague.unit), figures };
  }
  const elsewhere = units.flatMap((unit, index) => {
    const match = taught[index] ? null : ELSEWHERE.exec(unit.folded.text);
    return match ? [spanIn(unit, match)] : [];
  });
  return elsewhere[0] ? { state: 'vague', span: elsewhere[0], figures } : { state: 'missing', figures };
}

const HOW_MANY = String.raw`(?<![\d.,/])(?:\d{1,6}|(?!une?\b|one\b)${NUMBER_WORD})`;
const SOME_PEOPLE = new RegExp(String.raw`\b${HOW_MANY} (?:[a-z]+ )?(?:${PEOPLE}|enrolled|completed)\b`);
/** A number of something that is neither a time, a date nor a price. */
const SOME_COUNT = new RegExp(
  String.raw`\b${HOW_MANY} (?!(?:jours?|heures?|h|mois|ans|annees|semaines?|points?|euros?|days?|hours?|months?|years?|weeks?|${MONTH_NAME})\b)[a-z]{3,}`,
  'g',
);

/** People, and what became of some of them. */
const isCounted = (folded: string): boolean => SOME_PEOPLE.test(folded) && [...folded.matchAll(SOME_COUNT)].length > 1;

const isPromised = ({ folded }: Words): boolean => isStub(folded) || HOLE.test(folded.text);

/** An indicator of the framework by its number, as in a table of evidence, is no result. */
const NUMBERED = /^\W*ind(?:icateurs?|icators?|\.)? ?(?:n ?°|no\.?)? ?\d{1,2}\b(?![/ ]\d)/;

/** The words that answer a unit which announces results; undefined when it does not announce any, or only how they are gathered. */
function answersOf(units: readonly SheetUnit[], index: number): readonly Answer[] | undefined {
  const answers = answersBeside(units, index);
  const worded = answers?.filter(hasWords) ?? [];
  return worded.length > 0 && worded.every(isGathered) ? undefined : answers;
}

/** How opinions are asked for, of whom and when. */
const GATHERED =
  /\b(?:questionnaires?|enquetes?|sondages?|formulaires?|tours? de table|recueil(?:li[a-z]*)?|mesuree?s?|evaluee?s?|(?:evaluation|bilan)s? a (?:chaud|froid)|surveys?|feedback forms?|polls?|measured|collected)\b/;

/** Whether words only say how results come in: no figure in them, nothing put off, and no way to any. */
const isGathered = ({ text, folded, links }: Answer): boolean =>
  GATHERED.test(folded.text) &&
  !EMPTY.test(folded.text) &&
  !isPromised({ text, folded }) &&
  !TOLD.test(folded.text) &&
  !isCounted(folded.text) &&
  links.length === 0;

function answersBeside(units: readonly SheetUnit[], index: number): readonly Answer[] | undefined {
  const unit = units[index] as SheetUnit;
  if (NUMBERED.test(unit.folded.text) || unit.announced.some((words) => NUMBERED.test(words))) return undefined;
  if (unit.announced.some(announcesResults)) return [unit];
  const colon = /^([^:]{2,60}?) ?:(?: |$)/.exec(unit.folded.text);
  if (colon && announcesResults(colon[1] as string)) {
    const rest = wordsOf(unit.text.slice(unit.folded.toOriginal(colon[0].length)));
    if (!rest.text.text) return below(units, index);
    // "Résultat : tout est à refaire" tells what comes of something.
    const told = /\d/.test(rest.folded.text) || EMPTY.test(rest.folded.text) || unit.links.length > 0 || isPromised(rest);
    return told || isOfResults(rest.folded.text) ? [{ ...rest, links: unit.links }] : undefined;
  }
  if (unit.folded.text.length > LABEL_LENGTH || !announcesResults(unit.folded.text)) return undefined;
  const answers = below(units, index);
  // A bare word may be a menu, or a subject: it announces results when what follows puts them off.
  return unit.heading || answers.slice(0, 1).some(({ folded }) => EMPTY.test(folded.text) || isStub(folded)) ? answers : undefined;
}

/** Words of an answer that are about results, whatever they say of them: not those of anybody who is there. */
const isOfResults = (folded: string): boolean =>
  nearest(folded, 0, folded.length) !== undefined ||
  NEW.test(folded) ||
  PLANNED.test(folded) ||
  ELSEWHERE.test(folded) ||
  OF_RESULTS.test(folded);
const OF_RESULTS = /\b(?:indicateurs?|taux|retours?|publies?|excellents?|published|rates?)\b/;

/** What stands below a heading or a label, as far as the next heading of its rank. */
function below(units: readonly SheetUnit[], index: number): readonly SheetUnit[] {
  const { heading, section } = units[index] as SheetUnit;
  const next = units.slice(index + 1, index + 1 + ANSWERS);
  const end = next.findIndex((unit) => (heading ? unit.heading > 0 && unit.heading <= heading : unit.section !== section));
  return end < 0 ? next : next.slice(0, end);
}

interface Answer extends Words {
  readonly links: SheetUnit['links'];
}

/** Links that lead to a page or a file, not to a telephone, a place on the same page, an enrolment or an appointment. */
const isPage = ({ url }: SheetUnit['links'][number]): boolean =>
  !/^(?:mailto:|tel:|sms:|#|javascript:)|inscri|contact|devis|reserv|calendly|rdv|rendez-?vous|enrol|book/i.test(url);

/** A link whose own words or address say that it leads to results. */
function linkToResults({ source }: MarkdownDocument, { links }: SheetUnit): Span | undefined {
  return links.find((link) => {
    const words = foldText(source.slice(link.span));
    return isPage(link) && (TO_RESULTS.test(words) || PUBLIC_SCHEME.test(words)) && !TO_FORM.test(words);
  })?.span;
}
const TO_RESULTS =
  /\b(?:indicateurs? (?:de |d')|nos (?:resultats|indicateurs)|resultats? (?:de (?:la |nos )|obtenus)|taux (?:de |d')(?:satisfaction|reussite|obtention|insertion)|indicateurs|our results|results page|indicateurs-de-resultats)\b|[/-](?:nos-)?(?:resultats|indicateurs|results)\b/;
/** A survey to fill in, or what a link to the certification's own record is for. */
const TO_FORM = /questionnaire|enquete|formulaire|survey|francecompetences/;

/** Where a match in a unit's folded text stands in the file. */
const spanIn = ({ text, folded }: SheetUnit, match: RegExpExecArray): Span =>
  text.spanOf(folded.toOriginal(match.index), folded.toOriginal(match.index + match[0].trimEnd().length));
