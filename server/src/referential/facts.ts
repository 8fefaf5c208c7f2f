import type { Localized } from '../messages/locale.ts';
import { holdsOn, type Period, type SourceId, sourceOf } from './sources.ts';

/** What a quality lead has to know beside the indicators. */
export const FACT_SUBJECTS = ['audit', 'public', 'cpf', 'organisation'] as const;
export type FactSubject = (typeof FACT_SUBJECTS)[number];

/**
 * One thing that the texts say and that changes with time, and on whose word. It holds as long as its source does, unless it has days
 * of its own. Rules that hang on such a day ask for it here or of the source, and nowhere write it again.
 */
export interface Fact extends Period {
  readonly id: string;
  readonly subject: FactSubject;
  readonly source: SourceId;
  readonly says: Localized;
  /** What was not verified about it. */
  readonly uncertain?: Localized;
}

const REPORTED: Localized = {
  fr: 'montant rapporté par des pages, probable, à vérifier',
  en: 'amount reported by pages, probable, to be checked',
};

export const FACTS: readonly Fact[] = [
  {
    id: 'edition-V9',
    subject: 'audit',
    source: 'decree-2019',
    says: {
      fr: 'les audits portent sur les 32 indicateurs de l’édition V9',
      en: 'audits are held on the 32 indicators of the V9 edition',
    },
  },
  {
    id: 'edition-2026',
    subject: 'audit',
    source: 'decree-2026',
    says: {
      fr: 'tout audit, initial, de surveillance ou de renouvellement, se tient sur les 33 indicateurs de l’édition 2026, sans transition',
      en: 'every audit, initial, surveillance or renewal, is held on the 33 indicators of the 2026 edition, without transition',
    },
  },
  {
    id: 'minor',
    subject: 'audit',
    source: 'order-2019',
    says: {
      fr: 'une non-conformité mineure appelle un plan d’action, mis en œuvre sous six mois et vérifié à l’audit suivant ; non levée, elle devient majeure',
      en: 'a minor nonconformity calls for an action plan, carried out within six months and checked in the next audit; not lifted, it becomes major',
    },
  },
  {
    id: 'major',
    subject: 'audit',
    source: 'order-2019',
    says: {
      fr: 'une non-conformité majeure se corrige sous trois mois, et la correction se vérifie dans le mois qui suit',
      en: 'a major nonconformity is corrected within three months, and the correction is checked in the following month',
    },
  },
  {
    id: 'five-minors',
    subject: 'audit',
    source: 'order-2019',
    says: {
      fr: 'cinq non-conformités mineures non levées au moment de la décision comptent comme une majeure',
      en: 'five minor nonconformities not lifted at the time of the decision count as a major one',
    },
    uncertain: {
      fr: 'règle concordante chez plusieurs sources, phrase non relue mot à mot',
      en: 'rule on which several sources agree, sentence not read word for word',
    },
  },
  {
    id: 'new-guide',
    subject: 'audit',
    source: 'guide-V9',
    says: {
      fr: 'une nouvelle version du guide s’applique au plus tard deux mois après sa diffusion',
      en: 'a new version of the guide applies two months at most after it is issued',
    },
  },
  {
    id: 'certificate-displayed',
    subject: 'public',
    source: 'order-2023',
    says: {
      fr: 'l’organisme certifié affiche son certificat dans ses locaux et sur son site',
      en: 'a certified provider displays its certificate on its premises and on its site',
    },
  },
  {
    id: 'activity-statement',
    subject: 'public',
    source: 'L6352-12',
    says: {
      fr: 'une publicité qui cite la déclaration d’activité le fait sous la seule forme que la loi fixe, avec « Cet enregistrement ne vaut pas agrément de l’État »',
      en: 'an advertisement that cites the declaration of activity does so only in the form that the law lays down, with the statement « Cet enregistrement ne vaut pas agrément de l’État » (this registration is no approval by the State)',
    },
    uncertain: { fr: 'forme rapportée, à vérifier dans l’article', en: 'reported form, to be checked in the article' },
  },
  {
    id: 'advertisements',
    subject: 'public',
    source: 'L6352-13',
    says: {
      fr: 'une publicité n’induit pas en erreur sur l’accès, les contenus, les sanctions ou le financement d’une formation',
      en: 'an advertisement does not mislead about the access, content, award or funding of a course',
    },
    uncertain: {
      fr: 'liste de la fin de 2025, qu’un amendement allongeait : à vérifier avant de la citer',
      en: 'list as at the end of 2025, which an amendment lengthened: to be checked before citing it',
    },
  },
  {
    id: 'apprenticeship-results',
    subject: 'public',
    source: 'L6111-8',
    says: {
      fr: 'l’État calcule et publie les résultats des CFA',
      en: 'the State calculates and publishes the results of apprenticeship centres',
    },
  },
  {
    id: 'apprenticeship-results-told',
    subject: 'public',
    source: 'guide-V9',
    says: {
      fr: 'un CFA est tenu aux résultats de l’article L. 6111-8 : il dit où les lire, et publie les siens s’ils n’y sont pas',
      en: 'an apprenticeship centre is bound to the results of article L. 6111-8: it says where to read them, and publishes its own if they are not there',
    },
  },
  {
    id: 'cpf-subcontracting',
    subject: 'cpf',
    source: 'R6333-6-2',
    says: {
      fr: 'tout nouveau contrat de sous-traitance d’une action financée par le CPF est écrit et transmis à la Caisse des dépôts, et le sous-traitant ne sous-traite pas à son tour',
      en: 'every new subcontract of an action paid for by the CPF is written and sent to the Caisse des dépôts, and the subcontractor does not subcontract in turn',
    },
  },
  {
    id: 'cpf-subcontracting-share',
    subject: 'cpf',
    source: 'order-2024',
    says: {
      fr: 'la part confiée à des sous-traitants est plafonnée à 80 %',
      en: 'the share entrusted to subcontractors is capped at 80%',
    },
    uncertain: {
      fr: 'plafond rapporté ; ce à quoi il se rapporte est à vérifier',
      en: 'reported cap; what it is a share of is to be checked',
    },
  },
  {
    id: 'cpf-contribution',
    subject: 'cpf',
    source: 'decree-2024-394',
    says: {
      fr: 'le titulaire d’un CPF verse une participation, sauf exonération (demandeur d’emploi, abondement…) ; son montant change chaque année',
      en: 'the holder of a personal account (CPF) pays a contribution, unless exempt (jobseeker, top-up…); its amount changes every year',
    },
  },
  {
    id: 'cpf-skills-assessment',
    subject: 'cpf',
    source: 'cpf-2026',
    says: {
      fr: 'le CPF finance un bilan de compétences dans la limite de 1 600 €, une fois tous les cinq ans',
      en: 'the CPF pays for a skills assessment up to €1,600, once every five years',
    },
    uncertain: REPORTED,
  },
  {
    id: 'cpf-specific-register',
    subject: 'cpf',
    source: 'cpf-2026',
    says: {
      fr: 'le CPF finance une certification du répertoire spécifique (RS) dans la limite de 1 500 €, CléA excepté',
      en: 'the CPF pays for a certification of the specific directory (RS) up to €1,500, CléA excepted',
    },
    uncertain: REPORTED,
  },
  {
    id: 'cpf-licence',
    subject: 'cpf',
    source: 'cpf-2026',
    says: {
      fr: 'le CPF finance un permis léger aux seuls demandeurs d’emploi, ou avec un cofinancement, dans la limite de 900 €',
      en: 'the CPF pays for a light driving licence of jobseekers only, or with co-funding, up to €900',
    },
    uncertain: REPORTED,
  },
  {
    id: 'work-situation',
    subject: 'organisation',
    source: 'L6313-2',
    says: {
      fr: 'une action de formation peut aussi se tenir en situation de travail (AFEST)',
      en: 'a training action may also take place in a work situation (AFEST)',
    },
  },
  {
    id: 'professional-interview',
    subject: 'organisation',
    source: 'L6315-1',
    until: '2025-10-25',
    says: {
      fr: 'l’entretien régulier avec chaque salarié s’appelait entretien professionnel',
      en: 'the regular interview with each employee is called professional interview (entretien professionnel)',
    },
  },
  {
    id: 'career-path-interview',
    subject: 'organisation',
    source: 'L6315-1',
    from: '2025-10-26',
    says: {
      fr: 'l’entretien professionnel devient l’entretien de parcours professionnel (loi n° 2025-989 du 24 octobre 2025) ; les accords d’entreprise ou de branche ont jusqu’au 1er octobre 2026 pour s’y accorder',
      en: 'the professional interview becomes the career path interview, « entretien de parcours professionnel » (law no. 2025-989 of 24 October 2025); agreements of companies or branches had until 1 October 2026 to be brought into line',
    },
    uncertain: {
      fr: 'la date laissée aux accords est probable, à vérifier',
      en: 'the date given to agreements is probable, to be checked',
    },
  },
];

/** The days between which a fact holds: its own, else those of its source. */
export function periodOf({ source, from, until }: Fact): Period {
  const its = sourceOf(source);
  return { from: from ?? its.from, until: until ?? its.until };
}

/** Those that hold on a day, in their order. */
export const factsOn = (day: string): Fact[] => FACTS.filter((fact) => holdsOn(periodOf(fact), day));
