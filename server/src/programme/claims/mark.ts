import type { MarkdownDocument } from '../../document/document.ts';
import { foldText } from '../../document/fold.ts';
import { readImages, type Image } from '../../document/images.ts';
import { spacedCapitals } from '../../text/keys.ts';
import { findAll, type Found, type Prose } from '../prose.ts';
import type { Claim } from './claim.ts';
import { isDenied } from './negation.ts';

/** Whoever may be certified. */
const BODY =
  'organismes?|centres?|prestataires?|ecoles?|instituts?|academies?|associations?|cabinets?|societes?|entreprises?|structures?|etablissements?|cfa|gretas?|agences?|format(?:eur|rice)s?|consultante?s?|coachs?|psychologues?|experte?s?|specialistes?|professionnel(?:le)?s?|equipes?|partenaires?|acteurs?|actrices?|poles?|maisons?|services?|departements?|responsables?|groupes?|reseaux?|reseau|campus|universites?|independante?s?|intervenante?s?|dispensateurs?|conseil|provider|providers|organi[sz]ations?|cent(?:er|re)s?|compan(?:y|ies)|schools?|teams?|trainers?';

/** Courses, by the gender that the participle agrees with: "centre de formation certifié" is about the centre. */
const FEMININE = 'formations?|sessions?|actions? de (?:formation|developpement des competences)|vae|masterclass|prestations?';
const MASCULINE = 'programmes?|stages?|parcours|ateliers?|cours|modules?|cursus|seminaires?|bilans?(?: de competences)?|accompagnements?';
const STEM = '(?:certifi|labellis|labelis|agre|valid|homologu|accredit|qualifi|referenc)';
const CERTIFIED_F = `(?:${STEM}ees?|reconnues?|certifiantes?)`;
const CERTIFIED_M = `(?:${STEM}es?|reconnus?|certifiants?)`;
/** What stands between a course and the participle: its subject, but nobody else to whom that could apply. */
const SUBJECT = String.raw`(?: (?!(?:[ldn]'|qu')?(?:${BODY}|par|chez|avec|aupres|dont|et|ou|mais|est|sont|ne|pas)\b|n')[a-z0-9'/+&-]{1,30}){0,4}`;
const BY = `(?: (?:par|avec|au|du|le|la|label|norme|certification|marque|referentiel)){0,3} (?:" ?)?qualiopi`;
const OURS = '(?:la|cette|notre|nos|les|ces|vos|votre|une|chaque|toutes? nos|toutes? les|tous nos|tous les|ce|le|un)';

/** The participle is the course's own: "formation soudure certifiée Qualiopi". */
const ATTRIBUTE = new RegExp(
  String.raw`\b(?:(?:${FEMININE})${SUBJECT} ${CERTIFIED_F}|(?:${MASCULINE})${SUBJECT} ${CERTIFIED_M})${BY}\b`,
  'g',
);
/** "Notre formation est certifiée Qualiopi", "nos stages sont Qualiopi"; without an article it may be a name ("Alpha Formation"). */
const PREDICATE = new RegExp(
  String.raw`\b${OURS} (?:${FEMININE}|${MASCULINE})${SUBJECT} (?:est|sont|reste|restent)(?: (?:toutes?|tous|bien|egalement|aussi|entierement|dument)){0,2}(?: (?:${CERTIFIED_F}|${CERTIFIED_M})${BY}| qualiopi)\b`,
  'g',
);
/** "Le programme, certifié Qualiopi, …" */
const APPOSED = new RegExp(String.raw`\b${OURS} (?:(?:${FEMININE}), ${CERTIFIED_F}|(?:${MASCULINE}), ${CERTIFIED_M})${BY}\b`, 'g');
const ENGLISH_COURSE = '(?:courses?|training|programmes?|programs?|workshops?|modules?|seminars?)';
const ENGLISH_CERTIFIED = '(?:certified|accredited|approved|labell?ed|recogni[sz]ed)';
const ENGLISH = new RegExp(
  [
    String.raw`\bqualiopi[- ]${ENGLISH_CERTIFIED}(?: (?!(?:${BODY}|of|and|by|with|from|for)\b)[a-z-]{1,20}){0,3}? ${ENGLISH_COURSE}\b(?! (?:${BODY}|body|institute|firm|department|agency|business|partner)\b)`,
    String.raw`\b(?:this|our|the|these|all our|your|every) ${ENGLISH_COURSE} (?:is|are|remains?) (?:fully |all |also )?(?:qualiopi[- ]${ENGLISH_CERTIFIED}|${ENGLISH_CERTIFIED} (?:by |under )?qualiopi)\b(?! (?:${BODY}))`,
    String.raw`\b(?<!of )${ENGLISH_COURSE} ${ENGLISH_CERTIFIED} (?:by |under |with )?(?:the )?qualiopi\b`,
  ].join('|'),
  'g',
);
/** The mark beside the course, which may be read as its own. */
const NAMED = new RegExp(
  String.raw`\b(?:notre|nos|cette|ce|ces|votre|vos|our|this|these) (?:(?:${FEMININE}|${MASCULINE}) qualiopi|qualiopi ${ENGLISH_COURSE})\b`,
  'g',
);

