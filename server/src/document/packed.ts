const SET = '$set';
/** Characters of JSON that an engine keeps in two bytes, and with one of them all the others. */
const WIDE = /[^\0-\xff]/g;
const PIECE = 8192;

/** Plain data and sets of them as one text, for what is kept of thousands of documents: a byte a character, and nothing else held by it. */
export function packed(value: unknown): string {
  const json = JSON.stringify(value, (_, inner: unknown) => (inner instanceof Set ? { [SET]: [...inner] } : inner)).replace(
    WIDE,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  let narrow = '';
  for (let at = 0; at < json.length; at += PIECE) {
    const units = new Uint8Array(Math.min(PIECE, json.length - at));
    for (let index = 0; index < units.length; index++) units[index] = json.charCodeAt(at + index);
    narrow += String.fromCharCode(...units);
  }
  return narrow;
}

/** What was packed, as a copy: members that were undefined are absent. */
export const unpacked = (text: string): unknown =>
  JSON.parse(text, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && SET in inner ? new Set(inner[SET] as unknown[]) : inner,
  );
