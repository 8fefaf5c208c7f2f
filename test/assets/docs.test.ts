import assert from 'node:assert/strict';
import { access, readdir } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { parseMarkdown } from '../../server/src/document/markdown.ts';
import { analyse } from '../../server/src/engine/analyse.ts';
import { ROOT } from '../support/paths.ts';
import { markdownUnder, readJson, readText } from './project.ts';

/** All nodes of a tree, in reading order. */
function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* nodesOf(child);
}

const textOf = (node: Nodes): string => [...nodesOf(node)].map((child) => ('value' in child ? child.value : '')).join('');

/** The anchor that code forges give to a heading. */
const slugOf = (heading: string): string =>
  heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\- ]/gu, '')
    .replaceAll(' ', '-');

const headingsOf = (tree: Root): { readonly depth: number; readonly text: string }[] =>
  [...nodesOf(tree)].filter((node) => node.type === 'heading').map((node) => ({ depth: node.depth, text: textOf(node) }));

/** The code blocks in the languages that match. */
const codeOf = (tree: Root, lang: RegExp): string[] =>
  [...nodesOf(tree)].flatMap((node) => (node.type === 'code' && lang.test(node.lang ?? '') ? [node.value] : []));

describe('documentation', () => {
  let pages: readonly string[];
  before(async () => {
    const root = (await readdir(ROOT)).filter((name) => name.endsWith('.md'));
    pages = [...root, ...(await markdownUnder('docs')), ...(await markdownUnder('examples'))];
  });

  it('links to files and headings that exist', async () => {
    const broken: string[] = [];
    // The example workspace has a broken link to show: what it may have is stated in its own test.
    for (const page of pages.filter((path) => !path.startsWith('examples/programmes/'))) {
      for (const node of nodesOf(parseMarkdown(await readText(page)).tree)) {
        if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') continue;
        if (/^[a-z][a-z+.-]*:/i.test(node.url)) continue;
        const [path = '', anchor] = decodeURI(node.url).split('#');
        const target = path ? posix.join(posix.dirname(page), path) : page;
        const exists = await access(join(ROOT, target)).then(
          () => true,
          () => false,
        );
        const found =
          exists &&
          (anchor === undefined || headingsOf(parseMarkdown(await readText(target)).tree).some(({ text }) => slugOf(text) === anchor));
        if (!found) broken.push(`${page}: ${node.url}`);
      }
    }
    assert.deepEqual(broken, []);
  });

  // Reading the first page compiles every pattern.
  it('is read without a finding: it tells of programmes and is none', async () => {
    for (const page of pages) {
      // The example workspace has findings to show: which, its own test says.
      if (page.startsWith('examples/')) continue;
      const { facts, findings } = analyse(await readText(page), { asOf: '2026-11-15', locale: 'en' });
      assert.notEqual(facts.kind.value, 'programme', page);
      // Pages of rules quote what the rules say of an indicator.
      if (!page.startsWith('docs/rules/')) assert.deepEqual(findings, [], page);
    }
  }).timeout(60_000);

  it('names only npm scripts that exist', async () => {
    const { scripts } = await readJson<{ scripts: Record<string, string> }>('package.json');
    for (const page of ['README.md', 'README.fr.md', 'CONTRIBUTING.md']) {
      const text = await readText(page);
      for (const [, name] of text.matchAll(/\bnpm run ([\w:-]+)/g)) assert.ok(scripts[name as string], `${page}: npm run ${name}`);
      if (/\bnpm test\b/.test(text)) assert.ok(scripts['test'], `${page}: npm test`);
    }
  });

  it('has the same sections and commands in both languages', async () => {
    const [english, french] = await Promise.all(
      ['README.md', 'README.fr.md'].map(async (page) => parseMarkdown(await readText(page)).tree),
    );
    assert.ok(english && french);
    assert.deepEqual(
      headingsOf(french).map(({ depth }) => depth),
      headingsOf(english).map(({ depth }) => depth),
    );
    // What is typed is the same in every language.
    const typed = /^(?:sh|yaml|lua)$/;
    assert.deepEqual(codeOf(french, typed), codeOf(english, typed));
  });

  it('tells of every setting, in both languages', async () => {
    const { contributes } = await readJson<{ contributes: { configuration: { properties: Record<string, unknown> } } }>('package.json');
    for (const page of ['README.md', 'README.fr.md']) {
      const text = await readText(page);
      for (const key of Object.keys(contributes.configuration.properties)) assert.ok(text.includes(`\`${key}\``), `${page}: ${key}`);
    }
  });
});
