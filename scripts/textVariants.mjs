// Other ways to type the same text, which are to read the same: for the test of that, and for comparing builds.

/** The text with CRLF at the end of each line, whatever they ended with. */
export const toCrlf = (text) => text.replace(/\r\n|\r|\n/g, '\r\n');

const MARKER = /^( *)(?:[-*+]|\d{1,9}[.)])( {1,4})(?=\S)/;
const LABELLED = /^ *(?:(?:\*\*|__)\S.*?(?:\*\*|__)|[^:.!?]{1,60}[ \u00A0\u202F]?:(?= ))/;
/** Front matter, headings, rules, fences, quotes, tables, HTML, definitions and directives, and what else is not prose by its first sign. */
const NOT_PROSE = /^(?:#{1,6}(?:\s|$)|>|\||<|:|[-*+](?:\s|$)|\d+[.)](?:\s|$)|\[[^\]]*\]:|(?:import|export) |\$\$|(?:[-_*=] ?){3,}$)/;
/** A line after which a paragraph starts without a blank one. */
const ENDS_BLOCK = /^(?:#{1,6}\s|(?:[-_*=] ?){3,}$)/;
/** What may not be cut: HTML, JSX, expressions and shortcodes. */
const MARKUP = /<[a-z/!?]|<>|[{}]/i;
/** What could start a block, were it first in its line. */
const STARTS_BLOCK = /^(?:[-*+#>|:=<$]|\d+[.)]|~~~|```|___|\[[^\]]*\]:|\[\^)/;
const DELIMITER_ROW = /^ *\|? *:?-+:? *(?:\| *:?-+:? *)*\|? *$/;

/**
 * The text with its long lines of prose broken at spaces, as editors do: paragraphs and items of a single line, and lines that start
 * with a label. It reads the same: nothing that is not prose is touched, and no new line starts with what could start a block.
 */
export function wrapText(text, width) {
  const lines = [...text.matchAll(/([^\r\n]*)(\r\n|\r|\n|$)/g)].map(([, line, end]) => ({ line, end }));
  const eol = lines.find(({ end }) => end)?.end ?? '\n';
  const kept = verbatimLines(lines.map(({ line }) => line));
  /** Where the text of the items starts that are open, the outermost first. */
  let items = [];
  return lines
    .map(({ line, end }, index) => {
      const [before, after] = [lines[index - 1]?.line.trim() ?? '', lines[index + 1]?.line ?? ''];
      const marker = MARKER.exec(line);
      const indent = /^ */.exec(line)[0].length;
      if (marker && !kept[index]) items = [...items.filter((offset) => offset <= marker[1].length), marker[0].length];
      else if (line.trim() && indent === 0 && !before) items = [];
      if (kept[index] || line.length <= width) return line + end;
      if (!marker && indent > 0 && !items.includes(indent)) return line + end;
      // An item deeper than its list allows is code.
      if (marker && marker[1].length - (items.at(-2) ?? 0) > 3) return line + end;
      const prefix = (marker?.[0] ?? ' '.repeat(indent)) + (/^\[[ xX]\] /.exec(line.slice(marker?.[0].length ?? indent))?.[0] ?? '');
      const body = line.slice(prefix.length);
      if (NOT_PROSE.test(body) || MARKUP.test(body) || /(?: {2}|\\)$/.test(body) || line.includes('\t')) return line + end;
      const startsAlone = marker !== null || !before || kept[index - 1] || ENDS_BLOCK.test(before);
      const endsAlone = !after.trim() || kept[index + 1] || MARKER.test(after) || NOT_PROSE.test(after.trim());
      const underlined = /^ {0,3}(?:-+|=+) *$/.test(after);
      // A label whose words go on below was wrapped by its author.
      if (underlined || !(endsAlone ? startsAlone || LABELLED.test(body) : LABELLED.test(body) && LABELLED.test(after))) return line + end;
      return wrapLine(prefix, body, width, eol + ' '.repeat(marker?.[0].length ?? indent)) + end;
    })
    .join('');
}

function wrapLine(prefix, body, width, separator) {
  const indent = separator.replace(/^[\r\n]+/, '').length;
  const pieces = [];
  // Only between words with one space between them: two would be a hard break.
  for (const word of body.split(/(?<=[^\s\\]) (?=[^\s])/)) {
    if (pieces.length > 0 && STARTS_BLOCK.test(word)) pieces.push(`${pieces.pop()} ${word}`);
    else pieces.push(word);
  }
  const broken = [];
  let line = prefix;
  let length = 0;
  for (const piece of pieces) {
    if (length === 0) line += piece;
    else if (line.length + 1 + piece.length <= width) line += ` ${piece}`;
    else {
      broken.push(line);
      line = ' '.repeat(indent) + piece;
    }
    length += piece.length;
  }
  return [...broken, line].map((part, index) => (index === 0 ? part : separator + part.slice(indent))).join('');
}

/** Which lines are front matter, code, tables, HTML, JSX or modules, as far as lines tell. */
function verbatimLines(lines) {
  const kept = lines.map(() => false);
  let index = 0;
  const opening = /^\uFEFF?(---|\+\+\+) *$/.exec(lines[0] ?? '')?.[1];
  if (opening !== undefined) {
    const closing = lines.findIndex(
      (line, at) => at > 0 && (line.trimEnd() === opening || (opening === '---' && line.trimEnd() === '...')),
    );
    for (; index <= closing; index++) kept[index] = true;
  }
  const keepUntil = (ends, inclusive) => {
    do kept[index++] = true;
    while (index < lines.length && !ends(lines[index]));
    if (inclusive && index < lines.length) kept[index++] = true;
  };
  while (index < lines.length) {
    const line = lines[index];
    const text = line.replace(MARKER, '').trimStart();
    const fence = /^(`{3,}|~{3,})/.exec(text)?.[1];
    const raw = /^<(script|pre|style|textarea)\b/i.exec(text)?.[1];
    if (fence !== undefined && !(fence[0] === '`' && text.slice(fence.length).includes('`'))) {
      keepUntil((other) => other.trim().startsWith(fence) && new RegExp(`^\\${fence[0]}+$`).test(other.trim()), true);
    } else if (text.startsWith('<!--') && !text.includes('-->')) keepUntil((other) => other.includes('-->'), true);
    else if (raw !== undefined && !text.includes(`</${raw}`)) keepUntil((other) => other.includes(`</${raw}`), true);
    else if (/^<[a-z/!?>]/i.test(text) || /^(?:import|export) /.test(text)) keepUntil((other) => !other.trim(), false);
    else if (line.includes('|') && (lines[index + 1] ?? '').includes('-') && DELIMITER_ROW.test(lines[index + 1] ?? '')) {
      keepUntil((other) => !other.trim(), false);
    } else index++;
  }
  return kept;
}
