import { labels } from '../labels.ts';
import { anyOf } from '../patterns.ts';
import type { ItemReader } from '../reader.ts';

export const objectives: ItemReader = {
  item: 'objectives',
  lenient: true,
  wholeValue: true,
  labels: labels(
    'objectifs?',
    'buts?',
    'finalites?',
    'competences? (?:visees?|acquises?|developpees?|attestees?|attendues?|preparees?|a acquerir|cibles?)',
    'competences',
    'competences que (?:vous|tu) .*',
    'resultats? attendus?',
    "acquis(?! (?:necessaires?|prealables?|requis))(?: d'apprentissage)?(?: vises?)?",
    'intentions?',
    "a l'issue (?:de|du).*",
    'a la fin (?:de|du) .*',
    'ce que (?:vous|tu|les? (?:participants?|stagiaires?)) .*',
    'vous (?:allez|saurez|serez|pourrez|apprendrez|repart(?:ez|irez)).*',
    '(?:capacites|aptitudes)(?: et competences)?',
    'aptitudes',
    'objectif principal',
    'benefices?',
    "ce qu'on (?:sait|saura|apprend|vise).*",
    "ce que (?:l'on|nous) (?:vis|appren|sa[iu]).*",
    "ce que (?:l'|le |la |les )(?:apprenti|stagiaire|participant|apprenant|eleve|candidat)[a-z]* .*",
    '(?:en sortant|a la sortie)(?: .*)?',
    'vise',
    'objectives?',
    '(?:learning|course|training|teaching) (?:objectives?|outcomes?|goals?|aims?)',
    'outcomes',
    'goals?',
    'aims?',
    "(?:what )?you(?: will|'ll)? (?:learn|be able to|gain|achieve|get).*",
    '(?:target )?skills(?: (?:you will )?(?:gain|acquired|covered))?',
    'by the end.*',
    'after (?:this|the) (?:course|training|workshop).*',
    'key takeaways',
    '(?:what )?(?:will|can|shall) (?:i|we|participants|learners) (?:be able|learn|take|know).*',
    'au bout (?:de|du|des) .*',
    "you(?: will|'ll) (?:learn|be able).*",
  ),
  keys: /^(?:goals?|objectifs?|objectives?|skills|competences|outcomes)$/,
  empty: /^\W*(?:voir|cf\.?|selon|a definir|nous consulter|sur mesure|see)\b.{0,60}$/,
  sentences: [
    { pattern: /\bpermettre (?:a|aux) [^.]{3,80}?(?:de |d')[a-z]+(?:er|ir|re)\b/, state: 'present' },
    {
      pattern:
        /\b(?:(?:a|au) (?:l'issue|la fin|terme) d[eu][^.:;]{0,80}?|vous |tu |participants? |stagiaires? |apprenants? |beneficiaires? |candidats? )(?:(?:sera|seras|serez|seront|est|sont)(?: donc| alors)? (?:capables?|en mesure|aptes?|a meme)|saurez|sauras|saura|sauront|maitriserez|maitrisera) [^.]{6,}/,
      state: 'present',
    },
    {
      pattern:
        /\b(?:a|au) (?:l'issue|la fin|terme) d[eu][^.:;]{0,80}?(?:vous|tu|ils?|elles?|participants?|stagiaires?|apprenants?|beneficiaires?|candidats?) (?:pourrez|pourras|pourra|pourront|aurez|auras|aura|auront)\b[^.]{6,}/,
      state: 'present',
    },
    { pattern: /\b(?:etre capable|capables? de) :?/, state: 'present' },
    {
      pattern: /\bobjectifs? (?:de (?:la|cette) formation |du (?:stage|module) |pedagogiques? |principal )?(?:est|sont|:|vise|consiste)\b/,
      state: 'present',
    },
    {
      pattern:
        /\b(?:cette |la |ce |le |l')(?:formation|stage|module|atelier|parcours|programme|accompagnement|cours|bilan(?: de competences)?|vae)(?: [a-z0-9']+){0,6} (?:(?:te|vous|leur) )?(?:permet(?:tra)?|vise|a pour (?:objectif|but|objet)|forme|prepare|apprend|donne les cles)\b[^.]{10,}/,
      state: 'present',
      not: /permet(?:tra)? de (?:financer|beneficier)/,
    },
    { pattern: /\b(?:il|elle|qui) (?:vous |te )?permet(?:tra)? (?:de|d')[^.]{15,}/, state: 'present' },
    { pattern: /\bvous (?:apprendrez|allez apprendre|decouvrirez|acquerrez|developperez)\b[^.]{6,}/, state: 'present' },
    {
      pattern: /\b(?:you|participants|learners|students|trainees|delegates|attendees) will (?:be able to|learn|know how|gain|understand)\b/,
      state: 'present',
    },
    {
      pattern: anyOf(
        /^\W*(?:devenez|maitrisez|apprenez|transformez|decouvrez|developpez|boostez|gagnez|donnez|preparez|reussissez|master|learn|discover|become|boost)\b.{12,}/,
        /\bpour (?:maitriser|devenir|apprendre|reussir)\b/,
      ),
      state: 'vague',
      not: /formations? similaires|nos (?:autres )?formations/,
    },
    { pattern: /\bthis (?:course|training|workshop|programme) (?:aims|teaches|enables|prepares|helps)\b/, state: 'present' },
  ],
};
