import { foldedAt } from '../document/fold.ts';
import type { FrontMatter } from '../document/frontMatter.ts';
import { PlainTextBuilder } from '../document/plainText.ts';
import type { Match } from '../lexicon/patterns.ts';
import { ITEM_LEXICON, type ItemLexicon, type ItemSentence } from '../lexicon/items.ts';
import { type Scanned, scanned } from '../lexicon/scanned.ts';
import { chipsOf } from '../text/chips.ts';
import { keyWords } from '../text/keys.ts';
import { readSentences, type Stretch } from '../text/sentences.ts';
import { type ItemFact, RANK } from './facts.ts';
import type { Head } from './heads.ts';
import type { Line } from './lines.ts';
import { INFINITIVE } from './lists.ts';
import { HOLE, isStub } from './patterns.ts';
import type { Scope, SheetLine } from './scope.ts';
import type { Sheet } from './sheet.ts';
import { hasWords, type Words, wordsOf } from './words.ts';

/** Longest folded line, in units, that is read as a chip: a fact without a sentence. */
export const CHIP_LENGTH = 110;

/** Front matter keys that hold the syllabus. */
export const TAUGHT_KEY = /^(?:modules?|programme|program|contenus?|contents?|objecti|goals)/i;

/** A place where sentences are looked for. */
export interface UnlabelledPassage extends Words, Scope {
  readonly heading: number;
}

/** Front matter keys whose values are for machines. */
export const MACHINE_KEY =
  /^(?:image|img|url|slug|icon|cover|video|src|href|id|ref|tags?|keywords?|draft|weight|layout|seo|meta|og|opengraph|head)$/i;

/**
 * Every line and front matter value in which an item may be said without a label. A label's own words are
 * left out, and so are quotations, which speak for others, and stubs, which promise.
 */
export function unlabelledPassages(
  { lines, itemsOf }: Pick<Sheet, 'lines' | 'itemsOf'>,
  frontMatter: FrontMatter | undefined,
): UnlabelledPassage[] {
  const passages: UnlabelledPassage[] = [];
  const add = ({ text, folded }: Words, heading: number, where: Scope): void => {
    if (hasWords({ text, folded }) && !isStub(folded)) passages.push({ text, folded, heading, ...where });
  };
  lines.forEach((line, index) => {
    if (line.block.quoted) return;
    const { head, taught, under } = line;
    // In a syllabus, an item with a colon is a subject and what is said of it.
    const subject = taught && line.item;
    const words = head && !head.weak && !subject && !saysItself(head, line) ? head.rest : line;
    const where = { taught, under };
    if (words) add(words, line.heading, where);
    const counted = head ? undefined : countedBelow(line, lines[index + 1]);
    if (counted) add(counted, 0, where);
    const chips = words && words.text.text.length <= CHIPS_LENGTH ? chipsOf(words.text, 'lastDash') : [];
    if (chips.length > 1) for (const chip of chips) add(wordsOf(chip), 0, where);
  });
  for (const { key, path, text } of frontMatter?.properties ?? []) {
    if (MACHINE_KEY.test(key) || path.some((part) => MACHINE_KEY.test(String(part)))) continue;
    const where = { taught: path.some((part) => TAUGHT_KEY.test(String(part))), under: itemsOf(keyWords(key), true).items };
    for (const line of text.lines()) add(wordsOf(line), 0, where);
  }
  return passages;
}

/** Longest lines, in units, that may be a figure, and what it counts. */
const FIGURE_LENGTH = 16;
const COUNTED_LENGTH = 60;

/** What a figure counts begins small, or with a length of time: a capital elsewhere opens something else. */
const COUNTED = /^(?:\p{Ll}|(?:Jours?|Heures?|Mois|Semaines?|Séances?|Days?|Hours?|Weeks?|Months?)\b)/u;

/** "3" above "semaines de délai", "1 200 €" above "par personne": pages set a figure in large print over what it counts. */
function countedBelow(line: Line, below: SheetLine | undefined): Words | undefined {
  if (line.heading || line.item || line.folded.text.length > FIGURE_LENGTH || !/^\W{0,3}\d/.test(line.folded.text)) return undefined;
  if (!below || below.heading || below.item || below.head || below.block.kind === 'cell' || line.block.kind === 'cell') return undefined;
  if (below.folded.text.length > COUNTED_LENGTH || !COUNTED.test(below.text.text)) return undefined;
  const builder = new PlainTextBuilder(line.text.offsetOf(0));
  const put = ({ text }: Line): void => {
    for (let at = 0; at < text.text.length; at++) builder.addFor(text.text[at] as string, text.offsetOf(at), text.offsetOf(at + 1));
  };
  put(line);
  builder.addFor(' ', line.text.span.end, below.text.span.start);
  put(below);
  return wordsOf(builder.build());
}

