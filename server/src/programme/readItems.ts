import type { Block } from '../document/blocks.ts';
import type { MarkdownDocument } from '../document/document.ts';
import { fold, type Folded } from '../document/fold.ts';
import type { Property } from '../document/frontMatter.ts';
import type { PlainText } from '../document/plainText.ts';
import type { Span } from '../document/text.ts';
import { ITEMS, type Item } from '../referential/items.ts';
import type { ItemFact, ItemState, LabelForm } from './facts.ts';
import { opinionOrPresenceOnly } from './items/assessment.ts';
import { READERS } from './items/index.ts';
import { labelParts, undress } from './labels.ts';
import { type Line, readLines } from './lines.ts';
import { PLACEHOLDER } from './patterns.ts';
import type { ItemReader, SentenceReader } from './reader.ts';

/** Words with their folded form: what patterns are matched on, and where a match stands in the file. */
interface Words {
  readonly text: PlainText;
  readonly folded: Folded;
  /** Items that a label of its own, below the entry's label, gives these words to; any item where absent. */
  readonly only?: readonly Item[] | undefined;
}

/** A label found in the document, and the words that answer it. */
interface Entry {
  readonly items: readonly Item[];
  /** Labels that count only when the value is checkable or vague in the item's own terms. */
  readonly weak: boolean;
  readonly label: NonNullable<ItemFact['label']>;
  readonly value: readonly Words[];
  /** Whether an empty value is worth telling: a heading or "Durée :" is, a bare word may be a menu. */
  readonly announced: boolean;
  /** How surely the label announces its items; decides between two entries of the same state. */
  readonly strength: number;
}

/** Strengths of labels, and of a sentence without one. */
const STRENGTH = { label: 4, question: 3, weak: 2, sentence: 1 } as const;

/** Longest line, in folded units, that can be a label standing by itself. */
const LABEL_LENGTH = 90;
/** Longest line that is read as a chip: a fact without a sentence. */
const CHIP_LENGTH = 110;
/** Lines read below a label that is not a heading. */
const VALUE_LINES = 14;
/** Lines read below a word that only looks like a label. */
const BARE_VALUE_LINES = 4;

const RANK: Readonly<Record<ItemState, number>> = { present: 3, promised: 2, vague: 1, missing: 0, 'not-applicable': 0 };

/** Reads the state of every item. Labels first, then sentences; the best state that the document gives an item is its state. */
export function readItems(document: MarkdownDocument): Record<Item, ItemFact> {
  const lines = readLines(document.blocks);
  const entries = [...propertyEntries(document), ...tableEntries(document.blocks), ...lineEntries(lines)];
  const facts = {} as Record<Item, ItemFact>;
  for (const item of ITEMS) {
    const reader = READERS[item];
    let best: ItemFact = { item, state: 'missing' };
    let strength = 0;
    const offer = (fact: ItemFact, offered: number): void => {
      const rank = RANK[fact.state] - RANK[best.state];
      if (rank > 0 || (rank === 0 && fact.state !== 'missing' && offered > strength)) {
        best = fact;
        strength = offered;
      }
    };
    for (const entry of entries) if (entry.items.includes(item)) offer(judge(reader, entry), entry.strength);
    for (const fact of sentenceFacts(reader, document, lines, RANK[best.state])) offer(fact, STRENGTH.sentence);
    facts[item] = best;
  }
  readLists(lines, facts);
  return facts;
}

// ---------------------------------------------------------------------------------------------------------------- judging

