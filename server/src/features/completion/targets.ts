import { foldText } from '../../document/fold.ts';
import type { MarkdownDocument } from '../../document/document.ts';
import { COMPLETION } from '../../messages/completion.ts';
import { headingAnchors } from '../../programme/evidence/slugs.ts';
import { KINDS_SHOWN } from '../../messages/names.ts';
import type { DocumentKind } from '../../programme/facts.ts';
import { relativeTo, resolveTarget } from '../../workspace/target.ts';
import { type Completion, instead, MOST_COMPLETIONS, type Place } from './completion.ts';

/** The address of a link, or of what a reference leads to, as far as it is typed. Of a picture none: evidence is not shown by one. */
const ADDRESS = /(?:(?<!!\[[^\][]{0,200})\]\([ \t]*|^ {0,3}\[[^\][]{1,200}\]:[ \t]+)(<[^<>]*|[^\s<>()]*)$/;

/** Where evidence is kept, the likeliest first. */
const LIKELY: readonly DocumentKind[] = ['organisation', 'session', 'programme', 'other'];

/** In the address of a link: the documents of the organisation, what they link to, their folders; after `#`, the headings of the target. */
export function targetCompletions(place: Place): Completion[] | undefined {
  const typed = ADDRESS.exec(place.before)?.[1];
  if (typed === undefined) return undefined;
  const bracket = typed.startsWith('<') ? '<' : '';
  const address = typed.slice(bracket.length);
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) return [];
  const hash = address.indexOf('#');
  return hash < 0 ? files(place, address, bracket === '') : headings(place, address.slice(0, hash), address.slice(hash + 1));
}

function files(place: Place, typed: string, encoded: boolean): Completion[] {
  const { project, path, analysis } = place;
  const documents = project.paths().filter((known) => known !== path);
  const linked = project.linked();
  const folders = new Set(linked.filter(({ kind }) => kind === 'folder').map((known) => known.path));
  for (const known of [...documents, ...linked.map((each) => each.path)])
    for (let end = known.lastIndexOf('/'); end > 0; end = known.lastIndexOf('/', end - 1)) folders.add(known.slice(0, end));
  const served = new Set(project.paths().flatMap((from) => project.leadsTo(from)));
  // Evidence that nothing leads to yet is what one has come to link.
  const rankOf = (known: string): number => LIKELY.indexOf(project.kindOf(known) ?? 'other') * 2 + (served.has(known) ? 1 : 0);
  const ranked = [
    ...documents
      .map((known) => ({ known, rank: rankOf(known) }))
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ known }) => known),
    ...linked.flatMap((known) => (known.kind === 'file' && !project.has(known.path) ? known.path : [])),
    ...[...folders].toSorted().map((folder) => `${folder}/`),
  ];
  const wanted = foldText(decoded(typed).replace(/^(?:\.{0,2}\/)+/, ''));
  return ranked
    .filter((known) => isSubsequence(wanted, foldText(known)))
    .slice(0, MOST_COMPLETIONS + 1)
    .map((known): Completion => {
      const isFolder = known.endsWith('/');
      const written = relativeTo(isFolder ? known.slice(0, -1) : known, path, typed, encoded) + (isFolder ? '/' : '');
      const kind = project.kindOf(known);
      return {
        label: encoded ? decoded(written) : written,
        kind: isFolder ? 'folder' : 'file',
        detail: isFolder ? COMPLETION.folder[analysis.locale] : kind && (project.nameOf(known) ?? KINDS_SHOWN[kind][analysis.locale]),
        edit: instead(place, typed, written),
      };
    });
}

function headings(place: Place, address: string, typed: string): Completion[] | undefined {
  const target = resolveTarget(address, place.path);
  if (target.kind !== 'file') return [];
  const document: MarkdownDocument | undefined =
    target.path === place.path ? place.analysis.document : place.project.context(target.path)?.reading.document;
  return document
    ? headingAnchors(document).map(({ title, names: [name] }) => ({
        label: name,
        kind: 'heading',
        detail: title,
        edit: instead(place, typed, name),
      }))
    : [];
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Whether the letters typed stand in a path in their order, as editors compare them. */
function isSubsequence(typed: string, path: string): boolean {
  let from = 0;
  for (const letter of typed) {
    const at = path.indexOf(letter, from);
    if (at < 0) return false;
    from = at + letter.length;
  }
  return true;
}
