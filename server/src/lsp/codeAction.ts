import type { CancellationToken, CodeAction, CodeActionParams } from 'vscode-languageserver';
import { codeActions } from '../features/codeActions.ts';
import { toCodeAction } from './convert.ts';
import type { Session } from './session.ts';

/** `textDocument/codeAction`: the quick fixes of what is found at a range. */
export async function codeAction(
  session: Session,
  { textDocument: { uri }, range, context: { only } }: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  await session.heard(token);
  const document = session.documents.get(uri);
  const analysed = document && (await session.analyse(document));
  if (!analysed) return [];
  const conversion = session.conversionOf(document, analysed);
  const span = analysed.analysis.document.source.spanOf(range);
  const wants = (kind: string): boolean =>
    only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
  return codeActions(analysed.analysis, span, {
    locale: analysed.analysis.locale,
    today: session.dependencies.today(),
    version: session.dependencies.version,
    mdx: document.languageId === 'mdx',
    commands: session.client.commands,
    wants,
  }).flatMap((action) => toCodeAction(action, conversion, session.client.edits) ?? []);
}
