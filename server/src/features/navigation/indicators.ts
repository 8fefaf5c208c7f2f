import type { Span } from '../../document/text.ts';
import type { DocumentFacts } from '../../programme/facts.ts';
import type { WorkspaceView } from '../../workspace/view.ts';
import { innermost, type Place, placeAt } from './place.ts';

/** Words that name indicators: one, or those of a range. */
export interface NamedIndicators {
  readonly numbers: readonly number[];
  readonly span: Span;
}

/** The words under a cursor that name indicators: a number in a statement of evidence, or what a choice is limited to. */
export function indicatorsAt({ evidence, choices }: DocumentFacts, at: number): NamedIndicators | undefined {
  const named = [
    ...evidence.flatMap(({ indicators }) => indicators),
    ...choices.flatMap(({ indicator, words }) => (indicator === undefined ? [] : [{ number: indicator, span: words.head }])),
  ];
  const here = innermost(named, ({ span }) => span, at)?.span;
  if (!here) return undefined;
  const numbers = named.filter(({ span }) => span.start === here.start && span.end === here.end).map(({ number }) => number);
  return { numbers: [...new Set(numbers)], span: here };
}

/** Every statement of evidence for these indicators, wherever it stands but where an indicator is only a subject. */
export const proofsOf = (workspace: WorkspaceView, numbers: readonly number[]): Place[] =>
  numbers.flatMap((number) =>
    workspace
      .proofs(number)
      .filter(({ kind }) => kind !== 'other')
      .map(({ path, statement }) =>
        placeAt(path, statement.span, statement.indicators.find((named) => named.number === number)?.span ?? statement.span),
      ),
  );
