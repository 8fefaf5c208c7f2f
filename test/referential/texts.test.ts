import assert from 'node:assert/strict';
import { fold } from '../../server/src/document/fold.ts';
import { LOCALES, type Localized } from '../../server/src/messages/locale.ts';
import { EDITIONS } from '../../server/src/referential/editions.ts';
import type { Indicator } from '../../server/src/referential/indicator.ts';

/** Every text of an indicator, with the name of its place. */
function* textsOf(indicator: Indicator): Generator<[string, Localized]> {
  const { number, label, expected, guide, asks, minorWhen, evidence, newEntrant, subcontractor, change, provisional } = indicator;
  const single = {
    label,
    expected,
    guide,
    asks,
    minorWhen,
    'new entrant': newEntrant.note,
    subcontractor: subcontractor.note,
    change,
    provisional,
  };
  for (const [name, text] of Object.entries(single)) if (text) yield [`${number}, ${name}`, text];
  for (const [index, one] of evidence.entries()) yield [`${number}, evidence ${index + 1}`, one.label];
}

for (const edition of Object.values(EDITIONS)) {
  describe(`the texts of edition ${edition.id}`, () => {
    const texts: [string, Localized][] = edition.indicators.flatMap((indicator) => [...textsOf(indicator)]);
    const all: [string, Localized][] = [
      ...texts,
      ...edition.criteria.map(({ number, title }): [string, Localized] => [`criterion ${number}`, title]),
      ['legal reference', edition.legalReference],
      ...(edition.provisional ? [['provisional', edition.provisional] as [string, Localized]] : []),
    ];

    it('exist in both languages, which differ', () => {
      for (const [place, { fr, en }] of all) {
        assert.ok(fr.trim() === fr && fr.length > 2 && en.trim() === en && en.length > 2, place);
        // A word may be the same in both, a sentence may not.
        if (fr.length > 12) assert.notEqual(fr, en, place);
      }
    });

    it('are typeset as each language is', () => {
      for (const [place, { fr, en }] of all) {
        assert.doesNotMatch(fr, /['"“”]|\S[?;:!](?:\s|$)|  /u, `${place}: ${fr}`);
        assert.doesNotMatch(en, /'|[«»]|\s[?;:!](?:\s|$)|  /u, `${place}: ${en}`);
        for (const text of [fr, en]) assert.doesNotMatch(text, /[—–]/u, place);
      }
    });

    it('never speak for the auditor', () => {
      for (const [place, { fr, en }] of all) {
        // « Non-conformité » is what the order calls a finding; that something conforms is for the auditor to say.
        assert.doesNotMatch(fr, /conforme|(?<!non-?)conformit/i, place);
        assert.doesNotMatch(en, /complian/i, place);
      }
    });

    it('go into a sentence: no capital at the start, no full stop at the end', () => {
      for (const [place, text] of texts) {
        for (const locale of LOCALES) {
          assert.match(text[locale], /^(?:\p{Ll}|CV\b)/u, place);
          assert.doesNotMatch(text[locale], /\.$/u, place);
        }
      }
    });

    it('name the indicator shortly, and ask a question', () => {
      for (const { number, label, asks, expected } of edition.indicators) {
        for (const locale of LOCALES) {
          assert.ok(label[locale].length <= 65, `${number}: ${label[locale]}`);
          assert.match(asks[locale], /\?$/u, String(number));
          assert.ok(expected[locale].length > 2 * label[locale].length || expected[locale].length > 80, String(number));
        }
      }
    });

    it('give each indicator evidence, in the homes it names', () => {
      for (const { number, evidence, homes, programme } of edition.indicators) {
        assert.ok(evidence.length >= 3, String(number));
        assert.equal(new Set(homes).size, homes.length, String(number));
        for (const { home } of evidence) assert.ok(homes.includes(home), `${number}: ${home}`);
        // What a programme is asked for may live there, and what may live there is not forbidden to be asked.
        assert.equal(programme.level !== 'never', homes.includes('programme'), String(number));
      }
    });
  });

  describe(`the words that name an indicator, edition ${edition.id}`, () => {
    const holds = (text: string, word: string): boolean =>
      ` ${text}`.includes(` ${word}`) || text.includes(`'${word}`) || text.includes(`-${word}`);

    it('are folded', () => {
      for (const { number, words } of edition.indicators) {
        for (const locale of LOCALES) {
          assert.ok(words[locale].length > 0, String(number));
          for (const word of words[locale]) assert.equal(fold(word).text, word, String(number));
        }
      }
    });

    it('are found in its own label, and in no other', () => {
      for (const { number, words } of edition.indicators) {
        for (const locale of LOCALES) {
          for (const other of edition.indicators) {
            const label = fold(other.label[locale]).text;
            const found = words[locale].filter((word) => holds(label, word));
            assert.equal(found.length > 0, other.number === number, `${number} in ${other.number}: ${label} / ${found.join(', ')}`);
          }
        }
      }
    });

    it('belong to one indicator only', () => {
      for (const one of edition.indicators) {
        for (const other of edition.indicators) {
          if (one === other) continue;
          for (const locale of LOCALES) {
            for (const word of one.words[locale]) {
              for (const same of other.words[locale]) assert.ok(!holds(same, word), `${one.number} "${word}", ${other.number} "${same}"`);
            }
          }
        }
      }
    });
  });
}
