import { EVIDENCE_KIND_TEXTS } from '../../messages/evidenceKinds.ts';
import { longDate } from '../../text/longDate.ts';
import { indicatorOf } from '../../referential/editions.ts';
import { kindFor } from '../../workspace/evidenceState.ts';
import { defineRule } from '../rule.ts';
import { numbersOf, statementParams } from '../statements.ts';

export default defineRule({
  meta: {
    id: 'evidence/undated-evidence',
    title: { fr: 'Preuve sans date', en: 'Undated evidence' },
    description: {
      fr: `Une preuve est désignée, mais rien ne dit de quand elle est : ni date à côté, ni date dans le nom du fichier. Or ce qui se montre à un audit doit être du temps de l’audit, et une preuve sans date ne peut pas être suivie dans le temps.

La règle ne regarde que les documents de l’organisme et les traces de session, et seulement les natures de preuve qui vieillissent (\`validity\` dans la configuration). La correction rapide ajoute la date à la suite. Ce n’est qu’une information.

Un jour qui n’existe pas (« 2026-02-30 ») ne date rien : le signalement se place sur lui et propose celui qui a sans doute été voulu.`,
      en: `Evidence is named, but nothing says when it is from: no date beside it, none in the file's name. What is shown at an audit must belong to the time of the audit, and undated evidence cannot be followed over time.

The rule only looks at documents of the organisation and records of sessions, and only at kinds of evidence that age (\`validity\` in the configuration). The quick fix adds the date after the words. It is only information.

A day that does not exist ("2026-02-30") dates nothing: the finding stands on it and proposes the one that was probably meant.`,
    },
    defaultSeverity: 'information',
    kinds: ['organisation', 'session'],
    scope: 'document',
    reads: ['evidence'],
    sources: [
      {
        source: 'practice',
        says: {
          fr: 'une preuve est du temps de l’audit ; les durées sont notre choix, aucun texte ne les fixe',
          en: 'evidence is of the time of the audit; the periods are our choice, no text sets them',
        },
      },
    ],
    messages: {
      undated: {
        cites: ['practice'],
        fr: '{indicators} : preuve sans date. {kind} vieillit : dites de quand elle est (jour, mois ou année), pour que l’on sache si elle vaut encore au jour de l’audit. {basis}.',
        en: '{indicators}: evidence without a date. {kind} ages: say when it is from (day, month or year), so that one knows whether it still holds on the day of the audit. {basis}.',
      },
      impossible: {
        fr: '{indicators} : « {words} » n’existe pas, cette preuve n’a donc pas de date. Est-ce le {near} ?',
        en: '{indicators}: “{words}” does not exist, so this evidence has no date. Did you mean {near}?',
      },
    },
    good: {
      fr: [
        {
          kind: 'organisation',
          text: '# Registre des preuves\n\n- **Indicateur 30**, avis : [enquête à chaud](enquetes/2026-06.csv)\n- **Indicateur 27**, sous-traitance : contrat signé avec l’atelier voisin\n',
        },
      ],
      en: [
        {
          kind: 'organisation',
          text: '# Evidence register\n\n- **Indicator 30**, feedback: [end-of-course survey](surveys/2026-06.csv)\n- **Indicator 27**, subcontracting: contract signed with the workshop next door\n',
        },
      ],
    },
    bad: {
      fr: [
        {
          kind: 'organisation',
          on: '[enquête à chaud](enquetes/chaud.csv)',
          text: '# Registre des preuves\n\n- **Indicateur 30**, avis : [enquête à chaud](enquetes/chaud.csv)\n',
        },
        {
          kind: 'organisation',
          on: '31 avril 2026',
          text: '# Registre des preuves\n\n- **Indicateur 30**, avis : [enquête à chaud](enquetes/chaud.csv), 31 avril 2026\n',
        },
      ],
      en: [
        {
          kind: 'session',
          on: '[end-of-course survey](surveys/june.csv)',
          text: '# Record of the June session\n\n- **Indicator 30**, feedback: [end-of-course survey](surveys/june.csv)\n',
        },
      ],
    },
  },

  check(facts, context, report) {
    const { edition, settings, locale, quote } = context;
    for (const statement of facts.evidence) {
      if (statement.state !== 'present' || statement.date || statement.until) continue;
      // Of a number that the edition does not have, that alone is told: the right one may ask for no date.
      const ageing = numbersOf(statement)
        .flatMap((number) => indicatorOf(edition, number) ?? [])
        .map((indicator) => ({ indicator: indicator.number, kind: kindFor(statement, indicator) }))
        .find(({ kind }) => kind !== undefined && settings.validity[kind] !== null);
      if (!ageing?.kind) continue;
      const { indicator, kind } = ageing;
      const { impossible } = statement;
      if (impossible) {
        report({
          message: 'impossible',
          params: { ...statementParams(statement, context), words: quote(impossible.span), near: longDate(impossible.near, locale) },
          span: impossible.span,
          granularity: 'passage',
          indicator,
          data: { fix: 'nothing' },
        });
        continue;
      }
      const text = EVIDENCE_KIND_TEXTS[kind].named[locale];
      report({
        message: 'undated',
        params: { ...statementParams(statement, context), kind: text.charAt(0).toUpperCase() + text.slice(1) },
        span: statement.words,
        granularity: 'passage',
        indicator,
        // In front matter the date has a key of its own.
        data: { fix: statement.form === 'property' ? 'nothing' : 'add-date' },
      });
    }
  },
});
