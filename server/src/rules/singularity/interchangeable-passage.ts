import type { Localized } from '../../messages/locale.ts';
import { alsoTrueOf } from '../../singularity/alsoTrueOf.ts';
import { chooseQuestions } from '../../singularity/chooseQuestions.ts';
import { isInterchangeable } from '../../singularity/substitution.ts';
import type { Unit } from '../../singularity/wording.ts';
import type { Section } from '../../singularity/zones.ts';
import { defineRule } from '../rule.ts';

/** What a passage is about, for what to ask of it. */
type Matter = 'teaching' | 'assessment' | 'trainer' | 'audience' | 'promise';

const MATTERS: Readonly<Partial<Record<Section, Matter>>> = {
  methods: 'teaching',
  content: 'teaching',
  objectives: 'promise',
  assessment: 'assessment',
  trainer: 'trainer',
  audience: 'audience',
};

/** What would tie such a passage to its course: kinds of anchors, as one would say them. */
const WANTED: Readonly<Record<Matter, Localized>> = {
  teaching: { fr: 'ni situation de travail, ni objet fabriqué, ni outil nommé', en: 'no work situation, nothing made, no tool named' },
  assessment: { fr: 'ni critère qui s’observe, ni objet à montrer', en: 'no criterion that can be observed, nothing to show' },
  trainer: { fr: 'ni lieu, ni œuvre, ni refus', en: 'no place, no work of theirs, nothing that they refuse' },
  audience: { fr: 'ni métier, ni lieu, ni contrainte de ces gens-là', en: 'no trade, no place, no constraint of these people' },
  promise: { fr: 'ni situation, ni choix, ni limite', en: 'no situation, no choice, no limit' },
};

