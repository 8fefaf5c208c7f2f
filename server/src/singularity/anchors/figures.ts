import type { Language } from '../../document/language.ts';
import { MONTH_NAME } from '../../text/calendar.ts';
import { sought } from '../sought.ts';
import { vocabularyOf } from '../vocabulary.ts';
import type { Word } from '../words.ts';

/** What a figure counts in any programme: length, price, people, seniority, the day of a month. Such a figure ties to nothing. Stems come of these. */
const SHEET_UNITS: Readonly<Record<Language, RegExp>> = {
  fr: /^(?:h|heures?|jours?|jrs?|j|journees?|demi|semaines?|mois|ans?|annees?|modules?|niveaux?|etapes?|phases?|parties?|seances?|sessions?|blocs?|axes?|points?|personnes?|participante?s?|stagiaires?|apprenante?s?|places?|formateurs?|formatrices?|intervenante?s?|etudiante?s?|euros?|eur|ht|ttc|ects|credits?|fois|x|exercices?|quiz|qcm|cas|videos?|supports?|entretiens?|rendez|methodes?|outils?|cles?|objectifs?|competences?|thematiques?|themes?|temps|chapitres?|lecons?|lignes?|et|a|ou|ere|er|eme|e|nd)$/,
  en: /^(?:h|hrs?|hours?|days?|half|weeks?|months?|years?|modules?|levels?|steps?|stages?|phases?|parts?|sessions?|units?|lessons?|points?|people|persons?|participants?|learners?|students?|attendees|places|seats|trainers?|instructors?|times?|x|exercises?|quizzes|quiz|cases?|videos?|handouts?|tools?|keys?|goals?|objectives?|skills?|topics?|themes?|chapters?|and|to|or|st|nd|rd|th|credits?)$/,
};

const MONTH = new RegExp(`^${MONTH_NAME}$`);

/** Whether the word at `at` is a figure, or the month of a date. */
export const isFigure = (words: readonly Word[], at: number): boolean =>
  words[at]?.stem === '#' || ((words[at - 1]?.stem === '#' || words[at + 1]?.stem === '#') && MONTH.test(words[at]?.folded ?? ''));

/** "24h/24", "7j/7", "360°", "100 %", "1.", "2026": set figures, numbers of order and years. */
const SET = /^(?:24|7|360|0|1|(?:19|20)\d\d)$/;

/** Comparisons by which a figure, or the want of one, can be observed. */
export const OBSERVED = sought({
  fr: /(?<![a-z])(?:en moins d[e'] ?(?:\d+|une?|deux|trois|quatre|cinq|six|huit|dix|douze|quinze|vingt|trente)|en \d+ ?h(?:eures?)? ?[0-5]\d|(?<=\bune? [^.;:]{1,60})pour (?:deux|trois|quatre)(?=$|[,.;)])|sans (?:erreur|faute|aide|se reporter|regarder|modele|brouillon|l'aide)|a \d+ (?:pres|%)|jusqu'a ce que?|du premier coup|a l'aveugle|chronometre\w*|tolerance d[e'])(?![a-z])/,
  en: /(?<![a-z])(?:in (?:less than|under) (?:\d+|an?|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty)|(?<=\bone [^.;:]{1,60})(?:between|for every) (?:two|three|four)|without (?:help|notes|looking|a template|error|errors|mistakes)|to within \d|until (?:it|the|nobody|everyone)|first time round|timed|tolerance of)(?![a-z])/,
});

/** The first number that counts something of this course's own ("150 pages", "douze ruches"), with what it counts. */
export function tellingFigure(
  words: readonly Word[],
  language: Language,
  title: ReadonlySet<string>,
): { from: number; to: number } | undefined {
  const { common } = vocabularyOf(language);
  for (const [at, word] of words.entries()) {
    if (word.stem !== '#' || SET.test(word.folded)) continue;
    const counted = words[at + 1];
    // At the end of a sentence a number stands for itself: a reference, a page.
    if (!counted || counted.before !== 'space' || counted.small || title.has(counted.stem)) continue;
    if (SHEET_UNITS[language].test(counted.folded) || MONTH.test(counted.folded) || (word.folded === '100' && counted.folded === '%'))
      continue;
    // In letters, small numbers come with anything: « deux situations ».
    if (!/\d/.test(word.folded) && common.has(counted.stem)) continue;
    return { from: at, to: at + 2 };
  }
  return undefined;
}
