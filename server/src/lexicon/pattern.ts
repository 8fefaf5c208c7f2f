import { foldText } from '../document/fold.ts';

/**
 * The language in which the lexicon says what to look for. A pattern is the words as one would write them, accents or not,
 * in either case. Marks:
 *
 * - `(a|b)` either of them; `[a]` may be absent; both within a word too: `tarif[s]`, `cout (total|horaire)`;
 * - `*` after letters: any ending ("aménag*"); before them: any beginning;
 * - `…` any words of the same sentence (in a label, any words), `…40` up to 40 units of them, `…6+` at least 6, `…3-80` between;
 *   a `?` behind it stops at the first place that fits; a space beside it asks for a word that begins or ends there;
 * - `#` a number, `#2` one of two figures, `#1-4` one of one to four; `<word>` any word; `<amount>` and the like: a named pattern.
 *
 * A pattern is met from the beginning of a word to the end of one, a label as a whole.
 */
export interface PatternContext {
  /** A label or a key is met as a whole; a text pattern anywhere in a line. */
  readonly form: 'label' | 'text';
  /** Source of the regular expression behind `<name>`; undefined where there is none. */
  named(name: string): string | undefined;
}

const MARK = /…(\d*)(?:(\+)|-(\d+))?(\?)?|#(\d*)(?:-(\d+))?|<([a-z-]+)>|[()[\]|*]|[^…#<()[\]|*]+|</gu;

/** The source of the regular expression that a pattern stands for, on folded text. Throws a `SyntaxError` that says what is wrong. */
export function sourceOf(pattern: string, { form, named }: PatternContext): string {
  const fail = (reason: string): never => {
    throw new SyntaxError(`« ${pattern} »: ${reason}`);
  };
  if (foldText(pattern).trim() === '') fail('no word');
  const openStart = pattern.startsWith('*');
  const openEnd = pattern.endsWith('*') && pattern.length > 1;
  const body = pattern.slice(openStart ? 1 : 0, openEnd ? -1 : undefined);
  const tokens = [...body.matchAll(MARK)];
  const open: string[] = [];
  let source = '';
  tokens.forEach((token, index) => {
    const [mark, least, orMore, most, first, figures, upTo, name] = token;
    if (mark === '(' || mark === '[') {
      open.push(mark);
      source += '(?:';
    } else if (mark === '|') {
      if (open.length === 0) fail('`|` stands outside of brackets');
      source += '|';
    } else if (mark === ')' || mark === ']') {
      const opened = open.pop();
      if (opened !== (mark === ')' ? '(' : '[')) fail(`\`${mark}\` closes nothing`);
      source += mark === ']' ? ')?' : ')';
    } else if (mark === '*') source += '[a-z]*';
    else if (mark.startsWith('…')) {
      const size = orMore ? `{${least},}` : most ? `{${least},${most}}` : least ? `{0,${least}}` : '*';
      source += `${form === 'label' ? '.' : '[^.]'}${size}${first ?? ''}`;
    } else if (mark.startsWith('#')) source += String.raw`\d` + (upTo ? `{${figures},${upTo}}` : figures ? `{${figures}}` : '{1,9}');
    else if (name !== undefined) source += name === 'word' ? '[a-z]+' : `(?:${named(name) ?? fail(`<${name}> is not known`)})`;
    else if (mark === '<') fail('`<` names nothing');
    else source += literal(mark, form === 'text' && isGap(tokens[index - 1]), form === 'text' && isGap(tokens[index + 1]));
  });
  if (open.length > 0) fail(`\`${open.at(-1)}\` is not closed`);
  if (form === 'label') return `${openStart ? '[a-z]*' : ''}${source}${openEnd ? '[a-z]*' : ''}`;
  const starts = openStart || !/^[\w([]/u.test(foldText(body)) ? '' : String.raw`\b`;
  const ends = openEnd || /[>…]$|…\d*(?:\+|-\d+)?\??$/u.test(body) ? '' : String.raw`\b`;
  return `${starts}${source}${ends}`;
}

const isGap = (token: RegExpExecArray | undefined): boolean => token?.[0].startsWith('…') === true;

/** Letters as they are met; a space beside a gap is the border of a word. */
function literal(text: string, afterGap: boolean, beforeGap: boolean): string {
  const folded = foldText(text);
  const inner = folded.slice(afterGap && folded.startsWith(' ') ? 1 : 0, beforeGap && folded.endsWith(' ') ? -1 : undefined);
  const escaped = inner.replace(/[\\^$.+?{}/]/g, String.raw`\$&`);
  return `${afterGap && folded.startsWith(' ') ? String.raw`\b` : ''}${escaped}${beforeGap && folded.endsWith(' ') ? String.raw`\b` : ''}`;
}
