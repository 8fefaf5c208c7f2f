import type { Language } from '../document/language.ts';
import { TERMS } from '../lexicon/generated/terms.ts';
import { anyWordOf } from './anyWordOf.ts';

const { scenes, namesakes, several, alone } = TERMS.collective;

/** What is done by several in the course itself: somebody with somebody. */
export const SCENES = anyWordOf(scenes);

/** What every scene has in it: a look that costs little, for most sentences have none. Folded. */
export const SCENE_HEART: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:group|sous|demi|petit|binom|trinom|tandem|duo|equipe|co-?anim|co-?interv|deux|trois|quatre|plusieurs|colleg|confre|consoeur|format|interven|animat|enseign|professeurs|moniteurs|encadrants|collecti|relectur|relis|relu|relit|repren|repris|revu|d'apres|retours|pratiques|supervis|intervis|collabor|particip|coopera|pairs?\b|entre |ensemble|les uns|les unes|l'un |autres|voisin|camarade|compagnon|communaut|echang|partag|debat|discu|table|promotion|commun|confront|entraid|mutu|croise|brainstorm|meninges|role|jeux?|saynete|forum|atelier|plenier|restitution|co-?develop|co-?elabor|world cafe|se (?:racont|relai|repond|montr|corrig|parl|pass|question|film|observ)|chacun|[2-4] (?:stagiaires|participants|apprenants|candidats|personnes))/,
  en: /\b(?:co-?train|co-?teach|co-?facilit|co-?le|group|team|pair|twos|threes|fours|colleague|trainers|instructors|teachers|facilitators|tutors|review|revised|peer|rewritten|debrief|improv|partner|together|other|among|cohort|classmate|fellow|communit|neighbo|two by two|shar|exchang|discuss|debat|round|conversation|collaborat|mutual|role|brainstorm|plenary|swap|every|each|people (?:per|to|on)|participants (?:per|to|on))/,
};

/** Words that only look like it: companies, machines, contracts, headcounts. */
export const SCENE_NAMESAKES = anyWordOf(namesakes, 'g');

/** By which it shows that the work is done by several, or that there are several in the room. */
export const SEVERAL = anyWordOf(several);

/** Formats in which a person learns alone with whoever accompanies them, or alone: there is no group to ask about. */
export const LEARNT_ALONE = anyWordOf(alone);

/** A course in the use of a program, which each follows at their own screen, by what its title and first words call it. */
export const SCREEN_ALONE = {
  fr: /\b(?:logiciels?|bureautique|tableurs?|traitement de texte|outil le plus utilise|feuilles? de calcul)\b/,
  en: /\b(?:software|spreadsheets?|word processing|office applications?)\b/,
};
