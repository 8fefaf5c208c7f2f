import { type Folded, fold } from '../../document/fold.ts';
import type { SourceText, Span } from '../../document/text.ts';
import { ITEMS, isItem, type Item } from '../../referential/items.ts';
import { ITEM_TEXTS } from '../../lexicon/itemTexts.ts';
import type { StatedChoice } from '../facts.ts';
import { labelMatcher } from '../itemLabels.ts';
import { wordsOn } from '../comments/announced.ts';
import { isSaid } from '../patterns.ts';
import { readDay } from '../../text/dates.ts';

/** What a choice says: all of it but its place. */
export type Terms = Omit<StatedChoice, 'span' | 'covers'>;

/** Words of the comment, trimmed, and their folded form. */
interface Piece extends Span {
  readonly folded: Folded;
}

interface Field {
  readonly name: 'reason' | 'until' | 'role';
  readonly label: Span;
  start: number;
  end: number;
}

const LABELS: readonly (readonly [Field['name'], RegExp])[] = [
  ['reason', /^(?:raisons?|motifs?|justification|parce que|pourquoi|reasons?|rationale|because|why) ?: ?/],
  ['until', /^(?:(?:valable |valid )?(?:jusqu'(?:au|a|en)?|until|till)|echeance|expir(?:e|es|ation|y)(?: le| on)?) ?: ?/],
  ['role', /^(?:role|fonction|(?:decide |decided )?(?:par|by)) ?: ?/],
];
/** Before a day, the colon is one sign too many: « jusqu’au 31 mars 2027 ». */
const UNTIL = /^(?:(?:valable |valid )?(?:jusqu'(?:au|a|en)|until|till)|expires?(?: le| on)?) (?=\w)/;

/** "evidence/vague-item", "vague-item", quoted or not, and what may follow in brackets. A bare word is no rule: it is prose. */
const RULE = /^['"]?((?:[a-z]+\/)?[a-z]+(?:-[a-z]+)*)['"]? ?(?:[([] ?([^()[\]]*?) ?[)\]])?[,;.]?(?= |$)/;

const INDICATOR = /^(?:(?:indicateurs?|indicators?|ind\.?|i) ?)?(?:n ?° ?)?(\d{1,3})$/;

/**
 * Reads what stands between « choix assumé : » and the end of the comment.
 * @param announcement « choix assumé : », to speak of a choice that names nothing
 */
export function readTerms(source: SourceText, announcement: Span, body: Span): Terms {
  const fields: Field[] = [];
  let head: Head | undefined;
  let stray: Span | undefined;
  for (const piece of piecesOf(source.text, body)) {
    let rest: Piece | undefined = piece;
    if (!head && !fieldOf(piece)) {
      head = readHead(source.text, piece);
      rest = head.rest;
    }
    if (!rest) continue;
    const field = fieldOf(rest);
    const last = fields.at(-1);
    if (field) fields.push(field);
    else if (last) last.end = rest.end;
    else stray ??= { start: rest.start, end: rest.end };
  }
  const valueOf = (name: Field['name']): Field | undefined => fields.find((field) => field.name === name);
  const reason = valueOf('reason');
  const until = valueOf('until');
  const role = valueOf('role');
  const given = reason && wordsOn(source, reason);
  const day = until && readDay(fold(wordsOn(source, until)).text);
  return {
    rule: head?.rule ?? '',
    item: head?.item,
    indicator: head?.indicator,
    reason: given !== undefined && isSaid(given) ? given : '',
    until: day,
    role: role && (wordsOn(source, role) || undefined),
    words: {
      rule: head?.id ?? announcement,
      head: head?.words ?? announcement,
      reason: reason && placeOf(reason),
      until: until && placeOf(until),
    },
    fault:
      head?.fault ??
      (!head ? { kind: 'rule', span: announcement } : stray ? { kind: 'field', span: stray } : undefined) ??
      (until && !day ? { kind: 'day', span: placeOf(until) } : undefined),
  };
}

/** What is on its own line, or between bars. Marks of a quotation and bullets at the head of a line are not part of it. */
function piecesOf(text: string, body: Span): Piece[] {
  const pieces: Piece[] = [];
  let start = body.start;
  for (const { 0: separator, index } of [
    ...text.slice(body.start, body.end).matchAll(/\r\n?|\n|(?<=[\s)])\\?\|(?=\s)/g),
    { 0: '', index: body.end - body.start },
  ]) {
    const piece = pieceOf(text, start, body.start + index);
    if (piece) pieces.push(piece);
    start = body.start + index + separator.length;
  }
  return pieces;
}

function pieceOf(text: string, from: number, to: number): Piece | undefined {
  const start = from + (/^[\s>|*•-]*/.exec(text.slice(from, to))?.[0].length ?? 0);
  let end = to;
  while (end > start && /[\s|]/.test(text[end - 1] as string)) end--;
  return start < end ? { start, end, folded: fold(text.slice(start, end)) } : undefined;
}

interface Head extends Pick<StatedChoice, 'rule' | 'item' | 'indicator' | 'fault'> {
  /** The rule, and the rule with its target. */
  readonly id: Span;
  readonly words: Span;
  /** What follows on the same line. */
  readonly rest?: Piece | undefined;
}

function readHead(text: string, piece: Piece): Head {
  const found = RULE.exec(piece.folded.text);
  const rule = found?.[1] ?? '';
  const whole: Span = { start: piece.start, end: piece.end };
  if (!found || !/[/-]/.test(rule)) return { rule: '', id: whole, words: whole, fault: { kind: 'rule', span: whole } };
  const at = (offset: number): number => piece.start + piece.folded.toOriginal(offset);
  const matched = found[0].replace(/[,;.]$/, '');
  const words = { start: piece.start, end: at(matched.length) };
  const id = { start: at(found[0].indexOf(rule)), end: at(found[0].indexOf(rule) + rule.length) };
  const rest = pieceOf(text, at(found[0].length), piece.end);
  if (found[2] === undefined) return { rule, id, words, rest };
  const target = readTarget(found[2]);
  const opening = at(matched.search(/[([]/));
  const fault = target ? undefined : ({ kind: 'target', span: { start: opening, end: words.end } } as const);
  return { rule, id, words, rest, ...target, fault };
}

/** An item by its key or by one of its labels, or the number of an indicator. */
function readTarget(folded: string): { item: Item } | { indicator: number } | undefined {
  const indicator = INDICATOR.exec(folded)?.[1];
  if (indicator !== undefined) return Number(indicator) > 0 ? { indicator: Number(indicator) } : undefined;
  const item = itemNamed(folded);
  return item && { item };
}

/** The item of that key, or of that label, folded. */
export function itemNamed(folded: string): Item | undefined {
  if (isItem(folded)) return folded;
  const named = ITEMS.filter((item) => Object.values(ITEM_TEXTS[item].label).some((label) => fold(label).text === folded));
  const items = named.length > 0 ? named : labelMatcher()(folded).items;
  return items.length === 1 ? items[0] : undefined;
}

function fieldOf({ start, end, folded }: Piece): Field | undefined {
  for (const [name, label] of LABELS) {
    const found = label.exec(folded.text);
    if (found) return field(name, found[0].length);
  }
  const until = UNTIL.exec(folded.text);
  return until && readDay(folded.text.slice(until[0].length)) ? field('until', until[0].length) : undefined;

  function field(name: Field['name'], length: number): Field {
    const from = Math.min(start + folded.toOriginal(length), end);
    return { name, label: { start, end: from }, start: from, end };
  }
}

/** A field's value, or its label when nothing follows. */
const placeOf = ({ label, start, end }: Field): Span => (start < end ? { start, end } : label);
