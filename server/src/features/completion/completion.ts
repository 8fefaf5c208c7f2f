import type { MarkdownDocument } from '../../document/document.ts';
import type { Analysis } from '../../engine/analyse.ts';
import type { Project } from '../../engine/project.ts';
import { ALONE, type WorkspaceView } from '../../workspace/view.ts';
import type { Edit } from '../edit.ts';
import { lineOf } from '../outline.ts';

/** Something that may be written where the cursor stands. */
export interface Completion {
  /** What it is shown as. */
  readonly label: string;
  readonly kind: 'value' | 'key' | 'file' | 'folder' | 'heading' | 'item';
  /** Said beside it, in the reader's language. */
  readonly detail?: string | undefined;
  /** Said of it at more length: plain text, never Markdown. */
  readonly documentation?: string | undefined;
  /** What it writes in place of what was typed of it, on one line. */
  readonly edit: Edit;
  /** What the words typed are compared with; `newText` where absent. */
  readonly filter?: string | undefined;
}

/** Most that is offered at once: where there is more, editors ask again as one types. */
export const MOST_COMPLETIONS = 200;

/** Where the cursor stands in a document, and what is known around it. */
export interface Place {
  readonly analysis: Analysis;
  readonly at: number;
  /** Its line up to the cursor, and from there on; of a long one, the words nearby. */
  readonly before: string;
  readonly after: string;
  /** The documents of the organisation, and which of them this one is: it may be alone. */
  readonly project: Project;
  readonly path: string;
  readonly workspace: WorkspaceView;
}

/** Characters of a line that are looked at, on each side of the cursor. */
const NEARBY = 400;

export function placeAt(analysis: Analysis, at: number, { project, path }: { readonly project: Project; readonly path: string }): Place {
  const { source } = analysis.document;
  const line = lineOf(source, at);
  return {
    analysis,
    at,
    before: source.text.slice(Math.max(source.lineStart(line), at - NEARBY), at).replace(/^\ufeff/, ''),
    after: source.text.slice(at, Math.min(source.lineEnd(line), at + NEARBY)),
    project,
    path,
    workspace: project.context(path)?.workspace ?? ALONE,
  };
}

/** An edit that writes in place of the `typed` units before the cursor. */
export const instead = ({ at }: Pick<Place, 'at'>, typed: string, newText: string): Edit => ({
  span: { start: at - typed.length, end: at },
  newText,
  placeholders: [],
});

/** Whether the cursor stands in the front matter, between its fences. */
export const inFrontMatter = ({ frontMatter }: MarkdownDocument, at: number): boolean =>
  frontMatter !== undefined && frontMatter.body.start <= at && at <= frontMatter.body.end;
