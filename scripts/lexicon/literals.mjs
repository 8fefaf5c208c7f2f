// The words without which a regular expression cannot match: any text that it matches contains one of them. Look-arounds and
// borders are passed over, which can only make the answer wider, never wrong. Undefined: no word tells.
import { RegExpParser } from '@eslint-community/regexpp';

const parser = new RegExpParser();
const FIGURES = Array.from('0123456789');
/** Most words that stand for one pattern, and most letters of one. */
const MOST_WORDS = 40;
const MOST_LETTERS = 16;

/** @returns {readonly string[] | undefined} @param wholeWords whether what is matched may have lost what stands between two words */
export function requiredWords(source, { wholeWords = false } = {}) {
  const better = wholeWords ? betterOf(longestWord) : betterOf((word) => word);
  const { exact, required } = ofAlternatives(parser.parsePattern(source).alternatives, better);
  const words = better(required, exact);
  return words && [...new Set(words)].filter((word, _, all) => !all.some((other) => other !== word && word.includes(other)));
}

/** The longest word of a text. */
export const longestWord = (word) => word.split(/[^a-z0-9]+/).reduce((best, part) => (part.length > best.length ? part : best), '');

/** Of two lists, in the form that is looked for, the one that fewer texts contain: longer words first, then fewer of them. */
function betterOf(form) {
  const usable = (words) => {
    const formed = words?.map(form);
    return formed?.includes('') ? undefined : formed;
  };
  return (a, b) => {
    const [first, second] = [usable(a), usable(b)];
    if (!first || !second) return first ?? second;
    return worth(first) >= worth(second) ? first : second;
  };
}
const worth = (words) => Math.min(6, ...words.map(({ length }) => length)) - Math.log2(words.length) / 2;

/** exact: all that it can match, where that is little; required: words one of which it contains. */
function ofAlternatives(alternatives, better) {
  const all = alternatives.map(({ elements }) => ofSequence(elements, better));
  const exact = all.every((each) => each.exact) ? bounded(all.flatMap((each) => each.exact)) : undefined;
  const each = all.map((one) => better(one.required, one.exact));
  const required = each.every(Boolean) ? each.flat() : undefined;
  return { exact, required };
}

function ofSequence(elements, better) {
  let run = [''];
  let isExact = true;
  let required;
  const close = () => {
    required = better(required, run);
    run = [''];
  };
  for (const element of elements) {
    const part = ofElement(element, better);
    const longer = part.exact && bounded(run.flatMap((a) => part.exact.map((b) => a + b)));
    if (longer) {
      run = longer;
      continue;
    }
    isExact = false;
    close();
    required = better(required, part.required);
    // What follows may still begin a longer word.
    if (part.exact) run = part.exact;
  }
  const exact = isExact ? run : undefined;
  close();
  return { exact, required };
}

function ofElement(element, better) {
  switch (element.type) {
    case 'Character':
      return { exact: [String.fromCodePoint(element.value)] };
    case 'CharacterSet':
      return element.kind === 'digit' && !element.negate ? { exact: FIGURES } : {};
    case 'CharacterClass':
      return { exact: ofClass(element) };
    case 'Group':
    case 'CapturingGroup':
      return ofAlternatives(element.alternatives, better);
    case 'Assertion':
      return { exact: [''] };
    case 'Quantifier': {
      const { exact, required } = ofElement(element.element, better);
      if (element.max === 1) return element.min === 1 ? { exact, required } : { exact: exact && bounded([...exact, '']) };
      if (element.min === 0) return {};
      return { required: better(required, exact) };
    }
    default:
      return {};
  }
}

function ofClass({ negate, elements }) {
  if (negate) return undefined;
  const found = [];
  for (const element of elements) {
    if (element.type === 'Character') found.push(String.fromCodePoint(element.value));
    else if (element.type === 'CharacterClassRange' && element.max.value - element.min.value < 10)
      for (let code = element.min.value; code <= element.max.value; code++) found.push(String.fromCodePoint(code));
    else if (element.type === 'CharacterSet' && element.kind === 'digit' && !element.negate) found.push(...FIGURES);
    else return undefined;
  }
  return found;
}

function bounded(words) {
  const distinct = [...new Set(words)];
  return distinct.length <= MOST_WORDS && distinct.every(({ length }) => length <= MOST_LETTERS) ? distinct : undefined;
}
