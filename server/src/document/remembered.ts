/**
 * A function of one short text that remembers its answers, for texts that come again and again: words, labels, languages. The one
 * place where anything is kept beyond a document; it must depend on nothing but the text.
 * @param most answers that are kept: a server reads for weeks
 */
export function remembered<Text extends string, Answer>(make: (text: Text) => Answer, most: number): (text: Text) => Answer {
  const known = new Map<Text, Answer>();
  return (text) => {
    const answer = known.get(text);
    // What is remembered may be `undefined`.
    if (answer !== undefined || known.has(text)) return answer as Answer;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
