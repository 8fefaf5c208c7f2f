import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readArguments, UsageError } from '../../server/src/cli/arguments.ts';
import { systemLocale, wantsColour } from '../../server/src/cli/environment.ts';
import { localDay } from '../../server/src/host/localDay.ts';
import { COMMAND, inFolder, singulier } from './harness.ts';

function usageError(args: readonly string[]): UsageError {
  try {
    readArguments(args);
  } catch (error) {
    assert.ok(error instanceof UsageError);
    return error;
  }
  assert.fail(`accepted: ${args.join(' ')}`);
}

describe('arguments', () => {
  it('have defaults', () => {
    assert.deepEqual(readArguments(['check']), {
      command: 'check',
      options: {
        paths: ['.'],
        format: 'pretty',
        asOf: undefined,
        failOn: 'error',
        withPassages: false,
        locale: undefined,
        kind: undefined,
        kindGlobs: {},
      },
    });
  });

  it('of choices are those of check, but for the severity', () => {
    assert.deepEqual(readArguments(['choices', 'a', '--format', 'json']), {
      command: 'choices',
      options: { paths: ['a'], format: 'json', asOf: undefined, locale: undefined, kind: undefined, kindGlobs: {} },
    });
  });

  it('are all read', () => {
    assert.deepEqual(
      readArguments([
        'check',
        'a',
        '--format=json',
        '--as-of',
        '2028-02-29',
        'b',
        '--fail-on',
        'never',
        '--with-passages',
        '--kind',
        'session=s/**',
        '--kind',
        'session=t/*.md',
        '--kind',
        'other',
        '--locale',
        'en',
      ]),
      {
        command: 'check',
        options: {
          paths: ['a', 'b'],
          format: 'json',
          asOf: '2028-02-29',
          failOn: 'never',
          withPassages: true,
          locale: 'en',
          kind: 'other',
          kindGlobs: { session: ['s/**', 't/*.md'] },
        },
      },
    );
  });

  it('of print-config are read', () => {
    assert.deepEqual(readArguments(['print-config', 'a.md']), {
      command: 'print-config',
      options: { path: 'a.md', format: 'pretty', asOf: undefined, locale: undefined },
    });
    assert.deepEqual(readArguments(['print-config', '--format', 'json', 'a.md', '--as-of=2026-11-15', '--locale', 'en']), {
      command: 'print-config',
      options: { path: 'a.md', format: 'json', asOf: '2026-11-15', locale: 'en' },
    });
  });

  it('after "--" are paths', () => {
    const request = readArguments(['check', '--', '--format']);
    assert.ok(request.command === 'check');
    assert.deepEqual(request.options.paths, ['--format']);
  });

  const wrong: readonly [args: string[], fr: RegExp, en: RegExp][] = [
    [[], /Il manque une commande/, /A command is missing/],
    [['chek'], /« chek »\. Pour lire un document : singulier check chek/, /"chek"/],
    [['check', '--formt', 'json'], /Option inconnue : --formt\./, /Unknown option: --formt\./],
    [['check', '-x'], /Option inconnue : -x\./, /Unknown option/],
    [['lsp', '--stdio', '--format', 'json'], /Option inconnue : --format\./, /Unknown option/],
    [['check', '--stdio'], /Option inconnue : --stdio\./, /Unknown option/],
    [['check', '--constructor'], /Option inconnue : --constructor\./, /Unknown option/],
    [
      ['check', '--format', 'sarif'],
      /« sarif » n’est pas une valeur possible\. Valeurs possibles : pretty, json\./,
      /Possible values: pretty, json/,
    ],
    [['check', '--format'], /--format attend une valeur/, /--format needs a value/],
    [['check', '--format', '--locale', 'en'], /--format attend une valeur/, /needs a value/],
    [['check', '--help=oui'], /--help n’attend pas de valeur/, /takes no value/],
    [['check', '--locale', 'de'], /« de »[^]*fr, en/, /"de"/],
    [['check', '--fail-on', 'info'], /error, warning, information, hint, never/, /"info"/],
    [['check', '--kind', 'cours'], /programme, organisation, session, other/, /"cours"/],
    [['check', '--kind', 'cours=x/**'], /« cours »/, /"cours"/],
    [['check', '--kind', 'session='], /il manque le motif/, /the glob after "=" is missing/],
    [['check', '--as-of', '1er novembre'], /AAAA-MM-JJ, par exemple 2026-11-01/, /YYYY-MM-DD/],
    [['check', '--as-of', '2026-02-30'], /ce mois a 28 jours/, /that month has 28 days/],
    [['check', '--as-of', '2026-13-01'], /pas de mois 13/, /no month 13/],
    [['check', '--with-passages'], /ne vaut qu’avec --format json/, /needs --format json/],
    [['print-config'], /un document, et un seul/, /only one/],
    [['print-config', 'a.md', 'b.md'], /un document, et un seul/, /only one/],
    [['print-config', 'a.md', '--kind', 'other'], /Option inconnue : --kind\./, /Unknown option/],
    [['lsp'], /singulier lsp --stdio/, /singulier lsp --stdio/],
  ];
  for (const [args, fr, en] of wrong) {
    it(`refuses "${args.join(' ')}" and says why`, () => {
      const error = usageError(args);
      assert.match(error.messageIn('fr'), fr);
      assert.match(error.messageIn('en'), en);
      assert.match(error.messageIn('fr'), /Voir « singulier --help »\.$/);
    });
  }
});

