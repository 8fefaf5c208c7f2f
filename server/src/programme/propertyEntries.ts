import { foldText } from '../document/fold.ts';
import { LABEL_LENGTH } from '../lexicon/labelLists.ts';
import { foldScanned } from '../lexicon/scanned.ts';
import type { FrontMatter, Property } from '../document/frontMatter.ts';
import { keyWords } from '../text/keys.ts';
import { type Answer, type Entry, STRENGTH, withUnit } from './entries.ts';
import type { LabelMatcher } from './itemLabels.ts';
import { hasWords, wordsOf } from './words.ts';

/** Keys whose value is itself a label or a question, answered by the keys beside it. */
const TITLE_KEY = /^(?:question|titre|title|label|nom|name|heading|q|intitule)$/i;

/** Items in front matter: under their key, under a key that holds it, or titled ("label: Durée" beside "value: 14 h"). */
export function propertyEntries(frontMatter: FrontMatter | undefined, itemsOf: LabelMatcher): Entry[] {
  const properties = frontMatter?.properties ?? [];
  return properties.flatMap((property) => {
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
    if (TITLE_KEY.test(property.key) && property.text.text.length <= LABEL_LENGTH) {
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
  });
}

/** `rncp: 99368` is a code: the key says in which register. */
const withCode = (key: string, value: Answer[]): Answer[] =>
  /rncp|\brs$/i.test(key)
    ? value.map((words) => (/^\d{3,6}$/.test(words.folded.text) ? { ...words, folded: foldScanned(`rncp ${words.folded.text}`) } : words))
    : value;

const answersOf = ({ text }: Property): Answer[] => text.lines().map(wordsOf).filter(hasWords);

const isBeside = (a: Property, b: Property): boolean =>
  a !== b && a.path.length === b.path.length && a.path.slice(0, -1).every((part, index) => part === b.path[index]);
