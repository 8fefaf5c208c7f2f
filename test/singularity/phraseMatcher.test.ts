import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Language } from '../../server/src/document/language.ts';
import { TrieWalker } from '../../server/src/lexicon/trie.ts';
import { compilePatterns, matchPatterns, type PhraseMatch } from '../../server/src/singularity/phraseMatcher.ts';
import { readWords, type Word } from '../../server/src/singularity/words.ts';

/** Finds patterns, all of one kind. */
function matcherOf(patterns: readonly string[], language: Language = 'fr'): (words: readonly Word[]) => PhraseMatch<string>[] {
  const trie = new TrieWalker(
    compilePatterns(
      patterns.map((pattern, value) => ({ pattern, kind: 0, value })),
      1,
      language,
    ),
  );
  return (words) =>
    (matchPatterns(words, [trie], [[0]])[0] ?? []).map(({ value, ...match }) => ({ ...match, value: patterns[value.value] as string }));
}

const match = matcherOf([
  'alternance d’apports théoriques et pratiques',
  'apports théoriques',
  'apports théoriques et pratiques',
  'évaluation',
  'formation "sur mesure"',
  '# % de pratique',
  '# ans d’expérience',
  'co-construction',
  '"de A à Z"',
  'acteur de sa formation',
]);

function found(text: string): string[] {
  const words = readWords(text, 'fr');
  return match(words).map(({ from, to }) => text.slice((words[from] as Word).start, (words[to - 1] as Word).end));
}

