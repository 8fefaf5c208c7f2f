import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { addToList, type Insertion } from '../config/addToList.ts';
import type { Analysis } from '../engine/analyse.ts';
import { effectOf, itemsToTeach, labelsToTeach } from '../features/ownWords.ts';
import type { Place } from '../host/workspaces.ts';
import { ITEM_TEXTS } from '../lexicon/itemTexts.ts';
import { format } from '../messages/format.ts';
import { ITEM_STATE_NAMES } from '../messages/names.ts';
import { OWN_WORDS } from '../messages/server.ts';
import type { OwnLabel } from '../programme/ownLabels.ts';
import type { Lesson, Refusal, Teachable, TeachableParams, TeachParams } from '../protocol/index.ts';
import { isItem } from '../referential/items.ts';
import { RULES } from '../rules/index.ts';
import { nearestConfiguration, toEntry } from './nearestConfiguration.ts';
import type { Session } from './session.ts';

/** `singulier/teachable`: the labels of an open programme that nobody knows, and the items that they may announce. */
export async function teachable(session: Session, { uri, line }: TeachableParams): Promise<Teachable | Refusal> {
  const read = await readProgramme(session, uri);
  if ('refusal' in read) return read;
  const { analysis } = read;
  const { source } = analysis.document;
  const at = line === undefined ? undefined : { start: source.lineStart(line), end: source.lineEnd(line) };
  const labels = labelsToTeach(analysis, at).map(({ label, span }) => ({ label, line: source.positionAt(span.start).line }));
  if (labels.length === 0) return { refusal: OWN_WORDS.noLabel[session.locale] };
  return {
    labels,
    items: itemsToTeach(analysis).map((item) => ({
      item,
      name: ITEM_TEXTS[item].label[session.locale],
      state: ITEM_STATE_NAMES[analysis.facts.items[item].state][session.locale],
    })),
  };
}

/** `singulier/teach`: what a label of the organisation's own would change, and the text that adds it to its configuration. */
export async function teach(session: Session, { uri, item, label }: TeachParams): Promise<Lesson | Refusal> {
  const { library, locale } = session;
  const read = await readProgramme(session, uri);
  if ('refusal' in read) return read;
  if (!isItem(item)) return { refusal: OWN_WORDS.noLabel[locale] };
  const { place } = read;
  const own: OwnLabel = { item, label };
  const nearest = await nearestConfiguration(session, place);
  const { file, isNew, text } = nearest;
  const written = text === undefined ? undefined : await writeLabel(text, own);
  if (text === undefined || !written)
    return { refusal: format(OWN_WORDS.unwritable[locale], { name: basename(file), entry: `${item}: [${JSON.stringify(label)}]` }) };
  if ('fault' in written) return { refusal: format(OWN_WORDS.wrongLabel[locale], { fault: written.fault[locale] }) };
  const concerned: string[] = [];
  for (const path of place.project.paths()) {
    const { files } = await library.configurationFor(join(place.root, path));
    if (isNew ? files.length === 0 : files.includes(file)) concerned.push(path);
  }
  const effect = await library.report(() => effectOf(place.project, concerned, own, locale));
  return {
    ...toEntry(nearest, written),
    item: ITEM_TEXTS[item].label[locale],
    sheets: effect.map(({ path, changes }) => ({
      path: session.pathInFolders(pathToFileURL(join(place.root, path)).href) ?? path,
      changes,
    })),
  };
}

/** The insertion, once the reader of configurations has read the label there; what it says against it, where it does. */
async function writeLabel(
  text: string,
  own: OwnLabel,
): Promise<Insertion | { readonly fault: { readonly fr: string; readonly en: string } } | undefined> {
  const insertion = addToList(text, { section: 'labels', key: own.item, words: own.label });
  if (!insertion) return undefined;
  // Zod comes with it.
  const { readConfig } = await import('../config/readConfig.ts');
  const rules = RULES.map(({ meta }) => meta);
  const before = readConfig(text, rules);
  const after = readConfig(text.slice(0, insertion.at) + insertion.newText + text.slice(insertion.at), rules);
  if (after.config.labels.some(({ item, label }) => item === own.item && label === own.label)) return insertion;
  const told = new Set(before.problems.map(({ message }) => message.en));
  const fault = after.problems.find(({ message }) => !told.has(message.en))?.message;
  return fault && { fault };
}

/** An open programme of an open folder, as it is typed. */
async function readProgramme(session: Session, uri: string): Promise<{ readonly analysis: Analysis; readonly place: Place } | Refusal> {
  await session.settingsRead;
  await session.allRead();
  const document = session.documents.get(uri);
  const analysed = document && (await session.analyse(document));
  if (!analysed || analysed.analysis.facts.kind.value !== 'programme') return { refusal: OWN_WORDS.noProgramme[session.locale] };
  const { analysis, place } = analysed;
  return place ? { analysis, place } : { refusal: OWN_WORDS.noFolder[session.locale] };
}
