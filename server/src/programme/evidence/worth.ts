import { foldText } from '../../document/fold.ts';
import { MONTH_NAME } from '../../text/calendar.ts';
import { DATE } from '../../text/dates.ts';
import { EMAIL, PHONE } from '../../text/entities.ts';
import { NUMBER_WORD } from '../../text/numbers.ts';
import type { EvidenceWorth } from '../facts.ts';
import { HOLE, isStubText } from '../patterns.ts';
import { FUTURE, isAbsence, signIn, UNFINISHED } from './states.ts';

/**
 * What sentences of the organisation are worth that cite no document: whether they say who does what, when, with which record.
 * Two of these are enough, or one of which a sentence tells; a formula has none.
 */

const UNIT =
  '(?:jours?|heures?|semaines?|mois|trimestres?|semestres?|ans?|annees?|sessions?|stages?|formations?|(?:working |business )?days?|hours?|weeks?|months?|quarters?|years?|terms?|courses?)';
const DAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)';
const COUNT = String.raw`(?:\d{1,3}|${NUMBER_WORD}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)`;
/** A day, a delay, a month: what can be checked. */
const PRECISE = [
  new RegExp(DATE.source),
  new RegExp(
    [
      String.raw`\b(?:chaque|every|each) (?:${DAY}|${MONTH_NAME}|semaine|mois|trimestre|semestre|week|month|quarter)\b`,
      String.raw`\b(?:tous|toutes) les (?:\w+ )?(?:${UNIT}|${DAY}s?)\b`,
      String.raw`\b${COUNT} (?:[a-z]+ ){1,3}(?:par|a|per|each|every) (?:jour|semaine|mois|trimestre|semestre|an|annee|day|week|month|quarter|year)\b`,
      String.raw`\b${COUNT} (?:[a-z]+ )?${UNIT}\b`,
      String.raw`\b(?:[0-3]?\d|1er) (?:${MONTH_NAME})\b`,
      String.raw`\b(?:en|in|fin|debut|le|la|du|of|on|by) (?:(?:dernier|derniere|premier|premiere|last|first) )?(?:${MONTH_NAME}|${DAY}s?)\b`,
      String.raw`\b(?:[01]?\d|2[0-3]) ?(?:h(?: ?[0-5]\d)?|:[0-5]\d|[ap]\.?m)\b`,
      String.raw`\b(?:le|the) (?:jour meme|same day|dernier jour|premier jour|last day|first day)\b`,
    ].join('|'),
  ),
] as const;
const LOOSE = new RegExp(
  [
    String.raw`\b(?:chaque|every|each|par|per|a|an) (?:an|annee|day|year|jour|semaine|mois|week|month|quarter)\b(?<!\ba jour)`,
    String.raw`\b(?:annuel|mensuel|trimestriel|semestriel|hebdomadaire)(?:le)?s?(?:ment)?\b`,
    String.raw`\b(?:annual|month|quarter|year|week)ly\b|\bannual\b`,
  ].join('|'),
);

/** What something is kept in, and the act of keeping it. */
const RECORD =
  /\b(?:registres?|cahiers?|classeurs?|fichiers?|contre signature|dossiers?|tableaux?|tableurs?|feuilles?|fiches?|formulaires?|grilles?|comptes?[- ]rendus?|proces[- ]verba(?:l|ux)|pv|attestations?|contrats?|conventions?|questionnaires?|livrets?|rapports?|releves?|emargements?|courriels?|lettres?|journal|agenda|carnets?|site (?:internet|web)|not(?:e|ent|ee|ees|es) (?!que\b)|consign\w+|class(?:e|ent|ee|ees|es)\b|archiv\w+|enregistr\w+|inscri(?:t|te|ts|tes|vent)|trac(?:e|es|ee|ees|abilite)\b|registers?|logs?|log ?book|books?|folders?|binders?|files?|forms?|sheets?|minutes|reports?|certificates?|contracts?|agreements?|notebooks?|diary|records?|recorded|entered|noted|filed|logged|written)\b/;

/** Those who act for the organisation, one at a time: "des formateurs qualifiés" names nobody. */
const ROLE =
  /\b(?:referent|referente|direct(?:eur|rice)|direction|gerant|gerante|responsable|coordinat(?:eur|rice)|coordonnat(?:eur|rice)|assistante?|secretaire|president|presidente|dirigeante?|fondat(?:eur|rice)|(?:le|la|chaque|un|une) (?:format(?:eur|rice)|intervenante?|animat(?:eur|rice))|m\.|mme|manager|director|head|officer|coordinator|secretary|(?:the|each|a) (?:trainer|instructor|tutor|teacher))\b/;
