import type { Localized } from '../messages/locale.ts';
import type { Indicator } from './indicator.ts';
import { CRITERION_1 } from './rnq/criterion1.ts';
import { CRITERION_2 } from './rnq/criterion2.ts';
import { CRITERION_3 } from './rnq/criterion3.ts';
import { CRITERION_4 } from './rnq/criterion4.ts';
import { CRITERION_5 } from './rnq/criterion5.ts';
import { CRITERION_6 } from './rnq/criterion6.ts';
import { CRITERION_7 } from './rnq/criterion7.ts';
import type { Revision, RnqIndicator } from './rnq/source.ts';

export { CRITERIA } from './rnq/criteria.ts';

const SOURCES: readonly RnqIndicator[] = [
  ...CRITERION_1,
  ...CRITERION_2,
  ...CRITERION_3,
  ...CRITERION_4,
  ...CRITERION_5,
  ...CRITERION_6,
  ...CRITERION_7,
];

const GUIDE_TO_COME: Localized = {
  fr: 'niveau attendu à confirmer : le guide de lecture de cette édition n’est pas publié',
  en: 'expected level to be confirmed: the reading guide of this edition is not published',
};
const NEWCOMERS_TO_COME: Localized = {
  fr: 'aménagement pour les nouveaux entrants à confirmer : c’est celui du guide V9',
  en: 'allowance for new entrants to be confirmed: it is that of the V9 guide',
};

const joined = (parts: readonly (Localized | false | undefined)[]): Localized | undefined => {
  const texts = parts.filter((part) => part !== undefined && part !== false);
  return texts.length ? { fr: texts.map(({ fr }) => fr).join(' ; '), en: texts.map(({ en }) => en).join('; ') } : undefined;
};

/** Each indicator as V9 has it, and apart from it what 2026 says. */
const PARTS = SOURCES.map(({ in2026, since, ...indicator }) => ({ indicator, in2026, since }));

function revised(indicator: Indicator, revision: Revision): Indicator {
  const { evidence = [], provisional, wordingOnly, ...rest } = revision;
  return {
    ...indicator,
    ...rest,
    evidence: [...indicator.evidence, ...evidence],
    provisional: joined([indicator.provisional, provisional, !wordingOnly && GUIDE_TO_COME, newcomersToCome(indicator)]),
  };
}

const newcomersToCome = ({ newEntrant }: Indicator): Localized | false => newEntrant.adapted === true && NEWCOMERS_TO_COME;

export const INDICATORS_V9: readonly Indicator[] = PARTS.filter(({ since }) => since === undefined).map(({ indicator }) => indicator);

export const INDICATORS_2026: readonly Indicator[] = PARTS.map(({ indicator, in2026 }) =>
  in2026 ? revised(indicator, in2026) : { ...indicator, provisional: joined([indicator.provisional, newcomersToCome(indicator)]) },
);
