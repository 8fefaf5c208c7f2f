import type { Settings } from '../config/settings.ts';
import type { Span } from '../document/text.ts';
import { type DocumentFacts, FIGURE_DETAILS, type FigureDetail, type ItemState, settledCategory } from '../programme/facts.ts';
import { CERTIFICATION_POINTS_OF, type DemandedPoint } from '../referential/certificationPoints.ts';
import { applies, asksForItems, type Edition } from '../referential/editions.ts';
import type { Indicator } from '../referential/indicator.ts';
import { CARRIED_BY_ITEMS, type Item } from '../referential/items.ts';
import { INDICATOR } from '../referential/rnq/numbers.ts';
import { isAudited } from './audited.ts';
import { EVIDENCE_STATES, evidenceState, lapseOfResults } from './evidenceState.ts';
import { programmeConditions } from './profile.ts';
import { unsaidOfCertification, unsaidOfFigure } from './unsaid.ts';
import type { Profile, Proof, WorkspaceView } from './view.ts';

/** The best first; what is only to be confirmed is worse than shown, and better than any fault that is sure. */
export const COVERAGE_STATES = ['present', 'unconfirmed', 'stale', 'broken', 'promised', 'vague', 'missing', 'not-applicable'] as const;
export type CoverageState = (typeof COVERAGE_STATES)[number];

/** Words that carry an indicator, and what they are worth. */
export interface Carrier {
  readonly path: string;
  readonly span: Span;
  readonly state: CarrierState;
}

/** What words are worth; `unconfirmed` where they may carry an item, and nobody has said so yet. */
export const CARRIER_STATES = [...EVIDENCE_STATES, 'unconfirmed'] as const;
export type CarrierState = (typeof CARRIER_STATES)[number];

/** An item of public information, a point of the certification, a detail of the results. */
export type Unsaid = Item | DemandedPoint | FigureDetail;

/** What stands for one indicator, in one programme or in the organisation. */
export interface Cell {
  readonly indicator: number;
  readonly state: CoverageState;
  /** The best first; in the order of paths and places where they are worth the same. */
  readonly carriers: readonly Carrier[];
  /** What it asks the programme to say and that is not there, or is only vague or promised. */
  readonly lacking: readonly Unsaid[];
  /** Items that the programme may say, at words that are to be confirmed; absent where there are none. */
  readonly unconfirmed?: readonly Item[];
}

/** Words that may show an indicator by their subject, and cite no number. */
export interface PlaceToLink {
  readonly path: string;
  readonly span: Span;
}

/** By indicator, the places of all documents that are worth something and wait for their author to link them: none counts as shown. */
export function placesToLink(
  documents: readonly { readonly path: string; readonly facts: Pick<DocumentFacts, 'places'> }[],
): Map<number, PlaceToLink[]> {
  const places = new Map<number, PlaceToLink[]>();
  for (const { path, facts } of documents)
    for (const { bySubject, state, indicators, span } of facts.places)
      if (bySubject && state === 'shown')
        for (const indicator of indicators) places.set(indicator, [...(places.get(indicator) ?? []), { path, span }]);
  return places;
}

/** What coverage is read from: a document as the rules see it. */
export interface CoveredDocument {
  readonly path: string;
  readonly facts: Pick<DocumentFacts, 'category' | 'conditions' | 'items' | 'results' | 'certification'>;
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
  if (!isAudited(indicator, settings) || !applies(indicator, settledCategory(facts.category), conditions)) return notApplicable(indicator);
  const items = itemsOf(indicator, document);
  if (items) return items;
  const proofs = workspace.proofs(indicator.number).filter(({ path, kind }) => path === document.path || kind !== 'programme');
  const stated = cellOf(indicator, carriersOf(proofs, document, indicator));
  const said = asksForItems(edition) ? OWN_WORDS[indicator.number]?.(document) : undefined;
  return said ? bestOf(said, stated) : stated;
}

/** The state of every indicator in the organisation: evidence wherever it is stated, and for what programmes must show themselves, the worst of them. */
export function organisationCoverage(document: Omit<CoveredDocument, 'path' | 'facts'>, programmes: readonly (readonly Cell[])[]): Cell[] {
  const { edition, settings, workspace } = document;
  const told = workspace.profile();
  // Where nothing tells what the organisation offers, it is held to train, as a programme is.
  const offers: Profile = told.size > 0 ? told : new Map([['AF', new Set()]]);
  return edition.indicators.map((indicator) => {
    const applicable = [...offers].some(([category, conditions]) => applies(indicator, category, conditions));
    if (!isAudited(indicator, settings) || !applicable) return notApplicable(indicator);
    const cell = statedCell(indicator, document);
    if (!isCarriedByProgrammes(indicator)) return cell;
    const cells = programmes.flatMap((programme) =>
      programme.filter(({ indicator: number, state }) => number === indicator.number && state !== 'not-applicable'),
    );
    return cells.toSorted((a, b) => worth(a.state) - worth(b.state))[0] ?? cell;
  });
}

/** What is stated of an indicator, wherever it is. */
export const statedCell = (indicator: Indicator, document: Omit<CoveredDocument, 'path' | 'facts'>): Cell =>
  cellOf(indicator, carriersOf(document.workspace.proofs(indicator.number), document, indicator));

