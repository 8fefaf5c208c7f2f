import type { Measure } from '../facts.ts';
import { anyWord } from '../patterns.ts';
import { TRAINED } from './numbers.ts';

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
  ['satisfaction', anyWord('taux (?:moyen |global )?de satisfaction', 'satisfaction', 'satisfaite?s?', 'notes? moyennes?', 'satisfied')],
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
      'travaillent',
      "retour a l'emploi",
      'employment(?: rate)?',
      'in (?:work|a job)',
      'employed',
    ),
  ],
  ['further-study', anyWord("taux de poursuite(?: d'etudes)?", "poursuite d'etudes", 'poursuivent', 'further stud(?:y|ies)')],
  [
    'recommendation',
    anyWord(
      'recommandation(?! r ?[.]?[0-9])',
      'recommand(?:ent|eraient)',
      'taux de recommandation',
      'would recommend',
      'recommend(?:ation)?',
    ),
  ],
  ['attendance', anyWord("taux (?:d'assiduite|de (?:presence|presentation))", 'assiduite', 'attendance(?: rate)?')],
  ['completion', anyWord('taux (?:de completion|d.achevement)', 'ont (?:termine|suivi)[a-z ]{0,40}', 'completion(?: rate)?', 'completed')],
  [
    'drop-out',
    anyWord(
      "taux (?:d'abandons?|de ruptures?|d'interruptions?)",
      'abandons?(?! de\b)',
      'ruptures?(?! de (?:stock|charge))',
      'interruptions?',
      'drop-?outs?(?: rate)?',
    ),
  ],
  ['follow-up', anyWord('entretiens de suivi(?: a (?:6|six) mois)?(?: (?:realises|tenus))?')],
  ['rating', anyWord('avis(?: (?:clients?|google|stagiaires|verifies))?', 'google', 'trustpilot', 'reviews?', 'ratings?')],
];

/** A measure, and where its name stands. */
export interface Named {
  readonly measure: Measure;
  readonly start: number;
  readonly end: number;
}

/** Farthest that a number may stand from the words that say what it measures, in folded units. */
const REACH = 60;

/** The measure that is named nearest to a stretch of text. */
export function nearest(text: string, from: number, to: number): Named | undefined {
  let best: (Named & { readonly gap: number }) | undefined;
  for (const [measure, pattern] of WORDS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    const gap = Math.max(0, start - to, from - end);
    if (gap <= REACH && (!best || gap < best.gap)) best = { measure, start, end, gap };
  }
  return best ?? starred(text, from);
}

/** Stars before a mark call it a rating where no word does: "⭐ 4,8/5". */
function starred(text: string, from: number): Named | undefined {
  const stars = /[⭐★] ?$/.exec(text.slice(0, from));
  return stars ? { measure: 'rating', start: stars.index, end: from } : undefined;
}