const PARTNERS = /\b(?:agefiph|fiphfp|cap emploi|mdph|opco|france travail|pole emploi)\b/g;
/** A name within a sentence: neither its first word nor all in capitals. */
const NAME = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}(?: \p{Lu}[\p{Ll}\p{Lu}-]+)?/u;

const NAMES = new RegExp(NAME.source, 'gu');

/** A sentence in which somebody acts, or something is done. */
const ACTS =
  /\b(?:l'(?:organisme|ecole|equipe|atelier|association)|le centre|the (?:school|centre|team)|(?:notre|our) (?:equipe|organisme|team|school)|nous|on|ils?|elles?|je|we|they|he|she|who|qui)\b (?!(?:sommes|est|sont|are|is) (?:attenti|a l'ecoute|committed|attentive))|\b(?:est|sont|is|are|was|were) (?:\w+ ){0,2}\w+(?:e|es|i|is|it|its|ite|ites|u|us|ed|en|pt)\b|^\W*(?:ecrivez|envoyez|adressez|write|send)\b/;
/** Words of effort, which bind nobody. */
const EFFORT =
  /\b(?:tout (?:notre|son|mon) possible|de (?:notre|son) mieux|au mieux|prises? au serieux|a l'ecoute|attenti(?:f|fs|ve|ves)|priorite|bienvenue?s?|sensibles?|soucieu(?:x|se)|veillons|s'engage|nous engageons|(?:do|doing) (?:our|its) best|committed|strive|welcome|taken seriously|every effort|care deeply)\b/;
/** Shortest sentence, in words, that tells something with its subject first. */
const SENTENCE = 5;

/** The day of a law, which is none of the organisation's. */
const LAW = /\b(?:loi|decret|arrete|ordonnance|act|decree)s? (?:n[o°] ?[\d-]+ )?(?:du|de|of) (?:\d{1,2}(?:er)? )?[a-z]{0,10} ?\d{4}\b/g;

/** What words are worth that say how the organisation works; a sign at one end says how far it is. */
export function worthOf(text: string, folded: string): EvidenceWorth {
  const worth = worthOfWords(text, folded);
  if (worth === 'promised' || worth === 'none') return worth;
  switch (signIn(folded)) {
    case 'nothing':
      return 'none';
    case 'part':
      return 'vague';
    case 'done':
      return RECORD.test(folded) ? 'shown' : worth;
    default:
      return worth;
  }
}

function worthOfWords(text: string, folded: string): EvidenceWorth {
  if (isAbsence(folded)) return 'none';
  if (isStubText(folded) || UNFINISHED.test(folded) || HOLE.test(folded)) return 'promised';
  const partners = folded.match(PARTNERS) ?? [];
  const ours = folded.replace(LAW, ' ');
  const when = PRECISE.some((pattern) => pattern.test(ours));
  const kinds = [
    when || LOOSE.test(folded),
    RECORD.test(folded),
    ROLE.test(folded) || partners.length > 0,
    NAME.test(text),
    EMAIL.test(folded) || PHONE.test(folded),
  ];
  const said = kinds.filter(Boolean).length;
  if (said === 0) return FUTURE.test(text) ? 'promised' : 'vague';
  // A list of partners names them and says no more.
  if (partners.length > 0 && wordsIn(folded.replace(PARTNERS, '')) <= 1) return 'shown';
  if (said > 1) return wordsIn(folded) > 3 ? 'shown' : 'vague';
  const acts = when || ACTS.test(folded) || (ROLE.exec(folded)?.index ?? LEAD) < LEAD;
  return acts && wordsIn(folded) >= SENTENCE && !EFFORT.test(folded) ? 'shown' : 'vague';
}

/** Whether words tell who it is, by a name beside a role or by an address. */
export const namesSomebody = (text: string, folded: string): boolean =>
  EMAIL.test(folded) || PHONE.test(folded) || (ROLE.test(folded) && [...text.matchAll(NAMES)].some(([name]) => !ROLE.test(foldText(name))));

/** Units before a role that opens its sentence: "- Le référent…". */
const LEAD = 6;

const wordsIn = (folded: string): number => folded.match(/[a-z0-9]+(?:'[a-z]+)?/g)?.length ?? 0;
