import { relative, resolve, sep } from 'node:path';
import type { Origin, Traced } from '../config/resolve.ts';
import { shortened } from '../document/text.ts';
import { analyse } from '../engine/analyse.ts';
import { type ConfigFileProblem, ConfigFiles, type ResolvedConfig } from '../host/configFiles.ts';
import { decodeText } from '../host/decodeText.ts';
import { fileFailure, type FileSystem } from '../host/fileSystem.ts';
import { localDay } from '../host/localDay.ts';
import { ITEM_TEXTS } from '../lexicon/itemTexts.ts';
import { PRINT_CONFIG } from '../messages/config.ts';
import { longDate } from '../text/longDate.ts';
import { SEVERITY_NAMES } from '../messages/names.ts';
import { PRETTY } from '../messages/report.ts';
import { format } from '../messages/format.ts';
import { inputErrorMessage } from '../messages/inputs.ts';
import type { Locale } from '../messages/locale.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import { type Edition, editionOn } from '../referential/editions.ts';
import type { InputError } from '../report/inputErrors.ts';
import { type Paint, painter } from '../report/style.ts';
import { printable } from '../messages/printable.ts';
import { RULES } from '../rules/index.ts';
import type { PrintConfigOptions } from './arguments.ts';
import { type Environment, systemLocale, wantsColour } from './environment.ts';

/** What is known of one document, whatever the form in which it is printed. */
interface Answer {
  readonly config: ResolvedConfig;
  /** The document, and every other path, from where the command runs. */
  readonly path: string;
  shown(path: string): string;
  /** Of a path that starts from the root of the organisation. */
  place(origin: Origin): string;
  readonly kind: DocumentFacts['kind'];
  readonly edition: Edition;
  readonly asOf: string;
  readonly editionReason: keyof typeof PRINT_CONFIG.editionReasons;
  /** By key, in order. */
  readonly values: readonly (readonly [key: string, Traced])[];
}

/** Prints the configuration that holds for one document, and where each value comes from; returns the exit code. */
export async function printConfig(options: PrintConfigOptions, environment: Environment): Promise<number> {
  const { cwd, stdout, stderr, variables, fileSystem } = environment;
  const file = resolve(cwd, options.path);
  const shown = (path: string): string => relative(cwd, path).split(sep).join('/') || '.';
  const config = await new ConfigFiles(fileSystem, { knownRules: RULES.map(({ meta }) => meta) }).settingsFor(file);
  const { settings, trace, problems } = config;
  const locale = options.locale ?? settings.locale ?? systemLocale(variables);

  const text = await readText(file, fileSystem);
  if (typeof text !== 'string') {
    stderr.write(`singulier: ${printable(shown(file))}: ${printable(inputErrorMessage({ ...text, path: file }, locale))}\n`);
    return 2;
  }
  const asOf = options.asOf ?? settings.audit.date ?? localDay(environment.now());
  const dayGivenBy = options.asOf ? 'argument' : settings.audit.date ? 'configured' : 'today';
  const answer: Answer = {
    config,
    path: shown(file),
    shown,
    place: ({ path, line }) => `${shown(resolve(config.root ?? cwd, path))}:${line}`,
    kind: analyse(text, { asOf, locale, kind: settings.kind, settings }).facts.kind,
    edition: settings.referential ?? editionOn(asOf),
    asOf,
    editionReason: settings.referential ? 'own' : dayGivenBy,
    values: allValues(trace.values),
  };
  stdout.write(options.format === 'json' ? asJson(answer, locale) : asText(answer, locale, painter(wantsColour(stdout, variables))));
  return problems.some(({ severity }) => severity === 'error') ? 2 : 0;
}

async function readText(path: string, fileSystem: FileSystem): Promise<string | Omit<InputError, 'path'>> {
  try {
    if ((await fileSystem.typeOf(path)) !== 'file') return { code: 'not-a-file' };
    const decoded = decodeText(await fileSystem.read(path));
    return 'text' in decoded ? decoded.text : decoded;
  } catch (error) {
    return fileFailure(error);
  }
}

/** Those that were written and those that hold by default, the rules' own severities among them. */
function allValues(values: ReadonlyMap<string, Traced>): Answer['values'] {
  const severities = RULES.map(({ meta }) => [`rules.${meta.id}.severity`, { value: meta.defaultSeverity }] as const);
  return [...new Map<string, Traced>([...severities, ...values])].sort(([a], [b]) => (a < b ? -1 : 1));
}

