import { type LooseBlock, placing } from '../document/blocks.ts';
import type { FrontMatter, Property } from '../document/frontMatter.ts';
import { Kept } from '../document/kept.ts';
import { type PlainText, PlainTextBuilder } from '../document/plainText.ts';
import type { Span } from '../document/text.ts';
import { type Line, readLines } from './lines.ts';
import { MACHINE_KEY, TAUGHT_KEY } from './unlabelled.ts';

/** A heading, a bold label, a label and its colon: what a page shows as such once its template has read the value. */
const LAID_OUT = /^(?:#{1,6}\s|(?:[-*]\s)?(?:\*\*|__)|(?:[-*]\s)?[^:.?!\n]{2,40}:\s)/m;

/** The lines of each value that is itself Markdown: a site keeps whole sections under one key. */
export const propertyLines = (frontMatter: FrontMatter | undefined): Line[][] =>
  (frontMatter?.properties ?? []).filter(isLaidOut).map(({ text, valueSpan }) => {
    const place = placing();
    return readLines(text.lines().map((line) => place(markdownBlock(line.trim(), valueSpan))));
  });

const isLaidOut = ({ path, text }: Property): boolean =>
  LAID_OUT.test(text.text) && !path.some((part) => MACHINE_KEY.test(String(part)) || TAUGHT_KEY.test(String(part)));

const MARKER = /^(?:(#{1,6})\s+|([-*•]|\d{1,2}[.)])\s+)?/;

function markdownBlock(line: PlainText, span: Span): LooseBlock {
  const [marker = '', hashes = '', bullet] = MARKER.exec(line.text) ?? [];
  const builder = new PlainTextBuilder(line.offsetOf(0));
  let strong = 0;
  let last = marker.length;
  for (const { index, 0: mark } of line.text.matchAll(/\*\*|__|$/g)) {
    for (let at = last; at < index; at++) builder.addFor(line.text[at] as string, line.offsetOf(at), line.offsetOf(at + 1));
    if (mark && last === marker.length + mark.length) strong = builder.text.length;
    last = index + mark.length;
  }
  const text = builder.build();
  const kind = hashes ? 'heading' : bullet ? 'item' : 'paragraph';
  return { kind, span, text, depth: hashes.length || (bullet ? 1 : 0), strong, quoted: false, links: [], kept: new Kept() };
}
