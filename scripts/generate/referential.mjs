// The framework as a page per language: what each edition asks, indicator by indicator, from the data that the rules use.
import { EDITIONS, holds } from '../../out/server/src/referential/editions.js';
import { CATEGORIES, HOMES } from '../../out/server/src/referential/indicator.js';
import { FACT_SUBJECTS, FACTS, periodOf } from '../../out/server/src/referential/facts.js';
import { GUIDE_MISSING_ON, READ_ON, sourceOf, SOURCES, VOICES } from '../../out/server/src/referential/sources.js';
import { capitalised } from '../../out/server/src/messages/capitalised.js';
import { format } from '../../out/server/src/messages/format.js';
import { FRAMEWORK, SUBJECT_NAMES, VOICE_MEANINGS, VOICE_NAMES } from '../../out/server/src/messages/framework.js';
import { periodText } from '../../out/server/src/report/frameworkText.js';
import { longDate } from '../../out/server/src/text/longDate.js';
import { frameworkHead } from '../frameworkHead.mjs';

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
      'Deux éditions : **V9** ({V9}, guide de lecture V9 du 8 janvier 2024) pour les audits jusqu’au 31 octobre 2026, **2026** ({2026}) à partir du 1er novembre 2026, sans transition. Les numéros 1 à 32 ne changent pas.',
      'Pour 2026, {provisional}.',
      'Une organisation peut écrire son propre référentiel dans un fichier de même forme : voir [l’exemple](../examples/referentiels/charte-formation.yaml).',
    ],
    criterion: (number, title) => `Critère ${number}. ${title}`,
    official: (number) => `Critère ${number} de l’article R. 6316-1 du code du travail, en nos mots.`,
    indicator: (number, label) => `Indicateur ${number}, ${label}`,
    voices: 'Qui parle',
    voicesIntro:
      'Chaque ligne dit entre parenthèses de qui elle vient. [La liste des messages](citations.fr.md) dit de même ce que cite chaque signalement.',
    sources: 'Les sources, et le jour où elles ont été lues',
    facts: 'Ce que les textes disent par ailleurs, et depuis quand',
    expected: 'À montrer (texte)',
    guide: 'Le guide V9 ajoute',
    change: 'Ce que 2026 y change (texte)',
    asks: 'La question à se poser (usage)',
    scope: { common: 'indicateur commun', specific: 'indicateur spécifique' },
    applies: 'Pour qui (texte)',
    appliesByGuide: 'Pour qui (guide)',
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
    gravity: 'Gravité d’une non-conformité (texte)',
    gravities: { major: 'toujours majeure', 'minor-or-major': 'mineure ou majeure' },
    minorWhen: 'Mineure quand (guide)',
    programme: 'Dans le programme (usage)',
    levels: { required: 'demandé', 'required-or-linked': 'demandé, ou par un lien', suggested: 'proposé', never: 'rien n’y est attendu' },
    evidence: 'Preuves habituelles (guide)',
    ownEvidence: 'Preuves possibles (usage)',
    added: ' (2026, usage)',
    unknownEntrant: 'Nouvel entrant',
    unknownSubcontractor: 'Chez un sous-traitant',
    homes: { programme: 'dans le programme', organisation: 'à l’organisme', session: 'dans le dossier de la session' },
    newEntrant: 'Nouvel entrant (guide)',
    subcontractor: 'Chez un sous-traitant (guide)',
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
    official: (number) => `Criterion ${number} of article R. 6316-1 of the French Labour Code, in our words.`,
    indicator: (number, label) => `Indicator ${number}, ${label}`,
    voices: 'Who speaks',
    voicesIntro:
      'Each line says in brackets where it comes from. [The list of messages](citations.en.md) says likewise what each finding cites.',
    sources: 'The sources, and the day on which they were read',
    facts: 'What the texts say besides, and since when',
    expected: 'To show (text)',
    guide: 'The V9 guide adds',
    change: 'What 2026 changes (text)',
    asks: 'The question to ask oneself (usage)',
    scope: { common: 'common indicator', specific: 'specific indicator' },
    applies: 'For whom (text)',
    appliesByGuide: 'For whom (guide)',
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
    gravity: 'Severity of a nonconformity (text)',
    gravities: { major: 'always major', 'minor-or-major': 'minor or major' },
    minorWhen: 'Minor when (guide)',
    programme: 'In the programme (usage)',
    levels: { required: 'asked', 'required-or-linked': 'asked, or by a link', suggested: 'suggested', never: 'nothing is expected there' },
    evidence: 'Usual evidence (guide)',
    ownEvidence: 'Possible evidence (usage)',
    added: ' (2026, usage)',
    unknownEntrant: 'New entrant',
    unknownSubcontractor: 'At a subcontractor',
    homes: { programme: 'in the programme', organisation: 'at the organisation', session: 'in the record of the session' },
    newEntrant: 'New entrant (guide)',
    subcontractor: 'At a subcontractor (guide)',
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
    return [...said(inEdition(name, 'V9'), old), ...said(inEdition(name, '2026'), now)];
  };
  const { programme, newEntrant, subcontractor } = indicator;
  const condition = programme.when ? `, ${texts.conditions[programme.when]}` : '';
  return [
    `### ${texts.indicator(indicator.number, indicator.label[locale])}`,
    '',
    ...(before ? [] : [texts.new, '']),
    ...perEdition(texts.expected, ({ expected }) => expected[locale]),
    ...said(texts.guide, indicator.guide?.[locale]),
    ...said(texts.change, before && indicator.change?.[locale]),
    ...perEdition(texts.asks, ({ asks }) => asks[locale]),
    ...appliesLines(before, indicator, said, texts),
    ...said(texts.gravity, texts.gravities[indicator.gravity]),
    ...said(texts.minorWhen, indicator.minorWhen?.[locale]),
    ...said(texts.programme, texts.levels[programme.level] + condition),
    `- **${before ? texts.evidence : texts.ownEvidence}**`,
    ...HOMES.flatMap((home) => {
      const kept = indicator.evidence.filter((one) => one.home === home);
      const labels = kept.map((one) => one.label[locale] + (before && !before.evidence.includes(one) ? texts.added : ''));
      return kept.length ? [`  - ${texts.homes[home]}${texts.colon} ${labels.join(texts.and)}`] : [];
    }),
    ...said(before ? texts.newEntrant : texts.unknownEntrant, newEntrant.note?.[locale]),
    ...said(before ? texts.subcontractor : texts.unknownSubcontractor, subcontractor.note?.[locale]),
    ...perEditionProvisional(before, indicator, texts, locale),
    ...(indicator.number === 1 ? ['', texts.items] : []),
    '',
  ];
}

