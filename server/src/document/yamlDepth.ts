/** Brackets open at once beyond which YAML is not parsed. Nobody nests a tenth of that by hand. */
export const MAX_BRACKETS = 100;

/** Units before the first word of a line, which are what block nesting is made of, beyond which YAML is not parsed. */
export const MAX_LEAD = 500;

/** Spaces and marks of entries ("- - ? "), perhaps with anchors and tags between them. */
const LEAD = /^(?:[ \t]|[-?:](?=\s|$)|[&!]\S*)*/;

/**
 * The first line, from 0, on which YAML may be nested too deeply to be parsed, undefined where none is. The parser calls
 * itself at each level, so absurd depths must not reach it. Brackets within texts count too, which harms nobody.
 */
export function lineTooDeep(text: string): number | undefined {
  let open = 0;
  for (const [line, words] of text.split(/\r\n?|\n/).entries()) {
    if ((LEAD.exec(words) as RegExpExecArray)[0].length > MAX_LEAD) return line;
    for (const bracket of words.match(/[[\]{}]/g) ?? []) {
      open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
      if (open > MAX_BRACKETS) return line;
    }
  }
  return undefined;
}
