import assert from 'node:assert/strict';
import { LOCALES } from '../../server/src/messages/locale.ts';
import { EDITIONS, sourceOfItem } from '../../server/src/referential/editions.ts';
import { FACTS } from '../../server/src/referential/facts.ts';
import { ITEMS } from '../../server/src/referential/items.ts';
import { SOURCES } from '../../server/src/referential/sources.ts';
import { type Cited, cite, voiceOf } from '../../server/src/rules/cite.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { analyse } from '../../server/src/engine/analyse.ts';

const DECREE = /\bd[ée]cret|\bdecree|\bart(?:icle|\.)|\barrêté|\border of\b/i;

/** Every message that cites, with what it cites. */
const citing = RULES.flatMap(({ meta }) =>
  Object.entries(meta.messages).map(([name, message]) => ({ place: `${meta.id} ${name}`, ...message })),
);

describe('what messages cite', () => {
  it('is declared where it is said, and said where it is declared', () => {
    for (const { place, cites, fr, en } of citing) {
      for (const text of [fr, en]) {
        if (/\{(?:cited|basis)\}/.test(text)) assert.ok(cites?.length, place);
        else assert.equal(cites, undefined, place);
        // A text is named in one place, and comes in from there.
        assert.doesNotMatch(text, /\{(?:reference)\}|n° 20\d\d|no\. 20\d\d/, place);
      }
    }
  });

  it('signs no point of the guide or of usage by a decree', () => {
    for (const { place, cites = [], fr, en } of citing) {
      const spoken = cites.filter((one): one is Exclude<Cited, 'item'> => one !== 'item' && voiceOf(one) !== 'text');
      for (const edition of Object.values(EDITIONS))
        for (const locale of LOCALES)
          for (const one of spoken) assert.doesNotMatch(cite([one], { edition, locale, indicator: 1 }).cited, DECREE, place);
      if (spoken.length > 0 && spoken.length === cites.length) for (const text of [fr, en]) assert.doesNotMatch(text, DECREE, place);
    }
    for (const edition of Object.values(EDITIONS)) {
      for (const item of ITEMS) {
        if (!edition.items[item] || sourceOfItem(edition, item).voice === 'text') continue;
        for (const locale of LOCALES) assert.doesNotMatch(cite(['item'], { edition, locale, indicator: 1, item }).cited, DECREE, item);
      }
    }
  });

  it('tells the day on which the 2026 guide was last known to be missing', () => {
    assert.equal(
      cite(['guide'], { edition: EDITIONS['2026'], locale: 'fr', indicator: 1 }).cited,
      'Indicateur 1, guide de lecture V9 (8 janvier 2024), repris à titre provisoire : celui de 2026 n’était pas connu le 2 octobre 2026',
    );
    assert.equal(cite(['guide'], { edition: EDITIONS.V9, locale: 'en' }).basis, 'Reading guide V9 (8 January 2024)');
  });

  it('says shortly that the text speaks, and names the decree nowhere', () => {
    for (const edition of Object.values(EDITIONS)) {
      assert.equal(cite(['text'], { edition, locale: 'fr', indicator: 8 }).cited, `Indicateur 8, texte de l’édition ${edition.id}`);
      assert.equal(cite(['text'], { edition, locale: 'en' }).basis, `Text of the ${edition.id} edition`);
    }
  });

  it('names a source that is in the one list', () => {
    for (const { meta } of RULES)
      for (const source of meta.sources) if ('source' in source) assert.ok(source.source in SOURCES, `${meta.id}: ${source.source}`);
  });

  it('leaves no source that nobody cites', () => {
    const cited = new Set<string>([
      ...RULES.flatMap(({ meta }) => meta.sources.flatMap((source) => ('source' in source ? [source.source] : []))),
      ...FACTS.map(({ source }) => source),
    ]);
    for (const id of Object.keys(SOURCES)) assert.ok(cited.has(id), id);
  });

  it('makes an error of the text alone', () => {
    const bare = '# Tresser un panier en osier\n\n**Durée :** 2 jours\n\n98 % de satisfaction\n\nPrépare au RS99417.\n';
    for (const asOf of ['2026-10-15', '2026-11-15']) {
      for (const { severity, message } of analyse(bare, { asOf, locale: 'fr', kind: 'programme' }).findings)
        if (severity === 'error') assert.match(message, /, texte de l’édition (?:V9|2026)\b/, message);
    }
  });
});
