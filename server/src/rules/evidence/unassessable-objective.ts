import { asksForItems } from '../../referential/editions.ts';
import { INDICATOR } from '../../referential/rnq/numbers.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  meta: {
    id: 'evidence/unassessable-objective',
    title: { fr: 'Objectif que rien ne montre', en: 'Objective that nothing shows' },
    description: {
      fr: `L’indicateur 5 demande des objectifs dont on puisse dire s’ils sont atteints. « Comprendre », « connaître », « être sensibilisé à » nomment un état intérieur, que l’usage d’audit refuse volontiers : personne d’autre ne peut l’observer, sauf si l’objectif dit aussi par quoi on le verra (« comprendre un plan de coupe **en l’expliquant à l’équipe** », « connaître les essences **pour choisir** un bois »).

Tout ce qui compte ne se mesure pas, et cette règle ne demande pas d’y renoncer. Deux réponses valent l’une autant que l’autre :

- nommer le signe : ce que la personne fera, dira ou montrera, et dans quelle situation ;
- garder l’objectif et dire qu’il n’est pas mesuré, dans le programme même (« nous ne l’évaluons pas »), par un choix motivé ou par une lecture singulière de l’indicateur 5.

Un seul signalement par programme, sur le premier objectif concerné ; les autres y sont reliés. **Information**, ou simple **suggestion** quand la plupart des objectifs se voient déjà. La règle se tait pour un bilan de compétences ou une VAE, dont les objectifs sont réflexifs par nature, pour « découvrir » dans une initiation, et quand un tableau met une évaluation en face de l’objectif.`,
      en: `Indicator 5 asks for objectives of which one can tell whether they are reached. "Understand", "know", "be aware of" name an inner state, which audit practice readily refuses: nobody else can observe it, unless the objective also says by what it is seen ("understand a cutting plan **by explaining it to the team**", "know the species **and choose** a timber").

Not everything that counts can be measured, and this rule does not ask to give that up. Two answers are worth the same:

- name the sign: what the person will do, say or show, and in what situation;
- keep the objective and say that it is not measured, in the programme itself ("it is not assessed"), by a reasoned choice or by a singular reading of indicator 5.

One finding per programme, on the first objective concerned; the others are linked to it. **Information**, or a mere **hint** when most objectives can be seen already. The rule is silent about a skills assessment (bilan de compétences) or a validation of prior experience (VAE), whose objectives are reflexive by nature, about "discover" in a taster course, and where a table sets an assessment opposite the objective.`,
    },
    defaultSeverity: 'information',
    kinds: ['programme'],
    scope: 'document',
    reads: ['category', 'readings', 'objectives'],
    sources: [
      {
        source: 'annex',
        says: {
          fr: 'indicateur 5, des objectifs opérationnels et évaluables',
          en: 'indicator 5, objectives that are operational and can be assessed',
        },
      },
      {
        source: 'practice',
        says: {
          fr: 'préférer les verbes d’action aux verbes d’état intérieur',
          en: 'preferring verbs of action to verbs of an inner state',
        },
      },
      {
        fr: 'Snuclias-FSU, sur la part invisible du travail et les objectifs « SMART » : ce qui ne se mesure pas ne doit pas cesser d’exister',
        en: 'Snuclias-FSU (French trade union), on the invisible part of work and SMART objectives: what is not measured must not cease to exist',
      },
    ],
    messages: {
      one: {
        cites: ['practice'],
        fr: '« {words} » : rien ici ne dit à quoi cela se verra. Deux réponses possibles : nommer le signe (ce que la personne fera, dira, montrera), ou garder l’objectif et dire qu’il n’est pas mesuré (choix motivé ou lecture singulière). {cited}.',
        en: '“{words}”: nothing here says by what this will be seen. Two possible answers: name the sign (what the person will do, say, show), or keep the objective and say that it is not measured (a reasoned choice or a singular reading). {cited}.',
      },
      several: {
        cites: ['practice'],
        fr: '« {words} » : rien ici ne dit à quoi cela se verra ; de même plus loin ({count} objectifs sur {total}). Deux réponses possibles pour chacun : nommer le signe (ce que la personne fera, dira, montrera), ou garder l’objectif et dire qu’il n’est pas mesuré (choix motivé ou lecture singulière). {cited}.',
        en: '“{words}”: nothing here says by what this will be seen; the same holds further on ({count} of {total} objectives). Two possible answers for each: name the sign (what the person will do, say, show), or keep the objective and say that it is not measured (a reasoned choice or a singular reading). {cited}.',
      },
    },
    good: {
      fr: [
        {
          text: '# Lire un plan de charpente\n\n## Objectifs\n\n- Comprendre un plan de coupe en l’expliquant à son équipe\n- Connaître les essences du pays pour choisir un bois\n- Coter une ferme à l’échelle\n',
        },
        { text: '# Initiation à la reliure\n\n## Objectifs\n\n- Découvrir les gestes de la couture sur nerfs\n' },
        {
          text: '# Accompagner une fin de vie\n\n## Objectifs\n\n- Conduire une toilette à deux\n- Comprendre ce que le silence de l’autre nous fait ; cela ne se mesure pas, et nous y passons du temps\n',
        },
        {
          text: '# Accorder un piano\n\n| Objectif | Évaluation |\n|---|---|\n| Connaître le tempérament égal | Exposé de dix minutes devant le groupe |\n| Accorder une octave | Octave accordée, écoutée à deux |\n',
        },
      ],
      en: [
        {
          text: '# Reading a timber frame drawing\n\n## Objectives\n\n- Understand a cutting plan by explaining it to the team\n- Know the local species and choose a timber for a truss\n- Dimension a truss to scale\n',
        },
        {
          text: '# Attending to the dying\n\n## Objectives\n\n- Wash a patient in pairs\n- Understand what silence does to us: this is not assessed, and we give it an afternoon\n',
        },
      ],
    },
    bad: {
      fr: [
        {
          on: 'Comprendre les enjeux du compagnonnage',
          text: '# Devenir tuteur de chantier\n\n## Objectifs\n\n- Comprendre les enjeux du compagnonnage\n- Accueillir un apprenti le premier jour\n',
        },
        {
          on: 'connaître le cadre légal de la coupe',
          text: '# Abattre un arbre\n\nÀ l’issue de la formation, vous serez capable de :\n\n- connaître le cadre légal de la coupe\n- être sensibilisé à la vie du sol\n',
        },
      ],
      en: [
        {
          on: 'Understand the challenges of mentoring',
          text: '# Becoming a site mentor\n\n## Objectives\n\n- Understand the challenges of mentoring\n- Welcome an apprentice on the first day\n',
        },
        {
          on: 'be aware of soil life',
          text: '# Felling a tree\n\n## Learning objectives\n\nBy the end of the course, you will be able to:\n\n- be aware of soil life\n- know the law on felling\n',
        },
      ],
    },
  },

  check(facts, { edition, quote }, report) {
    if (!asksForItems(edition) || facts.category.unsure || facts.category.value === 'BC' || facts.category.value === 'VAE') return;
    if (facts.readings.some(({ indicators }) => indicators.includes(INDICATOR.objectives))) return;
    const inner = facts.objectives.filter(({ sign }) => sign === 'inner');
    const seen = facts.objectives.filter(({ sign }) => sign === 'act' || sign === 'criterion');
    const [first, ...others] = inner;
    if (!first) return;
    report({
      message: others.length === 0 ? 'one' : 'several',
      params: {
        words: quote(first.span),
        count: String(inner.length),
        total: String(facts.objectives.length),
      },
      severity: seen.length > inner.length ? 'hint' : 'information',
      span: first.span,
      granularity: 'passage',
      indicator: INDICATOR.objectives,
      data: { fix: 'nothing' },
      related: others.map(({ span }) => ({ span, message: quote(span) })),
    });
  },
});
