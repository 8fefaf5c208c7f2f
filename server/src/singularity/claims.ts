import type { MarkdownDocument } from '../document/document.ts';
import { foldText } from '../document/fold.ts';
import type { Language } from '../document/language.ts';
import { lookThrough, MOST_DIFFERENT, mostTellingOf } from './lens.ts';
import { CLAIMS } from './claimWords.ts';
import type { codeOf, LensMatch, Passage } from './passages.ts';
import { CARED_FOR } from './valueWords.ts';

/** Kinds by which care is only named: where a means follows at once, it is told. */
const NAMED_CARE: ReadonlySet<string> = new Set(['decoration', 'slogan']);
/** Kinds by which a result is told: where the course is named after it, it is what is taught. */
const RESULTS: ReadonlySet<string> = new Set(['result', 'excellence']);

/** Where selling or accounts are taught, money is the matter; performance and efficiency are not. Folded. */
const TRADE = /\b(?:vent|vend|commerc|negoci|gestion|compta|financ|marketing|sales|selling|business|account)\w*/;
const MONEY =
  /\b(?:chiffre d'affaires|ventes|marges?|panier|taux|rentabilite|rendement|resultats|croissance|turnover|revenue|sales|margins?|profitability|growth|results)\b/;

/** Those whom selling is about. Folded. */
const BUYERS = /\b(?:client|clientele|prospect|acheteu|interlocut|customer|buyer|decid)/;

/** Passages before and after among which care for people answers a result. */
const NEAR = 2;

/** Whether what stands beside a passage under the same heading speaks of looking after people. */
const caresNear = (passages: readonly Passage[], at: number, language: Language): boolean =>
  passages
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .some((passage) => passage.part === passages[at]?.part && CARED_FOR[language].test(passage));

/** By what a sentence goes on to say how: then nothing is asked. Folded. */
const MEANS =
  /^[^.;]{0,15}?(?:[,:(] ?(?:avec|par|grace|ou|qui|afin|with|by|through|where|who)\b|\b(?:grace a|au moyen|through|by means)\b|[:(])/;

/** Right after a result, the act that brings it: "gagner en efficacité en triant ses mails". Folded. */
const BY_DOING = /^ ?(?:en [a-z]+ant\b|by [a-z]+ing\b)/;

/**
 * What a programme claims in passing, the most telling first chosen, in reading order: a result for its own sake, persons as what is
 * acted upon, care as decoration. What is refused, quoted, limited or followed by its means is left alone.
 */
export const readClaims = (...read: Parameters<typeof claimsIn>): LensMatch[] => mostTellingOf(claimsIn(...read), MOST_DIFFERENT);

/** All that it claims in passing, in reading order. */
export function claimsIn(
  { language, title }: MarkdownDocument,
  passages: readonly Passage[],
  isCode: ReturnType<typeof codeOf>,
): LensMatch[] {
  const named = foldText(title?.text ?? '');
  const isTrade = TRADE.test(named);
  return passages.flatMap((passage, at): LensMatch[] => {
    const { folded, section, argued } = passage;
    if (argued || section === 'trainer') return [];
    const match = lookThrough(passage, CLAIMS[language], isCode);
    if (!match) return [];
    const words = foldText(match.words);
    const after = folded.slice(folded.indexOf(words) + words.length);
    if (NAMED_CARE.has(match.kind) && MEANS.test(after)) return [];
    if (RESULTS.has(match.kind) && (BY_DOING.test(after) || caresNear(passages, at, language))) return [];
    if (isTrade && (MONEY.test(words) || (match.kind === 'enlisted' && BUYERS.test(words)))) return [];
    if (RESULTS.has(match.kind) && match.object !== undefined && named.includes(foldText(match.object))) return [];
    return [match];
  });
}
