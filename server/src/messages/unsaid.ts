import type { FigureDetail } from '../programme/facts.ts';
import type { DemandedPoint } from '../referential/certificationPoints.ts';
import type { Item } from '../referential/items.ts';
import { ITEM_TEXTS } from '../lexicon/itemTexts.ts';
import type { Locale, Localized } from './locale.ts';

/** What a programme has to say of the certification that it prepares for. */
export const POINT_TEXTS: Readonly<Record<DemandedPoint, Localized>> = {
  title: { fr: 'son intitulé exact', en: 'its exact title' },
  code: { fr: 'son code (RNCP ou RS)', en: 'its code (RNCP or RS)' },
  certifier: { fr: 'le certificateur', en: 'the certifier' },
  registration: { fr: 'la date de son enregistrement', en: 'the date of its registration' },
  'pass-rate': { fr: 'le taux d’obtention', en: 'the pass rate' },
  blocks: { fr: 'la possibilité de valider par blocs', en: 'whether blocks can be validated separately' },
  equivalences: { fr: 'les équivalences', en: 'the equivalences' },
  bridges: { fr: 'les passerelles', en: 'the bridges to other courses' },
  'next-steps': { fr: 'les suites de parcours', en: 'the next steps' },
  'further-study': { fr: 'les poursuites d’études', en: 'further study' },
  jobs: { fr: 'les débouchés', en: 'the jobs it leads to' },
  authorisation: { fr: 'l’habilitation', en: 'the authorisation' },
  exam: { fr: 'les conditions d’examen', en: 'the conditions of the exam' },
};

/** What makes a figure of results readable. */
export const DETAIL_TEXTS: Readonly<Record<FigureDetail, Localized>> = {
  period: { fr: 'la période (« en 2025 »)', en: 'the period (“in 2025”)' },
  population: { fr: 'l’effectif (« 84 répondants sur 96 »)', en: 'the population (“84 respondents out of 96”)' },
  method: {
    fr: 'le mode de calcul (« avis favorables / répondants ») ou le renvoi à un dispositif public (InserJeunes)',
    en: 'how it was calculated (“favourable answers / respondents”) or the public scheme that publishes it (InserJeunes)',
  },
};

/** All that can be lacking in a programme, by the name that its author knows it by. */
const TEXTS: Readonly<Record<DemandedPoint | FigureDetail, Localized>> = { ...POINT_TEXTS, ...DETAIL_TEXTS };

export const unsaidText = (what: Item | DemandedPoint | FigureDetail, locale: Locale): string =>
  what in ITEM_TEXTS ? ITEM_TEXTS[what as Item].label[locale] : TEXTS[what as DemandedPoint | FigureDetail][locale];
