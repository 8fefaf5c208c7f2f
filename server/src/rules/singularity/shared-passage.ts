import { shortened } from '../../document/text.ts';
import { format } from '../../messages/format.ts';
import type { Locale, Localized } from '../../messages/locale.ts';
import { chooseQuestions } from '../../singularity/chooseQuestions.ts';
import type { SharedPassage, Sharer } from '../../workspace/view.ts';
import { defineRule } from '../rule.ts';

const OTHERS: Readonly<Record<'one' | 'two' | 'many', Localized>> = {
  one: { fr: 'un autre programme, {first}', en: 'another programme, {first}' },
  two: { fr: '2 autres programmes, {first} et {second}', en: '2 other programmes, {first} and {second}' },
  many: { fr: '{count} autres programmes, dont {first} et {second}', en: '{count} other programmes, {first} and {second} among them' },
};
const NAMED: Localized = { fr: '« {title} » ({path})', en: '“{title}” ({path})' };
const THERE: Localized = { fr: 'Les mêmes mots, dans {name}', en: 'The same words, in {name}' };

/** Places that an editor lists: of a passage that a whole house shares, more would hide the others. */
const MOST_RELATED = 20;
/** Words that weigh as one of a stock phrase, and the most that a passage weighs. */
const WORDS_PER_WEIGHT = 4;
const MOST_TELLING = 8;

