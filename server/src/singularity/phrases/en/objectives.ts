import type { Phrase } from '../../phrase.ts';

/** English stock phrases about content and objectives. How an entry is written: `phrase.ts`. */
export const OBJECTIVES: readonly Phrase[] = [
  {
    id: 'en/by-the-end-you-will-be-able-to',
    theme: 'objectives',
    caution: { fr: 'Une amorce utile : tout tient à ce qui la suit.', en: 'A useful opening: all depends on what follows.' },
    patterns: ['by the end of this course, you will be able to'],
    why: { fr: 'une amorce attendue', en: 'an expected opening' },
    question: { fr: 'Dans quelle situation réelle, en moins d’un mois ?', en: 'In which real situation, within a month?' },
  },
  {
    id: 'en/participants-will-be-able-to',
    theme: 'objectives',
    caution: { fr: 'Une amorce utile : tout tient à ce qui la suit.', en: 'A useful opening: all depends on what follows.' },
    patterns: ['(participants|learners|trainees) will be able to'],
    why: { fr: 'une amorce attendue', en: 'an expected opening' },
    question: { fr: 'Lequel est le plus difficile ?', en: 'Which one is the hardest?' },
  },
  {
    id: 'en/understand-the-fundamentals',
    theme: 'objectives',
    bare: true,
    patterns: ['(understand|master|learn) the (fundamentals|basics|essentials)'],
    why: { fr: 'comprendre ne se voit pas, et rien n’est nommé', en: 'understanding does not show, and nothing is named' },
    question: { fr: 'Quels sont les trois gestes qui font tenir tout le reste ?', en: 'Which three moves hold all the rest?' },
  },
  {
    id: 'en/gain-a-solid-foundation',
    theme: 'objectives',
    bare: true,
    patterns: ['(gain|build|acquire) a (solid|strong) (foundation|grounding|understanding)'],
    why: { fr: 'rien qui se vérifie', en: 'nothing that can be checked' },
    question: { fr: 'Que peut-on bâtir dessus la semaine suivante ?', en: 'What can be built on it next week?' },
  },
  {
    id: 'en/best-practices',
    theme: 'objectives',
    bare: true,
    subject: 'practice',
    patterns: ['best practices'],
    why: { fr: 'une norme dont on ne connaît pas l’auteur', en: 'a norm whose author is unknown' },
    question: { fr: 'Quelle bonne pratique avez-vous vue échouer ?', en: 'Which best practice have you seen fail?' },
  },
  {
    id: 'en/raise-awareness',
    theme: 'objectives',
    bare: true,
    patterns: ['raise awareness'],
    why: { fr: 'rien de ce qui changera n’est dit', en: 'nothing of what will change is said' },
    question: { fr: 'Que fera-t-on autrement ?', en: 'What will be done differently?' },
  },
  {
    id: 'en/equip-learners-with-the-tools',
    theme: 'objectives',
    patterns: ['equip (learners|participants|you|trainees) with [all] the (tools|skills) [you need|they need]'],
    why: { fr: 'l’image de la boîte à outils, sans les outils', en: 'the image of the toolbox, without the tools' },
    question: { fr: 'Quel outil reste dans la poche ?', en: 'Which tool stays in the pocket?' },
  },
];
