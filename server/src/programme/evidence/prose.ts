import type { MarkdownDocument } from '../../document/document.ts';
import type { Span } from '../../document/text.ts';
import { sectionEnd } from '../../text/outline.ts';
import type { Statement } from '../facts.ts';
import { hasWords, spanOf, type Words, wordsOf } from '../words.ts';
import { dateOfProof, datesIn } from './dates.ts';
import { isLocalTarget, type LinksWithin, type Made, makeStatement } from './make.ts';
import type { NumberMention, NamedNumber } from './numbers.ts';
import type { EvidencePassage } from './passages.ts';
import { claimsIn } from './sentences.ts';
import { progressIn, type Said, signIn, type Value } from './states.ts';
import { documentDates, headDates, isFrameworkText, sectionDates } from './wholes.ts';

/** Most indicators that a section may be evidence of: the title of a chapter names more. */
const MOST_IN_HEADING = 4;

/** Statements in headings, list items, paragraphs and sentences. `rows` are those of tables, which a section may consist of. */
export function proseStatements(
  document: MarkdownDocument,
  passages: readonly EvidencePassage[],
  links: LinksWithin,
  rows: readonly Made[],
): Made[] {
  const inner = passages.flatMap((passage, index) => {
    if (passage.silent || passage.mentions.length === 0 || passage.heading || passage.block.kind === 'cell') return [];
    const found = passage.opens ? opened(passages, index, passage.opens, links) : undefined;
    return passage.opens ? (found ? [found] : []) : said(passages, index, links);
  });
  const absorbed = new Set<Made>();
  const sections: Made[] = [];
  const given = dateOfProof(headDates(document, passages), []);
  const within = [...rows, ...inner].sort((a, b) => a.span.start - b.span.start);
  // From the last heading to the first: a section that consists of statements is no statement itself, but their title.
  for (let index = passages.length - 1; index >= 0; index--) {
    const passage = passages[index] as EvidencePassage;
    const mention =
      passage.silent || !passage.heading ? undefined : (passage.opens ?? passage.mentions.find((one) => isAside(passage, one)));
    if (!mention || mention.numbers.length > MOST_IN_HEADING) continue;
    const end = sectionEnd(passages, index, ({ heading }) => heading);
    const section = { start: passage.block.span.start, end: passages[end]?.block.span.start ?? document.source.text.length };
    const parts = startingIn(within, section).filter((part) => !absorbed.has(part));
    if (firstAfter(sections, section) || parts.some((part) => !repeats(part, mention))) continue;
    const statement = headed(document, passages.slice(index, end), mention, section, links);
    if (!statement) continue;
    for (const part of parts) absorbed.add(part);
    // What has no date of its own is as old as the manual it stands in.
    sections.push(
      given && statement.state === 'present' && !statement.date && !statement.until ? { ...statement, date: given } : statement,
    );
  }
  return [...sections, ...inner.filter((statement) => !absorbed.has(statement))];
}

/** Whether a statement only says again what the heading above it says. */
const repeats = ({ form, indicators }: Made, { numbers }: NumberMention): boolean =>
  form !== 'row' && numbers.length === 1 && indicators.every(({ number }) => number === numbers[0]?.number);

/** Whether the last section that was kept, which is the next in reading order, stands within this one. */
const firstAfter = (sections: readonly Made[], { end }: Span): boolean => (sections.at(-1)?.span.start ?? end) < end;

function startingIn(sorted: readonly Made[], { start, end }: Span): Made[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Made).span.start < start) low = middle + 1;
    else high = middle;
  }
  const found: Made[] = [];
  for (let at = low; at < sorted.length && (sorted[at] as Made).span.start < end; at++) found.push(sorted[at] as Made);
  return found;
}

/** "## Indicateur 8 – Positionnement", with its section for a proof. */
function headed(
  document: MarkdownDocument,
  passages: readonly EvidencePassage[],
  mention: NumberMention,
  section: Span,
  links: LinksWithin,
): Made | undefined {
  const [heading, ...all] = passages as [EvidencePassage, ...EvidencePassage[]];
  const body = all.filter(({ reading }) => !reading);
  const found = links(section);
  const whole = heading.heading === 1;
  if (isFrameworkText(body) && !found.some(({ target }) => isLocalTarget(target))) return undefined;
  const dates = [...datesIn(heading), ...sectionDates(body, ({ region }) => links(region)), ...(whole ? documentDates(document) : [])];
  if (mention.weak && found.length === 0 && dates.length === 0) return undefined;
  const statement = makeStatement({
    form: 'heading',
    numbers: numbersOf(heading, mention),
    span: { start: section.start, end: Math.max(heading.block.span.end, all.at(-1)?.region.end ?? 0) },
    label: bare(heading.opens ? sliced(heading, mention.end) : sliced(heading, 0, mention.start)),
    values: body.filter((passage) => passage.heading === 0).map((passage) => ({ ...passage, own: false })),
    links: found,
    dates,
    otherwise: spanOf(heading),
  });
  // The words of a section are its heading: a date goes there, not in the middle of its text.
  return statement && (statement.state === 'present' ? { ...statement, words: spanOf(heading) } : statement);
}

