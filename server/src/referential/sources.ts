import { capitalised } from '../messages/capitalised.ts';
import type { Localized } from '../messages/locale.ts';

/**
 * Who speaks. The `text` obliges (decree, code, order, charter of the mark); the `guide` says how auditors are told to read the
 * text; `usage` is what auditors commonly ask, or our advice, and obliges nobody.
 */
export const VOICES = ['text', 'guide', 'usage'] as const;
export type Voice = (typeof VOICES)[number];

/** A text, a guide or a practice, in the one place where it is named. */
export interface Source extends Period {
  readonly voice: Voice;
  /** As messages and pages cite it, in the middle of a sentence. */
  readonly name: Localized;
  /** Day on which a copy of it was last read against what Singulier says, ISO; absent where no copy was at hand. */
  readonly readOn?: string;
  /** What is doubtful about it: a wording that may have changed, a copy that was not the official one. */
  readonly uncertain?: Localized;
}

/** Day on which all of the framework's data was last read against copies of its sources. */
export const READ_ON = '2026-11-30';

/** Last day for which anybody is known to have looked for the 2026 reading guide and for its orders, and found none. */
export const GUIDE_MISSING_ON = '2026-10-02';

const code = (article: string, rest: Partial<Source> = {}): Source => ({
  voice: 'text',
  name: { fr: `article ${article} du code du travail`, en: `article ${article} of the French Labour Code` },
  readOn: READ_ON,
  ...rest,
});

const SECOND_HAND: Localized = {
  fr: 'lu dans des pages qui le rapportent, pas dans le texte même',
  en: 'read in pages that report it, not in the text itself',
};
const EXTRACTS: Localized = { fr: 'lu par extraits', en: 'read in extracts' };