/** What the words behind a label are worth for an item. */
function judge(reader: ItemReader, entry: Entry): ItemFact {
  const { item } = reader;
  const value = entry.value.filter(({ folded, only }) => /[a-z0-9]/.test(folded.text) && !reader.foreign?.test(folded.text) && (!only || only.includes(item)));
  const fact = (state: ItemState, span: Span): ItemFact => ({ item, state, span, label: entry.label });
  if (value.length === 0) {
    return entry.announced && !entry.weak && entry.value.length === 0 ? fact('vague', entry.label.span) : { item, state: 'missing' };
  }
  let vague: Words | undefined;
  let promised: Words | undefined;
  const last = value.at(-1) as Words;
  for (const words of value) {
    const { text } = words.folded;
    // "À l'issue de la formation, vous saurez :" announces the words that follow it.
    if (/:\W*$/.test(text) && words !== last) continue;
    const present = (): ItemFact => fact('present', reader.wholeValue ? { start: spanOf(words).start, end: Math.max(spanOf(words).end, spanOf(last).end) } : spanOf(words));
    if (PLACEHOLDER.test(text) && !concrete(reader, text)) {
      promised ??= words;
      continue;
    }
    const saysNothing = reader.vague !== undefined && reader.vague.test(text);
    if (reader.lenient && !entry.weak) {
      if (!saysNothing && /[a-z]{2,}/.test(text)) return present();
    } else if (reader.checkable?.test(text) && !isWhole(reader.vague, text) && !(item === 'assessment' && opinionOrPresenceOnly(text))) {
      return present();
    }
    if (saysNothing && (!entry.weak || isWhole(reader.vague, text))) vague ??= words;
  }
  if (promised && (!vague || promised === value[0])) return fact('promised', spanOf(promised));
  if (vague) return fact('vague', spanOf(vague));
  if (promised) return fact('promised', spanOf(promised));
  return { item, state: 'missing' };
}

/** A vague pattern that claims the whole line, as `^…$` ones do. */
function isWhole(pattern: RegExp | undefined, text: string): boolean {
  if (!pattern) return false;
  const match = pattern.exec(text);
  return match !== null && match[0].length >= text.length - 1 && pattern.source.startsWith('^');
}

/** Whether a line with a placeholder in it still holds something checkable ("02 XX… – contact@…"). */
const concrete = (reader: ItemReader, text: string): boolean => reader.checkable !== undefined && reader.item === 'contact' && reader.checkable.test(text);

const spanOf = ({ text }: Words): Span => text.span;

// ---------------------------------------------------------------------------------------------------------------- labels

interface LabelMatch {
  readonly items: Item[];
  readonly weak: boolean;
}

const labelCache = new Map<string, LabelMatch>();

/** The items that a label announces: all of it, else its parts. */
function itemsOf(folded: string, keys = false): LabelMatch {
  const key = (keys ? 'k:' : 'l:') + folded;
  const known = labelCache.get(key);
  if (known) return known;
  const found = matchLabel(undress(folded), keys);
  if (labelCache.size > 5000) labelCache.clear();
  labelCache.set(key, found);
  return found;
}

function matchLabel(label: string, keys: boolean): LabelMatch {
  if (label.length < 2 || label.length > LABEL_LENGTH) return { items: [], weak: false };
  const whole = ITEMS.filter((item) => READERS[item].labels.test(label) || (keys && READERS[item].keys?.test(label)));
  const parts = labelParts(label);
  const fromParts = parts.length > 1 && parts.length <= 4 ? ITEMS.filter((item) => !whole.includes(item) && parts.some((part) => READERS[item].labels.test(part))) : [];
  if (whole.length + fromParts.length > 0) return { items: [...whole, ...fromParts], weak: false };
  return { items: ITEMS.filter((item) => READERS[item].weakLabels?.test(label)), weak: true };
}

function lineEntries(lines: readonly Line[]): Entry[] {
  const heads = lines.map((line, index) => labelOf(line, lines[index - 1]));
  const entries: Entry[] = [];
  lines.forEach((line, index) => {
    const head = heads[index];
    if (!head) return;
    const figure = figureAbove(lines, heads, index, head);
    if (figure) {
      // A key figure set above its label: "14h", then "Durée". What stands below belongs to the next figure.
      const items = head.match.items.filter((item) => READERS[item].labelAfterValue);
      if (items.length > 0) entries.push({ items, weak: true, label: { span: head.label, form: head.form, depth: 0 }, value: [figure], announced: false, strength: STRENGTH.weak });
      return;
    }
    const value: Words[] = head.rest && /[\p{L}\p{N}]/u.test(head.rest.text.text) ? [head.rest] : [];
    value.push(...below(lines, heads, index, head, value.length > 0));
    entries.push({
      items: head.match.items,
      weak: head.match.weak,
      label: { span: head.label, form: head.form, depth: line.heading || (line.block.kind === 'item' ? line.block.depth : 0) },
      value,
      announced: line.heading > 0 || head.colon || head.form === 'bold' || head.form === 'bold-item',
      strength: head.match.weak && !head.sure ? STRENGTH.weak : /\?\s*$/.test(line.text.text) ? STRENGTH.question : STRENGTH.label,
    });
  });
  entries.push(...symbolEntries(lines));
  return entries;
}

