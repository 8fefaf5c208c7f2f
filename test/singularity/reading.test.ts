import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import { LOCALES } from '../../server/src/messages/locale.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import collectiveRule from '../../server/src/rules/singularity/absent-collective.ts';
import voiceRule from '../../server/src/rules/singularity/absent-voice.ts';
import { type Reading, readingOf } from '../../server/src/singularity/reading.ts';

function read(text: string): Reading {
  const document = readDocument(text);
  return readingOf(document, readFacts(document, 'programme'), []);
}

/** The text with a sentence at its end. */
const ending = (text: string, sentence: string): string => `${text.trimEnd()}\n\n${sentence}\n`;

describe('what a document tells of a collective', () => {
  const { good, bad } = collectiveRule.meta;
  const collective = (text = ''): string => read(text).collective;

  it('is unsaid, named, or cannot be asked for', () => {
    for (const locale of LOCALES) {
      const text = bad[locale][0]?.text ?? '';
      assert.equal(collective(text), 'unsaid');
      assert.equal(collective(good[locale][0]?.text), 'named');
      assert.equal(collective(ending(text, locale === 'fr' ? 'En cours particulier.' : 'Private lessons.')), 'alone');
      assert.equal(collective(text.slice(0, 400)), 'short');
    }
  });

  it('is not a headcount, nor a rate', () => {
    assert.equal(collective(ending(bad.fr[0]?.text ?? '', 'Groupe de 8. Tarif de groupe.')), 'unsaid');
  });
});

describe('wordings without anybody', () => {
  const { bad } = voiceRule.meta;

  it('are all told of, in reading order, where nobody acts', () => {
    const { impersonal } = read(bad.fr[0]?.text ?? '');
    assert.equal(impersonal[0]?.words, 'le stagiaire sera capable d’');
    assert.ok(impersonal.length >= 3);
    assert.deepEqual(
      impersonal,
      impersonal.toSorted((a, b) => a.span.start - b.span.start),
    );
  });

  it('are none where one person does one thing', () => {
    for (const sentence of ['Nous écoutons le moteur.', 'La formatrice écoute le moteur.', 'Apportez votre machine.'])
      assert.deepEqual(read(ending(bad.fr[0]?.text ?? '', sentence)).impersonal, [], sentence);
  });
});

describe('values without their counterparts', () => {
  const lone = (body: string): unknown[] =>
    read(`# Conduire un atelier\n\n## Présentation\n\n${body}\n`).loneValues.map(({ found, value, missing }) => [
      found.words,
      value,
      missing,
    ]);

  it('are named with what is missing, in reading order', () => {
    assert.deepEqual(lone('On y parle de pouvoir d’agir. La démarche inclusive vient après.'), [
      ['pouvoir d’agir', 'power', 'solidarity'],
      ['démarche inclusive', 'inclusion', 'knowledge'],
    ]);
  });

  it('are none where the counterpart is touched on, or the value refused or quoted', () => {
    for (const body of [
      'On y parle de pouvoir d’agir, et de qui tient l’échelle : la solidarité du chantier.',
      'Un atelier sans empowerment.',
      'Ce que d’autres nomment « empowerment ».',
    ])
      assert.deepEqual(lone(body), [], body);
  });
});
