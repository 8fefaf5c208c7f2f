import type { Span } from '../../document/text.ts';
import { format } from '../../messages/format.ts';
import type { Locale, Localized } from '../../messages/locale.ts';
import type { CourseValue } from '../../programme/values/value.ts';
import { asksForItems } from '../../referential/editions.ts';
import type { Item } from '../../referential/items.ts';
import { type Contradiction, type ConflictKind, conflictsBetween, conflictsWithin, flawOf, sumOf } from '../conflicts.ts';
import { shortened } from '../../document/text.ts';
import { INDICATOR } from '../../referential/rnq/numbers.ts';
import { defineRule } from '../rule.ts';

const ITEM_OF: Readonly<Partial<Record<ConflictKind, Item>>> = {
  duration: 'duration',
  pace: 'duration',
  days: 'duration',
  room: 'duration',
  price: 'price',
  tax: 'price',
  delivery: 'delivery',
  audience: 'audience',
};

const OTHER_PLACE: Localized = { fr: 'l’autre indication', en: 'the other statement' };
const WHERE: Readonly<Record<'file' | 'line' | 'document', Localized>> = {
  file: { fr: 'dans {path}', en: 'in {path}' },
  line: { fr: 'sur la même ligne', en: 'on the same line' },
  document: { fr: 'ailleurs dans le document', en: 'elsewhere in the document' },
};
const PART: Localized = { fr: 'une des parties additionnées', en: 'one of the parts that were added up' };

