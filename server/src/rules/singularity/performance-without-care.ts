import type { Localized } from '../../messages/locale.ts';
import { chooseQuestions } from '../../singularity/chooseQuestions.ts';
import type { ValueName } from '../../singularity/valueWords.ts';
import { defineRule } from '../rule.ts';

/** What each value is called, and what to ask where it stands without its counterpart. */
const TEXTS: Readonly<Record<ValueName, { readonly name: Localized; readonly questions: readonly Localized[] }>> = {
  work: {
    name: { fr: 'l’exigence du travail bien fait', en: 'the demands of work well done' },
    questions: [
      {
        fr: 'Pour que ce résultat tienne, de qui, ou de quoi, prend-on soin en chemin ?',
        en: 'For that result to last, whom or what is looked after along the way?',
      },
      {
        fr: 'Jusqu’où iriez-vous pour l’atteindre, et à quel signe vous arrêteriez-vous ?',
        en: 'How far would you go to reach it, and what sign would make you stop?',
      },
      {
        fr: 'Qui porte cela au quotidien, et que lui en coûte-t-il ?',
        en: 'Who carries it from day to day, and what does it cost them?',
      },
    ],
  },
  people: {
    name: { fr: 'le soin des personnes', en: 'care for people' },
    questions: [
      {
        fr: 'Qu’est-ce qui réussit ici, et qui échouerait sans cela ?',
        en: 'What succeeds here that would fail without it?',
      },
      {
        fr: 'Qu’est-ce que vous ne laissez pas passer, sans cesser d’y croire ?',
        en: 'What do you not let pass, and still believe in it?',
      },
      {
        fr: 'Quand il faut dire à quelqu’un que ce n’est pas encore juste, comment cela se passe-t-il chez vous ?',
        en: 'When someone has to hear that it is not right yet, how does that go with you?',
      },
    ],
  },
  rights: {
    name: { fr: 'le respect des droits', en: 'respect for rights' },
    questions: [
      {
        fr: 'Quand deux droits se contredisent chez une même personne, qu’est-ce qui vous aide à trancher ?',
        en: 'When two rights of one person contradict each other, what helps you to decide?',
      },
      {
        fr: 'Devant quel droit vos stagiaires hésitent-ils sur la façon de faire, et sur quoi s’appuient-ils alors ?',
        en: 'Before which right do your learners hesitate about how to act, and what do they lean on then?',
      },
    ],
  },
  ethics: {
    name: { fr: 'les repères éthiques', en: 'ethical bearings' },
    questions: [
      {
        fr: 'Quel droit d’une personne aviez-vous en tête en écrivant cela, et qui le ferait valoir avec elle ?',
        en: 'Which right of a person did you have in mind when you wrote this, and who would claim it with them?',
      },
      {
        fr: 'Quand ce qui est juste pour l’équipe gêne la personne, de quoi peut-elle se réclamer ?',
        en: 'When what is right for the team is in the way of the person, what can they call on?',
      },
    ],
  },
  inclusion: {
    name: { fr: 'l’inclusion', en: 'inclusion' },
    questions: [
      {
        fr: 'Qui, parmi les personnes concernées, vous a appris quelque chose que votre programme ne savait pas, et quoi ?',
        en: 'Who, among the people concerned, taught you something that your programme did not know, and what?',
      },
      {
        fr: 'Quel savoir qu’aucun manuel ne contient entre dans la salle, et porté par qui ?',
        en: 'What knowledge that no handbook holds comes into the room, and who brings it?',
      },
    ],
  },
  knowledge: {
    name: { fr: 'le croisement des savoirs', en: 'the crossing of people’s knowledge' },
    questions: [
      {
        fr: 'Quelle place ces savoirs ouvrent-ils, et à qui était-elle fermée ?',
        en: 'What place does that knowledge open, and to whom was it closed?',
      },
      {
        fr: 'Qui n’est pas encore entré dans cet échange, et qu’est-ce qui le tient loin ?',
        en: 'Who has not come into this exchange yet, and what keeps them away?',
      },
    ],
  },
  participation: {
    name: { fr: 'la participation', en: 'participation' },
    questions: [
      {
        fr: 'Qu’est-ce que cette participation a déjà changé à votre programme ?',
        en: 'What has this taking part already changed in your programme?',
      },
      {
        fr: 'Qu’est-ce qui se décide avec les personnes concernées, et qu’est-ce qui reste entre vos mains ?',
        en: 'What is decided with the people concerned, and what stays in your hands?',
      },
    ],
  },
  building: {
    name: { fr: 'la co-construction', en: 'building together' },
    questions: [
      {
        fr: 'Qui prend part à cette construction, et à quel moment sa parole peut-elle encore tout changer ?',
        en: 'Who takes part in this building, and when can what they say still change everything?',
      },
      {
        fr: 'Avec qui l’avez-vous bâti, et qui a eu le dernier mot le jour d’un désaccord ?',
        en: 'With whom did you build it, and who had the last word on the day you disagreed?',
      },
    ],
  },
  power: {
    name: { fr: 'le pouvoir d’agir', en: 'the power to act' },
    questions: [
      {
        fr: 'Quand l’une gagne en pouvoir d’agir, sur qui s’appuie-t-elle, et qui peut s’appuyer sur elle ?',
        en: 'When someone gains power to act, whom do they lean on, and who can lean on them?',
      },
      {
        fr: 'À quel moment de la formation cela cesse-t-il d’être l’affaire de chacun pour soi ?',
        en: 'At what point in the course does this stop being each for themselves?',
      },
    ],
  },
  solidarity: {
    name: { fr: 'la solidarité', en: 'solidarity' },
    questions: [
      {
        fr: 'Comment la plus discrète du groupe y trouve-t-elle de quoi décider pour elle-même ?',
        en: 'How does the quietest one of the group find there what it takes to decide for herself?',
      },
      {
        fr: 'Que peut désormais chacun, qu’il n’osait pas avant de s’appuyer sur les autres ?',
        en: 'What can each of them do now that they did not dare before leaning on the others?',
      },
    ],
  },
  citizenship: {
    name: { fr: 'la citoyenneté', en: 'citizenship' },
    questions: [
      {
        fr: 'De quoi chacun répond-il, et devant qui, quand vous parlez de citoyenneté ?',
        en: 'What does each person answer for, and to whom, when you speak of citizenship?',
      },
      {
        fr: 'Quelle décision, dans votre formation, se porte vraiment à plusieurs ?',
        en: 'Which decision, in your course, is truly carried by several people?',
      },
    ],
  },
  responsibility: {
    name: { fr: 'la responsabilité partagée', en: 'shared responsibility' },
    questions: [
      {
        fr: 'Qui a voix au chapitre avant que la responsabilité se partage ?',
        en: 'Who has a say before responsibility is shared?',
      },
      {
        fr: 'À qui demande-t-on d’en porter une part, et qui a pu en discuter ?',
        en: 'Who is asked to carry a part of it, and who was able to talk it over?',
      },
    ],
  },
};

