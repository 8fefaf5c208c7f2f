import type { KindGlobs } from '../config/kinds.ts';
import type { Locale } from '../messages/locale.ts';
import type { DocumentKind } from '../programme/facts.ts';

/** What every command that reads documents is told. */
export interface ReadOptions {
  readonly paths: readonly string[];
  /** Day of the audit, ISO; the configuration's, else today, when the user gave none. */
  readonly asOf: string | undefined;
  /** Language of the messages; the configuration's, else the system's, when the user chose none. */
  readonly locale: Locale | undefined;
  /** Kind of the files that are asked for and that no glob matches. */
  readonly kind: DocumentKind | undefined;
  readonly kindGlobs: KindGlobs;
}
