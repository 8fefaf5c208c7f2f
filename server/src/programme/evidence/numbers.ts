import { MONTH } from '../../text/calendar.ts';
import { NUMBER_WORD, numberOf } from '../../text/numbers.ts';

/** A number of an indicator, and where it stands in the folded text it was read from. */
export interface NamedNumber {
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

/** A place that names one or several indicators: "indicateur 8", "Ind. 4, 5 et 8", "indicators 30 to 32", "I8". */
export interface NumberMention {
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly NamedNumber[];
  /** "I8" also names a figure, a level or an interview: it counts only beside something that can be shown. */
  readonly weak: boolean;
}

/** What comes right before the number: "indicateurs du RNQ n° ", "indicateurs concernés : ", "ind. ", "C3-I". */
const NAME = new RegExp(
  String.raw`(?<![a-z0-9])(?:(?:indic(?:at(?:eu|o)r)?(s?)|ind)(?:\.|-(?=\d))?(?: (?:qualiopi|du rnq|rnq|du referentiel))?(?: ?(?:(?:concernee?s?|visee?s?|couverts?|associee?s?|rnq|qualiopi|covered|concerned) ?: ?|n(?:[o°º]s?|umeros?)\.? ?|# ?))?(?: ?de )?(?= ?(?:\d|${NUMBER_WORD}\b))|(?:c(?:riter(?:e|ion))? ?\d ?[-.,/]? ?)?i\.?(?= ?\d)) ?`,
  'g',
);

/** A number that is neither part of a date, of an amount or of a greater number. */
const NUMBER = new RegExp(
  String.raw`\d{1,3}(?![\d%€°]|[.,/]\d|-\d{1,2}-\d{4}|-\d{4}| ?(?:%|€|(?:h|heures?|jours?|mois|ans?|hours?|days?|months?|pages?|documents?|${MONTH})\b))`,
  'y',
);
/** One in letters: "indicateur huit", which more words often follow ("deux fois par an"). */
const IN_LETTERS = new RegExp(String.raw`(?:dix-(?:sept|huit|neuf)|${NUMBER_WORD})(?![\w-])`, 'y');
const SLASHED = /\d{1,3}(?=\/\d{1,3}(?![\d/]))/y;

/** What joins two numbers: the first group makes a range of them. */
const JOINT = new RegExp(
  String.raw`(?: ?(-) ?| (a|au|to|through) | ?[,&+/;] ?(?:et |and )?| (?:et|and|ou|or) )(?:(?:l')?(?:indic(?:at(?:eu|o)r)?s?|ind|i)\.? ?)?(?:n[o°º]\.? ?)?(?=\d|${NUMBER_WORD}\b)`,
  'y',
);

/** What may stand after a number that a comma joins: "4, 5 et 8 :", but not "4, 12 grilles". */
const ENDS = new RegExp(String.raw`^ ?(?:$|[,;:.()[\]|/&+"-]|(?:et|and|ou|or|a|au|to|through) (?:\d|${NUMBER_WORD}\b))`);

/** Most indicators that a range is read as: beyond, it is a slip, and its two ends are what the author named. */
const LONGEST_RANGE = 40;

/** Every place of a folded text that names indicators by number. */
export function mentionsIn(folded: string): NumberMention[] {
  const mentions: NumberMention[] = [];
  let from = 0;
  for (const match of folded.matchAll(NAME)) {
    if (match.index < from) continue;
    const numbers = numbersAt(folded, match.index + match[0].length, match[1] === 's');
    if (numbers.length === 0) continue;
    from = (numbers.at(-1) as NamedNumber).end;
    mentions.push({ start: match.index, end: from, numbers, weak: /^i\.? ?$/.test(match[0]) });
  }
  return mentions;
}

/** The numbers listed from an offset on: "4, 5 et 8", "30 à 32". After a plural, "et" needs nothing to be sure of what it joins. */
export function numbersAt(folded: string, at: number, plural: boolean): NamedNumber[] {
  const first = numberAt(folded, at, plural);
  if (!first) return [];
  const listed: (NamedNumber & { readonly joint?: 'hyphen' | 'range' | 'list' })[] = [first];
  for (let last = first; ;) {
    JOINT.lastIndex = last.end;
    const joint = JOINT.exec(folded);
    const next = joint ? numberAt(folded, JOINT.lastIndex, plural) : undefined;
    if (!joint || !next) break;
    const sure = plural && / (?:et|and|a|au|to|through) /.test(joint[0]);
    if (!sure && !ENDS.test(folded.slice(next.end, next.end + 12))) break;
    listed.push({ ...next, joint: joint[1] ? 'hyphen' : joint[2] ? 'range' : 'list' });
    last = next;
  }
  // "30-32" is a range, "4-5-8" a list.
  const hyphens = listed.filter(({ joint }) => joint === 'hyphen').length;
  const endsRange = (index: number): boolean => {
    const joint = listed[index]?.joint;
    return joint === 'range' || (joint === 'hyphen' && hyphens === 1);
  };
  return listed.flatMap(({ number, start, end }, index) => {
    const before = listed[index - 1];
    if (before && endsRange(index)) return rangeOf(before, { number, start, end });
    return endsRange(index + 1) ? [] : [{ number, start, end }];
  });
}

function numberAt(folded: string, at: number, plural: boolean): NamedNumber | undefined {
  // "indicateurs 4/5" are two; "indicateur 8/32" is the eighth of thirty-two, and is left alone.
  for (const pattern of plural ? [NUMBER, SLASHED] : [NUMBER]) {
    pattern.lastIndex = at;
    const match = pattern.exec(folded);
    if (match) return { number: Number(match[0]), start: at, end: at + match[0].length };
  }
  IN_LETTERS.lastIndex = at;
  const match = IN_LETTERS.exec(folded);
  const end = at + (match?.[0].length ?? 0);
  return match && ENDS.test(folded.slice(end, end + 24)) ? { number: numberOf(match[0]), start: at, end } : undefined;
}

/** Every number of a range, each on the words of the whole; the two ends alone where it runs backwards or too far. */
function rangeOf(from: NamedNumber, to: NamedNumber): NamedNumber[] {
  const count = to.number - from.number + 1;
  const place = { start: from.start, end: to.end };
  if (count < 2 || count > LONGEST_RANGE) return [from, { number: to.number, start: to.start, end: to.end }];
  return Array.from({ length: count }, (_, index) => ({ number: from.number + index, ...place }));
}
