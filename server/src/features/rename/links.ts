import type { Project } from '../../engine/project.ts';
import type { DocumentFacts, Target } from '../../programme/facts.ts';
import { resolveTarget } from '../../workspace/target.ts';
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
  const mayMove = (path: string): boolean => froms.some((from) => `${folded(path)}/`.startsWith(`${from}/`));
  return throughTexts(project.paths(), (path) => {
    const from = after(path);
    const concerned = addressesOf(project, path).filter(({ leads }) => from !== path || mayMove(leads.path));
    const context = concerned.length > 0 && !isReplaced(path) ? project.context(path) : undefined;
    if (!context) return [];
    const isProperty = inFrontMatter(context.reading.facts);
    return concerned.flatMap(({ target, leads }): PlacedEdit[] => {
      // On a disk that does not tell case apart, a link finds its file all the same.
      const there = mayMove(leads.path) && after(leads.path) === leads.path ? context.workspace.file(leads.path) : undefined;
      const to = after(there?.kind === 'other-case' ? there.actual : leads.path);
      const now = resolveTarget(target.url, from);
      if (now.kind === 'file' && now.path.normalize('NFC') === to.normalize('NFC')) return [];
      const newText = readdressed(target, context.reading.document.source, { file: { path: to, from } }, isProperty(target));
      return newText === undefined ? [] : [{ path, span: target.span, newText, purpose: 'link' }];
    });
  });
}

/** The addresses of a document that name a file, each once: one may serve several links. */
function addressesOf(project: Project, path: string): { readonly target: Target; readonly leads: { readonly path: string } }[] {
  const seen = new Set<number>();
  return project.linksOf(path).flatMap(({ target }) => {
    const leads = resolveTarget(target.url, path);
    if (leads.kind !== 'file' || /^\s*(?:[#?]|$)/.test(target.url) || seen.has(target.span.start)) return [];
    seen.add(target.span.start);
    return [{ target, leads }];
  });
}

/** Says which addresses stand in the front matter. */
export function inFrontMatter({ evidence }: Pick<DocumentFacts, 'evidence'>): (target: Target) => boolean {
  const starts = new Set(evidence.flatMap(({ form, targets }) => (form === 'property' ? targets.map(({ span }) => span.start) : [])));
  return ({ span }) => starts.has(span.start);
}

const folded = (path: string): string => path.normalize('NFC').toLowerCase();
