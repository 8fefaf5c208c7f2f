import { foldText } from '../document/fold.ts';
import { type Bank, type Need, type Question, questionsOf, type Slot, slotsIn } from '../lexicon/questions.ts';
import type { Localized } from '../messages/locale.ts';
import type { Asking } from './asking.ts';
import { fillQuestion, type Filling } from './questionSlots.ts';

/** A passage that is asked about. */
export interface Asked {
  /** What it is known by, whatever else is written: its words, or the id of what it holds. */
  readonly key: string;
  /** Absent where an organisation asks its own question of its own phrase. */
  readonly bank?: Bank | undefined;
  /** What of it can be quoted. */
  readonly filling?: Filling;
  /** What sort of passage it is, where its bank has several. */
  readonly of?: string;
  /** The question that belongs to its very words; the bank's are the alternatives. */
  readonly own?: OwnQuestion | undefined;
}

export interface OwnQuestion {
  readonly question: Localized;
  readonly needs?: readonly Need[] | undefined;
}

/** How many numbers a question draws: one that holds the author's words, more than one that anybody could be asked; the course's name, most. */
const DRAWS = { plain: 1, filled: 2, named: 3, own: 4, ownNamed: 12 };

/** Slots that hold what the passage says. */
const SAID_HERE: ReadonlySet<string> = new Set<Slot>(['words', 'object', 'verb', 'section', 'counterpart']);

/**
 * Chooses a question for each of the passages of a document, in the order given, its slots filled: none is asked twice. Which one
 * hangs on the passage and on the course's own name alone (rendezvous hashing: each question draws a number for them, and the highest
 * is asked). So an edit elsewhere changes nothing, unless two passages of the document draw the same; and sheets that share a
 * passage, whose names differ, are asked different questions.
 */
export function chooseQuestions(passages: readonly Asked[], asking: Asking): Localized[] {
  const asked = new Set<string>();
  return passages.map((passage) => {
    const ranked = candidates(passage, asking).sort((a, b) => b.drawn - a.drawn);
    const chosen = (ranked.find(({ id, text }) => !asked.has(id) && !asked.has(text.fr)) ?? ranked[0]) as Candidate;
    asked.add(chosen.id).add(chosen.text.fr);
    return chosen.text;
  });
}

interface Candidate {
  readonly id: string;
  readonly text: Localized;
  readonly drawn: number;
}

function candidates({ key, bank, filling, of, own }: Asked, asking: Asking): Candidate[] {
  const place = `${asking.key}\n${foldText(key).replace(/\s+/g, ' ')}`;
  const all = { ...asking.filling, ...filling };
  const fits = ({ needs = [] }: { readonly needs?: readonly Need[] | undefined }): boolean => needs.every((need) => asking.has(need));
  const questions = bank ? questionsOf(bank).filter((question) => isAbout(question, of) && fits(question)) : [];
  const found = questions.flatMap((question): Candidate[] => {
    const text = fillQuestion(question, all);
    if (!text) return [];
    const id = `${bank}/${question.id}`;
    return [{ id, text, drawn: highest(`${id}\n${place}`, drawsOf(question, asking)) }];
  });
  // An organisation's own phrase is asked its own question, as it was written.
  if (own && !bank) return [{ id: own.question.fr, text: own.question, drawn: 0 }];
  return own && (found.length === 0 || fits(own)) ? [...found, ...ownCandidates(own.question, asking, place)] : found;
}

/** A question that belongs to the passage, as it is and about this very course: so that sheets with the same words can be told apart. */
function ownCandidates(question: Localized, { filling, isNamed }: Asking, place: string): Candidate[] {
  const candidate = (text: Localized, draws: number): Candidate => ({
    id: question.fr,
    text,
    drawn: highest(`${text.fr}\n${place}`, draws),
  });
  const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
  const named =
    isNamed && fillQuestion({ fr: `Pour {subject}, ${lower(question.fr)}`, en: `For {subject}, ${lower(question.en)}` }, filling);
  return [candidate(question, DRAWS.own), ...(named ? [candidate(named, DRAWS.ownNamed)] : [])];
}

function drawsOf({ fr }: Question, { isNamed }: Asking): number {
  const slots = slotsIn(fr);
  if (isNamed && slots.includes('subject')) return DRAWS.named;
  return slots.some((slot) => SAID_HERE.has(slot)) ? DRAWS.filled : DRAWS.plain;
}

const isAbout = ({ of }: Question, sort: string | undefined): boolean => of === undefined || of === sort;

/** The highest of several draws. */
function highest(text: string, draws: number): number {
  let best = 0;
  for (let draw = 0; draw < draws; draw++) best = Math.max(best, mixed(hash(`${draw}\n${text}`)));
  return best;
}

/** Spreads a hash over all its bits, so that texts that differ in their last letters draw apart. */
function mixed(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** FNV-1a: the same number for the same text, on every machine. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
