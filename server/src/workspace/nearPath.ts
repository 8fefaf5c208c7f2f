import { foldText } from '../document/fold.ts';
import { distanceBetween } from '../text/distance.ts';

/** Most names that are compared with one. */
const MOST = 5000;

/** Names in the order of how near they are to a mistyped one, whatever the accents, the case and the signs between words. */
export const byNearness = (name: string, candidates: readonly string[]): string[] =>
  ranked(name, candidates).map(({ candidate }) => candidate);

/** Those of them that are likely meant. */
const resembling = (name: string, candidates: readonly string[]): string[] =>
  ranked(name, candidates).flatMap(({ candidate, distance }) => (distance <= Math.max(1, bare(name).length / 3) ? candidate : []));

function ranked(name: string, candidates: readonly string[]): { readonly candidate: string; readonly distance: number }[] {
  const wanted = bare(name);
  if (wanted === '' || candidates.length > MOST) return [];
  const distanceOf = (letters: string): number =>
    letters.length >= 3 && (letters.startsWith(wanted) || wanted.startsWith(letters)) ? 1 : distanceBetween(wanted, letters);
  return candidates
    .map((candidate) => ({ candidate, distance: distanceOf(bare(candidate)) }))
    .toSorted((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
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
