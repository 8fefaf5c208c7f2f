import { dirname, relative, resolve, sep } from 'node:path';
import { analyse, type Analysis } from '../engine/analyse.ts';
import { ConfigFiles } from '../host/configFiles.ts';
import { decodeText } from '../host/decodeText.ts';
import { fileFailure } from '../host/fileSystem.ts';
import { readFileInRevision } from '../host/git.ts';
import { localDay } from '../host/localDay.ts';
import { kindByGlob } from '../config/kinds.ts';
import { format } from '../messages/format.ts';
import { inputErrorMessage, skipMessage } from '../messages/inputs.ts';
import type { Locale } from '../messages/locale.ts';
import { MIRROR_FAULTS } from '../messages/mirror.ts';
import { type DocumentKind, settledKind } from '../programme/facts.ts';
import type { InputError } from '../report/inputErrors.ts';
import { formatJson } from '../report/json.ts';
import { formatMeeting } from '../report/meeting.ts';
import { reportMirror } from '../report/mirror.ts';
import { compareMirrors } from '../report/mirrorComparison.ts';
import { formatMirrorMarkdown } from '../report/mirrorMarkdown.ts';
import { formatMirror } from '../report/mirrorPretty.ts';
import type { MirrorReport, RevisionReport } from '../report/mirrorSchema.ts';
import { unreadLines } from '../report/pretty.ts';
import { reportConfiguration, reportDocument } from '../report/report.ts';
import { printable } from '../messages/printable.ts';
import { RULES } from '../rules/index.ts';
import type { MirrorOptions } from './arguments.ts';
import { type Environment, systemLocale, wantsColour } from './environment.ts';
import { analyseRead, readWorkspace } from './readWorkspace.ts';
import { tellUnread } from './tellUnread.ts';

/** Why there is nothing to show, in the reader's language. */
class Fault extends Error {}

/** Shows what is singular in one programme, or what of it was lost and gained between two revisions; returns the exit code. */
export async function mirror(options: MirrorOptions, environment: Environment): Promise<0 | 2> {
  const { cwd, fileSystem, stderr, variables } = environment;
  const file = resolve(cwd, options.path);
  const locale =
    options.locale ??
    (await new ConfigFiles(fileSystem, { knownRules: RULES.map(({ meta }) => meta) }).settingsFor(file)).settings.locale ??
    systemLocale(variables);
  try {
    if ((await fileSystem.typeOf(file).catch(() => 'other')) === 'directory') throw new Fault(MIRROR_FAULTS.folder[locale]);
    return await (options.since === undefined
      ? portrait(options, locale, environment)
      : comparison(options, options.since, locale, environment));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    stderr.write(`singulier: ${printable(shownFrom(cwd, file))}: ${printable(error.message)}\n`);
    return 2;
  }
}

const shownFrom = (cwd: string, path: string): string => relative(cwd, path).split(sep).join('/') || '.';

async function portrait(options: MirrorOptions, locale: Locale, environment: Environment): Promise<0 | 2> {
  const read = await readWorkspace({ ...options, paths: [options.path], locale }, environment);
  const errors = [...read.errors];
  const [document] = read.documents;
  const analysis = document && analyseRead(document, errors);
  const [error] = errors;
  if (error) throw new Fault(inputErrorMessage(error, locale));
  if (!analysis) throw new Fault(read.skipped[0] ? skipMessage(read.skipped[0].code, locale) : MIRROR_FAULTS['not-a-programme'][locale]);
  const code = tellProblems(document.shown, analysis, locale, environment);
  // Of a document that could not be read at all, that is all there is to say.
  if (code === 2 && analysis.document.blocks.length === 0) return 2;
  if (settledKind(analysis.facts.kind) !== 'programme') throw new Fault(MIRROR_FAULTS['not-a-programme'][locale]);
  if (options.meeting) environment.stdout.write(formatMeeting(document.shown, analysis, locale));
  else write(reportMirror(document.shown, analysis), options, locale, environment);
  return tellUnread(read, [], locale, environment) || code;
}

