import { settledCategory } from '../../programme/facts.ts';
import { capitalised } from '../../messages/capitalised.ts';
import { indicatorsIn } from '../../messages/indicators.ts';
import type { Settings } from '../../config/settings.ts';
import { asksForItems } from '../../referential/editions.ts';
import type { Indicator } from '../../referential/indicator.ts';
import { isAtFirstAudit, isDeferred } from '../../workspace/audited.ts';
import { type CoveredDocument, isCarriedByProgrammes, organisationCoverage, programmeCell } from '../../workspace/coverage.ts';
import { programmeConditions } from '../../workspace/profile.ts';
import type { Severity } from '../finding.ts';
import { CARRIED_BY_ITEMS } from '../../referential/items.ts';
import { INDICATOR } from '../../referential/rnq/numbers.ts';
import { type Circumstances, defineRule } from '../rule.ts';
import type { Slices } from '../slices.ts';
import { isPromised } from '../statements.ts';

export default defineRule({
  meta: {
    id: 'evidence/missing-indicator',
    title: { fr: 'Indicateur sans preuve', en: 'Indicator without evidence' },
    description: {
      fr: `Chaque indicateur qui s’applique doit pouvoir être montré quelque part. Cette règle signale ceux dont aucun document ne dit rien.

- **Dans un programme** : ce que le programme doit porter lui-même, ou par un lien. Les résultats (indicateur 2) y ont leur place, et ne sont là ni « sur demande », ni « à compléter » ; ce que portent ses rubriques (indicateurs 1, 5, 6, 11) est signalé rubrique par rubrique, et le propre des formations certifiantes (indicateur 3) par sa règle. Jamais une preuve d’organisme n’est demandée à un programme.
- **Dans le registre des preuves** (le document de l’organisme qui en énonce le plus) : les indicateurs que ni l’organisme, ni une session, ni un programme ne documente. Quand une configuration décrit l’organisme, chaque manque est un signalement : erreur si la non-conformité ne peut être que majeure, avertissement sinon. Sans configuration, rien ne dit que tous les documents sont là : une seule information les rassemble.

À un nouvel entrant, pour son audit initial, aucun chiffre n’est demandé à l’indicateur 2 : il suffit de nommer les résultats qui seront suivis.

Les indicateurs qui ne s’appliquent pas, à cause de la catégorie d’action ou d’une condition (certification, alternance, sous-traitance…), ne manquent jamais.`,
      en: `Every indicator that applies must be shown somewhere. This rule reports those of which no document says anything.

- **In a programme**: what the programme must hold itself, or through a link. Results (indicator 2) belong there, and neither "on request" nor "to be completed" shows them; what its items carry (indicators 1, 5, 6, 11) is reported item by item, and what is proper to certifying courses (indicator 3) by its own rule. Evidence of the organisation is never asked of a programme.
- **In the register of evidence** (the organisation's document that states most of it): the indicators that neither the organisation, nor a session, nor a programme documents. Where a configuration describes the organisation, each gap is a finding: an error if the audit can only find it major, else a warning. Without a configuration nothing says that all documents are there: a single information gathers them.

No figure is asked of a new entrant under indicator 2 in its initial audit: it is enough to name the results that will be followed.

Indicators that do not apply, because of the category of action or of a condition (certification, work-linked training, subcontracting…), are never missing.`,
    },
    defaultSeverity: 'warning',
    kinds: ['programme', 'organisation'],
    scope: 'workspace',
    reads: ['kind', 'category', 'conditions', 'items', 'results', 'certification', 'evidence'],
    sources: [
      { source: 'annex' },
      {
        source: 'order-2019',
        says: { fr: 'gravité des non-conformités', en: 'severity of nonconformities' },
      },
      {
        source: 'guide-V9',
        says: { fr: 'un nouvel entrant nomme les résultats qu’il suivra', en: 'a new entrant names the results that it will follow' },
      },
    ],
    messages: {
      programme: {
        cites: ['text'],
        fr: '{label} : rien dans ce document. {cited}. Le dire ici ou y renvoyer est notre conseil. En nos mots, à écrire ou à relier : {expected}',
        en: '{label}: nothing in this document. {cited}. Saying it here or linking it is our advice. In our words, to write or to link: {expected}',
      },
      newcomer: {
        cites: ['guide'],
        fr: '{label} : rien dans ce document. À un nouvel entrant, aucun chiffre n’est demandé à l’audit initial. À écrire : les résultats que vous suivrez, nommés un à un. {cited}.',
        en: '{label}: nothing in this document. No figure is asked of a new entrant in the initial audit. To write: the results that you will follow, named one by one. {cited}.',
      },
      vague: {
        cites: ['text'],
        fr: '« {words} » : des résultats sont annoncés, aucun ne peut se lire ici. {cited}.',
        en: '“{words}”: results are announced, none can be read here. {cited}.',
      },
      promised: {
        cites: ['text'],
        fr: '« {words} » : les résultats restent à écrire, ce n’est encore qu’une promesse. {cited}.',
        en: '“{words}”: the results are still to be written, so far this is a promise. {cited}.',
      },
      organisation: {
        cites: ['text'],
        fr: 'Aucune preuve de l’indicateur {indicator} ({label}) dans les documents lus. {basis}. En nos mots, ce qui se montre : {expected}',
        en: 'No evidence of indicator {indicator} ({label}) in the documents read. {basis}. In our words, what is shown: {expected}',
      },
      register: {
        fr: 'Indicateurs dont ces documents ne disent rien : {indicators}. S’ils ont leurs preuves ailleurs, une ligne ici dit où.',
        en: 'Indicators of which these documents say nothing: {indicators}. If their evidence is elsewhere, a line here says where.',
      },
      noRegister: {
        fr: 'Aucun document de l’organisme n’énonce de preuve. Indicateurs sans preuve : {indicators}.',
        en: 'No document of the organisation states any evidence. Indicators without evidence: {indicators}.',
      },
    },
    good: {
      fr: [
        {
          text: '# Tailler les vieux poiriers\n\n## Durée\n\n14 heures\n\n## Résultats\n\nEn 2025, 41 personnes sur 44 ont su conduire seules la taille d’un poirier (93 %, grille du dernier jour).\n',
        },
      ],
      en: [
        {
          text: '# Pruning old pear trees\n\n## Duration\n\n14 hours\n\n## Results\n\nIn 2025, 41 people out of 44 pruned a pear tree on their own (93%, grid of the last day).\n',
        },
      ],
    },
    bad: {
      fr: [
        { text: '# Tailler les vieux poiriers\n\n## Durée\n\n14 heures\n', on: 'Tailler les vieux poiriers' },
        { text: '# Tailler les vieux poiriers\n\n## Durée\n\n14 heures\n\n## Résultats\n\nSur demande.\n', on: 'Sur demande.' },
      ],
      en: [{ text: '# Pruning old pear trees\n\n## Duration\n\n14 hours\n', on: 'Pruning old pear trees' }],
    },
  },
  check(facts, context, report) {
    const { edition, locale, path, settings, workspace, quote, head: span } = context;
    const params = (indicator: Indicator): Record<string, string> => ({
      indicator: String(indicator.number),
      label: indicator.label[locale],
      expected: sentence(indicator.expected[locale]),
    });
    if (facts.kind.value === 'programme') {
      for (const indicator of edition.indicators) {
        if (!isAskedOfProgramme(indicator, facts, context)) continue;
        const { state } = programmeCell(indicator, { ...context, facts });
        // A line of evidence that promises it is told by itself.
        if (state === 'missing' && isPromised(facts.evidence, indicator.number)) continue;
        if (state === 'missing') {
          report({
            message: isResultsOfNewcomer(indicator, context) ? 'newcomer' : 'programme',
            params: { ...params(indicator), label: capitalised(indicator.label[locale]) },
            span,
            granularity: 'document',
            indicator: indicator.number,
            data: { fix: 'insert-indicators', indicators: [indicator.number] },
          });
        } else if (
          (state === 'vague' || state === 'promised') &&
          indicator.number === INDICATOR.results &&
          !isResultsOfNewcomer(indicator, context) &&
          facts.results?.state === state &&
          facts.results.span
        ) {
          const words = facts.results.span;
          report({
            message: state,
            params: { ...params(indicator), words: quote(words) },
            span: words,
            granularity: 'passage',
            indicator: INDICATOR.results,
            data: { fix: 'nothing' },
          });
        }
      }
    }
    const spokesman = workspace.spokesman();
    if (spokesman?.path !== path || !(settings.declared || spokesman.indicators >= REGISTER)) return;
    // A procedure read by itself, of an organisation that nothing describes, is asked for nothing.
    if (workspace.profile().size === 0) return;
    const isRegister = spokesman.indicators > 0;
    const missing = missingInOrganisation(context);
    if (missing.length === 0) return;
    if (settings.declared && isRegister) {
      for (const indicator of missing) {
        report({
          message: 'organisation',
          params: params(indicator),
          severity: gravity(indicator, settings),
          span,
          granularity: 'document',
          indicator: indicator.number,
          data: { fix: 'insert-indicators', indicators: [indicator.number] },
        });
      }
      return;
    }
    report({
      message: isRegister ? 'register' : 'noRegister',
      params: { indicators: indicatorsIn(missing, locale) },
      severity: isRegister ? 'information' : 'warning',
      span,
      granularity: 'document',
      data: { fix: isRegister ? 'insert-indicators' : 'create-register', indicators: missing.map(({ number }) => number) },
    });
  },
});

