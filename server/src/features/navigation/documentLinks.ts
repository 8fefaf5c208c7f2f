import type { Span } from '../../document/text.ts';
import type { Project } from '../../engine/project.ts';
import { anchorsIn, destinationOf } from './links.ts';
import { type Place, placeAt } from './place.ts';

/** An address of a document, and where it leads. */
export interface LinkedAddress {
  readonly span: Span;
  readonly to: Place;
}

/** The addresses of a document that lead to a file of the project's folder. Those of sites are left to the editor: what it opens is its own affair. */
export function documentLinks(project: Project, path: string): LinkedAddress[] {
  const context = project.context(path);
  const seen = new Set<number>();
  const files = new Map<string, ReturnType<typeof anchorsIn>>();
  return (context?.reading.facts.links ?? []).flatMap(({ target: { url, span } }) => {
    // One address may serve several links: a reference.
    if (!context || seen.has(span.start) || span.end === span.start) return [];
    seen.add(span.start);
    const destination = destinationOf(url, path, context.workspace);
    if (!destination) return [];
    const spanOf = files.get(destination.path) ?? anchorsIn(project, destination.path);
    files.set(destination.path, spanOf);
    return [{ span, to: placeAt(destination.path, spanOf(destination.anchor)) }];
  });
}