describe('phrase matching', () => {
  for (const text of [
    'alternance d’apports théoriques et pratiques',
    "ALTERNANCE D'APPORTS THEORIQUES ET PRATIQUES",
    'alternances d’un apport théorique et de la pratique',
    'alternance\u00a0d’apports théoriques\net pratiques',
    'alternance d’apports théoriques, pratiques',
    'alternance d’apports théoriques / pratiques',
    'alternance d’apports the\u0301oriques et pratiques',
  ]) {
    it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(found(`Une ${text}.`), [text]));
  }

  it('keeps the longest of those that overlap', () =>
    assert.deepEqual(found('apports théoriques puis apports théoriques et pratiques'), [
      'apports théoriques',
      'apports théoriques et pratiques',
    ]));
  it('stops at the end of a sentence', () => assert.deepEqual(found('Des apports théoriques. Et pratiques.'), ['apports théoriques']));
  it('stops at a bracket, a colon, a blank line', () => {
    for (const mark of [' (', ' : ', '\n\n', ' ; ', ' | '])
      assert.deepEqual(found(`alternance d’apports${mark}théoriques et pratiques`), []);
  });
  it('ends on a word, never on a small word that follows', () =>
    assert.deepEqual(found('apports théoriques de la'), ['apports théoriques']));
  it('lets only a few small words in', () => assert.deepEqual(found('apports de la de la de théoriques'), []));
  it('leaves compounds whole', () => assert.deepEqual(found('auto-évaluation, évaluation-bilan, évaluation'), ['évaluation']));
  it('reads a compound written with or without its hyphen', () =>
    assert.deepEqual(found('co-construction, co construction'), ['co-construction', 'co construction']));
  it('wants exact words exactly', () => {
    assert.deepEqual(found('formation sur mesure, formations sur mesure, formation à la mesure, formation sur les mesures'), [
      'formation sur mesure',
      'formations sur mesure',
    ]);
    assert.deepEqual(found('de A à Z, de a à z, de A et Z'), ['de A à Z', 'de a à z']);
  });
  it('reads any number', () => {
    assert.deepEqual(found('80 % de pratique'), ['80 % de pratique']);
    assert.deepEqual(found('80% de pratique'), ['80% de pratique']);
    assert.deepEqual(found('vingt-cinq ans d’expérience'), ['vingt-cinq ans d’expérience']);
  });

  const variations = {
    apostrophes: (text: string) => text.replaceAll('’', "'"),
    capitals: (text: string) => text.toUpperCase(),
    'no accents': (text: string) => text.normalize('NFD').replace(/\p{M}/gu, ''),
    'composed apart': (text: string) => text.normalize('NFD'),
    'no-break spaces': (text: string) => text.replaceAll(' ', '\u00a0'),
    'line breaks': (text: string) => text.replaceAll(' ', '\n'),
  };
  const pieces = fc.array(
    fc.constantFrom(
      'alternance',
      'd’apports',
      'théoriques',
      'et',
      'pratiques',
      'évaluation',
      '80',
      '%',
      'de',
      'sur',
      'mesure',
      'formation',
      'vélo',
      'l’été',
      'à',
    ),
    { maxLength: 25 },
  );
  for (const [name, vary] of Object.entries(variations)) {
    it(`has the same outcome with ${name}`, () => {
      fc.assert(
        fc.property(pieces, (words) => {
          const text = words.join(' ');
          const outcome = (read: string): unknown => match(readWords(read, 'fr'));
          assert.deepEqual(outcome(vary(text)), outcome(text));
        }),
      );
    });
  }

  it('reads long runs of one kind without trouble', () => {
    for (const unit of ['1 ', 'de ', 'alternance ', '% ', "d'", 'a-']) assert.deepEqual(found(unit.repeat(50_000)), [], unit);
  });

  it('finds ordered matches that do not overlap, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = readWords(text, 'fr');
        let end = 0;
        for (const { from, to } of match(words)) {
          assert.ok(end <= from && from < to && to <= words.length);
          end = to;
        }
      }),
    );
  });

  describe('in several tries, of several kinds', () => {
    const kinds = { law: 0, phrase: 1, term: 2 };
    const trieOf = (entries: readonly (readonly [kind: keyof typeof kinds, pattern: string])[]): TrieWalker =>
      new TrieWalker(
        compilePatterns(
          entries.map(([kind, pattern], value) => ({ pattern, kind: kinds[kind], value })),
          3,
          'fr',
        ),
      );
    const own = trieOf([
      ['phrase', 'tour de table'],
      ['phrase', 'bilan de compétences'],
    ]);
    const base = trieOf([
      ['law', 'bilan de compétences'],
      ['phrase', 'tour de table final'],
      ['phrase', 'tour de table'],
      ['term', 'compétences'],
      ['term', 'table'],
    ]);
    const read = (text: string, ...tries: TrieWalker[]): string[] =>
      matchPatterns(readWords(text, 'fr'), tries, [
        [kinds.law, kinds.phrase],
        [kinds.law, kinds.term],
      ]).map((found) => found.map(({ value: { trie, kind, value } }) => `${trie}:${kind}:${value}`).join(' '));

    it('gives each reader its own, in one walk', () => {
      assert.deepEqual(read('Un tour de table, puis un bilan de compétences.', base), ['0:1:2 0:0:0', '0:2:4 0:0:0']);
    });
    it('takes the first kind, then the first trie, and the longer one of any', () => {
      assert.deepEqual(read('Un tour de table, puis un bilan de compétences.', own, base), ['0:1:0 1:0:0', '1:2:4 1:0:0']);
      assert.deepEqual(read('Un tour de table final.', own, base), ['1:1:1', '1:2:4']);
    });
  });

  describe('time', () => {
    /** Words that matching looks at: a measure of its work that no machine changes. */
    function steps(patterns: readonly string[], text: string, language: Language = 'fr'): number {
      let looked = 0;
      const words = new Proxy(readWords(text, language), {
        get(target, key, receiver): unknown {
          if (typeof key === 'string' && /^\d+$/.test(key)) looked++;
          return Reflect.get(target, key, receiver);
        },
      });
      matcherOf(patterns, language)(words);
      return looked;
    }
    const patterns = ['alternance d’apports théoriques et pratiques', 'apports théoriques', '# ans d’expérience'];
    for (const [name, sentence] of Object.entries({
      prose: 'une alternance d’apports théoriques de la pratique ',
      'small words': 'de la de la ',
      numbers: '1, 2 3 ',
      'starts alone': 'alternance apports ',
    })) {
      it(`grows as the text does (${name})`, () => {
        const one = steps(patterns, sentence.repeat(50));
        const eight = steps(patterns, sentence.repeat(400));
        assert.ok(eight <= one * 8.5, `${one} steps, then ${eight}`);
      });
    }
    it('does not grow with phrases that the text does not begin', () => {
      const text = 'une alternance d’apports théoriques et pratiques '.repeat(100);
      const others = Array.from(
        { length: 2000 },
        (_, index) =>
          `mot${'abcdefghij'[index % 10]}${'klmnopqrst'[Math.floor(index / 10) % 10]}${'uvwxyzabcd'[Math.floor(index / 100) % 10]}q suite de la phrase`,
      );
      assert.equal(steps([...patterns, ...others], text), steps(patterns, text));
    });
  });
});
