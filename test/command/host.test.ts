import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeText } from '../../server/src/host/decodeText.ts';

const bytes = (...values: (string | number)[]): Uint8Array =>
  Buffer.concat(values.map((value) => (typeof value === 'string' ? Buffer.from(value) : Buffer.from([value]))));

describe('decodeText', () => {
  it('gives back any text that was written in UTF-8 or in UTF-16 with its mark', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !/[\0\ufffd\ufeff]/.test(text)),
        (text) => {
          assert.deepEqual(decodeText(Buffer.from(text)), { text });
          assert.deepEqual(decodeText(Buffer.from(`\ufeff${text}`)), { text });
          const little = Buffer.from(`\ufeff${text}`, 'utf16le');
          assert.deepEqual(decodeText(little), { text });
          assert.deepEqual(decodeText(Buffer.from(little).swap16()), { text });
        },
      ),
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (any) => {
        const decoded = decodeText(any);
        assert.ok('text' in decoded || decoded.line >= 1);
      }),
    );
  });

  it('says on which line the trouble is', () => {
    assert.deepEqual(decodeText(bytes('a\nb', 0)), { code: 'binary', line: 2 });
    assert.deepEqual(decodeText(bytes(0)), { code: 'binary', line: 1 });
    assert.deepEqual(decodeText(bytes('été\r\nb\r\n', 0xe9, '\n')), { code: 'not-utf8', line: 3 });
    assert.deepEqual(decodeText(bytes('a\n', 0xe9)), { code: 'not-utf8', line: 2 });
    // A character cut by a line feed is wrong on the line where it starts.
    assert.deepEqual(decodeText(bytes('a\n', 0xc3, '\n', 0xa9)), { code: 'not-utf8', line: 2 });
  });

  it('does not take an odd number of bytes for UTF-16', () => {
    assert.deepEqual(decodeText(bytes(0xff, 0xfe, 'a', 0, 'b')), { code: 'binary', line: 1 });
  });
});
