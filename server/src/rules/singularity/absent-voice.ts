import type { Localized } from '../../messages/locale.ts';
import { chooseQuestions } from '../../singularity/chooseQuestions.ts';
import { LENS_TELLING } from '../../singularity/lens.ts';
import { defineRule } from '../rule.ts';

const EXAMPLE: Localized = {
  fr: `# Entretenir une tondeuse autoportée

## Objectifs

À l’issue de la formation, le stagiaire sera capable d’assurer l’entretien courant d’une tondeuse autoportée.

## Programme

Les organes de la machine seront présentés dans l’ordre où la panne les révèle : carburation, transmission, coupe. Le démontage du carter est abordé avant celui des lames, dont l’affûtage fait l’objet d’une séquence entière. La vidange est réalisée à chaud, après contrôle du niveau. Les courroies seront changées, puis leur tension sera vérifiée à la jauge. Le réglage du carburateur est traité en fin de séquence, moteur tournant.

## Méthodes

La formation s’appuie sur trois machines en panne, choisies pour la diversité de leurs défauts. Les apports théoriques sont limités aux schémas utiles à la réparation. Une fiche est remise pour chaque organe ; il est recommandé de l’annoter. Des rappels de sécurité seront faits avant toute intervention sur les lames.

## Évaluation

Les acquis seront évalués par la recherche d’une panne introduite dans l’une des machines. Le temps passé et l’ordre des contrôles sont notés. Un compte rendu est rédigé, puis comparé à la fiche de l’organe concerné.
`,
  en: `# Servicing a ride-on mower

## Objectives

By the end of the course, participants will be able to carry out the routine servicing of a ride-on mower.

## Programme

The parts of the machine will be presented in the order in which they fail: carburettor, transmission, blades. The removal of the deck is covered before that of the blades, to whose sharpening a whole session is devoted. Oil is drained while hot, after a check of its level. Belts will be replaced, and their tension will be checked with a gauge. The setting of the carburettor is addressed at the end of the session, with the engine running.

## Methods

The course relies on three broken machines, chosen for the variety of their faults. Theory is limited to the diagrams that are of use in a repair. A sheet is handed out for each part; it is advised to annotate it. Reminders on safety will be given before any work on the blades.

## Assessment

Learning will be assessed by the search for a fault that was put into one of the machines. The time taken and the order of the checks are recorded. A report is written, then compared with the sheet of the part concerned.
`,
};

