import assert from 'node:assert/strict';
import fc from 'fast-check';
import { closest } from '../../server/src/config/closest.ts';
import { globFault, matchingGlob, rebaseGlob } from '../../server/src/config/globs.ts';

describe('globs', () => {
  it('name a path by the first that matches', () => {
    assert.equal(matchingGlob('a/b.md', ['x/**', 'a/*', '**']), 'a/*');
    assert.equal(matchingGlob('a/b.md', ['x/**']), undefined);
    assert.equal(matchingGlob('a/b.md', []), undefined);
  });

  it('do not mind the system, a leading "./", a dot in front of a name, or a folder named alone', () => {
    assert.equal(matchingGlob('a\\b.md', ['a/*.md']), 'a/*.md');
    assert.equal(matchingGlob('./a/b.md', ['./a/*']), './a/*');
    assert.equal(matchingGlob('.notes/b.md', ['**/*.md']), '**/*.md');
    assert.equal(matchingGlob('a/b/c.md', ['a/']), 'a/');
  });

  it('take out what stands after "!", wherever in the list', () => {
    for (const globs of [
      ['a/**', '!a/x/**'],
      ['!a/x/**', 'a/**'],
    ]) {
      assert.equal(matchingGlob('a/b.md', globs), 'a/**');
      assert.equal(matchingGlob('a/x/b.md', globs), undefined);
    }
    assert.equal(matchingGlob('b.md', ['!a/**']), '!a/**');
    assert.equal(matchingGlob('a/b.md', ['!a/**']), undefined);
  });

  it('that are empty name nothing', () => assert.equal(matchingGlob('a', ['', '!']), undefined));

  it('are judged', () => {
    for (const glob of ['a/**', '!a', '{a,b}/*.md', 'a (1)/x', '[ab]/c', 'a\\[b\\]/c', '@(a|b)/c', 'a..b/c', './a'])
      assert.equal(globFault(glob), undefined, glob);
    for (const [glob, fault] of [
      ['', 'empty'],
      ['! ', 'empty'],
      ['a\\b', 'backslash'],
      ['/a', 'absolute'],
      ['!C:/a', 'absolute'],
      ['..', 'parent'],
      ['./../a', 'parent'],
      ['a/[b', 'brackets'],
      ['a/{b,c', 'brackets'],
      ['a/(b', 'brackets'],
    ] as const)
      assert.equal(globFault(glob), fault, glob);
  });

  it('name the same files from a folder further up', () => {
    assert.equal(rebaseGlob('a/*', ''), 'a/*');
    assert.equal(rebaseGlob('!./a/*', 'x/y'), '!x/y/a/*');
    const name = fc.stringMatching(/^[a-z .()[\]{}!*?+@-]{1,8}$/).filter((text) => !/^\s|\s$|^\.*$/.test(text));
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 3 }), name, (folders, file) => {
        const folder = folders.join('/');
        for (const glob of ['*', '**', '!zz/**']) {
          assert.notEqual(matchingGlob(`${folder}/${file}`, [rebaseGlob(glob, folder)]), undefined);
        }
        assert.equal(matchingGlob(`zz-elsewhere/${file}`, [rebaseGlob('**', folder)]), undefined);
      }),
    );
  });
});

describe('the closest word', () => {
  const words = ['organisation', 'audit', 'evidence/missing-item', 'evidence/vague-item'];
  for (const [typed, meant] of [
    ['organization', 'organisation'],
    ['Organisation', 'organisation'],
    ['audits', 'audit'],
    ['missing-item', 'evidence/missing-item'],
    ['evidence/vage-item', 'evidence/vague-item'],
    ['singularity/vague-item', 'evidence/vague-item'],
    ['zzz', undefined],
    ['', undefined],
    ['a'.repeat(100_000), undefined],
  ] as const)
    it(`to "${typed.slice(0, 30)}" is ${meant ?? 'none'}`, () => assert.equal(closest(typed, words), meant));
});
