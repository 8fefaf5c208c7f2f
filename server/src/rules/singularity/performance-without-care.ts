import type { Localized } from '../../messages/locale.ts';
import { chooseQuestions } from '../../singularity/chooseQuestions.ts';
import { partsOf, said } from '../../singularity/standard.ts';
import { LENS_TELLING } from '../../singularity/lens.ts';
import type { ValueName } from '../../singularity/valueWords.ts';
import { defineRule } from '../rule.ts';

/** What each value is called. */
const NAMES: Readonly<Record<ValueName, Localized>> = {
  work: { fr: 'l’exigence du travail bien fait', en: 'the demands of work well done' },
  people: { fr: 'le soin des personnes', en: 'care for people' },
  rights: { fr: 'le respect des droits', en: 'respect for rights' },
  ethics: { fr: 'les repères éthiques', en: 'ethical bearings' },
  inclusion: { fr: 'l’inclusion', en: 'inclusion' },
  knowledge: { fr: 'le croisement des savoirs', en: 'the crossing of people’s knowledge' },
  participation: { fr: 'la participation', en: 'participation' },
  building: { fr: 'la co-construction', en: 'building together' },
  power: { fr: 'le pouvoir d’agir', en: 'the power to act' },
  solidarity: { fr: 'la solidarité', en: 'solidarity' },
  citizenship: { fr: 'la citoyenneté', en: 'citizenship' },
  responsibility: { fr: 'la responsabilité partagée', en: 'shared responsibility' },
};

/** What each kind of claim does with a result, with people or with words of care, by the names of `lensWords.ts`. */
const CLAIM_OF: Readonly<Record<string, 'result' | 'persons' | 'care'>> = {
  result: 'result',
  excellence: 'result',
  assessed: 'result',
  sorted: 'persons',
  handled: 'persons',
  turned: 'persons',
  flaw: 'persons',
  decoration: 'care',
  slogan: 'care',
  obstacle: 'persons',
  enlisted: 'persons',
  moulded: 'persons',
  sooner: 'result',
  ably: 'result',
  image: 'result',
  market: 'persons',
};

/** Kinds that are asked the questions of another: what is done to people, or for the clock and the shop window. */
const ASKED_AS: Readonly<Record<string, string>> = {
  enlisted: 'handled',
  moulded: 'handled',
  sooner: 'result',
  ably: 'result',
  image: 'result',
};

/** Values asked about in one document: those that come first, where nothing else is asked. */
const MOST = 2;

