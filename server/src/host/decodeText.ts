import { isUtf8 } from 'node:buffer';
import type { InputErrorCode } from '../report/inputErrors.ts';

export type Decoded = { readonly text: string } | { readonly code: InputErrorCode; /** From 1. */ readonly line: number };

const LINE_FEED = 0x0a;

/**
 * Bytes to text: UTF-8, or UTF-16 where a byte order mark says so. The mark itself is dropped, as editors do, so that
 * positions are those which the editor shows. Anything else is refused with the line of the first trouble.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  const encoding = utf16(bytes);
  if (encoding) {
    const text = new TextDecoder(encoding).decode(bytes);
    const at = text.search(/[\0\ufffd]/);
    return at < 0 ? { text } : { code: 'binary', line: text.slice(0, at).split('\n').length };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { code: 'binary', line: 1 + countLineFeeds(bytes.subarray(0, nul)) };
  return isUtf8(bytes) ? { text: new TextDecoder().decode(bytes) } : { code: 'not-utf8', line: firstInvalidLine(bytes) };
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** A line feed byte is never a part of another character, so lines can be judged one by one. */
function firstInvalidLine(bytes: Uint8Array): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
  return line;
}

function countLineFeeds(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === LINE_FEED) count++;
  return count;
}
