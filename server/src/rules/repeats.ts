import type { Span } from '../document/text.ts';
import type { Locale, Localized } from '../messages/locale.ts';
import type { Finding } from './finding.ts';

/** Something met once or several times in a document: asked about at its first place, the others shown beside it. */
export interface Repeated<Occurrence> {
  readonly first: Occurrence;
  readonly repeats: readonly Occurrence[];
}

/** Occurrences of the same key together, in the order of their first places. */
export function groupRepeats<Occurrence>(
  occurrences: Iterable<Occurrence>,
  keyOf: (occurrence: Occurrence) => string,
): Repeated<Occurrence>[] {
  const groups = new Map<string, { first: Occurrence; repeats: Occurrence[] }>();
  for (const occurrence of occurrences) {
    const key = keyOf(occurrence);
    const group = groups.get(key);
    if (group) group.repeats.push(occurrence);
    else groups.set(key, { first: occurrence, repeats: [] });
  }
  return [...groups.values()];
}

/** The other places, as a finding has them; nothing where there are none. */
export const relatedRepeats = (repeats: readonly { readonly span: Span }[], message: Localized, locale: Locale): Pick<Finding, 'related'> =>
  repeats.length > 0 ? { related: repeats.map(({ span }) => ({ span, message: message[locale] })) } : {};
