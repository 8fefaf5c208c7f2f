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
const HIDDEN = /^(?:script|style|template|svg|noscript)$/i;
const STRONG = /^(?:strong|b|dt|th|summary|label)$/i;
const NAMED: Record<string, string> = {
  nbsp: '\u00a0',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  euro: '€',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  agrave: 'à',
  acirc: 'â',
  ccedil: 'ç',
  ocirc: 'ô',
  icirc: 'î',
  iuml: 'ï',
  ugrave: 'ù',
  ucirc: 'û',
  oelig: 'œ',
  Eacute: 'É',
  Agrave: 'À',
  rsquo: '’',
  lsquo: '‘',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  deg: '°',
  middot: '·',
  bull: '•',
  times: '×',
};
/** Attributes of MDX components, whose values the reader sees: `<Fact label="Durée" value="14 h" />`, `<Price amount={720} currency="EUR" />`. */
const ATTRIBUTE = /([A-Za-z][\w-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|\{\s*(?:"([^"]*)"|'([^']*)'|(\d[\d., ]*))\s*\})/g;
/** Attributes for machines. */
const MACHINE_ATTRIBUTE =
  /^(?:href|src|id|key|ref|class|className|style|icon|color|variant|size|width|height|target|rel|type|slug|image|alt|on[A-Z].*|data-.*|aria-.*)$/;

/** Reads the words out of HTML or MDX source that starts at `offset` in the file. Never fails: what is no tag is text. */
export function readHtml(source: string, offset: number): HtmlRun[] {
  const runs: HtmlRun[] = [];
  let builder = new PlainTextBuilder();
  let heading = 0;
  let hidden = '';
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
    builder = new PlainTextBuilder();
    strongUnits = 0;
  };
  for (const match of source.matchAll(TOKEN)) {
    const token = match[0];
    const at = offset + match.index;
    const tag = match[1];
    if (tag !== undefined) {
      const closing = token[1] === '/';
      if (hidden) {
        if (closing && tag.toLowerCase() === hidden) hidden = '';
        continue;
      }
      if (HIDDEN.test(tag) && !token.endsWith('/>')) {
        if (!closing) hidden = tag.toLowerCase();
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
        for (const attribute of (match[2] ?? '').matchAll(ATTRIBUTE)) {
          const value = attribute.slice(2).find((part) => part !== undefined);
          if (!value || MACHINE_ATTRIBUTE.test(attribute[1] as string)) continue;
          if (builder.text) builder.addFor(' ', at, at);
          builder.add(value, at + token.indexOf(attribute[0]) + attribute[0].lastIndexOf(value));
        }
        flush();
      }
      continue;
    }
    if (/\S/.test(token)) afterSpan = false;
    if (hidden || token.startsWith('<!--') || token.startsWith('{/*')) continue;
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
  return runs;
}

function decode(reference: string): string {
  const body = reference.slice(1, -1);
  if (body.startsWith('#')) {
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  }
  return NAMED[body] ?? reference;
}
