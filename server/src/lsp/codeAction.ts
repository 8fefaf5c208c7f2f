import type { CancellationToken, CodeAction, CodeActionParams } from 'vscode-languageserver';
import { type ActionOptions, alikeEdits, codeActions, PROPOSED } from '../features/codeActions.ts';
import { CODE_ACTION_KINDS } from '../protocol/index.ts';
import { type AlikeData, toCodeAction, toWorkspaceEdit } from './convert.ts';
import type { Analysed } from './library.ts';
import type { Session } from './session.ts';

/** `textDocument/codeAction`: the quick fixes of what is found at a range; of all that is certain, where that is asked for. */
export async function codeAction(
  session: Session,
  { textDocument: { uri }, range, context: { only } }: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  await session.heard(token);
  const document = session.documents.get(uri);
  const analysed = document && (await session.analyse(document, token));
  if (!analysed) return [];
  const conversion = session.conversionOf(document, analysed);
  const span = analysed.analysis.document.source.spanOf(range);
  const wants = (kind: string): boolean =>
    only === undefined || only.some((asked) => asked === '' || kind === asked || kind.startsWith(`${asked}.`));
  const options: ActionOptions = {
    ...optionsFor(session, analysed),
    mdx: document.languageId === 'mdx',
    // Made on saving, or when chosen by name: no answer to what stands under the cursor.
    fixAll: only !== undefined && wants(CODE_ACTION_KINDS.fixAll),
    wants,
  };
  const actions = await session.library.answer(analysed, () => codeActions(analysed.analysis, span, options));
  return actions.flatMap((action) => toCodeAction(action, conversion, session.client.edits) ?? []);
}

const optionsFor = (session: Session, { analysis, home }: Pick<Analysed, 'analysis' | 'home'>): Omit<ActionOptions, 'mdx' | 'wants'> => ({
  locale: analysis.locale,
  today: session.dependencies.today(),
  version: session.dependencies.version,
  commands: session.client.commands,
  resolves: session.client.resolvesActions,
  home,
});

/** `codeAction/resolve`: the edits of all documents in which findings are answered alike, once that is chosen. */
export async function resolveCodeAction(session: Session, action: CodeAction): Promise<CodeAction> {
  const chosen = action.data as AlikeData | undefined;
  const document = chosen && session.documents.get(chosen.uri);
  const analysed = document && (await session.analyse(document));
  if (!analysed) return action;
  await session.allRead();
  const { project, path } = analysed.home;
  const edits = await session.library.report(
    () =>
      new Map(
        project.paths().flatMap((other) => {
          const analysis = project.analysis(other);
          const options = analysis && { ...optionsFor(session, { analysis, home: { project, path: other } }), mdx: other.endsWith('.mdx') };
          const found = options ? alikeEdits(analysis, chosen, { ...options, wants: () => true }).edits : [];
          return found.length > 0 ? [[other, found] as const] : [];
        }),
      ),
  );
  const own = edits.get(path) ?? [];
  edits.delete(path);
  const conversion = session.conversionOf(document, analysed);
  const shown = { elsewhere: edits, isPreviewed: true, isProposed: PROPOSED.has(chosen.kind) };
  return { ...action, edit: toWorkspaceEdit(own, conversion, session.client.edits, shown) };
}
