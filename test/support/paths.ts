import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, seen from out/test/support/: compiled tests read their assets from the source tree. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The folder of programmes with their expected reading, one case per subfolder. */
export const FIXTURES = join(ROOT, 'test/fixtures/');

/** Documents that show an indicator, or do not, one folder for each number. */
export const INDICATOR_FIXTURES = join(FIXTURES, 'indicators/');

/** Programmes whose sentences a person put to the substitution test, one folder each. */
export const SUBSTITUTION_FIXTURES = join(FIXTURES, 'substitution/');

/** Folders of fixtures that hold cases of their own, read for what is told of them rather than for their items. */
export const FINDING_FIXTURES: readonly string[] = ['blind-evidence', 'indicators', 'organisations', 'substitution'];
