import { demands, itemParams } from '../demands.ts';
import { INDICATOR } from '../../referential/rnq/numbers.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'evidence/unconfirmed-item',
    title: { fr: 'Rubrique à confirmer', en: 'Item to be confirmed' },
    description: {
      fr: `Les règles ne trouvent pas la rubrique, mais un second regard voit un endroit où elle pourrait être dite en d’autres mots que ceux que Singulier connaît. Ce n’est ni une rubrique présente, ni une rubrique absente : c’est un doute, et vous seul pouvez le lever.

Trois réponses, chacune par une correction rapide : *C’est bien cela* met le nom de la rubrique devant ces mots, et la lecture devient certaine ; *Pas cette ligne* écrit un commentaire (\`<!-- pas ici : durée -->\`, ou \`# pas ici : durée\` au-dessus d’une clé de l’en-tête YAML), et la question n’est plus posée à cet endroit ; *Elle manque* insère la rubrique à compléter.

Le second regard ne fait que retirer une accusation : tant qu’un endroit est à confirmer, la rubrique n’est pas signalée comme absente ; elle n’est jamais comptée comme présente. C’est toujours une information, quelle que soit l’exigence.`,
      en: `The rules do not find the item, but a second look sees a place where it may be said in words that Singulier does not know. It is neither a present item nor a missing one: it is a doubt, and only you can settle it.

Three answers, each a quick fix: *This is it* puts the item's name before these words, and the reading becomes certain; *Not this line* writes a comment (\`<!-- not here: duration -->\`, or \`# not here: duration\` above a front matter key), and the question is not asked there again; *It is missing* inserts the item to be completed.

The second look only withdraws an accusation: as long as a place is to be confirmed, the item is not reported as missing; it never counts as present. It is always an information, whatever the demand.`,
    },
    defaultSeverity: 'information',
    kinds: ['programme'],
    scope: 'document',
    reads: ['items', 'source'],
    sources: [
      {
        source: 'annex',
        says: { fr: 'indicateur 1', en: 'indicator 1' },
      },
    ],
    messages: {
      perhaps: {
        cites: ['item'],
        fr: '{label} : peut-être ligne {line} (« {words} ») ? Si c’est cela, dites-le : « {label} : » devant ces mots. Sinon, à écrire : {settledBy}. {cited}.',
        en: '{label}: perhaps line {line} (“{words}”)? If so, say it: “{label}:” before these words. If not, to write: {settledBy}. {cited}.',
      },
    },
    good: {
      fr: [
        {
          text: '# Restaurer une chaise paillée\n\n## Objectifs\n\nRemonter une assise à quatre brins.\n\n## Prérequis\n\nAucun\n\n## Durée\n\n3 jours, 21 heures\n',
        },
      ],
      en: [
        {
          text: '# Rush seating a chair\n\n## Objectives\n\nWeave a four-strand seat.\n\n## Prerequisites\n\nNone\n\n## Duration\n\n3 days, 21 hours\n',
        },
      ],
    },
    bad: {
      fr: [
        {
          on: 'Apportez 640 euros le premier matin ; la clé d’accord est prêtée.',
          item: 'price',
          text: '# Accorder un piano droit\n\n## Objectifs\n\n- Poser la partition au diapason\n- Monter les octaves\n\n## Ce que cela représente\n\nApportez 640 euros le premier matin ; la clé d’accord est prêtée.\n\n## Contact\n\nMaud Kerbiriou, maud@example.org\n',
        },
      ],
      en: [
        {
          on: 'Pay £145 on the first Saturday.',
          item: 'price',
          text: '# Keeping bees through the winter\n\n## Objectives\n\n- Weigh a hive by hefting\n- Feed without starting a robbery\n\n## The purse\n\nPay £145 on the first Saturday.\n\n## Contact\n\nAda Lowe, ada@example.org\n',
        },
      ],
    },
  },

  check({ items, source }, { edition, locale, quote }, report) {
    for (const { item, fact } of demands({ items }, edition)) {
      if (fact.state !== 'unconfirmed' || !fact.span) continue;
      report({
        message: 'perhaps',
        params: {
          ...itemParams(item, edition, locale),
          words: quote(fact.span),
          line: String(source.positionAt(fact.span.start).line + 1),
        },
        span: fact.span,
        granularity: 'passage',
        indicator: INDICATOR.publicInformation,
        item,
        data: { fix: 'confirm-item', item },
      });
    }
  },
});
