import type { Language } from '../document/language.ts';
import { TERMS } from '../lexicon/generated/terms.ts';
import { anyWordOf } from './anyWordOf.ts';
import { sought } from './sought.ts';

const { scenes, sharing, brought, namesakes, team, several, sizes, lasting, alone } = TERMS.collective;

/** What is done by several in the course itself: somebody with somebody. */
export const SCENES = sought(anyWordOf(scenes));

/** What is a scene where the course does it, and its matter where it is aimed at or taught. */
export const SHARING = sought(anyWordOf(sharing));

/** What people bring one another: whoever says so, wherever, has shown them. */
export const BROUGHT = sought(anyWordOf(brought));

/** Words that only look like it: companies, machines, contracts, headcounts. */
export const SCENE_NAMESAKES = anyWordOf(namesakes, 'g');

/** A gesture that takes what follows for its matter: « Animer un atelier collaboratif », "Run a group session". Folded. */
export const TAKEN_FOR_MATTER: Readonly<Record<Language, RegExp>> = {
  fr: /^\W*(?:(?:a |de |d'|savoir |bien |mieux )?(?!par |sur |pour )[a-z]+(?:er|ir|re|oir|ez)|animation|gestion|conduite|creation|pilotage|organisation|facilitation|mobilisation|dynamique|techniques?|methodes?|outils?|principes?|notions?)\b/,
  en: /^\W*(?:how to |to |be able to |learn to )?(?:run|lead|facilitat|manag|creat|build|organi[sz]|handl|develop|foster|understand|know|use|using|set up|prepar|master|improv|encourag|techniques?|methods?|tools?|principles?)\w*\b/,
};

/** Those one works with, in what is aimed at or taught. */
export const TEAM = sought(anyWordOf(team));

/** By which it shows that the work is not quite done alone. */
export const SEVERAL = sought(anyWordOf(several));

/** How many are in the room. */
export const SIZES = sought(anyWordOf(sizes));

/** A length of time in which people come to know one another. */
export const LASTING = anyWordOf(lasting);

/** Formats in which a person learns alone with whoever accompanies them, or alone: there is no group to ask about. */
export const LEARNT_ALONE = sought(anyWordOf(alone));

/** What takes it back: alone or with others, as one likes. Folded. */
export const OR_TOGETHER: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:group|collecti|inter\b|inter-|intra\b|intra-|promotion|a plusieurs)/,
  en: /\b(?:group|together|cohort)/,
};

/** A course in the use of a program, which each follows at their own screen, by what its title and first words call it. */
export const SCREEN_ALONE = sought({
  fr: /\b(?:logiciels?|bureautique|tableurs?|traitement de texte|outil le plus utilise|feuilles? de calcul)\b/,
  en: /\b(?:software|spreadsheets?|word processing|office applications?)\b/,
});
