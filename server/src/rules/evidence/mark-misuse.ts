import type { ClaimKind } from '../../programme/claims/claim.ts';
import type { Severity } from '../finding.ts';
import { defineRule } from '../rule.ts';

const SEVERITY: Partial<Record<ClaimKind, Severity>> = {
  'certified-course': 'warning',
  'named-course': 'information',
  logo: 'information',
  'bare-logo': 'information',
};

export default defineRule({
  meta: {
    id: 'evidence/mark-misuse',
    title: { fr: 'Mauvais usage de la marque Qualiopi', en: 'Misuse of the Qualiopi mark' },
    description: {
      fr: `La certification Qualiopi est celle de l’organisme (article L. 6316-1 du code du travail), et son certificat nomme les catégories d’action (arrêté du 6 juin 2019) : ni une formation, ni un programme, ni un stage ne sont certifiés Qualiopi. « Formation certifiée Qualiopi » est donc faux, même chez un organisme certifié, et la charte d’usage de la marque réserve le logo à la communication de l’organisme : il ne se place pas sur les documents d’une seule formation, et il s’accompagne toujours de la catégorie certifiée.

La règle se tait sur les formes justes : « organisme certifié Qualiopi », « nous sommes certifiés Qualiopi », « la certification qualité a été délivrée au titre de la catégorie d’action suivante : actions de formation ». Là où ces mots tiennent à la place des autres tels quels, la correction rapide les propose.`,
      en: `The Qualiopi certification is the provider’s (article L. 6316-1 of the French Labour Code), and its certificate names the categories of action (order of 6 June 2019): no course, programme or workshop is Qualiopi-certified. "Qualiopi-certified course" is therefore false, even from a certified provider, and the charter on the use of the mark keeps the logo for the provider's own communication: it has no place on the documents of a single course, and always goes with the category certified.

The rule is silent on the right wording: "Qualiopi-certified provider", "we are Qualiopi-certified", "the quality certification was awarded for the following category of action: training". Where such words can stand in the place of the others as they are, the quick fix offers them.`,
    },
    defaultSeverity: 'warning',
    kinds: ['programme', 'organisation'],
    scope: 'document',
    reads: ['claims'],
    sources: [
      {
        source: 'charter',
        says: {
          fr: 'le logo accompagne l’organisme, jamais une seule formation, et toujours la catégorie d’action certifiée',
          en: 'the logo goes with the provider, never with a single course, and always with the category of action certified',
        },
      },
      {
        source: 'L6316-1',
        says: { fr: 'ce sont les prestataires qui sont certifiés', en: 'it is providers who are certified' },
      },
      {
        source: 'order-2019',
        says: {
          fr: 'le certificat nomme les catégories d’action concernées',
          en: 'the certificate names the categories of action concerned',
        },
      },
    ],
    messages: {
      'certified-course': {
        cites: ['charter'],
        fr: '« {words} » : la certification Qualiopi est celle de l’organisme, pour des catégories d’action ; une formation n’est jamais certifiée Qualiopi. À écrire : « organisme certifié Qualiopi », avec la catégorie. {cited}.',
        en: '“{words}”: the Qualiopi certification is the provider’s, for categories of action; a course is never Qualiopi-certified. To write: “Qualiopi-certified provider”, with the category. {cited}.',
      },
      'named-course': {
        cites: ['charter'],
        fr: '« {words} » peut se lire comme une formation certifiée, alors que la certification Qualiopi est celle de l’organisme. À écrire : « organisme certifié Qualiopi », avec la catégorie. {cited}.',
        en: '“{words}” may be read as a certified course, whereas the Qualiopi certification is the provider’s. To write: “Qualiopi-certified provider”, with the category. {cited}.',
      },
      'bare-logo': {
        cites: ['charter'],
        fr: 'Le logo Qualiopi ne va pas sans la catégorie d’action certifiée, et rien ici ne la dit. À écrire à côté : « La certification qualité a été délivrée au titre de la catégorie d’action suivante », puis la vôtre. {cited}.',
        en: 'The Qualiopi logo does not go without the category of action certified, and nothing here says it. To write beside it: that the quality certification was awarded for your category of action, named. {cited}.',
      },
      logo: {
        cites: ['charter'],
        fr: 'Le logo Qualiopi n’a pas sa place sur le document d’une seule formation : il ferait croire que c’est elle qui est certifiée. À retirer, ou à remplacer par « organisme certifié Qualiopi », avec la catégorie. {cited}.',
        en: 'The Qualiopi logo has no place on the document of a single course: it would suggest that the course is what is certified. To take out, or to replace by “Qualiopi-certified provider”, with the category. {cited}.',
      },
    },
    good: {
      fr: [
        {
          text: '# Réparer une haie plessée\n\n**Durée :** 2 jours\n\nFormation donnée par un organisme certifié Qualiopi. La certification qualité a été délivrée au titre de la catégorie d’action suivante : actions de formation.\n',
        },
        {
          text: '# Livret d’accueil\n\n![Logo Qualiopi](logo-qualiopi.png)\n\nNous sommes certifiés Qualiopi depuis 2023, au titre de la catégorie suivante : actions de formation.\n',
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
        {
          on: '![Logo Qualiopi](logo-qualiopi.png)',
          text: '# Livret d’accueil\n\n![Logo Qualiopi](logo-qualiopi.png)\n\nNotre atelier plesse des haies depuis 2009.\n',
          kind: 'organisation',
        },
      ],
      en: [
        { on: 'Qualiopi-certified course', text: '# Mending a laid hedge\n\nA Qualiopi-certified course in 2 days.\n' },
        {
          on: '![Qualiopi logo](qualiopi-logo.png)',
          text: '---\nlang: en\n---\n\n# Welcome booklet\n\n![Qualiopi logo](qualiopi-logo.png)\n\nWe have been laying hedges since 2009.\n',
          kind: 'organisation',
        },
        {
          on: '<img src="qualiopi.svg" alt="">',
          text: '# Mending a laid hedge\n\n<img src="qualiopi.svg" alt="">\n\n**Duration:** 2 days\n',
        },
      ],
    },
  },

  check(facts, { quote }, report) {
    for (const { kind, span, instead } of facts.claims) {
      if (kind !== 'certified-course' && kind !== 'named-course' && kind !== 'logo' && kind !== 'bare-logo') continue;
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
