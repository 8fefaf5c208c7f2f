import type { Settings } from '../config/settings.ts';
import type { Statement } from '../programme/facts.ts';
import type { Indicator } from '../referential/indicator.ts';
import type { WorkspaceView } from './view.ts';

export const EVIDENCE_STATES = ['present', 'stale', 'broken', 'promised', 'vague'] as const;
export type EvidenceState = (typeof EVIDENCE_STATES)[number];

export function evidenceState(
  statement: Statement,
  _path: string,
  _indicator: Indicator,
  _context: { readonly settings: Settings; readonly asOf: string; readonly workspace: WorkspaceView },
): EvidenceState {
  return statement.state;
}
