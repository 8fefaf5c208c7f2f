import type { Phrase } from '../../phrase.ts';

/** English stock phrases about management. How an entry is written: `phrase.ts`. */
export const MANAGEMENT: readonly Phrase[] = [
  {
    id: 'en/upskill-your-workforce',
    theme: 'management',
    subject: 'upskill',
    patterns: ['(upskill|upskilling) [your] [workforce|team|teams|staff|employees]'],
    why: { fr: 'on monte, sans savoir vers quoi', en: 'people go up, towards what is not said' },
    question: { fr: 'Quelle compétence descend quand celle-ci monte ?', en: 'Which skill goes down when this one goes up?' },
  },
  {
    id: 'en/key-performance-indicators',
    theme: 'management',
    subject: 'performance indicators KPI',
    patterns: ['[key] performance indicators', '"KPIs"', '"KPI"'],
    why: { fr: 'un compte, sans le récit', en: 'a count, without the story' },
    question: { fr: 'Quel signe regardez-vous dans la salle ?', en: 'Which sign do you watch in the room?' },
  },
  {
    id: 'en/continuous-improvement',
    theme: 'management',
    subject: 'improvement',
    patterns: ['(continuous|continual) improvement'],
    why: { fr: 'le devoir est redit, l’amélioration n’est pas montrée', en: 'the duty is repeated, the improvement is not shown' },
    question: {
      fr: 'Quelle page avez-vous réécrite en dernier, et à cause de qui ?',
      en: 'Which page did you last rewrite, and because of whom?',
    },
  },
  {
    id: 'en/smart-objectives',
    theme: 'management',
    subject: 'objectives goals',
    patterns: ['"SMART" (objectives|goals)'],
    why: { fr: 'un sigle à la place du choix', en: 'an acronym in place of a choice' },
    question: { fr: 'Quel but important ne se mesure pas ?', en: 'Which important aim cannot be measured?' },
  },
  {
    id: 'en/stakeholder-engagement',
    theme: 'management',
    subject: 'stakeholder',
    patterns: ['stakeholder engagement', '(key stakeholders|stakeholders)'],
    why: { fr: 'les personnes n’y paraissent plus', en: 'the people no longer show' },
    question: { fr: 'Qui, exactement ?', en: 'Who, exactly?' },
  },
  {
    id: 'en/employability',
    theme: 'management',
    subject: 'employability',
    patterns: ['employability [skills]'],
    why: { fr: 'fait porter à la personne le poids du marché', en: 'puts the weight of the market on the person' },
    question: { fr: 'Quel emploi, et où ?', en: 'Which job, where?' },
  },
];
