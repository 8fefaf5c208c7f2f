import type { ManagementTerm } from './term.ts';

/**
 * French terms. Those that name a thing in some trade ("un levier de frein", "un drone que l’on pilote", "la performance
 * énergétique") are listed only with the words that make them management's.
 */
export const MANAGEMENT_FR: readonly ManagementTerm[] = [
  {
    id: 'fr/employabilite',
    patterns: ['[développer|développez|renforcer|renforcez|améliorer|améliorez|accroître|sécuriser|booster] employabilité'],
    subject: 'employabilité',
    why: { fr: 'la personne y est vue depuis le marché', en: 'it sees the person from the market’s side' },
  },
  {
    id: 'fr/capital-humain',
    patterns: ['capital (humain|compétences|talent)'],
    subject: 'capital',
    why: { fr: 'les personnes y sont comptées comme un avoir', en: 'it counts people as an asset' },
  },
  {
    id: 'fr/montee-en-competences',
    patterns: ['(montée|monter|montez|montent) "en" compétence', 'upskilling', 'reskilling'],
    why: {
      fr: 'on voit que l’on monte, pas encore ce que l’on saura faire',
      en: 'people go up, and what they will be able to do does not show yet',
    },
  },
  {
    id: 'fr/acteur-de-son-parcours',
    patterns: [
      'acteur ("son"|"leur"|"leurs"|"votre") (parcours|apprentissage|développement|projet|avenir)',
      'acteur ("sa"|"leur"|"votre") (formation|réussite|évolution|carrière|progression|professionnalisation)',
    ],
    subject: 'acteur',
    why: {
      fr: 'l’autonomie y est demandée, et ce qui la rend possible ne se voit pas encore',
      en: 'it asks for autonomy, and what makes autonomy possible does not show yet',
    },
  },
  {
    id: 'fr/responsabiliser',
    patterns: [
      '(responsabiliser|responsabilisons|responsabilisant) (apprenants|stagiaires|participants|salariés|collaborateurs|apprentis|équipes|chacun)',
      'responsabilisation',
    ],
    subject: 'responsabiliser responsabilisation',
    why: { fr: 'on ne sait pas encore de quoi, ni avec quels moyens', en: 'of what, and with what means, does not show yet' },
  },
  {
    id: 'fr/performance',
    patterns: [
      '(gagner|gagnez|gain) (en|de) performance',
      '(améliorer|améliorez|développer|développez|accroître|booster|boostez) performance (individuelle|collective|globale|professionnelle|opérationnelle)',
      'performance (individuelle|collective|globale|professionnelle|opérationnelle|organisationnelle|durable)',
      'performance (de|des) (apprenants|stagiaires|participants|salariés|collaborateurs|équipes|organisation|structure|établissement|entreprise)',
      '(culture|recherche|logique|objectif|exigence|facteur) (de|de la) performance',
      '(devenir|devenez|être|rendre) [plus] performant',
      '(professionnels|équipes|collaborateurs|salariés|organisation|stagiaires|apprenants) performants',
    ],
    subject: 'performance performant',
    why: { fr: 'le résultat s’y voit, le travail pas encore', en: 'the result shows, the work not yet' },
  },
  {
    id: 'fr/competitivite',
    patterns: ['compétitivité', 'avantage (compétitif|concurrentiel)'],
    subject: 'compétitivité compétitif',
    why: { fr: 'une course y paraît, et le métier pas encore', en: 'a race shows, the trade not yet' },
  },
  {
    id: 'fr/pilotage',
    patterns: [
      'pilotage (pédagogique|stratégique|formation|parcours|performance|compétences|apprentissages|résultats|progression)',
      '(piloter|pilotez|pilotons) (formation|parcours|performance|compétences|apprentissages|résultats|progression|montée)',
      'outil de pilotage',
    ],
    subject: 'pilotage piloter pilote',
    why: { fr: 'l’image est celle d’un tableau de bord', en: 'the image is that of a dashboard' },
  },
  {
    id: 'fr/agilite',
    patterns: [
      '(gagner|gagnez|développer) (en|votre|son|leur) agilité',
      'agilité (organisationnelle|collective|professionnelle|comportementale|relationnelle|intellectuelle|managériale)',
      '(mode|méthode|démarche|approche|pédagogie|parcours|organisation|équipe|format|posture) agile',
      '(adaptable|autonome|réactif|flexible) et agile',
      'agile et (adaptable|autonome|réactif|flexible)',
    ],
    subject: 'agile agilité',
    why: {
      fr: 'bouger y vaut pour soi-même, et l’on ne voit pas encore vers quoi',
      en: 'to move counts for its own sake, towards what does not show yet',
    },
  },
  {
    id: 'fr/leviers',
    patterns: [
      'levier (performance|croissance|développement|progrès|progression|changement|motivation|réussite|transformation|compétitivité|engagement|amélioration|montée|action)',
      'levier (opérationnel|managérial|stratégique|pédagogique)',
    ],
    subject: 'levier',
    why: {
      fr: 'l’image est mécanique, et l’on ne voit pas encore qui fait quoi',
      en: 'the image is mechanical, and who does what does not show yet',
    },
  },
  {
    id: 'fr/process',
    patterns: [
      '("nos"|"notre"|"un") "process" (éprouvé|rodé|structuré|optimisé|standardisé)',
      '"process" (pédagogique|qualité|éprouvé|rodé|structuré|standardisé)',
      '"process" (apprentissage|formation|évaluation|accompagnement|amélioration)',
    ],
    subject: 'process',
    why: {
      fr: 'des étapes s’y suivent, sans encore ceux qui les vivent',
      en: 'steps follow one another, without yet those who live through them',
    },
  },
  {
    id: 'fr/indicateurs-de-performance',
    patterns: ['indicateurs [clés] de performance', '"KPI"', '"KPIs"'],
    subject: 'KPI KPIs indicateurs',
    why: { fr: 'le compte y est, sans encore ce qu’il raconte', en: 'the count is there, not yet what it tells' },
  },
  {
    id: 'fr/excellence',
    patterns: [
      'excellence (opérationnelle|pédagogique|professionnelle|managériale|académique)',
      '(exigence|quête|culture|recherche|standard|gage|niveau|démarche|souci|formation|pédagogie|accompagnement) excellence',
      '(viser|visez|visons|cultiver|atteindre) excellence',
      'excellence et exigence',
      'exigence et excellence',
    ],
    subject: 'excellence',
    why: { fr: 'un rang y paraît, sans encore ce qui le mérite', en: 'a rank shows, not yet what earns it' },
  },
  {
    id: 'fr/ressources-humaines',
    patterns: [
      '(optimiser|valoriser|mobiliser|développer|gérer) ressources (humaines|internes)',
      '(optimisation|valorisation|mobilisation) ressources (humaines|internes)',
      'vivier (de|des) (compétences|talents)',
      'gisement de (compétences|talents|productivité)',
      'capitaliser sur (compétences|acquis|expérience|expériences|forces|talents|savoirs|retours)',
    ],
    subject: 'ressources',
    why: { fr: 'les personnes y sont des moyens', en: 'people are means there' },
  },
  {
    id: 'fr/savoir-etre',
    patterns: ['savoir-être [professionnel]'],
    compound: true,
    why: { fr: 'une manière d’être y devient une case parmi d’autres', en: 'a way of being becomes one box among others' },
  },
  {
    id: 'fr/soft-skills',
    patterns: ['"soft skills"'],
    why: { fr: 'une manière d’être y devient une case parmi d’autres', en: 'a way of being becomes one box among others' },
  },
  {
    id: 'fr/optimiser',
    patterns: [
      '(optimiser|optimisez|optimisons|maximiser) (apprentissage|acquisition|potentiel|efficacité|productivité|parcours|formation|engagement|compétences|mémorisation|impact)',
      '(optimisation|maximisation) (apprentissages|parcours|compétences|potentiel|temps)',
      '(optimiser|optimisez) (son|votre|leur) temps',
      '(rentabiliser|rentabilisez) (formation|temps)',
    ],
    subject: 'optimiser optimisation rentabiliser maximiser',
    why: { fr: 'un calcul y est supposé, dont l’unité ne se voit pas encore', en: 'it assumes a calculation whose unit does not show yet' },
  },
  {
    id: 'fr/valeur-ajoutee',
    patterns: ['[forte|réelle|vraie] valeur ajoutée', '"plus value"', '"plus values"'],
    why: { fr: 'l’image vient de la comptabilité', en: 'the image comes from accounting' },
  },
  {
    id: 'fr/projet-operationnel',
    patterns: ['projet opérationnel', 'plan (d’action|d’actions) opérationnel'],
    why: { fr: 'un plan y paraît, sans encore la scène où il sert', en: 'a plan shows, not yet the scene in which it serves' },
  },
  {
    id: 'fr/audit-des-besoins',
    patterns: [
      'audit (besoins|compétences|pédagogique)',
      '(auditer|auditons|auditez) (besoins|compétences|pratiques)',
      'écart de compétences',
    ],
    subject: 'audit auditer',
    why: { fr: 'le regard y est celui du contrôle', en: 'it looks as one checks' },
  },
  {
    id: 'fr/efficience',
    patterns: ['[gagner|gagnez] [en] efficience'],
    subject: 'efficience efficient',
    why: { fr: 'un rapport entre des coûts y paraît, sans encore le geste', en: 'a ratio of costs shows, not yet the act' },
  },
  {
    id: 'fr/productivite',
    patterns: [
      '(gagner|gagnez|gain) (en|de) productivité',
      '(améliorer|améliorez|accroître|booster|boostez|augmenter|augmentez) productivité',
      'productivité (individuelle|collective|personnelle|des équipes)',
    ],
    subject: 'productivité productif',
    why: { fr: 'un rendement y paraît, sans encore ce que l’on fabrique', en: 'an output shows, not yet what is made' },
  },
  {
    id: 'fr/culture-du-resultat',
    patterns: ['(culture|logique|obsession) (du|des|de) (résultat|performance)', 'orienté résultats', 'pilotage par les résultats'],
    why: { fr: 'le résultat y tient lieu de chemin', en: 'the result stands in for the path' },
  },
  {
    id: 'fr/retour-sur-investissement',
    patterns: ['retour "sur" investissement'],
    subject: 'investissement',
    why: { fr: 'la formation y est vue par ce qu’elle coûte', en: 'it sees the course by what it costs' },
  },
];
