import { overlap } from '../../document/spans.ts';
import { rememberedOfLine } from '../../document/remembered.ts';
import type { MarkdownDocument } from '../../document/document.ts';
import type { Span } from '../../document/text.ts';
import { ITEM_LEXICON } from '../../lexicon/items.ts';
import { itemsOfWords } from '../../lexicon/labelWords.ts';
import { type Scanned, scanned } from '../../lexicon/scanned.ts';
import { type Section, sectionByWords } from '../../lexicon/sections.ts';
import { ITEMS, type Item } from '../../referential/items.ts';
import { AMOUNT, DAY_OR_MONTH, DURATION, EMAIL, PHONE } from '../../text/entities.ts';
import { keyWords } from '../../text/keys.ts';
import { standing } from '../../text/outline.ts';
import { isDeclaration } from '../declared.ts';
import { opensWithIndicator } from '../evidence/passages.ts';
import { isEvidenceKey } from '../evidence/properties.ts';
import type { ItemFact } from '../facts.ts';
import type { Head } from '../heads.ts';
import type { Line } from '../lines.ts';
import { INFINITIVE, LIST_LENGTH } from '../lists.ts';
import { anyOf, HOLE, isStub, isStubText } from '../patterns.ts';
import { isReadingKey } from '../readings.ts';
import type { Sheet } from '../sheet.ts';
import { isOfAnother, MACHINE_KEY, TAUGHT_KEY } from '../unlabelled.ts';
import { hasWords, spanOf, type Words, wordsOf } from '../words.ts';
import { holdsItems, type Labelled, labelledLines } from './labelled.ts';

/** What may be met at a place that shows what the place is like, whatever item is looked for. */
const OF_PLACE = [
  'heading',
  'listItem',
  'cell',
  'property',
  'quoted',
  'aside',
  'taught',
  'top',
  'short',
  'long',
  'amount',
  'length',
  'day',
  'reachable',
  'link',
  'infinitive',
  'listAhead',
  'numbered',
  'asks',
  'prose',
  'otherItem',
  'otherHead',
  'ownLabel',
  'belowOwnLabel',
] as const;

/** What may be met of one item there: what the rules look for, relaxed. */
const OF_ITEM = [
  'checkable',
  'checkableTwice',
  'clue',
  'clueTwice',
  'clueAbove',
  'section',
  'otherSection',
  'vague',
  'sentence',
  'refusedNear',
  'head',
  'headAbove',
  'under',
  'underOther',
  'labelWord',
  'labelWordAhead',
  'labelWordAbove',
  'labelWordNear',
  'labelWordAndValue',
  'clueAndValue',
  'bareValue',
  'valueInPassing',
  'clueInPassing',
  'ownLabelAndValue',
  'inOrder',
] as const;

/** Without any of these nothing at a place speaks of the item, whatever the place is like. */
const SPEAKS: ReadonlySet<string> = new Set<(typeof OF_ITEM)[number]>([
  'checkable',
  'clue',
  'clueAbove',
  'vague',
  'sentence',
  'head',
  'headAbove',
  'under',
  'labelWord',
  'labelWordAhead',
  'labelWordAbove',
  'labelWordNear',
]);

/** The hits by which the second look judges a place: of the rules and of the layout, never words. Weights are kept by these names. */
export const HITS = [...OF_PLACE, ...OF_ITEM] as const;
export type Hit = (typeof HITS)[number];

/** A line, or a line of a front matter value, in which an item may be said in words that the rules do not know. */
export interface Place {
  readonly span: Span;
  readonly words: Words;
  /** What shows what it is like. */
  readonly hits: readonly Hit[];
  /** Items that a label gives it: its own, that of the line before, that of its section; and those at which words of labels point. */
  readonly head: readonly Item[];
  readonly before: readonly Item[];
  readonly under: readonly Item[];
  readonly pointed: ReadonlySet<Item>;
  readonly ahead: ReadonlySet<Item>;
  readonly above: ReadonlySet<Item>;
  readonly near: ReadonlySet<Item>;
  /** Items that words certainly state which cover all of its own. */
  readonly stated: readonly Item[];
  /** The items that the labels before and after the nearest one announce. */
  readonly around: readonly Item[];
  /** The heading or label that it stands under, and the part of a programme which that announces. */
  readonly headline: Scanned | undefined;
  readonly section: Section | undefined;
}

