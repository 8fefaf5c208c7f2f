import type { Phrase } from '../../phrase.ts';

/** English stock phrases about promises. How an entry is written: `phrase.ts`. */
export const PROMISES: readonly Phrase[] = [
  {
    id: 'en/tailored-to-your-needs',
    theme: 'promise',
    bare: true,
    patterns: [
      '(tailored|adapted|customised|customized) to (your|your specific|individual|their) needs',
      '(bespoke|tailor-made) (training|course|programme|program)',
    ],
    why: { fr: 'une promesse dont on ne voit pas la limite', en: 'a promise whose limit does not show' },
    question: { fr: 'Qu’est-ce que vous ne changez jamais ?', en: 'What do you never change?' },
  },
  {
    id: 'en/immediately-applicable',
    theme: 'promise',
    patterns: ['immediately (applicable|usable)', '(apply|applied|use) immediately', 'ready to use [immediately]'],
    why: { fr: 'apprendre prend du temps', en: 'learning takes time' },
    question: { fr: 'Qu’est-ce qui demande encore trois mois ?', en: 'What still takes three months?' },
  },
  {
    id: 'en/competitive-edge',
    theme: 'promise',
    patterns: ['[gain a] competitive (edge|advantage)'],
    subject: 'competitive',
    why: { fr: 'le langage du marché', en: 'the language of the market' },
    question: {
      fr: 'Que saura-t-on faire de plus, et pour quel client ?',
      en: 'What more will people be able to do, and for which client?',
    },
  },
  {
    id: 'en/unlock-your-potential',
    theme: 'promise',
    patterns: ['(unlock|unleash|reach|fulfil) your [full] potential'],
    why: { fr: 'celui de qui, pour quoi : ce n’est pas dit', en: 'whose, for what: it is not said' },
    question: {
      fr: 'Que saura-t-on faire à la fin que l’on ne savait pas faire au début ?',
      en: 'What will people be able to do at the end that they could not do at the start?',
    },
  },
  {
    id: 'en/world-class-training',
    theme: 'promise',
    patterns: ['world-class [training|course|programme|program|instructor|trainer|learning]'],
    why: { fr: 'un rang que le lecteur ne peut pas vérifier', en: 'a rank the reader cannot check' },
    question: { fr: 'De qui avez-vous appris votre métier, et quoi ?', en: 'From whom did you learn your trade, and what?' },
  },
  {
    id: 'en/proven-results',
    theme: 'results',
    patterns: ['proven (results|methods|techniques|track record)'],
    why: { fr: 'la preuve n’est pas là', en: 'the proof is not there' },
    question: { fr: 'Combien, quand, comptés comment ?', en: 'How many, when, counted how?' },
  },
  {
    id: 'en/satisfaction-rate',
    theme: 'results',
    patterns: ['# % satisfaction [rate]', '# % of our (learners|participants|clients|trainees) [are] satisfied'],
    why: { fr: 'la population n’est pas dite', en: 'the population is not given' },
    question: { fr: 'Qu’ont dit les autres ?', en: 'What did the others say?' },
  },
];
