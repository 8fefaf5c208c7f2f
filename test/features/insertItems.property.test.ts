import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Language } from '../../server/src/document/language.ts';
import { analyse } from '../../server/src/engine/analyse.ts';
import { applyEdits } from '../../server/src/features/edit.ts';
import { insertItems } from '../../server/src/features/insertItems.ts';
import { ITEM_TEXTS } from '../../server/src/lexicon/itemTexts.ts';
import { type Item, ITEMS } from '../../server/src/referential/items.ts';
import { crlf, missingItems, read, unfoundItems } from './support.ts';

/** Programmes as authors write them: some items, in one or two styles and any order, among other blocks. */

const VALUES: Readonly<Record<Language, Partial<Record<Item, string>>>> = {
  fr: {
    objectives: 'broder un motif de perles et le monter sur un tambour',
    prerequisites: 'savoir tenir une aiguille, vérifié par un appel',
    audience: 'brodeuses et costumiers de théâtre',
    duration: '14 heures sur 2 jours',
    price: '600 € HT par personne',
    contact: 'Jeanne, 01 02 03 04 05',
    assessment: 'un motif brodé devant la formatrice, selon une grille remise le premier jour',
    'lead-time': 'trois semaines entre la demande et le premier jour',
  },
  en: {
    objectives: 'embroider a pattern of beads and mount it on a hoop',
    prerequisites: 'be able to hold a needle, checked in a call',
    audience: 'embroiderers and costume makers',
    duration: '14 hours over 2 days',
    price: '€600 per person excl. VAT',
    contact: 'Jeanne, +33 1 02 03 04 05',
    assessment: 'a pattern made before the trainer, judged by a grid handed out on day one',
    'lead-time': 'three weeks between the request and the first day',
  },
};

const NOISE: readonly string[] = [
  'Une phrase qui ne dit rien de plus que le reste.',
  '- un\n- deux\n  - trois',
  '```\n## Tarif\n```',
  '<div class="card">\n\nDu texte.\n\n</div>',
  '> Un mot de la formatrice.',
  '| a | b |\n|---|---|\n| c | d |',
  '***',
  '<!-- note -->',
  '[lien]: https://example.org',
];

type Style = (label: string, value: string, key: string) => string;

const colon = (language: Language): string => (language === 'fr' ? ' :' : ':');

/** How items are written, and what stands between two of them. */
const STYLES: Readonly<Record<string, { readonly join: string; readonly open?: string; readonly write: (language: Language) => Style }>> = {
  heading2: { join: '\n\n', write: () => (label, value) => `## ${label}\n\n${value}` },
  heading3: { join: '\n\n', write: () => (label, value) => `### ${label}\n${value}` },
  bold: { join: '\n\n', write: (language) => (label, value) => `**${label}${colon(language)}** ${value}` },
  boldLines: { join: '\\\n', write: (language) => (label, value) => `**${label}**${colon(language)} ${value}` },
  boldItems: { join: '\n', write: (language) => (label, value) => `- **${label}${colon(language)}** ${value}` },
  looseItems: { join: '\n\n', write: (language) => (label, value) => `* ${label}${colon(language)} ${value}` },
  plain: { join: '\n', write: (language) => (label, value) => `${label}${colon(language)} ${value}` },
  rows: { join: '\n', open: '|   |   |\n|---|---|\n', write: () => (label, value) => `| ${label} | ${value} |` },
};

interface Programme {
  readonly language: Language;
  readonly text: string;
}

const itemNames = (language: Language): Item[] => Object.keys(VALUES[language]) as Item[];

