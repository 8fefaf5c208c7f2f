import { readDocument } from '../document/document.ts';
import { foldText } from '../document/fold.ts';
import type { Language } from '../document/language.ts';
import { overlapping } from '../document/spans.ts';
import { type LexiconPlace, type LexiconProblem, placeText } from '../lexicon/lexiconFile.ts';
import { withNeeds } from '../lexicon/questionNeeds.ts';
import type { Wordings } from '../lexicon/readLexicon.ts';
import type { ManagementTermEntry, PhraseEntry } from '../lexicon/schema.ts';
import { readingsOf } from '../lexicon/readings.ts';
import { type Trie, TrieWalker } from '../lexicon/trie.ts';
import { LEXICON_FAULTS } from '../messages/lexicon.ts';
import { localized } from '../messages/localized.ts';
import { readOccurrences } from './occurrences.ts';
import { type BankTexts, KIND_COUNT, KINDS, readHits, REGULATED } from './phraseBank.ts';
import { compilePatterns, type PatternEntry } from './phraseMatcher.ts';
import { codeSpans, quotations } from './quotations.ts';
import type { VocabularyTexts } from './vocabulary.ts';
import { readWords, stem } from './words.ts';

/** What the build writes of one language: the wordings as a trie, and what is said of them. */
export interface BuiltBank {
  readonly trie: Trie;
  readonly texts: BankTexts;
}

/** Compiles the wordings of a language. Run when the project is built: nothing is compiled when a document is read. */
export function buildBank({ phrases, terms, regulated }: Wordings, language: Language): BuiltBank {
  const entries: PatternEntry[] = [
    ...regulated.map((pattern) => ({ pattern, kind: KINDS.regulated, value: 0 })),
    ...phrases.flatMap(({ entry }, value) => entry.patterns.map((pattern) => ({ pattern, kind: KINDS.phrase, value }))),
    ...terms.flatMap(({ entry }, value) => entry.patterns.map((pattern) => ({ pattern, kind: KINDS.term, value }))),
  ];
  return {
    trie: compilePatterns(entries, KIND_COUNT, language),
    texts: {
      phrases: phrases.map(({ entry }) => textOf(entry)),
      terms: terms.map(({ entry }) => textOf(entry)),
    },
  };
}

/** What is said of a wording once it is met. */
function textOf<Entry extends PhraseEntry | ManagementTermEntry>({
  patterns: _patterns,
  says: _says,
  silent: _silent,
  questions = [],
  ...text
}: Entry) {
  return { ...text, questions: questions.map((question) => withNeeds(question)) };
}

/** The words of each list as they are compared, each once and in one order: grammatical ones folded, the others' stems. */
export function buildVocabulary({ vocabulary }: Wordings, language: Language): VocabularyTexts {
  const listed = (text: string): string[] => [...new Set(foldText(text).split(/\s+/).filter(Boolean))].sort();
  // Parts of a compound are read apart: « auto-évaluation » is two words.
  const stems = (text: string): string => [...new Set(listed(text.replaceAll('-', ' ')).map((word) => stem(word, language)))].join(' ');
  const { grammatical, teaching, promise, general } = vocabulary;
  return { grammatical: listed(grammatical).join(' '), teaching: stems(teaching), promise: stems(promise), general: stems(general) };
}

/** Wordings that stand for two phrases: each is told on the second. */
export function repeatedWordings({ phrases }: Wordings, language: Language): LexiconProblem[] {
  const owners = new Map<string, { readonly id: string; readonly place: LexiconPlace }>();
  return phrases.flatMap(({ entry: { id, patterns }, placeOf }) =>
    patterns.flatMap((pattern, index) => {
      const place = placeOf(['patterns', index]);
      for (const reading of readingsOf(pattern)) {
        const wording = reading.map(({ text }) => text).join(' ');
        const key = readWords(wording, language)
          .flatMap(({ small, stem }) => (small ? [] : [stem]))
          .join(' ');
        const owner = owners.get(key);
        if (owner && owner.id !== id)
          return [{ message: localized(LEXICON_FAULTS.knownWording, { wording, id: owner.id, place: placeText(owner.place) }), ...place }];
        owners.set(key, { id, place });
      }
      return [];
    }),
  );
}

/** Examples that the bank belies: `says` where the phrase or the term is not found, `silent` where it is. */
export function failingExamples({ phrases, terms }: Wordings, bank: BuiltBank, language: Language): LexiconProblem[] {
  const trie = new TrieWalker(bank.trie);
  const placed = [...phrases.map((each) => ({ ...each, idsIn: phrasesIn })), ...terms.map((each) => ({ ...each, idsIn: termsIn }))];
  return placed.flatMap(({ entry, placeOf, idsIn }) =>
    (['says', 'silent'] as const).flatMap((kind) =>
      (entry[kind] ?? []).flatMap((sentence, index) => {
        if (idsIn(sentence, bank, trie, language).has(entry.id) === (kind === 'says')) return [];
        const message = kind === 'says' ? LEXICON_FAULTS.notFound : LEXICON_FAULTS.found;
        return [{ message: localized(message, { id: entry.id, sentence }), ...placeOf([kind, index]) }];
      }),
    ),
  );
}

/** The phrases that a sentence, in Markdown, is read to hold in a section on methods, whatever its course is about. */
function phrasesIn(sentence: string, { texts }: BuiltBank, trie: TrieWalker, language: Language): ReadonlySet<string> {
  const document = readDocument(sentence);
  const isCode = overlapping(codeSpans(document));
  const found = document.blocks.flatMap(({ text }) => {
    const words = readWords(text.text, language);
    const { phrases: hits } = readHits(words, [trie], [() => texts]);
    const quoted = overlapping(quotations(text.text));
    const isClosed = (start: number, end: number): boolean => quoted({ start, end }) || isCode(text.spanOf(start, end));
    const { occurrences } = readOccurrences({ text, words, section: 'methods', title: new Set(), language, hits, isClosed });
    // Wording that is known as useful is met, and never asked about.
    const useful = hits.flatMap(({ value }) => (value !== REGULATED && value.caution ? [value.id] : []));
    return [...occurrences.map(({ phrase }) => phrase.id), ...useful];
  });
  return new Set(found);
}

/** The terms of management that a sentence holds. */
function termsIn(sentence: string, { texts }: BuiltBank, trie: TrieWalker, language: Language): ReadonlySet<string> {
  const { terms } = readHits(readWords(sentence, language), [trie], [() => texts]);
  return new Set(terms.flatMap(({ value }) => (value === REGULATED ? [] : [value.id])));
}
