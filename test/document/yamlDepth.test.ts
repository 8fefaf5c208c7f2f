import assert from 'node:assert/strict';
import { readConfig } from '../../server/src/config/readConfig.ts';
import { readDocument } from '../../server/src/document/document.ts';
import { lineTooDeep, MAX_BRACKETS, MAX_LEAD } from '../../server/src/document/yamlDepth.ts';
import { readDataFile } from '../../server/src/referential/dataFile.ts';

const DEEP = 50_000;

/** Ways of nesting without end, and the line on which it goes too far. */
const ABSURD: Readonly<Record<string, readonly [text: string, line: number]>> = {
  lists: [`duree: 14 h\nk: ${'['.repeat(DEEP)}`, 1],
  maps: [`duree: 14 h\nk: ${'{a:'.repeat(DEEP)}`, 1],
  'closed lists': [`duree: 14 h\nk: ${'['.repeat(DEEP)}${']'.repeat(DEEP)}`, 1],
  'lists over lines': ['[\n'.repeat(DEEP), MAX_BRACKETS],
  entries: ['- '.repeat(DEEP), 0],
  'entries with tabs': ['-\t'.repeat(DEEP), 0],
  keys: ['? '.repeat(DEEP), 0],
  'entries with anchors': ['- &a '.repeat(DEEP / 2), 0],
  indentation: [Array.from({ length: MAX_LEAD + 10 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\r\n'), MAX_LEAD + 1],
};

describe('YAML nested without end', () => {
  for (const [what, [text, line]] of Object.entries(ABSURD)) {
    it(`by ${what} is told and not read, whoever reads it`, () => {
      assert.equal(lineTooDeep(text), line);

      const { problems: inConfig } = readConfig(text, []);
      assert.deepEqual(
        inConfig.map(({ range }) => range.start.line),
        [line],
      );
      assert.match(inConfig[0]?.message.fr ?? '', /trop emboîté/);

      const { problems: inData, value } = readDataFile(text);
      assert.deepEqual(
        inData.map((problem) => problem.line),
        [line + 1],
      );
      assert.equal(value, undefined);

      const { source, frontMatter, problems, title } = readDocument(`---\n${text}\n---\n\n# Titre\n`);
      assert.deepEqual(
        problems.map(({ code, span }) => [code, source.positionAt(span.start).line]),
        [['front-matter-syntax', line + 1]],
      );
      assert.deepEqual([frontMatter?.properties, frontMatter?.editable, title?.text], [[], false, 'Titre']);
    });
  }

  it('is no reproach to what people write', () => {
    for (const text of ['', 'a: [[1, 2], {b: c}]', '- - - a', `a: "${'[]'.repeat(DEEP)}"`, `a:\n${' '.repeat(80)}b: c`])
      assert.equal(lineTooDeep(text), undefined, text.slice(0, 40));
  });
});

describe('front matter that means harm', () => {
  const frontMatterOf = (yaml: string) => readDocument(`---\n${yaml}\n---\n\n# Titre\n`);

  it('by aliases of aliases is read in part, and soon', () => {
    let yaml = 'a0: &a0 {x: y}\n';
    for (let level = 1; level < 8; level++)
      yaml += `a${level}: &a${level} {${Array.from({ length: 10 }, (_, key) => `k${key}: *a${level - 1}`).join(', ')}}\n`;
    assert.ok((frontMatterOf(yaml).frontMatter?.properties.length ?? 0) < 1000);
  });

  it('by thousands of aliases is read in part, and soon', () => {
    const yaml = `duree: &a 14 h\n${Array.from({ length: 5000 }, (_, key) => `k${key}: *a`).join('\n')}`;
    const words = frontMatterOf(yaml).frontMatter?.properties.map(({ text }) => text.text) ?? [];
    assert.deepEqual([words.length, words.filter((word) => word === '14 h').length], [5001, 101]);
  });

  it('by thousands of faults is told of the first', () => {
    assert.equal(frontMatterOf('a: 1\n'.repeat(2000)).problems.length, 10);
  });
});
