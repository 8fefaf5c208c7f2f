import { FIGURE_DETAILS, type FigureDetail, type Measure, type ResultFigure } from '../../programme/facts.ts';
import { format } from '../../messages/format.ts';
import type { Locale, Localized } from '../../messages/locale.ts';
import { DETAIL_TEXTS } from '../../messages/unsaid.ts';
import { asksForItems, type Edition, indicatorOf } from '../../referential/editions.ts';
import { isAudited } from '../../workspace/audited.ts';
import { unsaidOfFigure } from '../../workspace/unsaid.ts';
import { INDICATOR } from '../../referential/rnq/numbers.ts';
import { defineRule } from '../rule.ts';
import { isPromised } from '../statements.ts';

const MEASURES: Readonly<Record<Measure, Localized>> = {
  satisfaction: { fr: 'satisfaction', en: 'satisfaction' },
  rating: { fr: 'note d’avis', en: 'review rating' },
  success: { fr: 'réussite', en: 'success' },
  attainment: { fr: 'atteinte des objectifs', en: 'attainment of objectives' },
  completion: { fr: 'achèvement', en: 'completion' },
  'drop-out': { fr: 'abandon ou rupture', en: 'drop-out' },
  response: { fr: 'retour des enquêtes', en: 'survey response' },
  employment: { fr: 'insertion', en: 'employment' },
  'further-study': { fr: 'poursuite d’études', en: 'further study' },
  recommendation: { fr: 'recommandation', en: 'recommendation' },
  attendance: { fr: 'assiduité', en: 'attendance' },
  'follow-up': { fr: 'entretiens de suivi', en: 'follow-up interviews' },
  trained: { fr: 'personnes formées', en: 'people trained' },
};

/** Said of the other incomplete figures of the section. */
const ALSO: Localized = { fr: '{measure} : il manque aussi {lacking}.', en: '{measure} also lacks {lacking}.' };

/** What the text asks to be said of a figure; the rest is advice. */
const isDemanded = (detail: FigureDetail): boolean => detail === 'method';

const ADVICE: Localized = {
  fr: ' Notre conseil, que rien n’exige : dire aussi {lacking}.',
  en: ' Our advice, which nothing demands: say {lacking} too.',
};

