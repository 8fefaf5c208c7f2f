import type { Assessment, Objective } from '../../programme/facts.ts';
import { asksForItems } from '../../referential/editions.ts';
import { INDICATOR } from '../../referential/rnq/numbers.ts';
import { defineRule } from '../rule.ts';
import { isPromised } from '../statements.ts';

export default defineRule({
  meta: {
    id: 'evidence/objective-mismatch',
    title: { fr: 'Objectif et évaluation qui ne se répondent pas', en: 'Objective and assessment that do not answer each other' },
    description: {
      fr: `L’indicateur 11 demande que l’on vérifie l’atteinte des objectifs. Cette règle lit ce que l’auteur a lui-même mis en regard, et rien d’autre :

- un tableau qui place une évaluation en face de chaque objectif, et où une ligne n’en a pas ;
- des objectifs numérotés, des évaluations qui les nomment par leur numéro, et un objectif que personne ne nomme ;
- une évaluation qui nomme un objectif, un bloc, un CCP ou un module dont le numéro n’existe pas.

Elle ne compare pas les mots : « QCM final » ou « mise en situation » sans plus de précision couvrent tous les objectifs, et la règle se tait. Elle se tait aussi quand la case dit que l’objectif n’est pas évalué : c’est un choix, et il est écrit.`,
      en: `Indicator 11 asks to check that objectives are reached. This rule reads what the author has set side by side, and nothing else:

- a table that sets an assessment opposite each objective, where one row has none;
- numbered objectives, assessments that name them by number, and an objective that none of them names;
- an assessment that names an objective, a block, a unit (CCP) or a module whose number does not exist.

It does not compare words: "final quiz" or "role play" with no more said cover all objectives, and the rule is silent. It is silent too when the cell says that the objective is not assessed: that is a choice, and it is written.`,
    },
    defaultSeverity: 'warning',
    kinds: ['programme'],
    scope: 'document',
    reads: ['objectives', 'assessments', 'evidence'],
    sources: [
      {
        source: 'annex',
        says: { fr: 'indicateur 11, l’atteinte des objectifs est évaluée', en: 'indicator 11, reaching the objectives is assessed' },
      },
      {
        source: 'advice',
        says: { fr: 'ce que l’on met en regard se répond', en: 'what is set side by side answers each other' },
      },
    ],
    messages: {
      dash: {
        cites: ['text'],
        fr: 'Objectif sans évaluation : « {words} » ; le tableau met un tiret en face. À écrire : comment on le vérifie, ou qu’il n’est pas évalué, et pourquoi. {cited}. Le dire objectif par objectif est notre conseil.',
        en: 'Objective without assessment: “{words}”; the table has a dash opposite. To write: how it is checked, or that it is not assessed, and why. {cited}. Saying it objective by objective is our advice.',
      },
      blank: {
        cites: ['text'],
        fr: 'Objectif sans évaluation : « {words} » ; la case en face est vide. À écrire : comment on le vérifie, ou qu’il n’est pas évalué, et pourquoi. {cited}. Le dire objectif par objectif est notre conseil.',
        en: 'Objective without assessment: “{words}”; the cell opposite is empty. To write: how it is checked, or that it is not assessed, and why. {cited}. Saying it objective by objective is our advice.',
      },
      unnamed: {
        cites: ['text'],
        fr: 'Objectif {number} sans évaluation : « {words} » ; les évaluations nomment les autres par leur numéro, pas celui-ci. À écrire : laquelle le vérifie, ou qu’il n’est pas évalué, et pourquoi. {cited}. Le dire objectif par objectif est notre conseil.',
        en: 'Objective {number} without assessment: “{words}”; the assessments name the others by number, not this one. To write: which of them checks it, or that it is not assessed, and why. {cited}. Saying it objective by objective is our advice.',
      },
      'no-objective': {
        cites: ['usage'],
        fr: 'Évaluation sans objectif : « {words} » ; le tableau met un tiret en face. À écrire : l’objectif qu’elle vérifie. {cited}.',
        en: 'Assessment without objective: “{words}”; the table has a dash opposite. To write: the objective that it checks. {cited}.',
      },
      'no-such-objective': {
        cites: ['usage'],
        fr: '« {words} » : le programme n’a pas d’objectif {number}. À corriger : le numéro, ou l’objectif qui manque. {cited}.',
        en: '“{words}”: the programme has no objective {number}. To correct: the number, or the objective that is lacking. {cited}.',
      },
      'no-such-part': {
        cites: ['usage'],
        fr: '« {words} » : le programme n’a pas de partie de ce nom portant le numéro {number}. À corriger : le numéro, ou la partie qui manque. {cited}.',
        en: '“{words}”: the programme has no such part with number {number}. To correct: the number, or the part that is lacking. {cited}.',
      },
    },
    good: {
      fr: [
        {
          text: '# Poser un enduit à la chaux\n\n## Objectifs\n\n1. Doser un mortier\n2. Dresser un mur\n3. Nettoyer le chantier\n\n## Évaluation\n\n- QCM final\n- Mise en situation\n',
        },
        {
          text: '# Poser un enduit à la chaux\n\n## Objectifs\n\n1. Doser un mortier\n2. Dresser un mur\n3. Nettoyer le chantier\n\n## Évaluation\n\n- Pesée d’un mélange (objectif 1)\n- Mur dressé, lu à la règle (objectifs 2 et 3)\n',
        },
        {
          text: '# Poser un enduit à la chaux\n\n| Objectif | Évaluation |\n|---|---|\n| Doser un mortier | Pesée d’un mélange |\n| Sentir quand la chaux « tire » | non évalué : cela vient avec les années |\n| Dresser un mur | Mur lu à la règle |\n',
        },
      ],
      en: [
        {
          text: '# Lime plastering\n\n## Objectives\n\n1. Batch a mortar\n2. Straighten a wall\n\n## Assessment\n\n- Final quiz\n- A wall plastered alone\n',
        },
        {
          text: '# Lime plastering\n\n## Objectives\n\n- O1: batch a mortar\n- O2: straighten a wall\n- O3: clean the site\n\n## Assessment\n\n- Practical test (O1 to O3)\n',
        },
      ],
    },
    bad: {
      fr: [
        {
          on: 'Nettoyer le chantier',
          text: '# Poser un enduit à la chaux\n\n| Objectif | Évaluation |\n|---|---|\n| Doser un mortier | Pesée d’un mélange |\n| Dresser un mur | Mur lu à la règle |\n| Nettoyer le chantier | – |\n',
        },
        {
          on: 'Nettoyer le chantier',
          text: '# Poser un enduit à la chaux\n\n## Objectifs\n\n1. Doser un mortier\n2. Dresser un mur\n3. Nettoyer le chantier\n\n## Évaluation\n\n- Test de dosage (objectif 1)\n- Mur lu à la règle, épreuve d’une heure (objectif 2)\n',
        },
        {
          on: 'objectifs 2 et 4',
          text: '# Poser un enduit à la chaux\n\n## Objectifs\n\n1. Doser un mortier\n2. Dresser un mur\n3. Nettoyer le chantier\n\n## Évaluation\n\n- Test de dosage (objectifs 1 et 3)\n- Épreuve au mur (objectifs 2 et 4)\n',
        },
      ],
      en: [
        {
          on: 'Clean the site',
          text: '# Lime plastering\n\n| Learning objectives | Assessment |\n|---|---|\n| Batch a mortar | Practical test |\n| Straighten a wall | Wall checked with a rule |\n| Clean the site | – |\n',
        },
        {
          on: 'O4',
          text: '# Lime plastering\n\n## Objectives\n\n- O1: batch a mortar\n- O2: straighten a wall\n- O3: clean the site\n\n## Assessment\n\n- Practical test (O1, O2 and O3)\n- Written test (O4)\n',
        },
      ],
    },
  },

  check(facts, { edition, quote }, report) {
    if (!asksForItems(edition)) return;
    const { objectives, assessments } = facts;
    const tell = (message: Parameters<typeof report>[0]['message'], { span }: Pick<Objective, 'span'>, number?: number): void =>
      report({
        message,
        params: {
          words: quote(span),
          number: String(number),
        },
        // An empty cell may go on with the one above; a dash or a number leaves no doubt.
        severity: message === 'blank' || message === 'no-such-part' ? 'information' : 'warning',
        span,
        granularity: 'passage',
        indicator: INDICATOR.assessment,
        data: { fix: 'nothing' },
      });

    for (const assessment of assessments) {
      if (assessment.opposite === 'dash') tell('no-objective', assessment);
      for (const { part, number, span, exists } of assessment.parts)
        if (exists === false) tell(part === 'objective' ? 'no-such-objective' : 'no-such-part', { span }, number);
    }
    if (assessments.some(coversAll)) return;

    const opposed = objectives.filter(({ opposite }) => opposite);
    const blanks = opposed.filter(({ opposite }) => opposite === 'blank');
    for (const objective of opposed) {
      if (objective.opposite === 'dash') tell('dash', objective);
      // Where most cells are empty, one assessment stands for several rows.
      else if (objective.opposite === 'blank' && objective.verb && blanks.length * 2 < opposed.length) tell('blank', objective);
    }
    const named = new Set(
      assessments.flatMap(({ parts }) => parts.flatMap(({ part, number, exists }) => (part === 'objective' && exists ? [number] : []))),
    );
    // Where few are named, it is in passing.
    if (named.size === 0 || named.size * 2 < objectives.length || isPromised(facts.evidence, INDICATOR.assessment)) return;
    for (const objective of objectives) {
      const number = objective.number?.value;
      if (number !== undefined && !named.has(number) && objective.sign !== 'kept') tell('unnamed', objective, number);
    }
  },
});

/** An assessment of which nothing says what it is about is about all objectives. */
const coversAll = ({ modes, parts, opposite }: Assessment): boolean =>
  opposite === undefined && modes.length > 0 && !parts.some(({ part }) => part === 'objective');
