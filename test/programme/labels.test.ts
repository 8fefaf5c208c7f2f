import assert from 'node:assert/strict';
import { foldText } from '../../server/src/document/fold.ts';
import { labelMatcher } from '../../server/src/programme/itemLabels.ts';
import { undress } from '../../server/src/programme/labels.ts';
import { ITEMS } from '../../server/src/referential/items.ts';
import { ITEM_TEXTS } from '../../server/src/lexicon/itemTexts.ts';

const itemsOf = labelMatcher();
const read = (label: string): readonly string[] => itemsOf(foldText(label)).items;

describe('labels', () => {
  it('are read under the names that Singulier itself gives them', () => {
    for (const item of ITEMS) {
      for (const locale of ['fr', 'en'] as const) {
        assert.ok(read(ITEM_TEXTS[item].label[locale]).includes(item), `${item} in ${locale}`);
        assert.ok(
          itemsOf(foldText(ITEM_TEXTS[item].key[locale].replace(/_/g, ' ')), true).items.includes(item),
          `key of ${item} in ${locale}`,
        );
      }
    }
  });

  it('are undressed of numbering, emoji, articles and punctuation', () => {
    for (const label of ['2. Objectifs', '🎯 Les objectifs :', 'II - Nos objectifs', 'OBJECTIFS', '**Objectifs**', 'a) Objectifs.'])
      assert.equal(undress(foldText(label)), 'objectifs');
  });

  it('may dress the same words in many ways', () => {
    const same: Record<string, string[]> = {
      duration: [
        'Durée',
        'Durée totale',
        'La durée de la formation',
        'Durée et rythme',
        'Volume horaire',
        'Combien de temps dure le stage ?',
        'Duration',
        'How long is it?',
      ],
      'lead-time': ['Délai d’accès', 'Délais moyens d’accès à la formation', 'Modalités et délais d’accès', 'Lead time'],
      price: ['Tarif', 'Coût pédagogique', 'Tarifs inter et intra', 'Combien ça coûte ?', 'Pricing'],
      accessibility: ['Accessibilité', 'Accueil des personnes en situation de handicap', 'Référent handicap', 'Accessibility'],
      audience: ['Public visé', 'À qui s’adresse cette formation ?', 'Pour qui ?', 'Who should attend'],
    };
    for (const [item, labels] of Object.entries(same)) for (const label of labels) assert.ok(read(label).includes(item), label);
  });

  it('may announce two items at once', () => {
    assert.deepEqual([...read('Public visé et prérequis')].sort(), ['audience', 'prerequisites']);
    assert.deepEqual([...read('Tarif & financement')].sort(), ['funding', 'price']);
  });

  it('are not found where words only resemble them', () => {
    for (const words of [
      'Objectifs de vente',
      'Alternance d’apports théoriques',
      'Le prix de revient',
      'Gérer ses délais',
      'Durée de vie des outils',
    ])
      assert.deepEqual(read(words), [], words);
  });
});
