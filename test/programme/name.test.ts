import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';

const nameOf = (text: string, kind: 'programme' | 'organisation' = 'programme'): string | undefined =>
  readFacts(readDocument(text), kind).name;

describe('the name of a programme', () => {
  for (const [text, name] of [
    ['# Greffer un pommier\n\n## Objectifs\n', 'Greffer un pommier'],
    ['# Greffer\nun pommier\n', 'Greffer'],
    ['## Objectifs & Public visé\n\nSavoir greffer.\n\n## Programme\n', undefined],
    ['## Durée et tarif\n\n2 jours\n', undefined],
    ['# Prerequisites and audience\n\nGardeners who own a knife.\n', undefined],
    // The front matter says it where no heading does.
    ['---\ntitle: Greffer un pommier\n---\n# Objectifs\n\nSavoir greffer.\n', 'Greffer un pommier'],
    // A part of a name may be a word of an item.
    ['# Accessibilité et muséographie\n', 'Accessibilité et muséographie'],
    ['# Tarif des plants et greffe\n', 'Tarif des plants et greffe'],
    ['# Évaluer un verger\n', 'Évaluer un verger'],
  ] as const) {
    it(`is ${name ?? 'nothing'} in ${JSON.stringify(text)}`, () => assert.equal(nameOf(text), name));
  }

  it('is the title of any other document, whatever it is about', () => assert.equal(nameOf('# Contact\n', 'organisation'), 'Contact'));
});
