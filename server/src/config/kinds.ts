import { type DocumentKind, KINDS } from '../programme/facts.ts';
import { matchingGlob } from './globs.ts';

/** Which files the user holds to be of which kind: globs against paths relative to the workspace folder, or to where the command runs. */
export type KindGlobs = Partial<Record<DocumentKind, readonly string[]>>;

/**
 * The kind that the globs give to a file, undefined when none matches. Where several kinds match, the first of `KINDS` wins.
 * @param relativePath with `/` or `\` between folders
 */
export function kindByGlob(relativePath: string, documents: KindGlobs): DocumentKind | undefined {
  return KINDS.find((kind) => matchingGlob(relativePath, documents[kind] ?? []) !== undefined);
}
