import type { CertificationFact } from '../../programme/facts.ts';
import type { Locale } from '../../messages/locale.ts';
import { POINT_TEXTS } from '../../messages/unsaid.ts';
import type { CertificationIndicator, DemandedPoint } from '../../referential/certificationPoints.ts';
import { INDICATOR } from '../../referential/rnq/numbers.ts';
import { unsaidOfCertification } from '../../workspace/unsaid.ts';
import type { Severity } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { isPromised } from '../statements.ts';

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

- **Indicateur 1** (guide V9, RNCP comme RS) : intitulé exact, code, certificateur, date d’enregistrement. Le décret ne donne pas cette liste. Une échéance (« enregistré jusqu’au… ») est acceptée : elle n’est pas la date d’enregistrement que le guide demande, mais elle montre que l’enregistrement est suivi.
- **Indicateur 3** (texte) : taux d’obtention, validation par blocs, équivalences, passerelles, suites de parcours et débouchés ; depuis l’édition 2026, les poursuites d’études. Équivalences et passerelles ne font qu’un sujet : dire l’un suffit. Dire qu’il n’y en a pas répond aussi. À un nouvel entrant, le taux d’obtention n’est pas demandé.
- **Indicateur 7** (texte), depuis l’édition 2026 : la capacité de préparer à la certification, par exemple une habilitation, ou le fait d’être soi-même le certificateur (information : la preuve peut vivre ailleurs).
- **Indicateur 16** (usage) : épreuves, jury, conditions de présentation (information).

Un lien vers la fiche de France compétences vaut pour ce que la fiche contient : intitulé, certificateur, dates, blocs, équivalences, débouchés. Les indicateurs 3, 7 et 16 parlent de « certification professionnelle », mot que le glossaire du guide V9 réserve au RNCP ; des auditeurs étendent pourtant la demande au répertoire spécifique (RS). Pour le RS, ce ne sont donc que des informations, et de l’indicateur 3 seul le taux d’obtention est cherché, puisqu’une telle certification n’a ni blocs ni suite de parcours. Le diplôme d’un formateur, une attestation, un certificat de réalisation ou la certification Qualiopi de l’organisme ne rendent pas une formation certifiante.`,
      en: `A programme that prepares for a certification (titre professionnel, diploma, CQP, RNCP or RS code) has more to say than others. The rule reads what it says of it and names what is missing, with at most one finding per indicator, on the words that show that the course is certifying.

- **Indicator 1** (V9 guide, RNCP and RS alike): exact title, code, certifier, date of registration. The decree does not give this list. An expiry date ("registered until…") is accepted: it is not the date of registration that the guide asks for, but it shows that the registration is followed.
- **Indicator 3** (text): pass rate, validation by blocks, equivalences, bridges, next steps and jobs; since the 2026 edition, further study. Equivalences and bridges are one subject: saying either is enough. Saying that there is none answers too. No pass rate is asked of a new entrant.
- **Indicator 7** (text), since the 2026 edition: the capacity to prepare for the certification, for instance an authorisation, or being the certifier oneself (an information: the proof may live elsewhere).
- **Indicator 16** (usage): exams, panel, conditions to sit (an information).

