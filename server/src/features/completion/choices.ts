import { ITEM_TEXTS } from '../../lexicon/itemTexts.ts';
import { type AnnouncedComment, announcedComments } from '../../programme/comments/announced.ts';
import { ITEMS } from '../../referential/items.ts';
import { RULES } from '../../rules/index.ts';
import { type Completion, instead, type Place } from './completion.ts';
import { numbers } from './indicators.ts';

/** The first words of a choice as far as they are typed: a rule, and what it is limited to. */
const RULE = /^\s*([a-z/-]{0,60})$/;
const TARGET = /^\s*([a-z/-]{1,60})[ \t]*[([][ \t]*([^()[\]\r\n]{0,60})$/;
const ITEM = /^\s*([^()[\]\r\n,]{0,60})$/;

/** The comment of ours in which the cursor stands, after the words by which it announces itself. */
export function commentAt({ analysis: { document }, at }: Place): AnnouncedComment | undefined {
  return announcedComments(document).find(({ body }) => body.start <= at && at <= body.end);
}

/** In a choice: the ids of rules, those that found something in the document first, and what one may be limited to. In « pas ici » the items. */
export function commentCompletions(place: Place, { kind, body }: AnnouncedComment): Completion[] {
  const said = place.analysis.document.source.text.slice(body.start, place.at);
  if (kind === 'elsewhere') {
    const typed = ITEM.exec(said)?.[1];
    return typed === undefined ? [] : items(place, typed, (item) => ITEM_TEXTS[item].label[place.analysis.document.language]);
  }
  if (kind !== 'choice') return [];
  const rule = RULE.exec(said)?.[1];
  if (rule !== undefined) return rules(place, rule);
  const target = TARGET.exec(said);
  return target ? targets(place, target[1] as string, target[2] as string) : [];
}

function rules(place: Place, typed: string): Completion[] {
  const { findings, locale } = place.analysis;
  const found = new Set<string>(findings.map(({ rule }) => rule));
  // A choice about choices sets nothing aside.
  const known = RULES.map(({ meta }) => meta).filter(({ scope }) => scope !== 'choices');
  return [...known.filter(({ id }) => found.has(id)), ...known.filter(({ id }) => !found.has(id))].map(({ id, title }) => ({
    label: id,
    kind: 'value',
    detail: title[locale],
    edit: instead(place, typed, id),
  }));
}

function targets(place: Place, written: string, typed: string): Completion[] {
  const { meta } = RULES.find(({ meta: { id } }) => id === written || id.endsWith(`/${written}`)) ?? {};
  if (meta?.reads.some((slice) => slice === 'items') && !meta.reads.some((slice) => slice === 'conditions'))
    return items(place, typed, String);
  const isNumbered = meta?.reads.some((slice) => slice === 'evidence' || slice === 'conditions');
  return isNumbered && /^\d{0,3}$/.test(typed) ? numbers(place, typed) : [];
}

/** The items, those about which something was found in the document first. */
function items(place: Place, typed: string, written: (item: (typeof ITEMS)[number]) => string): Completion[] {
  const { findings, locale } = place.analysis;
  const found = ITEMS.filter((item) => findings.some((finding) => finding.item === item));
  return [...found, ...ITEMS.filter((item) => !found.includes(item))].map((item) => ({
    label: written(item),
    kind: 'value',
    detail: ITEM_TEXTS[item].label[locale],
    edit: instead(place, typed, written(item)),
    filter: `${written(item)} ${ITEM_TEXTS[item].label[locale]}`,
  }));
}
