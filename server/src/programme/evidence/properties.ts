import type { MarkdownDocument } from '../../document/document.ts';
import { foldText } from '../../document/fold.ts';
import type { Property } from '../../document/frontMatter.ts';
import { PlainText } from '../../document/plainText.ts';
import type { Span } from '../../document/text.ts';
import type { PlacedLink, Statement } from '../facts.ts';
import { hasWords, spanOf, type Words, wordsOf } from '../words.ts';
import { datesIn } from './dates.ts';
import { type Made, makeStatement } from './make.ts';
import { mentionsIn, type NamedNumber, numbersAt } from './numbers.ts';
import type { EvidencePassage } from './passages.ts';
import { documentDates, isFrameworkText, sectionDates } from './wholes.ts';

const INDICATOR_KEY = /^(?:indicat(?:eur|or)s?(?:[ _-]?(?:rnq|qualiopi))?|rnq|ind)$/;
const PROOF_KEY = /^(?:preuves?|evidence|proofs?)$/;
const FIELD = {
  numbers: /^(?:indicat(?:eur|or)s?|ind|numero|number|n)$/,
  file: /^(?:files?|fichiers?|liens?|links?|path|chemin|url|href|documents?|doc|preuves?|proofs?|source)$/,
  date: /^(?:date|maj|mise[ _-]a[ _-]jour|updated?|until|jusqu'au|validite|valid[ _-]until)$/,
  until: /^(?:until|jusqu'au|validite|valid[ _-]until)$/,
  id: /^(?:id|identifiant|identifier|ref|reference|code)$/,
  label: /^(?:label|libelle|titre|title|intitule|nom|name|objet|theme|topic)$/,
} as const;

/** Whether a folded key of the front matter names indicators. */
export const isIndicatorKey = (folded: string): boolean => INDICATOR_KEY.test(folded);

/** Whether a key of the front matter states evidence. */
export const isEvidenceKey = (key: string): boolean => isIndicatorKey(foldText(key)) || PROOF_KEY.test(foldText(key));

/** Statements of the front matter: `indicateurs: [8, 10]` for the document itself, `preuves:` for what it lists. */
export function propertyStatements(document: MarkdownDocument, passages: readonly EvidencePassage[]): Made[] {
  const properties = document.frontMatter?.properties ?? [];
  const entries = new Map<string, Property[]>();
  const statements: Made[] = [];
  const add = (statement: Made | undefined): void => {
    if (statement) statements.push(statement);
  };
  for (const property of properties) {
    const top = foldText(String(property.path[0]));
    if (INDICATOR_KEY.test(top) && property.path.length === 1) add(ofDocument(document, property, passages));
    if (!PROOF_KEY.test(top)) continue;
    if (property.path.length === 1) for (const line of property.text.lines()) add(ofLine(wordsOf(line), property));
    else {
      const entry = property.path.slice(0, 2).join('\0');
      const fields = entries.get(entry);
      if (fields) fields.push(property);
      else entries.set(entry, [property]);
    }
  }
  for (const fields of entries.values()) add(ofEntry(document, fields));
  return statements;
}

/** `indicateurs: [8, 10]`: the document itself is the evidence. */
function ofDocument(document: MarkdownDocument, property: Property, passages: readonly EvidencePassage[]): Made | undefined {
  if (isFrameworkText(passages)) return undefined;
  const numbers = property.text.lines().flatMap((line) => wholeNumbers(wordsOf(line)));
  if (numbers.length === 0) return undefined;
  const given = documentDates(document);
  const statement = makeStatement({
    form: 'property',
    numbers,
    span: { start: property.keySpan.start, end: property.valueSpan.end },
    label: undefined,
    values: [{ ...wordsOf(property.text), own: false }],
    links: [],
    dates: given.length > 0 ? given : sectionDates(passages, () => []),
    otherwise: property.valueSpan,
  });
  return statement && { ...statement, words: property.valueSpan };
}

/** `preuves: ["Indicateur 8 : grille.pdf, 2026-01-12"]` */
function ofLine(words: Words, property: Property): Made | undefined {
  const mention = mentionsIn(words.folded.text)[0];
  if (!mention || !/^[^a-z0-9]*$/.test(words.folded.text.slice(0, mention.start))) return undefined;
  const value = after(words, mention.end);
  const links = filesIn(value.text);
  return makeStatement({
    form: 'property',
    numbers: placed(words, mention.numbers),
    span: spanOf(words),
    label: undefined,
    values: [{ ...value, own: true }],
    links,
    dates: datesIn(value),
    otherwise: hasWords(value) ? spanOf(value) : property.valueSpan,
  });
}

/** `preuves: {8: grille.pdf}`, `evidence: [{indicator: 8, file: grid.pdf, date: 2026-01-12}]` */
function ofEntry(document: MarkdownDocument, fields: readonly Property[]): Made | undefined {
  const [first] = fields as [Property, ...Property[]];
  const end = (fields.at(-1) as Property).valueSpan.end;
  const key = first.path[1];
  const named = fields.find((field) => FIELD.numbers.test(foldText(field.key)) && field.path.length > 2);
  const keyed = typeof key === 'string' ? keyOf(document, key, first) : undefined;
  const numbers = named ? wholeNumbers(wordsOf(named.text)) : keyed ? wholeNumbers(keyed) : [];
  if (numbers.length === 0) return undefined;
  const is = (field: Property, name: keyof typeof FIELD): boolean => FIELD[name].test(foldText(field.key));
  const others = fields.filter((field) => field !== named);
  const values = others.filter(
    (field) => field.path.length === 2 || !['date', 'id', 'label'].some((name) => is(field, name as keyof typeof FIELD)),
  );
  const wordsIn = (field: Property): Words[] => field.text.lines().map(wordsOf);
  const find = (name: keyof typeof FIELD): Words | undefined => {
    const field = others.find((candidate) => candidate.path.length > 2 && is(candidate, name));
    return field && wordsOf(field.text);
  };
  const dates = others.flatMap((field) =>
    field.path.length > 2 && is(field, 'file')
      ? []
      : wordsIn(field).flatMap((words) => datesIn(words).map((date) => (is(field, 'until') ? { ...date, role: 'until' as const } : date))),
  );
  const links = values.flatMap((field) => field.text.lines().flatMap((line) => filesIn(line, field.path.length > 2 && is(field, 'file'))));
  const id = find('id');
  return makeStatement({
    form: 'property',
    numbers,
    span: { start: keyed ? spanOf(keyed).start : first.keySpan.start, end },
    label: find('label'),
    values: values.flatMap(wordsIn).map((words) => ({ ...words, own: true })),
    links,
    dates,
    dated: others.filter((field) => field.path.length > 2 && (is(field, 'date') || is(field, 'until'))).flatMap(wordsIn)[0],
    otherwise: numbers[0]?.span ?? first.valueSpan,
    ...(id && { id }),
  });
}

/** The key that holds an entry, placed in the file: before the first of its fields, unless it is that field's own. */
function keyOf({ source }: MarkdownDocument, key: string, first: Property): Words {
  const start = first.path.length === 2 ? first.keySpan.start : source.text.lastIndexOf(key, first.keySpan.start - 1);
  return wordsOf(
    new PlainText(
      key,
      Array.from({ length: key.length + 1 }, (_, unit) => Math.max(0, start) + unit),
    ),
  );
}

/** Numbers of words that hold nothing else: "8", "30 à 32", "Indicateur 8". */
function wholeNumbers(words: Words): Statement['indicators'] {
  const { text } = words.folded;
  const mention = mentionsIn(text)[0];
  const numbers = mention?.start === 0 ? mention.numbers : numbersAt(text, 0, true);
  return /^[^a-z0-9]*$/.test(text.slice(numbers.at(-1)?.end ?? 0)) ? placed(words, numbers) : [];
}

const placed = ({ text, folded }: Words, numbers: readonly NamedNumber[]): Statement['indicators'] =>
  numbers.map(({ number, start, end }) => ({ number, span: text.spanOf(folded.toOriginal(start), folded.toOriginal(end)) }));

function after({ text, folded }: Words, end: number): Words {
  const rest = text.slice(folded.toOriginal(end));
  return wordsOf(rest.slice(/^[\s,;:.–—-]*/u.exec(rest.text)?.[0].length ?? 0));
}

const MARKDOWN_LINK = /\[[^\]]{0,300}\]\(\s*<?([^)<>\s]{1,2000})>?[^)]{0,300}\)/g;
/** A path as authors write it in front matter: with an extension or an anchor, perhaps followed by other words. */
const PATH = /^\s*([^\s,;:|()[\]{}]+(?:\.[a-z0-9]{1,5}(?:#[^\s,;]*)?|\/))(?=$|[\s,;])/iu;

/** Files named in a value: Markdown links, else a path at its beginning; the whole of it under a key for files. */
function filesIn(text: PlainText, whole = false): PlacedLink[] {
  const links = [...text.text.matchAll(MARKDOWN_LINK)].map((match): PlacedLink => {
    const url = match[1] as string;
    return placedLink(text, match.index + match[0].indexOf(url, match[0].indexOf('](')), url);
  });
  if (links.length > 0) return links;
  const path = whole && /^\S+$|\.[a-z0-9]{1,5}(?:#.*)?$/i.test(text.text.trim()) ? text.text.trim() : PATH.exec(text.text)?.[1];
  return path ? [placedLink(text, text.text.indexOf(path), path)] : [];
}

function placedLink(text: PlainText, start: number, url: string): PlacedLink {
  const span: Span = text.spanOf(start, start + url.length);
  return { at: span, target: { url, span } };
}
