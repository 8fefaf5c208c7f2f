import { detached } from './detached.ts';

/** Longer texts are lines and sentences, which come again as long as their document does; words and labels come again in others. */
const WORD = 24;

let passing = 0;
let passes = 0;

/** Reads a document that will not be read again soon: what is made of its lines is known until it is read, and does not take the place of others'. */
export function inPassing<Result>(read: () => Result): Result {
  const outer = passing;
  if (outer === 0) passing = ++passes;
  try {
    return read();
  } finally {
    passing = outer;
  }
}

/**
 * A function of one text that remembers its answers, for texts that come again and again: words, labels, the lines of a document that
 * is being edited. The one place where anything is kept beyond a document; it must depend on nothing but the text.
 * @param most answers of one generation. When it is full, the one before is forgotten but for what was asked again since: a server
 * reads for weeks, and what is read again and again is never made twice in a row
 */
export function remembered<Text extends string, Answer>(make: (text: Text) => Answer, most: number): (text: Text) => Answer {
  let known = new Map<Text, Answer>();
  let before = new Map<Text, Answer>();
  let passed = { pass: 0, answers: new Map<Text, Answer>() };
  // What is remembered may be `undefined`.
  const among = (answers: ReadonlyMap<Text, Answer>, text: Text): Answer =>
    answers.get(text) ?? (answers.has(text) ? (undefined as Answer) : make(text));
  return (text) => {
    const recent = known.get(text);
    if (recent !== undefined || known.has(text)) return recent as Answer;
    if (passing > 0 && text.length > WORD) {
      if (passed.pass !== passing) passed = { pass: passing, answers: new Map() };
      const { answers } = passed;
      const answer = answers.has(text) ? (answers.get(text) as Answer) : among(before, text);
      answers.set(text, answer);
      return answer;
    }
    const own = detached(text);
    const answer = among(before, own);
    if (known.size >= most) {
      before = known;
      known = new Map();
    }
    known.set(own, answer);
    return answer;
  };
}

/** Lines and sentences of one generation: those of the documents that are being edited. */
const LINES = 20_000;

/** The same of lines and sentences. */
export const rememberedOfLine = <Answer>(make: (line: string) => Answer): ((line: string) => Answer) => remembered(make, LINES);
