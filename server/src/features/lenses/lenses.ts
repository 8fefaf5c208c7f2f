import type { Span } from '../../document/text.ts';
import { counted } from '../../messages/counted.ts';
import { LENSES } from '../../messages/lenses.ts';
import type { Locale } from '../../messages/locale.ts';
import { settledKind } from '../../programme/facts.ts';
import { indicatorOf } from '../../referential/editions.ts';
import { type EvidenceState, evidenceState } from '../../workspace/evidenceState.ts';
import type { Proof } from '../../workspace/view.ts';
import type { About } from '../hover/about.ts';
import { listed } from './lists.ts';

/** The document, and what is known of the others: undefined before all are read. */
export type Around = Pick<About, 'analysis' | 'path' | 'workspace'>;

/** What a lens leads to: a list of what is on the title, the portrait of the programme, or the places of what it counts. */
export type LensLead = 'write' | 'confirm' | 'portrait' | 'places';

/**
 * A line of ours above a line of the document. It is made of our words and of numbers alone: of what stands in a document nothing is
 * shown in it, so that nothing becomes an icon, Markdown or a link.
 */
export interface Lens {
  readonly span: Span;
  readonly title: string;
  readonly leads: LensLead;
}

/** The lenses of a document: on its title, on the indicators of a register, on passages that other programmes hold too. */
export function lensesOf(around: Around): Lens[] {
  const kind = settledKind(around.analysis.facts.kind);
  if (kind === 'other') return [];
  return [
    ...titleLenses(around, kind === 'programme'),
    ...(kind === 'organisation' ? indicatorLenses(around) : []),
    ...(kind === 'programme' ? sharedLenses(around) : []),
  ];
}

function titleLenses({ analysis }: Around, isProgramme: boolean): Lens[] {
  const { document, locale } = analysis;
  const lists = (['write', 'confirm'] as const).flatMap((leads): Lens[] => {
    const findings = listed(analysis, leads);
    // On the title; of a document without one, where that stands which it lacks.
    const span = document.title?.span ?? listed(analysis, 'write')[0]?.span;
    return findings.length > 0 && span ? [{ span, title: counted(findings.length, LENSES[leads], locale), leads }] : [];
  });
  const span = isProgramme ? document.title?.span : undefined;
  return [...lists, ...(span ? [{ span, title: LENSES.portrait[locale], leads: 'portrait' as const }] : [])];
}

/** Where each indicator is first named, how many proofs all documents have of it, and what these are worth on the day of the audit. */
function indicatorLenses({ analysis, workspace }: Around): Lens[] {
  const { edition, facts, locale } = analysis;
  if (!workspace) return [];
  const named = new Set<number>();
  return facts.evidence.flatMap(({ indicators }): Lens[] => {
    const numbers = indicators.flatMap(({ number }) => (indicatorOf(edition, number) && !named.has(number) ? [number] : []));
    for (const number of numbers) named.add(number);
    const span = indicators.find(({ number }) => numbers.includes(number))?.span;
    if (!span) return [];
    // One statement may be for several of them.
    const states = new Map(
      numbers.flatMap((number) => {
        const indicator = indicatorOf(edition, number);
        const proofs = workspace.proofs(number).filter(({ kind }) => kind !== 'other');
        return indicator
          ? proofs.map(
              (proof) => [keyOf(proof), evidenceState(proof.statement, proof.path, indicator, { ...analysis, workspace })] as const,
            )
          : [];
      }),
    );
    return [{ span, title: proofsIn([...states.values()], locale), leads: 'places' }];
  });
}

const keyOf = ({ path, statement: { span } }: Proof): string => `${path}:${span.start}`;

/** « 2 preuves · 1 périmée » */
function proofsIn(states: readonly EvidenceState[], locale: Locale): string {
  const promised = states.filter((state) => state === 'promised').length;
  const proofs = states.length - promised;
  const worth = (['stale', 'broken', 'vague', 'promised'] as const).flatMap((state) => {
    const count = states.filter((each) => each === state).length;
    return count > 0 ? [counted(count, LENSES.states[state], locale)] : [];
  });
  return [proofs > 0 ? counted(proofs, LENSES.proofs, locale) : LENSES.noProof[locale], ...worth].join(' · ');
}

function sharedLenses({ analysis: { locale }, workspace, path }: Around): Lens[] {
  return (workspace?.sharing(path) ?? []).map(({ span, sharers }): Lens => ({
    span,
    title: counted(sharers.length, LENSES.shared, locale),
    leads: 'places',
  }));
}