/** The short line with a figure right above a bare label, unless that figure answers the label before it. */
function figureAbove(lines: readonly Line[], heads: readonly (Head | undefined)[], index: number, head: Head): Line | undefined {
  const before = lines[index - 1];
  if (!before || head.form !== 'plain' || head.colon || head.rest || before.heading || heads[index - 1] || (heads[index - 2] && !lines[index - 2]?.heading)) return undefined;
  return before.text.text.length <= 30 && /^\W*\d/.test(before.folded.text) ? before : undefined;
}

interface Head {
  readonly match: LabelMatch;
  readonly label: Span;
  readonly form: LabelForm;
  readonly colon: boolean;
  /** A run-on label whose words are a whole label of the item, so that it is as good as one with a colon. */
  readonly sure?: boolean;
  /** Words on the same line, after the label. */
  readonly rest?: Words | undefined;
}

const COLON = /^(.{2,80}?) ?(?::|\s[-=→]\s|\s\|\s)(?= |$)(.*)$/;

/** The label at the head of a line, if there is one. */
function labelOf(line: Line, previous: Line | undefined): Head | undefined {
  if (line.block.kind === 'cell') return undefined;
  const { text, folded } = line;
  // Many authors type their bullets: a typed one makes a list item all the same.
  const item = line.block.kind === 'item' || /^[•▪◦‣–—✓✔➤→·*-]\s/u.test(text.text);
  const rest = (from: number): Words | undefined => {
    const words = text.slice(from).trim();
    return words.text ? { text: words, folded: fold(words.text.replace(/\n/g, ' ')) } : undefined;
  };
  const at = (end: number): Span => {
    const label = text.slice(0, end).text.replace(/[\s:.–—-]+$/u, '');
    const lead = /^[^\p{L}\p{N}]*/u.exec(label)?.[0].length ?? 0;
    return text.spanOf(lead < label.length ? lead : 0, label.length);
  };

  if (line.strong > 0 && !line.heading) {
    const after = text.text.slice(line.strong);
    const bold = text.text.slice(0, line.strong);
    const colon = /:\s*$/.test(bold) || /^\s*[:–—-]/.test(after);
    const match = itemsOf(fold(bold).text);
    if (match.items.length > 0 && (bold.length <= LABEL_LENGTH || colon)) {
      const skip = /^\s*[:–—-]?\s*/u.exec(after)?.[0].length ?? 0;
      return { match, label: at(line.strong), form: item ? 'bold-item' : 'bold', colon, rest: rest(line.strong + skip) };
    }
  }
  const colon = COLON.exec(folded.text);
  if (colon) {
    const match = itemsOf(colon[1] as string);
    if (match.items.length > 0) {
      const end = folded.toOriginal((colon[1] as string).length);
      const from = folded.toOriginal(folded.text.length - (colon[2] as string).length);
      return { match, label: at(end), form: line.heading ? 'heading' : item ? 'plain-item' : 'plain', colon: true, rest: rest(from) };
    }
  }
  if (folded.text.length <= LABEL_LENGTH) {
    const match = itemsOf(folded.text);
    if (match.items.length > 0 && !(item && !/[:?]\s*$/.test(text.text) && !line.heading)) {
      return { match, label: at(text.text.length), form: line.heading ? 'heading' : item ? 'plain-item' : 'plain', colon: /[:?]\s*$/.test(text.text) };
    }
  }
  if (line.heading || item) return undefined;
  return runOnLabel(line, previous, at, rest);
}

