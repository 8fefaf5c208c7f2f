import type { Language } from '../../document/language.ts';
import { TERMS } from '../../lexicon/generated/terms.ts';
import type { Localized } from '../../messages/locale.ts';
import { both, type LensPattern, patterns, word } from '../lensWords.ts';

const { frames } = TERMS;

/** What a frame does, and by which words it may be what the course is about. */
export interface Frame {
  readonly why: Localized;
  /** Absent where no course is about it. */
  readonly subject?: string;
}

/** What each frame leaves unseen, by the name that its patterns have. */
export const FRAMES: Readonly<Record<string, Frame>> = {
  stance: {
    why: {
      fr: 'une manière d’être y tient la place d’un geste ou d’une phrase',
      en: 'a way of being stands in the place of an act or of words',
    },
    subject: 'posture leadership mindset stance',
  },
  lived: {
    why: {
      fr: 'ce qui se vit y est traité comme un dossier, et l’on ne voit pas encore ce qui se passe',
      en: 'what is lived through is handled as a file, and what happens does not show yet',
    },
    subject: 'gérer gestion manage management',
  },
  folk: {
    why: {
      fr: 'on y gère quelqu’un, sans encore ce que l’on fait avec lui',
      en: 'somebody is managed there, not yet what is done together',
    },
  },
  secured: {
    why: {
      fr: 'un risque y est écarté d’un mot, et l’on ne voit pas encore lequel, ni par qui',
      en: 'a risk is put aside in a word, and which one, and by whom, does not show yet',
    },
  },
  lever: {
    why: {
      fr: 'l’image est mécanique, et l’on ne voit pas encore qui fait quoi',
      en: 'the image is mechanical, and who does what does not show yet',
    },
    subject: 'levier lever',
  },
  sold: {
    why: {
      fr: 'la personne y est une offre que l’on pousse, et son travail ne se voit pas encore',
      en: 'the person is an offer to be pushed, and their work does not show yet',
    },
  },
  running: {
    why: {
      fr: 'le travail y est un réglage, et l’on ne voit pas encore ce qui change pour qui le fait',
      en: 'work is a setting to be tuned, and what changes for those who do it does not show yet',
    },
    subject: 'optimiser optimisation piloter pilotage optimise',
  },
  yield: {
    why: {
      fr: 'quelque chose y est produit qui n’a pas encore de nom',
      en: 'something is produced there that has no name yet',
    },
    subject: 'valeur engagement value',
  },
  stock: {
    why: {
      fr: 'les personnes y sont un stock ou un marché, et l’on ne les voit pas encore',
      en: 'people are stock or a market there, and are not seen yet',
    },
    subject: 'clientèle cible commercial commerce vente vendre vendeur négociateur customer sales',
  },
  jargon: {
    why: {
      fr: 'le mot vient du monde des affaires, et ce que l’on y fait vraiment ne se voit pas encore',
      en: 'the word comes from the business world, and what is really done does not show yet',
    },
  },
  part: {
    why: {
      fr: 'un rôle y est distribué, et l’on ne voit pas encore ce que fait la personne',
      en: 'a part is given out, and what the person does does not show yet',
    },
    subject: 'acteur actor',
  },
  vision: {
    why: {
      fr: 'des mots sans objet s’y suivent, et la situation ne se voit pas encore',
      en: 'words without an object follow one another, and the situation does not show yet',
    },
    subject: 'problématique amélioration améliorer',
  },
  ready: {
    why: {
      fr: 'la personne y est une pièce prête à servir, et son premier jour ne se voit pas encore',
      en: 'the person is a part that is ready to serve, and their first day does not show yet',
    },
    subject: 'opérationnel autonome operational',
  },
};

const DET: Readonly<Record<Language, string>> = {
  fr: "(?:(?:l'|d'|la |le |les |une? |des? |de la |de l'|du |ses |son |sa |leurs? |vos |votre |nos |notre |tes |ton |ta |mes |mon |ma |ces |cette |chaque |toute |tout |d'une? )(?:(?:bonne|juste|nouvelle|vraie?|veritable|propre|meilleure?) )?)?",
  en: '(?:(?:the|an?|your|their|our|his|her|its|every|each) )?(?:(?:own|right|new|full) )?',
};
/** What a noun goes on with, so that it is quoted whole. */
const TAIL: Readonly<Record<Language, string>> = {
  fr: "(?: (?:de |d')(?:l'|la |leur |votre )?[a-z-]+| [a-z]+(?:elles?|ales?|ives?|ees?|antes?|entes?|aires?|iques?|ables?|eures?|ifs?|ants?|els?|ux)\\b)?",
  en: '',
};
const of = (list: Readonly<Record<Language, string>>) => (language: Language) => list[language];
const family = {
  cultivates: of(frames.cultivates),
  stance: of(frames.stance),
  copes: of(frames.copes),
  lived: of(frames.lived),
  folk: of(frames.folk),
  awkward: of(frames.awkward),
  secures: of(frames.secures),
  path: of(frames.path),
  sells: of(frames.sells),
  self: of(frames.self),
  running: of(frames.running),
  yields: of(frames.yields),
  asset: of(frames.asset),
  stock: of(frames.stock),
  part: of(frames.part),
  cause: of(frames.cause),
} as const;
type Family = keyof typeof family;

