import type { Nodes } from 'mdast';
import type { MarkdownDocument } from '../document/document.ts';
import { foldText } from '../document/fold.ts';
import type { Language } from '../document/language.ts';
import type { Span } from '../document/text.ts';
import type { Phrase } from './phrase.ts';
import { compilePhrases, type PhraseMatch, type PhraseMatcher } from './phraseMatcher.ts';
import { PHRASES_EN } from './phrases/en/index.ts';
import { PHRASES_FR } from './phrases/fr/index.ts';
import { ADMINISTRATIVE_WORDS, REGULATED_FORMULAS } from './regulated.ts';
import { readSentences } from './sentences.ts';
import { readWords, stem, type Word } from './words.ts';
import { type Passage, readPassages } from './zones.ts';

/** The phrases of each language. A document is read with those of its own. */
export const PHRASES: Readonly<Record<Language, readonly Phrase[]>> = { fr: PHRASES_FR, en: PHRASES_EN };

/** A stock phrase where it may be asked about. */
export interface PhraseOccurrence {
  readonly phrase: Phrase;
  readonly span: Span;
  /** The words as they stand in the document, on one line. */
  readonly words: string;
  /** Words of the phrase that were met: the more, the more telling. */
  readonly weight: number;
  /** Number of the sentence it stands in, in reading order. */
  readonly sentence: number;
}

/** Wording that must stay, of which nothing is asked; it keeps shorter phrases off its words. */
const REGULATED = 'regulated';
type Reading = Phrase | typeof REGULATED;

const matchers = new WeakMap<readonly Phrase[], Map<Language, PhraseMatcher<Reading>>>();
const NONE: readonly Phrase[] = [];

/**
 * Compiled when a document first asks for it, then kept as long as the organisation's own phrases are the same list: most
 * runs meet one list and one language only. Of an own phrase and ours with the same words, theirs stands.
 */
function matcherOf(language: Language, own: readonly Phrase[]): PhraseMatcher<Reading> {
  let byLanguage = matchers.get(own);
  if (!byLanguage) matchers.set(own, (byLanguage = new Map()));
  const known = byLanguage.get(language);
  if (known) return known;
  const phrases = [...own, ...PHRASES[language]].flatMap((phrase) =>
    phrase.patterns.map((pattern): [string, Reading] => [pattern, phrase]),
  );
  const matcher = compilePhrases(
    [...REGULATED_FORMULAS[language].map((formula): [string, Reading] => [formula, REGULATED]), ...phrases],
    language,
  );
  byLanguage.set(language, matcher);
  return matcher;
}

/**
 * The stock phrases of a document that may be asked about, in reading order. Left out: headings and labels, code and
 * quotations, administrative sections and sentences, regulated formulas, `shielded` spans, and what the course is about.
 * @param own phrases of the organisation's own, in any language
 */
export function findStockPhrases(
  document: MarkdownDocument,
  shielded: readonly Span[] = [],
  own: readonly Phrase[] = NONE,
): PhraseOccurrence[] {
  const { language } = document;
  const matcher = matcherOf(language, own);
  const title = new Set(readWords(document.title?.text ?? '', language).map((word) => word.stem));
  const isClosed = overlapping([...shielded, ...codeSpans(document.tree)]);
  const occurrences: PhraseOccurrence[] = [];
  let sentence = 0;
  for (const { text, section } of readPassages(document.blocks)) {
    if (section === 'administrative' || section === 'testimonial') continue;
    const isQuoted = overlapping(quotations(text.text));
    for (const { start, end } of readSentences(text.text)) {
      sentence++;
      const sentenceText = text.text.slice(start, end);
      if (ADMINISTRATIVE_WORDS.test(foldText(sentenceText))) continue;
      const words = readWords(sentenceText, language);
      for (const match of matcher.match(words)) {
        const phrase = match.value;
        if (phrase === REGULATED || phrase.caution || denied(words, match.from, language) || explained(sentenceText, words, match))
          continue;
        if (phrase.bare && hasObject(sentenceText, words[match.to], language)) continue;
        if (isSubject(phrase, match, words, { section, title, language })) continue;
        const from = start + (words[match.from] as Word).start;
        const to = start + (words[match.to - 1] as Word).end;
        const span = text.spanOf(from, to);
        if (isQuoted({ start: from, end: to }) || isClosed(span)) continue;
        occurrences.push({ phrase, span, words: text.text.slice(from, to).replace(/\s+/g, ' '), weight: match.weight, sentence });
      }
    }
  }
  return occurrences;
}

const DENIALS: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set('sans pas ni aucun aucune jamais'.split(' ')),
  en: new Set('no not without never neither nor'.split(' ')),
};

/** Whether the phrase is refused ("sans jeux de rôle") within the three words before it: a choice, and no formula. */
function denied(words: readonly Word[], from: number, language: Language): boolean {
  for (let at = from; at > 0 && at > from - 3; at--) {
    const { before } = words[at] as Word;
    if (before === 'stop' || before === 'list') return false;
    if (DENIALS[language].has((words[at - 1] as Word).folded)) return true;
  }
  return false;
}

/** Whether the author goes on to say what the phrase is made of: a colon or a bracket follows, at once or a word later. */
function explained(text: string, words: readonly Word[], match: PhraseMatch<unknown>): boolean {
  const { end } = words[match.to - 1] as Word;
  return /^[^:(,;.]{0,20}[:(]/.test(text.slice(end, end + 21));
}

const OBJECT: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set('d de des du a au aux en dans sur lie lies liee liees propre propres relatif relatifs autour pour par'.split(' ')),
  en: new Set('about around by for in of on regarding to'.split(' ')),
};

/** Whether the phrase names what it is about: a preposition follows it, a proper name or a figure. */
function hasObject(text: string, follows: Word | undefined, language: Language): boolean {
  if (!follows || follows.before === 'list' || follows.before === 'stop') return false;
  return OBJECT[language].has(follows.folded) || follows.stem === '#' || /\p{Lu}/u.test(text.charAt(follows.start));
}

/** Whether the course is about the phrase: then it is no wording but matter. */
function isSubject(
  phrase: Phrase,
  match: PhraseMatch<unknown>,
  words: readonly Word[],
  { section, title, language }: { readonly section: Passage['section']; readonly title: ReadonlySet<string>; readonly language: Language },
): boolean {
  if (phrase.subject !== undefined) {
    if (section === 'content' || section === 'objectives') return true;
    if (readWords(phrase.subject, language).some((word) => title.has(word.stem))) return true;
  }
  return words.slice(match.from, match.to).every((word) => word.small || title.has(stem(word.folded, language)));
}

/** Stretches between quotation marks: words quoted, or held at arm's length. Straight marks must stand like a pair. */
function quotations(text: string): Span[] {
  return Array.from(text.matchAll(/«[^«»]*»|“[^“”]*”|(?<=^|[\s(])"[^"\n]*"(?=$|[\s).,;:!?])/g), (quote) => ({
    start: quote.index,
    end: quote.index + quote[0].length,
  }));
}

/** Inline code: names of things, not prose. */
function codeSpans(node: Nodes): Span[] {
  if (node.type === 'inlineCode') return [{ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }];
  return 'children' in node ? node.children.flatMap(codeSpans) : [];
}

/** Tells whether a span overlaps one of `spans`. To be asked in reading order: each of `spans` is looked at once. */
function overlapping(spans: readonly Span[]): (span: Span) => boolean {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  let next = 0;
  return (span) => {
    while (next < merged.length && (merged[next] as Span).end <= span.start) next++;
    const candidate = merged[next];
    return candidate !== undefined && candidate.start < span.end;
  };
}
