import type { Phrase } from '../../phrase.ts';

/** Results: French stock phrases. How an entry is written: `phrase.ts`. */
export const RESULTS: readonly Phrase[] = [
  {
    id: 'fr/taux-de-satisfaction',
    theme: 'results',
    caution: {
      fr: 'Indispensable, avec la période, l’effectif et le calcul.',
      en: 'Essential, with its period, headcount and calculation.',
    },
    patterns: ['taux de satisfaction [# %]'],
    why: { fr: 'un chiffre seul', en: 'a figure on its own' },
    question: {
      fr: 'Sur combien de réponses, à quelle question, quelle année ?',
      en: 'From how many answers, to which question, in which year?',
    },
  },
  {
    id: 'fr/cent-pour-cent-de-satisfaction',
    theme: 'results',
    patterns: [
      '"100" % de (satisfaction|satisfaits|clients satisfaits|stagiaires satisfaits)',
      '"100" % (clients|stagiaires|apprenants|participants) [sont] satisfaits',
    ],
    why: { fr: 'unanime, sans que l’on sache sur combien de personnes', en: 'unanimous, without saying among how many people' },
    question: {
      fr: 'Quelle remarque vous a tout de même fait changer quelque chose ?',
      en: 'Which remark made you change something all the same?',
    },
  },
  {
    id: 'fr/taux-de-reussite',
    theme: 'results',
    caution: {
      fr: 'Attendu pour une certification, avec la période et l’effectif.',
      en: 'Expected of a certification, with its period and headcount.',
    },
    patterns: ['taux de réussite'],
    why: { fr: 'le dénominateur n’est pas dit', en: 'the denominator is not given' },
    question: { fr: 'Combien se sont présentés, et combien ne sont pas venus ?', en: 'How many sat it, how many did not come?' },
  },
  {
    id: 'fr/taux-de-recommandation',
    theme: 'results',
    caution: {
      fr: 'Un indicateur de résultats recevable, avec la période et l’effectif.',
      en: 'An acceptable result indicator, with its period and headcount.',
    },
    patterns: ['taux de recommandation'],
    why: { fr: 'une intention plus qu’un effet', en: 'an intention more than an effect' },
    question: { fr: 'Qui est venu par recommandation cette année ?', en: 'Who came on a recommendation this year?' },
  },
  {
    id: 'fr/stagiaires-satisfaits',
    theme: 'results',
    patterns: [
      '# % de nos (stagiaires|clients|apprenants|participants) [sont] satisfaits',
      '# % de nos (stagiaires|clients|apprenants|participants) (nous recommandent|recommandent)',
    ],
    why: { fr: 'un chiffre, sans le nombre de réponses', en: 'a figure, without the number of answers' },
    question: { fr: 'Que disent les autres ?', en: 'What do the others say?' },
  },
  {
    id: 'fr/note-sur-google',
    theme: 'results',
    patterns: ['# # sur Google', '# [étoiles] sur Google'],
    why: { fr: 'un recueil que vous ne maîtrisez pas', en: 'a collection you do not control' },
    question: { fr: 'Quel avis moyen vous a appris quelque chose ?', en: 'Which lukewarm review taught you something?' },
  },
  {
    id: 'fr/personnes-formees',
    theme: 'results',
    patterns: ['[plus de] # (personnes|stagiaires|apprenants|professionnels|élèves|participants) [déjà] formés'],
    why: { fr: 'un volume, pas encore un résultat', en: 'a volume, not yet a result' },
    question: { fr: 'Qu’est devenue la première personne formée ?', en: 'What became of the first person you trained?' },
  },
  {
    id: 'fr/resultats-concrets-et-mesurables',
    theme: 'results',
    patterns: [
      'résultats (concrets|tangibles|rapides|visibles) et mesurables',
      'résultats mesurables et (concrets|durables)',
      'résultats concrets',
    ],
    why: { fr: 'la mesure est annoncée, on ne la voit pas', en: 'the measurement is announced, not seen' },
    question: { fr: 'Mesurés par qui, avec quoi ?', en: 'Measured by whom, with what?' },
  },
  {
    id: 'fr/indicateurs-en-cours-de-constitution',
    theme: 'results',
    caution: {
      fr: 'Recevable pour une formation neuve, surtout avec la date de publication.',
      en: 'Acceptable for a new course, above all with the date of publication.',
    },
    patterns: ['[indicateurs] en cours de constitution', '[données] en cours de collecte'],
    why: { fr: 'admis pour une formation neuve', en: 'allowed for a new course' },
    question: { fr: 'Lesquels, et quand paraîtront-ils ?', en: 'Which ones, and when will they be published?' },
  },
  {
    id: 'fr/font-confiance',
    theme: 'results',
    patterns: ['nous (font|ont fait) confiance', '(faites|faire) nous confiance'],
    why: { fr: 'la confiance est dite par celui qui la reçoit', en: 'trust is spoken of by the one who receives it' },
    question: { fr: 'Qui vous a quitté, et que vous a appris ce départ ?', en: 'Who left you, and what did that departure teach you?' },
  },
  {
    id: 'fr/resultats-visibles',
    theme: 'results',
    patterns: [
      'résultats (visibles|durables|rapides|immédiats|probants|exceptionnels|mesurables|qui parlent|au rendez-vous|à la clé)',
      'progrès (mesurables|visibles|rapides|concrets|significatifs|durables)',
      '(progressez|progresser) (rapidement|vite|durablement|efficacement)',
    ],
    why: { fr: 'le résultat a une vitesse et pas de contenu', en: 'the result has a speed and no content' },
    question: {
      fr: 'Quel résultat n’est venu que longtemps après, et comment l’avez-vous su ?',
      en: 'Which result came only long after, and how did you hear of it?',
    },
  },
  {
    id: 'fr/taux-eleve',
    theme: 'results',
    patterns: [
      'taux de (réussite|satisfaction|recommandation|retour à l’emploi) (exceptionnel|élevé|remarquable|record|excellent)',
      '(excellent|fort|très bon) taux de (réussite|satisfaction|recommandation)',
    ],
    why: { fr: 'un adjectif où l’on attendrait un nombre', en: 'an adjective where a number would be expected' },
    question: {
      fr: 'Que répondrait à ce chiffre celui qui n’a pas réussi ?',
      en: 'What would the one who did not pass say to that figure?',
    },
  },
  {
    id: 'fr/retour-sur-investissement',
    theme: 'results',
    subject: 'investissement ROI',
    patterns: ['retour sur investissement [rapide|immédiat|mesurable]', '"ROI"'],
    why: { fr: 'compte ce qui revient, et oublie qui l’a donné', en: 'counts what comes back and forgets who gave it' },
    question: {
      fr: 'Quelle dépense de temps ne s’est jamais remboursée et valait la peine ?',
      en: 'Which expense of time was never repaid and was worth it?',
    },
  },
  {
    id: 'fr/plebiscite',
    theme: 'results',
    patterns: [
      '(largement|unanimement) (plébiscité|apprécié|reconnu|salué)',
      '(formation|méthode|programme|formateur) (plébiscité|très apprécié|très apprécié des participants)',
    ],
    why: { fr: 'une voix collective, sans une parole', en: 'a collective voice, without a word spoken' },
    question: {
      fr: 'Quelle phrase d’un participant affichez-vous au-dessus de votre bureau ?',
      en: 'Which sentence by a participant hangs above your desk?',
    },
  },
  {
    id: 'fr/insertion-durable',
    theme: 'results',
    subject: 'insertion emploi',
    patterns: ['insertion professionnelle (rapide|durable|réussie)', '(retour|accès) (rapide|durable) à l’emploi', 'emploi durable'],
    why: { fr: 'le but d’une politique, plus que celui d’une personne', en: 'the aim of a policy more than of a person' },
    question: {
      fr: 'Qui a trouvé autre chose qu’un emploi en venant chez vous ?',
      en: 'Who found something other than a job by coming to you?',
    },
  },
  {
    id: 'fr/augmenter-ses-performances',
    theme: 'results',
    subject: 'vente chiffre rentabilité performance',
    patterns: [
      '(augmenter|augmentez|développer|développez|doper|accroître|améliorer) (chiffre d’affaires|rentabilité|ventes|performance|performances|compétitivité|efficacité commerciale)',
    ],
    why: { fr: 'une courbe qui monte, dans tous les secteurs à la fois', en: 'a curve going up, in every sector at once' },
    question: { fr: 'Quelle vente a-t-on bien fait de ne pas conclure ?', en: 'Which sale was it right not to close?' },
  },
  {
    id: 'fr/gain-de-temps',
    theme: 'results',
    patterns: [
      'gain de temps [et] (considérable|précieux|significatif|d’énergie|d’efficacité|immédiat)',
      '(gagner|gagnez) (un temps précieux|du temps et de l’argent|du temps et en efficacité)',
    ],
    why: { fr: 'le temps gagné n’a pas d’emploi', en: 'the time that is gained has no use' },
    question: { fr: 'Que fait-on de l’heure rendue, et qui en décide ?', en: 'What is done with the hour given back, and who decides?' },
  },
  {
    id: 'fr/reconnaissance-du-marche',
    theme: 'results',
    patterns: [
      '(recherché|reconnu|apprécié|valorisé|prisé) par les (employeurs|recruteurs|entreprises|professionnels)',
      '(recherché|reconnu|valorisé) sur le marché [du travail|de l’emploi]',
      '(métier|secteur|filière|profil) (d’avenir|porteur|qui recrute|en plein essor|en tension|recherché|en pleine expansion)',
    ],
    why: { fr: 'le marché parle, le métier se tait', en: 'the market speaks, the trade keeps silent' },
    question: { fr: 'Qu’est-ce qui rend ce métier difficile à quitter ?', en: 'What makes this trade hard to leave?' },
  },
  {
    id: 'fr/impact-positif',
    theme: 'results',
    subject: 'impact',
    patterns: [
      'impact (positif|concret|réel|immédiat|durable|fort|significatif)',
      '(fort|maximum d’) impact',
      '(maximiser|renforcer|démultiplier) [son|votre|leur] impact',
    ],
    why: { fr: 'un choc dont on ne voit ni le point ni la trace', en: 'a shock of which neither the point nor the trace shows' },
    question: {
      fr: 'Quel effet minuscule vous a suffi à savoir que cela avait servi ?',
      en: 'Which tiny effect was enough for you to know it had been of use?',
    },
  },
];
