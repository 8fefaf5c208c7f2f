import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Diagnostic } from 'vscode-languageserver/node';
import { type Locale, LOCALES } from '../../server/src/messages/locale.ts';
import { SEVERITIES } from '../../server/src/rules/finding.ts';
import { parseReport, runHere } from '../command/harness.ts';
import { FIXTURES, ORGANISATION_FIXTURES, ROOT } from '../support/paths.ts';
import { startInProcess } from './harness.ts';

const AS_OF = '2026-11-15';

/** Our documents, each folder an organisation of its own. */
const FOLDERS = [join(ROOT, 'examples'), FIXTURES, ...readdirSync(ORGANISATION_FIXTURES).map((name) => join(ORGANISATION_FIXTURES, name))];

/** What is said of one document: place, severity, rule and message of each finding, in an order of no consequence. */
type Said = ReadonlyMap<string, readonly string[]>;

const inOrder = (said: Iterable<readonly [path: string, findings: readonly string[]]>): Said =>
  new Map(Array.from(said, ([path, findings]) => [path, findings.toSorted()] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)));

async function byCommand(folder: string, locale: Locale): Promise<Said> {
  const outcome = await runHere(['check', '--format', 'json', '--locale', locale], folder, { now: () => new Date(`${AS_OF}T12:00:00`) });
  return inOrder(
    parseReport(outcome).documents.map(({ path, findings, problems }) => [
      path,
      [...findings, ...problems].map((found) =>
        JSON.stringify([found.range, found.severity, 'rule' in found ? found.rule : found.code, found.message]),
      ),
    ]),
  );
}

const asSaid = ({ range, severity, code, message }: Diagnostic): string =>
  JSON.stringify([range, SEVERITIES[(severity ?? 0) - 1], code, message]);

/** What the server says of every document, first unopened, then open. */
async function byServer(folder: string, locale: Locale): Promise<{ closed: Said; open: Said }> {
  const client = startInProcess({ today: () => AS_OF });
  try {
    client.settings = { locale };
    await client.initialize({ workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'folder' }] });
    const reports = [...(await client.workspace()).values()].filter(({ uri }) => !uri.endsWith('.yaml'));
    const pathOf = (uri: string): string =>
      fileURLToPath(uri)
        .slice(folder.length)
        .replace(/^[\\/]/, '')
        .replaceAll('\\', '/');
    const closed = reports.map((report) => [pathOf(report.uri), report.kind === 'full' ? report.items.map(asSaid) : []] as const);
    for (const { uri } of reports) await client.open(uri, readFileSync(fileURLToPath(uri), 'utf8').replace(/^\ufeff/, ''));
    const open: (readonly [string, readonly string[]])[] = [];
    for (const { uri } of reports) open.push([pathOf(uri), (await client.diagnostics(uri)).map(asSaid)]);
    assert.deepEqual(
      [...(await client.workspace()).keys()].filter((uri) => !uri.endsWith('.yaml')),
      [],
    );
    return { closed: inOrder(closed), open: inOrder(open) };
  } finally {
    client.connection.dispose();
  }
}

describe('the command and the editor say the same', function () {
  this.timeout(120_000); // every fixture, four times
  for (const folder of FOLDERS) {
    for (const locale of LOCALES) {
      it(`of ${folder.slice(ROOT.length)} in ${locale}`, async () => {
        const command = await byCommand(folder, locale);
        const { closed, open } = await byServer(folder, locale);
        assert.ok(command.size > 4);
        assert.deepEqual(closed, command);
        assert.deepEqual(open, command);
      });
    }
  }
});
