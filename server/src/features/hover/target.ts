import { format } from '../../messages/format.ts';
import { HOVER } from '../../messages/hover.ts';
import type { Locale } from '../../messages/locale.ts';
import { faultOf, type TargetFault } from '../../workspace/evidenceState.ts';
import { nearAnchor } from '../../workspace/nearAnchor.ts';
import { type ResolvedTarget, resolveTarget } from '../../workspace/target.ts';
import type { FileState } from '../../workspace/view.ts';
import { type About, isAt, type Subject } from './about.ts';
import { ageLines } from './date.ts';
import type { Line } from './telling.ts';

/** What a link to evidence leads to: whether it is there, with its heading, and how old the evidence is. */
export const targetAt: Subject = (at, about) => {
  for (const statement of about.analysis.facts.evidence) {
    const target = statement.targets.find(({ span }) => isAt(span, at));
    if (!target) continue;
    const { locale } = about.analysis;
    const { path, locate } = about;
    const leads = resolveTarget(target.url, path);
    const fault = faultOf(target, path, (asked) => stateOf(asked, about));
    const found = leads.kind === 'file' && (!fault || fault.kind === 'no-anchor') && stateOf(leads.path, about).kind === 'file';
    return {
      span: target.span,
      lines: [
        {
          name: HOVER.evidence[locale],
          links: [{ text: target.url, href: found ? locate(leads.path)?.href : undefined, note: noteOf(leads, fault, found, locale) }],
        },
        ...headingLines(leads, fault, found, about),
        ...ageLines(
          statement,
          statement.indicators.map(({ number }) => number),
          about,
        ),
      ],
    };
  }
  return undefined;
};

/** The document under the eyes of its author is as it stands there, saved or not; without a project, nothing is known of any other. */
function stateOf(asked: string, { path, workspace, analysis }: About): FileState {
  if (asked === path) return { kind: 'file', anchors: analysis.facts.anchors };
  return workspace?.file(asked) ?? { kind: 'unknown' };
}

function noteOf(leads: ResolvedTarget, fault: TargetFault | undefined, found: boolean, locale: Locale): string {
  if (found) return HOVER.files.found[locale];
  if (leads.kind === 'external') return HOVER.files.external[locale];
  if (fault?.kind === 'other-case') return format(HOVER.files['other-case'][locale], { actual: fault.actual });
  return HOVER.files[fault && fault.kind !== 'no-anchor' ? fault.kind : 'unknown'][locale];
}

function headingLines(leads: ResolvedTarget, fault: TargetFault | undefined, found: boolean, about: About): Line[] {
  if (leads.kind !== 'file' || leads.anchor === undefined || !found) return [];
  const { locale } = about.analysis;
  const state = stateOf(leads.path, about);
  // Of a file that is no Markdown, nobody knows the headings.
  if (state.kind !== 'file' || !state.anchors) return [];
  const near = fault?.kind === 'no-anchor' ? nearAnchor(fault.anchor, fault.anchors) : undefined;
  const text = fault
    ? near
      ? format(HOVER.headings.near[locale], { near })
      : HOVER.headings.missing[locale]
    : HOVER.headings.found[locale];
  return [{ name: format(HOVER.heading[locale], { anchor: leads.anchor }), text }];
}
