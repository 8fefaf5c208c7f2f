import { AS_USUAL, CASE_BY_CASE, EVERYONE, only, proof, RNCP_OR_RS, type RnqIndicator, UNCHANGED_FOR_NEWCOMERS } from './source.ts';

/** Objectives and design. */
export const CRITERION_2: readonly RnqIndicator[] = [
  {
    number: 4,
    criterion: 2,
    label: { fr: 'analyse du besoin', en: 'needs analysis' },
    expected: {
      fr: 'le besoin de la personne est recueilli et analysé, avec l’entreprise ou le financeur quand il y en a',
      en: 'the person’s need is gathered and analysed, with the company or the funder where there is one',
    },
    guide: {
      fr: 'en alternance, l’analyse vient avant le contrat et compare les missions de l’entreprise à la certification visée ; en cas de handicap, elle tient compte des besoins de compensation',
      en: 'in work-linked training, the analysis comes before the contract and holds the tasks in the company against the target certification; in case of disability, it takes the needs for compensation into account',
    },
    asks: {
      fr: 'comment apprenez-vous ce dont la personne a besoin, auprès de qui, et qu’est-ce que cela change à la suite ?',
      en: 'how do you learn what the person needs, from whom, and what does it change in what follows?',
    },
    scope: 'common',
    applies: EVERYONE,
    gravity: 'major',
    evidence: [
      proof('session', 'record', 'questionnaire ou grille d’analyse rempli', 'questionnaire or analysis grid, filled in'),
      proof('session', 'record', 'compte rendu de l’entretien préalable', 'notes of the preliminary interview'),
      proof('session', 'record', 'dossier d’admission', 'admission file'),
      proof('session', 'record', 'demande écrite de l’entreprise', 'written request from the company'),
      proof(
        'session',
        'record',
        'missions en entreprise comparées au diplôme visé (alternance)',
        'tasks in the company held against the diploma (work-linked training)',
      ),
      proof('organisation', 'procedure', 'façon de recueillir et d’analyser les demandes', 'how requests are gathered and analysed'),
    ],
    homes: ['session', 'organisation', 'programme'],
    programme: { level: 'suggested' },
    newEntrant: UNCHANGED_FOR_NEWCOMERS,
    subcontractor: {
      rule: 'principal',
      note: {
        fr: 's’il n’analyse pas le besoin lui-même, il montre qu’il tient compte de l’analyse du donneur d’ordres',
        en: 'if it does not analyse the need itself, it shows that it takes the principal’s analysis into account',
      },
    },
    words: {
      fr: ['analyse du besoin', 'analyse de besoin', 'analyse des besoins', 'recueil du besoin', 'recueil des besoins'],
      en: ['needs analysis', 'analysis of need', 'needs assessment'],
    },
  },
  {
    number: 5,
    criterion: 2,
    label: { fr: 'objectifs vérifiables', en: 'checkable objectives' },
    expected: {
      fr: 'des objectifs propres à la prestation, tournés vers l’action, et dont on saura dire s’ils sont atteints',
      en: 'objectives of this very service, turned towards action, of which one will be able to say whether they were reached',
    },
    asks: {
      fr: 'que saura faire la personne à la fin, dans quelle situation, et à quoi le verrez-vous ?',
      en: 'what will the person be able to do at the end, in which situation, and how will you see it?',
    },
    scope: 'common',
    applies: EVERYONE,
    gravity: 'major',
    evidence: [
      proof('programme', 'procedure', 'objectifs écrits avec des verbes d’action', 'objectives written with verbs of action'),
      proof('programme', 'procedure', 'objectifs de chaque séquence', 'objectives of each unit'),
      proof('programme', 'procedure', 'compétences visées', 'target skills'),
      proof('session', 'contract', 'convention ou contrat qui reprend les objectifs', 'agreement or contract that states the objectives'),
      proof('organisation', 'certificate', 'référentiel de la certification préparée', 'standard of the certification prepared'),
    ],
    homes: ['programme', 'session', 'organisation'],
    programme: { level: 'required' },
    newEntrant: UNCHANGED_FOR_NEWCOMERS,
    subcontractor: {
      rule: 'principal',
      note: {
        fr: 'il montre qu’il tient compte des objectifs fixés par le donneur d’ordres',
        en: 'it shows that it takes the objectives set by the principal into account',
      },
    },
    words: {
      fr: [
        'objectifs verifiables',
        'objectifs operationnels',
        'objectifs evaluables',
        'objectifs pedagogiques',
        'definition des objectifs',
      ],
      en: ['checkable objectives', 'operational objectives', 'learning objectives'],
    },
  },
  {
    number: 6,
    criterion: 2,
    label: { fr: 'contenus et modalités de la prestation', en: 'content and arrangements of the service' },
    expected: {
      fr: 'des contenus et des façons de faire établis, qui découlent des objectifs et conviennent au public',
      en: 'content and ways of working laid down, which follow from the objectives and suit the audience',
    },
    asks: {
      fr: 'quelle séquence sert quel objectif, pendant combien de temps, et qu’avez-vous choisi à cause de ce public ?',
      en: 'which unit serves which objective, for how long, and what did you choose because of this audience?',
    },
    scope: 'common',
    applies: EVERYONE,
    gravity: 'major',
    evidence: [
      proof('programme', 'procedure', 'programme par séquence, avec les durées', 'programme by unit, with durations'),
      proof('programme', 'procedure', 'adaptations possibles en cas de handicap', 'possible adjustments in case of disability'),
      proof('organisation', 'procedure', 'déroulé pédagogique', 'teaching plan'),
      proof('organisation', 'procedure', 'scénario des temps à distance', 'scenario of the remote parts'),
      proof('organisation', 'procedure', 'grilles d’évaluation prévues', 'assessment grids to be used'),
      proof('session', 'record', 'calendrier de la session', 'calendar of the session'),
    ],
    homes: ['programme', 'organisation', 'session'],
    programme: { level: 'required' },
    newEntrant: UNCHANGED_FOR_NEWCOMERS,
    subcontractor: AS_USUAL,
    words: {
      fr: ['contenus et modalites', 'contenu et modalites', 'deroule pedagogique', 'contenus de la prestation', 'contenus de formation'],
      en: ['content and arrangements', 'teaching plan', 'course content'],
    },
  },
  {
    number: 7,
    criterion: 2,
    label: { fr: 'adéquation à la certification visée', en: 'match with the target certification' },
    expected: {
      fr: 'les contenus couvrent ce que la certification exige : activités, compétences et épreuves de son référentiel se retrouvent dans la formation',
      en: 'the content covers what the certification demands: the activities, skills and examinations of its standard are found in the course',
    },
    asks: {
      fr: 'quel passage de la formation prépare à chaque bloc et à chaque épreuve de la certification ?',
      en: 'which part of the course prepares for each block and each examination of the certification?',
    },
    scope: 'specific',
    applies: only({ AF: 'certifying', CFA: 'certifying' }),
    gravity: 'major',
    evidence: [
      proof('organisation', 'procedure', 'tableau croisé des contenus et du référentiel', 'table of content against the standard'),
      proof('programme', 'procedure', 'blocs visés, nommés dans le programme', 'target blocks, named in the programme'),
      proof('organisation', 'certificate', 'habilitation à former', 'authorisation to train'),
      proof('organisation', 'contract', 'convention avec le certificateur', 'agreement with the certifying body'),
    ],
    homes: ['organisation', 'programme'],
    programme: { level: 'suggested', when: 'certifying' },
    newEntrant: UNCHANGED_FOR_NEWCOMERS,
    subcontractor: CASE_BY_CASE,
    words: {
      fr: ['adequation a la certification', 'adequation du contenu', 'adequation des contenus', 'habilitation a former', 'tableau croise'],
      en: ['match with the target certification', 'match with the certification', 'authorisation to train'],
    },
    provisional: RNCP_OR_RS,
    in2026: {
      expected: {
        fr: 'les contenus couvrent ce que la certification exige, et le prestataire peut prouver sa capacité à assurer cette certification, y compris comme organisme habilité par le certificateur',
        en: 'the content covers what the certification demands, and the provider can prove its capacity to deliver that certification, including as a body authorised by the certifying body',
      },
      asks: {
        fr: 'quel passage de la formation prépare à chaque bloc et à chaque épreuve, et qu’est-ce qui prouve que vous pouvez y préparer : une habilitation, un partenariat, ou d’être vous-même le certificateur ?',
        en: 'which part of the course prepares for each block and each examination, and what proves that you can prepare for it: an authorisation, a partnership, or being the certifying body yourself?',
      },
      change: {
        fr: 'la capacité de préparer à la certification, y compris comme organisme habilité, est à prouver',
        en: 'the capacity to prepare for the certification, including as an authorised body, has to be proved',
      },
    },
  },
  {
    number: 8,
    criterion: 2,
    label: { fr: 'positionnement à l’entrée', en: 'starting level' },
    expected: {
      fr: 'une façon établie de situer chaque personne à l’entrée et d’évaluer ses acquis',
      en: 'an established way to find where each person stands on arrival and to assess what they already know',
    },
    asks: {
      fr: 'comment savez-vous où en est la personne à l’entrée, et que faites-vous si elle en sait trop ou pas assez ?',
      en: 'how do you know where the person stands on arrival, and what do you do if they know too much or too little?',
    },
    scope: 'specific',
    applies: only({ AF: 'always', CFA: 'always' }),
    gravity: 'minor-or-major',
    minorWhen: { fr: 'le positionnement existe, mais il est incomplet', en: 'people are placed, but incompletely' },
    evidence: [
      proof('session', 'record', 'test ou autopositionnement rempli', 'test or self-placement, filled in'),
      proof('session', 'record', 'entretien d’entrée', 'entry interview'),
      proof('session', 'record', 'écarts entre compétences acquises et visées', 'gaps between skills held and target skills'),
      proof('session', 'record', 'diplômes ou expérience exigés, vérifiés', 'required diplomas or experience, checked'),
      proof('organisation', 'procedure', 'procédure de positionnement', 'placement procedure'),
    ],
    homes: ['session', 'programme', 'organisation'],
    programme: { level: 'suggested' },
    newEntrant: UNCHANGED_FOR_NEWCOMERS,
    subcontractor: {
      rule: 'principal',
      note: {
        fr: 's’il ne fixe pas lui-même les conditions d’entrée, il montre qu’il applique celles du donneur d’ordres',
        en: 'if it does not set the conditions of entry itself, it shows that it applies those of the principal',
      },
    },
    words: {
      fr: ['positionnement', "acquis a l'entree", "evaluation a l'entree", 'autopositionnement'],
      en: ['starting level', 'entry assessment', 'placement test', 'positioning'],
    },
  },
];
