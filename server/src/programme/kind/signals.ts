import type { MarkdownDocument } from '../../document/document.ts';
import { inSections } from '../../document/sections.ts';
import { foldText } from '../../document/fold.ts';
import { meeting, ofText, type Scanned } from '../../lexicon/scanned.ts';
import { metIn } from '../words.ts';
import { ITEM_LEXICON } from '../../lexicon/items.ts';
import { ITEMS, type Item } from '../../referential/items.ts';
import type { ItemFact } from '../facts.ts';
import type { Line } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import { differentWords, FAMILIES, type Family } from './families.ts';
import { AMOUNT } from '../../text/entities.ts';
import { NUMBER_WORD } from '../../text/numbers.ts';
import { likelyBesides } from '../secondLook/secondLook.ts';
import { COURSE_TITLE, mayBeOfTheOrganisation, namesAnotherType } from './titles.ts';

/** A document as the signals look at it. */
export interface Page {
  readonly document: MarkdownDocument;
  readonly lines: readonly Line[];
  readonly sheet: Sheet;
  readonly items: Readonly<Record<Item, ItemFact>>;
  /** Its title, folded; empty where it has none. */
  readonly title: string;
  /** The line below it that goes on with it, folded; empty where there is none. */
  readonly below: string;
  /** All its lines, folded, one below the other: a text for each section. */
  readonly body: readonly Scanned[];
  /** The same without the syllabus: what a course teaches may be any trade, and says nothing of what the document is. */
  readonly around: readonly Scanned[];
}

/** One reason to think that a document is the sheet of a course (a weight above zero), or that it is not. */
export interface Signal {
  readonly name: string;
  /**
   * Set by hand. A logistic fit over the same signals, organisations left out, told no better on documents of organisations it had not
   * seen, and worse where it forgot these weights; what both agreed on (a course named again and again, in headings too) was raised.
   */
  readonly weight: number;
  /** How strongly a document shows it, from 0 to 1. */
  readonly measure: (page: Page) => number;
}

/** Whether a pattern is met anywhere in a page. */
function saying(pattern: RegExp): (page: Page) => boolean {
  const isMet = meeting(pattern);
  return ({ body }) => body.some(isMet);
}

/** All that a global pattern is met in. */
function wordsMet(pattern: RegExp): (texts: readonly Scanned[]) => string[] {
  const met = ofText(({ text }): readonly string[] => text.match(pattern) ?? []);
  return (texts) => texts.flatMap(met);
}

/** All that a global pattern is met in, in the source. */
function marksIn(pattern: RegExp): (document: MarkdownDocument) => string[] {
  const met = inSections(
    ({ text }) => text.match(pattern) ?? [],
    (mark) => mark,
  );
  return ({ sections }) => met(sections);
}

/** Of a quantity: nothing up to `from`, all of it from `to` on. */
const ramp = (value: number, from: number, to: number): number => Math.min(1, Math.max(0, (value - from) / (to - from)));

const isStated = ({ state }: ItemFact): boolean => state === 'present' || state === 'vague';

/** What the items said in one way are worth together: a promised one nothing, since a template promises all of them. */
const worth = ({ items }: Page, form: 'label' | 'sentence', counts: (fact: ItemFact) => boolean): number =>
  ITEMS.reduce((sum, item) => sum + (isStated(items[item]) && counts(items[item]) ? ITEM_LEXICON[item].sheetWeight[form] : 0), 0);

/** Lines beyond which what is said in passing may be chance: the more is said, the more looks like an item. */
const SHORT = 60;

/** Lines beyond which no sheet goes: a text that long has a word for everything. */
const LONG = 300;

/** Items that only a course on offer has. */
const OFFER: readonly Item[] = ['enrolment', 'lead-time', 'funding', 'accessibility', 'recognition', 'contact'];

const BY_HEAD =
  /\b(?:par|\/) ?(?:personne|stagiaire|participante?s?|apprenante?|candidate?|eleve)\b|\b(?:per|a) (?:person|head|participant|delegate|learner|place)\b/;
const saysByHead = saying(BY_HEAD);
const BOOKING =
  /\b(?:s'inscrire|inscri(?:ption|vez)|je m'inscris|inscris-toi|reserve[rz]|reserve (?:ta|ton)|prochaines? (?:dates?|sessions?)|places (?:disponibles|limitees)|intra|inter-?entreprises?|book(?:ing)? (?:your|a) place|book (?:at|with|by|online)|enrol|register|sign up|upcoming dates)\b/;