export default defineRule({
  meta: {
    id: 'singularity/shared-passage',
    title: { fr: 'Passage commun à plusieurs programmes', en: 'Passage shared by several programmes' },
    description: {
      fr: `Repère les passages qu’un programme partage avec d’autres programmes du même espace de travail, à partir de huit mots de suite, et demande ce que cette formation-ci aurait à y ajouter. Le sujet et les nombres peuvent différer : « les bases de la couture » et « les bases de la soudure » sont les mêmes mots.

**Pourquoi.** Recopier est commode, et souvent sage : une maison peut n’avoir qu’une manière d’enseigner. Mais ce qui se lit partout ne dit plus rien d’ici, et le jour où une formation change, sa page ne change pas.

**Une manière de faire qui est bien la vôtre se dit une fois.** Entourez le passage, dans l’un des programmes, de deux commentaires : il n’est plus signalé dans aucun.

\`\`\`markdown
<!-- bloc commun : c’est ainsi que nous ouvrons chaque atelier -->

Chacun montre d’abord ce qu’il a apporté, et dit ce qui lui a résisté.

<!-- fin du bloc commun -->
\`\`\`

En MDX : \`{/* bloc commun : … */}\` et \`{/* fin du bloc commun */}\`. Pour tout l’organisme, la clé \`shared\` de la configuration fait de même, avec un texte et sa raison. Un bloc sans raison, ou qui n’est jamais fermé, ne compte pas.

**Ce que la règle laisse en paix.** Les rubriques administratives et les formules exigées, qui ont le droit d’être partout les mêmes ; les objectifs et le programme, le public, l’équipe et l’évaluation, car deux formations peuvent enseigner la même chose aux mêmes gens ; les titres, les intitulés, les citations ; les versions, les traductions et les sessions d’un même programme ; les tournures de moins de huit mots, ou qui ne disent presque rien : des noms propres, des durées, des nombres.

**Ses limites.** Elle compare des mots, dans l’ordre où ils se suivent : un passage réécrit lui échappe. Elle ne sait pas qui a écrit le premier, et ne le demande pas.`,
      en: `Spots the passages that a programme shares with other programmes of the same workspace, from eight words in a row, and asks what this very course would have to add to them. The subject and the figures may differ: "the basics of sewing" and "the basics of welding" are the same words.

**Why.** Copying is handy, and often wise: a house may have one way of teaching. But what can be read everywhere no longer says anything of this place, and the day when a course changes, its page does not.

**A way of doing that is yours is said once.** In one of the programmes, put the passage between two comments: it is no longer reported in any.

\`\`\`markdown
<!-- shared block: this is how we open every workshop -->

Everyone first shows what they brought, and says what resisted.

<!-- end of shared block -->
\`\`\`

In MDX: \`{/* shared block: … */}\` and \`{/* end of shared block */}\`. For the whole organisation, the key \`shared\` of the configuration does the same, with a text and its reason. A block without a reason, or that is never closed, does not count.

**What the rule leaves alone.** Administrative sections and required wording, which may be the same everywhere; objectives and syllabus, audience, trainers and assessment, since two courses may teach the same thing to the same people; headings, labels, quotations; versions, translations and sessions of one programme; turns of phrase of fewer than eight words, or that say next to nothing: names, lengths, figures.

**Its limits.** It compares words, in the order in which they follow each other: a passage that was rewritten escapes it. It does not know who wrote it first, and does not ask.`,
    },
    asks: {
      fr: 'De la règle elle-même (`lexicon/data/questions/shared-passage.yaml`) : une maison peut avoir une seule manière d’enseigner, et le même passage peut être le plus juste partout. La question demande donc ce qui, ici, le rend vrai, ou ce qui y changerait.',
      en: 'From the rule itself (`lexicon/data/questions/shared-passage.yaml`): a provider may have one way of teaching, and the same passage may be the most exact everywhere. So the question asks what makes it true here, or what in it would change.',
    },
    defaultSeverity: 'hint',
    kinds: ['programme'],
    scope: 'workspace',
    reads: ['source', 'asking'],
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
      shared: {
        fr: 'Ces {words} mots se lisent aussi dans {others}. {question} Si vous y tenez tels quels, dites-le une fois : un « bloc commun », avec sa raison, vaut pour tous.',
        en: 'These {words} words can also be read in {others}. {question} If you stand by them as they are, say so once: a "shared block", with its reason, holds for all.',
      },
      unreasoned: {
        fr: 'Ces {words} mots se lisent aussi dans {others}. {question} Le bloc commun qui les entoure n’attend plus que sa raison.',
        en: 'These {words} words can also be read in {others}. {question} The shared block around them only lacks its reason.',
      },
      unclosed: {
        fr: 'Ces {words} mots se lisent aussi dans {others}. {question} Le bloc commun ouvert plus haut n’attend plus que sa fin : « fin du bloc commun ».',
        en: 'These {words} words can also be read in {others}. {question} The shared block opened above only lacks its end: "end of shared block".',
      },
    },
    good: {
      fr: [
        {
          text: '# Relier un carnet\n\n## Méthodes\n\nLe premier matin, chacun découd un vieux livre, pose ses cahiers dans l’ordre et cherche ce qui a cédé.\n',
          beside: [
            '# Réparer une chaise\n\n## Méthodes\n\nLe premier matin, on s’assoit sur chaque chaise les yeux fermés, et l’on dit de quel pied elle boite.\n',
          ],
        },
        {
          why: 'Le passage est le même, et c’est voulu : l’auteur le dit, avec sa raison.',
          text: '# Relier un carnet\n\n## Méthodes\n\n<!-- bloc commun : c’est notre manière d’ouvrir, depuis vingt ans -->\n\nChacun montre ce qu’il a apporté, dit ce qui lui a résisté, et le groupe choisit par où commencer.\n\n<!-- fin du bloc commun -->\n',
          beside: [
            '# Réparer une chaise\n\n## Méthodes\n\nChacun montre ce qu’il a apporté, dit ce qui lui a résisté, et le groupe choisit par où commencer.\n',
          ],
        },
      ],
      en: [
        {
          text: '# Binding a notebook\n\n## Methods\n\nOn the first morning each of you unpicks an old book, lays its sections in order and looks for what gave way.\n',
          beside: [
            '# Mending a chair\n\n## Methods\n\nOn the first morning we sit on every chair with our eyes shut, and say which foot it limps on.\n',
          ],
        },
        {
          why: 'The passage is the same, and meant to be: its author says so, and why.',
          text: '# Binding a notebook\n\n## Methods\n\nEveryone shows what they brought, says what resisted, and the group chooses where to begin.\n',
          beside: [
            '# Mending a chair\n\n## Methods\n\n<!-- shared block: our way of opening, for twenty years -->\n\nEveryone shows what they brought, says what resisted, and the group chooses where to begin.\n\n<!-- end of shared block -->\n',
          ],
        },
      ],
    },
    bad: {
      fr: [
        {
          text: '# Relier un carnet\n\n## Méthodes\n\nChacun montre ce qu’il a apporté, dit ce qui lui a résisté, et le groupe choisit par où commencer. Le fil vient de Sauvigne.\n',
          on: 'Chacun montre ce qu’il a apporté, dit ce qui lui a résisté, et le groupe choisit par où commencer',
          beside: [
            '# Réparer une chaise\n\n## Méthodes\n\nChacun montre ce qu’il a apporté, dit ce qui lui a résisté, et le groupe choisit par où commencer. La paille attend dehors.\n',
          ],
        },
        {
          text: '# La reliure\n\n## Présentation\n\n- Découvrir les gestes de la reliure, ses outils et ses lenteurs en 2 jours\n- Poser un mors\n',
          on: 'Découvrir les gestes de la reliure, ses outils et ses lenteurs en 2 jours',
          beside: [
            '# Le cannage des chaises\n\n## Présentation\n\n- Découvrir les gestes du cannage, ses outils et ses lenteurs en 3 jours\n- Tendre un brin\n',
          ],
        },
      ],
      en: [
        {
          text: '# Binding a notebook\n\n## Methods\n\nEveryone shows what they brought, says what resisted, and the group chooses where to begin. Thread comes from Leeds.\n',
          on: 'Everyone shows what they brought, says what resisted, and the group chooses where to begin',
          beside: [
            '# Mending a chair\n\n## Methods\n\nEveryone shows what they brought, says what resisted, and the group chooses where to begin. The straw waits outside.\n',
          ],
        },
      ],
    },
  },

  check(facts, { locale, path, workspace, language }, report) {
    const passages = workspace.sharing(path);
    if (passages.length === 0) return;
    // Made of the text: looked at only where there is something to ask.
    const { source, asking } = facts;
    const questions = chooseQuestions(
      passages.map(({ span }) => ({ key: source.slice(span), bank: 'shared-passage' })),
      asking,
    );
    for (const [index, passage] of passages.entries()) {
      const question = questions[index] as Localized;
      report({
        message: passage.fault ?? 'shared',
        params: { words: String(passage.words), others: othersOf(passage, locale), question: question[locale] },
        span: passage.span,
        granularity: 'passage',
        telling: Math.min(MOST_TELLING, Math.round(passage.words / WORDS_PER_WEIGHT)),
        data: { fix: 'insert-question', question: question[language] },
        related: passage.sharers
          .flatMap((sharer) =>
            sharer.spans.map((span) => ({ path: sharer.path, span, message: format(THERE[locale], { name: nameOf(sharer, locale) }) })),
          )
          .slice(0, MOST_RELATED),
      });
    }
  },
});

/** How many programmes hold the passage, versions of one counted once, and the first two. */
function othersOf({ sharers }: SharedPassage, locale: Locale): string {
  const [first, second, ...more] = sharers.filter(({ version }) => !version);
  const form = !second ? 'one' : more.length === 0 ? 'two' : 'many';
  return format(OTHERS[form][locale], {
    count: String(more.length + 2),
    first: first ? nameOf(first, locale) : '',
    second: second ? nameOf(second, locale) : '',
  });
}

const nameOf = ({ path, title }: Sharer, locale: Locale): string =>
  title === '' ? path : format(NAMED[locale], { title: shortened(title), path });
