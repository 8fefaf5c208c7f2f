import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDocument } from '../../server/src/document/document.ts';
import { readChoices } from '../../server/src/programme/choices.ts';
import type { StatedChoice } from '../../server/src/programme/facts.ts';

const choicesIn = (text: string): StatedChoice[] => readChoices(readDocument(text));

function onlyChoice(text: string): StatedChoice {
  const choices = choicesIn(text);
  assert.equal(choices.length, 1, text);
  return choices[0] as StatedChoice;
}

/** What a choice says, without its places. */
const saidBy = ({ rule, item, indicator, reason, until, role, fault }: StatedChoice): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries({ rule, item, indicator, reason, until, role, fault: fault?.kind }).filter(([, value]) => value !== undefined),
  );

const said = (text: string): Record<string, unknown> => saidBy(onlyChoice(text));

const covered = (text: string): string => {
  const { covers } = onlyChoice(text);
  return text.slice(covers.start, covers.end).trim();
};

describe('an assumed choice', () => {
  const WHOLE = {
    rule: 'evidence/vague-item',
    item: 'price',
    reason: 'le prix se construit avec la commune, devis sous trois jours',
    until: '2027-03-31',
    role: 'référente qualité',
  };

  it('is read on several lines, in French', () => {
    const text =
      'Texte.\n\n<!-- choix assumé : evidence/vague-item (price)\n     raison : le prix se construit avec la commune, devis sous trois jours\n     jusqu’au : 2027-03-31\n     rôle : référente qualité -->\n';
    assert.deepEqual(said(text), WHOLE);
    const { span, words } = onlyChoice(text);
    const at = (place: { start: number; end: number } | undefined): string => text.slice(place?.start, place?.end);
    assert.match(at(span), /^<!--[^]*-->$/);
    assert.equal(at(words.rule), 'evidence/vague-item');
    assert.equal(at(words.head), 'evidence/vague-item (price)');
    assert.equal(at(words.reason), 'le prix se construit avec la commune, devis sous trois jours');
    assert.equal(at(words.until), '2027-03-31');
  });

  it('is read on one line, in English', () => {
    assert.deepEqual(
      said(
        '<!-- assumed choice: evidence/missing-indicator (8) | reason: seen on the first visit | until: 2027-03-31 | role: quality lead -->',
      ),
      {
        rule: 'evidence/missing-indicator',
        indicator: 8,
        reason: 'seen on the first visit',
        until: '2027-03-31',
        role: 'quality lead',
      },
    );
  });

  it('is read in MDX, where its words are no part of the text', () => {
    const text =
      '# Titre\n\n{/* choix assumé : vague-item (Tarif) | raison : le prix se construit */}\n\n**Tarif :** sur devis {/* à voir */}\n';
    assert.deepEqual(said(text), { rule: 'vague-item', item: 'price', reason: 'le prix se construit' });
    assert.deepEqual(
      readDocument(text).blocks.map((block) => block.text.text),
      ['Titre', 'Tarif : sur devis'],
    );
  });

  it('is no obstacle to bold text after it', () => {
    const [block] = readDocument('{/* une *vraie* `note` */} **Tarif :** sur devis\n').blocks;
    assert.equal(block?.text.text, 'Tarif : sur devis');
    assert.equal(block?.strong, 'Tarif :'.length);
  });

  it('does not mind capitals, accents, apostrophes, spaces, quotes, marks of a quotation, or where lines end', () => {
    for (const text of [
      "<!--CHOIX ASSUME: EVIDENCE/VAGUE-ITEM (PRICE)\n\tMotif: le prix se construit avec la commune, devis sous trois jours\n\tJUSQU'AU: 31/03/2027\n\tRole: référente qualité-->",
      '<!-- Choix assume\u0301\u00a0: `evidence/vague-item` ( Tarif ),\r\n raison\u202f: le prix se construit avec la commune,\r\n   devis sous trois jours\r\n échéance : 31 mars 2027 ;\r\n décidé par : référente qualité\r\n-->',
      '> <!-- choix assumé :\n> - evidence/vague-item (tarif)\n> - raison : le prix se construit avec la commune,\n> devis sous trois jours\n> - jusqu’au 31 mars 2027\n> - rôle : référente qualité\n> -->',
      '- Un mot\n  <!-- choix assumé evidence/vague-item (tarifs) | raison : le prix se construit avec la commune, devis sous trois jours | fonction : référente qualité | valable jusqu’à fin mars 2027 -->',
      '\ufeff<!-- Assumed choice: evidence/vague-item (price) | because: le prix se construit avec la commune, devis sous trois jours | by: référente qualité | until March 31, 2027 -->',
    ])
      assert.deepEqual(said(text), WHOLE, text);
  });

  it('keeps a bar or a colon of its reason', () => {
    assert.equal(
      said('<!-- choix assumé : vague-item | raison : deux prix : en ville | au village -->')['reason'],
      'deux prix : en ville | au village',
    );
  });

  it('names its target as people do', () => {
    const target = (words: string): unknown => {
      const { item, indicator, fault } = said(`<!-- choix assumé : vague-item (${words}) | raison : parce que -->`);
      return fault ?? item ?? indicator;
    };
    for (const [words, expected] of [
      ['lead-time', 'lead-time'],
      ['Délais d’accès', 'lead-time'],
      ['prix', 'price'],
      ['How to enrol', 'enrolment'],
      ['Indicateur 8', 8],
      ['ind. 12', 12],
      ['n° 3', 3],
      ['I8', 8],
      ['0', 'target'],
      ['Public et prérequis', 'target'],
      ['la météo', 'target'],
      ['', 'target'],
    ] as const)
      assert.equal(target(words), expected, words);
  });

  it('has a day as people write it, that exists', () => {
    const day = (words: string): unknown => {
      const { until, fault } = said(`<!-- choix assumé : vague-item | raison : parce que | jusqu’au : ${words} -->`);
      return fault ?? until;
    };
    for (const [words, expected] of [
      ['1er avril 2027', '2027-04-01'],
      ['le 29 février 2028', '2028-02-29'],
      ['3rd May 2027', '2027-05-03'],
      ['June 2027', '2027-06-30'],
      ['fin de décembre 2027', '2027-12-31'],
      ['1.2.2027', '2027-02-01'],
      ['29 février 2027', 'day'],
      ['2027-13-01', 'day'],
      ['2027-00-10', 'day'],
      ['00/01/2027', 'day'],
      ['la Saint-Jean', 'day'],
      ['', 'day'],
    ] as const)
      assert.equal(day(words), expected, words);
  });

  it('has no reason where none is said yet', () => {
    for (const reason of ['', 'raison :', 'raison : à compléter', 'raison : TODO', 'raison : …', 'motif : ?'])
      assert.equal(said(`<!-- choix assumé : vague-item | ${reason} -->`)['reason'], '', reason);
    const text = '<!-- choix assumé : vague-item | raison : -->';
    const { reason } = onlyChoice(text).words;
    assert.equal(text.slice(reason?.start, reason?.end), 'raison :');
  });

  it('says on which words it cannot be read', () => {
    const fault = (text: string): unknown => {
      const found = onlyChoice(text).fault;
      return found && [found.kind, text.slice(found.span.start, found.span.end)];
    };
    assert.deepEqual(fault('<!-- choix assumé : on garde le vouvoiement -->'), ['rule', 'on garde le vouvoiement']);
    assert.deepEqual(fault('<!-- choix assumé : Évidence -->'), ['rule', 'Évidence']);
    assert.deepEqual(fault('<!-- choix assumé : -->'), ['rule', '<!-- choix assumé :']);
    assert.deepEqual(fault('<!-- choix assumé : | raison : parce que -->'), ['rule', '<!-- choix assumé :']);
    assert.deepEqual(fault('<!-- choix assumé : vague-item (le devis) | raison : parce que -->'), ['target', '(le devis)']);
    assert.deepEqual(fault('<!-- choix assumé : vague-item parce que -->'), ['field', 'parce que']);
    assert.deepEqual(fault('<!-- choix assumé : vague-item (price | raison : parce que -->'), ['field', '(price']);
    assert.deepEqual(fault('<!-- choix assumé : vague-item | jusqu’au : demain -->'), ['day', 'demain']);
    assert.deepEqual(fault('<!-- choix assumé : vague-item\n\nTexte.\n'), ['unclosed', '<!-- choix assumé : vague-item']);
    assert.deepEqual(fault('{/* choix assumé : vague-item\n\n{/* note */}\n'), ['unclosed', '{/* choix assumé : vague-item']);
  });

  it('is a comment, and not one that only speaks of choices', () => {
    for (const text of [
      '<!-- choix assumé par toute l’équipe le 3 mars -->',
      '<!-- choix à faire : vague-item -->',
      'choix assumé : evidence/vague-item | raison : parce que',
      '```html\n<!-- choix assumé : evidence/vague-item | raison : parce que -->\n```',
      '    <!-- choix assumé : evidence/vague-item | raison : parce que -->',
      '- un\n\n  ~~~\n  <!-- choix assumé : evidence/vague-item | raison : parce que -->\n  ~~~',
      'Écrire `<!-- choix assumé : evidence/vague-item | raison : … -->` au-dessus.',
      '---\ntitre: "<!-- choix assumé : evidence/vague-item | raison : parce que -->"\n# <!-- choix assumé : evidence/vague-item -->\n---\n',
      `${'[x](y) '.repeat(2)}${'*a'.repeat(6000)} <!-- choix assumé : evidence/vague-item -->`,
    ])
      assert.deepEqual(choicesIn(text), [], text.slice(0, 80));
    assert.equal(choicesIn('`code` puis <!-- choix assumé : vague-item --> et `code`').length, 1);
  });
});

