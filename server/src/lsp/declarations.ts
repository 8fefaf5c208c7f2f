import { join } from 'node:path';
import { addToList } from '../config/addToList.ts';
import { escapedGlob } from '../config/globs.ts';
import { kindByGlob, type KindGlobs } from '../config/kinds.ts';
import { type Declaration, declarations, doubtOf } from '../features/declarations.ts';
import { format } from '../messages/format.ts';
import { DECLARING } from '../messages/server.ts';
import { type DocumentKind, KINDS } from '../programme/facts.ts';
import type { Choosable, ConfigEntry, Declarations, DeclarationsParams, Refusal } from '../protocol/index.ts';
import { RULES } from '../rules/index.ts';
import { toWorkspaceEdit } from './convert.ts';
import { fileNameOf } from './folders.ts';
import { type NearestConfiguration, nearestConfiguration, toEntry } from './nearestConfiguration.ts';
import type { Session } from './session.ts';

/** `singulier/declarations`: what an open document may be said to be, in its front matter or in the configuration; what is in doubt alone, if anything is. */
export async function documentDeclarations(session: Session, { uri }: DeclarationsParams): Promise<Declarations | Refusal> {
  await session.settingsRead;
  await session.allRead();
  const document = session.documents.get(uri);
  const analysed = document && (await session.analyse(document));
  if (!analysed) return { refusal: DECLARING.unknown[session.locale] };
  const { analysis, place } = analysed;
  const { locale, facts } = analysis;
  const about = doubtOf(facts, locale)?.about;
  const possible = declarations(analysis, locale).filter((declaration) => about === undefined || declaration.about === about);
  if (possible.length === 0) return { refusal: DECLARING.declared[locale] };
  const conversion = session.conversionOf(document, analysed);
  const options = possible.flatMap(({ name, line, edit }): Choosable[] =>
    edit ? [{ name, written: line, edit: toWorkspaceEdit([edit], conversion, session.client.edits) }] : [],
  );
  // One who says it in the front matter says it above all else; of a document that does, a configuration cannot say otherwise.
  const kinds = possible.filter((declaration) => declaration.about === 'kind');
  if (place && kinds.length > 0) {
    const nearest = await nearestConfiguration(session, place);
    for (const { name, value } of kinds) {
      const entry = await kindEntry(nearest, value);
      if (entry) options.push({ name, written: `documents.${value}: ${nearest.path}`, entry });
    }
  }
  if (options.length === 0) return { refusal: format(DECLARING.unwritable[locale], { line: (possible[0] as Declaration).line }) };
  return { question: format(DECLARING[about ?? 'either'][locale], { name: fileNameOf(uri) }), options };
}

/** What adds a document to those of a kind, undefined where that would not make it one, or would take the kind from others. */
async function kindEntry(nearest: NearestConfiguration, kind: DocumentKind): Promise<ConfigEntry | undefined> {
  const { file, text, path, resolved } = nearest;
  const written = resolved.trace.values.get(`documents.${kind}`)?.origin;
  // A list takes the place of one in a file further off, with all that it names.
  if (text === undefined || (written && join(resolved.root ?? '', written.path) !== file)) return undefined;
  const insertion = addToList(text, { section: 'documents', key: kind, words: escapedGlob(path) });
  if (!insertion) return undefined;
  // Zod comes with it.
  const { readConfig } = await import('../config/readConfig.ts');
  const after = text.slice(0, insertion.at) + insertion.newText + text.slice(insertion.at);
  const { values } = readConfig(
    after,
    RULES.map(({ meta }) => meta),
  ).config;
  const globs: KindGlobs = Object.fromEntries(
    KINDS.map((known) => [known, (values.get(`documents.${known}`)?.value ?? []) as readonly string[]]),
  );
  return kindByGlob(path, globs) === kind ? toEntry(nearest, insertion) : undefined;
}