/** The order in which readers expect the items, and authors mostly tell them. */
const ORDER = Object.fromEntries(ITEMS.map((item, index) => [item, index])) as Readonly<Record<Item, number>>;

const NO_ITEMS: readonly Item[] = [];
const NONE: ReadonlySet<Item> = new Set();
const NO_WORDS = scanned('');

const REACHABLE = anyOf(EMAIL, PHONE);
const NUMBERED =
  /^\W*(?:jours?|days?|journees?|modules?|parties?|parts?|etapes?|steps?|phases?|seances?|sessions?|chapitres?|chapters?|blocs?|blocks?|units?|unites?|semaines?|weeks?)? ?\d{1,2}\b/;
/** Words before a colon, a dash or an equals sign, at the head of a line. */
const AHEAD = /^[^:=|–—?]{2,60}(?=[:=|–—?])/;

/** A sentence, not a chip or a value. */
const PROSE = /[a-z](?:[^a-z]+[a-z]+){7}.*[.!]\W*$/;

/** Lines at the top of a document that count as its top. */
const TOP = 12;
const SHORT = 60;
const LONG = 220;
/** Longest line that is hardly more than a value. */
const BARE = 40;

/**
 * All places of a document: asides and quotations too, since authors put facts of the course there as well.
 * @param facts what the first reading found
 */
export function placesOf(
  document: MarkdownDocument,
  lines: readonly Line[],
  sheet: Sheet,
  facts: Readonly<Record<Item, ItemFact>>,
): Place[] {
  const taken = Object.values(facts).filter(({ span, state }) => span && state !== 'missing');
  return [...linePlaces(lines, sheet, taken), ...propertyPlaces(document, sheet, taken)];
}

/** The items that words certainly state which hold all of a place. */
const statedAt = (place: Span, taken: readonly ItemFact[]): Item[] =>
  taken.flatMap(({ item, state, span }) =>
    state === 'present' && span && span.start <= place.start && place.end <= span.end ? [item] : [],
  );

function linePlaces(lines: readonly Line[], sheet: Sheet, taken: readonly ItemFact[]): Place[] {
  const placed = new Map(sheet.lines.map((line) => [line.text, line]));
  const labelled = labelledLines(lines, placed);
  const pointed = lines.map(({ folded }) => itemsOfWords(folded.text));
  const headlines = standing<Line, Headline | undefined>(lines, undefined, (line, above, _, number) =>
    isLabel(line)
      ? {
          words: line.folded,
          pointed: pointed[number] as ReadonlySet<Item>,
          section: sectionOf(line, placed.get(line.text)?.head) ?? above?.section,
        }
      : undefined,
  );
  // The title names the course.
  const title = lines.find(({ heading }) => heading > 0);
  let before: readonly Item[] = NO_ITEMS;
  const places: Place[] = [];
  lines.forEach((line, number) => {
    const place = placed.get(line.text);
    const head = place?.head;
    // Of a label itself, that before it.
    const above = headlines[number - 1];
    const own = pointed[number] as ReadonlySet<Item>;
    const { text } = line.folded;
    if (!hasWords(line) || isStubText(text) || HOLE.test(text)) return;
    if (line === title || opensWithIndicator(line.text.text)) return;
    const span = spanOf(line);
    const label = labelled[number] as Labelled;
    const hits = [
      ...hitsOfWords(line),
      ...flag('heading', line.heading > 0),
      ...flag('listItem', line.item),
      ...flag('cell', line.block.kind === 'cell'),
      ...flag('quoted', line.block.quoted),
      ...flag('aside', place === undefined),
      ...flag('taught', place?.taught === true),
      ...flag('top', number < TOP),
      ...flag('link', line.block.links.length > 0),
      ...flag('listAhead', !line.item && isList(lines, number + 1)),
      ...flag(
        'otherItem',
        taken.some((other) => overlap(other.span as Span, span)),
      ),
      ...flag('ownLabel', label.own),
      ...flag('belowOwnLabel', label.own && label.direct),
    ];
    const near = new Set([...(pointed[number - 1] ?? NONE), ...(pointed[number + 1] ?? NONE), ...(pointed[number - 2] ?? NONE)]);
    places.push({
      span,
      words: line,
      hits,
      head: head?.items ?? NO_ITEMS,
      before,
      under: place?.under ?? NO_ITEMS,
      pointed: own,
      ahead: wordsAhead(text),
      above: above?.pointed ?? NONE,
      near,
      stated: statedAt(span, taken),
      around: label.around,
      headline: above?.words,
      section: above?.section,
    });
    before = head?.items ?? NO_ITEMS;
  });
  return places;
}

