import type { Span } from '../../document/text.ts';
import { STATE_NAMES } from '../../messages/coverage.ts';
import { ITEM_STATE_NAMES } from '../../messages/names.ts';
import { settledKind, type Statement } from '../../programme/facts.ts';
import { asksForItems, indicatorOf } from '../../referential/editions.ts';
import { ITEMS } from '../../referential/items.ts';
import { EVIDENCE_STATES, evidenceState } from '../../workspace/evidenceState.ts';
import { ALONE } from '../../workspace/view.ts';
import type { Around } from './lenses.ts';

/** A word of ours at the end of a line. */
export interface Inlay {
  readonly at: number;
  readonly text: string;
}

/** At the end of each line within a span that names an item, or states evidence: how that stands. */
export function inlaysOf(around: Around, { start, end }: Span): Inlay[] {
  const { document, facts, edition, locale } = around.analysis;
  const kind = settledKind(facts.kind);
  if (kind === 'other') return [];
  const lines = new Map<number, Set<string>>();
  const add = (at: number, text: string): void => {
    if (at < start || at > end) return;
    const line = document.source.positionAt(at).line;
    const texts = lines.get(line);
    if (texts) texts.add(text);
    else lines.set(line, new Set([text]));
  };
  if (kind === 'programme' && asksForItems(edition))
    for (const item of ITEMS) {
      const { label, state } = facts.items[item];
      if (label) add(label.span.start, ITEM_STATE_NAMES[state][locale]);
    }
  for (const statement of facts.evidence) {
    const state = worstOf(statement, around);
    if (state) add(statement.span.start, STATE_NAMES[state][locale]);
  }
  return Array.from(lines)
    .toSorted(([a], [b]) => a - b)
    .map(([line, texts]) => ({ at: document.source.lineEnd(line), text: [...texts].join(', ') }));
}

/** What a statement is worth, of several indicators for the one that it serves worst. */
function worstOf(statement: Statement, { analysis, path, workspace = ALONE }: Around) {
  const states = statement.indicators.flatMap(({ number }) => {
    const indicator = indicatorOf(analysis.edition, number);
    return indicator ? EVIDENCE_STATES.indexOf(evidenceState(statement, path, indicator, { ...analysis, workspace })) : [];
  });
  return states.length > 0 ? EVIDENCE_STATES[Math.max(...states)] : undefined;
}