const QUESTIONS: Readonly<Record<Matter, readonly Localized[]>> = {
  teaching: [
    {
      fr: 'À quel moment de la journée la salle devient-elle bruyante, et que s’y passe-t-il ?',
      en: 'At what time of day does the room get noisy, and what is going on?',
    },
    {
      fr: 'Quel objet, posé sur la table, n’est là que dans cette formation ?',
      en: 'Which object on the table is only there in this course?',
    },
    {
      fr: 'Racontez un exercice que vous avez abandonné : qu’avez-vous mis à la place ?',
      en: 'Tell of an exercise that you gave up: what took its place?',
    },
    { fr: 'Qui parle le premier, de quoi, et que répondez-vous ?', en: 'Who speaks first, about what, and what do you answer?' },
    {
      fr: 'Quelle erreur laissez-vous faire exprès, et combien de temps ?',
      en: 'Which mistake do you let people make on purpose, and for how long?',
    },
    {
      fr: 'Que font les mains des stagiaires pendant que vous vous taisez ?',
      en: 'What are the trainees’ hands doing while you keep silent?',
    },
    {
      fr: 'Quel cas revient à chaque session, et pourquoi le gardez-vous ?',
      en: 'Which case comes back at every session, and why do you keep it?',
    },
    {
      fr: 'Qu’est-ce qu’un confrère trouverait étrange dans votre façon de faire ?',
      en: 'What would a colleague elsewhere find odd in the way you do it?',
    },
    {
      fr: 'À quoi reconnaît-on, en poussant la porte, que c’est votre formation ?',
      en: 'Opening the door, how would one know that this is your course?',
    },
    {
      fr: 'De quoi se sert-on le deuxième jour qui n’avait pas servi le premier ?',
      en: 'What is used on the second day that was not on the first?',
    },
  ],
  assessment: [
    {
      fr: 'Que regardez-vous, précisément, quand vous vous dites « c’est acquis » ?',
      en: 'What exactly are you looking at when you say to yourself “they have got it”?',
    },
    { fr: 'Quelle réponse fausse vous apprend le plus ?', en: 'Which wrong answer teaches you most?' },
    { fr: 'Que montrent les stagiaires à la fin, et à qui ?', en: 'What do trainees show at the end, and to whom?' },
    { fr: 'À quel geste voyez-vous qu’il faut recommencer ?', en: 'Which gesture tells you that it must be done again?' },
    { fr: 'Qui d’autre que vous juge le travail, et que dit cette personne ?', en: 'Who else judges the work, and what do they say?' },
    { fr: 'Qu’est-ce qui compte ici et qu’aucune grille ne relève ?', en: 'What counts here that no grid takes down?' },
    { fr: 'Que se passe-t-il pour celle ou celui qui n’y arrive pas ?', en: 'What happens for someone who does not manage it?' },
    { fr: 'Quelle question posez-vous trois mois après, et à qui ?', en: 'Which question do you ask three months later, and to whom?' },
  ],
  trainer: [
    { fr: 'Qu’a-t-il fallu rater pour savoir l’enseigner ?', en: 'What had to go wrong before it could be taught?' },
    { fr: 'Quel travail signé de cette main peut-on aller voir ?', en: 'Which work by this hand can one go and see?' },
    { fr: 'Qu’est-ce que cette personne refuse d’enseigner ?', en: 'What does this person refuse to teach?' },
    { fr: 'Où était cette personne la semaine dernière, et pour quel travail ?', en: 'Where was this person last week, and on what job?' },
    {
      fr: 'De qui cette personne tient-elle le geste qu’elle transmet ?',
      en: 'From whom did this person learn the gesture they pass on?',
    },
    {
      fr: 'Qu’est-ce que cette personne apprend encore, et auprès de qui ?',
      en: 'What is this person still learning, and from whom?',
    },
    {
      fr: 'Sur quel point cette personne a-t-elle changé d’avis depuis ses débuts ?',
      en: 'On what has this person changed their mind since they started?',
    },
    {
      fr: 'Quelle phrase de cette personne les stagiaires répètent-ils encore des mois après ?',
      en: 'Which sentence of this person do trainees still repeat months later?',
    },
  ],
  audience: [
    { fr: 'Qui vient vraiment, et qu’est-ce qui a décidé ces gens-là ?', en: 'Who really comes, and what made up their mind?' },
    {
      fr: 'Que savent déjà faire les stagiaires, que vous n’aurez pas à leur apprendre ?',
      en: 'What can trainees already do that you will not have to teach them?',
    },
    {
      fr: 'Quelle contrainte du métier des stagiaires a changé votre déroulé ?',
      en: 'Which constraint of the trainees’ trade changed your schedule?',
    },
    { fr: 'À qui avez-vous déconseillé cette formation, et pourquoi ?', en: 'Whom did you advise against this course, and why?' },
    {
      fr: 'Que faisaient les stagiaires, la veille, à la même heure ?',
      en: 'What were the trainees doing the day before, at the same hour?',
    },
    {
      fr: 'Quelle question vous pose-t-on au téléphone avant de s’inscrire ?',
      en: 'Which question do people ask you on the phone before they enrol?',
    },
    {
      fr: 'De quoi les stagiaires se méfient-ils en arrivant, et qu’en faites-vous ?',
      en: 'What are trainees wary of when they arrive, and what do you make of it?',
    },
    {
      fr: 'Qui ne venait pas, il y a quelques années, et vient aujourd’hui ?',
      en: 'Who did not come a few years ago, and comes today?',
    },
  ],
  promise: [
    {
      fr: 'Lundi matin, que feront les stagiaires autrement, et qui s’en apercevra ?',
      en: 'On Monday morning, what will trainees do differently, and who will notice?',
    },
    {
      fr: 'Quelle phrase d’un ancien stagiaire auriez-vous pu mettre ici ?',
      en: 'Which sentence of a former trainee could have stood here?',
    },
    {
      fr: 'Qu’est-ce que cette formation ne fera pas, et pour qui ce serait une déception ?',
      en: 'What will this course not do, and who would be disappointed?',
    },
    {
      fr: 'Pourquoi avoir créé cette formation : quel jour, devant quelle difficulté ?',
      en: 'Why was this course created: on what day, faced with what difficulty?',
    },
    {
      fr: 'Avec quoi les stagiaires sont-ils repartis la dernière fois, dans les mains ou dans la tête ?',
      en: 'What did trainees leave with last time, in their hands or in their heads?',
    },
    {
      fr: 'Quel choix a-t-il fallu défendre pour que cette formation existe ?',
      en: 'Which choice had to be defended for this course to exist?',
    },
    {
      fr: 'Que disent les stagiaires de cette formation à leurs collègues, mot pour mot ?',
      en: 'What do trainees say of this course to their colleagues, word for word?',
    },
    { fr: 'Si vous ne gardiez qu’une demi-journée, laquelle, et pourquoi ?', en: 'If you could keep only half a day, which one, and why?' },
  ],
};

