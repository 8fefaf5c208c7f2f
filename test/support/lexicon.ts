import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Lexicon, readLexicon } from '../../server/src/lexicon/readLexicon.ts';
import { ROOT } from './paths.ts';

const DATA = path.join(ROOT, 'server/src/lexicon/data');

/** The lexicon as its files say it. */
export const lexicon: Lexicon = readLexicon(
  ['phrases', 'terms'].flatMap((folder) =>
    readdirSync(path.join(DATA, folder), { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .map((file) => ({ path: path.relative(DATA, file).replaceAll('\\', '/'), text: readFileSync(file, 'utf8') })),
  ),
);