A link to the France compétences record counts for what the record holds: title, certifier, dates, blocks, equivalences, jobs. Indicators 3, 7 and 16 speak of a "vocational certification", words that the glossary of the V9 guide keeps for the RNCP; some auditors yet extend the demand to the specific register (RS). For the RS these are therefore informations only, and of indicator 3 the pass rate alone is looked for, since such a certification has neither blocks nor a path to follow. A trainer's diploma, a certificate of attendance or completion, or the provider's own Qualiopi certificate do not make a course certifying.`,
    },
    defaultSeverity: 'warning',
    kinds: ['programme'],
    scope: 'document',
    reads: ['certification', 'category', 'evidence'],
    sources: [
      {
        source: 'decree-2019',
        says: { fr: 'indicateurs 3 et 16', en: 'indicators 3 and 16' },
      },
      {
        source: 'decree-2026',
        says: {
          fr: 'indicateurs 3 (poursuites d’études) et 7 (capacité prouvée)',
          en: 'indicators 3 (further study) and 7 (capacity to be proved)',
        },
      },
      {
        source: 'guide-V9',
        says: {
          fr: 'sous l’indicateur 1, intitulé, code RNCP ou RS, certificateur et date d’enregistrement ; au glossaire, la certification professionnelle est celle du RNCP',
          en: 'under indicator 1, title, RNCP or RS code, certifier and date of registration; in the glossary, a vocational certification is one of the RNCP',
        },
      },
      {
        source: 'practice',
        says: {
          fr: 'étendre au RS ce qui est dit des certifications professionnelles ; annoncer les épreuves dans le programme',
          en: 'extending to the RS what is said of vocational certifications; announcing the exams in the programme',
        },
      },
    ],
    messages: {
      identity: {
        cites: ['guide'],
        fr: '« {words} » : sur la certification préparée, il manque {lacking}. Un lien vers la fiche de France compétences y répondrait en partie. {cited}.',
        en: '“{words}”: of the certification prepared for, {lacking} lacking. A link to the France compétences record would answer part of it. {cited}.',
      },
      outlook: {
        cites: ['text'],
        fr: '« {words} » : sur la certification préparée, il manque {lacking}. Ce qui n’existe pas se dit aussi (« aucune passerelle »). {cited}.',
        en: '“{words}”: of the certification prepared for, {lacking} lacking. What does not exist can be said too (“no bridges”). {cited}.',
      },
      authorisation: {
        cites: ['text', 'practice'],
        fr: '« {words} » : la capacité de préparer à cette certification (une habilitation, par exemple) est à citer ici ou à prouver ailleurs. {cited}.',
        en: '“{words}”: the capacity to prepare for this certification (an authorisation, for instance) is to be named here or shown elsewhere. {cited}.',
      },
      exam: {
        cites: ['usage'],
        fr: '« {words} » : le programme n’annonce ni épreuves ni jury. Les conditions de présentation du certificateur peuvent s’écrire ici. {cited}.',
        en: '“{words}”: the programme announces neither exams nor panel. The certifier’s conditions to sit may be written here. {cited}.',
      },
      'specific-register': {
        cites: ['practice'],
        fr: '« {words} » : sur la certification préparée, il manque {lacking}. Le glossaire du guide V9 réserve « certification professionnelle » au RNCP ; des auditeurs étendent la demande au répertoire spécifique. {cited}.',
        en: '“{words}”: of the certification prepared for, {lacking} lacking. The glossary of the V9 guide keeps “vocational certification” for the RNCP; some auditors extend the demand to the specific register. {cited}.',
      },
    },
    good: {
      fr: [
        {
          asOf: '2026-11-15',
          text: '# Titre professionnel Tonnelier\n\nRNCP99301, enregistré le 12 mars 2025, jusqu’au 31 décembre 2028. Certificateur : ministère du Travail. Atelier habilité par le certificateur.\n\n## Examen\n\nUne barrique montée devant un jury. Taux d’obtention 2025 : 80 % (4 reçus sur 5 présentés).\n\n## Blocs, équivalences et passerelles\n\nDeux blocs validables séparément. Aucune équivalence ni passerelle.\n\n## Débouchés et suites\n\nTonnelier, merrandier. Aucune poursuite d’études n’est prévue.\n',
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
      if (points.length === 0 || isPromised(facts.evidence, GROUPS[group])) continue;
      const specific = certification.register === 'RS';
      report({
        message: specific && group === 'outlook' ? 'specific-register' : group,
        ...(group === 'authorisation' && { cites: [specific ? 'practice' : 'text'] }),
        params: {
          words: quote(certification.span),
          lacking: listed(points, locale),
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
  group === 'identity' || (register === 'RNCP' && group === 'outlook') ? 'warning' : 'information';

const listed = (points: readonly DemandedPoint[], locale: Locale): string =>
  new Intl.ListFormat(locale).format(points.map((point) => POINT_TEXTS[point][locale]));
