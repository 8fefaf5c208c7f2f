import type { Claim, ClaimKind } from '../../programme/claims/claim.ts';
import type { Localized } from '../../messages/locale.ts';
import { INDICATOR } from '../../referential/rnq/numbers.ts';
import { holdsOn, type SourceId, sourceOf } from '../../referential/sources.ts';
import { defineRule } from '../rule.ts';

const PROMISES = ['job', 'success', 'cpf', 'cpf-licence', 'free', 'free-cpf', 'state', 'approval'] as const satisfies readonly ClaimKind[];
type PromiseKind = (typeof PROMISES)[number];

/** What no document could bear out. The others may hold, once the missing word is written. */
const UNTENABLE: ReadonlySet<PromiseKind> = new Set(['job', 'success', 'approval']);

/** Before the 2026 edition the framework says nothing of it; the law on advertisements does. */
const LAW: Readonly<Partial<Record<PromiseKind, SourceId>>> = { job: 'consumer-code' };
const ADVERTISEMENTS: SourceId = 'L6352-13';

/** The text that says why, beside the one that forbids to mislead. */
const OWN_TEXT: Readonly<Partial<Record<PromiseKind, SourceId>>> = {
  approval: 'L6352-12',
  'free-cpf': 'decree-2024-394',
  'cpf-licence': 'cpf-2026',
};

const ALSO: Localized = { fr: 'Aussi ici', en: 'Here too' };

