// What VS Code calls in its extension host (`extensionTestsPath`): runs the test files that stand beside this one.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { env, UIKind } from 'vscode';

/** Ends well or rejects: VS Code makes the exit code of it. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, slow: 2_000, color: false, reporter: 'spec' });
  for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.test.cjs'))) mocha.addFile(path.join(__dirname, file));
  await mocha.loadFilesAsync();
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    // A desktop VS Code writes to the terminal. A workbench in a browser hands every line of its log to the runner (../run.mjs).
    if (env.uiKind === UIKind.Web) reportByLines(runner);
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}

/** One marked line per event, which the runner picks out of the log. */
function reportByLines(runner: Mocha.Runner): void {
  const tell = (event: object) => console.log(`@@test ${JSON.stringify(event)}`);
  runner.on('pass', (test) => tell({ passed: test.fullTitle(), ms: test.duration }));
  runner.on('fail', (test, error: Error) => tell({ failed: test.fullTitle(), error: error.stack ?? String(error) }));
  runner.on('end', () => tell({ end: true }));
}