/** "- **Indicateur 8**, positionnement : [grille](grille.pdf), 2026-01-12", and what is listed below. */
function opened(passages: readonly EvidencePassage[], index: number, mention: NumberMention, links: LinksWithin): Made | undefined {
  const passage = passages[index] as EvidencePassage;
  const { label, value, colon } = split(passage, mention, links);
  const body = below(passages, index, !hasWords(value) && links(passage.region).length === 0);
  const region = { start: passage.region.start, end: body.at(-1)?.region.end ?? passage.region.end };
  const found = links(region);
  const dates = [passage, ...body].flatMap(datesIn);
  if (mention.weak && found.length === 0 && dates.length === 0) return undefined;
  // "Indicateur 8 : positionnement à l'entrée", with its proofs listed below: the words are the label.
  const announces = !label && body.length > 0 && hasWords(value) && links(passage.region).length === 0 && datesIn(value).length === 0;
  return makeStatement({
    form: passage.item ? 'item' : 'sentence',
    numbers: numbersOf(passage, mention),
    span: trimmed(passage, region),
    label: announces ? bare(value) : label,
    values: [...(announces ? [] : [{ ...value, own: true }]), ...body.map((words): Value => ({ ...words, own: false }))],
    links: found,
    dates,
    otherwise: spanOf(passage),
    said: saidOf(passage, value),
    maybeBare: !colon,
  });
}

/** From the words of the passage to the end of the region. */
const trimmed = (passage: EvidencePassage, region: Span): Span => ({
  start: Math.min(passage.region.start, spanOf(passage).start),
  end: region.end,
});

const LABEL_LENGTH = 100;

