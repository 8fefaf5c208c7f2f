import assert from 'node:assert/strict';
import {
  CancellationTokenSource,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  LSPErrorCodes,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import type { Analysis } from '../../server/src/engine/analyse.ts';
import { Project } from '../../server/src/engine/project.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { CLIENT_COMMANDS, CODE_ACTION_KINDS, type PickParams, type RegisterParams } from '../../server/src/protocol/index.ts';
import { analysing, applyAction, type Client, FULL_CAPABILITIES, startInProcess, until } from './harness.ts';

const URI = 'file:///projet/formations/broder.md';

const PROGRAMME = `# Broder au crochet

## Objectifs

Broder un motif de perles et le monter sur un tambour.

## Durée

14 heures sur 2 jours.

## Tarif

Nous consulter.
`;

/** Neither its words nor its place say that it is a programme. */
const NOTE = '# Courses\n\nDu pain, du lait.\n';

const WHOLE: Range = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

const resultId = (report: DocumentDiagnosticReport): string => report.resultId ?? assert.fail('no result id');

describe('language server', () => {
  let client: Client;

  const start = async (
    ...[dependencies, params]: [Parameters<typeof startInProcess>[0]?, Parameters<Client['initialize']>[0]?]
  ): Promise<void> => {
    client = startInProcess(dependencies);
    await client.initialize(params);
    await client.ready();
  };

  afterEach(() => client.connection.dispose());

  describe('at start', () => {
    it('says what it can do', async () => {
      client = startInProcess();
      assert.deepEqual(await client.initialize(), {
        serverInfo: { name: 'singulier', version: '1.2.3' },
        capabilities: {
          positionEncoding: 'utf-16',
          textDocumentSync: { openClose: true, change: 2, save: { includeText: false } },
          diagnosticProvider: { identifier: 'singulier', interFileDependencies: true, workspaceDiagnostics: true },
          definitionProvider: true,
          referencesProvider: true,
          documentSymbolProvider: { label: 'Singulier' },
          workspaceSymbolProvider: true,
          documentLinkProvider: { resolveProvider: false },
          foldingRangeProvider: true,
          selectionRangeProvider: true,
          codeActionProvider: { codeActionKinds: Object.values(CODE_ACTION_KINDS) },
          hoverProvider: true,
          renameProvider: { prepareProvider: true },
          codeLensProvider: { resolveProvider: false },
          inlayHintProvider: true,
          workspace: {
            workspaceFolders: { supported: true, changeNotifications: true },
            fileOperations: {
              willRename: { filters: [{ scheme: 'file', pattern: { glob: '**/*' } }] },
              didRename: { filters: [{ scheme: 'file', pattern: { glob: '**/*' } }] },
            },
          },
        },
      });
      await until(() => client.registered.includes('workspace/didChangeConfiguration'), 'registration');
    });

    it('offers a simpler client only what that can use', async () => {
      client = startInProcess();
      const { capabilities } = await client.initialize({ capabilities: {} });
      assert.deepEqual(Object.keys(capabilities).toSorted(), ['positionEncoding', 'textDocumentSync']);
    });

    it('tells the edition in force', async () => {
      await start();
      await until(() => client.statuses.length > 0, 'status');
      assert.deepEqual(client.statuses, [{ edition: '2026', asOf: '2026-11-15', origin: 'today', locale: 'fr' }]);
    });

    it('follows the day', async () => {
      let today = '2026-10-31';
      await start({ today: () => today });
      await client.open(URI, PROGRAMME);
      const before = await client.pull(URI);
      today = '2026-11-01';
      const after = await client.pull(URI, resultId(before));
      assert.equal(after.kind, 'full');
      assert.deepEqual(
        client.statuses.map(({ edition }) => edition),
        ['V9', '2026'],
      );
    });
  });

  describe('diagnostics', () => {
    it('says what is wrong, where, how gravely, and where to read more', async () => {
      await start();
      await client.open(URI, PROGRAMME);
      const diagnostics = await client.diagnostics(URI);
      const missing = diagnostics.find(({ data }) => (data as { item?: string }).item === 'contact');
      assert.ok(missing);
      const { message, relatedInformation: _, ...rest } = missing;
      assert.match(JSON.stringify(message), /[Cc]ontact/);
      assert.deepEqual(rest, {
        range: { start: { line: 0, character: 2 }, end: { line: 0, character: 19 } },
        severity: DiagnosticSeverity.Error,
        source: 'singulier',
        code: 'evidence/missing-item',
        codeDescription: { href: 'file:///pages/fr/evidence/missing-item.md' },
        data: { fix: 'insert-item', item: 'contact', state: 'missing' },
      });
    });

    it('shows the places that a finding relates to, and no page where there is none', async () => {
      const at = PROGRAMME.indexOf('14 heures');
      await start({
        rulePage: () => undefined,
        ...analysing((analysis) => ({
          ...analysis,
          findings: analysis.findings
            .slice(0, 1)
            .map((finding) => ({ ...finding, related: [{ span: { start: at, end: at + 9 }, message: 'ici' }] })),
        })),
      });
      await client.open(URI, PROGRAMME);
      const [diagnostic] = await client.diagnostics(URI);
      assert.deepEqual(diagnostic?.relatedInformation, [
        { location: { uri: URI, range: { start: { line: 8, character: 0 }, end: { line: 8, character: 9 } } }, message: 'ici' },
      ]);
      assert.equal(diagnostic.codeDescription, undefined);
    });

    it('speaks the language of the editor, unless a setting says otherwise', async () => {
      await start({}, { locale: 'en-gb' });
      await client.open(URI, PROGRAMME);
      const english = (await client.diagnostics(URI)).map(({ message }) => message);
      await client.configure({ locale: 'fr' });
      await until(() => client.refreshes > 0, 'refresh');
      const french = (await client.diagnostics(URI)).map(({ message }) => message);
      assert.equal(english.length, french.length);
      assert.notDeepEqual(english, french);
    });

    it('reads changes made of ranges, emojis and CRLF included', async () => {
      await start();
      await client.open(URI, '---\r\nkind: programme\r\n---\r\n# 🧵 Broder\r\n\r\n## Tarif\r\n\r\n600 € HT\r\n');
      assert.ok((await client.diagnostics(URI)).some(({ data }) => (data as { item?: string }).item === 'duration'));
      await client.change(URI, '🧵 Durée : 14 heures\r\n\r\n## ', { start: { line: 5, character: 3 }, end: { line: 5, character: 3 } });
      const diagnostics = await client.diagnostics(URI);
      assert.ok(!diagnostics.some(({ data }) => (data as { item?: string }).item === 'duration'));
      assert.deepEqual(diagnostics[0]?.range, { start: { line: 3, character: 2 }, end: { line: 3, character: 11 } });
    });

    it('answers "unchanged" as long as nothing changed', async () => {
      await start();
      await client.open(URI, PROGRAMME);
      const first = await client.pull(URI);
      const second = await client.pull(URI, resultId(first));
      assert.deepEqual(second, { kind: 'unchanged', resultId: first.resultId });
      await client.change(URI, `${PROGRAMME}\n`);
      const third = await client.pull(URI, resultId(first));
      assert.equal(third.kind, 'full');
      await client.configure({ asOf: '2026-10-01' });
      assert.equal((await client.pull(URI, resultId(third))).kind, 'full');
    });

    it('does not take a document that was opened again for the one before', async () => {
      await start();
      await client.open(URI, PROGRAMME);
      const first = await client.pull(URI);
      await client.close(URI);
      await client.open(URI, PROGRAMME.replace('## Durée', '## Rythme'));
      assert.equal((await client.pull(URI, resultId(first))).kind, 'full');
    });

    it('says nothing of documents that are not its business', async () => {
      await start();
      await client.open(URI, `${NOTE}\n\`\`\`\nsans fin\n`);
      assert.deepEqual(await client.diagnostics(URI), []);
    });

    it('says what it could not read, with the remedy', async () => {
      await start();
      await client.open(URI, `---\ntitle: "Broder\nduree: 14 h\n---\n${PROGRAMME}`);
      const problem = (await client.diagnostics(URI)).find(({ code }) => code === 'front-matter-syntax');
      assert.equal(problem?.severity, DiagnosticSeverity.Error);
      assert.match(JSON.stringify(problem?.message), /L’en-tête YAML est mal formé ici/);
    });

    it('answers for documents it does not know, never saved, or huge', async () => {
      await start();
      assert.deepEqual(await client.diagnostics('file:///projet/inconnu.md'), []);
      await client.open('untitled:Untitled-1', PROGRAMME);
      assert.ok((await client.diagnostics('untitled:Untitled-1')).length > 0);
      await client.open(URI, `# Broder\n\n${'x'.repeat(5_000_000)}\n`);
      assert.deepEqual(
        (await client.diagnostics(URI)).map(({ code }) => code),
        ['line-too-long'],
      );
    });

    it('answers nothing for a document that was closed', async () => {
      await start();
      await client.open(URI, PROGRAMME);
      await client.pull(URI);
      await client.change(URI, NOTE);
      await client.close(URI);
      assert.deepEqual(await client.pull(URI), { kind: 'full', items: [] });
    });

    it('can be cancelled, and does not analyse then', async () => {
      let analysed = 0;
      await start(
        analysing((analysis) => {
          analysed++;
          return analysis;
        }),
      );
      await client.open(URI, PROGRAMME);
      await client.pull(URI);
      const before = analysed;
      await client.change(URI, `${PROGRAMME}\nsuite`);
      const source = new CancellationTokenSource();
      const pending = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } }, source.token);
      source.cancel();
      await assert.rejects(Promise.resolve(pending), { code: LSPErrorCodes.RequestCancelled });
      assert.equal(analysed, before);
    });

    it('is heard while a document is read: what was cancelled by then is not judged', async () => {
      const source = new CancellationTokenSource();
      let cancels = false;
      let judged = 0;
      class Read extends Project {
        override set(...change: Parameters<Project['set']>): void {
          super.set(...change);
          if (cancels) source.cancel();
        }
        override analysis(path: string): Analysis | undefined {
          if (cancels) judged++;
          return super.analysis(path);
        }
      }
      await start({ projectFor: (organisation) => new Read(organisation) });
      await client.open(URI, PROGRAMME);
      await client.pull(URI);
      cancels = true;
      await client.change(URI, `${PROGRAMME}\nsuite`);
      const pending = client.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: URI } }, source.token);
      await assert.rejects(Promise.resolve(pending), { code: LSPErrorCodes.RequestCancelled });
      assert.equal(judged, 0);
      cancels = false;
      assert.ok((await client.diagnostics(URI)).length > 0);
    });

    it('survives a client that refuses what it is asked for', async () => {
      client = startInProcess();
      const refused = ['client/registerCapability', 'workspace/diagnostic/refresh'];
      for (const method of refused) {
        client.connection.onRequest(method, () => {
          throw new Error(`no ${method}`);
        });
      }
      await client.initialize();
      await client.configure({ asOf: '2026-10-01' });
      await until(() => refused.every((method) => client.logged.some((line) => line.includes(`no ${method}`))), 'log');
      await client.open(URI, PROGRAMME);
      assert.ok((await client.diagnostics(URI)).length > 0);
    });

    it('survives an analysis that fails: logged, told once, answered', async () => {
      await start(
        analysing(() => {
          throw new Error('boom');
        }),
      );
      await client.open(URI, PROGRAMME);
      assert.deepEqual(await client.diagnostics(URI), []);
      assert.deepEqual(await client.diagnostics(URI), []);
      assert.deepEqual(await client.actions(URI, WHOLE), []);
      await until(() => client.logged.length > 1, 'log');
      assert.match(client.logged[0] ?? '', /broder\.md: Error: boom\n\s+at /);
      assert.equal(client.shown.length, 1);
      assert.match(client.shown[0] ?? '', /Singulier n’a pas pu vérifier « broder\.md »/);
    });
  });

  describe('diagnostics for a client that does not pull', () => {
    const capabilities = { ...FULL_CAPABILITIES, textDocument: {} };

    it('publishes once the author pauses, for the text as it is then', async () => {
      await start({}, { capabilities });
      await client.open(URI, NOTE);
      await client.change(URI, PROGRAMME);
      await client.change(URI, `${PROGRAMME}\n`);
      await until(() => client.published.length > 0, 'publication');
      assert.deepEqual(
        client.published.map(({ uri, version }) => ({ uri, version })),
        [{ uri: URI, version: 3 }],
      );
      assert.ok((client.published[0]?.diagnostics.length ?? 0) > 0);
    });

    it('publishes anew when a setting changes, and clears what is closed', async () => {
      await start({}, { capabilities });
      await client.open(URI, PROGRAMME);
      await until(() => client.published.length === 1, 'first publication');
      await client.configure({ documents: { other: ['formations/**'] } });
      await until(() => client.published.length === 2, 'second publication');
      assert.deepEqual(client.published[1]?.diagnostics, []);
      await client.close(URI);
      await until(() => client.published.length === 3, 'third publication');
      assert.deepEqual(client.published[2], { uri: URI, diagnostics: [] });
    });

    it('publishes nothing for a document that is closed before the pause', async () => {
      await start({}, { capabilities });
      await client.open(URI, PROGRAMME);
      await client.close(URI);
      await new Promise((resolve) => setTimeout(resolve, 300));
      assert.deepEqual(client.published, [{ uri: URI, diagnostics: [] }]);
    });
  });

  describe('settings', () => {
    it('come with the start for a client that cannot be asked, and by notification later', async () => {
      await start(
        {},
        { capabilities: { ...FULL_CAPABILITIES, workspace: {} }, initializationOptions: { singulier: { asOf: '2026-10-01' } } },
      );
      await until(() => client.statuses.length === 1, 'first status');
      await client.configure({ asOf: '', locale: 'en' });
      await until(() => client.statuses.length === 2, 'second status');
      assert.deepEqual(client.statuses, [
        { edition: 'V9', asOf: '2026-10-01', origin: 'setting', locale: 'fr' },
        { edition: '2026', asOf: '2026-11-15', origin: 'today', locale: 'en' },
      ]);
    });

    it('that are wrong are told by name, with what is allowed; the rest counts', async () => {
      client = startInProcess();
      client.settings = { asOf: '2026-02-30', locale: 'de', documents: { programme: 'formations/**' }, diagnostics: { run: 'onSave' } };
      await client.initialize();
      await until(() => client.shown.length === 3, 'messages');
      assert.match(client.shown[0] ?? '', /« singulier\.locale ».*« auto », « fr », « en »/);
      assert.match(client.shown[1] ?? '', /« singulier\.asOf ».*2026-11-15/);
      assert.match(client.shown[2] ?? '', /« singulier\.documents ».*« programme »/);
      await until(() => client.statuses.length === 1, 'status');
      assert.deepEqual(client.statuses, [{ edition: '2026', asOf: '2026-11-15', origin: 'today', locale: 'fr' }]);
      await client.configure({ asOf: 'demain', locale: 'en' });
      await until(() => client.statuses.length === 2, 'second status');
      assert.equal(client.shown.length, 3, 'a mistake that stays is told once');
    });

    it('absent are no mistake', async () => {
      client = startInProcess();
      client.settings = null;
      await client.initialize();
      await until(() => client.statuses.length === 1, 'status');
      assert.deepEqual(client.shown, []);
    });

    it('can say what kind of document is where', async () => {
      await start();
      client.settings = { documents: { programme: ['courses*.md'] } };
      await client.configure(client.settings);
      await client.open('file:///projet/courses%20v2.md', NOTE);
      await client.open('file:///ailleurs/courses.md', NOTE);
      assert.ok((await client.diagnostics('file:///projet/courses%20v2.md')).length > 0);
      assert.deepEqual(await client.diagnostics('file:///ailleurs/courses.md'), []);
      await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
        event: { added: [{ uri: 'file:///ailleurs', name: 'ailleurs' }], removed: [] },
      });
      assert.ok((await client.diagnostics('file:///ailleurs/courses.md')).length > 0);
    });
  });

  describe('code actions that ask', () => {
    const REGISTER = '# Registre des preuves\n\n- **Indicateur 8**, positionnement : à compléter : quel outil ?\n';
    const uri = 'file:///projet/registre-des-preuves.md';

    it('are named to a client that carries them out, with all that it needs', async () => {
      await start({}, { initializationOptions: { commands: true } });
      await client.open(uri, REGISTER);
      const commands = (await client.actions(uri, WHOLE)).flatMap(({ command }) => command ?? []);
      const words = `${REGISTER.split('\n')[2]}`.indexOf('à compléter');
      const argumentOf = (id: string): unknown => commands.find(({ command }) => command === id)?.arguments?.[0];
      assert.deepEqual(argumentOf(CLIENT_COMMANDS.linkEvidence), {
        uri,
        range: { start: { line: 2, character: words }, end: { line: 2, character: words + 'à compléter : quel outil ?'.length } },
        before: '',
        after: '',
      });
      const picks = commands.filter(({ command }) => command === CLIENT_COMMANDS.pick);
      const kinds = picks
        .map(({ arguments: [params] = [] }) => params as PickParams<WorkspaceEdit>)
        .find(({ options }) => options.some(({ title }) => /session/.test(title)));
      const declared = kinds?.options.find(({ title }) => /session/.test(title));
      assert.equal(applyAction(REGISTER, { title: '', ...declared }), `---\nkind: session\n---\n\n${REGISTER}`);
    });

    it('offer a register where evidence has no document yet', async () => {
      const data = { fix: 'create-register', indicators: [8] } as const;
      const lacking = (analysis: Analysis): Analysis => ({
        ...analysis,
        findings: [
          {
            rule: 'evidence/missing-indicator',
            severity: 'warning',
            span: { start: 2, end: 7 },
            granularity: 'document',
            message: '',
            data,
          },
        ],
      });
      await start(analysing(lacking), { initializationOptions: { commands: true } });
      await client.open(URI, PROGRAMME);
      const [params] = (await client.actions(URI, WHOLE)).flatMap(({ command }) =>
        command?.command === CLIENT_COMMANDS.createRegister ? command.arguments : [],
      ) as RegisterParams[];
      assert.deepEqual([params?.uri, params?.name], [URI, 'registre-des-preuves.md']);
      assert.match(`${params?.text}`, /Indicateur 8/);
    });

    it('are never shown to the others', async () => {
      await start();
      await client.open(uri, REGISTER);
      const actions = await client.actions(uri, WHOLE);
      assert.ok(actions.length > 3);
      assert.deepEqual(
        actions.flatMap(({ command }) => command ?? []),
        [],
      );
    });
  });

  describe('code actions', () => {
    const title: Range = { start: { line: 0, character: 4 }, end: { line: 0, character: 4 } };

    it('insert a stub as a snippet, with the findings they answer', async () => {
      await start();
      await client.open(URI, PROGRAMME);
      const action = (await client.actions(URI, title)).find(({ title: text }) => text === 'Insérer « Contact » à compléter');
      assert.ok(action);
      assert.equal(action.kind, CODE_ACTION_KINDS.insertItem);
      assert.equal(action.isPreferred, true);
      assert.deepEqual(
        action.diagnostics?.map(({ data }) => data as unknown),
        [{ fix: 'insert-item', item: 'contact', state: 'missing' }],
      );
      assert.deepEqual(action.edit, {
        documentChanges: [
          {
            textDocument: { uri: URI, version: 1 },
            edits: [
              {
                range: { start: { line: 12, character: 15 }, end: { line: 12, character: 15 } },
                snippet: { kind: 'snippet', value: '\n\n## Contact\n\n${1:À compléter : qui répond, à quel numéro ou à quelle adresse ?}' },
              },
            ],
          },
        ],
      });
    });

    it('insert all that is missing, tab stops numbered through; once applied, nothing is missing', async () => {
      await start();
      await client.open(URI, PROGRAMME);
      const [action, ...others] = await client.actions(URI, WHOLE, { only: [CODE_ACTION_KINDS.insertAllMissing] });
      assert.deepEqual(others, []);
      const text = applyAction(PROGRAMME, action);
      const stops = [...text.matchAll(/\$\{(\d+):/g)].map(([, stop]) => Number(stop));
      assert.deepEqual(
        stops.toSorted((a, b) => a - b),
        stops.map((_, index) => index + 1),
      );
      await client.change(URI, text.replace(/\$\{\d+:([^}]*)\}/g, '$1'));
      const left = (await client.diagnostics(URI)).filter(
        ({ code, severity }) => code === 'evidence/missing-item' && severity === DiagnosticSeverity.Error,
      );
      assert.deepEqual(left, []);
    });

    it('are plain edits for a client without snippets, or without versions', async () => {
      await start({}, { capabilities: { ...FULL_CAPABILITIES, workspace: { workspaceEdit: { documentChanges: true } } } });
      await client.open(URI, PROGRAMME);
      const versioned = (await client.actions(URI, title)).find(({ title: text }) => text.includes('Contact'));
      assert.match(
        applyAction(PROGRAMME, versioned),
        /\n\n## Contact\n\nÀ compléter : qui répond, à quel numéro ou à quelle adresse \?\n$/,
      );
      client.connection.dispose();

      await start({}, { capabilities: { ...FULL_CAPABILITIES, workspace: {} } });
      await client.open(URI, PROGRAMME);
      const plain = (await client.actions(URI, title)).find(({ title: text }) => text.includes('Contact'));
      assert.deepEqual(Object.keys(plain?.edit ?? {}), ['changes']);
      assert.equal(applyAction(PROGRAMME, plain), applyAction(PROGRAMME, versioned));
    });

    it('are plain edits where an editor would indent the snippet anew', async () => {
      await start();
      await client.open(URI, '---\nkind: programme\ninfos:\n  duree: 14 heures\n  tarif: 600 € HT\n---\n\n# Broder\n');
      const action = (await client.actions(URI, WHOLE)).find(({ title: text }) => text.includes('Contact'));
      assert.match(JSON.stringify(action?.edit), /"newText":"\\n {2}contact: /);
    });

    const hinted = (related?: Finding['related']) =>
      analysing((analysis) => ({
        ...analysis,
        findings: [
          {
            rule: 'singularity/stock-phrase',
            severity: 'hint',
            span: { start: 2, end: 8 },
            granularity: 'passage',
            message: '',
            data: { fix: 'insert-question', phrase: 'Broder', question: 'Quoi ?' },
            related,
          },
        ],
      }));

    it('note questions as the comments that the language of the document has', async () => {
      await start(hinted());
      await client.open(URI, PROGRAMME);
      await client.open(`${URI}x`, PROGRAMME, 'mdx');
      const noted = async (uri: string): Promise<string> =>
        applyAction(
          PROGRAMME,
          (await client.actions(uri, WHOLE)).find(({ kind }) => kind === CODE_ACTION_KINDS.insertQuestion),
        );
      assert.match(await noted(URI), /\n\n<!-- question : Quoi \? -->\n/);
      assert.match(await noted(`${URI}x`), /\n\n\{\/\* question : Quoi \? \*\/\}\n/);
    });

    it('wait for the words of the author where they mark a required wording', async () => {
      await start(hinted());
      await client.open(URI, PROGRAMME);
      const wording = (await client.actions(URI, WHOLE)).find(({ kind }) => kind === CODE_ACTION_KINDS.requireWording);
      assert.match(
        JSON.stringify(wording?.edit),
        /"snippet":\{"kind":"snippet","value":"<!-- formulation exigée : \$\{1:à compléter\} -->/,
      );
    });

    it('are no longer offered once the question is noted, and it is then told of no more', async () => {
      const text = `${PROGRAMME}\n## Méthodes\n\nUne pédagogie active.\n`;
      const asked = async (): Promise<boolean> => (await client.diagnostics(URI)).some(({ code }) => code === 'singularity/stock-phrase');
      await start();
      await client.open(URI, text);
      assert.equal(await asked(), true);
      const note = (await client.actions(URI, WHOLE)).find(({ kind }) => kind === CODE_ACTION_KINDS.insertQuestion);
      await client.change(URI, applyAction(text, note));
      assert.equal(await asked(), false);
      assert.ok(!(await client.actions(URI, WHOLE)).some(({ kind }) => kind === CODE_ACTION_KINDS.insertQuestion));
    });

    it('are those that the client asks for', async () => {
      await start();
      await client.open(URI, PROGRAMME);
      const kinds = async (...only: string[]): Promise<string[]> => [
        ...new Set((await client.actions(URI, WHOLE, { only })).map(({ kind }) => kind ?? '')),
      ];
      assert.deepEqual(await kinds('quickfix'), await kinds('quickfix.singulier'));
      assert.ok((await kinds('quickfix')).includes(CODE_ACTION_KINDS.insertItem));
      assert.deepEqual(await kinds(CODE_ACTION_KINDS.insertItem), [CODE_ACTION_KINDS.insertItem]);
      assert.deepEqual(await kinds('source.fixAll'), []);
      assert.deepEqual(await client.actions(URI, { start: { line: 4, character: 0 }, end: { line: 4, character: 1 } }), []);
    });

    it('can be cancelled', async () => {
      await start();
      await client.open(URI, PROGRAMME);
      const source = new CancellationTokenSource();
      const pending = client.connection.sendRequest(
        'textDocument/codeAction',
        { textDocument: { uri: URI }, range: WHOLE, context: { diagnostics: [] } },
        source.token,
      );
      source.cancel();
      await assert.rejects(Promise.resolve(pending), { code: LSPErrorCodes.RequestCancelled });
    });
  });
});
