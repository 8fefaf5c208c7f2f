import type { Phrase } from '../../phrase.ts';

/** English stock phrases about trainers. How an entry is written: `phrase.ts`. */
export const TRAINER: readonly Phrase[] = [
  {
    id: 'en/industry-experts',
    theme: 'trainer',
    bare: true,
    patterns: ['(taught|led|delivered|designed) by [industry|subject] experts', 'industry experts'],
    why: { fr: 'un pluriel dont on ne voit pas les visages', en: 'a plural whose faces do not show' },
    question: { fr: 'Qui vient, et qu’a fait cette personne hier ?', en: 'Who comes, and what did they do yesterday?' },
  },
  {
    id: 'en/passionate-about-teaching',
    theme: 'trainer',
    patterns: ['passionate about (teaching|training|learning|sharing)', 'passionate (trainer|instructor|teacher)'],
    why: { fr: 'la passion se voit, elle s’affirme mal', en: 'passion shows; stating it proves little' },
    question: { fr: 'Qu’est-ce qui vous ennuie dans ce sujet ?', en: 'What bores you in this subject?' },
  },
  {
    id: 'en/highly-qualified-instructors',
    theme: 'trainer',
    patterns: ['(highly|fully) (qualified|experienced|skilled) (instructor|trainer|teacher|team)', 'experienced (trainer|instructor)'],
    why: { fr: 'par qui, sur quoi : ce n’est pas dit', en: 'by whom, in what: it is not said' },
    question: { fr: 'Qu’ont-ils fait avant d’enseigner, et où ?', en: 'What did they do before teaching, and where?' },
  },
  {
    id: 'en/years-of-experience',
    theme: 'trainer',
    bare: true,
    patterns: ['[#] years of [extensive] experience'],
    why: { fr: 'une durée, pas encore une pratique', en: 'a duration, not yet a practice' },
    question: { fr: 'Quelle expérience ratée enseigne le mieux ?', en: 'Which failure teaches best?' },
  },
];
