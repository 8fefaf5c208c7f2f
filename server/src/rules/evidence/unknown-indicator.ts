import type { Statement } from '../../programme/facts.ts';
import { EDITIONS, indicatorOf } from '../../referential/editions.ts';
import { longDate } from '../../text/longDate.ts';
import { defineRule } from '../rule.ts';
import { EVIDENCE_HOMES, namedIndicators } from '../statements.ts';

export default defineRule({
  meta: {
    id: 'evidence/unknown-indicator',
    title: { fr: 'Indicateur inconnu', en: 'Unknown indicator' },
    description: {
      fr: `Une preuve est rangée sous un numéro que l’édition en vigueur au jour de l’audit n’a pas : 0, 99, une plage qui déborde, ou l’indicateur 33, qui n’existe que depuis le 1er novembre 2026. Personne ne la cherchera là.

Le signalement se place sur le numéro et rappelle ceux qui existent. Un numéro d’une autre édition n’est qu’une information : le dossier est peut-être en avance.`,
      en: `Evidence is filed under a number that the edition in force on the day of the audit does not have: 0, 99, a range that goes too far, or indicator 33, which exists only since 1 November 2026. Nobody will look for it there.

The finding stands on the number and repeats those that exist. A number of another edition is only information: the file may be ahead of its time.`,
    },
    defaultSeverity: 'warning',
    kinds: EVIDENCE_HOMES,
    scope: 'document',
    reads: ['evidence'],
    sources: [
      {
        source: 'annex',
        says: { fr: 'les indicateurs et leurs numéros', en: 'the indicators and their numbers' },
      },
    ],
    messages: {
      unknown: {
        fr: '{indicators} : numéro inconnu de l’édition {edition}, dont les indicateurs vont de {first} à {last}.',
        en: '{indicators}: number unknown to the {edition} edition, whose indicators go from {first} to {last}.',
      },
      later: {
        fr: '{indicators} : n’existe que dans l’édition {other}, pour les audits à partir du {day}. L’édition {edition} va de {first} à {last}.',
        en: '{indicators}: exists only in the {other} edition, for audits from {day} on. The {edition} edition goes from {first} to {last}.',
      },
    },
    good: {
      fr: [
        {
          kind: 'organisation',
          text: '# Registre des preuves\n\n- **Indicateurs 30 à 32** : [cahier des remarques](cahier.md), 2026-03-04\n',
        },
      ],
      en: [
        {
          kind: 'organisation',
          asOf: '2026-12-01',
          text: '# Evidence register\n\n- **Indicator 33**, apprentices: [survey of the year](year.md), 2026-11-20\n',
        },
      ],
    },
    bad: {
      fr: [
        { kind: 'organisation', on: '99', text: '# Registre des preuves\n\n- **Indicateur 99** : [cahier](cahier.md), 2026-03-04\n' },
        { kind: 'organisation', on: '33', text: '# Registre des preuves\n\n- **Indicateur 33** : [enquête](enquete.md), 2026-03-04\n' },
        {
          kind: 'organisation',
          on: '30 à 36',
          text: '# Registre des preuves\n\n- **Indicateurs 30 à 36** : [cahier](cahier.md), 2026-03-04\n',
        },
      ],
      en: [{ kind: 'organisation', on: '45', text: '# Evidence register\n\n- **Indicator 45**: [book](book.md), 2026-03-04\n' }],
    },
  },

  check(facts, { edition, locale }, report) {
    const first = String(edition.indicators[0]?.number);
    const last = String(edition.indicators.at(-1)?.number);
    for (const { words, numbers } of facts.evidence.flatMap(unknownIn)) {
      const later = Object.values(EDITIONS).find(
        ({ id, from, indicators }) =>
          edition.id in EDITIONS &&
          id !== edition.id &&
          from !== undefined &&
          numbers.every((number) => indicators.some((known) => known.number === number)),
      );
      const params = { indicators: namedIndicators(numbers, locale), first, last, edition: edition.id };
      report({
        message: later ? 'later' : 'unknown',
        params: later ? { ...params, other: later.id, day: longDate(later.from as string, locale) } : params,
        ...(later && { severity: 'information' }),
        span: words,
        granularity: 'passage',
        data: { fix: 'nothing' },
      });
    }

    /** The unknown numbers of a statement, those of one range together. */
    function unknownIn({ indicators }: Statement) {
      const places = new Map<number, { readonly words: Statement['span']; readonly numbers: number[] }>();
      for (const { number, span } of indicators) {
        if (indicatorOf(edition, number)) continue;
        const place = places.get(span.start);
        if (place) place.numbers.push(number);
        else places.set(span.start, { words: span, numbers: [number] });
      }
      return [...places.values()];
    }
  },
});
