import type { Workspaces } from '../host/workspaces.ts';
import type { Locale } from '../messages/locale.ts';
import type { MarkdownPage, MirrorParams } from '../protocol/index.ts';
import { fileNameOf } from './folders.ts';
import { mirrorPage } from './pages.ts';
import type { Session } from './session.ts';

/** `singulier/coverage` and `singulier/delta`: a report on all projects as a Markdown page. */
export async function projectsPage(
  session: Session,
  page: (workspaces: Workspaces, folders: readonly string[], locale: Locale) => string,
): Promise<MarkdownPage> {
  const { library } = session;
  await session.settingsRead;
  await session.allRead();
  // Who stopped the reading and asks for a report now wants it whole.
  if (!library.complete) session.readFolders();
  await session.allRead();
  return { markdown: await library.report((workspaces) => page(workspaces, session.folderPaths(), session.locale)) };
}

/** `singulier/mirror`: the mirror of an open document, as it is typed. */
export async function documentMirror(session: Session, { uri }: MirrorParams): Promise<MarkdownPage | null> {
  await session.settingsRead;
  // What other programmes share with it is known once they are read.
  await session.allRead();
  const document = session.documents.get(uri);
  const analysed = document && (await session.analyse(document));
  const markdown = analysed && mirrorPage(analysed.analysis, session.pathInFolders(uri) ?? fileNameOf(uri));
  return markdown === undefined ? null : { markdown };
}
