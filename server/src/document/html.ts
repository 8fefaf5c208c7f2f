import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { PlainTextBuilder, type PlainText } from './plainText.ts';

/** A run of text inside HTML or MDX markup, with what its nearest meaningful tag says of it. */
export interface HtmlRun {
  readonly text: PlainText;
  /** 1 to 6 inside `<h1>`…`<h6>`, else 0. */
  readonly heading: number;
  /** Whether the whole run stands in `<strong>`, `<b>`, `<dt>`, `<th>` or `<summary>`. */
  readonly strong: boolean;
  /** Whether the run opens a list item. */
  readonly item: boolean;
  /** Its place, when it stands in a table cell; tables are numbered within the source. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number };
}

const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<\/?([A-Za-z][\w.:-]*)((?:[^<>"'{}]|"[^"]*"|'[^']*'|\{[^{}]*\})*)>|\{\/\*[\s\S]*?\*\/\}|&(?:#\d+|#[xX][\da-fA-F]+|\w+);|\r\n?|\n|[^<&{\r\n]+|[\s\S]/g;
const INLINE = /^(?:a|abbr|b|bdi|cite|code|em|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u|font|del|ins)$/i;
/** Elements whose words the page does not show, or strikes through. */
const UNSEEN = /^(?:script|style|template|svg|noscript|del|s|strike)$/i;
/** Attributes that hide an element. What `aria-hidden` hides is hidden from screen readers alone. */
const HIDING =
  /(?:^|\s)hidden(?=$|[\s/]|=(?!\{false\}))|(?:^|\s)style\s*=[\s"'{]*(?:[^"']*[;\s{])?(?:display["']?\s*:\s*["']?none|visibility["']?\s*:\s*["']?hidden)/i;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/i;
