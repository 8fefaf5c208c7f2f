import assert from 'node:assert/strict';
import { analyseExample } from '../../server/src/engine/example.ts';
import type { Locale } from '../../server/src/messages/locale.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { type Rule, type RuleExample, sourceText } from '../../server/src/rules/rule.ts';

const LOCALES: readonly Locale[] = ['fr', 'en'];
/** A day on which edition V9 is in force: what an example is checked against when it names none. */
const DEFAULT_DAY = '2026-10-01';

function findingsOf(
  rule: Rule,
  example: RuleExample,
  locale: Locale,
): { findings: readonly Finding[]; textOf: (finding: Finding) => string } {
  const { findings } = analyseExample(example, { asOf: example.asOf ?? DEFAULT_DAY, locale, kind: example.kind ?? 'programme' });
  return {
    findings: findings.filter((finding) => finding.rule === rule.meta.id),
    textOf: ({ span }) => example.text.slice(span.start, span.end),
  };
}

const quoteFirstLines = (example: RuleExample): string => JSON.stringify(example.text.slice(0, 70));

describe('rules', () => {
  it('have ids of their own, by family and in kebab-case', () => {
    const ids = RULES.map((rule) => rule.meta.id);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of ids) assert.match(id, /^(?:evidence|singularity)\/[a-z]+(?:-[a-z]+)*$/);
  });

  for (const rule of RULES) {
    const { meta } = rule;
    describe(meta.id, () => {
      for (const locale of LOCALES) {
        it(`says what it does (${locale})`, () => {
          assert.ok(meta.title[locale].length > 3, 'title');
          assert.ok(meta.description[locale].length > 100, 'description');
          assert.ok(Object.keys(meta.messages).length > 0, 'a message at least');
          for (const [name, message] of Object.entries(meta.messages)) assert.ok(message[locale].length > 20, `message ${name}`);
          for (const source of meta.sources) assert.ok(sourceText(source)[locale].length > 3, 'source');
          assert.ok(meta.good[locale].length > 0, 'a good example');
          assert.ok(meta.bad[locale].length > 0, 'a bad example');
        });

        if (meta.id.startsWith('singularity/'))
          it(`says where its question comes from, and why it leaves a like passage alone (${locale})`, () => {
            assert.ok((meta.asks?.[locale].length ?? 0) > 100);
            assert.ok(meta.good[locale].some(({ why }) => why !== undefined && why.endsWith('.')));
          });

        for (const example of meta.good[locale]) {
          it(`has nothing to say about ${quoteFirstLines(example)} (${locale})`, () => {
            const { findings } = findingsOf(rule, example, locale);
            assert.deepEqual(
              findings.map(({ message }) => message),
              [],
            );
          });
        }

        for (const example of meta.bad[locale]) {
          it(`stands on ${JSON.stringify(example.on)} in ${quoteFirstLines(example)} (${locale})`, () => {
            assert.ok(example.on, 'a bad example names the words that its finding stands on');
            const { findings, textOf } = findingsOf(rule, example, locale);
            const found = findings.filter(
              (finding) => textOf(finding) === example.on && (example.item === undefined || finding.item === example.item),
            );
            assert.equal(
              found.length,
              1,
              `findings stand on ${JSON.stringify(findings.map((finding) => [finding.item, textOf(finding)]))}`,
            );
            assert.doesNotMatch((found[0] as Finding).message, /\{\w+\}/, 'every name of the message has its value');
          });
        }
      }

      it('speaks two languages', () => {
        assert.notEqual(meta.title.fr, meta.title.en);
        assert.notEqual(meta.description.fr, meta.description.en);
        for (const message of Object.values(meta.messages)) assert.notEqual(message.fr, message.en);
      });
    });
  }
});