export default defineRule({
  meta: {
    id: 'singularity/interchangeable-passage',
    title: { fr: 'Passage interchangeable', en: 'Interchangeable passage' },
    description: {
      fr: `Fait l’essai de substitution : le sujet mis à part, cette phrase pourrait-elle rester telle quelle dans le programme d’un autre organisme ? Quand tout ce qui est dit l’est avec les mots de tous les programmes, et que rien ne rattache la phrase à cette formation, la règle pose une question. Des lignes voisines font une seule question.

**Pourquoi.** Ce qui pourrait être à tout le monde ne renseigne ni la personne qui hésite à s’inscrire, ni l’auditeur qui cherche comment vous comprenez un indicateur. « Vrai aussi pour… » montre l’essai : la même phrase, sous deux titres sans rapport.

**Ce que la règle laisse en paix.** Les rubriques administratives et les formules exigées ; les objectifs et le programme, qui disent la matière ; les lignes d’un emploi du temps ; les titres, les citations, le code. Un seul ancrage suffit à la faire taire : une situation de travail, un objet fabriqué, un critère qui s’observe, un lieu ou un partenaire nommé, une contrainte de ce public, un outil, un cas ou un auteur nommé, un choix et sa raison, une limite. Sa présence compte, pas le nombre : en accumuler ne change rien. Le sujet et le nom de l’organisme ne comptent pas.

**Ses limites.** L’essai porte sur des mots, il ne comprend pas le sens : une paraphrase rare lui échappe, une phrase simple et juste peut lui paraître commune. Il ne dit rien de la qualité de la formation, ni de la personne qui écrit. La mesure, ses chiffres et ce qu’elle ne voit pas : \`docs/singularite.md\`.`,
      en: `Makes the substitution test: its subject aside, could this sentence stand unchanged in another provider's programme? Where all that is said is said in the words of every programme, and nothing ties the sentence to this course, the rule asks a question. Lines side by side make one question.

**Why.** What could be anybody's informs neither the person who hesitates to enrol nor the auditor who wants to see how you understand an indicator. "Also true of…" shows the test: the same sentence under two unrelated titles.

**What the rule leaves alone.** Administrative sections and required wording; objectives and syllabus, which tell the subject matter; lines of a timetable; headings, quotations, code. One anchor is enough to silence it: a work situation, something made, a criterion that can be observed, a named place or partner, a constraint of this audience, a named tool, case or author, a choice and its reason, a limit. Presence counts, not number: piling them up changes nothing. The subject and the provider's name do not count.

**Its limits.** The test is about words, it does not understand meaning: a rare paraphrase escapes it, a plain and exact sentence may look common to it. It says nothing of the quality of the course, nor of the person who writes. The measure and its figures: \`docs/singularity.md\`.`,
    },
    defaultSeverity: 'hint',
    kinds: ['programme'],
    scope: 'document',
    reads: ['wording', 'title'],
    sources: [
      {
        fr: 'Jean Cassanas, psychologue, sur Qualiopi et la formation aux métiers du soin psychique (2024) : la norme peut appauvrir l’inventivité des formateurs.',
        en: 'Jean Cassanas, psychologist, on Qualiopi and training for the psychological care professions (2024, in French): the norm may impoverish the inventiveness of trainers.',
      },
      {
        fr: 'France compétences, première enquête sur le déploiement de Qualiopi (entretiens de 2020) : l’audit est bien reçu quand l’auditeur lit les indicateurs selon la singularité de l’organisme.',
        en: 'France compétences, first survey on the deployment of Qualiopi (interviews of 2020, in French): audits are well received when the auditor reads the indicators in the light of what is singular to the provider.',
      },
    ],
    messages: {
      one: {
        fr: 'Vrai aussi pour « {first} » ou « {second} » : {known}, {wanted}. Et chez vous ? {question}',
        en: 'Also true of “{first}” or “{second}”: {known}, {wanted}. And in yours? {question}',
      },
      several: {
        fr: '{count} formulations de suite, vraies aussi pour « {first} » ou « {second} » : {known}, {wanted}. Et chez vous ? {question}',
        en: '{count} statements in a row, also true of “{first}” or “{second}”: {known}, {wanted}. And in yours? {question}',
      },
    },
    good: {
      fr: [
        {
          text: '# Tailler les fruitiers\n\n## Méthodes\n\nChaque participant taille un pommier de quinze ans plutôt que des branches coupées.\n',
        },
        { text: '# Tailler les fruitiers\n\n## Tarif\n\nUn accompagnement personnalisé tout au long du parcours est compris.\n' },
        { text: '# Tailler les fruitiers\n\n## Objectifs\n\n- Développer son autonomie\n- Organiser son travail\n' },
      ],
      en: [
        {
          text: '# Pruning fruit trees\n\n## Methods\n\nEach participant prunes a fifteen-year-old apple tree rather than cut branches.\n',
        },
        { text: '# Pruning fruit trees\n\n## Objectives\n\n- Develop autonomy\n- Organise your work\n' },
      ],
    },
    bad: {
      fr: [
        {
          text: '# Tailler les fruitiers\n\n## Méthodes\n\nLes participants échangent sur leurs pratiques et avancent ensemble vers leurs objectifs.\n',
          on: 'Les participants échangent sur leurs pratiques et avancent ensemble vers leurs objectifs.',
        },
        {
          text: '# Tailler les fruitiers\n\n## Évaluation\n\n- Questions et exercices individuels\n- Retour du formateur sur les progrès\n',
          on: 'Questions et exercices individuels\n- Retour du formateur sur les progrès',
        },
      ],
      en: [
        {
          text: '# Pruning fruit trees\n\n## Methods\n\nParticipants share what they have learnt and move forward together towards their goals.\n',
          on: 'Participants share what they have learnt and move forward together towards their goals.',
        },
      ],
    },
  },

  check({ wording, title }, { locale, language }, report) {
    const runs = runsOf(wording.units);
    if (runs.length === 0) return;
    const [first, second] = alsoTrueOf(title?.text ?? '', language, locale);
    const asked = questionsFor(runs);
    for (const run of runs) {
      const matter = matterOf(run);
      const question = asked.get(run) as Localized;
      const count = run.length;
      report({
        message: count > 1 ? 'several' : 'one',
        params: {
          first,
          second,
          known: known(run)[locale],
          wanted: WANTED[matter][locale],
          count: String(count),
          question: question[locale],
        },
        span: { start: (run[0] as Unit).span.start, end: (run.at(-1) as Unit).span.end },
        granularity: 'passage',
        telling: tellingOf(run),
        data: { fix: 'insert-question', question: question[language] },
      });
    }
  },
});

