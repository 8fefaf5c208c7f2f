import type { Statement, Target } from '../../programme/facts.ts';
import { CODE_ACTION_KINDS } from '../../protocol/index.ts';
import { faultOf } from '../../workspace/evidenceState.ts';
import { nearAnchor, sameAnchor } from '../../workspace/nearAnchor.ts';
import { relativeTo, tailOf } from '../../workspace/target.ts';
import { byNearness, nearestPaths } from '../../workspace/nearPath.ts';
import { type Repair, replacement, type Repairer, type Scene, titleOf } from './repair.ts';

/** How many files, or headings, are proposed. */
const MOST = 3;

/** A link that leads nowhere: the names nearest to it; else nothing, which says that the evidence is still to be shown. */
export const brokenLink: Repairer = (finding, scene) => {
  const found = scene.analysis.facts.evidence
    .flatMap((statement) => statement.targets.map((target) => ({ statement, target })))
    .find(({ target: { span } }) => span.start === finding.span.start && span.end === finding.span.end);
  if (!found) return [];
  const { statement, target } = found;
  const { facts } = scene.analysis;
  const path = scene.home?.path ?? '';
  // The document under the eyes of its author is as it stands there, saved or not.
  const faultIn = (url: string) =>
    faultOf({ ...target, url }, path, (asked) => (asked === path ? { kind: 'file', anchors: facts.anchors } : scene.workspace.file(asked)));
  const fault = faultIn(target.url);
  const addressOf = (to: string): string => {
    const address = relativeTo(to, path, target.url, statement.form !== 'property') + tailOf(target.url);
    const next = faultIn(address);
    if (next?.kind !== 'no-anchor') return address;
    // A heading of the file that was meant: the like of it here, else none, rather than a second broken link.
    const near = nearAnchor(next.anchor, next.anchors);
    return address.slice(0, address.indexOf('#')) + (near === undefined ? '' : `#${near}`);
  };
  const link = (to: string): Repair => ({
    title: titleOf('link', scene, { path: to }),
    kind: CODE_ACTION_KINDS.replaceWords,
    edits: [replacement(target.span, addressOf(to))],
  });
  switch (fault?.kind) {
    case undefined:
      return [];
    case 'other-case':
      return [{ ...link(fault.actual), isCertain: true }];
    case 'no-anchor':
      return [
        ...anchors(target, fault.anchor, fault.anchors, scene),
        ...(target.url.startsWith('#') ? emptied(statement, target, scene) : []),
      ];
    case 'missing':
      return [
        ...nearestPaths(fault.path ?? '', pathsKnown(fault.path, scene))
          .slice(0, MOST)
          .map(link),
        ...emptied(statement, target, scene),
      ];
    case 'folder': {
      const inside = pathsKnown(fault.path, scene).filter((known) => known.startsWith(`${fault.path}/`));
      return [...inside.slice(0, MOST).map(link), ...emptied(statement, target, scene)];
    }
    case 'outside': {
      const name = target.url.replace(/[?#].*$/s, '').replaceAll('\\', '/');
      return [...nearestPaths(name, pathsKnown(undefined, scene)).slice(0, MOST).map(link), ...emptied(statement, target, scene)];
    }
  }
};

function anchors(target: Target, anchor: string, known: ReadonlySet<string>, scene: Scene): Repair[] {
  const address = target.url.slice(0, target.url.indexOf('#'));
  const certain = sameAnchor(anchor, known);
  const near = certain === undefined ? byNearness(anchor, [...known]).slice(0, MOST) : [certain];
  return [
    ...near.map((name) => ({
      title: titleOf('anchor', scene, { anchor: name }),
      kind: CODE_ACTION_KINDS.replaceWords,
      edits: [replacement(target.span, `${address}#${name}`)],
      isCertain: name === certain,
    })),
    // Of the document itself, nothing would be left to lead to.
    ...(address === ''
      ? []
      : [
          {
            title: titleOf('wholeFile', scene, { anchor }),
            kind: CODE_ACTION_KINDS.replaceWords,
            edits: [replacement(target.span, address)],
          },
        ]),
  ];
}

/** Files of the project that are known: its documents, what they link to, and what stands beside the path on disk. */
function pathsKnown(path: string | undefined, { home, workspace }: Scene): string[] {
  if (!home) return [];
  const state = path === undefined ? undefined : workspace.file(path);
  const listed = state && 'beside' in state ? (state.beside ?? []) : [];
  const linked = home.project.linked().flatMap((known) => (known.kind === 'file' ? known.path : []));
  return [...new Set([...listed, ...home.project.paths(), ...linked])].filter((known) => known !== home.path);
}

/** An address that nothing answers to says less than none: a link without one is read as a promise. */
function emptied({ form }: Statement, { span }: Target, scene: Scene): Repair[] {
  if (form === 'property') return [];
  return [{ title: titleOf('emptyLink', scene), kind: CODE_ACTION_KINDS.writeQuestion, edits: [replacement(span, '')] }];
}
