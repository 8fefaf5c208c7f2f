import type { FileSystem } from '../host/fileSystem.ts';
import { type Locale, localeOf } from '../messages/locale.ts';

/** What the command is given of the world it runs in: all that a test must be able to replace. */
export interface Environment {
  readonly cwd: string;
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly fileSystem: FileSystem;
  readonly stdout: Output;
  readonly stderr: Output;
  now(): Date;
}

/** A stream to write to; what is known of it when it is a terminal. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

type Variables = Environment['variables'];

/** The language of the messages where the user chose none: that of the system, French where it says nothing. */
export function systemLocale({ LC_ALL, LC_MESSAGES, LANG }: Variables): Locale {
  const posix = LC_ALL || LC_MESSAGES || LANG;
  return localeOf(posix?.replace('_', '-'));
}

/** Whether to colour. `FORCE_COLOR` decides over `NO_COLOR`, as in Node.js; without either, a terminal that can. */
export function wantsColour({ isTTY }: Output, { FORCE_COLOR, NO_COLOR, TERM }: Variables): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  if (NO_COLOR) return false;
  return isTTY === true && TERM !== 'dumb';
}
