import { parseArgs } from 'node:util';
import { dayFault } from '../config/day.ts';
import { EDITION_IDS, type EditionId } from '../referential/editions.ts';
import { COMMAND } from '../messages/command.ts';
import { format } from '../messages/format.ts';
import { type Locale, LOCALES, type Localized } from '../messages/locale.ts';
import { type DocumentKind, KINDS } from '../programme/facts.ts';
import { SEVERITIES, type Severity } from '../rules/finding.ts';
import type { ReadOptions } from './readOptions.ts';

export interface CheckOptions extends ReadOptions {
  readonly format: 'pretty' | 'json';
  readonly failOn: Severity | 'never';
  /** Whether to tell what the substitution test says of each passage; for machines alone. */
  readonly withPassages: boolean;
}

export interface CoverageOptions extends ReadOptions {
  readonly format: 'pretty' | 'json' | 'csv' | 'markdown';
}

export interface DeltaOptions extends ReadOptions {
  readonly format: 'pretty' | 'json' | 'markdown';
  readonly from: EditionId;
  readonly to: EditionId;
}

export interface ChoicesOptions extends ReadOptions {
  readonly format: 'pretty' | 'json';
}

export interface PrintConfigOptions {
  readonly path: string;
  readonly format: 'pretty' | 'json';
  readonly asOf: string | undefined;
  /** Language asked for; where none is, the configuration decides, then the system. */
  readonly locale: Locale | undefined;
}

export interface ReferentialOptions {
  readonly format: 'pretty' | 'json';
  readonly asOf: string | undefined;
  readonly locale: Locale | undefined;
}

export interface MirrorOptions extends Omit<ReadOptions, 'paths'> {
  readonly path: string;
  readonly format: 'pretty' | 'json' | 'markdown';
  /** Revision to compare with; where absent, the programme is shown as it is. */
  readonly since: string | undefined;
  /** The later revision of the two; the file on disk where absent. */
  readonly until: string | undefined;
  /** Whether to make the sheet of a meeting, in place of the portrait. */
  readonly meeting: boolean;
}

/** What the user asked for. */
export type Request =
  | { readonly command: 'help' }
  | { readonly command: 'version' }
  | { readonly command: 'lsp' }
  | { readonly command: 'check'; readonly options: CheckOptions }
  | { readonly command: 'print-config'; readonly options: PrintConfigOptions }
  | { readonly command: 'referential'; readonly options: ReferentialOptions }
  | { readonly command: 'choices'; readonly options: ChoicesOptions }
  | { readonly command: 'coverage'; readonly options: CoverageOptions }
  | { readonly command: 'delta'; readonly options: DeltaOptions }
  | { readonly command: 'mirror'; readonly options: MirrorOptions };

/** The user's mistake, to be told in their language. */
export class UsageError extends Error {
  readonly #text: Localized;
  readonly #params: Readonly<Record<string, string>>;

  constructor(text: Localized, params: Readonly<Record<string, string>> = {}) {
    super(format(text.en, params));
    this.#text = text;
    this.#params = params;
  }

  messageIn(locale: Locale): string {
    return `${format(this.#text[locale], this.#params)} ${COMMAND.seeHelp[locale]}`;
  }
}

const FORMATS = {
  check: ['pretty', 'json'],
  choices: ['pretty', 'json'],
  coverage: ['pretty', 'json', 'csv', 'markdown'],
  delta: ['pretty', 'json', 'markdown'],
  mirror: ['pretty', 'json', 'markdown'],
  'print-config': ['pretty', 'json'],
  referential: ['pretty', 'json'],
} as const;
const FAIL_ON = [...SEVERITIES, 'never'] as const;

const ALL = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  locale: { type: 'string' },
  'as-of': { type: 'string' },
  kind: { type: 'string', multiple: true },
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  'with-passages': { type: 'boolean' },
  from: { type: 'string' },
  to: { type: 'string' },
  since: { type: 'string' },
  until: { type: 'string' },
  meeting: { type: 'boolean' },
  stdio: { type: 'boolean' },
} as const;
type Option = keyof typeof ALL;

const EVERYWHERE: readonly Option[] = ['help', 'version', 'locale'];
const READING: readonly Option[] = [...EVERYWHERE, 'as-of', 'kind', 'format'];
/** The options of each command. */
const OPTIONS: Readonly<Record<string, readonly Option[]>> = {
  check: [...READING, 'fail-on', 'with-passages'],
  choices: READING,
  coverage: READING,
  delta: [...READING, 'from', 'to'],
  mirror: [...READING, 'since', 'until', 'meeting'],
  'print-config': [...EVERYWHERE, 'as-of', 'format'],
  referential: [...EVERYWHERE, 'as-of', 'format'],
  lsp: [...EVERYWHERE, 'stdio'],
};

/** Lenient, because the strict mode's errors are English only: what it would refuse is found in the tokens. */
const parse = (argv: readonly string[]) => parseArgs({ args: [...argv], options: ALL, strict: false, tokens: true });

/** The language the user asks for, told apart from the rest so that mistakes in the rest are told in it. */
export function readLocale(argv: readonly string[]): Locale | undefined {
  const { values } = parse(argv);
  return LOCALES.find((locale) => locale === values.locale);
}

/**
 * Reads the arguments after the program's name.
 * @throws UsageError when they cannot be followed
 */
