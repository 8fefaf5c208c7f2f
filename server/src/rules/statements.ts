import type { Locale, Localized } from '../messages/locale.ts';
import type { DocumentKind, Statement } from '../programme/facts.ts';
import { foldedWords } from '../document/fold.ts';
import { type Edition, indicatorOf } from '../referential/editions.ts';
import type { Indicator } from '../referential/indicator.ts';
import type { Severity } from './finding.ts';
import type { Circumstances } from './rule.ts';
import type { Slices } from './slices.ts';

/** What the rules on stated evidence share: whom they speak to, and how they name what a statement names. */

/** Documents in which evidence is stated; in others, an indicator is a subject. */
export const EVIDENCE_HOMES: readonly DocumentKind[] = ['programme', 'organisation', 'session'];

/** « Indicateur 8 », « Indicateurs 4, 8 et 30 à 32 ». */
export function namedIndicators(numbers: readonly number[], locale: Locale): string {
  const runs: string[] = [];
  for (let index = 0; index < numbers.length; index++) {
    const first = numbers[index] as number;
    while (numbers[index + 1] === (numbers[index] as number) + 1) index++;
    const last = numbers[index] as number;
    // Two that follow each other are no range.
    if (last === first + 1) runs.push(String(first), String(last));
    else runs.push(last === first ? String(first) : `${first} ${locale === 'fr' ? 'à' : 'to'} ${last}`);
  }
  const noun = locale === 'fr' ? 'Indicateur' : 'Indicator';
  const list = runs.length < 2 ? (runs[0] ?? '') : `${runs.slice(0, -1).join(', ')} ${locale === 'fr' ? 'et' : 'and'} ${runs.at(-1)}`;
  return `${noun}${numbers.length > 1 ? 's' : ''} ${list}`;
}

export const numbersOf = ({ indicators }: Statement): number[] => indicators.map(({ number }) => number);

/** What every message on a statement names. */
export function statementParams(
  statement: Statement,
  { edition, locale }: Circumstances,
): Record<'indicators' | 'example' | 'edition' | 'reference', string> {
  const numbers = numbersOf(statement);
  const usual = numbers.length === 1 ? indicatorOf(edition, numbers[0] as number)?.evidence[0] : undefined;
  return {
    indicators: namedIndicators(numbers, locale),
    example: usual?.label[locale] ?? UNNAMED[locale],
    edition: edition.id,
    reference: edition.legalReference[locale],
  };
}

const UNNAMED: Localized = { fr: 'un document, l’endroit où il est et sa date', en: 'a document, where it is and its date' };

/** The indicators that the label of a statement names, by the words that tell each from all others. */
export function indicatorsNamed({ label }: Pick<Statement, 'label'>, { indicators }: Edition): Indicator[] {
  if (!label) return [];
  const words = ` ${label.words} `;
  return indicators.filter((indicator) => stemsOf(indicator).some((stem) => words.includes(` ${foldedWords(stem)}`)));
}

/** The words by which an indicator is named; none for one that could never be recognised in a label. */
export const stemsOf = ({ words }: Indicator): readonly string[] => [...words.fr, ...words.en];

/** Whether evidence of an indicator is promised in the document: that is told as a promise, and what it lacks is not told again. */
export const isPromised = (evidence: readonly Statement[], indicator: number): boolean =>
  evidence.some(({ state, indicators }) => state === 'promised' && indicators.some(({ number }) => number === indicator));

/** How grave a gap in a statement is: in a programme, what is only suggested there stays a suggestion. */
export function gravenessOf({ indicators }: Statement, { kind }: Pick<Slices, 'kind'>, { edition }: Circumstances): Severity {
  const suggested =
    kind.value === 'programme' && indicators.every(({ number }) => indicatorOf(edition, number)?.programme.level === 'suggested');
  return suggested ? 'information' : 'warning';
}
