import { foldedWords } from '../../document/fold.ts';
import type { Span } from '../../document/text.ts';
import type { PlacedLink, Statement, Target } from '../facts.ts';
import { hasWords, spanOf, type Words } from '../words.ts';
import { dateOfProof, type FoundDate, impossibleIn, validUntil } from './dates.ts';
import { idIn } from './ids.ts';
import { kindIn } from './kinds.ts';
import { judgeEvidence, NOT_APPLICABLE, type Said, type Value } from './states.ts';

/** The links that begin within a stretch of the source. */
export type LinksWithin = (span: Span) => readonly PlacedLink[];

export function linksWithin(links: readonly PlacedLink[]): LinksWithin {
  const from = (offset: number): number => {
    let low = 0;
    let high = links.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((links[middle] as PlacedLink).at.start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ({ start, end }) => links.slice(from(start), from(end));
}

/** What a reader gathered of a statement: the rest follows from it. */
export interface Gathered {
  readonly form: Statement['form'];
  readonly numbers: Statement['indicators'];
  readonly span: Span;
  readonly label: Words | undefined;
  /** Words in which the proof is looked for. */
  readonly values: readonly Value[];
  readonly links: readonly PlacedLink[];
  readonly dates: readonly FoundDate[];
  /** Words in a place of their own for a date. */
  readonly dated?: Words | undefined;
  /** Where the finding stands when the values have no word: the indicator's own. */
  readonly otherwise: Span;
  /** Identifier given in a place of its own. */
  readonly id?: Words | undefined;
  /** What a column, a box or a sign of its own says of it. */
  readonly said?: Said | undefined;
  /** Whether nothing after the label may be the author's silence rather than a gap. */
  readonly maybeBare?: boolean;
}

/** A statement, or the words by which an author says that there is nothing. */
export interface Made extends Omit<Statement, 'state'> {
  readonly state: Statement['state'] | 'none';
}

/** Makes a statement of what was gathered; undefined where nothing is claimed. */
export function makeStatement(gathered: Gathered): Made | undefined {
  const { form, numbers, span, label, values, links, dates, dated, otherwise, maybeBare, said } = gathered;
  const [first] = values.filter(hasWords);
  // A table may have a column of what is asked before that of what there is.
  if ((form === 'row' ? values : first ? [first] : []).some(({ folded }) => NOT_APPLICABLE.test(folded.text))) return undefined;
  if (said?.progress === 'not-concerned' || (maybeBare && !first && !said && links.length === 0)) return undefined;
  const targets = links.map(({ target }) => target).filter(isReal);
  // A link without an address is a stub.
  const hollow = links.length > 0 && targets.length === 0;
  const date = dateOfProof(dates, links);
  const until = validUntil(dates);
  const [impossible] = date || until ? [] : [dated, ...values].flatMap((words) => (words && impossibleIn(words)) ?? []);
  const judged = judgeEvidence(values, { target: targets.length > 0, date: date !== undefined && !hollow }, said);
  const id = (gathered.id && idIn(gathered.id, true)) ?? values.map((words) => idIn(words, false)).find((found) => found !== undefined);
  const kind = kindIn(values.map(({ folded }) => folded.text).join(' ')) ?? (label && kindIn(label.folded.text));
  return {
    indicators: numbers,
    span,
    form,
    state: hollow ? 'promised' : judged.state,
    words: reaching(judged.words && hasWords(judged.words) ? spanOf(judged.words) : otherwise, links),
    ...(label && hasWords(label) && { label: { text: label.text.text, words: foldedWords(label.text.text), span: spanOf(label) } }),
    targets,
    ...(date && { date }),
    ...(until && { until }),
    ...(impossible && { impossible }),
    ...(kind && { kind }),
    ...(id && { id }),
  };
}

/** Addresses that an author left to be filled: `[grille]()`, `[grille](TODO)`, `[grille](à-compléter.pdf)`. */
const HOLLOW = /^(?:#?|url|lien|link|\.{3}|…|[?x_]+|(?:todo|tbd|(?:à|a|%c3%a0)(?:[ _-]|%20)?(?:compl|d[ée]fin|pr[ée]cis)).*)$/i;

const isReal = ({ url }: Target): boolean => !HOLLOW.test(url.trim());

/** The words' place, up to the end of the link whose words they begin or end with: what is put after them must not fall inside it. */
function reaching({ start, end }: Span, links: readonly PlacedLink[]): Span {
  const first = links.find(({ at }) => at.start < start && start < at.end);
  const last = links.findLast(({ at }) => at.start < end && end < at.end);
  return { start: first ? first.at.start : start, end: last ? last.at.end : end };
}

/** Whether a link leads to a file or a heading, not to a site. */
export const isLocalTarget = ({ url }: Target): boolean => !/^(?:[a-z][a-z0-9+.-]+:|\/\/)/i.test(url);