/** "À montrer (texte, V9)" */
const inEdition = (name, edition) => name.replace(/\)$/, `, ${edition})`);

/** A line where both editions say the same, else one for each; what only the guide limits is said to be its own. */
function appliesLines(before, indicator, said, texts) {
  const valueOf = (one) => `${texts.scope[one.scope]}${texts.colon} ${appliesTo(one, texts)}`;
  if (!before || valueOf(before) === valueOf(indicator)) return said(texts.applies, valueOf(indicator));
  const byGuide = CATEGORIES.some((category) => before.applies[category] === 'long');
  return [
    ...said(inEdition(byGuide ? texts.appliesByGuide : texts.applies, 'V9'), valueOf(before)),
    ...said(inEdition(texts.applies, '2026'), valueOf(indicator)),
  ];
}

/** The voices, the sources, and what they say beside the indicators. */
function voicesAndSources(texts, locale) {
  const uncertain = (text) => (text ? [`  - *${FRAMEWORK.uncertain[locale]}${texts.colon}* ${text[locale]}`] : []);
  const readOn = ({ readOn: day }) =>
    day ? format(FRAMEWORK.sourceRead[locale], { day: longDate(day, locale) }) : FRAMEWORK.sourceUnread[locale];
  return [
    `## ${texts.voices}`,
    '',
    ...VOICES.map((voice) => `- **${capitalised(VOICE_NAMES[voice][locale])}${texts.colon}** ${VOICE_MEANINGS[voice][locale]}.`),
    '',
    texts.voicesIntro,
    '',
    `## ${texts.sources}`,
    '',
    format(FRAMEWORK.readOn[locale], { day: longDate(READ_ON, locale), missing: longDate(GUIDE_MISSING_ON, locale) }),
    '',
    FRAMEWORK.report[locale],
    '',
    ...Object.values(SOURCES)
      .filter(({ voice }) => voice !== 'usage')
      .flatMap((source) => [
        `- ${capitalised(source.name[locale])} (${[VOICE_NAMES[source.voice][locale], ...periodText(source, locale), readOn(source)].join(', ')})`,
        ...uncertain(source.uncertain),
      ]),
    '',
    `## ${texts.facts}`,
    '',
    ...FACT_SUBJECTS.flatMap((subject) => [
      `### ${SUBJECT_NAMES[subject][locale]}`,
      '',
      ...FACTS.filter((fact) => fact.subject === subject).flatMap((fact) => {
        const { name, voice } = sourceOf(fact.source);
        const notes = [VOICE_NAMES[voice][locale], name[locale], ...periodText(periodOf(fact), locale)];
        return [`- ${capitalised(fact.says[locale])} (${notes.join(', ')}).`, ...uncertain(fact.uncertain)];
      }),
      '',
    ]),
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
  const params = { V9: V9.legalReference[locale], 2026: LATEST.legalReference[locale], provisional: LATEST.provisional[locale] };
  const lines = [
    ...frameworkHead(texts, PATHS[locale === 'fr' ? 'en' : 'fr']),
    ...texts.intro.flatMap((line) => [line.replace(/\{(\w+)\}/g, (_, name) => params[name]), '']),
    ...voicesAndSources(texts, locale),
    ...LATEST.criteria.flatMap((criterion) => [
      `## ${texts.criterion(criterion.number, criterion.title[locale])}`,
      '',
      texts.official(criterion.number),
      '',
      ...LATEST.indicators
        .filter((indicator) => indicator.criterion === criterion.number)
        .flatMap((indicator) => indicatorLines(indicator, texts, locale)),
    ]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

export const generate = () => LOCALES.map((locale) => ({ path: PATHS[locale], text: page(locale) }));
