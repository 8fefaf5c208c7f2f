import type { Localized } from '../messages/locale.ts';
import { CRITERIA, INDICATORS_2026, INDICATORS_V9 } from './indicators.ts';
import type { Category, Condition, Criterion, Indicator } from './indicator.ts';
import type { Item } from './items.ts';

/** Editions of the Référentiel national qualité. */
export const EDITION_IDS = ['V9', '2026'] as const;
export type EditionId = (typeof EDITION_IDS)[number];

/**
 * What an edition asks of an item: `required` by its text, `expected` by its guide or by the wording carried over from the
 * edition before (to be confirmed), `suggested` by what readers look for.
 */
export const DEMANDS = ['required', 'expected', 'suggested'] as const;
export type Demand = (typeof DEMANDS)[number];

/** A framework in one edition: one of the RNQ, or an organisation's own. */
export interface Edition {
  /** `V9` and `2026` are the RNQ's. */
  readonly id: string;
  readonly title: Localized;
  /** First and last audit day, ISO dates; open where absent. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** The text that fixes it, as cited in findings. */
  readonly legalReference: Localized;
  readonly criteria: readonly Criterion[];
  /** In the order of their numbers. */
  readonly indicators: readonly Indicator[];
  /** What is asked of the items of public information (RNQ, indicator 1); empty in a framework that has no such indicator. */
  readonly items: Readonly<Partial<Record<Item, Demand>>>;
  /** What is not settled about the whole of it. */
  readonly provisional?: Localized | undefined;
}

const COMMON = {
  objectives: 'required',
  prerequisites: 'required',
  audience: 'suggested',
  duration: 'required',
  'lead-time': 'required',
  price: 'required',
  contact: 'required',
  methods: 'required',
  assessment: 'required',
  accessibility: 'required',
} as const satisfies Partial<Record<Item, Demand>>;

const TITLE: Localized = { fr: 'Référentiel national qualité', en: 'French national quality framework (RNQ)' };

export const EDITIONS: Readonly<Record<EditionId, Edition>> = {
  V9: {
    id: 'V9',
    title: TITLE,
    until: '2026-10-31',
    legalReference: { fr: 'décret n° 2019-565 du 6 juin 2019', en: 'decree no. 2019-565 of 6 June 2019' },
    criteria: CRITERIA,
    indicators: INDICATORS_V9,
    // The content is not in the decree's list: the level expected by the guide asks for it.
    items: { ...COMMON, content: 'required', enrolment: 'required' },
  },
  '2026': {
    id: '2026',
    title: TITLE,
    from: '2026-11-01',
    legalReference: { fr: 'décret n° 2026-728 du 1er août 2026', en: 'decree no. 2026-728 of 1 August 2026' },
    provisional: {
      fr: 'le guide de lecture n’est pas publié : preuves usuelles, gravité, nouveaux entrants et sous-traitance sont ceux du guide V9, à confirmer',
      en: 'the reading guide is not published: usual evidence, gravity, new entrants and subcontracting are those of the V9 guide, to be confirmed',
    },
    criteria: CRITERIA,
    indicators: INDICATORS_2026,
    // Until its guide is published: the list no longer says « modalités » of access, does not name the content, and says
    // « modalités pédagogiques » without saying whether it means on site or remote.
    items: { ...COMMON, content: 'expected', enrolment: 'expected', recognition: 'required', delivery: 'expected', funding: 'required' },
  },
};

/** The edition that applies to an audit on that day (ISO date). There is no transition. */
export function editionOn(date: string): Edition {
  return date <= (EDITIONS.V9.until as string) ? EDITIONS.V9 : EDITIONS['2026'];
}

/** Whether it has an indicator of public information, whose items a programme is read for. */
/** Whether it is the RNQ, whose indicators have numbers that mean the same everywhere. */
export const isRnq = ({ id }: Edition): boolean => EDITION_IDS.some((known) => known === id);

export const asksForItems = ({ items }: Edition): boolean => Object.keys(items).length > 0;

export const indicatorOf = (edition: Edition, number: number): Indicator | undefined =>
  edition.indicators.find((indicator) => indicator.number === number);

/** Whether the item is asked of a programme of that category. A skills assessment has no prerequisites to state (guide V9). */
export const isApplicable = (item: Item, category: Category): boolean => !(item === 'prerequisites' && category === 'BC');

/**
 * What holds of a category by law, said or not: validation of experience and apprenticeship lead to a certification, and
 * apprenticeship alternates centre and company, at work, over months.
 */
const BY_NATURE: Readonly<Record<Category, ReadonlySet<Condition>>> = {
  AF: new Set(),
  BC: new Set(),
  VAE: new Set(['certifying']),
  CFA: new Set(['certifying', 'work-linked', 'work-situation', 'long']),
};

/** Whether a condition holds for an action of that category in which those `conditions` were read or declared. */
export const holds = (condition: Condition, category: Category, conditions: ReadonlySet<Condition>): boolean =>
  BY_NATURE[category].has(condition) || conditions.has(condition);

/** Whether the indicator applies to an action of that category in which these conditions hold. */
export function applies(indicator: Indicator, category: Category, conditions: ReadonlySet<Condition>): boolean {
  const when = indicator.applies[category];
  return when === 'always' || (when !== 'never' && holds(when, category, conditions));
}
