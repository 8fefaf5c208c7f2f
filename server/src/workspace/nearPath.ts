import { foldText } from '../document/fold.ts';
import { distanceBetween } from '../text/distance.ts';

/** Most names that are compared with one. */
const MOST = 5000;

/** Names that are likely meant by a mistyped one, the likeliest first: whatever the accents, the case and the signs between words. */
export function resembling(name: string, candidates: readonly string[]): string[] {
  const wanted = bare(name);
  if (wanted.length < 3 || candidates.length > MOST) return [];
  return candidates
    .flatMap((candidate) => {
      const letters = bare(candidate);
      const distance = Math.min(distanceBetween(wanted, letters), letters.startsWith(wanted) || wanted.startsWith(letters) ? 1 : Infinity);
      return letters.length >= 3 && distance <= Math.max(1, wanted.length / 3) ? [{ candidate, distance }] : [];
    })
    .toSorted((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .map(({ candidate }) => candidate);
}

/** Paths that are likely meant by one that leads to nothing: of the same name in another folder first, then of a like name and kind. */
export function nearestPaths(path: string, known: readonly string[]): string[] {
  const name = nameOf(path);
  const moved = known.filter((other) => other !== path && foldText(nameOf(other)) === foldText(name));
  const alike = known.filter((other) => other !== path && extensionOf(other) === extensionOf(name));
  const near = resembling(stemOf(name), [...new Set(alike.map((other) => stemOf(nameOf(other))))]);
  const named = near.flatMap((stem) => alike.filter((other) => stemOf(nameOf(other)) === stem));
  return [...new Set([...moved, ...named])];
}

/** What the versions of a file have in common: all of its name but the figures. */
export const shapeOf = (path: string): string => path.slice(0, -nameOf(path).length) + nameOf(path).replace(/\d+/g, '#');

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
const extensionOf = (path: string): string => /\.[^./]+$/.exec(nameOf(path))?.[0].toLowerCase() ?? '';
const stemOf = (name: string): string => name.replace(/\.[^.]+$/, '');
const bare = (name: string): string => foldText(name).replace(/[^a-z0-9]/g, '');
