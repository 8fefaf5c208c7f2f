import { moved, type Span } from '../document/text.ts';
import { LABEL_LENGTH } from '../lexicon/labelLists.ts';
import { ITEM_LEXICON } from '../lexicon/items.ts';
import type { Item } from '../referential/items.ts';
import type { LabelForm } from './facts.ts';
import type { LabelMatch, LabelMatcher } from './itemLabels.ts';
import { type Line, ofLine } from './lines.ts';
import { STUB_LINE } from './patterns.ts';
import { CHIP_MARK } from '../text/chips.ts';
import { type Words, wordsOf } from './words.ts';

/** Longest line, in folded units, that may be a label run into its value ("Durée 24 mois"). */
const RUN_ON_LENGTH = 160;

/** Most words that a label with a full stop has: with more, it is a sentence. */
const LABEL_WORDS = 4;

/** A label at the head of a line. */
export interface Head extends LabelMatch {
  readonly label: Span;
  readonly form: LabelForm;
  readonly colon: boolean;
  /** Nothing stands between the label and its value. */
  readonly runOn?: true;
  /** Words on the same line, after the label. */
  readonly rest?: Words | undefined;
}

const WITH_COLON = /^(.{2,80}?) ?(?::|\s[-=→]\s|\s\|\s)(?= |$)(.*)$/;

/** What of a line its label is read from. */
type Labelled = Pick<Line, 'text' | 'folded' | 'heading' | 'strong' | 'item' | 'title'> & { readonly block: Pick<Line['block'], 'kind'> };

/** The label that was last read at the head of a line, by what labels. */
const lastRead = ofLine((): { by?: LabelMatcher; head?: Head | undefined } => ({}));

/** The label at the head of a line, if there is one. Tables are read apart. */
export function headOf(line: Line, itemsOf: LabelMatcher): Head | undefined {
  // That it is a title its neighbours decide.
  if (line.title) return readHead(line, itemsOf);
  const last = lastRead(line.own);
  if (last.by !== itemsOf) {
    last.by = itemsOf;
    last.head = readHead(line.own, itemsOf);
  }
  return last.head && movedHead(last.head, line.block.by);
}

const movedHead = (head: Head, by: number): Head =>
  by === 0
    ? head
    : { ...head, label: moved(head.label, by), rest: head.rest && { text: head.rest.text.moved(by), folded: head.rest.folded } };

function readHead(line: Labelled, itemsOf: LabelMatcher): Head | undefined {
  if (line.block.kind === 'cell' || STUB_LINE.test(line.folded.text)) return undefined;
  return (
    boldHead(line, itemsOf) ?? colonHead(line, itemsOf) ?? askedHead(line, itemsOf) ?? wholeHead(line, itemsOf) ?? runOnHead(line, itemsOf)
  );
}

/** "8 modules · 22 h · 1 497 €": facts, the first of which announces none of the others. */
const CHIPS = new RegExp(CHIP_MARK);

/** "**Durée :** 14 h" */
function boldHead(line: Labelled, itemsOf: LabelMatcher): Head | undefined {
  if (line.strong === 0 || line.heading) return undefined;
  const bold = wordsOf(line.text.slice(0, line.strong)).folded.text;
  const match = bold.length <= LABEL_LENGTH && !CHIPS.test(bold) ? itemsOf(bold) : undefined;
  if (!match || match.items.length === 0) return undefined;
  const after = line.text.text.slice(line.strong);
  const gap = /^\s*[:–—-]?\s*/u.exec(after)?.[0].length ?? 0;
  return {
    ...match,
    label: labelSpan(line, line.strong),
    form: line.item ? 'bold-item' : 'bold',
    colon: /:\s*$/.test(bold) || /^\s*[:–—-]/.test(after),
    rest: restOf(line, line.strong + gap),
  };
}

/** "Durée : 14 h", in a heading as in any line */
function colonHead(line: Labelled, itemsOf: LabelMatcher): Head | undefined {
  const { folded } = line;
  const parts = WITH_COLON.exec(folded.text);
  if (!parts) return undefined;
  const match = itemsOf(parts[1] as string);
  if (match.items.length === 0) return undefined;
  const end = folded.toOriginal((parts[1] as string).length);
  const from = folded.toOriginal(folded.text.length - (parts[2] as string).length);
  return {
    ...match,
    label: labelSpan(line, end),
    form: line.heading ? 'heading' : line.item ? 'plain-item' : 'plain',
    colon: true,
    rest: restOf(line, from),
  };
}

