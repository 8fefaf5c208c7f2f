import assert from 'node:assert/strict';
import { analyse } from '../../server/src/engine/analyse.ts';
import { readDocument } from '../../server/src/document/document.ts';

/** The words of each block, other people's in brackets. */
const wordsOf = (source: string): string[] =>
  readDocument(source)
    .blocks.filter(({ text }) => text.text)
    .map(({ text, quoted }) => (quoted ? `[${text.text}]` : text.text));

function reads(cases: readonly (readonly [what: string, source: string, words: readonly string[]])[]): void {
  for (const [what, source, words] of cases)
    it(what, () => {
      assert.deepEqual(wordsOf(source), words);
      assert.deepEqual(wordsOf(source.replaceAll('\n', '\r\n')), words, 'CRLF');
      for (const { text } of readDocument(source).blocks)
        for (const word of text.text.match(/\p{L}{4,}/gu) ?? [])
          assert.ok(
            source.slice(text.spanOf(text.text.indexOf(word), text.text.length).start).startsWith(word) || source.includes('&'),
            word,
          );
    });
}

describe('what is not seen is not read', () => {
  reads([
    ['hidden elements', '<p hidden>Tarif : 450 €</p>\n\nDurée : 14 h\n', ['Durée : 14 h']],
    ['elements without display', '<div style="color: red; display: none">Price: €450</div>\n\n<p>Two days</p>\n', ['Two days']],
    ['Markdown within them', '<div hidden>\n\n## Tarif\n\n- 450 €\n\n</div>\n\n## Durée\n', ['Durée']],
    ['elements within them', '<div hidden><div>Public</div>Tarif</div>\n\n<p>Tanneurs</p>\n', ['Tanneurs']],
    ['templates', '<template>\n\nPrice: €450\n\n</template>\n\nTwo days in the tannery\n', ['Two days in the tannery']],
    ['hidden words of a line', 'Stage de <span hidden>trois</span>deux jours', ['Stage de deux jours']],
    ['struck-through words', 'Tarif : ~~520 €~~ 450 €', ['Tarif : 450 €']],
    ['struck-through words in HTML', 'Price: <del>€520</del> €450, <s>lunch included</s>', ['Price: €450,']],
    ['notes of Obsidian', 'Durée : 14 h %%à vérifier avec Maud%%\n', ['Durée : 14 h']],
    ['notes over several blocks', '%%\n\n## Price\n\n€450\n\n%%\n\n## Duration\n', ['Duration']],
    ['comments of Liquid', 'Durée : 14 h {% comment %} Tarif : 450 € {% endcomment %}\n', ['Durée : 14 h']],
    ['those over several blocks', '{%- comment -%}\n\nPrice: €450\n\n{%- endcomment -%}\n\nTwo days\n', ['Two days']],
    ['tags of Liquid and shortcodes in a line', 'Two days {{< icon clock >}} in {% raw %}Hawes{% endraw %}', ['Two days in Hawes']],
  ]);
});

