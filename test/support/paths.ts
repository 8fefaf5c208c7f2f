import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, seen from out/test/support/: compiled tests read their assets from the source tree. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** All fixtures; test/fixtures/README.md says what each folder is for. */
export const FIXTURES = join(ROOT, 'test/fixtures/');

/** Documents with the items that a person reads in them, one folder each, grouped by what makes them hard to read. */
export const ITEM_FIXTURES = join(FIXTURES, 'items/');

/** Programmes with what a fair reader would tell of them besides their items, one folder each. */
export const FINDING_FIXTURES = join(FIXTURES, 'findings/');

/** Documents that show an indicator, or do not, one folder for each number. */
export const INDICATOR_FIXTURES = join(FIXTURES, 'indicators/');
export const LENS_FIXTURES = join(FIXTURES, 'lenses/');

/** Whole organisations, with their configuration, programmes and proofs, one folder each. */
export const ORGANISATION_FIXTURES = join(FIXTURES, 'organisations/');

/** Programmes whose sentences a person put to the substitution test, one folder each. */
export const SUBSTITUTION_FIXTURES = join(FIXTURES, 'substitution/');
