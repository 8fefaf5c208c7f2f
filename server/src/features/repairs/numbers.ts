import { CATEGORIES_SHOWN } from '../../messages/names.ts';
import { WRITTEN_TEXTS } from '../../messages/server.ts';
import type { Statement } from '../../programme/facts.ts';
import { indicatorOf } from '../../referential/editions.ts';
import { CATEGORIES, type Indicator } from '../../referential/indicator.ts';
import { CODE_ACTION_KINDS } from '../../protocol/index.ts';
import type { Finding } from '../../rules/finding.ts';
import { indicatorsNamed } from '../../rules/statements.ts';
import { distanceBetween } from '../../text/distance.ts';
import { declare } from '../declare.ts';
import type { Edit } from '../edit.ts';
import { lineOf } from '../outline.ts';
import { type Repair, replacement, type Repairer, replacing, type Scene, titleOf } from './repair.ts';

/** How many numbers are proposed. */
const MOST = 3;

/** A number that the edition has not: the one that its label names, the end of the range, or the nearest ones. */
export const unknownIndicator: Repairer = (finding, scene) => {
  const { edition, document } = scene.analysis;
  const statement = statementAt(finding, scene);
  if (!statement) return [];
  const range = statement.indicators.filter(({ span }) => span.start === finding.span.start).map(({ number }) => number);
  const known = range.filter((number) => indicatorOf(edition, number));
  const last = known.at(-1);
  if (last !== undefined && known.length > 1) {
    // The words of a range end with its last number.
    const text = document.source.slice(finding.span).replace(/\d+(?=\D*$)/, String(last));
    return [replacing(finding.span, text, 'rightForm', scene, { words: text })];
  }
  const named = indicatorsNamed(statement, edition);
  const meant = named.length === 1 ? named : nearestNumbers(String(range[0]), edition.indicators);
  return meant.slice(0, MOST).map((indicator) => asNumber(finding, indicator, scene));
};

/** A number and a label that disagree: beside another number, another label. */
export const misnumbered: Repairer = (finding, scene) => {
  const statement = statementAt(finding, scene);
  const [stated] = statement?.indicators ?? [];
  const { edition, document } = scene.analysis;
  const indicator = stated && indicatorOf(edition, stated.number);
  if (!statement?.label || !indicator) return [];
  const own = indicator.label[document.language];
  const words = document.source.slice(statement.label.span);
  const label = /^\p{Lu}/u.test(words) ? own.charAt(0).toUpperCase() + own.slice(1) : own;
  return [replacing(statement.label.span, label, 'label', scene, { label })];
};

/** An indicator that does not apply: the number that the label names, a category to which it applies, or less of this evidence. */
export const notApplicable: Repairer = (finding, scene) => {
  const { edition } = scene.analysis;
  const statement = statementAt(finding, scene);
  const stated = statement?.indicators.find(({ span }) => span.start === finding.span.start)?.number;
  const indicator = stated === undefined ? undefined : indicatorOf(edition, stated);
  if (!statement || !indicator) return [];
  const named = indicatorsNamed(statement, edition).filter(({ number }) => number !== indicator.number);
  return [
    ...(named.length === 1 ? named : []).map((other) => asNumber(finding, other, scene)),
    ...categories(indicator, scene),
    ...without(statement, finding, indicator.number, scene),
  ];
};

/** An identifier that names other evidence already: the next that is free. */
export const duplicateId: Repairer = (finding, scene) => {
  const { facts, document } = scene.analysis;
  const words = document.source.slice(finding.span);
  const [, before = '', figures = '', after = ''] = /^(.*?)(\d*)(\D*)$/s.exec(words) ?? [];
  const taken = new Set(facts.evidence.flatMap(({ id }) => (id ? [id.value.toLowerCase()] : [])));
  const isTaken = (id: string): boolean => taken.has(id.toLowerCase()) || scene.workspace.withId(id).length > 0;
  const stem = figures === '' ? `${words}-` : before;
  for (let number = Number(figures) + 1; number < Number(figures) + MOST_TRIED; number++) {
    const id = stem + String(number).padStart(figures.length, '0') + after;
    if (!isTaken(id)) return [replacing(finding.span, id, 'identifier', scene, { id })];
  }
  return [];
};

