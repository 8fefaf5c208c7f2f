// The framework as a page per language: what each edition asks, indicator by indicator, from the data that the rules use.
import { EDITIONS, holds } from '../../out/server/src/referential/editions.js';
import { CATEGORIES, HOMES } from '../../out/server/src/referential/indicator.js';

const LOCALES = ['fr', 'en'];
const PATHS = { fr: 'docs/referentiel.fr.md', en: 'docs/referential.en.md' };

const TEXTS = {
  fr: {
    generated: 'Page produite par `npm run generate` à partir des données du référentiel : ne pas la modifier à la main.',
    title: 'Guide du référentiel, indicateur par indicateur',
    other: 'In English',
    colon: ' :',
    intro: [
      'Ce que Singulier sait du référentiel national qualité (Qualiopi), dit avec nos mots. Seuls le code du travail, les arrêtés et le guide de lecture officiel font foi ; Singulier lit des documents, un auditeur juge une pratique.',
      'Deux éditions : **V9** ({V9}, guide de lecture du 8 janvier 2024) pour les audits jusqu’au 31 octobre 2026, **2026** ({2026}) à partir du 1er novembre 2026, sans transition. Les numéros 1 à 32 ne changent pas.',
      'Pour 2026, {provisional}.',
      'Une organisation peut écrire son propre référentiel dans un fichier de même forme : voir [l’exemple](../examples/referentiels/charte-formation.yaml).',
    ],
    criterion: (number, title) => `Critère ${number}. ${title}`,
    indicator: (number, label) => `Indicateur ${number}, ${label}`,
    expected: 'À montrer',
    change: 'Ce que 2026 y change',
    asks: 'La question à se poser',
    scope: { common: 'indicateur commun', specific: 'indicateur spécifique' },
    applies: 'Pour qui',
    categories: { AF: 'actions de formation', BC: 'bilans de compétences', VAE: 'VAE', CFA: 'apprentissage' },
    everyone: 'toutes les prestations',
    conditions: {
      certifying: 'si une certification est préparée',
      'work-linked': 'en alternance',
      'work-situation': 'avec des périodes en situation de travail',
      remote: 'à distance',
      subcontracting: 'en cas de sous-traitance ou de portage salarial',
      long: 'au-delà de deux jours',
    },
    gravity: 'Gravité d’un manque',
    gravities: { major: 'toujours majeure', 'minor-or-major': 'mineure ou majeure' },
    minorWhen: 'mineure quand',
    programme: 'Dans le programme',
    levels: { required: 'exigé', 'required-or-linked': 'exigé, ou par un lien', suggested: 'proposé', never: 'jamais demandé' },
    evidence: 'Preuves habituelles',
    homes: { programme: 'dans le programme', organisation: 'à l’organisme', session: 'dans le dossier de la session' },
    newEntrant: 'Nouvel entrant',
    subcontractor: 'Chez un sous-traitant',
    provisional: 'À confirmer',
    new: 'Édition 2026 seulement.',
    and: ' ; ',
    items: 'Les rubriques de l’indicateur 1 ont [leur tableau](rules/fr/README.md#ce-que-le-lecteur-doit-trouver).',
  },
  en: {
    generated: 'Page made by `npm run generate` from the data of the framework: not to be edited by hand.',
    title: 'Guide to the framework, indicator by indicator',
    other: 'En français',
    colon: ':',
    intro: [
      'What Singulier knows of the French national quality framework (référentiel national qualité, Qualiopi), in our own words. Only the Labour Code, the ministerial orders and the official reading guide are authoritative; Singulier reads documents, an auditor judges a practice.',
      'Two editions: **V9** ({V9}, reading guide of 8 January 2024) for audits until 31 October 2026, **2026** ({2026}) from 1 November 2026, without transition. Numbers 1 to 32 do not change.',
      'For 2026, {provisional}.',
      'An organisation may write its own framework in a file of the same form: see [the example](../examples/referentiels/charte-formation.yaml).',
    ],
    criterion: (number, title) => `Criterion ${number}. ${title}`,
    indicator: (number, label) => `Indicator ${number}, ${label}`,
    expected: 'To show',
    change: 'What 2026 changes',
    asks: 'The question to ask oneself',
    scope: { common: 'common indicator', specific: 'specific indicator' },
    applies: 'For whom',
    categories: { AF: 'training (AF)', BC: 'skills assessment (BC)', VAE: 'validation of experience (VAE)', CFA: 'apprenticeship (CFA)' },
    everyone: 'all services',
    conditions: {
      certifying: 'where a certification is prepared',
      'work-linked': 'where work-linked',
      'work-situation': 'with periods at work',
      remote: 'where remote',
      subcontracting: 'where subcontracting or umbrella employment is used',
      long: 'beyond two days',
    },
    gravity: 'Gravity of a lack',
    gravities: { major: 'always major', 'minor-or-major': 'minor or major' },
    minorWhen: 'minor when',
    programme: 'In the programme',
    levels: { required: 'required', 'required-or-linked': 'required, or by a link', suggested: 'suggested', never: 'never asked' },
    evidence: 'Usual evidence',
    homes: { programme: 'in the programme', organisation: 'at the organisation', session: 'in the record of the session' },
    newEntrant: 'New entrant',
    subcontractor: 'At a subcontractor',
    provisional: 'To be confirmed',
    new: '2026 edition only.',
    and: '; ',
    items: 'The items of indicator 1 have [their table](rules/en/README.md#what-a-reader-must-find).',
  },
};

