import { KINDS } from '../../programme/facts.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'evidence/unreasoned-choice',
    title: { fr: 'Choix sans raison', en: 'Choice without a reason' },
    description: {
      fr: `Un choix assumé tient par sa raison : c’est elle qu’un collègue relit et qu’un auditeur entend. Sans raison, ou avec une raison promise (« à compléter »), le choix n’écarte aucun signalement.

Le signalement se place sur la règle nommée, ou sur les mots qui tiennent lieu de raison.`,
      en: `An assumed choice holds by its reason: this is what a colleague reads again and what an auditor can hear. Without a reason, or with one that is only promised ("to be completed"), the choice keeps no finding out.

The finding stands on the rule that is named, or on the words that stand for a reason.`,
    },
    defaultSeverity: 'warning',
    kinds: KINDS,
    scope: 'choices',
    reads: [],
    sources: [
      {
        fr: 'France compétences, première enquête sur le déploiement de Qualiopi (entretiens de 2020) : l’audit est bien reçu quand l’auditeur lit les indicateurs selon la singularité de l’organisme.',
        en: 'France compétences, first survey on the deployment of Qualiopi (interviews of 2020, in French): audits are well received when the auditor reads the indicators in the light of what is singular to the provider.',
      },
    ],
    messages: {
      none: {
        fr: 'Ce choix n’a pas de raison : « {rule} » reste signalé. À écrire dans le commentaire, après « raison : » : ce qui vous fait tenir à cet écart.',
        en: 'This choice has no reason: “{rule}” is still reported. To write in the comment, after “reason:”: what makes you stand by this deviation.',
      },
      promised: {
        fr: '« {words} » ne donne pas encore de raison : en attendant, « {rule} » reste signalé. À écrire : ce qui vous fait tenir à cet écart.',
        en: '“{words}” gives no reason yet: until it does, “{rule}” is still reported. To write: what makes you stand by this deviation.',
      },
    },
    good: {
      fr: [
        {
          text: '# Lire un paysage de terrasses\n\n**Objectifs :** dater trois murs à leur appareil.\n\n**Public :** agents de communes\n\n**Prérequis :** aucun\n\n**Durée :** 2 jours\n\n**Tarif :** sur devis\n\n<!-- choix assumé : evidence/vague-item (Tarif)\n     raison : le prix se construit avec la commune, devis sous trois jours\n     jusqu’au : 2027-03-31\n     rôle : référente qualité -->\n',
        },
      ],
      en: [
        {
          text: '# Reading terraced land\n\n**Objectives:** date three walls by how they are laid.\n\n**Audience:** municipal staff\n\n**Prerequisites:** none\n\n**Duration:** 2 days\n\n**Price:** on request\n\n<!-- assumed choice: evidence/vague-item (price) | reason: the price is set with the municipality, quote within three days | until: 2027-03-31 | role: quality lead -->\n',
        },
      ],
    },
    bad: {
      fr: [
        {
          on: 'evidence/vague-item (Tarif)',
          text: '# Lire un paysage de terrasses\n\n**Objectifs :** dater trois murs à leur appareil.\n\n**Public :** agents de communes\n\n**Prérequis :** aucun\n\n**Durée :** 2 jours\n\n**Tarif :** sur devis\n\n<!-- choix assumé : evidence/vague-item (Tarif) -->\n',
        },
        {
          on: 'à compléter',
          text: '# Lire un paysage de terrasses\n\n**Objectifs :** dater trois murs à leur appareil.\n\n**Public :** agents de communes\n\n**Prérequis :** aucun\n\n**Durée :** 2 jours\n\n**Tarif :** sur devis\n\n<!-- choix assumé : evidence/vague-item (Tarif) | raison : à compléter -->\n',
        },
      ],
      en: [
        {
          on: 'evidence/vague-item (price)',
          text: '# Reading terraced land\n\n**Objectives:** date three walls by how they are laid.\n\n**Audience:** municipal staff\n\n**Prerequisites:** none\n\n**Duration:** 2 days\n\n**Price:** on request\n\n<!-- assumed choice: evidence/vague-item (price) | role: quality lead -->\n',
        },
      ],
    },
  },

  check(_facts, { choices, quote }, report) {
    for (const use of choices) {
      if (use.origin !== 'inline' || use.state !== 'unreasoned') continue;
      const { words } = use.choice;
      const rule = quote(words.head);
      const place = { granularity: 'passage', data: { fix: 'nothing' } } as const;
      if (words.reason) report({ message: 'promised', params: { rule, words: quote(words.reason) }, span: words.reason, ...place });
      else report({ message: 'none', params: { rule }, span: words.head, ...place });
    }
  },
});
