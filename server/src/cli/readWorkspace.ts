import { relative, resolve, sep } from 'node:path';
import { kindByGlob } from '../config/kinds.ts';
import type { Analysis } from '../engine/analyse.ts';
import type { Project } from '../engine/project.ts';
import type { Settings } from '../config/settings.ts';
import { decodeText } from '../host/decodeText.ts';
import { fileFailure } from '../host/fileSystem.ts';
import { findDocuments } from '../host/findDocuments.ts';
import { localDay } from '../host/localDay.ts';
import { baseAmong, type Configuration, type Place, Workspaces } from '../host/workspaces.ts';
import type { Locale } from '../messages/locale.ts';
import type { DocumentKind } from '../programme/facts.ts';
import type { InputError, SkippedInput } from '../report/inputErrors.ts';
import type { Environment } from './environment.ts';
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
}

/**
 * Reads the documents under the paths, and what stands beside them in their organisation's folder where a configuration
 * file names one: a proof there serves them too.
 */
export async function readWorkspace(
  { paths, asOf, kind, kindGlobs }: ReadOptions,
  configuration: Configuration,
  locale: Locale,
  { cwd, fileSystem, stderr, now }: Environment,
  projectFor?: (organisation: Settings) => Project,
): Promise<ReadResult> {
  const day = asOf || localDay(now());
  const shown = (path: string): string => relative(cwd, path).split(sep).join('/') || '.';
  const found = await findDocuments(paths, cwd, fileSystem);
  const skipped: SkippedInput[] = found.linksOutside.map((path) => ({ path: shown(path), code: 'link-outside' }));
  const errors: InputError[] = found.failures.map((failure) => ({ ...failure, path: shown(failure.path) }));
  if (found.files.length === 0 && errors.length === 0)
    errors.push(...paths.map((path) => ({ path: shown(resolve(cwd, path)), code: 'no-document' as const })));

  const given = paths.map((path) => resolve(cwd, path));
  const givenKind = (path: string): DocumentKind | undefined => kindByGlob(shown(path), kindGlobs) ?? kind;
  const workspaces = new Workspaces({
    fileSystem,
    configuration,
    projectFor,
    baseOf: (path) => baseAmong([cwd, ...given], path),
    optionsFor: (path, settings, configured) => ({
      asOf: asOf ?? settings.audit.date ?? day,
      locale,
      kind: givenKind(path) ?? configured,
    }),
  });
  const places: Place[] = [];
  const progress = new Progress(stderr, found.files.length, locale);
  const documents: ReadDocument[] = [];

  /** Adds a file to its workspace; what cannot be read is noted where it was asked for. */
  async function add(file: string, asked: boolean): Promise<void> {
    let bytes: Uint8Array;
    try {
      bytes = await fileSystem.read(file);
    } catch (error) {
      const failure = fileFailure(error);
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
        const place = await workspaces.set(file, decoded.text);
        places.push(place);
        if (asked) documents.push({ ...place, shown: shown(file) });
      } catch (error) {
        // One document that trips the reader must not hide what the others lack.
        if (asked) errors.push({ path: shown(file), code: 'analysis-failed', detail: describeFault(error) });
      }
    }
  }

  for (const [index, file] of found.files.entries()) {
    progress.report(index);
    await add(file, true);
  }
  const known = new Set(found.files);
  for (const { root } of workspaces.projects()) {
    if (given.some((path) => root === path || root.startsWith(path.endsWith(sep) ? path : path + sep))) continue;
    if ((await configuration.settingsFor(resolve(root, 'singulier'))).root !== root) continue;
    const { files } = await findDocuments([root], cwd, fileSystem);
    for (const file of files) if (!known.has(file)) await add(file, false);
  }
  await workspaces.settle(places);
  progress.end();
  return { workspaces, documents, skipped, errors, day };
}

/** The analysis of a document; what fails is Singulier's own fault, noted and the rest goes on. */
export function analyseRead(document: ReadDocument, errors: InputError[]): Analysis | undefined {
  try {
    return document.project.analysis(document.path);
  } catch (error) {
    errors.push({ path: document.shown, code: 'analysis-failed', detail: describeFault(error) });
    return undefined;
  }
}
