import type { Localized } from '../messages/locale.ts';
import { CRITERIA, INDICATORS_2026, INDICATORS_V9 } from './indicators.ts';
import type { Category, Condition, Criterion, Indicator } from './indicator.ts';
import type { Item } from './items.ts';
import { GUIDE_MISSING_ON, type SourceId, sourceOf, SOURCES, type Voice } from './sources.ts';

/** Editions of the Référentiel national qualité. */
export const EDITION_IDS = ['V9', '2026'] as const;
export type EditionId = (typeof EDITION_IDS)[number];

/**
 * What an edition asks of an item: `required` by its text, `expected` by its guide or by a wording that is to be confirmed,
 * `suggested` by what readers look for.
 */
export const DEMANDS = ['required', 'expected', 'suggested'] as const;
export type Demand = (typeof DEMANDS)[number];

/** Who speaks where an edition names no other source for an item. */
const VOICE_OF: Readonly<Record<Demand, Voice>> = { required: 'text', expected: 'guide', suggested: 'usage' };

/** The text that names an item, and what is open about it, said in a sentence of its own. */
export interface ItemSource {
  readonly source: SourceId;
  readonly open: Localized;
}

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
  /** The guide by which auditors read it, and the last day on which its own was known to be missing. */
  readonly guide?: { readonly name: Localized; readonly missingOn?: string } | undefined;
  readonly criteria: readonly Criterion[];
  /** In the order of their numbers. */
  readonly indicators: readonly Indicator[];
  /** What is asked of the items of public information (RNQ, indicator 1); empty in a framework that has no such indicator. */
  readonly items: Readonly<Partial<Record<Item, Demand>>>;
  /** Of items whose demand is neither simply the text's nor simply the guide's. */
  readonly itemSources?: Readonly<Partial<Record<Item, ItemSource>>>;
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
    until: SOURCES['decree-2019'].until,
    legalReference: SOURCES['decree-2019'].name,
    guide: { name: SOURCES['guide-V9'].name },
    criteria: CRITERIA,
    indicators: INDICATORS_V9,
    // The content is not in the decree's list: the level that auditors expect under the guide asks for it.
    items: { ...COMMON, content: 'expected', enrolment: 'required' },
  },
  '2026': {
    id: '2026',
    title: TITLE,
    from: SOURCES['decree-2026'].from,
    legalReference: SOURCES['decree-2026'].name,
    guide: { name: SOURCES['guide-V9'].name, missingOn: GUIDE_MISSING_ON },
    provisional: {
      fr: 'aucun guide de lecture de cette édition n’était connu le 2 octobre 2026 : preuves usuelles, nouveaux entrants et sous-traitance sont repris du guide V9, à confirmer ; la gravité vient de l’arrêté du 6 juin 2019, article 5, qui vaut tant qu’il n’est pas modifié',
      en: 'no reading guide of this edition was known on 2 October 2026: usual evidence, new entrants and subcontracting are carried over from the V9 guide, to be confirmed; gravity comes from the order of 6 June 2019, article 5, which holds as long as it is not amended',
    },
    criteria: CRITERIA,
    indicators: INDICATORS_2026,
    // Until its guide is known: the list no longer says « modalités » of access, does not name the content, and says
    // « modalités pédagogiques » without saying whether it means on site or remote.
    items: { ...COMMON, content: 'expected', enrolment: 'expected', recognition: 'required', delivery: 'expected', funding: 'required' },
    itemSources: {
      enrolment: {
        source: 'guide-V9',
        open: {
          fr: 'le texte de 2019 nommait les modalités d’accès, celui de 2026 ne les range plus parmi les informations à donner, leur maintien est à confirmer',
          en: 'the text of 2019 named how to join, that of 2026 no longer lists it among what must be told, whether it is still asked is to be confirmed',
        },
      },
      delivery: {
        source: 'decree-2026',
        open: {
          fr: 'le texte nomme les modalités pédagogiques sans dire ce qu’elles précisent, notre lecture est à confirmer',
          en: 'the text names the teaching arrangements without saying what they must tell, our reading is to be confirmed',
        },
      },
    },
  },
};

/** The edition that applies to an audit on that day (ISO date). There is no transition. */
export function editionOn(date: string): Edition {
  return date <= (EDITIONS.V9.until as string) ? EDITIONS.V9 : EDITIONS['2026'];
}

/** Who asks for the item in that edition: a voice, and the source where one is named. */
export function sourceOfItem({ items, itemSources }: Edition, item: Item | undefined): { readonly voice: Voice } & Partial<ItemSource> {
  const named = item && itemSources?.[item];
  if (named) return { voice: sourceOf(named.source).voice, ...named };
  return { voice: VOICE_OF[(item && items[item]) ?? 'required'] };
}

/** Whether it is the RNQ, whose indicators have numbers that mean the same everywhere. */
export const isRnq = ({ id }: Edition): boolean => EDITION_IDS.some((known) => known === id);

/** Whether it has an indicator of public information, whose items a programme is read for. */
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
