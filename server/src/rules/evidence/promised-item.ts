import { inState } from '../demands.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'evidence/promised-item',
    title: { fr: 'Rubrique promise', en: 'Promised item' },
    description: {
      fr: `La rubrique a sa place, mais son contenu reste à écrire : « à compléter », « TODO », « XX », « [numéro de téléphone] ». C’est aussi l’état d’une rubrique que la correction rapide vient d’insérer. Une promesse n’est jamais comptée comme présente.

Le signalement se place sur les mots à remplacer et rappelle ce qui y répondrait.`,
      en: `The item has its place, but its content is still to be written: "to be completed", "TODO", "XX", "[phone number]". It is also the state of an item that the quick fix has just inserted. A promise never counts as present.

The finding stands on the words to replace and repeats what would settle it.`,
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
      ],
      en: [
        {
          on: 'to be completed: how many hours?',
          item: 'duration',
          text: '# Building a dry-stone wall\n\n## Objectives\n\nBuild one metre of double-faced wall.\n\n## Audience\n\nWallers and landscapers\n\n## Prerequisites\n\nNone\n\n## Duration\n\nto be completed: how many hours?\n',
        },
      ],
    },
  },

  check(facts, context, report) {
    for (const found of inState('promised', facts, context)) report({ message: 'promised', ...found });
  },
});
