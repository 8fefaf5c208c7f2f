import { readDocument } from '../../document/document.ts';
import type { Span } from '../../document/text.ts';
import { readFacts } from '../../programme/readFacts.ts';
import type { RuleContext } from '../../rules/rule.ts';
import { isOn } from '../navigation/place.ts';
import type { Refused, Renaming } from './renaming.ts';

/** The identifier of a proof that a cursor is on. */
export const idAt = ({ reading }: RuleContext, at: number): { readonly value: string; readonly span: Span } | undefined =>
  reading.facts.evidence.find(({ id }) => id && isOn(id.span, at))?.id;

/** Gives a proof another identifier, wherever it is named by it; none that names another proof, or that would no longer be read as one. */
export function renamedId(
  { path, workspace, reading: { document, facts }, settings }: RuleContext,
  { value, span }: NonNullable<ReturnType<typeof idAt>>,
  name: string,
): Renaming | Refused {
  const [taken] = workspace.withId(name);
  if (taken && name !== value) return { refusal: 'idTaken', params: { id: name, where: taken.path } };
  const { text } = document.source;
  const after = readDocument(text.slice(0, span.start) + name + text.slice(span.end), document);
  const read = readFacts(after, facts.kind.value, settings.house).evidence;
  if (!read.some(({ id }) => id?.span.start === span.start && id.value === name)) return { refusal: 'notId', params: { id: name } };
  const edits = workspace.withId(value).flatMap(({ path: at, statement: { id } }) => (id ? [{ path: at, span: id.span }] : []));
  return {
    edits: edits.map((edit) => ({ ...edit, newText: name, purpose: edit.path === path ? 'name' : 'link' })),
  };
}
