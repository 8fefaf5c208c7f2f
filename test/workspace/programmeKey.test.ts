import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import type { DocumentKind } from '../../server/src/programme/facts.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import { programmeKeys } from '../../server/src/workspace/programmeKey.ts';

function keysOf(text: string, kind: DocumentKind = 'programme'): readonly string[] {
  const document = readDocument(text);
  return programmeKeys(readFacts(document, kind), document);
}

const areTwins = (a: string, b: string): boolean => keysOf(a).some((key) => keysOf(b).includes(key));

describe('what makes two documents speak of the same programme', () => {
  for (const [a, b] of [
    ['# Ferrer un cheval', '# FERRER UN CHEVAL !'],
    ['# Formation Ferrer un cheval', '# Programme de la formation : « Ferrer un cheval »'],
    ['# Ferrer un cheval 2026', '# Ferrer un cheval (v2.1)'],
    ['# Ferrer un cheval - session de mars 2027', '# Ferrer un cheval, session 3'],
    ['# Ferrer un cheval 2026-2027', '---\ntitle: Ferrer un cheval\n---\nTexte'],
    ['---\nreference: FER-01\n---\n# Ferrer un cheval', '---\ncode_formation: fer-01\n---\n# Maréchalerie'],
    ['---\ncourseCode: FER-01\n---\n# Ferrer un cheval', '---\ncourse-code: fer-01\n---\n# Maréchalerie'],
    ['---\nid: ferrer\n---\n# Ferrer un cheval', '---\nid: cheval\n---\n# Ferrer un cheval'],
    ['---\ntranslationKey: ferrer\ntitle: Ferrer un cheval\n---\n', '---\ntranslation_key: ferrer\ntitle: Shoeing a horse\n---\n'],
  ] as const) {
    it(`${JSON.stringify(a)} and ${JSON.stringify(b)}`, () => assert.ok(areTwins(a, b), JSON.stringify([keysOf(a), keysOf(b)])));
  }

  for (const [a, b] of [
    ['# Ferrer un cheval', '# Ferrer un âne'],
    ['# Ferrer un cheval, niveau 1', '# Ferrer un cheval, niveau 2'],
    ['# Programme de formation', '# Programme de formation'],
    ['## Objectifs et public\n\nFerrer un cheval', '## Objectifs et public\n\nParer un pied'],
    ['---\nref: FER-01\n---\n# Ferrer un cheval', '---\nref: FER-02\n---\n# Ferrer un cheval'],
    ['---\nid: 1\n---\n# Ferrer un cheval', '---\nid: 1\n---\n# Parer un pied'],
  ] as const) {
    it(`not ${JSON.stringify(a)} and ${JSON.stringify(b)}`, () => assert.ok(!areTwins(a, b), JSON.stringify([keysOf(a), keysOf(b)])));
  }

  it('is nothing in other documents', () => assert.deepEqual(keysOf('# Ferrer un cheval', 'session'), []));
});