/** The course is the complement of whoever gives it: "centre de formations certifiées". */
const GOVERNED = new RegExp(String.raw`\b(?:${BODY})(?: [a-z'-]{1,20}){0,2} (?:de |d'|en |pour |des |du |of |in )(?:la |l'|nos |our )?$`);
const ARTICLE = /(?:^|[^a-z])(?:les?|la|une?|des?|du|nos|notre|votre|vos|ces?|cette|chaque|toutes?|tous|en|pour|d'|l'|a|of|our) ?$/;

/** Sentences that call the course certified. In a course about the certification, the mark beside the course is its subject. */
export function readMarkClaims(prose: readonly Prose[], isSubject: boolean): Claim[] {
  return prose.flatMap((passage) => {
    if (!passage.folded.text.includes('qualiopi')) return [];
    const named = isSubject ? [] : claimsOf(passage, NAMED, 'named-course');
    return [...[ATTRIBUTE, PREDICATE, APPOSED, ENGLISH].flatMap((pattern) => claimsOf(passage, pattern, 'certified-course')), ...named];
  });
}

function claimsOf(passage: Prose, pattern: RegExp, kind: 'certified-course' | 'named-course'): Claim[] {
  return [...findAll(passage, pattern)]
    .filter((found) => !isDenied(found) && !GOVERNED.test(found.before) && !isName(found))
    .map((found) => ({ kind, span: found.span, ...instead(found) }));
}

/** "Alpha Formation certifiée Qualiopi": a capital after a word that is no article opens a name. */
function isName({ prose, before, match }: Found): boolean {
  const first = prose.text.text[prose.folded.toOriginal(match.index)] ?? '';
  return /\p{Lu}/u.test(first) && /[a-z0-9]\s$/.test(before) && !ARTICLE.test(before);
}

/** A label of its own can be set right as it stands; within a sentence, the sentence has to be written again. */
function instead({ before, match, after }: Found): { readonly instead?: string } {
  const alone = !/[a-z0-9]/.test(before + after);
  if (alone && /^formations? certifiees? qualiopi$/.test(match[0])) return { instead: 'Organisme de formation certifié Qualiopi' };
  if (alone && /^qualiopi[- ]certified (?:training|courses?)$/.test(match[0])) return { instead: 'Qualiopi-certified training provider' };
  return {};
}

const LOGO = /\b(?:logos?|logotype|marque|label|badge|picto\w*|macaron|icone?)\b/;
/** Pictures of papers, and of what a course about the certification teaches. */
const PAPER =
  /\b(?:certificats?|attestations?|notice|affiche|capture|ecran|screenshot|schema|infographie|criteres?|indicateurs?|audit|guide|certificate|criteria|indicators?)\b/;
/** Longest alternative text, in words, that names the mark and nothing else. */
const ALT_WORDS = 3;

/** The logo among the document's images, and in its front matter. */
export function readLogoClaims(document: MarkdownDocument, isSubject: boolean): Claim[] {
  const images = readImages(document.sections, document.source.text);
  const properties = (document.frontMatter?.properties ?? []).flatMap(({ text }) =>
    text
      .lines()
      .filter((line) => IMAGE_FILE.test(line.text))
      .map((line) => ({ url: line.text.trim(), alt: '', span: line.trim().span })),
  );
  return [...properties, ...images].filter((image) => isLogo(image, isSubject)).map(({ span }) => ({ kind: 'logo', span }));
}

const CATEGORY =
  '(?:actions? (?:de formation|concourant|permettant)|bilans? de competences|vae\\b|validation (?:des acquis|of prior)|apprentissage|skills assessments?|apprenticeships?|training actions?)';
/** The mention that goes with the mark, or a category told beside its name. */
const WITH_CATEGORY = new RegExp(
  String.raw`\bcategor(?:ies?|y)(?: of)? (?:d'|d |de )?actions?\b|\bau titre d(?:e|u|es)\b[^|]{0,80}?${CATEGORY}|qualiopi.{0,200}?${CATEGORY}|${CATEGORY}.{0,120}?qualiopi`,
  's',
);

/** The provider's logo, in a document that nowhere says for which category of action it is certified. */
export function readBareLogos(document: MarkdownDocument, isSubject: boolean): Claim[] {
  const [logo] = readLogoClaims(document, isSubject);
  return logo && !WITH_CATEGORY.test(foldText(document.source.text)) ? [{ ...logo, kind: 'bare-logo' }] : [];
}

const IMAGE_FILE = /^[^\s?#]{1,300}\.(?:png|jpe?g|svg|webp|gif|avif)\s*$/i;

const words = (text: string): string =>
  foldText(spacedCapitals(text))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

function isLogo({ url, alt }: Image, isSubject: boolean): boolean {
  const file = words(
    url
      .replace(/[?#].*$/s, '')
      .replace(/^.*\//s, '')
      .slice(0, 200),
  );
  const text = words(alt);
  if (!/qualiopi/.test(file) && !/qualiopi/.test(text)) return false;
  if (LOGO.test(`${file} ${text}`)) return true;
  if (isSubject || PAPER.test(`${file} ${text}`)) return false;
  // A photograph may be described by who took part in it.
  return /qualiopi/.test(file) || text.split(' ').length <= ALT_WORDS;
}
