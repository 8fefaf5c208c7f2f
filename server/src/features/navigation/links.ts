import type { Span } from '../../document/text.ts';
import type { Project } from '../../engine/project.ts';
import type { Anchor, PlacedLink } from '../../programme/facts.ts';
import { nearAnchor } from '../../workspace/nearAnchor.ts';
import { resolveTarget } from '../../workspace/target.ts';
import type { WorkspaceView } from '../../workspace/view.ts';
import { innermost, type Place, placeAt, TOP } from './place.ts';

/** The link that a cursor is on: its words, or its address, which of a reference stands elsewhere. */
export function linkAt(links: readonly PlacedLink[], at: number): PlacedLink | undefined {
  return innermost(links, (link) => link.at, at) ?? innermost(links, ({ target }) => target.span, at);
}

/** A file of the project's folder, by its name there, and the heading that a link names in it. */
export interface Destination {
  readonly path: string;
  readonly anchor?: string | undefined;
}

/** What a link of a document leads to; undefined where there is no such file, and outside of the folder, where nothing is looked at. */
export function destinationOf(url: string, from: string, workspace: Pick<WorkspaceView, 'file'>): Destination | undefined {
  const target = resolveTarget(url, from);
  if (target.kind !== 'file') return undefined;
  const state = workspace.file(target.path);
  if (state.kind !== 'file' && state.kind !== 'other-case') return undefined;
  return { path: state.actual ?? target.path, anchor: target.anchor };
}

/** Where such a destination is in the documents of the project. */
export const placeOf = (project: Project, { path, anchor }: Destination): Place => placeAt(path, anchorsIn(project, path)(anchor));

/** A link of a document that leads to some file, and the anchor that it names there. */
export interface Leading {
  readonly from: string;
  readonly link: PlacedLink;
  readonly anchor: string | undefined;
}

/** The links of all documents that lead to a file. */
export function linksLeadingTo(project: Project, path: string): Leading[] {
  const wanted = folded(path);
  return project.paths().flatMap((from) =>
    project.linksOf(from).flatMap((link): Leading[] => {
      const target = resolveTarget(link.target.url, from);
      // Nothing is looked at but what may be the place, however its name is written.
      if (target.kind !== 'file' || folded(target.path) !== wanted) return [];
      const workspace = project.context(from)?.workspace;
      const destination = workspace && destinationOf(link.target.url, from, workspace);
      return destination?.path === path ? [{ from, link, anchor: destination.anchor }] : [];
    }),
  );
}

const folded = (path: string): string => path.normalize('NFC').toLowerCase();

/** The anchor that a link names, as browsers and editors find it, however its accents and capitals are written. */
export function anchorNamed(written: string, anchors: ReadonlyMap<string, Span>): Span | undefined {
  const anchor = written.normalize('NFC');
  return anchors.get(written) ?? anchors.get(anchor) ?? anchors.get(anchor.toLowerCase());
}

/** Where each anchor is. */
export const placesOf = (anchored: readonly Anchor[]): ReadonlyMap<string, Span> => new Map(anchored.map(({ name, span }) => [name, span]));

/**
 * Says where the anchors of a file are; the top of one that is no document. An anchor that is not there is the one that was likely
 * meant, else the top.
 */
export function anchorsIn(project: Project, path: string): (written: string | undefined) => Span {
  let known: ReadonlyMap<string, Span> | undefined;
  return (written) => {
    if (written === undefined) return TOP;
    const anchors = (known ??= placesOf(project.context(path)?.reading.facts.anchored ?? []));
    return anchorNamed(written, anchors) ?? anchors.get(nearAnchor(written, new Set(anchors.keys())) ?? '') ?? TOP;
  };
}
