import type { MarkdownDocument } from '../document/document.ts';
import { foldText } from '../document/fold.ts';
import type { Language } from '../document/language.ts';
import { TERMS } from '../lexicon/generated/terms.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import {
  BROUGHT,
  LASTING,
  LEARNT_ALONE,
  OR_TOGETHER,
  SCENE_NAMESAKES,
  SCENES,
  SCREEN_ALONE,
  SEVERAL,
  SHARING,
  SIZES,
  TAKEN_FOR_MATTER,
  TEAM,
} from './collectiveWords.ts';
import { foldLine, type Found, phraseAt, type Said } from './said.ts';
import { lineOf, type Sought } from './sought.ts';
import { isTaught } from './subject.ts';
import { firstTold, firstWordsOf, ownLines, TOLD_ENOUGH, type ToldLine } from './toldLines.ts';
import type { Unit } from './wording.ts';

/** Where to ask with whom one learns, of a programme that shows nobody with anybody. */
export interface AbsentCollective {
  /** The words by which people are there together, a team; else the first line of what is taught. */
  readonly found: Found;
  readonly form: 'team' | 'lines';
  readonly section: Unit['section'];
}

/** Longest course, in hours, in which a person may spend the whole time at a screen of their own. */
const SCREEN_HOURS = 25;

/**
 * What speaks for a collective, and how much of it is needed before its absence is asked about: a team in what is aimed at or taught, or
 * a course that lasts, are enough; a partner, a meeting, a number of places, two days, each half of it.
 */
const NEEDED = 2;
const WHOLE = 2;
const HALF = 1;

/**
 * Where to ask with whom one learns, in a document that tells of a work done by several, or lasts, and shows nobody with anybody: neither
 * those who teach, nor learners among themselves. A team that is taught about, tools for working together or a number of places are no
 * scene.
 */
export function readCollective(
  document: MarkdownDocument,
  facts: DocumentFacts,
  lines: readonly ToldLine[],
  isScene: Scenes,
  said: () => readonly Said[],
): AbsentCollective | undefined {
  const told = lines.filter((line) => line.ofCourse && line.section !== 'audience' && line.section !== 'trainer');
  if (told.length < TOLD_ENOUGH || hasScene(document, lines, isScene, said)) return undefined;
  const collective = callingFor(document, facts, lines, told);
  // The format may be said anywhere: what costs most to know comes last, and of most programmes it is not asked.
  return collective && !isFollowedAlone(document, facts, told) ? collective : undefined;
}

function hasScene({ language }: MarkdownDocument, lines: readonly ToldLine[], isScene: Scenes, said: () => readonly Said[]): boolean {
  // Most programmes show one in a sentence; headings, labels and front matter are looked at for the others.
  return lines.some(isScene) || said().some((each) => showsSomebody(each, language));
}

/** Whether a line of a document shows somebody with somebody. */
export type Scenes = (line: ToldLine) => boolean;

/** Each line is looked at once, whichever question asks. */
export function readScenes(language: Language): Scenes {
  const known = new Map<ToldLine, boolean>();
  return (line) => {
    const is = known.get(line) ?? showsSomebody(line, language);
    known.set(line, is);
    return is;
  };
}

/** Whether a line shows somebody with somebody: of what is said elsewhere than of the course, only what people bring one another. */
function showsSomebody(line: ToldLine | Said, language: Language): boolean {
  const { folded } = line;
  if (BROUGHT[language].test(line)) return true;
  if ('ofCourse' in line && !line.ofCourse) return false;
  const section = 'section' in line ? line.section : undefined;
  const taught = section === undefined || isTaught(section);
  const sought = taught ? [SCENES[language]] : [SCENES[language], SHARING[language]];
  if (!sought.some((each) => each.test(line))) return false;
  if (taught && TAKEN_FOR_MATTER[language].test(folded) && !WITH_OTHERS[language].test(folded)) return false;
  const bare = folded.replace(SCENE_NAMESAKES[language], ' ');
  return sought.some(({ pattern }) => pattern.test(bare));
}

/** Who does it, and no matter of the gesture before it: « Conduire un entretien, en binôme ». Folded. */
const WITH_OTHERS: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:en (?:sous-?|demi-?|petits? )?(?:groupes?|binomes?|trinomes?|duos?)|(?:par|a) (?:deux|trois|quatre)|entre (?:stagiaires|participants|apprenants|pairs|vous)|tour de table|mise en commun)\b/,
  en: /\b(?:in (?:small |sub-?)?(?:groups|pairs|twos|threes)|with (?:a partner|each other|one another)|among (?:participants|learners))\b/,
};

