/**
 * What a configuration file may hold: one description for its TypeScript type, for its validation (`validate.ts`), for the
 * JSON Schema by which editors complete it (`jsonSchema.ts`), and for its page in both languages. The command loads it,
 * and Zod with it, only where there is a configuration file.
 */
import * as z from 'zod';
import { FAULTS, FORMS_SHOWN } from '../messages/config.ts';
import { EVIDENCE_KIND_TEXTS } from '../messages/evidenceKinds.ts';
import { LOCALES, type Localized } from '../messages/locale.ts';
import { KINDS } from '../programme/facts.ts';
import { CATEGORIES, EVIDENCE_KINDS } from '../referential/indicator.ts';
import { ITEM_TEXTS } from '../lexicon/itemTexts.ts';
import { LABEL_LENGTH } from '../lexicon/labelLists.ts';
import { PatternError } from '../lexicon/pattern.ts';
import { itemsNamed } from '../programme/itemLabels.ts';
import { compileOwnLabel } from '../programme/ownLabels.ts';
import { type Item, ITEMS } from '../referential/items.ts';
import { comparableText } from '../singularity/comparable.ts';
import { MAX_READINGS, readingsOf } from '../lexicon/readings.ts';
import { SHORTEST } from '../singularity/sameWords.ts';
import type { CONDITION_KEYS } from './conditions.ts';
import { dayFault } from './day.ts';
import { type GlobFault, globFault } from './globs.ts';
import { localized } from '../messages/localized.ts';
import { AUDIT_TYPES, RULE_LEVELS } from './settings.ts';

/** A rule as far as the configuration knows it. */
export interface KnownRule {
  readonly id: string;
  readonly title: Localized;
  /** What it lets the configuration say beside its severity. */
  readonly options?: Readonly<Record<string, z.ZodType>> | undefined;
}

/** What each field is for. */
export const DESCRIPTIONS = z.registry<Localized>();
/** What a value must be, where its type does not say it all. */
export const FORMS = z.registry<Localized>();
/** Maps that hold whole or not at all: a choice without its wrong last day would hold for ever. */
export const WHOLE = new WeakSet<z.core.$ZodType>();

function told<Schema extends z.ZodType>(schema: Schema, fr: string, en: string): Schema {
  DESCRIPTIONS.add(schema, { fr, en });
  return schema;
}

/** A value that looks like `form`. */
function formed<Schema extends z.ZodType>(schema: Schema, form: Localized): Schema {
  FORMS.add(schema, form);
  return schema;
}

/** A text of which `fault` says, in words, what is wrong with it. */
const checked = (schema: z.ZodString, fault: (value: string) => Localized | undefined): z.ZodString =>
  schema.check((context) => {
    const message = fault(context.value);
    if (message) context.issues.push({ code: 'custom', input: context.value, params: { fault: message } });
  });

function whole<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const schema = z.strictObject(shape);
  WHOLE.add(schema);
  return schema;
}

const text = () => z.string().regex(/\S/);

const day = () =>
  formed(
    checked(z.string(), (value) => {
      const fault = dayFault(value);
      if (!fault) return undefined;
      if ('month' in fault) return localized(FAULTS.dayMonth, { value, month: fault.month });
      if ('days' in fault) return localized(FAULTS.dayDay, { value, days: fault.days });
      return localized(FAULTS.dayForm, { value });
    }).meta({ format: 'date' }),
    FORMS_SHOWN.day,
  );

