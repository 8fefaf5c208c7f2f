import { foldText } from '../document/fold.ts';
import { hash } from '../document/hash.ts';
import { type Bank, type Need, PASSAGE_SLOTS, type Question, questionsOf, slotsIn } from '../lexicon/questions.ts';
import type { Localized } from '../messages/locale.ts';
import type { Asking } from './asking.ts';
import { canFill, filled, fillQuestion, type Filling } from './questionSlots.ts';

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
  /** The questions that belong to its very words; the bank's are asked where all of these were asked already, or fit none of it. */
  readonly own?: readonly OwnQuestion[] | undefined;
}

/** A question about one phrase, and what it takes for granted of a course. */
export interface OwnQuestion extends Localized {
  readonly needs?: readonly Need[] | undefined;
}

/**
 * How many numbers a question draws: one that anybody could be asked; many where it holds the author's own words or lines, or is about
 * what just such a passage does.
 */
const DRAWS = { plain: 1, particular: 10 };

const SAID_HERE: ReadonlySet<string> = new Set(PASSAGE_SLOTS);

/**
 * Chooses a question for each of the passages of a document, in the order given, its slots filled: none is asked twice. Which one
 * hangs on the passage and on the course's own name alone (rendezvous hashing: each question draws a number for them, and the highest
 * is asked). So an edit elsewhere changes nothing, unless two passages of the document draw the same; and sheets that share a
 * passage, whose names differ, are asked different questions.
 */
export function chooseQuestions(passages: readonly Asked[], asking: Asking): Localized[] {
  const asked = new Set<string>();
  return passages.map((passage) => {
    const ranked = candidates(passage, asking);
    const { id, text } = (ranked.find((each) => !asked.has(each.id) && !asked.has(each.text().fr)) ?? ranked[0]) as Candidate;
    const question = text();
    asked.add(id).add(question.fr);
    return question;
  });
}

interface Candidate {
  readonly id: string;
  /** Its slots filled, when it is looked at: of many that may be asked, one is. */
  readonly text: () => Localized;
  readonly drawn: number;
}

/** What may be asked, the best first: what belongs to the very words, then what any passage of their kind may be asked. */
function candidates({ key, bank, filling, of, own = [] }: Asked, asking: Asking): Candidate[] {
  // An organisation's own phrase is asked its own question, as it was written.
  if (!bank) return own.map((text) => ({ id: text.fr, text: () => text, drawn: 0 }));
  const place = `${asking.key}\n${foldText(key).replace(/\s+/g, ' ')}`;
  const fits = ({ needs = [] }: { readonly needs?: readonly Need[] | undefined }): boolean => needs.every((need) => asking.has(need));
  const highestFirst = (found: Candidate[]): Candidate[] => found.sort((a, b) => b.drawn - a.drawn);
  const all = { ...asking.filling, ...filling };
  return [
    ...highestFirst(own.filter(fits).flatMap((question) => ownCandidates(question, asking, place))),
    ...highestFirst(
      questionsOf(bank).flatMap((question): Candidate[] => {
        if (!isAbout(question, of) || !fits(question) || !canFill(question, all)) return [];
        const id = `${bank}/${question.id}`;
        return [{ id, text: () => filled(question, all), drawn: highest(`${id}\n${place}`, drawsOf(question)) }];
      }),
    ),
  ];
}

/** A question that belongs to the passage, as it is and about this very course: so that sheets with the same words can be told apart. */
function ownCandidates({ fr, en }: OwnQuestion, { filling, isNamed }: Asking, place: string): Candidate[] {
  const candidate = (question: Localized): Candidate[] => {
    const text = fillQuestion(question, filling);
    return text ? [{ id: fr, text: () => text, drawn: highest(`${text.fr}\n${place}`, DRAWS.plain) }] : [];
  };
  const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
  const hasName = slotsIn(fr).includes('subject');
  return [
    ...candidate({ fr, en }),
    ...(isNamed && !hasName ? candidate({ fr: `Pour {subject}, ${lower(fr)}`, en: `For {subject}, ${lower(en)}` }) : []),
  ];
}

const drawsOf = ({ fr, of }: Question): number =>
  of !== undefined || slotsIn(fr).some((slot) => SAID_HERE.has(slot)) ? DRAWS.particular : DRAWS.plain;

const isAbout = ({ of }: Question, sort: string | undefined): boolean =>
  of === undefined || (sort !== undefined && (typeof of === 'string' ? of === sort : of.includes(sort)));

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
