import type { Language } from '../../document/language.ts';
import type { Localized } from '../../messages/locale.ts';
import { anyWord } from '../../programme/patterns.ts';
import { chooseQuestions } from '../../singularity/chooseQuestions.ts';
import { foldLine, isOfCourse, readSaid } from '../../singularity/said.ts';
import { wordingOf } from '../../singularity/wording.ts';
import { documentAnchor } from '../demands.ts';
import { defineRule, type RuleContext } from '../rule.ts';

/** Words of prose, and of prose on the course, below which nothing can be said to lack. */
const LONG_ENOUGH = 250;
const TAUGHT_ENOUGH = 120;

/** Whatever tells of a teaching collective, or of learners among themselves. Folded, and generous: in doubt there is one. */
const COLLECTIVE: Readonly<Record<Language, RegExp>> = {
  fr: anyWord(
    // Those who teach
    String.raw`equipes?|co-?anim\w+|co-?interv\w+|binomes?|trinomes?|duos?|tandems?|a deux voix|collegues?|confreres?|consoeurs?`,
    String.raw`(?:deux|trois|quatre|nos|vos|les|des|plusieurs|autres|entre|tous les|de nos) (?:format(?:eurs|rices)|formateur\.rice\.s|intervenant\w*|anim(?:ateurs|atrices)|enseignant\w*|professeurs|moniteurs|encadrants)|format(?:eurs|rices)`,
    String.raw`relectures?|relisons|relu[es]*|relit|relisent|reprenons|reprise (?:chaque|apres|d'apres|avec|(?:du|de la|de chaque) (?:journee|veille|matin|seance|deroule|programme))|repris(?:e|es)? (?:chaque|apres|d'apres|avec)|revu[es]* (?:chaque|apres|d'apres|avec)|d'apres (?:les|vos|leurs) (?:retours|remarques|avis)|vos retours|leurs retours|(?:en )?tenant compte des retours|amelioration continue|retours? (?:des|de la|de l'|d') ?\w+|analyses? (?:de|des) pratiques?|supervision|intervision|coordination|coordonn\w+`,
    // Those who learn
    String.raw`groupes?|sous-groupes?|collecti(?:f|fs|ve|ves|vement)|pairs|entre (?:eux|elles|participante?s?|stagiaires|apprenante?s?|apprentie?s?|nous|vous|soi)|ensemble|a (?:deux|trois|quatre|plusieurs)|par (?:deux|trois|quatre)|les un(?:s|es) .{0,6}(?:aux?|des?|les|sur|avec|pour) (?:les )?autres|l'un .{0,5}l'autre|aux autres|des autres|voisine?s?|promotion|promo|camarades?|compagn\w+|communautes?|reseaux?`,
    String.raw`echang\w+|partag\w+|debat\w*|discut\w+|discussions?|dialogu\w+|tours? de table|mises? en commun|confront\w+|entraid\w+|s'entraid\w+|cooper\w+|collabor\w+|contribut\w+|mutuel\w*|mutualis\w+|croise\w*|brainstorming|remue-meninges|jeux? de roles?|jeux? (?:collecti\w+|coopera\w+|d'equipe)|saynetes?|forum|ateliers|en atelier|atelier (?:pratique|collectif|participatif|d'ecriture)|pleniere|restitutions?|feedbacks?|co-?constru\w+|co-?develop\w+|co-?elabor\w+|classes?|cafes?|repas|se (?:racontent|relaient|repondent|montrent|corrigent|parlent|passent|relisent)|chacun\w*`,
    // One machine for several, "deux stagiaires par chariot": they wait for each other, and watch.
    String.raw`(?:deux|trois|quatre|[2-4]) (?:stagiaires|participants|apprenants|apprentis|candidats|personnes) (?:par|pour|sur) (?:un |une |chaque )?(?!groupe|format|session|intervenant)\w+|(?<!(?:format\w{2,6}|intervenante?|session) )pour (?:deux|trois|quatre|[2-4]) (?:stagiaires|participants|apprenants|apprentis|candidats|personnes)`,
  ),
  en: anyWord(
    String.raw`teams?|team-?\w*|co-?(?:train\w*|teach\w*|facilitat\w*|led|lead\w*)|colleagues?|trainers|instructors|teachers|facilitators|tutors|duos?`,
    String.raw`reviewed (?:by|with|after|every|each)|revis\w+|feedback|rewritten|debrief\w*|supervision|improv\w+ (?:after|from) `,
    String.raw`groups?|sub-?groups?|pairs?|in pairs|pair(?:ed|ing)|peers?|partners?|together|each other\w*|one another\w*|others|among (?:them|you|participants|learners)|cohorts?|classmates?|fellow \w+|communit\w+|networks?|neighbou?rs?|class(?:es|room)?|in (?:twos|threes|fours)|two by two`,
    String.raw`shar(?:e|es|ed|ing)|exchang\w+|discuss\w*|debat\w*|dialog\w*|round[- ]tables?|conversation\w*|collaborat\w+|co-?operat\w+|collective\w*|mutual\w*|role[- ]?plays?|workshops?|brainstorm\w*|plenary|forum|swap\w*|everyone|everybody|each of (?:you|us|them)|crew`,
    String.raw`(?:two|three|four|[2-4]) (?:participants|learners|trainees|students|people) (?:per|to a|to each|on each) \w+`,
  ),
};

