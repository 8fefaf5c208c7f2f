import type { Statement } from '../../programme/facts.ts';
import { CODE_ACTION_KINDS } from '../../protocol/index.ts';
import type { Finding } from '../../rules/finding.ts';
import { writtenLike } from '../../text/writeDate.ts';
import { isAhead } from '../../workspace/evidenceState.ts';
import { dateInName } from '../../programme/evidence/dates.ts';
import { shapeOf } from '../../workspace/nearPath.ts';
import { relativeTo, resolveTarget } from '../../workspace/target.ts';
import { lineOf } from '../outline.ts';
import { fillSlot, slotAfterLine } from '../slot.ts';
import { lastLineOfPair } from '../stubs/property.ts';
import { dayProposed, insertion, type Repair, replacement, type Repairer, type Scene, titleOf, whole } from './repair.ts';

/** A date that ran out: a new one in its manner, or the newer file that stands beside the one that is linked. */
export const stale: Repairer = (finding, scene) => {
  const { facts } = scene.analysis;
  const { latest } = facts.results ?? {};
  if (latest && same(latest.span, finding.span)) {
    const year = String(Number(dayProposed(scene).slice(0, 4)) - 1);
    return [newDate(finding, `${year}-12-31`, 'year', scene)];
  }
  const statement = facts.evidence.find(({ date, until }) => [date, until].some((said) => said && same(said.span, finding.span)));
  if (!statement) return [];
  const newer = newerFiles(statement, scene);
  if (statement.until && same(statement.until.span, finding.span))
    return [newDate(finding, yearAfter(scene.analysis.asOf), 'end', scene), ...newer];
  // A date in the name of a file is the file's: that of a version kept since is said beside it.
  if (statement.targets.some(({ span }) => same(span, finding.span))) return [...newer, ...besideLink(statement, scene)];
  return [...newer, newDate(finding, dayProposed(scene), 'date', scene)];
};

/** A date after the audit: the day on which it can be shown. */
export const ahead: Repairer = (finding, scene) => {
  const { evidence } = scene.analysis.facts;
  const statement = evidence.find(({ date }) => date && same(date.span, finding.span) && isAhead(date, scene.analysis.asOf));
  if (!statement) return [];
  const inName = statement.targets.some(({ span }) => same(span, finding.span));
  return inName ? besideLink(statement, scene) : [newDate(finding, dayProposed(scene), 'date', scene)];
};

/** A day that does not exist: the one that was most likely meant. In front matter, a date is a key of its own. */
export const undated: Repairer = (finding, scene) => {
  const { facts, document } = scene.analysis;
  const wrong = facts.evidence.find(({ impossible }) => impossible && same(impossible.span, finding.span))?.impossible;
  if (wrong) {
    const date = writtenLike(document.source.slice(wrong.span), wrong.near, document.language);
    return [
      {
        title: titleOf('possibleDate', scene, { date }),
        kind: CODE_ACTION_KINDS.setDate,
        edits: [replacement(wrong.span, date, whole(date))],
      },
    ];
  }
  const statement = facts.evidence.find(({ words, form }) => form === 'property' && same(words, finding.span));
  return statement ? dateKey(statement, scene) : [];
};

function dateKey({ words, span }: Statement, scene: Scene): Repair[] {
  const { source, frontMatter } = scene.analysis.document;
  const date = dayProposed(scene);
  const field = frontMatter?.properties.find(({ valueSpan }) => valueSpan.start <= words.start && words.end <= valueSpan.end);
  if (!frontMatter?.editable || !field) return [];
  // Of an entry that has keys of its own, one more; what is a single value goes on with its date.
  const entry = field.path.length > 2;
  const indent = /^[ \t]*(?:- )?/.exec(source.lineText(lineOf(source, span.start)))?.[0].replace('-', ' ') ?? '';
  const edit = entry
    ? fillSlot(slotAfterLine(source, lastLineOfPair(source, frontMatter, field.keySpan.start), indent), [
        { text: `date: ${date}`, placeholder: { start: 6, end: 6 + date.length } },
      ])
    : insertion(words.end, `, ${date}`, [{ start: 2, end: 2 + date.length }]);
  return [{ title: titleOf('dateKey', scene, { key: 'date' }), kind: CODE_ACTION_KINDS.addDate, edits: [edit] }];
}

function newDate({ span }: Pick<Finding, 'span'>, iso: string, title: 'date' | 'end' | 'year', scene: Scene): Repair {
  const { source, language } = scene.analysis.document;
  const date = writtenLike(source.slice(span), iso, language);
  return { title: titleOf(title, scene, { date }), kind: CODE_ACTION_KINDS.setDate, edits: [replacement(span, date, whole(date))] };
}

function besideLink({ words }: Statement, scene: Scene): Repair[] {
  const date = dayProposed(scene);
  return [
    {
      title: titleOf('date', scene, { date }),
      kind: CODE_ACTION_KINDS.setDate,
      edits: [insertion(words.end, `, ${date}`, [{ start: 2, end: 2 + date.length }])],
    },
  ];
}

/** Beside the linked file, those of the same name with a later date in it that has been; the latest first. */
function newerFiles({ targets, form }: Statement, scene: Scene): Repair[] {
  const { home, workspace, analysis } = scene;
  if (!home) return [];
  return targets.flatMap((target): Repair[] => {
    const resolved = resolveTarget(target.url, home.path);
    const known = dateInName(target);
    if (resolved.kind !== 'file' || !known) return [];
    const state = workspace.file(resolved.path);
    const beside = [...home.project.paths(), ...('beside' in state ? (state.beside ?? []) : [])];
    const shape = shapeOf(resolved.path);
    const later = [...new Set(beside)].flatMap((path) => {
      const date = path !== resolved.path && shapeOf(path) === shape ? dateInName({ url: path, span: target.span }) : undefined;
      return date && date.iso > known.iso && !isAhead(date, analysis.asOf) ? [{ path, iso: date.iso }] : [];
    });
    const newest = later.toSorted((a, b) => (a.iso < b.iso ? 1 : -1))[0];
    if (!newest) return [];
    const address = relativeTo(newest.path, home.path, target.url, form !== 'property');
    return [
      {
        title: titleOf('newer', scene, { path: newest.path }),
        kind: CODE_ACTION_KINDS.replaceWords,
        edits: [replacement(target.span, address)],
      },
    ];
  });
}

/** The day a year after another, a leap day becoming the last of February. */
function yearAfter(iso: string): string {
  const next = `${Number(iso.slice(0, 4)) + 1}${iso.slice(4)}`;
  return next.endsWith('-02-29') ? `${next.slice(0, 8)}28` : next;
}

const same = (a: Finding['span'], b: Finding['span']): boolean => a.start === b.start && a.end === b.end;
