import { asksForItems } from '../../referential/editions.ts';
import { INDICATOR } from '../../referential/rnq/numbers.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'evidence/undocumented-subcontracting',
    title: { fr: 'Sous-traitance sans contrat ni contrôle nommé', en: 'Subcontracting without contract or check' },
    description: {
      fr: `Le document dit que d’autres réalisent la prestation : sous-traitants, formateurs indépendants, intervenants externes, portage salarial. L’indicateur 27 demande que l’organisme réponde de leur qualité, et l’édition 2026 que les contrats de sous-traitance gardent trace du respect du référentiel. Si la formation est payée par le CPF, un contrat écrit est obligatoire depuis le 1er avril 2024 (article R. 6333-6-2 du code du travail).

La règle cherche, dans la même section, un contrat, une charte, une sélection ou un contrôle ; sinon une preuve annoncée pour l’indicateur 27, ici ou dans les documents de l’organisme. Elle n’en demande pas le texte : un renvoi suffit. Elle se tait quand la configuration déclare la sous-traitance, car l’indicateur est alors suivi pour tout l’organisme.

Une personne qui se présente comme formatrice indépendante est le plus souvent l’organisme lui-même : la règle ne la lit pas. Elle ne lit ni le contenu enseigné, ni ce qui n’est dit que comme possible.`,
      en: `The document says that others deliver: subcontractors, freelance trainers, outside contributors, umbrella workers. Indicator 27 asks the provider to answer for their quality, and the 2026 edition asks that subcontracts keep trace of how the framework is followed. If the course is paid for by the CPF, a written contract has been mandatory since 1 April 2024 (article R. 6333-6-2 of the French Labour Code).

The rule looks, in the same section, for a contract, a charter, a selection or a check; otherwise for evidence stated for indicator 27, here or in the documents of the organisation. It does not ask for the text itself: a reference is enough. It is silent when the configuration declares subcontracting, since the indicator is then followed for the whole organisation.

Someone who calls herself an independent trainer is most often the provider herself: the rule does not read that. It reads neither the content taught nor what is only said to be possible.`,
    },
    defaultSeverity: 'information',
    kinds: ['programme', 'organisation'],
    scope: 'workspace',
    reads: ['entrusting', 'evidence'],
    sources: [
      {
        fr: 'Référentiel national qualité, indicateur 27 : recours à la sous-traitance ou au portage salarial',
        en: 'French national quality framework, indicator 27: use of subcontracting or umbrella employment',
      },
      {
        fr: 'Articles L. 6323-9-2 et R. 6333-6-2 du code du travail : sous-traitance des actions payées par le CPF',
        en: 'Articles L. 6323-9-2 and R. 6333-6-2 of the French Labour Code: subcontracting of courses paid for by the CPF',
      },
    ],
    messages: {
      entrusted: {
        fr: '« {words} » : d’autres réalisent la prestation, et rien ne dit ici comment l’organisme répond de leur qualité. À écrire ou à relier : contrat, charte ou contrôle. Indicateur 27, édition {edition} ({reference}).',
        en: '“{words}”: others deliver, and nothing here says how the provider answers for their quality. To write or to link: contract, charter or check. Indicator 27, {edition} edition ({reference}).',
      },
      cpf: {
        fr: '« {words} » : d’autres réalisent la prestation, et rien ne dit ici comment l’organisme répond de leur qualité. À écrire ou à relier : contrat, charte ou contrôle. Pour une formation payée par le CPF, un contrat écrit est obligatoire depuis le 1er avril 2024 (article R. 6333-6-2 du code du travail). Indicateur 27, édition {edition} ({reference}).',
        en: '“{words}”: others deliver, and nothing here says how the provider answers for their quality. To write or to link: contract, charter or check. For a course paid for by the CPF, a written contract has been mandatory since 1 April 2024 (article R. 6333-6-2 of the French Labour Code). Indicator 27, {edition} edition ({reference}).',
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

  check(facts, { edition, locale, settings, workspace, quote }, report) {
    if (!asksForItems(edition) || settings.organisation.conditions.subcontracting === true) return;
    const bare = facts.entrusting.filter(({ documented }) => !documented);
    const first = bare[0];
    if (!first || workspace.proofs(INDICATOR.subcontracting).some(({ statement }) => statement.state === 'present')) return;
    const stated = facts.evidence.some(
      ({ state, indicators }) => state === 'present' && indicators.some(({ number }) => number === INDICATOR.subcontracting),
    );
    if (stated) return;
    report({
      message: first.cpf ? 'cpf' : 'entrusted',
      params: { words: quote(first.span), edition: edition.id, reference: edition.legalReference[locale] },
      span: first.span,
      granularity: 'passage',
      indicator: INDICATOR.subcontracting,
      data: { fix: 'nothing' },
      related: bare.slice(1).map(({ span }) => ({ span, message: quote(span) })),
    });
  },
});
