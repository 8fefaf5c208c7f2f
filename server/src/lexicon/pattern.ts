import { foldText } from '../document/fold.ts';
import { PATTERN_FAULTS } from '../messages/lexicon.ts';
import type { Localized } from '../messages/locale.ts';
import { localized } from '../messages/localized.ts';

/**
 * The language in which the lexicon says what to look for. A pattern is the words as one would write them, accents or not,
 * in either case. Marks:
 *
 * - `(a|b)` either of them; `[a]` may be absent; both within a word too: `tarif[s]`, `cout (total|horaire)`;
 * - `*` after letters: any ending ("aménag*"); before them: any beginning;
 * - `…` any words of the same sentence (in a label, any words), `…40` up to 40 units of them, `…6+` at least 6, `…3-80` between;
 *   a `?` behind it stops at the first place that fits; a space beside it asks for a word that begins or ends there;
 * - `^` first: a line begins there; `$` last: it ends there, but for marks; not in a label, which is met as a whole anyway;
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

/** A pattern that cannot be, and why. */
export class PatternError extends SyntaxError {
  constructor(
    pattern: string,
    readonly reason: Localized,
  ) {
    super(`« ${pattern} »: ${reason.en}`);
  }
}

const MARK = /…(\d*)(?:(\+)|-(\d+))?(\?)?|#(\d*)(?:-(\d+))?|<([a-z-]+)>|[()[\]|*]|[^…#<()[\]|*]+|</gu;

/** The source of the regular expression that a pattern stands for, on folded text. Throws a `PatternError`. */
export function sourceOf(pattern: string, { form, named }: PatternContext): string {
  const fail = (fault: keyof typeof PATTERN_FAULTS, params: Readonly<Record<string, string>> = {}): never => {
    throw new PatternError(pattern, localized(PATTERN_FAULTS[fault], params));
  };
  if (foldText(pattern).trim() === '') fail('noWord');
  const first = /^[*^]/.exec(pattern)?.[0];
  const last = /(?<=.)[*$]$/.exec(pattern)?.[0];
  if (form === 'label' && (first === '^' || last === '$')) fail('whole');
  const body = pattern.slice(first ? 1 : 0, last ? -1 : undefined);
  const tokens = [...body.matchAll(MARK)];
  const open: string[] = [];
  let source = '';
  tokens.forEach((token, index) => {
    const [mark, least, orMore, most, soonest, figures, upTo, name] = token;
    if (mark === '(' || mark === '[') {
      open.push(mark);
      source += '(?:';
    } else if (mark === '|') {
      if (open.length === 0) fail('noBrackets');
      source += '|';
    } else if (mark === ')' || mark === ']') {
      const opened = open.pop();
      if (opened !== (mark === ')' ? '(' : '[')) fail('closesNothing', { mark });
      source += mark === ']' ? ')?' : ')';
    } else if (mark === '*') source += '[a-z]*';
    else if (mark.startsWith('…')) {
      const size = orMore ? `{${least},}` : most ? `{${least},${most}}` : least ? `{0,${least}}` : '*';
      source += `${form === 'label' ? '.' : '[^.]'}${size}${soonest ?? ''}`;
    } else if (mark.startsWith('#')) source += String.raw`\d` + (upTo ? `{${figures},${upTo}}` : figures ? `{${figures}}` : '{1,9}');
    else if (name !== undefined) source += name === 'word' ? '[a-z]+' : `(?:${named(name) ?? fail('unknownName', { name })})`;
    else if (mark === '<') fail('namesNothing');
    else source += literal(mark, form === 'text' && isGap(tokens[index - 1]), form === 'text' && isGap(tokens[index + 1]));
  });
  if (open.length > 0) fail('notClosed', { mark: open.at(-1) as string });
  if (form === 'label') return `${first ? '[a-z]*' : ''}${source}${last ? '[a-z]*' : ''}`;
  const starts = first || !/^[\w([]/u.test(foldText(body)) ? '' : String.raw`\b`;
  const gapEnds = /…\d*(?:\+|-\d+)?\??$/u.test(body);
  const ends = last || gapEnds || body.endsWith('>') ? '' : String.raw`\b`;
  // A gap takes marks by itself, all but the end of a sentence: both in turn would take the square of a run of marks.
  const lineEnds = gapEnds ? String.raw`\.?$` : String.raw`\W{0,40}$`;
  return `${first === '^' ? String.raw`^\W*` : starts}${source}${last === '$' ? lineEnds : ends}`;
}

const isGap = (token: RegExpExecArray | undefined): boolean => token?.[0].startsWith('…') === true;

/** Letters as they are met; a space beside a gap is the border of a word. */
function literal(text: string, afterGap: boolean, beforeGap: boolean): string {
  const folded = foldText(text);
  const inner = folded.slice(afterGap && folded.startsWith(' ') ? 1 : 0, beforeGap && folded.endsWith(' ') ? -1 : undefined);
  const escaped = inner.replace(/[\\^$.+?{}/]/g, String.raw`\$&`);
  return `${afterGap && folded.startsWith(' ') ? String.raw`\b` : ''}${escaped}${beforeGap && folded.endsWith(' ') ? String.raw`\b` : ''}`;
}