const saysBooking = saying(BOOKING);
const COURSE =
  /\b(?:(?:cette|la|notre|votre|une|de) formation|ces (?:formations|stages|parcours|bilans)|formation (?:\w+ )?(?:certifiante|continue|professionnelle|courte|a distance|en ligne)|(?:ce|le|un|votre) (?:stage|parcours|bilan|seminaire|atelier|cursus)|stage de|parcours (?:asynchrone|autonome|en ligne|individuel|certifiant|mixte|hybride)|journees? (?:de formation|pedagogiques?)|cours (?:particuliers?|du soir|collectifs?|en ligne)|classe virtuelle|webinaires?|e-learning|(?:this|the|a) (?:course|workshop|training)|stagiaires?|apprenants|formateur|formatrice|trainer|tutor|learners)\b/;
const namesCourse = metIn(COURSE);
const THIS_COURSE =
  /\b(?:(?:cette|notre) formation|ces (?:formations|stages|parcours|bilans)|(?:ce|notre) (?:stage|parcours|bilan|seminaire|cursus)|(?:cet|notre) atelier|(?:this|our) (?:course|workshop|training))\b/;
const ofThisCourse = metIn(THIS_COURSE);
const TRADE = /\b(?:organismes? de formation|qualiopi|certificat de realisation|opco|rncp|cpf|inrs|caces|sst|cqp|r ?4\d\d)\b/;
const saysTrade = saying(TRADE);
/** Words by which somebody is to learn something, each kind of them once: a promise to whoever reads, what one can do at the end, where one starts. */
const LEARNS: readonly ((page: Page) => boolean)[] = [
  /\b(?:(?:tu (?:sauras|apprends|apprendras|vas (?:pouvoir|apprendre|savoir)|repars)|vous (?:saurez|apprenez|apprendrez|pourrez|repart(?:ez|irez)|savez faire|serez (?:capables?|en mesure)|allez (?:pouvoir|apprendre|savoir)))|ce que (?:vous|l'on|on) (?:saurez|sait|apprend\w*|saura)|(?:chacune?|chaque (?:participante?|stagiaire)|les (?:participante?s|stagiaires)|elles|ils) (?:\w+ )?(?:sait|saura|savent|sauront|aura|repart\w*|possede)|you(?:'ll| will) (?:be able|learn|know|have|leave))\b/,
  /\b(?:a l'issue|au terme|en (?:repartant|partant)|(?:a|d'ici) la fin|en sortant|a la sortie|au bout (?:du|de la|des)|by the (?:end|last)|on completion|at the end)\b/,
  /\b(?:apprene[zr]|apprendre|apprend|s'initier|initiation|se perfectionner|perfectionnement|maitriser|debutante?s?|premiers? pas|remise a niveau|(?:premier|deuxieme|second) niveau|beginners?|learn(?:ing)?|master(?:ing)?)\b/,
  /\b(?:(?:aucun|pas de|sans) (?:prerequis|diplome|connaissance)|rien a savoir|prerequis|pre-requis|niveau (?:requis|d'entree)|tous niveaux|no (?:experience|prior|prerequisites?)|prerequisites?)\b/,
  /\b(?:examen|epreuves?|jury|qcm|correcteur|examinat\w+|(?:est|sont|serez|seront) (?:evalue|note)e?s?|auto-?evaluation|attestation|diplome|habilitation|exam|assess(?:ed|ment)|tested|marked|graded)\b/,
  /\b(?:formateurs?|formatrices?|moniteurs?|monitrices?|stagiaires?|apprenante?s?|participante?s|learners?|trainees?|pedagogi\w+|mises? en situation|exercices?|travaux pratiques|jeux? de roles?|etudes? de cas|trainers?|exercises|role[- ]plays?|case stud(?:y|ies))\b/,
].map(saying);
/** A length of work together, in figures or in words. */
const LENGTH = new RegExp(
  String.raw`\b(?:\d+|${NUMBER_WORD}|demi)[- ](?:(?:[a-z]+ ){0,2})(?:h|heures?|hours?|jours?|journees?|days?|semaines?|weeks?|seances?|sessions?|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?|soirees?|week-ends?|weekends?|matinees?)\b|\b\d+h\b|\bune? (?:journee|demi-journee)\b`,
);
const saysLength = saying(LENGTH);
/** An amount, in figures or in words. */
const SUM = new RegExp(String.raw`${AMOUNT.source}|\b(?:cents?|mille|${NUMBER_WORD}) euros\b`);
const saysSum = saying(SUM);
/** How one comes, where no place of its own says it. */
const saysWayIn = saying(/\b(?:bulletin|acompte|arrhes|ecrivez-nous|appelez(?:-nous)?|contactez(?:-nous)?|write to us|call us|deposit)\b/);
/** Items without one of which a page speaks of an organisation, not of a course. */
const TAUGHT: readonly Item[] = ['objectives', 'content', 'duration', 'prerequisites'];
/** Items that say by their label that somebody learns. */
const LEARNT: readonly Item[] = ['objectives', 'prerequisites', 'methods', 'assessment'];
const saysDays = saying(
  /\b(?:une?|la|en|par) (?:demi-)?journee\b|\b(?:\d+|deux|trois|quatre|cinq|two|three|four|five) (?:jours?|(?:demi-)?journees?|days?|mornings|evenings)\b/,
);
/** Words by which a page says that it is about a course, or how to come. */
const COURSE_WORDS: readonly ((page: Page) => boolean)[] = [saying(COURSE), saysTrade, saysByHead, saysBooking];
/** How far one reads to know what a page is about. */
const EARLY = 8;

/** How many kinds of words say that somebody is to learn. */
const waysOfLearning = (page: Page): number => (namesAnotherType(page.title) ? 0 : LEARNS.filter((isSaid) => isSaid(page)).length);

/** Whether a page says how long it lasts, what is to be paid, and how to come: in whatever words, it offers something. */
const isBareOffer = (page: Page): boolean =>
  saysLength(page) &&
  saysSum(page) &&
  (isStated(page.items.contact) || isStated(page.items.enrolment) || saysBooking(page) || saysWayIn(page));

const hasLabelledPriceAndDuration = ({ items: { price, duration } }: Page): boolean =>
  [price, duration].every((fact) => isStated(fact) && fact.label !== undefined);

/** Lines that point at one course as theirs. */
const timesOfThisCourse = ({ lines }: Page): number => lines.filter(ofThisCourse).length;

const namesCourseEarly = ({ lines }: Page): boolean => lines.slice(0, EARLY).some(namesCourse);

const FOR: readonly Signal[] = [
  {
    name: 'labelled-items',
    weight: 6.5,
    measure: (page) =>
      ramp(
        worth(page, 'label', ({ label }) => label !== undefined),
        0,
        9,
      ) * Math.min(1, LONG / page.lines.length),
  },
  {
    name: 'said-items',
    weight: 2.5,
    measure: (page) =>
      ramp(
        worth(page, 'sentence', ({ label }) => label === undefined),
        0,
        3.5,
      ) * Math.min(1, SHORT / page.lines.length),
  },
  {
    name: 'labelled-price-and-duration',
    weight: 1.5,
    measure: (page) => Number(hasLabelledPriceAndDuration(page)),
  },
  {
    name: 'many-labelled',
    weight: 1,
    measure: ({ items }) => ramp(ITEMS.filter((item) => isStated(items[item]) && items[item].label !== undefined).length, 3, 8),
  },
  { name: 'this-course', weight: 1.5, measure: (page) => ramp(timesOfThisCourse(page), 0, 3) },
  {
    name: 'course-in-headings',
    weight: 1.5,
    measure: ({ lines }) =>
      ramp(lines.filter(({ heading, folded }) => heading > 1 && (COURSE.test(folded.text) || BOOKING.test(folded.text))).length, 0, 2),
  },
  { name: 'label-headings', weight: 1, measure: ({ sheet }) => labelHeadings(sheet) },
  { name: 'price', weight: 1, measure: ({ items }) => (isStated(items.price) ? (items.price.state === 'present' ? 1 : 0.5) : 0) },
  { name: 'price-by-head', weight: 1, measure: (page) => Number(saysByHead(page)) },
  {
    name: 'offer',
    weight: 1.25,
    measure: (page) => ramp(OFFER.filter((item) => isStated(page.items[item])).length + Number(saysBooking(page)), 0, 4),
  },
  { name: 'course-in-title', weight: 0.75, measure: ({ title }) => Number(COURSE_TITLE.test(title) && !namesAnotherType(title)) },
  {
    name: 'course-early',
    weight: 0.5,
    measure: (page) => Number(namesCourseEarly(page)),
  },
  { name: 'trade', weight: 1, measure: (page) => Number(saysTrade(page)) },
  { name: 'somebody-learns', weight: 1, measure: (page) => ramp(waysOfLearning(page), 1, 4) },
  { name: 'formats', weight: 3, measure: (page) => ramp(formatsOnOffer(page), 0, 2) },
  // A length, a price and a way in are those of any outing: with somebody who learns, they are those of a course.
  // Where labels say both already, they have counted: a curriculum vitae has them too.
  {
    name: 'bare-offer',
    weight: 2,
    measure: (page) => (isBareOffer(page) && !hasLabelledPriceAndDuration(page) ? ramp(waysOfLearning(page), 0, 2) : 0),
  },
];

/**
 * How many cards offer what the title names, each for its length or its price: "Bilan Essentiel", then "13 h" alone on its line. A
 * listing has as many, of courses that its title does not name.
 */
const formatsOnOffer = ({ title, lines }: Page): number =>
  lines.filter(({ heading, folded }, at) => {
    const [noun = ''] = /[a-z]{3,}/.exec(folded.text) ?? [];
    return heading > 1 && noun !== '' && title.split(/[^a-z]+/).includes(noun) && isMeasure(lines[at + 1]?.folded.text ?? '');
  }).length;

/** Whether a line is nothing but a length or an amount. */
function isMeasure(folded: string): boolean {
  const rest = folded.replace(LENGTH, '').replace(SUM, '');
  return rest !== folded && !/[a-z0-9]/.test(rest);
}

/** Of the headings below the title, the share of those that are labels. */
function labelHeadings({ lines }: Sheet): number {
  let all = 0;
  let labels = 0;
  lines.forEach(({ heading, head }) => {
    if (heading < 2) return;
    all++;
    if (head && !head.weak) labels++;
  });
  return all < 2 ? 0 : ramp(labels / all, 0.1, 0.6);
}

const isOffered = (page: Page): boolean =>
  isStated(page.items.price) ||
  saysSum(page) ||
  page.items.audience.label !== undefined ||
  OFFER.some((item) => isStated(page.items[item])) ||
  COURSE_TITLE.test(page.title) ||
  COURSE_WORDS.some((isSaid) => isSaid(page));

/**
 * Whether a page names a course at once, an amount, and whom to write to or call: in whatever words the rest is, it may be an offer.
 * Not enough to be a programme, and too much to be sure that it is none.
 */
export function mayOffer(page: Page): boolean {
  const { items, title } = page;
  return isStated(items.contact) && saysSum(page) && !namesAnotherType(title) && (COURSE_TITLE.test(title) || namesCourseEarly(page));
}

const ARTICLE_KEYS = /^(?:excerpt|author|auteur|pubdate|publishdate|date published|resume|reading time|readingtime)$/;
const TYPE_KEYS = /^(?:layout|template|type|schema|categories|tags?)$/;
const ARTICLE_TYPES = /\b(?:posts?|articles?|blog|events?|evenements?|agenda|syllabus|news|actualites?|home|about|lesson|chapter)\b/;
const fileNames = wordsMet(/(?<![\w-])[\w-]+\.(?:md|js|ts|py|json|ya?ml|sh|sql|env|toml|css|html|mdx|cs)\b/g);
const boxes = marksIn(/^[ \t]*[-*+] \[[ xX]\]|☐|☑/gm);
/** Verbs in the past tense. */
const pastTenses = wordsMet(
  /\b(?!(?:fait|parfait|satisfait|souhait|connait|apparait|plait|lait|trait|extrait|portrait|retrait|attrait|forfait|bienfait|imparfait|distrait)\b)(?:[a-z]{2,}(?:ait|aient)|was|were|had|said|told)\b/g,
);
/** Fewest lines that a story is told in. */
const STORY = 10;
/** Signs of progress; one kind of them alone is a bullet. */
const statusMarks = marksIn(/[✅❌🟡🟢🔴🟠🚧]/gu);
const inlineCode = marksIn(/`[^`\n]+`/g);
const indicatorNumbers = wordsMet(/\b(?:indicateurs?|indicators?|ind\.?|criteres?|criteri(?:on|a)) ?(?:n° ?)?(\d{1,2})\b/g);
/** "XX heures", "{{prix}}", "<trois verbes>", "____": what a template leaves to be filled; no element of HTML, whose names are left out. */
const HOLE =
  /\bX{2,}\b|\{\{[^{}]*\}\}|<(?!(?:[abipsuq]|abbr|aside|br|center|code|d[dtl]|del|details|div|em|figure|figcaption|footer|form|h[1-6r]|header|img|ins|kbd|li|main|mark|nav|[ou]l|section|small|span|strong|su[bp]|summary|table|tbody|t[dhr]|thead|video)\b)\p{Ll}[\p{L} ,'’-]{0,40}>|_{3,}/gu;

const family = (name: Family, weight: number): Signal => ({
  name,
  weight,
  measure: ({ around }) => ramp(differentWords(name, around), 1, 4),
});

const holesIn = marksIn(HOLE);
const holes = ({ document }: Page): number => ramp(holesIn(document).length, 1, 5);

const AGAINST: readonly Signal[] = [
  // Objectives, prerequisites and a duration also head any chapter or exercise: a public sheet says how to come.
  { name: 'nothing-offered', weight: -3, measure: (page) => Number(!isOffered(page)) },
  // A game or a walk says for whom it is and how long it lasts: a course also says what one must know, or how to come, or that it is one.
  {
    name: 'no-word-of-a-course',
    weight: -2,
    measure: (page) => {
      const { items, title } = page;
      return Number(
        items.audience.label !== undefined &&
          ![items.prerequisites, ...OFFER.map((item) => items[item])].some(isStated) &&
          !COURSE_TITLE.test(title) &&
          !COURSE_WORDS.some((isSaid) => isSaid(page)) &&
          !isBareOffer(page),
      );
    },
  },
  {
    name: 'nothing-taught',
    weight: -3,
    measure: (page) =>
      Number(
        TAUGHT.every((item) => !isStated(page.items[item])) &&
          !saysDays(page) &&
          timesOfThisCourse(page) < 2 &&
          !(saysLength(page) && waysOfLearning(page) > 1),
      ),
  },
  { name: 'other-title', weight: -6, measure: ({ title }) => Number(namesAnotherType(title)) },
  // A course may have any of this for its subject.
  {
    name: 'title-of-the-organisation',
    weight: -2,
    measure: ({ title }) => Number(mayBeOfTheOrganisation(title) && !COURSE_TITLE.test(title) && !namesAnotherType(title)),
  },
  // An outing, an evening, a post to fill: it has a place, a price and a public, and teaches nobody.
  {
    name: 'nobody-learns',
    weight: -1.5,
    measure: (page) => {
      const labelled = LEARNT.filter((item) => isStated(page.items[item]) && page.items[item].label !== undefined).length;
      return 1 - ramp(waysOfLearning(page) + labelled + Number(COURSE_TITLE.test(page.title)), 0, 2);
    },
  },
  // What is told in the past tense has happened: a sheet says what is to come.
  {
    name: 'story',
    weight: -3,
    measure: ({ body, lines }) => ramp(pastTenses(body).length / Math.max(lines.length, STORY), 0.15, 0.5),
  },
  { name: 'article-keys', weight: -2, measure: ({ document }) => Number(hasArticleKeys(document)) },
  // A fence left open by mistake says nothing of the kind.
  {
    name: 'code-fences',
    weight: -5,
    measure: ({ document }) =>
      document.problems.some(({ code }) => code === 'unclosed-fence') ? 0 : ramp(fencesOf(document.sections).length, 0, 2),
  },
  { name: 'inline-code', weight: -1.5, measure: ({ document }) => ramp(inlineCode(document).length, 1, 5) },
  { name: 'file-names', weight: -2, measure: ({ around }) => ramp(new Set(fileNames(around)).size, 0, 2) },
  {
    name: 'status-marks',
    weight: -2.5,
    measure: ({ document, items }) =>
      items.price.state === 'present' ? 0 : Math.max(ramp(boxes(document).length, 2, 6), ramp(new Set(statusMarks(document)).size, 1, 3)),
  },
  { name: 'indicator-numbers', weight: -3, measure: ({ body }) => ramp(new Set(indicatorNumbers(body)).size, 1, 3) },
  { name: 'placeholders', weight: -3, measure: holes },
  {
    name: 'listing',
    weight: -4,
    measure: ({ document, body }) => Math.max(ramp(repeats(body), 1, 3), Number(hasTableOfCourses(document))),
  },
  { name: 'career-lines', weight: -5, measure: ({ lines }) => ramp(lines.filter(ofCareer).length, 1, 2) },
];

/** A code block by its fence: text that is merely indented by four spaces was often meant to be none. */
const fencesOf = inSections(
  ({ tree, text }) => tree.children.filter(({ type, position }) => type === 'code' && /[`~]/.test(text[position?.start.offset ?? 0] ?? '')),
  (node) => node,
);

