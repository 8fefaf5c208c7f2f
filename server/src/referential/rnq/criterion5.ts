import { AS_USUAL, AT_SURVEILLANCE_ONLY, EVERYONE, proof, type RnqIndicator, UNCHANGED_FOR_NEWCOMERS } from './source.ts';

/** Skills of those who teach and support. */
export const CRITERION_5: readonly RnqIndicator[] = [
  {
    number: 21,
    criterion: 5,
    label: { fr: 'compétences des intervenants', en: 'contributors’ skills' },
    expected: {
      fr: 'les compétences nécessaires sont définies, elles conviennent à la prestation, et leur maîtrise est évaluée',
      en: 'the skills needed are defined, they suit the service, and their mastery is assessed',
    },
    asks: {
      fr: 'quelles compétences demandez-vous pour cette prestation, et comment avez-vous vérifié qu’elles sont là ?',
      en: 'which skills do you require for this service, and how did you check that they are there?',
    },
    scope: 'common',
    applies: EVERYONE,
    gravity: 'major',
    evidence: [
      proof('organisation', 'skills', 'CV et diplômes à jour', 'current CVs and diplomas'),
      proof('organisation', 'procedure', 'grille de recrutement', 'recruitment grid'),
      proof('organisation', 'review', 'évaluation des intervenants', 'appraisal of contributors'),
      proof(
        'organisation',
        'skills',
        'sensibilisation à l’accueil des publics en situation de handicap',
        'training in welcoming disabled people',
      ),
      proof(
        'organisation',
        'certificate',
        'habilitation à faire passer les tests (bilan de compétences)',
        'authorisation to administer tests (skills assessment)',
      ),
      proof('programme', 'skills', 'qui intervient, avec quelle pratique du sujet', 'who teaches, with which practice of the subject'),
    ],
    homes: ['organisation', 'programme'],
    programme: { level: 'suggested' },
    newEntrant: UNCHANGED_FOR_NEWCOMERS,
    subcontractor: AS_USUAL,
    words: {
      fr: [
        'competences des intervenants',
        'competences des formateurs',
        'qualification des intervenants',
        'qualification des formateurs',
        'recrutement des formateurs',
      ],
      en: ["contributors' skills", "trainers' skills", 'skills of trainers', 'trainer qualifications'],
    },
  },
  {
    number: 22,
    criterion: 5,
    label: { fr: 'développement des compétences de l’équipe', en: 'development of the team’s skills' },
    expected: {
      fr: 'les salariés gardent et accroissent les compétences dont les prestations de l’organisme ont besoin',
      en: 'employees keep up and extend the skills that the services of the organisation need',
    },
    guide: {
      fr: 'qui travaille seul montre comment il continue de se former',
      en: 'one who works alone shows how they keep learning',
    },
    asks: {
      fr: 'qu’ont appris cette année celles et ceux qui interviennent, et qu’est-ce que cela a changé ?',
      en: 'what did those who teach and support learn this year, and what did it change?',
    },
    scope: 'common',
    applies: EVERYONE,
    gravity: 'major',
    evidence: [
      proof('organisation', 'skills', 'plan de développement des compétences', 'skills development plan'),
      proof('organisation', 'skills', 'attestations des formations suivies', 'certificates of courses attended'),
      proof(
        'organisation',
        'review',
        'entretiens de parcours professionnel (entretiens professionnels avant le 26 octobre 2025)',
        'career path interviews (professional interviews before 26 October 2025)',
      ),
      proof('organisation', 'review', 'échanges de pratiques', 'exchanges of practice'),
    ],
    homes: ['organisation'],
    programme: { level: 'never' },
    newEntrant: AT_SURVEILLANCE_ONLY,
    subcontractor: AS_USUAL,
    words: {
      fr: [
        'developpement des competences',
        'formation continue de',
        'formation continue des',
        'entretiens professionnels',
        'entretiens de parcours',
      ],
      en: ["development of the team's skills", 'skills development', 'staff development', 'continuing professional development'],
    },
  },
];
