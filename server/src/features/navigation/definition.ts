import type { Span } from '../../document/text.ts';
import type { Project } from '../../engine/project.ts';
import { blockAt, passageAt } from './common.ts';
import { indicatorsAt, proofsOf } from './indicators.ts';
import { destinationOf, linkAt, placeOf } from './links.ts';
import { distinct, type Place } from './place.ts';

/** Where words lead. */
export interface Definition {
  readonly from: Span;
  readonly to: readonly Place[];
}

/**
 * Where the words at an offset lead: a link to its file and heading, the number of an indicator to its proofs, words that are declared
 * common to the block that does, or from it to their uses, a shared passage to its twins.
 */
export function definitionAt(project: Project, path: string, at: number): Definition | undefined {
  const context = project.context(path);
  if (!context) return undefined;
  const link = linkAt(context.reading.facts.links, at);
  if (link) {
    const destination = destinationOf(link.target.url, path, context.workspace);
    return destination && { from: link.at, to: [placeOf(project, destination)] };
  }
  const indicators = indicatorsAt(context.reading.facts, at);
  if (indicators) return { from: indicators.span, to: distinct(proofsOf(context.workspace, indicators.numbers)) };
  const common = blockAt(context, at) ?? passageAt(context, at);
  return common && { from: common.span, to: distinct(common.elsewhere) };
}
