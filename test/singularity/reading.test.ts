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

  it('is missed where the work is done by several, and told as soon as somebody is with somebody', () => {
    for (const locale of LOCALES) {
      const text = bad[locale][0]?.text ?? '';
      assert.equal(read(text).absentCollective?.section, 'objectives');
      assert.equal(read(good[locale][0]?.text ?? '').absentCollective, undefined);
      assert.equal(read(ending(text, locale === 'fr' ? 'En cours particulier.' : 'Private lessons.')).absentCollective, undefined);
    }
  });

  it('is not a headcount, nor a rate', () => {
    assert.ok(read(ending(bad.fr[0]?.text ?? '', 'Groupe de 8. Tarif de groupe.')).absentCollective);
  });
});

describe('a programme without anybody', () => {
  const { bad } = voiceRule.meta;

  it('is asked about on the first line of what is taught', () => {
    const [sentences, list] = bad.fr.map(({ text }) => read(text).absentVoice);
    assert.equal(sentences?.found.words, 'À l’issue de la formation, le stagiaire sera capable d’assurer');
    assert.equal(list?.found.words, 'Reconnaître dix plantes');
  });

  it('is none where one person does one thing', () => {
    for (const sentence of ['Nous écoutons le moteur.', 'La formatrice écoute le moteur.', 'Ici, on écoute le moteur.'])
      assert.equal(read(ending(bad.fr[0]?.text ?? '', sentence)).absentVoice, undefined, sentence);
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
