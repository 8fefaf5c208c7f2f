import { capitalised } from '../messages/capitalised.ts';
import { FRAMEWORK, SUBJECT_NAMES, VOICE_NAMES } from '../messages/framework.ts';
import { format } from '../messages/format.ts';
import type { Locale } from '../messages/locale.ts';
import type { Edition } from '../referential/editions.ts';
import { FACT_SUBJECTS, factsOn, periodOf } from '../referential/facts.ts';
import { GUIDE_MISSING_ON, holdsOn, type Period, READ_ON, type Source, sourceOf, SOURCES } from '../referential/sources.ts';
import { longDate } from '../text/longDate.ts';

/** What the framework is on a day: its edition, the sources that hold, what they say beside the indicators, and what is not settled. */
export function frameworkOn(edition: Edition, asOf: string, locale: Locale) {
  const said = (text: { readonly fr: string; readonly en: string } | undefined) => text && { uncertain: text[locale] };
  return {
    schemaVersion: 1,
    referential: { edition: edition.id, title: edition.title[locale], reference: edition.legalReference[locale], asOf },
    readOn: READ_ON,
    guideMissingOn: edition.guide?.missingOn ?? null,
    sources: Object.entries(SOURCES as Readonly<Record<string, Source>>)
      .filter(([, source]) => source.voice !== 'usage' && holdsOn(source, asOf))
      .map(([id, { voice, name, from, until, readOn, uncertain }]) => ({
        id,
        voice,
        name: name[locale],
        ...dated({ from, until }),
        ...(readOn !== undefined && { readOn }),
        ...said(uncertain),
      })),
    facts: factsOn(asOf).map((fact) => ({
      id: fact.id,
      subject: fact.subject,
      source: fact.source,
      voice: sourceOf(fact.source).voice,
      ...dated(periodOf(fact)),
      says: fact.says[locale],
      ...said(fact.uncertain),
    })),
    provisional: [
      ...(edition.provisional ? [{ indicator: null, says: edition.provisional[locale] }] : []),
      ...edition.indicators.flatMap(({ number, provisional }) => (provisional ? [{ indicator: number, says: provisional[locale] }] : [])),
    ],
  };
}

type Framework = ReturnType<typeof frameworkOn>;

const dated = ({ from, until }: Period): Period => ({ ...(from !== undefined && { from }), ...(until !== undefined && { until }) });

/** "depuis le 1er avril 2024, jusqu’au …" */
export const periodText = ({ from, until }: Period, locale: Locale): string[] => [
  ...(from === undefined ? [] : [format(FRAMEWORK.from[locale], { day: longDate(from, locale) })]),
  ...(until === undefined ? [] : [format(FRAMEWORK.until[locale], { day: longDate(until, locale) })]),
];

/** The same, to be read in a terminal; `title` dresses its headings. */
export function frameworkText(framework: Framework, locale: Locale, title: (text: string) => string): string {
  const { referential, sources, facts, provisional } = framework;
  const colon = locale === 'fr' ? ' : ' : ': ';
  const doubt = (uncertain: string | undefined): string[] => (uncertain ? [`    ${FRAMEWORK.uncertain[locale]}${colon}${uncertain}`] : []);
  const beside = (notes: readonly string[]): string => (notes.length ? ` (${notes.join(', ')})` : '');
  const blocks = [
    [
      format(FRAMEWORK.edition[locale], { ...referential, day: longDate(referential.asOf, locale) }),
      format(FRAMEWORK.readOn[locale], { day: longDate(READ_ON, locale), missing: longDate(GUIDE_MISSING_ON, locale) }),
    ],
    [
      title(FRAMEWORK.sources[locale]),
      ...sources.flatMap(({ voice, name, readOn, uncertain, ...period }) => {
        const read = readOn ? format(FRAMEWORK.sourceRead[locale], { day: longDate(readOn, locale) }) : FRAMEWORK.sourceUnread[locale];
        return [`  ${VOICE_NAMES[voice][locale].padEnd(6)} ${name}${beside([...periodText(period, locale), read])}`, ...doubt(uncertain)];
      }),
    ],
    ...FACT_SUBJECTS.flatMap((subject) => {
      const its = facts.filter((fact) => fact.subject === subject);
      if (its.length === 0) return [];
      return [
        [
          title(`${FRAMEWORK.facts[locale]}${colon}${SUBJECT_NAMES[subject][locale]}`),
          ...its.flatMap(({ says, source, uncertain, ...fact }) => [
            `  ${capitalised(says)} (${[sourceOf(source).name[locale], ...periodText(fact, locale)].join(', ')}).`,
            ...doubt(uncertain),
          ]),
        ],
      ];
    }),
    [
      title(FRAMEWORK.provisional[locale]),
      ...provisional.map(({ indicator, says }) => `  ${indicator === null ? FRAMEWORK.whole[locale] : String(indicator)}${colon}${says}`),
    ],
    [FRAMEWORK.report[locale]],
  ];
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}
