import { nodeFileSystem } from '../host/fileSystem.ts';
import { run } from './run.ts';

let lost = false;
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that went away (`singulier check | head`) has what it wanted; a full disk has not.
    if (error.code === 'EPIPE') return;
    lost = true;
    process.exitCode = 2;
  });
}

// Only the code is set: `process.exit` would cut off what a pipe has not taken yet.
void run(process.argv.slice(2), {
  // Read when it is needed: in a folder that was removed it throws, which is for `run` to tell.
  get cwd() {
    return process.cwd();
  },
  variables: process.env,
  fileSystem: nodeFileSystem,
  stdout: process.stdout,
  stderr: process.stderr,
  now: () => new Date(),
}).then((code) => {
  process.exitCode = lost ? 2 : code;
});
