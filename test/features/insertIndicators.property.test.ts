import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocument } from '../../server/src/document/document.ts';
import type { Language } from '../../server/src/document/language.ts';
import { applyEdits } from '../../server/src/features/edit.ts';
import { insertIndicators } from '../../server/src/features/insertIndicators.ts';
import type { Statement } from '../../server/src/programme/facts.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import { EDITIONS } from '../../server/src/referential/editions.ts';
import { crlf } from './support.ts';
import { readingOf } from '../../server/src/singularity/reading.ts';

/** Registers as people keep them: evidence for some indicators, in one style, in order, among other blocks. */

const EDITION = EDITIONS['2026'];
const NUMBERS = EDITION.indicators.map(({ number }) => number);

type Style = {
  readonly join: string;
  readonly open?: string;
  readonly write: (number: number, label: string, colon: string, word: string) => string;
};

const PROOF = '[grille](grille.md), 2026-01-12';

const STYLES: readonly Style[] = [
  { join: '\n', write: (number, label, colon, word) => `- **${word} ${number}**, ${label}${colon} ${PROOF}` },
  { join: '\n\n', write: (number, label, colon, word) => `* ${word} ${number} – ${label}${colon} ${PROOF}\n  et la suite` },
  { join: '\n', write: (number, label, colon, word) => `  + ${label} (${word.toLowerCase()} ${number})${colon} ${PROOF}` },
  { join: '\n', write: (number, _label, colon, word) => `- [x] __${word} ${number}__${colon} ${PROOF}` },
  { join: '\n', write: (number, label, colon, word) => `- **${word} ${number}**, ${label}${colon}\n  - ${PROOF}` },
  { join: '\n', open: '| Indicateur | Thème | Preuve |\n|---|---|---|\n', write: (number, label) => `| ${number} | ${label} | ${PROOF} |` },
  { join: '\n', open: 'Ind.|Evidence|Date\n-|-|-\n', write: (number) => `${number}|[grille](grille.md)|2026-01-12` },
  { join: '\n\n', write: (number, label, _colon, word) => `## ${word} ${number} – ${label}\n\nVoir ${PROOF}.` },
  { join: '\n\n', write: (number, label, _colon, word) => `${word} ${number} : ${label}\n---\n\n${PROOF}` },
];

const NOISE: readonly string[] = [
  'Relu chaque trimestre.',
  '- un\n- deux',
  '```\n- Indicateur 4\n```',
  '> Un mot de la direction.',
  '***',
  '<!-- note -->',
  '<div>\n\nDu texte.\n\n</div>',
];

const register = fc
  .record({
    language: fc.constantFrom<Language>('fr', 'en'),
    stated: fc.subarray(NUMBERS, { maxLength: 8 }),
    style: fc.constantFrom(...STYLES),
    before: fc.array(fc.constantFrom(...NOISE), { maxLength: 2 }),
    after: fc.array(fc.constantFrom(...NOISE), { maxLength: 2 }),
    mark: fc.boolean(),
    lastNewline: fc.boolean(),
  })
  .map(({ language, stated, style, before, after, mark, lastNewline }) => {
    const [word, colon] = language === 'fr' ? ['Indicateur', ' :'] : ['Indicator', ':'];
    const labels = new Map(EDITION.indicators.map(({ number, label }) => [number, label[language]]));
    const evidence = stated.map((number) => style.write(number, labels.get(number) ?? '', colon, word)).join(style.join);
    const title = language === 'fr' ? '# Registre des preuves' : '# Register of the evidence that is kept';
    const blocks = [
      `---\nkind: organisation\nlang: ${language}\n---`,
      title,
      ...before,
      ...(evidence ? [(style.open ?? '') + evidence] : []),
      ...after,
    ];
    return { stated, text: (mark ? '\ufeff' : '') + blocks.join('\n\n') + (lastNewline ? '\n' : '') };
  });

const read = (text: string) => {
  const document = readDocument(text);
  return readingOf(document, readFacts(document), []);
};

const insert = (text: string, numbers: readonly number[]): string => applyEdits(text, insertIndicators(read(text), EDITION, numbers));

const told = (statements: readonly Statement[]): string[] =>
  statements.map(({ indicators, state, label, targets, date }) =>
    JSON.stringify([indicators.map(({ number }) => number), state, label?.text, targets.map(({ url }) => url), date?.iso]),
  );

const RUNS = { numRuns: 50 };

const asked = fc.subarray(NUMBERS, { minLength: 1, maxLength: 8 });

describe('insertIndicators, whatever the register', () => {
  it('promises exactly these indicators, and changes nothing of what was there', () => {
    fc.assert(
      fc.property(register, asked, ({ text, stated }, numbers) => {
        const missing = numbers.filter((number) => !stated.includes(number));
        const before = read(text);
        const after = read(insert(text, missing));
        const added = after.facts.evidence.filter(({ state }) => state === 'promised');
        assert.deepEqual(
          added.flatMap(({ indicators }) => indicators.map(({ number }) => number)).toSorted((a, b) => a - b),
          missing,
        );
        assert.deepEqual(told(after.facts.evidence.filter(({ state }) => state !== 'promised')), told(before.facts.evidence));
        assert.deepEqual(after.document.problems, before.document.problems);
        assert.deepEqual(after.facts.kind, before.facts.kind);
      }),
      RUNS,
    );
  });

  it('keeps the order of the numbers', () => {
    fc.assert(
      fc.property(register, asked, ({ text, stated }, numbers) => {
        const { facts } = read(
          insert(
            text,
            numbers.filter((number) => !stated.includes(number)),
          ),
        );
        const order = facts.evidence.map(({ indicators }) => indicators[0]?.number ?? 0);
        assert.deepEqual(
          order,
          order.toSorted((a, b) => a - b),
        );
      }),
      RUNS,
    );
  });

  it('comes to the same one by one, in any order', () => {
    fc.assert(
      fc.property(
        register.filter(({ stated }) => stated.length > 0),
        fc.shuffledSubarray(NUMBERS, { minLength: 1, maxLength: 5 }),
        ({ text, stated }, numbers) => {
          const missing = numbers.filter((number) => !stated.includes(number));
          assert.equal(
            missing.reduce((result, number) => insert(result, [number]), text),
            insert(text, missing),
          );
        },
      ),
      RUNS,
    );
  });

  it('does the same with CRLF', () => {
    fc.assert(
      fc.property(register, asked, ({ text }, numbers) => {
        assert.equal(insert(crlf(text), numbers), crlf(insert(text, numbers)));
      }),
      RUNS,
    );
  });
});
