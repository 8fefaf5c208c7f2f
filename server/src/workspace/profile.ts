import type { Settings } from '../config/settings.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import { holds } from '../referential/editions.ts';
import { type Condition, CONDITIONS } from '../referential/indicator.ts';
import type { Profile } from './view.ts';

/** The conditions in which a programme is held: those it shows and those of its category, less those that its settings deny. */
export function programmeConditions({ category, conditions }: DocumentFacts, { organisation }: Settings): ReadonlySet<Condition> {
  const shown = new Set(CONDITIONS.filter((condition) => conditions[condition] && organisation.conditions[condition] !== false));
  return new Set(CONDITIONS.filter((condition) => holds(condition, category.value, shown)));
}

/** What an organisation does: as it declared, and where it did not, as its programmes show. */
export function profileOf(
  { organisation }: Settings,
  programmes: Iterable<{ readonly facts: DocumentFacts; readonly settings: Settings }>,
): Profile {
  const categories = new Set(organisation.categories);
  const conditions = new Set(CONDITIONS.filter((condition) => organisation.conditions[condition] === true));
  for (const { facts, settings } of programmes) {
    if (organisation.categories.length === 0) categories.add(facts.category.value);
    for (const condition of programmeConditions(facts, settings)) {
      if (organisation.conditions[condition] === undefined) conditions.add(condition);
    }
  }
  return { categories, conditions };
}
