/** One element of a pattern: a word that may be inflected, or one to be met exactly as written; `#` is a number. */
export interface PatternWord {
  readonly text: string;
  readonly exact: boolean;
}

const TOKEN = /\s*(?:([()|[\]"])|([^()|[\]"\s]+))/gy;
/** Ways to read one pattern, at most: beyond, it is better written as several. */
export const MAX_READINGS = 64;

/** Every wording that a pattern stands for, written out. Throws a `SyntaxError` naming the pattern when it is malformed. */
export function readingsOf(pattern: string): PatternWord[][] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(pattern); match; match = TOKEN.exec(pattern)) tokens.push((match[1] ?? match[2]) as string);
  let at = 0;
  const fail = (reason: string): never => {
    throw new SyntaxError(`Phrase pattern « ${pattern} »: ${reason}`);
  };

  function alternatives(close: string | undefined): PatternWord[][] {
    const readings: PatternWord[][] = [];
    for (;;) {
      readings.push(...sequence());
      if (tokens[at] !== '|' || close === undefined) break;
      at++;
    }
    if (tokens[at] !== close) fail(close === undefined ? `unexpected ${tokens[at]}` : `${close} expected`);
    at++;
    return readings;
  }

  function sequence(): PatternWord[][] {
    let readings: PatternWord[][] = [[]];
    for (let token = tokens[at]; token !== undefined && !/^[)|\]]$/.test(token); token = tokens[at]) {
      at++;
      if (token === '(') readings = times(readings, alternatives(')'));
      else if (token === '[') readings = times(readings, [...alternatives(']'), []]);
      else if (token === '"') readings = times(readings, [quotation()]);
      else readings = times(readings, [[{ text: token, exact: false }]]);
      if (readings.length > MAX_READINGS) fail(`more than ${MAX_READINGS} readings`);
    }
    return readings;
  }

  function quotation(): PatternWord[] {
    const words: PatternWord[] = [];
    for (let token = tokens[at++]; token !== '"'; token = tokens[at++]) {
      if (token === undefined) fail('" expected');
      else words.push({ text: token, exact: true });
    }
    return words;
  }

  const readings = alternatives(undefined);
  if (readings.some((words) => words.length === 0)) fail('no word');
  return readings;
}

const times = (left: readonly PatternWord[][], right: readonly PatternWord[][]): PatternWord[][] =>
  left.flatMap((a) => right.map((b) => [...a, ...b]));
