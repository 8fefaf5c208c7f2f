import type { Span } from '../../document/text.ts';
import type { Project } from '../../engine/project.ts';
import type { Target } from '../../programme/facts.ts';
import type { RuleContext } from '../../rules/rule.ts';
import { resolveTarget } from '../../workspace/target.ts';
import { headingAnchors } from '../../programme/evidence/slugs.ts';
import { anchorsIn, destinationOf } from '../navigation/links.ts';
import { isOn } from '../navigation/place.ts';
import { headingAt, headingsOf, isLinked, renamedHeading, wordsOfHeading } from './headings.ts';
import { idAt, renamedId } from './ids.ts';
import { linksAfter } from './links.ts';
import type { Refused, Renameable, Renaming } from './renaming.ts';

/**
 * What can be renamed at an offset: the identifier of a proof, the file or the heading that an address leads to, a heading that links
 * name. Undefined where there is nothing of the kind.
 * @param files whether the client moves files
 */
export function renameableAt(project: Project, path: string, at: number, files: boolean): Renameable | undefined {
  const context = project.context(path);
  if (!context) return undefined;
  const id = idAt(context, at);
  if (id) return { span: id.span, name: id.value, renamed: (name) => renamedId(context, id, name) };
  const target = context.reading.facts.links.find((link) => isOn(link.target.span, at))?.target;
  if (target) return atAddress(project, context, target, at, files);
  const { document } = context.reading;
  const index = headingAt(document, at);
  const heading = headingAnchors(document)[index];
  return heading && isLinked(project, path, heading) ? ofHeading(project, path, index) : undefined;
}

function ofHeading(project: Project, path: string, index: number, span?: Span): Renameable | undefined {
  const document = project.context(path)?.reading.document;
  const heading = document && headingsOf(document)[index];
  const words = document && heading && wordsOfHeading(document.source, heading);
  if (!words) return undefined;
  return {
    span: span ?? words,
    name: document.source.slice(words),
    renamed: (name) => renamedHeading(project, path, index, words, name),
  };
}

/** Before the anchor of an address, the file that it leads to; on it, the heading. */
function atAddress(
  project: Project,
  { path, workspace, reading: { document } }: RuleContext,
  target: Target,
  at: number,
  files: boolean,
): Renameable | undefined {
  const destination = destinationOf(target.url, path, workspace);
  if (!destination) return undefined;
  const raw = document.source.slice(target.span);
  const hash = raw.indexOf('#');
  if (hash >= 0 && at > target.span.start + hash) {
    const meant = anchorsIn(project, destination.path)(destination.anchor);
    const there = project.context(destination.path)?.reading.document;
    const index = there && meant.end > 0 ? headingsOf(there).findIndex(({ span }) => span.start === meant.start) : -1;
    return ofHeading(project, destination.path, index, { start: target.span.start + hash + 1, end: target.span.end });
  }
  const address = raw.slice(0, hash < 0 ? raw.length : hash).replace(/\?.*$/s, '');
  const last = address.lastIndexOf('/') + 1;
  if (!files || last === address.length || workspace.file(destination.path).kind === 'folder') return undefined;
  const { path: from } = destination;
  return {
    span: { start: target.span.start + last, end: target.span.start + address.length },
    name: from.slice(from.lastIndexOf('/') + 1),
    renamed: (name) => renamedFile(project, workspace, from, name),
  };
}

/** Moves a file to another name, which may lead through folders from its own, and has all links follow; never onto another file. */
function renamedFile(project: Project, workspace: RuleContext['workspace'], from: string, given: string): Renaming | Refused {
  // A name without an extension is that of a file of the same kind: else it would be read no more.
  const name = given + (/(?:\.[^./\\]+|[/\\]|^)$/.test(given) ? '' : (/\.[^./]+$/.exec(from)?.[0] ?? ''));
  // As a name and not as an address: "50%20.pdf" has no space.
  const target = resolveTarget(
    name.replace(/[%?#]/g, (unit) => encodeURIComponent(unit)),
    from,
  );
  if (target.kind !== 'file' || target.path === '' || /[/\\]$/.test(name)) return { refusal: 'outside', params: { name } };
  const { path: to } = target;
  const there = workspace.file(to);
  // The same file, of which only the case or the accents are written otherwise.
  const isItself = (there.kind === 'other-case' || there.kind === 'file') && there.actual === from;
  if (there.kind !== 'missing' && there.kind !== 'unknown' && !isItself && to !== from) return { refusal: 'exists', params: { name: to } };
  return to === from ? { edits: [] } : { edits: linksAfter(project, [{ from, to }]), move: { from, to } };
}
