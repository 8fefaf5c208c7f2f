import assert from 'node:assert/strict';
import { failingItemExamples, readItemFiles } from '../../server/src/lexicon/readItemFiles.ts';
import { itemIn } from '../../server/src/programme/itemIn.ts';
import { lexiconName } from '../../server/src/programme/lexiconNames.ts';
import { ITEMS } from '../../server/src/referential/items.ts';

/** A file of an item; its labels begin on line 8, its sentences after them. */
const fileOf = (item: string, rest: string): string => `item: ${item}
label: { fr: a, en: a }
settledBy: { fr: a, en: a }
asks: { fr: a, en: a }
key: { fr: a, en: a }
section: administrative
traits: { sheetWeight: { label: 1, sentence: 1 } }
${rest}`;
const TOPICS = {
  path: 'topics.yaml',
  text: 'duration: {}\nprice: {}\ngroup: {}\nlevel: {}\ndelivery: {}\ndates: {}\nstart: {}\nend: {}\naudience: {}\n',
};
const SECTIONS = {
  path: 'sections.yaml',
  text: 'parts: []\nnumbered: { fr: [partie] }\nreasons: { fr: [pourquoi] }\npractical: { fr: [pratique] }\nleadIns: []\n',
};
const OTHERS = [
  TOPICS,
  SECTIONS,
  ...ITEMS.filter((item) => item !== 'price' && item !== 'duration').map((item) => ({
    path: `items/${item}.yaml`,
    text: fileOf(item, `labels: { fr: [${item}] }`),
  })),
];

/** Every fault of two files about items, among others without a fault: its place, and the words that tell it. */
function faults(price: string, duration = 'labels: { fr: [durée] }', path = 'items/price.yaml'): string[] {
  const { items, problems } = readItemFiles(
    [...OTHERS, { path, text: fileOf('price', price) }, { path: 'items/duration.yaml', text: fileOf('duration', duration) }],
    lexiconName,
  );
  return [...problems, ...failingItemExamples(items, itemIn)].map(({ path: file, line, message }) => `${file}:${line} ${message.en}`);
}

describe('the files about items', () => {
  it('are read as they stand', () => assert.deepEqual(faults('labels: { fr: ["tarif[s]"] }'), []));

  for (const [name, text, line, words] of [
    ['an unknown key', 'labels: { fr: [tarif] }\nlable: { fr: [prix] }', 9, /"lable" is not a known key here/],
    ['a language that is none', 'labels: { fr: [tarif], de: [Preis] }', 8, /"de" is not a known key here/],
    ['a key that stands twice', 'labels: { fr: [tarif] }\nlabels: { fr: [prix] }', 9, /twice/],
    ['an impossible pattern', 'labels:\n  fr:\n    - tarif\n    - prix (net', 11, /"prix \(net" is no pattern: `\(` is not closed/],
    ['a name that nothing bears', 'labels: { fr: [tarif] }\ncheckable:\n  fr:\n    - <montant>', 11, /<montant> is not known/],
    ['an anchor in a label', 'labels:\n  fr:\n    - ^tarif', 10, /met as a whole/],
    ['an impossible term', 'labels: { fr: [tarif] }\nterms:\n  kind:\n    fr:\n      - a]', 12, /`\]` closes nothing/],
    ['an impossible regular expression', 'labels: { fr: [tarif] }\nvague:\n  fr:\n    - regex: a(', 11, /no regular expression/],
    [
      'an impossible pattern in what a sentence is not',
      'labels: { fr: [tarif] }\nsentences:\n  - state: present\n    fr: [prix]\n    unless:\n      fr:\n        - a|b',
      14,
      /outside of brackets/,
    ],
    ['a number that YAML takes for a comment', 'labels:\n  fr:\n    - tarif\n    - de # euros', 11, /This "#" cuts the line/],
    ['a shared label that no other item has', 'labels: { fr: [tarif] }\nshared:\n  fr:\n    - prix', 11, /"prix" announces no other item/],
    [
      'an example that is read as another state',
      'labels: { fr: [tarif] }\nexamples:\n  - {text: "Tarif : 30 €", state: vague}',
      10,
      /Read as "present" on "30 €"; expected: "vague"/,
    ],
    [
      'an example that stands on other words',
      'labels: { fr: [tarif] }\nexamples:\n  - {text: "Tarif : 30 €", state: present, on: "30"}',
      10,
      /expected: "present" on "30"/,
    ],
  ] as const)
    it(`name ${name} with its file and line`, () => {
      const [fault, ...others] = faults(text);
      assert.match(fault ?? '', words);
      assert.ok(fault?.startsWith(`items/price.yaml:${line} `), fault);
      assert.deepEqual(others, []);
    });

  it('name a file called otherwise than its item', () =>
    assert.deepEqual(faults('labels: { fr: [tarif] }', undefined, 'items/prix.yaml'), [
      'items/prix.yaml:1 A file is named after its item: price.yaml is expected.',
    ]));

  it('name an item without a file', () => {
    const { problems } = readItemFiles(OTHERS, lexiconName);
    assert.deepEqual(
      problems.map(({ path, message }) => `${path} ${message.en}`),
      ['duration', 'price'].map((item) => `items/${item}.yaml No file describes the item "${item}".`),
    );
  });

  for (const [name, { path, text }, from, to, line, words] of [
    ['an impossible pattern among topics', TOPICS, 'level: {}', 'level: { fr: [niveau (d] }', 4, /`\(` is not closed/],
    ['an unknown topic', TOPICS, 'level: {}', 'level: {}\ncolour: {}', 5, /"colour" is not a known key here/],
    ['an impossible pattern among sections', SECTIONS, 'fr: [pratique]', 'fr: ["a|b"]', 4, /outside of brackets/],
    [
      'an impossible pattern in a part',
      SECTIONS,
      'parts: []',
      'parts:\n  - section: content\n    opens:\n      fr: [<amount>]',
      4,
      /<amount> is not known/,
    ],
  ] as const)
    it(`name ${name} with its file and line`, () => {
      const { problems } = readItemFiles([{ path, text: text.replace(from, to) }], lexiconName);
      assert.deepEqual(
        problems.map((problem) => `${problem.path}:${problem.line}`),
        [`${path}:${line}`],
      );
      assert.match(problems[0]?.message.en ?? '', words);
    });

  describe('a label of two items', () => {
    const LABEL = 'fr:\n    - (coût|temps)[s]';
    it('is named in both files', () =>
      assert.deepEqual(faults(`labels:\n  ${LABEL}`, 'labels: { fr: [durée, temps] }'), [
        'items/duration.yaml:8 "temps" announces another item already (items/price.yaml:10). On purpose? The label then stands under "shared" in both files.',
        'items/price.yaml:10 "temps" announces another item already (items/duration.yaml:8). On purpose? The label then stands under "shared" in both files.',
      ]));
    it('is named where one file alone declares it', () => {
      const [fault, ...others] = faults('labels: { fr: [tarif] }\nshared: { fr: [temps] }', 'labels: { fr: [durée, temps] }');
      assert.match(fault ?? '', /^items\/duration.yaml:8 "temps"/);
      assert.deepEqual(others, []);
    });
    it('may stand where both declare it', () =>
      assert.deepEqual(
        faults('labels: { fr: [tarif] }\nshared: { fr: [temps] }', 'labels: { fr: [durée] }\nshared: { fr: ["temps[s]"] }'),
        [],
      ));
    it('may be the weak label of one', () =>
      assert.deepEqual(faults('labels: { fr: [tarif] }\nweakLabels: { fr: [temps] }', 'labels: { fr: [temps] }'), []));
  });
});
