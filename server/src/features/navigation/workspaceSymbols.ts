import { foldText } from '../../document/fold.ts';
import type { Locale } from '../../messages/locale.ts';
import type { DocumentFacts } from '../../programme/facts.ts';
import { type NamedPart, symbolsOf } from './symbols.ts';

/** The parts of a document in whose names the letters of a query stand in their order, whatever the accents and the case; all for an empty one. */
export function partsNamed(facts: DocumentFacts, query: string, locale: Locale): NamedPart[] {
  const letters = foldText(query).replace(/\s+/g, '');
  return symbolsOf(facts, locale).filter(({ name }) => isWithin(letters, foldText(name)));
}

function isWithin(letters: string, name: string): boolean {
  let at = 0;
  for (const letter of letters) {
    const found = name.indexOf(letter, at);
    if (found < 0) return false;
    at = found + letter.length;
  }
  return true;
}
