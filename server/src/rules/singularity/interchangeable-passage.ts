import type { Locale, Localized } from '../../messages/locale.ts';
import { alsoTrueOf } from '../../singularity/alsoTrueOf.ts';
import type { Lackable, Lacks } from '../../singularity/lacks.ts';
import type { Run } from '../../singularity/runs.ts';
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

/** What would tie such a passage to its course, as one would say it: one alone, and one of several. */
interface Wanted {
  readonly kind: Lackable;
  readonly alone: Localized;
  readonly among: Localized;
}

const want = (kind: Lackable, fr: string, en: string): Wanted => ({
  kind,
  alone: { fr: `pas ${/^[aeéiouœ]/.test(fr) ? 'd’' : 'de '}${fr}`, en },
  among: { fr: `ni ${fr}`, en },
});

const WANTED: Readonly<Record<Matter, readonly Wanted[]>> = {
  teaching: [
    want('situation', 'situation de travail', 'no work situation'),
    want('artefact', 'objet fabriqué', 'nothing made'),
    want('source', 'outil nommé', 'no tool named'),
  ],
  assessment: [
    want('criterion', 'critère qui s’observe', 'no criterion that can be observed'),
    want('artefact', 'objet à montrer', 'nothing to show'),
  ],
  trainer: [
    want('place', 'lieu', 'no place'),
    want('artefact', 'œuvre', 'no work of theirs'),
    want('limit', 'refus', 'nothing that they refuse'),
  ],
  audience: [
    want('trade', 'métier', 'no trade'),
    want('place', 'lieu', 'no place'),
    want('audience', 'contrainte de ces gens-là', 'no constraint of these people'),
  ],
  promise: [want('situation', 'situation', 'no situation'), want('choice', 'choix', 'no choice'), want('limit', 'limite', 'no limit')],
};

