/**
 * The grammar of objectives: what introduces them, the verb they open with, and how anyone could see that they are reached.
 * Everything is matched on folded text. In doubt an objective can be seen: only bare inner states are told apart.
 */
import type { Language } from '../document/language.ts';
import { TERMS } from '../lexicon/generated/terms.ts';
import type { Sign } from './facts.ts';
import { anyOf, anyWord } from './patterns.ts';

const PEOPLE = `(?:${TERMS.people.learners.fr}|personnes?|professionnel(?:le)?s?|collaborat(?:eur|rice)s?)`;

/** What stands before the verb: "À l'issue de la formation, les participants seront capables de". */
const LEAD = anyOf(
  /(?:a|au) (?:l'issue|la fin|terme|bout|sortie) d[^,:]{1,80}[,:]/,
  new RegExp(
    `(?:(?:le|la|les|un|une|chaque|l') ?${PEOPLE}|vous|tu|on|ils?|elles?)(?= (?:s(?:er|au)|p(?:eu|our)|est|sont|ete?s|ira|va|allez|appren))`,
  ),
  /(?:serez|seras?|seront|est|sont|etes|etre|devenir|rendre) (?:alors |donc |ainsi |desormais )?(?:capables?|en mesure|aptes?|a meme) (?:de |d'|a )?:?/,
  /capables? (?:de |d')/,
  /(?:saurez|sauras?|sauront|pourrez|pourras?|pourront|peut|peuvent|pouvoir|allez|vas?|vont|apprendrez a|apprendras? a|apprendront a|apprendre a)(?= )/,
  /(?:cette |la |ce |le |l')?(?:formation|stage|module|atelier|parcours|programme|cours)(?: [a-z0-9']+){0,4} (?:(?:te|vous|leur) )?(?:permet(?:tra)?(?: (?:a|aux) [a-z' ]{3,40}?)?|vise|a pour (?:objectif|but|objet)) (?:de |d'|a )/,
  /(?:l')?objectif(?:s)? (?:est|sont|:|vise) ?(?:de |d'|a )/,
  /by the end of [^,:]{1,80}[,:]/,
  /(?:you|participants|learners|trainees|students|delegates|attendees)(?: will| can| should)?(?= )/,
  /(?:be |are )?able to(?= )/,
  /(?:will|learn how to|learn to|how to|to)(?= )/,
);
const LEADS = new RegExp(`^(?:${LEAD.source}) ?`);
const MOST_LEADS = 5;

/** "Savoir :", "Communication :", before an infinitive. */
const TITLED = /^[^:,]{2,40} ?: (?=(?:ne pas |mieux |bien |se |s')?[a-z]{2,}(?:er|ir|re|oir) )/;

/** An objective's own words, without what introduces them. */
export function withoutLead(folded: string): string {
  let text = folded.replace(/^[^a-z0-9]+/, '');
  for (let count = 0; count < MOST_LEADS; count++) {
    const bare = text
      .replace(TITLED, '')
      .replace(LEADS, '')
      .replace(/^(?:de |d'(?=[aeiouh]))/, '');
    if (bare === text || bare === '') break;
    text = bare;
  }
  return text;
}

const ENDING = '(?:er|ir|re|oir)';
const INFINITIVE = new RegExp(`^.{2,}${ENDING}$`);
/** Words that end like infinitives and are none. */
const NOUN =
  /(?:aire|oire|ure|ere|rre)$|^(?:ateli|meti|papi|dossi|cahi|premi|derni|particuli|chanti|calendri|courri|financi|immobili|mobili|quarti|fichi|clavi|aci|hospitali|ouvri|polici|reguli|familli|hi|fi|f|m|ch|lead|hiv|canc|sup|int)er$|^(?:aven|lois|des|plais|s)ir$|^(?:pouv|dev|esp|mir|coul|tir|s|trott)oir$|^(?:cad|let|tit|thea|chiff|regist|ord|desord|nomb|aut|ent|cont|not|vot|mait|cent|met|memb|off|filt|poud|suc|arb|fib|omb|timb|chamb|lib|sob|gen|tend|equilib|oeuv|manoeuv|spect|semest|trimest|minist|fenet|ancet|peut-et|chap|siec|liv|aut|quat|propos|pauv|prop|malad)re$/;
const VERB = /^(?:(?:re|satis|de|contre)?faire|taire|plaire|extraire|distraire|soustraire|croire|boire|conclure|exclure|inclure|durer)$/;

const isInfinitive = (word: string): boolean => INFINITIVE.test(word) && (VERB.test(word) || !NOUN.test(word));

const FIRST = /^(?:(?:ne pas|mieux|bien|savoir|se|en|y) |s')*([a-z][a-z-]*)/;
const FIRST_NOT = /^(?:the|an?|some|how|what|why|key|your|our|in|of|for|all|basics?|introduction|with|on|at|les?|la|l|un|une|des?|du)$/;

/** The verb that the words open with, and what follows it; undefined where they open with none. */
export function leadingVerb(text: string, language: Language): { readonly verb: string; readonly object: string } | undefined {
  const first = FIRST.exec(text);
  const word = first?.[1];
  if (!first || !word) return undefined;
  if (!isInfinitive(word)) {
    // "Savoir le cadre légal": the word before is the verb.
    const known = /^savoir (.*)$/.exec(text);
    if (known) return { verb: 'savoir', object: known[1] as string };
    if (language !== 'en' || FIRST_NOT.test(word)) return undefined;
  }
  return { verb: word, object: text.slice(first[0].length).trim() };
}

const DETERMINER = "(?:(?:les?|la|l'|des?|du|une?|ses|son|sa|vos|votre|leurs?|bonnes?|meilleures?|nouvelles?|premieres?|solides?) ?){0,3}";

/** States that nobody else can observe, as an objective opens with them. */
const INNER = new RegExp(
  `^(?:mieux |bien )*(?:${[
    '(?:comprendre|connaitre|apprehender|assimiler|entrevoir)',
    `saisir ${DETERMINER}(?:enjeux?|importance|sens|interet|portee|logique|subtilites?|nuances?|esprit|complexite)`,
    `(?:prendre|avoir|acquerir|developper) ${DETERMINER}(?:conscience|connaissances?|comprehension|notions?)`,
    `(?:approfondir|enrichir|actualiser|elargir) ${DETERMINER}(?:connaissances?|comprehension)`,
    'etre (?:conscient|informe)e?s?',
    '(?:etre|devenir|se sentir) (?:plus|mieux|davantage) (?:a l.aise|confiant|serein|epanoui|motive|conscient|bienveillant|zen|detendu|heureux|heureuse)(?:e|s|es)?',
    // Not followed by a verb: "savoir les règles".
    `savoir (?!(?:(?:se|en|y|ne pas|mieux|bien|le|la|les|lui|leur) |s'|l')*[a-z]{2,}${ENDING}\\b|comment |quand |quoi |ou |faire|etre)`,
    'understand(?:ing)?',
    'know(?! how to)',
    '(?:be|become|get|being|becoming) (?:made |more |fully )?(?:aware|familiar|conscious|informed|acquainted|knowledgeable)',
    'appreciate',
    'grasp',
    'learn (?:about|the|what|why)',
    '(?:gain|acquire|develop|have|obtain|deepen|get) (?:(?:an?|some|the|your|their|good|better|basic|sound|deeper|clear|solid|working) ){0,3}(?:understanding|awareness|knowledge|insight|insights|appreciation)',
    'realise|realize',
  ].join('|')})\\b`,
);

/** The same, where a first acquaintance is not the point of the course itself. */
const ACQUAINTANCE = new RegExp(
  `^(?:mieux |bien )*(?:${[
    'decouvrir',
    'etre (?:sensibilise|familiarise|initie)e?s?',
    'se (?:sensibiliser|familiariser)',
    'discover',
    'familiari[sz]e (?:yourself|yourselves|themselves|oneself)',
    'get to know',
  ].join('|')})\\b`,
);
/** A course whose very aim is a first acquaintance. */
const INITIATION = anyWord(
  'initiations?',
  'initier',
  'decouvertes?',
  'decouvrir',
  'introduction',
  'premiers? (?:pas|contacts?|gestes?)',
  'sensibilisation',
  'ateliers?',
  'debut(?:ants?|er)',
  'tasters?',
  'beginners?',
  'first steps',
  'awareness',
  'introductory',
  'bases',
  'fondamentaux',
  'basics',
  'essentials',
  'fundamentals',
);

/** Where a second verb may stand: "comprendre X et rédiger Y", "connaître X pour choisir Y". */
const SECOND =
  /(?:[,;:/(]|\b(?:et|ou|pour|afin de|afin d'|puis|en vue de|dans le but de|de facon a|de maniere a|jusqu'a|permettant de|permettant d'|comment|quand|quoi)) ?(?:(?:mieux|bien|savoir|pouvoir|ne pas|se|en|y|les?|la|lui|leur|etre capables? de|ainsi) |s'|l')*([a-z]{3,})\b/g;
const ENGLISH_ACT = anyWord(
  '(?:how|what|when|where) to',
  'able to',
  'in order to',
  'so (?:as to|that)',
  '(?:and|to|then|or|,) (?:be able to )?(?:apply|use|explain|choose|write|build|design|identify|list|describe|create|make|prepare|draft|select|compare|solve|plan|run|lead|read|draw|measure|set|fit|repair|check|handle|carry|conduct|assess|evaluate|analy[sz]e|operate|perform|present|implement|manage|respond|recogni[sz]e|distinguish|calculate|adapt|improve|develop|install|configure|act|work|take|give|deal|avoid|report|name|practi[sc]e|demonstrate)',
  '(?:by|through|when|while) [a-z]+ing',
);

const NUMBER_WORDS = 'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|two|three|four|five|six|seven|eight|nine|ten|twelve';
/** Figures that name a text, a product or a year, and measure nothing. */
const NAMED_FIGURE =
  /(?:\b(?:iso|normes?|nf(?: [a-z]{1,2})?|en|n°|article|articles|art\.?|loi|decret|version|rncp|rs|windows|office|excel|java|python|php|angular|industrie|web|reglement|directive|ue|afnor|bloc|module|niveau|titre|code|act|level|c|r|h|b|s|d|l)[ .-]?|[a-z-])\d[\d.:/-]*|\b(?:19|20)\d\d\b/g;
const MEASURE = anyOf(/\d/, anyWord(NUMBER_WORDS));
/** By what it is seen: how well, in front of whom, by what product, by doing what. */
const CRITERION = anyWord(
  'sans (?:aide|erreurs?|assistance|fautes?|notes?|hesit[a-z]*|support)',
  'en autonomie',
  'seule?s?',
  'en moins de',
  '(?:devant|face a) (?:une?|les?|la|l|son|sa|ses|des)',
  'sur (?:une? )?(?:cas|exemple|plan|schema|mannequin|situation|poste|machine|dossier|echantillon)',
  'grilles?',
  'qcm',
  'quiz',
  'cas pratiques?',
  'mises? en (?:situation|pratique|application|oeuvre)',
  'livrables?',
  'maquettes?',
  'prototypes?',
  "plans? d'actions?",
  "en (?!(?:tant|etant|avant|suivant|cours|quant)\\b)[a-z']+ant",
  'unaided',
  'without (?:help|notes|errors?|mistakes?)',
  'on your own',
  'in front of',
  'in writing',
);

/** The author says that it is kept although nobody will measure it. */
export const UNMEASURED =
  /\b(?:ne se mesure(?:nt)? pas|ne (?:sera|seront|est|sont) (?:pas|ni) (?:mesure|evalue|note)|(?:n'est|ne sont) (?:pas|ni) (?:mesure|evalue|note)|ne (?:mesurons|evaluons|notons) pas|non (?:mesure|evalue|note)e?s?|pas (?:mesurable|evaluable)s?|sans (?:le |la |les )?(?:mesurer|evaluer)|(?:is|are|be) not (?:measured|assessed|graded|marked)|not be (?:measured|assessed|graded|marked)|cannot be (?:measured|assessed)|(?:do not|don't) (?:measure|assess))/;

/** How anyone could see that an objective is reached. `course` is the folded title of the course. */
export function signOf(text: string, verb: string | undefined, course: string): Sign {
  const inner = INNER.test(text);
  const acquaintance = !inner && ACQUAINTANCE.test(text);
  if (!inner && !acquaintance) return verb === undefined ? 'unknown' : 'act';
  if (UNMEASURED.test(text)) return 'kept';
  if (ENGLISH_ACT.test(text) || hasSecondVerb(text)) return 'act';
  if (MEASURE.test(text.replace(NAMED_FIGURE, ' ')) || CRITERION.test(text)) return 'criterion';
  const aimed = acquaintance && (INITIATION.test(course) || INITIATION.test(text.replace(ACQUAINTANCE, '')));
  return aimed ? 'unknown' : 'inner';
}

function hasSecondVerb(text: string): boolean {
  for (const match of text.matchAll(SECOND)) {
    const verb = match[1] as string;
    const phrase = text.slice(match.index + match[0].length - verb.length);
    if (isInfinitive(verb) && !INNER.test(phrase) && !ACQUAINTANCE.test(phrase)) return true;
  }
  return false;
}
