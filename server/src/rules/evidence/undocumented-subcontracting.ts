import { asksForItems } from '../../referential/editions.ts';
import { INDICATOR } from '../../referential/rnq/numbers.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'evidence/undocumented-subcontracting',
    title: { fr: 'Sous-traitance sans contrat ni contrôle nommé', en: 'Subcontracting without contract or check' },
    description: {
      fr: `Le document dit que d’autres réalisent la prestation : sous-traitants, formateurs indépendants, intervenants externes, portage salarial. L’indicateur 27 demande que l’organisme réponde de leur qualité, et l’édition 2026 que les contrats de sous-traitance gardent trace du respect du référentiel. Hors des cas que la loi prévoit, rien n’oblige le sous-traitant à être lui-même certifié Qualiopi : le donneur d’ordres répond de la qualité (guide V9). Si la formation est payée par le CPF, les contrats conclus à partir du 1er avril 2024 sont écrits et transmis à la Caisse des dépôts, le sous-traitant ne sous-traite pas à son tour, et la part confiée est plafonnée à 80 % (article R. 6333-6-2 du code du travail, arrêté du 3 janvier 2024).

La règle cherche, dans la même section, un contrat, une charte, une sélection ou un contrôle ; sinon une preuve annoncée pour l’indicateur 27, ici ou dans les documents de l’organisme. Elle n’en demande pas le texte : un renvoi suffit. Elle se tait quand la configuration déclare la sous-traitance, car l’indicateur est alors suivi pour tout l’organisme.

Une personne qui se présente comme formatrice indépendante est le plus souvent l’organisme lui-même : la règle ne la lit pas. Elle ne lit ni le contenu enseigné, ni ce qui n’est dit que comme possible.`,
      en: `The document says that others deliver: subcontractors, freelance trainers, outside contributors, umbrella workers. Indicator 27 asks the provider to answer for their quality, and the 2026 edition asks that subcontracts keep trace of how the framework is followed. Outside the cases that the law provides for, nothing obliges the subcontractor to be Qualiopi-certified: the principal answers for quality (V9 guide). If the course is paid for by the CPF, contracts made since 1 April 2024 are written and sent to the Caisse des dépôts, the subcontractor does not subcontract in turn, and the share entrusted is capped at 80% (article R. 6333-6-2 of the French Labour Code, order of 3 January 2024).

The rule looks, in the same section, for a contract, a charter, a selection or a check; otherwise for evidence stated for indicator 27, here or in the documents of the organisation. It does not ask for the text itself: a reference is enough. It is silent when the configuration declares subcontracting, since the indicator is then followed for the whole organisation.

Someone who calls herself an independent trainer is most often the provider herself: the rule does not read that. It reads neither the content taught nor what is only said to be possible.`,
    },
    defaultSeverity: 'information',
    kinds: ['programme', 'organisation'],
    scope: 'workspace',
    reads: ['entrusting', 'evidence'],
    sources: [
      {
        source: 'annex',
        says: { fr: 'indicateur 27', en: 'indicator 27' },
      },
      {
        source: 'decree-2026',
        says: {
          fr: 'indicateur 27, la traçabilité figure dans les contrats',
          en: 'indicator 27, traceability is written into the contracts',
        },
      },
      {
        source: 'L6323-9-2',
        says: { fr: 'sous-traitance des actions payées par le CPF', en: 'subcontracting of courses paid for by the CPF' },
      },
      { source: 'R6333-6-2' },
      { source: 'order-2024' },
    ],
    messages: {
      entrusted: {
        cites: ['text'],
        fr: '« {words} » : d’autres réalisent la prestation, et rien ne dit ici comment l’organisme répond de leur qualité. À écrire ou à relier : contrat, charte ou contrôle. {cited}. Le dire dans le programme est notre conseil.',
        en: '“{words}”: others deliver, and nothing here says how the provider answers for their quality. To write or to link: contract, charter or check. {cited}. Saying it in the programme is our advice.',
      },
      cpf: {
        cites: ['text', 'R6333-6-2'],
        fr: '« {words} » : d’autres réalisent la prestation, et rien ne dit ici comment l’organisme répond de leur qualité. À écrire ou à relier : contrat, charte ou contrôle. Pour une formation payée par le CPF, un contrat écrit est obligatoire, s’il est conclu à partir du 1er avril 2024. {cited}.',
        en: '“{words}”: others deliver, and nothing here says how the provider answers for their quality. To write or to link: contract, charter or check. For a course paid for by the CPF, the contract must be written if it is made since 1 April 2024. {cited}.',
      },
    },
    good: {
      fr: [
        {
          text: '# Taille de pierre\n\n## Objectifs\n\nTailler un bloc à deux faces.\n\n## Équipe\n\nNous faisons appel à des formateurs indépendants, liés par un contrat et observés une fois par an par Ilda Roméas.\n',
        },
        {
          text: '# Piloter ses sous-traitants\n\n## Objectifs\n\nRédiger un cahier des charges.\n\n## Programme\n\n- Nous confions une prestation à un sous-traitant : jeu de rôle\n',
        },
        {
          text: '# Taille de pierre\n\n## Objectifs\n\nTailler un bloc à deux faces.\n\n## Formatrice\n\nIlda Roméas, formatrice indépendante depuis douze ans\n',
        },
      ],
      en: [
        {
          text: '# Stone carving\n\n## Objectives\n\nDress a two-faced block.\n\n## Team\n\nWe work with freelance trainers under a written contract, and sit in on one of their days each year.\n',
        },
      ],
    },
    bad: {
      fr: [
        {
          on: 'faisons appel à des formateurs indépendants',
          text: '# Taille de pierre\n\n## Objectifs\n\nTailler un bloc à deux faces.\n\n## Équipe\n\nPour nos stages d’été, nous faisons appel à des formateurs indépendants.\n',
        },
        {
          on: 'nos intervenants externes',
          kind: 'organisation',
          text: '# Livret d’accueil\n\n## Qui anime\n\nVous rencontrerez nos intervenants externes dès le premier matin.\n',
        },
      ],
      en: [
        {
          on: 'delivered by freelance trainers',
          text: '# Stone carving\n\n## Objectives\n\nDress a two-faced block.\n\n## Team\n\nSummer courses are delivered by freelance trainers.\n',
        },
      ],
    },
  },

  check(facts, { edition, settings, workspace, quote }, report) {
    if (!asksForItems(edition) || settings.organisation.conditions.subcontracting === true) return;
    const bare = facts.entrusting.filter(({ documented }) => !documented);
    const first = bare[0];
    if (!first || workspace.proofs(INDICATOR.subcontracting).some(({ statement }) => statement.state === 'present')) return;
    // What is promised is told as a promise.
    const stated = facts.evidence.some(
      ({ state, indicators }) => state !== 'vague' && indicators.some(({ number }) => number === INDICATOR.subcontracting),
    );
    if (stated) return;
    report({
      message: first.cpf ? 'cpf' : 'entrusted',
      params: { words: quote(first.span) },
      span: first.span,
      granularity: 'passage',
      indicator: INDICATOR.subcontracting,
      data: { fix: 'nothing' },
      related: bare.slice(1).map(({ span }) => ({ span, message: quote(span) })),
    });
  },
});
