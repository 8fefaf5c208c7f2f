import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addToList } from '../../server/src/config/addToList.ts';
import { readConfig } from '../../server/src/config/readConfig.ts';
import type { OwnLabel } from '../../server/src/programme/ownLabels.ts';
import { KNOWN_RULES } from './support.ts';

const TIME: OwnLabel = { item: 'duration', label: 'Votre parcours en temps' };

function added(text: string, { item, label } = TIME): string | undefined {
  const insertion = addToList(text, { section: 'labels', key: item, words: label });
  return insertion && text.slice(0, insertion.at) + insertion.newText + text.slice(insertion.at);
}

const labelsIn = (text: string) => readConfig(text, KNOWN_RULES).config.labels;

describe('a label added to a configuration file', () => {
  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    ['an empty file', '', 'labels:\n  duration:\n    - "Votre parcours en temps"\n'],
    ['comments alone', '# à nous\n', '# à nous\nlabels:\n  duration:\n    - "Votre parcours en temps"\n'],
    [
      'other keys, the last line without its end',
      'organisation: # nous\n    name:   La Rive',
      'organisation: # nous\n    name:   La Rive\nlabels:\n  duration:\n    - "Votre parcours en temps"\n',
    ],
    [
      'labels of other items',
      'labels:\n    price: # deux façons\n        - Ce que cela coûte # sur le site\n\nlocale: fr\n',
      'labels:\n    price: # deux façons\n        - Ce que cela coûte # sur le site\n    duration:\n      - "Votre parcours en temps"\n\nlocale: fr\n',
    ],
    [
      'labels of that item',
      'labels:\n  duration:\n  - Le temps du saule # ancien\n  price: [Le prix]\n',
      'labels:\n  duration:\n  - Le temps du saule # ancien\n  - "Votre parcours en temps"\n  price: [Le prix]\n',
    ],
    [
      'a list between brackets',
      'labels:\n  duration: [Le temps du saule]   # ancien\n',
      'labels:\n  duration: [Le temps du saule, "Votre parcours en temps"]   # ancien\n',
    ],
    ['a map between braces', 'labels: { price: [Le prix] }\n', 'labels: { price: [Le prix], "duration": ["Votre parcours en temps"] }\n'],
    ['an empty map', 'labels: {}\nlocale: fr\n', 'labels: {"duration": ["Votre parcours en temps"]}\nlocale: fr\n'],
    [
      'a key that is being typed',
      'labels: # ici\nlocale: fr\n',
      'labels: # ici\n  duration:\n    - "Votre parcours en temps"\nlocale: fr\n',
    ],
    ['an item that is being typed', 'labels:\n  duration:\n', 'labels:\n  duration:\n    - "Votre parcours en temps"\n'],
    [
      'lines that end as in Windows',
      'labels:\r\n  price:\r\n    - Le prix\r\n',
      'labels:\r\n  price:\r\n    - Le prix\r\n  duration:\r\n    - "Votre parcours en temps"\r\n',
    ],
    [
      'JSON',
      '{\n  "locale": "fr",\n  "labels": {\n    "price": ["Le prix"]\n  }\n}\n',
      '{\n  "locale": "fr",\n  "labels": {\n    "price": ["Le prix"],\n    "duration": ["Votre parcours en temps"]\n  }\n}\n',
    ],
    ['JSON without labels', '{\n  "locale": "fr"\n}\n', '{\n  "locale": "fr",\n  "labels": {"duration": ["Votre parcours en temps"]}\n}\n'],
  ];
  for (const [what, before, after] of cases) {
    it(`leaves as they are: ${what}`, () => {
      assert.equal(added(before), after);
      assert.ok(labelsIn(after).some(({ item, label }) => item === TIME.item && label === TIME.label));
    });
  }

  it('finds no place in what cannot be read', () => {
    for (const text of ['- a\n', 'labels: [\n', 'labels: Le prix\n', 'labels:\n  duration: Le temps\n', 'bonjour'])
      assert.equal(added(text), undefined, text);
  });

  it('may have any words', () => {
    const words = fc.string({ unit: fc.constantFrom(...Array.from('aé’ "\\:#,[]{}-&*!|>%@?')), minLength: 1, maxLength: 20 });
    const before = fc.constantFrom(...cases.map(([, text]) => text));
    fc.assert(
      fc.property(before, words, (text, label) => {
        const after = added(text, { item: 'price', label: `mot ${label}` }) ?? '';
        const read = readConfig(after, KNOWN_RULES);
        // A pattern that cannot be is told as such; the words are those that were given.
        const isRead = read.config.labels.some((own) => own.item === 'price' && own.label === `mot ${label}`);
        assert.ok(isRead || read.problems.some(({ message }) => /ne peut pas être un libellé/.test(message.fr)), after);
      }),
    );
  });

  it('may be taken back by hand, and put there again', () => {
    const once = added('locale: fr\n') as string;
    assert.equal(labelsIn(added(once, { item: 'price', label: 'Ce que cela coûte' }) as string).length, 2);
  });
});
