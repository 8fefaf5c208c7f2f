// The page of the configuration in each language, from the schema that reads it.
import { z } from 'zod';
import { configSchema, DESCRIPTIONS } from '../../out/server/src/config/schema.js';
import { DEFAULT_SETTINGS } from '../../out/server/src/config/settings.js';
import { formOf } from '../../out/server/src/config/validate.js';

const TEXTS = {
  fr: {
    other: '[In English](configuration.en.md)',
    generated: 'Page produite par `npm run generate` à partir de `server/src/config/schema.ts` : ne pas la modifier à la main.',
    title: 'Configuration',
    intro: [
      'Un fichier `singulier.yaml` (ou `singulier.yml`, ou `singulier.json`) dit qui est votre organisme et ce qu’il attend de ses documents. Pour chaque document, c’est le plus proche qui vaut, en remontant de dossier en dossier. Sans ce fichier, Singulier lit chaque document pour lui-même, avec les valeurs par défaut.',
      'L’éditeur et la commande le lisent de la même façon. `singulier print-config DOCUMENT` dit ce qui vaut pour un document, et d’où vient chaque valeur.',
      'Ce qui est mal écrit est signalé avec sa ligne et ce qui est possible ; le reste vaut. Les chemins et les motifs partent du dossier du fichier où ils sont écrits, avec « / » entre les dossiers.',
    ],
    example: 'Exemple',
    columns: ['Clé', 'Valeur', 'Sens', 'Par défaut'],
    required: 'obligatoire',
    rules: 'Les règles et leur gravité par défaut sont dans le [guide des règles](rules/fr/README.md).',
    comments: {
      base: 'ce qui vaut pour tous les centres',
      quarterly: 'chez nous, chaque trimestre',
      archive: 'ces documents ne changent plus',
    },
    name: 'Atelier des Deux-Rives',
    reason: 'Le tarif se fixe avec chaque employeur, après une visite du chantier.',
    role: 'direction pédagogique',
    pattern: 'au plus près (de vos besoins|du terrain)',
    question: 'Qui est venu voir quoi, et qu’est-ce que cela a changé dans la formation ?',
    shared: 'Chacun montre d’abord ce qu’il a apporté, et dit ce qui lui a résisté.',
    sharedReason: 'C’est ainsi que nous ouvrons chaque atelier, quel que soit le métier.',
    label: '[Votre] parcours en temps',
    footer: 'organisation/pied-de-page.md',
  },
  en: {
    other: '[En français](configuration.fr.md)',
    generated: 'Page made by `npm run generate` from `server/src/config/schema.ts`: not to be edited by hand.',
    title: 'Configuration',
    intro: [
      'A file `singulier.yaml` (or `singulier.yml`, or `singulier.json`) says who your organisation is and what it expects of its documents. For each document the nearest one holds, upwards from folder to folder. Without it, Singulier reads each document on its own, with the defaults.',
      'The editor and the command read it in the same way. `singulier print-config DOCUMENT` says what holds for a document, and where each value comes from.',
      'What is wrong is told with its line and with what is possible; the rest holds. Paths and patterns start from the folder of the file in which they are written, with "/" between folders.',
    ],
    example: 'Example',
    columns: ['Key', 'Value', 'Meaning', 'Default'],
    required: 'required',
    rules: 'Rules and their default severities are in the [guide to the rules](rules/en/README.md).',
    comments: { base: 'what holds for all centres', quarterly: 'every quarter in our house', archive: 'these documents no longer change' },
    name: 'Two Banks Workshop',
    reason: 'The price is agreed with each employer, after a visit to the site.',
    role: 'head of teaching',
    pattern: 'as close as possible to your needs',
    question: 'Who came to see what, and what did that change in the course?',
    shared: 'Everyone first shows what they brought, and says what resisted them.',
    sharedReason: 'This is how we open every workshop, whatever the trade.',
    label: '[Your] time with us',
    footer: 'organisation/footer.md',
  },
};

