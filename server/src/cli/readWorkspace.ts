import { join, relative, resolve, sep } from 'node:path';
import { kindByGlob } from '../config/kinds.ts';
import type { Analysis } from '../engine/analyse.ts';
import type { Project, Stance } from '../engine/project.ts';
import type { ConfiguredChoice, Settings } from '../config/settings.ts';
import { type ConfigFileProblem, ConfigFiles } from '../host/configFiles.ts';
import { decodeText } from '../host/decodeText.ts';
import { fileFailure } from '../host/fileSystem.ts';
import { findDocuments } from '../host/findDocuments.ts';
import { localDay } from '../host/localDay.ts';
import { readAhead } from '../host/readAhead.ts';
import { baseAmong, type Place, Workspaces } from '../host/workspaces.ts';
import type { Locale } from '../messages/locale.ts';
import type { DocumentKind } from '../programme/facts.ts';
import { RULES } from '../rules/index.ts';
import type { InputError, SkippedInput } from '../report/inputErrors.ts';
import { type Environment, systemLocale } from './environment.ts';
import type { ReadOptions } from './readOptions.ts';
import { describeFault } from './fault.ts';
import { Progress } from './progress.ts';

/** A document that was asked for. */
export interface ReadDocument extends Place {
  /** Path from where the command runs, with `/`. */
  readonly shown: string;
}

/** What was read: the documents asked for, in their workspaces. */
export interface ReadResult {
  readonly workspaces: Workspaces;
  readonly documents: readonly ReadDocument[];
  readonly skipped: readonly SkippedInput[];
  readonly errors: readonly InputError[];
  /** The day for documents without a configured one, ISO. */
  readonly day: string;
  /** Language of all that is said: one for all documents. */
  readonly locale: Locale;
  readonly configuration: ReadConfiguration;
  /** A path as the user knows it, from where the command runs. */
  shown(path: string): string;
}

/** The configuration files of the documents asked for, all together. */
export interface ReadConfiguration {
  readonly problems: readonly ConfigFileProblem[];
  readonly choices: readonly ConfiguredChoice[];
}

async function configurationOf(configuration: ConfigFiles, paths: readonly string[]): Promise<ReadConfiguration> {
  const problems = new Map<string, ConfigFileProblem>();
  const choices = new Map<string, ConfiguredChoice>();
  for (const path of paths) {
    const config = await configuration.settingsFor(path);
    // Several files may extend one.
    for (const problem of config.problems) problems.set(JSON.stringify(problem), problem);
    for (const choice of config.choices) choices.set(JSON.stringify([config.root, choice]), choice);
  }
  return { problems: [...problems.values()], choices: [...choices.values()] };
}

/** What a file holds, or why it cannot be read. */
type Read =
  | { readonly bytes: Uint8Array; readonly failure?: undefined }
  | { readonly bytes?: undefined; readonly failure: ReturnType<typeof fileFailure> };

/**
 * Reads the documents under the paths, and what stands beside them in their organisation's folder where a configuration
 * file names one: a proof there serves them too.
 * @param stanceOf whether documents, of so many, are laid to rest: whoever then looks at one asks by `Workspaces.answer`
 */
