import { longDate } from '../../text/longDate.ts';
import { isAhead } from '../../workspace/evidenceState.ts';
import { defineRule } from '../rule.ts';
import { EVIDENCE_HOMES, gravenessOf, statementParams } from '../statements.ts';

export default defineRule({
  meta: {
    id: 'evidence/promised-evidence',
    title: { fr: 'Preuve promise', en: 'Promised evidence' },
    description: {
      fr: `Une ligne, un titre ou une phrase annonce une preuve pour un indicateur, mais la preuve reste à venir : « à compléter », « TODO », un lien sans adresse. C’est aussi l’état d’une ligne que la correction rapide vient d’insérer. Une promesse n’est jamais comptée comme présente.

Une preuve datée d’après le jour de l’audit est signalée à titre d’information : ce jour-là, elle n’existera pas encore.`,
      en: `A line, a heading or a sentence announces evidence for an indicator, but the evidence is still to come: "to be completed", "TODO", a link without an address. It is also the state of a line that the quick fix has just inserted. A promise never counts as present.

Evidence dated after the day of the audit is reported as information: on that day it will not be there yet.`,
    },
    defaultSeverity: 'warning',
    kinds: EVIDENCE_HOMES,
    scope: 'document',
    reads: ['kind', 'evidence'],
    sources: [
      {
        source: 'practice',
        says: {
          fr: 'une preuve est ce que l’on peut montrer le jour de l’audit',
          en: 'evidence is what can be shown on the day of the audit',
        },
      },
    ],
    messages: {
      promised: {
        cites: ['practice'],
        fr: '{indicators} : preuve promise, pas encore là (« {words} »). À montrer, par exemple : {example}. {basis}.',
        en: '{indicators}: evidence promised, not there yet (“{words}”). To show, for instance: {example}. {basis}.',
      },
      ahead: {
        fr: '{indicators} : cette preuve porte une date ({date}) postérieure au jour de l’audit ({asOf}). Ce jour-là, montrez celle qui précède, ou corrigez la date.',
        en: '{indicators}: this evidence bears a date ({date}) after the day of the audit ({asOf}). On that day, show the one before it, or correct the date.',
      },
    },
    good: {
      fr: [
        {
          kind: 'organisation',
          text: '# Registre des preuves\n\n- **Indicateur 31**, réclamations : [cahier des remarques](cahier.md), 2026-03-04\n',
        },
      ],
      en: [{ kind: 'organisation', text: '# Evidence register\n\n- **Indicator 31**, complaints: [remarks book](book.md), 2026-03-04\n' }],
    },
    bad: {
      fr: [
        {
          kind: 'organisation',
          on: 'à compléter : où notez-vous les réclamations ?',
          text: '# Registre des preuves\n\n- **Indicateur 31**, réclamations : à compléter : où notez-vous les réclamations ?\n',
        },
        {
          kind: 'organisation',
          on: '12 mars 2027',
          text: '# Registre des preuves\n\n- **Indicateur 32**, améliorations : [plan](plan.md) du 12 mars 2027\n',
        },
      ],
      en: [
        {
          kind: 'organisation',
          on: 'to be completed: where do you note complaints?',
          text: '# Evidence register\n\n- **Indicator 31**, complaints: to be completed: where do you note complaints?\n',
        },
      ],
    },
  },

  check(facts, context, report) {
    const { asOf, locale, quote } = context;
    for (const statement of facts.evidence) {
      const [first] = statement.indicators;
      if (!first) continue;
      const { date } = statement;
      const place = { granularity: 'passage', indicator: first.number } as const;
      if (statement.state === 'promised') {
        report({
          message: 'promised',
          params: { ...statementParams(statement, context), words: quote(statement.words) },
          severity: gravenessOf(statement, facts, context),
          span: statement.words,
          data: { fix: 'link-evidence', indicator: first.number },
          ...place,
        });
      } else if (date && statement.state === 'present' && isAhead(date, asOf)) {
        report({
          message: 'ahead',
          params: { ...statementParams(statement, context), date: longDate(date.iso, locale), asOf: longDate(asOf, locale) },
          severity: 'information',
          span: date.span,
          data: { fix: 'nothing' },
          ...place,
        });
      }
    }
  },
});
