import { inState } from '../demands.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'evidence/vague-item',
    title: { fr: 'Rubrique vague', en: 'Vague item' },
    description: {
      fr: `La rubrique est là, mais ses mots ne donnent rien que l’on puisse vérifier : « nous consulter », « selon disponibilités », « sur mesure », « tous publics », un formulaire sans adresse. Le lecteur ne peut pas décider, l’auditeur ne peut pas constater.

Le signalement se place sur ces mots et dit ce qui y répondrait. Dans le doute, la règle se tait : une seule précision vérifiable dans la rubrique suffit.`,
      en: `The item is there, but its words give nothing that can be checked: "contact us", "subject to availability", "tailored", "anyone", a form without an address. The reader cannot decide, and the auditor has nothing to observe.

The finding stands on those words and says what would settle it. When in doubt, the rule stays silent: a single checkable detail in the item is enough.`,
    },
    defaultSeverity: 'warning',
    kinds: ['programme'],
    scope: 'document',
    reads: ['items'],
    sources: [
      {
        source: 'annex',
        says: { fr: 'indicateur 1, une information détaillée et vérifiable', en: 'indicator 1, detailed and checkable information' },
      },
    ],
    messages: {
      vague: {
        cites: ['item'],
        fr: '{label} : « {words} » ne dit rien que l’on puisse vérifier. À préciser : {settledBy}. {cited}.',
        en: '{label}: “{words}” says nothing that can be checked. To state: {settledBy}. {cited}.',
      },
      elsewhere: {
        cites: ['item'],
        fr: '{label} : « {words} », écrit une fois pour tous dans {path}, ne dit rien que l’on puisse vérifier. À préciser : {settledBy}. {cited}.',
        en: '{label}: “{words}”, written once for all in {path}, says nothing that can be checked. To state: {settledBy}. {cited}.',
      },
    },
    good: {
      fr: [
        {
          text: '# Lire un plan de charpente\n\n**Objectifs :** coter une ferme à l’échelle.\n\n**Public :** charpentiers débutants\n\n**Durée :** 3 jours\n\n**Prérequis :** aucun\n\n**Tarif :** à partir de 690 € net de taxe par personne\n',
        },
      ],
      en: [
        {
          text: '# Reading a timber frame drawing\n\n**Objectives:** dimension a truss to scale.\n\n**Audience:** new carpenters\n\n**Duration:** 3 days\n\n**Prerequisites:** none\n\n**Price:** from €690 per person, no VAT\n',
        },
      ],
    },
    bad: {
      fr: [
        {
          on: 'sur devis',
          item: 'price',
          text: '# Lire un plan de charpente\n\n**Objectifs :** coter une ferme à l’échelle.\n\n**Public :** charpentiers débutants\n\n**Durée :** 3 jours\n\n**Prérequis :** aucun\n\n**Tarif :** sur devis\n',
        },
        {
          on: 'Selon disponibilités',
          item: 'lead-time',
          text: '# Lire un plan de charpente\n\n## Objectifs\n\nCoter une ferme à l’échelle.\n\n## Public\n\nCharpentiers débutants\n\n## Prérequis\n\nAucun\n\n## Délai d’accès\n\nSelon disponibilités\n',
        },
      ],
      en: [
        {
          on: 'contact us',
          item: 'price',
          text: '# Reading a timber frame drawing\n\n**Objectives:** dimension a truss to scale.\n\n**Audience:** new carpenters\n\n**Duration:** 3 days\n\n**Prerequisites:** none\n\n**Price:** contact us\n',
        },
      ],
    },
  },

  check(facts, context, report) {
    for (const found of inState('vague', facts, context)) report({ message: found.related ? 'elsewhere' : 'vague', ...found });
  },
});
