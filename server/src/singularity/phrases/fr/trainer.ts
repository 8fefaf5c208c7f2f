import type { Phrase } from '../../phrase.ts';

/** Who teaches: French stock phrases. How an entry is written: `phrase.ts`. */
export const TRAINER: readonly Phrase[] = [
  {
    id: 'fr/formateur-expert',
    theme: 'trainer',
    bare: true,
    patterns: ['(formateur|intervenant) expert'],
    why: { fr: 'le titre est dit, pas ce qu’il recouvre', en: 'the title is stated, not what stands behind it' },
    question: {
      fr: 'Quel problème du métier avez-vous résolu vous-même récemment ?',
      en: 'Which problem of the trade did you solve yourself lately?',
    },
  },
  {
    id: 'fr/experts-dans-leur-domaine',
    theme: 'trainer',
    patterns: ['[formateurs|intervenants] experts dans leur domaine', '[formateurs|intervenants] experts de leur domaine'],
    why: { fr: 'un pluriel dont on ne voit pas les visages', en: 'a plural whose faces do not show' },
    question: { fr: 'Qui viendra, et qu’a-t-il fait hier ?', en: 'Who will come, and what did they do yesterday?' },
  },
  {
    id: 'fr/expert-reconnu',
    theme: 'trainer',
    patterns: ['expert reconnu [dans]'],
    why: { fr: 'on ne sait pas par qui', en: 'it is not said by whom' },
    question: {
      fr: 'Quel pair vous a lu ou vu travailler, et qu’en a-t-il dit ?',
      en: 'Which peer has read you or seen you work, and what did they say of it?',
    },
  },
  {
    id: 'fr/selectionnes-pour-leur-expertise',
    theme: 'trainer',
    patterns: ['sélectionnés pour leur expertise', 'choisis pour leur expertise'],
    why: { fr: 'le critère du choix n’est pas dit', en: 'the criterion of choice is not said' },
    question: { fr: 'Pour quelle raison avez-vous déjà dit non à quelqu’un ?', en: 'For what reason have you said no to someone?' },
  },
  {
    id: 'fr/formateur-experimente',
    theme: 'trainer',
    bare: true,
    patterns: ['(formateur|intervenant|consultant) expérimenté', '# (ans|années) d’expérience', 'formateur de terrain'],
    why: { fr: 'une durée, sans le terrain', en: 'a duration, without the field' },
    question: { fr: 'Quelle expérience ratée vous sert le plus à enseigner ?', en: 'Which failure helps you most in teaching?' },
  },
  {
    id: 'fr/formateur-passionne',
    theme: 'trainer',
    patterns: ['(formateur|intervenant|professionnel|équipe) passionné'],
    why: { fr: 'la passion se voit, elle s’affirme mal', en: 'passion shows; stating it proves little' },
    question: {
      fr: 'Qu’est-ce qui vous ennuie dans ce sujet, et comment faites-vous avec ?',
      en: 'What bores you in this subject, and how do you deal with it?',
    },
  },
  {
    id: 'fr/professionnels-en-activite',
    theme: 'trainer',
    patterns: ['(formateurs|intervenants) professionnels en activité', '(animé|dispensé|assuré) par des professionnels en activité'],
    why: { fr: 'l’activité n’est pas située', en: 'the activity is not located' },
    question: { fr: 'Que faites-vous les jours où vous ne formez pas ?', en: 'What do you do on the days when you do not teach?' },
  },
  {
    id: 'fr/formateur-certifie',
    theme: 'trainer',
    bare: true,
    patterns: ['(formateur|coach) certifié'],
    why: { fr: 'par qui, sur quoi, jusqu’à quand : ce n’est pas dit', en: 'by whom, in what, until when: it is not said' },
    question: { fr: 'Qu’est-ce que ce certificat ne sait pas de vous ?', en: 'What does that certificate not know about you?' },
  },
  {
    id: 'fr/double-competence',
    theme: 'trainer',
    patterns: ['double compétence [technique et pédagogique]'],
    why: { fr: 'les deux compétences restent à montrer ensemble', en: 'the two skills are yet to be shown together' },
    question: { fr: 'Quand les deux se sont-elles contredites ?', en: 'When did the two contradict each other?' },
  },
  {
    id: 'fr/bienveillance',
    theme: 'trainer',
    subject: 'bienveillance bienveillant',
    patterns: [
      'à l’écoute et bienveillant',
      'bienveillant et à l’écoute',
      'bienveillance',
      '(cadre|climat|accompagnement|environnement|approche) bienveillant',
    ],
    why: { fr: 'une qualité que l’on attend de tous', en: 'a quality expected of everyone' },
    question: {
      fr: 'Dans quelle situation difficile cette attention s’est-elle vue ?',
      en: 'In which difficult situation did that care show?',
    },
  },
  {
    id: 'fr/equipe-pluridisciplinaire',
    theme: 'trainer',
    subject: 'équipe',
    patterns: ['équipe (pluridisciplinaire|multidisciplinaire)'],
    why: { fr: 'les disciplines ne sont pas nommées', en: 'the disciplines are not named' },
    question: { fr: 'Qui manque encore dans l’équipe ?', en: 'Who is still missing from the team?' },
  },
  {
    id: 'fr/formateur-dedie',
    theme: 'trainer',
    patterns: ['[accompagnement par un] (formateur|coach|conseiller|accompagnateur) dédié'],
    why: { fr: 'on ne sait pas combien d’heures, ni à combien de personnes', en: 'how many hours, and for how many people, is not said' },
    question: { fr: 'Que se passe-t-il quand cette personne est absente ?', en: 'What happens when that person is away?' },
  },
  {
    id: 'fr/expertise-de-terrain',
    theme: 'trainer',
    patterns: [
      '(expertise|connaissance|vision|culture) du terrain',
      '(solide|forte|grande|longue|riche|vaste|large|véritable) (expérience|expertise) [professionnelle|pédagogique|du terrain]',
      '("expérience significative"|"expérience confirmée"|"expérience avérée"|"expérience reconnue")',
    ],
    why: { fr: 'le terrain est nommé sans être montré', en: 'the field is named and not shown' },
    question: {
      fr: 'Quel jour précis de ce terrain revient le plus souvent dans votre cours ?',
      en: 'Which exact day in that field comes back most often in your course?',
    },
  },
  {
    id: 'fr/formateurs-qualifies',
    theme: 'trainer',
    bare: true,
    patterns: [
      '(formateur|intervenant|enseignant|consultant|coach) (qualifié|chevronné|spécialisé|compétent|diplômé|aguerri|confirmé|professionnel|engagé|impliqué|disponible)',
      '(équipe|professionnels|experts) (qualifiés|chevronnés|spécialisés|compétents|confirmés|engagés)',
    ],
    why: { fr: 'l’adjectif vaut pour tous ceux qui enseignent', en: 'the adjective is true of all who teach' },
    question: {
      fr: 'Qu’est-ce que cette personne refuse d’enseigner, et pourquoi ?',
      en: 'What does that person decline to teach, and why?',
    },
  },
  {
    id: 'fr/issus-du-terrain',
    theme: 'trainer',
    patterns: [
      '(formateurs|intervenants|professionnels|experts|consultants) issus (du terrain|du monde professionnel|de l’entreprise|du monde de l’entreprise|du secteur|du métier)',
      '(formateurs|intervenants) [qui sont] [des] (professionnels|experts) (du secteur|du métier|du terrain)',
    ],
    why: { fr: 'l’origine est dite, on n’en entend pas l’accent', en: 'the origin is stated, its accent is not heard' },
    question: {
      fr: 'Quel mot du métier employez-vous que le manuel ignore ?',
      en: 'Which word of the trade do you use that the textbook does not know?',
    },
  },
  {
    id: 'fr/bon-pedagogue',
    theme: 'trainer',
    patterns: [
      'pédagogue (confirmé|hors pair|expérimenté|dans l’âme|averti)',
      '(qualités|compétences|expertise) pédagogiques',
      'sens de la pédagogie',
      '(experts|professionnels) et pédagogues',
    ],
    why: { fr: 'affirme ce que seule une heure de cours montre', en: 'states what only an hour of class can show' },
    question: { fr: 'Quelle explication avez-vous mis des années à trouver ?', en: 'Which explanation took you years to find?' },
  },
  {
    id: 'fr/disponible-et-reactif',
    theme: 'trainer',
    patterns: [
      '(disponible|réactif) et (réactif|disponible|à l’écoute|bienveillant)',
      '(disponibilité|réactivité|écoute|proximité) et (réactivité|disponibilité|écoute|bienveillance|conseil)',
      '(disponibilité|réactivité|bienveillance), (écoute|disponibilité|réactivité)',
    ],
    why: { fr: 'des vertus que l’on n’attribue jamais à soi seul', en: 'virtues nobody claims for themselves alone' },
    question: {
      fr: 'À quelle heure ne répondez-vous plus, et qu’est-ce que cela protège ?',
      en: 'From what hour do you no longer answer, and what does that protect?',
    },
  },
  {
    id: 'fr/a-votre-ecoute',
    theme: 'trainer',
    patterns: ['"à votre écoute"', '"à votre disposition"', '"à vos côtés"'],
    why: { fr: 'une politesse, et non une organisation', en: 'a courtesy and not an arrangement' },
    question: {
      fr: 'Qui a appelé en dernier, et de quoi avait-il besoin que le programme ne donnait pas ?',
      en: 'Who called last, and what did they need that the programme did not give?',
    },
  },
  {
    id: 'fr/humain-au-coeur',
    theme: 'trainer',
    patterns: [
      '(humain|apprenant|stagiaire|participant|personne) [est|reste] au (cœur|centre)',
      '(valeurs|approche|dimension|relation) [profondément] humaines',
      'profondément humain',
    ],
    why: { fr: 'nul n’écrit l’inverse', en: 'nobody writes the opposite' },
    question: {
      fr: 'Quelle règle avez-vous enfreinte pour quelqu’un, et le referiez-vous ?',
      en: 'Which rule did you break for someone, and would you do it again?',
    },
  },
  {
    id: 'fr/passion-de-transmettre',
    theme: 'trainer',
    patterns: [
      'passion (de transmettre|pour la transmission|du métier|de son métier|de la formation|pour la formation|de la pédagogie)',
      'passionné par (son métier|leur métier|la transmission|la pédagogie|la formation|ce qu’il fait)',
      '(goût|envie|plaisir|désir) (de la transmission|de transmettre)',
      '(transmettre|transmet|transmettent|transmettons) (sa|leur|notre) (passion|savoir|expertise|expérience)',
    ],
    why: { fr: 'le sentiment est dit, la chose transmise reste à dire', en: 'the feeling is stated, what is handed on remains to be said' },
    question: { fr: 'Qu’est-ce qui, dans votre métier, ne se transmet pas ?', en: 'What, in your trade, cannot be handed on?' },
  },
  {
    id: 'fr/equipe-soudee',
    theme: 'trainer',
    bare: true,
    subject: 'équipe',
    patterns: [
      'équipe (dynamique|soudée|motivée|professionnelle|à l’écoute|réactive|disponible|investie)',
      'équipe pédagogique (dédiée|engagée|expérimentée|qualifiée|disponible)',
    ],
    why: { fr: 'une équipe sans prénom et sans désaccord', en: 'a team without first names and without a disagreement' },
    question: {
      fr: 'Sur quel point de cette formation n’êtes-vous pas d’accord entre vous ?',
      en: 'On which point of this course do you disagree among yourselves?',
    },
  },
  {
    id: 'fr/reseau-d-experts',
    theme: 'trainer',
    bare: true,
    patterns: [
      'réseau (d’experts|de formateurs|de professionnels|de partenaires|d’intervenants|de consultants|d’entreprises|de spécialistes)',
    ],
    why: { fr: 'un nombre possible plutôt que des personnes', en: 'a possible number rather than people' },
    question: {
      fr: 'Qui appelez-vous quand la question vous dépasse, et pourquoi cette personne ?',
      en: 'Whom do you call when a question is beyond you, and why that person?',
    },
  },
  {
    id: 'fr/veille-permanente',
    theme: 'trainer',
    subject: 'veille',
    patterns: ['veille (permanente|constante|active|régulière|continue|quotidienne) [pédagogique|technologique|réglementaire]'],
    why: { fr: 'la veille est affirmée, ce qu’elle a trouvé n’y est pas', en: 'keeping watch is asserted, what it found is not there' },
    question: {
      fr: 'Quelle lecture récente vous a fait rougir de ce que vous enseigniez ?',
      en: 'Which recent reading made you blush at what you used to teach?',
    },
  },
  {
    id: 'fr/meilleurs-experts',
    theme: 'trainer',
    patterns: [
      'meilleurs (experts|formateurs|spécialistes|professionnels|intervenants)',
      'experts (du secteur|du métier|métier|du marché|reconnus dans leur métier)',
    ],
    why: { fr: 'un superlatif que chaque organisme emploie', en: 'a superlative every provider uses' },
    question: {
      fr: 'Quel débutant vous a appris quelque chose de ce métier ?',
      en: 'Which beginner taught you something about this trade?',
    },
  },
  {
    id: 'fr/ecoute-active',
    theme: 'trainer',
    subject: 'écoute communication',
    patterns: ['écoute (active|attentive|empathique)', 'sens de l’écoute'],
    why: { fr: 'une technique de communication prise pour une qualité', en: 'a communication technique taken for a quality' },
    question: { fr: 'Que fallait-il entendre, un jour, dans un silence ?', en: 'What was there to hear one day in a silence?' },
  },
  {
    id: 'fr/transmission-des-savoirs',
    theme: 'trainer',
    bare: true,
    subject: 'transmission',
    patterns: ['transmission (efficace|des savoirs|du savoir|des savoir-faire|des connaissances|de qualité)'],
    why: { fr: 'ce qui se transmet passe en bloc, sans contour', en: 'what is handed on goes as one lump, without an outline' },
    question: {
      fr: 'De qui tenez-vous ce geste, et qu’y avez-vous changé ?',
      en: 'From whom do you have this act, and what have you changed in it?',
    },
  },
  {
    id: 'fr/formes-aux-methodes',
    theme: 'trainer',
    patterns: [
      'formés aux (dernières|nouvelles) (techniques|méthodes|technologies|pratiques|approches)',
      '(régulièrement|continuellement) formé',
    ],
    why: { fr: 'la formation des formateurs, sans ce qu’elle a dérangé', en: 'the trainers’ training, without what it upset' },
    question: {
      fr: 'Quelle habitude de formateur avez-vous perdue, et grâce à qui ?',
      en: 'Which habit of a trainer have you lost, and thanks to whom?',
    },
  },
  {
    id: 'fr/theorie-et-terrain-du-formateur',
    theme: 'trainer',
    patterns: [
      '(rigueur|exigence|professionnalisme) et (bienveillance|pédagogie|humour|humanité|convivialité|écoute)',
      '(bienveillance|bonne humeur) et (exigence|rigueur|professionnalisme)',
    ],
    why: { fr: 'un équilibre que chacun s’accorde', en: 'a balance everyone grants themselves' },
    question: {
      fr: 'Quand avez-vous dû choisir entre les deux, et qui l’a payé ?',
      en: 'When did you have to choose between the two, and who paid for it?',
    },
  },
  {
    id: 'fr/profil-hybride',
    theme: 'trainer',
    patterns: [
      '(profil|parcours) (atypique|riche|complémentaires|hybride|international)',
      '(casquette|regard) (de consultant|de formateur|d’expert|croisé)',
    ],
    why: { fr: 'l’atypique est devenu un type', en: 'the atypical has become a type' },
    question: {
      fr: 'Quel détour de ce parcours sert, sans qu’on le voie, à chaque séance ?',
      en: 'Which detour of that path serves every session without being seen?',
    },
  },
];