const isLabel = ({ heading, strong, text }: Line): boolean => heading > 0 || (strong > 0 && strong >= text.text.length - 2);

interface Headline {
  readonly words: Scanned;
  readonly pointed: ReadonlySet<Item>;
  readonly section: Section | undefined;
}

const sectionOf = ({ folded }: Line, head: Head | undefined): Section | undefined =>
  head?.items[0] ? ITEM_LEXICON[head.items[0]].section : sectionByWords(folded.text);

function propertyPlaces({ frontMatter }: MarkdownDocument, sheet: Sheet, taken: readonly ItemFact[]): Place[] {
  const amongItems = holdsItems(frontMatter, sheet);
  return (frontMatter?.properties ?? []).flatMap(({ key, path, text }) => {
    if (isForOthers(path)) return [];
    const own = amongItems && path.length === 1 && sheet.itemsOf(keyWords(key), true).items.length === 0;
    const ahead = itemsOfWords(path.map((part) => keyWords(String(part))).join(' '));
    const taught = path.some((part) => TAUGHT_KEY.test(String(part)));
    return text.lines().flatMap((line): Place[] => {
      const words = wordsOf(line);
      if (!hasWords(words) || isStub(words.folded) || HOLE.test(words.folded.text)) return [];
      return [
        {
          span: spanOf(words),
          words,
          hits: [...hitsOfWords(words), 'property', ...flag('taught', taught), ...flag('ownLabel', own), ...flag('belowOwnLabel', own)],
          head: NO_ITEMS,
          before: NO_ITEMS,
          under: NO_ITEMS,
          pointed: itemsOfWords(words.folded.text),
          ahead,
          above: NONE,
          near: NONE,
          stated: statedAt(spanOf(words), taken),
          around: NO_ITEMS,
          headline: undefined,
          section: undefined,
        },
      ];
    });
  });
}

/** Keys that name the course. */
const TITLE_KEY = /^(?:title|titre|name|nom|intitule|heading)$/i;

/** Keys whose values are for machines, or say what Singulier asks of a document beside its items. */
const isForOthers = (path: readonly (string | number)[]): boolean =>
  TITLE_KEY.test(String(path[0])) ||
  path.some((part) => MACHINE_KEY.test(String(part)) || isReadingKey(String(part))) ||
  isDeclaration(String(path[0])) ||
  isEvidenceKey(String(path[0]));

const hitsOfWords = ({ folded }: Words): readonly Hit[] => hitsOfText(folded.text);

const hitsOfText = rememberedOfLine((text): readonly Hit[] => {
  const digit = /\d/.test(text);
  return [
    ...flag('short', text.length <= SHORT),
    ...flag('long', text.length > LONG),
    ...flag('amount', digit && AMOUNT.test(text)),
    ...flag('length', DURATION.test(text)),
    ...flag('day', digit && DAY_OR_MONTH.test(text)),
    ...flag('reachable', REACHABLE.test(text)),
    ...flag('infinitive', INFINITIVE.test(text)),
    ...flag('numbered', digit && NUMBERED.test(text)),
    ...flag('asks', text.endsWith('?')),
    ...flag('prose', PROSE.test(text)),
  ];
});

const flag = (hit: Hit, holds: boolean): readonly Hit[] => (holds ? [hit] : []);

const isList = (lines: readonly Line[], first: number): boolean => {
  for (let at = first; at < first + LIST_LENGTH; at++) if (lines[at]?.item !== true) return false;
  return true;
};

function wordsAhead(text: string): ReadonlySet<Item> {
  const ahead = AHEAD.exec(text)?.[0];
  return ahead === undefined ? NONE : itemsOfWords(ahead);
}

/**
 * Whether the rules have a reason to say that a place is about something else than the item: then nobody is asked about it. A salary
 * is no price, nor is a certificate asked of those who come handed over by the course.
 */
