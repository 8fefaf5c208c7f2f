import { COLON } from '../../messages/counted.ts';
import type { Locale } from '../../messages/locale.ts';
import { markdownText } from '../../messages/markdownText.ts';
import { printable } from '../../messages/printable.ts';
import type { Span } from '../../document/text.ts';

/** Something that one can open, or that is only named where nothing opens it. */
export interface Link {
  readonly text: string;
  readonly href?: string | undefined;
  /** What is said of it. */
  readonly note?: string | undefined;
}

export interface Line {
  /** What the line is about, set off before it. */
  readonly name?: string | undefined;
  readonly text?: string | undefined;
  readonly links?: readonly Link[] | undefined;
}

/**
 * What a hover says, and of which words. Its texts are shown to the letter, whoever wrote them: of what stands in a document nothing
 * becomes Markdown, HTML or a link, for there is no other way to write a hover.
 */
export interface Telling {
  readonly span: Span;
  readonly lines: readonly Line[];
}

export const toMarkdown = ({ lines }: Telling, locale: Locale): string =>
  written(lines, locale, '\n\n', {
    plain: markdownText,
    strong: (text) => `**${markdownText(text)}**`,
    link: (text, href) => `[${markdownText(text)}](${destination(href)})`,
  });

export const toPlainText = ({ lines }: Telling, locale: Locale): string =>
  written(lines, locale, '\n', { plain: shown, strong: shown, link: shown });

interface Style {
  plain(text: string): string;
  strong(text: string): string;
  link(text: string, href: string): string;
}

function written(lines: readonly Line[], locale: Locale, between: string, style: Style): string {
  const line = ({ name, text, links = [] }: Line): string => {
    const head = [name && style.strong(name), text && style.plain(text)].filter(Boolean).join(COLON[locale]);
    const items = links.map(
      (link) =>
        `- ${link.href ? style.link(link.text, link.href) : style.plain(link.text)}${link.note ? `, ${style.plain(link.note)}` : ''}`,
    );
    return [head, ...items].filter(Boolean).join('\n');
  };
  return lines.map(line).join(between);
}

const shown = (text: string): string => printable(text).trim();

/** A URI in a link: what Markdown would take for its end, or for a character reference, as code. */
const destination = (href: string): string =>
  href.replace(/[\s()<>&\\]/g, (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