const STRONG = /^(?:strong|b|dt|th|summary|label)$/i;
/** Attributes of MDX components, whose values the reader sees: `<Fact label="Durée" value="14 h" />`, `<Price amount={720} currency="EUR" />`. */
const ATTRIBUTE = /(?<![\w-])([A-Za-z][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|\{\s*(?:"([^"]*)"|'([^']*)'|(\d[\d., ]*))\s*\})/g;
/** Attributes for machines. */
const MACHINE_ATTRIBUTE =
  /^(?:n|index|order|ordre|href|src|id|key|ref|class|className|style|icon|color|variant|size|width|height|target|rel|type|slug|image|alt|on[A-Z].*|data-.*|aria-.*)$/;

/** An element whose words are not seen, while the reader is in it: its name, and how many of that name are open. */
export interface Unseen {
  readonly tag: string;
  readonly depth: number;
}

/** What a tag makes of whether words are seen: `undefined` where they are. */
export function unseenAfter(token: string, before: Unseen | undefined): Unseen | undefined {
  const [, slash, name = '', attributes = ''] = /^<(\/?)([A-Za-z][\w.:-]*)([\s\S]*?)>$/.exec(token) ?? [];
  const tag = name.toLowerCase();
  if (!tag || VOID.test(tag) || attributes.endsWith('/')) return before;
  if (before) return tag !== before.tag ? before : slash ? lessDeep(before) : { tag, depth: before.depth + 1 };
  return !slash && (UNSEEN.test(tag) || HIDING.test(attributes)) ? { tag, depth: 1 } : undefined;
}

const lessDeep = ({ tag, depth }: Unseen): Unseen | undefined => (depth > 1 ? { tag, depth: depth - 1 } : undefined);

/** What was read of a piece of source, and the unseen element that goes on after it. */
export interface HtmlReading {
  readonly runs: HtmlRun[];
  readonly unseen: Unseen | undefined;
}

/** Reads the words out of HTML or MDX source that starts at `offset` in the file. Never fails: what is no tag is text. */
export function readHtml(source: string, offset: number, within?: Unseen): HtmlReading {
  const runs: HtmlRun[] = [];
  let builder = new PlainTextBuilder(offset);
  let heading = 0;
  let unseen = within;
  let strongDepth = 0;
  let strongUnits = 0;
  let item = false;
  let table = -1;
  let row = -1;
  let column = -1;
  let inCell = false;
  let afterSpan = false;
  const flush = (): void => {
    const text = builder.build();
    const trimmed = text.trim();
    if (trimmed.text) {
      const visible = trimmed.text.replace(/\s/g, '').length;
      runs.push({ text: trimmed, heading, strong: strongUnits >= visible, item, ...(inCell && { cell: { table, row, column } }) });
      item = false;
    }
    builder = new PlainTextBuilder(offset);
    strongUnits = 0;
  };
  for (const match of source.matchAll(TOKEN)) {
    const token = match[0];
    const at = offset + match.index;
    const tag = match[1];
    if (tag !== undefined) {
      const closing = token[1] === '/';
      const wasUnseen = unseen !== undefined;
      unseen = unseenAfter(token, unseen);
      if (wasUnseen || unseen) {
        if (!INLINE.test(tag)) flush();
        continue;
      }
      // Spans with nothing but space between them are chips, one fact each.
      const chip = !closing && /^span$/i.test(tag) && afterSpan && builder.text.trim() !== '' && /\s$/.test(builder.text);
      if (!INLINE.test(tag) || chip) flush();
      afterSpan = closing && /^span$/i.test(tag);
      const level = /^h([1-6])$/i.exec(tag);
      if (level) heading = closing ? 0 : Number(level[1]);
      if (/^li$/i.test(tag)) item = !closing;
      if (/^table$/i.test(tag) && !closing) {
        table++;
        row = -1;
      }
      if (/^tr$/i.test(tag) && !closing) {
        row++;
        column = -1;
      }
      if (/^t[dh]$/i.test(tag)) {
        inCell = !closing && table >= 0;
        if (!closing) column++;
      }
      if (STRONG.test(tag)) strongDepth = Math.max(0, strongDepth + (closing ? -1 : 1));
      if (!closing && /^[A-Z]/.test(tag)) {
        const label = readAttributes(token, at, builder);
        // `<Item q="Quel prix ?">90 €</Item>`: what it holds is named by it.
        if (label && builder.text === label && !token.endsWith('/>')) strongUnits = label.length;
        flush();
      }
      continue;
    }
    if (/\S/.test(token)) afterSpan = false;
    if (unseen || token.startsWith('<!--') || token.startsWith('{/*')) continue;
    if (token.startsWith('&') && token.length > 2) {
      builder.addFor(decode(token), at, at + token.length);
    } else if (/^[\r\n]/.test(token)) {
      builder.addFor(' ', at, at + token.length);
    } else {
      builder.add(token, at);
    }
    if (strongDepth > 0) strongUnits += token.replace(/\s/g, '').length;
  }
  flush();
  return { runs, unseen };
}

/** Attributes whose value names what the others say: `label="Durée" value="14 h"`. */
const LABEL_ATTRIBUTE = /^(?:label|libelle|title|titre|question|name|nom|heading|term|q|intitule)$/i;
/** Attributes whose name says nothing of their value. */
const VALUE_ATTRIBUTE =
  /^(?:value|valeur|amount|montant|currency|devise|unit|unite|text|texte|content|description|answer|reponse|caption)$/i;

/**
 * Adds what the reader sees of the attributes of a component or shortcode that starts at `offset`: a label before what it names;
 * else each on its line, with its name, which is all that announces it (`duree="14 h"`). Returns the label, if there is one.
 */
export function readAttributes(tag: string, offset: number, builder: PlainTextBuilder): string | undefined {
  const seen = Array.from(tag.matchAll(ATTRIBUTE), (attribute) => {
    const [whole, name = '', ...values] = attribute;
    const value = values.find((part) => part !== undefined) ?? '';
    return { name, value, nameAt: offset + attribute.index, valueAt: offset + attribute.index + whole.lastIndexOf(value) };
  }).filter(({ name, value }) => value && !MACHINE_ATTRIBUTE.test(name));
  const labels = seen.filter(({ name }) => LABEL_ATTRIBUTE.test(name));
  const [label] = labels;
  for (const { name, value, nameAt, valueAt } of [...labels, ...seen.filter((attribute) => !labels.includes(attribute))]) {
    const isNamed = !label && !VALUE_ATTRIBUTE.test(name);
    const follows = builder.text === label?.value && !/[:?!.]\s*$/.test(builder.text);
    if (builder.text) builder.addFor(isNamed ? '\n' : follows ? ' : ' : ' ', nameAt, nameAt);
    if (isNamed) {
      // "dureeTotale", "duree_totale": its words.
      for (const { 0: word, index } of name.matchAll(/[A-Z]?[^A-Z_-]+|[A-Z]+/g)) {
        if (index > 0) builder.addFor(' ', nameAt + index, nameAt + index);
        builder.add(word, nameAt + index);
      }
      builder.addFor(' : ', nameAt + name.length, nameAt + name.length);
    }
    builder.add(value, valueAt);
  }
  return label?.value;
}

function decode(reference: string): string {
  const body = reference.slice(1, -1);
  if (body.startsWith('#')) {
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  }
  return decodeNamedCharacterReference(body) || reference;
}