const example = ({
  comments,
  name,
  reason,
  role,
  pattern,
  question,
  shared,
  sharedReason,
  label,
  footer,
}) => `extends: ../singulier.yaml # ${comments.base}
organisation:
  name: ${name}
  categories: [AF, VAE]
  conditions:
    remote: true
audit:
  date: 2026-11-15
  type: surveillance
documents:
  programme: [programmes/**]
  session: [sessions/**, '!sessions/README.md']
rules:
  singularity/stock-phrase: information
evidence:
  validity:
    survey: 3 # ${comments.quarterly}
choices:
  - rule: evidence/missing-item
    item: price
    files: [programmes/intra/**]
    reason: ${reason}
    role: ${role}
    until: 2027-06-30
phrases:
  - patterns: ${pattern}
    question: ${question}
shared:
  - text: ${shared}
    reason: ${sharedReason}
labels:
  duration: ['${label}']
everywhere: ${footer}
overrides:
  - files: [archives/**] # ${comments.archive}
    rules:
      evidence/vague-item: off`;

const core = (schema) => (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? core(schema.unwrap()) : schema);
/** The map in a field, or in the list that it is. */
const mapOf = (schema) => {
  const inner = core(schema);
  if (inner instanceof z.ZodArray) return mapOf(inner.element);
  return inner instanceof z.ZodObject ? inner : undefined;
};

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('#', '\\#');
const row = (cells) => `| ${cells.join(' | ')} |`;

/** One row for each key of a section; a map gives one for each of its own, except where another section told them. */
function rows(section, prefix, map, locale, texts) {
  return Object.entries(map.shape).flatMap(([name, field]) => {
    const key = `${prefix}${name}`;
    const inner = core(field) instanceof z.ZodArray ? undefined : mapOf(field);
    const ids = section === 'choices' && name === 'rule';
    const value = inner ? '' : ids ? `[…](rules/${locale}/README.md)` : cell(formOf(field)[locale]);
    const own = row([`\`${key}\``, value, cell(DESCRIPTIONS.get(field)[locale]), defaultOf(`${section}.${key}`, field, texts)]);
    return inner && section !== 'overrides' ? [own, ...rows(section, `${key}.`, inner, locale, texts)] : [own];
  });
}

function defaultOf(key, field, texts) {
  if (!(field instanceof z.ZodOptional)) return texts.required;
  return key in DEFAULTS ? `\`${DEFAULTS[key]}\`` : '';
}

const DEFAULTS = Object.fromEntries([
  ...['newEntrant', 'subcontractor'].map((key) => [`organisation.${key}`, DEFAULT_SETTINGS.organisation[key]]),
  ...Object.entries(DEFAULT_SETTINGS.validity).map(([kind, value]) => [`evidence.validity.${kind}`, value]),
]);

/** Keys whose own keys are told in one line: the ids of rules, of items. */
const UNFOLDED = new Set(['rules', 'labels']);

function page(locale) {
  const texts = TEXTS[locale];
  const { shape } = configSchema([]);
  return [
    `<!-- ${texts.generated} -->`,
    `# ${texts.title}`,
    texts.other,
    ...texts.intro,
    `## ${texts.example}`,
    ['```yaml', example(texts), '```'].join('\n'),
    ...Object.entries(shape).flatMap(([name, field]) => {
      const inner = mapOf(field);
      const description = DESCRIPTIONS.get(field)[locale];
      const table = !UNFOLDED.has(name) &&
        inner && [row(texts.columns), row(texts.columns.map(() => '---')), ...rows(name, '', inner, locale, texts)];
      const form =
        name === 'rules' ? texts.rules : !table && `${texts.columns[1]}${locale === 'fr' ? ' :' : ':'} ${formOf(field)[locale]}.`;
      return [`## \`${name}\``, description, ...(form ? [form] : []), ...(table ? [table.join('\n')] : [])];
    }),
  ].join('\n\n');
}

export const generate = () => Object.keys(TEXTS).map((locale) => ({ path: `docs/configuration.${locale}.md`, text: `${page(locale)}\n` }));
