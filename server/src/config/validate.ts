/**
 * Reads a tree of YAML by a schema. Zod says either all that is right or that something is wrong; of a configuration the
 * right part holds in spite of the wrong, and each fault is told on its words. So the walk is ours, and Zod judges the values.
 */
import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import * as z from 'zod';
import type { SourceText, Span } from '../document/text.ts';
import { CONFIG, FORMS_SHOWN, GIVEN } from '../messages/config.ts';
import type { Localized } from '../messages/locale.ts';
import { closest } from './closest.ts';
import { FORMS, WHOLE } from './schema.ts';
import { clip, type Tell } from './source.ts';
import { localized } from '../messages/localized.ts';

/** A value that is as it should be, and where it stands. */
export interface Sourced {
  readonly value: unknown;
  readonly span: Span;
  /** The key that it answers. */
  readonly keySpan?: Span | undefined;
  readonly entries?: ReadonlyMap<string, Sourced>;
  readonly items?: readonly Sourced[];
}

interface Place {
  /** Keys from the top, as told to the reader: list positions left out, since the line says which. */
  readonly label: string;
  readonly keySpan?: Span | undefined;
}

export class Validator {
  #told = 0;

  constructor(
    private readonly source: SourceText,
    private readonly report: Tell,
    /** Offset from which nothing counts. */
    private readonly until: number,
  ) {}

  /** The whole file, which must be a map. */
  readTop(contents: Node, schema: z.ZodObject): Sourced | undefined {
    if (isMap(contents)) return this.readMap(contents, schema, { label: '' });
    return this.tell(this.spanOf(contents, { label: '' }), localized(CONFIG.notMap, { given: given(contents) }));
  }

  /** The part of a node that the schema allows, undefined where none is; all the rest is told. */
  private read(node: Node | null, schema: z.core.$ZodType, place: Place): Sourced | undefined {
    if (isAlias(node)) return this.tell(this.spanOf(node, place), localized(CONFIG.alias, { value: `*${node.source}` }));
    if (schema instanceof z.ZodOptional) return this.read(node, schema.unwrap(), place);
    if (schema instanceof z.ZodUnion) {
      const fitting = schema.options.find((option) => fits(node, option));
      return fitting ? this.read(node, fitting, place) : this.wrongType(node, schema, place);
    }
    if (!fits(node, schema)) return this.wrongType(node, schema, place);
    if (schema instanceof z.ZodObject && isMap(node)) return this.readMap(node, schema, place);
    if (schema instanceof z.ZodArray && isSeq(node)) return this.readList(node.items as Node[], node, schema, place);
    return this.readScalar(node, schema, place);
  }

