import type { MarkdownDocument } from '../../document/document.ts';
import { fold } from '../../document/fold.ts';
import { foldScanned } from '../../lexicon/scanned.ts';
import { keyWords } from '../../text/keys.ts';
import { type Table, tablesOf } from '../../text/tables.ts';
import type { Line } from '../lines.ts';
import { hasWords, type Words, wordsOf } from '../words.ts';
import type { Reach, ReachingLine } from './reach.ts';
import { type Topic, TOPIC_LENGTH, type TopicMatcher } from './topics.ts';
import type { Place } from './value.ts';

/** Words that answer a label about the course as a whole. */
export interface ValueMention {
  readonly topic: Topic;
  readonly words: Words;
  /** Lines that go on with the answer. */
  readonly more: readonly Words[];
  readonly place: Place;
}

/** Longest line whose first words may be a label run into its value ("Groupe 9 stagiaires"). */
const RUN_ON_LENGTH = 100;
/** Lines of an answer below its label. */
const ANSWER_LINES = 12;

/** Every labelled answer about the course as a whole, wherever authors put them. */
export function readMentions(document: MarkdownDocument, lines: readonly ReachingLine[], topicOf: TopicMatcher): ValueMention[] {
  return [...propertyMentions(document, topicOf), ...lineMentions(lines, topicOf), ...tableMentions(lines, topicOf)];
}

function lineMentions(lines: readonly ReachingLine[], topicOf: TopicMatcher): ValueMention[] {
  let section = 0;
  const found = lines.flatMap((line, index): (ValueMention & { readonly key: string })[] => {
    if (line.heading) section = index;
    if (line.reach !== 'course' || line.block.cell || line.block.quoted) return [];
    const own = labelled(line, topicOf);
    if (own) return [{ ...own, more: [], place: 'label', key: `${section} ${own.label}` }];
    const topic = topicOf(line.folded.text);
    const next = lines[index + 1];
    if (!topic || !next || !answers(next, topicOf)) return [];
    let end = index + 2;
    while (end < lines.length && end <= index + ANSWER_LINES && answers(lines[end] as Line, topicOf)) end++;
    return [{ topic, words: next, more: lines.slice(index + 2, end), place: 'label', key: `${section} ${line.folded.text}` }];
  });
  // The same label twice in a section, with two answers: two offers, whose names are no headings.
  const answered = new Map<string, Set<string>>();
  for (const { key, words } of found) answered.set(key, (answered.get(key) ?? new Set()).add(words.folded.text));
  return found.filter(({ key }) => answered.get(key)?.size === 1);
}

const answers = (line: Line, topicOf: TopicMatcher): boolean =>
  !line.heading && !line.block.cell && !topicOf(line.folded.text) && !labelled(line, topicOf);

/** The topic and the answer of "Durée : 14 h", "**Durée** 14 h", "Durée 14 h". */
function labelled(line: Line, topicOf: TopicMatcher): (Pick<ValueMention, 'topic' | 'words'> & { readonly label: string }) | undefined {
  const { text } = line.folded;
  const cut = (end: number, gap: number): ReturnType<typeof labelled> => {
    const label = text.slice(0, end);
    const topic = topicOf(label);
    const words = topic && wordsOf(line.text.slice(line.folded.toOriginal(end + gap)));
    return topic && words && hasWords(words) ? { label, topic, words } : undefined;
  };
  const colon = /^([^:]{2,60}?)( ?: ?| [-=|>]+ )/.exec(text);
  if (colon) return cut((colon[1] as string).length, (colon[2] as string).length);
  if (line.strong > 0) return cut(fold(line.text.text.slice(0, line.strong)).text.length, 0);
  if (line.heading || line.item || text.length > RUN_ON_LENGTH) return undefined;
  const words = text.split(' ');
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const found = cut(words.slice(0, count).join(' ').length, 0);
    if (found) return found;
  }
  return undefined;
}

