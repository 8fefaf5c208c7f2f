import { foldText } from '../../document/fold.ts';
import type { Language } from '../../document/language.ts';
import type { Span } from '../../document/text.ts';
import { REPAIR_QUESTIONS } from '../../messages/repairs.ts';
import { type CourseValue, type Partition } from '../../programme/values/value.ts';
import { CODE_ACTION_KINDS } from '../../protocol/index.ts';
import { conflictOf, flawOf, LEVEL_OF_YEARS, sumOf } from '../../rules/conflicts.ts';
import { DATE } from '../../text/dates.ts';
import { type Edit } from '../edit.ts';
import { askingWithin, type Repair, replacement, type Repairer, replacing, type Scene, titleOf } from './repair.ts';

/** Hours of a usual day of training. */
const DAY = 7;
/** The usual rate of tax. */
const TAX = 1.2;

/**
 * Two statements that cannot both hold: either of them everywhere; a figure that follows from another; two dates the other way round.
 * Which is right, only the author can tell.
 */
export const contradiction: Repairer = (finding, scene) => {
  const { stated, partitions } = scene.analysis.facts.values;
  const own = stated.filter(({ span }) => same(span, finding.span));
  const flawed = own.find((value) => flawOf(value) !== undefined);
  const [other] = finding.related ?? [];
  const theirs = (other?.path === undefined ? stated : neighbour(other.path, scene)).filter(({ span }) => other && same(span, other.span));
  for (const value of own) {
    const against = theirs.find((candidate) => conflictOf(value, candidate));
    if (against) return betweenTwo(value, { value: against, path: other?.path }, scene);
  }
  if (flawed) return alone(flawed, scene);
  const partition = partitions.find(({ total }) => same(total.span, finding.span));
  return partition ? summed(partition, scene) : [];
};

const neighbour = (path: string, { home, workspace }: Scene): readonly CourseValue[] =>
  home ? (workspace.twins(home.path).find((twin) => twin.path === path)?.values.stated ?? []) : [];

interface Elsewhere {
  readonly value: CourseValue;
  readonly path: string | undefined;
}

function betweenTwo(value: CourseValue, against: Elsewhere, scene: Scene): Repair[] {
  const { language } = scene.analysis.document;
  const other = against.value;
  if (value.kind === 'delivery' || value.kind === 'audience')
    return [askingWithin(value.span, REPAIR_QUESTIONS[value.kind][language], scene)];
  if (value.kind === 'period' && other.kind === 'period') return against.path === undefined ? [swapped(value, other, scene)] : [];
  if (value.kind === other.kind && !isTaxedApart(value, other)) return [other, value].map((chosen) => everywhere(chosen, scene));
  const mine: Elsewhere = { value, path: undefined };
  return [follows(mine, other, scene), follows(against, value, scene)].flatMap((repair) => repair ?? []);
}

/** Whether they are a price before tax and one after: neither is to be written in the place of the other. */
const isTaxedApart = (a: CourseValue, b: CourseValue): boolean =>
  a.kind === 'price' && b.kind === 'price' && a.vat !== b.vat && a.vat !== 'unsaid' && b.vat !== 'unsaid';

/** One value wherever another that it contradicts is stated, in this document and in those about the same programme. */
function everywhere(chosen: CourseValue, scene: Scene): Repair {
  const instead = (values: readonly CourseValue[]): Edit[] =>
    values
      .filter((value) => value.kind === chosen.kind && !isTaxedApart(value, chosen) && conflictOf(value, chosen))
      .filter(({ place }) => place !== 'property' || isPlain(chosen.words))
      .map(({ span }) => replacement(span, chosen.words));
  const { home, workspace, analysis } = scene;
  const twins = home ? workspace.twins(home.path) : [];
  const elsewhere = new Map(
    twins.flatMap(({ path, values }): [string, Edit[]][] => {
      const edits = instead(values.stated);
      return edits.length > 0 ? [[path, edits]] : [];
    }),
  );
  const edits = instead(analysis.facts.values.stated);
  return {
    title: titleOf('everywhere', scene, { words: chosen.words }),
    kind: CODE_ACTION_KINDS.sameValue,
    edits,
    elsewhere,
    isPreviewed: edits.length > 1 || elsewhere.size > 0,
  };
}

/** Whether words can stand in the front matter as they are, quoted there or not: others would break it. */
const isPlain = (words: string): boolean => !/: |:$| #|["'\\]|^[[\]{}&*!|>%@`#,?-]/.test(words);

/** A value of one kind set right by one of another: so many days, so many hours; a price, and the price with tax. */
function follows({ value, path }: Elsewhere, from: CourseValue, scene: Scene): Repair | undefined {
  const figure = figureFrom(value, from);
  if (figure === undefined || figure <= 0 || (path !== undefined && !scene.home)) return undefined;
  const words = withFigure(value.words, figure, scene.analysis.document.language);
  if (words === undefined || words === value.words) return undefined;
  const edits = [replacement(value.span, words)];
  return {
    title: titleOf('computed', scene, { words }),
    kind: CODE_ACTION_KINDS.sameValue,
    edits: path === undefined ? edits : [],
    ...(path !== undefined && { elsewhere: new Map([[path, edits]]) }),
    isPreviewed: path !== undefined,
  };
}

