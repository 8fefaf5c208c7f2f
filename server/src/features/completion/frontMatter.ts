import { foldText } from '../../document/fold.ts';
import { COMPLETION } from '../../messages/completion.ts';
import type { Localized } from '../../messages/locale.ts';
import { CATEGORIES_SHOWN, KINDS_SHOWN } from '../../messages/names.ts';
import { WRITTEN_TEXTS } from '../../messages/server.ts';
import { CATEGORY_KEY, KIND_KEY } from '../../programme/declared.ts';
import { isIndicatorKey } from '../../programme/evidence/properties.ts';
import { KINDS } from '../../programme/facts.ts';
import { CATEGORIES } from '../../referential/indicator.ts';
import { lineOf } from '../outline.ts';
import { type Completion, inFrontMatter, instead, type Place } from './completion.ts';
import { numbers } from './indicators.ts';
import { labelCompletions } from './labels.ts';

const KEY = /^(\p{L}[\p{L}\d_-]{0,40})?$/u;
const VALUE = /^(\p{L}[\p{L}\d _-]{0,40}?)[ \t]*:[ \t]+(.{0,60})$/u;

/** In the front matter: the keys that say what a document is, the items of one that has them there, and the values of these keys. */
export function frontMatterCompletions(place: Place): Completion[] {
  const { before, analysis } = place;
  const value = VALUE.exec(before);
  if (value) return valuesOf(place, foldText(value[1] as string), value[2] as string);
  const listed = /^[ \t]*-[ \t]+(\d{0,3})$/.exec(before)?.[1];
  if (listed !== undefined) return isIndicatorKey(keyAbove(place)) ? numbers(place, listed) : [];
  const typed = KEY.exec(before)?.[0];
  return typed === undefined || place.after.trim() !== '' ? [] : [...keys(place, typed), ...(labelCompletions(place) ?? [])];

  function keys(at: Place, word: string): Completion[] {
    const { document, locale } = analysis;
    const { language, frontMatter } = document;
    const own = lineOf(document.source, at.at);
    const known = (frontMatter?.keys ?? [])
      .filter(({ span }) => lineOf(document.source, span.start) !== own)
      .map(({ key }) => foldText(key));
    const offered: readonly (readonly [key: string, isThere: (key: string) => boolean, told: Localized])[] = [
      ['kind', (key) => KIND_KEY.test(key), COMPLETION.kindKey],
      [WRITTEN_TEXTS.categoryKey[language], (key) => CATEGORY_KEY.test(key), COMPLETION.categoryKey],
      [WRITTEN_TEXTS.indicatorsKey[language], isIndicatorKey, COMPLETION.indicatorsKey],
    ];
    return offered
      .filter(([, isThere]) => !known.some(isThere))
      .map(([key, , told]) => ({ label: key, kind: 'key', detail: told[locale], edit: instead(at, word, `${key}: `) }));
  }
}

function valuesOf(place: Place, key: string, typed: string): Completion[] {
  const { locale } = place.analysis;
  if (isIndicatorKey(key)) {
    const number = /^\[?[ \t]*(?:\d{1,3},[ \t]*)*(\d{0,3})$/.exec(typed)?.[1];
    return number === undefined ? [] : numbers(place, number);
  }
  if (!/^[\p{L}-]*$/u.test(typed)) return [];
  const offer = (value: string, name: Localized): Completion => ({
    label: value,
    kind: 'value',
    detail: name[locale],
    edit: instead(place, typed, value),
  });
  if (CATEGORY_KEY.test(key)) return CATEGORIES.map((value) => offer(value, CATEGORIES_SHOWN[value].stated));
  return KIND_KEY.test(key) ? KINDS.map((value) => offer(value, KINDS_SHOWN[value])) : [];
}

/** The key of the list in which the cursor stands, folded. */
function keyAbove({ analysis: { document }, at }: Place): string {
  const { source } = document;
  let line = lineOf(source, at) - 1;
  while (line > 0 && inFrontMatter(document, source.lineStart(line)) && /^[ \t]*(?:-|$)/.test(source.lineText(line))) line--;
  return foldText(/^([^:\s]{1,40})[ \t]*:[ \t]*$/.exec(source.lineText(line))?.[1] ?? '');
}
