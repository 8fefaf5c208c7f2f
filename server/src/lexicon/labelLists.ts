import { isDigit, isLetter } from '../document/characters.ts';
import { remembered } from '../document/remembered.ts';
import { ITEMS as DATA } from './generated/items.ts';
import type { LabelList, Qualified } from './generated.ts';
import { expression } from './patterns.ts';
import { COURSE_QUALIFIER, QUALIFIER } from './qualifier.ts';
import { hitsIn } from './scanned.ts';

const KNOWN: ReadonlyMap<string, readonly LabelList[]> = new Map(Object.entries(DATA.labels));
const {
  range: [OPEN, OPEN_END],
  lists: OPEN_LISTS,
  whole: OPEN_WHOLE,
} = DATA.openLabels;
const listOf = (number: number): LabelList => OPEN_LISTS[number - OPEN] as LabelList;

/** What documents add to a label, from its end. */
const ADDED: Readonly<Record<Exclude<Qualified, 'none'>, RegExp>> = {
  item: new RegExp(`^${QUALIFIER}$`),
  course: new RegExp(`^${COURSE_QUALIFIER}$`),
};

const WORDS: ReadonlySet<string> = new Set(DATA.labelWords);

/** Whether a folded text may be a label, however it is dressed: it has a word without which it would be none. */
export function mayBeLabel(folded: string): boolean {
  let start = 0;
  for (let at = 0; at <= folded.length; at++) {
    // A loop over units: this is asked of every line and of all that may be its head. Past its end there is none.
    const unit = folded.charCodeAt(at);
    if (isLetter(unit) || isDigit(unit)) continue;
    if (at > start && WORDS.has(folded.slice(start, at))) return true;
    start = at + 1;
  }
  return hitsIn(folded).between(OPEN, OPEN_END).length > 0;
}

/** Longest folded text, in units, that can be a label. */
export const LABEL_LENGTH = 90;

const NONE: ReadonlySet<LabelList> = new Set();

/** The lists that have a label, folded and undressed: as they say it, or with what documents add to it ("Durée totale prévue"). */
export const listsWith = (label: string): ReadonlySet<LabelList> => (label.length > LABEL_LENGTH ? NONE : listsOf(label));

/** Items, topics and sections ask for the same labels. */
const listsOf = remembered((label): ReadonlySet<LabelList> => {
  const hits = hitsIn(label);
  const found = new Set<LabelList>();
  for (const number of hits.between(OPEN, OPEN + OPEN_WHOLE)) if (expression(number).test(label)) found.add(listOf(number));
  const open = hits.between(OPEN + OPEN_WHOLE, OPEN_END);
  for (let end = label.length; end > 0; end = label.lastIndexOf(' ', end - 1)) {
    const head = label.slice(0, end);
    const known = KNOWN.get(head);
    if (!known && open.length === 0) continue;
    const isAdded = qualifies(label.slice(end));
    for (const list of known ?? []) if (isAdded(list)) found.add(list);
    for (const number of open) {
      const list = listOf(number);
      if (!found.has(list) && isAdded(list) && expression(number).test(head)) found.add(list);
    }
  }
  return found.size > 0 ? found : NONE;
}, 5000);

/** Whether what follows a label may be added to those of a list. */
function qualifies(added: string): (list: LabelList) => boolean {
  if (added === '') return () => true;
  const known: Partial<Record<Qualified, boolean>> = {};
  return (list) => {
    const qualified = DATA.qualifiers[list] as Qualified;
    return (known[qualified] ??= qualified !== 'none' && ADDED[qualified].test(added));
  };
}
