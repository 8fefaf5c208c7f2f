import type { Settings } from '../config/settings.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import { type Category, type Condition, CONDITIONS } from '../referential/indicator.ts';
import type { Profile } from './view.ts';

/** What a category is by nature: VAE and apprenticeship aim at a certification, an apprentice works and learns. */
const BY_NATURE: Readonly<Record<Category, readonly Condition[]>> = {
  AF: [],
  BC: [],
  VAE: ['certifying'],
  CFA: ['certifying', 'work-linked', 'long'],
};

/** The conditions in which a programme is held: those it shows and those of its category, less those that its settings deny. */
export function programmeConditions({ category, conditions }: DocumentFacts, { organisation }: Settings): ReadonlySet<Condition> {
  return new Set(
    CONDITIONS.filter(
      (condition) =>
        organisation.conditions[condition] !== false &&
        (conditions[condition] !== undefined || BY_NATURE[category.value].includes(condition)),
    ),
  );
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
