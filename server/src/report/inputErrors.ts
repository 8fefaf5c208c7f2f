/** Why a path that was asked for, or a file under it, could not be checked. */
export const INPUT_ERROR_CODES = [
  'not-found',
  'vanished',
  'permission',
  'link-loop',
  'not-a-file',
  'binary',
  'not-utf8',
  'not-readable',
  'no-document',
  'analysis-failed',
] as const;

export type InputErrorCode = (typeof INPUT_ERROR_CODES)[number];

/** A path that could not be checked; its message, with the remedy, is in `messages/`. */
export interface InputError {
  readonly path: string;
  readonly code: InputErrorCode;
  /** Line of the first trouble, from 1, where there is one. */
  readonly line?: number;
  /** The system's own code or words, for `not-readable` and `analysis-failed`. */
  readonly detail?: string;
}

/** Why a file was left out without that being a fault. */
export const SKIP_CODES = ['empty', 'link-outside'] as const;

export type SkipCode = (typeof SKIP_CODES)[number];

export interface SkippedInput {
  readonly path: string;
  readonly code: SkipCode;
}