/** Words that only look like it: companies, machines, contracts, headcounts. Folded. */
const NAMESAKES: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:groupes? (?:electrogenes?|froids?|hydrauliques?|frigorifiques?|motopropulseurs?|nominal|nominaux|verbal|verbaux|sanguins?|alimentaires?|scolaires?|de mots)|(?:tarifs?|effectifs?|taille) (?:de |du )?groupes?|groupes? (?:restreints? )?(?:de|limites? a|:|entre) ?(?:\d+|deux|trois|quatre|cinq|six|huit|dix|douze)(?: (?:a|et) \d+)?|(?:par|maximum|max|maxi|mini|minimum)\.? (?:de )?groupes?|(?:conventions?|accords?|protections?|equipements?|restauration|transports?|logements?|habitat|locaux) (?:de protection )?collecti\w+|collectivites?|reseaux? (?:d'eau|informatiques?|electriques?|sociaux|social|lan|locaux|wifi|ip)|ensemble (?:du|des|de la|de l'|de)|classes? (?:de|d'|energetiques?|[a-z0-9])|partag\w+ (?:de |d'|le |des |un |les )?(?:ecrans?|fichiers?|documents?|classeurs?|calendriers?|dossiers?)|echangeurs?|retours? (?:d'|de )(?:garantie|marchandises?|produits?)|equipes? (?:d'|de )?(?:intervention|securite|projets?|vente)|promotion (?:des|de la|de l'|du|interne|d')|format(?:eurs|rices) (?:experts?|qualifie\w+|experimente\w+|certifie\w+|expertes?))\b/g,
  en: /\b(?:groups? of (?:\d+|two|three|four|five|six|eight|ten|twelve)|group (?:size|rates?|price|bookings?|policy|policies)|per group|max(?:imum)? group|pairs of (?:gloves|shoes|boots|scissors|pliers)|shar\w+ (?:the )?(?:screens?|files?|documents?)|class (?:a|b|c|d|\d)|social networks?|network (?:cables?|drives?|cards?))\b/g,
};

/** Formats in which a person learns alone with whoever accompanies them, or alone: there is no group to ask about. Folded. */
const ALONE: Readonly<Record<Language, RegExp>> = {
  fr: /\b(?:(?:cours|formations?|accompagnements?|coachings?|seances?|entretiens?|parcours|sessions?|prise en charge|format) (?:\w+ )?(?:individuel(?:le)?s?|particuli(?:er|ere)s?|individualise(?:e|s|es)?)|en individuel|a titre individuel|individuel(?:le)? (?:ou|et|uniquement)|cours particuliers?|face[- ]a[- ]face|tete[- ]a[- ]tete|one[- ]to[- ]one|en solo|un seul (?:stagiaire|participant|apprenant)|1 (?:seul )?(?:stagiaire|participant|apprenant|personne)|une (?:seule )?personne a la fois|auto-?formation|auto-?apprentissage|e-?learning|mooc|asynchrones?|a (?:son|votre|leur) (?:propre )?rythme|acces (?:illimite|24)|tutoriels?|capsules?|100 ?% (?:en ligne|a distance|digital\w*)|entierement (?:en ligne|a distance)|bilans? de competences|vae|coaching)\b/,
  en: /\b(?:one[- ](?:to|on)[- ]one|1[-: ](?:to|1)[-: ]?1?|individual (?:coaching|sessions?|tuition|lessons?|course|training|support)|private (?:lessons?|tuition)|self[- ](?:paced|study|directed|guided)|e-?learning|mooc|asynchronous|at your own pace|on[- ]demand|fully online|100 ?% online|coaching)\b/,
};

