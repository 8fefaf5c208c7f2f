import { defineRule } from '../rule.ts';
import { EVIDENCE_HOMES, gravenessOf, statementParams } from '../statements.ts';

export default defineRule({
  meta: {
    id: 'evidence/vague-evidence',
    title: { fr: 'Preuve vague', en: 'Vague evidence' },
    description: {
      fr: `Une ligne, une rangée de tableau ou un titre nomme un indicateur, mais rien de ce qui suit ne pourrait être montré : « voir dossier », « disponible sur demande », « OK », une case vide. Le jour de l’audit, personne ne saura quel document ouvrir.

La règle se tait dès qu’un lien ou un fait est donné : « grille remplie à l’accueil » suffit. Une date ne remplace pas ce qu’elle date : « voir dossier, 12 janvier 2026 » ne dit pas quoi ouvrir.`,
      en: `A line, a table row or a heading names an indicator, but nothing that follows could be shown: "see folder", "available on request", "OK", an empty cell. On the day of the audit nobody will know which document to open.

The rule stays silent as soon as a link or a fact is given: "checklist filled in at the door" is enough. A date does not stand for what it dates: "see folder, 12 January 2026" does not say what to open.`,
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
      vague: {
        cites: ['practice'],
        fr: '{indicators} : « {words} » ne désigne rien que l’on puisse montrer. À écrire, par exemple : {example}. {basis}.',
        en: '{indicators}: “{words}” points to nothing that can be shown. To write, for instance: {example}. {basis}.',
      },
      empty: {
        cites: ['practice'],
        fr: '{indicators} : rien ne suit. À écrire, par exemple : {example}. {basis}.',
        en: '{indicators}: nothing follows. To write, for instance: {example}. {basis}.',
      },
    },
    good: {
      fr: [
        {
          kind: 'organisation',
          text: '# Registre des preuves\n\n| Indicateur | Thème | Preuve | Date |\n|---|---|---|---|\n| 17 | Ateliers | Plan des deux ateliers, affiché à l’entrée | 2026-02-10 |\n',
        },
      ],
      en: [
        {
          kind: 'organisation',
          text: '# Evidence register\n\n| Indicator | Topic | Evidence | Date |\n|---|---|---|---|\n| 17 | Workshops | Plan of both workshops, on the door | 2026-02-10 |\n',
        },
      ],
    },
    bad: {
      fr: [
        {
          kind: 'organisation',
          on: 'disponible sur demande',
          text: '# Registre des preuves\n\n- **Indicateur 17**, ateliers : disponible sur demande\n',
        },
        {
          kind: 'organisation',
          on: '21',
          text: '# Registre des preuves\n\n| Indicateur | Thème | Preuve |\n|---|---|---|\n| 21 | Formateurs | |\n',
        },
      ],
      en: [
        {
          kind: 'organisation',
          on: 'see shared folder',
          text: '# Evidence register\n\n- **Indicator 17**, workshops: see shared folder\n',
        },
      ],
    },
  },

  check(facts, context, report) {
    for (const statement of facts.evidence) {
      const [first] = statement.indicators;
      if (!first || statement.state !== 'vague') continue;
      const words = context.quote(statement.words);
      // Where nothing follows, the finding stands on the words that name the indicator.
      const empty = statement.words.start <= first.span.start && first.span.end <= statement.words.end;
      report({
        message: empty ? 'empty' : 'vague',
        params: { ...statementParams(statement, context), words },
        severity: gravenessOf(statement, facts, context),
        span: statement.words,
        granularity: 'passage',
        indicator: first.number,
        data: { fix: 'link-evidence', indicator: first.number },
      });
    }
  },
});
