import { VERSION } from '../host/version.ts';
import { COMMAND } from '../messages/command.ts';
import { format } from '../messages/format.ts';
import { readArguments, readLocale, UsageError } from './arguments.ts';
import { type Environment, systemLocale } from './environment.ts';
import { describeFault } from './fault.ts';

/**
 * Runs the command and returns its exit code; never throws.
 * What only one command needs is loaded by that command: the parser for `check` and `choices`, the server for `lsp`, nothing for `--help`.
 */
export async function run(argv: readonly string[], environment: Environment): Promise<number> {
  const { stdout, stderr, variables } = environment;
  const locale = readLocale(argv) ?? systemLocale(variables);
  try {
    const request = readArguments(argv);
    switch (request.command) {
      case 'help':
        stdout.write(COMMAND.help[locale]);
        return 0;
      case 'version':
        stdout.write(`${VERSION}\n`);
        return 0;
      case 'lsp': {
        const { startServer } = await import('../lsp/node.ts');
        startServer();
        return 0;
      }
      case 'check': {
        const { check } = await import('./check.ts');
        return await check(request.options, environment);
      }
      case 'coverage': {
        const { coverage } = await import('./coverage.ts');
        return await coverage(request.options, environment);
      }
      case 'delta': {
        const { delta } = await import('./delta.ts');
        return await delta(request.options, environment);
      }
      case 'mirror': {
        const { mirror } = await import('./mirror.ts');
        return await mirror(request.options, environment);
      }
      case 'choices': {
        const { choices } = await import('./choices.ts');
        return await choices(request.options, environment);
      }
      case 'referential': {
        const { referential } = await import('./referential.ts');
        return referential(request.options, environment);
      }
      case 'print-config': {
        const { printConfig } = await import('./printConfig.ts');
        return await printConfig(request.options, environment);
      }
    }
  } catch (error) {
    if (error instanceof UsageError) stderr.write(`singulier: ${error.messageIn(locale)}\n`);
    else stderr.write(`singulier: ${format(COMMAND.crashed[locale], { version: VERSION, detail: describeFault(error) })}\n`);
    return 2;
  }
}
