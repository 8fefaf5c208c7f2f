import { EVERYONE, NOT_AUDITED, only, proof, RNCP_OR_RS, type RnqIndicator, UNCHANGED_FOR_NEWCOMERS, atSurveillance } from './source.ts';

/** Informing the public. */
export const CRITERION_1: readonly RnqIndicator[] = [
  {
    number: 1,
    criterion: 1,
    label: { fr: 'information du public', en: 'public information' },
    expected: {
      fr: 'le public trouve pour chaque prestation une information accessible, détaillée et vérifiable : prérequis, objectifs, durée, modalités et délais d’accès, tarif, contact, méthodes, évaluation, accessibilité en cas de handicap',
      en: 'the public finds accessible, detailed and checkable information on each service: prerequisites, objectives, duration, how and how soon to join, price, contact, methods, assessment, accessibility to disabled people',
    },
    guide: {
      fr: 'l’information est à jour et se lit avant tout engagement ; pour une formation certifiante, l’intitulé exact, le code RNCP ou RS, le certificateur et la date d’enregistrement ; pour une VAE, les contraintes de la démarche, l’étude de recevabilité et de faisabilité ; un bilan de compétences n’a pas de prérequis à indiquer',
      en: 'the information is current and is read before committing; for a certifying course, the exact title, the RNCP or RS code, the certifying body and the date of registration; for a validation of experience, what the process demands and how admissibility and feasibility are examined; a skills assessment has no prerequisites to state',
    },
    asks: {
      fr: 'où le public lit-il cette information avant de s’engager, et quand l’avez-vous vérifiée pour la dernière fois ?',
      en: 'where does the public read this information before committing, and when did you last check it?',
    },
    scope: 'common',
    applies: EVERYONE,
    gravity: 'minor-or-major',
    minorWhen: {
      fr: 'une partie de l’information est difficile à trouver, ou une rubrique a été oubliée une fois sans que cela se répète',
      en: 'part of the information is hard to find, or an item was left out once and not again',
    },
    evidence: [
      proof('programme', 'procedure', 'programme détaillé et à jour', 'detailed and current programme'),
      proof('programme', 'procedure', 'page du site qui présente la prestation', 'web page that presents the service'),
      proof('organisation', 'procedure', 'catalogue ou plaquette', 'catalogue or brochure'),
      proof('organisation', 'procedure', 'conditions générales de vente', 'general terms of sale'),
      proof(
        'organisation',
        'procedure',
        'page sur l’accueil des personnes en situation de handicap',
        'page on how disabled people are welcomed',
      ),
      proof('session', 'contract', 'devis ou proposition remis avant la signature', 'quote or proposal handed over before signature'),
    ],
    homes: ['programme', 'organisation', 'session'],
    programme: { level: 'required' },
    newEntrant: UNCHANGED_FOR_NEWCOMERS,
    subcontractor: NOT_AUDITED,
    words: {
      fr: ['information du public', 'information au public', 'information publique', 'informations publiques'],
      en: ['public information'],
    },
    in2026: {
      expected: {
        fr: 'le public trouve pour chaque prestation une information accessible, détaillée et vérifiable : prérequis, objectifs, durée, délais d’accès, tarif, contact, méthodes, évaluation, accessibilité en cas de handicap, et aussi la reconnaissance obtenue à la fin, les modalités pédagogiques et celles du financement ; rien n’y trompe sur l’accès, le contenu, la pédagogie, le financement ou le droit de poursuivre des études',
        en: 'the public finds accessible, detailed and checkable information on each service: prerequisites, objectives, duration, lead time, price, contact, methods, assessment, accessibility to disabled people, and also the recognition awarded at the end, the teaching arrangements and those of funding; nothing in it misleads about access, content, teaching, funding or the right to further study',
      },
      change: {
        fr: 's’ajoutent la reconnaissance obtenue, les modalités pédagogiques et les modalités de financement ; les mentions trompeuses (accès, contenu, pédagogie, financement, droit ou non de poursuivre des études) sont exclues ; le mot « modalités » n’accompagne plus l’accès',
        en: 'the recognition awarded, the teaching arrangements and the funding arrangements are added; misleading statements (access, content, teaching, funding, right or not to further study) are ruled out; access is no longer asked with its "arrangements"',
      },
      provisional: {
        fr: 'le maintien des modalités d’accès parmi les rubriques attendues reste à confirmer ; ce que recouvrent les modalités pédagogiques (présentiel, distance, situation de travail) est notre lecture, à confirmer',
        en: 'whether access arrangements remain among the expected items is still to be confirmed; what the teaching arrangements cover (on site, remote, work situation) is our reading, to be confirmed',
      },
    },
  },
  {
    number: 2,
    criterion: 1,
    label: { fr: 'résultats publiés', en: 'published results' },
    expected: {
      fr: 'des résultats chiffrés choisis selon la prestation et son public, publiés et compréhensibles',
      en: 'results in figures, chosen for the service and its audience, published and intelligible',
    },
    guide: {
      fr: 'pour un CFA, les résultats de l’article L. 6111-8 du code du travail sont obligatoires : l’État les calcule et les publie, le CFA dit où les lire, et publie les siens s’ils n’y sont pas',
      en: 'for an apprenticeship centre, the results of article L. 6111-8 of the French Labour Code are mandatory: the State calculates and publishes them, the centre says where to read them, and publishes its own if they are not there',
    },
    asks: {
      fr: 'quels résultats publiez-vous, sur quelle période et pour combien de personnes, et où les lit-on ?',
      en: 'which results do you publish, over which period and for how many people, and where can they be read?',
    },
    scope: 'common',
    applies: EVERYONE,
    gravity: 'minor-or-major',
    minorWhen: { fr: 'des résultats sont publiés, mais sans assez de détail', en: 'results are published, but without enough detail' },
    evidence: [
      proof(
        'programme',
        'results',
        'satisfaction, avec la période et le nombre de réponses',
        'satisfaction, with the period and the number of answers',
      ),
      proof('programme', 'results', 'part des personnes qui ont atteint les objectifs', 'share of people who reached the objectives'),
      proof('programme', 'results', 'ruptures de parcours et leurs causes', 'drop-outs and their causes'),
      proof(
        'programme',
        'results',
        'taux publiés par InserJeunes, et le renvoi qui y mène (apprentissage)',
        'rates published by InserJeunes, and the pointer to them (apprenticeship)',
      ),
      proof('organisation', 'results', 'page publique des résultats', 'public page of results'),
      proof('organisation', 'results', 'bilan annuel diffusé', 'yearly report made public'),
    ],
    homes: ['programme', 'organisation'],
    programme: { level: 'required-or-linked' },
    newEntrant: atSurveillance(
      'les résultats à suivre sont choisis dès l’audit initial ; leurs valeurs sont auditées à l’audit de surveillance',
      'the results to follow are chosen by the initial audit; their values are audited in the surveillance audit',
    ),
    subcontractor: NOT_AUDITED,
    words: {
      fr: ['resultats publies', 'publication des resultats', 'indicateurs de resultat', 'resultats chiffres'],
      en: ['published results', 'result indicators', 'performance indicators'],
    },
    in2026: {
      expected: {
        fr: 'des résultats chiffrés choisis selon la prestation et son public, publiés et compréhensibles, avec le mode de calcul de chacun, ou le dispositif existant dont il vient',
        en: 'results in figures, chosen for the service and its audience, published and intelligible, with how each was calculated, or the existing scheme that it comes from',
      },
      asks: {
        fr: 'quels résultats publiez-vous, sur quelle période, pour combien de personnes et selon quel calcul, et où les lit-on ?',
        en: 'which results do you publish, over which period, for how many people and by which calculation, and where can they be read?',
      },
      change: {
        fr: 'le mode de calcul de chaque résultat doit être dit clairement, à moins de s’appuyer sur un dispositif existant',
        en: 'how each result is calculated must be stated clearly, unless it comes from an existing scheme',
      },
    },
  },
  {
    number: 3,
    criterion: 1,
    label: { fr: 'taux d’obtention, blocs et débouchés', en: 'pass rate, skill blocks and prospects' },
    expected: {
      fr: 'pour chaque certification préparée : le taux d’obtention, les blocs qui se valident séparément, les équivalences, les passerelles, les suites de parcours et les débouchés',
      en: 'for each certification prepared: the pass rate, the blocks that can be taken separately, the equivalences, the bridges, the next steps and the prospects',
    },
    guide: {
      fr: 'le taux d’obtention se lit à côté du taux de présentation ; les débouchés comprennent l’insertion des titulaires, que dit la fiche RNCP',
      en: 'the pass rate is read beside the share of candidates who sat; the prospects include the employment of holders, which the RNCP record tells',
    },
    asks: {
      fr: 'combien ont obtenu la certification, sur combien de candidats présentés, et que peut-on faire ensuite ?',
      en: 'how many obtained the certification, out of how many who sat, and what can be done next?',
    },
    scope: 'specific',
    applies: only({ AF: 'certifying', VAE: 'certifying', CFA: 'certifying' }),
    gravity: 'minor-or-major',
    minorWhen: {
      fr: 'une partie de l’information est difficile à trouver, ou une rubrique a été oubliée une fois ; jamais quand c’est le taux d’obtention',
      en: 'part of the information is hard to find, or an item was left out once; never when it is the pass rate',
    },
    evidence: [
      proof('programme', 'results', 'taux d’obtention et taux de présentation', 'pass rate and share of candidates who sat'),
      proof('programme', 'procedure', 'blocs de compétences et leur validation', 'skill blocks and how they are validated'),
      proof('programme', 'procedure', 'équivalences et passerelles', 'equivalences and bridges'),
      proof('programme', 'procedure', 'suites de parcours', 'next steps'),
      proof('programme', 'results', 'métiers visés et taux d’insertion', 'target jobs and employment rates'),
      proof('programme', 'certificate', 'lien vers la fiche de France compétences', 'link to the France compétences record'),
    ],
    homes: ['programme', 'organisation'],
    programme: { level: 'required', when: 'certifying' },
    newEntrant: atSurveillance(
      'le taux d’obtention est audité à l’audit de surveillance',
      'the pass rate is audited in the surveillance audit',
    ),
    subcontractor: NOT_AUDITED,
    words: { fr: ["taux d'obtention", 'passerelles', 'debouches'], en: ['pass rate', 'prospects'] },
    provisional: RNCP_OR_RS,
    in2026: {
      expected: {
        fr: 'pour chaque certification préparée : le taux d’obtention, les blocs qui se valident séparément, les équivalences, les passerelles, les suites de parcours, dont les études que l’on peut poursuivre, et les débouchés',
        en: 'for each certification prepared: the pass rate, the blocks that can be taken separately, the equivalences, the bridges, the next steps, further studies among them, and the prospects',
      },
      asks: {
        fr: 'combien ont obtenu la certification, sur combien de candidats présentés, et vers quelles études ou quels métiers mène-t-elle ?',
        en: 'how many obtained the certification, out of how many who sat, and to which studies or jobs does it lead?',
      },
      change: {
        fr: 'les suites de parcours nomment les études que l’on peut poursuivre',
        en: 'the next steps name the studies that can follow',
      },
    },
  },
];
