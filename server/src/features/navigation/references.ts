import type { Block } from '../../document/blocks.ts';
import type { Span } from '../../document/text.ts';
import type { Project } from '../../engine/project.ts';
import { settledKind, type Statement } from '../../programme/facts.ts';
import type { RuleContext } from '../../rules/rule.ts';
import { indicatorOf } from '../../referential/editions.ts';
import { programmeCell } from '../../workspace/coverage.ts';
import { blockAt, passageAt } from './common.ts';
import { indicatorsAt, proofsOf } from './indicators.ts';
import { anchorsIn, destinationOf, linkAt, linksLeadingTo, placeOf } from './links.ts';
import { distinct, firstLine, innermost, type Place, placeAt, TOP } from './place.ts';

/**
 * What else is about the words at an offset: of a link, the links to the same file and heading; of the number of an indicator, all that
 * names it; of words in common, the others that hold them; of a heading, the links to it; of a proof, the programmes that it serves.
 * @param declaration whether what all these are about is to be named too: the heading, the block, the proof
 */
export function referencesAt(project: Project, path: string, at: number, declaration: boolean): Place[] {
  const context = project.context(path);
  if (!context) return [];
  const { document, facts } = context.reading;
  const link = linkAt(facts.links, at);
  if (link) {
    const destination = destinationOf(link.target.url, path, context.workspace);
    if (!destination) return [];
    const place = placeOf(project, destination);
    return [...(declaration ? [place] : []), ...distinct(linksTo(project, place))];
  }
  const indicators = indicatorsAt(facts, at);
  if (indicators) return distinct([...proofsOf(context.workspace, indicators.numbers), ...namings(project, indicators.numbers)]);
  const common = blockAt(context, at) ?? passageAt(context, at);
  if (common) return distinct([...(declaration ? [placeAt(path, common.span)] : []), ...common.elsewhere]);
  const heading = innermost(
    document.blocks.filter(({ kind }) => kind === 'heading'),
    ({ span }) => span,
    at,
  );
  const linked = heading ? linksToHeading(project, context, heading) : [];
  const proof = innermost(facts.evidence, ({ span }) => span, at);
  const served = proof && settledKind(facts.kind) !== 'programme' ? servedBy(project, context, proof) : [];
  const found = distinct([...linked, ...served]);
  if (!declaration || found.length === 0) return found;
  const here = heading ? firstLine(document.source, heading.span) : (proof?.span ?? TOP);
  return [placeAt(path, here), ...found];
}

/** The links of all documents that lead to a place. */
function linksTo(project: Project, { path, words }: Place): Place[] {
  const spanOf = anchorsIn(project, path);
  return linksLeadingTo(project, path).flatMap(({ from, link, anchor }) =>
    sameSpan(spanOf(anchor), words) ? [placeAt(from, link.at)] : [],
  );
}

const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

/** With those that name no heading, where it is the title. */
function linksToHeading(project: Project, { path, reading: { document } }: RuleContext, { span, text }: Block): Place[] {
  const isTitle = document.title?.span.start === text.span.start;
  const heading = placeAt(path, firstLine(document.source, span));
  return [...linksTo(project, heading), ...(isTitle ? linksTo(project, placeAt(path, TOP)) : [])];
}

/** The choices and the « lectures singulières » that name one of these indicators. */
function namings(project: Project, numbers: readonly number[]): Place[] {
  const isNamed = (number: number): boolean => numbers.includes(number);
  return project.paths().flatMap((path) => {
    const facts = project.context(path)?.reading.facts;
    if (!facts || settledKind(facts.kind) === 'other') return [];
    const choices = facts.choices.filter(({ indicator }) => indicator !== undefined && isNamed(indicator));
    const readings = facts.readings.filter(({ indicators }) => indicators.some(isNamed));
    return [...choices.map(({ span, words }) => placeAt(path, span, words.head)), ...readings.map(({ span }) => placeAt(path, span))];
  });
}

/** The programmes in which a proof of the organisation counts, whatever it is worth there, each by its title. */
function servedBy(project: Project, { path, edition }: RuleContext, { indicators, span }: Statement): Place[] {
  const asked = indicators.flatMap(({ number }) => indicatorOf(edition, number) ?? []);
  return project.paths().flatMap((programme) => {
    const context = project.context(programme);
    if (!context || settledKind(context.reading.facts.kind) !== 'programme') return [];
    const { facts, document } = context.reading;
    const isServed = asked.some((indicator) =>
      programmeCell(indicator, { ...context, facts }).carriers.some((carrier) => carrier.path === path && sameSpan(carrier.span, span)),
    );
    return isServed ? [placeAt(programme, document.title?.span ?? TOP)] : [];
  });
}