type Run = readonly Unit[];

/** Interchangeable units side by side under the same heading. One alone that holds a stock phrase is asked about by that phrase. */
function runsOf(units: readonly Unit[]): Run[] {
  const runs: Unit[][] = [];
  let before: Unit | undefined;
  for (const unit of units) {
    if (isInterchangeable(unit)) {
      if (before && isInterchangeable(before) && before.part === unit.part) (runs.at(-1) as Unit[]).push(unit);
      else runs.push([unit]);
    }
    before = unit;
  }
  return runs.filter((run) => run.length > 1 || run[0]?.phrases.length === 0);
}

/** Of a single sentence, a rule that knows what to ask about its words goes first. */
const tellingOf = (run: Run): number =>
  run.reduce((sum, { content, interchangeability }) => sum + content * interchangeability, 0) / (run.length === 1 ? 2 : 1);

const matterOf = ([first]: Run): Matter => MATTERS[(first as Unit).section] ?? 'promise';

function questionsFor(runs: readonly Run[]): Map<Run, Localized> {
  const chosen = new Map<Run, Localized>();
  for (const matter of Object.keys(QUESTIONS) as Matter[]) {
    const alike = runs.filter((run) => matterOf(run) === matter);
    const questions = chooseQuestions(
      QUESTIONS[matter],
      alike.map((run) => run.map(({ text }) => text.text).join(' ')),
    );
    alike.forEach((run, index) => chosen.set(run, questions[index] as Localized));
  }
  return chosen;
}

/** What was met in the passage: the stock phrases that it holds, or else only words of every programme. */
function known(run: Run): Localized {
  const phrases = [...new Set(run.flatMap((unit) => unit.phrases.map(({ words }) => words)))].slice(0, 3);
  if (phrases.length === 0) return { fr: 'les mots de tous les programmes', en: 'the words of every programme' };
  return {
    fr: `des formules connues (${phrases.map((words) => `« ${words} »`).join(', ')})`,
    en: `well-worn phrases (${phrases.map((words) => `“${words}”`).join(', ')})`,
  };
}