const QUESTIONS: readonly Localized[] = [
  {
    fr: 'Qu’apprend-on ici d’une autre personne que de celle qui forme ?',
    en: 'What does one learn here from someone other than the person who teaches?',
  },
  {
    fr: 'À qui racontez-vous une journée de formation qui s’est mal passée, et qu’en avez-vous changé ?',
    en: 'Whom do you tell about a day of training that went badly, and what did you change after it?',
  },
  {
    fr: 'Quel moment de cette formation serait impossible avec une seule personne dans la salle ?',
    en: 'Which moment of this course would be impossible with one person alone in the room?',
  },
  {
    fr: 'Qui, à part vous, a mis la main à ce programme, et à quelle ligne cela se voit-il ?',
    en: 'Who, apart from you, had a hand in this programme, and on which line does it show?',
  },
  {
    fr: 'Que savent faire ensemble, à la fin, des personnes qui ne se connaissaient pas le premier matin ?',
    en: 'What can people who did not know each other on the first morning do together at the end?',
  },
  {
    fr: 'Quelle remarque d’une session passée est entrée dans celle-ci, et par quel chemin ?',
    en: 'Which remark from a past session found its way into this one, and how?',
  },
  {
    fr: 'Quand l’une sait déjà et l’autre pas encore, que se passe-t-il entre elles chez vous ?',
    en: 'When one already knows and another does not yet, what happens between them in your course?',
  },
  {
    fr: 'Avec qui prépare-t-on la séance, et qui la relit après ?',
    en: 'With whom is a session prepared, and who looks back on it afterwards?',
  },
  {
    fr: 'Que devient, après la formation, ce qui s’est noué entre celles et ceux qui l’ont suivie ?',
    en: 'What becomes, after the course, of what was formed between those who followed it?',
  },
  {
    fr: 'Sur quoi vos formatrices et vos formateurs ne sont-ils pas d’accord, et comment en décide-t-on ?',
    en: 'On what do those who teach here disagree, and how is it settled?',
  },
];

const EXAMPLE: Localized = {
  fr: `# Pailler une chaise

## Présentation

Une chaise dépaillée finit souvent à la cave, faute de quelqu’un pour s’en charger. Vous apportez la vôtre, et vous repartez avec une assise qui porte.

## Objectifs

- Choisir un seigle d’après sa longueur, sa couleur et le bruit qu’il fait sous le pouce
- Tordre un brin régulier, sans nœud et sans creux, pendant une heure
- Monter les quatre angles d’équerre et rattraper une ceinture qui n’est pas carrée
- Bourrer l’assise jusqu’à ce qu’elle ne cède plus sous le poing

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

## Programme

The first day begins with taking down: you cut the old rush, you draw how it ran and you brush the rails. Then comes the twist, which you practise on an empty frame before you touch the chair. The second day is that of the corners: the cord goes over, under, and back to the middle; the square says at once what has to be undone. On the third day you close the seat, you pad it and you smooth the rush with a boxwood stick.

## Methods

The gesture is shown once slowly, then once at its own speed. You do it again at once on your chair, and the trainer does not lay a hand on your work: he describes what he sees. A drawn booklet recalls the twelve steps. Failed cords are kept in a box, with their dates, until the last evening.

## Assessment

The finished seat bears a weight of eighty kilos for ten minutes; the trainer measures how far it sinks, looks at the corners with a square and notes what is left to work on.
`,
};

