// The three `text` blocks of each README: the help of the command, what it prints on the example workspace (an excerpt), and
// the mirror of one of its programmes.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { run } from '../../out/server/src/cli/run.js';
import { nodeFileSystem } from '../../out/server/src/host/fileSystem.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PAGES = { en: 'README.md', fr: 'README.fr.md' };
/** The day that the READMEs name, so that the excerpt does not change with today's. */
const AUDIT_DAY = '2026-11-15';
const MIRRORED = 'examples/programmes/remonter-un-mur-de-soutenement.md';

/** What the command prints where it is not on a terminal. */
async function printed(...argv) {
  let text = '';
  const stdout = { write: (chunk) => (text += chunk) };
  await run(argv, { cwd: ROOT, variables: {}, fileSystem: nodeFileSystem, stdout, stderr: process.stderr, now: () => new Date(AUDIT_DAY) });
  return text.trimEnd();
}

/** One document whole, the first stock phrase of another, and the summary. */
function excerpt(report) {
  const blocks = report.split('\n\n').map((block) => block.split('\n'));
  const of = (name) => blocks.find(([title]) => title.includes(name));
  const whole = of('apprentissage-macon');
  const [title, ...lines] = of('vae-murailler');
  const phrase = lines.findIndex((line) => line.includes('singularity/stock-phrase'));
  return [...whole, '', title, '  …', ...lines.slice(phrase, phrase + 2), '', '…', '', ...blocks.at(-1)].join('\n');
}

export const generate = () =>
  Promise.all(
    Object.entries(PAGES).map(async ([locale, path]) => {
      const shown = [
        await printed('--help', '--locale', locale),
        excerpt(await printed('check', 'examples', '--as-of', AUDIT_DAY, '--locale', locale)),
        await printed('mirror', MIRRORED, '--as-of', AUDIT_DAY, '--locale', locale),
      ];
      const page = (await readFile(new URL(`../../${path}`, import.meta.url), 'utf8')).replaceAll('\r\n', '\n');
      return { path, text: page.replace(/(?<=^```text\n)(?:[\s\S]*?\n)??(?=```$)/gm, () => `${shown.shift()}\n`) };
    }),
  );
