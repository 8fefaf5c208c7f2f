import assert from 'node:assert/strict';
import fc from 'fast-check';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { readSections, treeOf } from '../../server/src/document/sections.ts';

const whole = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze();

const parsed = (text: string) => treeOf(readSections(text).sections, text);

/** Pieces of which the marks of GFM are made, and what may stand beside them. */
const PIECES = ['|', '\n', '\n\n', '\t', '\\'].concat(
  ' ,  ,    ,&,;,#,-,:,~,~~,[,],(,),^,!,*,_,`,>,- ,1. ,@,.,w,ww,www.,WWW,http,https,://,:-,-:,---,===,x,[x],[ ],[^1],[^1]: ,&#64;,&commat;'.split(
    ',',
  ),
  '&period;,atelier,lea,exemple.fr,Prix,42 €,<b>,</b>,<!-- , -->'.split(','),
);

/** Texts of a few pieces each, so that many are near GFM and have none. */
const texts = fc
  .subarray(PIECES, { minLength: 2, maxLength: 8 })
  .chain((pieces) => fc.array(fc.constantFrom(...pieces), { maxLength: 20 }))
  .map((pieces) => pieces.join(''));

describe('the tree of a text', () => {
  it('is that of the parser with all of GFM, whichever of the two parsers a text is given', () => {
    fc.assert(fc.property(texts, (text) => assert.deepEqual(parsed(text), whole.parse(text))));
  });

  for (const [name, text] of Object.entries({
    'a table without a bar': 'Prix\n:-:\n',
    'an address behind an entity': 'lea&#64;exemple.fr',
    'an address behind a named entity': 'www&period;exemple.fr',
    'a task': '- [ ] envoyer le livret',
    'a footnote': 'Prix[^1]\n\n[^1]: net de taxe',
    'struck-through text': 'Prix ~~42~~ 40 €',
  }))
    it(`keeps ${name}`, () => {
      const tree = parsed(text);
      assert.deepEqual(tree, whole.parse(text));
      assert.notDeepEqual(tree, unified().use(remarkParse).parse(text));
    });
});
