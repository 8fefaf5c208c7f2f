import { KINDS } from '../../programme/facts.ts';
import { longDate } from '../../text/longDate.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'evidence/expired-choice',
    title: { fr: 'Choix échu', en: 'Expired choice' },
    description: {
      fr: `Un choix assumé peut porter un dernier jour. Il vaut jusqu’à la fin de ce jour ; pour un audit plus tardif, il n’écarte plus aucun signalement, et cette règle le dit sur la date elle-même : à vous de le prolonger avec sa raison, ou de répondre à la règle.

Quand il n’y a plus rien à écarter, ce n’est qu’une information : le commentaire peut partir.`,
      en: `An assumed choice may have a last day. It holds to the end of that day; for a later audit it keeps no finding out any more, and this rule says so on the date itself: it is for you to extend it with its reason, or to answer the rule.

Where there is nothing left to keep out, this is only information: the comment can go.`,
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
      again: {
        fr: 'Ce choix valait jusqu’au {until}, et l’audit est le {asOf} : « {rule} » est de nouveau signalé. À décider : prolonger le choix si sa raison tient encore, ou répondre à la règle.',
        en: 'This choice held until {until}, and the audit is on {asOf}: “{rule}” is reported again. To decide: extend the choice if its reason still holds, or answer the rule.',
      },
      over: {
        fr: 'Ce choix valait jusqu’au {until}, et « {rule} » n’a plus rien à signaler ici. Le commentaire peut partir.',
        en: 'This choice held until {until}, and “{rule}” has nothing left to report here. The comment can go.',
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
          on: '31 mars 2026',
          text: '# Lire un paysage de terrasses\n\n**Objectifs :** dater trois murs à leur appareil.\n\n**Public :** agents de communes\n\n**Prérequis :** aucun\n\n**Durée :** 2 jours\n\n**Tarif :** sur devis\n\n<!-- choix assumé : evidence/vague-item (Tarif)\n     raison : le prix se construit avec la commune, devis sous trois jours\n     jusqu’au : 31 mars 2026 -->\n',
        },
      ],
      en: [
        {
          on: '2026-03-31',
          text: '# Reading terraced land\n\n**Objectives:** date three walls by how they are laid.\n\n**Audience:** municipal staff\n\n**Prerequisites:** none\n\n**Duration:** 2 days\n\n**Price:** on request\n\n<!-- assumed choice: evidence/vague-item (price) | reason: the price is set with the municipality | until: 2026-03-31 -->\n',
        },
      ],
    },
  },

  check(_facts, { choices, asOf, locale, quote }, report) {
    for (const use of choices) {
      const { state, used } = use;
      if (use.origin !== 'inline' || state !== 'expired') continue;
      const { until = '', words } = use.choice;
      report({
        message: used.length > 0 ? 'again' : 'over',
        params: { until: longDate(until, locale), asOf: longDate(asOf, locale), rule: quote(words.head) },
        ...(used.length === 0 && { severity: 'information' }),
        span: words.until ?? words.head,
        granularity: 'passage',
        data: { fix: 'nothing' },
      });
    }
  },
});
