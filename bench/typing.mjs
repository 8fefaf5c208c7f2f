// How much of a document is left as it was by a key: the share of its sections that the memo answers in an hour of typing.
//   tsc -b && node bench/typing.mjs [--lines 200,3000] [--keys 6000]
//
// An hour is played, not recorded from anybody: an author who goes through the programmes of the fixtures, one below the other, and at each
// place types a sentence letter by letter, takes some of it back, ends a paragraph, now and then begins a heading or a list, or pastes a line.
// About a hundred keys a minute. The same keys each time.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { readDocument } from '../out/server/src/document/document.js';

const root = path.resolve(import.meta.dirname, '..');
const { values } = parseArgs({ options: { lines: { type: 'string', default: '200,3000' }, keys: { type: 'string', default: '6000' } } });
const programmes = readdirSync(path.join(root, 'test/fixtures'), { recursive: true })
  .filter((name) => /(?:^|[/\\])[^/\\]*\.md$/.test(name) && !name.endsWith('README.md'))
  .toSorted()
  .map((name) => readFileSync(path.join(root, 'test/fixtures', name), 'utf8').replaceAll('\r\n', '\n'))
  .filter((text) => !/^\ufeff?(?:---|\+\+\+)/.test(text) && /^# /m.test(text));

function textOf(lines) {
  let text = '# Programmes de la maison\n';
  for (const programme of programmes) {
    if (text.split('\n').length >= lines) break;
    text += `\n${programme.replace(/^#{1,5} /gm, '#$&')}`;
  }
  return text;
}

/** What is typed at a place: `<` takes the last letter back, `¶` ends a paragraph. */
const TYPED = [
  'On reprend la pièce à l’établi<<<<<<<<<<<< au tour, à deux, et on la compare à celle du matin.¶',
  '¶## Ce qui reste à la fin¶¶Chacun garde son carnet.¶',
  '- Régler l’avance selon le bois<<<< la fibre¶- Affûter avant de creuser¶',
  '**Durée :** 14 heu<<< h, en deux jours¶',
  ', sauf le vendredi',
  '<<<<<<<<<<',
];

/** One key after the other: where it falls, how much it takes away, what it puts there. */
function* keysOf(text) {
  for (let place = 1; ; place++) {
    let at = text.indexOf('\n', Math.floor(text.length * ((place * 0.618) % 1)));
    if (at < 0) at = text.length;
    for (const key of TYPED[place % TYPED.length]) {
      if (key === '<') text = text.slice(0, at - 1) + text.slice(at--);
      else text = text.slice(0, at) + (key === '¶' ? '\n' : key) + text.slice(at++);
      yield text;
    }
  }
}

console.log('| lines | keys | sections | answered by the memo | of its text |');
console.log('| --- | --- | --- | --- | --- |');
for (const lines of values.lines.split(',').map(Number)) {
  let document = readDocument(textOf(lines));
  const all = { sections: 0, known: 0, length: 0, same: 0 };
  let keys = 0;
  for (const text of keysOf(document.source.text)) {
    const before = new Set(document.sections.map(({ section }) => section));
    document = readDocument(text, document);
    for (const { section } of document.sections) {
      all.sections++;
      all.length += section.text.length;
      if (!before.has(section)) continue;
      all.known++;
      all.same += section.text.length;
    }
    if (++keys === Number(values.keys)) break;
  }
  const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
  console.log(
    `| ${[lines, keys, Math.round(all.sections / keys), share(all.known, all.sections), share(all.same, all.length)].join(' | ')} |`,
  );
}
