import type { MarkdownDocument } from '../document/document.ts';
import { foldText } from '../document/fold.ts';
import type { Language } from '../document/language.ts';
import { TERMS } from '../lexicon/generated/terms.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import { readNames } from './anchors/names.ts';
import type { Scenes } from './collective.ts';
import { BROUGHT } from './collectiveWords.ts';
import { mayQuote, quotations } from './quotations.ts';
import type { Found, Said } from './said.ts';
import { matchesOf } from '../text/matches.ts';
import { isTaught } from './subject.ts';
import { ACTING, ACTING_STILL, ADDRESSED, HOLLOW, NO_VERB_FR, OTHER_VERB_FR, PRONOUN, SITUATED, SPEAKING, STILL } from './voiceWords.ts';
import { firstTold, firstWordsOf, ownLines, TOLD_ENOUGH, type ToldLine } from './toldLines.ts';
import type { Unit, Wording } from './wording.ts';

/** A programme in which nobody speaks, is spoken to or does anything. */
export interface AbsentVoice {
  /** Where to ask: the first line of what is taught. */
  readonly found: Found;
  readonly section: Unit['section'];
}

/** What a voice weighs: one that is somebody's, a house or a reader that does something, somebody only called or promised something. */
const SOMEBODY = 3;
const SPEAKS = 2;
const ADDRESSES = 1;
/** What is heard in so few lines is hardly heard in more: there it takes more of it. */
const SHORT_SHEET = 24;
const heardIn = (lines: number): number => (lines <= SHORT_SHEET ? SPEAKS : SOMEBODY);
/** Scenes of people with people that count for a voice: more of them say no more. */
const MOST_SCENES = 2;
/** Words that make a stretch between quotation marks something said, and no term. */
const SAID_WORDS = 3;

/**
 * The words that call for the question, of a document in which nobody speaks; none where somebody does, or where too little is told
 * for a voice to be missed. Lists are read too: there it is that voices go missing.
 */
export function readVoice(
  document: MarkdownDocument,
  facts: DocumentFacts,
  { units }: Wording,
  lines: readonly ToldLine[],
  isScene: Scenes,
  said: () => readonly Said[],
): AbsentVoice | undefined {
  const { language } = document;
  const told = lines.filter((line) => line.ofCourse && line.section !== 'audience');
  if (told.length < LEAST_TOLD || isLaidDown(document, lines) || isTrainerNamed(document)) return undefined;
  const needed = heardIn(told.length);
  let heard = 0;
  for (const line of lines) if ((heard += voiceOf(line, language)) >= needed) return undefined;
  let scenes = 0;
  for (const line of lines) if (isScene(line) && ((heard += ADDRESSES) >= needed || ++scenes >= MOST_SCENES)) break;
  if (heard >= needed) return undefined;
  // What costs most to know comes last: most programmes have a voice without it.
  const prose = units.filter((unit) => !unit.ofCourse && unit.words.length >= PROSE);
  if ([...said(), ...prose].some(({ text }) => acts(text.text, language))) return undefined;
  const first = firstTold(ownLines(told, facts));
  return first && { found: firstWordsOf(first.text), section: first.section };
}

/** Whether the course is one that a norm or a State title lays down: its title names it, or a line of it does. */
const isLaidDown = ({ title }: MarkdownDocument, lines: readonly ToldLine[]): boolean =>
  TITLED.test(foldText(title?.text ?? '')) || lines.some(({ folded }) => NORMED.test(folded));
const TITLED = new RegExp(String.raw`\b(?:${TERMS.lenses.titled.fr}|${TERMS.lenses.titled.en})\b`);
const NORMED = new RegExp(String.raw`\b(?:${TERMS.lenses.normed.fr}|${TERMS.lenses.normed.en})\b`);

/** Whether a heading names who teaches: « Encadrement — Paule Rivet ». */
const isTrainerNamed = ({ blocks, language }: MarkdownDocument): boolean =>
  blocks.some(
    ({ kind, text }) => kind === 'heading' && WHO_TEACHES[language].test(foldText(text.text)) && readNames(text.text, foldText).length > 0,
  );