/** Values asked about in one document: those that come first. */
const MOST = 2;

export default defineRule({
  meta: {
    id: 'singularity/performance-without-care',
    title: { fr: 'Une valeur sans son pendant', en: 'A value without its counterpart' },
    description: {
      fr: `Repère une valeur du travail (« performance collective », « pouvoir d’agir », « démarche inclusive »…) dont le programme ne nomme nulle part le pendant, et pose une question sur ce qui les relie chez vous.

**Pourquoi.** Pour Roland Janvier, performance et bienveillance ne s’opposent pas et ne se confondent pas : leur tension est à cultiver. Il les fait se répondre deux à deux : le respect des droits et les repères éthiques, l’inclusion et le croisement des savoirs, la participation et la co-construction, le pouvoir d’agir et la solidarité, la citoyenneté et la responsabilité partagée. Seul, chacun de ces mots devient une affiche ; à deux, ils obligent à dire comment l’on fait. La règle regarde dans les deux sens : la bienveillance sans rien de ce qu’elle fait réussir l’intéresse autant que la performance sans égard pour qui la porte.

**Ce que la règle laisse en paix.** Les mots ordinaires (une participation aux frais, les performances d’un moteur, travailler en autonomie), les rubriques administratives, les citations, ce que vous refusez, ce dont vous dites la raison ou la limite, et les formules sur lesquelles une autre règle pose déjà sa question. Dès que l’autre versant est effleuré, où que ce soit dans ce qui parle de la formation, elle se tait ; quand la valeur est le sujet même de la formation, un mot dans tout le document suffit. Une question au plus par paire, deux par document.

**Ses limites.** Elle compare des mots : une tension peut être vécue chaque jour sans être écrite, et bien écrite avec d’autres mots que les siens. Elle ne demande pas d’ajouter le mot qui manque, mais ce que vous en faites ; si la réponse n’a pas sa place dans ce document, passez.`,
      en: `Spots a value of the work ("team performance", "empowerment", "inclusive approach"…) whose counterpart the programme names nowhere, and asks what ties the two together in your course.

**Why.** For Roland Janvier, performance and care are neither opposites nor the same thing: their tension is to be cultivated. He has them answer each other two by two: respect for rights and ethical bearings, inclusion and the crossing of people’s knowledge, participation and building together, the power to act and solidarity, citizenship and shared responsibility. Alone, each of these words becomes a poster; in pairs, they call for saying how it is done. The rule looks both ways: care without anything that it makes possible matters to it as much as performance without regard for those who carry it.

**What the rule leaves alone.** Ordinary words (participation in the costs, the performance of an engine, working on one’s own), administrative sections, quotations, what you refuse, what you give a reason or a limit for, and phrases about which another rule already asks. As soon as the other side is touched upon, anywhere in what tells of the course, it is silent; where the value is what the course is about, one word in the whole document is enough. At most one question per pair, two per document.

**Its limits.** It compares words: a tension may be lived every day and not be written, or be written well in words that are not its own. It does not ask for the missing word to be added, but what you make of it; where the answer has no place in this document, move on.`,
    },
    defaultSeverity: 'hint',
    kinds: ['programme'],
    scope: 'document',
    reads: ['loneValues'],
    sources: [
      {
        fr: 'Roland Janvier, séminaire « Performance et bienveillance » d’Askoria (novembre 2020) : cinq paires qui se complètent, et « une conflictualité à cultiver ».',
        en: 'Roland Janvier, seminar “Performance et bienveillance” at Askoria (November 2020, in French): five pairs that complete each other, and a conflict “to be cultivated”.',
      },
    ],
    messages: {
      alone: {
        fr: '« {words} » a un pendant, {missing}, que ce programme ne nomme nulle part : la tension entre les deux dit souvent comment l’on travaille. Et chez vous ? {question}',
        en: '“{words}” has a counterpart, {missing}, which this programme names nowhere: the tension between the two often tells how one works. And in yours? {question}',
      },
    },
    good: {
      fr: [
        {
          text: '# Animer une équipe d’aide à domicile\n\n## Objectifs\n\n- Améliorer l’efficacité collective de la tournée\n- Repérer la fatigue d’une collègue avant qu’elle ne la dise\n',
        },
        {
          text: '# Animer un groupe d’habitants\n\n## Présentation\n\nLe pouvoir d’agir se gagne à plusieurs : chaque séance finit par ce que le collectif fera sans nous.\n',
        },
        {
          text: '# Régler une chaudière\n\n## Objectifs\n\n- Améliorer les performances énergétiques d’une chaufferie\n- Conduire un essai en autonomie\n\n## Tarif\n\nUne participation aux frais de 40 € est demandée.\n',
        },
        {
          text: '# Accueillir au guichet\n\n## Présentation\n\nNous avons renoncé à parler de performance individuelle : la file est la même pour tous.\n',
        },
      ],
      en: [
        {
          text: '# Leading a home care round\n\n## Objectives\n\n- Improve team performance on the morning round\n- Notice that a colleague is tired before she says so\n',
        },
        {
          text: '# Tuning a boiler\n\n## Objectives\n\n- Improve the performance of a burner\n- Run a test on your own\n',
        },
      ],
    },
    bad: {
      fr: [
        {
          text: '# Animer un magasin\n\n## Objectifs\n\n- Améliorer la performance des équipes de vente\n- Conduire la réunion du matin\n',
          on: 'Améliorer la performance des équipes',
        },
        {
          text: '# Accompagner vers le logement\n\n## Présentation\n\nLa formation développe le pouvoir d’agir de la personne qui cherche un toit.\n',
          on: 'pouvoir d’agir',
        },
        {
          text: '# Accueillir en crèche\n\n## Méthodes\n\nLa posture bienveillante se travaille à partir de films tournés à l’heure du repas.\n',
          on: 'posture bienveillante',
        },
      ],
      en: [
        {
          text: '# Running a shop floor\n\n## Objectives\n\n- Boost your productivity on delivery days\n- Chair the morning meeting\n',
          on: 'Boost your productivity',
        },
        {
          text: '# Housing advice\n\n## Introduction\n\nThe course is about empowerment, one tenancy at a time.\n',
          on: 'empowerment',
        },
      ],
    },
  },

  check({ loneValues }, { language, locale }, report) {
    for (const { found, value, missing } of loneValues.slice(0, MOST)) {
      const [question] = chooseQuestions(TEXTS[value].questions, [found.words]) as [Localized];
      report({
        message: 'alone',
        params: { words: found.words, missing: TEXTS[missing].name[locale], question: question[locale] },
        span: found.span,
        granularity: 'document',
        telling: 4,
        data: { fix: 'insert-question', question: question[language] },
      });
    }
  },
});
