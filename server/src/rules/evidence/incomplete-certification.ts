import type { CertificationFact } from '../../programme/facts.ts';
import type { Locale } from '../../messages/locale.ts';
import { POINT_TEXTS } from '../../messages/unsaid.ts';
import type { CertificationIndicator, DemandedPoint } from '../../referential/certificationPoints.ts';
import { INDICATOR } from '../../referential/rnq/numbers.ts';
import { unsaidOfCertification } from '../../workspace/unsaid.ts';
import type { Severity } from '../finding.ts';
import { defineRule } from '../rule.ts';

type Group = 'identity' | 'outlook' | 'authorisation' | 'exam';

/** The indicator that each message is about, in their order. */
const GROUPS: Readonly<Record<Group, CertificationIndicator>> = {
  identity: INDICATOR.publicInformation,
  outlook: INDICATOR.certification,
  authorisation: INDICATOR.certificationMatch,
  exam: INDICATOR.certifyingExam,
};

export default defineRule({
  meta: {
    id: 'evidence/incomplete-certification',
    title: { fr: 'Certification incomplètement présentée', en: 'Certification not fully presented' },
    description: {
      fr: `Un programme qui prépare une certification (titre professionnel, diplôme, CQP, code RNCP ou RS) doit en dire plus que les autres. La règle lit ce qu’il en dit et nomme ce qui manque, avec au plus un signalement par indicateur, sur les mots qui montrent que la formation est certifiante.

- **Indicateur 1** : intitulé exact, code, certificateur, date d’enregistrement.
- **Indicateur 3** : taux d’obtention, validation par blocs, équivalences, passerelles, suites de parcours et débouchés ; depuis l’édition 2026, les poursuites d’études. Équivalences et passerelles ne font qu’un sujet : dire l’un suffit. Dire qu’il n’y en a pas répond aussi. À un nouvel entrant, le taux d’obtention n’est pas demandé.
- **Indicateur 7**, depuis l’édition 2026 : habilitation ou partenariat avec le certificateur (information : la preuve peut vivre ailleurs).
- **Indicateur 16** : épreuves, jury, conditions de présentation (information).

Un lien vers la fiche de France compétences vaut pour ce que la fiche contient : intitulé, certificateur, dates, blocs, équivalences, débouchés. Pour le répertoire spécifique (RS), le guide ne tranche pas : ce ne sont que des informations, et de l’indicateur 3 seul le taux d’obtention est cherché, puisqu’une telle certification n’a ni blocs ni suite de parcours. Le diplôme d’un formateur, une attestation, un certificat de réalisation ou la certification Qualiopi de l’organisme ne rendent pas une formation certifiante.`,
      en: `A programme that prepares for a certification (titre professionnel, diploma, CQP, RNCP or RS code) has more to say than others. The rule reads what it says of it and names what is missing, with at most one finding per indicator, on the words that show that the course is certifying.

- **Indicator 1**: exact title, code, certifier, date of registration.
- **Indicator 3**: pass rate, validation by blocks, equivalences, bridges, next steps and jobs; since the 2026 edition, further study. Equivalences and bridges are one subject: saying either is enough. Saying that there is none answers too. No pass rate is asked of a new entrant.
- **Indicator 7**, since the 2026 edition: authorisation by, or partnership with, the certifier (an information: the proof may live elsewhere).
- **Indicator 16**: exams, panel, conditions to sit (an information).

A link to the France compétences record counts for what the record holds: title, certifier, dates, blocks, equivalences, jobs. For the specific register (RS) the guide does not settle the matter: these are informations only, and of indicator 3 the pass rate alone is looked for, since such a certification has neither blocks nor a path to follow. A trainer's diploma, a certificate of attendance or completion, or the provider's own Qualiopi certificate do not make a course certifying.`,
    },
    defaultSeverity: 'warning',
    kinds: ['programme'],
    scope: 'document',
    reads: ['certification', 'category'],
    sources: [
      {
        fr: 'Référentiel national qualité, indicateurs 1, 3, 7 et 16 : décret n° 2019-565 du 6 juin 2019, puis décret n° 2026-728 du 1er août 2026',
        en: 'French national quality framework, indicators 1, 3, 7 and 16: decree no. 2019-565 of 6 June 2019, then decree no. 2026-728 of 1 August 2026',
      },
      {
        fr: 'Guide de lecture du référentiel, version 9 (8 janvier 2024) : information sur les certifications préparées',
        en: 'Reading guide of the framework, version 9 (8 January 2024): information on the certifications prepared for',
      },
    ],
    messages: {
      identity: {
        fr: '« {words} » : sur la certification préparée, il manque {lacking}. Un lien vers la fiche de France compétences y répondrait en partie. Indicateur {indicator}, édition {edition} ({reference}).',
        en: '“{words}”: of the certification prepared for, {lacking} lacking. A link to the France compétences record would answer part of it. Indicator {indicator}, {edition} edition ({reference}).',
      },
      outlook: {
        fr: '« {words} » : sur la certification préparée, il manque {lacking}. Ce qui n’existe pas se dit aussi (« aucune passerelle »). Indicateur {indicator}, édition {edition} ({reference}).',
        en: '“{words}”: of the certification prepared for, {lacking} lacking. What does not exist can be said too (“no bridges”). Indicator {indicator}, {edition} edition ({reference}).',
      },
      authorisation: {
        fr: '« {words} » : habilitation ou partenariat avec le certificateur, à citer ici ou à prouver ailleurs. Indicateur {indicator}, édition {edition} ({reference}).',
        en: '“{words}”: the authorisation by, or partnership with, the certifier is to be named here or shown elsewhere. Indicator {indicator}, {edition} edition ({reference}).',
      },
      exam: {
        fr: '« {words} » : le programme n’annonce ni épreuves ni jury. Les conditions de présentation du certificateur peuvent s’écrire ici. Indicateur {indicator}, édition {edition} ({reference}).',
        en: '“{words}”: the programme announces neither exams nor panel. The certifier’s conditions to sit may be written here. Indicator {indicator}, {edition} edition ({reference}).',
      },
      'specific-register': {
        fr: '« {words} » : sur la certification préparée, il manque {lacking}. Pour le répertoire spécifique, le guide ne tranche pas, mais des auditeurs le demandent. Indicateur {indicator}, édition {edition} ({reference}).',
        en: '“{words}”: of the certification prepared for, {lacking} lacking. For the specific register the guide does not settle the matter, but some auditors ask for it. Indicator {indicator}, {edition} edition ({reference}).',
      },
    },
    good: {
      fr: [
        {
          asOf: '2026-11-15',
          text: '# Titre professionnel Tonnelier\n\nRNCP99301, enregistré jusqu’au 31 décembre 2028. Certificateur : ministère du Travail. Atelier habilité par le certificateur.\n\n## Examen\n\nUne barrique montée devant un jury. Taux d’obtention 2025 : 80 % (4 reçus sur 5 présentés).\n\n## Blocs, équivalences et passerelles\n\nDeux blocs validables séparément. Aucune équivalence ni passerelle.\n\n## Débouchés et suites\n\nTonnelier, merrandier. Aucune poursuite d’études n’est prévue.\n',
        },
        {
          text: '# Réparer une barrique\n\nAttestation de fin de formation. Formatrice : Odile Marsan, titulaire d’un titre professionnel (RNCP99301). Organisme certifié Qualiopi.\n',
        },
      ],
      en: [
        {
          text: '---\nlang: en\n---\n\n# Mending a cask\n\nCertificate of attendance. Trainer: Odile Marsan, holder of a vocational title (RNCP99301).\n',
        },
      ],
    },
    bad: {
      fr: [
        {
          on: 'RNCP99301',
          text: '# Devenir tonnelier\n\nTitre professionnel Tonnelier, code RNCP99301, certificateur : ministère du Travail.\n\n## Examen\n\nUne barrique montée devant un jury. Blocs validables séparément ; équivalences : aucune ; passerelles : aucune ; suites de parcours : aucune ; débouchés : tonnellerie. Taux d’obtention 2025 : 80 %.\n',
        },
        {
          on: 'Titre professionnel Tonnelier',
          text: '# Titre professionnel Tonnelier\n\nRNCP à venir. Certificateur : ministère du Travail. Enregistrement : code RNCP en cours, décision du 3 mars 2025.\n\n## Examen\n\nJury. Blocs validables séparément ; équivalences : aucune ; passerelles : aucune ; suites de parcours : aucune ; débouchés : tonnellerie. Taux d’obtention 2025 : 80 %.\n',
        },
      ],
      en: [
        {
          on: 'RS99302',
          text: '---\nlang: en\n---\n\n# English for cellar tours\n\nThe course prepares for a certification (RS99302) registered until 30 June 2028: “Guiding visitors in English”. Oral exam before a panel.\n\nSkill blocks: one only. Equivalencies: none. Bridges: none. Next steps: none. Jobs: cellar guide. Pass rate in 2025: 80% (20 of 25 candidates who sat).\n',
        },
      ],
    },
  },

  check(facts, { edition, locale, settings, quote }, report) {
    const { certification } = facts;
    if (!certification) return;
    for (const group of Object.keys(GROUPS) as Group[]) {
      const points = unsaidOfCertification(GROUPS[group], certification, { edition, facts, settings });
      if (points.length === 0) continue;
      const uncertain = certification.register === 'RS' && (group === 'identity' || group === 'outlook');
      report({
        message: uncertain ? 'specific-register' : group,
        params: {
          words: quote(certification.span),
          lacking: listed(points, locale),
          indicator: String(GROUPS[group]),
          edition: edition.id,
          reference: edition.legalReference[locale],
        },
        severity: severityOf(certification, group),
        span: certification.span,
        granularity: 'passage',
        indicator: GROUPS[group],
        data: { fix: 'nothing', lacking: points },
      });
    }
  },
});

const severityOf = ({ register }: CertificationFact, group: Group): Severity =>
  register === 'RNCP' && (group === 'identity' || group === 'outlook') ? 'warning' : 'information';

const listed = (points: readonly DemandedPoint[], locale: Locale): string =>
  new Intl.ListFormat(locale).format(points.map((point) => POINT_TEXTS[point][locale]));