export default defineRule({
  meta: {
    id: 'singularity/interchangeable-passage',
    title: { fr: 'Passage interchangeable', en: 'Interchangeable passage' },
    description: {
      fr: `Fait l’essai de substitution : le sujet mis à part, cette phrase pourrait-elle rester telle quelle dans le programme d’un autre organisme ? Quand tout ce qui est dit l’est avec les mots de tous les programmes, et que rien ne rattache la phrase à cette formation, la règle pose une question. La règle le demande de lignes voisines, dont l’une au moins contient une formule connue : elles font une seule question.

**Pourquoi.** Ce qui pourrait être à tout le monde ne renseigne ni la personne qui hésite à s’inscrire, ni l’auditeur qui cherche comment vous comprenez un indicateur. « Vrai aussi pour… » montre l’essai : la même phrase, sous deux titres sans rapport.

**Ce que la règle laisse en paix.** Ce qui ne contient aucune formule connue, ou une formule que le document raconte ailleurs (la même, dite avec ses moyens ; des exercices nommés un par un) ; la page autour du programme (liens, fil d’Ariane, compteurs, accroches, avis signés) ; le matériel et les instruments d’évaluation, que l’on nomme partout de même ; les rubriques administratives et les formules exigées ; les objectifs et le programme, qui disent la matière ; les lignes d’un emploi du temps ; les titres, les citations, le code. Un seul ancrage suffit à la faire taire : une situation de travail, un objet fabriqué, un critère qui s’observe, un lieu ou un partenaire nommé, une contrainte de ce public, un outil, un cas ou un auteur nommé, un choix et sa raison, une limite. Sa présence compte, pas le nombre : en accumuler ne change rien. Le sujet et le nom de l’organisme ne comptent pas. La question ne dit qu’il manque une chose que si rien ne la nomme dans tout le document.

**Ses limites.** L’essai porte sur des mots, il ne comprend pas le sens : une paraphrase rare lui échappe, une phrase simple et juste peut lui paraître commune. Il ne dit rien de la qualité de la formation, ni de la personne qui écrit. La mesure, ses chiffres et ce qu’elle ne voit pas : \`docs/singularite.md\`.`,
      en: `Makes the substitution test: its subject aside, could this sentence stand unchanged in another provider's programme? Where all that is said is said in the words of every programme, and nothing ties the sentence to this course, the rule asks a question. The rule asks it of lines side by side, one of which at least holds a known phrase: they make one question.

**Why.** What could be anybody's informs neither the person who hesitates to enrol nor the auditor who wants to see how you understand an indicator. "Also true of…" shows the test: the same sentence under two unrelated titles.

**What the rule leaves alone.** What holds no known phrase, or one that the document tells elsewhere (the same, with its means; exercises named one by one); the page around the programme (links, breadcrumbs, counters, taglines, signed reviews); equipment and the instruments of assessment, which are named alike everywhere; administrative sections and required wording; objectives and syllabus, which tell the subject matter; lines of a timetable; headings, quotations, code. One anchor is enough to silence it: a work situation, something made, a criterion that can be observed, a named place or partner, a constraint of this audience, a named tool, case or author, a choice and its reason, a limit. Presence counts, not number: piling them up changes nothing. The subject and the provider's name do not count. The question only says that something is lacking where nothing in the whole document names it.

**Its limits.** The test is about words, it does not understand meaning: a rare paraphrase escapes it, a plain and exact sentence may look common to it. It says nothing of the quality of the course, nor of the person who writes. The measure and its figures: \`docs/singularity.md\`.`,
    },
    asks: {
      fr: 'De la formule que tient le passage, ou de ce dont il parle : les méthodes, l’évaluation, l’équipe, le public (`lexicon/data/questions`). L’essai est celui que propose Cassanas sans le nommer : qu’est-ce qui, dans ces lignes, n’a pu être écrit que par vous ?',
      en: 'From the phrase that the passage holds, or from what it is about: methods, assessment, trainers, audience (`lexicon/data/questions`). The test is the one that Cassanas makes without naming it: what in these lines could have been written by nobody but you?',
    },
    defaultSeverity: 'hint',
    kinds: ['programme'],
    scope: 'document',
    reads: ['standard', 'title', 'lacks'],
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
        fr: 'Vrai aussi pour « {first} » ou « {second} » : {known}{wanted}. Et chez vous ? {question}',
        en: 'Also true of “{first}” or “{second}”: {known}{wanted}. And in yours? {question}',
      },
      several: {
        fr: '{count} formulations de suite, vraies aussi pour « {first} » ou « {second} » : {known}{wanted}. Et chez vous ? {question}',
        en: '{count} statements in a row, also true of “{first}” or “{second}”: {known}{wanted}. And in yours? {question}',
      },
    },
    good: {
      fr: [
        {
          why: 'Les mots sont ceux de tous les programmes, mais un choix est dit, avec ce à quoi il renonce.',
          text: '# Tailler les fruitiers\n\n## Méthodes\n\nChaque participant taille un pommier de quinze ans plutôt que des branches coupées.\n',
        },
        { text: '# Tailler les fruitiers\n\n## Tarif\n\nUn accompagnement personnalisé tout au long du parcours est compris.\n' },
        { text: '# Tailler les fruitiers\n\n## Objectifs\n\n- Développer son autonomie\n- Organiser son travail\n' },
        { text: '# Tailler les fruitiers\n\n## Évaluation\n\n- Questionnaire en fin de journée\n- Exercices pratiques notés\n' },
      ],
      en: [
        {
          why: 'The words are those of every programme, but a choice is told, with what it gives up.',
          text: '# Pruning fruit trees\n\n## Methods\n\nEach participant prunes a fifteen-year-old apple tree rather than cut branches.\n',
        },
        { text: '# Pruning fruit trees\n\n## Objectives\n\n- Develop autonomy\n- Organise your work\n' },
      ],
    },
    bad: {
      fr: [
        {
          text: '# Tailler les fruitiers\n\n## Méthodes\n\nUne pédagogie active. Des activités individuelles et collectives, des temps de réflexion en groupe.\n',
          on: 'Une pédagogie active. Des activités individuelles et collectives, des temps de réflexion en groupe.',
        },
        {
          text: '# Tailler les fruitiers\n\n## Méthodes\n\n- Cas concrets et variés\n- Échanges entre participants\n- Apports théoriques\n',
          on: 'Cas concrets et variés\n- Échanges entre participants\n- Apports théoriques',
        },
      ],
      en: [
        {
          text: '# Pruning fruit trees\n\n## Methods\n\nA mix of theory and practice. Participants share what they have learnt and move forward together towards their goals.\n',
          on: 'A mix of theory and practice. Participants share what they have learnt and move forward together towards their goals.',
        },
      ],
    },
  },

  check({ standard: { runs }, title, lacks }, { locale, language }, report) {
    if (runs.length === 0) return;
    const [first, second] = alsoTrueOf(title?.text ?? '', language, locale);
    for (const { units, question } of runs) {
      const count = units.length;
      report({
        message: count > 1 ? 'several' : 'one',
        params: {
          first,
          second,
          known: known(units)[locale],
          wanted: wantedIn(units, lacks, locale),
          count: String(count),
          question: question[locale],
        },
        span: { start: (units[0] as Unit).span.start, end: (units.at(-1) as Unit).span.end },
        granularity: 'passage',
        telling: tellingOf(units),
        data: { fix: 'insert-question', question: question[language] },
      });
    }
  },
});

/** Of a single sentence, a rule that knows what to ask about its words goes first. */
const tellingOf = (run: Run): number =>
  run.reduce((sum, { content, interchangeability }) => sum + content * interchangeability, 0) / (run.length === 1 ? 2 : 1);

const matterOf = ([first]: Run): Matter => MATTERS[(first as Unit).section] ?? 'promise';

/** What the document lacks of what would tie the passage to its course, after a comma; nothing where all of it is named somewhere. */
function wantedIn(run: Run, lacks: Lacks, locale: Locale): string {
  const wanted = WANTED[matterOf(run)];
  const lacked = new Set(lacks(wanted.map(({ kind }) => kind)));
  const told = wanted.filter(({ kind }) => lacked.has(kind));
  return told.map(({ alone, among }) => `, ${(told.length === 1 ? alone : among)[locale]}`).join('');
}

/** The stock phrases that the passage holds. */
function known(run: Run): Localized {
  const phrases = [...new Set(run.flatMap((unit) => unit.phrases.map(({ words }) => words)))].slice(0, 3);
  return {
    fr: `des formules connues (${phrases.map((words) => `« ${words} »`).join(', ')})`,
    en: `well-worn phrases (${phrases.map((words) => `“${words}”`).join(', ')})`,
  };
}
