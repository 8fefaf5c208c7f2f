import type { Found } from '../prose.ts';

const DENIED = /\b(?:pas|jamais|non|ne|not|never|cannot)\b|\bn'|n't\b/;
/** What denies only what follows at once: "sans garantie d'emploi", "aucune promesse ni garantie". */
const DENIED_HERE = /\b(?:sans|aucune?s?|ni|no|without|neither|nor)(?: [a-z'-]{1,20}){0,3} ?$/;
const HEDGED =
  /\b(?:peut|peuvent|peux|pourra|pourrez|pourrait|possibles?|possibilites?|eventuel\w*|selon|sous (?:certaines )?(?:conditions?|reserves?)|si|s'il|en fonction|dans la limite|jusqu'a|certaine?s|la plupart|parfois|souvent|en cours|demande de|may|might|could|can|depending|subject to|if|up to|some|sometimes|most)\b/;
const QUOTE = '"';

/** Whether the sentence denies what it names, or only quotes it. */
export const isDenied = ({ before, match, after, asks, prose }: Found): boolean =>
  asks ||
  DENIED.test(before) ||
  DENIED.test(after) ||
  DENIED_HERE.test(before) ||
  /^\W*(?:non|no|pas)\b/.test(prose.beside) ||
  (before.trimEnd().endsWith(QUOTE) && after.trimStart().startsWith(QUOTE)) ||
  DENIED.test(match[0]);

/** Whether the sentence says under what conditions. */
export const isHedged = ({ before, match, after }: Found): boolean => HEDGED.test(before) || HEDGED.test(after) || HEDGED.test(match[0]);
