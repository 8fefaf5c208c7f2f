import type { Item } from './items.ts';

/** Editions of the Référentiel national qualité. */
export type EditionId = 'V9' | '2026';

/** Categories of action: training, skills assessment, validation of prior experience, apprenticeship (Code du travail, L.6313-1, 1° to 4°). */
export type Category = 'AF' | 'BC' | 'VAE' | 'CFA';

export const CATEGORIES: readonly Category[] = ['AF', 'BC', 'VAE', 'CFA'];

/**
 * What an edition asks of an item: `required` by its text, `expected` by its guide or by the wording carried over from the
 * edition before (to be confirmed), `suggested` by what readers look for.
 */
export type Demand = 'required' | 'expected' | 'suggested';

export interface Edition {
  readonly id: EditionId;
  /** First and last audit day, ISO dates; open where absent. */
  readonly from?: string;
  readonly until?: string;
  readonly indicators: number;
  /** The decree that fixes it, as cited in findings. */
  readonly legalReference: { readonly fr: string; readonly en: string };
  readonly items: Readonly<Partial<Record<Item, Demand>>>;
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

export const EDITIONS: Readonly<Record<EditionId, Edition>> = {
  V9: {
    id: 'V9',
    until: '2026-10-31',
    indicators: 32,
    legalReference: { fr: 'décret n° 2019-565 du 6 juin 2019', en: 'decree no. 2019-565 of 6 June 2019' },
    // The content is not in the decree's list: the level expected by the guide asks for it.
    items: { ...COMMON, content: 'required', enrolment: 'required' },
  },
  '2026': {
    id: '2026',
    from: '2026-11-01',
    indicators: 33,
    legalReference: { fr: 'décret n° 2026-728 du 1er août 2026', en: 'decree no. 2026-728 of 1 August 2026' },
    // Until its guide is published: the list no longer says « modalités » of access, and does not name the content.
    items: { ...COMMON, content: 'expected', enrolment: 'expected', recognition: 'required', delivery: 'required', funding: 'required' },
  },
};

/** The edition that applies to an audit on that day (ISO date). There is no transition. */
export function editionOn(date: string): Edition {
  return date <= (EDITIONS.V9.until as string) ? EDITIONS.V9 : EDITIONS['2026'];
}

/** Whether the item is asked of a programme of that category. A skills assessment has no prerequisites to state (guide V9). */
export const isApplicable = (item: Item, category: Category): boolean => !(item === 'prerequisites' && category === 'BC');