export default defineRule({
  meta: {
    id: 'evidence/misleading-promise',
    title: { fr: 'Promesse trompeuse', en: 'Misleading promise' },
    description: {
      fr: `La publicité d’un organisme de formation ne doit rien contenir qui induise en erreur sur l’accès, le contenu, la sanction ou le financement d’une formation (Code du travail, article L. 6352-13) ; l’édition 2026 du référentiel en fait une exigence de l’indicateur 1.

La règle relève ce que le document ne peut pas tenir ou n’étaye pas : un emploi ou une réussite garantis, « 100 % de réussite » sans année ni effectif, « éligible CPF » sans code RNCP ou RS, « sans reste à charge » sans dire qui paie, « reconnu par l’État » sans code, « agréé par l’État » alors que la déclaration d’activité ne vaut pas agrément (article L. 6352-12). Elle se tait quand la phrase nie, pose une condition ou nomme le payeur, sur les bilans de compétences et la VAE, éligibles par la loi, et sur les chiffres datés.

Depuis le 26 février 2026, d’après des pages qui rapportent les décrets (montants probables, à vérifier), le CPF paie un bilan de compétences dans la limite de 1 600 €, une fois tous les cinq ans, une certification du répertoire spécifique dans la limite de 1 500 €, CléA excepté, et un permis léger aux seuls demandeurs d’emploi, ou avec un cofinancement, dans la limite de 900 €. La règle ne compare aucun montant ; de ces trois points, elle ne relève qu’un permis léger dit « éligible CPF » sans ces conditions.`,
      en: `Advertisements of a French training provider must hold nothing misleading about the access, content, award or funding of a course (Labour Code, article L. 6352-13); the 2026 edition of the framework makes it a requirement of indicator 1.

The rule points out what the document cannot keep or does not bear out: a guaranteed job or success, "100% success" without a year or a population, "CPF-eligible" without an RNCP or RS code, nothing to pay without saying who pays, "recognised by the State" without a code, "State-approved" although the declaration of activity is no approval (article L. 6352-12). It is silent where the sentence denies, sets a condition or names the payer, on skills assessments and validation of prior experience, eligible by law, and on dated figures.

Since 26 February 2026, according to pages that report the decrees (probable amounts, to be checked), the CPF pays for a skills assessment up to €1,600, once every five years, for a certification of the specific register up to €1,500, CléA excepted, and for a light driving licence of jobseekers only, or with co-funding, up to €900. The rule compares no amount; of these three points it only reports a light licence called "CPF-eligible" without these conditions.`,
    },
    defaultSeverity: 'information',
    kinds: ['programme'],
    scope: 'document',
    reads: ['claims'],
    sources: [
      {
        source: 'decree-2026',
        says: { fr: 'indicateur 1, aucune mention trompeuse', en: 'indicator 1, no misleading wording' },
      },
      {
        source: 'L6352-13',
        says: { fr: 'la publicité d’un organisme de formation', en: 'advertisements of a training provider' },
      },
      {
        source: 'consumer-code',
        says: { fr: 'les pratiques commerciales trompeuses', en: 'misleading commercial practices' },
      },
      {
        source: 'L6352-12',
        says: { fr: 'la déclaration d’activité ne vaut pas agrément', en: 'the declaration of activity is no approval' },
      },
      {
        source: 'decree-2024-394',
        says: { fr: 'participation du titulaire au financement par le CPF', en: 'what the holder of a personal account (CPF) pays' },
      },
      {
        source: 'cpf-2026',
        says: { fr: 'conditions et plafonds du CPF', en: 'conditions and ceilings of the CPF' },
      },
    ],
    messages: {
      job: {
        cites: ['text', 'consumer-code'],
        fr: '« {words} » : personne ne peut garantir un emploi. À écrire : ce que deviennent les personnes formées, avec l’année et l’effectif, ou l’aide à la recherche d’emploi. {cited}.',
        en: '“{words}”: nobody can guarantee a job. To write: what became of former learners, with the year and their number, or the help given in finding work. {cited}.',
      },
      success: {
        cites: ['text', 'L6352-13'],
        fr: '« {words} » se lit comme une promesse. À écrire : le taux constaté, avec l’année, l’effectif et le mode de calcul. {cited}.',
        en: '“{words}” reads as a promise. To write: the rate observed, with the year, the number of people and how it is worked out. {cited}.',
      },
      cpf: {
        cites: ['text', 'L6352-13'],
        fr: '« {words} » : le CPF finance surtout des formations menant à une certification, et aucun code RNCP ou RS ne figure ici. À ajouter : le code et l’intitulé de la certification ; à retirer s’il n’y en a pas. {cited}.',
        en: '“{words}”: the CPF mostly pays for courses that lead to a certification, and no RNCP or RS code stands here. To add: the certification’s code and title; to take out if there is none. {cited}.',
      },
      free: {
        cites: ['text', 'L6352-13'],
        fr: '« {words} » : qui paie, et pour qui ? À ajouter : le financeur et les conditions, à côté du prix. {cited}.',
        en: '“{words}”: who pays, and for whom? To add: the funder and the conditions, beside the price. {cited}.',
      },
      'free-cpf': {
        cites: ['decree-2024-394', 'text', 'L6352-13'],
        fr: '« {words} » : depuis mai 2024, le titulaire d’un CPF verse une participation, sauf exonération. À écrire : ce qui reste à payer, et qui en est dispensé. {cited}.',
        en: '“{words}”: since May 2024 the holder of a CPF account pays a contribution, unless exempt. To write: what remains to be paid, and who is exempt. {cited}.',
      },
      'cpf-licence': {
        cites: ['cpf-2026', 'text', 'L6352-13'],
        fr: '« {words} » : depuis le 26 février 2026, le CPF ne financerait le permis léger que pour un demandeur d’emploi, ou avec un cofinancement, dans la limite d’un plafond (règle rapportée, à vérifier). À écrire : pour qui, et ce qui reste à payer. {cited}.',
        en: '“{words}”: since 26 February 2026 the CPF is said to pay for a light driving licence only for a jobseeker, or with co-funding, up to a ceiling (reported rule, to be checked). To write: for whom, and what remains to be paid. {cited}.',
      },
      state: {
        cites: ['text', 'L6352-13'],
        fr: '« {words} » : la reconnaissance se vérifie par un code, et aucun code RNCP ou RS ne figure ici. À ajouter : le code, l’intitulé et le certificateur. {cited}.',
        en: '“{words}”: recognition is checked by a code, and no RNCP or RS code stands here. To add: the code, the title and the certifying body. {cited}.',
      },
      approval: {
        cites: ['L6352-12', 'text', 'L6352-13'],
        fr: '« {words} » : la déclaration d’activité ne vaut pas agrément de l’État. À écrire : « Enregistré sous le numéro … Cet enregistrement ne vaut pas agrément de l’État », ou l’agrément précis, qui l’a donné et son numéro. {cited}.',
        en: '“{words}”: the declaration of activity is no approval by the State. To write: that it is registered under its number and that this is no approval, or the exact approval, who gave it and its number. {cited}.',
      },
    },
    good: {
      fr: [
        {
          text: '# Conduire une pelle hydraulique\n\n**Durée :** 5 jours\n\n**Financement :** peut être prise en charge par votre OPCO, selon votre situation.\n\nEn 2025, 18 des 22 personnes formées travaillaient six mois plus tard ; nous ne donnons aucune garantie d’emploi.\n',
        },
        {
          text: '# Conduire une pelle hydraulique\n\nÉligible CPF : titre professionnel, RNCP 99123, certificateur : ministère du Travail.\n',
        },
        {
          text: '# Permis B en quatre semaines\n\n**Durée :** 20 heures de conduite\n\nÉligible au CPF pour les demandeurs d’emploi, ou avec un cofinancement de l’employeur.\n',
        },
        { text: '# Bilan de compétences à Vernon\n\nÉligible CPF, 24 heures sur deux mois.\n' },
      ],
      en: [
        {
          text: '# Driving a hydraulic excavator\n\n**Duration:** 5 days\n\nNo job is guaranteed: in 2025, 18 of the 22 people trained were in work six months later. CPF-eligible (RNCP 99123).\n',
        },
      ],
    },
    bad: {
      fr: [
        { on: 'emploi garanti', text: '# Conduire une pelle hydraulique\n\nCinq jours, puis un emploi garanti dans la région.\n' },
        {
          on: 'Réussite assurée',
          text: '# Conduire une pelle hydraulique\n\nRéussite assurée dès le premier passage.\n',
          asOf: '2026-12-01',
        },
        { on: '100 % de réussite', text: '# Conduire une pelle hydraulique\n\nAvec nous, 100 % de réussite !\n' },
        { on: 'Éligible CPF', text: '# Conduire une pelle hydraulique\n\n- 5 jours\n- Éligible CPF\n' },
        {
          on: 'éligible au CPF',
          text: '# Permis B en quatre semaines\n\n**Durée :** 20 heures de conduite\n\nPermis éligible au CPF.\n',
        },
        { on: 'sans reste à charge', text: '# Conduire une pelle hydraulique\n\nCinq jours sans reste à charge.\n' },
        {
          on: 'sans reste à charge',
          text: '# Conduire une pelle hydraulique\n\nAvec votre CPF, cinq jours sans reste à charge. RNCP 99123.\n',
        },
        {
          on: 'diplôme reconnu par l’État',
          text: '# Conduire une pelle hydraulique\n\nVous repartez avec un diplôme reconnu par l’État.\n',
        },
        { on: 'agréé par l’État', text: '# Conduire une pelle hydraulique\n\nNotre centre est agréé par l’État.\n' },
      ],
      en: [
        { on: 'Guaranteed job', text: '# Driving a hydraulic excavator\n\nGuaranteed job after five days.\n' },
        {
          on: 'Success guaranteed',
          text: '# Driving a hydraulic excavator\n\nSuccess guaranteed at the first attempt.\n',
          asOf: '2026-12-01',
        },
        { on: 'CPF-eligible', text: '# Driving licence in four weeks\n\nTwenty hours at the wheel, CPF-eligible.\n' },
        { on: 'CPF-eligible', text: '# Driving a hydraulic excavator\n\nFive days, CPF-eligible.\n' },
        {
          on: 'State-approved training provider',
          text: '# Driving a hydraulic excavator\n\nGiven by a State-approved training provider.\n',
        },
      ],
    },
  },

  check(facts, { edition, locale, asOf, quote }, report) {
    const inFramework = edition.id === '2026';
    for (const kind of PROMISES) {
      const [first, ...others] = facts.claims.filter((claim) => claim.kind === kind);
      const text = OWN_TEXT[kind];
      if (!first || (text && !holdsOn(sourceOf(text), asOf))) continue;
      report({
        message: kind,
        cites: [...(text ? [text] : []), inFramework ? 'text' : (LAW[kind] ?? ADVERTISEMENTS)],
        params: { words: quote(first.span) },
        severity: inFramework && UNTENABLE.has(kind) ? 'warning' : 'information',
        span: first.span,
        granularity: 'passage',
        ...(inFramework && { indicator: INDICATOR.publicInformation }),
        data: { fix: 'nothing' },
        // What settles one settles the others.
        related: others.map(({ span }: Claim) => ({ span, message: ALSO[locale] })),
      });
    }
  },
});
