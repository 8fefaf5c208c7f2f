import { type DocumentKind, KINDS } from '../programme/facts.ts';
import type { Category, Condition, EvidenceKind } from '../referential/indicator.ts';
import type { Edition } from '../referential/editions.ts';
import type { Locale } from '../messages/locale.ts';
import { type EverywhereFile, House, NO_HOUSE } from '../programme/house.ts';
import type { Phrase } from '../singularity/phrase.ts';
import { CONDITION_KEYS } from './conditions.ts';
import { matchingGlob, rebaseGlob } from './globs.ts';
import type { ConfigValues, OwnConfig } from './readConfig.ts';
import {
  type AuditType,
  type ConfiguredChoice,
  DEFAULT_SETTINGS,
  type RuleLevel,
  type RuleSetting,
  type Settings,
  type SharedText,
} from './settings.ts';

/** A configuration file in its place. */
export interface Layer {
  /** From the root of the organisation, with `/`; starts with `../` where it is outside. */
  readonly path: string;
  readonly config: OwnConfig;
}

/** All configuration files that hold for a folder, and what they have in common for every document in it. */
export interface Chain {
  /** The nearest first: each wins over those after it. */
  readonly layers: readonly Layer[];
  readonly referential?: Edition | undefined;
  /** In the order of the layers, each with the documents that it may hold for. */
  readonly choices: readonly { readonly choice: ConfiguredChoice; concerns(path: string): boolean }[];
  readonly phrases: readonly Phrase[];
  readonly shared: readonly SharedText[];
  readonly house: House;
}

/** Where a value was written; line from 1. */
export interface Origin {
  /** As in `Layer`. */
  readonly path: string;
  readonly line: number;
}

/** A value and where it comes from: a default where there is no origin. */
export interface Traced {
  readonly value: unknown;
  readonly origin?: Origin | undefined;
}

/** Why the settings of a document are what they are. */
export interface Trace {
  /** By key, as in `ConfigValues`. */
  readonly values: ReadonlyMap<string, Traced>;
  /** The kind that the configuration gives, and the glob by which it does. */
  readonly kind?: { readonly value: DocumentKind; readonly glob: string; readonly origin: Origin } | undefined;
}

/** @param everywhere the files that the nearest layer which names some says hold for all programmes */
export function chainOf(layers: readonly Layer[], referential?: Edition, everywhere: readonly EverywhereFile[] = []): Chain {
  const labels = layers.flatMap(({ config }) => config.labels);
  const phrases = new Map<string, Phrase>();
  for (const { config } of layers) for (const phrase of config.phrases) if (!phrases.has(phrase.id)) phrases.set(phrase.id, phrase);
  return {
    layers,
    referential,
    choices: layers.flatMap((layer) =>
      layer.config.choices.map(({ line, files, ...choice }) => ({
        choice: {
          ...choice,
          ...(files && { files: files.map((glob) => rebaseGlob(glob, folderOf(layer))) }),
          source: { path: layer.path, line },
        },
        concerns: (path) => files === undefined || named(layer, files, path) !== undefined,
      })),
    ),
    // The same empty list for all: phrases are compiled once for each list.
    phrases: phrases.size > 0 ? [...phrases.values()] : DEFAULT_SETTINGS.phrases,
    shared: layers.flatMap(({ config }) => config.shared),
    house: labels.length + everywhere.length > 0 ? new House(labels, everywhere) : NO_HOUSE,
  };
}

/** Where there is no configuration file. */
export const NO_CONFIG: Chain = chainOf([]);

/**
 * What the configuration decides for one document, and why.
 *
 * Key by key: an override that names the document wins over what holds for all; of several, that of the nearest file, then
 * the last in it. Otherwise the nearest file wins. Lists are taken whole; choices, phrases, labels, shared passages and overrides add up.
 * @param path of the document, from the root of the organisation, with `/`
 */
export function resolve(chain: Chain, path: string): { readonly settings: Settings; readonly trace: Trace } {
  const farthestFirst = chain.layers.toReversed();
  const values = new Map<string, Traced>(DEFAULTS);
  const kinds = new Map<DocumentKind, { readonly layer: Layer; readonly glob: string; readonly origin: Origin }>();
  const add = (layer: Layer, own: ConfigValues): void => {
    for (const [key, { value, line }] of own) values.set(key, { value, origin: { path: layer.path, line } });
  };

  for (const layer of farthestFirst) {
    add(layer, layer.config.values);
    for (const kind of KINDS) {
      const globs = layer.config.values.get(`documents.${kind}`);
      if (!globs) continue;
      // A nearer list takes the place of one further off, whether or not it names the document.
      kinds.delete(kind);
      const glob = named(layer, globs.value as readonly string[], path);
      if (glob !== undefined) kinds.set(kind, { layer, glob, origin: { path: layer.path, line: globs.line } });
    }
  }
  let kind = firstOf(chain.layers, kinds) ?? everywhereKind(chain, values.get('everywhere')?.origin, path);
  for (const layer of farthestFirst) {
    for (const { files, kind: given, values: own } of layer.config.overrides) {
      const glob = named(layer, files, path);
      if (glob === undefined) continue;
      add(layer, own);
      if (given) kind = { value: given.value, glob, origin: { path: layer.path, line: given.line } };
    }
  }
  return { settings: settingsOf(chain, values, kind?.value, path), trace: { values, kind } };
}

