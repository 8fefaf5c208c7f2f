import type { Phrase } from '../../phrase.ts';

/** English stock phrases about methods. How an entry is written: `phrase.ts`. */
export const METHODS: readonly Phrase[] = [
  {
    id: 'en/theory-and-practice',
    theme: 'methods',
    patterns: [
      '(combination|mix|blend|balance) of (theory and practice|practice and theory)',
      '(combine|blend|mix) theory and practice',
      'theoretical and practical (sessions|input|content)',
    ],
    why: { fr: 'vrai de presque toute formation', en: 'true of nearly any course' },
    question: {
      fr: 'Quelle pratique vient en premier, avec quoi, pendant combien de temps ?',
      en: 'Which practice comes first, with what, and for how long?',
    },
  },
  {
    id: 'en/interactive-and-engaging',
    theme: 'methods',
    patterns: ['interactive and engaging', 'engaging and interactive', 'highly interactive'],
    why: { fr: 'les adjectifs tiennent la place de la scène', en: 'adjectives stand where the scene should be' },
    question: { fr: 'Que fait, dans votre salle, une personne silencieuse ?', en: 'What does a silent person do in your room?' },
  },
  {
    id: 'en/learner-centred',
    theme: 'methods',
    patterns: ['(learner|student) (centred|centered) [approach]'],
    why: { fr: 'une étiquette, à laquelle il manque l’acte', en: 'a label, still without the act' },
    question: { fr: 'Que décident vraiment les apprenants ?', en: 'What do learners actually decide?' },
  },
  {
    id: 'en/real-world-case-studies',
    theme: 'methods',
    patterns: ['(real-world|real-life|practical) (case studies|case study|examples)', 'case studies'],
    why: { fr: '« réel » ne dit pas encore lequel', en: '"real" does not yet say which' },
    question: { fr: 'De qui est ce cas, et comment s’est-il terminé ?', en: 'Whose case is it, and how did it end?' },
  },
  {
    id: 'en/hands-on-exercises',
    theme: 'methods',
    patterns: [
      '"hands" "on" (exercise|practice|activity|activities|session|experience|training|learning)',
      '(practical|interactive) exercises',
    ],
    why: { fr: 'on ne sait pas sur quoi se posent les mains', en: 'what the hands are on is not said' },
    question: { fr: 'Quel exercice n’existe que dans votre formation ?', en: 'Which exercise exists only in your course?' },
  },
  {
    id: 'en/learning-by-doing',
    theme: 'methods',
    patterns: ['"learning by doing"', '"learn by doing"'],
    why: { fr: 'un principe que presque tous invoquent', en: 'a principle nearly everyone invokes' },
    question: { fr: 'Faire quoi, rater comment, recommencer combien de fois ?', en: 'Doing what, failing how, trying again how often?' },
  },
  {
    id: 'en/blended-learning',
    theme: 'methods',
    subject: 'blended',
    patterns: ['blended (learning|approach)'],
    why: { fr: 'un format, pas encore un choix', en: 'a format, not yet a choice' },
    question: { fr: 'Pourquoi cette partie sur place et pas celle-là ?', en: 'Why is this part on site and that one not?' },
  },
  {
    id: 'en/at-your-own-pace',
    theme: 'methods',
    patterns: ['"at" ("your"|"their") "own pace"', '"self" "paced"'],
    why: { fr: 'une promesse dont les moyens ne sont pas dits', en: 'a promise whose means are not said' },
    question: { fr: 'Que devient celui qui prend du retard ?', en: 'What happens to the one who falls behind?' },
  },
  {
    id: 'en/group-discussions-and-role-plays',
    theme: 'methods',
    patterns: ['group discussions [and] role-plays', 'role-plays [and] group discussions', 'role-playing exercises'],
    why: { fr: 'aucun scénario n’est décrit', en: 'no scenario is described' },
    question: { fr: 'Quelle scène, tirée de la vie de qui ?', en: 'Which scene, from whose life?' },
  },
  {
    id: 'en/gamified-experience',
    theme: 'methods',
    patterns: ['gamified (experience|learning|approach|training)'],
    why: { fr: 'le jeu est dit, ses règles non', en: 'the game is stated, its rules are not' },
    question: { fr: 'Quelles sont les règles, et qu’apprend-on ?', en: 'What are the rules, and what is learnt?' },
  },
];