export default defineRule({
  meta: {
    id: 'singularity/performance-without-care',
    title: { fr: 'Une valeur sans son pendant', en: 'A value without its counterpart' },
    description: {
      fr: `Repère un résultat affirmé pour lui-même (« booster votre productivité », « une équipe performante »), des personnes dont on fait un objet (« embarquer ses équipes », « transformer chaque refus en opportunité »), des mots du soin alignés sans ce par quoi il passe (« bienveillance, écoute et respect »), et pose une question sur l’autre versant. À défaut, repère une valeur du travail (« performance collective », « pouvoir d’agir », « démarche inclusive »…) dont le programme ne nomme nulle part le pendant, et pose une question sur ce qui les relie chez vous.

**Pourquoi.** Pour Roland Janvier, performance et bienveillance ne s’opposent pas et ne se confondent pas : leur tension est à cultiver. Il les fait se répondre deux à deux : le respect des droits et les repères éthiques, l’inclusion et le croisement des savoirs, la participation et la co-construction, le pouvoir d’agir et la solidarité, la citoyenneté et la responsabilité partagée. Seul, chacun de ces mots devient une affiche ; à deux, ils obligent à dire comment l’on fait. La règle regarde dans les deux sens : la bienveillance sans rien de ce qu’elle fait réussir l’intéresse autant que la performance sans égard pour qui la porte.

**Ce que la règle laisse en paix.** Les mots ordinaires (une participation aux frais, les performances d’un moteur, travailler en autonomie), les rubriques administratives, les citations, ce que vous refusez, ce dont vous dites la raison ou la limite, et les formules sur lesquelles une autre règle pose déjà sa question. Dès que l’autre versant est effleuré, où que ce soit dans ce qui parle de la formation, elle se tait ; quand la valeur est le sujet même de la formation, un mot dans tout le document suffit. Un résultat dont les lignes voisines disent de qui l’on prend soin est laissé en paix, comme un mot du soin suivi de son moyen (« un cadre bienveillant, avec la même personne du début à la fin »). Une question par document, deux si les passages ne font pas la même chose ; des paires, deux au plus.

**Ses limites.** Elle compare des mots : une tension peut être vécue chaque jour sans être écrite, et bien écrite avec d’autres mots que les siens. Elle ne demande pas d’ajouter le mot qui manque, mais ce que vous en faites ; si la réponse n’a pas sa place dans ce document, passez.`,
      en: `Spots a result claimed for its own sake ("boost your productivity", "a high-performing team"), people made into objects ("turn every refusal into an opportunity"), words of care lined up without what it goes through ("kindness, listening and respect"), and asks about the other side. Failing that, spots a value of the work ("team performance", "empowerment", "inclusive approach"…) whose counterpart the programme names nowhere, and asks what ties the two together in your course.

**Why.** For Roland Janvier, performance and care are neither opposites nor the same thing: their tension is to be cultivated. He has them answer each other two by two: respect for rights and ethical bearings, inclusion and the crossing of people’s knowledge, participation and building together, the power to act and solidarity, citizenship and shared responsibility. Alone, each of these words becomes a poster; in pairs, they call for saying how it is done. The rule looks both ways: care without anything that it makes possible matters to it as much as performance without regard for those who carry it.

**What the rule leaves alone.** Ordinary words (participation in the costs, the performance of an engine, working on one’s own), administrative sections, quotations, what you refuse, what you give a reason or a limit for, and phrases about which another rule already asks. As soon as the other side is touched upon, anywhere in what tells of the course, it is silent; where the value is what the course is about, one word in the whole document is enough. A result beside which it is told who is looked after is left alone, and so is a word of care followed by its means ("a caring setting, with the same person throughout"). One question per document, two where the passages do not do the same; of the pairs, two at most.

**Its limits.** It compares words: a tension may be lived every day and not be written, or be written well in words that are not its own. It does not ask for the missing word to be added, but what you make of it; where the answer has no place in this document, move on.`,
    },
    asks: {
      fr: 'De Janvier : performance et bienveillance se tiennent par leur conflit, et chacune seule devient une affiche. La question, tirée de la réserve de la règle (`lexicon/data/questions/performance-without-care.yaml`) d’après ce qui a été trouvé (un résultat, des personnes dont on fait un objet, un mot du soin), demande l’autre versant.',
      en: "From Janvier: performance and care hold together by their conflict, and either alone becomes a poster. The question, drawn from the rule's bank (`lexicon/data/questions/performance-without-care.yaml`) by what was found (a result, people made an object, a word of care), asks for the other side.",
    },
    defaultSeverity: 'hint',
    kinds: ['programme'],
    scope: 'document',
    reads: ['heldUp', 'loneValues', 'asking'],
    sources: [
      {
        fr: 'Roland Janvier, séminaire « Performance et bienveillance » d’Askoria (novembre 2020) : cinq paires qui se complètent, et « une conflictualité à cultiver ».',
        en: 'Roland Janvier, seminar “Performance et bienveillance” at Askoria (November 2020, in French): five pairs that complete each other, and a conflict “to be cultivated”.',
      },
    ],
    messages: {
      result: {
        fr: '« {words} » : le résultat y est dit pour lui-même, sans encore ceux qui le portent ni ceux qu’il sert. {question}',
        en: '“{words}”: the result is told there for its own sake, not yet those who carry it or those whom it serves. {question}',
      },
      persons: {
        fr: '« {words} » : des personnes y sont ce sur quoi l’on agit, et pas encore celles qui agissent. {question}',
        en: '“{words}”: people are what is acted upon there, and not yet those who act. {question}',
      },
      care: {
        fr: '« {words} » : les mots du soin y sont, et pas encore ce par quoi il passe. {question}',
        en: '“{words}”: the words of care are there, and not yet what it goes through. {question}',
      },
      alone: {
        fr: '« {words} » a un pendant, {missing}, que ce programme ne nomme nulle part : la tension entre les deux dit souvent comment l’on travaille. Et chez vous ? {question}',
        en: '“{words}” has a counterpart, {missing}, which this programme names nowhere: the tension between the two often tells how one works. And in yours? {question}',
      },
    },
    good: {
      fr: [
        {
          why: 'Le mot de soin est suivi de ce par quoi il passe : la même personne, du début à la fin.',
          text: '# Apprendre à nager adulte\n\nUn cadre bienveillant, avec la même monitrice du premier au dernier cours.\n',
        },
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
          why: 'The result is told, and two lines below who carries it is looked after.',
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
          on: 'Améliorer la performance des équipes de vente',
        },
        {
          text: '# Tenir une buvette\n\nUne journée pour transformer chaque attente en opportunité.\n',
          on: 'transformer chaque attente en opportunité',
        },
        {
          text: '# Accordéon pour débuter\n\nNos valeurs : bienveillance, écoute et partage.\n',
          on: 'bienveillance, écoute',
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
          on: 'Boost your productivity on delivery',
        },
        {
          text: '# Running a kiosk\n\nA day to turn every wait into an opportunity.\n',
          on: 'turn every wait into an opportunity',
        },
        {
          text: '# Housing advice\n\n## Introduction\n\nThe course is about empowerment, one tenancy at a time.\n',
          on: 'empowerment',
        },
      ],
    },
  },

  check({ heldUp, loneValues, asking }, { language, locale }, report) {
    const asked = chooseQuestions(
      heldUp.map((match) => ({
        key: match.words,
        bank: 'performance-without-care',
        of: ASKED_AS[match.kind] ?? match.kind,
        filling: partsOf(match),
      })),
      asking,
    );
    for (const [at, match] of heldUp.entries()) {
      const { words, span, section, kind, verb, object, weight } = match;
      const question = asked[at] as Localized;
      const claim = CLAIM_OF[kind] ?? 'result';
      report({
        message: claim,
        params: { words, question: question[locale] },
        span,
        granularity: 'passage',
        telling: LENS_TELLING + weight,
        data: { fix: 'insert-question', question: question[language], matched: { words, section, kind, verb, object } },
      });
    }
    if (heldUp.length > 0) return;
    const lone = loneValues.slice(0, MOST);
    const questions = chooseQuestions(
      lone.map(({ found: { words }, value, missing }) => ({
        key: words,
        bank: 'performance-without-care',
        of: value,
        filling: { ...said(words), counterpart: NAMES[missing] },
      })),
      asking,
    );
    for (const [at, { found, missing }] of lone.entries()) {
      const question = questions[at] as Localized;
      report({
        message: 'alone',
        params: { words: found.words, missing: NAMES[missing][locale], question: question[locale] },
        span: found.span,
        granularity: 'document',
        telling: 4,
        data: { fix: 'insert-question', question: question[language] },
      });
    }
  },
});
