import { foldText } from '../document/fold.ts';
import { LEXICON_FAULTS } from '../messages/lexicon.ts';
import { localized } from '../messages/localized.ts';
import type { DataPath } from '../referential/dataFile.ts';
import { ITEMS } from '../referential/items.ts';
import { withTerms } from './compileItem.ts';
import { faultOfWord, type Named } from './compileWords.ts';
import {
  type ByLanguage,
  type ItemData,
  itemSchema,
  type SectionsData,
  sectionsSchema,
  type TopicsData,
  topicsSchema,
} from './itemSchema.ts';
import { labelWordings } from './labelWordings.ts';
import {
  inOrder,
  type LexiconFile,
  type LexiconPlace,
  type LexiconProblem,
  type Placed,
  placeText,
  readLexiconFile,
} from './lexiconFile.ts';

const LANGUAGES = ['fr', 'en'] as const;

/** What the reader of items is made of; a part is left out where its file is not as it must be. */
export interface ItemFiles {
  /** In the order of the framework. */
  readonly items: readonly Placed<ItemData>[];
  readonly topics: TopicsData | undefined;
  readonly sections: SectionsData | undefined;
  readonly problems: readonly LexiconProblem[];
}

/** Reads the lexicon's files about items: all that is right in them, and every fault. Never throws. Loads Zod: for the build and tests alone. */
export function readItemFiles(files: readonly LexiconFile[], entities: Named): ItemFiles {
  const problems: LexiconProblem[] = [];
  const tell = (problem: LexiconProblem): unknown => problems.push(problem);
  const found = new Map<string, Placed<ItemData>>();
  let topics: Placed<TopicsData> | undefined;
  let sections: Placed<SectionsData> | undefined;
  for (const file of files) {
    if (file.path === 'topics.yaml') topics = readLexiconFile(file, topicsSchema, tell);
    else if (file.path === 'sections.yaml') sections = readLexiconFile(file, sectionsSchema, tell);
    else {
      const item = readLexiconFile(file, itemSchema, tell);
      if (!item) continue;
      const { item: name } = item.entry;
      if (file.path === pathOf(name)) found.set(name, item);
      else tell({ message: localized(LEXICON_FAULTS.fileName, { item: name }), ...item.placeOf(['item']) });
    }
  }
  problems.push(...[...found.values()].flatMap((item) => badItemPatterns(item, entities)), ...badPatterns(topics, topicLists, entities));
  problems.push(...badPatterns(sections, sectionLists, () => undefined));
  const items = ITEMS.flatMap((name) => found.get(name) ?? []);
  if (problems.length === 0) {
    const missing = ITEMS.filter((name) => !found.has(name));
    for (const name of missing)
      tell({ message: localized(LEXICON_FAULTS.missingItem, { item: name }), path: pathOf(name), line: 1, column: 1 });
    problems.push(...repeatedLabels(items));
  }
  return { items, topics: topics?.entry, sections: sections?.entry, problems: inOrder(problems) };
}

const pathOf = (item: string): string => `items/${item}.yaml`;

/** A list of patterns in a file, how they are met, and where it stands. */
type List = readonly [words: ByLanguage | undefined, form: 'label' | 'text', at: DataPath];

const topicLists = (topics: TopicsData): List[] => Object.entries(topics).map(([topic, words]): List => [words, 'label', [topic]]);

const sectionLists = ({ parts, numbered, reasons, practical, leadIns }: SectionsData): List[] => [
  ...parts.flatMap(({ opens, anywhere }, index): List[] => [
    [opens, 'text', ['parts', index, 'opens']],
    [anywhere, 'text', ['parts', index, 'anywhere']],
  ]),
  [numbered, 'text', ['numbered']],
  [reasons, 'text', ['reasons']],
  [practical, 'text', ['practical']],
  ...leadIns.map(({ anywhere }, index): List => [anywhere, 'text', ['leadIns', index, 'anywhere']]),
];

const termLists = ({ terms = {} }: ItemData): List[] =>
  Object.entries(terms).map(([name, words]): List => [words, 'text', ['terms', name]]);

