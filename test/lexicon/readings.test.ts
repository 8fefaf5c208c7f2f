import assert from 'node:assert/strict';
import { readingsOf } from '../../server/src/lexicon/readings.ts';

const written = (pattern: string): string[] =>
  readingsOf(pattern).map((words) => words.map(({ text, exact }) => (exact ? `=${text}` : text)).join(' '));

describe('phrase patterns', () => {
  it('stand for what they spell', () => assert.deepEqual(written('tour de table'), ['tour de table']));
  it('offer alternatives', () =>
    assert.deepEqual(written('(échanges|partage) d’expériences'), ['échanges d’expériences', 'partage d’expériences']));
  it('leave words out', () =>
    assert.deepEqual(written('suivi [personnalisé] post-formation'), ['suivi personnalisé post-formation', 'suivi post-formation']));
  it('nest', () => assert.deepEqual(written('a [(b|c) d]'), ['a b d', 'a c d', 'a']));
  it('quote exact words', () => assert.deepEqual(written('formation "sur mesure"'), ['formation =sur =mesure']));
  it('keep the place of a number', () => assert.deepEqual(written('# ans d’expérience'), ['# ans d’expérience']));

  for (const malformed of ['', '   ', '(a|b', 'a]', '[a', 'a | b', '"a', '[a]', '()', 'a)']) {
    it(`are refused by name when malformed: ${JSON.stringify(malformed)}`, () =>
      assert.throws(
        () => readingsOf(malformed),
        (error) => error instanceof SyntaxError && error.message.includes(`« ${malformed} »`),
      ));
  }
  it('are refused when they stand for too much', () => assert.throws(() => readingsOf('(a|b|c|d) (a|b|c|d) (a|b|c|d) (a|b)'), SyntaxError));
});
