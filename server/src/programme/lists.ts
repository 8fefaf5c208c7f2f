import { overlap } from '../document/spans.ts';
import type { Span } from '../document/text.ts';
import { ITEM_LEXICON } from '../lexicon/items.ts';
import { LABEL_LENGTH } from '../lexicon/labelLists.ts';
import { ofText } from '../lexicon/scanned.ts';
import type { Item } from '../referential/items.ts';
import type { ItemFact } from './facts.ts';
import { type Line, ofLine } from './lines.ts';
import type { SheetLine } from './scope.ts';
import { spanOf } from './words.ts';

/** A folded line that opens with an infinitive. */
export const INFINITIVE = /^\W*(?:savoir |pouvoir |mieux |se |s'|ne pas )?[a-z]{2,}(?:er|ir|re|oir)\b/;

/** Shortest list that is read as objectives or content although nothing announces it. */
export const LIST_LENGTH = 3;
/** Share of its lines that must open with an infinitive to be objectives. */
const INFINITIVES = 0.6;

/**
 * Lists that nothing announces, in a document without the label: infinitives are read as objectives, and any such list as
 * content. A last resort, so that a short sheet whose body is its programme is not told that it has none.
 */
export function readLists(lines: readonly SheetLine[], facts: Record<Item, ItemFact>): void {
  const taken = Object.values(facts).flatMap(({ span }) => (span ? [span] : []));
  const free = listsOf(lines).filter((list) => !isAnnounced(list) && !taken.some((span) => overlap(span, extent(list))));
  const objectives = free.find((list) => list.filter((line) => INFINITIVE.test(line.folded.text)).length >= list.length * INFINITIVES);
  // An invitation in passing ("Devenez…") does not deny the list.
  const announced = facts.objectives.state === 'present' || facts.objectives.label;
  if (!announced && objectives) facts.objectives = { item: 'objectives', state: 'present', span: extent(objectives) };
  // A "download the programme" button is no content, but does not deny the list either.
  const content = free.find((list) => !isLogistics(list, lines)) ?? stepsOf(lines);
  if (facts.content.state !== 'present' && !facts.content.label && content)
    facts.content = { item: 'content', state: 'present', span: extent(content) };
}

/** What stands above a list of what is offered, or of what to bring. */
const OFFERED =
  /\b(?:inclus|compris|fournis?|fournit|offert|offrons|apporter|prevoir|emporter|equipement|infos? pratiques?|sur place|included?|includes|provided?|bring|practical|equipment)\b/;

/** Whether a list tells how one is received, and not what is worked on. */
function isLogistics(list: readonly Line[], lines: readonly Line[]): boolean {
  const above = lines[lines.indexOf(list[0] as Line) - 1];
  if (above && OFFERED.test(above.folded.text) && above.folded.text.length <= LABEL_LENGTH) return true;
  return list.filter(({ folded }) => ITEM_LEXICON.content.foreign?.test(folded)).length * 2 >= list.length;
}

/** Shortest line, in folded units, that opens with an infinitive and is no button. */
const AIM_LENGTH = 30;

/** Whether a line is one of a list, or is set like one: an infinitive without a full stop, as a page shows its cards. */
const isListed = ({ item, own }: Line): boolean => item || isCard(own);

const isCard = ofLine(
  ({ heading, block, folded: { text } }) =>
    heading === 0 &&
    !block.cell &&
    block.links.length === 0 &&
    text.length >= AIM_LENGTH &&
    !/[.:!?]\W{0,4}$/.test(text) &&
    INFINITIVE.test(text),
);

/** A number alone on its line, at the head of a card: "1", "02". */
const STEP = /^\W*0?(\d{1,2})\W*$/;
const stepIn = ofText(({ text }) => Number(STEP.exec(text)?.[1]));
/** What the first of the steps by which one enrols is about. */
const ENROLS = /\b(?:candidatures?|inscri[a-z]+|dossier d[e']|devis|bulletin|formulaire|contacte[rz]|reserve[rz]|choisissez votre)\b/;

/** Cards that are numbered one above the other from one on, a list without its marks: what is worked on, step by step. */
function stepsOf(lines: readonly Line[]): Line[] | undefined {
  const numbers: number[] = [];
  lines.forEach(({ folded }, at) => {
    if (stepIn(folded) === numbers.length + 1) numbers.push(at);
  });
  const [first = 0, second = 0] = numbers;
  if (numbers.length < LIST_LENGTH || lines.slice(first, second).some(({ folded }) => ENROLS.test(folded.text))) return undefined;
  return lines.slice(first + 1, (numbers.at(-1) as number) + 2);
}

/** Items whose label a list of what is worked on may stand under: the units of an award are what is taught. */
const OPENS: ReadonlySet<Item> = new Set(['objectives', 'content', 'recognition']);

/** Whether a list stands under the label of another item: the days on which one meets, what is needed to enrol. */
const isAnnounced = ([first]: readonly SheetLine[]): boolean =>
  first !== undefined && first.under.length > 0 && !first.under.some((item) => OPENS.has(item));

function listsOf(lines: readonly SheetLine[]): SheetLine[][] {
  const lists: SheetLine[][] = [];
  let list: SheetLine[] = [];
  for (const line of lines) {
    if (isListed(line) && !line.block.quoted) {
      list.push(line);
      continue;
    }
    lists.push(list);
    list = [];
  }
  lists.push(list);
  // A list of links is a menu.
  return lists.filter((list) => list.length >= LIST_LENGTH && !list.every(({ block }) => block.links.length > 0));
}

const extent = (list: readonly Line[]): Span => ({ start: spanOf(list[0] as Line).start, end: spanOf(list.at(-1) as Line).end });