export function readArguments(argv: readonly string[]): Request {
  const { tokens, positionals } = parse(argv);
  const given = tokens.filter((token) => token.kind === 'option');
  const valuesOf = (name: string): string[] =>
    given.flatMap((token) => (token.name === name && token.value !== undefined ? [token.value] : []));
  const last = (name: string): string | undefined => valuesOf(name).at(-1);
  const has = (name: string): boolean => given.some((token) => token.name === name);

  const [command, ...paths] = positionals;
  const known = (command !== undefined && OPTIONS[command]) || Object.values(OPTIONS).flat();
  for (const { name, rawName, value, inlineValue } of given) {
    const option = known.find((candidate) => candidate === name);
    if (!option) throw new UsageError(COMMAND.unknownOption, { name: rawName });
    const { type } = ALL[option];
    // "--format --locale": the parser takes the second for the value of the first.
    if (type === 'string' && (value === undefined || (!inlineValue && value.startsWith('--'))))
      throw new UsageError(COMMAND.optionNeedsValue, { name: rawName });
    if (type === 'boolean' && value !== undefined) throw new UsageError(COMMAND.optionTakesNoValue, { name: rawName });
  }

  const locale = choice('--locale', last('locale'), LOCALES);
  if (has('help')) return { command: 'help' };
  if (has('version')) return { command: 'version' };
  switch (command) {
    case undefined:
      throw new UsageError(COMMAND.noCommand);
    case 'lsp':
      if (!has('stdio') || paths.length > 0) throw new UsageError(COMMAND.lspNeedsStdio);
      return { command };
    case 'check': {
      const format = choice('--format', last('format'), FORMATS.check) ?? 'pretty';
      const withPassages = has('with-passages');
      if (withPassages && format !== 'json') throw new UsageError(COMMAND.passagesNeedJson);
      const failOn = choice('--fail-on', last('fail-on'), FAIL_ON) ?? 'error';
      return { command, options: { ...reading(), format, failOn, withPassages } };
    }
    case 'choices':
      return { command, options: { ...reading(), format: choice('--format', last('format'), FORMATS.choices) ?? 'pretty' } };
    case 'coverage':
      return { command, options: { ...reading(), format: choice('--format', last('format'), FORMATS.coverage) ?? 'pretty' } };
    case 'delta':
      return {
        command,
        options: {
          ...reading(),
          format: choice('--format', last('format'), FORMATS.delta) ?? 'pretty',
          from: choice('--from', last('from'), EDITION_IDS) ?? 'V9',
          to: choice('--to', last('to'), EDITION_IDS) ?? '2026',
        },
      };
    case 'mirror': {
      const [path, ...others] = paths;
      if (path === undefined || others.length > 0) throw new UsageError(COMMAND.mirrorNeedsFile);
      const [since, until] = [last('since'), last('until')];
      if (until !== undefined && since === undefined) throw new UsageError(COMMAND.untilNeedsSince);
      const format = choice('--format', last('format'), FORMATS.mirror) ?? 'pretty';
      const meeting = has('meeting');
      if (meeting && (format !== 'markdown' || since !== undefined)) throw new UsageError(COMMAND.meetingNeedsMarkdown);
      const { paths: _, ...rest } = reading();
      return { command, options: { ...rest, path, since, until, meeting, format } };
    }
    case 'print-config': {
      const [path, ...others] = paths;
      if (path === undefined || others.length > 0) throw new UsageError(COMMAND.printConfigNeedsFile);
      const format = choice('--format', last('format'), FORMATS['print-config']) ?? 'pretty';
      return { command, options: { path, format, asOf: readDate(last('as-of')), locale } };
    }
    case 'referential': {
      if (paths.length > 0) throw new UsageError(COMMAND.referentialNeedsNothing);
      const format = choice('--format', last('format'), FORMATS.referential) ?? 'pretty';
      return { command, options: { format, asOf: readDate(last('as-of')), locale } };
    }
    default:
      throw new UsageError(COMMAND.unknownCommand, { name: command });
  }

  function reading(): ReadOptions {
    return { paths: paths.length > 0 ? paths : ['.'], asOf: readDate(last('as-of')), locale, ...readKinds(valuesOf('kind')) };
  }
}

function choice<Value extends string>(name: string, value: string | undefined, choices: readonly Value[]): Value | undefined {
  if (value === undefined) return undefined;
  const chosen = choices.find((candidate) => candidate === value);
  if (chosen === undefined) throw new UsageError(COMMAND.wrongChoice, { name, value, choices: choices.join(', ') });
  return chosen;
}

function readKinds(values: readonly string[]): Pick<ReadOptions, 'kind' | 'kindGlobs'> {
  let kind: DocumentKind | undefined;
  const kindGlobs: Partial<Record<DocumentKind, string[]>> = {};
  for (const value of values) {
    const equals = value.indexOf('=');
    const name = choice('--kind', equals < 0 ? value : value.slice(0, equals), KINDS);
    const glob = value.slice(equals + 1);
    if (equals < 0) kind = name;
    else if (!glob) throw new UsageError(COMMAND.emptyGlob, { value });
    else if (name) (kindGlobs[name] ??= []).push(glob);
  }
  return { kind, kindGlobs };
}

function readDate(value: string | undefined): string | undefined {
  const fault = value === undefined ? undefined : dayFault(value);
  if (value === undefined || !fault) return value;
  if ('month' in fault) throw new UsageError(COMMAND.dateMonth, { value, month: String(fault.month) });
  if ('days' in fault) throw new UsageError(COMMAND.dateDay, { value, days: String(fault.days) });
  throw new UsageError(COMMAND.dateForm, { value });
}
