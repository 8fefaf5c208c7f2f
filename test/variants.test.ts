import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyse } from '../server/src/engine/analyse.ts';
import { ITEMS } from '../server/src/referential/items.ts';
import { fixtureDocuments } from './support/fixtures.ts';
import { ROOT } from './support/paths.ts';

const { toCrlf, wrapText } = (await import(pathToFileURL(join(ROOT, 'scripts/textVariants.mjs')).href)) as {
  toCrlf: (text: string) => string;
  wrapText: (text: string, width: number) => string;
};

/** What is told of a text, whatever its line ends: its kind, the state of each item, each finding by rule and words. */
function told(text: string): string[] {
  const { facts, findings } = analyse(text, { asOf: '2026-11-15', locale: 'fr' });
  return [
    `kind ${facts.kind.value}`,
    ...ITEMS.map((item) => `${item} ${facts.items[item].state}`),
    ...findings.map(({ rule, span }) => `${rule} « ${text.slice(span.start, span.end).replace(/\s+/g, ' ').trim()} »`),
  ];
}

describe('the same text, typed otherwise', () => {
  for (const { name, text } of fixtureDocuments())
    it(`${name} reads the same with other line ends and wrapped`, () => {
      const asIs = told(text);
      const variants = [wrapText(text, 60), toCrlf(wrapText(text, 72)), wrapText(text, 80)];
      for (const variant of new Set(variants.filter((other) => other !== text))) assert.deepEqual(told(variant), asIs, variant);
    });
});

describe('wrapping a text', () => {
  const wrapped = (text: string): string => wrapText(text, 20);

  it('breaks paragraphs, items and labelled lines at spaces', () => {
    assert.equal(wrapped('Chacun plie sa feuille, puis la coud.\n'), 'Chacun plie sa\nfeuille, puis la\ncoud.\n');
    assert.equal(wrapped('- Plier une feuille en huit\n- Coudre\n'), '- Plier une feuille\n  en huit\n- Coudre\n');
    assert.equal(wrapped('1. Plier une feuille en huit'), '1. Plier une feuille\n   en huit');
    assert.equal(wrapped('**Durée :** 14 h\n**Lieu :** atelier des Carmes\n'), '**Durée :** 14 h\n**Lieu :** atelier\ndes Carmes\n');
  });

  it('keeps line ends, and words that do not fit', () => {
    assert.equal(wrapped('Chacun plie sa feuille, puis la coud.\r\n'), 'Chacun plie sa\r\nfeuille, puis la\r\ncoud.\r\n');
    assert.equal(wrapped('Voir https://atelier.example.org/plan d’accès'), 'Voir\nhttps://atelier.example.org/plan\nd’accès');
    assert.equal(toCrlf('un\ndeux\r\ntrois\r'), 'un\r\ndeux\r\ntrois\r\n');
  });

  it('begins no line with what would begin a block', () => {
    const marks = ['-', '*', '+', '#', '>', '|', ':', '1.', '12)', '<'];
    for (const mark of marks) {
      const lines = wrapped(`Une feuille pliée en ${mark} huit puis cousue`).split('\n');
      assert.ok(lines.length > 1 && lines.every((line) => !line.startsWith(mark)), lines.join('/'));
    }
  });

  for (const [what, text] of [
    ['front matter', '---\ntitle: Plier une feuille en huit puis la coudre\n---\n'],
    ['headings', '# Plier une feuille en huit puis la coudre\n'],
    ['underlined headings', 'Plier une feuille en huit puis la coudre\n===\n'],
    ['tables', '| Durée | Lieu de la formation |\n|---|---|\n| 14 h | Atelier des Carmes, Nevers |\n'],
    ['fenced code', '```\nPlier une feuille en huit puis la coudre\n```\n'],
    ['indented code', '    Plier une feuille en huit puis la coudre\n'],
    ['quotations', '> Plier une feuille en huit puis la coudre\n'],
    ['HTML', '<p>Plier une feuille en huit puis la coudre</p>\n'],
    ['components', '<Fact label="Durée" value="14 heures en deux jours" />\n'],
    ['comments', '<!-- choix assumé : le prix se dit\nde vive voix, et jamais autrement -->\n'],
    ['hard breaks', 'Plier une feuille en huit  \npuis la coudre au fil de lin  \net la rogner\n'],
    ['lines that go on', 'Plier une feuille en huit\npuis la coudre au fil de lin\n'],
  ] as const)
    it(`leaves ${what} alone`, () => assert.equal(wrapped(text), text));
});