describe('a choice covers', () => {
  const CHOICE = '<!-- choix assumé : vague-item | raison : parce que -->';

  it('the block that follows, a list and a table as a whole', () => {
    assert.equal(covered(`Avant.\n\n${CHOICE}\n\nUn paragraphe\nsur deux lignes.\n\nAprès.\n`), 'Un paragraphe\nsur deux lignes.');
    assert.equal(covered(`${CHOICE}\n- un\n- deux\n\nAprès.\n`), '- un\n- deux');
    assert.equal(covered(`${CHOICE}\n\n| a | b |\n|---|---|\n| c | d |\n\nAprès.\n`), '| a | b |\n|---|---|\n| c | d |');
    assert.equal(covered(`- un\n  ${CHOICE}\n- deux\n- trois\n`), '- deux');
    assert.equal(covered(`- ${CHOICE}\n\n  un\n- deux\n`), 'un');
    assert.equal(covered(`${CHOICE}\n<!-- une note -->\n\nUn paragraphe.\n\nAprès.\n`), '<!-- une note -->\n\nUn paragraphe.');
  });

  it('under a heading, the whole section', () => {
    assert.equal(
      covered(`${CHOICE}\n\n## Méthodes\n\nUn.\n\n### Détail\n\nDeux.\n\n## Tarif\n\nTrois.\n`),
      '## Méthodes\n\nUn.\n\n### Détail\n\nDeux.',
    );
    assert.equal(covered(`## Méthodes ${CHOICE}\n\nUn.\n\n# Autre\n`), `## Méthodes ${CHOICE}\n\nUn.`);
    assert.equal(covered(`${CHOICE}\n\n## Méthodes\n\nUn.\n`), '## Méthodes\n\nUn.');
  });

  it('on a line with other words, its line, and its block however that is wrapped', () => {
    assert.equal(covered(`Avant.\n\nUn mot,\npuis un autre. ${CHOICE}\n\nAprès.\n`), `Un mot,\npuis un autre. ${CHOICE}`);
    assert.equal(covered(`- un ${CHOICE}\n- deux\n`), `- un ${CHOICE}`);
    assert.equal(
      covered('| Tarif | sur devis <!-- choix assumé : vague-item --> |\n|---|---|\n| c | d |\n'),
      '| Tarif | sur devis <!-- choix assumé : vague-item --> |',
    );
    assert.equal(covered(`<p>un</p> ${CHOICE}\n\nAprès.\n`), `<p>un</p> ${CHOICE}`);
    assert.equal(covered(`${CHOICE} <p>un</p>\n`), `${CHOICE} <p>un</p>`);
  });

  it('in HTML or MDX, what follows in the same markup', () => {
    assert.equal(covered(`<div>\n${CHOICE}\n<p>un</p>\n<p>deux</p>\n</div>\n`), '<p>un');
    assert.equal(covered('{/* choix assumé : vague-item */}\nUn paragraphe.\n\nAprès.\n'), 'Un paragraphe.');
  });

  it('nothing at the end of the document', () => {
    assert.equal(covered(`Texte.\n\n${CHOICE}\n`), '');
  });
});

