// Makes the walk that says which of the patterns of the second voice may be met in a line (server/src/singularity/sought.ts): the words that
// each of them needs are found in its source. A pattern is known by the print of its source; one that changed since is tried on every line.
import '../../out/server/src/singularity/reading.js';
import { hash } from '../../out/server/src/document/hash.js';
import { SOUGHT } from '../../out/server/src/singularity/sought.js';
import { requiredWords } from '../lexicon/literals.mjs';
import { tableOf } from '../lexicon/scanTable.mjs';

export function generate() {
  return Object.entries(SOUGHT).map(([language, all]) => {
    const sources = [...new Set(all.map(({ pattern }) => pattern.source))].toSorted();
    const prints = sources.map(hash);
    if (new Set(prints).size < prints.length) throw new Error(`Two patterns have the same print in ${language}: change one of them`);
    const json = JSON.stringify({ prints, table: tableOf(sources.map((source) => requiredWords(source))) });
    return {
      path: `server/src/lexicon/generated/needs.${language}.ts`,
      text: `/** The words that patterns need, by \`npm run generate\`: JSON, parsed when first needed. */
export const NEEDS_${language.toUpperCase()} = \`${json.replaceAll(/[\\`]|\$(?=\{)/g, '\\$&')}\`;
`,
    };
  });
}
