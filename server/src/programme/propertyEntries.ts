import { foldText } from '../document/fold.ts';
import { LABEL_LENGTH } from '../lexicon/labelLists.ts';
import { foldScanned } from '../lexicon/scanned.ts';
import type { FrontMatter, Property } from '../document/frontMatter.ts';
import { keyWords } from '../text/keys.ts';
import { type Answer, type Entry, STRENGTH, withUnit } from './entries.ts';
import type { LabelMatcher } from './itemLabels.ts';
import { headOf } from './heads.ts';
import { lineEntries } from './lineEntries.ts';
import { propertyLines } from './propertyLines.ts';
import { scoped } from './scope.ts';
import { hasWords, wordsOf } from './words.ts';

/** Keys whose value is itself a label or a question, answered by the keys beside it. */
const TITLE_KEY = /^(?:question|titre|title|label|nom|name|heading|q|intitule)$/i;

/** Items in front matter: under their key, under a key that holds it, or titled ("label: Durée" beside "value: 14 h"). */
export function propertyEntries(frontMatter: FrontMatter | undefined, itemsOf: LabelMatcher): Entry[] {
  const properties = frontMatter?.properties ?? [];
  return [...properties.flatMap(entriesOf), ...laidOutEntries(frontMatter, itemsOf), ...partEntries(properties)];

  function entriesOf(property: Property): Entry[] {
    const names = property.path.filter((part) => typeof part === 'string');
    const depth = names.length - 1;
    const entries: Entry[] = [];
    const matches = names.map((name) => itemsOf(keyWords(name), true));
    const level = matches.findLastIndex(({ items }) => items.length > 0);
    const key = matches[level];
    // `date:` is when the page was written, `themes:` how it is filed.
    if (key && !/^(?:date|pubdate|updated|maj|lastmod|themes?)$/i.test(property.key)) {
      const value = withUnit(key.items, withCode(names[level] as string, answersOf(property)));
      entries.push({
        ...key,
        label: level === depth ? { span: property.keySpan, form: 'property', depth } : undefined,
        value,
        announced: value.length > 0,
        strength: key.weak ? STRENGTH.weak : STRENGTH.label,
      });
    }
    if ((TITLE_KEY.test(property.key) || isFirstOfPair(properties, property)) && property.text.text.length <= LABEL_LENGTH) {
      const title = itemsOf(foldText(property.text.text));
      const value = title.items.length > 0 ? properties.filter((other) => isBeside(other, property)).flatMap(answersOf) : [];
      if (value.length > 0)
        entries.push({
          ...title,
          label: { span: property.valueSpan, form: 'property', depth },
          value,
          announced: false,
          strength: STRENGTH.question,
        });
    }
    return entries;
  }
}

/** What a value that is itself laid out as a sheet says under its own headings and labels. */
const laidOutEntries = (frontMatter: FrontMatter | undefined, itemsOf: LabelMatcher): Entry[] =>
  propertyLines(frontMatter).flatMap((lines) => lineEntries(scoped(lines, (line) => headOf(line, itemsOf))));

/** Lists of a page that are no syllabus, although each of their entries has a title and a list of its own. */
const OTHER_PARTS =
  /faq|question|temoign|testimon|related|similar|formule|offre|offer|plan|pricing|tarif|session|menu|nav|link|lien|equipe|team|intervenant|trainer|instructor/i;

/** Fewest parts, and fewest lines below one, that make a syllabus. */
const PARTS = 2;
const PART_LINES = 2;

/** The syllabus as a list of parts, each with its title and what it holds, whatever the key that they stand under. */
function partEntries(properties: readonly Property[]): Entry[] {
  const parts = new Map<string, { readonly title: Property; readonly list: Property }[]>();
  for (const [at, title] of properties.entries()) {
    const list = properties[at + 1];
    const index = title.path.at(-2);
    if (typeof index !== 'number' || !TITLE_KEY.test(title.key) || !list || !isBeside(title, list)) continue;
    const holder = title.path.slice(0, -2).join(' ');
    if (OTHER_PARTS.test(foldText(`${holder} ${list.key}`)) || answersOf(list).length < PART_LINES) continue;
    parts.set(holder, [...(parts.get(holder) ?? []), { title, list }]);
  }
  return Array.from(parts.values(), (found): Entry[] => {
    if (found.length < PARTS) return [];
    const value = found.flatMap(({ title, list }) => [...answersOf(title), ...answersOf(list)]);
    return [{ items: ['content'], weak: false, label: undefined, value, announced: false, strength: STRENGTH.weak }];
  }).flat();
}

/** `rncp: 99368` is a code: the key says in which register. */
const withCode = (key: string, value: Answer[]): Answer[] =>
  /rncp|\brs$/i.test(key)
    ? value.map((words) => (/^\d{3,6}$/.test(words.folded.text) ? { ...words, folded: foldScanned(`rncp ${words.folded.text}`) } : words))
    : value;

const answersOf = ({ text }: Property): Answer[] => text.lines().map(wordsOf).filter(hasWords);

/** `{ k: "Rythme", v: "deux jours" }` in a list: of two values, the first names the second, whatever the keys. */
function isFirstOfPair(properties: readonly Property[], property: Property): boolean {
  if (typeof property.path.at(-2) !== 'number') return false;
  const at = properties.indexOf(property);
  const [before, next, after] = [properties[at - 1], properties[at + 1], properties[at + 2]];
  return next !== undefined && isBeside(property, next) && !(before && isBeside(property, before)) && !(after && isBeside(property, after));
}

const isBeside = (a: Property, b: Property): boolean =>
  a !== b && a.path.length === b.path.length && a.path.slice(0, -1).every((part, index) => part === b.path[index]);
