// npm run test:workbench: the extension in a real VS Code. First the host suite, inside the extension host; then the UI suite,
// which uses the workbench as a user does.
// npm run test:vsix: the UI suite alone, on the packaged extension (node test/workbench/run.mjs --vsix).
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import { bundleHostTests } from './bundle.mjs';
import { openSession, output, root } from './session.mjs';

const HOST_SUITE_LIMIT = 120_000;

const { vsix } = parseArgs({ options: { vsix: { type: 'boolean', default: false } } }).values;
const session = await openSession({ folder: 'test/workbench/workspace', vsix: vsix ? packagedExtension() : undefined });
const suites = [];
try {
  if (!vsix) suites.push(await runHostSuite());
  suites.push(await runUiSuite());
} finally {
  await session.close();
}
const passed = suites.reduce((sum, suite) => sum + suite.passed, 0);
const failed = suites.reduce((sum, suite) => sum + suite.failed, 0);
if (failed > 0) console.log(`Log and pictures: ${path.relative(process.cwd(), output)}/`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && suites.every((suite) => suite.passed > 0) ? 0 : 1;

function packagedExtension() {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const file = path.join(root, `${name}-${version}.vsix`);
  if (!existsSync(file)) throw new Error(`${file} is not there: "npm run package" makes it`);
  return file;
}

/** The suite of host/: VS Code loads it, its results come back as lines of the log. */
async function runHostSuite() {
  const tests = await bundleHostTests();
  const result = { passed: 0, failed: 0 };
  let ended = false;
  console.log('\n  in the extension host');
  const onLog = (line) => {
    const event = /^@@test (.*)$/s.exec(line);
    if (event === null) return;
    const { passed, failed, ms, error, end } = JSON.parse(event[1]);
    if (end) ended = true;
    else if (failed === undefined) result.passed++;
    else result.failed++;
    if (passed !== undefined) console.log(`    ✔ ${passed} (${ms}ms)`);
    if (failed !== undefined) console.log(`    ✘ ${failed}\n${error}`);
  };
  let window;
  const code = await new Promise((resolve, reject) => {
    setTimeout(() => resolve('no end in time'), HOST_SUITE_LIMIT).unref();
    session.openWorkbench({ tests, onLog, onExit: resolve }).then((opened) => (window = opened), reject);
  });
  // An extension host that dies at its start ends with code 0 too: only the end mark counts.
  if (!ended) {
    console.log(`    ✘ the host suite did not end (exit code: ${code})`);
    result.failed++;
  }
  if (result.failed > 0) await window?.page.screenshot({ path: path.join(output, 'host-suite.png') });
  await window?.page.close();
  return result;
}

/** The suite of ui/, here in this process; its tests share one window, `this.workbench`. */
async function runUiSuite() {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, slow: 20_000, reporter: 'spec' });
  mocha.rootHooks({
    async beforeAll() {
      this.workbench = await session.openWorkbench();
      // For what needs another workspace; what it opens is closed by whoever asked for it.
      this.openSession = (folder) => openSession({ folder, vsix: vsix ? packagedExtension() : undefined });
    },
    async afterEach() {
      const { state, title } = this.currentTest;
      if (state === 'failed') await this.workbench.page.screenshot({ path: path.join(output, `${title.replace(/\W+/g, '-')}.png`) });
    },
  });
  const folder = path.join(import.meta.dirname, 'ui');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.test.mjs'))) mocha.addFile(path.join(folder, file));
  await mocha.loadFilesAsync();
  return new Promise((resolve) => {
    const runner = mocha.run((failures) => resolve({ passed: runner.stats.passes, failed: failures }));
  });
}
