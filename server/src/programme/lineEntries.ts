import type { Span } from '../document/text.ts';
import { ITEMS, type Item } from '../referential/items.ts';
import { type Answer, type Entry, STRENGTH } from './entries.ts';
import type { LabelForm } from './facts.ts';
import type { LabelMatch, LabelMatcher } from './itemLabels.ts';
import { READERS } from './items/index.ts';
import { saysNothing } from './judge.ts';
import { LABEL_LENGTH } from './labels.ts';
import type { Line } from './lines.ts';
import { CHIP_LENGTH } from './sentences.ts';
import { hasWords, type Words, wordsOf } from './words.ts';

/** Lines read below a label that is not a heading. */
const VALUE_LINES = 14;
/** Lines read below a word that only looks like a label. */
const BARE_VALUE_LINES = 4;
/** Longest line, in folded units, that may be a label run into its value ("Durée 24 mois"). */
const RUN_ON_LENGTH = 160;
/** Longest line, in units, that may be a key figure set above its label. */
const FIGURE_LENGTH = 30;

/** A label at the head of a line. */
interface Head extends LabelMatch {
  readonly label: Span;
  readonly form: LabelForm;
  readonly colon: boolean;
  /** Nothing stands between the label and its value. */
  readonly runOn?: true;
  /** Words on the same line, after the label. */
  readonly rest?: Words | undefined;
}

/** Items announced in lines: headings, bold or bare labels, labels run into their value, symbols. Tables are read apart. */
export function lineEntries(lines: readonly Line[], itemsOf: LabelMatcher): Entry[] {
  const heads = lines.map((line) => headOf(line, itemsOf));
  const entries: Entry[] = [];
  lines.forEach((line, index) => {
    const head = heads[index];
    if (head) {
      const entry = entryOf(lines, heads, index, head);
      if (entry) entries.push(entry);
    }
    const symbol = symbolEntry(line, lines[index + 1]);
    if (symbol) entries.push(symbol);
  });
  return entries;
}

function entryOf(lines: readonly Line[], heads: readonly (Head | undefined)[], index: number, head: Head): Entry | undefined {
  const line = lines[index] as Line;
  const label = { span: head.label, form: head.form, depth: line.heading || (line.block.kind === 'item' ? line.block.depth : 0) };
  const figure = figureAbove(lines, heads, index);
  if (figure) {
    // "14h", then "Durée": what stands below belongs to the next figure.
    const items = head.items.filter((item) => READERS[item].labelAfterValue);
    return items.length > 0 ? { items, weak: true, label, value: [figure], announced: false, strength: STRENGTH.weak } : undefined;
  }
  const own: Answer[] = head.rest && hasWords(head.rest) ? [head.rest] : [];
  const question = /\?\s*$/.test(line.text.text);
  return {
    items: head.items,
    weak: head.weak || head.runOn === true,
    label,
    value: [...own, ...below(lines, heads, index, own.length > 0)],
    announced: line.heading > 0 || head.colon || head.form === 'bold' || head.form === 'bold-item',
    strength: head.weak ? STRENGTH.weak : question ? STRENGTH.question : STRENGTH.label,
  };
}

/** The short line with a figure right above a bare label, unless that figure answers the label before it. */
function figureAbove(lines: readonly Line[], heads: readonly (Head | undefined)[], index: number): Line | undefined {
  const head = heads[index];
  const before = lines[index - 1];
  if (!before || before.heading || head?.form !== 'plain' || head.colon || head.rest) return undefined;
  const answersAnother = heads[index - 1] !== undefined || (heads[index - 2] !== undefined && !lines[index - 2]?.heading);
  return !answersAnother && before.text.text.length <= FIGURE_LENGTH && /^\W*\d/.test(before.folded.text) ? before : undefined;
}

const WITH_COLON = /^(.{2,80}?) ?(?::|\s[-=→]\s|\s\|\s)(?= |$)(.*)$/;

/** The label at the head of a line, if there is one. */
function headOf(line: Line, itemsOf: LabelMatcher): Head | undefined {
  if (line.block.kind === 'cell') return undefined;
  return boldHead(line, itemsOf) ?? colonHead(line, itemsOf) ?? wholeHead(line, itemsOf) ?? runOnHead(line, itemsOf);
}

/** "**Durée :** 14 h" */
function boldHead(line: Line, itemsOf: LabelMatcher): Head | undefined {
  if (line.strong === 0 || line.heading) return undefined;
  const bold = wordsOf(line.text.slice(0, line.strong)).folded.text;
  const match = bold.length <= LABEL_LENGTH ? itemsOf(bold) : undefined;
  if (!match || match.items.length === 0) return undefined;
  const after = line.text.text.slice(line.strong);
  const gap = /^\s*[:–—-]?\s*/u.exec(after)?.[0].length ?? 0;
  return { ...match, label: labelSpan(line, line.strong), form: line.item ? 'bold-item' : 'bold', colon: /:\s*$/.test(bold) || /^\s*[:–—-]/.test(after), rest: restOf(line, line.strong + gap) };
}

/** "Durée : 14 h", in a heading as in any line */
function colonHead(line: Line, itemsOf: LabelMatcher): Head | undefined {
  const { folded } = line;
  const parts = WITH_COLON.exec(folded.text);
  if (!parts) return undefined;
  const match = itemsOf(parts[1] as string);
  if (match.items.length === 0) return undefined;
  const end = folded.toOriginal((parts[1] as string).length);
  const from = folded.toOriginal(folded.text.length - (parts[2] as string).length);
  return { ...match, label: labelSpan(line, end), form: line.heading ? 'heading' : line.item ? 'plain-item' : 'plain', colon: true, rest: restOf(line, from) };
}

