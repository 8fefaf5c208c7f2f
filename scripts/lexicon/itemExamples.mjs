// Examples of the items' files that the reader belies, with a lexicon that is not written yet: it takes the place of the one in out/.
import { parentPort, workerData } from 'node:worker_threads';
import { ITEMS } from '../../out/server/src/lexicon/generated/items.js';
import { failingItemExamples, readItemFiles } from '../../out/server/src/lexicon/readItemFiles.js';
import { lexiconName } from '../../out/server/src/programme/lexiconNames.js';
import { ITEM_FILES, lexiconFiles } from './dataFiles.mjs';

Object.assign(ITEMS, workerData);
// Loaded after that: what reads items takes the lexicon as it stands then.
const { itemIn } = await import('../../out/server/src/programme/itemIn.js');
const { items } = readItemFiles(await lexiconFiles(ITEM_FILES), lexiconName);
parentPort.postMessage(failingItemExamples(items, itemIn), []);
