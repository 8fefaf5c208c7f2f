import type { Localized } from '../../messages/locale.ts';
import { chooseQuestions } from '../../singularity/chooseQuestions.ts';
import { LENS_TELLING } from '../../singularity/lens.ts';
import { said } from '../../singularity/standard.ts';
import { defineRule } from '../rule.ts';

const EXAMPLE: Localized = {
  fr: `# Pailler une chaise

## Présentation

Une chaise dépaillée finit souvent à la cave, faute de quelqu’un pour s’en charger. Vous apportez la vôtre, et vous repartez avec une assise qui porte.

## Objectifs

- Choisir un seigle d’après sa longueur, sa couleur et le bruit qu’il fait sous le pouce
- Tordre un brin régulier, sans nœud et sans creux, pendant une heure
- Monter les quatre angles d’équerre et rattraper une ceinture qui n’est pas carrée
- Bourrer l’assise jusqu’à ce qu’elle ne cède plus sous le poing
- Prendre sa place dans une équipe d’atelier

## Programme

Le premier jour commence par le démontage : vous coupez l’ancienne paille, vous relevez son tracé et vous brossez les traverses. Puis vient la torsion, que l’on travaille sur un châssis vide avant de toucher à la chaise. Le deuxième jour est celui des angles : le brin passe dessus, dessous, et revient au centre ; l’équerre dit tout de suite ce qu’il faut défaire. Le troisième jour, vous fermez l’assise, vous la bourrez et vous lissez la paille au lissoir de buis.

## Méthodes

Le geste est montré une fois lentement, puis une fois à sa vitesse. Vous le refaites aussitôt sur votre chaise, et le formateur ne touche pas à votre ouvrage : il décrit ce qu’il voit. Un livret dessiné rappelle les douze étapes. Les brins ratés sont gardés dans une boîte, datés, jusqu’au dernier soir.

## Évaluation

L’assise finie reçoit un poids de quatre-vingts kilos pendant dix minutes ; le formateur mesure l’affaissement, regarde les angles à l’équerre et note ce qui reste à travailler.
`,
  en: `# Seating a chair in rush

## Introduction

A chair without its seat often ends up in the cellar, for want of someone to take it on. You bring yours, and you go home with a seat that bears your weight.

## Objectives

- Choose rush by its length, its colour and the sound it makes under the thumb
- Twist an even cord, without knots or hollows, for an hour
- Set the four corners square and make up for a frame that is not
- Pad the seat until it no longer gives under the fist
- Take a place in the team of a workshop

## Programme

The first day begins with taking down: you cut the old rush, you draw how it ran and you brush the rails. Then comes the twist, which you practise on an empty frame before you touch the chair. The second day is that of the corners: the cord goes over, under, and back to the middle; the square says at once what has to be undone. On the third day you close the seat, you pad it and you smooth the rush with a boxwood stick.

## Methods

The gesture is shown once slowly, then once at its own speed. You do it again at once on your chair, and the trainer does not lay a hand on your work: he describes what he sees. A drawn booklet recalls the twelve steps. Failed cords are kept in a box, with their dates, until the last evening.

## Assessment

The finished seat bears a weight of eighty kilos for ten minutes; the trainer measures how far it sinks, looks at the corners with a square and notes what is left to work on.
`,
};

