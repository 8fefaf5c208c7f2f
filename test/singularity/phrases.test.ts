import assert from 'node:assert/strict';
import type { Language } from '../../server/src/document/language.ts';
import { readingsOf } from '../../server/src/lexicon/readings.ts';
import { TrieWalker } from '../../server/src/lexicon/trie.ts';
import { buildBank, type BuiltBank, failingExamples, repeatedWordings } from '../../server/src/singularity/buildBank.ts';
import { type Hits, readHits, REGULATED } from '../../server/src/singularity/phraseBank.ts';
import { readWords, type Word } from '../../server/src/singularity/words.ts';
import { lexicon } from '../support/lexicon.ts';

const LANGUAGES: readonly Language[] = ['fr', 'en'];
/** Phrases that have no example yet: fewer with each that is corrected, and none that is new. */
const WITHOUT_EXAMPLES: Readonly<Record<Language, number>> = { fr: 426, en: 195 };

/** Every wording of a pattern, as one would write it; a number stands in for `#`. */
const wordings = (pattern: string): string[] =>
  readingsOf(pattern).map((words) => words.map(({ text }) => (text === '#' ? '12' : text)).join(' '));

for (const language of LANGUAGES) {
  const known = lexicon.wordings[language];
  const bank = buildBank(known, language);
  /** What phrases are, where no required wording keeps them off its words. */
  const unshielded = buildBank({ ...known, regulated: [] }, language);
  const finder = (from: BuiltBank): ((words: readonly Word[]) => Hits) => {
    const trie = new TrieWalker(from.trie);
    return (words) => readHits(words, [trie], [() => from.texts]);
  };
  const hitsIn = finder(bank);
  const hitsUnshielded = finder(unshielded);
  const read = (text: string): { id: string; whole: boolean }[] => {
    const words = readWords(text, language);
    return hitsUnshielded(words).phrases.map(({ value, from, to }) => ({
      id: value === REGULATED ? REGULATED : value.id,
      whole: from === 0 && to === words.length,
    }));
  };

  describe(`phrase bank (${language})`, () => {
    it('is without fault', () => {
      assert.deepEqual(lexicon.problems, []);
      assert.deepEqual(repeatedWordings(known, language), []);
    });

    it('is borne out by its examples', () => assert.deepEqual(failingExamples(known, bank, language), []));

    it('has examples for each new phrase', () => {
      const bare = known.phrases.filter(({ entry }) => !entry.says || !entry.silent).map(({ entry }) => entry.id);
      assert.ok(bare.length <= WITHOUT_EXAMPLES[language], `${bare.length} have none: add \`says\` and \`silent\` to what you added`);
    });

    for (const { entry } of known.phrases) {
      it(`${entry.id} reads itself and its variants`, () => {
        for (const wording of entry.patterns.flatMap(wordings)) {
          const matches = read(wording);
          assert.ok(
            matches.some(({ id, whole }) => id === entry.id && whole) || matches.some(({ id }) => id === entry.id && !ownWords(wording)),
            `${wording}: ${JSON.stringify(matches)}`,
          );
        }
      });
    }

    it('flags nothing within a regulated formula', () => {
      for (const wording of known.regulated.flatMap(wordings)) {
        const asked = hitsIn(readWords(wording, language)).phrases.flatMap(({ value }) =>
          value === REGULATED || value.caution ? [] : [value.id],
        );
        assert.deepEqual(asked, [], wording);
      }
    });
  });

  /** Whether a wording begins and ends on words that a match may cover, and not on small ones. */
  function ownWords(wording: string): boolean {
    const words = readWords(wording, language);
    return !words[0]?.small && !words.at(-1)?.small;
  }
}
