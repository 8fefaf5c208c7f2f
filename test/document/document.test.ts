import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import { MAX_LINE_LENGTH, MAX_MARKS } from '../../server/src/document/limits.ts';

/** The blocks of a text as `kind: words`, with the source words that each stands on. */
const blocks = (text: string): string[] =>
  readDocument(text).blocks.map((block) => `${block.kind}${block.depth || ''}: ${block.text.text}`);

describe('readDocument', () => {
  it('lists the blocks of prose in reading order', () => {
    const text =
      '# Titre\n\nUn *mot* et `code`.\n\n- a\n  - b\n\n> cité\n\n| Durée | 14 h |\n|---|---|\n| Tarif | 90 € |\n\n```\nrien\n```\n';
    assert.deepEqual(blocks(text), [
      'heading1: Titre',
      'paragraph: Un mot et code.',
      'item1: a',
      'item2: b',
      'paragraph: cité',
      'cell: Durée',
      'cell: 14 h',
      'cell: Tarif',
      'cell: 90 €',
    ]);
  });

  it('reads HTML and MDX as the reader sees them', () => {
    const text = '<h2>Durée</h2>\n<p>14&nbsp;h<br>sur <b>2 jours</b></p>\n<!-- caché -->\n\n<Fact label="Tarif" value="90 €" />\n';
    assert.deepEqual(blocks(text), ['heading2: Durée', 'html: 14\u00a0h', 'html: sur 2 jours', 'html: Tarif : 90 €']);
  });

  it('counts offsets in the whole file: front matter, BOM, CRLF, entities, emoji', () => {
    const text = '\ufeff---\r\ntitre: Greffer 🌳\r\n---\r\n\r\n# Greffer &amp; tailler 🌳 *au verger*\r\n';
    const document = readDocument(text);
    const heading = document.blocks[0];
    assert.equal(heading?.text.text, 'Greffer & tailler 🌳 au verger');
    const at = heading.text.text.indexOf('verger');
    assert.equal(document.source.slice(heading.text.spanOf(at, at + 6)), 'verger');
    const amp = heading.text.text.indexOf('&');
    assert.equal(document.source.slice(heading.text.spanOf(amp, amp + 1)), '&');
    const property = document.frontMatter?.properties[0];
    assert.equal(property && document.source.slice(property.valueSpan), 'Greffer 🌳');
  });

  it('reads front matter with its places: nested, lists, folded, HTML', () => {
    const text =
      '---\ninfos:\n  duree: "14 h"\npublics:\n  - soignants\n  - aidants\nobjectif: >\n  Porter une personne\n  sans se blesser\nprix: <p>90 €</p>\n---\n';
    const { frontMatter, source } = readDocument(text);
    assert.deepEqual(
      frontMatter?.properties.map((property) => [
        property.path.join('.'),
        property.text.text.trim(),
        source.slice(property.text.spanOf(0, 4)),
      ]),
      [
        ['infos.duree', '14 h', '14 h'],
        ['publics', 'soignants\naidants', 'soig'],
        ['objectif', 'Porter une personne sans se blesser', 'Port'],
        ['prix', '90 €', '90 €'],
      ],
    );
  });

  it('places what has no words where its block stands', () => {
    const { blocks } = readDocument('# Titre\n\n![schéma](schema.png)\n\n| A | B |\n| --- | --- |\n| 1 | |\n');
    const empty = blocks.filter(({ text }) => text.text === '');
    assert.deepEqual(
      empty.map(({ kind }) => kind),
      ['paragraph', 'cell'],
    );
    for (const { text, span } of empty) assert.deepEqual(text.span, { start: span.start, end: span.start });
  });

  it('says where it could not read, and reads the rest', () => {
    const cases = [
      ['---\ntitre: [ouvert\n---\n\n# Suite\n', 'front-matter-syntax', 'error'],
      ['---\ntitre: sans fin\n\n# Suite\n', 'front-matter-unclosed', 'error'],
      ['+++\ntitre = "toml"\n+++\n\n# Suite\n', 'front-matter-format', 'warning'],
      ['# Suite\n\n```js\nlet a\n', 'unclosed-fence', 'warning'],
      [`# Suite\n\n${'a'.repeat(MAX_LINE_LENGTH + 1)}\n`, 'line-too-long', 'error'],
      [`# Suite\n\n${'*a'.repeat(MAX_MARKS + 1)}\n`, 'too-intricate', 'error'],
      [`${'>'.repeat(5_000)} x\n`, 'too-intricate', 'error'],
    ] as const;
    for (const [text, code, severity] of cases) {
      const document = readDocument(text);
      assert.deepEqual(document.problems.map((problem) => [problem.code, problem.severity]).at(0), [code, severity]);
      if (!['line-too-long', 'too-intricate', 'front-matter-unclosed'].includes(code)) assert.equal(document.blocks[0]?.text.text, 'Suite');
    }
    assert.equal(readDocument('---\n\nUn filet, pas un en-tête.\n').problems.length, 0);
    assert.equal(readDocument('````\n```\n````\n').problems.length, 0);
  });

  it('knows the language and the title', () => {
    assert.equal(readDocument('# Course\n\nThis course is for people who work with the public and want to learn.').language, 'en');
    assert.equal(readDocument('# Stage\n\nLe stage est pour des gens qui travaillent avec le public.').language, 'fr');
    assert.equal(readDocument('---\nlang: en\n---\n\n# Le stage de la semaine\n').language, 'en');
    assert.equal(readDocument('---\ntitle: Du front matter\n---\n\n## Plus bas\n').title?.text, 'Du front matter');
    assert.equal(readDocument('## Deux\n\n# Un\n').title?.text, 'Un');
  });
});