/** Of the kinds that globs give, that of the nearest file; of several there, the first of `KINDS`. */
function firstOf(
  layers: readonly Layer[],
  kinds: ReadonlyMap<DocumentKind, { readonly layer: Layer; readonly glob: string; readonly origin: Origin }>,
): Trace['kind'] {
  for (const layer of layers) {
    for (const value of KINDS) {
      const found = kinds.get(value);
      if (found?.layer === layer) return { value, glob: found.glob, origin: found.origin };
    }
  }
  return undefined;
}

/** The foot of a page is no sheet of a course, whatever it holds. */
const everywhereKind = ({ house }: Chain, origin: Origin | undefined, path: string): Trace['kind'] =>
  origin && house.everywhere.some((file) => file.path === path) ? { value: 'other', glob: path, origin } : undefined;

const folderOf = ({ path }: Layer): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));

/** The glob by which a file's list names a document: it names nothing outside of the file's folder. */
function named(layer: Layer, globs: readonly string[], path: string): string | undefined {
  const folder = folderOf(layer);
  if (folder === '') return matchingGlob(path, globs);
  return path.startsWith(`${folder}/`) ? matchingGlob(path.slice(folder.length + 1), globs) : undefined;
}

/** What the keys of `Trace.values` make when put together again: the schema has vouched for the types. */
interface Nested {
  readonly organisation: {
    readonly name?: string;
    readonly categories: readonly Category[];
    readonly newEntrant: boolean;
    readonly subcontractor: boolean;
    readonly conditions?: Readonly<Record<string, boolean>>;
  };
  readonly audit?: { readonly date?: string; readonly type?: AuditType };
  readonly locale?: Locale;
  readonly evidence: { readonly validity: Readonly<Record<EvidenceKind, number | null>> };
  readonly rules?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

const DEFAULTS: ReadonlyMap<string, Traced> = new Map(
  Object.entries({
    'organisation.categories': DEFAULT_SETTINGS.organisation.categories,
    'organisation.newEntrant': DEFAULT_SETTINGS.organisation.newEntrant,
    'organisation.subcontractor': DEFAULT_SETTINGS.organisation.subcontractor,
    ...Object.fromEntries(Object.entries(DEFAULT_SETTINGS.validity).map(([kind, months]) => [`evidence.validity.${kind}`, months])),
  }).map(([key, value]) => [key, { value }]),
);

function settingsOf(chain: Chain, values: Trace['values'], kind: DocumentKind | undefined, path: string): Settings {
  const { organisation, audit = {}, locale, evidence, rules = {} } = nest(values) as Nested;
  const { conditions = {}, ...whom } = organisation;
  return {
    declared: chain.layers.some(({ config }) => [...config.values.keys()].some((key) => key.startsWith('organisation.'))),
    organisation: {
      ...whom,
      conditions: Object.fromEntries(
        Object.entries(conditions).map(([key, holds]) => [CONDITION_KEYS[key as keyof typeof CONDITION_KEYS] satisfies Condition, holds]),
      ),
    },
    audit,
    kind,
    validity: evidence.validity,
    rules: Object.fromEntries(Object.entries(rules).map(([id, setting]) => [id, ruleSetting(setting)])),
    choices: chain.choices.filter(({ concerns }) => concerns(path)).map(({ choice }) => choice),
    locale,
    referential: chain.referential,
    phrases: chain.phrases,
    shared: chain.shared,
    house: chain.house,
  };
}

function ruleSetting({ severity, ...options }: Readonly<Record<string, unknown>>): RuleSetting {
  return { severity: severity as RuleLevel | undefined, ...(Object.keys(options).length > 0 && { options }) };
}

/** Maps within maps, of keys with dots. */
function nest(values: Trace['values']): unknown {
  const top: Record<string, unknown> = {};
  for (const [key, { value }] of values) {
    const names = key.split('.');
    const last = names.pop() as string;
    let map = top;
    for (const name of names) map = (map[name] ??= {}) as Record<string, unknown>;
    map[last] = value;
  }
  return top;
}