describe('singulier', function () {
  this.timeout(20_000); // processes, on machines that may be busy

  it('refuses wrong use on stderr with exit 2, in the language asked for', () =>
    inFolder({}, async (cwd) => {
      assert.deepEqual(await singulier(['check', '--locale', 'en', '--as-of', '2026-02-30'], { cwd }), {
        code: 2,
        stdout: '',
        stderr: 'singulier: --as-of: "2026-02-30" is not a date: that month has 28 days. See "singulier --help".\n',
      });
    }));

  it('helps in both languages', () =>
    inFolder({}, async (cwd) => {
      for (const args of [['--help'], ['check', '-h'], ['lsp', '--help']]) {
        const { code, stdout } = await singulier(args, { cwd });
        assert.equal(code, 0);
        assert.match(stdout, /^Utilisation$/m);
      }
      assert.match((await singulier(['--help', '--locale', 'en'], { cwd })).stdout, /^Usage$/m);
    }));

  it('tells its version', () =>
    inFolder({}, async (cwd) => {
      assert.match((await singulier(['--version'], { cwd })).stdout, /^\d+\.\d+\.\d+\n$/);
    }));
});

describe('singulier lsp --stdio', function () {
  this.timeout(20_000);

  it('starts the language server, which answers and ends when told', () =>
    inFolder({}, async (cwd) => {
      const child = spawn(process.execPath, [COMMAND, 'lsp', '--stdio'], { cwd, stdio: 'pipe' });
      const send = (message: object): void => {
        const body = JSON.stringify({ jsonrpc: '2.0', ...message });
        child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
      };
      let answers = '';
      const answered = new Promise<void>((resolve) =>
        child.stdout.on('data', (chunk: Buffer) => {
          answers += chunk.toString();
          if (answers.includes('"id":1')) resolve();
        }),
      );
      send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
      await answered;
      assert.match(answers, /"serverInfo":\{"name":"/);
      send({ id: 2, method: 'shutdown' });
      send({ method: 'exit' });
      assert.equal(await new Promise((resolve) => child.on('close', resolve)), 0);
    }));
});

describe('environment', () => {
  it('gives the language: French unless the system says English', () => {
    assert.equal(systemLocale({}), 'fr');
    assert.equal(systemLocale({ LANG: 'C.UTF-8' }), 'fr');
    assert.equal(systemLocale({ LANG: 'en_US.UTF-8' }), 'en');
    assert.equal(systemLocale({ LANG: 'en_US.UTF-8', LC_MESSAGES: 'fr_FR' }), 'fr');
    assert.equal(systemLocale({ LC_MESSAGES: 'fr_FR', LC_ALL: 'en_GB' }), 'en');
    assert.equal(systemLocale({ LC_ALL: '', LANG: 'en' }), 'en');
  });

  it('gives the local day', () => assert.equal(localDay(new Date(2026, 0, 5, 23, 59)), '2026-01-05'));

  it('decides on colour', () => {
    const write = (): void => {};
    const terminal = { isTTY: true, write };
    assert.equal(wantsColour(terminal, {}), true);
    assert.equal(wantsColour({ write }, {}), false);
    assert.equal(wantsColour(terminal, { TERM: 'dumb' }), false);
    assert.equal(wantsColour(terminal, { NO_COLOR: '1' }), false);
    assert.equal(wantsColour(terminal, { NO_COLOR: '' }), true);
    assert.equal(wantsColour({ write }, { FORCE_COLOR: '1', NO_COLOR: '1' }), true);
    assert.equal(wantsColour(terminal, { FORCE_COLOR: '0' }), false);
  });
});
