import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';

/** Why a file could not be had as it was in a revision. */
export type GitFailure = 'no-git' | 'not-a-repository' | 'not-trusted' | 'unknown-revision' | 'absent' | 'not-a-file' | 'git-failed';

/** A file as it was in a revision. */
export interface FileInRevision {
  readonly bytes: Uint8Array;
  /** Id of the commit. */
  readonly commit: string;
  /** Its path there, from the root of the repository, where it had another name. */
  readonly path?: string;
}

/** More is no programme. */
const MOST_BYTES = 64 * 1024 * 1024;
const TIMEOUT = 30_000;

/**
 * A repository is somebody else's: nothing that its configuration names may run, and nothing may be fetched, not even what a
 * partial clone lacks. Reading changes nothing in it.
 */
const CONFINED = [
  '--no-pager',
  '--no-optional-locks',
  '--literal-pathspecs',
  ...['protocol.allow=never', 'core.hooksPath=/dev/null', 'core.fsmonitor=false', 'log.showSignature=false'].flatMap((value) => [
    '-c',
    value,
  ]),
];
const CONFINED_VARIABLES = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ALLOW_PROTOCOL: '',
  LC_ALL: 'C',
};

type Variables = Readonly<Record<string, string | undefined>>;

/**
 * Reads a file as it was in a revision; where it had another name then, follows it there.
 * @param file absolute path, whether or not anything is there now
 * @param until the later revision of the two that are compared, from which names are followed back
 */
export async function readFileInRevision(
  file: string,
  revision: string,
  variables: Variables,
  until = 'HEAD',
): Promise<FileInRevision | { readonly failure: GitFailure; readonly detail?: string }> {
  const folder = existing(dirname(file));
  const git = (...args: readonly string[]): Promise<Buffer> => run(folder, args, variables);
  try {
    const prefix = oneLine(await git('rev-parse', '--show-prefix'));
    const path = prefix + relative(folder, file).split(sep).join('/');
    const commit = await commitOf(git, revision);
    if (commit === undefined) return { failure: 'unknown-revision' };
    let entry = await entryAt(git, commit, path);
    let named = path;
    if (!entry) {
      const last = await commitOf(git, until);
      named = last === undefined ? path : await earlierName(git, commit, last, path);
      entry = named === path ? undefined : await entryAt(git, commit, named);
    }
    if (!entry) return { failure: 'absent' };
    if (!entry.isFile) return { failure: 'not-a-file' };
    return { bytes: await git('cat-file', 'blob', entry.id), commit, ...(named !== path && { path: named }) };
  } catch (error) {
    return failureOf(error);
  }
}

type Git = (...args: readonly string[]) => Promise<Buffer>;

/** Undefined where there is no such commit. No revision starts with a hyphen, and what does would be taken for an option. */
async function commitOf(git: Git, revision: string): Promise<string | undefined> {
  if (revision === '' || revision.startsWith('-') || revision.includes('\0')) return undefined;
  try {
    return oneLine(await git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`)) || undefined;
  } catch (error) {
    // Quiet, so that it says nothing of a revision that it does not know; anything else is worth telling.
    if (error instanceof GitError && error.said === '' && typeof error.code === 'number') return undefined;
    throw error;
  }
}

async function entryAt(git: Git, commit: string, path: string): Promise<{ readonly id: string; readonly isFile: boolean } | undefined> {
  const listed = (await git('ls-tree', '-z', '--full-tree', commit, '--', path)).toString();
  const [, mode = '', type, id] = /^(\d+) (\w+) ([0-9a-f]+)\t/.exec(listed) ?? [];
  return id === undefined ? undefined : { id, isFile: type === 'blob' && !mode.startsWith('12') };
}

/** The name that the file had before the renames between two commits. */
async function earlierName(git: Git, since: string, until: string, path: string): Promise<string> {
  const renamesOnly = ['--follow', '--diff-filter=R', '--name-status', '-z', '--format=', '--no-textconv', '--no-ext-diff'];
  const renames = await git('log', ...renamesOnly, `${since}..${until}`, '--', path);
  // "R097", then the name before and the name after; the newest rename first.
  const fields = renames
    .toString()
    .split('\0')
    .filter((field) => field.trim() !== '');
  let name = path;
  for (let at = 0; at + 2 < fields.length; at += 3) if (fields[at + 2] === name) name = fields[at + 1] as string;
  return name;
}

class GitError extends Error {
  constructor(
    readonly code: string | number | null | undefined,
    readonly said: string,
  ) {
    super(said);
  }
}

/** Without a shell: no argument is ever read as anything else. */
function run(folder: string, args: readonly string[], variables: Variables): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      ['-C', folder, ...CONFINED, ...args],
      { encoding: 'buffer', maxBuffer: MOST_BYTES, timeout: TIMEOUT, windowsHide: true, env: { ...variables, ...CONFINED_VARIABLES } },
      (error, stdout, stderr) => {
        if (error) reject(new GitError(error.code, stderr.toString().trim()));
        else resolve(stdout);
      },
    );
  });
}

function failureOf(error: unknown): { failure: GitFailure; detail?: string } {
  if (!(error instanceof GitError)) throw error;
  if (error.code === 'ENOENT') return { failure: 'no-git' };
  if (/not a git repository|outside repository|must be run in a work tree/i.test(error.said)) return { failure: 'not-a-repository' };
  if (/dubious ownership/i.test(error.said)) return { failure: 'not-trusted' };
  return { failure: 'git-failed', detail: error.said.split('\n')[0]?.replace(/^(?:fatal|error): /, '') || String(error.code ?? 'timeout') };
}

/** The nearest folder upwards that is there: the file's own may be gone. */
function existing(folder: string): string {
  let path = folder;
  while (!existsSync(path) && dirname(path) !== path) path = dirname(path);
  return path;
}

const oneLine = (output: Buffer): string => output.toString().replace(/\r?\n$/, '');
