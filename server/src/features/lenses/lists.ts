import type { Analysis } from '../../engine/analyse.ts';
import { ITEM_TEXTS } from '../../lexicon/itemTexts.ts';
import { format } from '../../messages/format.ts';
import { LENSES } from '../../messages/lenses.ts';
import type { Finding } from '../../rules/finding.ts';
import { RULES } from '../../rules/index.ts';
import { type Action, type ActionOptions, codeActions } from '../codeActions.ts';

/** What is to be written, all of it marked on the title; what may be said already, each where it may be. */
export type TitleList = 'write' | 'confirm';

/** One thing of a list: what it is, what is said of it, and what may be done. */
export interface Entry {
  readonly name: string;
  readonly message: string;
  readonly actions: readonly Action[];
}

/** The findings of a list, as they are told of in the document and by the command. */
export const listed = ({ findings }: Analysis, list: TitleList): readonly Finding[] =>
  findings.filter(({ rule, granularity }) =>
    list === 'confirm' ? rule === 'evidence/unconfirmed-item' : granularity === 'document' && rule.startsWith('evidence/'),
  );

/** A list with what may be done about each of its things: what does all at once first, then each with its own fixes. */
export function listOf(analysis: Analysis, list: TitleList, options: Omit<ActionOptions, 'wants' | 'commands'>): Entry[] {
  const findings = listed(analysis, list);
  const actions = new Map(
    findings.map(({ span }) => [span.start, codeActions(analysis, span, { ...options, commands: false, wants: () => true })]),
  );
  const own = findings.map((finding): Entry => ({
    name: nameOf(finding, analysis),
    message: finding.message,
    actions: (actions.get(finding.span.start) ?? []).filter((action) => action.findings.length === 1 && action.findings[0] === finding),
  }));
  const all = [...actions.values()]
    .flat()
    .filter(
      (action) => action.findings.length > 1 && action.edits.length > 0 && action.findings.every((finding) => findings.includes(finding)),
    );
  const distinct = new Map(all.map((action) => [action.title, action]));
  return [...Array.from(distinct.values(), (action) => ({ name: action.title, message: '', actions: [action] })), ...own];
}

function nameOf({ item, indicator, rule }: Finding, { locale }: Analysis): string {
  if (item) return ITEM_TEXTS[item].label[locale];
  if (indicator !== undefined) return format(LENSES.indicator[locale], { number: String(indicator) });
  return RULES.find(({ meta }) => meta.id === rule)?.meta.title[locale] ?? rule;
}
