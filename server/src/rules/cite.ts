import { capitalised } from '../messages/capitalised.ts';
import { format } from '../messages/format.ts';
import type { Locale, Localized } from '../messages/locale.ts';
import { type Edition, sourceOfItem } from '../referential/editions.ts';
import type { Item } from '../referential/items.ts';
import { type SourceId, sourceOf, SOURCES, type Voice, VOICES } from '../referential/sources.ts';
import { longDate } from '../text/longDate.ts';

/**
 * On whose word a message speaks: a voice on the indicator that it is about, in the edition in force; the voice that asks for
 * the item; or a text by its name. A message cites by this alone, so that no point of the guide or of usage is signed by a decree.
 */
export type Cited = Voice | 'item' | SourceId;

export interface About {
  readonly edition: Edition;
  readonly locale: Locale;
  readonly indicator?: number | undefined;
  readonly item?: Item | undefined;
  /** Whether the text of the edition is named: once, where one looks for it, and not in every message. */
  readonly inFull?: boolean | undefined;
}

const PARTS = {
  indicator: { fr: 'indicateur {indicator}, ', en: 'indicator {indicator}, ' },
  text: { fr: 'texte de l’édition {edition}', en: 'text of the {edition} edition' },
  carriedOver: {
    fr: ', repris à titre provisoire : celui de {edition} n’était pas connu le {day}',
    en: ', carried over for the time being: that of {edition} was not known on {day}',
  },
  usage: { fr: 'usage : ni le texte ni le guide ne l’exigent', en: 'usage: neither the text nor the guide demands it' },
  ownUsage: { fr: 'usage : le référentiel ne l’exige pas', en: 'usage: the framework does not demand it' },
} as const satisfies Record<string, Localized>;

/** Who speaks where that is cited; of an item, its edition says (`sourceOfItem`). */
export const voiceOf = (cited: Exclude<Cited, 'item'>): Voice => (isVoice(cited) ? cited : sourceOf(cited).voice);

const isVoice = (cited: Cited): cited is Voice => VOICES.some((voice) => voice === cited);

/** What a message says of its sources, as a sentence without its full stop: after the indicator, or alone (`basis`). */
export function cite(cited: readonly Cited[], about: About): { readonly cited: string; readonly basis: string } {
  const joined = (indicator: string): string =>
    capitalised(cited.map((one) => part(one, about, indicator)).join(about.locale === 'fr' ? ' ; ' : '; '));
  const { indicator, locale } = about;
  return {
    cited: joined(indicator === undefined ? '' : format(PARTS.indicator[locale], { indicator: String(indicator) })),
    basis: joined(''),
  };
}

function part(cited: Cited, { edition, locale, item, inFull }: About, indicator: string): string {
  switch (cited) {
    case 'text':
      return indicator + format(PARTS.text[locale], { edition: edition.id }) + (inFull ? ` (${edition.legalReference[locale]})` : '');
    case 'guide':
      return indicator + guideOf(edition, locale);
    case 'usage':
      return indicator + PARTS[edition.guide ? 'usage' : 'ownUsage'][locale];
    case 'item': {
      const { voice, open } = sourceOfItem(edition, item);
      if (!open) return part(voice, { edition, locale, inFull }, indicator);
      return indicator.replace(/, $/, locale === 'fr' ? ' : ' : ': ') + open[locale];
    }
    default:
      // A text speaks by its own name; a usage is about the indicator.
      return (voiceOf(cited) === 'usage' ? indicator : '') + SOURCES[cited].name[locale];
  }
}

function guideOf({ id, guide, legalReference }: Edition, locale: Locale): string {
  if (!guide) return legalReference[locale];
  const { name, missingOn } = guide;
  return name[locale] + (missingOn ? format(PARTS.carriedOver[locale], { edition: id, day: longDate(missingOn, locale) }) : '');
}
