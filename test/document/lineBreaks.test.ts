import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';

/** The lines of each block, as read. */
const linesOf = (source: string): string[][] => readDocument(source).blocks.map(({ text }) => text.text.split('\n'));

const WRAPPED = 'Chacun apporte un livre abîmé, de quelque époque que ce soit,\nEt nous regardons ensemble comment il fut cousu.';

describe('line breaks within a block', () => {
  for (const [what, source, lines] of [
    ['a wrapped sentence is one line', WRAPPED, [WRAPPED.replace('\n', ' ')]],
    ['so is a wrapped item', `- ${WRAPPED.replace('\n', '\n  ')}`, [WRAPPED.replace('\n', ' ')]],
    ['so is a wrapped quotation', `> ${WRAPPED.replace('\n', '\n> ')}`, [WRAPPED.replace('\n', ' ')]],
    ['so is a heading', 'Recoudre un livre\nancien\n===\n', ['Recoudre un livre ancien']],
    [
      'a clause goes on below',
      'Nous lavons la laine à la rivière en mai,\npuis elle sèche.',
      ['Nous lavons la laine à la rivière en mai, puis elle sèche.'],
    ],
    [
      'so does one within dashes',
      'Atelier Vasseur et filles, au capital de 4 000 € – RCS Nevers\n– tourneurs sur bois depuis trois générations.',
      ['Atelier Vasseur et filles, au capital de 4 000 € – RCS Nevers – tourneurs sur bois depuis trois générations.'],
    ],
    [
      'dashes that list are lines',
      'Nous tournons dans la semaine des pièces de plusieurs tailles\n– bols et coupes\n– pieds de lampe',
      ['Nous tournons dans la semaine des pièces de plusieurs tailles', '– bols et coupes', '– pieds de lampe'],
    ],
    ['facts set one below the other are lines', 'Durée : 14 h\nTarif : 450 €', ['Durée : 14 h', 'Tarif : 450 €']],
    ['so are they without labels', 'Atelier du Pont\n12 rue Basse\nNevers', ['Atelier du Pont', '12 rue Basse', 'Nevers']],
    [
      'and with words',
      'Public : bergers\nqui tondent eux-mêmes\nTarif : 450 €',
      ['Public : bergers', 'qui tondent eux-mêmes', 'Tarif : 450 €'],
    ],
    [
      'long labelled lines too',
      'Audience: shepherds who shear their own flock, up to sixty ewes\nPrerequisites: none',
      ['Audience: shepherds who shear their own flock, up to sixty ewes', 'Prerequisites: none'],
    ],
    [
      'a labelled line that is wrapped goes on to the next label',
      '**Public :** toute personne qui a déjà tenu une aiguille et un fil de\nlin\n**Tarif :** 450 €',
      ['Public : toute personne qui a déjà tenu une aiguille et un fil de lin', 'Tarif : 450 €'],
    ],
    [
      'and sentences, with room left on one of them',
      'Duration: seventy hours on the line, over ten weeks, and fourteen hours around a table.\nPrice: €3,900 for each learner, the tutor’s hours included.\nPlace: your plant.',
      [
        'Duration: seventy hours on the line, over ten weeks, and fourteen hours around a table.',
        'Price: €3,900 for each learner, the tutor’s hours included.',
        'Place: your plant.',
      ],
    ],
    [
      'a label in the middle of prose may begin a line by chance',
      'We shear in the barn, two at a time, from eight until noon or so.\nAfternoons: the fleece is sorted.',
      ['We shear in the barn, two at a time, from eight until noon or so. Afternoons: the fleece is sorted.'],
    ],
    ['bullets that were typed open lines', '• une presse\n• un cousoir', ['• une presse', '• un cousoir']],
    [
      'so do symbols',
      '⏱ two days of seven hours each, in the barn behind the inn\n📍 Hawes',
      ['⏱ two days of seven hours each, in the barn behind the inn', '📍 Hawes'],
    ],
    [
      'a hard break is a line',
      'Chacun plie sa feuille,  \npuis la coud.\\\nEnfin il la rogne.',
      ['Chacun plie sa feuille,', 'puis la coud.', 'Enfin il la rogne.'],
    ],
    ['so is <br>', 'Chacun plie sa feuille,<br>puis la coud.', ['Chacun plie sa feuille,', 'puis la coud.']],
  ] as const)
    it(what, () => {
      assert.deepEqual(linesOf(source), [lines]);
      assert.deepEqual(linesOf(source.replaceAll('\n', '\r\n')), [lines], 'CRLF');
    });

  it('keeps the place of each word', () => {
    for (const source of [WRAPPED, WRAPPED.replace('\n', '\r\n')]) {
      const [block] = readDocument(source).blocks;
      const at = block?.text.text.indexOf('soit, Et') ?? 0;
      assert.equal(source.slice(block?.text.offsetOf(at), block?.text.spanOf(at, at + 8).end).replace(/\s+/, ' '), 'soit, Et');
      assert.deepEqual(block?.text.span, { start: 0, end: source.length });
    }
  });
});