const path = () =>
  formed(
    checked(text(), (value) => {
      const name = value.slice(Math.max(value.lastIndexOf('/'), value.lastIndexOf('\\')) + 1);
      if (/^[A-Za-z][\w+.-]+:\/\//.test(value)) return localized(FAULTS.pathAddress, { value });
      if (/^(?:[\\/]|[A-Za-z]:)/.test(value)) return localized(FAULTS.pathAbsolute, { value, name });
      return value.includes('\\') ? localized(FAULTS.pathBackslash, { value }) : undefined;
    }),
    FORMS_SHOWN.path,
  );

const GLOB_FAULTS: Readonly<Record<GlobFault, Localized>> = {
  empty: FAULTS.globEmpty,
  backslash: FAULTS.pathBackslash,
  absolute: FAULTS.globAbsolute,
  parent: FAULTS.globParent,
  brackets: FAULTS.globBrackets,
};

const glob = () =>
  formed(
    checked(text(), (value) => {
      const fault = globFault(value);
      return fault && localized(GLOB_FAULTS[fault], { value });
    }),
    FORMS_SHOWN.glob,
  );

/** Longest pattern of a phrase that is compiled. */
const MAX_PATTERN = 500;

const pattern = () =>
  formed(
    checked(text(), (value) => {
      try {
        if (value.length <= MAX_PATTERN && readingsOf(value).length > 0) return undefined;
      } catch {
        // Told below, in the reader's language.
      }
      return localized(FAULTS.pattern, { value, most: MAX_READINGS });
    }),
    FORMS_SHOWN.pattern,
  );

/** What keeps a label from announcing an item. */
function labelFault(value: string, item: Item): Localized | undefined {
  try {
    const { known, open } = compileOwnLabel(value);
    const hasWord = /\p{L}{2}/u.test(value.replace(/<[a-z-]*>/g, ''));
    if (!hasWord || known.length + open.length === 0 || [...known, value].some(({ length }) => length > LABEL_LENGTH))
      return localized(FAULTS.labelLength, { value, most: LABEL_LENGTH });
    const other = known.flatMap(itemsNamed).find((named) => named !== item);
    return other && !known.flatMap(itemsNamed).includes(item)
      ? localized(FAULTS.labelTaken, { value, item: other, label: ITEM_TEXTS[other].label })
      : undefined;
  } catch (error) {
    if (error instanceof PatternError) return localized(FAULTS.labelPattern, { value, reason: error.reason });
    throw error;
  }
}

const label = (item: Item) =>
  formed(
    checked(text(), (value) => labelFault(value, item)),
    FORMS_SHOWN.label,
  );

const sharedText = () =>
  formed(
    checked(text(), (value) =>
      comparableText(value).length >= SHORTEST ? undefined : localized(FAULTS.sharedText, { count: String(SHORTEST) }),
    ),
    FORMS_SHOWN.sharedText,
  );

/** Up to fifty years: beyond, a date may leave the calendar, and `null` says it better. */
const months = () => formed(z.int().min(1).max(600), FORMS_SHOWN.months).nullable();

const indicator = () => formed(z.int().min(1).max(999), FORMS_SHOWN.indicator);

const globs = () => z.array(glob()).min(1);

const inBoth = () =>
  z.union([
    text(),
    z.strictObject({
      fr: told(text(), 'En français.', 'In French.'),
      en: told(text(), 'En anglais.', 'In English.'),
    }),
  ]);

const conditions = () =>
  z.strictObject({
    certifying: told(
      z.boolean().optional(),
      'Prépare à une certification (RNCP ou RS) : indicateurs 3, 7 et 16.',
      'Prepares for a certification (RNCP or RS): indicators 3, 7 and 16.',
    ),
    workLinked: told(z.boolean().optional(), 'Alterne le centre et l’entreprise.', 'Alternates centre and company.'),
    workSituation: told(
      z.boolean().optional(),
      'Comporte des situations de travail (AFEST, stages).',
      'Has work situations (AFEST, placements).',
    ),
    remote: told(z.boolean().optional(), 'A lieu à distance, en tout ou en partie.', 'Is remote, in whole or in part.'),
    subcontracting: told(
      z.boolean().optional(),
      'Est confiée en partie à d’autres : sous-traitance, portage (indicateur 27).',
      'Is partly entrusted to others: subcontracting (indicator 27).',
    ),
    long: told(
      z.boolean().optional(),
      'Assez longue pour que l’abandon soit un risque (indicateur 12).',
      'Long enough for drop-out to be a risk (indicator 12).',
    ),
  } satisfies Record<keyof typeof CONDITION_KEYS, z.ZodType>);

const evidence = () =>
  z.strictObject({
    validity: told(
      z
        .strictObject(
          mapped(EVIDENCE_KINDS, (kind) => told(months().optional(), EVIDENCE_KIND_TEXTS[kind].told.fr, EVIDENCE_KIND_TEXTS[kind].told.en)),
        )
        .optional(),
      'Mois pendant lesquels une preuve de chaque nature reste valable ; null : sans limite. Aucun texte ne les fixe.',
      'Months for which evidence of each kind stays valid; null: no limit. No text sets them.',
    ),
  });

const severity = z.enum(RULE_LEVELS).meta({ id: 'severity' });

const ruleSetting = (options: NonNullable<KnownRule['options']>) =>
  z.union([
    severity,
    z.strictObject({
      severity: told(severity.optional(), 'Gravité de ses signalements ; off : aucun.', 'Severity of its findings; off: none.'),
      ...options,
    }),
  ]);

/** Most rules have no options. */
const plainSetting = ruleSetting({}).meta({ id: 'ruleSetting' });

const rules = (known: readonly KnownRule[]) =>
  z.strictObject(
    Object.fromEntries(
      known.map(({ id, title, options }) => [id, told((options ? ruleSetting(options) : plainSetting).optional(), title.fr, title.en)]),
    ),
  );

const RULES_TOLD = [
  'Gravité de chaque règle, ou ses options : « identifiant: gravité ». La valeur « off » la fait taire.',
  'Severity of each rule, or its options: "id: severity". The value "off" silences it.',
] as const;

/** The whole of a configuration file; the ids of the rules are those of `known`. Made once for each list of rules. */
export function configSchema(known: readonly KnownRule[]): ConfigSchema {
  const made = schemas.get(known) ?? makeSchema(known);
  schemas.set(known, made);
  return made;
}

type ConfigSchema = ReturnType<typeof makeSchema>;
const schemas = new WeakMap<readonly KnownRule[], ConfigSchema>();

const makeSchema = (known: readonly KnownRule[]) =>
  z.strictObject({
    $schema: told(z.string().optional(), 'Schéma JSON, pour l’éditeur.', 'JSON Schema, for the editor.'),
    extends: told(
      z.union([path(), z.array(path())]).optional(),
      'Fichiers de configuration dont celui-ci part. Ce qui est écrit ici l’emporte sur eux, clé par clé ; de plusieurs, le dernier l’emporte.',
      'Configuration files that this one starts from. What is written here wins over them, key by key; of several, the last wins.',
    ),
    organisation: told(
      z
        .strictObject({
          name: told(text().optional(), 'Nom de l’organisme.', 'Name of the organisation.'),
          categories: told(
            z.array(z.enum(CATEGORIES)).optional(),
            'Catégories d’actions proposées : formation (AF), bilan de compétences (BC), VAE, apprentissage (CFA).',
            'Categories of action on offer: training (AF), skills assessment (BC), validation of prior experience (VAE), apprenticeship (CFA).',
          ),
          newEntrant: told(
            z.boolean().optional(),
            'Nouvel entrant : première année d’activité, ou première dans une catégorie.',
            'New entrant: first year of activity, or first in a category.',
          ),
          subcontractor: told(z.boolean().optional(), 'Intervient pour le compte d’autres organismes.', 'Delivers for other providers.'),
          conditions: told(
            conditions().optional(),
            'Ce qui rend un indicateur applicable. Ce qui n’est pas dit ici se lit dans les programmes.',
            'What makes an indicator apply. What is not said here is read in the programmes.',
          ),
        })
        .optional(),
      'Qui vous êtes : ce qui décide des indicateurs applicables.',
      'Who you are: what decides which indicators apply.',
    ),
    audit: told(
      z
        .strictObject({
          date: told(
            day().optional(),
            'Jour de l’audit : il décide de l’édition du référentiel et de l’âge des preuves.',
            'Day of the audit: it decides the edition of the framework and the age of evidence.',
          ),
          type: told(z.enum(AUDIT_TYPES).optional(), 'Initial, de surveillance ou de renouvellement.', 'Initial, surveillance or renewal.'),
        })
        .optional(),
      'L’audit que vous préparez.',
      'The audit that you prepare.',
    ),
    referential: told(
      path().optional(),
      'Fichier de votre propre référentiel, à la place du référentiel national qualité.',
      'File of your own framework, in the place of the national one.',
    ),
    locale: told(z.enum(LOCALES).optional(), 'Langue des messages.', 'Language of the messages.'),
    documents: told(
      z
        .strictObject({
          programme: told(globs().optional(), 'Fiches publiques de formations.', 'Public sheets of courses.'),
          organisation: told(
            globs().optional(),
            'Documents de l’organisme : procédures, registres.',
            'Documents of the organisation: procedures, registers.',
          ),
          session: told(globs().optional(), 'Traces d’une session.', 'Records of one session.'),
          other: told(globs().optional(), 'Ce qui n’est à contrôler en rien.', 'What is not to be checked at all.'),
        } satisfies Record<(typeof KINDS)[number], z.ZodType>)
        .optional(),
      'Fichiers de chaque nature, par motifs à partir du dossier de ce fichier ; « ! » en retranche. Ce qu’un document dit de lui-même l’emporte.',
      'Files of each kind, by patterns from the folder of this file; "!" takes some out. What a document says of itself wins.',
    ),
    rules: told(rules(known).optional(), ...RULES_TOLD),
    evidence: told(evidence().optional(), 'Ce qui vaut pour les preuves.', 'What holds for evidence.'),
    choices: told(
      z
        .array(
          whole({
            rule: told(z.enum(known.map(({ id }) => id)), 'Règle dont on s’écarte.', 'Rule from which one departs.'),
            item: told(z.enum(ITEMS).optional(), 'Pour cette rubrique seulement.', 'For this item only.'),
            indicator: told(indicator().optional(), 'Pour cet indicateur seulement.', 'For this indicator only.'),
            files: told(
              globs().optional(),
              'Pour ces fichiers seulement, par motifs à partir du dossier de ce fichier.',
              'For these files only, by patterns from the folder of this file.',
            ),
            reason: told(text(), 'Pourquoi : ce que lira l’audit.', 'Why: what the audit will read.'),
            until: told(day().optional(), 'Dernier jour où ce choix vaut.', 'Last day on which this choice holds.'),
            role: told(text().optional(), 'Qui l’assume : une fonction, pas un nom.', 'Who stands by it: a role, not a name.'),
          }),
        )
        .optional(),
      'Choix assumés : écarts que l’organisme défend. Un choix mal écrit ne vaut pas. Ils s’ajoutent à ceux des fichiers de « extends ».',
      'Choices: departures that the organisation stands by. A choice with a mistake in it does not hold. They add to those of the files of "extends".',
    ),
    phrases: told(
      z
        .array(
          z.strictObject({
            patterns: told(
              z.union([pattern(), z.array(pattern()).min(1)]),
              'La formule et ses variantes : (a|b) l’un ou l’autre, [a] peut manquer, # un nombre, "a b" ces mots exactement.',
              'The phrase and its variants: (a|b) either, [a] may be absent, # a number, "a b" exactly these words.',
            ),
            why: told(
              inBoth().optional(),
              'Pourquoi l’éviter : une proposition, sans majuscule ni point.',
              'Why avoid it: a clause, without capital or full stop.',
            ),
            question: told(inBoth(), 'La question à se poser à la place.', 'The question to ask instead.'),
          }),
        )
        .optional(),
      'Formules que l’organisme veut éviter, en plus de celles que Singulier connaît. Elles s’ajoutent à celles des fichiers de « extends ».',
      'Phrases that the organisation wants to avoid, beside those that Singulier knows. They add to those of the files of "extends".',
    ),
    shared: told(
      z
        .array(
          whole({
            text: told(
              sharedText(),
              'Le passage, tel que les programmes le portent : les nombres peuvent y changer, et les mots autour.',
              'The passage, as the programmes hold it: figures may change in it, and the words around it.',
            ),
            reason: told(text(), 'Pourquoi il est commun.', 'Why it is common.'),
          }),
        )
        .optional(),
      'Passages que vos programmes ont en commun, et c’est voulu : ils ne sont plus signalés. Un passage sans raison ne vaut pas. Ils s’ajoutent à ceux des fichiers de « extends ».',
      'Passages that your programmes have in common on purpose: they are no longer reported. A passage without a reason does not hold. They add to those of the files of "extends".',
    ),
    labels: told(
      z
        .strictObject(
          mapped(ITEMS, (item) => told(z.array(label(item)).min(1).optional(), ITEM_TEXTS[item].label.fr, ITEM_TEXTS[item].label.en)),
        )
        .optional(),
      'Comment vos documents appellent les rubriques, en plus des mots que Singulier connaît : titres, étiquettes, colonnes, clés d’en-tête, attributs. Les marques sont celles des libellés du lexique : (a|b) l’un ou l’autre, [a] peut manquer, * toute terminaison. Ils s’ajoutent à ceux des fichiers de « extends ».',
      'What your documents call the items, beside the words that Singulier knows: headings, labels, columns, front matter keys, attributes. The marks are those of the lexicon’s labels: (a|b) either, [a] may be absent, * any ending. They add to those of the files of "extends".',
    ),
    everywhere: told(
      z.union([path(), z.array(path()).min(1)]).optional(),
      'Fichiers qui disent une fois pour tous les programmes ce que porte chaque page, par exemple un pied de page : contact, accessibilité, inscription. Ce qu’ils disent vaut pour chaque programme qui ne le dit pas lui-même ; ils ne sont pas contrôlés comme des programmes.',
      'Files that say once for all programmes what every page bears, for instance a footer: contact, accessibility, enrolment. What they say holds for each programme that does not say it itself; they are not checked as programmes.',
    ),
    overrides: told(
      z
        .array(
          z.strictObject({
            files: told(
              globs(),
              'Fichiers concernés, par motifs à partir du dossier de ce fichier.',
              'Files concerned, by patterns from the folder of this file.',
            ),
            kind: told(z.enum(KINDS).optional(), 'Nature de ces documents.', 'Kind of these documents.'),
            rules: told(rules(known).optional(), ...RULES_TOLD),
            organisation: told(
              z
                .strictObject({
                  conditions: told(conditions().optional(), 'Ce qui vaut pour ces documents.', 'What holds for these documents.'),
                })
                .optional(),
              'Pour ces documents : « conditions », comme sous « organisation » plus haut.',
              'For these documents: "conditions", as under "organisation" above.',
            ),
            evidence: told(
              evidence().optional(),
              'Pour les preuves de ces documents : « validity », comme sous « evidence » plus haut.',
              'For the evidence of these documents: "validity", as under "evidence" above.',
            ),
          }),
        )
        .optional(),
      'Ce qui change pour certains fichiers. Une exception l’emporte sur ce qui vaut pour tous ; de plusieurs, celle du fichier le plus proche, puis la dernière.',
      'What changes for some files. An override wins over what holds for all; of several, that of the nearest file, then the last.',
    ),
  });

export type Config = z.infer<ConfigSchema>;

function mapped<Key extends string, Value>(keys: readonly Key[], make: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<Key, Value>;
}
