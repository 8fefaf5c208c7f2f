import { ITEM_TEXTS } from '../../lexicon/itemTexts.ts';
import type { ItemState } from '../../programme/facts.ts';
import { demands, inState } from '../demands.ts';
import { defineRule } from '../rule.ts';

/** What an item is of which no word is written. */
const UNWRITTEN: ReadonlySet<ItemState> = new Set(['promised', 'missing', 'not-applicable']);

export default defineRule({
  meta: {
    id: 'evidence/promised-item',
    title: { fr: 'Rubrique promise', en: 'Promised item' },
    description: {
      fr: `La rubrique a sa place, mais son contenu reste à écrire : « à compléter », « TODO », « XX », « [numéro de téléphone] ». C’est aussi l’état d’une rubrique que la correction rapide vient d’insérer. Une promesse n’est jamais comptée comme présente.

Le signalement se place sur les mots à remplacer et rappelle ce qui y répondrait. D’un programme dont aucune rubrique n’est encore écrite, tel que s’ouvre la trame, cela se dit une fois, avec les places.`,
      en: `The item has its place, but its content is still to be written: "to be completed", "TODO", "XX", "[phone number]". It is also the state of an item that the quick fix has just inserted. A promise never counts as present.

The finding stands on the words to replace and repeats what would settle it. Of a programme in which no item is written yet, as the outline opens, that is told once, with the places.`,
    },
    defaultSeverity: 'warning',
    kinds: ['programme'],
    scope: 'document',
    reads: ['items'],
    sources: [
      {
        source: 'annex',
        says: { fr: 'indicateur 1', en: 'indicator 1' },
      },
    ],
    messages: {
      promised: {
        cites: ['item'],
        fr: '{label} : promis, pas encore écrit (« {words} »). À écrire : {settledBy}. {cited}.',
        en: '{label}: promised, not written yet (“{words}”). To write: {settledBy}. {cited}.',
      },
      draft: {
        fr: 'Rien n’est encore écrit de ce programme : {count} rubriques sont promises, à commencer par celle-ci.',
        en: 'Nothing is written of this programme yet: {count} items are promised, this one being the first.',
      },
    },
    good: {
      fr: [
        {
          text: '# Monter un mur en pierre sèche\n\n## Objectifs\n\nMonter un mètre de mur à deux parements.\n\n## Public\n\nMurailleurs et paysagistes\n\n## Prérequis\n\nAucun\n\n## Durée\n\n5 jours, 35 heures\n',
        },
      ],
      en: [
        {
          text: '# Building a dry-stone wall\n\n## Objectives\n\nBuild one metre of double-faced wall.\n\n## Audience\n\nWallers and landscapers\n\n## Prerequisites\n\nNone\n\n## Duration\n\n5 days, 35 hours\n',
        },
      ],
    },
    bad: {
      fr: [
        {
          on: 'à compléter : combien d’heures ?',
          item: 'duration',
          text: '# Monter un mur en pierre sèche\n\n## Objectifs\n\nMonter un mètre de mur à deux parements.\n\n## Public\n\nMurailleurs et paysagistes\n\n## Prérequis\n\nAucun\n\n## Durée\n\nà compléter : combien d’heures ?\n',
        },
        {
          on: 'XX € net de taxe',
          item: 'price',
          text: '# Monter un mur en pierre sèche\n\n- **Objectifs :** monter un mètre de mur à deux parements\n- **Public :** murailleurs\n- **Prérequis :** aucun\n- **Durée :** 5 jours\n- **Tarif :** XX € net de taxe\n',
        },
        {
          on: 'à compléter : que saura-t-on faire ?',
          item: 'objectives',
          kind: 'programme',
          text: '# Monter un mur en pierre sèche\n\n## Objectifs\n\nà compléter : que saura-t-on faire ?\n\n## Durée\n\nà compléter : combien d’heures ?\n\n## Tarif\n\nà compléter : quel montant ?\n',
        },
      ],
      en: [
        {
          on: 'to be completed: how many hours?',
          item: 'duration',
          text: '# Building a dry-stone wall\n\n## Objectives\n\nBuild one metre of double-faced wall.\n\n## Audience\n\nWallers and landscapers\n\n## Prerequisites\n\nNone\n\n## Duration\n\nto be completed: how many hours?\n',
        },
        {
          on: 'to be completed: what will people be able to do?',
          item: 'objectives',
          kind: 'programme',
          text: '# Building a dry-stone wall\n\n## Objectives\n\nto be completed: what will people be able to do?\n\n## Duration\n\nto be completed: how many hours?\n\n## Price\n\nto be completed: how much?\n',
        },
      ],
    },
  },

  check(facts, context, report) {
    const found = inState('promised', facts, context).toSorted((a, b) => a.span.start - b.span.start);
    const isDraft = demands(facts, context.edition).every(({ fact: { state } }) => UNWRITTEN.has(state));
    const [first, ...others] = found;
    if (!isDraft || !first || others.length === 0) return found.forEach((one) => report({ message: 'promised', ...one }));
    const { locale } = context;
    report({
      message: 'draft',
      ...first,
      params: { count: String(found.length) },
      related: others.flatMap(({ span, item }) => (item ? [{ span, message: ITEM_TEXTS[item].label[locale] }] : [])),
    });
  },
});
