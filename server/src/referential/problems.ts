import type * as z from 'zod';
import { DATA_FILE, EXPECTED } from '../messages/dataFile.ts';
import type { Localized } from '../messages/locale.ts';
import { localized } from '../messages/localized.ts';
import type { DataFile, DataPath, DataProblem } from './dataFile.ts';

type Issue = z.core.$ZodIssue;
type Schema = z.core.$ZodType;

/**
 * Says what a fault that Zod found in a data file is, where it stands and what is allowed there: a problem for each unknown
 * key, else one. Zod is not loaded: only what it says is read.
 */
export function describeIssue(issue: Issue, file: DataFile, schema: Schema): DataProblem[] {
  return describe(issue, issue.path, file, schema);
}

function describe(issue: Issue, path: DataPath, file: DataFile, schema: Schema): DataProblem[] {
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, path).join(', ');
    return issue.keys.map((key) => ({
      message: localized(DATA_FILE.unknownKey, { name: key, allowed }),
      ...file.placeOf([...path, key], 'key'),
    }));
  }
  if (issue.code === 'invalid_union' && file.has(path)) {
    const [meant, ...others] = issue.errors.filter((branch) => !branch.some(isAnotherShape));
    if (meant && others.length === 0) return meant.flatMap((inner) => describe(inner, [...path, ...inner.path], file, schema));
  }
  const name = nameOf(path);
  const value = file.wordsAt(path);
  const params = { name, expected: expectedBy(issue), ...(value !== undefined && { value: shortened(value) }) };
  return [{ message: localized(messageFor(path, file, value), params), ...file.placeOf(path) }];
}

function messageFor(path: DataPath, file: DataFile, value: string | undefined): Localized {
  if (path.length === 0) return DATA_FILE.wrongRoot;
  if (!file.has(path)) return DATA_FILE.missing;
  if (file.isBlank(path)) return DATA_FILE.blank;
  return value === undefined ? DATA_FILE.wrong : DATA_FILE.wrongValue;
}

/** Whether a branch of a union was not what the author meant: its value is of another kind altogether. */
const isAnotherShape = ({ code, path }: Issue): boolean => path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');

const shortened = (value: string): string => (value.length > 60 ? `${value.slice(0, 57)}…` : value);

/** The key that a path leads to, with the place in its list where it is an element. */
function nameOf(path: DataPath): string | Localized {
  const last = path.at(-1);
  if (typeof last !== 'number') return String(last);
  return localized(DATA_FILE.element, { name: nameOf(path.slice(0, -1)), position: String(last + 1) });
}

function expectedBy(issue: Issue): Localized {
  switch (issue.code) {
    case 'invalid_type':
      return EXPECTED[issue.expected as keyof typeof EXPECTED] ?? EXPECTED.object;
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return localized(issue.values.length === 1 ? EXPECTED.one : EXPECTED.oneOf, { values });
    }
    case 'too_small':
      return limitOf(issue.origin, issue.minimum, { string: EXPECTED.notEmpty, array: EXPECTED.fewest, other: EXPECTED.atLeast });
    case 'too_big':
      return limitOf(issue.origin, issue.maximum, { string: EXPECTED.shorter, array: EXPECTED.longest, other: EXPECTED.atMost });
    case 'invalid_format':
      return issue.format === 'date' ? EXPECTED.date : localized(EXPECTED.pattern, { pattern: issue.pattern ?? issue.format });
    case 'invalid_union':
      return anyOf(issue.errors.flatMap((branch) => branch.slice(0, 1).map(expectedBy)));
    case 'custom':
      return (issue.params as { readonly expected?: Localized } | undefined)?.expected ?? EXPECTED.other;
    default:
      return EXPECTED.other;
  }
}

const limitOf = (
  origin: string,
  limit: number | bigint,
  messages: { readonly string: Localized; readonly array: Localized; readonly other: Localized },
): Localized => localized(origin === 'string' || origin === 'array' ? messages[origin] : messages.other, { limit: String(limit) });

/** The alternatives, each once. */
function anyOf(alternatives: readonly Localized[]): Localized {
  const distinct = [...new Map(alternatives.map((one) => [one.fr, one])).values()];
  return { fr: distinct.map(({ fr }) => fr).join(DATA_FILE.or.fr), en: distinct.map(({ en }) => en).join(DATA_FILE.or.en) };
}

/** The keys that a schema allows at a path, through whatever wraps its objects. */
function keysAt(schema: Schema, path: DataPath): string[] {
  let reached = objectsIn(schema);
  for (const step of path) reached = reached.flatMap((holder) => childrenOf(holder, step)).flatMap(objectsIn);
  return reached.flatMap((holder) => (isObject(holder) ? Object.keys(holder._zod.def.shape) : []));
}

/** What holds other values in a schema: objects, records and lists, taken out of unions, defaults, transforms… */
function objectsIn(schema: Schema): Schema[] {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  if (def.type === 'union') return def.options.flatMap((option) => objectsIn(option));
  if (def.type === 'pipe') return objectsIn(def.in);
  if ('innerType' in def) return objectsIn(def.innerType);
  return [schema];
}

const isObject = (schema: Schema): schema is z.core.$ZodObject => schema._zod.def.type === 'object';

function childrenOf(holder: Schema, step: PropertyKey): Schema[] {
  const { def } = holder._zod as z.core.$ZodTypes['_zod'];
  if (def.type === 'object') return def.shape[String(step)] ? [def.shape[String(step)] as Schema] : [];
  if (def.type === 'array') return [def.element];
  return def.type === 'record' ? [def.valueType] : [];
}
