import type { ClaimKind } from '../../programme/claims/claim.ts';
import type { Severity } from '../finding.ts';
import { defineRule } from '../rule.ts';

const SEVERITY: Partial<Record<ClaimKind, Severity>> = {
  'certified-course': 'warning',
  'named-course': 'information',
  logo: 'information',
};

export default defineRule({
  meta: {
    id: 'evidence/mark-misuse',
    title: { fr: 'Mauvais usage de la marque Qualiopi', en: 'Misuse of the Qualiopi mark' },
    description: {
      fr: `La certification Qualiopi porte sur l’organisme, pour des catégories d’action nommées : ni une formation, ni un programme, ni un stage ne sont certifiés Qualiopi. « Formation certifiée Qualiopi » est donc faux, même chez un organisme certifié, et la charte d’usage de la marque réserve le logo à la communication de l’organisme : il ne se place pas sur les documents d’une seule formation.

La règle se tait sur les formes justes : « organisme certifié Qualiopi », « nous sommes certifiés Qualiopi », « la certification qualité a été délivrée au titre de la catégorie d’action suivante : actions de formation ». Là où ces mots tiennent à la place des autres tels quels, la correction rapide les propose.`,
      en: `The Qualiopi certification is about the provider, for named categories of action: no course, programme or workshop is Qualiopi-certified. "Qualiopi-certified course" is therefore false, even from a certified provider, and the charter on the use of the mark keeps the logo for the provider's own communication: it has no place on the documents of a single course.

The rule is silent on the right wording: "Qualiopi-certified provider", "we are Qualiopi-certified", "the quality certification was awarded for the following category of action: training". Where such words can stand in the place of the others as they are, the quick fix offers them.`,
    },
    defaultSeverity: 'warning',
    kinds: ['programme', 'organisation'],
    scope: 'document',
    reads: ['claims'],
    sources: [
      {
        fr: 'Charte d’usage de la marque Qualiopi (ministère du Travail)',
        en: 'Charter on the use of the Qualiopi mark (French Ministry of Labour)',
      },
      {
        fr: 'Code du travail, article L. 6316-1 : la certification est celle de l’organisme, par catégorie d’action',
        en: 'French Labour Code, article L. 6316-1: the certification is the provider’s, by category of action',
      },
    ],
    messages: {
      'certified-course': {
        fr: '« {words} » : la certification Qualiopi est celle de l’organisme, pour des catégories d’action ; une formation n’est jamais certifiée Qualiopi. À écrire : « organisme certifié Qualiopi », avec la catégorie. Charte d’usage de la marque Qualiopi.',
        en: '“{words}”: the Qualiopi certification is the provider’s, for categories of action; a course is never Qualiopi-certified. To write: “Qualiopi-certified provider”, with the category. Charter on the use of the Qualiopi mark.',
      },
      'named-course': {
        fr: '« {words} » peut se lire comme une formation certifiée, alors que la certification Qualiopi est celle de l’organisme. À écrire : « organisme certifié Qualiopi », avec la catégorie. Charte d’usage de la marque Qualiopi.',
        en: '“{words}” may be read as a certified course, whereas the Qualiopi certification is the provider’s. To write: “Qualiopi-certified provider”, with the category. Charter on the use of the Qualiopi mark.',
      },
      logo: {
        fr: 'Le logo Qualiopi n’a pas sa place sur le document d’une seule formation : il ferait croire que c’est elle qui est certifiée. À retirer, ou à remplacer par « organisme certifié Qualiopi », avec la catégorie. Charte d’usage de la marque Qualiopi.',
        en: 'The Qualiopi logo has no place on the document of a single course: it would suggest that the course is what is certified. To take out, or to replace by “Qualiopi-certified provider”, with the category. Charter on the use of the Qualiopi mark.',
      },
    },
    good: {
      fr: [
        {
          text: '# Réparer une haie plessée\n\n**Durée :** 2 jours\n\nFormation donnée par un organisme certifié Qualiopi. La certification qualité a été délivrée au titre de la catégorie d’action suivante : actions de formation.\n',
        },
        {
          text: '# Livret d’accueil\n\n![Logo Qualiopi](logo-qualiopi.png)\n\nNous sommes certifiés Qualiopi depuis 2023.\n',
          kind: 'organisation',
        },
      ],
      en: [
        {
          text: '# Mending a laid hedge\n\n**Duration:** 2 days\n\nGiven by a Qualiopi-certified training provider. The quality certification was awarded for the following category of action: training.\n',
        },
      ],
    },
    bad: {
      fr: [
        { on: 'Formation certifiée Qualiopi', text: '# Réparer une haie plessée\n\n**Durée :** 2 jours\n\nFormation certifiée Qualiopi\n' },
        {
          on: 'Notre stage est labellisé Qualiopi',
          text: '# Réparer une haie plessée\n\nNotre stage est labellisé Qualiopi et dure 2 jours.\n',
        },
        { on: 'notre programme Qualiopi', text: '# Réparer une haie plessée\n\nDécouvrez notre programme Qualiopi en 2 jours.\n' },
        {
          on: '![Qualiopi](images/logo-qualiopi.png)',
          text: '# Réparer une haie plessée\n\n![Qualiopi](images/logo-qualiopi.png)\n\n**Durée :** 2 jours\n',
        },
        {
          on: 'formations certifiées Qualiopi',
          text: '# Qui sommes-nous\n\nDepuis 2019, nous donnons des formations certifiées Qualiopi.\n',
          kind: 'organisation',
        },
      ],
      en: [
        { on: 'Qualiopi-certified course', text: '# Mending a laid hedge\n\nA Qualiopi-certified course in 2 days.\n' },
        {
          on: '<img src="qualiopi.svg" alt="">',
          text: '# Mending a laid hedge\n\n<img src="qualiopi.svg" alt="">\n\n**Duration:** 2 days\n',
        },
      ],
    },
  },

  check(facts, { quote }, report) {
    for (const { kind, span, instead } of facts.claims) {
      if (kind !== 'certified-course' && kind !== 'named-course' && kind !== 'logo') continue;
      report({
        message: kind,
        params: { words: quote(span) },
        severity: SEVERITY[kind] as Severity,
        span,
        granularity: 'passage',
        data: instead === undefined ? { fix: 'nothing' } : { fix: 'replace', text: instead },
      });
    }
  },
});
