import { COVERAGE, STATE_NAMES } from '../../messages/coverage.ts';
import { format } from '../../messages/format.ts';
import { VOICE_NAMES } from '../../messages/framework.ts';
import { capitalised } from '../../messages/capitalised.ts';
import { HOVER } from '../../messages/hover.ts';
import type { Locale } from '../../messages/locale.ts';
import { settledKind } from '../../programme/facts.ts';
import { EDITIONS, indicatorOf, isRnq } from '../../referential/editions.ts';
import { factsOn } from '../../referential/facts.ts';
import type { Indicator } from '../../referential/indicator.ts';
import { sourceOf } from '../../referential/sources.ts';
import { cite } from '../../rules/cite.ts';
import { longDate } from '../../text/longDate.ts';
import { type Cell, isCarriedByProgrammes, programmeCell, statedCell } from '../../workspace/coverage.ts';
import { type About, isAt, linkTo, type Subject } from './about.ts';
import type { Line, Link } from './telling.ts';

/** Places of evidence that are listed, at most. */
const MOST = 6;

/** The number of an indicator where evidence is stated, or its subject beside it: what is asked, by whom, and what is shown of it. */
export const indicatorsAt: Subject = (at, about) => {
  for (const { indicators, label } of about.analysis.facts.evidence) {
    const named = indicators.filter(({ span }) => isAt(span, at));
    const [only, ...others] = indicators;
    if (named.length === 0 && only && others.length === 0 && label && isAt(label.span, at)) named.push(only);
    const [first] = named;
    if (!first) continue;
    // Of a range, "30 à 32", each in short: one who wants more of one points at it elsewhere.
    const lines = named.flatMap(({ number }) => (named.length > 1 ? inShort(number, about) : inFull(number, about)));
    return { span: label && isAt(label.span, at) ? label.span : first.span, lines };
  }
  return undefined;
};

function inShort(number: number, about: About): Line[] {
  const { edition, locale } = about.analysis;
  const indicator = indicatorOf(edition, number);
  return indicator ? [head(indicator, about), ...shownLines(indicator, about)] : [unknown(number, edition.id, locale)];
}

function inFull(number: number, about: About): Line[] {
  const { edition, locale, asOf } = about.analysis;
  const indicator = indicatorOf(edition, number);
  if (!indicator) return [unknown(number, edition.id, locale), ...changeLines(number, about)];
  const { expected, guide, evidence, provisional } = indicator;
  const basis = (voice: 'text' | 'guide' | 'usage'): string => cite([voice], { edition, locale, inFull: true }).basis;
  const said = (voice: 'text' | 'guide', words: string): Line => ({
    name: capitalised(VOICE_NAMES[voice][locale]),
    text: `${capitalised(words)}. ${basis(voice)}.`,
  });
  return [
    head(indicator, about),
    said('text', expected[locale]),
    ...(guide ? [said('guide', guide[locale])] : []),
    ...(evidence.length > 0
      ? [
          {
            name: HOVER.usualEvidence[locale],
            text: `${capitalised(evidence.map(({ label }) => label[locale]).join(locale === 'fr' ? ' ; ' : '; '))}. ${basis('usage')}.`,
          },
        ]
      : []),
    gravityLine(indicator, about),
    { name: HOVER.edition[locale], text: format(HOVER.editionOn[locale], { edition: edition.id, day: longDate(asOf, locale) }) },
    ...changeLines(number, about),
    ...(provisional ? [{ name: COVERAGE.provisional[locale], text: provisional[locale] }] : []),
    ...shownLines(indicator, about),
  ];
}

const head = ({ number, label }: Indicator, { analysis: { locale } }: About): Line => ({
  name: format(HOVER.indicator[locale], { number: String(number) }),
  text: label[locale],
});

const unknown = (number: number, edition: string, locale: Locale): Line => ({
  name: format(HOVER.indicator[locale], { number: String(number) }),
  text: format(HOVER.unknownIndicator[locale], { edition }),
});

/** The gravest that an audit may find, when it stays minor, and within what time it is lifted. */
function gravityLine({ gravity, minorWhen }: Indicator, { analysis: { edition, asOf, locale } }: About): Line {
  const delay = isRnq(edition) ? factsOn(asOf).find(({ id }) => id === (gravity === 'major' ? 'major' : 'minor')) : undefined;
  const sentences = [
    COVERAGE.gravities[gravity][locale],
    ...(minorWhen ? [format(HOVER.minorWhen[locale], { when: minorWhen[locale] })] : []),
    ...(delay ? [`${delay.says[locale]} (${sourceOf(delay.source).name[locale]})`] : []),
  ];
  return { name: COVERAGE.gravity[locale], text: sentences.map((sentence) => `${capitalised(sentence)}.`).join(' ') };
}

/** What the 2026 edition changes: of an audit held before, it is still to come. */
function changeLines(number: number, { analysis: { edition, locale } }: About): Line[] {
  if (!isRnq(edition)) return [];
  const { from = '' } = EDITIONS['2026'];
  const change = indicatorOf(EDITIONS['2026'], number)?.change;
  return change ? [{ name: format(HOVER.change[locale], { day: longDate(from, locale) }), text: change[locale] }] : [];
}

/** What the documents show of it, where all are read. */
function shownLines(indicator: Indicator, about: About): Line[] {
  const { analysis, path, workspace } = about;
  if (!workspace) return [];
  const { facts, settings, edition, asOf, locale } = analysis;
  const document = { path, facts, settings, edition, asOf, workspace };
  const isProgramme = settledKind(facts.kind) === 'programme';
  const cell = isProgramme ? programmeCell(indicator, document) : statedCell(indicator, document);
  const leftToProgrammes = !isProgramme && cell.carriers.length === 0 && isCarriedByProgrammes(indicator);
  return [
    {
      name: HOVER[isProgramme ? 'inProgramme' : 'inDocuments'][locale],
      text: leftToProgrammes ? HOVER.byProgrammes[locale] : STATE_NAMES[cell.state][locale],
      links: linksTo(cell, about),
    },
  ];
}

/** Where it is shown, the best first; of several on a line, one. Those that are left out are only counted: to find their line takes time. */
function linksTo({ carriers }: Cell, about: About): Link[] {
  const { locale } = about.analysis;
  const links = new Map<string, Link>();
  for (const [index, { path, span, state }] of carriers.entries()) {
    if (links.size === MOST) {
      const count = String(carriers.length - index);
      return [...links.values(), { text: format(HOVER.more[locale], { count }) }];
    }
    const link = linkTo(path, span, about, STATE_NAMES[state][locale]);
    if (!links.has(link.text)) links.set(link.text, link);
  }
  return [...links.values()];
}
