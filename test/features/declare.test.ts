import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import { declare } from '../../server/src/features/declare.ts';
import { applyEdits } from '../../server/src/features/edit.ts';
import { KINDS } from '../../server/src/programme/facts.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import { CATEGORIES } from '../../server/src/referential/indicator.ts';
import { crlf } from './support.ts';

const TEXTS = [
  '',
  '# Broder\n\nTexte\n',
  '---\n\nUne ligne au-dessus.\n',
  '---\ntitle: Broder\n---\n\n# Broder\n',
  '---\n---\n\n# Broder\n',
  '---\n# un commentaire\ntype: inconnu\naction: autre\n---\n# Broder\n',
];

const declared = (text: string, key: string, value: string): string | undefined => {
  const edit = declare(readDocument(text), key, value);
  return edit && applyEdits(text, [edit]);
};

describe('declare', () => {
  it('is read back, whatever stands there, and changes nothing else', () => {
    for (const plain of TEXTS)
      for (const text of [plain, crlf(plain), `\ufeff${plain}`])
        for (const key of ['categorie', 'category', 'kind']) {
          for (const value of key === 'kind' ? KINDS : CATEGORIES) {
            const after = declared(text, key, value);
            assert.ok(after !== undefined, text);
            const { document, facts } = { document: readDocument(after), facts: readFacts(readDocument(after)) };
            assert.deepEqual(facts[key === 'kind' ? 'kind' : 'category'], { value, origin: 'declared' }, after);
            assert.deepEqual(document.problems, []);
            assert.ok(after.endsWith(text.replace(/^\ufeff?(?:---\r?\n)?/, '')));
            assert.equal(after.startsWith('\ufeff'), text.startsWith('\ufeff'));
          }
        }
  });

  it('writes a new front matter, or the first line of the one that is there', () => {
    assert.equal(declared('# Broder\n', 'kind', 'other'), '---\nkind: other\n---\n\n# Broder\n');
    assert.equal(declared('---\ntitle: Broder\n---\n', 'kind', 'other'), '---\nkind: other\ntitle: Broder\n---\n');
  });

  it('leaves alone what cannot be added to', () => {
    for (const text of [
      '---\n{ title: Broder }\n---\n\n# Broder\n',
      '---\ntitle: [\n---\n\n# Broder\n',
      '---\ntitle: Broder\n\n# Broder\n',
      '+++\ntitle = "Broder"\n+++\n\n# Broder\n',
      '---\nkind: fiche de lecture\n---\n\n# Broder\n',
    ])
      assert.equal(declared(text, 'kind', 'other'), undefined, text);
  });
});
