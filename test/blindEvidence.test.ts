import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { analyse, type Analysis } from '../server/src/engine/analyse.ts';
import { FINDING_FIXTURES } from './support/paths.ts';

/** Day on which the cases are read, under the edition that they were written for. */
const AS_OF = '2026-10-01';

const placed = z.strictObject({ rule: z.string(), on: z.string().min(1) });

/**
 * What a fair reader who had not seen the rules would tell of a programme, and nothing more. Items have cases of their own.
 * `optional`: what one reader would tell and another would not.
 */
const expectedSchema = z.strictObject({
  /** Whether results are to be read in it: else their absence is told. */
  results: z.enum(['shown', 'missing']),
  findings: z.array(placed),
  optional: z.array(placed).optional(),
  /** Where the rules are known to differ from that reader, word for word, so that every change shows. */
  known: z.array(z.string()).optional(),
});
type Expected = z.infer<typeof expectedSchema>;

/** Told item by item, and measured elsewhere. */
const OF_ITEMS = new Set(['missing-item', 'vague-item', 'unconfirmed-item', 'promised-item']);

/** Every way in which the findings differ from what was expected, in words; empty when they agree. */
function differences({ results, findings: wanted, optional = [] }: Expected, { document, facts, findings }: Analysis): string[] {
  const told = findings
    .filter(({ rule }) => rule.startsWith('evidence/'))
    .map(({ rule, span, indicator }) => ({ rule: rule.replace('evidence/', ''), on: document.source.words(span), indicator }))
    .filter(({ rule }) => !OF_ITEMS.has(rule));
  const silent = told.some(({ rule, indicator }) => rule === 'missing-indicator' && indicator === 2);
  const found = facts.kind.value === 'programme' ? [] : [`kind: expected programme, read ${facts.kind.value}`];
  if ((results === 'missing') !== silent) found.push(`results: expected ${results}, told ${silent ? 'missing' : 'shown'}`);
  const left = [...wanted];
  const spare = [...optional];
  const take = (among: z.infer<typeof placed>[], rule: string, on: string): boolean => {
    const at = among.findIndex((one) => one.rule === rule && (one.on.includes(on) || on.includes(one.on)));
    if (at >= 0) among.splice(at, 1);
    return at >= 0;
  };
  for (const { rule, on } of told) {
    if (rule === 'missing-indicator' || take(left, rule, on) || take(spare, rule, on)) continue;
    found.push(`${rule}: told on “${on}”`);
  }
  return [...found, ...left.map(({ rule, on }) => `${rule}: not told on “${on}”`)];
}

describe('fixtures: findings on programmes written before the rules were read', () => {
  for (const name of readdirSync(FINDING_FIXTURES)) {
    it(name, () => {
      const file = join(FINDING_FIXTURES, name, 'expected.json');
      const expected = expectedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
      const text = readFileSync(join(FINDING_FIXTURES, name, 'programme.md'), 'utf8');
      const found = differences(expected, analyse(text, { asOf: AS_OF, locale: 'fr' }));
      // As for the other fixtures: to be used after reading the differences, never to silence them.
      if (process.env.UPDATE_KNOWN) {
        const { known: _, ...rest } = expected;
        writeFileSync(file, `${JSON.stringify(found.length > 0 ? { ...rest, known: found } : rest, null, 2)}\n`);
        return;
      }
      assert.deepEqual(found, expected.known ?? []);
    });
  }
});
