import type { Language } from '../document/language.ts';
import { TERMS } from '../lexicon/generated/terms.ts';
import { anyWordOf } from './anyWordOf.ts';

const { scenes, sharing, brought, namesakes, team, several, sizes, lasting, alone } = TERMS.collective;

/** What is done by several in the course itself: somebody with somebody. */
export const SCENES = anyWordOf(scenes);

/** What is a scene where the course does it, and its matter where it is aimed at or taught. */
export const SHARING = anyWordOf(sharing);

/** What people bring one another: whoever says so, wherever, has shown them. */
export const BROUGHT = anyWordOf(brought);

/** What every line has that tells of it: a look that costs little. Folded. */
export const BROUGHT_HEART: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:echang|partage|retours? d'exp|(?:par|des|de chaque|de) (?:(?:les|chaque|des|vos|ces|leur) )?(?:stag|particip|appren|profess|candid|equipe|elu|salar|derni|personnes en|chacun))/,
  en: /\b(?:exchang|sharing|by |participants|learners|trainees|students)/,
};

/** What every scene has in it: a look that costs little, for most sentences have none. Folded. */
export const SCENE_HEART: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:group|sous|demi|petit|binom|trinom|tandem|duo|equipe|co-?anim|co-?interv|deux|trois|quatre|plusieurs|colleg|confre|consoeur|format|interven|animat|enseign|professeurs|moniteurs|encadrants|collecti|relectur|relis|relu|relit|repren|repris|revu|d'apres|retours?|pratiques|supervis|intervis|collabor|particip|coopera|pairs?\b|entre |ensemble|les uns|les unes|l'un |autres|voisin|camarade|compagnon|communaut|echang|partag|debat|discu|table|promotion|commun|confront|entraid|mutu|croise|brainstorm|meninges|role|jeux?|saynete|forum|atelier|plenier|restitution|co-?develop|co-?elabor|world cafe|se (?:racont|relai|repond|montr|corrig|parl|pass|question|film|observ)|chacun|[2-4] (?:stagiaires|participants|apprenants|candidats|personnes)|par (?:les|chaque|des|vos) |des (?:stagiaires|apprenants|apprentis))/,
  en: /\b(?:co-?train|co-?teach|co-?facilit|co-?le|group|team|pair|twos|threes|fours|colleague|trainers|instructors|teachers|facilitators|tutors|review|revised|peer|rewritten|debrief|improv|partner|together|other|among|cohort|classmate|fellow|communit|neighbo|two by two|shar|exchang|discuss|debat|round|conversation|collaborat|mutual|role|brainstorm|plenary|swap|every|each|people (?:per|to|on)|participants|learners|trainees|students)/,
};

/** Words that only look like it: companies, machines, contracts, headcounts. */
export const SCENE_NAMESAKES = anyWordOf(namesakes, 'g');

/** A gesture that takes what follows for its matter: « Animer un atelier collaboratif », "Run a group session". Folded. */
export const TAKEN_FOR_MATTER: Readonly<Record<Language, RegExp>> = {
  fr: /^\W*(?:(?:a |de |d'|savoir |bien |mieux )?(?!par |sur |pour )[a-z]+(?:er|ir|re|oir|ez)|animation|gestion|conduite|creation|pilotage|organisation|facilitation|mobilisation|dynamique|techniques?|methodes?|outils?|principes?|notions?)\b/,
  en: /^\W*(?:how to |to |be able to |learn to )?(?:run|lead|facilitat|manag|creat|build|organi[sz]|handl|develop|foster|understand|know|use|using|set up|prepar|master|improv|encourag|techniques?|methods?|tools?|principles?)\w*\b/,
};

/** Those one works with, in what is aimed at or taught. */
export const TEAM = anyWordOf(team);

/** By which it shows that the work is not quite done alone. */
export const SEVERAL = anyWordOf(several);

/** How many are in the room. */
export const SIZES = anyWordOf(sizes);

/** A length of time in which people come to know one another. */
export const LASTING = anyWordOf(lasting);

/** Formats in which a person learns alone with whoever accompanies them, or alone: there is no group to ask about. */
export const LEARNT_ALONE = anyWordOf(alone);

/** What takes it back: alone or with others, as one likes. Folded. */
export const OR_TOGETHER: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:group|collecti|inter\b|inter-|intra\b|intra-|promotion|a plusieurs)/,
  en: /\b(?:group|together|cohort)/,
};

/** A course in the use of a program, which each follows at their own screen, by what its title and first words call it. */
export const SCREEN_ALONE = {
  fr: /\b(?:logiciels?|bureautique|tableurs?|traitement de texte|outil le plus utilise|feuilles? de calcul)\b/,
  en: /\b(?:software|spreadsheets?|word processing|office applications?)\b/,
};
