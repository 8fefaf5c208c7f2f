import type { Settings } from '../config/settings.ts';
import type { ResultsFact, StatedDate, Statement, Target } from '../programme/facts.ts';
import type { EvidenceKind, Indicator } from '../referential/indicator.ts';
import { resolveTarget } from './target.ts';
import type { WorkspaceView } from './view.ts';

/** What evidence is worth on the day of an audit, best first. */
export const EVIDENCE_STATES = ['present', 'stale', 'broken', 'promised', 'vague'] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];

/** What a statement is judged by, beside itself. */
export interface EvidenceTerms {
  readonly settings: Pick<Settings, 'validity'>;
  /** Day of the audit, ISO. */
  readonly asOf: string;
  readonly workspace: Pick<WorkspaceView, 'file'>;
}

/**
 * What a statement is worth for one of its indicators. What is promised or vague is so whatever its links, and what cannot
 * be opened has no age.
 * @param path the document that states it
 */
export function evidenceState(statement: Statement, path: string, indicator: Indicator, terms: EvidenceTerms): EvidenceState {
  if (statement.state !== 'present') return statement.state;
  if (isAhead(statement.date, terms.asOf)) return 'promised';
  const faults = statement.targets.map((target) => faultOf(target, path, terms.workspace.file));
  // One proof that opens is enough to show something; a folder, or a place that is never looked at, may hold it.
  if (faults.length > 0 && faults.every((fault) => fault !== undefined && fault.kind !== 'outside' && fault.kind !== 'folder'))
    return 'broken';
  return lapseOf(statement, indicator, terms) ? 'stale' : 'present';
}

/** Whether evidence is dated after the audit: then it will not be there yet. A month or year counts from its first day. */
export function isAhead(date: StatedDate | undefined, asOf: string): boolean {
  if (!date) return false;
  const first =
    date.precision === 'day' ? date.iso : date.precision === 'month' ? `${date.iso.slice(0, 7)}-01` : `${date.iso.slice(0, 4)}-01-01`;
  return first > asOf;
}

/** The kind by which a statement ages: its own, else that of the indicator's usual evidence. */
export const kindFor = ({ kind }: Pick<Statement, 'kind'>, indicator: Indicator | undefined): EvidenceKind | undefined =>
  kind ?? indicator?.evidence[0]?.kind;

/** For how long evidence is valid. */
export interface Validity {
  /** Last day, ISO. */
  readonly on: string;
  /** Months for which evidence of its kind is valid; undefined where the author gave the last day. */
  readonly months: number | undefined;
  readonly kind: EvidenceKind | undefined;
  /** The words that say so. */
  readonly date: StatedDate;
}

/** Until when a statement's evidence is valid; undefined where it does not age, or where nothing tells its age. */
export function validityOf(
  statement: Pick<Statement, 'date' | 'until' | 'kind'>,
  indicator: Indicator | undefined,
  { validity }: EvidenceTerms['settings'],
): Validity | undefined {
  const { date, until } = statement;
  const kind = kindFor(statement, indicator);
  if (until) return { on: until.iso, months: undefined, kind, date: until };
  const months = kind ? validity[kind] : null;
  return date && months !== null ? { on: monthsAfter(date.iso, months), months, kind, date } : undefined;
}

/** How a statement's evidence ran out before the day of the audit; undefined when it did not, or when nothing tells its age. */
export function lapseOf(
  statement: Pick<Statement, 'date' | 'until' | 'kind'>,
  indicator: Indicator | undefined,
  { asOf, settings }: Pick<EvidenceTerms, 'asOf' | 'settings'>,
): Validity | undefined {
  const validity = validityOf(statement, indicator, settings);
  return validity && validity.on < asOf ? validity : undefined;
}

/** How the results that a programme publishes ran out: they are as old as the last year that they bear. */
export const lapseOfResults = (results: ResultsFact | undefined, terms: Pick<EvidenceTerms, 'asOf' | 'settings'>): Validity | undefined =>
  lapseOf({ date: results?.latest, kind: 'results' }, undefined, terms);

/** The same day so many months later, or the last of that month: 31 August and six months make 28 February. */
function monthsAfter(iso: string, months: number): string {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** What keeps a link from showing its proof. */
export type TargetFault =
  | { readonly kind: 'missing' | 'folder' | 'outside'; readonly path?: string | undefined }
  | { readonly kind: 'other-case'; readonly path: string; readonly actual: string }
  | { readonly kind: 'no-anchor'; readonly path: string; readonly anchor: string; readonly anchors: ReadonlySet<string> };

/** What keeps a link of a statement from showing its proof; undefined when it opens, or leads to a site, which is never asked. */
export function faultOf({ url }: Target, from: string, file: WorkspaceView['file']): TargetFault | undefined {
  const target = resolveTarget(url, from);
  if (target.kind === 'external') return undefined;
  if (target.kind === 'outside') return { kind: 'outside' };
  const { path, anchor } = target;
  const state = file(path);
  switch (state.kind) {
    case 'file':
      return anchor && state.anchors && !hasAnchor(state.anchors, anchor)
        ? { kind: 'no-anchor', path, anchor, anchors: state.anchors }
        : undefined;
    case 'unknown':
      return undefined;
    case 'other-case':
      return { kind: 'other-case', path, actual: state.actual };
    default:
      return { kind: state.kind, path };
  }
}

/** Whether a document has that anchor: browsers and editors find headings whatever the case, and the top without one. */
const hasAnchor = (anchors: ReadonlySet<string>, anchor: string): boolean =>
  anchors.has(anchor) || anchors.has(anchor.toLowerCase()) || anchor.toLowerCase() === 'top';