/** Identifiers that are tried after one that is taken. */
const MOST_TRIED = 1000;

const statementAt = ({ span }: Finding, { analysis: { facts } }: Scene): Statement | undefined =>
  facts.evidence.find(({ indicators }) => indicators.some((one) => one.span.start === span.start && one.span.end === span.end));

const asNumber = ({ span }: Finding, { number, label }: Indicator, scene: Scene): Repair =>
  replacing(span, String(number), 'number', scene, { number: String(number), about: label[scene.locale] });

/** Numbers that one slip makes of another, the smaller slip first. */
const nearestNumbers = (number: string, indicators: readonly Indicator[]): Indicator[] =>
  indicators.toSorted(
    (a, b) =>
      distanceBetween(number, String(a.number)) - distanceBetween(number, String(b.number)) ||
      Math.abs(Number(number) - a.number) - Math.abs(Number(number) - b.number),
  );

/** The categories of action to which the indicator applies, for a programme that says its own. */
function categories({ applies }: Indicator, scene: Scene): Repair[] {
  const { facts, document } = scene.analysis;
  if (facts.kind.value !== 'programme') return [];
  const key = WRITTEN_TEXTS.categoryKey[document.language];
  return CATEGORIES.filter((category) => applies[category] === 'always' && category !== facts.category.value).flatMap(
    (category): Repair[] => {
      const edit = declaredInstead(category, scene) ?? declare(document, key, category);
      const name = CATEGORIES_SHOWN[category].stated[scene.locale];
      return edit ? [{ title: titleOf('category', scene, { category: name }), kind: CODE_ACTION_KINDS.replaceWords, edits: [edit] }] : [];
    },
  );
}

/** The category that the front matter declares, replaced. */
function declaredInstead(category: string, { analysis: { facts, document } }: Scene): Edit | undefined {
  if (facts.category.origin !== 'declared' || !document.frontMatter?.editable) return undefined;
  const field = document.frontMatter.properties.find(({ path, key }) => path.length === 1 && /^cat[ée]gor(?:ie|y)$/i.test(key));
  return field && replacement(field.valueSpan, category);
}

/** A statement less one of its numbers, or no statement at all where it is the only one. */
function without({ indicators, form, span }: Statement, finding: Finding, number: number, scene: Scene): Repair[] {
  const { source } = scene.analysis.document;
  const places = [...new Map(indicators.map((one) => [one.span.start, one.span])).values()];
  if (places.length > 1) {
    const index = places.findIndex(({ start }) => start === finding.span.start);
    const [previous, next] = [places[index - 1], places[index + 1]];
    const gone =
      next && index === 0
        ? { start: finding.span.start, end: next.start }
        : { start: previous?.end ?? finding.span.start, end: finding.span.end };
    // "4, 8 et 15" without the last is "4 et 8": what joined it joins the one before.
    const joined = index === places.length - 1 && index > 1 ? joining(places, index, scene) : [];
    return [
      {
        title: titleOf('dropNumber', scene, { number: String(number) }),
        kind: CODE_ACTION_KINDS.replaceWords,
        edits: [replacement(gone, ''), ...joined],
      },
    ];
  }
  if (form !== 'item' && form !== 'row') return [];
  const first = lineOf(source, span.start);
  const last = lineOf(source, Math.max(span.start, span.end - 1));
  const end = last + 1 < source.lineCount ? source.lineStart(last + 1) : source.text.length;
  return [
    {
      title: titleOf('dropStatement', scene),
      kind: CODE_ACTION_KINDS.replaceWords,
      edits: [replacement({ start: source.lineStart(first), end }, '')],
    },
  ];
}

function joining(
  places: readonly { readonly start: number; readonly end: number }[],
  index: number,
  { analysis: { document } }: Scene,
): Edit[] {
  const [before, previous, last] = [places[index - 2], places[index - 1], places[index]];
  if (!before || !previous || !last) return [];
  const link = document.source.text.slice(previous.end, last.start);
  return [replacement({ start: before.end, end: previous.start }, link)];
}
