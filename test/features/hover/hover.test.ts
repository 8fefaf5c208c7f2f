import assert from 'node:assert/strict';
import { analyse } from '../../../server/src/engine/analyse.ts';
import { hoverAt } from '../../../server/src/features/hover/hover.ts';
import { toMarkdown } from '../../../server/src/features/hover/telling.ts';
import { LOCALES } from '../../../server/src/messages/locale.ts';
import { settledKind } from '../../../server/src/programme/facts.ts';
import { fixtureDocuments } from '../../support/fixtures.ts';

/** One in so many, so that the whole takes seconds. */
const EVERY = 15;

describe('hovers on the fixtures', () => {
  for (const locale of LOCALES)
    it(`tell something, on words that hold the place, and fill in every name (${locale})`, () => {
      let count = 0;
      const documents = [...fixtureDocuments()].filter((_, index) => index % EVERY === 0);
      for (const { text } of documents) {
        const analysis = analyse(text, { asOf: '2026-11-22', locale });
        const about = { analysis, path: '', locate: () => undefined, rulePage: () => undefined };
        for (let at = 0; at <= text.length; at += 3) {
          const telling = hoverAt(at, about);
          if (!telling) continue;
          count++;
          assert.notEqual(settledKind(analysis.facts.kind), 'other');
          assert.ok(telling.span.start <= at && at < telling.span.end);
          const markdown = toMarkdown(telling, locale);
          assert.doesNotMatch(markdown, /undefined|\[object|\\\{\w+\\\}/);
          assert.ok(markdown.split('\n').every((line) => line === line.trimEnd()));
          at = telling.span.end;
        }
      }
      assert.ok(count > 100, String(count));
    });
});
