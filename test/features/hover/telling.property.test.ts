import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { toMarkdown, toPlainText } from '../../../server/src/features/hover/telling.ts';
import { markdownText } from '../../../server/src/messages/markdownText.ts';
import { printable } from '../../../server/src/messages/printable.ts';

// Words of a document in a Markdown page are these words: a parser that makes links of bare addresses too (GFM) reads them back, and
// nothing but text and code.

const parse = (markdown: string): Nodes => fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

const typesIn = (node: Nodes): Set<string> =>
  new Set([node.type, ...('children' in node ? node.children : []).flatMap((child) => [...typesIn(child)])]);

const HOSTILE = [
  '`',
  '``',
  '**',
  '_a_',
  '[x](y)',
  '![x](https://example.org/x.png)',
  '<img src=x onerror=alert(1)>',
  '<https://example.org>',
  'https://example.org',
  'www.example.org',
  'ftp://example.org/a',
  'a@example.org',
  'command:x',
  '[ref]: https://example.org',
  '[^1]',
  '- [ ] x',
  '1. x',
  '# x',
  '> x',
  '---',
  '===',
  '| a | b |',
  '~~x~~',
  '&lt;',
  '&#60;',
  '\\',
  '<!-- x -->',
  '$(x)',
  '\n',
  '\r\n\r\n',
  '    ',
  '\t',
  ' ',
  '\u2028',
  'é',
  '\u00a0',
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 8 })
  .map((parts) => parts.join(''));

const told = (text: string): string => printable(text).trim();

describe('words of a document in a hover', () => {
  it('are read back as they are, and as nothing but words', () => {
    fc.assert(
      fc.property(words, (text) => {
        const tree = parse(markdownText(text));
        for (const type of typesIn(tree)) assert.ok(['root', 'paragraph', 'text', 'inlineCode'].includes(type), type);
        assert.equal(toString(tree).replace(/ +/g, ' '), told(text).replace(/ +/g, ' '));
      }),
      { numRuns: 1000 },
    );
  });

  for (const text of HOSTILE.filter((one) => one.trim() !== ''))
    it(`such as ${JSON.stringify(text)}`, () => {
      const tree = parse(markdownText(`Une ${text} deux`));
      assert.deepEqual(
        [...typesIn(tree)].filter((type) => !/^(?:root|paragraph|text|inlineCode)$/.test(type)),
        [],
      );
      assert.equal(toString(tree), told(`Une ${text} deux`));
    });

  it('open nothing but the links that a hover makes itself, whatever their names', () => {
    fc.assert(
      fc.property(words, words, words, fc.webUrl({ withFragments: true, withQueryParameters: true }), (name, text, note, url) => {
        const href = `${url}/a(b) c&copy;<d>\\e`;
        const tree = parse(toMarkdown({ span: { start: 0, end: 1 }, lines: [{ name, text, links: [{ text: 'ici', href, note }] }] }, 'fr'));
        const types = typesIn(tree);
        for (const type of types)
          assert.ok(['root', 'paragraph', 'text', 'inlineCode', 'strong', 'list', 'listItem', 'link'].includes(type), type);
        const links: string[] = [];
        const collect = (node: Nodes): void => {
          if (node.type === 'link') links.push(node.url);
          if ('children' in node) node.children.forEach(collect);
        };
        collect(tree);
        assert.equal(links.length, 1);
        assert.equal(
          decodeURI(links[0] ?? ''),
          decodeURI(href.replaceAll(/[\s()<>&\\]/g, (unit) => `%${unit.charCodeAt(0).toString(16).padStart(2, '0')}`)),
        );
      }),
    );
  });

  it('stay on their line in plain text', () => {
    fc.assert(
      fc.property(words, words, (name, text) => {
        const plain = toPlainText({ span: { start: 0, end: 1 }, lines: [{ name, text }, { text: 'fin' }] }, 'fr');
        assert.ok(plain.split('\n').length <= 2);
      }),
    );
  });
});
