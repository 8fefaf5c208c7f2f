import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Packer, packedSteps, unpackedSteps } from '../../server/src/document/packed.ts';

/** Plain data, with sets in it, and words of any script. */
const data = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.constantFrom('$set', 'Évaluation : un échafaudage monté', 'l’œuvre 🧰'),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('kind', 'texte', 'où'), tie('value'), { noNullPrototype: true }),
    fc.array(fc.string(), { maxLength: 4 }).map((values) => new Set(values)),
  ),
})).value;

describe('packed data', () => {
  it('is what it was, whatever was packed before it', () => {
    fc.assert(
      fc.property(fc.array(data, { maxLength: 40 }), (values) => {
        const packer = new Packer();
        const texts = values.map((value) => packer.pack(value));
        assert.deepEqual(
          texts.map((text) => packer.unpack(text)),
          values,
        );
      }),
    );
  });

  it('may be longer than what is looked back on', () => {
    const packer = new Packer();
    const long = Array.from({ length: 30_000 }, (_, at) => `ligne ${at}`);
    const values = [long, [], long, ['ligne 29999']];
    const texts = values.map((value) => packer.pack(value));
    assert.deepEqual(
      texts.map((text) => packer.unpack(text)),
      values,
    );
  });

  it('takes little room where it is like what was packed before', () => {
    const packer = new Packer();
    const texts = Array.from({ length: 50 }, (_, at) =>
      packer.pack({ sujet: 'la pose de vitraux', public: 'les maîtres verriers', durée: at }),
    );
    assert.ok((texts.at(-1) as string).length < 20, String(texts.at(-1)?.length));
  });

  it('takes a byte a character, and no more', () => {
    const packer = new Packer();
    for (const text of ['l’œuvre', '🧰 \ud83d seul', 'Łódź']) assert.match(packer.pack([text, text]), /^[\0-\xff]*$/);
  });

  it('tells steps, the widest too', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(300), fc.constantFrom(0xfffe, 0xffff, 0x10000), fc.nat(400_000))), (steps) => {
        let at = 0;
        const numbers = steps.map((step) => (at += step));
        assert.deepEqual(unpackedSteps(packedSteps(numbers)), numbers);
      }),
    );
  });
});
