import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { FIXTURES, ITEM_FIXTURES } from './paths.ts';

const isDocument = (name: string): boolean => /\.mdx?$/.test(name);

const foldersOf = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();

/** A case of items: its name, as purpose/case, and where it and its documents stand. */
export interface ItemCase {
  readonly name: string;
  readonly folder: string;
  readonly documents: readonly string[];
}

/** Every case of items, whatever its purpose. */
export const itemCases = (): ItemCase[] =>
  foldersOf(ITEM_FIXTURES)
    .flatMap((purpose) => foldersOf(join(ITEM_FIXTURES, purpose)).map((name) => `${purpose}/${name}`))
    .map((name) => {
      const folder = join(ITEM_FIXTURES, name);
      return {
        name,
        folder,
        documents: readdirSync(folder)
          .filter(isDocument)
          .map((file) => join(folder, file)),
      };
    });

export interface FixtureDocument {
  /** Its path from test/fixtures, with `/`. */
  readonly name: string;
  readonly text: string;
}

/** Every document of the fixtures, but not the page that explains them. Held-out ones too: no test tells what it reads in them. */
export const fixtureDocuments = (): FixtureDocument[] =>
  readdirSync(FIXTURES, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isDocument(entry.name))
    .map((entry) => relative(FIXTURES, join(entry.parentPath, entry.name)))
    .filter((path) => path !== 'README.md')
    .toSorted()
    .map((path) => ({ name: path.split(sep).join('/'), text: readFileSync(join(FIXTURES, path), 'utf8') }));
