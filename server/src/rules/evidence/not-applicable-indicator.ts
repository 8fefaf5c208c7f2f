import { CATEGORIES_SHOWN } from '../../messages/names.ts';
import { indicatorOf } from '../../referential/editions.ts';
import type { Category, Condition, Indicator } from '../../referential/indicator.ts';
import type { Cited } from '../cite.ts';
import { type Circumstances, defineRule } from '../rule.ts';
import type { Slices } from '../slices.ts';
import { EVIDENCE_HOMES, namedIndicators } from '../statements.ts';

export default defineRule({
  meta: {
    id: 'evidence/not-applicable-indicator',
    title: { fr: 'Indicateur qui ne s’applique pas', en: 'Indicator that does not apply' },
    description: {
      fr: `Une preuve est donnée pour un indicateur qui ne concerne pas cette action : l’alternance dans un bilan de compétences, l’accompagnement des apprentis dans une formation courte. Elle ne sera pas regardée ; le numéro est peut-être une erreur, ou la catégorie du document est à déclarer.

La règle ne parle que de ce qui est sûr : la catégorie du programme quand le document la dit ou la montre, celles de l’organisme et les conditions que sa configuration écarte en toutes lettres. Ce n’est qu’une information.`,
      en: `Evidence is given for an indicator that does not concern this action: alternation in a skills assessment, support of apprentices in a short course. It will not be looked at; the number may be a slip, or the document's category has yet to be declared.

The rule only speaks of what is certain: the programme's category where the document says or shows it, those of the organisation, and the conditions that its configuration rules out in so many words. It is only information.`,
    },
    defaultSeverity: 'information',
    kinds: EVIDENCE_HOMES,
    scope: 'document',
    reads: ['kind', 'category', 'conditions', 'evidence'],
    sources: [
      {
        source: 'annex',
        says: { fr: 'indicateurs communs et spécifiques', en: 'common and specific indicators' },
      },
      {
        source: 'guide-V9',
        says: { fr: 'l’indicateur 12, au-delà de deux jours', en: 'indicator 12, beyond two days' },
      },
    ],
    messages: {
      category: {
        cites: ['text'],
        fr: '{indicators} : ne s’applique pas à cette catégorie d’action ({category}). Un autre numéro, ou une autre catégorie à déclarer ? {basis}.',
        en: '{indicators}: does not apply to this category of action ({category}). Another number, or another category to declare? {basis}.',
      },
      organisation: {
        cites: ['text'],
        fr: '{indicators} : ne s’applique à aucune des catégories de l’organisme ({category}). Un autre numéro, ou une catégorie à ajouter à la configuration ? {basis}.',
        en: '{indicators}: applies to none of the organisation’s categories ({category}). Another number, or a category to add to the configuration? {basis}.',
      },
      condition: {
        cites: ['text', 'guide'],
        fr: '{indicators} : ne s’applique que sous une condition que la configuration écarte ({condition}). {basis}.',
        en: '{indicators}: applies only under a condition that the configuration rules out ({condition}). {basis}.',
      },
    },
    good: {
      fr: [
        {
          text: '---\ncatégorie: bilan de compétences\n---\n\n# Bilan de compétences\n\n- **Indicateur 4**, analyse du besoin : [premier entretien](entretien.md), 2026-01-12\n',
        },
      ],
      en: [
        {
          text: '---\ncategory: CFA\n---\n\n# Apprenticeship in bread making\n\n- **Indicator 14**, support: [weekly hour with the tutor](tutor.md), 2026-01-12\n',
        },
      ],
    },
    bad: {
      fr: [
        {
          on: '15',
          text: '---\ncatégorie: bilan de compétences\n---\n\n# Bilan de compétences\n\n- **Indicateur 15**, droits : [livret](livret.md), 2026-01-12\n',
        },
      ],
      en: [
        {
          on: '15',
          text: '---\ncategory: VAE\n---\n\n# Validation of experience\n\n- **Indicator 15**, rights: [booklet](booklet.md), 2026-01-12\n',
        },
      ],
    },
  },

  check(facts, context, report) {
    const { edition, locale } = context;
    for (const { indicators } of facts.evidence) {
      for (const { number, span } of indicators) {
        const indicator = indicatorOf(edition, number);
        const reason = indicator && ruledOut(indicator, facts, context);
        if (!reason) continue;
        report({
          message: reason.message,
          ...(reason.cites && { cites: reason.cites }),
          params: {
            indicators: namedIndicators([number], locale),
            ...reason.params,
          },
          span,
          granularity: 'passage',
          indicator: number,
          data: { fix: 'nothing' },
        });
      }
    }
  },
});

/** Why an indicator cannot apply to a document; undefined when it may. */
function ruledOut(
  { applies }: Indicator,
  { kind, category, conditions }: Pick<Slices, 'kind' | 'category' | 'conditions'>,
  { settings, locale }: Circumstances,
): { message: 'category' | 'organisation' | 'condition'; cites?: readonly Cited[]; params: Record<string, string> } | undefined {
  const own = kind.value !== 'organisation' && category.origin !== 'default' && !category.unsure;
  const categories = own ? [category.value] : settings.organisation.categories;
  if (categories.length === 0 || (!own && kind.value === 'programme')) return undefined;
  const whens = categories.map((name: Category) => applies[name]).filter((when) => when !== 'never');
  if (whens.length === 0)
    return {
      message: own ? 'category' : 'organisation',
      params: { category: categories.map((name: Category) => CATEGORIES_SHOWN[name].stated[locale]).join(', ') },
    };
  const excluded = whens.filter(
    (when): when is Condition => when !== 'always' && settings.organisation.conditions[when] === false && conditions[when] === undefined,
  );
  const [condition] = excluded;
  return condition && excluded.length === whens.length
    ? { message: 'condition', cites: [condition === 'long' ? 'guide' : 'text'], params: { condition: CONDITION_TEXTS[condition][locale] } }
    : undefined;
}

const CONDITION_TEXTS: Readonly<Record<Condition, { readonly fr: string; readonly en: string }>> = {
  certifying: { fr: 'préparer à une certification', en: 'preparing for a certification' },
  'work-linked': { fr: 'alterner avec l’entreprise', en: 'alternating with a company' },
  'work-situation': { fr: 'former en situation de travail', en: 'training in a work situation' },
  remote: { fr: 'former à distance', en: 'remote training' },
  subcontracting: { fr: 'confier une partie à d’autres', en: 'entrusting a part to others' },
  long: { fr: 'être une formation longue', en: 'being a long course' },
};