/**
 * Tables of facts that are the course's. One may stand below the list of a syllabus; several there are its parts, as those under a
 * heading of their own are.
 */
function tableMentions(lines: readonly ReachingLine[], topicOf: TopicMatcher): ValueMention[] {
  const tables = (where: Reach): ValueMention[][] => {
    const own = lines.filter(({ block, reach }) => reach === where && !block.quoted);
    return [...tablesOf(own, ({ block }) => block).values()].map((table) => factsIn(table, topicOf));
  };
  const below = tables('syllabus').filter(({ length }) => length > 0);
  return [...tables('course').flat(), ...(below.length === 1 ? (below[0] as ValueMention[]) : [])];
}

/** Of a table of two columns, or of one header and one row: with more rows they compare things. */
function factsIn(table: Table<Line>, topicOf: TopicMatcher): ValueMention[] {
  const labels = table.row(0).filter(({ pieces: [{ folded }] }) => topicOf(folded.text));
  const byColumn = table.rows === 2 && labels.length > 1;
  if (!byColumn && table.columns !== 2) return [];
  const upright = byColumn ? table.turned() : table;
  return upright.cells.flatMap(({ row, column, pieces: [label] }): ValueMention[] => {
    const words = upright.cell(row, 1)?.pieces[0];
    const topic = column === 0 ? topicOf(label.folded.text) : undefined;
    return topic && words ? [{ topic, words, more: [], place: 'cell' }] : [];
  });
}

/** Keys that hold something narrower than the course, or something else. */
const NARROW_KEY =
  /\b(?:modules?|sessions?|formules?|options?|parts?|etapes?|phases?|jours|days|steps?|seo|meta|related|temoignages?|faq)\b/;
const UNIT_KEY = /(?:^|\b(?:en|de|d'|in|nb|nombre|duree|duration|total|volume) ?)(heures?|hours?|jours?|days?)$/;
const EURO_KEY = /\b(?:euros?|eur)$/;
const TAX_KEY = / (ht|ttc)$/;

function propertyMentions({ frontMatter }: MarkdownDocument, topicOf: TopicMatcher): ValueMention[] {
  return (frontMatter?.properties ?? []).flatMap(({ path, text }): ValueMention[] => {
    const names = path.map((part) => (typeof part === 'string' ? keyWords(part) : ''));
    const key = names.at(-1) as string;
    const above = names.slice(0, -1);
    if (names.includes('') || key.length > TOPIC_LENGTH || above.some((name) => NARROW_KEY.test(name))) return [];
    const unit = UNIT_KEY.exec(key)?.[1];
    const said =
      topicOf(key) ??
      topicOf(
        key
          .replace(EURO_KEY, '')
          .replace(TAX_KEY, '')
          .replace(/\b(?:debut|start)$/, 'debut')
          .trim(),
      );
    const topic =
      said ?? (unit && (key !== unit || above.some((name) => topicOf(name) === 'duration')) ? 'duration' : PROPERTY_TOPICS.get(key));
    if (!topic) return [];
    const [words, ...more] = text
      .lines()
      .map(wordsOf)
      .filter(hasWords)
      .map((value) => withUnit(value, topic === 'price' ? `€ ${TAX_KEY.exec(key)?.[1] ?? ''}`.trim() : unit));
    return words ? [{ topic, words, more, place: 'property' }] : [];
  });
}

/** Keys that are no labels. */
const PROPERTY_TOPICS: ReadonlyMap<string, Topic> = new Map([
  ['date debut', 'start'],
  ['date start', 'start'],
  ['date fin', 'end'],
  ['date end', 'end'],
  ['max participants', 'group'],
  ['participants max', 'group'],
]);

/** A bare figure counts what its key says. */
function withUnit(words: Words, unit: string | undefined): Words {
  return unit !== undefined && /^\d+(?:[.,]\d+)?$/.test(words.folded.text)
    ? { text: words.text, folded: foldScanned(`${words.folded.text} ${unit}`) }
    : words;
}
