import { hasSureSymbol, hasSymbol, ITEM_LEXICON } from '../lexicon/items.ts';
import { ITEMS, type Item } from '../referential/items.ts';
import { type Answer, type Entry, STRENGTH, withUnit } from './entries.ts';
import { answers, type Head } from './heads.ts';
import { type Line, ofLine } from './lines.ts';
import type { SheetLine } from './scope.ts';
import { CHIP_LENGTH } from './unlabelled.ts';
import { hasWords, wordsOf } from './words.ts';

/** Lines read below a label that is not a heading. */
const VALUE_LINES = 14;
/** Lines read below a word that only looks like a label. */
const BARE_VALUE_LINES = 4;
/** "22 modules": a key figure, which may be all that a page announces, and which announces less than a title. */
const COUNT = /^\W*\d+ [a-z]/;
/** Longest line, in units, that may be a key figure set above its label. */
const FIGURE_LENGTH = 30;

/** Items announced in lines: headings, bold or bare labels, labels run into their value, symbols. Tables are read apart. */
export function lineEntries(lines: readonly SheetLine[]): Entry[] {
  const entries: Entry[] = [];
  lines.forEach((line, index) => {
    const { head, taught } = line;
    if (head) {
      const entry = entryOf(lines, index, head);
      // In the syllabus, an item and a heading that hardly is a label are subject matter: "Procédures d'évaluation de modèles".
      const subject = taught && (line.item || (line.heading > 0 && head.weak));
      const items = entry?.items.filter((item) => !(subject && ITEM_LEXICON[item].teachable));
      // "Démarche individuelle :" in an exercise says less of the course than what stands outside the syllabus.
      const within = taught && !line.heading && items?.every((item) => ITEM_LEXICON[item].teachable);
      const strength = within ? Math.min(entry?.strength ?? 0, STRENGTH.weak) : entry?.strength;
      if (entry && items?.length) entries.push({ ...entry, items, strength: strength ?? entry.strength });
    }
    const symbol = symbolEntry(line, lines[index + 1]);
    if (symbol) entries.push(symbol);
  });
  return entries;
}

function entryOf(lines: readonly SheetLine[], index: number, head: Head): Entry | undefined {
  const line = lines[index] as Line;
  const label = { span: head.label, form: head.form, depth: line.heading || (line.block.kind === 'item' ? line.block.depth : 0) };
  const figure = figureAbove(lines, index);
  if (figure) {
    // "14h", then "Durée": what stands below belongs to the next figure.
    const items = head.items.filter((item) => ITEM_LEXICON[item].labelAfterValue);
    return items.length > 0 ? { items, weak: true, label, value: [figure], announced: false, strength: STRENGTH.weak } : undefined;
  }
  const own = head.rest ? withUnit(head.items, [head.rest]) : [];
  const question = /\?\s*$/.test(line.text.text);
  return {
    items: head.items,
    weak: head.weak || head.runOn === true,
    byName: head.byName,
    label,
    value: [...own, ...below(lines, index, head, own.length > 0)],
    announced: line.heading > 0 || head.colon || head.form === 'bold' || head.form === 'bold-item',
    strength: head.weak ? STRENGTH.weak : question || COUNT.test(line.folded.text) ? STRENGTH.question : STRENGTH.label,
  };
}

/** The short line with a figure right above a bare label, unless that figure answers the label before it. */
function figureAbove(lines: readonly SheetLine[], index: number): Line | undefined {
  const head = lines[index]?.head;
  const before = lines[index - 1];
  if (!before || before.heading || head?.form !== 'plain' || head.colon || head.rest) return undefined;
  const answersAnother = before.head !== undefined || (lines[index - 2]?.head !== undefined && !lines[index - 2]?.heading);
  // "15+" above "Programmes" belongs to that word too; "10 maximum" answers what stands before it.
  const figure = head.items.some((item) => ITEM_LEXICON[item].labelAfterValue) ? /^\W*\d/ : /^\W*\d+\W*$/;
  return !answersAnother && before.text.text.length <= FIGURE_LENGTH && figure.test(before.folded.text) ? before : undefined;
}

/** The lines that answer a label: up to the next label of another item, or the end of the section. */
function below(lines: readonly SheetLine[], index: number, head: Head, answered: boolean): Answer[] {
  const line = lines[index] as Line;
  const shares = (other: Head): boolean => other.items.some((item) => head.items.includes(item));
  const limit = line.heading ? Number.POSITIVE_INFINITY : head.colon || head.form.startsWith('bold') ? VALUE_LINES : BARE_VALUE_LINES;
  const value: Answer[] = [];
  let only: readonly Item[] | undefined;
  for (let next = index + 1; next < lines.length && value.length < limit; next++) {
    const candidate = lines[next] as SheetLine;
    const other = candidate.head;
    if (candidate.block.quoted) continue;
    if (line.title && (candidate.title || isBesideItem(line, candidate))) break;
    // "Contactez-nous" right below "Modalités d'accès" is its (poor) answer, not the next label.
    const answersFirst =
      value.length === 0 &&
      !answered &&
      !candidate.heading &&
      other?.rest === undefined &&
      head.items.some((item) => ITEM_LEXICON[item].empty?.test(candidate.folded));
    const foreign = other !== undefined && !shares(other) && !answersFirst;
    if (candidate.heading && !(next === index + 1 && isKicker(lines, index))) {
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

/**
 * Whether a label stands alone above a heading that announces nothing, as pages set a few words above a slogan: the heading and what
 * stands below it answer the label. Of labels one below the other, a menu, none does.
 */
function isKicker(lines: readonly SheetLine[], index: number): boolean {
  const [before, line, slogan] = [lines[index - 1], lines[index], lines[index + 1]];
  return line?.head?.form === 'plain' && !line.head.rest && slogan?.head === undefined && before?.head === undefined;
}

/** Whether an item stands in the list of a title, not below it. */
const isBesideItem = ({ block }: Line, { block: other, item }: Line): boolean =>
  item && other !== block && other.depth <= block.depth && other.ordered === block.ordered;

/** Whether a line visibly goes on with the value that stands on the label's own line: its list, or its paragraph. */
function goesOn(line: Line, candidate: Line): boolean {
  if (candidate.block === line.block) return !/:/.test(candidate.text.text.slice(0, 40));
  return candidate.item && !line.item;
}

const SYMBOL = /^\s*[^\p{L}\p{N}\s"'«“([#*+•✓✔–—-]+/u;

const symbolOf = ofLine(({ heading, text }) => (heading ? undefined : SYMBOL.exec(text.text)?.[0]));

/** Chips with a symbol for a label: "⏱ 2 jours (14h)", or the symbol alone above its value. */
function symbolEntry(line: Line, next: Line | undefined): Entry | undefined {
  const symbol = symbolOf(line.own);
  if (!symbol) return undefined;
  const after = wordsOf(line.text.slice(symbol.length));
  const value = hasWords(after) ? after : next && !next.heading && next.text.text.length <= CHIP_LENGTH ? next : undefined;
  const byName = ITEMS.filter((item) => hasSureSymbol(item, symbol));
  const items = value ? ITEMS.filter((item) => hasSymbol(item, symbol) && (byName.includes(item) || answers(item, value))) : [];
  if (!value || items.length === 0) return undefined;
  return {
    items,
    weak: true,
    byName,
    label: { span: line.text.spanOf(0, symbol.length), form: 'plain', depth: 0 },
    value: [value],
    announced: false,
    strength: STRENGTH.weak,
  };
}