/** A verb of one family, then a noun of another, with what stands between them. */
const verbThen = (verb: Family, noun: Family) =>
  both(
    (language) =>
      String.raw`\b(?<verb>${family[verb](language)})(?: (?:mieux|efficacement|pleinement|ensemble|et [a-z]+er))? ?${DET[language]}(?<object>${word(family[noun](language))})${TAIL[language]}`,
  );

/** Ways in which an abstract word stands where an act could; the stronger, the more it says of people. */
export const MANAGEMENT_FRAMES: Readonly<Record<Language, readonly LensPattern[]>> = patterns([
  [
    'folk',
    6,
    both(
      (language) =>
        String.raw`\b(?<verb>${language === 'fr' ? 'ger(?:er|ez|ant|ons)|gestion|canalis(?:er|ez)' : 'manag(?:e|ing)|handl(?:e|ing)|deal(?:ing)? with'}) ?${DET[language]}${language === 'fr' ? `(?<object>${word(family.folk(language))}) (?:${family.awkward(language)})` : `(?:${family.awkward(language)}) (?<object>${word(family.folk(language))})`}\b`,
    ),
  ],
  ['lived', 3, verbThen('copes', 'lived')],
  ['stance', 2, verbThen('cultivates', 'stance')],
  [
    'stance',
    5,
    {
      fr: /\b(?:une |la |sa |votre |leur )?(?<object>postures?) (?:de |d')(?!travail|confort|securite|base|repos|depart|ancrage)[a-z-]+(?: [a-z]+(?:ant|eur|ice|el|elle)\b)?|\b(?<object2>posture) (?:professionnelle|manageriale|adequate|adaptee|juste|educative|reflexive|commerciale|entrepreneuriale|proactive)/,
      en: /\b(?:the |a |an )?(?<object>right|professional|leadership|growth|winning|customer) (?:posture|stance|mindset)\b/,
    },
  ],
  ['secured', 6, verbThen('secures', 'path')],
  [
    'lever',
    5,
    {
      fr: /\b(?:un |des |les |vos |tes |ses |nos |leurs |ces |principaux |grands |quels )?(?<object>leviers?) (?:(?:strategiqu|important|puissant|majeur|essentiel|efficace|cle|managerial|operationnel|economiqu|pedagogiqu|incontournable|individuel|collectif|humain|concret|commercia|motivationnel)[a-z]*|(?:de |d')(?:la |l'|ta |votre |sa |leur |vos |son )?(?!vitesse|frein|commande|manoeuvre|pompe|serrage|embrayage|direction|debrayage|bras)[a-z-]+|pour (?:faire |mieux )?[a-z]+(?:er|ir|re)\b)/,
      en: /\b(?:a |the |key |powerful )(?<object>levers?) (?:for|of|to) [a-z]+/,
    },
  ],
  ['sold', 5, verbThen('sells', 'self')],
  [
    'sold',
    5,
    {
      fr: /\b(?<verb>(?:se|vous|savoir se|mieux se) vendre)\b(?! (?:mieux|bien)? ?(?:en|au) )|\b(?:une |des |la |les )?(?<object>competences?|profils?|metiers?) (?:tres |particulierement |de plus en plus )?recherchee?s?\b/,
      en: /\b(?<verb>sell yourself)\b|\b(?:sought-after|in-demand) (?<object>skills?|profiles?)\b/,
    },
  ],
  [
    'sold',
    4,
    {
      fr: /\b(?<verb>se (?:re)?positionner|vous (?:re)?positionner|se demarquer|vous demarquer|demarquez-vous|se differencier|differenciez-vous)\b(?! (?:dans l'espace|sur (?:le tapis|la ligne)))|\b(?:meilleure|forte|votre|leur|son) (?<object>employabilite)\b/,
      en: /\b(?<verb>stand out|position yourself|reposition yourself)\b|\b(?:better|greater|your|their) (?<object>employability)\b/,
    },
  ],
  [
    'running',
    3,
    both(
      (language) =>
        String.raw`\b(?<verb>${language === 'fr' ? '(?:optimis|pilot|rationalis|fluidifi|digitalis)(?:er|ez|ant|ons)|optimisation|pilotage|rationalisation|digitalisation' : '(?:optimi[sz]|streamlin|rationali[sz]|digiti[sz])(?:e|es|ing)|steer(?:s|ing)?'}) ?${DET[language]}(?<object>${word(family.running(language))})${TAIL[language]}`,
    ),
  ],
  [
    'yield',
    6,
    both(
      (language) =>
        String.raw`\b(?<verb>${family.yields(language)}) ${language === 'fr' ? "(?:de la |de l'|des |du |une? |l'|la |le |une reelle |une vraie |plus de |d')(?:forte |reelle |vraie )?" : '(?:an? |the |more |real |lasting )?'}(?<object>${word(family.asset(language))})${TAIL[language]}`,
    ),
  ],
  [
    'stock',
    5,
    {
      fr: /\b(?:chaque|vos|nos|ses|leurs?|votre|differentes|toutes les) (?<object>cibles?)\b(?! (?:pedagogique|professionnel|d'age|de tir))|\b(?:une |la |cette )?(?<object2>masse critique (?:de |d')[a-z-]+|viviers? (?:de |d')[a-z-]+|gisements? (?:de |d')(?:talents|competences|productivite)|coeur de cible|capital (?:humain|competences))|\b(?:la|une|sa|votre|leur|nouvelle) clienteles?\b/,
      en: /\b(?:a |the )?(?<object>critical mass of [a-z]+|talent pools?|pipeline of talent|human capital|workforce|client base)\b/,
    },
  ],
  [
    'part',
    5,
    {
      fr: new RegExp(
        String.raw`\b(?:un |une |role de |comme |en tant que |devenir |devenez |etes |etre |egalement |aussi |d')(?:veritable |vrai |premier )?(?<object>${word(frames.part.fr)})(?: (?:majeure?s?|cles?|essentiels?|actifs?|active|incontournables?|principa(?:l|ux)|transversa(?:l|ux)))? (?:de |du |d'|de la |de l'|a la |des |pour |dans |de votre |de leur |de son |de sa |de vos )(?:la |le |l')?(?<object2>${word(frames.cause.fr)})|\b(?:veritable|vrai|role de) (?:${frames.part.fr})\b`,
      ),
      en: new RegExp(
        String.raw`\b(?:an? |the )?(?:key |major |true |real )(?<object>${word(frames.part.en)}) (?:of|in|for) (?:the )?(?<object2>${word(frames.cause.en)})`,
      ),
    },
  ],
  [
    'vision',
    4,
    {
      fr: /\b(?<object>vision|comprehension|approche|connaissance|maitrise) (?:[a-z]+ ){1,4}(?:des|de vos|de leurs|aux) (?:problematiques|enjeux|mutations|defis)(?: (?:actuel|majeur|strategique|operationnel)[a-z]*)?|\bdemarche (?:d'amelioration continue|de progres|qualite|d'excellence|de performance|d'innovation|proactive)|\b(?:niveau de )?maturite (?:de |du )?(?:projet|professionnelle|manageriale|digitale|organisationnelle)|\bgouvernance (?:minimale|partagee|agile|de projet)/,
      en: /\b(?:clear|shared|strategic|holistic|big-picture) (?<object>vision)\b|\b(?:continuous improvement) (?:approach|mindset|culture)\b/,
    },
  ],
  [
    'ready',
    4,
    {
      fr: /\b(?<object>operationnel(?:le)?s?) (?:vite|rapidement|immediatement|des (?:le|la|votre|leur|son) [a-z]+|sur le terrain)|\b(?:rapidement|vite|immediatement|pleinement|directement) (?<object2>operationnel(?:le)?s?|autonomes?)\b|\bautonomes? (?:dans un contexte professionnel|sur votre poste|en situation professionnelle)/,
      en: /\b(?:immediately|fully|quickly) (?<object>operational)\b|\b(?:hit the ground running)\b/,
    },
  ],
  ['jargon', 4, both((language) => String.raw`(?<![a-z-])(?<object>${frames.jargon[language]})(?![a-z-])`)],
]);