export async function readWorkspace(
  { paths, asOf, locale: asked, kind, kindGlobs }: ReadOptions,
  { cwd, variables, fileSystem, stderr, now }: Environment,
  projectFor?: (organisation: Settings) => Project,
  stanceOf: (documents: number) => Stance = () => 'open',
): Promise<ReadResult> {
  const day = asOf || localDay(now());
  const shown = (path: string): string => relative(cwd, path).split(sep).join('/') || '.';
  const found = await findDocuments(paths, cwd, fileSystem);
  const skipped: SkippedInput[] = found.linksOutside.map((path) => ({ path: shown(path), code: 'link-outside' }));
  const errors: InputError[] = found.failures.map((failure) => ({ ...failure, path: shown(failure.path) }));
  if (found.files.length === 0 && errors.length === 0)
    errors.push(...paths.map((path) => ({ path: shown(resolve(cwd, path)), code: 'no-document' as const })));

  const configuration = new ConfigFiles(fileSystem, { knownRules: RULES.map(({ meta }) => meta) });
  const given = paths.map((path) => resolve(cwd, path));
  const known = new Set(found.files);
  const givenKind = (path: string): DocumentKind | undefined => kindByGlob(shown(path), kindGlobs) ?? (known.has(path) ? kind : undefined);
  const [first] = found.files;
  const locale =
    asked ?? (first === undefined ? undefined : (await configuration.settingsFor(first)).settings.locale) ?? systemLocale(variables);
  const read = (file: string): Promise<Read> =>
    fileSystem.read(file).then(
      (bytes) => ({ bytes }),
      (error: unknown) => ({ failure: fileFailure(error) }),
    );
  const stance = stanceOf(found.files.length);
  const workspaces = new Workspaces({
    fileSystem,
    configuration,
    projectFor,
    baseOf: (path) => baseAmong([cwd, ...given], path),
    textOf: async (path) => {
      const { bytes } = await read(path);
      const decoded = bytes && decodeText(bytes);
      return decoded && 'text' in decoded ? decoded.text : undefined;
    },
    optionsFor: (path, { audit, kind: configured }) => ({
      asOf: asOf ?? audit.date ?? day,
      locale,
      kind: givenKind(path) ?? configured,
    }),
  });
  const places: Place[] = [];
  const progress = new Progress(stderr, found.files.length, locale);
  const documents: ReadDocument[] = [];

  /** Adds a file to its workspace; what cannot be read is noted where it was asked for. */
  async function add(file: string, { bytes, failure }: Read, asked: boolean): Promise<void> {
    if (failure) {
      if (asked) errors.push({ path: shown(file), ...failure, code: failure.code === 'not-found' ? 'vanished' : failure.code });
      return;
    }
    const decoded = decodeText(bytes);
    if (!('text' in decoded)) {
      if (asked) errors.push({ path: shown(file), ...decoded });
    } else if (asked && givenKind(file) === undefined && decoded.text.trim() === '') {
      skipped.push({ path: shown(file), code: 'empty' });
    } else {
      try {
        const place = await workspaces.set(file, decoded.text, stance);
        places.push(place);
        if (asked) documents.push({ ...place, shown: shown(file) });
      } catch (error) {
        // One document that trips the reader must not hide what the others lack.
        if (asked) errors.push({ path: shown(file), code: 'analysis-failed', detail: describeFault(error) });
      }
    }
  }

  let done = 0;
  for await (const [file, content] of readAhead(found.files, read)) {
    await add(file, content, true);
    progress.report(++done);
  }
  for (const { root } of workspaces.projects()) {
    if (given.some((path) => root === path || root.startsWith(path.endsWith(sep) ? path : path + sep))) continue;
    // Without a configuration file, what was asked for is all there is.
    if ((await configuration.settingsFor(join(root, 'singulier.md'))).files.length === 0) continue;
    const { files } = await findDocuments([root], cwd, fileSystem);
    const others = files.filter((file) => !known.has(file));
    for await (const [file, content] of readAhead(others, read)) await add(file, content, false);
  }
  await workspaces.settle(places);
  progress.end();
  return { workspaces, documents, skipped, errors, day, locale, shown, configuration: await configurationOf(configuration, found.files) };
}

/** The analysis of a document; what fails is Singulier's own fault, or the file went meanwhile: noted, and the rest goes on. */
export function analyseRead(document: ReadDocument, errors: InputError[]): Analysis | undefined {
  try {
    const analysis = document.project.analysis(document.path);
    if (!analysis) errors.push({ path: document.shown, code: 'vanished' });
    return analysis;
  } catch (error) {
    errors.push({ path: document.shown, code: 'analysis-failed', detail: describeFault(error) });
    return undefined;
  }
}
