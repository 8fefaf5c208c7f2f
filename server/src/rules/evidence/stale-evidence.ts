import { EVIDENCE_KIND_TEXTS } from '../../messages/evidenceKinds.ts';
import { longDate } from '../../text/longDate.ts';
import { asksForItems, indicatorOf } from '../../referential/editions.ts';
import { isAudited } from '../../workspace/audited.ts';
import { isAhead, lapseOf, lapseOfResults, type Validity } from '../../workspace/evidenceState.ts';
import { defineRule } from '../rule.ts';
import { INDICATOR } from '../../referential/rnq/numbers.ts';
import { EVIDENCE_HOMES, namedIndicators, numbersOf } from '../statements.ts';

export default defineRule({
  meta: {
    id: 'evidence/stale-evidence',
    title: { fr: 'Preuve périmée', en: 'Stale evidence' },
    description: {
      fr: `Une preuve vieillit : un registre de veille de 2023 ne montre rien de ce qui est suivi aujourd’hui. Pour chaque nature de preuve (procédure, registre, enquête, veille, résultats…), la configuration dit pendant combien de mois elle vaut (\`validity\`) ; au jour de l’audit, celle qui a dépassé ce délai est signalée, sur sa date. Les résultats qu’un programme publie vieillissent de même : leur dernière année compte.

La nature vient des mots de l’auteur, sinon de la preuve habituelle de l’indicateur. Un mois ou une année donnés seuls comptent jusqu’à leur dernier jour. « Valable jusqu’au… » l’emporte sur l’âge. Ces durées sont un usage, aucun texte ne les fixe : réglez-les, ou mettez \`null\` pour ce qui ne vieillit pas.`,
      en: `Evidence ages: a watch register of 2023 shows nothing of what is followed today. For each kind of evidence (procedure, register, survey, watch, results…) the configuration says for how many months it is valid (\`validity\`); what has run out by the day of the audit is reported, on its date. Results that a programme publishes age in the same way, by the latest year that they bear.

The kind comes from the author's words, else from the indicator's usual evidence. A month or a year given alone counts up to its last day. "Valid until…" wins over age. These periods are common usage, no text sets them: change them, or write \`null\` for what does not age.`,
    },
    defaultSeverity: 'warning',
    kinds: EVIDENCE_HOMES,
    scope: 'document',
    reads: ['results', 'evidence'],
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
      stale: {
        cites: ['practice'],
        fr: '{indicators} : preuve du {date}, périmée au jour de l’audit ({asOf}). {kind} vaut ici {months} mois, donc jusqu’au {on}. À montrer : la version tenue à jour depuis, et sa date. {basis}.',
        en: '{indicators}: evidence of {date}, stale on the day of the audit ({asOf}). {kind} is valid here for {months} months, that is until {on}. To show: the version kept since, and its date. {basis}.',
      },
      expired: {
        fr: '{indicators} : cette preuve n’est valable que jusqu’au {on} ; elle sera périmée au jour de l’audit ({asOf}). À montrer : celle qui la remplace.',
        en: '{indicators}: this evidence is only valid until {on}; it will be stale on the day of the audit ({asOf}). To show: the one that replaces it.',
      },
      results: {
        cites: ['practice'],
        fr: 'Indicateur 2 : les résultats publiés s’arrêtent à {date}. Des résultats valent ici {months} mois, donc jusqu’au {on} ; l’audit est le {asOf}. À publier : ceux qui ont suivi. {basis}.',
        en: 'Indicator 2: the published results stop at {date}. Results are valid here for {months} months, that is until {on}; the audit is on {asOf}. To publish: those that followed. {basis}.',
      },
    },
    good: {
      fr: [
        {
          kind: 'organisation',
          text: '# Registre des preuves\n\n- **Indicateur 23**, veille : [registre de veille](veille.md), septembre 2026\n- **Indicateur 17**, ateliers : certificat de vérification du pont roulant, 2020, valable jusqu’au 31/12/2026\n',
        },
      ],
      en: [
        {
          kind: 'organisation',
          text: '# Evidence register\n\n- **Indicator 23**, watch: [watch register](watch.md), September 2026\n- **Indicator 17**, workshops: hoist certificate, 2020, valid until 31/12/2026\n',
        },
      ],
    },
    bad: {
      fr: [
        {
          kind: 'organisation',
          on: '4 mars 2024',
          text: '# Registre des preuves\n\n- **Indicateur 23**, veille : [registre de veille](veille.md) du 4 mars 2024\n',
        },
        {
          kind: 'organisation',
          on: '30/06/2026',
          text: '# Registre des preuves\n\n- **Indicateur 17**, ateliers : certificat du pont roulant, valable jusqu’au 30/06/2026\n',
        },
      ],
      en: [
        {
          kind: 'organisation',
          on: '4 March 2024',
          text: '# Evidence register\n\n- **Indicator 23**, watch: [watch register](watch.md) of 4 March 2024\n',
        },
      ],
    },
  },

  check(facts, { asOf, edition, settings, locale }, report) {
    const results = asksForItems(edition) ? indicatorOf(edition, INDICATOR.results) : undefined;
    const old = results && isAudited(results, settings) ? lapseOfResults(facts.results, { asOf, settings }) : undefined;
    if (old) {
      report({
        message: 'results',
        params: { date: old.date.iso.slice(0, 4), asOf: longDate(asOf, locale), months: String(old.months), on: longDate(old.on, locale) },
        severity: 'information',
        span: old.date.span,
        granularity: 'passage',
        indicator: INDICATOR.results,
        data: { fix: 'nothing' },
      });
    }
    for (const statement of facts.evidence) {
      if (statement.state !== 'present' || isAhead(statement.date, asOf)) continue;
      const lapses = new Map<number, Validity>();
      for (const number of numbersOf(statement)) {
        const lapse = lapseOf(statement, indicatorOf(edition, number), { asOf, settings });
        if (lapse) lapses.set(number, lapse);
      }
      const [first] = lapses;
      if (!first) continue;
      const [indicator, { on, months, kind, date }] = first;
      const text = kind ? EVIDENCE_KIND_TEXTS[kind].named[locale] : '';
      report({
        message: months === undefined ? 'expired' : 'stale',
        params: {
          indicators: namedIndicators([...lapses.keys()], locale),
          date: longDate(date.iso, locale),
          asOf: longDate(asOf, locale),
          kind: text.charAt(0).toUpperCase() + text.slice(1),
          months: String(months),
          on: longDate(on, locale),
        },
        span: date.span,
        granularity: 'passage',
        indicator,
        data: { fix: 'nothing' },
      });
    }
  },
});
