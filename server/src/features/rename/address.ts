import type { SourceText } from '../../document/text.ts';
import type { Target } from '../../programme/facts.ts';
import { relativeTo } from '../../workspace/target.ts';

/** What an address is to lead to; what is not named stays as it is written. */
export interface Leads {
  /** A path of the project, seen from a document. */
  readonly file?: { readonly path: string; readonly from: string } | undefined;
  readonly anchor?: string | undefined;
}

/**
 * An address that leads elsewhere, written as its author writes: from the root or not, spaces and accents as codes or not. Undefined
 * where what is written there is not what was read: nothing is replaced by guess.
 * @param property whether it stands in the front matter
 */
export function readdressed({ url, span }: Target, source: SourceText, { file, anchor }: Leads, property: boolean): string | undefined {
  const raw = source.slice(span);
  const isPlain = raw === url;
  // With escapes or character references, it is written anew as a whole.
  if (!isPlain && (property || !/[\\&]/.test(raw))) return undefined;
  const [, address = '', query = '', fragment] = /^([^?#]*)([^#]*)(?:#(.*))?$/s.exec(url) ?? [];
  const quote = /["']/.exec(source.text.charAt(span.start - 1))?.[0];
  const written = writer(url, property ? 'property' : quote ? `"${quote}"` : 'markdown');
  const kept = (part: string): string => (isPlain ? part : part.replace(/[\s()<>\\]|&(?=[\w#])/g, code));
  const path = file ? written(addressOf(file, address)) : kept(address);
  const end = anchor === undefined ? fragment && kept(fragment) : written(anchor);
  return path + kept(query) + (end ? `#${end}` : '');
}

/** A folder keeps its last stroke, and the root is named by a point. */
function addressOf({ path, from }: NonNullable<Leads['file']>, like: string): string {
  const written = relativeTo(path, from, like, false);
  if (written === '') return './';
  return like.endsWith('/') && !written.endsWith('/') ? `${written}/` : written;
}

/** What would end an address, or be read otherwise, by where it stands: in the front matter, between quotation marks of HTML, in Markdown, where a bar ends a cell. */
const ENDS = {
  property: '["\'&*!|@`{}[\\],]',
  '"""': '["&]',
  '"\'"': "['&]",
  markdown: '&(?=[\\w#])|\\|',
} as const;

/** Writes paths and anchors as the author of these words does. */
function writer(words: string, where: string): (text: string) => string {
  // Where spaces stand as such, something around the address holds it together.
  const spaces = /\s/.test(words) ? '[\\n\\r]' : '[\\s()]';
  const special = new RegExp(`[%?#:<>\\\\]|${spaces}|${ENDS[where as keyof typeof ENDS]}`, 'g');
  const codesLetters = /%[c-f][\da-f]%[89ab][\da-f]/i.test(words);
  return (text) => {
    const written = text.replace(special, code);
    return codesLetters ? written.replace(/[^\0-\u007f\p{Cs}]+/gu, encodeURIComponent) : written;
  };
}

function code(unit: string): string {
  const coded = encodeURIComponent(unit);
  return coded === unit ? `%${unit.charCodeAt(0).toString(16).toUpperCase()}` : coded;
}
