import type { Span } from '../../document/text.ts';
import type { Analysis } from '../../engine/analyse.ts';
import { format } from '../../messages/format.ts';
import { HOVER } from '../../messages/hover.ts';
import type { FindingId } from '../../rules/findingId.ts';
import { RULES } from '../../rules/index.ts';
import type { WorkspaceView } from '../../workspace/view.ts';
import type { Line, Link, Telling } from './telling.ts';

/** What hovers are told from: one analysis, never a second reading. */
export interface About {
  readonly analysis: Analysis;
  /** From the root of the project, with `/`; empty where the document belongs to none. */
  readonly path: string;
  /** Absent where the other documents are not known, or not all read yet: then nothing is said of what they show. */
  readonly workspace?: WorkspaceView | undefined;
  /** What opens a path of the project, at words of it where a span is given; undefined where nothing does. */
  locate(path: string, span?: Span): { readonly href: string; /** From 1. */ readonly line?: number | undefined } | undefined;
  /** The page of a rule, in the reader's language. */
  rulePage(rule: FindingId): string | undefined;
}

/** What there is to say at a place; undefined where its subject does not stand there. */
export type Subject = (at: number, about: About) => Telling | undefined;

/** Whether a span is what one points at: the unit after its last is no longer in it. */
export const isAt = ({ start, end }: Span, at: number): boolean => start <= at && at < end;

/** Words of the project, by their path and line. */
export function linkTo(path: string, span: Span, { locate }: About, note?: string): Link {
  const place = locate(path, span);
  return { text: place?.line === undefined ? path : `${path}:${place.line}`, href: place?.href, note };
}

/** Which rule speaks, with its page. */
export function ruleLine(rule: FindingId, { analysis: { locale }, rulePage }: About, name: string = HOVER.rule[locale]): Line {
  const title = RULES.find(({ meta }) => meta.id === rule)?.meta.title[locale];
  return { name, links: [{ text: title ? format(HOVER.ruleNamed[locale], { title, rule }) : rule, href: rulePage(rule) }] };
}
