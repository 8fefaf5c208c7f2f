import type { ImpossibleDate, PlacedLink, StatedDate, Target } from '../facts.ts';
import { DATE, dayOf, nearestDay, ofParts } from '../../text/dates.ts';
import type { Words } from '../words.ts';

/** A date as it stands in a text: `until` where it says how long something is valid. */
export interface FoundDate extends StatedDate {
  readonly role: 'of' | 'until';
}

/** What a date may not follow: letters or figures that it would be a part of. */
const INSIDE = /(?:[\p{L}\d]|\d[.,/-])$/u;

/** A date of something else than the proof: a law, an edition of the framework, a beginning, a next time. */
const FOREIGN =
  /\b(?:decrets?|lois?|arretes?|ordonnances?|circulaires?|guide (?:de lecture|national|v\d)|referentiel|edition|rnq|qualiopi|decree|order|act|law|prochaine?s?|next|rncp|rs|art\.?|article|n[o°º])\b[^.;:,()]{0,25}$|n[o°º] ?$/;
const BEGINS_OR_AHEAD =
  /\b(?:depuis|since|des|a partir d[eu]|a compter d[eu]|as of|from|avant|before|d'ici|prevue?s?|planned|scheduled|attendue?s?|echeance|due)(?: (?:le|la|en|pour|au|fin|debut|on|in|for|by|mi))*(?: |-|: ?)?$/;
const UNTIL =
  /(?:jusqu'(?:au|en|a)|\bexpire(?:s|ra)?|\buntil|\bvalable|\bvalidite|\bvalide?|\bvalid|\bvalidity|\bfin de validite|\bperime)(?: (?:jusqu'(?:au|en|a)|le|la|au|en|on|in|to|until|through|fin|end of))*(?: |: ?| : ?)?$/;

/** Every date of the words that may be that of a proof, and every end of validity, in reading order. */
export function datesIn({ text, folded }: Words): FoundDate[] {
  const found: FoundDate[] = [];
  for (const match of folded.text.matchAll(DATE)) {
    const before = folded.text.slice(Math.max(0, match.index - 60), match.index);
    if (INSIDE.test(before) || FOREIGN.test(before)) continue;
    const until = UNTIL.test(before);
    if (!until && BEGINS_OR_AHEAD.test(before)) continue;
    const day = dayOf(match.groups as Record<string, string | undefined>);
    if (!day) continue;
    const span = text.spanOf(folded.toOriginal(match.index), folded.toOriginal(match.index + match[0].length));
    found.push({ ...day, span, role: until ? 'until' : 'of' });
  }
  return found;
}

/** The first day of the words that does not exist ("2026-02-30"), and the one that was most likely meant. */
export function impossibleIn({ text, folded }: Words): ImpossibleDate | undefined {
  for (const match of folded.text.matchAll(DATE)) {
    const before = folded.text.slice(Math.max(0, match.index - 60), match.index);
    if (INSIDE.test(before) || FOREIGN.test(before) || dayOf(match.groups as Record<string, string | undefined>)) continue;
    const near = nearestDay(match.groups as Record<string, string | undefined>);
    const span = text.spanOf(folded.toOriginal(match.index), folded.toOriginal(match.index + match[0].length));
    if (near) return { near, span };
  }
  return undefined;
}

const NAMED = /(?<!\d)(20\d{2})(?:[-_.]?(0[1-9]|1[0-2])(?:[-_.]?(0[1-9]|[12]\d|3[01]))?)?(?!\d)/;

/** The date in the name of a file that a link leads to: "bilans/bilan-2025-11.pdf". */
export function dateInName({ url, span }: Target): FoundDate | undefined {
  const name = url
    .replace(/[?#].*$/s, '')
    .slice(-100)
    .replace(/^.*[/\\]/s, '');
  const [, year, month, day] = NAMED.exec(name) ?? [];
  const found = year === undefined ? undefined : ofParts(Number(year), month ? Number(month) : undefined, day ? Number(day) : undefined);
  return found && { ...found, span, role: 'of' };
}

/** Units between a date and a link within which the date is that of the proof: "[grille](…) du 12/01/2026". */
const BESIDE = 16;

/**
 * The date of a proof among those that its statement bears. What stands right beside a link dates it; else any date of the
 * statement does; else that in the link's words, or in the file's name. Of several, the latest: a proof that was revised
 * is as old as its last revision.
 */
export function dateOfProof(dates: readonly FoundDate[], links: readonly PlacedLink[]): StatedDate | undefined {
  const inLink = ({ span }: FoundDate): boolean => links.some(({ at }) => at.start <= span.start && span.end <= at.end);
  const beside = ({ span }: FoundDate): boolean =>
    links.some(
      ({ at }) => (span.start >= at.end && span.start - at.end <= BESIDE) || (span.end <= at.start && at.start - span.end <= BESIDE),
    );
  const said = dates.filter(({ role }) => role === 'of');
  const outside = said.filter((date) => !inLink(date));
  const candidates = [outside.filter(beside), outside, said, links.flatMap(({ target }) => dateInName(target) ?? [])].find(
    (found) => found.length > 0,
  );
  const latest = candidates?.reduce((best, date) => (date.iso > best.iso ? date : best));
  return latest && plain(latest);
}

/** The day until which the author says that the proof is valid: the latest of them. */
export function validUntil(dates: readonly FoundDate[]): StatedDate | undefined {
  const ends = dates.filter(({ role }) => role === 'until');
  const latest = ends.length > 0 ? ends.reduce((best, date) => (date.iso > best.iso ? date : best)) : undefined;
  return latest && plain(latest);
}

const plain = ({ iso, precision, span }: FoundDate): StatedDate => ({ iso, precision, span });