export default defineRule<'absent'>({
  meta: {
    id: 'singularity/absent-collective',
    title: { fr: 'Collectif absent', en: 'No collective' },
    description: {
      fr: `Repère un programme déjà long où rien ne dit ce que les personnes apprennent les unes des autres, ni que plusieurs l’ont pensé, relu ou repris, et pose une question sur ce collectif.

**Pourquoi.** Marjorie Bied et Jean-Luc Metzger ont observé que les dispositifs de gestion sont le plus souvent conçus sans les spécificités du travail des professionnels, et qu’ils peuvent l’être autrement : en partant de leurs besoins, notamment de former des collectifs et d’y apprendre. Un programme de formation est aussi un tel dispositif. Quand il ne parle que d’une personne et d’un contenu, ce qui se transmet entre les participants et ce qui se règle entre formateurs travaille sans être vu.

**Ce que la règle laisse en paix.** Les programmes courts (moins de 250 mots), ceux qui n’ont encore ni contenu ni méthodes, les bilans de compétences, la VAE, les cours particuliers, le coaching et les formations que l’on suit seul à son rythme. Un mot suffit pour qu’elle se taise, où qu’il soit dans ce qui parle de la formation : un groupe, un binôme, un échange, une équipe, une relecture, des formateurs au pluriel. Le nombre de places ou un tarif de groupe n’en disent rien. Une question au plus par document, posée sur le titre.

**Ses limites.** Elle compare des mots : le collectif peut être vivant et n’avoir pas été écrit, ou avoir été écrit autrement. Certaines choses s’apprennent seul, et c’est un choix qui se défend : dites-le, ou passez.`,
      en: `Spots a programme, long enough to judge, where nothing tells what people learn from one another, nor that several people thought it out, reviewed it or took it up again, and asks about that collective.

**Why.** Marjorie Bied and Jean-Luc Metzger observed that management devices are most often designed without what is specific to the work of professionals, and that they can be designed otherwise: from their needs, among them to form collectives and to learn there. A training programme is such a device too. When it tells of one person and one content only, what passes between participants and what is settled between trainers is at work unseen.

**What the rule leaves alone.** Short programmes (fewer than 250 words), those that have neither content nor methods yet, skills assessments, accreditation of prior experience (VAE), private lessons, coaching and courses that people follow alone at their own pace. One word is enough for it to be silent, anywhere in what tells of the course: a group, a pair, an exchange, a team, a review, trainers in the plural. The number of places or a group rate tell nothing of it. At most one question per document, asked on the title.

**Its limits.** It compares words: the collective may be alive and not have been written, or written otherwise. Some things are learnt alone, and that is a choice that can be argued: say so, or move on.`,
    },
    defaultSeverity: 'hint',
    kinds: ['programme'],
    scope: 'document',
    sources: [
      {
        fr: 'Marjorie Bied et Jean-Luc Metzger, « Comment les logiques de rationalisation du secteur médico-social peuvent-elles soutenir les pratiques collectives des professionnels ? » : concevoir les dispositifs de gestion à partir des collectifs et de leur apprentissage.',
        en: 'Marjorie Bied and Jean-Luc Metzger, “Comment les logiques de rationalisation du secteur médico-social peuvent-elles soutenir les pratiques collectives des professionnels ?” (in French): designing management devices from collectives and how they learn.',
      },
    ],
    messages: {
      absent: {
        fr: 'Rien, dans ce programme, ne dit ce que l’on y apprend les uns des autres, ni qui l’a pensé ou repris à plusieurs : ce travail existe peut-être, et ne se voit pas. Et chez vous ? {question}',
        en: 'Nothing in this programme tells what people learn there from one another, nor who thought it out or took it up again with others: that work may exist, and does not show. And in yours? {question}',
      },
    },
    good: {
      fr: [
        { text: EXAMPLE.fr.replace('jusqu’au dernier soir.', 'jusqu’au dernier soir, où les binômes se les montrent.') },
        { text: '# Pailler une chaise\n\n## Méthodes\n\nLe geste est montré une fois lentement, puis une fois à sa vitesse.\n' },
      ],
      en: [
        { text: EXAMPLE.en.replace('until the last evening.', 'until the last evening, when pairs show them.') },
        { text: '# Seating a chair in rush\n\n## Methods\n\nThe gesture is shown once slowly, then once at its own speed.\n' },
      ],
    },
    bad: { fr: [{ text: EXAMPLE.fr, on: 'Pailler une chaise' }], en: [{ text: EXAMPLE.en, on: 'Seating a chair in rush' }] },
  },

  check(context, report) {
    const { document, locale } = context;
    if (!isLongEnough(context) || hasCollective(context) || isFollowedAlone(context)) return;
    const [question] = chooseQuestions(QUESTIONS, [document.title?.text ?? '']) as [Localized];
    report({
      message: 'absent',
      params: { question: question[locale] },
      span: documentAnchor(document),
      granularity: 'document',
      telling: 3,
      data: { fix: 'insert-question', question: question[document.language] },
    });
  },
});

function isLongEnough({ document, facts, settings }: RuleContext): boolean {
  const { units, wordCount } = wordingOf(document, facts, settings.phrases);
  if (wordCount < LONG_ENOUGH) return false;
  const taught = units.filter(isOfCourse);
  if (!taught.some(({ section }) => section === 'methods' || section === 'content')) return false;
  return taught.reduce((sum, unit) => sum + unit.words.length, 0) >= TAUGHT_ENOUGH;
}

/** In a format for one person, the question would be unfair. All of the document is looked at: the format is said anywhere. */
function isFollowedAlone({ document, facts }: RuleContext): boolean {
  if (facts.category.value === 'BC' || facts.category.value === 'VAE' || facts.remote?.extent === 'full') return true;
  const alone = ALONE[document.language];
  return (
    facts.lines.some(({ folded }) => alone.test(folded.text)) ||
    (document.frontMatter?.properties ?? []).some(({ text }) => alone.test(foldLine(text).text))
  );
}

function hasCollective({ document, facts, settings }: RuleContext): boolean {
  const { language } = document;
  const wording = wordingOf(document, facts, settings.phrases);
  const isNamed = (folded: string): boolean =>
    COLLECTIVE[language].test(folded) && COLLECTIVE[language].test(folded.replace(NAMESAKES[language], ' '));
  // Most programmes name one in a sentence; headings, labels and front matter are looked at for the others.
  return (
    wording.units.some((unit) => isOfCourse(unit) && isNamed(unit.folded)) ||
    readSaid(document, wording).some(({ folded }) => isNamed(folded.text))
  );
}
