import { workspace } from 'vscode';

/**
 * Documents written by the user: on disk, not saved yet, or in the file system of an open workspace (a remote
 * repository, say). Not every Markdown: VS Code also gives that language to comment boxes, notebook cells and the
 * older side of a comparison.
 */
export function documentSelector(): { language: string; scheme: string }[] {
  const schemes = new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map((folder) => folder.uri.scheme)]);
  return ['markdown', 'mdx'].flatMap((language) => Array.from(schemes, (scheme) => ({ language, scheme })));
}

/** The configuration, which the server completes; its JSON form is completed by its schema. */
export const CONFIGURATION_SELECTOR = [{ scheme: 'file', pattern: '**/singulier.{yaml,yml}' }];