/** Whether each programme must show it, so that what one shows does not settle it for the others. */
export const isCarriedByProgrammes = ({ homes, programme }: Indicator): boolean =>
  homes[0] === 'programme' && (programme.level === 'required' || programme.level === 'required-or-linked');

const notApplicable = ({ number }: Indicator): Cell => ({ indicator: number, state: 'not-applicable', carriers: [], lacking: [] });

const worth = (state: CoverageState): number => COVERAGE_STATES.length - COVERAGE_STATES.indexOf(state);

const byWorth = (a: Carrier, b: Carrier): number => worth(b.state) - worth(a.state);

function cellOf({ number }: Indicator, carriers: readonly Carrier[]): Cell {
  const best = carriers.toSorted(byWorth);
  return { indicator: number, state: best[0]?.state ?? 'missing', carriers: best, lacking: [] };
}

function carriersOf(
  proofs: readonly Proof[],
  document: Pick<CoveredDocument, 'settings' | 'edition' | 'asOf' | 'workspace'>,
  indicator: Indicator,
): Carrier[] {
  return proofs.map(({ path, statement }) => ({ path, span: statement.span, state: evidenceState(statement, path, indicator, document) }));
}

/** Of an indicator that a programme's items carry: one item missing and it is missing, one vague and it is vague; unconfirmed where nothing worse is sure. */
function itemsOf(indicator: Indicator, { path, facts, edition }: CoveredDocument): Cell | undefined {
  const items = (CARRIED_BY_ITEMS[indicator.number] ?? []).filter((item) => {
    const demand = edition.items[item];
    return (demand === 'required' || demand === 'expected') && facts.items[item].state !== 'not-applicable';
  });
  if (items.length === 0) return undefined;
  const facets = items.map((item) => facts.items[item]);
  const worst = facets.map(({ state }) => state).toSorted((a, b) => worth(a) - worth(b))[0] as ItemState;
  const unconfirmed = facets.flatMap(({ item, state }) => (state === 'unconfirmed' ? [item] : []));
  return {
    indicator: indicator.number,
    state: worst,
    carriers: facets.flatMap(({ state, span, elsewhere }) => {
      const place = span ? { path, span } : elsewhere;
      return place ? [{ path: place.path, span: place.span, state: state as CarrierState }] : [];
    }),
    lacking: facets.flatMap(({ item, state }) => (state === 'present' || state === 'unconfirmed' ? [] : [item])),
    ...(unconfirmed.length > 0 && { unconfirmed }),
  };
}

/** Of results, what the programme itself publishes: one figure that says what it is of is enough to show some. */
function resultsOf({ path, facts: { results }, edition, ...terms }: CoveredDocument): Cell | undefined {
  if (!results?.span || results.state === 'missing') return undefined;
  const { figures, state } = results;
  const unsaid = figures.map((figure) => unsaidOfFigure(figure, edition));
  if (figures.length === 0) return { indicator: INDICATOR.results, state, carriers: [{ path, span: results.span, state }], lacking: [] };
  const complete = unsaid.some((details) => details.length === 0);
  const said = lapseOfResults(results, terms) ? 'stale' : 'present';
  const carriers = figures.map(({ span }, index): Carrier => ({ path, span, state: unsaid[index]?.length ? 'vague' : said }));
  const lacking = complete ? [] : FIGURE_DETAILS.filter((detail) => unsaid.some((details) => details.includes(detail)));
  return { indicator: INDICATOR.results, state: complete ? said : 'vague', carriers: carriers.toSorted(byWorth), lacking };
}

/** Of the certification, what the programme says of where it leads: all that is asked, or a part, which leaves it vague. */
function outlookOf(document: CoveredDocument): Cell | undefined {
  const { path, facts } = document;
  if (!facts.certification) return undefined;
  const { said } = facts.certification;
  const lacking = unsaidOfCertification(INDICATOR.certification, facts.certification, document);
  const spans = CERTIFICATION_POINTS_OF[INDICATOR.certification].flatMap((point) => said[point] ?? []);
  // One line may say several points, and the record answers for many.
  const places = new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values();
  const carriers = [...places].toSorted((a, b) => a.start - b.start).map((span): Carrier => ({ path, span, state: 'present' }));
  return {
    indicator: INDICATOR.certification,
    state: carriers.length === 0 ? 'missing' : lacking.length > 0 ? 'vague' : 'present',
    carriers,
    lacking,
  };
}

/** What a programme itself says of an indicator, beside the evidence that is stated for it. */
const OWN_WORDS: Readonly<Partial<Record<number, (document: CoveredDocument) => Cell | undefined>>> = {
  [INDICATOR.results]: resultsOf,
  [INDICATOR.certification]: outlookOf,
};

/** The better of two readings of the same indicator, with the words of both: those of the better first. */
function bestOf(a: Cell, b: Cell): Cell {
  const [best, other] = worth(a.state) >= worth(b.state) ? [a, b] : [b, a];
  return { ...best, carriers: [...best.carriers, ...other.carriers] };
}