export const SOURCES = {
  'decree-2019': {
    voice: 'text',
    name: { fr: 'décret n° 2019-565 du 6 juin 2019', en: 'decree no. 2019-565 of 6 June 2019' },
    until: '2026-10-31',
    readOn: READ_ON,
  },
  'decree-2026': {
    voice: 'text',
    name: { fr: 'décret n° 2026-728 du 1er août 2026', en: 'decree no. 2026-728 of 1 August 2026' },
    from: '2026-11-01',
    readOn: READ_ON,
    uncertain: {
      fr: 'lu dans des copies qui concordent, pas au Journal officiel ; les énoncés 5, 18, 23, 24 et 25, dits inchangés, n’ont pas été relus un à un',
      en: 'read in copies that agree, not in the official journal; the wordings of 5, 18, 23, 24 and 25, said to be unchanged, were not read one by one',
    },
  },
  annex: {
    voice: 'text',
    name: {
      fr: 'annexe de l’article D. 6316-1-1 du code du travail',
      en: 'annex to article D. 6316-1-1 of the French Labour Code',
    },
    readOn: READ_ON,
    uncertain: {
      fr: 'ses énoncés ont été lus dans le guide V9 et dans des copies du décret de 2026',
      en: 'its wordings were read in the V9 guide and in copies of the decree of 2026',
    },
  },
  'order-2019': {
    voice: 'text',
    name: { fr: 'arrêté du 6 juin 2019, article 5', en: 'order of 6 June 2019, article 5' },
    readOn: READ_ON,
    uncertain: {
      fr: 'lu dans sa version du 31 mai 2023 ; dit inchangé le 2 octobre 2026 ; la phrase sur les cinq non-conformités mineures n’a pas été relue mot à mot',
      en: 'read in its version of 31 May 2023; said to be unchanged on 2 October 2026; the sentence on five minor nonconformities was not read word for word',
    },
  },
  'order-2023': {
    voice: 'text',
    name: { fr: 'arrêté du 31 mai 2023', en: 'order of 31 May 2023' },
    from: '2023-09-01',
    readOn: READ_ON,
    uncertain: SECOND_HAND,
  },
  'guide-V9': {
    voice: 'guide',
    name: { fr: 'guide de lecture V9 (8 janvier 2024)', en: 'reading guide V9 (8 January 2024)' },
    from: '2024-03-08',
    readOn: READ_ON,
  },
  charter: {
    voice: 'text',
    name: { fr: 'charte d’usage de la marque Qualiopi', en: 'charter on the use of the Qualiopi mark' },
    readOn: READ_ON,
    uncertain: SECOND_HAND,
  },
  'L6111-8': code('L. 6111-8', { uncertain: SECOND_HAND }),
  'L6313-2': code('L. 6313-2'),
  'D6313-3-1': code('D. 6313-3-1'),
  'L6315-1': code('L. 6315-1', { uncertain: SECOND_HAND }),
  'L6316-1': code('L. 6316-1'),
  'L6323-9-2': code('L. 6323-9-2', { from: '2024-04-01', uncertain: SECOND_HAND }),
  'R6333-6-2': code('R. 6333-6-2', { from: '2024-04-01', uncertain: EXTRACTS }),
  'L6352-12': code('L. 6352-12', { uncertain: SECOND_HAND }),
  'L6352-13': code('L. 6352-13', {
    uncertain: {
      fr: 'lu dans sa rédaction de la fin de 2025 ; un amendement adopté en commission le 10 décembre 2025 y ajoutait les modalités et l’habilitation, sa promulgation n’a pas pu être vérifiée',
      en: 'read as it stood at the end of 2025; an amendment voted in committee on 10 December 2025 added arrangements and authorisation, and whether it became law could not be checked',
    },
  }),
  'L6353-8': {
    voice: 'text',
    name: { fr: 'article L. 6353-8 du code du travail', en: 'article L. 6353-8 of the French Labour Code' },
    uncertain: { fr: 'cité de mémoire', en: 'cited from memory' },
  },
  'consumer-code': {
    voice: 'text',
    name: { fr: 'article L. 121-2 du code de la consommation', en: 'article L. 121-2 of the French Consumer Code' },
    uncertain: { fr: 'cité de mémoire', en: 'cited from memory' },
  },
  'order-2024': {
    voice: 'text',
    name: { fr: 'arrêté du 3 janvier 2024', en: 'order of 3 January 2024' },
    from: '2024-04-01',
    readOn: READ_ON,
    uncertain: SECOND_HAND,
  },
  'decree-2024-394': {
    voice: 'text',
    name: { fr: 'décret n° 2024-394 du 29 avril 2024', en: 'decree no. 2024-394 of 29 April 2024' },
    from: '2024-05-02',
    readOn: READ_ON,
    uncertain: SECOND_HAND,
  },
  'cpf-2026': {
    voice: 'text',
    name: {
      fr: 'loi de finances pour 2026, article 203, et décrets n° 2026-126 et n° 2026-127 du 24 février 2026',
      en: 'budget act for 2026, article 203, and decrees no. 2026-126 and no. 2026-127 of 24 February 2026',
    },
    from: '2026-02-26',
    readOn: READ_ON,
    uncertain: {
      fr: 'lus dans des pages qui les rapportent ; les montants et les conditions sont probables, à vérifier avant de s’y fier',
      en: 'read in pages that report them; the amounts and the conditions are probable, to be checked before relying on them',
    },
  },
  practice: {
    voice: 'usage',
    name: { fr: 'usage d’audit, sans texte qui l’impose', en: 'audit practice, which no text imposes' },
  },
  advice: {
    voice: 'usage',
    name: { fr: 'notre conseil, sans texte qui l’impose', en: 'our advice, which no text imposes' },
  },
} as const satisfies Readonly<Record<string, Source>>;
export type SourceId = keyof typeof SOURCES;

export const sourceOf = (id: SourceId): Source => SOURCES[id];

/** Days between which something holds, ISO, both included; open where absent. */
export interface Period {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

export const holdsOn = ({ from, until }: Period, day: string): boolean =>
  (from === undefined || from <= day) && (until === undefined || day <= until);

/** A source, and what is taken from it where its name does not say it. */
export interface Citation {
  readonly source: SourceId;
  readonly says?: Localized;
}

/** As a list of sources says it: the name, then what is taken from it. */
export function citationText({ source, says }: Citation): Localized {
  const { name } = SOURCES[source];
  return {
    fr: capitalised(name.fr) + (says ? ` : ${says.fr}` : ''),
    en: capitalised(name.en) + (says ? `: ${says.en}` : ''),
  };
}