const itemLists = (item: ItemData): List[] => [
  ...LABELS.map((key): List => [item[key], 'label', [key]]),
  ...(['byName', 'weakLabels', 'keys'] as const).map((key): List => [item[key], 'label', [key]]),
  ...(['headings', 'checkable', 'empty', 'vague', 'foreign', 'clues'] as const).map((key): List => [item[key], 'text', [key]]),
  ...(item.sentences ?? []).flatMap(({ fr, en, unless }, index): List[] => [
    [{ fr, en }, 'text', ['sentences', index]],
    [unless, 'text', ['sentences', index, 'unless']],
  ]),
];

/** Terms first: a pattern that names a bad one is not to blame. */
function badItemPatterns(item: Placed<ItemData>, entities: Named): LexiconProblem[] {
  const bad = badPatterns(item, termLists, (name) => (item.entry.terms?.[name] ? '' : entities(name)));
  return bad.length > 0 ? bad : badPatterns(item, itemLists, withTerms(item.entry, entities));
}

/** Patterns that cannot be. */
function badPatterns<Entry>(placed: Placed<Entry> | undefined, listsOf: (entry: Entry) => readonly List[], named: Named): LexiconProblem[] {
  if (!placed) return [];
  return listsOf(placed.entry).flatMap(([words, form, at]) =>
    LANGUAGES.flatMap((language) =>
      (words?.[language] ?? []).flatMap((word, index) => {
        const message = faultOfWord(word, form, named);
        return message ? [{ message, ...placed.placeOf([...at, language, index]) }] : [];
      }),
    ),
  );
}

/** Where the labels stand that leave no doubt. */
const LABELS = ['labels', 'narrow', 'shared'] as const;

/**
 * Labels that two items have: a document's reader could not tell which is meant. Those that do announce two items stand under
 * `shared` in both files, and no other does.
 */
function repeatedLabels(items: readonly Placed<ItemData>[]): LexiconProblem[] {
  const known = new Map<string, { readonly item: string; readonly place: LexiconPlace }[]>();
  const labels = items.flatMap(({ entry, placeOf }) =>
    LABELS.flatMap((key) =>
      LANGUAGES.flatMap((language) =>
        (entry[key]?.[language] ?? []).flatMap((label, index) => {
          if (typeof label !== 'string') return [];
          const wordings = labelWordings(foldText(label));
          const one = { item: entry.item, place: placeOf([key, language, index]) };
          for (const wording of wordings) known.set(wording, [...(known.get(wording) ?? []), one]);
          return [{ ...one, shared: key === 'shared', label, wordings }];
        }),
      ),
    ),
  );
  return labels.flatMap(({ item, shared, place, label, wordings }) => {
    const others = wordings.flatMap((wording) =>
      (known.get(wording) ?? []).filter((other) => other.item !== item).map((other) => ({ ...other, wording })),
    );
    const [other] = others;
    if (shared) return other ? [] : [{ message: localized(LEXICON_FAULTS.unshared, { label }), ...place }];
    return other
      ? [{ message: localized(LEXICON_FAULTS.knownLabel, { label: other.wording, place: placeText(other.place) }), ...place }]
      : [];
  });
}

/** What an item is read to be in a text. */
export interface ItemReading {
  readonly state: string;
  readonly words: string;
}

/** Examples that the reader belies. */
export function failingItemExamples(
  items: readonly Placed<ItemData>[],
  read: (item: ItemData['item'], text: string) => ItemReading,
): LexiconProblem[] {
  return items.flatMap(({ entry, placeOf }) =>
    (entry.examples ?? []).flatMap(({ text, state, on }, index) => {
      const found = read(entry.item, text);
      if (found.state === state && (on === undefined || found.words === on)) return [];
      const message = localized(LEXICON_FAULTS.example, { found: found.state, words: found.words, expected: state, on: on ?? '…' });
      return [{ message, ...placeOf(['examples', index]) }];
    }),
  );
}
