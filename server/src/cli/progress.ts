import { COMMAND } from '../messages/command.ts';
import { format } from '../messages/format.ts';
import type { Locale } from '../messages/locale.ts';
import type { Output } from './environment.ts';

/** Shorter work needs no news. */
const QUIET_MS = 1000;
const INTERVAL_MS = 100;
const ERASE_LINE = '\r\u001b[K';

/** Tells on a terminal how far a long reading is. Writes nothing elsewhere, and leaves nothing behind. */
export class Progress {
  #shown = false;
  #next = performance.now() + QUIET_MS;

  constructor(
    private readonly output: Output,
    private readonly total: number,
    private readonly locale: Locale,
  ) {}

  report(done: number): void {
    const now = performance.now();
    if (this.output.isTTY !== true || now < this.#next) return;
    this.#next = now + INTERVAL_MS;
    this.#shown = true;
    this.output.write(ERASE_LINE + format(COMMAND.progress[this.locale], { done: String(done), total: String(this.total) }));
  }

  end(): void {
    if (this.#shown) this.output.write(ERASE_LINE);
  }
}
