import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Diagnostic, WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { z } from 'zod';
import { SourceText } from '../server/src/document/text.ts';
import { ITEMS } from '../server/src/referential/items.ts';
import { SEVERITIES } from '../server/src/rules/finding.ts';
import { RULES } from '../server/src/rules/index.ts';
import { parseReport, runHere } from './command/harness.ts';
import { startInProcess } from './protocol/harness.ts';
import { filesUnder, organisationFolder } from './support/organisation.ts';

/** A gap that was put into the organisation, and the words on which it must be told. */
const gapSchema = z.strictObject({
  path: z.string(),
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  indicator: z.int().optional(),
  item: z.enum(ITEMS).optional(),
  words: z.string(),
  /** Which of the places where the document has these words; the first where absent. */
  occurrence: z.int().positive().optional(),
});
type Gap = z.infer<typeof gapSchema>;

/** A gap as one line, so that two lists of them are compared at a glance. */
const line = (path: string, rule: string, severity: string, start: number, words: string): string =>
  `${path} ${start} ${rule} (${severity}) « ${words} »`;

describe('an organisation with planted gaps', () => {
  const folder = organisationFolder('planted');
  let files: Map<string, string>;
  let gaps: readonly Gap[];
  let planted: readonly string[];

  before(async () => {
    files = await filesUnder(folder);
    gaps = z.array(gapSchema).parse(JSON.parse(await readFile(join(folder, 'gaps.json'), 'utf8')));
    planted = gaps
      .map(({ path, rule, severity, words, occurrence = 1 }) => line(path, rule, severity, placeOf(path, words, occurrence), words))
      .sort();
  });

  function placeOf(path: string, words: string, occurrence: number): number {
    let at = -1;
    for (let count = 0; count < occurrence; count++) {
      at = (files.get(path) ?? '').indexOf(words, at + 1);
      assert.ok(at >= 0, `${path}: no « ${words} » no. ${occurrence}`);
    }
    return at;
  }

  /** A range of a document as its offset and its words. */
  function wordsAt(path: string, { start, end }: Diagnostic['range']): readonly [number, string] {
    const source = new SourceText(files.get(path) ?? '');
    const [from, to] = [source.offsetAt(start), source.offsetAt(end)];
    return [from, source.text.slice(from, to)];
  }

  it('is one organisation of twelve documents and more, with a gap for every rule', () => {
    assert.ok([...files.keys()].filter((path) => path.endsWith('.md') && !path.startsWith('preuves/')).length >= 12);
    assert.deepEqual(
      RULES.map(({ meta }) => meta.id).filter((id) => !gaps.some(({ rule }) => rule === id)),
      // A doubt is no gap.
      ['evidence/unconfirmed-item'],
    );
  });

  it('is told of each by the command, on its words, and of nothing else', async () => {
    const report = parseReport(await runHere(['check', '.', '--format', 'json'], folder));
    const found = report.documents.flatMap(({ path, findings }) =>
      findings.map(({ rule, severity, range }) => line(path, rule, severity, ...wordsAt(path, range))),
    );
    assert.deepEqual(found.sort(), planted);
    const named = report.documents.flatMap(({ path, findings }) =>
      findings.map(({ rule, indicator, item }) => ({ path, rule, indicator, item })),
    );
    for (const { path, rule, indicator, item } of gaps)
      assert.ok(
        named.some((one) => one.path === path && one.rule === rule && one.indicator === indicator && one.item === item),
        `${path}: ${rule}`,
      );
  });

  it('is told of the same by the editor, open or not', async () => {
    const client = startInProcess();
    const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
    const pathOf = new Map([...files.keys()].map((path) => [uriOf(path), path]));
    await client.initialize({ workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'planted' }] });
    await client.ready();
    const open = 'programmes/tenir-un-bief.md';
    await client.open(uriOf(open), files.get(open) as string);
    const report: WorkspaceDiagnosticReport = await client.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
    const told = new Map<string, readonly Diagnostic[]>();
    for (const one of report.items) if (one.kind === 'full') told.set(pathOf.get(one.uri) ?? one.uri, one.items);
    told.set(open, await client.diagnostics(uriOf(open)));
    client.connection.dispose();
    const found = [...told].flatMap(([path, diagnostics]) =>
      diagnostics.map(({ code, severity, range }) =>
        line(path, String(code), SEVERITIES[(severity ?? 1) - 1] as string, ...wordsAt(path, range)),
      ),
    );
    assert.deepEqual(found.sort(), planted);
  });
});
