import type { Settings } from '../config/settings.ts';
import { type DocumentFacts, settledCategory } from '../programme/facts.ts';
import { holds } from '../referential/editions.ts';
import { type Category, type Condition, CONDITIONS } from '../referential/indicator.ts';
import type { Profile } from './view.ts';

/** The conditions in which a programme is held: those it shows and those of its category, less those that its settings deny. */
export function programmeConditions(
  { category, conditions }: Pick<DocumentFacts, 'category' | 'conditions'>,
  { organisation }: Settings,
): ReadonlySet<Condition> {
  const shown = new Set(CONDITIONS.filter((condition) => conditions[condition] && organisation.conditions[condition] !== false));
  return new Set(CONDITIONS.filter((condition) => holds(condition, settledCategory(category), shown)));
}

/** What a programme shows of what its organisation does. */
export interface ProfiledProgramme {
  readonly category: Category;
  readonly conditions: ReadonlySet<Condition>;
}

/**
 * What an organisation does: as it declared, and where it did not, as its programmes show. Conditions are kept by category: that
 * a validation of experience leads to a certification makes no training action certifying.
 */
export function profileOf({ organisation }: Settings, programmes: Iterable<ProfiledProgramme>): Profile {
  const declared = CONDITIONS.filter((condition) => organisation.conditions[condition] === true);
  const offers = new Map(organisation.categories.map((category) => [category, new Set(declared)]));
  for (const { category, conditions } of programmes) {
    if (organisation.categories.length === 0 && !offers.has(category)) offers.set(category, new Set(declared));
    for (const condition of conditions) {
      if (organisation.conditions[condition] === undefined) offers.get(category)?.add(condition);
    }
  }
  return offers;
}