/** "Durée 24 mois", "Tarif 790 € HT": a short line that opens with a label and goes on with a value, with nothing between. */
function runOnLabel(line: Line, _previous: Line | undefined, at: (end: number) => Span, rest: (from: number) => Words | undefined): Head | undefined {
  const { text, folded } = line;
  if (folded.text.length > 160) return undefined;
  const words = folded.text.split(' ');
  for (let count = Math.min(5, words.length - 1); count >= 1; count--) {
    const head = words.slice(0, count).join(' ');
    if (head.length < 4) break;
    const found = itemsOf(head);
    if (found.items.length === 0) continue;
    const end = folded.toOriginal(head.length);
    // The value must begin like one: a figure, a capital, a mode; or the line goes on as a sentence about something else.
    const after = text.text.slice(end).trimStart();
    if (!/^(?:[\p{Lu}\d(€]|à |aucun|sur |nous |selon )/u.test(after)) continue;
    const value = rest(end);
    const items = found.items.filter((item) => value && (READERS[item].checkable?.test(value.folded.text) || isWhole(READERS[item].vague, value.folded.text)));
    if (items.length > 0) return { match: { items, weak: true }, label: at(end), form: 'plain', colon: false, sure: !found.weak, rest: value };
  }
  return undefined;
}

/** The lines that answer a label: up to the next label of another item, or the end of the section. */
function below(lines: readonly Line[], heads: readonly (Head | undefined)[], index: number, head: Head, answered: boolean): Words[] {
  const line = lines[index] as Line;
  const words: Words[] = [];
  let only: readonly Item[] | undefined;
  const limit = line.heading ? Number.POSITIVE_INFINITY : head.colon || head.form.startsWith('bold') ? VALUE_LINES : BARE_VALUE_LINES;
  for (let next = index + 1; next < lines.length && words.length < limit; next++) {
    const candidate = lines[next] as Line;
    const other = heads[next];
    if (candidate.block.quoted) continue;
    if (candidate.heading) {
      if (!line.heading || candidate.heading <= line.heading) break;
      if (other && !other.match.weak && !other.match.items.some((item) => head.match.items.includes(item))) break;
    } else if (other && !(line.heading && other.match.weak) && !other.match.items.some((item) => head.match.items.includes(item))) {
      if (!head.match.items.includes('content')) break;
    }
    if (answered && !line.heading) {
      // The value is on the label's own line: only what visibly goes on with it (a list, the same paragraph) belongs to it.
      const goesOn = candidate.block === line.block ? !/:/.test(candidate.text.text.slice(0, 40)) : candidate.block.kind === 'item' && line.block.kind !== 'item';
      if (!goesOn) break;
    }
    if (candidate.heading) only = undefined;
    if (other && !other.match.weak && head.match.items.length > 1) only = other.match.items;
    const answer = other?.rest && !other.match.weak ? other.rest : candidate;
    words.push({ text: answer.text, folded: answer.folded, only });
  }
  return words;
}

/** Chips with a symbol for a label: "⏱ 2 jours (14h)", or the symbol alone above its value. */
function symbolEntries(lines: readonly Line[]): Entry[] {
  const entries: Entry[] = [];
  lines.forEach((line, index) => {
    const symbol = /^\s*[^\p{L}\p{N}\s"'«“(\[#*+•✓✔–—-]+/u.exec(line.text.text)?.[0];
    if (!symbol || line.heading) return;
    const after = line.text.slice(symbol.length).trim();
    const next = lines[index + 1];
    const value = after.text ? { text: after, folded: fold(after.text) } : next && !next.heading && next.text.text.length <= CHIP_LENGTH ? next : undefined;
    if (!value) return;
    const items = ITEMS.filter((item) => READERS[item].symbols?.test(symbol) && (READERS[item].checkable?.test(value.folded.text) || isWhole(READERS[item].vague, value.folded.text)));
    if (items.length > 0) entries.push({ items, weak: true, label: { span: line.text.spanOf(0, symbol.length), form: 'plain', depth: 0 }, value: [value], announced: false, strength: STRENGTH.weak });
  });
  return entries;
}

// ---------------------------------------------------------------------------------------------------------------- tables

/** Items in tables: labels in the first column, or in the header row with their values below. */
function tableEntries(blocks: readonly Block[]): Entry[] {
  const tables = new Map<number, Block[]>();
  for (const block of blocks) if (block.cell) tables.set(block.cell.table, [...(tables.get(block.cell.table) ?? []), block]);
  const entries: Entry[] = [];
  for (const cells of tables.values()) {
    const header = cells.filter((cell) => cell.cell?.row === 0);
    const named = header.map((cell) => itemsOf(fold(cell.text.text).text));
    const byColumn = named.filter(({ items, weak }) => items.length > 0 && !weak).length >= 2;
    for (const cell of cells) {
      const place = cell.cell as NonNullable<Block['cell']>;
      if (!cell.text.text) continue;
      if (byColumn ? place.row !== 0 : place.column !== 0) continue;
      const match = itemsOf(fold(cell.text.text).text);
      if (match.items.length === 0) continue;
      const answers = cells.filter(({ cell: other }) => other && (byColumn ? other.column === place.column && other.row > 0 : other.row === place.row && other.column > 0));
      const value = answers.filter((answer) => answer.text.text).flatMap((answer) => answer.text.lines()).map((text) => ({ text, folded: fold(text.text) }));
      entries.push({ items: match.items, weak: match.weak, label: { span: cell.text.span, form: byColumn ? 'column' : 'row', depth: 0 }, value, announced: true, strength: STRENGTH.label });
    }
  }
  return entries;
}

// ---------------------------------------------------------------------------------------------------------------- front matter

const TITLED = /^(?:question|titre|title|label|nom|name|heading|q|intitule)$/i;

/** Items in front matter: under their key, under a key that holds it, or as a titled entry ("label: Durée", "value: 14 h"). */
function propertyEntries(document: MarkdownDocument): Entry[] {
  const properties = document.frontMatter?.properties ?? [];
  const entries: Entry[] = [];
  for (const property of properties) {
    const value = property.text.lines().map((line) => ({ text: line.trim(), folded: fold(line.text.trim()) })).filter(({ folded }) => folded.text);
    const names = property.path.filter((part): part is string => typeof part === 'string');
    for (let depth = names.length - 1; depth >= 0; depth--) {
      const match = itemsOf(keyWords(names[depth] as string), true);
      if (match.items.length === 0) continue;
      entries.push({ items: match.items, weak: match.weak, label: { span: property.keySpan, form: 'property', depth: names.length - 1 }, value: bare(match.items, value), announced: value.length > 0, strength: STRENGTH.label });
      break;
    }
    if (TITLED.test(property.key) && property.text.text.length <= LABEL_LENGTH) {
      const match = itemsOf(fold(property.text.text).text);
      const siblings = match.items.length > 0 ? properties.filter((other) => other !== property && sameParent(other, property)) : [];
      const answer = siblings.flatMap((other) => other.text.lines()).map((line) => ({ text: line.trim(), folded: fold(line.text.trim()) }));
      if (answer.length > 0) entries.push({ items: match.items, weak: match.weak, label: { span: property.valueSpan, form: 'property', depth: names.length - 1 }, value: answer, announced: false, strength: STRENGTH.question });
    }
  }
  return entries;
}

/** A bare figure under `prix:` or `duree:` is a value: the key says what it counts. */
function bare(items: readonly Item[], value: Words[]): Words[] {
  const unit = items.includes('price') ? ' €' : items.includes('duration') ? ' h' : '';
  if (!unit) return value;
  return value.map((words) => (/^\d+(?:[.,]\d+)?$/.test(words.folded.text) && words.folded.text !== '0' ? { text: words.text, folded: fold(words.folded.text + unit) } : words));
}

const keyWords = (key: string): string => fold(key.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_.-]+/g, ' ')).text;

