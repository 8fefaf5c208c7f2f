import type { Settings } from '../config/settings.ts';
import type { Span } from '../document/text.ts';
import type { DocumentFacts, ItemState } from '../programme/facts.ts';
import { applies, asksForItems, type Edition } from '../referential/editions.ts';
import type { Indicator } from '../referential/indicator.ts';
import { CARRIED_BY_ITEMS, type Item } from '../referential/items.ts';
import { evidenceState, type EvidenceState, lapseOfResults } from './evidenceState.ts';
import { programmeConditions } from './profile.ts';
import type { Proof, WorkspaceView } from './view.ts';

export const COVERAGE_STATES = ['present', 'stale', 'broken', 'promised', 'vague', 'missing', 'not-applicable'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

/** Words that carry an indicator, and what they are worth. */
export interface Carrier {
  readonly path: string;
  readonly span: Span;
  readonly state: EvidenceState;
}

/** What stands for one indicator, in one programme or in the organisation. */
export interface Cell {
  readonly indicator: number;
  readonly state: CoverageState;
  /** The best first; in the order of paths and places where they are worth the same. */
  readonly carriers: readonly Carrier[];
  /** Items of the programme that the indicator asks for and that are not there, or are only vague or promised. */
  readonly lacking: readonly Item[];
}

/** What coverage is read from: a document as the rules see it. */
export interface CoveredDocument {
  readonly path: string;
  readonly facts: DocumentFacts;
  readonly settings: Settings;
  readonly edition: Edition;
  readonly asOf: string;
  readonly workspace: WorkspaceView;
}

/** The state of every indicator of the edition in a programme: its own words, and the organisation's evidence, which serves it too. */
export function programmeCoverage(document: CoveredDocument): Cell[] {
  const conditions = programmeConditions(document.facts, document.settings);
  return document.edition.indicators.map((indicator) => programmeCell(indicator, document, conditions));
}

/** The state of one indicator in a programme. */
export function programmeCell(
  indicator: Indicator,
  document: CoveredDocument,
  conditions = programmeConditions(document.facts, document.settings),
): Cell {
  const { edition, facts, settings, workspace } = document;
  if (!isAudited(indicator, settings) || !applies(indicator, facts.category.value, conditions)) return notApplicable(indicator);
  const own = itemsOf(indicator, document);
  if (own) return own;
  const { number } = indicator;
  const results = number === 2 && asksForItems(edition) ? resultsOf(document) : [];
  const proofs = workspace.proofs(number).filter(({ path, kind }) => path === document.path || kind !== 'programme');
  return cellOf(indicator, [...results, ...carriersOf(proofs, document, indicator)]);
}

/** The state of every indicator in the organisation: evidence wherever it is stated, and for what only programmes show, the worst of them. */
export function organisationCoverage(document: Omit<CoveredDocument, 'path' | 'facts'>, programmes: readonly (readonly Cell[])[]): Cell[] {
  const { edition, settings, workspace } = document;
  const { categories, conditions } = workspace.profile();
  return edition.indicators.map((indicator, position) => {
    const applicable = [...categories].some((category) => applies(indicator, category, conditions));
    if (!isAudited(indicator, settings) || !applicable) return notApplicable(indicator);
    const cell = cellOf(indicator, carriersOf(workspace.proofs(indicator.number), document, indicator));
    if (!isCarriedByProgrammes(indicator, edition)) return cell;
    const cells = programmes.flatMap((programme) => programme[position] ?? []).filter(({ state }) => state !== 'not-applicable');
    return cells.toSorted((a, b) => worth(a.state) - worth(b.state))[0] ?? cell;
  });
}

/** Whether it is in the programmes that an audit looks for it first, so that evidence elsewhere does not settle it. */
export const isCarriedByProgrammes = ({ number, homes }: Indicator, edition: Edition): boolean =>
  homes[0] === 'programme' && asksForItems(edition) && (number === 2 || number === 3 || number in CARRIED_BY_ITEMS);

/** Who only delivers for others is not audited on what the public is told: the principal is. */
export const isAudited = ({ subcontractor }: Indicator, { organisation }: Settings): boolean =>
  !(organisation.subcontractor && subcontractor.rule === 'not-audited');

const notApplicable = ({ number }: Indicator): Cell => ({ indicator: number, state: 'not-applicable', carriers: [], lacking: [] });

const worth = (state: CoverageState): number => COVERAGE_STATES.length - COVERAGE_STATES.indexOf(state);

function cellOf({ number }: Indicator, carriers: readonly Carrier[]): Cell {
  const best = carriers.toSorted((a, b) => worth(b.state) - worth(a.state));
  return { indicator: number, state: best[0]?.state ?? 'missing', carriers: best, lacking: [] };
}

function carriersOf(
  proofs: readonly Proof[],
  document: Pick<CoveredDocument, 'settings' | 'edition' | 'asOf' | 'workspace'>,
  indicator: Indicator,
): Carrier[] {
  return proofs.map(({ path, statement }) => ({ path, span: statement.span, state: evidenceState(statement, path, indicator, document) }));
}

/** Of an indicator that a programme's items carry: one item missing and it is missing, one vague and it is vague. */
function itemsOf(indicator: Indicator, { path, facts, edition }: CoveredDocument): Cell | undefined {
  const items = (CARRIED_BY_ITEMS[indicator.number] ?? []).filter((item) => {
    const demand = edition.items[item];
    return (demand === 'required' || demand === 'expected') && facts.items[item].state !== 'not-applicable';
  });
  if (items.length === 0) return undefined;
  const facets = items.map((item) => facts.items[item]);
  const worst = facets.map(({ state }) => state).toSorted((a, b) => worth(a) - worth(b))[0] as ItemState;
  return {
    indicator: indicator.number,
    state: worst,
    carriers: facets.flatMap(({ state, span }) => (span ? [{ path, span, state: state as EvidenceState }] : [])),
    lacking: facets.flatMap(({ item, state }) => (state === 'present' ? [] : [item])),
  };
}

/** What the programme says of its results. */
function resultsOf({ path, facts: { results }, ...terms }: CoveredDocument): Carrier[] {
  if (!results?.span || results.state === 'missing') return [];
  return [{ path, span: results.span, state: lapseOfResults(results, terms) ? 'stale' : results.state }];
}