const WHO_TEACHES: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(String.raw`\b(?:${TERMS.people.trainers.fr}|encadrement|animation)\b`),
  en: new RegExp(String.raw`\b(?:${TERMS.people.trainers.en}|taught|led)\b`),
};

/** Lines below which nothing can be said to lack: a voice is missed in fewer than a collective. */
const LEAST_TOLD = TOLD_ENOUGH - 1;

/** What a sentence has of a voice; an office that answers does not teach. */
function voiceOf(line: ToldLine, language: Language): number {
  const { anchors, folded, section, text, words } = line;
  if (!isTaught(section) && BROUGHT[language].test(line)) return SOMEBODY;
  if (section === 'trainer' && SITUATED[language].test(line)) return SOMEBODY;
  if (!line.ofCourse) return 0;
  if (mayQuote(text.text) && quotations(text.text).some(({ start, end }) => wordCount(text.text.slice(start, end)) >= SAID_WORDS))
    return SOMEBODY;
  if (words.length >= SENTENCE && SPEAKING[language].test(line) && !isCall(line))
    return SPEAKING[language].pattern.test(folded.replace(HOLLOW[language], ' ')) ? SPEAKS : ADDRESSES;
  if (!isTaught(section) && section !== 'audience' && (SITUATED[language].test(line) || namesAPerson(line))) return SOMEBODY;
  if (!isTaught(section) && anchors.some(({ kind }) => kind === 'choice' || kind === 'limit')) return SPEAKS;
  if (section !== 'administrative' && text.text.endsWith('?') && !isCall(line)) return ADDRESSES;
  // What a text lays down may be told to the reader; in other required wording it is a button or a form that calls.
  const mayAddress = line.zone === 'pedagogical' || LAID_DOWN.has(section);
  return mayAddress && ADDRESSED[language].test(line) ? ADDRESSES : 0;
}

/** The quotation marks themselves may stand apart. */
const wordCount = (text: string): number => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;

const LAID_DOWN: ReadonlySet<Unit['section']> = new Set(['objectives', 'content', 'phase', 'methods', 'assessment']);
/** Shortest sentence: "Commencer ma formation" is a button. */
const SENTENCE = 4;
/** Shortest sentence of an administrative section that may tell of people all the same. */
const PROSE = 15;

/** A call to the reader, or a button: "Contactez-nous", "Vous souhaitez vous former ?". */
const isCall = ({ folded }: ToldLine): boolean =>
  /\b(?:contact\w*|appel\w*|inscri\w*|inscription|devis|souhaite[sz]|envie|besoin|decouvr\w*|telecharg\w*|reserv\w*|recev\w+|call|register|sign up|book|download|looking for|contact)\b/.test(
    folded,
  );

/** First name and name, or a title and a name: who teaches is there. One capitalised word may be a tool or a place. */
function namesAPerson({ text, section, words, folded }: ToldLine): boolean {
  return section === 'trainer' && words.length > 1 && (HAS_BEEN.test(folded) || readNames(text.text, foldText).length > 0);
}

/** By which a trainer speaks from somewhere: what they were, founded, wrote, and since when. Folded. */
const HAS_BEEN = /\b(?:ancien(?:ne)?s?|ex|depuis|fondat\w+|auteure?|autrice|exerce(?:nt)?|former|founder|author|since)\b/;

function acts(text: string, language: Language): boolean {
  const lower = text.toLowerCase().replace(/\n/g, ' ');
  const isDone = (verb: string): boolean => !STILL[language].test(foldText(verb)) && (language === 'en' ? verb.length > 2 : isVerb(verb));
  const does = (acting: RegExp): boolean => {
    for (const [, verb = ''] of matchesOf(acting, lower)) if (isDone(verb)) return true;
    return false;
  };
  return does(ACTING[language]) || (PRONOUN[language].test(lower) && does(ACTING_STILL[language]));
}

const isVerb = (word: string): boolean =>
  (/(?:..e|..ent|[fv]ont|r(?:a|ont))$/.test(word) && !NO_VERB_FR.test(word)) || OTHER_VERB_FR.test(word);
