import type { Statement } from '../../programme/facts.ts';
import { resolveTarget } from '../../workspace/target.ts';
import type { Proof } from '../../workspace/view.ts';
import { defineRule } from '../rule.ts';
import { EVIDENCE_HOMES, statementParams } from '../statements.ts';

export default defineRule({
  meta: {
    id: 'evidence/duplicate-evidence-id',
    title: { fr: 'Identifiant de preuve en double', en: 'Duplicate evidence identifier' },
    description: {
      fr: `Deux preuves différentes portent le même identifiant (« réf. P-08 », « [P-08] », une colonne « Réf. »). Celui qui cherche P-08 trouvera la première venue, ici ou dans un autre document.

La même preuve citée plusieurs fois sous son identifiant n’est pas un doublon : la règle ne parle que si les liens, ou à défaut les mots, diffèrent. Le signalement se place sur le second identifiant et renvoie au premier.`,
      en: `Two different pieces of evidence bear the same identifier ("ref. P-08", "[P-08]", a "Ref." column). Whoever looks for P-08 will find whichever comes first, here or in another document.

The same evidence quoted several times under its identifier is no duplicate: the rule speaks only when the links differ, or the words where there are none. The finding stands on the second identifier and points to the first.`,
    },
    defaultSeverity: 'warning',
    kinds: EVIDENCE_HOMES,
    scope: 'workspace',
    reads: ['kind', 'evidence'],
    sources: [
      {
        fr: 'Usage de la gestion documentaire : un identifiant désigne un seul document (ISO 9001 et ISO 21001, § 7.5)',
        en: 'Common practice in document control: one identifier, one document (ISO 9001 and ISO 21001, § 7.5)',
      },
    ],
    messages: {
      duplicate: {
        fr: '{indicators} : l’identifiant « {id} » désigne déjà une autre preuve ({where}). Donnez-lui le sien.',
        en: '{indicators}: the identifier “{id}” already names other evidence ({where}). Give it one of its own.',
      },
    },
    good: {
      fr: [
        {
          kind: 'organisation',
          text: '# Registre des preuves\n\n- **Indicateur 8**, entrée : [dessin](dessin.md), 2026-01-12, réf. P-08\n- **Indicateur 11**, fin : [dessin](dessin.md), 2026-01-12, réf. P-08\n',
        },
      ],
      en: [
        {
          kind: 'organisation',
          text: '# Evidence register\n\n- **Indicator 8**, entry: [drawing](drawing.md), 2026-01-12, ref. P-08\n- **Indicator 11**, end: [wall](wall.md), 2026-01-12, ref. P-09\n',
        },
      ],
    },
    bad: {
      fr: [
        {
          kind: 'organisation',
          on: 'P-9',
          text: '# Registre des preuves\n\n| Indicateur | Preuve | Date | Réf. |\n|---|---|---|---|\n| 8 | [dessin](dessin.md) | 2026-01-12 | P-8 |\n| 11 | [mur](mur.md) | 2026-01-12 | P-9 |\n| 30 | [avis](avis.md) | 2026-01-12 | `P-9` |\n',
        },
      ],
      en: [
        {
          kind: 'organisation',
          on: 'P-08',
          text: '# Evidence register\n\n- **Indicator 8**, entry: [drawing](drawing.md), 2026-01-12, ref. P-07\n- **Indicator 11**, end: [wall](wall.md), 2026-01-12, [P-08]\n- **Indicator 30**, feedback: [book](book.md), 2026-01-12, [P-08]\n',
        },
      ],
    },
  },

  check(facts, context, report) {
    const { path, workspace, locale } = context;
    const here = facts.evidence.map((statement): Proof => ({ path, kind: facts.kind.value, statement }));
    const first = new Map<string, Proof>();
    for (const proof of here) {
      const { id } = proof.statement;
      if (!id) continue;
      let known = first.get(id.value);
      if (!known) {
        known = workspace.withId(id.value).find((other) => other.path < path) ?? proof;
        first.set(id.value, known);
      }
      if (known === proof || !differ(known, proof)) continue;
      const elsewhere = known.path !== path;
      report({
        message: 'duplicate',
        params: {
          ...statementParams(proof.statement, context),
          id: id.value,
          where: elsewhere ? known.path : locale === 'fr' ? 'plus haut' : 'above',
        },
        span: id.span,
        granularity: 'passage',
        ...(proof.statement.indicators[0] && { indicator: proof.statement.indicators[0].number }),
        data: { fix: 'nothing' },
        related: [
          {
            ...(elsewhere && { path: known.path }),
            span: known.statement.id?.span ?? known.statement.span,
            message: FIRST[locale],
          },
        ],
      });
    }
  },
});

const FIRST = { fr: 'La preuve qui porte déjà cet identifiant', en: 'The evidence that already bears this identifier' } as const;

/** Whether two statements are of different proofs: other files, or other words where neither has a file. One of each is a reference. */
function differ(a: Proof, b: Proof): boolean {
  const [ofA, ofB] = [filesOf(a), filesOf(b)];
  if (ofA.size > 0 && ofB.size > 0) return ![...ofA].some((file) => ofB.has(file));
  return ofA.size === 0 && ofB.size === 0 && namesOf(a.statement) !== namesOf(b.statement);
}

const filesOf = ({ path, statement }: Proof): Set<string> =>
  new Set(
    statement.targets.map(({ url }) => {
      const target = resolveTarget(url, path);
      return target.kind === 'file' ? `${target.path}#${target.anchor ?? ''}` : url;
    }),
  );

const namesOf = ({ label }: Statement): string => label?.words ?? '';
