import { demands, itemParams } from '../demands.ts';
import { INDICATOR } from '../../referential/rnq/numbers.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'evidence/missing-item',
    title: { fr: 'Rubrique absente', en: 'Missing item' },
    description: {
      fr: `L’indicateur 1 demande que le public trouve, avant de s’engager, une liste de rubriques : objectifs, prérequis, durée, délais d’accès, tarif, contact, méthodes, évaluation, accessibilité ; depuis le 1er novembre 2026, aussi la reconnaissance délivrée, les modalités pédagogiques et le financement. Cette règle signale celles que le programme ne contient nulle part : ni titre, ni libellé, ni tableau, ni en-tête YAML, ni phrase.

Le signalement se place sur le titre du document. La correction rapide insère la rubrique sous forme de question, dans le style du document ; elle compte alors comme promise, jamais comme présente.

- **Erreur** quand le texte de l’édition en vigueur exige la rubrique.
- **Avertissement** quand elle vient du guide de lecture (le contenu), ou quand le texte de 2026 laisse un doute (modalités d’accès, modalités pédagogiques) que son guide n’a pas encore levé.
- **Information** pour le public visé, que ni le texte ni le guide ne nomment mais que les lecteurs cherchent.

Un bilan de compétences n’a pas de prérequis à indiquer : la rubrique ne lui est pas demandée.`,
      en: `Indicator 1 asks that the public can find a list of items before committing: objectives, prerequisites, duration, lead time, price, contact, methods, assessment, accessibility; since 1 November 2026 also the recognition awarded, the teaching arrangements and the funding. This rule reports those that the programme holds nowhere: no heading, label, table, front matter key or sentence.

The finding stands on the document's title. The quick fix inserts the item as a question, in the document's own style; it then counts as promised, never as present.

- **Error** when the text of the edition in force requires the item.
- **Warning** when it comes from the reading guide (the content), or when the text of 2026 leaves a doubt (how to enrol, teaching arrangements) that its guide has not settled yet.
- **Information** for the audience, which neither the text nor the guide names but readers look for.

A skills assessment (bilan de compétences) has no prerequisites to state: the item is not asked of it.`,
    },
    defaultSeverity: 'error',
    kinds: ['programme'],
    scope: 'document',
    reads: ['items', 'category'],
    sources: [
      {
        source: 'annex',
        says: { fr: 'indicateur 1', en: 'indicator 1' },
      },
      { source: 'decree-2019' },
      { source: 'decree-2026' },
      {
        source: 'guide-V9',
        says: {
          fr: 'le contenu ; un bilan de compétences n’a pas de prérequis à indiquer',
          en: 'the content; a skills assessment has no prerequisites to state',
        },
      },
      {
        source: 'advice',
        says: { fr: 'le public visé', en: 'the audience' },
      },
    ],
    messages: {
      required: {
        cites: ['item'],
        fr: 'Rubrique absente : {label}. À écrire : {settledBy}. {cited}.',
        en: 'Missing item: {label}. To write: {settledBy}. {cited}.',
      },
      expected: {
        cites: ['item'],
        fr: 'Rubrique absente : {label}. À écrire : {settledBy}. {cited}.',
        en: 'Missing item: {label}. To write: {settledBy}. {cited}.',
      },
      suggested: {
        cites: ['item'],
        fr: 'Rubrique absente : {label}. Vos lecteurs la cherchent : {settledBy}. {cited}.',
        en: 'Missing item: {label}. Your readers look for it: {settledBy}. {cited}.',
      },
      supposed: {
        cites: ['item'],
        fr: 'Rubrique absente : {label}. À écrire : {settledBy}. {cited}. La catégorie d’action est supposée, faute de déclaration : un bilan de compétences n’a pas de prérequis à indiquer.',
        en: 'Missing item: {label}. To write: {settledBy}. {cited}. The category of action is assumed, as none is declared: a skills assessment has no prerequisites to state.',
      },
    },
    good: {
      fr: [
        {
          asOf: '2026-10-15',
          text: `# Tailler un arbre fruitier

| Rubrique | |
|---|---|
| Objectifs | Choisir les rameaux à garder sur un pommier de plein vent |
| Prérequis | Aucun |
| Public | Agents d’espaces verts |
| Programme | Observer, tailler, relire sa taille |
| Durée | 14 h sur 2 jours |
| Inscription | Par courriel, puis un entretien et une convention |
| Délai d’accès | 3 semaines |
| Tarif | 420 € net de taxe par personne |
| Contact | Lina Ferrat, lina@example.org |
| Méthodes | Taille en binôme au verger |
| Évaluation | Un arbre taillé seul, relu avec une grille |
| Accessibilité | Verger non accessible en fauteuil ; aménagements avec Lina Ferrat |
`,
        },
      ],
      en: [
        {
          asOf: '2026-10-15',
          text: `# Pruning a fruit tree

- **Objectives:** choose which shoots to keep on a standard apple tree
- **Prerequisites:** none
- **Audience:** park gardeners
- **Content:** observe, prune, read one's own pruning
- **Duration:** 14 hours over 2 days
- **How to enrol:** by e-mail, then an interview and a contract
- **Lead time:** 3 weeks
- **Price:** €420 per person, no VAT
- **Contact:** Lina Ferrat, lina@example.org
- **Methods:** pruning in pairs in the orchard
- **Assessment:** one tree pruned alone, read together with a checklist
- **Accessibility:** the orchard has no wheelchair access; ask Lina Ferrat for adjustments
`,
        },
      ],
    },
    bad: {
      fr: [
        {
          asOf: '2026-10-15',
          on: 'Souder à l’arc',
          item: 'price',
          text: `# Souder à l’arc

- **Objectifs :** souder deux tôles de 3 mm bout à bout
- **Prérequis :** aucun
- **Durée :** 21 heures
- **Public :** agents de maintenance
`,
        },
      ],
      en: [
        {
          asOf: '2026-10-15',
          on: 'Arc welding',
          item: 'price',
          text: `# Arc welding

- **Objectives:** weld two 3 mm sheets edge to edge
- **Prerequisites:** none
- **Duration:** 21 hours
- **Audience:** maintenance staff
`,
        },
      ],
    },
  },

  check(facts, { edition, locale, head }, report) {
    for (const { item, demand, fact } of demands(facts, edition)) {
      if (fact.state !== 'missing') continue;
      const supposed =
        demand === 'required' && item === 'prerequisites' && (facts.category.origin === 'default' || facts.category.unsure === true);
      report({
        message: supposed ? 'supposed' : demand,
        params: itemParams(item, edition, locale),
        // In doubt, of what one category is not asked for, nobody is accused.
        severity:
          demand === 'required'
            ? supposed && facts.category.unsure
              ? 'warning'
              : 'error'
            : demand === 'expected'
              ? 'warning'
              : 'information',
        span: head,
        granularity: 'document',
        indicator: INDICATOR.publicInformation,
        item,
        data: { fix: 'insert-item', item, state: 'missing' },
      });
    }
  },
});
