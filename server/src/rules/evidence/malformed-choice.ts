import { KINDS } from '../../programme/facts.ts';
import { quote } from '../demands.ts';
import { defineRule } from '../rule.ts';

export default defineRule<'unclosed' | 'rule' | 'unknown' | 'target' | 'day' | 'field'>({
  meta: {
    id: 'evidence/malformed-choice',
    title: { fr: 'Choix illisible', en: 'Unreadable choice' },
    description: {
      fr: `Un commentaire annonce un choix assumé, mais une partie ne se lit pas : la règle, sa cible, la date, une ligne sans libellé, ou la fin du commentaire. Un choix qui ne se lit pas en entier n’écarte aucun signalement : mieux vaut le dire que le perdre.

Il s’écrit ainsi, sur plusieurs lignes ou sur une seule avec des barres entre les parties :

\`\`\`markdown
<!-- choix assumé : evidence/vague-item (Tarif)
     raison : le prix se construit avec la commune, devis sous trois jours
     jusqu’au : 31 mars 2027
     rôle : référente qualité -->
\`\`\`

Seule la raison est obligatoire. La cible est une rubrique (Tarif) ou un indicateur (8).`,
      en: `A comment announces an assumed choice, but a part of it cannot be read: the rule, its target, the date, a line without a label, or the end of the comment. A choice that cannot be read in full keeps no finding out: better to say so than to lose it.

It is written on several lines, or on one with bars between its parts:

\`\`\`markdown
<!-- assumed choice: evidence/vague-item (price)
     reason: the price is set with the municipality, quote within three days
     until: 31 March 2027
     role: quality lead -->
\`\`\`

Only the reason is mandatory. The target is an item (price) or an indicator (8).`,
    },
    defaultSeverity: 'warning',
    kinds: KINDS,
    scope: 'choices',
    sources: [
      {
        fr: 'France compétences, première enquête sur le déploiement de Qualiopi (entretiens de 2020) : l’audit est bien reçu quand l’auditeur lit les indicateurs selon la singularité de l’organisme.',
        en: 'France compétences, first survey on the deployment of Qualiopi (interviews of 2020, in French): audits are well received when the auditor reads the indicators in the light of what is singular to the provider.',
      },
    ],
    messages: {
      unclosed: {
        fr: 'Choix illisible : ce commentaire ne se ferme pas. À ajouter à sa fin : « {closing} ».',
        en: 'Unreadable choice: this comment is never closed. To add at its end: “{closing}”.',
      },
      rule: {
        fr: 'Choix illisible : « {words} » ne nomme pas une règle. À écrire en premier : l’identifiant affiché avec le signalement, puis sa cible, par exemple evidence/vague-item (Tarif).',
        en: 'Unreadable choice: “{words}” names no rule. To write first: the id shown with the finding, then its target, for instance evidence/vague-item (price).',
      },
      unknown: {
        fr: 'Choix illisible : aucune règle ne s’appelle « {words} ». À corriger : l’identifiant affiché avec le signalement.',
        en: 'Unreadable choice: there is no rule called “{words}”. To correct: the id shown with the finding.',
      },
      target: {
        fr: 'Choix illisible : « {words} » n’est ni une rubrique de l’indicateur 1, ni un numéro d’indicateur. À écrire, par exemple : (Tarif) ou (8).',
        en: 'Unreadable choice: “{words}” is neither an item of indicator 1 nor the number of an indicator. To write, for instance: (price) or (8).',
      },
      day: {
        fr: 'Choix illisible : « {words} » n’est pas une date. À écrire : un jour qui existe, par exemple 2027-03-31 ou 31 mars 2027.',
        en: 'Unreadable choice: “{words}” is no date. To write: a day that exists, for instance 2027-03-31 or 31 March 2027.',
      },
      field: {
        fr: 'Choix illisible : rien ne dit ce qu’est « {words} ». À introduire par « raison : », « jusqu’au : » ou « rôle : ».',
        en: 'Unreadable choice: nothing says what “{words}” is. To introduce with “reason:”, “until:” or “role:”.',
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
          on: '(devis)',
          text: '# Lire un paysage de terrasses\n\n**Objectifs :** dater trois murs à leur appareil.\n\n**Public :** agents de communes\n\n**Prérequis :** aucun\n\n**Durée :** 2 jours\n\n**Tarif :** sur devis\n\n<!-- choix assumé : evidence/vague-item (devis) | raison : le prix se construit avec la commune -->\n',
        },
        {
          on: '31 février 2027',
          text: '# Lire un paysage de terrasses\n\n**Objectifs :** dater trois murs à leur appareil.\n\n**Public :** agents de communes\n\n**Prérequis :** aucun\n\n**Durée :** 2 jours\n\n**Tarif :** sur devis\n\n<!-- choix assumé : evidence/vague-item (Tarif)\n     raison : le prix se construit avec la commune\n     jusqu’au : 31 février 2027 -->\n',
        },
        {
          on: 'le prix se construit avec la commune',
          text: '# Lire un paysage de terrasses\n\n**Objectifs :** dater trois murs à leur appareil.\n\n**Public :** agents de communes\n\n**Prérequis :** aucun\n\n**Durée :** 2 jours\n\n**Tarif :** sur devis\n\n<!-- choix assumé : evidence/vague-item (Tarif), le prix se construit avec la commune -->\n',
        },
        {
          on: 'evidence/vague-items',
          text: '# Lire un paysage de terrasses\n\n**Objectifs :** dater trois murs à leur appareil.\n\n**Public :** agents de communes\n\n**Prérequis :** aucun\n\n**Durée :** 2 jours\n\n**Tarif :** sur devis\n\n<!-- choix assumé : evidence/vague-items (Tarif) | raison : le prix se construit avec la commune -->\n',
        },
      ],
      en: [
        {
          on: 'no price on purpose',
          text: '# Reading terraced land\n\n**Objectives:** date three walls by how they are laid.\n\n**Audience:** municipal staff\n\n**Prerequisites:** none\n\n**Duration:** 2 days\n\n**Price:** on request\n\n<!-- assumed choice: no price on purpose -->\n',
        },
      ],
    },
  },

  check({ document, choices }, report) {
    for (const use of choices) {
      if (use.origin !== 'inline' || !use.fault) continue;
      const { choice, fault } = use;
      const span = fault.span ?? choice.words.rule;
      const closing = document.source.text.startsWith('<', choice.span.start) ? '-->' : '*/}';
      report({
        message: fault.kind,
        params: { words: quote(document, span), closing },
        span,
        granularity: 'passage',
        data: { fix: 'nothing' },
      });
    }
  },
});