export default defineRule({
  meta: {
    id: 'evidence/incomplete-results',
    title: { fr: 'Chiffre de résultat incomplet', en: 'Incomplete result figure' },
    description: {
      fr: `L’indicateur 2 demande des résultats que le public peut interpréter. « 98 % de satisfaction » ne dit ni quand, ni sur combien de personnes : le même chiffre peut venir de trois avis comme de trois cents.

La règle lit chaque chiffre de résultat publié par le programme (satisfaction, réussite, insertion, abandon, recommandation, assiduité…) et cherche au même endroit : dans la phrase, la ligne, le tableau, le titre de la partie ou la note qui l’accompagne.

- **Le mode de calcul**, ou le renvoi à un dispositif existant comme InserJeunes : le texte le demande depuis l’édition 2026.
- **La période** et **l’effectif** : aucun texte ne les exige ; c’est notre conseil, dans les deux éditions, parce qu’un taux ne se lit pas sans eux.

**Avertissement** quand le mode de calcul manque alors que le texte le demande, **information** quand il ne manque que la période ou l’effectif.

Ce qui est dit une fois pour toute une partie ou tout un tableau vaut pour chacun de ses chiffres. Une partie donne au plus un signalement, sur son premier chiffre incomplet ; les autres y sont reliés. Une note d’avis en ligne n’est qu’une information. Les objectifs, les promesses, les seuils d’examen, les parts de pratique et de financement ne sont pas des résultats : la règle n’en parle pas.`,
      en: `Indicator 2 asks for results that the public can interpret. "98% satisfaction" says neither when nor of how many people: the same figure may come from three answers or from three hundred.

The rule reads each result figure that the programme publishes (satisfaction, success, employment, drop-out, recommendation, attendance…) and looks in the same place: in the sentence, the row, the table, the heading of the section or the note beside it.

- **How it was calculated**, or a pointer to an existing scheme such as InserJeunes: the text asks for it since the 2026 edition.
- **The period** and **the population**: no text demands them; they are our advice, in both editions, because a rate cannot be read without them.

**Warning** when the calculation is lacking while the text asks for it, **information** when only the period or the population is.

What is said once for a whole section or table counts for each of its figures. A section gives at most one finding, on its first incomplete figure; the others are linked to it. An online review rating is only an information. Aims, promises, exam thresholds, shares of practice and of funding are no results: the rule leaves them alone.`,
    },
    defaultSeverity: 'warning',
    kinds: ['programme'],
    scope: 'document',
    reads: ['results', 'evidence'],
    sources: [
      {
        source: 'decree-2019',
        says: {
          fr: 'indicateur 2, résultats publiés, adaptés à la prestation et au public',
          en: 'indicator 2, published results that fit the service and its audience',
        },
      },
      {
        source: 'decree-2026',
        says: {
          fr: 'indicateur 2, le mode de calcul de chaque résultat, ou le dispositif existant dont il vient',
          en: 'indicator 2, how each result is calculated, or the existing scheme that it comes from',
        },
      },
      {
        source: 'L6111-8',
        says: {
          fr: 'taux calculés et publiés par l’État pour l’apprentissage',
          en: 'rates that the State calculates and publishes for apprenticeships',
        },
      },
      {
        source: 'advice',
        says: {
          fr: 'la période et l’effectif, sans quoi un taux ne se lit pas',
          en: 'the period and the population, without which a rate cannot be read',
        },
      },
    ],
    messages: {
      figure: {
        cites: ['text'],
        fr: '« {words} » ({measure}) : il manque {lacking}. À écrire au même endroit. {cited}.{advice}',
        en: '“{words}” ({measure}) lacks {lacking}. To write in the same place. {cited}.{advice}',
      },
      figures: {
        cites: ['text'],
        fr: '{count} chiffres de résultats incomplets ici, à commencer par « {words} » ({measure}) : il manque {lacking}. À écrire une fois pour tous, en titre ou en note. {cited}.{advice}',
        en: '{count} incomplete result figures here, the first being “{words}” ({measure}): {lacking} lacking. To write once for all, in the heading or in a note. {cited}.{advice}',
      },
      'figure-advice': {
        cites: ['usage'],
        fr: '« {words} » ({measure}) se lirait mieux avec {lacking}, au même endroit. {cited}.',
        en: '“{words}” ({measure}) would read better with {lacking}, in the same place. {cited}.',
      },
      'figures-advice': {
        cites: ['usage'],
        fr: '{count} chiffres de résultats, à commencer par « {words} » ({measure}), se liraient mieux avec {lacking}, une fois pour tous, en titre ou en note. {cited}.',
        en: '{count} result figures, the first being “{words}” ({measure}), would read better with {lacking}, once for all, in the heading or in a note. {cited}.',
      },
    },
    good: {
      fr: [
        {
          asOf: '2026-11-15',
          text: '# Affûter ses ciseaux à bois\n\n## Résultats 2025\n\n- Satisfaction : 94 % (32 avis favorables sur 34 répondants)\n- Abandons : 1 sur 36 stagiaires, calculé sur les inscrits au premier jour\n\n## Évaluation\n\nQuiz final : 80 % de bonnes réponses demandées.\n',
        },
        {
          asOf: '2026-10-01',
          text: '# Affûter ses ciseaux à bois\n\n| Indicateur | 2024 | 2025 |\n|---|---|---|\n| Taux de satisfaction | 92 % | 96 % |\n| Répondants | 25 | 28 |\n',
        },
      ],
      en: [
        {
          asOf: '2026-11-15',
          text: '# Sharpening chisels\n\n## Results in 2025\n\n- Satisfaction: 94% (32 favourable answers out of 34 respondents)\n- Pass rate: 88% (calculated on the 25 candidates who sat the exam)\n',
        },
      ],
    },
    bad: {
      fr: [
        {
          asOf: '2026-10-01',
          on: '98 % de satisfaction',
          text: '# Affûter ses ciseaux à bois\n\n**Durée :** 2 jours\n\n98 % de satisfaction !\n',
        },
        {
          asOf: '2026-11-15',
          on: 'Taux de réussite : 88 %',
          text: '# Affûter ses ciseaux à bois\n\n## Nos résultats\n\n- Taux de réussite : 88 %\n- Taux d’insertion à six mois : 71 %\n\n*Année 2025, 25 stagiaires.*\n',
        },
      ],
      en: [
        {
          asOf: '2026-10-01',
          on: 'Satisfaction rate: 97%',
          text: '# Sharpening chisels\n\n## Our results\n\nSatisfaction rate: 97% in 2025\n',
        },
      ],
    },
  },

  check(facts, { edition, locale, settings, quote }, report) {
    const indicator = asksForItems(edition) ? indicatorOf(edition, INDICATOR.results) : undefined;
    if (!indicator || !isAudited(indicator, settings) || isPromised(facts.evidence, INDICATOR.results)) return;
    for (const incomplete of incompleteBySection(facts.results?.figures ?? [], edition)) {
      // A rating is given by whoever wished to: among figures of the provider's own it is not the one to name.
      const first = incomplete.find(({ figure }) => figure.measure !== 'rating') ?? incomplete[0];
      const others = incomplete.filter((other) => other !== first);
      const lacks = FIGURE_DETAILS.filter((detail) => incomplete.some((other) => other.lacks.includes(detail)));
      const [demanded, advised] = [lacks.filter(isDemanded), lacks.filter((detail) => !isDemanded(detail))];
      const several = others.length > 0;
      report({
        message: demanded.length > 0 ? (several ? 'figures' : 'figure') : several ? 'figures-advice' : 'figure-advice',
        params: {
          words: quote(first.figure.span),
          measure: MEASURES[first.figure.measure][locale],
          lacking: listed(demanded.length > 0 ? demanded : advised, locale),
          advice: demanded.length > 0 && advised.length > 0 ? format(ADVICE[locale], { lacking: listed(advised, locale) }) : '',
          count: String(incomplete.length),
        },
        severity: demanded.length === 0 || first.figure.measure === 'rating' ? 'information' : 'warning',
        span: first.figure.span,
        granularity: 'passage',
        indicator: INDICATOR.results,
        data: { fix: 'nothing', lacking: lacks },
        related: others.map(({ figure, lacks: its }) => ({
          span: figure.span,
          message: format(ALSO[locale], { measure: MEASURES[figure.measure][locale], lacking: listed(its, locale) }),
        })),
      });
    }
  },
});

interface Incomplete {
  readonly figure: ResultFigure;
  readonly lacks: readonly FigureDetail[];
}

/** The figures of which something is not said, those of one section or table together. */
function incompleteBySection(figures: readonly ResultFigure[], edition: Edition): Iterable<readonly [Incomplete, ...Incomplete[]]> {
  const sections = new Map<string, [Incomplete, ...Incomplete[]]>();
  for (const figure of figures) {
    const found = { figure, lacks: unsaidOfFigure(figure, edition) };
    if (found.lacks.length === 0) continue;
    const others = sections.get(figure.section);
    if (others) others.push(found);
    else sections.set(figure.section, [found]);
  }
  return sections.values();
}

const listed = (details: readonly FigureDetail[], locale: Locale): string =>
  new Intl.ListFormat(locale).format(details.map((detail) => DETAIL_TEXTS[detail][locale]));