describe('reading choices', () => {
  const bit = fc.oneof(
    fc.constantFrom(
      '<!--',
      '-->',
      '{/*',
      '*/}',
      'choix assumé :',
      'assumed choice:',
      'evidence/vague-item',
      '(price)',
      '(',
      ' | ',
      'raison :',
      'jusqu’au : ',
      'jusqu’au ',
      '2027-02-30',
      '31 mars 2027',
      'rôle :',
      '\n',
      '\r\n',
      '\n\n',
      '> ',
      '- ',
      '## ',
      '`',
      '```\n',
      '<div>',
    ),
    fc.string({ maxLength: 8 }),
  );
  const text = fc.array(bit, { maxLength: 30 }).map((bits) => bits.join(''));

  it('never throws, and places all that it reads inside the text', () => {
    fc.assert(
      fc.property(text, (source) => {
        for (const { span, covers, words, fault, reason, until } of choicesIn(source)) {
          for (const { start, end } of [span, covers, words.rule, words.head, words.reason, words.until, fault?.span].flatMap(
            (place) => place ?? [],
          ))
            assert.ok(start >= 0 && start <= end && end <= source.length, `${start}-${end} in ${source.length}`);
          assert.ok(words.rule.start >= span.start && words.head.end <= span.end);
          assert.ok(!/\n/.test(reason));
          assert.ok(until === undefined || /^\d{4}-\d{2}-\d{2}$/.test(until));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('stays fast on thousands of comments, closed or not', function () {
    this.timeout(20_000);
    const time = (source: string): number => {
      const document = readDocument(source);
      const start = performance.now();
      readChoices(document);
      return performance.now() - start;
    };
    const one = '<!-- choix assumé : vague-item | raison : parce que -->\n';
    for (const source of [
      `${one.repeat(2000)}\n# Titre\n`,
      `# Titre\n\n${`${one}\n## Titre\n\n`.repeat(1000)}`,
      '<!-- choix assumé :'.repeat(4000),
      `{/* choix assumé : ${' '.repeat(100_000)}x`,
      '- a <!-- choix assumé : x-y -->\n'.repeat(2000),
    ])
      assert.ok(time(source) < 1500, source.slice(0, 60));
  });
});
