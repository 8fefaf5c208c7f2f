import type { Block } from '../../document/blocks.ts';
import { type MarkdownDocument, readDocument } from '../../document/document.ts';
import type { SourceText, Span } from '../../document/text.ts';
import type { Project } from '../../engine/project.ts';
import { type HeadingAnchor, headingAnchors, readAnchors } from '../../programme/evidence/slugs.ts';
import { anchorNamed, anchorsIn, type Leading, linksLeadingTo, placesOf } from '../navigation/links.ts';
import { isOn } from '../navigation/place.ts';
import { readdressed } from './address.ts';
import { inFrontMatter } from './links.ts';
import { type PlacedEdit, type Refused, type Renaming, throughTexts } from './renaming.ts';

/** "{#entree}" after the words of a heading: it stays as it is. */
const ATTRIBUTES = /(?<!\s)\s*\{[^{}]*\}\s*$/;

/** The words of a heading as they stand in the file, without its marks: what one writes another name over. */
export function wordsOfHeading(source: SourceText, { span, text }: Block): Span | undefined {
  const words = source.slice(text.span);
  if (words !== '' && words === text.text) return withoutAttributes(words, text.span.start);
  // With marks within: the line between those of a heading, or all that is underlined.
  const whole = source.slice(span);
  const line = /^(#{1,6}[ \t]+)(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(whole);
  if (line?.[1] !== undefined && line[2]) return withoutAttributes(line[2], span.start + line[1].length);
  const underlined = /^([^\r\n]+)\r?\n[ \t]*(?:=+|-+)[ \t]*$/.exec(whole)?.[1]?.trimEnd();
  return underlined === undefined ? undefined : withoutAttributes(underlined, span.start);
}

function withoutAttributes(words: string, start: number): Span | undefined {
  const { length } = words.replace(ATTRIBUTES, '');
  return length === 0 ? undefined : { start, end: start + length };
}

/** The headings of a document, in reading order. */
export const headingsOf = ({ blocks }: MarkdownDocument): Block[] => blocks.filter(({ kind }) => kind === 'heading');

/** The heading under a cursor, by its place among all. */
export const headingAt = (document: MarkdownDocument, at: number): number => headingsOf(document).findIndex(({ span }) => isOn(span, at));

/** Whether any link names a heading of a document. */
export function isLinked(project: Project, path: string, { at }: HeadingAnchor): boolean {
  const spanOf = anchorsIn(project, path);
  return linksLeadingTo(project, path).some(({ anchor }) => anchor !== undefined && spanOf(anchor).start === at.start);
}

/**
 * Gives a heading other words, and has all links that name a heading of its document name the same one afterwards: of two headings
 * with one name, the second changes its own when the first does.
 */
export function renamedHeading(project: Project, path: string, index: number, words: Span, name: string): Renaming | Refused {
  const document = project.context(path)?.reading.document;
  if (!document) return { refusal: 'nothing' };
  const after = withWords(document, index, words, name);
  if (!after) return { refusal: 'notHeading' };
  const spanOf = anchorsIn(project, path);
  const [before, then] = [placesOf(readAnchors(document)), placesOf(readAnchors(after))];
  const [headings, renamed] = [headingAnchors(document), headingAnchors(after)];
  // Links to it would be emptied.
  if (renamed[index]?.names.every((anchor) => anchor === '')) return { refusal: 'noAnchor' };
  const by = after.source.text.length - document.source.text.length;
  const edits: PlacedEdit[] = [{ path, span: words, newText: name, purpose: 'name' }];
  let taken: string | undefined;
  const followed = linksThatName(project, path).flatMap(({ from, link, anchor }) => {
    const meant = spanOf(anchor);
    const now = anchorNamed(anchor, then);
    // An anchor that names nothing, and nothing like it, is left as it is.
    if (meant.end === 0 || (now && now.start === meant.start + (meant.start >= words.end ? by : 0))) return [];
    const at = headings.findIndex((heading) => heading.at.start === meant.start);
    const [was, is] = [headings[at], renamed[at]];
    const isIts = (name: string | undefined): boolean => name !== undefined && anchorNamed(name, then)?.start === is?.at.start;
    const kept = was?.names.findIndex((known) => known === anchor.normalize('NFC').toLowerCase()) ?? -1;
    const name = [is?.names[kept], ...(is?.names ?? [])].find(isIts);
    // Of an element with an id of its own, or of a heading that another name hides.
    if (name === undefined) taken = anchor;
    return name === undefined ? [] : [{ from, link, anchor: name, sure: anchorNamed(anchor, before) !== undefined }];
  });
  if (taken !== undefined) return { refusal: 'anchorTaken', params: { anchor: taken } };
  edits.push(
    ...throughTexts([...new Set(followed.map(({ from }) => from))], (from) => {
      const reading = project.context(from)?.reading;
      if (!reading) return [];
      const isProperty = inFrontMatter(reading.facts);
      const seen = new Set<number>();
      return followed.flatMap(({ from: holder, link: { target }, anchor, sure }): PlacedEdit[] => {
        const { span } = target;
        // One address may serve several links; one within the heading is written over with it.
        const isWithin = from === path && span.start < words.end && words.start < span.end;
        if (holder !== from || isWithin || seen.has(span.start)) return [];
        seen.add(span.start);
        const newText = readdressed(target, reading.document.source, { anchor }, isProperty(target));
        return newText === undefined ? [] : [{ path: from, span, newText, purpose: sure ? 'link' : 'likely' }];
      });
    }),
  );
  return { edits };
}

const linksThatName = (project: Project, path: string): (Leading & { readonly anchor: string })[] =>
  linksLeadingTo(project, path).flatMap((leading) => (leading.anchor === undefined ? [] : [{ ...leading, anchor: leading.anchor }]));

/** The document once a heading has other words; undefined where these would not be the words of that heading alone. */
function withWords(document: MarkdownDocument, index: number, words: Span, name: string): MarkdownDocument | undefined {
  if (/[\r\n]/.test(name)) return undefined;
  const { text } = document.source;
  const after = readDocument(text.slice(0, words.start) + name + text.slice(words.end), document);
  const [before, then] = [headingsOf(document), headingsOf(after)];
  const same = then.length === before.length && then.every(({ depth }, at) => depth === before[at]?.depth);
  return same && then[index]?.span.start === before[index]?.span.start && then[index]?.text.text.trim() ? after : undefined;
}
