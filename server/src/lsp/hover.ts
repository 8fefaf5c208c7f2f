import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CancellationToken, type Hover, type HoverParams, MarkupKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { About } from '../features/hover/about.ts';
import { hoverAt } from '../features/hover/hover.ts';
import { toMarkdown, toPlainText } from '../features/hover/telling.ts';
import type { Analysed } from './library.ts';
import type { Session } from './session.ts';

/** `textDocument/hover`: what there is to say of the words at a position, in the words that the client can show. */
export async function hover(
  session: Session,
  { textDocument: { uri }, position }: HoverParams,
  token: CancellationToken,
): Promise<Hover | null> {
  await session.heard(token);
  const document = session.documents.get(uri);
  const analysed = document && (await session.analyse(document, token));
  if (!analysed) return null;
  const { source } = analysed.analysis.document;
  const telling = hoverAt(source.offsetAt(position), aboutOf(session, document, analysed));
  if (!telling) return null;
  const kind = session.client.hover ?? MarkupKind.PlainText;
  const { locale } = analysed.analysis;
  const value = kind === MarkupKind.Markdown ? toMarkdown(telling, locale) : toPlainText(telling, locale);
  return { contents: { kind, value }, range: source.rangeOf(telling.span) };
}

function aboutOf(session: Session, document: TextDocument, analysed: Analysed): About {
  const { analysis, place } = analysed;
  const { library, dependencies } = session;
  const conversion = session.conversionOf(document, analysed);
  const path = place?.path ?? '';
  return {
    analysis,
    path,
    // Before all documents are read, what is not there may still come.
    workspace: library.complete ? place?.project.context(path)?.workspace : undefined,
    locate: (at, span) => {
      const location = span && conversion.locate(at, span);
      if (location) return { href: `${location.uri}#L${location.range.start.line + 1}`, line: location.range.start.line + 1 };
      return place && { href: pathToFileURL(join(place.root, at)).href };
    },
    rulePage: (rule) => dependencies.rulePage(rule, analysis.locale),
  };
}
