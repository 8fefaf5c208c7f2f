import assert from 'node:assert/strict';
import { foldText } from '../../server/src/document/fold.ts';
import { ITEMS as DATA } from '../../server/src/lexicon/generated/items.ts';
import type { LabelList } from '../../server/src/lexicon/generated.ts';
import { ITEM_LEXICON } from '../../server/src/lexicon/items.ts';
import { LABEL_LENGTH, listsWith, mayBeLabel } from '../../server/src/lexicon/labelLists.ts';
import { COURSE_QUALIFIER, QUALIFIER } from '../../server/src/lexicon/qualifier.ts';
import { undress } from '../../server/src/programme/labels.ts';
import { fixtureDocuments } from '../support/fixtures.ts';

const QUALIFIERS = { item: QUALIFIER, course: COURSE_QUALIFIER, none: '' };

/** One expression for each list, as slow as it is plain. */
const expressions = DATA.qualifiers.map((qualified, list) => {
  const known = Object.entries(DATA.labels).flatMap(([label, lists]) =>
    lists.includes(list) ? [label.replace(/[.+*?()[\]\\/]/g, String.raw`\$&`)] : [],
  );
  const { range, lists, whole } = DATA.openLabels;
  const open = lists.flatMap((of, index) =>
    of === list ? [{ source: DATA.sources[range[0] + index] as string, isWhole: index < whole }] : [],
  );
  const partly = [...known, ...open.flatMap(({ source, isWhole }) => (isWhole ? [] : [source.slice(1, -1)]))];
  // A topic that is an item has no labels of its own.
  if (partly.length === 0) return /(?!)/;
  return new RegExp(
    [`^(?:${partly.join('|')})${QUALIFIERS[qualified]}$`, ...open.flatMap(({ source, isWhole }) => (isWhole ? [source] : []))].join('|'),
  );
});

const linesOfFixtures = (): string[] => [
  ...new Set(
    fixtureDocuments()
      .flatMap(({ text }) => text.split('\n'))
      .flatMap((line) => [line, ...line.split(/[:|]/)])
      .map(foldText)
      .filter(({ length }) => length <= LABEL_LENGTH),
  ),
];

describe('lists of labels', () => {
  it('have a label exactly where their expression would, on all short lines of our fixtures', () => {
    let met = 0;
    for (const line of linesOfFixtures()) {
      const label = undress(line);
      const lists = listsWith(label);
      expressions.forEach((expression, list) => assert.equal(lists.has(list), expression.test(label), `« ${label} » in list ${list}`));
      if (lists.size > 0) met++;
      if (lists.size > 0) assert.ok(mayBeLabel(line), `« ${line} » is one, and would not be looked at`);
    }
    assert.ok(met > 500, `${met}`);
  });

  it('know what documents add to a label, and what makes another of it', () => {
    const isPrice = (label: string): boolean => listsWith(label).has(ITEM_LEXICON.price.labels);
    for (const label of ['tarif', 'tarifs de la formation', 'prix public ttc', 'combien ca coute pour une equipe'])
      assert.ok(isPrice(label), label);
    for (const label of ['', 'tarif du pain', 'le tarif', 'duree']) assert.ok(!isPrice(label), label);
    // A label that looks at what follows it: by "modalités pédagogiques" the decree names the item.
    const isDecreed = (label: string): boolean => listsWith(label).has(ITEM_LEXICON.delivery.byName as LabelList);
    assert.ok(isDecreed('modalites pedagogiques') && !isDecreed("modalites d'organisation"));
    assert.ok(listsWith("modalites d'organisation").has(ITEM_LEXICON.delivery.labels));
  });
});
