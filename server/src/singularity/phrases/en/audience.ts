import type { Phrase } from '../../phrase.ts';

/** English stock phrases about audience and prerequisites. How an entry is written: `phrase.ts`. */
export const AUDIENCE: readonly Phrase[] = [
  {
    id: 'en/no-prior-experience-required',
    theme: 'audience',
    caution: { fr: 'Une phrase obligatoire quand elle est vraie.', en: 'A required sentence when it is true.' },
    patterns: ['no (prior|previous) (experience|knowledge) [is] (required|needed|necessary)'],
    why: { fr: 'souvent vrai ; ne dit pas ce qui est difficile', en: 'often true; does not say what is hard' },
    question: {
      fr: 'Qu’est-ce qui rend la première heure difficile à un vrai débutant ?',
      en: 'What makes the first hour hard for a true beginner?',
    },
  },
  {
    id: 'en/suitable-for-all-levels',
    theme: 'audience',
    patterns: ['(suitable for|open to|designed for) all levels', 'beginners and (advanced|experienced) [learners|users]'],
    why: { fr: 'deux formations en une', en: 'two courses in one' },
    question: {
      fr: 'Que font les experts pendant que les débutants apprennent ?',
      en: 'What do the experts do while the beginners learn?',
    },
  },
  {
    id: 'en/anyone-interested-in',
    theme: 'audience',
    patterns: ['anyone (interested|wishing|who wants|wanting|looking)'],
    why: { fr: 'n’écarte personne, donc ne s’adresse encore à personne', en: 'leaves no one out, so addresses no one yet' },
    question: { fr: 'À qui déconseillez-vous cette formation ?', en: 'Whom do you advise against it?' },
  },
  {
    id: 'en/contact-us-for-pricing',
    theme: 'access',
    patterns: ['contact us for (pricing|prices|a quote|more information|details)', '(price|pricing) on request'],
    why: { fr: 'l’information attend au téléphone', en: 'the information waits on the telephone' },
    question: {
      fr: 'De quoi dépend le prix, et entre quels montants varie-t-il ?',
      en: 'What does the price depend on, and between which amounts?',
    },
  },
  {
    id: 'en/limited-places-available',
    theme: 'access',
    patterns: ['limited (places|seats|spaces|availability)', '(places|seats|spaces) [are] limited'],
    why: { fr: 'presse le lecteur sans rien lui apprendre', en: 'hurries the reader without informing them' },
    question: { fr: 'Combien, et pourquoi ce nombre ?', en: 'How many, and why that many?' },
  },
  {
    id: 'en/reasonable-adjustments',
    theme: 'accessibility',
    caution: { fr: 'Une formule juridique, à compléter et non à ôter.', en: 'A legal phrase, to be completed rather than removed.' },
    patterns: ['reasonable (adjustments|accommodations)'],
    why: { fr: 'une formule juridique', en: 'a legal phrase' },
    question: { fr: 'Quel aménagement avez-vous fait la dernière fois ?', en: 'Which adjustment did you make last time?' },
  },
  {
    id: 'en/we-welcome-all-learners',
    theme: 'accessibility',
    patterns: ['we welcome (all|every) (learners|learner|participants|abilities)', 'everyone is welcome'],
    why: { fr: 'une politesse, avant le geste', en: 'a courtesy, before the act' },
    question: {
      fr: 'Quelle habitude avez-vous changée pour que quelqu’un puisse suivre ?',
      en: 'Which habit did you change so that someone could take part?',
    },
  },
];
