import type { MarkdownDocument } from '../document/document.ts';
import { foldText } from '../document/fold.ts';
import type { Language } from '../document/language.ts';
import { readNames } from './anchors/names.ts';
import { mayQuote, quotations } from './quotations.ts';
import { foldLine, type Found, foundAt, isOfCourse, type Said } from './said.ts';
import { ACTING, ACTING_STILL, ADDRESSED, NO_VERB_FR, NOBODY, OTHER_VERB_FR, SITUATED, SPEAKING, STILL } from './voiceWords.ts';
import type { Unit, Wording } from './wording.ts';

/** A programme in which nobody speaks, is spoken to or does anything. */
export interface AbsentVoice {
  /** The words that call for the question: a wording without anybody, else the first line of what is taught. */
  readonly found: Found;
  /** `wording`: a sentence that leaves people out. `list`: an infinitive or a noun among others. */
  readonly form: 'wording' | 'list';
  readonly section: Unit['section'];
}

/** Lines that tell of the course, below which nothing can be said to lack. */
const TOLD_ENOUGH = 4;
/** What a voice weighs: one that is somebody's, a house or a reader that speaks, somebody only called or promised something. */
const SOMEBODY = 3;
const SPEAKS = 2;
const ADDRESSES = 1;
/** What is heard in so many lines is hardly heard in more: there it takes more of it. */
const LONG_SHEET = 40;
const heardIn = (lines: number): number => (lines > LONG_SHEET ? SOMEBODY : SPEAKS);
/** Words that make a stretch between quotation marks something said, and no term. */
const SAID_WORDS = 3;

/**
 * The words that call for the question, of a document in which nobody speaks; none where somebody does, or where too little is told
 * for a voice to be missed. Lists are read too: there it is that voices go missing.
 */
export function readVoice(document: MarkdownDocument, { units }: Wording, said: () => readonly Said[]): AbsentVoice | undefined {
  const { language } = document;
  const told = units.filter((unit) => isOfCourse(unit) && unit.section !== 'audience');
  if (told.length < TOLD_ENOUGH) return undefined;
  const needed = heardIn(told.length);
  let heard = 0;
  for (const unit of units) if ((heard += voiceOf(unit, language)) >= needed) return undefined;
  // What costs most to know comes last: most programmes have a voice without it.
  const prose = units.filter((unit) => !isOfCourse(unit) && unit.words.length >= PROSE);
  if ([...said(), ...prose].some(({ text }) => acts(text.text, language))) return undefined;
  return callingFor(told, document);
}

/** What a sentence has of a voice; an office that answers does not teach. */
function voiceOf(unit: Unit, language: Language): number {
  const { folded, section, text, words } = unit;
  if (!isOfCourse(unit)) return 0;
  if (mayQuote(text.text) && quotations(text.text).some(({ start, end }) => wordCount(text.text.slice(start, end)) >= SAID_WORDS))
    return SOMEBODY;
  if (words.length >= SENTENCE && SPEAKING[language].test(folded) && !isCall(unit)) return SPEAKS;
  if (SITUATED[language].test(folded) || namesAPerson(unit) || unit.anchors.some(({ kind }) => kind === 'choice' || kind === 'limit'))
    return SOMEBODY;
  if (section !== 'administrative' && text.text.endsWith('?') && !isCall(unit)) return ADDRESSES;
  // What a text lays down may be told to the reader; in other required wording it is a button or a form that calls.
  const mayAddress = unit.zone === 'pedagogical' || LAID_DOWN.has(section);
  return mayAddress && ADDRESSED[language].test(folded) ? ADDRESSES : 0;
}

/** The quotation marks themselves may stand apart. */
const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

const LAID_DOWN: ReadonlySet<Unit['section']> = new Set(['objectives', 'content', 'phase', 'methods', 'assessment']);
/** Shortest sentence: "Commencer ma formation" is a button. */
const SENTENCE = 4;
/** Shortest sentence of an administrative section that may tell of people all the same. */
const PROSE = 15;

/** A call to the reader, or a button: "Contactez-nous", "Vous souhaitez vous former ?". */
const isCall = ({ folded }: Unit): boolean =>
  /\b(?:contact\w*|appel\w*|inscri\w*|inscription|devis|souhaite[sz]|envie|besoin|decouvr\w*|telecharg\w*|reserv\w*|recev\w+|call|register|sign up|book|download|looking for|contact)\b/.test(
    folded,
  );

/** Where to ask: a wording that leaves people out, if one opens what is told, else the first line of what is taught. */
function callingFor(told: readonly Unit[], { language }: MarkdownDocument): AbsentVoice | undefined {
  const isTaught = ({ section }: Unit): boolean => section === 'objectives' || section === 'content';
  for (const unit of told.slice(0, OPENING)) {
    if (!OF_THE_COURSE.has(unit.section)) continue;
    const match = NOBODY[language].exec(unit.folded);
    if (match)
      return {
        found: foundAt(unit.text, foldLine(unit.text), match.index, match.index + match[0].length),
        form: 'wording',
        section: unit.section,
      };
  }
  const isTold = ({ words, folded }: Unit): boolean => words.length > 1 && !TRAIL.test(folded);
  const first = told.find((unit) => isTaught(unit) && isTold(unit)) ?? told.find(isTold);
  if (!first) return undefined;
  return { found: { words: first.text.text.replace(/\s+/g, ' '), span: first.span }, form: 'list', section: first.section };
}

/** Lines that open what is told. */
const OPENING = 12;
/** Where a page stands on its site: "Accueil/Formations/Permis". Folded. */
const TRAIL = /^[^ ]+\/|^(?:accueil|home|retour|back)\b/;

const OF_THE_COURSE: ReadonlySet<Unit['section']> = new Set(['presentation', 'objectives', 'content', 'methods', 'assessment']);

/** First name and name, or a title and a name, of whom something is said. One capitalised word may be a tool or a place. */
function namesAPerson({ text, section, words }: Unit): boolean {
  return section === 'trainer' && words.length > NAMED_ALONE && readNames(text.text, foldText).length > 0;
}

/** A trainer's name with its title: nothing is said of them yet. */
const NAMED_ALONE = 4;

function acts(text: string, language: Language): boolean {
  const lower = text.toLowerCase().replace(/\n/g, ' ');
  return [ACTING, ACTING_STILL].some((acting) =>
    Array.from(lower.matchAll(acting[language])).some(
      ([, verb = '']) => !STILL[language].test(foldText(verb)) && (language === 'en' ? verb.length > 2 : isVerb(verb)),
    ),
  );
}

const isVerb = (word: string): boolean =>
  (/(?:..e|..ent|[fv]ont|r(?:a|ont))$/.test(word) && !NO_VERB_FR.test(word)) || OTHER_VERB_FR.test(word);
