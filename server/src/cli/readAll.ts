import { relative, resolve, sep } from 'node:path';
import { kindByGlob } from '../config/kinds.ts';
import type { Analysis, analyse as analyseText } from '../engine/analyse.ts';
import { decodeText } from '../host/decodeText.ts';
import { fileFailure } from '../host/fileSystem.ts';
import { findDocuments } from '../host/findDocuments.ts';
import { localDay } from '../host/localDay.ts';
import type { Locale } from '../messages/locale.ts';
import type { InputError, SkippedInput } from '../report/inputErrors.ts';
import type { ReadOptions } from './arguments.ts';
import type { Environment } from './environment.ts';
import { describeFault } from './fault.ts';
import { Progress } from './progress.ts';

/** What was made of the documents, and of what could not be read. */
export interface Reading<Result> {
  /** Day of the audit, ISO. */
  readonly asOf: string;
  readonly documents: readonly Result[];
  readonly skipped: readonly SkippedInput[];
  readonly errors: readonly InputError[];
}

/**
 * Reads the documents under the paths asked for, one after the other.
 * @param keep what is kept of each: the rest of its analysis may then be let go
 */
export async function readAll<Result>(
  { paths, asOf = '', kind, kindGlobs }: ReadOptions,
  locale: Locale,
  { cwd, fileSystem, stderr, now }: Environment,
  analyse: typeof analyseText,
  keep: (path: string, analysis: Analysis) => Result,
): Promise<Reading<Result>> {
  const day = asOf || localDay(now());
  const shown = (path: string): string => relative(cwd, path).split(sep).join('/') || '.';
  const found = await findDocuments(paths, cwd, fileSystem);
  const documents: Result[] = [];
  const skipped: SkippedInput[] = found.linksOutside.map((path) => ({ path: shown(path), code: 'link-outside' }));
  const errors: InputError[] = found.failures.map((failure) => ({ ...failure, path: shown(failure.path) }));
  if (found.files.length === 0 && errors.length === 0)
    errors.push(...paths.map((path) => ({ path: shown(resolve(cwd, path)), code: 'no-document' as const })));

  const progress = new Progress(stderr, found.files.length, locale);
  for (const [index, file] of found.files.entries()) {
    const path = shown(file);
    progress.report(index);
    let bytes: Uint8Array;
    try {
      bytes = await fileSystem.read(file);
    } catch (error) {
      const failure = fileFailure(error);
      errors.push({ path, ...failure, code: failure.code === 'not-found' ? 'vanished' : failure.code });
      continue;
    }
    try {
      const decoded = decodeText(bytes);
      const configured = kindByGlob(path, kindGlobs) ?? kind;
      if (!('text' in decoded)) errors.push({ path, ...decoded });
      else if (configured === undefined && decoded.text.trim() === '') skipped.push({ path, code: 'empty' });
      else documents.push(keep(path, analyse(decoded.text, { asOf: day, locale, kind: configured, path })));
    } catch (error) {
      // One document that trips the reader must not hide what the others lack.
      errors.push({ path, code: 'analysis-failed', detail: describeFault(error) });
    }
  }
  progress.end();
  return { asOf: day, documents, skipped, errors };
}
