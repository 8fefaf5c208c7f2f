import type { Localized } from '../../messages/locale.ts';
import { LENS_TELLING, MOST_DIFFERENT } from '../../singularity/lens.ts';
import { chooseQuestions } from '../../singularity/chooseQuestions.ts';
import { said } from '../../singularity/standard.ts';
import { groupRepeats, relatedRepeats } from '../repeats.ts';
import { defineRule } from '../rule.ts';

const REPEATED: Localized = {
  fr: 'Le même mot revient ici : y répondre une fois peut suffire.',
  en: 'The same word comes up again here: answering once may be enough.',
};

/** A second is asked about where it tells as much as a posture does, and leaves something else unseen. */
const SECOND = 4;

export default defineRule({
  meta: {
    id: 'singularity/management-vocabulary',
    title: { fr: 'Mot de la gestion', en: 'Word of management' },
    description: {
      fr: `Repère, là où l’on parle de pédagogie, des mots venus de la gestion et de la norme : employabilité, performance, montée en compétences, agilité, leviers, excellence, « acteur de son parcours »… et pose pour chacun une question qui ramène à une scène, à un geste, à quelqu’un.

**Pourquoi.** Jean-Pierre Le Goff a montré comment un même vocabulaire gagne l’entreprise et l’école : la contrainte s’y présente comme une autonomie, et chacun s’y sent tenu de réussir seul. Jean Cassanas le retrouve dans la formation aux métiers du soin, où ce qui s’apprend tient à l’inventivité et à l’engagement de ceux qui forment. Ces mots ne sont pas faux : ils vont à tous les métiers, et c’est ainsi qu’ils effacent le vôtre.

**Ce que la règle laisse en paix.** Les formations dont la gestion est le métier (encadrer une équipe, conduire un projet, auditer…), tout mot qui est le sujet de la formation : celui de son titre, d’un autre titre, ou de plusieurs lignes de son programme (une performance énergétique, un drone que l’on pilote, un levier de frein), ce que l’on dit du formateur, les rubriques administratives, les citations, le code, et toute phrase qui refuse le mot, l’explique aussitôt ou le met en tension avec autre chose. Une piste par document, sur le mot le plus parlant, deux s’ils ne font pas la même chose ; leurs reprises sont montrées avec eux. Ainsi, « La posture du tourneur, pieds écartés » est laissée en paix.

**Ses limites.** Elle connaît des mots et des tours (« gérer » quelqu’un, « sécuriser » un parcours, « créer » de la valeur), pas vos raisons de les employer : un mot peut être celui de vos stagiaires, ou celui que votre financeur attend. C’est une question, pas une erreur : vous pouvez la garder pour l’équipe, y répondre, ou passer.`,
      en: `Spots, where a programme speaks of teaching, words that come from management and from standards: employability, performance, upskilling, agility, leverage, excellence, "take ownership of your learning"… and asks of each a question that leads back to a scene, an act, somebody.

**Why.** Jean-Pierre Le Goff showed how one vocabulary spreads through companies and schools: constraint presents itself there as autonomy, and everybody feels bound to succeed alone. Jean Cassanas finds it again in training for the care professions, where what is learnt hangs on the inventiveness and commitment of those who teach. These words are not wrong: they fit every trade, and that is how they erase yours.

**What the rule leaves alone.** Courses of which management is the trade (leading a team, running a project, auditing…), any word that is what the course is about: that of its title, of another heading, or of several lines of its syllabus (the energy performance of a house, a drone that one pilots), what is said of the trainer, administrative sections, quotations, code, and any sentence that refuses the word, explains it straight away or weighs it against something else. One hint per document, on the most telling word, two where they do not do the same; where they come up again is shown with them. So “The turner’s posture, feet apart” is left alone.

**Its limits.** It knows words and turns of phrase (“managing” somebody, “securing” a path, “creating” value), not your reasons for using them: a word may be that of your learners, or the one that your funder expects. It is a question, not an error: keep it for the team, answer it, or move on.`,
    },
    asks: {
      fr: 'De Cassanas et de Le Goff : les mots de la gestion disent une posture, une fonction, un gain, et laissent hors champ ce que quelqu’un fait. Chaque terme a ses questions (`lexicon/data/terms/management.yaml`), et la règle sa réserve ; toutes demandent l’acte que le mot remplace, jamais de changer le mot.',
      en: 'From Cassanas and Le Goff: the words of management tell a posture, a function, a gain, and leave out what somebody does. Each term has its questions (`lexicon/data/terms/management.yaml`), and the rule its bank; all ask for the act that the word replaces, never for another word.',
    },
    defaultSeverity: 'hint',
    kinds: ['programme'],
    scope: 'document',
    reads: ['management', 'asking'],
    sources: [
      {
        fr: 'Jean Cassanas, psychologue, sur Qualiopi et la formation aux métiers du soin psychique (2024) : projet opérationnel, pilotage, audit, employabilité, le vocabulaire de la norme.',
        en: 'Jean Cassanas, psychologist, on Qualiopi and training for the psychological care professions (2024, in French): operational project, management, audit, employability, the vocabulary of the norm.',
      },
      {
        fr: 'Jean-Pierre Le Goff, « La Barbarie douce », La Découverte (2003) : la modernisation aveugle des entreprises et de l’école, et les mots qui la portent.',
        en: 'Jean-Pierre Le Goff, “La Barbarie douce”, La Découverte (2003, in French): the blind modernisation of companies and schools, and the words that carry it.',
      },
    ],
    messages: {
      management: {
        fr: '« {words} » vient de la langue de la gestion : {why}. {question}',
        en: '“{words}” comes from the language of management: {why}. {question}',
      },
    },
    good: {
      fr: [
        {
          text: '# Tailler les fruitiers\n\n## Méthodes\n\nQui a taillé trois arbres sans que l’on repasse derrière lui en montre un quatrième à celui qui arrive.\n',
        },
        {
          why: 'Le mot est celui du métier : un diagnostic le mesure, il ne dit rien des personnes.',
          text: '# Rénover une maison ancienne\n\n## Programme\n\n- Performance énergétique du bâti : lire un diagnostic\n\n## Méthodes\n\nNous mesurons la performance énergétique d’une maison du bourg.\n',
        },
        { text: '# Manager une équipe de proximité\n\nLa montée en compétences de l’équipe se prépare dès l’accueil.\n' },
        { text: '# Tailler les fruitiers\n\nNous avons préféré la patience à la performance individuelle.\n' },
      ],
      en: [
        {
          text: '# Pruning fruit trees\n\n## Methods\n\nWhoever has pruned three trees with nobody going over them shows a fourth to the next to come.\n',
        },
        {
          why: 'Management is what the course is about: its words are its tools.',
          text: '# Leading a small team\n\nTeam performance is talked about on the second day.\n',
        },
      ],
    },
    bad: {
      fr: [
        { text: '# Tailler les fruitiers\n\nCette formation développe votre employabilité.\n', on: 'développe votre employabilité' },
        {
          text: '# Tailler les fruitiers\n\n## Méthodes pédagogiques\n\nChaque stagiaire est acteur de sa formation.\n',
          on: 'acteur de sa formation',
        },
        {
          text: '# Poser un parquet\n\n## Objectifs\n\n- Prendre place dans un nouvel écosystème professionnel\n- Poser une lame de rive\n',
          on: 'nouvel écosystème professionnel',
        },
        {
          text: '# Accueillir un enfant qui pleure\n\n## Public\n\nAuxiliaires de puériculture, pour gagner en agilité auprès des familles.\n',
          on: 'gagner en agilité',
        },
      ],
      en: [
        { text: '# Pruning fruit trees\n\nThis course supports the upskilling of your staff.\n', on: 'upskilling of your staff' },
        {
          text: '# Pruning fruit trees\n\n## Methods\n\nIn the orchard at Wye, learners take ownership of their learning.\n',
          on: 'take ownership of their learning',
        },
      ],
    },
  },

  check({ management, asking }, { locale, language }, report) {
    const groups = groupRepeats(management, ({ term }) => term.id)
      .sort((a, b) => b.first.weight - a.first.weight || a.first.span.start - b.first.span.start)
      .filter(
        ({ first }, at, all) =>
          (at === 0 || first.weight >= SECOND) && all.findIndex((other) => other.first.term.why.fr === first.term.why.fr) === at,
      )
      .slice(0, MOST_DIFFERENT);
    const questions = chooseQuestions(
      groups.map(({ first: { words, term } }) => ({
        key: words,
        bank: 'management-vocabulary',
        filling: said(words),
        own: term.questions,
      })),
      asking,
    );
    for (const [at, { first, repeats }] of groups.entries()) {
      const question = questions[at] as Localized;
      const { words, span, section, term, weight } = first;
      report({
        message: 'management',
        params: { words, why: term.why[locale], question: question[locale] },
        span,
        granularity: 'passage',
        telling: LENS_TELLING + weight,
        // What a fix writes into the document is in the document's language, whoever reads it here.
        data: { fix: 'insert-question', question: question[language], matched: { words, section, kind: term.id } },
        ...relatedRepeats(repeats, REPEATED, locale),
      });
    }
  },
});
