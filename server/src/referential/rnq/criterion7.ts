import { APPRENTICESHIP, AS_USUAL, AT_SURVEILLANCE_ONLY, EVERYONE, proof, type RnqIndicator, UNCHANGED_FOR_NEWCOMERS } from './source.ts';

/** Opinions, complaints, improvement. */
export const CRITERION_7: readonly RnqIndicator[] = [
  {
    number: 30,
    criterion: 7,
    label: { fr: 'recueil des appréciations', en: 'gathering of opinions' },
    expected: {
      fr: 'l’avis de chacun est demandé : bénéficiaires, équipe pédagogique, entreprise, financeurs',
      en: 'everyone’s opinion is asked for: beneficiaries, teaching team, company, funders',
    },
    guide: {
      fr: 'le recueil peut différer d’une partie à l’autre ; les financeurs sont sollicités au moins une fois par an ; pour un bilan de compétences, bénéficiaires et équipe pédagogique suffisent',
      en: 'the way of asking may differ from one party to another; funders are asked at least once a year; for a skills assessment, beneficiaries and teaching team are enough',
    },
    asks: {
      fr: 'à qui demandez-vous son avis, quand, et combien vous ont répondu ?',
      en: 'whose opinion do you ask for, when, and how many answered you?',
    },
    scope: 'common',
    applies: EVERYONE,
    gravity: 'minor-or-major',
    minorWhen: { fr: 'l’avis de l’une des parties n’a pas été demandé', en: 'one of the parties was not asked' },
    evidence: [
      proof('session', 'survey', 'questionnaires à chaud et à froid', 'questionnaires at the end and some months later'),
      proof('session', 'survey', 'avis de l’entreprise', 'opinion of the company'),
      proof('organisation', 'survey', 'avis de l’équipe pédagogique', 'opinion of the teaching team'),
      proof('organisation', 'survey', 'sollicitation des financeurs, au moins une fois par an', 'funders asked, at least once a year'),
      proof('organisation', 'survey', 'synthèse des réponses et taux de retour', 'summary of answers and response rate'),
    ],
    homes: ['session', 'organisation', 'programme'],
    programme: { level: 'suggested' },
    newEntrant: UNCHANGED_FOR_NEWCOMERS,
    subcontractor: {
      rule: 'own',
      note: {
        fr: 'il recueille l’avis des bénéficiaires et celui du donneur d’ordres',
        en: 'it gathers the opinion of the beneficiaries and that of the principal',
      },
    },
    words: {
      fr: [
        'recueil des appreciations',
        'recueil des avis',
        "recueil de l'avis",
        'avis des parties prenantes',
        'appreciations des parties prenantes',
      ],
      en: ['gathering of opinions', 'stakeholder feedback', 'collecting feedback'],
    },
    in2026: {
      wordingOnly: true,
      expected: {
        fr: 'l’avis de chacun est demandé : bénéficiaires, équipe pédagogique, entreprises, et financeurs s’il y en a',
        en: 'everyone’s opinion is asked for: beneficiaries, teaching team, companies, and funders where there are any',
      },
      change: {
        fr: 'retouche rédactionnelle : les financeurs sont sollicités s’il y en a, les entreprises passent au pluriel',
        en: 'wording touched up: funders are asked where there are any, and companies become plural',
      },
    },
  },
  {
    number: 31,
    criterion: 7,
    label: { fr: 'réclamations, difficultés et aléas', en: 'complaints, difficulties and mishaps' },
    expected: {
      fr: 'difficultés, réclamations et imprévus sont traités, selon une façon de faire établie',
      en: 'difficulties, complaints and the unforeseen are dealt with, in an established way',
    },
    asks: {
      fr: 'à qui s’adresse une réclamation, sous combien de jours répondez-vous, et où en gardez-vous la trace ?',
      en: 'to whom is a complaint addressed, within how many days do you answer, and where do you keep a trace of it?',
    },
    scope: 'common',
    applies: EVERYONE,
    gravity: 'major',
    evidence: [
      proof('organisation', 'procedure', 'procédure de réclamation', 'complaints procedure'),
      proof(
        'organisation',
        'register',
        'registre des réclamations, difficultés et aléas',
        'register of complaints, difficulties and mishaps',
      ),
      proof('organisation', 'procedure', 'recours à un médiateur', 'recourse to a mediator'),
      proof('session', 'record', 'accusés de réception et réponses', 'acknowledgements and answers'),
    ],
    homes: ['organisation', 'programme', 'session'],
    programme: { level: 'suggested' },
    newEntrant: UNCHANGED_FOR_NEWCOMERS,
    subcontractor: AS_USUAL,
    words: {
      fr: [
        'reclamations, difficultes',
        'traitement des reclamations',
        'gestion des reclamations',
        'procedure de reclamation',
        'registre des reclamations',
        'aleas',
      ],
      en: ['complaints, difficulties', 'complaints procedure', 'handling of complaints', 'complaints register'],
    },
    in2026: {
      wordingOnly: true,
      change: { fr: 'retouche rédactionnelle : rien de plus n’est demandé', en: 'wording touched up: nothing more is asked' },
    },
  },
  {
    number: 32,
    criterion: 7,
    label: { fr: 'mesures d’amélioration', en: 'improvement measures' },
    expected: {
      fr: 'des mesures d’amélioration sont prises, à partir de ce que disent les avis et les réclamations',
      en: 'improvement measures are taken, starting from what opinions and complaints say',
    },
    asks: {
      fr: 'quel avis ou quelle réclamation vous a fait changer quelque chose, quoi, et qu’en est-il sorti ?',
      en: 'which opinion or complaint made you change something, what, and what came of it?',
    },
    scope: 'common',
    applies: EVERYONE,
    gravity: 'major',
    evidence: [
      proof('organisation', 'review', 'plan d’amélioration suivi', 'improvement plan, followed up'),
      proof(
        'organisation',
        'review',
        'recherche des causes de rupture ou d’insatisfaction',
        'search for the causes of drop-out or dissatisfaction',
      ),
      proof('programme', 'review', 'programme revu à la suite d’un avis', 'programme revised after an opinion'),
    ],
    homes: ['organisation', 'programme'],
    programme: { level: 'suggested' },
    newEntrant: AT_SURVEILLANCE_ONLY,
    subcontractor: AS_USUAL,
    words: {
      fr: [
        "mesures d'amelioration",
        'amelioration continue',
        "plan d'amelioration",
        "plan d'actions d'amelioration",
        "actions d'amelioration",
      ],
      en: ['improvement measures', 'improvement plan', 'continuous improvement'],
    },
    in2026: {
      expected: {
        fr: 'une démarche d’amélioration continue, à partir des avis et des réclamations, et une analyse des risques pour la qualité des formations',
        en: 'continuous improvement, starting from opinions and complaints, and an analysis of the risks to the quality of training',
      },
      asks: {
        fr: 'qu’est-ce qu’un avis ou une réclamation vous a fait changer, et quel risque pour la qualité de vos formations surveillez-vous ?',
        en: 'what did an opinion or a complaint make you change, and which risk to the quality of your courses do you watch?',
      },
      evidence: [proof('organisation', 'review', 'analyse des risques pour la qualité', 'analysis of risks to quality')],
      change: {
        fr: 'le texte parle d’une démarche d’amélioration continue et demande une analyse des risques pour la qualité des formations',
        en: 'the text speaks of continuous improvement and asks for an analysis of the risks to the quality of training',
      },
    },
  },
  {
    number: 33,
    since: '2026',
    criterion: 7,
    label: { fr: 'évaluation des enseignements par les apprentis', en: 'evaluation of teaching by apprentices' },
    expected: {
      fr: 'les apprentis évaluent les contenus et les enseignements, autrement que par une enquête de satisfaction ; les résultats sont partagés avec l’équipe, une démarche d’amélioration continue est écrite, et son efficacité mesurée périodiquement',
      en: 'apprentices evaluate the content and the teaching, otherwise than by a satisfaction survey; the results are shared with the team, continuous improvement is set down in writing, and how well it works is measured periodically',
    },
    asks: {
      fr: 'comment les apprentis évaluent-ils ce qu’on leur enseigne, qui en discute, et à quel rythme mesurez-vous ce que cela a changé ?',
      en: 'how do apprentices evaluate what they are taught, who discusses it, and how often do you measure what it changed?',
    },
    scope: 'specific',
    applies: APPRENTICESHIP,
    gravity: 'minor-or-major',
    evidence: [
      proof('organisation', 'survey', 'questionnaire sur les contenus et les enseignements', 'questionnaire on content and teaching'),
      proof('organisation', 'review', 'compte rendu du partage avec l’équipe', 'notes of the discussion with the team'),
      proof(
        'organisation',
        'review',
        'améliorations décidées, et mesure périodique de leur effet',
        'improvements decided, and periodic measurement of their effect',
      ),
    ],
    homes: ['organisation'],
    programme: { level: 'never' },
    newEntrant: { adapted: null, note: { fr: 'aménagement inconnu à ce jour', en: 'any allowance is unknown to date' } },
    subcontractor: { rule: 'unknown', note: { fr: 'règle inconnue à ce jour', en: 'rule unknown to date' } },
    words: {
      fr: ['evaluation des enseignements', 'enseignements par les apprentis', 'evaluation par les apprentis'],
      en: ['evaluation of teaching', 'evaluation by apprentices'],
    },
    in2026: {
      change: { fr: 'nouvel indicateur, pour les seuls CFA', en: 'new indicator, for apprenticeship centres only' },
      provisional: {
        fr: 'gravité à confirmer : l’arrêté du 6 juin 2019 (art. 5) ne le range pas parmi ceux dont toute non-conformité est majeure',
        en: 'severity to be confirmed: the order of 6 June 2019 (art. 5) does not list it among those of which every nonconformity is major',
      },
    },
  },
];