  private readMap(map: YAMLMap, schema: z.ZodObject, place: Place): Sourced | undefined {
    const { shape } = schema;
    const toldBefore = this.#told;
    const entries = new Map<string, Sourced>();
    const met = new Map<string, Span>();
    for (const { key: keyNode, value } of map.items as YAMLMap<Node, Node | null>['items']) {
      const keySpan = this.spanOf(keyNode, place);
      if (place.label === '' && this.endOf(value, keySpan) >= this.until) continue;
      if (!isScalar(keyNode) || keyNode.value === null) {
        this.tell(keySpan, localized(CONFIG.wrongKey, { given: given(keyNode) }));
        continue;
      }
      const key = keyNode.toString();
      const first = met.get(key);
      if (first) this.tell(keySpan, localized(CONFIG.duplicateKey, { key, line: this.source.positionAt(first.start).line + 1 }));
      if (first) continue;
      met.set(key, keySpan);
      const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
      if (!field) this.tell(keySpan, unknownKey(key, Object.keys(shape), place.label));
      const label = place.label ? `${place.label}.${key}` : key;
      const read = field && this.read(value, field, { label, keySpan });
      if (read) entries.set(key, read);
    }
    const required = Object.entries(shape).filter(([, field]) => !(field instanceof z.ZodOptional));
    for (const [key, field] of required)
      if (!met.has(key)) this.tell(this.headOf(map, place), localized(CONFIG.missingKey, { key, expected: formOf(field) }));
    if (required.some(([key]) => !entries.has(key)) || (WHOLE.has(schema) && this.#told > toldBefore)) return undefined;
    return {
      value: Object.fromEntries([...entries].map(([key, { value }]) => [key, value])),
      span: this.spanOf(map, place),
      keySpan: place.keySpan,
      entries,
    };
  }

  private readList(nodes: readonly Node[], list: Node, schema: z.ZodArray, place: Place): Sourced | undefined {
    const span = this.spanOf(list, place);
    if (nodes.length === 0 && !schema.safeParse([]).success)
      this.tell(span, localized(CONFIG.emptyList, { key: place.label, expected: formOf(schema.element) }));
    const items = nodes.map((node) => this.read(node, schema.element, { label: place.label })).filter((item) => item !== undefined);
    const value = items.map((item) => item.value);
    // A list of which nothing is left: of files, it would name all of them.
    return schema.safeParse(value).success ? { value, span, keySpan: place.keySpan, items } : undefined;
  }

  private readScalar(node: Node | null, schema: z.core.$ZodType, place: Place): Sourced | undefined {
    const value = isScalar(node) ? node.value : null;
    const result = z.safeParse(schema, value);
    const span = this.spanOf(node, place);
    if (result.success) return { value: result.data, span, keySpan: place.keySpan };
    return this.tell(span, faultMessage(value, result.error.issues[0] as z.core.$ZodIssue, schema, place.label));
  }

  private wrongType(node: Node | null, schema: z.core.$ZodType, place: Place): undefined {
    const expected = formOf(schema);
    if (isNull(node)) return this.tell(this.spanOf(node, place), localized(CONFIG.emptyText, { key: place.label, expected }));
    return this.tell(this.spanOf(node, place), localized(CONFIG.wrongType, { key: place.label, expected, given: given(node) }));
  }

  private tell(span: Span, message: Localized): undefined {
    this.#told++;
    this.report(span, message);
  }

  /** Where a value ends; of an empty one, where the next words are, since they may be what it lacks. */
  private endOf(value: Node | null, keySpan: Span): number {
    const end = value?.range?.[1] ?? keySpan.end;
    return isNull(value) ? end + (/^[:\s]*/.exec(this.source.text.slice(end)) as RegExpExecArray)[0].length : end;
  }

  /** The words of a value; of an empty one, the key. */
  private spanOf(node: Node | null, { keySpan }: Place): Span {
    const [start, end] = node?.range ?? [0, 0];
    return end > start ? clip({ start, end }, this.source) : (keySpan ?? clip({ start, end: start + 1 }, this.source));
  }

  /** The first key of a map: where something lacks. */
  private headOf(map: YAMLMap, place: Place): Span {
    return this.spanOf((map.items[0]?.key as Node | undefined) ?? map, place);
  }
}

export const isNull = (node: Node | null): boolean => node === null || (isScalar(node) && node.value === null);

/** Whether a node has the shape that the schema asks for: map, list or plain value. */
function fits(node: Node | null, schema: z.core.$ZodType): boolean {
  if (schema instanceof z.ZodObject) return isMap(node);
  if (schema instanceof z.ZodArray) return isSeq(node);
  if (schema instanceof z.ZodNullable && isNull(node)) return true;
  return isScalar(node) && (node.value !== null || schema instanceof z.ZodNullable);
}

function given(node: Node | null): Localized {
  if (isNull(node)) return GIVEN.nothing;
  if (isMap(node)) return GIVEN.map;
  if (isSeq(node)) return GIVEN.list;
  const value = isScalar(node) ? node.value : '';
  return typeof value === 'string' ? localized(GIVEN.text, { value }) : localized(GIVEN.other, { value: String(value) });
}

function unknownKey(key: string, known: readonly string[], label: string): Localized {
  const rules = /(?:^|\.)rules$/.test(label);
  const near = closest(key, known);
  const parts = [
    localized(rules ? CONFIG.unknownRule : CONFIG.unknownKey, { key }),
    ...(near === undefined ? [] : [localized(CONFIG.suggestion, { closest: near })]),
    ...(near !== undefined && rules ? [] : [known.length ? localized(CONFIG.possibleKeys, { keys: listed(known) }) : CONFIG.noKeys]),
  ];
  return joined(parts);
}

function faultMessage(value: unknown, issue: z.core.$ZodIssue, schema: z.core.$ZodType, key: string): Localized {
  const what = typeof value === 'string' ? localized(GIVEN.other, { value }) : localized(GIVEN.other, { value: String(value) });
  if (issue.code === 'custom' && issue.params) return localized(CONFIG.faulty, { key, fault: issue.params['fault'] as Localized });
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const near = closest(String(value), values);
    return joined([
      localized(CONFIG.wrongChoice, { key, given: what }),
      ...(near === undefined ? [] : [localized(CONFIG.suggestion, { closest: near })]),
      localized(CONFIG.possibleValues, { values: listed(values) }),
    ]);
  }
  if (typeof value === 'string' && value.trim() === '') return localized(CONFIG.emptyText, { key, expected: formOf(schema) });
  return localized(CONFIG.wrongType, {
    key,
    expected: formOf(schema),
    given: typeof value === 'string' ? localized(GIVEN.text, { value }) : what,
  });
}

/** What a value must be, in words: completes "expects …". */
export function formOf(schema: z.core.$ZodType): Localized {
  const said = FORMS.get(schema as z.ZodType);
  if (said) return said;
  if (schema instanceof z.ZodOptional) return formOf(schema.unwrap());
  if (schema instanceof z.ZodNullable) return joined([formOf(schema.unwrap()), FORMS_SHOWN.orNull]);
  if (schema instanceof z.ZodUnion)
    return joined(schema.options.flatMap((option, index) => (index ? [FORMS_SHOWN.or, formOf(option)] : [formOf(option)])));
  if (schema instanceof z.ZodArray) return localized(FORMS_SHOWN.list, { form: formOf(schema.element) });
  if (schema instanceof z.ZodObject) {
    const keys = Object.keys(schema.shape);
    return keys.length ? localized(FORMS_SHOWN.map, { keys: listed(keys) }) : FORMS_SHOWN.noKeys;
  }
  if (schema instanceof z.ZodEnum) return localized(FORMS_SHOWN.oneOf, { values: listed(schema.options.map(String)) });
  if (schema instanceof z.ZodBoolean) return FORMS_SHOWN.boolean;
  return schema instanceof z.ZodNumber ? FORMS_SHOWN.whole : FORMS_SHOWN.text;
}

/** All of them: what is possible is not shortened. */
function listed(words: readonly string[]): Localized {
  const text = words.join(', ');
  return { fr: text, en: text };
}

const joined = (parts: readonly Localized[]): Localized => ({
  fr: parts.map(({ fr }) => fr).join(''),
  en: parts.map(({ en }) => en).join(''),
});