const sameParent = (a: Property, b: Property): boolean => a.path.length === b.path.length && a.path.slice(0, -1).every((part, index) => part === b.path[index]);

// ---------------------------------------------------------------------------------------------------------------- sentences

/** Sentences that carry an item without a label; only those that would better `rank`. */
function* sentenceFacts(reader: ItemReader, document: MarkdownDocument, lines: readonly Line[], rank: number): Generator<ItemFact> {
  const wanted = (reader.sentences ?? []).filter((sentence) => RANK[sentence.state] > rank).sort((a, b) => RANK[b.state] - RANK[a.state]);
  if (wanted.length === 0) return;
  for (const line of lines) {
    if (line.block.quoted) continue;
    const fact = matchSentence(reader.item, wanted, line, line.heading);
    if (fact) yield fact;
  }
  for (const property of document.frontMatter?.properties ?? []) {
    if (/^(?:image|img|url|slug|icon|cover|video|src|href|id|ref|tags?|keywords?)$/i.test(property.key)) continue;
    for (const text of property.text.lines()) {
      const words = text.trim();
      const fact = words.text && matchSentence(reader.item, wanted, { text: words, folded: fold(words.text) }, 0);
      if (fact) yield fact;
    }
  }
}

function matchSentence(item: Item, sentences: readonly SentenceReader[], words: Words, heading: number): ItemFact | undefined {
  const { text } = words.folded;
  for (const sentence of sentences) {
    if (sentence.in === 'chip' && text.length > CHIP_LENGTH) continue;
    if (sentence.in === 'heading' && !heading) continue;
    const match = sentence.pattern.exec(text);
    if (!match || sentence.not?.test(text)) continue;
    if (PLACEHOLDER.test(match[0])) continue;
    const lead = /^[^a-z0-9€]*/.exec(match[0])?.[0].length ?? 0;
    const start = words.folded.toOriginal(match.index + (lead < match[0].length ? lead : 0));
    const end = words.folded.toOriginal(match.index + match[0].trimEnd().length);
    return { item, state: sentence.state, span: words.text.spanOf(start, end) };
  }
  return undefined;
}

