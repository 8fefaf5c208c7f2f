import type { Block } from '../document/blocks.ts';
import { foldText } from '../document/fold.ts';
import type { PlainText } from '../document/plainText.ts';
import { remembered } from '../document/remembered.ts';
import { LABEL_LEVEL, Outline } from '../text/outline.ts';
import { tablesOf } from '../text/tables.ts';

/**
 * Part of a programme a passage stands in, by the headings and labels above it. `administrative`: what the référentiel asks
 * to publish (price, access, accessibility…) and legal wording. `phase`: one of those that the law gives to a skills assessment.
 * `testimonial`: words of somebody else.
 */
export type Section =
  | 'presentation'
  | 'objectives'
  | 'content'
  | 'methods'
  | 'assessment'
  | 'trainer'
  | 'audience'
  | 'administrative'
  | 'phase'
  | 'testimonial';

/** Prose under one heading or label: a block, or the lines of a block that one label announces. Labels themselves are left out. */
export interface Passage {
  readonly text: PlainText;
  readonly section: Section;
  /** Number of the heading or label that it stands under, in reading order. */
  readonly part: number;
}

/** How sections are announced: the first that fits. Matched on folded text without numbering, symbols and final colon. */
const ANNOUNCED: readonly (readonly [Section, RegExp])[] = [
  [
    'testimonial',
    /\b(?:temoignages?|avis (?:de|des|clients?|stagiaires?|google)|(?:ils|elles) (?:en parlent|nous font confiance|temoignent)|testimonials?|reviews?|what (?:our|they|people) .*say)\b/,
  ],
  // What is promised of a course is no list of objectives, and no published result.
  [
    'presentation',
    /^(?:les )?(?:resultats? attendus?|benefices?|points forts|atouts|avantages)\b|^(?:expected results|benefits|highlights|key benefits)\b/,
  ],
  [
    'phase',
    /^(?:les )?(?:trois |three )?phases?\b|\bphases? (?:preliminaire|d'investigation|de conclusions?)\b|^(?:preliminary|investigation|conclusion) phase\b/,
  ],
  [
    'objectives',
    /^(?:(?:les|vos|nos|the) )?(?:objectifs?|objectives?|competences (?:visees|developpees|acquises)|learning (?:outcomes|objectives|goals))\b|^(?:ce que vous (?:saurez|allez|apprendrez)|vous saurez|what you)\b|^a l'issue\b/,
  ],
  [
    'administrative',
    /\b(?:tarifs?|prix|couts?|devis|tva|inscriptions?|inscrire|candidatures?|admissions?|contacter|contactez|coordonnees|telephone|courriel|e-?mail|accessib\w*|handicap\w*|psh|pmr|pre-?requis|financements?|finance[res]*|finances|financable|eligib\w*|cpf|opco|certifi\w*|rncp|diplomes?|titre professionnel|reconnaissance|debouches|poursuite d'etudes|equivalences?|passerelles?|remuneration|reclamations?|mentions legales|cgv|conditions (?:generales|d'acces|d'admission|de vente|d'annulation)|reglement interieur|confidentialite|donnees personnelles|(?<!')adresse|(?:modalites|organisation|infos?|informations?|renseignements?) (?:pratiques?|cles|generales?)|qualiopi|referente?s?|mise a jour|effectifs?|nombre de (?:participants|stagiaires|places)|deontologi\w*|annulation|retractation|attestations?|prices?|pricing|fees?|costs?|enrol\w*|registration|how to (?:apply|register|book)|entry requirements|prerequisites?|disabilit\w*|funding|recognition|lead times?|legal|terms|complaints?|privacy)\b/,
  ],
  [
    'assessment',
    /^(?:(?:les|nos|les modalites|modalites|methodes|criteres|outils) )?(?:d'|de l'|de )?(?:evaluations?|suivi|validation|assessment|examen)\b/,
  ],
  [
    'trainer',
    /^(?:(?:votre|vos|le|la|les|nos|notre|l'|profil (?:du|des|de l')|qualite (?:du|des|de l')|the|your|our) ?)*(?:format(?:eurs?|rices?)|intervenante?s?|animat(?:eurs?|rices?)|equipe pedagogique|encadrement pedagogique|trainers?|instructors?|teachers?|facilitators?)\b/,
  ],
  [
    'methods',
    /^(?:(?:nos|les|la|le|une|notre|l'|our|the) ?)?(?:methodes?|methodologie|moyens|modalites|approche|demarche|ressources|supports?|outils|pedagogie|techniques|methods?|methodology|approach|resources|materials)(?: (?:(?:et|&|,|and) )?(?:pedagog\w*|methodes?|moyens|modalites|ressources|supports?|outils|techniques?|mobilise\w*|utilise\w*|fourni\w*|remis\w*|materiel\w*|humain\w*|d'animation|d'encadrement|foad|teaching|tools|used|and materials))*$|^(?:teaching|training|learning) (?:methods?|methodology|approach|resources|materials)\b/,
  ],
  ['audience', /^(?:publics?|profils?|participants?|a qui|pour qui|audience|target audience|who)\b/],
  [
    'content',
    /^(?:(?:le|les|the) )?(?:contenus?|programme|deroule|deroulement|sequences?|modules?|journees?|jours?|blocs?|partie|chapitres?|themes?|syllabus|outline|contents?|curriculum|days?|units?|sessions?|course outline)\b/,
  ],
];

/** Parts of a syllabus, whatever their title goes on to say: "Module 2 : fixer ses tarifs". */
const NUMBERED_PART =
  /^(?:module|sequence|seance|session|journee|jour|bloc|partie|chapitre|etape|atelier|day|unit|part|chapter|week|semaine) ?(?:n ?° ?)?\d/;

/** Words that announce administrative matter where they are nearly all that is said, or said first. */
const ADMINISTRATIVE_LABEL =
  /\b(?:delais?|contacts?|duree|dates?|horaires?|calendrier|planning|lieux?|rythme|acces|resultats|indicateurs?|taux|satisfaction|version|faq|foire aux questions|questions frequentes|vos questions|frequently asked|bon a savoir|good to know|practical\w*|en bref|en resume|at a glance|in brief|key facts|validite|domaine|code|reference|entite|format|categorie|materiel|equipement|niveau|duration|location|venue|schedule|rates?|equipment|level)\b/;
const FEW_WORDS = 4;

/** What a line that ends on a colon announces, when it is too long for a label: "Il s'adresse à toute personne active, notamment :". */
const LEAD_INS: readonly (readonly [Section, RegExp])[] = [
  ['audience', /\b(?:s'adresse|destinee?s?|ouverte?s?|concerne|is for|aimed at|intended for)\b/],
  [
    'administrative',
    /\b(?:financ\w*|contact\w*|rendez-vous|toute (?:question|information|demande)|prerequis|pre-requis|inscri\w*|funded|to book|any questions?)\b/,
  ],
  ['objectives', /\b(?:permet(?:tra)? de|capables? de|en mesure de|vous (?:saurez|apprendrez|allez)|objectifs?|able to|you will)\b/],
  ['methods', /\b(?:s'appu\w+ sur|repos\w+ sur|method\w*|alterne\w*|based on|relies on)\b/],
];

/** Longer texts are sentences set as headings, which announce nothing. */
const LABEL_WORDS = 9;
const LABEL_LENGTH = 120;

/** What a heading or label announces, `undefined` where it says nothing of its section. */
export const announcedSection = (label: string): Section | undefined => (label.length > LABEL_LENGTH ? undefined : sectionAnnounced(label));

/** Programmes say "Tarif" and "Durée" again and again. */
const sectionAnnounced = remembered(sectionOf, 5000);

function sectionOf(label: string): Section | undefined {
  const folded = foldText(label)
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}]+|[^\p{L}\p{N})]+$/gu, '');
  const count = folded.split(' ').length;
  if (folded === '' || count > LABEL_WORDS) return undefined;
  if (NUMBERED_PART.test(folded)) return 'content';
  const known = ANNOUNCED.find(([, announces]) => announces.test(folded))?.[0];
  if (known) return known;
  const administrative = ADMINISTRATIVE_LABEL.exec(folded);
  return administrative && (count <= FEW_WORDS || administrative.index === 0) ? 'administrative' : undefined;
}

function leadIn(label: string): Section | undefined {
  if (!/:\s*$/.test(label) || label.length > 4 * LABEL_LENGTH) return undefined;
  const folded = foldText(label);
  return LEAD_INS.find(([, announces]) => announces.test(folded))?.[0];
}

/** A label at the start of a line: a few words, then a colon. */
const LABELLED = /^[^\p{L}\n]{0,6}([\p{L}][^:\n.!?]{1,60}?)\s*:(?=\s|$)/u;
/** A paragraph of at most four plain words. */
const BARE = /^\p{L}[\p{L}'’-]*(?: [\p{L}&'’-]+){0,3}$/u;

/** Goes through the blocks in reading order and gives every passage of prose the section it stands in. */
export function readPassages(blocks: readonly Block[]): Passage[] {
  const passages: Passage[] = [];
  const sections = new Outline<Section>('presentation');
  let parts = 0;
  /** That of the last heading, or label on a line of its own; one at the head of its line announces that line alone. */
  let part = 0;
  const enter = (level: number, label: string, otherwise?: Section): void => {
    part = ++parts;
    sections.open(level, (above) => announcedSection(label) ?? otherwise ?? leadIn(label) ?? above);
  };
  const hasFaq = blocks.filter(isQuestion).length >= FAQ_QUESTIONS;
  let titled = false;
  const tables = tablesOf(blocks, (block) => block);
  let row: Section | undefined;
  /** That of the label that opens the row, where one does. */
  let rowPart: number | undefined;

  for (const block of blocks) {
    const { text, kind, cell } = block;
    if (text.text === '') continue;
    if (kind === 'heading') {
      // What a document opens on is its title, whatever words it has: "Programme de formation : …" opens no syllabus.
      if (titled || passages.length > 0) {
        // What readers ask is who, when and how much: the answers are the provider's information.
        enter(block.depth, text.text, hasFaq && isQuestion(block) ? 'administrative' : undefined);
      }
      titled = true;
    } else if (cell) {
      const header = tables.get(cell.table)?.cell(0, cell.column)?.pieces[0].text.text ?? '';
      const label = cell.row === 0 || (cell.column === 0 && (cell.columns === 2 || block.strong >= text.text.length));
      if (cell.column === 0) {
        row = announcedSection(text.text);
        rowPart = label && cell.row > 0 ? ++parts : undefined;
      }
      if (!label && !block.quoted)
        passages.push({ text, section: row ?? announcedSection(header) ?? sections.current, part: rowPart ?? part });
    } else {
      // A short paragraph all in bold, a line that ends on its colon or is a known label announces what follows; any other label, its own line.
      const whole =
        block.strong >= text.text.length &&
        kind !== 'item' &&
        text.text.length <= LABEL_LENGTH &&
        text.text.split(/\s+/).length < LABEL_WORDS;
      // A question that stands alone is answered below it.
      const opens = !text.text.includes('\n') && /:\s*$|^[^.!?]*\?\s*$/.test(text.text);
      const known = kind !== 'item' && BARE.test(text.text) && announcedSection(text.text) !== undefined;
      if (whole || opens || known || isPartTitle(block)) enter(LABEL_LEVEL, text.text);
      else if (!block.quoted) passages.push(...labelledLines(block, { section: sections.current, part }, () => ++parts));
    }
  }
  return passages.filter((passage) => passage.text.text !== '');
}

/** So many headings that ask make a list of frequent questions; one or two only call the reader. */
const FAQ_QUESTIONS = 3;
const isQuestion = ({ kind, text }: Block): boolean => kind === 'heading' && /\?\s*$/.test(text.text);

/** « Jour 1 – Chimie utile », set as a line or as an attribute of a component. */
const isPartTitle = ({ kind, text: { text } }: Block): boolean =>
  kind !== 'item' &&
  text.length <= LABEL_LENGTH &&
  !/[.!?]$/.test(text) &&
  NUMBERED_PART.test(foldText(text)) &&
  text.split(/\s+/).length < LABEL_WORDS;

/** Cuts a block before each line that a known label opens; what no label announces stays together, line breaks and all. */
function labelledLines(block: Block, under: Pick<Passage, 'section' | 'part'>, nextPart: () => number): Passage[] {
  const passages: Passage[] = [];
  const { text } = block;
  let start = 0;
  let announced: Section | undefined;
  let { part } = under;
  const push = (end?: number): void => {
    passages.push({ text: text.slice(start, end).trim(), section: announced ?? under.section, part });
  };
  for (const line of text.text.matchAll(/[^\n]+/g)) {
    const label = LABELLED.exec(line[0]);
    const bold = line.index === 0 && block.strong > 0 && label !== null && block.strong >= label[0].length - 2;
    const found = label
      ? announcedSection(label[1] as string)
      : line.index === 0 && block.strong > 0
        ? announcedSection(text.text.slice(0, block.strong))
        : undefined;
    if (!found && !bold) continue;
    if (line.index > start) push(line.index);
    announced = found ?? under.section;
    part = nextPart();
    start = line.index + (label?.[0].length ?? 0);
  }
  push();
  return passages;
}
