/** Units from which on an engine may keep a piece of a string as a view of the whole; shorter ones it copies itself. */
const SHORTEST_VIEW = 13;

/** A text that holds nothing else in memory: a piece of a string may keep the whole of it alive. */
export const detached = <Text extends string>(text: Text): Text =>
  text.length < SHORTEST_VIEW ? text : (JSON.parse(JSON.stringify(text)) as Text);
