import { foldText } from '../../document/fold.ts';
import { COMPLETION } from '../../messages/completion.ts';
import { settledCategory, settledKind } from '../../programme/facts.ts';
import { namesIndicators } from '../../programme/evidence/tables.ts';
import { applies, indicatorOf } from '../../referential/editions.ts';
import type { Indicator } from '../../referential/indicator.ts';
import { isAudited } from '../../workspace/audited.ts';
import { programmeConditions } from '../../workspace/profile.ts';
import { spanOfNode } from '../../document/nodeSpan.ts';
import { contains, lineOf } from '../outline.ts';
import { columnsOf, cellSpans } from '../stubs/evidence.ts';
import { rowAt, tableAt } from '../stubs/rows.ts';
import { type Completion, instead, type Place } from './completion.ts';

/** « Indicateur », a space, and what is typed of the number: « indicateurs 4, 5 et » goes on. */
const NAMED =
  /(?<![\p{L}\p{N}_])(?:indicateurs?|indicators?|ind\.)[ \t\u00a0\u202f](?:n[°o][ \u00a0\u202f]?)?(?:\d{1,3}(?:, ?| et | and ))*(\d{0,3})$/iu;

/** Numbers with their subject after the word, or in the column of a register that has them. */
export function indicatorCompletions(place: Place): Completion[] | undefined {
  const typed = NAMED.exec(place.before)?.[1];
  return typed === undefined ? inRow(place) : numbers(place, typed);
}

/** The numbers of the edition, those that apply to the document first; found by number as by subject. */
export function numbers(place: Place, typed: string, written = (number: number): string => String(number)): Completion[] {
  const { edition, locale } = place.analysis;
  const concerned = concerns(place);
  const ranked = [...edition.indicators.filter(concerned), ...edition.indicators.filter((indicator) => !concerned(indicator))];
  return ranked.map((indicator) => ({
    label: String(indicator.number),
    kind: 'value',
    detail: indicator.label[locale],
    documentation: concerned(indicator) ? indicator.asks[locale] : COMPLETION.notApplicable[locale],
    edit: instead(place, typed, written(indicator.number)),
    filter: `${indicator.number} ${indicator.label[locale]}`,
  }));
}

/** Whether an indicator is asked of the programme, or of the organisation where the document is its own; all are where nothing tells. */
function concerns({ analysis: { facts, settings }, workspace }: Place): (indicator: Indicator) => boolean {
  if (settledKind(facts.kind) === 'programme') {
    const [category, conditions] = [settledCategory(facts.category), programmeConditions(facts, settings)];
    return (indicator) => isAudited(indicator, settings) && applies(indicator, category, conditions);
  }
  const offers = [...workspace.profile()];
  return (indicator) =>
    isAudited(indicator, settings) &&
    (offers.length === 0 || offers.some(([category, conditions]) => applies(indicator, category, conditions)));
}

/** In a register: the number in its column, as the other rows write it, and the subject beside the number. */
function inRow(place: Place): Completion[] | undefined {
  const { before, at, analysis } = place;
  const { source, tree, language } = analysis.document;
  const opening = /^[ \t>]*\|/.exec(before)?.[0].length;
  if (opening === undefined) return undefined;
  const start = source.lineStart(lineOf(source, at));
  const table = tableAt(tree, start + opening - 1);
  const [header] = table?.children ?? [];
  if (!table || !header || contains(spanOfNode(header), start + opening - 1)) return undefined;
  const cells = before.slice(opening).split(/(?<!\\)\|/);
  const column = cells.length - 1;
  const typed = (cells[column] ?? '').trimStart();
  const sample = analysis.facts.evidence.find(({ form, span }) => form === 'row' && contains(spanOfNode(table), span.start));
  const spans = sample && cellSpans(rowAt(source, tree, sample.span.start));
  const [named] = sample?.indicators ?? [];
  const numbered = spans
    ? spans.findIndex(({ start: from, end }) => named !== undefined && from <= named.span.start && named.span.end <= end)
    : header.children.findIndex((cell) => namesIndicators(foldText(source.slice(spanOfNode(cell)))));
  if (numbered < 0) return undefined;
  if (column === numbered) {
    if (!/^\d{0,3}$/.test(typed)) return undefined;
    // As the rows above word it ("Ind. 8"), where the cell has nothing but its number.
    const cell = spans?.[column];
    const wording = cell ? source.slice(cell) : '';
    const pad = typed === '' && before.endsWith('|') ? ' ' : '';
    return numbers(
      place,
      typed,
      (number) => pad + (/^[^\d|]{0,20}\d{1,3}[^\d|]{0,5}$/.test(wording) ? wording.replace(/\d+/, String(number)) : String(number)),
    );
  }
  const number = /\d{1,3}/.exec(cells[numbered] ?? '')?.[0];
  const indicator = number === undefined ? undefined : indicatorOf(analysis.edition, Number(number));
  const subjects = sample && columnsOf(analysis.reading, sample).label;
  if (!indicator || column !== (subjects ?? -1)) return undefined;
  const subject = indicator.label[language];
  const pad = typed === '' && before.endsWith('|') ? ' ' : '';
  return [{ label: subject, kind: 'value', edit: instead(place, typed, pad + subject.charAt(0).toUpperCase() + subject.slice(1)) }];
}