const ASKED = /^([^.?!]{2,80}?) ?\? (?=.)/;

/** "Comment s'inscrire ? Écrivez-moi.": a question that is a label, answered on its line in the item's own terms. */
function askedHead(line: Labelled, itemsOf: LabelMatcher): Head | undefined {
  const { folded } = line;
  const parts = line.heading ? null : ASKED.exec(folded.text);
  if (!parts) return undefined;
  const match = itemsOf(parts[1] as string);
  const rest = restOf(line, folded.toOriginal(parts[0].length));
  // "Vous êtes perdu ? Le bilan…": words that any text would answer are no answer to what is hardly a label.
  const items = rest ? match.items.filter((item) => !(match.weak && ITEM_LEXICON[item].lenient) && answers(item, rest)) : [];
  if (items.length === 0) return undefined;
  const end = folded.toOriginal((parts[1] as string).length);
  return { ...match, items, label: labelSpan(line, end), form: line.item ? 'plain-item' : 'plain', colon: true, rest };
}

/** "E-mail *": a field of a form, to be filled in by whoever asks. */
const FIELD = /\p{L}\)? ?[*∗]$|\((?:optionnel|facultatif|obligatoire|optional|required)\)$/iu;

/** "Durée", alone on its line. In a list only with a colon or a question mark: a bare item is more likely content. */
function wholeHead(line: Labelled, itemsOf: LabelMatcher): Head | undefined {
  const announces = /[:?]\s*$/.test(line.text.text);
  if (!line.heading && FIELD.test(line.text.text)) return undefined;
  const sentence = !line.heading && /[\p{L})]\.$/u.test(line.text.text) && line.folded.text.split(' ').length > LABEL_WORDS;
  if (sentence || CHIPS.test(line.folded.text) || line.folded.text.length > LABEL_LENGTH || (line.item && !line.heading && !announces))
    return undefined;
  const match = itemsOf(line.folded.text);
  if (match.items.length === 0) return undefined;
  return {
    ...match,
    label: labelSpan(line, line.text.text.length),
    form: line.heading ? 'heading' : line.item ? 'plain-item' : 'plain',
    colon: announces || line.title === true,
  };
}

/** How the value of a run-on label begins: with a figure, a capital, a few words; otherwise the line is a sentence. */
const RUN_ON_VALUE = /^(?:[\p{Lu}\d(€]|à |aucun|sur |nous |selon )/u;

/** "Durée 24 mois", "Tarif 790 € HT": the value must be checkable, or plainly vague, for the item. */
function runOnHead(line: Labelled, itemsOf: LabelMatcher): Head | undefined {
  const { folded, text } = line;
  // A question and what follows it were read as such.
  if (line.heading || line.item || folded.text.length > RUN_ON_LENGTH || ASKED.test(folded.text)) return undefined;
  const words = folded.text.split(' ');
  for (let count = Math.min(5, words.length - 1); count >= 1; count--) {
    const head = words.slice(0, count).join(' ');
    if (head.length < 4) return undefined;
    const end = folded.toOriginal(head.length);
    if (!RUN_ON_VALUE.test(text.text.slice(end).trimStart())) continue;
    const match = itemsOf(head);
    if (match.items.length === 0) continue;
    const value = restOf(line, end);
    const items = value ? match.items.filter((item) => answers(item, value)) : [];
    if (items.length > 0)
      return { items, weak: match.weak, label: labelSpan(line, end), form: 'plain', colon: false, runOn: true, rest: value };
  }
  return undefined;
}

/** Whether words answer the item in its own terms, whatever announces them. */
export const answers = (item: Item, { folded }: Words): boolean =>
  ITEM_LEXICON[item].checkable?.test(folded) === true || ITEM_LEXICON[item].empty?.test(folded) === true;

/** The label's own words: without symbols before and punctuation after. */
function labelSpan({ text }: Words, end: number): Span {
  const label = text.text.slice(0, end).replace(/(?<![\s:.–—-])[\s:.–—-]+$/u, '');
  const lead = /^[^\p{L}\p{N}]*/u.exec(label)?.[0].length ?? 0;
  return text.spanOf(lead < label.length ? lead : 0, label.length);
}

function restOf({ text }: Words, from: number): Words | undefined {
  const words = wordsOf(text.slice(from));
  return words.text.text ? words : undefined;
}