export default defineRule({
  meta: {
    id: 'evidence/contradiction',
    title: { fr: 'Indications contradictoires', en: 'Contradictory statements' },
    description: {
      fr: `Le programme dit deux choses qui ne peuvent pas être vraies ensemble, dans le même document ou dans deux documents sur la même formation : 14 h en tête et 21 h dans le tableau, deux jours au titre et « Jour 3 » au déroulé, un prix TTC qui n’est pas le prix HT taxé, « 100 % à distance » et des séances en présentiel, une fin avant le début, des modules dont la somme n’est pas la durée annoncée. Le lecteur ne sait pas laquelle croire, ni l’auditeur : le texte de l’indicateur 1 veut une information vérifiable, et l’usage d’audit, la même d’un support à l’autre.

Seules sont comparées les valeurs de la formation entière : celles d’un module, d’une formule, d’une option ou d’un public n’en disent rien. Deux documents parlent de la même formation quand ils portent la même référence, ou le même titre. Au-delà de deux valeurs différentes, ce sont sans doute plusieurs offres : la règle se tait. Une somme qui reste sous le total, ou qui peut le dépasser, est une question plus qu’une erreur.`,
      en: `The programme says two things that cannot both be true, in one document or in two about the same course: 14 h at the top and 21 h in the table, two days in the title and "Day 3" in the syllabus, a price with tax that is not the price plus tax, "100% remote" and sessions on site, an end before the start, modules whose sum is not the stated duration. Readers do not know which to believe, nor does the auditor: the text of indicator 1 wants information that can be checked, and audit practice the same everywhere.

Only values of the whole course are compared: those of one module, package, option or audience say nothing of it. Two documents are about the same course when they bear the same reference, or the same title. More than two different values are probably several offers, and the rule stays silent. A sum that stays below the total, or may exceed it, is a question more than a mistake.`,
    },
    defaultSeverity: 'warning',
    kinds: ['programme'],
    scope: 'workspace',
    reads: ['values', 'source'],
    sources: [
      {
        source: 'annex',
        says: { fr: 'indicateur 1, une information vérifiable', en: 'indicator 1, information that can be checked' },
      },
      { source: 'L6353-8' },
      {
        source: 'practice',
        says: { fr: 'la même information d’un support à l’autre', en: 'the same information everywhere' },
      },
    ],
    messages: {
      duration: {
        fr: 'Durée : « {words} » ici, « {other} » {where}. Laquelle est la bonne ?',
        en: 'Duration: “{words}” here, “{other}” {where}. Which one is right?',
      },
      pace: {
        fr: '« {words} » ici et « {other} » {where} ne vont pas ensemble : le nombre d’heures par jour n’est pas vraisemblable. Lequel des deux est le bon ?',
        en: '“{words}” here and “{other}” {where} do not go together: the number of hours a day is not plausible. Which one is right?',
      },
      days: {
        fr: 'Durée : le déroulé numérote jusqu’à « {words} », et « {other} » est annoncé {where}. Lequel des deux est le bon ?',
        en: 'Duration: the syllabus numbers up to “{words}”, and “{other}” is stated {where}. Which one is right?',
      },
      price: {
        fr: 'Prix : « {words} » ici, « {other} » {where}. Lequel est le bon ? S’il s’agit de deux publics ou de deux offres, le dire.',
        en: 'Price: “{words}” here, “{other}” {where}. Which one is right? If they are for two audiences or two offers, say so.',
      },
      tax: {
        fr: 'Prix : « {words} » ici et « {other} » {where} ne sont pas le même prix avant et après la TVA. Lequel est le bon ?',
        en: 'Price: “{words}” here and “{other}” {where} are not the same price before and after VAT. Which one is right?',
      },
      group: {
        fr: 'Taille du groupe : « {words} » ici, « {other} » {where}. Laquelle est la bonne ?',
        en: 'Group size: “{words}” here, “{other}” {where}. Which one is right?',
      },
      level: {
        fr: 'Niveau : « {words} » ici, « {other} » {where}. Lequel est le bon ?',
        en: 'Level: “{words}” here, “{other}” {where}. Which one is right?',
      },
      delivery: {
        fr: 'Modalité : « {words} » ici, « {other} » {where}. Laquelle est la bonne ?',
        en: 'Delivery: “{words}” here, “{other}” {where}. Which one is right?',
      },
      dates: {
        fr: 'Dates : « {words} » et « {other} » {where} font finir la formation avant qu’elle commence. Quelle date est la bonne ?',
        en: 'Dates: “{words}” and “{other}” {where} make the course end before it starts. Which date is right?',
      },
      room: {
        fr: '« {words} » et « {other} » {where} : la période a moins de jours que la formation. Laquelle des deux indications est la bonne ?',
        en: '“{words}” and “{other}” {where}: the period has fewer days than the course. Which of the two is right?',
      },
      audience: {
        fr: 'Public : « {words} » et « {other} » {where} ne désignent pas les mêmes personnes. Qui peut s’inscrire ?',
        en: 'Audience: “{words}” and “{other}” {where} are not the same people. Who may enrol?',
      },
      backwards: {
        fr: 'Dates : « {words} » finit avant de commencer. Quelle date est la bonne ?',
        en: 'Dates: “{words}” ends before it starts. Which date is right?',
      },
      diploma: {
        fr: '« {words} » : dans le cadre national, ces années d’études ne mènent pas à ce niveau (bac+2 est le niveau 5, bac+3 et bac+4 le niveau 6, bac+5 le niveau 7, bac+8 le niveau 8). Lequel est le bon ?',
        en: '“{words}”: in the French framework, these years of study do not lead to this level (bac+2 is level 5, bac+3 and bac+4 level 6, bac+5 level 7, bac+8 level 8). Which one is right?',
      },
      above: {
        fr: 'Durée : « {words} », mais ses parties font {sum} en tout. Le total ou les parties sont-ils à corriger ?',
        en: 'Duration: “{words}”, but its parts add up to {sum}. Is it the total or the parts that need correcting?',
      },
      below: {
        fr: 'Durée : « {words} », mais ses parties ne font que {sum}. Que comprend le reste, ou quel chiffre est à corriger ?',
        en: 'Duration: “{words}”, but its parts add up to {sum} only. What is the rest, or which figure needs correcting?',
      },
      'may-exceed': {
        fr: 'Durée : « {words} », mais ses parties peuvent aller jusqu’à {most} ({sum} en tout). Le total ou les parties sont-ils à corriger ?',
        en: 'Duration: “{words}”, but its parts may run up to {most} ({sum} in all). Is it the total or the parts that need correcting?',
      },
    },
    good: {
      fr: [
        {
          text: '# Relier un carnet (2 jours)\n\n**Durée :** 14 heures sur 2 jours\n\n**Tarif :** 500 € HT, soit 600 € TTC\n\n## Programme\n\n### Module 1 : coudre les cahiers (6 h)\n\n### Module 2 : monter la couverture (8 h)\n',
        },
        {
          text: '# Relier un carnet\n\n**Durée :** 14 heures\n\n## Formule longue\n\n**Durée :** 21 heures\n',
        },
      ],
      en: [
        {
          text: '# Binding a notebook (2 days)\n\n**Duration:** 14 hours over 2 days\n\n**Price:** €500\n\n## Syllabus\n\n### Module 1: sewing the sections (6 h)\n\n### Module 2: making the cover (8 h)\n',
        },
      ],
    },
    bad: {
      fr: [
        {
          on: '21 heures',
          item: 'duration',
          text: '---\ntitre: Relier un carnet\nduree: 14 heures\n---\n\n# Relier un carnet\n\n**Durée :** 21 heures\n\n**Prérequis :** aucun\n',
        },
        {
          on: '14 heures',
          item: 'duration',
          text: '# Relier un carnet\n\n**Durée :** 14 heures\n\n## Programme\n\n### Module 1 : coudre les cahiers (7 h)\n\n### Module 2 : monter la couverture (10 h)\n',
        },
        {
          on: 'journées en présentiel sont possibles',
          item: 'delivery',
          text: '# Relier un carnet\n\nFormation 100 % à distance.\n\n**Durée :** 14 heures\n\n## Moyens\n\n- Des journées en présentiel sont possibles à l’atelier de Sauvigne\n',
        },
        {
          on: 'du 14/03/2027 au 12/03/2027',
          text: '# Relier un carnet\n\n**Durée :** 14 heures\n\n**Dates :** du 14/03/2027 au 12/03/2027\n',
        },
      ],
      en: [
        {
          on: '€720',
          item: 'price',
          text: '---\ntitle: Binding a notebook\nprice: €640\n---\n\n# Binding a notebook\n\n**Price:** €720\n\n**Duration:** 14 hours\n',
        },
        {
          on: 'Max. 12 participants',
          text: '# Binding a notebook\n\n**Group size:** Max. 8 participants\n\n## Practical information\n\n| | |\n| --- | --- |\n| Duration | 14 hours |\n| Group size | Max. 12 participants |\n',
        },
      ],
    },
  },

  check({ values: { stated, partitions }, source }, { edition, locale, path, workspace }, report) {
    // In a framework of one's own, numbers are about something else.
    const asked = asksForItems(edition) && { indicator: INDICATOR.publicInformation };
    const lineOf = (span: Span): number => source.positionAt(span.start).line;
    const whereIs = (value: CourseValue, against: CourseValue, elsewhere: string | undefined): string => {
      if (elsewhere !== undefined) return format(WHERE.file[locale], { path: elsewhere });
      return lineOf(value.span) === lineOf(against.span) ? WHERE.line[locale] : WHERE.document[locale];
    };
    const tell = ({ kind, severity, value, against }: Contradiction, elsewhere?: string): void => {
      const item = ITEM_OF[kind];
      report({
        message: kind,
        params: { words: shortened(value.words), other: shortened(against.words), where: whereIs(value, against, elsewhere) },
        severity,
        span: value.span,
        granularity: 'passage',
        ...asked,
        ...(item && { item }),
        data: { fix: 'nothing' },
        related: [{ ...(elsewhere !== undefined && { path: elsewhere }), span: against.span, message: OTHER_PLACE[locale] }],
      });
    };

    for (const contradiction of conflictsWithin(stated)) tell(contradiction);

    for (const twin of workspace.twins(path)) {
      // Told once for each pair, in the document whose path comes later.
      if (twin.path < path) for (const contradiction of conflictsBetween(stated, twin.values.stated)) tell(contradiction, twin.path);
    }

    for (const value of stated) {
      const flaw = flawOf(value);
      if (!flaw) continue;
      report({
        message: flaw === 'dates' ? 'backwards' : 'diploma',
        params: { words: value.words },
        span: value.span,
        granularity: 'passage',
        ...asked,
        data: { fix: 'nothing' },
      });
    }

    for (const partition of partitions) {
      const { min, max, verdict } = sumOf(partition);
      if (verdict === 'fits') continue;
      const sum = lasting(min, max, partition.unit, locale);
      report({
        message: verdict,
        params: { words: partition.total.words, sum, most: lasting(max, max, partition.unit, locale) },
        severity: verdict === 'above' ? 'warning' : 'information',
        span: partition.total.span,
        granularity: 'passage',
        ...asked,
        item: 'duration',
        data: { fix: 'nothing' },
        related: partition.parts.map(({ span }) => ({ span, message: PART[locale] })),
      });
    }
  },
});

/** "174 h", "21 à 25 h", "3 jours". */
function lasting(min: number, max: number, unit: 'hours' | 'days', locale: Locale): string {
  const figure = (value: number): string => String(Math.round(value * 100) / 100).replace('.', locale === 'fr' ? ',' : '.');
  const range = min === max ? figure(max) : `${figure(min)} ${locale === 'fr' ? 'à' : 'to'} ${figure(max)}`;
  return `${range} ${unit === 'hours' ? 'h' : locale === 'fr' ? 'jours' : 'days'}`;
}
