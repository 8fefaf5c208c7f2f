// npm run test:editors: Neovim and Emacs, where they are installed, with the configuration that docs/editors.en.md gives: findings, a
// hover, completion, a fix. What is not installed is said, and not counted. Ends with one line: "N passed, N failed".
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '..', '..');
const PAGES = ['docs/editors.en.md', 'docs/editeurs.fr.md'];
/** Longest that an editor may take, in milliseconds. */
const LIMIT = 60_000;

const FILES = {
  'singulier.yaml': 'audit:\n  date: 2026-11-15\n',
  'preuves/entretien.md': '# Entretien\n\nGrille de Nour, le 2 mars 2026.\n',
  'programme.md': `---
kind: programme
---

# Greffer un pommier en fente

**Durée :** 2 jours, 14 heures

**Public :** jardiniers des Hauts-Prés

**Tarif :** sur devis

## Preuves

- **Indicateur 8** : [entretien](preuves/entretien.md), 2026-03-02
- **Indicateur 9** : [livret](
`,
};

/** What is to be seen, in whichever editor; `configuration` where it serves that file too. */
const SEEN = {
  'shows what is missing and what is vague, where it stands': ({ findings }) => {
    assert.ok(
      findings.some(([rule, line, text]) => rule === 'evidence/missing-item' && line === 5 && /Objectifs/.test(text)),
      JSON.stringify(findings),
    );
    assert.ok(
      findings.some(([rule, line]) => rule === 'evidence/vague-item' && line === 11),
      JSON.stringify(findings),
    );
  },
  'tells of an indicator': ({ hover }) => assert.match(hover, /Indicateur 8[^]*positionnement[^]*programme\.md:15/),
  'completes the address of a proof': ({ completion }) =>
    assert.ok(
      completion.some((word) => word.includes('preuves/entretien.md')),
      completion.join(),
    ),
  'applies a fix': ({ fixed }) => assert.match(fixed, /^\*\*Objectifs ?:\*\* à compléter/m),
};

const EDITORS = [
  {
    name: 'Neovim',
    command: 'nvim',
    version: ['--version'],
    section: ([major, minor]) => (major > 0 || minor >= 11 ? 'Neovim 0.11' : 'Neovim 0.7'),
    file: 'init.lua',
    args: (config) => ['--headless', '-u', config, 'programme.md', '-S', path.join(here, 'neovim.lua')],
    also: {
      'completes the configuration': ({ configuration }) =>
        assert.ok(configuration.includes('organisation:'), JSON.stringify(configuration)),
    },
  },
  {
    name: 'Emacs',
    command: 'emacs',
    version: ['--version'],
    // Both come as packages, before Emacs 29 and at any time: without them there is nothing to run.
    needs: ['--batch', '--eval', "(progn (package-initialize) (require 'eglot) (require 'markdown-mode))"],
    section: () => 'Emacs',
    file: 'init.el',
    args: (config) => ['--batch', '--eval', '(package-initialize)', '-l', config, '-l', path.join(here, 'emacs.el')],
  },
];

let passed = 0;
let failed = 0;
function check(name, run) {
  try {
    run();
    passed++;
    console.log(`    ✔ ${name}`);
  } catch (error) {
    failed++;
    console.log(`    ✘ ${name}\n${error.message}`);
  }
}

const pages = PAGES.map((page) => readFileSync(path.join(root, page), 'utf8'));
const blocksOf = (page) => Array.from(page.matchAll(/^```(\w+)\n([^]*?)^```$/gm), ([, language, text]) => ({ language, text }));
/** The configuration under the heading that begins with these words. */
const configurationOf = (heading) => blocksOf(pages[0].slice(pages[0].indexOf(`\n## ${heading}`)))[0].text;

console.log('\n  the pages on other editors');
check('give the same configurations in both languages', () => assert.deepEqual(blocksOf(pages[0]), blocksOf(pages[1])));
check('give JSON that is some', () => {
  const json = blocksOf(pages[0]).filter(({ language }) => language === 'json');
  assert.equal(json.length, 2);
  for (const { text } of json) JSON.parse(text);
});
for (const editor of EDITORS) drive(editor);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function drive({ name, command, version, needs, section, file, args, also = {} }) {
  const told = spawnSync(command, version, { encoding: 'utf8' });
  if (told.error || (needs && spawnSync(command, needs).status !== 0)) {
    console.log(`\n  ${name}: ${told.error ? 'not installed here' : 'without Eglot or markdown-mode here'}, so not run`);
    return;
  }
  const numbers = /(\d+)\.(\d+)/.exec(told.stdout) ?? [];
  const heading = section(numbers.slice(1).map(Number));
  console.log(`\n  ${told.stdout.split('\n', 1)[0]}, configured as under "${heading}"`);
  const folder = mkdtempSync(path.join(tmpdir(), 'singulier-editor-'));
  try {
    let transcript;
    check('goes through to the end', () => {
      transcript = transcriptOf(folder, { command, file, args }, configurationOf(heading));
    });
    for (const [what, look] of transcript ? Object.entries({ ...SEEN, ...also }) : []) check(what, () => look(transcript));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs an editor in a folder of its own, and gives what it saw; throws where it ended without. */
function transcriptOf(folder, { command, file, args }, configuration) {
  const work = path.join(folder, 'work');
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(work, name)), { recursive: true });
    writeFileSync(path.join(work, name), text);
  }
  const bin = path.join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(path.join(bin, 'singulier'), `#!/bin/sh\nexec '${process.execPath}' '${path.join(root, 'dist/cli.cjs')}' "$@"\n`);
  chmodSync(path.join(bin, 'singulier'), 0o755);
  const config = path.join(folder, file);
  writeFileSync(config, configuration);
  const result = path.join(folder, 'transcript.json');
  const { stdout, stderr, status } = spawnSync(command, args(config), {
    cwd: work,
    encoding: 'utf8',
    timeout: LIMIT,
    // Nothing of whoever runs this: no home, French words.
    env: {
      ...process.env,
      PATH: `${bin}:${process.env.PATH}`,
      HOME: folder,
      XDG_CONFIG_HOME: folder,
      LANG: 'fr_FR.UTF-8',
      TRANSCRIPT: result,
    },
  });
  assert.equal(status, 0, `${stdout}\n${stderr}`);
  return JSON.parse(readFileSync(result, 'utf8'));
}
