// Labelled folders, of either shape: one `labels.json` for all (`path`, `items: { item: { state, line, also, uncertain } }`), or an
// `expected.json` beside each document, as under test/fixtures/items.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Whose a document is: its name up to the second dash ("034-organisme-cours.md"); of a case of its own, the case. */
const organisationOf = (file) => path.basename(file).split('-')[1] ?? file;

/** @returns {{ name: string, organisation: string, text: string, items: Record<string, { stated: boolean, lines: number[] }> }[]} */
export function labelledDocuments(folder) {
  const index = path.join(folder, 'labels.json');
  return existsSync(index) ? ofIndex(folder, JSON.parse(readFileSync(index, 'utf8'))) : ofCases(folder);
}

const ofIndex = (folder, labels) =>
  labels
    .filter(({ items }) => items)
    .map((label) => ({
      name: label.path,
      organisation: organisationOf(label.path),
      text: readFileSync(path.join(folder, label.path), 'utf8'),
      items: itemsOf(label.items),
    }));

const ofCases = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((file) => path.basename(file) === 'expected.json')
    .flatMap((file) => {
      const expected = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
      if (expected.kind !== 'programme') return [];
      const beside = path.dirname(path.join(folder, file));
      const document = readdirSync(beside).find((name) => /\.mdx?$/.test(name));
      return [
        {
          name: path.dirname(file),
          organisation: path.dirname(file),
          text: readFileSync(path.join(beside, document), 'utf8'),
          items: itemsOf(expected.items),
        },
      ];
    });

const itemsOf = (items) =>
  Object.fromEntries(
    Object.entries(items)
      .filter(([, { state, line, uncertain }]) => !uncertain && state !== 'not-applicable' && (state === 'missing' || line !== undefined))
      .map(([item, { state, line, also = [] }]) => [
        item,
        { stated: state !== 'missing', lines: state === 'missing' ? [] : [line, ...also] },
      ]),
  );
