import assert from 'node:assert/strict';
import type { Language } from '../../server/src/document/language.ts';
import type { Locale } from '../../server/src/messages/locale.ts';
import { readingsOf } from '../../server/src/singularity/pattern.ts';
import { THEMES } from '../../server/src/singularity/phrase.ts';
import { compilePhrases } from '../../server/src/singularity/phraseMatcher.ts';
import { REGULATED_FORMULAS } from '../../server/src/singularity/regulated.ts';
import { PHRASES } from '../../server/src/singularity/phraseBank.ts';
import { readWords } from '../../server/src/singularity/words.ts';

const LANGUAGES: readonly Language[] = ['fr', 'en'];
const LOCALES: readonly Locale[] = ['fr', 'en'];
/** Every wording of a pattern, as one would write it; a number stands in for `#`. */
const wordings = (pattern: string): string[] =>
  readingsOf(pattern).map((words) => words.map(({ text }) => (text === '#' ? '12' : text)).join(' '));

for (const language of LANGUAGES) {
  const phrases = PHRASES[language];
  const bank = compilePhrases(
    phrases.flatMap((phrase) => phrase.patterns.map((pattern): [string, string] => [pattern, phrase.id])),
    language,
  );
  const read = (text: string): { id: string; whole: boolean }[] => {
    const words = readWords(text, language);
    return bank.match(words).map(({ value, from, to }) => ({ id: value, whole: from === 0 && to === words.length }));
  };

  describe(`phrase bank (${language})`, () => {
    it('holds the seed', () => assert.ok(phrases.length >= (language === 'fr' ? 380 : 150)));

    it('has stable ids of its own', () => {
      assert.equal(new Set(phrases.map(({ id }) => id)).size, phrases.length);
      for (const { id } of phrases) assert.match(id, new RegExp(`^${language}/[a-z0-9]+(?:-[a-z0-9]+)*$`));
    });

    for (const phrase of phrases) {
      it(`${phrase.id} is whole`, () => {
        assert.ok(phrase.theme && THEMES.includes(phrase.theme));
        assert.ok(phrase.patterns.length > 0);
        for (const locale of LOCALES) {
          const [why, question] = [phrase.why[locale], phrase.question[locale]];
          assert.match(why, /^[\p{Ll}«"“#]/u, 'a why follows a colon');
          assert.match(why, /[^.!?\s]$/, 'a why is a clause');
          assert.match(question, /^\p{Lu}.*[^\s?]\s?\?$/u, 'a question asks');
          assert.doesNotMatch(why + question, /['´`]/, 'typographic apostrophes');
          if (phrase.caution) assert.match(phrase.caution[locale], /^\p{Lu}.*\.$/u);
        }
        assert.match(phrase.question.fr, / \?$/);
        assert.match(phrase.question.en, /[^\s]\?$/);
      });

      it(`${phrase.id} reads itself and its variants`, () => {
        for (const wording of phrase.patterns.flatMap(wordings)) {
          const matches = read(wording);
          assert.ok(
            matches.some(({ id, whole }) => id === phrase.id && whole) || matches.some(({ id }) => id === phrase.id && !ownWords(wording)),
            `${wording}: ${JSON.stringify(matches)}`,
          );
        }
      });
    }

    it('gives every wording to one phrase', () => {
      const owners = new Map<string, string>();
      for (const { id, patterns } of phrases) {
        for (const wording of patterns.flatMap(wordings)) {
          const key = readWords(wording, language)
            .flatMap(({ small, stem, folded }) => (small ? [] : [stem === '#' ? folded : stem]))
            .join(' ');
          assert.ok((owners.get(key) ?? id) === id, `${wording}: ${owners.get(key)} and ${id}`);
          owners.set(key, id);
        }
      }
    });

    it('flags nothing within a regulated formula', () => {
      const all = compilePhrases(
        [
          ...REGULATED_FORMULAS[language].map((formula): [string, string] => [formula, '']),
          ...phrases.flatMap(({ id, patterns, caution }) => patterns.map((pattern): [string, string] => [pattern, caution ? '' : id])),
        ],
        language,
      );
      for (const wording of REGULATED_FORMULAS[language].flatMap(wordings)) {
        assert.deepEqual(
          all.match(readWords(wording, language)).flatMap(({ value }) => value || []),
          [],
          wording,
        );
      }
    });
  });

  /** Whether a wording begins and ends on words that a match may cover, and not on small ones. */
  function ownWords(wording: string): boolean {
    const words = readWords(wording, language);
    return !words[0]?.small && !words.at(-1)?.small;
  }
}
