import { labels } from '../labels.ts';
import { anyOf } from '../patterns.ts';
import type { ItemReader } from '../reader.ts';

/** What people do or what they do it with: enough for a reader to picture the room. */
const ACTIVITY =
  /\b(?:alternance|apports?|exposes?|exercices?|ateliers?|mises? en (?:situation|pratique|oeuvre|application)|etudes? de cas|cas (?:pratiques?|concrets?|reels?|d'usage)|jeux? (?:de roles?|pedagogiques?|serieux)|demonstrations?|simulations?|travaux (?:pratiques|de groupe|diriges)|tp\b|travail (?:en (?:sous-)?groupes?|individuel|personnel)|debats?|echanges?|discussions?|questionnaires?|quiz|qcm|tests?|entretiens?|brainstorming|role[- ]?plays?|case studies|exercises|hands-on|workshops?|group work|practice|practical|discussion|demonstration|video(?:s|projecteur)?|supports?|plateforme|classes? virtuelles?|e-learning|visioconference|manipulations?|mannequins?|materiel|outils?|tutorat|coaching|projets?|cours|pedagogie|theorie|pratique|experimentations?|observation|analyse (?:de|des) (?:pratiques?|situations?)|co-?developpement|feedback|debrief|plateau|chantier|terrain|visites?|lectures?|accompagnement|support de cours|paperboard|salle|ordinateurs?|logiciels?|extincteurs?|methodes?|seances?|replays?|tutoriels?|fiches?|livret)\b/;

export const methods: ItemReader = {
  item: 'methods',
  lenient: true,
  wholeValue: true,
  labels: labels(
    'comment (?:ca|cela) se passe',
    'methodes?',
    'methodes? (?:et|&|\\/) (?:moyens?|outils?|supports?|techniques?|modalites?|ressources?)(?: .{0,40})?',
    'moyens?(?: et (?:outils?|supports?|methodes?|ressources?))?(?: .{0,30})?',
    'moyens? et methodes?',
    "modalites? (?:pedagogiques?|d'animation|d'apprentissage)",
    'approche(?: pedagogique| globale)?',
    'demarche(?: pedagogique)?',
    'methodologie(?: .{0,25})?',
    'pedagogies?',
    '(?:outils?|supports?|ressources?) pedagogiques?(?: .{0,30})?',
    'techniques? pedagogiques?',
    'equipe(?:ments?)? pedagogiques?',
    'ingenierie pedagogique',
    'comment (?:nous|je) (?:travaill|form|accompagn).*',
    "methode (?:d'animation|de travail|pedagogique)",
    'logistique pedagogique',
    'materiel pedagogique',
    'mise en oeuvre pedagogique',
    'methodes et outils.*',
    'les plus (?:pedagogiques|de la formation)',
    'suivi pedagogique',
    'assistance (?:pedagogique|technique).*',
    'support pedagogique et technique',
    '(?:teaching |training |learning )?methods?(?: and (?:materials?|tools?|resources?|means))?',
    'teaching (?:approach|style|resources)',
    'how (?:we|i) (?:teach|work|train).*',
    'means(?: and materials?)?',
    'learning approach',
    'approach',
    'pedagogy',
    'teaching and learning',
    'materials?',
    'delivery methods?',
  ),
  weakLabels: labels(
    'comment (?:on|nous|je) (?:appren|travaill|enseign|form|proced|anim|accompagn).*',
    'comment (?:ca|cela|se) (?:passe|deroule|marche).*',
    '(?:de quelle |une )?(?:maniere|facon)(?: .*)?',
    'how (?:are|is|do|we|i) .*(?:run|taught|teach|work|learn|lessons|delivered).*',
    'teaching(?: .*)?',
    'on apprend.*',
    'sur le (?:plateau|terrain|chantier).*',
    'outils?(?: .{0,25})?',
    'supports?(?: .{0,25})?',
    'ressources?',
    'encadrement',
    'animation',
    'materiel',
    'documentation',
    'tools',
    'approche(?: .{0,20})?',
  ),
  keys: /^(?:methodes?|methods?|pedagogie|moyens|outils|modalites pedagogiques|approche|supports?|ressources)$/,
  checkable: anyOf(ACTIVITY, /[a-z]{4,}(?:[^.]*[a-z]{3,}){5,}/),
  vague:
    /^\W*(?:(?:parcours |formation |programme |pedagogie |methodes? |approche |accompagnement |suivi )?(?:modulable|adapt(?:ee?s?|able)|personnalisee?s?|sur mesure|individualisee?s?|activ(?:e|es)|participativ(?:e|es)|interactiv(?:e|es)|ludiques?|innovant(?:e|es)|concretes?|bienveillant(?:e|es)|pratiques?)(?:,? et |, | )?)+\W*$|nous consulter|a definir/,
  sentences: [
    {
      pattern:
        /\b(?:alternance (?:d'|de |entre |theorie)|alterne(?:nt|ra)? |apports? (?:theoriques?|methodologiques?|de connaissances)|exposes? theoriques?|mises? en (?:situation|pratique)(?:s)? |etudes? de cas|jeux? de roles?|travaux pratiques|exercices? (?:pratiques?|d'application|individuels|en (?:groupe|binome))|cas pratiques?|ateliers? pratiques?|demonstrations? (?:pratiques?|en direct)|methodes? (?:actives?|participatives?|demonstratives?|interrogatives?|pedagogiques? )|pedagogie (?:active|participative|inversee|ludique)|classes? virtuelles?|travail en (?:sous-)?groupes?|simulations? |plateforme (?:e-learning|en ligne)|questionnaires? (?:de personnalite|d'interets?)|tests? de personnalite|visio(?:conference)? individuelle|entretiens? (?:individuels|en visio)|centree? sur la pratique|echanges? (?:d'experiences?|de pratiques))/,
      state: 'present',
      not: /\?\W*$|evalu|jury|examen|certifi|soutenance|cas pratique final|quiz final|epreuve/,
    },
    {
      pattern:
        /\b(?:100 ?% (?:pratique|orientee?)|pratique intensive|concrete? et (?:directement|immediatement) (?:applicable|operationnel)|approche (?:pratique|concrete|pragmatique|terrain|personnalisee|ludique)|(?:formation|cours|atelier|pedagogie) (?:tres )?(?:concrete|pratique|interactive|participative|dynamique|ludique)|allie theorie et pratique|mele theorie et pratique|theorie et pratique|cas reels|tests inclus|seances? (?:de pratique|individuelles))/,
      state: 'vague',
    },
    {
      pattern:
        /\b(?:group work|case studies|hands-on (?:exercises|practice|labs?)|role[- ]?plays?|practical exercises|demonstrations? followed|live demonstrations|theory and practice)\b/,
      state: 'present',
    },
  ],
};
