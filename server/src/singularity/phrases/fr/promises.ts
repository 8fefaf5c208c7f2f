import type { Phrase } from '../../phrase.ts';

/** French stock phrases about promises. How an entry is written: `phrase.ts`. */
export const PROMISES: readonly Phrase[] = [
  {
    id: 'fr/a-taille-humaine',
    theme: 'promise',
    patterns: ['[à] taille humaine'],
    why: { fr: 'la taille n’est pas donnée', en: 'the size is not given' },
    question: { fr: 'Combien de personnes au plus, et pourquoi ce nombre ?', en: 'How many people at most, and why that number?' },
  },
  {
    id: 'fr/accompagnement-personnalise',
    theme: 'promise',
    patterns: [
      '(accompagnement|suivi) (personnalisé|individualisé) [tout au long] [de la formation|du parcours]',
      'accompagnement "sur mesure"',
      'accompagnement tout au long (de la formation|du parcours)',
    ],
    why: { fr: 'ni le temps ni la personne ne sont dits', en: 'neither the time nor the person is said' },
    question: { fr: 'Combien d’heures, avec qui, dans quel lieu ?', en: 'How many hours, with whom, where?' },
  },
  {
    id: 'fr/adapte-a-vos-besoins',
    theme: 'promise',
    bare: true,
    patterns: [
      's’adapte à (vos|leurs|tes) besoins',
      '(adapté|ajusté|adaptable|ajustable) à "vos" (besoins|attentes|enjeux|objectifs|contraintes)',
      '(adapté|ajusté|adaptable|ajustable) (selon|en fonction de) vos (besoins|attentes|enjeux|objectifs)',
      '(adapté|ajusté) en fonction des besoins (des participants|des stagiaires|du groupe)',
    ],
    why: { fr: 'une promesse dont on ne voit pas la limite', en: 'a promise whose limit does not show' },
    question: { fr: 'Qu’est-ce que vous n’adaptez jamais ?', en: 'What do you never adapt?' },
  },
  {
    id: 'fr/parcours-sur-mesure',
    theme: 'promise',
    patterns: ['(parcours|formation|programme|solution) "sur mesure"', '(parcours|formation|programme) "sur-mesure"', '"cousu main"'],
    why: { fr: 'la mesure n’est pas montrée', en: 'the measuring is not shown' },
    question: {
      fr: 'Quels parcours ont le plus différé l’un de l’autre, et en quoi ?',
      en: 'Which two paths differed most, and how?',
    },
  },
  {
    id: 'fr/directement-applicable',
    theme: 'promise',
    patterns: [
      '(directement|immédiatement) (applicable|transférable|exploitable|transposable|utilisable)',
      'transférables en situation de travail',
      'applicables dès le lendemain',
    ],
    why: { fr: 'où, quand, par qui : ce n’est pas dit', en: 'where, when, by whom: it is not said' },
    question: { fr: 'Que fait-on le lundi matin ?', en: 'What do people do on Monday morning?' },
  },
  {
    id: 'fr/immediatement-operationnel',
    theme: 'promise',
    patterns: ['(immédiatement|directement|rapidement) opérationnel', '# % opérationnel', '"clés en main"', '"clé en main"'],
    why: { fr: 'apprendre prend du temps', en: 'learning takes time' },
    question: { fr: 'Qu’est-ce qui demande encore trois mois ?', en: 'What still takes three months?' },
  },
  {
    id: 'fr/reconnu-par-l-etat',
    theme: 'promise',
    bare: true,
    patterns: ['formation certifiante reconnue par l’État', 'diplôme reconnu par l’État'],
    why: { fr: 'sans code, on ne peut pas le vérifier', en: 'without a code it cannot be checked' },
    question: { fr: 'Quel code RNCP ou RS, quel certificateur ?', en: 'Which RNCP or RS code, which awarding body?' },
  },
  {
    id: 'fr/formation-certifiee-qualiopi',
    theme: 'promise',
    patterns: ['formation [certifiée] Qualiopi', 'label Qualiopi', 'labellisé Qualiopi'],
    why: {
      fr: 'c’est l’organisme que l’on certifie, et il n’est pas seul',
      en: 'it is the provider that is certified, and it is not the only one',
    },
    question: { fr: 'Que voulez-vous que cette mention dise de vous ?', en: 'What would you like that mention to say about you?' },
  },
  {
    id: 'fr/leader-de-la-formation',
    theme: 'promise',
    patterns: ['leader de la formation', 'leader sur le marché de la formation'],
    why: { fr: 'un rang que le lecteur ne peut pas vérifier', en: 'a rank the reader cannot check' },
    question: {
      fr: 'À qui conseillez-vous plutôt un autre organisme, et lequel ?',
      en: 'Whom do you send to another provider instead, and to which?',
    },
  },
  {
    id: 'fr/expertise-reconnue-depuis',
    theme: 'promise',
    patterns: ['expertise reconnue [depuis] [plus de] [# ans]', '# ans d’expertise'],
    why: { fr: 'une durée, pas encore un geste', en: 'a duration, not yet an act' },
    question: { fr: 'Qu’avez-vous désappris depuis ?', en: 'What have you unlearnt since?' },
  },
  {
    id: 'fr/boostez-vos-competences',
    theme: 'promise',
    patterns: [
      '(boostez|booster) (vos|votre|ses|sa) (compétences|carrière|performances|productivité)',
      'donnez un nouvel élan à votre carrière',
    ],
    why: { fr: 'un impératif de publicité', en: 'an advertising imperative' },
    question: {
      fr: 'Que saura-t-on faire que l’on ne savait pas faire la veille ?',
      en: 'What will people be able to do that they could not do the day before?',
    },
  },
  {
    id: 'fr/passez-au-niveau-superieur',
    theme: 'promise',
    patterns: ['(passez|passer) au niveau supérieur', 'passez à la vitesse supérieure'],
    why: { fr: 'ni le point de départ ni celui d’arrivée ne sont dits', en: 'neither the starting point nor the goal is said' },
    question: { fr: 'De quoi à quoi, concrètement ?', en: 'From what to what, in concrete terms?' },
  },
  {
    id: 'fr/formation-complete',
    theme: 'promise',
    patterns: ['formation "complète"'],
    why: { fr: 'une formation choisit toujours', en: 'a course always chooses' },
    question: { fr: 'Qu’avez-vous choisi de ne pas traiter ?', en: 'What did you choose not to cover?' },
  },
  {
    id: 'fr/experience-d-apprentissage-unique',
    theme: 'promise',
    patterns: ['expérience d’apprentissage unique', 'expérience (unique|immersive) d’apprentissage'],
    why: { fr: '« unique » se lit partout', en: '"unique" is read everywhere' },
    question: { fr: 'Qu’est-ce qu’un voisin de salle en raconterait ?', en: 'What would someone in the next room say about it?' },
  },
  {
    id: 'fr/agree-par-l-etat',
    theme: 'promise',
    patterns: ['agréé par l’État'],
    why: { fr: 'la déclaration d’activité ne vaut pas agrément', en: 'registering the activity with the State is not approval by it' },
    question: { fr: 'Que cherchez-vous à garantir par ce mot ?', en: 'What do you want that word to guarantee?' },
  },
];