const { V9 } = EDITIONS;
const LATEST = EDITIONS['2026'];

/** "training (where a certification is prepared), apprenticeship": the categories, each with its condition. */
function appliesTo({ applies }, texts) {
  const values = new Set(CATEGORIES.map((category) => applies[category]));
  if (values.size === 1) {
    const [when] = values;
    return when === 'always' ? texts.everyone : `${texts.everyone}, ${texts.conditions[when]}`;
  }
  return CATEGORIES.filter((category) => applies[category] !== 'never')
    .map((category) => {
      const when = applies[category];
      return when === 'always' || holds(when, category, new Set())
        ? texts.categories[category]
        : `${texts.categories[category]} (${texts.conditions[when]})`;
    })
    .join(', ');
}

function indicatorLines(indicator, texts, locale) {
  const before = V9.indicators.find(({ number }) => number === indicator.number);
  const said = (name, value) => (value ? [`- **${name}${texts.colon}** ${value}`] : []);
  /** One line where both editions say the same, else one for each. */
  const perEdition = (name, valueOf) => {
    const [old, now] = [before && valueOf(before), valueOf(indicator)];
    if (!before || old === now) return said(name, now);
    return [...said(`${name} (V9)`, old), ...said(`${name} (2026)`, now)];
  };
  const { programme, newEntrant, subcontractor } = indicator;
  const condition = programme.when ? `, ${texts.conditions[programme.when]}` : '';
  const gravity =
    texts.gravities[indicator.gravity] + (indicator.minorWhen ? ` (${texts.minorWhen}${texts.colon} ${indicator.minorWhen[locale]})` : '');
  return [
    `### ${texts.indicator(indicator.number, indicator.label[locale])}`,
    '',
    ...(before ? [] : [texts.new, '']),
    ...perEdition(texts.expected, ({ expected }) => expected[locale]),
    ...said(texts.change, before && indicator.change?.[locale]),
    ...perEdition(texts.asks, ({ asks }) => asks[locale]),
    ...perEdition(texts.applies, (one) => `${texts.scope[one.scope]}${texts.colon} ${appliesTo(one, texts)}`),
    ...said(texts.gravity, gravity),
    ...said(texts.programme, texts.levels[programme.level] + condition),
    `- **${texts.evidence}**`,
    ...HOMES.flatMap((home) => {
      const kept = indicator.evidence.filter((one) => one.home === home);
      const labels = kept.map((one) => one.label[locale] + (before && !before.evidence.includes(one) ? ' (2026)' : ''));
      return kept.length ? [`  - ${texts.homes[home]}${texts.colon} ${labels.join(texts.and)}`] : [];
    }),
    ...said(texts.newEntrant, newEntrant.note?.[locale]),
    ...said(texts.subcontractor, subcontractor.note?.[locale]),
    ...perEditionProvisional(before, indicator, texts, locale),
    ...(indicator.number === 1 ? ['', texts.items] : []),
    '',
  ];
}

/** What both editions leave open, or what 2026 alone does. */
function perEditionProvisional(before, indicator, texts, locale) {
  const open = indicator.provisional?.[locale];
  if (!open) return [];
  const edition = before && !before.provisional ? ' (2026)' : '';
  return [`- **${texts.provisional}${edition}${texts.colon}** ${open}`];
}

function page(locale) {
  const texts = TEXTS[locale];
  const other = PATHS[locale === 'fr' ? 'en' : 'fr'].replace('docs/', '');
  const params = { V9: V9.legalReference[locale], 2026: LATEST.legalReference[locale], provisional: LATEST.provisional[locale] };
  const lines = [
    // It speaks of every indicator, and is evidence of none.
    '---',
    'kind: other',
    '---',
    '',
    `<!-- ${texts.generated} -->`,
    '',
    `# ${texts.title}`,
    '',
    `[${texts.other}](${other})`,
    '',
    ...texts.intro.flatMap((line) => [line.replace(/\{(\w+)\}/g, (_, name) => params[name]), '']),
    ...LATEST.criteria.flatMap((criterion) => [
      `## ${texts.criterion(criterion.number, criterion.title[locale])}`,
      '',
      ...LATEST.indicators
        .filter((indicator) => indicator.criterion === criterion.number)
        .flatMap((indicator) => indicatorLines(indicator, texts, locale)),
    ]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

export const generate = () => LOCALES.map((locale) => ({ path: PATHS[locale], text: page(locale) }));
