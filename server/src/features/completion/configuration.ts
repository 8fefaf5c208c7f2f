/** What may be written in a configuration file. Loaded only where one is open: Zod comes with its schema. */
import * as z from 'zod';
import { matchingGlob } from '../../config/globs.ts';
import { configSchema, DESCRIPTIONS, FORMS, type KnownRule } from '../../config/schema.ts';
import { FORMS_SHOWN } from '../../messages/config.ts';
import { COMPLETION } from '../../messages/completion.ts';
import { format } from '../../messages/format.ts';
import type { Locale } from '../../messages/locale.ts';
import type { Indicator } from '../../referential/indicator.ts';
import { type Completion, instead } from './completion.ts';
import { LIST, type YamlPlace } from './yamlPlace.ts';

/** What a configuration file may name. */
export interface Nameable {
  readonly rules: readonly KnownRule[];
  readonly indicators: readonly Indicator[];
  /** Documents below the folder of the file, by their paths from there. */
  readonly documents: readonly string[];
  readonly locale: Locale;
}

/** The keys that are not there yet, or the values of the key that the cursor stands behind. */
export function configurationCompletions(place: YamlPlace, nameable: Nameable): Completion[] {
  const top = configSchema(nameable.rules);
  if (place.wants === 'value') return schemasAt(top, place.path).flatMap((schema) => valuesOf(schema, place, nameable));
  const maps = schemasAt(top, place.path).flatMap((schema) => (schema instanceof z.ZodObject ? [schema] : []));
  return [
    ...maps.flatMap((map) => keysOf(map, place, nameable)),
    // A word behind a dash is a key where the list is one of maps, else an element of it.
    ...(maps.length === 0 && place.path.at(-1) === LIST
      ? schemasAt(top, place.path).flatMap((schema) => valuesOf(schema, place, nameable))
      : []),
  ];
}

/** All forms that the schema leaves for what stands at a path. */
function schemasAt(schema: z.core.$ZodType, path: readonly string[]): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return schemasAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => schemasAt(option, path));
  const [next, ...rest] = path;
  if (next === undefined) return [schema];
  if (schema instanceof z.ZodArray) return next === LIST ? schemasAt(schema.element, rest) : [];
  return schema instanceof z.ZodObject && Object.hasOwn(schema.shape, next) ? schemasAt(schema.shape[next] as z.core.$ZodType, rest) : [];
}

const isPlain = (schema: z.core.$ZodType): boolean =>
  schemasAt(schema, []).every((form) => !(form instanceof z.ZodObject) && !(form instanceof z.ZodArray));

function keysOf({ shape }: z.ZodObject, place: YamlPlace, { locale }: Nameable): Completion[] {
  return Object.entries(shape)
    .filter(([key]) => !place.siblings.has(key))
    .map(([key, schema]) => ({
      label: key,
      kind: 'key',
      documentation: DESCRIPTIONS.get(schema as z.ZodType)?.[locale],
      // What opens a map or a list goes on below.
      // Within quotation marks, what follows the key stands after them.
      edit: instead(place, place.typed, place.quoted ? key : `${key}:${isPlain(schema as z.ZodType) ? ' ' : ''}`),
      filter: key,
    }));
}

function valuesOf(schema: z.core.$ZodType, place: YamlPlace, nameable: Nameable): Completion[] {
  const { rules, indicators, documents, locale } = nameable;
  const offer = (value: string, detail?: string, kind: Completion['kind'] = 'value'): Completion => ({
    label: value,
    kind,
    detail,
    edit: instead(place, place.typed, place.quoted ? value : plain(value)),
    filter: value,
  });
  if (schema instanceof z.ZodArray)
    return place.inFlow ? schemasAt(schema.element, []).flatMap((form) => valuesOf(form, place, nameable)) : [];
  if (schema instanceof z.ZodBoolean) return ['true', 'false'].map((value) => offer(value));
  if (schema instanceof z.ZodEnum) {
    const titles = new Map(rules.map(({ id, title }) => [id, title[locale]]));
    return schema.options.map((value) => offer(String(value), titles.get(String(value))));
  }
  // A registry gives copies.
  const form = FORMS.get(schema as z.ZodType)?.fr;
  if (form === FORMS_SHOWN.indicator.fr) return indicators.map(({ number, label }) => offer(String(number), label[locale]));
  if (form !== FORMS_SHOWN.glob.fr) return [];
  return globsOf(documents).map((glob) => {
    const count = documents.filter((document) => matchingGlob(document, [glob]) !== undefined).length;
    return count === 1 && documents.includes(glob)
      ? offer(glob, undefined, 'file')
      : offer(glob, format(COMPLETION.documents[locale], { count: String(count) }), 'folder');
  });
}

/** Patterns that name something: what is in a folder, at any depth, then each document. */
function globsOf(documents: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const path of documents)
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) folders.add(path.slice(0, end));
  return [...[...folders].toSorted().map((folder) => `${folder}/**`), ...documents.toSorted()];
}

/** As YAML writes it: in quotes where it would be something else without. */
const plain = (value: string): string => (/^[\w./-][\w./* -]*$/.test(value) ? value : JSON.stringify(value));