/** "Durée", alone on its line. In a list only with a colon or a question mark: a bare item is more likely content. */
function wholeHead(line: Line, itemsOf: LabelMatcher): Head | undefined {
  const announces = /[:?]\s*$/.test(line.text.text);
  if (line.folded.text.length > LABEL_LENGTH || (line.item && !line.heading && !announces)) return undefined;
  const match = itemsOf(line.folded.text);
  if (match.items.length === 0) return undefined;
  return { ...match, label: labelSpan(line, line.text.text.length), form: line.heading ? 'heading' : line.item ? 'plain-item' : 'plain', colon: announces };
}

/** How the value of a run-on label begins: with a figure, a capital, a few words; otherwise the line is a sentence. */
const RUN_ON_VALUE = /^(?:[\p{Lu}\d(€]|à |aucun|sur |nous |selon )/u;

/** "Durée 24 mois", "Tarif 790 € HT": the value must be checkable, or plainly vague, for the item. */
function runOnHead(line: Line, itemsOf: LabelMatcher): Head | undefined {
  const { folded, text } = line;
  if (line.heading || line.item || folded.text.length > RUN_ON_LENGTH) return undefined;
  const words = folded.text.split(' ');
  for (let count = Math.min(5, words.length - 1); count >= 1; count--) {
    const head = words.slice(0, count).join(' ');
    if (head.length < 4) return undefined;
    const match = itemsOf(head);
    const end = folded.toOriginal(head.length);
    if (match.items.length === 0 || !RUN_ON_VALUE.test(text.text.slice(end).trimStart())) continue;
    const value = restOf(line, end);
    const items = value ? match.items.filter((item) => answers(item, value)) : [];
    if (items.length > 0) return { items, weak: match.weak, label: labelSpan(line, end), form: 'plain', colon: false, runOn: true, rest: value };
  }
  return undefined;
}

/** Whether words answer the item in its own terms, whatever announces them. */
const answers = (item: Item, { folded }: Words): boolean => READERS[item].checkable?.test(folded.text) === true || saysNothing(READERS[item], folded.text);

/** The label's own words: without symbols before and punctuation after. */
function labelSpan({ text }: Line, end: number): Span {
  const label = text.text.slice(0, end).replace(/[\s:.–—-]+$/u, '');
  const lead = /^[^\p{L}\p{N}]*/u.exec(label)?.[0].length ?? 0;
  return text.spanOf(lead < label.length ? lead : 0, label.length);
}

function restOf({ text }: Line, from: number): Words | undefined {
  const words = wordsOf(text.slice(from));
  return words.text.text ? words : undefined;
}

/** The lines that answer a label: up to the next label of another item, or the end of the section. */
function below(lines: readonly Line[], heads: readonly (Head | undefined)[], index: number, answered: boolean): Answer[] {
  const line = lines[index] as Line;
  const head = heads[index] as Head;
  const shares = (other: Head): boolean => other.items.some((item) => head.items.includes(item));
  const limit = line.heading ? Number.POSITIVE_INFINITY : head.colon || head.form.startsWith('bold') ? VALUE_LINES : BARE_VALUE_LINES;
  const value: Answer[] = [];
  let only: readonly Item[] | undefined;
  for (let next = index + 1; next < lines.length && value.length < limit; next++) {
    const candidate = lines[next] as Line;
    const other = heads[next];
    if (candidate.block.quoted) continue;
    const foreign = other !== undefined && !shares(other);
    if (candidate.heading) {
      if (!line.heading || candidate.heading <= line.heading || (foreign && !other.weak)) break;
      only = undefined;
    } else if (foreign && !(line.heading && other.weak) && !head.items.includes('content')) {
      break;
    }
    if (answered && !line.heading && !goesOn(line, candidate)) break;
    if (other && !other.weak && head.items.length > 1) only = other.items;
    value.push({ ...(other?.rest && !other.weak ? other.rest : candidate), only });
  }
  return value;
}

/** Whether a line visibly goes on with the value that stands on the label's own line: its list, or its paragraph. */
function goesOn(line: Line, candidate: Line): boolean {
  if (candidate.block === line.block) return !/:/.test(candidate.text.text.slice(0, 40));
  return candidate.item && !line.item;
}

const SYMBOL = /^\s*[^\p{L}\p{N}\s"'«“([#*+•✓✔–—-]+/u;

/** Chips with a symbol for a label: "⏱ 2 jours (14h)", or the symbol alone above its value. */
function symbolEntry(line: Line, next: Line | undefined): Entry | undefined {
  const symbol = line.heading ? undefined : SYMBOL.exec(line.text.text)?.[0];
  if (!symbol) return undefined;
  const after = wordsOf(line.text.slice(symbol.length));
  const value = hasWords(after) ? after : next && !next.heading && next.text.text.length <= CHIP_LENGTH ? next : undefined;
  const items = value ? ITEMS.filter((item) => READERS[item].symbols?.test(symbol) && answers(item, value)) : [];
  if (!value || items.length === 0) return undefined;
  return { items, weak: true, label: { span: line.text.spanOf(0, symbol.length), form: 'plain', depth: 0 }, value: [value], announced: false, strength: STRENGTH.weak };
}
