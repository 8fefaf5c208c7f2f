import { indicatorOf } from '../../referential/editions.ts';
import { defineRule } from '../rule.ts';
import { EVIDENCE_HOMES, indicatorsNamed, stemsOf } from '../statements.ts';

export default defineRule({
  meta: {
    id: 'evidence/misnumbered-indicator',
    title: { fr: 'Numéro et libellé en désaccord', en: 'Number and label disagree' },
    description: {
      fr: `« Indicateur 9, positionnement à l’entrée » : les mots disent l’indicateur 8, le numéro un autre. Une preuve rangée sous le mauvais numéro manque là où on la cherche, et surprend là où on la trouve.

La règle compare les mots du libellé à ceux par lesquels chaque indicateur de l’édition se nomme. Elle ne parle que si le libellé désigne un seul indicateur et que ce n’est pas celui du numéro ; un libellé qui en évoque deux, ou aucun, la laisse muette. La correction rapide remplace le numéro.`,
      en: `"Indicator 9, placement on entry": the words say indicator 8, the number another. Evidence filed under the wrong number is lacking where it is looked for, and surprises where it is found.

The rule compares the words of the label with those by which each indicator of the edition is named. It speaks only when the label points to a single indicator and that is not the one of the number; a label that recalls two of them, or none, leaves it silent. The quick fix replaces the number.`,
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
      misnumbered: {
        cites: ['text'],
        fr: 'Le numéro dit {stated}, les mots « {label} » disent l’indicateur {number} ({about}). Lequel des deux ? {basis}.',
        en: 'The number says {stated}, the words “{label}” say indicator {number} ({about}). Which of the two? {basis}.',
      },
    },
    good: {
      fr: [
        {
          kind: 'organisation',
          text: '# Registre des preuves\n\n- **Indicateur 8**, positionnement à l’entrée : [le dessin du lundi](dessin.md), 2026-01-12\n- **Indicateur 9**, accueil des nouveaux venus : [livret](livret.md), 2026-01-12\n',
        },
      ],
      en: [
        {
          kind: 'organisation',
          text: '# Evidence register\n\n- **Indicator 31**, complaints: [remarks book](book.md), 2026-01-12\n',
        },
      ],
    },
    bad: {
      fr: [
        {
          kind: 'organisation',
          on: '9',
          text: '# Registre des preuves\n\n- **Indicateur 9**, positionnement à l’entrée : [le dessin du lundi](dessin.md), 2026-01-12\n',
        },
      ],
      en: [
        {
          kind: 'organisation',
          on: '9',
          text: '# Evidence register\n\n- **Indicator 9**, placement test: [Monday’s drawing](drawing.md), 2026-01-12\n',
        },
      ],
    },
  },

  check(facts, { edition, locale }, report) {
    for (const statement of facts.evidence) {
      const { indicators, label } = statement;
      const [stated] = indicators;
      if (!stated || !label || indicators.length > 1) continue;
      // An indicator that has no words of its own could never be recognised in its label.
      const own = indicatorOf(edition, stated.number);
      if (own && stemsOf(own).length === 0) continue;
      const named = indicatorsNamed(statement, edition);
      const [meant] = named;
      if (!meant || named.length > 1 || meant.number === stated.number) continue;
      report({
        message: 'misnumbered',
        params: {
          stated: String(stated.number),
          label: label.text,
          number: String(meant.number),
          about: meant.label[locale],
        },
        span: stated.span,
        granularity: 'passage',
        indicator: meant.number,
        data: { fix: 'replace', text: String(meant.number) },
      });
    }
  },
});
