/** What the terminal text and the Markdown page of a mirror have in common. */
import { CHOICE_STATE_NAMES, CHOICES } from '../messages/choices.ts';
import { COLON } from '../messages/counted.ts';
import { PRETTY } from '../messages/report.ts';
import { format } from '../messages/format.ts';
import type { Locale } from '../messages/locale.ts';
import { longDate } from '../text/longDate.ts';
import { ANCHOR_NAMES, MIRROR } from '../messages/mirror.ts';
import { isItem } from '../referential/items.ts';
import { ITEM_TEXTS } from '../lexicon/itemTexts.ts';
import { RULES } from '../rules/index.ts';
import { sourceText } from '../rules/rule.ts';
import { ANCHOR_KINDS } from '../singularity/anchors/anchor.ts';
import type { Comparison, Portrait } from './mirrorSchema.ts';

export const FILLED = '●';
export const EMPTY = '·';

export const titleOf = ({ title }: Pick<Portrait, 'title'>, locale: Locale): string => title ?? MIRROR.untitled[locale];

export const sectionName = (title: string | undefined, locale: Locale): string => title ?? MIRROR.opening[locale];

/** « scène : une situation de travail ; ouvrage : … » */
export const legend = (locale: Locale): string =>
  `${ANCHOR_KINDS.map((kind) => `${ANCHOR_NAMES[kind].short[locale]}${COLON[locale]}${ANCHOR_NAMES[kind].long[locale]}`).join(locale === 'fr' ? ' ; ' : '; ')}.`;

/** The text that a rule answers to first. */
export const sourceOf = (id: string, locale: Locale): string => {
  const source = RULES.find(({ meta }) => meta.id === id)?.meta.sources[0];
  return source ? sourceText(source)[locale] : '';
};

/** The two shares, side by side: they are not of the same words, and no sum of them means anything. */
export function shareLines({ required, interchangeable }: Portrait, locale: Locale): { readonly name: string; readonly note: string }[] {
  const { share, interval } = interchangeable;
  const rate = (value: number): string => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value);
  return [
    { name: MIRROR.required[locale], note: format(MIRROR.requiredNote[locale], { share: rate(required.share) }) },
    {
      name: MIRROR.interchangeable[locale],
      note:
        share === undefined || interval === undefined
          ? MIRROR.tooShort[locale]
          : format(MIRROR.interchangeableNote[locale], { share: rate(share), low: rate(interval.low), high: rate(interval.high) }),
    },
  ];
}

/** A reading or a choice that stands in the document. */
export interface Stand {
  /** Line of the document; absent for a choice of the configuration. */
  readonly line: number | undefined;
  readonly head: string;
  readonly text: string;
}

/** What the authors stand by, in reading order. */
export function stands({ readings, choices }: Portrait, locale: Locale): Stand[] {
  const read = readings.map(({ indicators, text, range }): Stand => {
    const numbers = new Intl.ListFormat(locale, { type: 'conjunction' }).format(indicators.map(String));
    const of =
      indicators.length === 1 ? format(PRETTY.indicator[locale], { indicator: numbers }) : format(CHOICES.indicators[locale], { numbers });
    return { line: range.start.line + 1, head: `${CHOICES.reading[locale]} · ${of}`, text };
  });
  const chosen = choices.map(({ state, rule, item, indicator, reason, until, role, range }): Stand => ({
    line: range && range.start.line + 1,
    head: [
      `${MIRROR.choice[locale]}, ${CHOICE_STATE_NAMES[state][locale]}`,
      rule,
      item === undefined ? '' : isItem(item) ? ITEM_TEXTS[item].label[locale] : item,
      indicator === undefined ? '' : format(PRETTY.indicator[locale], { indicator: String(indicator) }),
      until === undefined ? '' : format(CHOICES.until[locale], { date: longDate(until, locale) }),
      role ?? '',
    ]
      .filter(Boolean)
      .join(' · '),
    text: reason,
  }));
  return [...read, ...chosen].sort((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity));
}

/** « De main (1a2b3c4) à maintenant » */
export function betweenLine({ since, until }: Comparison, locale: Locale): string {
  const named = ({ revision, commit, path }: Comparison['since']): string => {
    const short = commit.slice(0, 7);
    const notes = [
      ...(revision.startsWith(short) ? [] : [short]),
      ...(path === undefined ? [] : [format(MIRROR.formerName[locale], { path })]),
    ];
    return `${revision}${notes.length > 0 ? ` (${notes.join(', ')})` : ''}`;
  };
  return format(MIRROR.between[locale], { since: named(since), until: until ? named(until) : MIRROR.onDisk[locale] });
}
