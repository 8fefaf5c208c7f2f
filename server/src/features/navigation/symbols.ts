import { shortened, type Span } from '../../document/text.ts';
import { ITEM_TEXTS } from '../../lexicon/itemTexts.ts';
import { STATE_NAMES } from '../../messages/coverage.ts';
import { format } from '../../messages/format.ts';
import type { Locale } from '../../messages/locale.ts';
import { ITEM_STATE_NAMES } from '../../messages/names.ts';
import { SYMBOLS } from '../../messages/navigation.ts';
import { type DocumentFacts, type ItemFact, settledKind, type StatedChoice, type Statement } from '../../programme/facts.ts';
import { ITEMS } from '../../referential/items.ts';
import { namedIndicators, numbersOf } from '../../rules/statements.ts';
import { union } from './place.ts';

/** What an outline names: an item, what is said of indicators, the address of evidence, what stands in comments. */
export type SymbolKind = 'item' | 'indicator' | 'evidence' | 'question' | 'choice';

export interface NamedPart {
  readonly kind: SymbolKind;
  /** Never empty, and on one line. */
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  /** What to stand on, within `span`. */
  readonly words: Span;
}

/** The same with the parts within it. */
export interface Outlined extends NamedPart {
  readonly children: readonly Outlined[];
}

/** The parts of a document that can be named, in reading order: of one that is nobody's business, none. */
export function symbolsOf(facts: DocumentFacts, locale: Locale): NamedPart[] {
  const kind = settledKind(facts.kind);
  if (kind === 'other') return [];
  const items = kind === 'programme' ? ITEMS.map((item) => facts.items[item]) : [];
  return [
    ...items.flatMap((fact) => itemSymbol(fact, locale)),
    ...facts.evidence.flatMap((statement) => statementSymbols(statement, locale)),
    ...facts.questions.map(({ text, span }) => symbol('question', text, SYMBOLS.question[locale], span)),
    ...facts.choices.flatMap((choice) => choiceSymbol(choice, locale)),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

function symbol(kind: SymbolKind, name: string, detail: string, span: Span, words = span): NamedPart {
  return { kind, name: shortened(name.replace(/\s+/g, ' ').trim()), detail, span: union(span, words), words };
}

function itemSymbol({ item, state, span, label }: ItemFact, locale: Locale): NamedPart[] {
  const words = label?.span ?? span;
  if (!words) return [];
  return [symbol('item', ITEM_TEXTS[item].label[locale], ITEM_STATE_NAMES[state][locale], span ?? words, words)];
}

function statementSymbols(statement: Statement, locale: Locale): NamedPart[] {
  const { indicators, label, state, span, targets } = statement;
  const detail = [label?.text, ...(state === 'present' ? [] : [STATE_NAMES[state][locale]])].filter(Boolean).join(', ');
  const files = targets.filter(({ url, span: at }) => url.trim() !== '' && at.end > at.start);
  return [
    symbol('indicator', namedIndicators(numbersOf(statement), locale), detail, span, indicators[0]?.span),
    ...files.map((target) => symbol('evidence', target.url, '', target.span)),
  ];
}

/** A choice that names no rule is none to go to. */
function choiceSymbol({ rule, item, indicator, reason, span, words }: StatedChoice, locale: Locale): NamedPart[] {
  if (rule === '') return [];
  const target = item ? ITEM_TEXTS[item].label[locale] : indicator;
  const detail = reason === '' ? SYMBOLS.choice[locale] : format(SYMBOLS.reasoned[locale], { reason: shortened(reason) });
  return [symbol('choice', target === undefined ? rule : `${rule} (${target})`, detail, span, words.head)];
}

/** Parts, each under the shortest that holds it and more. */
export function nested(parts: readonly NamedPart[]): Outlined[] {
  const top: Outlined[] = [];
  const open: { readonly span: Span; readonly children: Outlined[] }[] = [];
  for (const part of parts) {
    const outlined = { ...part, children: [] };
    for (let last = open.at(-1); last && !holds(last.span, part.span); last = open.at(-1)) open.pop();
    (open.at(-1)?.children ?? top).push(outlined);
    open.push(outlined);
  }
  return top;
}

const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
