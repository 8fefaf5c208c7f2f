import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LexiconFile } from '../../server/src/lexicon/lexiconFile.ts';
import { type ItemFiles, readItemFiles } from '../../server/src/lexicon/readItemFiles.ts';
import { type Lexicon, readLexicon } from '../../server/src/lexicon/readLexicon.ts';
import { lexiconName } from '../../server/src/programme/lexiconNames.ts';
import { ROOT } from './paths.ts';

const DATA = path.join(ROOT, 'server/src/lexicon/data');

const filesOf = (names: readonly string[]): LexiconFile[] =>
  readdirSync(DATA, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(DATA, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => names.some((name) => file.startsWith(name)))
    .map((file) => ({ path: file, text: readFileSync(path.join(DATA, file), 'utf8') }));

/** The wordings of the lexicon, as its files say them. */
export const lexicon: Lexicon = readLexicon(filesOf(['phrases/', 'terms/']));

/** The items of the lexicon, as their files say them. */
export const itemFiles: ItemFiles = readItemFiles(filesOf(['items/', 'topics.yaml', 'sections.yaml']), lexiconName);
