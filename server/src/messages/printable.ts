/**
 * Text of unknown origin (a file name, words of a document) made safe to print: one line, and no control character that
 * could move the cursor, change colours or reverse the reading order.
 */
export function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex -- control characters are what this removes
  return text.replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}
