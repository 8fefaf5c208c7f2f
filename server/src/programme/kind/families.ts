import { TERMS } from '../../lexicon/generated/terms.ts';
import { ofText, type Scanned } from '../../lexicon/scanned.ts';

const WORDS = TERMS.families;

/** Types of document that speak of courses, or look like the sheet of one, and are none. */
export type Family = keyof typeof WORDS;
export const FAMILIES = Object.keys(WORDS) as readonly Family[];

/** The tag of a component, whose name is none of the author's words. */
const TAG = /<\/?[a-z][^<>]{0,200}>/g;

const wordsOf = new Map(
  FAMILIES.map((family): [Family, (text: Scanned) => readonly string[]] => {
    const { fr, en } = WORDS[family];
    // Made when first asked for: most documents are known without.
    let pattern: RegExp | undefined;
    const read = ofText(
      ({ text }) => text.replace(TAG, ' ').match((pattern ??= new RegExp(String.raw`(?<![\w-])(?:${fr}|${en})(?![\w-])`, 'gm'))) ?? [],
    );
    return [family, read];
  }),
);

/**
 * How many different words of a family folded texts have: one may stand in any programme by chance, three different ones hardly do. A
 * long document has no more of them than a short one.
 */
export const differentWords = (family: Family, texts: readonly Scanned[]): number =>
  new Set(texts.flatMap((text) => wordsOf.get(family)?.(text) ?? [])).size;
