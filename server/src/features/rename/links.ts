import type { Project } from '../../engine/project.ts';
import type { DocumentFacts, Target } from '../../programme/facts.ts';
import { resolveTarget } from '../../workspace/target.ts';
import type { WorkspaceView } from '../../workspace/view.ts';
import { readdressed } from './address.ts';
import { type Move, type PlacedEdit, throughTexts } from './renaming.ts';

/** Says where a path stands after some moves: the innermost that it is part of decides, however its accents are written. */
export function movedBy(moves: readonly Move[]): (path: string) => string {
  const known = moves
    .map(({ from, to }) => ({ from: from.normalize('NFC').split('/'), to }))
    .toSorted((a, b) => b.from.length - a.from.length);
  return (path) => {
    const steps = path.split('/');
    const move = known.find(({ from }) => from.every((step, at) => step === steps[at]?.normalize('NFC')));
    return move ? [move.to, ...steps.slice(move.from.length)].join('/') : path;
  };
}

/**
 * What keeps the links of all documents leading where they lead, once files and folders have moved: links to what has moved, and those
 * of documents that have. A document that another one replaces is left as it is: it is gone then.
 */
export function linksAfter(project: Project, moves: readonly Move[]): PlacedEdit[] {
  const after = movedBy(moves);
  const isReplaced = (path: string): boolean => after(path) === path && moves.some(({ to }) => to === path);
  const froms = moves.map(({ from }) => folded(from));
  /** Of what may have moved, where it stands now: on a disk that does not tell case apart, a link finds its file all the same. */
  const onDisk = (path: string, file: WorkspaceView['file']): string => {
    const wanted = folded(path);
    if (after(path) !== path || !froms.some((from) => wanted === from || wanted.startsWith(`${from}/`))) return path;
    const state = file(path);
    return state.kind === 'other-case' ? state.actual : path;
  };
  return throughTexts(project.paths(), (path) => {
    const context = project.context(path);
    if (!context || isReplaced(path)) return [];
    const { facts, document } = context.reading;
    const from = after(path);
    const seen = new Set<number>();
    const isProperty = inFrontMatter(facts);
    return facts.links.flatMap(({ target }): PlacedEdit[] => {
      const leads = resolveTarget(target.url, path);
      // One address may serve several links; one that is only a heading stays within its document.
      if (leads.kind !== 'file' || /^\s*(?:[#?]|$)/.test(target.url) || seen.has(target.span.start)) return [];
      seen.add(target.span.start);
      const to = after(onDisk(leads.path, context.workspace.file));
      const now = resolveTarget(target.url, from);
      if (now.kind === 'file' && now.path.normalize('NFC') === to.normalize('NFC')) return [];
      const newText = readdressed(target, document.source, { file: { path: to, from } }, isProperty(target));
      return newText === undefined ? [] : [{ path, span: target.span, newText, purpose: 'link' }];
    });
  });
}

/** Says which addresses stand in the front matter. */
export function inFrontMatter({ evidence }: Pick<DocumentFacts, 'evidence'>): (target: Target) => boolean {
  const starts = new Set(evidence.flatMap(({ form, targets }) => (form === 'property' ? targets.map(({ span }) => span.start) : [])));
  return ({ span }) => starts.has(span.start);
}

const folded = (path: string): string => path.normalize('NFC').toLowerCase();
