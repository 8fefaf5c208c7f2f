import type { Localized } from '../../messages/locale.ts';
import { chooseQuestions } from '../../singularity/chooseQuestions.ts';
import { partsOf, said } from '../../singularity/standard.ts';
import { LENS_TELLING } from '../../singularity/lens.ts';
import { defineRule } from '../rule.ts';

const ALSO: Localized = { fr: 'Ici aussi, ce qui se compte.', en: 'Here too, what is counted.' };

export default defineRule({
  meta: {
    id: 'singularity/measured-only',
    title: { fr: 'Rien que ce qui se compte', en: 'Nothing but what is counted' },
    description: {
      fr: `Repère un passage où un chiffre, ou un verbe de mesure, tient la place de ce qu’il ne peut pas dire : une aptitude (« 100 % autonome », « à l’aise dans 95 % des cas »), un lien (un quotient, un score de confiance), un changement (« mesurer sa progression », des « effets mesurables », une satisfaction prise pour un transfert), un travail que l’on voit faire (« un test pour valider les compétences », un écart de scores), une raison de venir (« nous affichons 98 % de réussite »), un jugement de métier (« sans subjectivité », « validé scientifiquement »), des objectifs qui doivent être « SMART ». Repère aussi un programme dont les objectifs et l’évaluation ne se disent qu’en ce qui se compte (objectifs « SMART », indicateurs chiffrés, pourcentages, scores, seuils), quand rien, dans tout le document, ne parle de ce qu’aucun chiffre ne montre : écouter, juger, hésiter, prendre soin, trouver le geste, ce qui vient avec le temps. Elle pose alors une seule question sur cette part-là.

**Pourquoi.** « Tout ce qui n’est pas mesurable n’existe plus ! » : le Snuclias l’écrit d’agents des services publics dont le travail est rabattu sur des objectifs SMART, alors que sa partie invisible en est l’essentiel, la manière dont on y est parvenu. L’indicateur 5 demande des objectifs que l’on puisse évaluer, et il n’est pas question d’y renoncer. Il ne demande pas que le reste disparaisse.

**Ce que la règle laisse en paix.** « Dispositif 100 % à distance » est laissé en paix : le chiffre y dit ce qu’il dit. Pour les objectifs, tout programme où une phrase, un titre ou une lecture singulière parle de ce reste, ne serait-ce que d’un mot ; les seuils qu’un texte impose (certifications, titres) ; les métiers dont la mesure est la matière (comptabilité, statistique, métrologie…) ; les formations dont l’objet est de fixer des objectifs ou de conduire un entretien annuel ; un test à côté d’une mise en situation ; le bilan de compétences et la VAE ; les résultats publiés (indicateur 2), les durées, les prix et les effectifs. Pour un programme entier, il lui faut le mot lui-même, ou trois objectifs et évaluations chiffrés qui en fassent la plus grande part. Une piste par document.

**Ses limites.** Elle cherche des mots : ce que vous faites sans l’écrire, elle ne peut pas le lire. Elle ne juge ni les chiffres ni ceux qui les demandent. C’est une question : une ligne y répond, ou un choix assumé, ou rien.`,
      en: `Spots a passage where a figure, or a verb of measure, stands in the place of what it cannot say: an aptitude ("100% autonomous", "at ease in 95% of cases"), a tie (a quotient, a score of confidence), a change ("measure their progress", "measurable effects", satisfaction taken for transfer), work that has to be seen ("a test to validate skills", a gap of scores), a reason to come ("we boast a 98% success rate"), a judgement of the trade ("without subjectivity", "scientifically proven"), objectives that have to be "SMART". Spots too a programme whose objectives and assessment are told only in what is counted ("SMART" objectives, indicators, percentages, scores, thresholds), where nothing in the whole document speaks of what no figure shows: listening, judging, hesitating, taking care, finding the gesture, what comes with time. It then asks one question about that part.

**Why.** "Tout ce qui n’est pas mesurable n’existe plus !" (what cannot be measured no longer exists): Snuclias, a French trade union, writes it of public servants whose work is brought down to SMART objectives, while its invisible part is the essential one, the way in which it was done. Indicator 5 asks for objectives that can be assessed, and there is no question of giving that up. It does not ask that the rest disappear.

**What the rule leaves alone.** Any programme in which a sentence, a heading or a singular reading speaks of that rest, be it in one word; thresholds that a text lays down (certifications, qualifications); trades of which measuring is the matter (accounting, statistics, metrology…); courses about setting objectives or conducting appraisals; a test beside a practical exercise; skills assessments (bilan de compétences) and validation of prior experience (VAE); published results (indicator 2). It needs the word itself, or three objectives and assessments in figures that make up most of them. One hint per document.

**Its limits.** It looks for words: what you do without writing it, it cannot read. It judges neither figures nor those who ask for them. It is a question: a line answers it, or an assumed choice, or nothing.`,
    },
    asks: {
      fr: 'Du Snuclias : ce que l’on mesure finit par tenir lieu de travail, et ce qui échappe aux chiffres n’existe plus. La question, tirée de la réserve de la règle (`lexicon/data/questions/measured-only.yaml`) d’après ce qui a été trouvé, demande ce que le chiffre ne voit pas.',
      en: "From Snuclias: what is measured comes to stand for the work, and what escapes figures no longer exists. The question, drawn from the rule's bank (`lexicon/data/questions/measured-only.yaml`) by what was found, asks what the figure does not see.",
    },
    defaultSeverity: 'hint',
    kinds: ['programme'],
    scope: 'document',
    reads: ['measuredOnly', 'asking'],
    sources: [
      {
        fr: 'Snuclias, « Tout ce qui n’est pas mesurable n’existe plus ! » (2014) : la part invisible du travail et les objectifs « SMART ».',
        en: 'Snuclias, “Tout ce qui n’est pas mesurable n’existe plus !” (2014, in French): the invisible part of work, and SMART objectives.',
      },
      {
        fr: 'Jean Cassanas, psychologue, sur Qualiopi et la formation aux métiers du soin psychique (2024) : évaluer, quand ce n’est plus que mesurer un écart à l’objectif.',
        en: 'Jean Cassanas, psychologist, on Qualiopi and training for the psychological care professions (2024, in French): assessment, when it is no more than to measure a gap to the objective.',
      },
    ],
    messages: {
      instead: {
        fr: '« {words} » : une mesure y tient la place de quelque chose qu’elle ne dit pas. {question}',
        en: '“{words}”: a measure stands there in the place of something that it does not tell. {question}',
      },
      wording: {
        fr: '« {words} » : ce qui se mesure est annoncé, et rien dans ces pages ne parle encore de ce qui échappe au chiffre. {question}',
        en: '“{words}”: what can be measured is announced, and nothing in these pages speaks yet of what escapes figures. {question}',
      },
      counted: {
        fr: '« {words} », et d’autres chiffres ensuite : ce qui se compte est dit avec soin, et rien dans ces pages ne parle encore du reste. {question}',
        en: '“{words}”, and other figures after it: what is counted is told with care, and nothing in these pages speaks yet of the rest. {question}',
      },
    },
    good: {
      fr: [
        {
          why: 'Tout y est compté, puis l’auteur dit ce qui ne l’est pas, et le temps qu’il y passe.',
          text: '# Accueillir au téléphone\n\n## Objectifs\n\nNos objectifs sont mesurables : décrocher en moins de 20 secondes, reformuler la demande. Écouter quelqu’un qui pleure ne l’est pas, et nous y passons la matinée.\n',
        },
        { text: '# Animer un entretien annuel\n\n## Objectifs\n\n- Fixer des objectifs SMART avec chacun\n' },
        { text: '# Tailler les fruitiers\n\n100 % en plein air, de 9 h à 17 h.\n' },
        { text: '# Tailler les fruitiers\n\n## Évaluation\n\nQCM de 20 questions, seuil de réussite : 14/20.\n' },
        {
          text: '# Accueillir au téléphone\n\n## Résultats\n\n- Satisfaction : 96 %\n- Taux de réussite : 92 %\n- Recommandation : 9/10\n',
        },
      ],
      en: [
        {
          why: 'What is counted is followed by what is not, and by the time given to it.',
          text: '# Answering the telephone\n\n## Objectives\n\nOur objectives are measurable. Listening to somebody in tears is not, and we spend the morning on it.\n',
        },
        { text: '# Pruning fruit trees\n\n## Assessment\n\nA 20-question quiz.\n' },
      ],
    },
    bad: {
      fr: [
        { text: '# Conduire un tracteur\n\nÀ la fin, vous êtes 100 % autonome.\n', on: '100 % autonome' },
        {
          text: '# Souder à l’arc\n\n## Méthodes\n\n- Un cahier pour mesurer sa progression\n',
          on: 'mesurer sa progression',
        },
        {
          text: '# Accueillir au téléphone\n\nTous les objectifs de la formation sont SMART.\n\n## Évaluation\n\nQCM de 20 questions.\n',
          on: 'objectifs de la formation sont SMART',
        },
        {
          text: '# Accueillir au téléphone\n\n## Objectifs\n\n- Décrocher en moins de 20 secondes\n- Réduire les rappels de 15 %\n- Traiter un appel avec 0 erreur de saisie\n\n## Évaluation\n\nQCM, 80 % de bonnes réponses exigées.\n',
          on: 'en moins de 20 secondes',
        },
      ],
      en: [
        { text: '# Driving a tractor\n\nBy the end you are 100% independent.\n', on: '100% independent' },
        {
          text: '# Answering the telephone\n\n## Measurable objectives\n\n- Pick up within 20 seconds\n- Enter the call\n',
          on: 'Measurable objectives',
        },
        {
          text: '# Answering the telephone\n\n## Objectives\n\n- Pick up within 20 seconds\n- Reduce call-backs by 15%\n\n## Assessment\n\nA final quiz: 80% correct answers.\n',
          on: 'within 20 seconds',
        },
      ],
    },
  },

  check({ measuredOnly, asking }, { locale, quote, language }, report) {
    const [first, ...others] = measuredOnly?.spans ?? [];
    if (!measuredOnly || !first) return;
    const { kind, match } = measuredOnly;
    const words = match?.words ?? quote(first);
    const asked = { key: words, bank: 'measured-only', of: match?.kind ?? kind, filling: match ? partsOf(match) : said(words) } as const;
    const [question] = chooseQuestions([asked], asking) as [Localized];
    report({
      message: kind,
      params: { words, question: question[locale] },
      span: first,
      granularity: match ? 'passage' : 'document',
      telling: match ? LENS_TELLING + match.weight : TELLING,
      // What a fix writes into the document is in the document's language, whoever reads it here.
      data: {
        fix: 'insert-question',
        question: question[language],
        ...(match && { matched: { words, section: match.section, kind: match.kind, verb: match.verb, object: match.object } }),
      },
      ...(others.length > 0 && { related: others.map((span) => ({ span, message: ALSO[locale] })) }),
    });
  },
});

/** It is about the whole document: worth more than a stock phrase that stands on the same words. */
const TELLING = 6;
