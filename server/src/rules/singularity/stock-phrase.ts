import type { Localized } from '../../messages/locale.ts';
import { groupRepeats, relatedRepeats } from '../repeats.ts';
import { defineRule } from '../rule.ts';

const REPEATED: Localized = {
  fr: 'La même formule revient ici : y répondre une fois peut suffire.',
  en: 'The same phrase comes up again here: answering once may be enough.',
};

export default defineRule({
  meta: {
    id: 'singularity/stock-phrase',
    title: { fr: 'Formule toute faite', en: 'Stock phrase' },
    description: {
      fr: `Repère les formules qui passent d’un programme à l’autre sans changer un mot, « alternance d’apports théoriques et pratiques » par exemple, et pose pour chacune une question dont la réponse, elle, n’appartiendrait qu’à vous.

**Pourquoi.** Écrire pour l’audit conduit vers les mêmes mots. Le lecteur ne voit plus alors ce qui fait votre formation, l’auditeur non plus. La question n’attend ni prose ni justification : une scène, un geste, un chiffre, un nom suffisent.

**Ce que la règle laisse en paix.** Les formules exigées (« aucun prérequis », « à l’issue de la formation… »), les rubriques administratives (prix, accès, accessibilité, financement…), les titres et les intitulés, les citations, le code, l’en-tête YAML, ce qui est le sujet même de la formation, une méthode, un moyen ou une évaluation que l’on nomme sans phrase ni éloge (« Exercices pratiques » dans une liste, une colonne ou un créneau), et toute formule que vous expliquez aussitôt après deux-points ou entre parenthèses. Une phrase qui dit aussi ce qui n’est qu’à vous (une situation, un objet, un lieu, un choix…) est laissée en paix, quelles que soient les formules qu’elle emprunte. Au plus une piste par phrase ; une formule répétée n’est signalée qu’une fois ; et toutes règles confondues, douze pistes pour mille mots et six par écran au plus, les plus parlantes d’abord.

**Ses limites.** Elle compare des mots, elle ne comprend pas : une formule connue peut être exacte chez vous, une phrase sans formule peut être creuse. Elle ne dit rien de la qualité de la formation ni de la personne qui l’a écrite. C’est une question, pas une erreur : vous pouvez la garder pour l’équipe, y répondre, ou passer.`,
      en: `Spots phrases that move from one programme to the next without changing a word, "combination of theory and practice" for one, and asks of each a question whose answer would be yours alone.

**Why.** Writing for the audit leads to the same words. The reader then no longer sees what makes your course yours, and nor does the auditor. The question calls for neither prose nor justification: a scene, an act, a figure or a name will do.

**What the rule leaves alone.** Required wording ("no prior experience required", "by the end of the course…"), administrative sections (price, access, accessibility, funding…), headings and labels, quotations, code, YAML front matter, what the course itself is about, a method, means or assessment that is only named, without a sentence or praise ("Practical exercises" in a list, a column or a slot), and any phrase that you explain straight away after a colon or in brackets. A sentence that also says what is yours alone (a situation, an object, a place, a choice…) is left alone, whatever phrases it borrows. At most one hint per sentence; a repeated phrase is reported once; and all rules together, at most twelve hints per thousand words and six on a screen, the most telling first.

**Its limits.** It compares words, it does not understand: a known phrase may be exact in your case, a sentence without any may be hollow. It says nothing of the quality of the course, nor of the person who wrote it. It is a question, not an error: keep it for the team, answer it, or move on.`,
    },
    asks: {
      fr: 'Chaque formule a ses propres questions, écrites à partir de ses mots (`lexicon/data/phrases`) : qui a écrit « études de cas » sait de quel cas il part. L’idée vient de France compétences : un audit se passe bien quand on y lit la singularité de l’organisme, et elle ne se lit que si elle est écrite. De ses questions, une est tirée d’après le passage et le titre de la formation, toujours la même ; celles de son thème (`lexicon/data/questions`) servent quand les siennes sont déjà posées.',
      en: 'Every phrase has questions of its own, written from its words (`lexicon/data/phrases`): whoever wrote “case studies” knows which case comes first. The idea is France compétences’: an audit goes well when what is singular to the provider can be read, and it can only be read if it is written. One of its questions is drawn by the passage and the title of the course, always the same; those of its theme (`lexicon/data/questions`) serve when its own have been asked already.',
    },
    defaultSeverity: 'hint',
    kinds: ['programme'],
    scope: 'document',
    reads: ['standard'],
    sources: [
      {
        fr: 'Jean Cassanas, psychologue, sur Qualiopi et la formation aux métiers du soin psychique (2024) : la norme peut appauvrir l’inventivité des formateurs.',
        en: 'Jean Cassanas, psychologist, on Qualiopi and training for the psychological care professions (2024, in French): the norm may impoverish the inventiveness of trainers.',
      },
      {
        fr: 'Jean-Pierre Le Goff, « La Barbarie douce », La Découverte (2003) : un même vocabulaire de gestion gagne l’entreprise et l’école.',
        en: 'Jean-Pierre Le Goff, “La Barbarie douce”, La Découverte (2003, in French): one management vocabulary spreads through companies and schools.',
      },
      {
        fr: 'France compétences, première enquête sur le déploiement de Qualiopi (entretiens de 2020) : l’audit est bien reçu quand l’auditeur lit les indicateurs selon la singularité de l’organisme.',
        en: 'France compétences, first survey on the deployment of Qualiopi (interviews of 2020, in French): audits are well received when the auditor reads the indicators in the light of what is singular to the provider.',
      },
      {
        fr: 'Snuclias, « Tout ce qui n’est pas mesurable n’existe plus ! » (2014) : une part essentielle du travail échappe aux formules comme aux chiffres.',
        en: 'Snuclias, “Tout ce qui n’est pas mesurable n’existe plus !” (2014, in French): an essential part of the work escapes formulas as it does figures.',
      },
    ],
    messages: {
      stock: {
        fr: '« {phrase} » pourrait se lire mot pour mot dans un autre programme : {why}. Et chez vous ? {question}',
        en: '“{phrase}” could be read word for word in another programme: {why}. And in yours? {question}',
      },
    },
    good: {
      fr: [
        {
          text: '# Tailler les fruitiers\n\n## Méthodes\n\nLe matin, chacun taille un pommier de quinze ans et dit pourquoi il coupe là ; l’après-midi, le groupe revient devant chaque arbre.\n',
        },
        {
          text: '# Tailler les fruitiers\n\n## Prérequis\n\nAucun prérequis n’est nécessaire.\n\n## Objectifs\n\nÀ l’issue de la formation, le stagiaire sera capable de choisir une coupe.\n',
        },
        {
          why: 'La formule est là, et aussitôt dite : de quel cas l’on part, puis duquel.',
          text: '# Tailler les fruitiers\n\n## Méthodes\n\nÉtudes de cas : le pommier fendu de la rue Haute, puis le poirier que le gel a pris en fleur.\n',
        },
        {
          why: 'La colonne nomme ce que l’on fait, sans le vanter : ce qui s’y travaille est à côté.',
          text: '# Tailler les fruitiers\n\n| Horaire | Contenu | Méthode |\n| --- | --- | --- |\n| 9 h | Le point de coupe | Apports théoriques |\n| 10 h | La branche charpentière | Exercices pratiques |\n',
        },
        { text: '# Conduite du changement\n\n## Présentation\n\nVous apprendrez ce que la conduite du changement laisse de côté.\n' },
      ],
      en: [
        {
          why: "Nothing of it is anybody's phrase: the tree, its age and what is said before it are there.",
          text: '# Pruning fruit trees\n\n## Methods\n\nIn the morning each of you prunes a fifteen-year-old apple tree and says why you cut there; in the afternoon the group returns to every tree.\n',
        },
        {
          text: '# Pruning fruit trees\n\n## Prerequisites\n\nNo prior experience is required.\n\n## Objectives\n\nBy the end of the course, participants will be able to choose a cut.\n',
        },
        { text: '# Pruning fruit trees\n\n## Reviews\n\nA highly interactive course, and trainers who are passionate about teaching.\n' },
      ],
    },
    bad: {
      fr: [
        {
          text: '# Tailler les fruitiers\n\n## Méthodes pédagogiques\n\nLa formation repose sur une alternance d’apports théoriques et pratiques.\n',
          on: 'alternance d’apports théoriques et pratiques',
        },
        { text: '# Tailler les fruitiers\n\nUn formateur passionné vous accompagne.\n', on: 'formateur passionné' },
        {
          text: '# Tailler les fruitiers\n\n## Évaluation\n\nUne évaluation continue tout au long du parcours vous est proposée.\n',
          on: 'évaluation continue tout au long du parcours',
        },
      ],
      en: [
        {
          text: '# Pruning fruit trees\n\n## Methods\n\nThe course is a combination of theory and practice.\n',
          on: 'combination of theory and practice',
        },
        { text: '# Pruning fruit trees\n\nYou learn at your own pace.\n', on: 'at your own pace' },
      ],
    },
  },

  check({ standard: { phrases } }, { locale, language }, report) {
    for (const { first, repeats } of groupRepeats(phrases, ({ phrase }) => phrase.id)) {
      const { phrase, question } = first;
      report({
        message: 'stock',
        params: { phrase: first.words, why: phrase.why[locale], question: question[locale] },
        span: first.span,
        granularity: 'passage',
        telling: first.weight,
        // What a fix writes into the document is in the document's language, whoever reads it here.
        data: { fix: 'insert-question', phrase: phrase.id, question: question[language] },
        ...relatedRepeats(repeats, REPEATED, locale),
      });
    }
  },
});
