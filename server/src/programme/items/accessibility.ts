import { labels } from '../labels.ts';
import { anyOf, EMAIL, PHONE } from '../patterns.ts';
import type { ItemReader } from '../reader.ts';

const PEOPLE = String.raw`(?:personnes?(?: [a-z]+)? (?:en situation de handicap|handicapees?|porteuses? (?:d'un |de )?handicap|a mobilite reduite)|situations? (?:de|d'un) handicap|psh\b|pmr\b|mobilite reduite|travailleurs? handicapes?|rqth\b|handicap(?:s|ee?s?)?\b|disabled (?:people|learners|participants|person)|disabilit(?:y|ies)|reasonable adjustments?|wheelchair)`;
const MEASURE = String.raw`(?:amenage|adapt|compens|referente? (?:psh|handicap)|mission handicap|tiers? temps|lsf\b|gros caracteres|(?:locaux|salles?|batiment|site|centre|lieu|rez)[a-z' -]{0,25}accessib|accessib[a-z]* (?:aux )?(?:pmr|fauteuil)|accessible par|normes pmr|rampe|ascenseur|plain[- ]pied|agefiph|cap emploi|interprete|sous-?tit|agrandi|police|temps supplementaire|tiers[- ]temps|pause|boucle|parking|place (?:reservee|pmr)|toilettes|rythme|delais prolonges|supports? en|adjustments?|step-free|caption|disability officer|lift|ramp|hearing loop|captions?|interpreter|large print|extra time)`;

export const accessibility: ItemReader = {
  item: 'accessibility',
  wholeValue: true,
  labelDecides: true,
  labels: labels(
    'accessibilites?(?: .{0,70})?',
    '(?:acces|accueil|accompagnement) (?:des |aux |aux? |de |handicap|psh|pmr)(?:.{0,60})',
    'handicaps?(?: .{0,30})?',
    'situations? de handicap',
    'personnes? (?:en situation de handicap|handicapees?|a mobilite reduite)',
    'publics? (?:en situation de handicap|psh|handicapes?)',
    'referente? handicap',
    'contact (?:handicap|psh)',
    'amenagements?(?: .{0,40})?',
    'adaptations?(?: .{0,50})',
    'psh',
    'pmr',
    'inclusion(?: .{0,20})?',
    'prise en compte du handicap',
    "dispositions relatives a l'accessibilite",
    'accessible aux .*',
    '.*accessible.{0,20}(?:handicap|psh|pmr|mobilite).*',
    'situation de handicap',
    'mission handicap',
    'accessibility(?: .{0,40})?',
    'disabilit(?:y|ies)(?: .{0,40})?',
    '(?:reasonable )?adjustments?',
    'access (?:needs|requirements)',
    'accessible training',
    'inclusion',
  ),
  weakLabels: labels('acces', 'besoins? (?:particuliers?|specifiques?)', '.*\\b(?:handicap|disabilit(?:y|ies))\\b.*', '.*\\baccessible.*'),
  keys: /^(?:accessibilite|accessibility|handicap|psh|pmr|accessibilite handicap|referent handicap)$/,
  symbols: /[♿]/u,
  checkable: anyOf(
    EMAIL,
    PHONE,
    String.raw`\breferente? (?:psh |handicap )?(?:\(|:|-)? ?(?:m\.|mme|madame|monsieur)`,
    String.raw`\b${MEASURE}`,
    /\bcontact(?:er|ez)? (?:m\.|mme|madame|monsieur) /,
  ),
  vague: /[a-z]{3,}/,
  sentences: [
    {
      pattern: new RegExp(String.raw`\b${PEOPLE}[^.]{0,160}\b${MEASURE}|\b${MEASURE}[a-z]*[^.]{0,120}\b${PEOPLE}`),
      state: 'present',
      not: anyOf(
        /\bobjectif/,
        /module/,
        /\bsri\b/,
        /incendie/,
        /formation (?:handicap|au handicap|sur le handicap)/,
        /sensibilis/,
        /\bapprendre a accueillir/,
        /sans limite d'age/,
        /accessible(?:s)? aux personnes (?:en situation de handicap|handicapees|a mobilite reduite)\W*$/,
      ),
    },
    { pattern: /\breferente? (?:psh|handicap)\b/, state: 'present' },
    {
      pattern: anyOf(
        /\bbesoin d'un amenagement/,
        /\bamenagements? (?:d'examen|possibles|sur demande|necessaires)/,
        /\bde plain-pied\b/,
        /\bboucle magnetique/,
        /\btroubles? dys\b/,
        /\b(?:sourde?s?|malentendante?s?|malvoyante?s?|dyslexiques?)\b[^.]{0,100}\b(?:nous avons|nous adaptons|interprete|enregistrement|suivi)/,
      ),
      state: 'present',
    },
    {
      pattern: /\b(?:locaux|salles?|batiments?|site|lieu) (?:[a-z]+ ){0,3}accessibles?[^.]{0,30}\b(?:pmr|handicap|psh|mobilite)/,
      state: 'present',
      not: /^\W*(?:nos |la |cette |toutes nos )?formations?\b[^.]{0,60}(?:handicap|psh)[a-z]*\W*$/,
    },
    {
      pattern:
        /\b(?:accessible|ouverte?|adaptee?|disponible|accueill)[a-z]*\b[^.]{0,60}\b(?:personnes? (?:en situation de handicap|handicapees?|a mobilite reduite)|situation de handicap|psh\b|pmr\b|handicap\b)/,
      state: 'vague',
      not: /\bincendie|sensibilis|evacuation/,
    },
    {
      pattern:
        /\bsi vous (?:etes en situation de|avez un) handicap\b|\bpersonnes? en situation de handicap\b[^.]{0,60}\b(?:contact|nous (?:informer|signaler|consulter)|faire connaitre)/,
      state: 'vague',
    },
  ],
};
