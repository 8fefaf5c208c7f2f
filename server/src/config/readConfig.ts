import { isMap } from 'yaml';
import { foldText } from '../document/fold.ts';
import { type Range, SourceText, type Span } from '../document/text.ts';
import { CONFIG, OWN_PHRASE_WHY } from '../messages/config.ts';
import type { Localized } from '../messages/locale.ts';
import type { DocumentKind } from '../programme/facts.ts';
import { compileOwnLabel, type OwnLabel } from '../programme/ownLabels.ts';
import type { Item } from '../referential/items.ts';
import type { Phrase } from '../singularity/phrase.ts';
import { type Config, configSchema, type KnownRule } from './schema.ts';
import type { ConfiguredChoice, SharedText } from './settings.ts';
import { clip, readTree } from './source.ts';
import { isNull, type Sourced, Validator } from './validate.ts';
import { localized } from '../messages/localized.ts';

/** Something wrong in a configuration file: `error` where a part of it does not hold. */
export interface ConfigProblem {
  readonly severity: 'error' | 'warning';
  readonly message: Localized;
  readonly range: Range;
}

/** A value by its key from the top ("audit.date", "rules.evidence/missing-item.severity"), and the line of that key, from 1. */
export interface ConfigValue {
  readonly value: unknown;
  readonly line: number;
}
export type ConfigValues = ReadonlyMap<string, ConfigValue>;

/** The path of another file, and the words that give it. */
export interface FileReference {
  readonly path: string;
  readonly range: Range;
}

export type OwnChoice = Omit<ConfiguredChoice, 'source'> & { readonly line: number };
export type OwnPhrase = Phrase & { readonly line: number };

/** What one file says. All of its globs start from its own folder. */
export interface OwnConfig {
  readonly extends: readonly FileReference[];
  readonly referential?: FileReference | undefined;
  /** Maps are taken apart into their values; lists are whole. */
  readonly values: ConfigValues;
  readonly choices: readonly OwnChoice[];
  readonly phrases: readonly OwnPhrase[];
  readonly shared: readonly SharedText[];
  readonly labels: readonly OwnLabel[];
  readonly everywhere: readonly FileReference[];
  readonly overrides: readonly OwnOverride[];
}

export interface OwnOverride {
  readonly files: readonly string[];
  readonly kind?: { readonly value: DocumentKind; readonly line: number } | undefined;
  readonly values: ConfigValues;
}

export const EMPTY_CONFIG: OwnConfig = {
  extends: [],
  values: new Map(),
  choices: [],
  phrases: [],
  shared: [],
  labels: [],
  everywhere: [],
  overrides: [],
};

