import { KINDS } from '../../programme/facts.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
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
    reads: ['source'],
    sources: [
      {
        fr: 'France compétences, première enquête sur le déploiement de Qualiopi (entretiens de 2020) : l’audit est bien reçu quand l’auditeur lit les indicateurs selon la singularité de l’organisme.',
        en: 'France compétences, first survey on the deployment of Qualiopi (interviews of 2020, in French): audits are well received when the auditor reads the indicators in the light of what is singular to the provider.',
      },
    ],
    messages: {
      unclosed: {
        fr: 'Ce choix assumé n’est pas refermé, et n’écarte rien. À ajouter à la fin du commentaire : « {closing} ».',
        en: 'This assumed choice is never closed, and keeps nothing out. To add at the end of the comment: “{closing}”.',
      },
      rule: {
        fr: '« {words} » ne nomme pas de règle : ce choix n’écarte rien. À écrire en premier : l’identifiant affiché avec le signalement, puis sa cible, par exemple evidence/vague-item (Tarif).',
        en: '“{words}” names no rule: this choice keeps nothing out. To write first: the id shown with the finding, then its target, for instance evidence/vague-item (price).',
      },
      unknown: {
        fr: 'Aucune règle ne s’appelle « {words} » : ce choix n’écarte rien. À corriger : l’identifiant affiché avec le signalement.',
        en: 'There is no rule called “{words}”: this choice keeps nothing out. To correct: the id shown with the finding.',
      },
      target: {
        fr: '« {words} » n’est ni une rubrique de l’indicateur 1, ni un numéro d’indicateur : ce choix n’écarte rien. À écrire, par exemple : (Tarif) ou (8).',
        en: '“{words}” is neither an item of indicator 1 nor the number of an indicator: this choice keeps nothing out. To write, for instance: (price) or (8).',
      },
      day: {
        fr: '« {words} » n’est pas une date : ce choix n’écarte rien. À écrire : un jour qui existe, par exemple 2027-03-31 ou 31 mars 2027.',
        en: '“{words}” is no date: this choice keeps nothing out. To write: a day that exists, for instance 2027-03-31 or 31 March 2027.',
      },
      field: {
        fr: '« {words} » n’est introduit par rien : ce choix n’écarte rien. À écrire après « raison : », « jusqu’au : » ou « rôle : ».',
        en: 'Nothing says what “{words}” is: this choice keeps nothing out. To write after “reason:”, “until:” or “role:”.',
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

  check({ source }, { choices, quote }, report) {
    for (const use of choices) {
      if (use.origin !== 'inline' || !use.fault) continue;
      const { choice, fault } = use;
      const span = fault.span ?? choice.words.rule;
      const closing = source.text.startsWith('<', choice.span.start) ? '-->' : '*/}';
      report({
        message: fault.kind,
        params: { words: quote(span), closing },
        span,
        granularity: 'passage',
        data: { fix: 'nothing' },
      });
    }
  },
});
