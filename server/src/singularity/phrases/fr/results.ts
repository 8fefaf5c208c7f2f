import type { Phrase } from '../../phrase.ts';

/** French stock phrases about results. How an entry is written: `phrase.ts`. */
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
    id: 'fr/ils-en-parlent',
    theme: 'results',
    patterns: [
      '(stagiaires|clients|apprenants|participants|élèves|ils) "en parlent" [mieux que nous|le mieux]',
      '"en parlent mieux que nous"',
    ],
    why: { fr: 'leur parole est annoncée avant d’être donnée', en: 'their words are announced before they are given' },
    question: { fr: 'Quelle phrase exacte, de qui, prononcée quand ?', en: 'Which exact sentence, from whom, said when?' },
  },
  {
    id: 'fr/taux-eleve',
    theme: 'results',
    patterns: [
      'taux de (satisfaction|réussite|recommandation|insertion) (élevé|excellent|exceptionnel|record|remarquable|très élevé)',
      '(excellent|fort|très bon|haut|meilleur|remarquable) taux de (satisfaction|réussite|recommandation|insertion)',
      '(haut|excellent|très haut|très bon) niveau de satisfaction',
    ],
    why: { fr: 'un adjectif là où l’on attend un chiffre', en: 'an adjective where a figure is expected' },
    question: {
      fr: 'Combien de questionnaires sont revenus, et combien sont restés blancs ?',
      en: 'How many forms came back, and how many were blank?',
    },
  },
  {
    id: 'fr/nous-font-confiance',
    theme: 'results',
    patterns: ['[ils|elles|entreprises|clients|stagiaires] nous (font|ont fait) [déjà] confiance', 'faites-nous confiance'],
    why: { fr: 'la confiance est comptée, son histoire ne l’est pas', en: 'trust is counted, its story is not told' },
    question: {
      fr: 'Qui est revenu après une première fois décevante, et pourquoi ?',
      en: 'Who came back after a disappointing first time, and why?',
    },
  },
  {
    id: 'fr/milliers-de-stagiaires',
    theme: 'results',
    patterns: [
      '(centaines|milliers|dizaines) de (stagiaires|apprenants) [formés|accompagnés|satisfaits]',
      '(centaines|milliers|dizaines) de (personnes|professionnels|entreprises|élèves|salariés) (formés|accompagnés|satisfaits|convaincus)',
      'nombreux (stagiaires|apprenants|entreprises|personnes|professionnels) (formés|accompagnés|satisfaits)',
    ],
    why: { fr: 'une foule, sans période ni visage', en: 'a crowd, without a period or a face' },
    question: {
      fr: 'De qui vous rappelez-vous encore le nom, et à cause de quoi ?',
      en: 'Whose name do you still remember, and because of what?',
    },
  },
  {
    id: 'fr/resultats-garantis',
    theme: 'results',
    patterns: [
      'résultats (garantis|assurés|durables|probants|exceptionnels|rapides|spectaculaires)',
      '(réussite|succès|satisfaction|progrès|progression) (garantie|assurée)',
      'garantie de (résultat|réussite|succès)',
      '(efficacité (garantie|prouvée)|qualité (garantie|reconnue))',
    ],
    why: { fr: 'apprendre ne se garantit pas', en: 'learning cannot be guaranteed' },
    question: { fr: 'Qu’est-il arrivé la dernière fois que cela n’a pas marché ?', en: 'What happened the last time it did not work?' },
  },
  {
    id: 'fr/fait-ses-preuves',
    theme: 'results',
    patterns: [
      '(méthode|pédagogie|formule|approche|parcours) qui (a|ont) ("fait ses preuves"|"fait leurs preuves")',
      '("fait ses preuves"|"fait leurs preuves")',
      '(méthode|pédagogie|formule|approche|outils|méthodologie) (éprouvée|reconnue|approuvée) [et éprouvée|et reconnue]',
    ],
    why: { fr: 'les preuves restent hors de la page', en: 'the proof stays off the page' },
    question: {
      fr: 'Où, quand et devant qui la première épreuve a-t-elle eu lieu ?',
      en: 'Where, when and before whom did the first trial take place?',
    },
  },
  {
    id: 'fr/retours-positifs',
    theme: 'results',
    subject: 'retours feedback avis',
    patterns: [
      '(retours|avis|témoignages|commentaires) [très] (élogieux|enthousiastes|unanimes|positifs|excellents)',
      '(unanimement|particulièrement|très) (apprécié|salué|plébiscité) par nos (stagiaires|clients|participants|apprenants)',
      'plébiscité par les (stagiaires|clients|participants|apprenants|entreprises|professionnels)',
    ],
    why: { fr: 'un accord sans nuance', en: 'approval without any nuance' },
    question: {
      fr: 'Quel reproche revient, et qu’en avez-vous fait ?',
      en: 'Which criticism keeps coming back, and what have you done about it?',
    },
  },
  {
    id: 'fr/impact-mesurable',
    theme: 'results',
    subject: 'impact',
    patterns: [
      'impact (mesurable|concret|immédiat|tangible) [et mesurable|et durable|et immédiat|et concret]',
      '(effets|bénéfices|progrès) (mesurables|concrets|tangibles) [et mesurables|et durables|et immédiats]',
      'bénéfices pour (l’entreprise|vos équipes)',
    ],
    why: { fr: 'l’effet est qualifié avant d’être décrit', en: 'the effect is qualified before it is described' },
    question: {
      fr: 'Qu’a dit le chef d’équipe, le collègue ou le client, un mois après ?',
      en: 'What did the team leader, the colleague or the customer say a month later?',
    },
  },
  {
    id: 'fr/votre-reussite-notre-priorite',
    theme: 'results',
    patterns: [
      '"votre" (réussite|satisfaction|succès) [est] notre (priorité|engagement|mission|objectif|moteur|fierté)',
      '("votre réussite"|"votre succès") est (la|aussi la) nôtre',
      '(réussite|satisfaction) ("de nos"|de chaque) (stagiaires|apprenants|élèves|clients|candidats)',
      '"notre meilleure" (récompense|publicité|référence|vitrine)',
    ],
    why: { fr: 'une devise que toute maison peut afficher', en: 'a motto any house can put up' },
    question: { fr: 'Qu’avez-vous fait pour quelqu’un qui avait échoué ?', en: 'What did you do for someone who had failed?' },
  },
];
