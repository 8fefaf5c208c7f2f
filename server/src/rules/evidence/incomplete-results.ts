import { FIGURE_DETAILS, type FigureDetail, type Measure, type ResultFigure } from '../../programme/facts.ts';
import { format } from '../../messages/format.ts';
import type { Locale, Localized } from '../../messages/locale.ts';
import { DETAIL_TEXTS } from '../../messages/unsaid.ts';
import { asksForItems, type Edition, indicatorOf } from '../../referential/editions.ts';
import { isAudited } from '../../workspace/audited.ts';
import { unsaidOfFigure } from '../../workspace/unsaid.ts';
import { INDICATOR } from '../../referential/rnq/numbers.ts';
import { defineRule } from '../rule.ts';

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

export default defineRule({
  meta: {
    id: 'evidence/incomplete-results',
    title: { fr: 'Chiffre de résultat incomplet', en: 'Incomplete result figure' },
    description: {
      fr: `L’indicateur 2 demande des résultats que le public peut interpréter. « 98 % de satisfaction » ne dit ni quand, ni sur combien de personnes : le même chiffre peut venir de trois avis comme de trois cents.

La règle lit chaque chiffre de résultat publié par le programme (satisfaction, réussite, insertion, abandon, recommandation, assiduité…) et cherche au même endroit : dans la phrase, la ligne, le tableau, le titre de la partie ou la note qui l’accompagne.

- **La période** et **l’effectif**, dans les deux éditions.
- **Le mode de calcul**, ou le renvoi à un dispositif public comme InserJeunes, depuis l’édition 2026.

Ce qui est dit une fois pour toute une partie ou tout un tableau vaut pour chacun de ses chiffres. Une partie donne au plus un signalement, sur son premier chiffre incomplet ; les autres y sont reliés. Une note d’avis en ligne n’est qu’une information. Les objectifs, les promesses, les seuils d’examen, les parts de pratique et de financement ne sont pas des résultats : la règle n’en parle pas.`,
      en: `Indicator 2 asks for results that the public can interpret. "98% satisfaction" says neither when nor of how many people: the same figure may come from three answers or from three hundred.

The rule reads each result figure that the programme publishes (satisfaction, success, employment, drop-out, recommendation, attendance…) and looks in the same place: in the sentence, the row, the table, the heading of the section or the note beside it.

- **The period** and **the population**, in both editions.
- **How it was calculated**, or a pointer to a public scheme such as InserJeunes, since the 2026 edition.

What is said once for a whole section or table counts for each of its figures. A section gives at most one finding, on its first incomplete figure; the others are linked to it. An online review rating is only an information. Aims, promises, exam thresholds, shares of practice and of funding are no results: the rule leaves them alone.`,
    },
    defaultSeverity: 'warning',
    kinds: ['programme'],
    scope: 'document',
    reads: ['results'],
    sources: [
      {
        fr: 'Référentiel national qualité, indicateur 2 : résultats publiés, adaptés à la prestation et au public ; depuis le décret n° 2026-728 du 1er août 2026, avec leur mode de calcul',
        en: 'French national quality framework, indicator 2: published results that fit the action and its audience; since decree no. 2026-728 of 1 August 2026, with how they are calculated',
      },
      {
        fr: 'Code du travail, article L. 6111-8 : taux publiés par l’État pour l’apprentissage',
        en: 'French Labour Code, article L. 6111-8: rates that the State publishes for apprenticeships',
      },
    ],
    messages: {
      figure: {
        fr: '« {words} » ({measure}) : il manque {lacking}. À écrire au même endroit. Indicateur 2, édition {edition} ({reference}).',
        en: '“{words}” ({measure}) lacks {lacking}. To write in the same place. Indicator 2, {edition} edition ({reference}).',
      },
      figures: {
        fr: '{count} chiffres de résultats incomplets ici, à commencer par « {words} » ({measure}) : il manque {lacking}. À écrire une fois pour tous, en titre ou en note. Indicateur 2, édition {edition} ({reference}).',
        en: '{count} incomplete result figures here, the first being “{words}” ({measure}): {lacking} lacking. To write once for all, in the heading or in a note. Indicator 2, {edition} edition ({reference}).',
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
    if (!indicator || !isAudited(indicator, settings)) return;
    for (const incomplete of incompleteBySection(facts.results?.figures ?? [], edition)) {
      // A rating is given by whoever wished to: among figures of the provider's own it is not the one to name.
      const first = incomplete.find(({ figure }) => figure.measure !== 'rating') ?? incomplete[0];
      const others = incomplete.filter((other) => other !== first);
      const lacks = FIGURE_DETAILS.filter((detail) => incomplete.some((other) => other.lacks.includes(detail)));
      report({
        message: others.length > 0 ? 'figures' : 'figure',
        params: {
          words: quote(first.figure.span),
          measure: MEASURES[first.figure.measure][locale],
          lacking: listed(lacks, locale),
          count: String(incomplete.length),
          edition: edition.id,
          reference: edition.legalReference[locale],
        },
        severity: first.figure.measure === 'rating' ? 'information' : 'warning',
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