const programme: fc.Arbitrary<Programme> = fc.constantFrom<Language>('fr', 'en').chain((language) =>
  fc
    .record({
      inText: fc.shuffledSubarray(itemNames(language), { maxLength: 6 }),
      inFrontMatter: fc.shuffledSubarray(itemNames(language), { maxLength: 4 }),
      nested: fc.boolean(),
      style: fc.constantFrom(...Object.values(STYLES)),
      title: fc.boolean(),
      before: fc.array(fc.constantFrom(...NOISE), { maxLength: 2 }),
      after: fc.array(fc.constantFrom(...NOISE), { maxLength: 3 }),
      lastNewline: fc.boolean(),
      mark: fc.boolean(),
    })
    .map(({ inText, inFrontMatter, nested, style, title, before, after, lastNewline, mark }) => {
      const value = (item: Item): string => VALUES[language][item] ?? '';
      const keys = inFrontMatter.map((item) => `${nested ? '  ' : ''}${ITEM_TEXTS[item].key[language]}: ${value(item)}`);
      const frontMatter = keys.length > 0 ? [['---', `lang: ${language}`, ...(nested ? ['infobox:'] : []), ...keys, '---'].join('\n')] : [];
      const write = style.write(language);
      const labelled = inText
        .map((item) => write(ITEM_TEXTS[item].label[language], value(item), ITEM_TEXTS[item].key[language]))
        .join(style.join);
      const blocks = [
        ...frontMatter,
        ...(title ? ['# Broder'] : []),
        ...before,
        ...(labelled ? [(style.open ?? '') + labelled] : []),
        ...after,
      ];
      return { language, text: (mark ? '\ufeff' : '') + blocks.join('\n\n') + (lastNewline ? '\n' : '') };
    }),
);

const AUDIT = { asOf: '2026-11-15', locale: 'fr', kind: 'programme' } as const;

const RUNS = { numRuns: 200 };

describe('insertItems, whatever the programme', () => {
  it('inserts inside the text, in order, without overlap', () => {
    fc.assert(
      fc.property(programme, fc.shuffledSubarray([...ITEMS]), ({ text }, items) => {
        let last = -1;
        for (const { span, newText, placeholders } of insertItems(read(text), items)) {
          assert.ok(span.start > last && span.end >= span.start && span.end <= text.length);
          assert.ok(placeholders.every(({ start, end }) => 0 <= start && start < end && end <= newText.length));
          last = span.end;
        }
      }),
      RUNS,
    );
  });

  it('leaves nothing missing, adds no error, and changes no other item', () => {
    fc.assert(
      fc.property(programme, ({ text }) => {
        const before = analyse(text, AUDIT);
        const unfound = unfoundItems(before.reading);
        const after = analyse(applyEdits(text, insertItems(before.reading, unfound)), AUDIT);
        assert.deepEqual(unfoundItems(after.reading), []);
        for (const item of ITEMS)
          assert.equal(after.facts.items[item].state, unfound.includes(item) ? 'promised' : before.facts.items[item].state, item);
        const errors = (findings: typeof after.findings): string[] =>
          findings.flatMap(({ severity, rule, item }) => (severity === 'error' ? `${rule} ${item}` : []));
        assert.deepEqual(
          errors(after.findings).filter((error) => !errors(before.findings).includes(error)),
          [],
        );
        assert.deepEqual(after.document.problems, []);
      }),
      RUNS,
    );
  });

  it('keeps every line that was there, and no two blank lines where there were none', () => {
    fc.assert(
      fc.property(programme, ({ text }) => {
        const edits = insertItems(read(text), missingItems(read(text)));
        const result = applyEdits(text, edits);
        // A line that is no longer the last of its paragraph gets the line break of the others.
        const linesOf = (whole: string): string[] =>
          whole
            .replace('\ufeff', '')
            .split('\n')
            .map((line) => line.replace(/\\$/, ''));
        const lines = linesOf(result);
        for (const line of linesOf(text)) {
          const at = lines.indexOf(line);
          assert.ok(at >= 0, line);
          lines.splice(0, at + 1);
        }
        assert.doesNotMatch(result, /\n[>\s]*\n[>\s]*\n(?=[^\n])/);
      }),
      RUNS,
    );
  });

  it('does the same with CRLF', () => {
    fc.assert(
      fc.property(programme, ({ text }) => {
        fc.pre(text.includes('\n'));
        const inserted = applyEdits(text, insertItems(read(text), missingItems(read(text))));
        const windows = crlf(text);
        assert.equal(applyEdits(windows, insertItems(read(windows), missingItems(read(windows)))), crlf(inserted));
      }),
      RUNS,
    );
  });
});
