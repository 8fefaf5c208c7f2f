import picomatch from 'picomatch';
import { type DocumentKind, KINDS } from '../programme/facts.ts';

/** Which files the user holds to be of which kind: globs against paths relative to the workspace folder, or to where the command runs. */
export type KindGlobs = Partial<Record<DocumentKind, readonly string[]>>;

/**
 * The kind that the globs give to a file, undefined when none matches. Where several kinds match, the first of `KINDS` wins.
 * @param relativePath with `/` or `\` between folders
 */
export function kindByGlob(relativePath: string, documents: KindGlobs): DocumentKind | undefined {
  const path = relativePath.replaceAll('\\', '/').replace(/^\.\//, '');
  return KINDS.find((kind) => (documents[kind] ?? []).some((glob) => matches(path, glob.replace(/^\.\//, ''))));
}

/** An empty glob, as in a line just added to the settings, matches nothing; picomatch would throw. */
const matches = (path: string, glob: string): boolean => glob !== '' && picomatch.isMatch(path, glob, { dot: true });
