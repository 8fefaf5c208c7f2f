import { labels } from '../labels.ts';
import type { ItemReader } from '../reader.ts';

const ANYONE =
  '(?:pour )?(?:a )?(?:tous? publics?|tout public|public large|large public|grand public|tout le monde|tous|toutes et tous|toute personne|tou(?:s|te) (?:professionnels?|salaries?|profils?)|professionnels?(?: de terrain)?|particuliers?|entreprises?|salaries?|specifique|anyone|everyone|all(?: audiences?)?|any(?:one|body)|professionals)';

export const audience: ItemReader = {
  item: 'audience',
  wholeValue: true,
  lenient: true,
  labels: labels(
    'publics?',
    'types? de publics?',
    'populations?',
    'publics?[- ](?:vises?|concernes?|cibles?|eligibles?|prioritaires?)',
    'profils? (?:des? )?(?:participants?|stagiaires?|apprenants?|vises?|concernes?|cibles?)',
    'participants? (?:vises?|concernes?|cibles?)',
    'beneficiaires?',
    'cibles?',
    'pour qui',
    "a qui (?:s'adresse|est destine)[a-z]*.*",
    'qui est concerne.*',
    "qui peut (?:s'inscrire|participer|suivre|venir).*",
    'personnes concernees',
    'destinataires?',
    '(?:metiers?|professionnels?|personnels?|agents|salaries|emplois?) (?:vise|concerne|cible)e?s?(?: .{0,30})?',
    "c'est pour (?:vous|toi|qui).*",
    '(?:.* )?faite?s? pour (?:vous|toi|qui).*',
    'audience',
    'target (?:audience|group|participants|public)',
    'intended (?:audience|for)',
    'who (?:is (?:it|this|the (?:course|training|workshop)) for|should (?:attend|take|join|enrol|come)|it is for|this is for|can attend|will benefit).*',
    'for whom',
    'participants',
  ),
  weakLabels: labels(
    'vous etes.*',
    "c'est pour .*",
    'qui (?:peut|doit|devrait) .*',
    'qui,? (?:et )?avec .*',
    'this (?:course |training |workshop )?for (?:me|you).*',
    'who (?:can|is|should|will).*',
    'participants',
    'profils?',
    'stagiaires?',
    'apprenants?',
  ),
  keys: /^(?:publics?|public cible|audience|cible|target|for whom|pour qui)$/,
  symbols: /[👥👤👨👩🧑]/u,
  foreign:
    /^\W*(?:(?:max|maxi|maximum|mini|minimum|jusqu'a|limite|de|entre|from|up to)\b.{0,20}\d+|\d+ ?(?:a|-|to|\/) ?\d+|\d+)(?: ?(?:personnes?|participants?|stagiaires?|pers\b|maximum|max|people|places?).{0,30})?\W*$/,
  checkable: /\b(?!tous?\b|toute\b)[a-z]{4,}/,
  empty: new RegExp(
    String.raw`^\W*(?:${ANYONE})(?:[ ,]+(?:ou|et|et\/ou|or|and)? ?(?:${ANYONE}))*(?: (?:en activite|adulte|confondu[se]*|niveaux?|motive[es]*|interesse[es]*|souhaitant|desireu[sx]e?s?|voulant|ayant envie|qui (?:souhaite|veut|desire)|amenee?|en (?:contact|charge)|interested|wishing|who wants?|looking|willing)\b.{0,110})?\W*$|^\W*(?:professionnels?, ?)?(?:managers, )?(?:dirigeants )?(?:ou )?particuliers\W*$`,
  ),
  sentences: [
    {
      pattern:
        /\b(?:(?:s'adresse(?:nt)?|destine(?:e?s)?|concue?s?|reserve(?:e?s)?|dedie(?:e?s)?)(?: (?:specifiquement|en particulier|notamment|principalement|avant tout|aussi bien|donc|egalement|exclusivement))? (?:a |aux? |pour (?:les |des |repondre aux besoins (?:specifiques )?des ))|(?:ouvert|accessible)(?:e?s)? (?:a |aux )(?:tou(?:s|te)s? (?:les )?)?(?:personnes|salaries|professionnels|managers|agents|demandeurs|independants|jeunes|etudiants|candidats|personnels?|adultes)(?! en situation))[^.]{6,}/,
      state: 'present',
      not: /(?:aux? personnes? (?:en situation de handicap|handicapees?)|accessible(?:s)? (?:aux|a|en|24|depuis|a tout moment|par|pmr)|tous? publics?|tout public|toute personne(?! exer| en charge| charg)|a tous|au cpf|aux debutants|mobilite reduite)/,
    },
    {
      pattern:
        /\b(?:s'adresse|destinee?s?|ouverte?s?|accessible) (?:a|aux) (?:tous?(?: publics?)?|toutes?|tout public|toutes? (?:les )?personnes?(?! exer| en charge| charg| salari| active)|tout le monde)\b/,
      state: 'vague',
      not: /situation de handicap|handicapee/,
    },
    { pattern: /\bje m'adresse a [^.]{6,}|\bj'accompagne (?:des|les) [^.]{6,}/, state: 'present' },
    {
      pattern:
        /\bque vous soyez [^.]{8,}|\bles (?:professionnels|salaries|agents|conducteurs|titulaires)[^.]{0,80}\b(?:doivent|sont tenus)/,
      state: 'present',
      not: /debutant ou|financ/,
    },
    { pattern: /\btoute personne active|toute personne (?:exercant|travaillant|en charge|chargee)/, state: 'present' },
    {
      pattern: /\b(?:is|are) (?:designed|intended|aimed|meant|suitable|suited) (?:for|at) [^.]{6,}/,
      state: 'present',
      not: /anyone|everyone|all levels/,
    },
    { pattern: /\bages? de \d+ a \d+ ans\b/, state: 'present' },
    {
      pattern:
        /\b(?:vous etes|tu es|si vous etes) (?:un |une |des )?(?:salarie|manager|dirigeant|chef|responsable|professionnel|entrepreneur|independant|demandeur|enseignant|formateur|comptable|assistant|technicien|artisan|commercial|en recherche|en poste)/,
      state: 'present',
      not: /financ|opco|cpf|prise en charge|afdas|france travail|aide/,
    },
    {
      pattern:
        /\b(?:salaries?|demandeurs? d'emploi|independants?|dirigeants?|managers?)(?:,| ?\/| et| ou)[^.]{0,60}\b(?:salaries?|demandeurs? d'emploi|independants?|dirigeants?|managers?|rh)\b/,
      state: 'present',
      not: /particuliers|financ|opco|cpf|prise en charge|afdas|faf|france travail|aide/,
    },
  ],
};