/** Tells on stderr what kept a part of the document from being read. */
function tellProblems(path: string, analysis: Analysis, locale: Locale, { stderr }: Environment): 0 | 2 {
  const told = unreadLines({ configuration: [], documents: [reportDocument(path, analysis, locale)], errors: [] }, locale);
  for (const line of told) stderr.write(`singulier: ${line}\n`);
  return told.length > 0 ? 2 : 0;
}

async function comparison(options: MirrorOptions, since: string, locale: Locale, environment: Environment): Promise<0 | 2> {
  const { cwd, fileSystem, stderr, now } = environment;
  const file = resolve(cwd, options.path);
  const shown = (path: string): string => shownFrom(cwd, path);
  const config = await new ConfigFiles(fileSystem, { knownRules: RULES.map(({ meta }) => meta) }).settingsFor(file);
  const { settings } = config;
  const asOf = options.asOf ?? settings.audit.date ?? localDay(now());
  const kind = kindByGlob(shown(file), options.kindGlobs) ?? options.kind ?? settings.kind;
  const read = (text: string, as: DocumentKind | undefined): Analysis =>
    analyse(text, { asOf, locale, settings, kind: as, path: shown(relative(config.root ?? dirname(file), file)) });

  const later = await textUntil();
  const after = read(later.text, kind);
  if (settledKind(after.facts.kind) !== 'programme') throw new Fault(MIRROR_FAULTS['not-a-programme'][locale]);
  const earlier = await textIn(since, options.until);
  // What it has become decides: at first it may have had too little of a programme to be known as one.
  const before = read(earlier.text, 'programme');
  const code = tellProblems(shown(file), after, locale, environment);
  const { title } = after.document;
  write(
    {
      schemaVersion: 1,
      view: 'comparison',
      path: shown(file),
      ...(title && { title: title.text.replace(/\s+/g, ' ') }),
      since: earlier.revision,
      ...(later.revision && { until: later.revision }),
      ...compareMirrors(before.reading, after.reading),
    },
    options,
    locale,
    environment,
  );
  const configuration = reportConfiguration(config.problems, shown, locale);
  for (const line of unreadLines({ configuration, documents: [], errors: [] }, locale)) stderr.write(`singulier: ${line}\n`);
  return configuration.some(({ severity }) => severity === 'error') ? 2 : code;

  async function textUntil(): Promise<{ text: string; revision?: RevisionReport }> {
    if (options.until !== undefined) return textIn(options.until);
    let bytes: Uint8Array;
    try {
      bytes = await fileSystem.read(file);
    } catch (error) {
      throw new Fault(inputErrorMessage({ path: file, ...fileFailure(error) }, locale));
    }
    const decoded = decodeText(bytes);
    if (!('text' in decoded)) throw new Fault(inputErrorMessage({ path: file, ...decoded }, locale));
    return decoded;
  }

  async function textIn(revision: string, until?: string): Promise<{ text: string; revision: RevisionReport }> {
    const found = await readFileInRevision(file, revision, environment.variables, until);
    if ('failure' in found) throw new Fault(format(MIRROR_FAULTS[found.failure][locale], { revision, detail: found.detail ?? '' }));
    const decoded = decodeText(found.bytes);
    if (!('text' in decoded)) throw new Fault(inRevision(revision, decoded));
    const { commit, path } = found;
    return { text: decoded.text, revision: { revision, commit, ...(path !== undefined && { path }) } };
  }

  function inRevision(revision: string, decoded: Omit<InputError, 'path'>): string {
    return format(MIRROR_FAULTS.inRevision[locale], { revision, fault: inputErrorMessage({ path: file, ...decoded }, locale) });
  }
}

function write(report: MirrorReport, { format: form }: MirrorOptions, locale: Locale, { stdout, variables }: Environment): void {
  if (form === 'json') stdout.write(formatJson(report));
  else if (form === 'markdown') stdout.write(formatMirrorMarkdown(report, locale));
  else {
    const width = stdout.isTTY ? stdout.columns : undefined;
    stdout.write(formatMirror(report, { locale, colour: wantsColour(stdout, variables), width }));
  }
}
