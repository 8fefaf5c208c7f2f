import type { Localized } from '../../messages/locale.ts';
import { chooseQuestions } from '../../singularity/chooseQuestions.ts';
import { LENS_TELLING } from '../../singularity/lens.ts';
import { partsOf } from '../../singularity/standard.ts';
import { defineRule } from '../rule.ts';

/** Kinds that are asked the questions of another. */
const ASKED_AS: Readonly<Record<string, string>> = { badge: 'conform', door: 'proof', duty: 'goal' };

export default defineRule({
  meta: {
    id: 'singularity/compliance-as-goal',
    title: { fr: 'La norme pour but', en: 'The standard as the goal' },
    description: {
      fr: `Repère les passages où la norme sert de preuve (« certifié Qualiopi, gage de qualité », « une certification qui atteste du sérieux », « conforme aux exigences de… ») et les phrases où une pratique pédagogique se donne pour raison la certification, le référentiel ou l’auditeur (« pour répondre aux exigences de Qualiopi », « conformément au critère 3 », « en vue de l’audit »), et demande ce que cela change pour ceux qui apprennent.

**Pourquoi.** L’enquête de France compétences décrit deux postures : des organismes se sont saisis de la certification pour mettre en mouvement une amélioration, d’autres la vivent comme une fin en soi, faute de moyens le plus souvent. Une même pratique peut se lire des deux façons ; ce qui les sépare tient à la raison que l’on en donne. L’auditeur, lui, connaît la norme : c’est votre raison qu’il ne connaît pas.

**Ce que la règle laisse en paix.** La mention de ce que couvre la certification, « certifié Qualiopi », ce qu’un certificat dit de la personne qui le reçoit, et dans les rubriques administratives (réclamations, accessibilité, attestations…) tout ce qui ne sert pas de preuve, les renvois au Code du travail et aux textes de loi, les lignes de preuve (« Indicateur 8 : … ») et les lectures singulières, les formations qui enseignent la qualité ou l’audit, le référentiel d’un diplôme, les citations, et toute phrase qui dit ce qui a changé, pour qui, ou pourquoi l’équipe y tient.

**Ses limites.** Elle lit la raison qui est écrite, elle ignore celle qui est vécue. Rien ici n’est une faute : répondre à une exigence est légitime, et la règle ne dit rien de la façon dont vous y répondez. C’est une question, que vous pouvez garder pour l’équipe.`,
      en: `Spots passages in which the standard serves as proof ("Qualiopi certified, a guarantee of quality", "a certification that attests our commitment", "compliant with…"), and sentences in which a way of teaching gives the certification, the framework or the auditor as its reason ("to meet Qualiopi requirements", "in accordance with criterion 3", "ahead of the quality audit"), and asks what it changes for those who learn.

**Why.** The survey of France compétences describes two postures: some providers took hold of certification to set an improvement in motion, others live it as an end in itself, mostly for want of means. One practice can be read both ways; what tells them apart is the reason given for it. The auditor knows the standard: it is your reason that they do not know.

**What the rule leaves alone.** The statement of what the certification covers, "Qualiopi certified", what a certificate says of the person who receives it, and in administrative sections (complaints, accessibility, certificates…) all that does not serve as proof, references to the Labour Code and to law, statements of evidence ("Indicator 8: …") and singular readings, courses that teach quality or audits, the framework of a qualification, quotations, and any sentence that says what changed, for whom, or why the team holds to it.

**Its limits.** It reads the reason that is written, it does not know the one that is lived. Nothing here is a fault: to answer a requirement is legitimate, and the rule says nothing of how you answer it. It is a question, which you may keep for the team.`,
    },
    asks: {
      fr: 'De France compétences et de Cassanas : la norme peut être une occasion de s’améliorer, ou une fin qui tient lieu de raison. La question, tirée de la réserve de la règle (`lexicon/data/questions/compliance-as-goal.yaml`) d’après ce qui a été trouvé, demande ce que la personne qui vient y gagne.',
      en: "From France compétences and Cassanas: the norm may be an occasion to improve, or an end that stands for a reason. The question, drawn from the rule's bank (`lexicon/data/questions/compliance-as-goal.yaml`) by what was found, asks what the person who comes gains by it.",
    },
    defaultSeverity: 'hint',
    kinds: ['programme'],
    scope: 'document',
    reads: ['complianceGoals', 'asking'],
    sources: [
      {
        fr: 'France compétences, première enquête sur le déploiement de Qualiopi (entretiens de 2020) : deux postures, l’amélioration dans la durée ou la certification comme finalité.',
        en: 'France compétences, first survey on the deployment of Qualiopi (interviews of 2020, in French): two postures, improvement over time or certification as an end.',
      },
      {
        fr: 'Jean Cassanas, psychologue, sur Qualiopi et la formation aux métiers du soin psychique (2024) : ce que risque une formation qui se règle sur la norme.',
        en: 'Jean Cassanas, psychologist, on Qualiopi and training for the psychological care professions (2024, in French): what a course risks when it is set by the norm.',
      },
    ],
    messages: {
      proof: {
        fr: '« {words} » : la norme y tient lieu de preuve, et l’on ne voit pas encore à quoi cela se sent pour qui vient. {question}',
        en: '“{words}”: the standard stands in for proof there, and by what the person who comes would feel it does not show yet. {question}',
      },
      goal: {
        fr: '« {words} » : la norme est donnée pour raison, et l’on ne voit pas encore ce que cela change pour ceux qui apprennent. {question}',
        en: '“{words}”: the standard is given as the reason, and what it changes for those who learn does not show yet. {question}',
      },
    },
    good: {
      fr: [
        {
          text: '# Tailler les fruitiers\n\n## Évaluation\n\nChacun redit la veille ce qu’il a coupé : deux groupes nous avaient demandé de ne plus attendre la fin.\n',
        },
        {
          text: '# Tailler les fruitiers\n\nLa certification qualité a été délivrée au titre de la catégorie d’action suivante : actions de formation.\n',
        },
        {
          why: 'L’exigence est dite, et aussitôt ce qu’elle a changé pour les débutants.',
          text: '# Tailler les fruitiers\n\n## Méthodes\n\nPour répondre aux exigences de Qualiopi, nous avons ajouté un appel avant l’hiver, et nous l’avons gardé : il évite aux débutants d’acheter le mauvais sécateur.\n',
        },
        {
          text: '# Préparer son audit Qualiopi\n\n## Méthodes\n\nChacun met un dossier en ordre pour répondre aux exigences de Qualiopi.\n',
        },
        { text: '# Tailler les fruitiers\n\n## Preuves\n\n- **Indicateur 8**, positionnement : conforme au RNQ, [grille](grille.pdf)\n' },
      ],
      en: [
        {
          why: 'The requirement is told, and at once what it changed for beginners.',
          text: '# Pruning fruit trees\n\n## Assessment\n\nIn accordance with criterion 3, we added a call before winter, because beginners were buying the wrong saw.\n',
        },
        { text: '# Pruning fruit trees\n\nA Qualiopi certified provider. Complaints are answered in accordance with the Labour Code.\n' },
      ],
    },
    bad: {
      fr: [
        {
          text: '# Restaurer un meuble\n\nNotre certification Qualiopi, gage de qualité, nous engage.\n',
          on: 'certification Qualiopi, gage de qualité',
        },
        {
          text: '# Apprendre l’occitan\n\n## Notre certification\n\nCette certification atteste du sérieux de nos cours.\n',
          on: 'certification atteste du sérieux de nos cours',
        },
        {
          text: '# Tailler les fruitiers\n\n## Méthodes\n\nUn recueil des attentes est mené pour répondre aux exigences de Qualiopi.\n',
          on: 'pour répondre aux exigences de Qualiopi',
        },
        {
          text: '# Tailler les fruitiers\n\n## Évaluation\n\nUn positionnement est réalisé, comme l’exige l’indicateur 8.\n',
          on: 'comme l’exige l’indicateur 8',
        },
        {
          text: '# Tailler les fruitiers\n\nNos pratiques pédagogiques sont conformes au RNQ.\n',
          on: 'conformes au RNQ',
        },
      ],
      en: [
        {
          text: '# Restoring furniture\n\nOur certification guarantees the quality of every course.\n',
          on: 'certification guarantees the quality of every course',
        },
        {
          text: '# Pruning fruit trees\n\n## Assessment\n\nA survey is sent in order to comply with Qualiopi.\n',
          on: 'in order to comply with Qualiopi',
        },
        { text: '# Pruning fruit trees\n\n## Methods\n\nNeeds are recorded as required by indicator 4.\n', on: 'required by indicator 4' },
      ],
    },
  },

  check({ complianceGoals, asking }, { locale, language }, report) {
    const questions = chooseQuestions(
      complianceGoals.map((match) => ({
        key: match.words,
        bank: 'compliance-as-goal',
        of: ASKED_AS[match.kind] ?? match.kind,
        filling: partsOf(match),
      })),
      asking,
    );
    for (const [at, { words, span, section, kind, verb, object, weight }] of complianceGoals.entries()) {
      const question = questions[at] as Localized;
      report({
        message: kind === 'goal' ? 'goal' : 'proof',
        params: { words, question: question[locale] },
        span,
        granularity: 'passage',
        telling: LENS_TELLING + weight,
        // What a fix writes into the document is in the document's language, whoever reads it here.
        data: { fix: 'insert-question', question: question[language], matched: { words, section, kind, verb, object } },
      });
    }
  },
});