export default defineRule({
  meta: {
    id: 'singularity/absent-collective',
    title: { fr: 'Collectif absent', en: 'No collective' },
    description: {
      fr: `Repère un programme qui parle d’un travail à plusieurs (une équipe à conduire ou à rejoindre, des relations, une réunion, un effectif), ou qui dure (trois jours, vingt heures, une alternance), et ne montre personne avec personne : rien n’y dit ce que l’on apprend les uns des autres. Il pose une question sur ce collectif, là où l’équipe est nommée, sinon, quand un groupe est dit, sur une ligne de ce qui s’apprend : jamais sur une durée, un effectif, ni sur ce qu’un référentiel écrit.

**Pourquoi.** Marjorie Bied et Jean-Luc Metzger ont observé que les dispositifs de gestion sont le plus souvent conçus sans les spécificités du travail des professionnels, et qu’ils peuvent l’être autrement : en partant de leurs besoins, notamment de former des collectifs et d’y apprendre. Un programme de formation est aussi un tel dispositif. Quand il ne parle que d’une personne et d’un contenu, ce qui se transmet entre les participants et ce qui se règle entre formateurs travaille sans être vu.

**Ce que la règle laisse en paix.** Les programmes de moins de quatre lignes, les bilans de compétences, la VAE, les cours particuliers, les formations que l’on suit seul à son rythme, la prise en main d’un logiciel. Un seul mot de l’autre (une réunion, un partenaire, un nombre de places) dans une formation courte. Une scène suffit pour qu’elle se taise, où qu’elle soit dans ce qui parle de la formation : un binôme, un tour de table, des échanges d’expérience, un jeu de rôle, une relecture à deux, des cas apportés par les participants. Une équipe ou un groupe que l’on apprend à conduire, des outils collaboratifs, une classe virtuelle, un nombre de places ne sont pas une scène. Une question au plus par document.

**Ses limites.** Elle compare des mots : le collectif peut être vivant et n’avoir pas été écrit, ou avoir été écrit autrement. Certaines choses s’apprennent seul, et c’est un choix qui se défend : dites-le, ou passez.`,
      en: `Spots a programme that speaks of work done by several (a team to lead or to join, relationships, a meeting, a number of places), or that lasts (three days, twenty hours, an apprenticeship), and shows nobody with anybody: nothing there tells what people learn from one another. It asks about that collective, where the team is named, else, when a group is told of, on a line of what is learnt: never on a length, a number of places, or what a register lays down.

**Why.** Marjorie Bied and Jean-Luc Metzger observed that management devices are most often designed without what is specific to the work of professionals, and that they can be designed otherwise: from their needs, among them to form collectives and to learn there. A training programme is such a device too. When it tells of one person and one content only, what passes between participants and what is settled between trainers is at work unseen.

**What the rule leaves alone.** Programmes of fewer than four lines, skills assessments, accreditation of prior experience (VAE), private lessons, courses that people follow alone at their own pace, learning to use a piece of software. A single word of others (a meeting, a partner, a number of places) in a short course. One scene is enough for it to be silent, anywhere in what tells of the course: a pair, a round table, exchanges of experience, a role play, a review by two, cases that participants bring. A team or a group that one learns to lead, tools for working together, a virtual class, a number of places are no scene. At most one question per document.

**Its limits.** It compares words: the collective may be alive and not have been written, or written otherwise. Some things are learnt alone, and that is a choice that can be argued: say so, or move on.`,
    },
    asks: {
      fr: 'De Bied et Metzger : un dispositif tient quand il part des collectifs et de ce qu’ils apprennent les uns des autres. La question, tirée de la réserve de la règle (`lexicon/data/questions/absent-collective.yaml`), part de la ligne trouvée et demande qui s’y trouve avec qui.',
      en: "From Bied and Metzger: a device holds when it starts from collectives and from what they learn from each other. The question, drawn from the rule's bank (`lexicon/data/questions/absent-collective.yaml`), starts from the line that was found and asks who is there with whom.",
    },
    defaultSeverity: 'hint',
    kinds: ['programme'],
    scope: 'document',
    reads: ['absentCollective', 'title', 'asking', 'mentions'],
    sources: [
      {
        fr: 'Marjorie Bied et Jean-Luc Metzger, « Comment les logiques de rationalisation du secteur médico-social peuvent-elles soutenir les pratiques collectives des professionnels ? » : concevoir les dispositifs de gestion à partir des collectifs et de leur apprentissage.',
        en: 'Marjorie Bied and Jean-Luc Metzger, “Comment les logiques de rationalisation du secteur médico-social peuvent-elles soutenir les pratiques collectives des professionnels ?” (in French): designing management devices from collectives and how they learn.',
      },
    ],
    messages: {
      team: {
        fr: '« {words} » : cela se fait à plusieurs, et l’on ne voit pas encore, dans ce programme, ce que l’on y apprend les uns des autres. Et chez vous ? {question}',
        en: '“{words}”: this is done by several, and this programme does not show yet what people learn there from one another. And in yours? {question}',
      },
      lines: {
        fr: '« {words} » et les lignes qui suivent disent ce qui s’apprend ; on n’y voit pas encore ce que l’on apprend les uns des autres. Et chez vous ? {question}',
        en: '“{words}” and the lines that follow tell what is learnt; what people learn from one another does not show there yet. And in yours? {question}',
      },
    },
    good: {
      fr: [
        {
          why: 'Une demi-ligne suffit : on y voit deux personnes se montrer leur travail.',
          text: EXAMPLE.fr.replace('jusqu’au dernier soir.', 'jusqu’au dernier soir, où les binômes se les montrent.'),
        },
        { text: '# Pailler une chaise\n\n## Méthodes\n\nLe geste est montré une fois lentement, puis une fois à sa vitesse.\n' },
      ],
      en: [
        {
          why: 'Half a line is enough: two people are seen showing each other their work.',
          text: EXAMPLE.en.replace('until the last evening.', 'until the last evening, when pairs show them.'),
        },
        { text: '# Seating a chair in rush\n\n## Methods\n\nThe gesture is shown once slowly, then once at its own speed.\n' },
      ],
    },
    bad: { fr: [{ text: EXAMPLE.fr, on: 'une équipe d’atelier' }], en: [{ text: EXAMPLE.en, on: 'team of a workshop' }] },
  },

  check({ absentCollective, title, asking, mentions }, { language, locale }, report) {
    if (!absentCollective) return;
    const { found, form, section } = absentCollective;
    const { words, span } = found;
    const asked = {
      key: title?.text ?? '',
      bank: 'absent-collective',
      of: form,
      filling: { ...said(words), ...mentions(span) },
    } as const;
    const [question] = chooseQuestions([asked], asking) as [Localized];
    report({
      message: form,
      params: { words, question: question[locale] },
      span,
      granularity: 'document',
      telling: LENS_TELLING,
      data: { fix: 'insert-question', question: question[language], matched: { words, section } },
    });
  },
});
