import picomatch from 'picomatch';

/**
 * Whether one of the globs matches the path. An empty glob, as in a line just added to the settings, matches nothing.
 * @param relativePath with `/` or `\` between folders
 */
export function matchesAny(relativePath: string, globs: readonly string[]): boolean {
  const path = plain(relativePath.replaceAll('\\', '/'));
  // picomatch throws on an empty glob.
  return globs.map(plain).some((glob) => glob !== '' && picomatch.isMatch(path, glob, { dot: true }));
}

const plain = (path: string): string => path.replace(/^\.\//, '');
