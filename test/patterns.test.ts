import assert from 'node:assert/strict';
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { isRegularExpressionLiteral, type Node } from 'typescript/unstable/ast';
import { API } from 'typescript/unstable/sync';
import { ITEMS as LEXICON } from '../server/src/lexicon/generated/items.ts';
import { ROOT } from './support/paths.ts';
import { superlinear } from './support/pump.ts';

/** Those that take more than linear time on text of any length, and why that does no harm. */
const HARMLESS: readonly (readonly [part: string, reason: string])[] = [
  ['(?: (?:pedagogiques?|operationnels?|generaux|', 'what is added to a label: what is longer than LABEL_LENGTH is none'],
  ["(?:jusqu'(?:au|en|a)|\\bexpire(?:s|ra)?|\\buntil|", 'looks at the sixty characters before a date'],
  ['^\\s*(?:- |[a-z]+: )+', 'reads our own lexicon, when it is built'],
];

/** The patterns that stand in the sources, as they are written. */
function literalPatterns(): Set<string> {
  const patterns = new Set<string>();
  const visit = (node: Node): void => {
    if (isRegularExpressionLiteral(node)) patterns.add(node.text);
    node.forEachChild(visit);
  };
  const api = new API({ cwd: ROOT });
  try {
    for (const name of ['server/tsconfig.json', 'server/tsconfig.host.json', 'client/tsconfig.json']) {
      const config = join(ROOT, name);
      const project = api.updateSnapshot({ openProject: config }).getProject(config);
      for (const file of project?.rootFiles ?? []) {
        const source = project?.program.getSourceFile(file);
        if (source) visit(source);
      }
    }
  } finally {
    api.close();
  }
  return patterns;
}

/** Those that the server puts together when it runs, of words and of other patterns. */
async function constructedPatterns(): Promise<string[]> {
  const worker = new Worker(new URL('support/constructedPatterns.js', import.meta.url));
  const [patterns] = (await once(worker, 'message')) as [string[]];
  await worker.terminate();
  return patterns;
}

/** Those of the lexicon, which are made when a text needs them. Its labels are left out: what is longer than LABEL_LENGTH is none. */
function lexiconPatterns(): string[] {
  const [from, to] = LEXICON.openLabels.range;
  return LEXICON.sources.flatMap((source, number) => (number >= from && number < to ? [] : [String(new RegExp(source))]));
}

const labels = LEXICON.sources.slice(...LEXICON.openLabels.range).map((source) => String(new RegExp(source)));
const isLabel = (found: string): boolean => labels.some((label) => found.endsWith(label));

/** Looks at one pattern: what a busy machine shows once, it does not show each time. */
const LOOKS = [1, 2, 3];

function parse(literal: string): RegExp {
  const end = literal.lastIndexOf('/');
  return new RegExp(literal.slice(1, end), literal.slice(end + 1));
}

describe('patterns', function () {
  this.timeout(300_000); // thousands of patterns, on machines that may be busy

  for (const [pattern, slow] of [
    [/^\W*(?:\.{3,}|_{3,}|-{3,}|\?+)\W*$/, true],
    [/\s*\{[^{}]*#([^\s{}]+)[^{}]*\}\s*$/, true],
    [/[\s:]+$/, true],
    [/\bselon [^.]*devis\b/, true],
    [/^(?=\W*$)\W*?(?:\.{3}|-{3}|\?)/, false],
    [/(?<![.;:!?…])[.;:!?…]+["»”)]*(?=\s|$)/g, false],
    [/\b[a-z0-9._%+-]{1,64} ?@[a-z0-9-]{1,63}/, false],
  ] as const) {
    it(`${String(pattern)} is ${slow ? 'found to be slow' : 'taken to be linear'}`, () => {
      const isSlow = (): boolean => superlinear(pattern) !== undefined;
      assert.equal(slow ? LOOKS.some(isSlow) : LOOKS.every(isSlow), slow);
    });
  }

  it('take linear time, all that the server and the client have', async () => {
    const patterns = literalPatterns();
    const literals = patterns.size;
    for (const pattern of await constructedPatterns()) patterns.add(pattern);
    for (const pattern of lexiconPatterns()) patterns.add(pattern);
    assert.ok(literals > 500 && patterns.size > literals + 100, `${literals}, ${patterns.size}`);
    const slow = [...patterns].flatMap((pattern) => {
      const pump = superlinear(parse(pattern));
      // Looked at again: a machine that was busy is not so each time, a slow pattern is.
      return pump === undefined || superlinear(parse(pattern)) === undefined ? [] : [`${JSON.stringify(pump)}: ${pattern}`];
    });
    assert.deepEqual(
      slow.filter((found) => !HARMLESS.some(([part]) => found.includes(part)) && !isLabel(found)),
      [],
    );
  });
});
