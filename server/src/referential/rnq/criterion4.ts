import { APPRENTICESHIP, AS_USUAL, atSurveillance, EVERYONE, proof, type RnqIndicator, UNCHANGED_FOR_NEWCOMERS } from './source.ts';

/** Means. */
export const CRITERION_4: readonly RnqIndicator[] = [
  {
    number: 17,
    criterion: 4,
    label: { fr: 'moyens humains, techniques et locaux', en: 'people, equipment and premises' },
    expected: {
      fr: 'des personnes, des équipements et un lieu qui conviennent à la prestation, et dont le prestataire s’assure où qu’elle se tienne',
      en: 'people, equipment and a place that suit the service, of which the provider makes sure wherever it takes place',
    },
    guide: {
      fr: 'd’un bilan de compétences, un lieu qui garde la discrétion et le secret des échanges',
      en: 'of a skills assessment, a place that keeps exchanges discreet and secret',
    },
    asks: {
      fr: 'avec quel matériel, dans quel lieu et pour combien de personnes au plus ?',
      en: 'with which equipment, in which place and for how many people at most?',
    },
    scope: 'common',
    applies: EVERYONE,
    gravity: 'minor-or-major',
    minorWhen: { fr: 'un moyen a manqué une fois, sans que cela se répète', en: 'something was lacking once, and not again' },
    evidence: [
      proof('programme', 'procedure', 'moyens décrits dans le programme', 'means described in the programme'),
      proof('organisation', 'contract', 'bail ou contrat de location', 'lease or rental contract'),
      proof(
        'organisation',
        'register',
        'registre public d’accessibilité, document unique d’évaluation des risques professionnels',
        'public accessibility register, assessment document of occupational risks',
      ),
      proof('organisation', 'register', 'inventaire du matériel', 'inventory of equipment'),
      proof('organisation', 'procedure', 'plateforme de formation', 'learning platform'),
      proof('session', 'record', 'planning d’intervention', 'schedule of who teaches when'),
    ],
    homes: ['organisation', 'programme', 'session'],
    programme: { level: 'suggested' },
    newEntrant: UNCHANGED_FOR_NEWCOMERS,
    subcontractor: AS_USUAL,
    words: {
      fr: ['moyens humains', 'moyens techniques', 'moyens materiels', 'plateau technique', 'plateaux techniques'],
      en: ['equipment and premises', 'human and technical', 'technical resources'],
    },
  },
  {
    number: 18,
    criterion: 4,
    label: { fr: 'coordination des intervenants', en: 'coordination of contributors' },
    expected: {
      fr: 'toutes les fonctions dont la prestation a besoin sont tenues et s’accordent : pédagogie, administration, logistique, relation commerciale',
      en: 'every function that the service needs is held, and they work together: teaching, administration, logistics, sales',
    },
    guide: {
      fr: 'une personne seule peut tenir toutes les fonctions ; en VAE, les intervenants du dehors ne sont ni les certificateurs ni les financeurs',
      en: 'one person alone may hold every function; in validation of experience, outside contributors are neither the certifying bodies nor the funders',
    },
    asks: {
      fr: 'qui fait quoi autour de cette prestation, et quand en parlez-vous ensemble ?',
      en: 'who does what around this service, and when do you talk it over together?',
    },
    scope: 'common',
    applies: EVERYONE,
    gravity: 'minor-or-major',
    minorWhen: { fr: 'la coordination a fait défaut une fois', en: 'coordination failed once' },
    evidence: [
      proof('organisation', 'register', 'organigramme par fonctions', 'chart of functions'),
      proof('organisation', 'procedure', 'fiches de poste', 'job descriptions'),
      proof('organisation', 'register', 'liste des référents et des intervenants', 'list of contacts and contributors'),
      proof('organisation', 'review', 'comptes rendus de réunion d’équipe', 'minutes of team meetings'),
      proof('session', 'record', 'planning des intervenants', 'schedule of contributors'),
    ],
    homes: ['organisation', 'session'],
    programme: { level: 'never' },
    newEntrant: UNCHANGED_FOR_NEWCOMERS,
    subcontractor: AS_USUAL,
    words: {
      fr: ['coordination des intervenants', 'coordination des equipes', "coordination de l'equipe", 'organigramme'],
      en: ['coordination of contributors', 'team coordination', 'organisation chart'],
    },
  },
  {
    number: 19,
    criterion: 4,
    label: { fr: 'ressources pédagogiques', en: 'learning resources' },
    expected: {
      fr: 'des ressources accordées aux objectifs, que chacun peut obtenir et qu’on l’aide à faire siennes',
      en: 'resources in keeping with the objectives, which everyone can obtain and is helped to make their own',
    },
    guide: {
      fr: 'à distance, l’assistance technique et pédagogique de l’article D. 6313-3-1 du code du travail',
      en: 'when remote, the technical and teaching assistance of article D. 6313-3-1 of the French Labour Code',
    },
    asks: {
      fr: 'quelles ressources remettez-vous, jusqu’à quand restent-elles accessibles, et qui aide à s’en servir ?',
      en: 'which resources do you hand over, until when do they stay accessible, and who helps people to use them?',
    },
    scope: 'common',
    applies: EVERYONE,
    gravity: 'minor-or-major',
    minorWhen: { fr: 'une ressource a manqué une fois, sans que cela se répète', en: 'a resource was lacking once, and not again' },
    evidence: [
      proof('programme', 'procedure', 'supports remis, nommés un à un', 'materials handed over, named one by one'),
      proof('programme', 'procedure', 'plateforme et façon d’y entrer', 'platform and how to get in'),
      proof('organisation', 'procedure', 'tutoriels, permanence, forum', 'tutorials, helpdesk, forum'),
      proof('organisation', 'review', 'mise à jour des ressources', 'updating of resources'),
      proof('session', 'record', 'traces de l’accompagnement à distance', 'traces of the support given remotely'),
    ],
    homes: ['programme', 'session', 'organisation'],
    programme: { level: 'suggested' },
    newEntrant: atSurveillance(
      'les ressources et l’aide à s’en servir sont prévues à l’audit initial ; leur usage est audité à l’audit de surveillance',
      'the resources and the help to use them are planned by the initial audit; their use is audited in the surveillance audit',
    ),
    subcontractor: AS_USUAL,
    words: {
      fr: ['ressources pedagogiques', 'appropriation des ressources', 'supports pedagogiques', 'supports de cours'],
      en: ['learning resources', 'teaching resources', 'teaching materials'],
    },
    in2026: {
      expected: {
        fr: 'des ressources accordées aux objectifs, que chacun peut obtenir et qu’on l’aide à faire siennes ; à distance, la vérification que les modules sont réellement suivis ; au-delà d’un certain nombre d’intervenants, un référent pédagogique par formation, qui coordonne les intervenants entre eux',
        en: 'resources in keeping with the objectives, which everyone can obtain and is helped to make their own; when remote, a check that the modules are really followed; beyond a certain number of contributors, a teaching lead for each course, who coordinates the contributors among themselves',
      },
      asks: {
        fr: 'quelles ressources remettez-vous, qui aide à s’en servir, et à distance, comment voyez-vous que les modules sont suivis ?',
        en: 'which resources do you hand over, who helps people to use them, and when remote, how do you see that the modules are followed?',
      },
      evidence: [
        proof(
          'session',
          'record',
          'suivi des modules à distance : travaux rendus, échanges',
          'follow-up of remote modules: work handed in, exchanges',
        ),
        proof('organisation', 'register', 'référent pédagogique de chaque formation', 'teaching lead of each course'),
      ],
      change: {
        fr: 'à distance, le prestataire vérifie que les modules sont réellement suivis ; au-delà d’un nombre d’intervenants fixé par arrêté, chaque formation a un référent pédagogique, chargé de coordonner les intervenants',
        en: 'when remote, the provider checks that the modules are really followed; beyond a number of contributors set by ministerial order, each course has a teaching lead, in charge of coordinating the contributors',
      },
      provisional: {
        fr: 'l’arrêté qui fixe le nombre d’intervenants n’était pas connu le 2 octobre 2026',
        en: 'the order that sets the number of contributors was not known on 2 October 2026',
      },
    },
  },
  {
    number: 20,
    criterion: 4,
    label: { fr: 'mobilité, référent handicap et conseil de perfectionnement', en: 'mobility, disability contact and development council' },
    expected: {
      fr: 'le CFA nomme les personnes chargées de la mobilité et son référent handicap, et réunit un conseil de perfectionnement',
      en: 'the apprenticeship centre names those in charge of mobility and its disability contact, and holds a development council (conseil de perfectionnement)',
    },
    asks: {
      fr: 'qui tient ces fonctions, qu’ont-ils fait cette année, et qu’a dit le dernier conseil de perfectionnement ?',
      en: 'who holds these functions, what did they do this year, and what did the last development council say?',
    },
    scope: 'specific',
    applies: APPRENTICESHIP,
    gravity: 'major',
    evidence: [
      proof(
        'organisation',
        'review',
        'membres et dernier compte rendu du conseil de perfectionnement',
        'members and last minutes of the development council',
      ),
      proof(
        'organisation',
        'register',
        'nomination du référent handicap, ses actions',
        'appointment of the disability contact, and what they did',
      ),
      proof(
        'organisation',
        'register',
        'personnes chargées de la mobilité, leurs actions',
        'those in charge of mobility, and what they did',
      ),
    ],
    homes: ['organisation'],
    programme: { level: 'never' },
    newEntrant: UNCHANGED_FOR_NEWCOMERS,
    subcontractor: AS_USUAL,
    words: {
      fr: ['conseil de perfectionnement', 'mobilite internationale', 'mobilite nationale', 'referent mobilite', 'appui a la mobilite'],
      en: ['development council', 'international mobility', 'mobility contact'],
    },
    in2026: {
      expected: {
        fr: 'le CFA nomme les personnes chargées de la mobilité et son référent handicap, réunit un conseil de perfectionnement, veille à la qualité du pilotage de la formation et fait participer apprentis, formateurs et entreprises à sa gouvernance ; il renforce la supervision et contrôle la qualité des interventions quand la part des intervenants permanents passe sous un seuil',
        en: 'the apprenticeship centre names those in charge of mobility and its disability contact, holds a development council, sees to the quality with which training is steered and has apprentices, trainers and companies take part in its governance; it strengthens supervision and checks the quality of teaching when the share of permanent contributors falls below a threshold',
      },
      asks: {
        fr: 'qui tient ces fonctions, comment apprentis, formateurs et entreprises prennent-ils part à la gouvernance, comment contrôlez-vous la qualité des interventions, et quelle part des heures revient à des permanents ?',
        en: 'who holds these functions, how do apprentices, trainers and companies take part in the governance, how do you check the quality of teaching, and what share of hours do permanent staff teach?',
      },
      evidence: [
        proof(
          'organisation',
          'review',
          'part prise à la gouvernance par les apprentis, les formateurs et les entreprises',
          'part taken in the governance by apprentices, trainers and companies',
        ),
        proof('organisation', 'results', 'part des heures assurées par des permanents', 'share of hours taught by permanent staff'),
        proof('organisation', 'review', 'contrôle de la qualité des interventions', 'checks of the quality of teaching'),
      ],
      change: {
        fr: 's’y ajoutent la qualité du pilotage de la formation et la participation des apprentis, des formateurs et des entreprises à sa gouvernance ; la supervision et le contrôle de la qualité des interventions se renforcent quand la part d’heures des permanents passe sous un seuil fixé par arrêté',
        en: 'the quality with which training is steered and the participation of apprentices, trainers and companies in its governance are added; supervision and checks of the quality of teaching are strengthened when the share of hours taught by permanent staff falls below a threshold set by ministerial order',
      },
      provisional: {
        fr: 'l’arrêté qui fixe la part d’heures des permanents n’était pas connu le 2 octobre 2026',
        en: 'the order that sets the share of hours of permanent staff was not known on 2 October 2026',
      },
    },
  },
];
