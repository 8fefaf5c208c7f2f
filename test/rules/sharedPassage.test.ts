import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { Project } from '../../server/src/engine/project.ts';
import type { Locale } from '../../server/src/messages/locale.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { inFolder, runHere } from '../command/harness.ts';
import { startInProcess } from '../protocol/harness.ts';

const RULE = 'singularity/shared-passage';
const WAY = 'Chacun montre ce qu’il a apporté, dit ce qui lui a résisté, et le groupe choisit par où commencer';
const BLOCK = '<!-- fin du bloc commun -->';

const programme = (title: string, body = `${WAY}.`): string => `---\nkind: programme\n---\n\n# ${title}\n\n## Méthodes\n\n${body}\n`;

/** What is told of `a.md`, beside the others. */
function hints(files: Readonly<Record<string, string>>, locale: Locale = 'fr'): Finding[] {
  const project = new Project();
  for (const [path, text] of Object.entries(files)) project.set(path, text, { asOf: '2026-11-15', locale });
  return (project.analysis('a.md')?.findings ?? []).filter(({ rule }) => rule === RULE);
}

const FILES = {
  'a.md': programme('Relier'),
  'b.md': programme('Réparer'),
  'c.md': programme('Coudre'),
  'd.md': programme('Canner'),
};

describe(RULE, () => {
  it('is a hint on the words, with a question, and every other place', () => {
    const [hint, ...more] = hints(FILES);
    assert.deepEqual(more, []);
    assert.equal(hint?.severity, 'hint');
    assert.equal(FILES['a.md'].slice(hint.span.start, hint.span.end), WAY);
    assert.match(
      hint.message,
      /^Ces 20 mots se lisent aussi dans 3 autres programmes, dont « Réparer » \(b\.md\) et « Coudre » \(c\.md\)\. [^?]+ \? Si vous y tenez tels quels, dites-le une fois : un « bloc commun », avec sa raison, vaut pour tous\.$/,
    );
    assert.equal(hint.telling, 5);
    assert.ok(hint.data.fix === 'insert-question' && hint.message.includes(hint.data.question));
    assert.deepEqual(
      hint.related?.map(({ path, message, span }) => [path, message, FILES[path as 'b.md'].slice(span.start, span.end)]),
      [
        ['b.md', 'Les mêmes mots, dans « Réparer » (b.md)', WAY],
        ['c.md', 'Les mêmes mots, dans « Coudre » (c.md)', WAY],
        ['d.md', 'Les mêmes mots, dans « Canner » (d.md)', WAY],
      ],
    );
  });

  it('speaks the reader’s language, and writes the document’s', () => {
    const { 'a.md': a, 'b.md': b, 'c.md': c } = FILES;
    assert.match(
      hints({ 'a.md': a, 'b.md': b }, 'en')[0]?.message ?? '',
      /can also be read in another programme, “Réparer” \(b\.md\)\. [^?]+\? If/,
    );
    const [hint] = hints({ 'a.md': a, 'b.md': b, 'c.md': c }, 'en');
    assert.match(hint?.message ?? '', /in 2 other programmes, “Réparer” \(b\.md\) and “Coudre” \(c\.md\)\./);
    assert.ok(hint?.data.fix === 'insert-question' && hint.data.question.endsWith(' ?'));
  });

  it('says what a block that would declare it common lacks', () => {
    const told = (body: string): string | undefined => hints({ ...FILES, 'a.md': programme('Relier', body) })[0]?.message;
    assert.equal(told(`<!-- bloc commun : notre manière -->\n\n${WAY}.\n\n${BLOCK}`), undefined);
    assert.match(told(`<!-- bloc commun -->\n\n${WAY}.\n\n${BLOCK}`) ?? '', /n’attend plus que sa raison\.$/);
    assert.match(told(`<!-- bloc commun : notre manière -->\n\n${WAY}.`) ?? '', /n’attend plus que sa fin : « fin du bloc commun »\.$/);
  });

  it('is silent in a document without neighbours, and lists twenty places at most', () => {
    assert.deepEqual(hints({ 'a.md': FILES['a.md'] }), []);
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`n${index}.md`, programme(`Voisin ${'abcdefghijklmnopqrstuvwxyzéèçà'[index]}`)]),
    );
    assert.equal(hints({ ...many, 'a.md': FILES['a.md'] })[0]?.related?.length, 20);
  });

  it('shows in the editor the places that the command names', () =>
    inFolder(FILES, async (folder) => {
      const { stdout } = await runHere(['check', '.'], folder);
      assert.match(stdout, /Passage commun à plusieurs programmes · singularity\/shared-passage/);
      assert.match(stdout.replace(/\s+/g, ' '), /9:1 Ces 20 mots se lisent aussi dans 3 autres programmes, dont « Réparer » \(b\.md\)/);
      const client = startInProcess();
      const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
      await client.initialize({ workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'folder' }] });
      await client.ready();
      await client.open(uriOf('a.md'), FILES['a.md']);
      const hint = (await client.diagnostics(uriOf('a.md'))).find(({ code }) => code === RULE);
      const range = { start: { line: 8, character: 0 }, end: { line: 8, character: WAY.length } };
      assert.deepEqual(hint?.range, range);
      assert.deepEqual(
        hint.relatedInformation?.map(({ location }) => location),
        ['b.md', 'c.md', 'd.md'].map((path) => ({ uri: uriOf(path), range })),
      );
      client.connection.dispose();
    }));
});