/** A bare line may be label and value at once: "Nous contacter", "Éligible CPF", "Diplôme d'État – RNCP 38362", a button "Réserver un appel". */
const saysItself = (head: Head, line: Line): boolean =>
  !line.heading &&
  !head.colon &&
  !head.rest &&
  (INFINITIVE.test(line.folded.text) || head.items.some((item) => ITEM_LEXICON[item].saidByLabel));

/** Longest line, in units, that may set facts side by side. */
const CHIPS_LENGTH = 300;

/** The best sentence that carries the item and betters `rank`; the first of the best. */
export function readUnlabelled(reader: ItemLexicon, passages: readonly UnlabelledPassage[], rank: number): ItemFact | undefined {
  for (const state of ['present', 'vague'] as const) {
    const sentences = RANK[state] > rank ? reader.sentences.filter((sentence) => sentence.state === state) : [];
    // What only a heading may say, a title most often, is told where no other line says it.
    const titles = sentences.filter((sentence) => sentence.in === 'heading');
    const others = titles.length > 0 ? sentences.filter((sentence) => sentence.in !== 'heading') : sentences;
    const fact =
      firstIn(reader, others, passages) ??
      firstIn(
        reader,
        titles,
        passages.filter(({ heading }) => heading > 0),
      );
    if (fact) return fact;
  }
  return undefined;
}

/** Whether the place of words says that they are about something else than the item: the syllabus, or what another item announces. */
export const isOfAnother = ({ item, notUnder, teachable }: ItemLexicon, { taught, under }: Scope): boolean =>
  (taught && teachable === 'anywhere') || (notUnder !== undefined && under.includes(notUnder) && !under.includes(item));

function firstIn(reader: ItemLexicon, sentences: readonly ItemSentence[], passages: readonly UnlabelledPassage[]): ItemFact | undefined {
  if (sentences.length === 0) return undefined;
  for (const passage of passages) {
    if (isOfAnother(reader, passage)) continue;
    const fact = matchSentence(reader, sentences, passage);
    if (fact) return fact;
  }
  return undefined;
}

function matchSentence(
  { item, anySentence }: ItemLexicon,
  sentences: readonly ItemSentence[],
  { text, folded, heading }: UnlabelledPassage,
): ItemFact | undefined {
  if (!anySentence.mayBeMet(folded)) return undefined;
  for (const { pattern, state, not, in: where } of sentences) {
    if ((where === 'chip' && folded.text.length > CHIP_LENGTH) || (where === 'heading' && !heading)) continue;
    const match = pattern.exec(folded);
    if (!match || HOLE.test(match.words) || (not?.test(folded) && not.test(sentencesAt({ text, folded }, match)))) continue;
    const lead = /^[^a-z0-9€]*/.exec(match.words)?.[0].length ?? 0;
    const start = folded.toOriginal(match.index + (lead < match.words.length ? lead : 0));
    const end = folded.toOriginal(match.index + match.words.trimEnd().length);
    return { item, state, span: text.spanOf(start, end) };
  }
  return undefined;
}

/** The sentences that a match stands in, with the question before and the answer after: what is said in others takes nothing back. */
function sentencesAt({ text, folded }: Words, match: Match): Scanned {
  const first = folded.toOriginal(match.index);
  const last = folded.toOriginal(match.index + match.words.length);
  const all = readSentences(text.text);
  const asks = (sentence: Stretch | undefined): boolean =>
    sentence !== undefined && /\?\W{0,4}$/.test(text.text.slice(sentence.start, sentence.end));
  const holds = (sentence: Stretch | undefined): boolean => sentence !== undefined && sentence.start < last && first < sentence.end;
  const own = all.filter(
    (sentence, index) => holds(sentence) || (asks(sentence) && holds(all[index + 1])) || (asks(all[index - 1]) && holds(all[index - 1])),
  );
  return scanned(folded.text.slice(foldedAt(folded, own[0]?.start ?? 0), foldedAt(folded, own.at(-1)?.end ?? text.text.length)));
}
