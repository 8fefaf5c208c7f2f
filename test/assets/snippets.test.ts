import assert from 'node:assert/strict';
import { analyse } from '../../server/src/engine/analyse.ts';
import type { Locale } from '../../server/src/messages/locale.ts';
import { ITEMS } from '../../server/src/referential/items.ts';
import { ITEM_TEXTS } from '../../server/src/lexicon/itemTexts.ts';
import { readJson } from './project.ts';

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

const PLACEHOLDER = /\$\{(\d+):((?:\\.|[^\\}])*)\}/g;

/** What stands in the editor after the snippet was inserted and nothing typed. */
const untouched = (snippet: Snippet): string =>
  snippet.body
    .join('\n')
    .replace(PLACEHOLDER, (_, _number, text: string) => text.replace(/\\(.)/g, '$1'))
    .replace(/\$\{CURRENT_\w+\}/g, '01')
    .replace('$0', '');

for (const locale of ['fr', 'en'] as const satisfies readonly Locale[]) {
  describe(`snippets/${locale}.json`, () => {
    const SKELETON = { fr: 'programme', en: 'course' }[locale];
    const EVIDENCE = { fr: 'preuve', en: 'evidence' }[locale];
    let snippets: readonly Snippet[];
    const byPrefix = (prefix: string): Snippet => {
      const found = snippets.find((snippet) => snippet.prefix === prefix);
      assert.ok(found, `no snippet has the prefix ${prefix}`);
      return found;
    };

    before(async () => {
      snippets = Object.values(await readJson<Record<string, Snippet>>(`snippets/${locale}.json`));
    });

    it('holds the skeleton, one snippet per item and the evidence line, each described', () => {
      assert.equal(snippets.length, ITEMS.length + 2);
      assert.equal(new Set(snippets.map(({ prefix }) => prefix)).size, snippets.length);
      for (const { description } of snippets) assert.ok(description.length > 10);
    });

    it('numbers its tab stops from 1 and ends on $0', () => {
      for (const snippet of snippets) {
        const body = snippet.body.join('\n');
        const stops = [...body.matchAll(PLACEHOLDER)].map(([, number]) => Number(number));
        assert.deepEqual(
          stops,
          stops.map((_, index) => index + 1),
          snippet.prefix,
        );
        assert.match(body, /\$0$/, snippet.prefix);
      }
    });

    it('asks for every item in the words of the referential, and answers none', () => {
      const body = untouched(byPrefix(SKELETON));
      let from = 0;
      for (const item of ITEMS) {
        const { label } = ITEM_TEXTS[item];
        const at = body.indexOf(`## ${label[locale]}\n`, from);
        assert.ok(at >= from, `${item} is missing or out of order`);
        from = at;
      }
      const prose = body
        .replace(/^---[^]*?---\n/, '')
        .split('\n')
        .filter((line) => line && !line.startsWith('#'));
      assert.equal(prose.length, ITEMS.length);
      prose.forEach((line, index) =>
        assert.ok(line.endsWith(`: ${ITEM_TEXTS[ITEMS[index] as (typeof ITEMS)[number]].asks[locale]}`), line),
      );
    });

    it('is read as a programme that promises everything and says nothing yet', () => {
      const { document, facts } = analyse(untouched(byPrefix(SKELETON)), { asOf: '2026-11-15', locale });
      assert.equal(facts.kind.value, 'programme');
      assert.equal(document.language, locale);
      assert.deepEqual(
        Object.fromEntries(ITEMS.map((item) => [item, facts.items[item].state])),
        Object.fromEntries(ITEMS.map((item) => [item, 'promised'])),
      );
    });

    it('opens without a warning an item: that nothing is written is told once, with the places, and then of each as one writes', () => {
      const text = untouched(byPrefix(SKELETON));
      const promised = (of: string) =>
        analyse(of, { asOf: '2026-11-15', locale }).findings.filter(({ rule }) => rule === 'evidence/promised-item');
      const [only, ...more] = promised(text);
      assert.deepEqual([more.length, only?.severity, only?.related?.length], [0, 'warning', ITEMS.length - 1]);
      const question = ITEM_TEXTS.duration.asks[locale];
      const start = text.lastIndexOf('\n', text.indexOf(question));
      const written = `${text.slice(0, start)}\n14 h${text.slice(text.indexOf(question) + question.length)}`;
      assert.equal(promised(written).length, ITEMS.length - 1);
    });

    for (const item of ITEMS) {
      it(`inserts ${item} as a promise`, () => {
        const prefix = `${{ fr: 'rubrique', en: 'item' }[locale]}-${ITEM_TEXTS[item].key[locale].replaceAll('_', '-')}`;
        const { facts } = analyse(untouched(byPrefix(prefix)), { asOf: '2026-11-15', locale, kind: 'programme' });
        assert.equal(facts.items[item].state, 'promised');
      });
    }

    it('writes evidence as a list item: indicator, what, link, date', () => {
      assert.match(untouched(byPrefix(EVIDENCE)), /^- \*\*Indicat(?:eur|or) 8\*\*, .+ ?: \[.+\]\(.+\), 01-01-01$/);
    });
  });
}
