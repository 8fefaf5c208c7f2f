// Runs every check and every test, in the order in which a failure is cheapest, and ends with one line: "N passed, N failed".
// Each check (types, lint, format, generated files) counts as one.
import { spawn } from 'node:child_process';

const STEPS = [
  { name: 'types', command: ['tsc', '-b'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'format', command: ['oxfmt', '--check'] },
  { name: 'generated files', command: ['node', 'scripts/generate.mjs', '--check'] },
  { name: 'bundles', command: ['node', 'scripts/bundle.mjs'] },
  { name: 'unit, protocol and command tests', command: ['c8', 'mocha'], counts: /(\d+) passing|(\d+) failing/g },
  { name: 'other editors', command: ['node', 'test/editors/run.mjs'], counts: /^(\d+) passed, (\d+) failed/gm },
  { name: 'tests in a real VS Code workbench', command: ['node', 'test/workbench/run.mjs'], counts: /^(\d+) passed, (\d+) failed/gm },
  {
    name: 'the packaged extension in that workbench',
    command: ['npm', 'run', '--silent', 'test:vsix'],
    counts: /^(\d+) passed, (\d+) failed/gm,
  },
];

let passed = 0;
let failed = 0;
for (const { name, command, counts } of STEPS) {
  console.log(`\n── ${name}: ${command.join(' ')}`);
  const { code, output } = await run(command);
  let counted = 0;
  for (const match of counts ? output.matchAll(counts) : []) {
    passed += Number(match[1] ?? 0);
    failed += Number(match[2] ?? 0);
    counted += Number(match[1] ?? 0) + Number(match[2] ?? 0);
  }
  // A check counts as one test; a test run that ran nothing is a failure, not a success.
  if (!counts && code === 0) passed++;
  else if (!counts) failed++;
  else if (counted === 0 || (code !== 0 && !/\b[1-9]\d* (?:failing|failed)/.test(output))) failed++;
  if (code !== 0) process.exitCode = 1;
  // Without types or bundles, what follows tells nothing new.
  if (code !== 0 && (name === 'types' || name === 'bundles')) break;
}
if (failed > 0) process.exitCode = 1;
console.log(`\n${passed} passed, ${failed} failed`);

/** Runs a tool of the project, showing what it prints and keeping it. */
function run([tool, ...args]) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const env = { ...process.env, PATH: `${process.cwd()}/node_modules/.bin${separator}${process.env.PATH}` };
  return new Promise((resolve) => {
    const child = spawn(tool, args, { env, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
    let output = '';
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream.on('data', (chunk) => {
        output += chunk;
        target.write(chunk);
      });
    }
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
