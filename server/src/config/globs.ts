import picomatch from 'picomatch';

/** Names that start with a dot are names like others. */
const OPTIONS: picomatch.PicomatchOptions = { dot: true };

interface Matcher {
  readonly glob: string;
  readonly excludes: boolean;
  matches(path: string): boolean;
}

/** Compiled once for each list, as long as somebody holds the list. */
const compiled = new WeakMap<readonly string[], readonly Matcher[]>();

/**
 * The glob of a list by which it names a path, undefined where it does not name it. Globs that start with `!` take out
 * what the others name; a list of nothing but such globs names all the rest.
 * @param path from the folder that the globs start from, with `/` or `\` between folders
 */
export function matchingGlob(path: string, globs: readonly string[]): string | undefined {
  let matchers = compiled.get(globs);
  if (!matchers) compiled.set(globs, (matchers = globs.flatMap(compile)));
  const asked = path.replaceAll('\\', '/').replace(/^\.\//, '');
  if (matchers.some(({ excludes, matches }) => excludes && matches(asked))) return undefined;
  const named = matchers.find(({ excludes, matches }) => !excludes && matches(asked));
  return (named ?? (matchers.every(({ excludes }) => excludes) ? matchers[0] : undefined))?.glob;
}

/** A folder (`sessions/`) stands for all that is in it. An empty glob, as in a line just added to the settings, matches nothing; picomatch would throw. */
function compile(glob: string): readonly Matcher[] {
  const excludes = glob.startsWith('!');
  const pattern = glob
    .slice(excludes ? 1 : 0)
    .replace(/^\.\//, '')
    .replace(/\/$/, '/**');
  return pattern === '' ? [] : [{ glob, excludes, matches: picomatch(pattern, OPTIONS) }];
}

export type GlobFault = 'empty' | 'backslash' | 'absolute' | 'parent' | 'brackets';

/** What keeps a glob from naming anything, undefined when nothing does. */
export function globFault(glob: string): GlobFault | undefined {
  const pattern = glob.replace(/^!/, '');
  if (pattern.trim() === '') return 'empty';
  // Before a mark it makes that mark a plain character; elsewhere somebody took it for a `/`.
  if (/\\(?![[\](){}!*?+@\\])/.test(pattern)) return 'backslash';
  if (/^(?:\/|[A-Za-z]:)/.test(pattern)) return 'absolute';
  if (/^(?:\.\/)?\.\.(?:\/|$)/.test(pattern)) return 'parent';
  try {
    picomatch.makeRe(pattern, { ...OPTIONS, strictBrackets: true });
    return undefined;
  } catch {
    return 'brackets';
  }
}

/** The glob that names one path and no other. */
export const escapedGlob = (path: string): string => path.replace(/[[\](){}!*?+@\\]/g, '\\$&');

/** The same glob from a folder further up: `folder` is the path from there, '' for none. */
export function rebaseGlob(glob: string, folder: string): string {
  if (folder === '') return glob;
  const [, excludes = '', pattern = ''] = /^(!?)(?:\.\/)?(.*)$/s.exec(glob) as RegExpExecArray;
  return `${excludes}${folder.replace(/[[\](){}!*?+@]/g, '\\$&')}/${pattern}`;
}
