import type { Words } from '../words.ts';
import { onlyWords, stated, without, wordSet } from './text.ts';
import { readTimes, type Time, withoutTimes } from './time.ts';
import type { CourseValue, Place } from './value.ts';

/** What may stand beside a duration without making it another's: "soit", "réparties sur", "au total". */
const PLAIN = wordSet(
  'soit sur en de d la le formation stage cours au a total totale totales environ maximum minimum max min reparti repartis repartie reparties consecutif consecutifs ' +
    'ouvre ouvres plein pleins pleine jusqu plus moins over in of training course total about up to at most least spread full working consecutive intensif intensifs intensive',
);

/** The law that sets the duration, in brackets, changes nothing to it. */
const CITATION = /\([^()]{0,80}\b(?:articles?|code|decret|loi|arrete)\b[^()]{0,80}\)/g;

/** Durations of the course in words that say nothing else. */
export function wholeDurations(words: Words, place: Place): CourseValue[] {
  const { text } = words.folded;
  const times = readTimes(text);
  return times.length > 0 && onlyWords(withoutTimes(without(text, CITATION)), PLAIN) ? valuesOf(words, times, place) : [];
}

function valuesOf(words: Words, times: readonly Time[], place: Place): CourseValue[] {
  return (['hours', 'days'] as const).flatMap((unit): CourseValue[] => {
    const [time, ...others] = times.filter((candidate) => candidate.unit === unit && !candidate.each && candidate.amount.max > 0);
    // Two of them are a sum, a choice or a slip: not for us to say which.
    if (!time || others.length > 0) return [];
    return [{ kind: unit, amount: time.amount, place, ...stated(words, time.from, time.to) }];
  });
}

const COURSE = '(?:formation|stage|atelier|parcours|cursus|seminaire|course|training|workshop|programme|program)';

/** What leads up to a duration of the course in a sentence. */
const LEADS: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:cette|notre|la|le|ce|this|our|the) ${COURSE}(?: [a-z'-]{2,20}){0,3}? (?:dure|durera|se deroule sur|se deroule en|s'etend sur|s'etale sur|a une duree de|est d'une duree de|lasts|runs over|runs for|takes|takes place over) (?:environ |about )?$`,
  ),
  new RegExp(String.raw`\b(?:cette|ce|notre) ${COURSE}(?: [a-z'-]{2,20}){0,2} (?:(?:de|d'une duree de|sur|en) |d')$`),
  new RegExp(
    String.raw`\b(?:la|the) (?:duree|duration|length)(?: totale| globale)?(?: de la formation| du stage| du parcours| of the course)? (?:est|is)(?: de| fixee a| d'environ)? $`,
  ),
  /\b(?:total duration|duree totale) (?:de|of) $/,
  // "Après ces six jours": those that the sheet has told.
  /\b(?:apres|durant|pendant|au bout de|au terme de|a l'issue de|a la fin de|during|after|over|at the end of) (?:ces|these) $/,
];

/** What makes it one of several: another offer, a choice, a part. */
const NOT_WHOLE = /\b(?:ou|or|selon|dont|including|depending|par|per|minimum avant|puis|then|option|niveau|module)\b|\+/;

const SENTENCE = /[^.;!?]+/g;
/** How far a second duration may stand from the first: "dure trois jours, soit 21 heures". */
const NEAR = 14;

/** Durations of the course said in a sentence: "La formation dure deux jours, soit 14 heures". */
export function saidDurations(words: Words): CourseValue[] {
  const { text } = words.folded;
  if (
    !/\b(?:formation|stage|atelier|parcours|cursus|seminaire|course|training|workshop|programme|program|duree|duration|length|ces|these)\b/.test(
      text,
    )
  )
    return [];
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
    const times = readTimes(sentence);
    const first = times.findIndex(
      (time) => !time.each && LEADS.some((lead) => lead.test(sentence.slice(Math.max(0, time.from - 120), time.from))),
    );
    const lead = times[first];
    if (!lead || lead.unit === 'other' || NOT_WHOLE.test(sentence.slice(lead.to, lead.to + 40))) return [];
    const second = times[first + 1];
    const told = second && second.unit !== lead.unit && second.from - lead.to <= NEAR ? [lead, second] : [lead];
    const placed = told.map((time) => ({ ...time, from: time.from + index, to: time.to + index }));
    return valuesOf(words, placed, 'sentence');
  });
}

/** A duration in a title: at its end, or between brackets or dashes ("Souder à l'arc (3 jours)"). */
export function titledDurations(words: Words): CourseValue[] {
  const { text } = words.folded;
  const times = readTimes(text).filter(
    ({ from, to }) => /(?:[(|·,:-] ?|\b(?:sur|en|in|over) )$/.test(text.slice(0, from)) && /^\W*(?:$|[)|·,-]|soit\b)/.test(text.slice(to)),
  );
  return valuesOf(words, times, 'title').filter(
    (value) => value.kind === 'hours' || (value.kind === 'days' && value.amount.max <= LONGEST_TITLE),
  );
}

/** Days beyond which a title names a promise, not a duration: "Apprendre le piano en 30 jours". */
const LONGEST_TITLE = 15;
