import * as z from 'zod';
import { dayFault } from '../config/day.ts';
import { KINDS } from '../programme/facts.ts';
import { type Settings, SERVER_ID } from '../protocol/index.ts';
import { ALLOWED_VALUES, SERVER_MESSAGES } from '../messages/server.ts';
import { format } from '../messages/format.ts';
import { type Locale, LOCALES } from '../messages/locale.ts';

export const DEFAULT_SETTINGS: Settings = { locale: 'auto', asOf: '', documents: {}, inlayHints: false };

const SCHEMAS = {
  locale: z.enum(['auto', ...LOCALES]),
  asOf: z
    .string()
    .trim()
    .refine((value) => value === '' || dayFault(value) === undefined),
  documents: z.partialRecord(z.enum(KINDS), z.array(z.string())),
  inlayHints: z.boolean(),
} as const;

export type SettingKey = keyof typeof SCHEMAS;

/**
 * Reads what a client says under its `singulier` section. A value that is not valid counts as its default and its key is
 * given back, to be told to the user; absent values and keys of the client's own are no mistake.
 */
export function readSettings(section: unknown): { settings: Settings; invalid: SettingKey[] } {
  const values = z.record(z.string(), z.unknown()).safeParse(section).data ?? {};
  const invalid: SettingKey[] = [];
  const read = <Key extends SettingKey>(key: Key): Settings[Key] => {
    const value = values[key];
    if (value === undefined || value === null) return DEFAULT_SETTINGS[key];
    const result = SCHEMAS[key].safeParse(value);
    if (!result.success) invalid.push(key);
    return result.success ? (result.data as Settings[Key]) : DEFAULT_SETTINGS[key];
  };
  return {
    settings: { locale: read('locale'), asOf: read('asOf'), documents: read('documents'), inlayHints: read('inlayHints') },
    invalid,
  };
}

/** The settings in what a client sends at start or on a change: the section itself, or an object that holds it. */
export function sectionOf(options: unknown): unknown {
  const whole = z.record(z.string(), z.unknown()).safeParse(options).data ?? {};
  return whole[SERVER_ID] ?? whole;
}

export const invalidSettingMessage = (key: SettingKey, locale: Locale): string =>
  format(SERVER_MESSAGES.invalidSetting[locale], { key, allowed: ALLOWED_VALUES[key][locale] });
