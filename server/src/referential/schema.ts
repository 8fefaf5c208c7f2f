/**
 * A framework as a data file: one description for its validation, for the type of what it says, and for the JSON Schema
 * published in `schema/referential.schema.json`. Comfortable to write by hand: what can be left out has a default.
 */
import * as z from 'zod';
import type { Localized } from '../messages/locale.ts';
import {
  CATEGORIES,
  type Category,
  CONDITIONS,
  EVIDENCE_KINDS,
  HOMES,
  type Indicator,
  PROGRAMME_LEVELS,
  SUBCONTRACTOR_RULES,
} from './indicator.ts';

/** What an editor shows over a key, in both languages: the schema does not know its reader's. */
const said = (fr: string, en: string) => ({ description: `${fr}\n\n${en}` });

const words = z.string().trim().min(1);

const text = z
  .union([words, z.strictObject({ fr: words, en: words })])
  .meta({ id: 'text', ...said('Un texte, ou un par langue (fr, en).', 'A text, or one per language (fr, en).') })
  .transform((value): Localized => (typeof value === 'string' ? { fr: value, en: value } : value));

const number = z.int().min(1).max(9999);
const home = z.enum(HOMES);
const condition = z.enum(CONDITIONS);
const date = z.iso.date();

const everyone = (when: Indicator['applies'][Category]): Indicator['applies'] => ({ AF: when, BC: when, VAE: when, CFA: when });

const appliesSchema = z
  .union([
    condition,
    z.array(z.enum(CATEGORIES)).min(1),
    z.strictObject({
      AF: z.enum(['always', 'never', ...CONDITIONS]).optional(),
      BC: z.enum(['always', 'never', ...CONDITIONS]).optional(),
      VAE: z.enum(['always', 'never', ...CONDITIONS]).optional(),
      CFA: z.enum(['always', 'never', ...CONDITIONS]).optional(),
    }),
  ])
  .meta(
    said(
      'À quoi l’indicateur s’applique. Sans cette clé : à tout, toujours. Une condition vaut pour toutes les catégories ; une liste de catégories exclut les autres ; catégorie par catégorie, celles qui ne sont pas nommées restent à « always ».',
      'What the indicator applies to. Without this key: everything, always. A condition holds for all categories; a list of categories leaves out the others; category by category, those not named stay "always".',
    ),
  )
  .transform((value): Indicator['applies'] => {
    if (typeof value === 'string') return everyone(value);
    if (Array.isArray(value)) return { ...everyone('never'), ...Object.fromEntries(value.map((category) => [category, 'always'])) };
    return Object.fromEntries(CATEGORIES.map((category) => [category, value[category] ?? 'always'])) as Indicator['applies'];
  });

const evidenceSchema = z.union([
  words,
  z.strictObject({
    label: text,
    kind: z
      .enum(EVIDENCE_KINDS)
      .optional()
      .meta(
        said(
          'Sa nature, dont dépend son âge limite. Par défaut : procedure.',
          'Its nature, on which its age limit depends. By default: procedure.',
        ),
      ),
    home: home
      .optional()
      .meta(said('Où elle se trouve. Par défaut : le premier de « homes ».', 'Where it lives. By default: the first of "homes".')),
  }),
]);

const programmeSchema = z
  .union([z.enum(PROGRAMME_LEVELS), z.strictObject({ level: z.enum(PROGRAMME_LEVELS), when: condition.optional() })])
  .meta(
    said(
      'Ce qui est demandé au texte même d’un programme. Par défaut : suggested si « homes » contient programme, sinon never.',
      'What is asked of the very text of a programme. By default: suggested if "homes" holds programme, else never.',
    ),
  )
  .transform((value): Indicator['programme'] => (typeof value === 'string' ? { level: value } : value));

const newEntrantSchema = z
  .union([
    z.boolean(),
    z.strictObject({
      adapted: z.boolean().nullable(),
      deferred: z
        .boolean()
        .optional()
        .meta(
          said(
            'Si rien n’en est regardé avant l’audit de surveillance. Par défaut : false.',
            'Whether nothing of it is looked at before the surveillance audit. By default: false.',
          ),
        ),
      note: text.optional(),
    }),
  ])
  .meta(said('Si un nouvel entrant en montre moins. Par défaut : false.', 'Whether a new entrant shows less of it. By default: false.'))
  .transform((value): Indicator['newEntrant'] => (typeof value === 'boolean' ? { adapted: value } : value));

const subcontractorSchema = z
  .union([z.enum(SUBCONTRACTOR_RULES), z.strictObject({ rule: z.enum(SUBCONTRACTOR_RULES), note: text.optional() })])
  .meta(
    said('Ce qui est regardé chez un sous-traitant. Par défaut : as-usual.', 'What is looked at in a subcontractor. By default: as-usual.'),
  )
  .transform((value): Indicator['subcontractor'] => (typeof value === 'string' ? { rule: value } : value));

