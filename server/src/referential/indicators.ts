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
  fr: 'niveau attendu à confirmer : aucun guide de lecture de cette édition n’était connu le 2 octobre 2026',
  en: 'expected level to be confirmed: no reading guide of this edition was known on 2 October 2026',
};
/** Of every indicator that V9 had: what comes from its guide is carried over. */
const CARRIED_OVER: Localized = {
  fr: 'preuves usuelles et sous-traitance reprises du guide V9, à confirmer',
  en: 'usual evidence and subcontracting carried over from the V9 guide, to be confirmed',
};
const CARRIED_OVER_WITH_MINORS: Localized = {
  fr: 'preuves usuelles, cas mineurs et sous-traitance repris du guide V9, à confirmer',
  en: 'usual evidence, minor cases and subcontracting carried over from the V9 guide, to be confirmed',
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
    provisional: joined([indicator.provisional, provisional, !wordingOnly && GUIDE_TO_COME, ...carriedOver(indicator)]),
  };
}

const carriedOver = ({ newEntrant, subcontractor, minorWhen }: Indicator): (Localized | false)[] => [
  subcontractor.rule !== 'unknown' && (minorWhen ? CARRIED_OVER_WITH_MINORS : CARRIED_OVER),
  newEntrant.adapted === true && NEWCOMERS_TO_COME,
];

export const INDICATORS_V9: readonly Indicator[] = PARTS.filter(({ since }) => since === undefined).map(({ indicator }) => indicator);

export const INDICATORS_2026: readonly Indicator[] = PARTS.map(({ indicator, in2026 }) =>
  in2026 ? revised(indicator, in2026) : { ...indicator, provisional: joined([indicator.provisional, ...carriedOver(indicator)]) },
);
