import type { Statement, Target } from '../../programme/facts.ts';
import { faultOf, type TargetFault } from '../../workspace/evidenceState.ts';
import { nearAnchor } from '../../workspace/nearAnchor.ts';
import { relativeTo, resolveTarget, tailOf } from '../../workspace/target.ts';
import type { WorkspaceView } from '../../workspace/view.ts';
import type { FindingData } from '../finding.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import type { Slices } from '../slices.ts';
import { EVIDENCE_HOMES, statementParams } from '../statements.ts';

type Message = 'missing' | 'case' | 'anchor' | 'near-anchor' | 'folder' | 'outside';

export default defineRule({
  meta: {
    id: 'evidence/broken-link',
    title: { fr: 'Lien de preuve rompu', en: 'Broken evidence link' },
    description: {
      fr: `Le lien d’une preuve ne mène plus à rien : le fichier n’est pas là, porte un nom qui diffère par la casse (il s’ouvre sous Windows, pas sous Linux ni sur un site), ou le titre visé après \`#\` n’existe pas. Une preuve que l’on ne peut pas ouvrir ne montre rien.

Seuls les liens des preuves sont regardés, et seulement dans l’espace de travail : rien n’est cherché sur le réseau, ni hors du dossier. Un lien vers un dossier, ou vers un endroit hors de l’espace de travail, n’est qu’une information. La correction rapide rétablit la casse ou le titre quand il n’y a pas de doute.`,
      en: `The link of a piece of evidence leads nowhere: the file is not there, bears a name that differs in case (it opens on Windows, not on Linux or on a site), or the heading named after \`#\` does not exist. Evidence that cannot be opened shows nothing.

Only the links of evidence are looked at, and only within the workspace: nothing is looked up on the network, or outside the folder. A link to a folder, or to a place outside the workspace, is only information. The quick fix restores the case or the heading where there is no doubt.`,
    },
    defaultSeverity: 'warning',
    kinds: EVIDENCE_HOMES,
    scope: 'workspace',
    reads: ['evidence', 'anchors', 'title'],
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
      missing: {
        fr: '{indicators} : le lien mène à un fichier absent (« {path} »). Rétablissez le fichier, ou liez celui qui le remplace.',
        en: '{indicators}: the link leads to a file that is not there (“{path}”). Put the file back, or link the one that replaces it.',
      },
      case: {
        fr: '{indicators} : le fichier s’appelle « {actual} ». Avec cette casse, le lien s’ouvre sur certaines machines seulement.',
        en: '{indicators}: the file is called “{actual}”. With this case, the link opens on some machines only.',
      },
      anchor: {
        fr: '{indicators} : « {path} » n’a pas de titre « #{anchor} ». Corrigez la fin du lien, ou ôtez-la.',
        en: '{indicators}: “{path}” has no heading “#{anchor}”. Correct the end of the link, or take it off.',
      },
      'near-anchor': {
        fr: '{indicators} : « {path} » n’a pas de titre « #{anchor} ». Est-ce « #{near} » ?',
        en: '{indicators}: “{path}” has no heading “#{anchor}”. Did you mean “#{near}”?',
      },
      folder: {
        fr: '{indicators} : le lien mène à un dossier (« {path} »). Désignez le fichier qui fait preuve.',
        en: '{indicators}: the link leads to a folder (“{path}”). Name the file that is the evidence.',
      },
      outside: {
        fr: '{indicators} : le lien sort de l’espace de travail, où rien n’est vérifié. Il ne s’ouvrira pas ailleurs que sur cette machine.',
        en: '{indicators}: the link leaves the workspace, and nothing is checked there. It will not open on any other machine.',
      },
    },
    good: {
      fr: [
        {
          kind: 'organisation',
          text: '# Registre des preuves\n\n- **Indicateur 8**, positionnement : [le dessin](#le-dessin-du-lundi), 2026-01-12\n\n## Le dessin du lundi\n\nChacun dessine son mur.\n',
        },
      ],
      en: [
        {
          kind: 'organisation',
          text: '# Evidence register\n\n- **Indicator 8**, placement: [the drawing](#mondays-drawing), 2026-01-12\n\n## Monday’s drawing\n\nEach draws their wall.\n',
        },
      ],
    },
    bad: {
      fr: [
        {
          kind: 'organisation',
          on: '#dessin-du-mardi',
          text: '# Registre des preuves\n\n- **Indicateur 8**, positionnement : [le dessin](#dessin-du-mardi), 2026-01-12\n\n## Le dessin du lundi\n\nChacun dessine son mur.\n',
        },
      ],
      en: [
        {
          kind: 'organisation',
          on: '#mondays_drawing',
          text: '# Evidence register\n\n- **Indicator 8**, placement: [the drawing](#mondays_drawing), 2026-01-12\n\n## Monday’s drawing\n\nEach draws their wall.\n',
        },
      ],
    },
  },

  check(facts, context, report) {
    const seen = new Set<number>();
    for (const statement of facts.evidence) {
      for (const target of statement.targets) {
        // One address may serve several statements: a reference defined once.
        if (seen.has(target.span.start) || !isKnown(target, context)) continue;
        seen.add(target.span.start);
        const fault = faultOf(target, context.path, fileIn(facts, context));
        if (!fault) continue;
        const { message, params, data } = explain(fault, target, statement, context.path, facts);
        report({
          message,
          params: { ...statementParams(statement, context), ...params },
          ...(message === 'folder' || message === 'outside' ? { severity: 'information' } : {}),
          span: target.span,
          granularity: 'passage',
          ...(statement.indicators[0] && { indicator: statement.indicators[0].number }),
          data,
        });
      }
    }
  },
});

/** A document without a place in a workspace knows its own headings, and nothing around it. */
function isKnown({ url }: Target, { path }: Pick<RuleContext, 'path'>): boolean {
  if (path !== '') return true;
  const target = resolveTarget(url, path);
  return target.kind === 'file' && target.path === '' && url.trim().startsWith('#');
}

/** The document under the eyes of its author is as it stands there, saved or not. */
const fileIn =
  ({ anchors }: Pick<Slices, 'anchors'>, { path, workspace }: Pick<RuleContext, 'path' | 'workspace'>): WorkspaceView['file'] =>
  (asked) =>
    asked === path ? { kind: 'file', anchors } : workspace.file(asked);

function explain(
  fault: TargetFault,
  { url }: Target,
  { form }: Statement,
  from: string,
  { title }: Pick<Slices, 'title'>,
): { message: Message; params: Record<string, string>; data: FindingData } {
  const encoded = form !== 'property';
  switch (fault.kind) {
    case 'other-case': {
      const { actual } = fault;
      return { message: 'case', params: { actual }, data: { fix: 'replace', text: relativeTo(actual, from, url, encoded) + tailOf(url) } };
    }
    case 'no-anchor': {
      const near = nearAnchor(fault.anchor, fault.anchors);
      const path = fault.path === from ? (title?.text ?? fault.path) : fault.path;
      const params = { path, anchor: fault.anchor, ...(near && { near }) };
      if (!near) return { message: 'anchor', params, data: { fix: 'nothing' } };
      return { message: 'near-anchor', params, data: { fix: 'replace', text: `${url.slice(0, url.indexOf('#'))}#${near}` } };
    }
    default:
      return { message: fault.kind, params: { path: fault.path || '.' }, data: { fix: 'nothing' } };
  }
}
