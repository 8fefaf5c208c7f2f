import { TERMS } from '../lexicon/generated/terms.ts';
import type { Language } from '../document/language.ts';
import { anyWordOf } from './anyWordOf.ts';
import { Sought, sought } from './sought.ts';

/** Wordings of measure, and of what no figure shows. Folded. */
export interface MeasureWords {
  /** The author says that what is aimed at can be measured. */
  readonly said: Sought;
  /** A figure by which learning is counted. */
  readonly counted: Sought;
  /** A test that marks, whatever it says of its figures: neither counted nor something else. */
  readonly marked: Sought;
  /** Trades of which measuring, counting or assessing is the matter, by their folded titles. */
  readonly trades: RegExp;
  /** What no figure shows: where a document has one of these words, nothing is asked. */
  readonly unmeasured: Sought;
}

const { learners: LEARNERS } = TERMS.people;
const MARKED = sought(anyWordOf(TERMS.measure.marked));
const UNMEASURED = sought(anyWordOf(TERMS.measure.unmeasured));
const TRADES = anyWordOf(TERMS.trades.measure);
const N = String.raw`(?:\d+(?:[.,]\d+)?)`;

export const MEASURE_WORDS: Readonly<Record<Language, MeasureWords>> = {
  fr: {
    said: new Sought(
      /\b(?:objectifs?,? (?:[a-z'-]+,? ){0,5}?(?:smart|mesurables?|evaluables?|quantifiables?|quantifies|chiffres)|smart et mesurables?|(?:progres|progression|acquis) (?:[a-z'-]+ ){0,2}?(?:mesurables?|quantifiables?)|criteres (?:[a-z'-]+ ){0,3}?(?:mesurables?|quantifiables?|quantitatifs|quantifies|chiffres)|indicateurs (?:[a-z'-]+ ){0,2}?(?:mesurables?|quantitatifs|chiffres)|kpis?)\b/,
      'fr',
    ),
    counted: new Sought(
      new RegExp(
        [
          String.raw`\b(?:augmenter|accroitre|reduire|diminuer|baisser|ameliorer|gagner|atteindre|obtenir|depasser|progresser)\b[^.;]{0,80}?\d+ ?(?:%|points?\b)`,
          String.raw`\b${N} ?% (?:ou plus |minimum |au moins )?(?:de |d'|des |aux? )(?:reussite|bonnes|reponses|reponse|items|questions|erreurs?|points|score|satisfaction|test|qcm|quiz|epreuve|criteres|${LEARNERS.fr})`,
          String.raw`\b(?:notes?|scores?|moyenne|seuils?|taux|resultats?)(?: [a-z']+){0,5}?[ :≥>=]{1,4}${N}`,
          String.raw`(?<![\d/])\d{1,3}(?:[.,]\d+)? ?(?:/|sur) ?(?:5|10|20|40|50|100)(?![\d/])`,
          String.raw`\b\d+ (?:bonnes reponses|reponses (?:justes|exactes|correctes))\b`,
          String.raw`\ben (?:moins|au plus) de \d+ ?(?:min(?:utes?)?|mn|secondes?|s|h|heures?)\b`,
          String.raw`\b(?:avec )?(?:zero|0|\d+) (?:erreurs?|fautes?)(?: au (?:plus|maximum)| maximum)?\b`,
          String.raw`\b(?:qcm|quiz|test|questionnaire)(?: [a-z']+){0,3} (?:de |d'|en )?\d+ (?:questions?|items?|points?)\b`,
        ].join('|'),
      ),
      'fr',
    ),
    marked: MARKED.fr,
    trades: TRADES.fr,
    unmeasured: UNMEASURED.fr,
  },
  en: {
    said: new Sought(
      /\b(?:(?:smart|measurable|quantifiable|quantified) (?:[a-z'-]+,? ){0,3}?(?:objectives|outcomes|goals|targets|criteria|progress)|(?:objectives|outcomes|goals|targets|criteria)(?: [a-z'-]+,?){0,5}? (?:smart|measurable|quantifiable|quantified)|kpis?)\b/,
      'en',
    ),
    counted: new Sought(
      new RegExp(
        [
          String.raw`\b(?:increase|reduce|decrease|cut|raise|improve|gain|reach|achieve|score|exceed)\b[^.;]{0,80}?\d+ ?(?:%|per cent|percent|points?\b)`,
          String.raw`\b${N} ?% (?:or (?:more|above) |or higher )?(?:pass|correct|success|of (?:correct|answers|questions|items|the (?:test|quiz|questions)|${LEARNERS.en})|on (?:the|a) (?:test|quiz|exam)|score|accuracy)`,
          String.raw`\b(?:marks?|scores?|average|threshold|pass mark|rate)(?: [a-z']+){0,5}?[ :≥>=]{1,4}${N}`,
          String.raw`(?<![\d/])\d{1,3}(?:[.,]\d+)? ?(?:/|out of) ?(?:5|10|20|40|50|100)(?![\d/])`,
          String.raw`\b\d+ (?:correct answers|right answers)\b`,
          String.raw`\b(?:in|within) (?:less than |under )?\d+ ?(?:min(?:utes?)?|seconds?|hours?)\b`,
          String.raw`\b(?:zero|0|no more than \d+|at most \d+) (?:errors?|mistakes?)\b`,
          String.raw`\b\d+[ -](?:question|item)s?\b`,
        ].join('|'),
      ),
      'en',
    ),
    marked: MARKED.en,
    trades: TRADES.en,
    unmeasured: UNMEASURED.en,
  },
};

/** What stands before the word that announces a section. */
export const QUALIFIED = /^(?:our |nos )?(?:smart|measurable|quantified|quantifiable) (?=\p{L})/iu;