const wordsSchema = z
  .union([z.array(words), z.strictObject({ fr: z.array(words).optional(), en: z.array(words).optional() })])
  .meta(
    said(
      'Débuts de mots par lesquels vos documents nomment cet indicateur, et lui seul : ils révèlent un numéro erroné.',
      'Beginnings of words by which your documents name this indicator, and no other: they reveal a wrong number.',
    ),
  )
  .transform((value) => (Array.isArray(value) ? { fr: value, en: value } : { fr: value.fr ?? [], en: value.en ?? [] }));

const criterionSchema = z.strictObject({ number, title: text }).meta({ id: 'criterion' });

const indicatorSchema = z
  .strictObject({
    number,
    criterion: number
      .optional()
      .meta(said('Son critère. Peut manquer quand il n’y en a qu’un.', 'Its criterion. May be left out where there is only one.')),
    label: text.meta(
      said(
        'Ce dont il s’agit, en peu de mots : ce que vos documents écrivent après « Indicateur 8, ».',
        'What it is about, in a few words: what your documents write after "Indicateur 8,".',
      ),
    ),
    expected: text.optional().meta(said('Ce qui doit se voir. Par défaut : le libellé.', 'What must be seen. By default: the label.')),
    guide: text.optional().meta(said('Ce qu’un guide y ajoute.', 'What a guide adds to it.')),
    asks: text.optional().meta(said('La question posée à qui doit l’écrire.', 'The question put to whoever has to write it.')),
    scope: z
      .enum(['common', 'specific'])
      .optional()
      .meta(
        said(
          'Par défaut : common s’il s’applique à tout, sinon specific.',
          'By default: common if it applies to everything, else specific.',
        ),
      ),
    applies: appliesSchema.optional(),
    gravity: z.enum(['major', 'minor-or-major']).optional().meta(said('Par défaut : minor-or-major.', 'By default: minor-or-major.')),
    minorWhen: text.optional().meta(said('Quand une non-conformité reste mineure.', 'When a nonconformity stays minor.')),
    evidence: z.array(evidenceSchema).optional().meta(said('Les preuves habituelles.', 'The usual evidence.')),
    homes: z
      .union([home, z.array(home).min(1)])
      .optional()
      .meta(
        said(
          'Où vivent ses preuves, la place habituelle d’abord. Par défaut : organisation.',
          'Where its evidence lives, the usual place first. By default: organisation.',
        ),
      ),
    programme: programmeSchema.optional(),
    newEntrant: newEntrantSchema.optional(),
    subcontractor: subcontractorSchema.optional(),
    words: wordsSchema.optional(),
    change: text.optional().meta(said('Ce que cette version y a changé.', 'What this version changed in it.')),
    provisional: text.optional().meta(said('Ce qui n’est pas encore tranché.', 'What is not settled yet.')),
  })
  .meta({ id: 'indicator' });

export const referentialSchema = z
  .strictObject({
    $schema: z.string().optional().meta(said('Pour l’éditeur seulement.', 'For the editor only.')),
    id: words.meta(said('Son nom court, cité dans les rapports. Ni V9 ni 2026.', 'Its short name, cited in reports. Neither V9 nor 2026.')),
    title: text,
    from: date.optional().meta(said('Premier jour où il vaut, AAAA-MM-JJ.', 'First day on which it holds, YYYY-MM-DD.')),
    until: date.optional().meta(said('Dernier jour où il vaut, AAAA-MM-JJ.', 'Last day on which it holds, YYYY-MM-DD.')),
    legalReference: text
      .optional()
      .meta(
        said(
          'Le texte qui le fixe, cité dans les signalements. Par défaut : le titre.',
          'The text that fixes it, cited in findings. By default: the title.',
        ),
      ),
    provisional: text.optional().meta(said('Ce qui n’y est pas encore tranché.', 'What is not settled in it yet.')),
    criteria: z
      .array(criterionSchema)
      .min(1)
      .optional()
      .meta(
        said(
          'Ses critères. Par défaut : un seul, du titre du référentiel.',
          'Its criteria. By default: a single one, of the title of the framework.',
        ),
      ),
    indicators: z.array(indicatorSchema).min(1),
  })
  .meta({ title: 'Singulier: a quality framework', ...said('Un référentiel propre à l’organisme.', 'An organisation’s own framework.') });

/** What a valid file says, shorthands written out. */
export type ReferentialFile = z.infer<typeof referentialSchema>;
export type ReferentialIndicator = ReferentialFile['indicators'][number];