function isRefused(item: Item, place: Place): boolean {
  const { words, head, under, hits, headline } = place;
  const { folded } = words;
  const reader = ITEM_LEXICON[item];
  const { foreign, sentences, anySentence } = reader;
  if (foreign?.test(folded) || (headline && foreign?.test(headline))) return true;
  if (head.includes(item)) return false;
  if (isOfAnother(reader, { taught: hits.includes('taught'), under })) return true;
  if (place.stated.length > 0 && !place.stated.includes(item) && !hasOwnWords(item, place)) return true;
  return anySentence.mayBeMet(folded) && sentences.some(({ not }) => not?.test(folded));
}

/** Whether words that another item has for sure also have some that go with this one: "3 jours à Lyon", "600 €, éligible au CPF". */
function hasOwnWords(item: Item, { words: { folded }, pointed, ahead }: Place): boolean {
  const { lenient, checkable, clues, sentences, anySentence } = ITEM_LEXICON[item];
  if (pointed.has(item) || ahead.has(item) || clues?.test(folded)) return true;
  // What any words answer that a label announces is not told by them.
  if (!lenient && checkable?.test(folded)) return true;
  return anySentence.mayBeMet(folded) && sentences.some(({ pattern }) => pattern.test(folded));
}

/** What is met of an item at a place, after what the place is like. */
function hitsOf(item: Item, place: Place, refusedNear: boolean): Hit[] {
  const { checkable, vague, empty, clues, sentences, anySentence, section } = ITEM_LEXICON[item];
  const { folded } = place.words;
  const said = anySentence.mayBeMet(folded) && sentences.some(({ pattern }) => pattern.test(folded));
  const values = checkable?.count(folded, 2) ?? 0;
  const clueCount = clues?.count(folded, 2) ?? 0;
  const value = values > 0;
  const pointed = place.pointed.has(item) || place.ahead.has(item);
  const headed = place.above.has(item) || place.near.has(item);
  const inPassing = !pointed && !headed && place.hits.includes('prose');
  return [
    ...place.hits,
    ...flag('otherHead', place.head.length > 0 && !place.head.includes(item)),
    ...flag('checkable', value),
    ...flag('checkableTwice', values > 1),
    ...flag('clue', clueCount > 0),
    ...flag('clueTwice', clueCount > 1),
    ...flag('clueAbove', place.headline !== undefined && clues?.test(place.headline) === true),
    ...flag('section', place.section === section),
    ...flag('otherSection', place.section !== undefined && place.section !== section),
    ...flag('vague', vague?.test(folded) === true || empty?.test(folded) === true),
    ...flag('sentence', said),
    ...flag('refusedNear', refusedNear),
    ...flag('head', place.head.includes(item)),
    ...flag('headAbove', place.before.includes(item)),
    ...flag('under', place.under.includes(item)),
    ...flag('underOther', place.under.length > 0 && !place.under.includes(item)),
    ...flag('labelWord', place.pointed.has(item)),
    ...flag('labelWordAhead', place.ahead.has(item)),
    ...flag('labelWordAbove', place.above.has(item)),
    ...flag('labelWordNear', place.near.has(item)),
    ...flag('labelWordAndValue', (pointed || headed) && (value || said)),
    ...flag('clueAndValue', value && clueCount > 0),
    ...flag('bareValue', value && folded.text.length <= BARE),
    ...flag('valueInPassing', value && inPassing),
    ...flag('clueInPassing', clueCount > 0 && inPassing),
    ...flag('ownLabelAndValue', place.hits.includes('belowOwnLabel') && (value || said) && !place.hits.includes('long')),
    ...flag(
      'inOrder',
      place.around.some((other) => Math.abs(ORDER[other] - ORDER[item]) === 1),
    ),
  ];
}

/** The hits of an item at each place; undefined where the rules refuse it. */
export function hitsAt(item: Item, places: readonly Place[]): (readonly Hit[] | undefined)[] {
  const { foreign } = ITEM_LEXICON[item];
  // "Certifié Qualiopi", and below it of what: the line above may say alone that it is something else.
  const refused = places.map(
    (place, index) => isRefused(item, place) || foreign?.test(places[index - 1]?.words.folded ?? NO_WORDS) === true,
  );
  return places.map((place, index) => {
    if (refused[index]) return undefined;
    const hits = hitsOf(item, place, refused[index - 1] || refused[index + 1] || false);
    return hits.some((hit) => SPEAKS.has(hit)) ? hits : undefined;
  });
}
