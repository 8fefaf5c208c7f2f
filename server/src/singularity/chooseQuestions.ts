import { foldText } from '../document/fold.ts';
import type { Localized } from '../messages/locale.ts';

/**
 * Chooses a question for each of the passages that one rule asks about in a document, in reading order: always the same one
 * for the same words, and never the same twice in a row. An edit elsewhere does not change what a passage is asked.
 */
export function chooseQuestions(bank: readonly Localized[], passages: readonly string[]): Localized[] {
  let last = -1;
  return passages.map((words) => {
    let chosen = hash(foldText(words).replace(/\s+/g, ' ')) % bank.length;
    if (chosen === last) chosen = (chosen + 1) % bank.length;
    last = chosen;
    return bank[chosen] as Localized;
  });
}

/** FNV-1a: the same number for the same text, on every machine. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