/** Parts what stands after the number into the words that name the indicator and those of the proof. */
function split(
  passage: EvidencePassage,
  mention: NumberMention,
  links: LinksWithin,
): { label?: Words | undefined; value: Words; colon: boolean } {
  const { folded, strong } = passage;
  const rest = folded.text.slice(mention.end);
  // What a stub is made of is no gap: "[nom du document]", "...", "___".
  const gap = /^(?:(?!\.\.\.)[^a-z0-9[_?])*/.exec(rest)?.[0] ?? '';
  const from = mention.end + gap.length;
  if (gap.includes(':')) return { value: bare(sliced(passage, from)), colon: true };
  const colon = / ?:(?= |$)/.exec(rest.slice(gap.length))?.index;
  const comma = /[,;]| - |\.(?= |$)/.exec(rest.slice(gap.length))?.index;
  let end = colon ?? comma ?? rest.length - gap.length;
  const bold = foldedLength(passage, strong) - from;
  if (colon === undefined && bold > 0) end = Math.min(end, bold);
  const link = links(passage.region)[0];
  const date = datesIn(passage)[0];
  for (const limit of [link?.at.start, date?.span.start]) if (limit !== undefined) end = Math.min(end, unitsBefore(passage, from, limit));
  if (end <= 0 || end > LABEL_LENGTH) return { value: bare(sliced(passage, from)), colon: colon !== undefined };
  const label = bare(sliced(passage, from, from + end));
  return { label, value: bare(sliced(passage, from + end)), colon: colon !== undefined };
}

/** Folded units of the first `units` of the text. */
function foldedLength({ folded }: Words, units: number): number {
  let low = 0;
  let high = folded.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (folded.toOriginal(middle) < units) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Folded units from `from` on whose place in the file is before `offset`. */
function unitsBefore({ folded, text }: Words, from: number, offset: number): number {
  let low = from;
  let high = folded.text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (text.offsetOf(folded.toOriginal(middle)) < offset) low = middle + 1;
    else high = middle;
  }
  return low - from;
}

/** What is listed below an item, or below a line that announces it. */
function below(passages: readonly EvidencePassage[], index: number, empty: boolean): EvidencePassage[] {
  const passage = passages[index] as EvidencePassage;
  const announces = empty || passage.folded.text.endsWith(':');
  const list = passage.item > 0 || passages[index + 1]?.item;
  if (!passage.item && !announces) return [];
  const body: EvidencePassage[] = [];
  for (let next = index + 1; next < passages.length; next++) {
    const candidate = passages[next] as EvidencePassage;
    if (candidate.heading || candidate.opens || candidate.silent || (list && candidate.item <= passage.item)) break;
    if (!list && candidate.block.strong > 0 && candidate.block.strong >= candidate.text.text.length) break;
    body.push(candidate);
  }
  return body;
}

/** "Positionnement (indicateur 8)", "Positionnement – ind. 8": beside the words, not among them. */
function isAside({ folded: { text } }: Words, { start, end }: NamedNumber | NumberMention): boolean {
  const before = text.slice(0, start);
  const after = text.slice(end);
  return (/[([] ?$/.test(before) && /^ ?[)\],;]/.test(after)) || (/[-|,:;] ?$/.test(before) && /^(?:[^a-z0-9]*$| ?:)/.test(after));
}

/** Statements of a passage that does not open with its indicator. */
function said(passages: readonly EvidencePassage[], index: number, links: LinksWithin): Made[] {
  const passage = passages[index] as EvidencePassage;
  const aside = passage.item ? passage.mentions.find((mention) => isAside(passage, mention)) : undefined;
  if (aside) {
    const statement = annotated(passages, index, aside, links);
    return statement ? [statement] : [];
  }
  return claimsIn(passage).flatMap(({ start, end, mentions, sure }) => {
    const words = sliced(passage, start, end);
    const region = {
      start: start === 0 ? passage.region.start : spanOf(words).start,
      end: end >= passage.folded.text.length ? passage.region.end : spanOf(sliced(passage, end)).start,
    };
    const found = links(region);
    const dates = datesIn(words);
    if (!sure && found.length === 0 && dates.length === 0) return [];
    const statement = makeStatement({
      form: passage.item ? 'item' : 'sentence',
      numbers: mentions.flatMap((mention) => numbersOf(passage, mention)),
      span: spanOf(words),
      label: undefined,
      values: [{ ...words, own: true }],
      links: found,
      dates,
      otherwise: spanOf(words),
    });
    return statement ? [statement] : [];
  });
}

/** "- Positionnement à l'entrée (indicateur 8) : [grille](grille.pdf), 2026-01-12" */
function annotated(passages: readonly EvidencePassage[], index: number, mention: NumberMention, links: LinksWithin): Made | undefined {
  const passage = passages[index] as EvidencePassage;
  const after = bare(sliced(passage, mention.end));
  const colon = /^[^a-z0-9]*:/.test(passage.folded.text.slice(mention.end));
  const body = below(passages, index, false);
  const region = { start: passage.region.start, end: body.at(-1)?.region.end ?? passage.region.end };
  const found = links(region);
  const dates = [passage, ...body].flatMap(datesIn);
  if (mention.weak && found.length === 0 && dates.length === 0) return undefined;
  const before = sliced(passage, 0, mention.start);
  const values = colon
    ? [{ ...after, own: true }]
    : [
        { ...bare(before), own: true },
        { ...after, own: true },
      ];
  return makeStatement({
    form: 'item',
    numbers: numbersOf(passage, mention),
    span: trimmed(passage, region),
    label: colon ? bare(before) : undefined,
    values: [...values, ...body.map((words): Value => ({ ...words, own: false }))],
    links: found,
    dates,
    otherwise: spanOf(passage),
    said: saidOf(passage, after),
  });
}

/** How far the author is: by the box or the sign of the line, else by a value that says nothing else. */
function saidOf(passage: EvidencePassage, value: Words): Said | undefined {
  if (passage.open) return datesIn(passage).length > 0 ? undefined : { progress: 'to-do', words: passage };
  const progress = signIn(passage.folded.text);
  if (progress) return { progress, words: passage };
  return value.folded.text.length <= PROGRESS_LENGTH ? progressIn(value) : undefined;
}

/** Longest value, in folded units, that only says how far one is. */
const PROGRESS_LENGTH = 24;

const numbersOf = (words: Words, { numbers }: NumberMention): Statement['indicators'] =>
  numbers.map(({ number, start, end }) => ({ number, span: spanOf(sliced(words, start, end)) }));

const sliced = ({ text, folded }: Words, start: number, end: number = folded.text.length): Words =>
  wordsOf(text.slice(folded.toOriginal(start), folded.toOriginal(end)));

/** Words without the punctuation around them. */
function bare({ text }: Words): Words {
  if (!/[\p{L}\p{N}]/u.test(text.text)) return wordsOf(text);
  const lead = /^[^\p{L}\p{N}«"[✓✔…_?]*/u.exec(text.text)?.[0].length ?? 0;
  const tail = /(?<![\s,;:.([|–—-])[\s,;:.([|–—-]*$/u.exec(text.text)?.index ?? text.text.length;
  const words = text.slice(lead, Math.max(lead, tail));
  const open = words.text.endsWith(')') && !words.text.includes('(');
  return wordsOf(open ? words.slice(0, words.text.length - 1) : words);
}
