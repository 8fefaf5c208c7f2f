import type { Phrase } from '../../phrase.ts';

/** English stock phrases about assessment. How an entry is written: `phrase.ts`. */
export const ASSESSMENT: readonly Phrase[] = [
  {
    id: 'en/certificate-of-completion',
    theme: 'assessment',
    caution: { fr: 'Utile à citer ; ne remplace pas l’évaluation.', en: 'Worth stating; does not replace assessment.' },
    patterns: ['certificate of completion'],
    why: { fr: 'prouve la présence', en: 'proves attendance' },
    question: { fr: 'Que peut montrer la personne qui n’est pas un papier ?', en: 'What can the person show that is not paper?' },
  },
  {
    id: 'en/continuous-assessment',
    theme: 'assessment',
    patterns: ['(continuous|ongoing) assessment'],
    why: { fr: 'ni le moment ni l’objet ne sont dits', en: 'neither the moment nor the object is said' },
    question: { fr: 'Qu’est-ce qui vous fait ralentir ?', en: 'What makes you slow down?' },
  },
  {
    id: 'en/multiple-choice-quiz',
    theme: 'assessment',
    patterns: ['multiple-choice (quiz|quizzes|test|questionnaire)', 'interactive quiz'],
    why: { fr: 'la forme est dite, l’objet ne l’est pas', en: 'the form is stated, the object is not' },
    question: { fr: 'Quelle question révèle une vraie confusion ?', en: 'Which question reveals a real confusion?' },
  },
  {
    id: 'en/post-training-evaluation',
    theme: 'assessment',
    patterns: ['(post-training|post-course) (evaluation|survey|follow-up)'],
    why: { fr: 'souvent la seule satisfaction', en: 'often satisfaction alone' },
    question: { fr: 'Qu’a changé la dernière réponse reçue ?', en: 'What did the last answer change?' },
  },
];
