import type { RemoteSupport } from '../../programme/facts.ts';
import type { Localized } from '../../messages/locale.ts';
import { asksForItems } from '../../referential/editions.ts';
import { INDICATOR } from '../../referential/rnq/numbers.ts';
import { defineRule } from '../rule.ts';
import { isPromised } from '../statements.ts';

const ASKED: Readonly<Record<RemoteSupport, Localized>> = {
  assistance: {
    fr: 'l’assistance technique et pédagogique (qui, comment, sous quel délai)',
    en: 'technical and teaching assistance (who, how, how soon)',
  },
  activities: { fr: 'les activités à faire et leur durée moyenne', en: 'the activities to do and how long they take on average' },
  assessments: { fr: 'les évaluations qui jalonnent ou terminent la formation', en: 'the assessments along the way or at the end' },
  'follow-up': {
    fr: 'la façon dont vous vérifiez que les modules sont suivis (édition 2026)',
    en: 'how you check that modules are followed (2026 edition)',
  },
};

export default defineRule({
  meta: {
    id: 'evidence/remote-without-support',
    title: { fr: 'À distance, sans l’aide qui va avec', en: 'Remote, without the support that goes with it' },
    description: {
      fr: `Une formation à distance, en tout ou en partie, doit comprendre trois choses (article D. 6313-3-1 du code du travail) : une assistance technique et pédagogique, l’information du bénéficiaire sur les activités à faire et leur durée moyenne, des évaluations qui la jalonnent ou la terminent. Depuis le 1er novembre 2026, l’indicateur 19 veut aussi que le prestataire vérifie que les modules sont suivis.

Aucun de ces textes ne demande que le programme le raconte : le dire, ou y renvoyer par un lien, est notre conseil, parce que le lecteur choisit à distance sans rien pouvoir visiter. La règle lit tout le document et nomme ce dont il ne dit rien. Elle se place sur les mots qui disent que la formation est à distance.

- **Avertissement** quand une formation entièrement à distance ne dit rien de l’assistance.
- **Information** dans les autres cas.

Elle se tait quand la distance n’est qu’une possibilité (« présentiel ou distanciel »), quand elle est le sujet enseigné (« manager à distance ») et pour un bilan de compétences ou une VAE, que l’article ne vise pas ; la vérification du suivi, elle, vaut pour eux aussi depuis l’édition 2026 (l’indicateur 19 est commun), et se prouve à l’audit.`,
      en: `A remote course, wholly or in part, must comprise three things (article D. 6313-3-1 of the French Labour Code): technical and teaching assistance, information of the learner on the activities to do and their average duration, assessments along the way or at the end. Since 1 November 2026, indicator 19 also wants the provider to check that modules are followed.

None of these texts asks the programme to tell it: saying it, or pointing to it by a link, is our advice, since whoever chooses remotely can visit nothing. The rule reads the whole document and names what it says nothing of. It stands on the words that say that the course is remote.

- **Warning** when a fully remote course says nothing of assistance.
- **Information** otherwise.

It is silent when being remote is only a possibility ("on site or online"), when it is the subject taught ("managing remote teams"), and about a skills assessment (bilan de compétences) or a validation of prior experience (VAE), which the article does not cover; the check that modules are followed holds for them too since the 2026 edition (indicator 19 is common), and is proved at the audit.`,
    },
    defaultSeverity: 'information',
    kinds: ['programme'],
    scope: 'document',
    reads: ['remote', 'category', 'evidence'],
    sources: [
      {
        source: 'D6313-3-1',
        says: {
          fr: 'ce que comprend une formation à distance ; les activités et leur durée moyenne sont une information due au bénéficiaire',
          en: 'what remote training comprises; the activities and their average duration are an information due to the learner',
        },
      },
      {
        source: 'decree-2026',
        says: {
          fr: 'indicateur 19, le prestataire vérifie que les modules sont suivis',
          en: 'indicator 19, the provider checks that modules are followed',
        },
      },
      {
        source: 'advice',
        says: { fr: 'le dire ou le relier dans le programme', en: 'saying or linking it in the programme' },
      },
    ],
    messages: {
      lacks: {
        cites: ['D6313-3-1', 'text'],
        fr: '« {words} » : le programme ne dit pas ce que la formation doit prévoir : {lacks}. {cited}. Le dire ici ou y renvoyer est notre conseil.',
        en: '“{words}”: the programme does not say what the course must provide for: {lacks}. {cited}. Saying it here or linking it is our advice.',
      },
    },
    good: {
      fr: [
        {
          text: '# Tenir la paie d’une petite entreprise\n\n## Objectifs\n\nÉtablir dix bulletins.\n\n## Modalité\n\n100 % à distance\n\nAssistance : Noé Lambris répond sous quatre heures, par téléphone ou par écrit.\n\n## Programme\n\n- Module 1, bulletins : 3 h de vidéos et 4 h d’exercices\n\n## Évaluation\n\nDix bulletins corrigés\n',
        },
        {
          text: '# Manager une équipe à distance\n\n## Objectifs\n\nConduire une réunion en ligne.\n\n## Modalité\n\nPrésentiel, à Mérignac-les-Bains\n',
        },
        { text: '# Tenir la paie\n\n## Objectifs\n\nÉtablir dix bulletins.\n\n## Format\n\nPrésentiel ou distanciel\n' },
      ],
      en: [
        {
          text: '# Payroll for a small firm\n\n## Objectives\n\nIssue ten payslips.\n\n## Delivery\n\nFully online\n\nTechnical support: Noé Lambris answers within four hours.\n\n## Content\n\n- Module 1, payslips: 3 hours of video, 4 hours of exercises\n\n## Assessment\n\nTen payslips, marked\n',
        },
      ],
    },
    bad: {
      fr: [
        {
          on: '100 % à distance',
          text: '# Tenir la paie d’une petite entreprise\n\n## Objectifs\n\nÉtablir dix bulletins.\n\n## Modalité\n\n100 % à distance\n\n## Évaluation\n\nDix bulletins corrigés\n',
        },
        {
          on: 'hybride',
          text: '# Tenir la paie d’une petite entreprise\n\n## Objectifs\n\nÉtablir dix bulletins.\n\n## Modalité\n\nFormation hybride, deux jours en salle\n\n## Évaluation\n\nDix bulletins corrigés\n',
        },
      ],
      en: [
        {
          on: 'Fully online',
          text: '# Payroll for a small firm\n\n## Objectives\n\nIssue ten payslips.\n\n## Delivery\n\nFully online\n\n## Assessment\n\nTen payslips, marked\n',
        },
      ],
    },
  },

  check(facts, { edition, locale, quote }, report) {
    const { remote, category } = facts;
    if (!remote || !asksForItems(edition) || category.unsure || category.value === 'BC' || category.value === 'VAE') return;
    if (isPromised(facts.evidence, INDICATOR.resources)) return;
    const lacks = remote.unsaid.filter((support) => support !== 'follow-up' || edition.id !== 'V9');
    // That there is no assessment at all is said of the item itself.
    if (lacks.every((support) => support === 'assessments')) return;
    report({
      message: 'lacks',
      cites: lacks.includes('follow-up') ? (lacks.length > 1 ? ['D6313-3-1', 'text'] : ['text']) : ['D6313-3-1'],
      params: {
        words: quote(remote.span),
        lacks: lacks.map((support) => ASKED[support][locale]).join(locale === 'fr' ? ' ; ' : '; '),
      },
      severity: remote.extent === 'full' && lacks.includes('assistance') ? 'warning' : 'information',
      span: remote.span,
      granularity: 'passage',
      indicator: INDICATOR.resources,
      data: { fix: 'nothing', lacking: lacks },
    });
  },
});
