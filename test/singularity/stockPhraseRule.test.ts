import assert from 'node:assert/strict';
import { analyse } from '../../server/src/engine/analyse.ts';
import type { Locale } from '../../server/src/messages/locale.ts';
import type { Finding } from '../../server/src/rules/finding.ts';

function hints(text: string, locale: Locale = 'fr'): Finding[] {
  return analyse(text, { asOf: '2026-10-01', locale, kind: 'programme' }).findings.filter(
    ({ rule }) => rule === 'singularity/stock-phrase',
  );
}

describe('singularity/stock-phrase', () => {
  const text = '# Tailler les fruitiers\n\n## Méthodes pédagogiques\n\nUn tour de table ouvre la journée.\n';

  it('is a hint on the words, with a question to insert', () => {
    const [hint] = hints(text);
    assert.equal(hint?.severity, 'hint');
    assert.equal(hint.granularity, 'passage');
    assert.match(hint.message, /^« tour de table » .* \?$/);
    assert.ok(hint.data.fix === 'insert-question' && hint.message.endsWith(hint.data.question));
    assert.equal(hint.data.phrase, 'fr/tour-de-table');
  });

  it('speaks the reader’s language, and writes the document’s', () => {
    const [hint] = hints(text, 'en');
    assert.match(hint?.message ?? '', /^“tour de table” could be read .* [A-Z][^?]+[a-z”]\?$/);
    assert.ok(hint?.data.fix === 'insert-question' && hint.data.question.endsWith(' ?'));
  });

  it('asks once about a phrase that comes back, and shows where', () => {
    const found = hints(`${text}\n## Évaluation\n\nUn tour de table termine la journée.\n`);
    assert.equal(found.length, 1);
    assert.equal(found[0]?.related?.length, 1);
  });

  it('asks once in a sentence, about the longest phrase', () => {
    const found = hints('# T\n\nUn tour de table, une pédagogie active et une alternance d’apports théoriques et pratiques.\n');
    assert.deepEqual(
      found.map(({ data }) => data.fix === 'insert-question' && data.phrase),
      ['fr/apports-theoriques-et-pratiques'],
    );
  });

  it('leaves a method alone that is only named, in a list, a column or a slot', () => {
    for (const named of [
      '# Poser un enduit\n\n## Méthodes\n\n- Apports théoriques\n- Exercices pratiques en binôme\n',
      '# Poser un enduit\n\n| Séquence | Méthode | Durée |\n| --- | --- | --- |\n| La chaux aérienne | Démonstration + pratique | 1 h |\n',
      '# Tenir une régie\n\n## Jour 1\n\n- 9 h : Accueil, présentation du programme\n- 10 h : Études de cas\n',
      '# Tenir une régie\n\n## Évaluation\n\n- Évaluation continue tout au long de la formation\n',
      '# Binding a notebook\n\n## Methods\n\n- Practical exercises\n',
    ])
      assert.deepEqual(hints(named), [], named);
  });

  it('asks about a method that is praised, promised or told', () => {
    for (const told of [
      '# Poser un enduit\n\n## Méthodes\n\n- Pédagogie active et innovante\n',
      '# Tenir une régie\n\n## Méthodes\n\n- Exercices pratiques, pour progresser vite\n',
      '# Tenir une régie\n\n## Méthodes\n\nNous vous proposons des exercices pratiques.\n',
      '# Binding a notebook\n\n## Methods\n\n- Fun and engaging practical exercises\n',
    ])
      assert.equal(hints(told).length, 1, told);
  });

  it('asks little: six times in a short document, and on a screen of a long one', () => {
    const stock = [
      'Un tour de table.',
      'Une pédagogie active.',
      'Des cas pratiques.',
      'Un formateur passionné.',
      'Un parcours sur mesure.',
      'Un groupe à taille humaine.',
      'Un quiz interactif.',
    ];
    const spoken = `# T\n\n${stock.map((one) => `${one} La serpette reste au clou.`).join(' ')} Nous taillons, vous regardez, puis vous taillez et nous regardons.\n`;
    assert.equal(hints(spoken).length, 6);
    assert.equal(hints(`${spoken}\n${'Le pommier fleurit en avril. '.repeat(80)}\n`).length, 6);
  });

  it('does not open its mouth on other documents', () => {
    assert.deepEqual(analyse(text, { asOf: '2026-10-01', locale: 'fr', kind: 'other' }).findings, []);
  });
});
