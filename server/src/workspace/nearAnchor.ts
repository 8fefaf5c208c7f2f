import { foldText } from '../document/fold.ts';

/** Most anchors that are compared: a link into a document with more is not worth the time. */
const MOST = 500;

/**
 * The anchor that was most likely meant: the same letters and figures, whatever the accents, hyphens and case
 * ("positionnement-a-l-entree" for "positionnement-à-lentrée"), else the only one that begins as it does.
 */
export function nearAnchor(anchor: string, anchors: ReadonlySet<string>): string | undefined {
  const wanted = bare(anchor);
  if (wanted.length < 3 || anchors.size > MOST) return undefined;
  const same = sameAnchor(anchor, anchors);
  if (same !== undefined) return same;
  const known = [...anchors].map((candidate) => [candidate, bare(candidate)] as const);
  const alike = known.filter(([, letters]) => letters.length >= 3 && (letters.startsWith(wanted) || wanted.startsWith(letters)));
  return new Set(alike.map(([, letters]) => letters)).size === 1 ? alike[0]?.[0] : undefined;
}

/** The anchor of the same letters and figures: it alone can be meant. Of signs alone, nothing is. */
export function sameAnchor(anchor: string, anchors: ReadonlySet<string>): string | undefined {
  const wanted = bare(anchor);
  return wanted === '' ? undefined : [...anchors].find((candidate) => bare(candidate) === wanted);
}

/** Letters of any writing, and figures. */
const bare = (anchor: string): string => foldText(anchor).replace(/[^\p{L}\p{M}\p{N}]/gu, '');