/** Reads the text of a configuration file. Whatever is wrong is told; the rest holds. */
export function readConfig(
  text: string,
  rules: readonly KnownRule[],
): { readonly config: OwnConfig; readonly problems: readonly ConfigProblem[] } {
  const source = new SourceText(text);
  const problems: ConfigProblem[] = [];
  const tell = (span: Span, message: Localized, severity: ConfigProblem['severity'] = 'error'): void => {
    problems.push({ severity, message, range: source.rangeOf(span) });
  };
  const config = readTop();
  problems.sort((a, b) => a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character);
  return { config, problems };

  function readTop(): OwnConfig {
    const tree = readTree(source, tell);
    if (!tree) return EMPTY_CONFIG;
    const { contents, soundUntil } = tree;
    const sound = soundUntil > text.length;
    if (contents === null || isNull(contents)) {
      if (sound) tell(clip({ start: 0, end: 1 }, source), CONFIG.empty, 'warning');
      return EMPTY_CONFIG;
    }
    const validator = new Validator(source, tell, soundUntil);
    // Of a text that was broken off, what is no map may be a key that is being typed.
    if (!isMap(contents) && !sound) return EMPTY_CONFIG;
    const top = validator.readTop(contents, configSchema(rules));
    return top ? ownConfig(top) : EMPTY_CONFIG;
  }

  function ownConfig({ value, entries }: Sourced): OwnConfig {
    const said = value as Config;
    const at = (key: string): readonly Sourced[] => entries?.get(key)?.items ?? [];
    const referential = entries?.get('referential');
    const references = (key: string): FileReference[] => {
      const sourced = entries?.get(key);
      return (sourced?.items ?? (sourced ? [sourced] : [])).map(reference);
    };
    const others = [...(entries ?? [])].filter(([key]) => !APART.has(key));
    return {
      extends: references('extends'),
      referential: referential && reference(referential),
      values: flatten(others),
      choices: (said.choices ?? []).map((choice, index) => ({ ...choice, line: lineOf(at('choices')[index] as Sourced) })),
      phrases: readPhrases(said.phrases ?? [], at('phrases')),
      shared: said.shared ?? [],
      labels: readLabels(entries?.get('labels')?.entries),
      everywhere: references('everywhere'),
      overrides: (said.overrides ?? []).map(({ files, kind }, index) => {
        const { files: _, kind: place, ...rest } = Object.fromEntries((at('overrides')[index] as Sourced).entries ?? []);
        return { files, kind: kind && place && { value: kind, line: lineOf(place) }, values: flatten(Object.entries(rest)) };
      }),
    };
  }

  function readPhrases(phrases: NonNullable<Config['phrases']>, places: readonly Sourced[]): OwnPhrase[] {
    const known = new Map<string, OwnPhrase>();
    for (const [index, { patterns, why, question }] of phrases.entries()) {
      const place = places[index] as Sourced;
      const line = lineOf(place);
      const list = typeof patterns === 'string' ? [patterns] : patterns;
      const id = phraseId(list[0] as string);
      const first = known.get(id);
      const span = place.entries?.get('patterns')?.span ?? place.span;
      if (first) tell(span, localized(CONFIG.duplicatePhrase, { line: first.line }), 'warning');
      else
        known.set(id, { id, patterns: list, why: why === undefined ? OWN_PHRASE_WHY : inBoth(why), questions: [inBoth(question)], line });
    }
    return [...known.values()];
  }

  function readLabels(byItem: Sourced['entries']): OwnLabel[] {
    const known = new Map<string, { readonly item: Item; readonly line: number }>();
    return Array.from(byItem ?? []).flatMap(([key, { items = [] }]) =>
      items.flatMap(({ value, span }): OwnLabel[] => {
        const own: OwnLabel = { item: key as Item, label: value as string };
        const wordings = compileOwnLabel(own.label).known;
        const other = wordings.flatMap((wording) => known.get(wording) ?? []).find(({ item }) => item !== own.item);
        if (other) {
          tell(span, localized(CONFIG.duplicateLabel, { value: own.label, item: other.item, line: other.line }));
          return [];
        }
        for (const wording of wordings) known.set(wording, { item: own.item, line: source.positionAt(span.start).line + 1 });
        return [own];
      }),
    );
  }

  /** Values by their keys; the short form of a rule is its severity. */
  function flatten(entries: Iterable<readonly [string, Sourced]>, prefix = ''): Map<string, ConfigValue> {
    const values = new Map<string, ConfigValue>();
    for (const [name, sourced] of entries) {
      const key = prefix + name;
      if (sourced.entries) for (const [inner, value] of flatten(sourced.entries, `${key}.`)) values.set(inner, value);
      else values.set(prefix === 'rules.' ? `${key}.severity` : key, { value: sourced.value, line: lineOf(sourced) });
    }
    return values;
  }

  function reference(sourced: Sourced): FileReference {
    return { path: sourced.value as string, range: source.rangeOf(sourced.span) };
  }

  function lineOf({ keySpan, span }: Sourced): number {
    return source.positionAt((keySpan ?? span).start).line + 1;
  }
}

/** What is not merged key by key, or not at all. */
const APART: ReadonlySet<string> = new Set(['$schema', 'extends', 'choices', 'phrases', 'shared', 'labels', 'overrides']);

const inBoth = (text: string | Localized): Localized => (typeof text === 'string' ? { fr: text, en: text } : text);

/** Made of the phrase's words, so that it stays the same as long as they do. */
function phraseId(pattern: string): string {
  const words = foldText(pattern)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `own/${words}`;
}