// ---------------------------------------------------------------------------------------------------------------- lists

const INFINITIVE = /^\W*(?:(?:savoir|pouvoir|etre capable de|mieux|se |s'|ne pas )?[a-z]{2,}(?:er|ir|re|oir)\b)/;
/** Shortest list that is read as objectives or content although nothing announces it. */
const LIST_LENGTH = 3;

/**
 * A list that nothing announces, in a document without the label: infinitives are read as objectives, and any such list as
 * content. A last resort, so that a short sheet whose body is its programme is not told that it has none.
 */
function readLists(lines: readonly Line[], facts: Record<Item, ItemFact>): void {
  if (facts.objectives.state === 'present' && facts.content.state === 'present') return;
  let run: Line[] = [];
  const runs: Line[][] = [];
  for (const line of [...lines, undefined]) {
    if (line && line.block.kind === 'item' && !line.block.quoted) {
      run.push(line);
      continue;
    }
    if (run.length >= LIST_LENGTH) runs.push(run);
    run = [];
  }
  const taken = Object.values(facts).flatMap(({ span }) => (span ? [span] : []));
  const free = runs.filter((list) => !taken.some((span) => span.start >= (list[0] as Line).text.span.start && span.end <= (list.at(-1) as Line).text.span.end));
  const span = (list: readonly Line[]): Span => (list[0] as Line).text.span;
  if (facts.objectives.state === 'missing') {
    const list = free.find((candidate) => candidate.filter((line) => INFINITIVE.test(line.folded.text)).length >= Math.ceil(candidate.length * 0.6));
    if (list) facts.objectives = { item: 'objectives', state: 'present', span: span(list) };
  }
  if (facts.content.state !== 'present') {
    const list = free[0];
    if (list) facts.content = { item: 'content', state: 'present', span: span(list) };
  }
}