/** Column heads of a table whose every row is a course. */
const COURSES = /^(?:formations?|stages?|ateliers?|intitules?|actions?|courses?|workshops?|trainings?)\b/;
const COURSE_FACTS = /^(?:durees?|tarifs?|prix|couts?|publics?|duration|price|fee|cost|audience)\b/;

function hasTableOfCourses({ blocks }: MarkdownDocument): boolean {
  const heads = blocks.filter(({ kind, cell }) => kind === 'cell' && cell?.row === 0).map(({ text }) => foldText(text.text.trim()));
  return heads.some((head) => COURSES.test(head)) && heads.filter((head) => COURSE_FACTS.test(head)).length >= 2;
}

/** "2016 : certificat", "2012-2020 : atelier": the lines of somebody's career, and no figures of a year. */
const CAREER = /^[^a-z0-9]*(?:depuis |since )?(?:19|20)\d\d(?: ?(?:-|a|to) ?(?:(?:19|20)\d\d|present|aujourd'hui))?(?: ?:| -|,) (?!.*%)/;
const ofCareer = metIn(CAREER);

const facts = wordsMet(/\b(?:duree|tarif|prix|public|prerequis|duration|price|fee|audience)(?= ?:)/g);

/** How often the fact that comes back most is labelled again: a listing gives each of its courses a price and an audience. */
function repeats(body: Page['body']): number {
  const counts = new Map<string, number>();
  for (const label of facts(body)) counts.set(label, (counts.get(label) ?? 0) + 1);
  const [, second = 0] = [...counts.values()].sort((a, b) => b - a);
  return second;
}

function hasArticleKeys({ frontMatter }: MarkdownDocument): boolean {
  return (
    frontMatter?.keys.some(({ key }) => ARTICLE_KEYS.test(foldText(key))) === true ||
    frontMatter?.properties.some(
      ({ path, text }) => path.length === 1 && TYPE_KEYS.test(foldText(String(path[0]))) && ARTICLE_TYPES.test(foldText(text.text)),
    ) === true
  );
}

/** What is counted or looked up at little cost. */
export const QUICK_SIGNALS: readonly Signal[] = [...FOR, ...AGAINST];

/** Families that weigh less than most, since courses are about them, or more, since they offer as a course does. */
const FAMILY_WEIGHTS: Readonly<Partial<Record<Family, number>>> = { article: -3, software: -3, outing: -6, recruitment: -6 };

/** Words of types of document that are none, looked for over all of the text. */
export const FAMILY_SIGNALS: readonly Signal[] = FAMILIES.map((name) => family(name, FAMILY_WEIGHTS[name] ?? -4));

/**
 * What a text holds in words that nobody knows: the items that the rules found and those that a second look thinks likely, in so far as
 * somebody learns there. It costs most, and is asked only where the others leave the question open.
 */
export const SECOND_SIGNALS: readonly Signal[] = [
  {
    name: 'items-in-other-words',
    weight: 3,
    measure: (page) => {
      const learning = ramp(waysOfLearning(page), 0, 3) * Math.min(1, SHORT / page.lines.length);
      // A template promises all of them.
      if (learning === 0 || holes(page) > 0.5) return 0;
      const found = ITEMS.filter((item) => isStated(page.items[item])).length;
      return learning * ramp(found + likelyBesides(page.document, page.lines, page.sheet, page.items), 4, 9);
    },
  },
];
