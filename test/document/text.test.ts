import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { SourceText } from '../../server/src/document/text.ts';

describe('SourceText', () => {
  it('agrees with the protocol’s own text document on every position', () => {
    const lines = fc.array(fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('\n', '\r\n', '\r', 'é', '👩‍🏫')), { maxLength: 30 });
    fc.assert(
      fc.property(lines, (parts) => {
        const text = parts.join('');
        const source = new SourceText(text);
        const reference = TextDocument.create('file:///a.md', 'markdown', 1, text);
        assert.equal(source.lineCount, reference.lineCount);
        for (let offset = 0; offset <= text.length; offset++) {
          // Between CR and LF the reference steps back before the line break; any answer on that line will do.
          if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
          assert.deepEqual(source.positionAt(offset), reference.positionAt(offset));
          assert.equal(source.offsetAt(source.positionAt(offset)), offset);
        }
      }),
    );
  });

  it('clamps positions outside the text', () => {
    const source = new SourceText('un\r\ndeux');
    assert.equal(source.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(source.offsetAt({ line: 9, character: 0 }), 8);
    assert.equal(source.offsetAt({ line: -1, character: 0 }), 0);
    assert.deepEqual(source.positionAt(-5), { line: 0, character: 0 });
  });

  it('knows the newline that the file uses', () => {
    assert.equal(new SourceText('a\r\nb').newline, '\r\n');
    assert.equal(new SourceText('a\nb').newline, '\n');
    assert.equal(new SourceText('a').newline, '\n');
  });
});
