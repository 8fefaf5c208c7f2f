import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyse } from '../../server/src/engine/analyse.ts';
import { ITEMS } from '../../server/src/referential/items.ts';

/** Bits of programmes, well and badly formed, and noise. */
const bit = fc.oneof(
  fc.constantFrom(
    '# Formation au vannage',
    '## Objectifs',
    '## Public et prérequis',
    '**Durée :** 14 h',
    '**Tarif** : sur devis',
    '- Délai d’accès : 3 semaines',
    'Contact\n',
    'lina@example.org',
    '| Durée | 2 jours |\n|---|---|\n| Tarif | XX € |',
    '⏱ 2 jours',
    'Durée 3 jours',
    '14h',
    'à compléter : combien ?',
    'alternance d’apports théoriques et pratiques',
    '---\nduree: 14 h\npublic: [soignants]\n---',
    '```',
    '<div>',
    '<h2>Tarif</h2>',
    '> cité',
    '\u00a0',
    '&nbsp;',
    '👩‍🏫',
    '1.',
    '- ',
    '\t',
    '***',
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 10 }),
);
const text = fc.array(bit, { maxLength: 25 }).map((bits) => bits.join('\n\n'));

describe('analyse, on any text', () => {
  it('never throws, and places every finding and item inside the text, never between the halves of a character', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('2026-10-01', '2026-11-15'), fc.constantFrom('fr', 'en'), (source, asOf, locale) => {
        const { document, facts, findings } = analyse(source, { asOf, locale, kind: 'programme' });
        const spans = [...findings.map(({ span }) => span), ...ITEMS.flatMap((item) => facts.items[item].span ?? [])];
        for (const { start, end } of spans) {
          assert.ok(start >= 0 && start <= end && end <= source.length, `${start}-${end} in ${source.length}`);
          for (const offset of [start, end])
            assert.ok(!/[\ud800-\udbff]/.test(source[offset - 1] ?? '') || !/[\udc00-\udfff]/.test(source[offset] ?? ''));
        }
        for (const { message } of findings) assert.ok(!/\{\w+\}/.test(message.replace(/[“«][^”»]*[”»]/g, '')), message);
        assert.equal(document.source.text, source);
      }),
      { numRuns: 150 },
    );
  });

  it('reads CRLF as LF', () => {
    const withoutCr = text.map((source) => source.replace(/\r/g, ''));
    fc.assert(
      fc.property(withoutCr, (source) => {
        const summary = (input: string) => {
          const { document, facts, findings } = analyse(input, { asOf: '2026-11-15', locale: 'fr', kind: 'programme' });
          return {
            items: ITEMS.map((item) => [
              item,
              facts.items[item].state,
              facts.items[item].span && document.source.positionAt(facts.items[item].span.start),
            ]),
            findings: findings.map(({ rule, span, item }) => [rule, item, document.source.rangeOf(span)]),
          };
        };
        assert.deepEqual(summary(source.replace(/\n/g, '\r\n')), summary(source));
      }),
      { numRuns: 100 },
    );
  });

  it('gives the same findings for the same text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const options = { asOf: '2026-11-15', locale: 'fr' } as const;
        assert.deepEqual(analyse(source, options).findings, analyse(source, options).findings);
      }),
      { numRuns: 50 },
    );
  });
});