/** What speaks for a collective, added up, and the most telling of its words. */
function callingFor(
  { language, source }: MarkdownDocument,
  facts: DocumentFacts,
  lines: readonly ToldLine[],
  told: readonly ToldLine[],
): AbsentCollective | undefined {
  let speaking = 0;
  let mentions = 0;
  let team: ToldLine | undefined;
  let sized = false;
  let group = facts.values.stated.some((value) => value.kind === 'group' && value.most > 1);
  for (const line of lines) {
    const { folded, section } = line;
    const isTeam = TEAM[language].test(line);
    if (isTeam && line.ofCourse && isTaught(section)) {
      speaking += WHOLE;
      team ??= line;
    } else if (isTeam || SEVERAL[language].test(line)) mentions += HALF;
    else if (SIZES[language].test(line) && !OUT_OF.test(folded)) sized = true;
    group ||= line.ofCourse && SEVERAL_LEARNERS[language].test(folded);
  }
  const lasting = lastingOf(language, source.text, facts);
  speaking += Math.min(mentions, WHOLE) + (sized ? HALF : 0) + lasting;
  if (speaking < NEEDED) return undefined;
  const at = (line: ToldLine, { pattern }: Sought): Pick<AbsentCollective, 'found' | 'section'> => {
    const match = pattern.exec(line.folded) as RegExpExecArray;
    return { found: phraseAt(line.text, foldLine(line.text), match.index, match.index + match[0].length), section: line.section };
  };
  if (team) return { ...at(team, TEAM[language]), form: 'team' };
  // Places and a length are no work done together, nor is one word of others: a course in programming has them all.
  if (mentions < WHOLE || (!group && !sized && facts.category.value !== 'CFA')) return undefined;
  // The first line is where a voice is asked about: no line is asked about twice.
  const own = ownLines(told, facts);
  const first = firstTold(own);
  const line = firstTold(own.filter((each) => each !== first));
  return line && { found: firstWordsOf(line.text), form: 'lines', section: line.section };
}

/** Learners, more than one: without them, nor a number of places, nothing says that there is a group. Folded. */
const SEVERAL_LEARNERS: Readonly<Record<Language, RegExp>> = {
  fr: new RegExp(
    String.raw`\b(?:(?:les|des|aux|vos|nos|chaque|deux|tous les) (?:${TERMS.people.learners.fr})|groupes?|promotion|classes?|collecti(?:f|fs|ve|ves|vement)|participants|stagiaires|apprenants)\b`,
  ),
  en: new RegExp(String.raw`\b(?:participants|learners|trainees|students|attendees|delegates|apprentices|groups?|cohort|class)\b`),
};

/** A result: ten people out of twelve. Folded. */
const OUT_OF = /\b(?:sur|out of) \d/;

/** How much the length of a course speaks for a collective: from three days or twenty hours on it is enough, two days are half of it. */
function lastingOf(language: Language, source: string, { items, values, category }: DocumentFacts): number {
  if (category.value === 'CFA') return WHOLE;
  const { span } = items.duration;
  const words = span ? foldText(source.slice(span.start, span.end)).replace(/\s+/g, ' ') : '';
  const most = (kind: 'hours' | 'days'): number =>
    Math.max(0, ...values.stated.flatMap((value) => (value.kind === kind ? [value.amount.max] : [])));
  const numbered = Math.max(0, ...values.stated.flatMap((value) => (value.kind === 'numbered-days' ? [value.count] : [])));
  const days = Math.max(most('days'), numbered);
  if (LASTING[language].test(words) || days >= LONG_DAYS || most('hours') >= LONG_HOURS) return WHOLE;
  return days === TWO_DAYS || most('hours') >= TWO_DAYS_HOURS ? HALF : 0;
}

const LONG_DAYS = 3;
const LONG_HOURS = 20;
const TWO_DAYS = 2;
const TWO_DAYS_HOURS = 12;

/** All of the document is looked at: the format is said anywhere. */
function isFollowedAlone(
  { language, frontMatter, title }: MarkdownDocument,
  { category, lines, values }: DocumentFacts,
  told: readonly ToldLine[],
): boolean {
  if (category.value === 'BC' || category.value === 'VAE') return true;
  const alone = LEARNT_ALONE[language];
  if (
    lines.some(({ folded }) => alone.test(lineOf(folded.text, language)) && !OR_TOGETHER[language].test(folded.text)) ||
    (frontMatter?.properties ?? []).some(({ text }) => alone.test(lineOf(foldLine(text).text, language)))
  )
    return true;
  const hours = values.stated.flatMap((value) => (value.kind === 'hours' ? [value.amount.max] : []));
  if (hours.some((each) => each > SCREEN_HOURS)) return false;
  const screen = SCREEN_ALONE[language];
  const presented = told.filter(({ section, words }) => section === 'presentation' && words.length >= SENTENCE).slice(0, PRESENTED);
  return (
    (title !== undefined && screen.pattern.test(foldText(title.text))) ||
    presented.some((line) => screen.test(line)) ||
    lines.some(
      ({ folded }) => /^(?:domaine|theme|categorie|field|subject|category) ?:/.test(folded.text) && screen.pattern.test(folded.text),
    )
  );
}

/** First sentences, which say what the course is. */
const PRESENTED = 5;
const SENTENCE = 6;