export default defineRule({
  meta: {
    id: 'singularity/absent-voice',
    title: { fr: 'Personne ne parle', en: 'Nobody speaks' },
    description: {
      fr: `Repère un programme où, d’un bout à l’autre, personne ne parle à personne : le plus souvent une liste d’infinitifs ou de noms, parfois des phrases sans sujet (« le stagiaire sera capable de… », « seront abordés… »). Il demande qui enseigne et qui apprend.

**Pourquoi.** Jean Cassanas rappelle qu’enseigner engage des personnes, et que la norme peut effacer leur inventivité ; le Snuclias, que la manière dont on parvient à faire le travail en est l’essentiel, et qu’elle n’apparaît pas. Une formation est une rencontre. Quand plus personne n’agit dans le texte qui l’annonce, le lecteur n’y trouve ni votre façon de faire, ni sa place.

**Ce que la règle laisse en paix.** Les textes de moins de trois lignes, les objectifs qu’un référentiel, une norme ou un titre écrit, un programme qui nomme ou décrit qui enseigne, et toute formule prise seule : « le stagiaire sera capable de » n’a rien de fautif. Un « nous » ou un « vous » qui fait quelque chose, un participant qui taille, une formatrice qui montre, une parole rapportée, une limite dite, un métier dont on parle suffisent à la faire taire, où qu’ils soient dans ce qui parle de la formation ; de même des cas que les participants apportent, une scène à plusieurs. Un « nous vous accompagnons », un « vous serez capable de », un formateur qui « intervient » en disent moins, et une longue fiche en demande davantage. Un bouton (« Inscrivez-vous ») n’est pas une voix. Une question au plus par document.

**Ses limites.** Elle reconnaît des tournures, non une présence : un texte impersonnel peut être juste, un « vous » peut être creux. La voix n’a pas à être partout : une seule phrase où quelqu’un fait quelque chose change déjà la lecture.`,
      en: `Spots a programme in which, from one end to the other, nobody speaks to anybody: most often a list of infinitives or nouns, sometimes sentences without a subject ("participants will be able to…", "will be covered…"). It asks who teaches and who learns.

**Why.** Jean Cassanas recalls that teaching commits persons, and that the norm may erase their inventiveness; the Snuclias union, that the way in which one comes to do the work is the essential part of it, and does not appear. A course is an encounter. When nobody acts any more in the text that announces it, its reader finds neither your way of doing things nor a place in it.

**What the rule leaves alone.** Texts of fewer than three lines, objectives that a register, a norm or a title lays down, a programme that names or describes who teaches, and any phrase taken alone: there is nothing wrong with "participants will be able to". A "we" or a "you" that does something, a participant who prunes, a trainer who shows, words that somebody said, a limit that is told, a trade that one speaks from are enough for it to be silent, anywhere in what tells of the course; so are cases that participants bring, and people shown with one another. “We support you”, “you will be able to”, a trainer who “provides support” say less, and a long sheet asks for more of it. A button ("Register") is no voice. At most one question per document.

**Its limits.** It recognises wordings, not a presence: an impersonal text may be right, a "you" may be hollow. A voice need not be everywhere: one sentence in which someone does something already changes the reading.`,
    },
    asks: {
      fr: 'De Cassanas et du Snuclias : enseigner engage quelqu’un, et la manière dont on parvient à faire le travail en est l’essentiel. La question, tirée de la réserve de la règle (`lexicon/data/questions/absent-voice.yaml`), part de la première ligne de ce qui est enseigné et demande qui s’y trouve.',
      en: "From Cassanas and Snuclias: teaching commits somebody, and the way in which one comes to do the work is the essential part of it. The question, drawn from the rule's bank (`lexicon/data/questions/absent-voice.yaml`), starts from the first line of what is taught and asks who is there.",
    },
    defaultSeverity: 'hint',
    kinds: ['programme'],
    scope: 'document',
    reads: ['absentVoice', 'asking', 'mentions'],
    sources: [
      {
        fr: 'Jean Cassanas, psychologue, sur Qualiopi et la formation aux métiers du soin psychique (2024) : enseigner la relation demande l’inventivité et l’engagement des formateurs.',
        en: 'Jean Cassanas, psychologist, on Qualiopi and training for the psychological care professions (2024, in French): teaching the relationship calls for the inventiveness and commitment of trainers.',
      },
      {
        fr: 'Snuclias, « Tout ce qui n’est pas mesurable n’existe plus ! » (2014) : la manière dont on parvient à faire le travail en est la partie invisible, et l’essentiel.',
        en: 'Snuclias, “Tout ce qui n’est pas mesurable n’existe plus !” (2014, in French): the way in which one comes to do the work is its invisible part, and the essential one.',
      },
    ],
    messages: {
      voice: {
        fr: '« {words} » et les lignes qui suivent disent ce qui s’apprend ; on n’y entend pas encore qui l’enseigne. Et chez vous ? {question}',
        en: '“{words}” and the lines that follow tell what is learnt; who teaches it is not heard there yet. And in yours? {question}',
      },
    },
    good: {
      fr: [
        { text: EXAMPLE.fr.replace('Le temps passé', 'La formatrice écoute le moteur, bras croisés. Le temps passé') },
        {
          why: 'Une liste d’infinitifs, puis une seule phrase où quelqu’un parle : elle suffit.',
          text: '# Entretenir une tondeuse autoportée\n\n## Objectifs\n\n- Affûter une lame\n- Tendre une courroie\n- Vidanger à chaud\n\nAu premier démarrage raté, nous éteignons tout et nous écoutons.\n',
        },
      ],
      en: [
        { text: EXAMPLE.en.replace('The time taken', 'The trainer listens to the engine, arms folded. The time taken') },
        {
          why: 'A list of infinitives, then a single sentence in which somebody speaks: it is enough.',
          text: '# Servicing a ride-on mower\n\n## Objectives\n\n- Sharpen a blade\n- Tighten a belt\n- Drain the oil while hot\n\nAt the first failed start, we switch everything off and listen.\n',
        },
      ],
    },
    bad: {
      fr: [
        { text: EXAMPLE.fr, on: 'À l’issue de la formation, le stagiaire sera capable d’assurer' },
        {
          text: '# Cueillir des plantes\n\n## Objectifs\n\n- Reconnaître dix plantes\n- Sécher une récolte\n\n## Contenu\n\n- Calendrier des cueillettes\n- Gestes de coupe\n',
          on: 'Reconnaître dix plantes',
        },
      ],
      en: [
        { text: EXAMPLE.en, on: 'By the end of the course, participants will be able' },
        {
          text: '# Gathering plants\n\n## Objectives\n\n- Recognise ten plants\n- Dry a harvest\n\n## Content\n\n- Calendar of harvests\n- Ways of cutting\n',
          on: 'Recognise ten plants',
        },
      ],
    },
  },

  check({ absentVoice, asking, mentions }, { language, locale }, report) {
    if (!absentVoice) return;
    const { found, section } = absentVoice;
    const asked = { key: found.words, bank: 'absent-voice', filling: mentions(found.span) } as const;
    const [question] = chooseQuestions([asked], asking) as [Localized];
    report({
      message: 'voice',
      params: { words: found.words, question: question[locale] },
      span: found.span,
      granularity: 'document',
      telling: LENS_TELLING + 1,
      data: { fix: 'insert-question', question: question[language], matched: { words: found.words, section } },
    });
  },
});
