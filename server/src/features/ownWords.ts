import type { Span } from '../document/text.ts';
import type { Analysis } from '../engine/analyse.ts';
import type { Project } from '../engine/project.ts';
import { ITEM_TEXTS } from '../lexicon/itemTexts.ts';
import { format } from '../messages/format.ts';
import type { Locale } from '../messages/locale.ts';
import { ITEM_STATE_NAMES } from '../messages/names.ts';
import { OWN_WORDS } from '../messages/server.ts';
import type { ItemFact } from '../programme/facts.ts';
import { House } from '../programme/house.ts';
import { type UnknownLabel, unknownLabels } from '../programme/labelAt.ts';
import type { OwnLabel } from '../programme/ownLabels.ts';
import { type Item, ITEMS } from '../referential/items.ts';

/** The labels that a programme sets and nobody knows; those on the lines of a span, where one is given. */
export function labelsToTeach({ document, facts, settings }: Analysis, at?: Span): readonly UnknownLabel[] {
  if (facts.kind.value !== 'programme') return [];
  const labels = unknownLabels(document, facts.lines, settings.house.own);
  if (!at) return labels;
  const { source } = document;
  const [first, last] = [source.positionAt(at.start).line, source.positionAt(at.end).line];
  return labels.filter(({ span }) => {
    const { line } = source.positionAt(span.start);
    return first <= line && line <= last;
  });
}

/** The items that a label may announce, those that the programme lacks first. */
export function itemsToTeach({ facts }: Analysis): readonly Item[] {
  const asked = ITEMS.filter((item) => facts.items[item].state !== 'not-applicable');
  const lacks = (item: Item): boolean => facts.items[item].state !== 'present';
  return [...asked.filter(lacks), ...asked.filter((item) => !lacks(item))];
}

/** A programme that is read otherwise, and how. */
export interface Reread {
  readonly path: string;
  /** One text for each item whose reading changes. */
  readonly changes: readonly string[];
}

/** The programmes among `paths` whose reading one more label of the organisation's own changes. */
export function effectOf(project: Project, paths: readonly string[], label: OwnLabel, locale: Locale): readonly Reread[] {
  /** One for all documents that are read with the same: what is made of it is made once. */
  const houses = new Map<House, House>();
  return paths.flatMap((path): Reread[] => {
    const before = project.context(path);
    if (!before) return [];
    const { house } = before.settings;
    const more = houses.get(house) ?? new House([...house.labels, label], house.everywhere);
    houses.set(house, more);
    const facts = project.factsIn(path, more);
    if (facts?.kind.value !== 'programme') return [];
    const { source } = before.reading.document;
    const changes = ITEMS.flatMap((item) => {
      const [was, is] = [before.reading.facts.items[item], facts.items[item]];
      if (before.edition.items[item] === undefined || (was.state === is.state && was.span?.start === is.span?.start)) return [];
      return [
        format(OWN_WORDS.change[locale], {
          item: ITEM_TEXTS[item].label[locale],
          before: ITEM_STATE_NAMES[was.state][locale],
          after: placed(is, is.span && source.positionAt(is.span.start).line + 1, locale),
        }),
      ];
    });
    return changes.length > 0 ? [{ path, changes }] : [];
  });
}

const placed = ({ state }: ItemFact, line: number | undefined, locale: Locale): string => {
  const name = ITEM_STATE_NAMES[state][locale];
  return line === undefined ? name : format(OWN_WORDS.placed[locale], { state: name, line: String(line) });
};