describe('what is seen is read', () => {
  reads([
    ['what screen readers alone leave out', '<p aria-hidden="true">Durée : 14 h</p>', ['Durée : 14 h']],
    ['what is not hidden after all', '<p hidden={false}>Two days</p>', ['Two days']],
    ['an element that is never closed', '<div hidden>\n\nDeux jours\n', ['Deux jours']],
    ['notes that are never closed, and code', 'Deux %% jours\n\n`%%` et `{% comment %}`\n', ['Deux %% jours', '%% et {% comment %}']],
    ['a callout', '> [!note] À savoir\n> Durée : 14 h\n', ['À savoir\nDurée : 14 h']],
    ['a folded callout', '> [!tip]-\n> Bring a pair of shears.\n', ['Bring a pair of shears.']],
    ['a directive', ':::tip Durée\n14 h\n:::\n', ['Durée\n14 h']],
    ['a directive of its own lines', ':::info\n\nTwo days\n\n:::\n', ['Two days']],
    ['a sheet in a quotation', '> **Durée :** 14 h\n', ['Durée : 14 h']],
    ['one of several lines', '> Duration: two days\n> Price: on request\n', ['Duration: two days\nPrice: on request']],
    ['other people’s words as such', '> « Prix : rien à dire, 10 sur 10. »\n', ['[« Prix : rien à dire, 10 sur 10. »]']],
    ['and without marks', '> Two lovely days.\n> Kate, weaver\n', ['[Two lovely days.\nKate, weaver]']],
    ['a single line, were it labelled', 'Two days.\n\n> Duration: 14 hours\n', ['Two days.', '[Duration: 14 hours]']],
    [
      'and the wording of the standard',
      '> Indicateur 1 : diffuser une information\n> Indicateur 2 : diffuser des résultats\n',
      ['[Indicateur 1 : diffuser une information\nIndicateur 2 : diffuser des résultats]'],
    ],
    ['attributes over several lines', '<Fact\n  label="Durée"\n  value="14 h"\n/>\n', ['Durée : 14 h']],
    ['attributes with braces', '<Price\n  amount={450}\n  currency="EUR"\n/>\n', ['450 EUR']],
    [
      'attributes of shortcodes',
      '{{< chip label="Durée" value="14 h" >}}\n{{% chip label="Lieu" value="Nevers" %}}\n',
      ['Durée : 14 h', 'Lieu : Nevers'],
    ],
    ['attributes of tags in brackets', '[prix montant="450 €" label="Tarif"]\n', ['Tarif : 450 €']],
    ['attributes that are labels', '<Fiche duree="14 h" nb-places="8" />\n', ['duree : 14 h\nnb places : 8']],
    ['a label that names what it holds', '<Faq>\n<Faq.Item q="Quel prix ?">90 €</Faq.Item>\n</Faq>\n', ['Quel prix ?', '90 €']],
    ['code set side by side', '`14 h` `Nevers` and `x`\n', ['14 h \nNevers and x']],
    ['attributes of includes', '{% include chip.html label="Price" value="€450" class="big" %}\n', ['Price : €450']],
    ['what a shortcode encloses', '{{< note >}}\nTwo days\n{{< /note >}}\n', ['Two days']],
    [
      'named entities',
      '<p>Dur&eacute;e&nbsp;: 14&thinsp;h, &Icirc;le d&rsquo;Yeu, 3&frac12; days &copy;</p>',
      ['Durée\u00a0: 14\u2009h, Île d’Yeu, 3½ days ©'],
    ],
  ]);
});

describe('front matter that no parser of YAML takes', () => {
  const missing = (text: string): unknown[] =>
    analyse(text, { asOf: '2026-11-15', locale: 'fr', kind: 'programme' })
      .findings.filter(({ rule }) => rule === 'evidence/missing-item')
      .map(({ data }) => (data as { item: string }).item);
  const BODY = '\n# Tanner une peau\n\nPublic : bergers\n\nPrérequis : aucun\n\nObjectifs : tanner seul une peau\n';
  for (const [what, head, code] of [
    ['TOML', '+++\ntarif = "450 €"\n[infos]\nduree = "14 h"\n+++\n', 'front-matter-format'],
    ['a colon too many', '---\ntitre: Tanner: les peaux\ntarif: 450 €\nduree: 14 h\n---\n', 'front-matter-syntax'],
    ['a quotation mark too many', '---\npublic: "bergers" et "tanneurs"\ntarif: "450 €"\nduree: "14 h"\n---\n', 'front-matter-syntax'],
    ['lines of a text at the margin', '---\nresume: "- rincer\n\n- tendre"\ntarif: 450 €\nduree: 14 h\n---\n', 'front-matter-syntax'],
  ] as const)
    it(`is read line by line, and told of once: ${what}`, () => {
      const lacks = missing(head + BODY);
      assert.deepEqual([lacks.includes('price'), lacks.includes('duration'), lacks.includes('contact')], [false, false, true]);
      assert.deepEqual(
        readDocument(head + BODY).problems.map((problem) => problem.code),
        [code],
      );
    });

  it('has nothing called missing where it cannot be read at all', () => {
    const unread = `+++\ntarif = "450 €"\n${BODY}`;
    assert.deepEqual(missing(unread), []);
    assert.notDeepEqual(missing(BODY), []);
  });
});
