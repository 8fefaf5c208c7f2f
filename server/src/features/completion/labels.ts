import { asksForItems, isApplicable } from '../../referential/editions.ts';
import { ITEM_TEXTS } from '../../lexicon/itemTexts.ts';
import { ITEM_STATE_NAMES } from '../../messages/names.ts';
import { type ItemState, settledCategory, settledKind } from '../../programme/facts.ts';
import type { House } from '../../programme/house.ts';
import { type Item, ITEMS } from '../../referential/items.ts';
import { itemStubs } from '../insertItems.ts';
import { isBlankLine, lineOf } from '../outline.ts';
import { type Completion, inFrontMatter, instead, type Place } from './completion.ts';

/** The head of a line as far as it is typed: what marks it as a heading, an item or a row, and the first words. */
const HEAD = /^([ \t>]*)((?:#{1,6}[ \t]+|[-*+][ \t]+|\d{1,9}[.)][ \t]+|\|[ \t]*)?)((?:\*\*|__)?)((?:\p{L}[\p{L} '’_-]{0,40})?)$/u;
/** What may stand behind the cursor: the closing marks that editors write by themselves. */
const CLOSED = /^(?:\*\*|__)?[ \t|]*$/;

/** What an item has to be for its label to be offered, the most wanting first. What the document says already is not said twice. */
const WANTING: readonly ItemState[] = ['missing', 'unconfirmed', 'vague'];

/** At the head of a line: the labels of the items that a programme lacks, or says vaguely, set as the document sets its own. */
export function labelCompletions(place: Place): Completion[] | undefined {
  const { before, after, at, analysis } = place;
  const { reading, facts, edition, locale, settings } = analysis;
  const { source, language } = reading.document;
  const head = HEAD.exec(before);
  if (!head || !CLOSED.test(after) || settledKind(facts.kind) !== 'programme' || !asksForItems(edition)) return undefined;
  const [, indent = '', marker = '', strong = '', words = ''] = head;
  const line = lineOf(source, at);
  const inKeys = inFrontMatter(reading.document, at);
  // Words that go on with those of the line above are no label.
  const opens = inKeys || marker !== '' || strong !== '' || isBlankLine(source, line - 1) || line === 0;
  if (!opens) return undefined;
  const category = settledCategory(facts.category);
  const wanted = WANTING.flatMap((state) =>
    ITEMS.filter((item) => facts.items[item].state === state && edition.items[item] !== undefined && isApplicable(item, category)),
  );
  return itemStubs(reading, wanted).flatMap(({ item, form, stub: { text, placeholder } }): Completion[] => {
    if ((form === 'property') !== inKeys || (inKeys && indent + marker + strong !== '')) return [];
    const label = HEAD_OF_STUB.exec(text);
    const [, own = '', ownStrong = ''] = label ?? [];
    // What is typed is how the document begins its own, or nothing of it yet.
    if (marker === '' ? strong !== '' && own !== '' : kindOf(marker) !== kindOf(own)) return [];
    if (strong !== '' && strong !== ownStrong) return [];
    const kept = marker === '' ? 0 : own.length;
    const typed = strong + words;
    const closing = strong === '' ? '' : (/^(?:\*\*|__)/.exec(after)?.[0] ?? '');
    const usual = ITEM_TEXTS[item].label[language];
    const from = text.toLowerCase().indexOf(usual.toLowerCase());
    // As the house says it, first; a key of the front matter is named by its likes.
    const labels = inKeys || from < 0 ? [usual] : [...new Set([...houseLabels(settings.house, item), usual])];
    return labels.map((shown) => {
      const written = from >= 0 && text.startsWith(usual.toUpperCase(), from) ? shown.toUpperCase() : shown;
      const newText = shown === usual ? text : text.slice(0, from) + written + text.slice(from + usual.length);
      const shift = newText.length - text.length - kept;
      const edit = instead(place, typed, newText.slice(kept));
      return {
        label: shown,
        kind: 'item',
        detail: ITEM_STATE_NAMES[facts.items[item].state][locale],
        documentation: ITEM_TEXTS[item].asks[locale],
        edit: {
          ...edit,
          span: { start: edit.span.start, end: at + closing.length },
          placeholders: placeholder ? [{ start: placeholder.start + shift, end: placeholder.end + shift }] : [],
        },
        filter: strong + (inKeys ? text : shown),
      };
    });
  });
}

/** The labels by which an organisation calls an item, each at its plainest: what may be absent is, and of several the first. */
function houseLabels({ labels }: House, item: Item): string[] {
  return labels.flatMap((own) => {
    if (own.item !== item) return [];
    let plain = own.label;
    for (let before = ''; before !== plain;) {
      before = plain;
      plain = plain.replace(/\[[^[\]()]*\]/g, '').replace(/\(([^[\]()|]*)\|?[^[\]()]*\)/g, '$1');
    }
    plain = plain.replace(/ {2,}/g, ' ').trim();
    // What still has a mark stands for words that nobody can guess.
    return plain === '' || /[[\]()|*#<>"…]/.test(plain) ? [] : [plain.charAt(0).toUpperCase() + plain.slice(1)];
  });
}

const HEAD_OF_STUB = /^((?:#{1,6} +|[-*+][ \t]+|\d{1,9}[.)][ \t]+|\|[ \t]*)?)((?:\*\*|__)?)/;

/** What a marker makes of its line: numbers and signs of a list may differ. */
const kindOf = (marker: string): string =>
  marker
    .trim()
    .replace(/^\d+[.)]$/, '1')
    .replace(/^[-*+]$/, '-');