function figureFrom(value: CourseValue, from: CourseValue): number | undefined {
  if (value.kind === 'hours' && from.kind === 'days') return from.amount.max * DAY;
  if (value.kind === 'days' && from.kind === 'hours') return Math.ceil(from.amount.max / DAY);
  if (value.kind === 'days' && from.kind === 'numbered-days') return from.count;
  if (value.kind === 'days' && from.kind === 'period' && from.start && from.end)
    return Math.round((Date.parse(from.end) - Date.parse(from.start)) / 86_400_000) + 1;
  if (value.kind === 'price' && from.kind === 'price') {
    if (value.vat === 'included' && from.vat === 'excluded') return from.euros * TAX;
    if (value.vat === 'excluded' && from.vat === 'included') return from.euros / TAX;
  }
  return undefined;
}

/** What one value has against itself. */
function alone(value: CourseValue, scene: Scene): Repair[] {
  if (value.kind === 'diploma') {
    const level = LEVEL_OF_YEARS[value.years];
    const words = value.words.replace(/(niveau|level)(\D{0,3})\d/i, `$1$2${level}`);
    return [replacing(value.span, words, 'computed', scene, { words })];
  }
  const dates = datesIn(value.words);
  const [first, second] = dates;
  if (!first || !second || dates.length > 2)
    return [askingWithin(value.span, REPAIR_QUESTIONS.dates[scene.analysis.document.language], scene)];
  const { words } = value;
  const text =
    words.slice(0, first.start) +
    words.slice(second.start, second.end) +
    words.slice(first.end, second.start) +
    words.slice(first.start, first.end) +
    words.slice(second.end);
  return [{ ...replacing(value.span, text, 'swap', scene, {}), kind: CODE_ACTION_KINDS.sameValue }];
}

/** The dates of words, where folding them moves nothing. */
function datesIn(words: string): Span[] {
  const folded = foldText(words);
  if (folded.length !== words.length) return [];
  return Array.from(folded.matchAll(DATE), ({ index, 0: date }) => ({ start: index, end: index + date.length }));
}

const swapped = (a: CourseValue, b: CourseValue, scene: Scene): Repair => ({
  title: titleOf('swap', scene),
  kind: CODE_ACTION_KINDS.sameValue,
  edits: [replacement(a.span, b.words), replacement(b.span, a.words)],
});

/** A total that its parts do not make: what they do. */
function summed(partition: Partition, scene: Scene): Repair[] {
  const { total } = partition;
  const words = withFigure(total.words, sumOf(partition).max, scene.analysis.document.language);
  // Whether the total is wrong, or one of its parts, is asked of each by itself.
  return words === undefined ? [] : [{ ...replacing(total.span, words, 'computed', scene, { words }), kind: CODE_ACTION_KINDS.sameValue }];
}

/** A figure as it is written: its thousands may be set apart, in English by a comma. */
const FIGURES: Readonly<Record<Language, RegExp>> = {
  fr: /(?:\d{1,3}(?:[ \u00a0\u202f.']\d{3})+|\d+)(?:[.,]\d+)?(?!\d)/,
  en: /(?:\d{1,3}(?:[ \u00a0\u202f,']\d{3})+|\d+)(?:[.,]\d+)?(?!\d)/,
};

/** Words with another figure in the place of theirs; undefined where they have several ("2 à 3 jours", "7 h 30"), or say a half. */
function withFigure(words: string, figure: number, language: Language): string | undefined {
  if (!Number.isFinite(figure) || /demi|half/i.test(words)) return undefined;
  const old = FIGURES[language].exec(words)?.[0] ?? /^\p{L}+(?:-\p{L}+)*/u.exec(words)?.[0];
  if (old === undefined || /\d/.test(words.replace(old, ''))) return undefined;
  const text = words.replace(old, () => likeFigure(old, figure, language));
  return figure > 1 ? text.replace(/\b(heure|jour|journée|hour|day)\b/iu, '$1s') : text;
}

/** A number set as another: its thousands apart where the other's are, its cents after the same mark. */
function likeFigure(like: string, figure: number, language: Language): string {
  const [units = '', decimals = ''] = String(Math.round(figure * 100) / 100).split('.');
  const apart = /(?<=\d)[ \u00a0\u202f.,'](?=\d{3}(?!\d))/.exec(like)?.[0] ?? '';
  const mark = /([.,])\d{1,2}$/.exec(like)?.[1] ?? (language === 'fr' ? ',' : '.');
  // Euros have two decimals or none; hours as many as they need.
  const cents = /[.,]\d{2}$/.test(like) || (figure >= 100 && decimals !== '') ? decimals.padEnd(2, '0') : decimals;
  return Number(units).toLocaleString('en').replaceAll(',', apart) + (cents === '' ? '' : mark + cents);
}

const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
