/** What every readable form of the coverage says in the same words. */
import { COLON } from '../messages/counted.ts';
import { longDate } from '../text/longDate.ts';
import { COVERAGE, STATE_NAMES } from '../messages/coverage.ts';
import { format } from '../messages/format.ts';
import { WRITTEN_TEXTS } from '../messages/server.ts';
import type { Locale, Localized } from '../messages/locale.ts';
import { ITEM_TEXTS } from '../lexicon/itemTexts.ts';
import { DETAIL_TEXTS, POINT_TEXTS } from '../messages/unsaid.ts';
import { type Item, ITEMS } from '../referential/items.ts';
import { COVERAGE_STATES, type CoverageState } from '../workspace/coverage.ts';
import type { CoverageCell, OrganisationCoverage } from './coverageSchema.ts';

/** A state as people are shown it: what is missing and could be linked has its own name and sign, and stays missing. */
export const SHOWN_STATES = [...COVERAGE_STATES.slice(0, -2), 'to-link', ...COVERAGE_STATES.slice(-2)] as const;
export type ShownState = CoverageState | 'to-link';

export const shownState = ({ state, toLink }: CoverageCell): ShownState => (state === 'missing' && toLink.length > 0 ? 'to-link' : state);

/** One sign for each state, one cell wide, that tells them apart without colour. */
export const STATE_SIGNS: Readonly<Record<ShownState, string>> = {
  present: '●',
  unconfirmed: '?',
  stale: '◔',
  broken: '×',
  promised: '…',
  vague: '~',
  'to-link': '◇',
  missing: '○',
  'not-applicable': '·',
};

/** All that can be lacking in a programme, by the name that its author knows it by. */
const UNSAID: Readonly<Record<CoverageCell['lacking'][number], Localized>> = {
  ...POINT_TEXTS,
  ...DETAIL_TEXTS,
  ...(Object.fromEntries(ITEMS.map((item) => [item, ITEM_TEXTS[item].label])) as Record<Item, Localized>),
};

export function editionLine({ referential }: OrganisationCoverage, locale: Locale): string {
  return format(COVERAGE.edition[locale], { ...referential, date: longDate(referential.asOf, locale) });
}

/** What an audit could find, a line each; empty when nothing is open. */
export function forecastLines({ forecast }: OrganisationCoverage, locale: Locale): string[] {
  const lines = (['major', 'minor', 'deferred', 'unconfirmed'] as const).flatMap((key) =>
    forecast[key].length > 0 ? [format(COVERAGE[key][locale], { indicators: numbers(forecast[key], locale) })] : [],
  );
  if (forecast.minorsMakeAMajor) lines.push(format(COVERAGE.fiveMinors[locale], { count: String(forecast.minor.length) }));
  return lines;
}

/** "8, 10 et 11" */
const numbers = (list: readonly number[], locale: Locale): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(list.map(String));

const QUOTES: Readonly<Record<Locale, readonly [string, string]>> = { fr: ['« ', ' »'], en: ['“', '”'] };

/** What is known of an indicator that is not settled: its state, what is to be written, the words that carry it and where they stand. */
export function cellNote(cell: CoverageCell, locale: Locale): string {
  const { state, lacking, unconfirmed = [], carriers, toLink } = cell;
  const named = (all: CoverageCell['lacking']): string =>
    new Intl.ListFormat(locale, { type: 'conjunction' }).format(all.map((what) => UNSAID[what][locale]));
  const [best] = [...carriers, ...toLink];
  return [
    // The items to be confirmed say so themselves.
    ...(state === 'unconfirmed' ? [] : [STATE_NAMES[shownState(cell)][locale]]),
    ...(lacking.length > 0 ? [format(COVERAGE.lacking[locale], { items: named(lacking) })] : []),
    ...(unconfirmed.length > 0 ? [format(COVERAGE.toConfirm[locale], { items: named(unconfirmed) })] : []),
    ...(best && lacking.length + unconfirmed.length === 0
      ? [`${QUOTES[locale][0]}${best.words}${QUOTES[locale][1]}, ${best.path}:${best.range.start.line + 1}`]
      : []),
  ].join(', ');
}

/** An indicator that applies and is not shown. */
export interface OpenIndicator {
  readonly number: number;
  readonly label: string;
  /** What is known of it, and of which programmes: of none in particular where it is the organisation that lacks it. */
  readonly where: readonly { readonly programmes: readonly number[]; readonly note: string }[];
}

/** The indicators that apply and are not shown: those of which something is known, and those of which there is nothing anywhere. */
export function openIndicators(
  coverage: OrganisationCoverage,
  locale: Locale,
): { readonly told: readonly OpenIndicator[]; readonly bare: readonly Pick<OpenIndicator, 'number' | 'label'>[] } {
  const told: OpenIndicator[] = [];
  const bare: Pick<OpenIndicator, 'number' | 'label'>[] = [];
  coverage.indicators.forEach(({ number, label }, index) => {
    const whole = coverage.organisation[index];
    if (!whole || !isOpen(whole)) return;
    const cells = coverage.programmes.flatMap(({ cells: all }, programme) => {
      const cell = all[index];
      return cell && cell.state !== 'not-applicable' ? [{ programme: programme + 1, cell }] : [];
    });
    // Where programmes differ, it is theirs to settle; where all lack the same, the organisation's.
    const open = cells.filter(({ cell }) => isOpen(cell));
    const notes = new Map<string, number[]>();
    for (const { programme, cell } of open) notes.set(cellNote(cell, locale), [...(notes.get(cellNote(cell, locale)) ?? []), programme]);
    const differ = open.length < cells.length || notes.size > 1 || open.some(({ cell }) => cell.lacking.length > 0);
    if (open.length > 0 && differ) told.push({ number, label, where: [...notes].map(([note, programmes]) => ({ note, programmes })) });
    else if (shownState(whole) === 'missing') bare.push({ number, label });
    else told.push({ number, label, where: [{ programmes: [], note: cellNote(whole, locale) }] });
  });
  return { told, bare };
}

/** « Sans preuve nulle part : 14 (accompagnement social) et 25 (veille pédagogique). » */
export const bareLine = (bare: readonly Pick<OpenIndicator, 'number' | 'label'>[], locale: Locale): string =>
  format(COVERAGE.bare[locale], {
    indicators: new Intl.ListFormat(locale, { type: 'conjunction' }).format(bare.map(({ number, label }) => `${number} (${label})`)),
  });

/** « 2 et 4 : sans preuve », or the note alone. */
export const whereNote = ({ programmes, note }: OpenIndicator['where'][number], locale: Locale): string =>
  programmes.length > 0 ? `${numbers(programmes, locale)}${COLON[locale]}${note}` : note;

/** How to link what is to be linked; undefined where nothing is. */
export const linkLine = (coverage: OrganisationCoverage, locale: Locale): string | undefined => {
  const cell = [coverage.organisation, ...coverage.programmes.map(({ cells }) => cells)]
    .flat()
    .find((one) => shownState(one) === 'to-link');
  return cell && format(COVERAGE.toLinkHow[locale], { key: `${WRITTEN_TEXTS.indicatorsKey[locale]}: [${cell.indicator}]` });
};

const isOpen = ({ state }: CoverageCell): boolean => state !== 'present' && state !== 'not-applicable';
