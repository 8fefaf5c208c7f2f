/**
 * The path of a file relative to the workspace folder that holds it (the innermost one), undefined when none does, as for
 * a document that was never saved.
 */
export function pathInFolders(uri: string, folders: readonly string[]): string | undefined {
  const path = decodeUri(uri);
  const inside = folders
    .map((folder) => decodeUri(folder).replace(/(?<!\/)\/*$/, '/'))
    .filter((folder) => path.startsWith(folder))
    .toSorted((a, b) => b.length - a.length)[0];
  return inside === undefined ? undefined : path.slice(inside.length);
}

/** Clients escape different characters; a stray `%` is no escape at all. */
export function decodeUri(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** The name of a file as its reader knows it. */
export const fileNameOf = (uri: string): string => decodeUri(uri.split('/').at(-1) ?? '');