/** Indicators from which a document is held to list evidence, where no configuration says whose it is. */
const REGISTER = 3;

/** Whether a programme without it lacks something that no other rule reports. */
const isAskedOfProgramme = (
  { number, programme: { level, when } }: Indicator,
  facts: Pick<Slices, 'category' | 'conditions' | 'certification'>,
  { edition, settings }: Circumstances,
): boolean =>
  (level === 'required' || level === 'required-or-linked') &&
  (when === undefined || programmeConditions(facts, settings).has(when)) &&
  !(asksForItems(edition) && REPORTED_ELSEWHERE.has(number) && !(number === INDICATOR.certification && isUnnamed(facts)));

/** An apprenticeship always leads to a certification: where it names none, no other rule has anything to judge. */
const isUnnamed = ({ category, certification }: Pick<Slices, 'category' | 'certification'>): boolean =>
  settledCategory(category) === 'CFA' && !certification;

/** Reported item by item, or by the rule on certifying courses. */
const REPORTED_ELSEWHERE: ReadonlySet<number> = new Set([...Object.keys(CARRIED_BY_ITEMS).map(Number), INDICATOR.certification]);

/** Results of a provider who cannot have any yet: it is enough to name those that will be followed. */
const isResultsOfNewcomer = ({ number }: Indicator, { edition, settings }: Circumstances): boolean =>
  asksForItems(edition) && number === INDICATOR.results && isAtFirstAudit(settings);

/** What the first audit does not look at yet is good to know, and no more. */
const gravity = (indicator: Indicator, settings: Settings): Severity =>
  isDeferred(indicator, settings) ? 'information' : indicator.gravity === 'major' ? 'error' : 'warning';

function missingInOrganisation(context: Omit<CoveredDocument, 'path' | 'facts'>): Indicator[] {
  const missing = new Set(organisationCoverage(context, []).flatMap(({ indicator, state }) => (state === 'missing' ? [indicator] : [])));
  return context.edition.indicators.filter((indicator) => missing.has(indicator.number) && !isCarriedByProgrammes(indicator));
}

const sentence = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1).replace(/\.$/, '')}.`;
