import { KINDS } from '../../programme/facts.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'evidence/unused-choice',
    title: { fr: 'Choix sans objet', en: 'Unused choice' },
    description: {
      fr: `Un choix assumé qui n’écarte rien trompe celui qui le relit : l’écart a disparu, la règle ou sa cible est mal nommée, ou le commentaire n’est pas au bon endroit.

Sans cible entre parenthèses, un choix vaut pour sa ligne, ou pour le bloc qui le suit (sous un titre : toute la section), et pour ce qui manque au document. Avec une cible, rubrique ou numéro d’indicateur, il vaut dans tout le document.`,
      en: `An assumed choice that keeps nothing out misleads whoever reads it again: the deviation is gone, the rule or its target is misnamed, or the comment is in the wrong place.

Without a target in brackets, a choice is about its own line, or the block that follows (with a heading: the whole section), and about what the document lacks. With a target, an item or the number of an indicator, it is about the whole document.`,
    },
    defaultSeverity: 'information',
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
      here: {
        fr: 'Choix sans objet : « {rule} » ne signale rien sur cette ligne ni dans le bloc qui la suit. Le commentaire peut partir, ou se rapprocher des mots dont il parle.',
        en: 'Unused choice: “{rule}” reports nothing on this line or in the block that follows. The comment can go, or move next to the words that it is about.',
      },
      anywhere: {
        fr: 'Choix sans objet : « {rule} » ne signale rien dans ce document. Le commentaire peut partir, ou sa cible est à corriger.',
        en: 'Unused choice: “{rule}” reports nothing in this document. The comment can go, or its target needs correcting.',
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
          on: 'evidence/vague-item (Durée)',
          text: '# Lire un paysage de terrasses\n\n**Objectifs :** dater trois murs à leur appareil.\n\n**Public :** agents de communes\n\n**Prérequis :** aucun\n\n**Durée :** 2 jours\n\n**Tarif :** sur devis\n\n<!-- choix assumé : evidence/vague-item (Durée) | raison : la durée dépend des murs -->\n',
        },
      ],
      en: [
        {
          on: 'singularity/stock-phrase',
          text: '<!-- assumed choice: singularity/stock-phrase | reason: these are the words of our founder -->\n\n# Reading terraced land\n\n**Objectives:** date three walls by how they are laid.\n\n**Audience:** municipal staff\n\n**Prerequisites:** none\n\n**Duration:** 2 days\n\n**Price:** on request\n\n',
        },
      ],
    },
  },

  check(_facts, { choices, quote }, report) {
    for (const use of choices) {
      if (use.origin !== 'inline' || use.state !== 'unused') continue;
      const { item, indicator, words } = use.choice;
      report({
        message: item === undefined && indicator === undefined ? 'here' : 'anywhere',
        params: { rule: quote(words.head) },
        span: words.head,
        granularity: 'passage',
        data: { fix: 'nothing' },
      });
    }
  },
});