function asJson({ config, path, shown, kind, edition, asOf, editionReason, values }: Answer, locale: Locale): string {
  const { settings, trace, files, root, problems } = config;
  const from = (origin: Origin | undefined): Origin | null =>
    origin ? { path: shown(resolve(root as string, origin.path)), line: origin.line } : null;
  return `${JSON.stringify(
    {
      schemaVersion: 1,
      path,
      root: root === undefined ? null : shown(root),
      files: files.map(shown),
      kind: {
        value: kind.value,
        origin: kind.origin,
        ...(kind.unsure && { unsure: true }),
        configured: trace.kind ? { value: trace.kind.value, glob: trace.kind.glob, origin: from(trace.kind.origin) } : null,
      },
      referential: { edition: edition.id, reference: edition.legalReference[locale], asOf, reason: editionReason },
      values: Object.fromEntries(values.map(([key, { value, origin }]) => [key, { value, origin: from(origin) }])),
      choices: settings.choices.map(({ source, ...choice }) => ({ ...choice, origin: from(source) })),
      phrases: settings.phrases.map(({ id, patterns }) => ({ id, patterns })),
      shared: settings.shared,
      labels: settings.house.labels,
      problems: problems.map(({ path: at, severity, message, range }) => ({ path: shown(at), severity, message: message[locale], range })),
    },
    null,
    2,
  )}\n`;
}

function asText(answer: Answer, locale: Locale, paint: Paint): string {
  const { config, shown, place, values } = answer;
  const { settings, files, root, problems } = config;
  const title = (text: string): string => paint(text, 'bold');
  const blocks = [
    [paint(printable(answer.path), 'bold', 'underline')],
    files.length
      ? [title(PRINT_CONFIG.files[locale]), ...files.map((file) => `  ${printable(shown(file))}`)]
      : [PRINT_CONFIG.noFiles[locale]],
    [
      ...(files.length && root !== undefined ? [fact(PRINT_CONFIG.root[locale], printable(shown(root)), '')] : []),
      fact(PRINT_CONFIG.kind[locale], answer.kind.value, kindReason(answer, locale)),
      fact(PRINT_CONFIG.edition[locale], `${answer.edition.id} (${answer.edition.legalReference[locale]})`, editionReason(answer, locale)),
    ],
    [
      title(PRINT_CONFIG.values[locale]),
      ...aligned(
        values.map(([key, { value, origin }]) => [key, JSON.stringify(value), origin ? place(origin) : PRINT_CONFIG.default[locale]]),
      ),
    ],
    section(
      title(PRINT_CONFIG.choices[locale]),
      settings.choices.map(({ rule, reason, source }) => `${printable(`${rule}: ${reason}`)}  ${paint(printable(place(source)), 'dim')}`),
    ),
    section(
      title(PRINT_CONFIG.phrases[locale]),
      settings.phrases.map(({ patterns }) => printable(patterns.join(' · '))),
    ),
    section(
      title(PRINT_CONFIG.labels[locale]),
      settings.house.labels.map(({ item, label }) => printable(`${ITEM_TEXTS[item].label[locale]}${COLON[locale]}${label}`)),
    ),
    section(
      title(PRINT_CONFIG.shared[locale]),
      settings.shared.map(({ text, reason }) => printable(`${shortened(text.replace(/\s+/g, ' ').trim())}: ${reason}`)),
    ),
    section(
      title(PRINT_CONFIG.problems[locale]),
      problems.map((problem) => printable(problemLine(problem, answer, locale))),
    ),
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;

  function fact(name: string, value: string, reason: string): string {
    return `${title(name)}${COLON[locale]}${value}${reason && paint(`  ${reason}`, 'dim')}`;
  }

  function aligned(rows: readonly (readonly [string, string, string])[]): string[] {
    const width = (column: 0 | 1): number => Math.max(...rows.map((row) => row[column].length));
    const [first, second] = [width(0), Math.min(width(1), MAX_VALUE)];
    return rows.map(([key, value, from]) => `  ${key.padEnd(first)}  ${printable(value).padEnd(second)}  ${paint(printable(from), 'dim')}`);
  }
}

const COLON = { fr: ' : ', en: ': ' } as const;
/** Beyond, a value pushes its own line only. */
const MAX_VALUE = 32;

const section = (title: string, lines: readonly string[]): string[] => (lines.length ? [title, ...lines.map((line) => `  ${line}`)] : []);

function kindReason({ kind, config, place }: Answer, locale: Locale): string {
  const { declared, content, unsure, glob } = PRINT_CONFIG.kindOrigins;
  const given = config.trace.kind;
  if (kind.origin !== 'configured' || !given) return (kind.origin === 'declared' ? declared : kind.unsure ? unsure : content)[locale];
  return `${format(glob[locale], { glob: given.glob })}, ${place(given.origin)}`;
}

function editionReason({ config, asOf, editionReason: reason, place }: Answer, locale: Locale): string {
  const text = format(PRINT_CONFIG.editionReasons[reason][locale], { date: longDate(asOf, locale) });
  const { values } = config.trace;
  const origin = values.get(reason === 'own' ? 'referential' : reason === 'configured' ? 'audit.date' : '')?.origin;
  return origin ? `${text}, ${place(origin)}` : text;
}

function problemLine({ path, severity, message, range }: ConfigFileProblem, { shown }: Answer, locale: Locale): string {
  const line = format(PRETTY.atLine[locale], { line: String(range.start.line + 1) });
  return `${shown(path)}, ${line} · ${SEVERITY_NAMES[severity][locale].one} · ${message[locale]}`;
}
