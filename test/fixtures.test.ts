import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { type MarkdownDocument, readDocument } from '../server/src/document/document.ts';
import { type DocumentFacts, KINDS } from '../server/src/programme/facts.ts';
import { readFacts } from '../server/src/programme/readFacts.ts';
import { type Item, ITEMS } from '../server/src/referential/items.ts';
import { itemCases } from './support/fixtures.ts';

/** How far, in lines, the start of an item's range may stand from the line a reader pointed at. */
const LINE_TOLERANCE = 3;

/** `line`: 1-based, the item's first content, not its heading; left out where readers could point at different lines. */
const placed = z.strictObject({ state: z.enum(['present', 'vague', 'promised']), line: z.int().positive().optional() });
const unplaced = z.strictObject({ state: z.enum(['missing', 'not-applicable']) });

/**
 * What a reader who had not seen the code expects of a document.
 * Where readers could differ, the item, or the category of a document that is no programme, is left out.
 */
const expectedSchema = z.strictObject({
  kind: z.enum(KINDS),
  language: z.enum(['fr', 'en']),
  category: z.enum(['AF', 'BC', 'VAE', 'CFA']).optional(),
  items: z.partialRecord(z.enum(ITEMS), z.union([placed, unplaced])),
  /** Where the reader is known to differ from the person: its differences, word for word, so that every change shows. */
  known: z.array(z.string()).optional(),
});
type Expected = z.infer<typeof expectedSchema>;

/** Every way in which the reading differs from what was expected, in words; empty when they agree. */
function differences(expected: Expected, document: MarkdownDocument, facts: DocumentFacts): string[] {
  const found: string[] = [];
  const compare = (what: string, wanted: string, read: string): void => {
    if (wanted !== read) found.push(`${what}: expected ${wanted}, read ${read}`);
  };
  compare('kind', expected.kind, facts.kind.value);
  compare('language', expected.language, document.language);
  if (expected.category) compare('category', expected.category, facts.category.value);
  for (const [name, wanted] of Object.entries(expected.items)) {
    const item = name as Item;
    const { state, span } = facts.items[item];
    compare(item, wanted.state, state);
    if (!('line' in wanted) || wanted.line === undefined) continue;
    if (!span) {
      if (state === wanted.state) found.push(`${item}: expected near line ${wanted.line}, read without a range`);
      continue;
    }
    const line = document.source.positionAt(span.start).line + 1;
    if (Math.abs(line - wanted.line) > LINE_TOLERANCE) found.push(`${item}: expected near line ${wanted.line}, read on line ${line}`);
  }
  return found;
}

describe('fixtures: programmes as providers write them', () => {
  for (const { name, folder, documents } of itemCases()) {
    it(name, () => {
      const programmes = documents.filter((path) => /^programme\.mdx?$/.test(basename(path)));
      assert.equal(programmes.length, 1, 'one programme.md or programme.mdx per case');
      const file = join(folder, 'expected.json');
      const expected = expectedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
      const document = readDocument(readFileSync(programmes[0] as string, 'utf8'));
      const found = differences(expected, document, readFacts(document));
      // UPDATE_KNOWN=1 accepts the differences of today: to be used after reading them, never to silence them.
      if (process.env.UPDATE_KNOWN) {
        const { known: _, ...rest } = expected;
        writeFileSync(file, `${JSON.stringify(found.length > 0 ? { ...rest, known: found } : rest, null, 2)}\n`);
        return;
      }
      assert.deepEqual(found, expected.known ?? []);
    });
  }
});
