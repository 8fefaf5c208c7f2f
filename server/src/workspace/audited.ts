import type { Settings } from '../config/settings.ts';
import type { Indicator } from '../referential/indicator.ts';

/** Whether an audit looks at an indicator, given who the organisation is. */

/** Who only delivers for others is not audited on what the public is told: the principal is. */
export const isAudited = ({ subcontractor }: Pick<Indicator, 'subcontractor'>, { organisation }: Settings): boolean =>
  !(organisation.subcontractor && subcontractor.rule === 'not-audited');

/** Whether the audit is the first of a new provider, which is shown less of some indicators. An audit is initial where nothing is said. */
export const isAtFirstAudit = ({ organisation, audit }: Settings): boolean =>
  organisation.newEntrant && (audit.type ?? 'initial') === 'initial';

/** Whether its practice is not audited yet: it waits for the surveillance audit. */
export const isDeferred = ({ newEntrant }: Pick<Indicator, 'newEntrant'>, settings: Settings): boolean =>
  newEntrant.deferred === true && isAtFirstAudit(settings);
