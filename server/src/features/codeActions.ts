import type { Span } from '../document/text.ts';
import type { Analysis } from '../engine/analyse.ts';
import { CATEGORIES_SHOWN, KINDS_SHOWN } from '../messages/command.ts';
import { format } from '../messages/format.ts';
import type { Locale } from '../messages/locale.ts';
import { ACTION_TITLES, WRITTEN_TEXTS } from '../messages/server.ts';
import { KINDS } from '../programme/facts.ts';
import { CLIENT_COMMANDS, CODE_ACTION_KINDS } from '../protocol/index.ts';
import { indicatorOf } from '../referential/editions.ts';
import { CATEGORIES } from '../referential/indicator.ts';
import { ITEM_TEXTS } from '../referential/itemTexts.ts';
import type { Item } from '../referential/items.ts';
import { RULES } from '../rules/index.ts';
import type { Finding } from '../rules/finding.ts';
import { choiceComment } from './choiceComment.ts';
import { declare } from './declare.ts';
import type { Edit } from './edit.ts';
import { insertIndicators, newRegister } from './insertIndicators.ts';
import { insertItems } from './insertItems.ts';
import { questionComment } from './questionComment.ts';

type Kind = (typeof CODE_ACTION_KINDS)[keyof typeof CODE_ACTION_KINDS];

/** Something that the user may have done to the document. */
export interface Action {
  readonly title: string;
  readonly kind: Kind;
  readonly edits: readonly Edit[];
  /** What the client does in place of an edit, because it takes an answer of the user's. */
  readonly command?:
    | { readonly id: typeof CLIENT_COMMANDS.createRegister; readonly text: string; readonly name: string }
    | { readonly id: typeof CLIENT_COMMANDS.linkEvidence; readonly span: Span };
  /** The findings that it answers. */
  readonly findings: readonly Finding[];
  /** Whether it is the answer that most people want. */
  readonly isPreferred: boolean;
}

export interface ActionOptions {
  readonly locale: Locale;
  /** Today's date, ISO. */
  readonly today: string;
  /** Whether comments are written as in MDX. */
  readonly mdx: boolean;
  /** Whether the client carries out commands of its own. */
  readonly commands: boolean;
  /** Which kinds the caller asks for. */
  wants(kind: Kind): boolean;
}

/**
 * The actions for the findings that `span` touches: those that answer each, one that inserts all that the edition asks
 * for and the document lacks, and what may be declared of the document. "All" is left out where it would do no more than
 * the action next to it.
 */
export function codeActions(analysis: Analysis, span: Span, options: ActionOptions): Action[] {
  const touched = analysis.findings.filter((finding) => finding.span.start <= span.end && span.start <= finding.span.end);
  const actions = [
    ...touched.flatMap((finding) => answers(analysis, finding, options)),
    ...all(analysis, touched, options),
    ...touched.flatMap((finding) => choice(analysis, finding, options)),
    ...(touched.length > 0 ? declarations(analysis, options) : []),
  ];
  return actions.filter(({ kind, edits, command }) => options.wants(kind) && (edits.length > 0 || command !== undefined));
}

function answers(analysis: Analysis, finding: Finding, { locale, today, mdx, commands }: ActionOptions): Action[] {
  const { document, edition } = analysis;
  const { data } = finding;
  const action = (kind: Kind, title: string, edits: readonly Edit[], isPreferred = true): Action => ({
    title,
    kind,
    edits,
    findings: [finding],
    isPreferred,
  });
  switch (data.fix) {
    case 'insert-item':
      return [
        action(
          CODE_ACTION_KINDS.insertItem,
          format(ACTION_TITLES.insertItem[locale], { label: ITEM_TEXTS[data.item].label[locale] }),
          insertItems(analysis, [data.item]),
        ),
      ];
    case 'insert-indicators':
      return [
        action(
          CODE_ACTION_KINDS.insertIndicators,
          data.indicators.length === 1
            ? format(ACTION_TITLES.insertIndicator[locale], { indicator: String(data.indicators[0]) })
            : format(ACTION_TITLES.insertIndicators[locale], { count: String(data.indicators.length) }),
          insertIndicators(analysis, edition, data.indicators),
        ),
      ];
    case 'create-register': {
      if (!commands) return [];
      const { language } = document;
      const indicators = data.indicators.flatMap((number) => indicatorOf(edition, number) ?? []);
      const title = WRITTEN_TEXTS.register[language];
      return [
        {
          ...action(CODE_ACTION_KINDS.createRegister, ACTION_TITLES.createRegister[locale], []),
          command: {
            id: CLIENT_COMMANDS.createRegister,
            text: newRegister(title, indicators, language),
            name: WRITTEN_TEXTS.registerFile[language],
          },
        },
      ];
    }
    case 'replace':
      return [
        action(CODE_ACTION_KINDS.replaceWords, format(ACTION_TITLES.replaceWords[locale], { text: data.text }), [
          { span: finding.span, newText: data.text, placeholders: [] },
        ]),
      ];
    case 'add-date': {
      const at = finding.span.end;
      return [
        action(CODE_ACTION_KINDS.addDate, ACTION_TITLES.addDate[locale], [
          { span: { start: at, end: at }, newText: `, ${today}`, placeholders: [{ start: 2, end: 2 + today.length }] },
        ]),
      ];
    }
    case 'link-evidence':
      if (!commands) return [];
      return [
        {
          ...action(CODE_ACTION_KINDS.linkEvidence, ACTION_TITLES.linkEvidence[locale], []),
          command: { id: CLIENT_COMMANDS.linkEvidence, span: finding.span },
        },
      ];
    case 'insert-question': {
      // MDX has no HTML comments: one would break its compilation.
      const edit = mdx ? undefined : questionComment(document, finding.span, data.question);
      const title = format(ACTION_TITLES.insertQuestion[locale], { phrase: data.phrase });
      return edit ? [action(CODE_ACTION_KINDS.insertQuestion, title, [edit], false)] : [];
    }
    case 'none':
    case 'nothing':
      return [];
  }
}

const isMissing = ({ data }: Finding): boolean => data.fix === 'insert-item' && data.state === 'missing';

/** What is only suggested stays out of "all": a stub for it would be one more promise to keep. */
const isDemanded = ({ edition }: Analysis, item: Item | undefined): boolean => item !== undefined && edition.items[item] !== 'suggested';

function all(analysis: Analysis, touched: readonly Finding[], { locale, wants }: ActionOptions): Action[] {
  const actions: Action[] = [];
  if (touched.some(isMissing)) {
    const missing = analysis.findings.filter((finding) => isMissing(finding) && isDemanded(analysis, finding.item));
    const items = missing.flatMap(({ item }) => item ?? []);
    if (missing.length > (wants(CODE_ACTION_KINDS.insertItem) ? 1 : 0)) {
      actions.push({
        title: format(ACTION_TITLES.insertAllMissing[locale], { count: String(items.length) }),
        kind: CODE_ACTION_KINDS.insertAllMissing,
        edits: insertItems(analysis, items),
        findings: missing,
        isPreferred: false,
      });
    }
  }
  const lacking = touched.filter(({ data }) => data.fix === 'insert-indicators');
  if (lacking.length > 1) {
    const numbers = lacking.flatMap(({ data }) => (data.fix === 'insert-indicators' ? data.indicators : []));
    actions.push({
      title: format(ACTION_TITLES.insertIndicators[locale], { count: String(numbers.length) }),
      kind: CODE_ACTION_KINDS.insertIndicators,
      edits: insertIndicators(analysis, analysis.edition, numbers),
      findings: lacking,
      isPreferred: false,
    });
  }
  return actions;
}

/** Any finding can be stood by, with a reason; not those about the choices themselves. */
function choice({ document }: Analysis, finding: Finding, { locale, mdx }: ActionOptions): Action[] {
  if (RULES.some(({ meta }) => meta.id === finding.rule && meta.scope === 'choices')) return [];
  const edit = choiceComment(document, finding, mdx);
  const target = finding.item ? ITEM_TEXTS[finding.item].label[locale] : finding.rule;
  return edit
    ? [
        {
          title: format(ACTION_TITLES.declareChoice[locale], { target }),
          kind: CODE_ACTION_KINDS.declareChoice,
          edits: [edit],
          findings: [finding],
          isPreferred: false,
        },
      ]
    : [];
}

/** What was only supposed of the document can be declared: its category where that is what is asked of it, and its kind. */
function declarations({ document, facts }: Analysis, { locale }: ActionOptions): Action[] {
  const offer = (kind: Kind, title: string, edit: Edit | undefined): Action[] =>
    edit ? [{ title, kind, edits: [edit], findings: [], isPreferred: false }] : [];
  const isProgramme = facts.kind.value === 'programme';
  return [
    ...(isProgramme && facts.category.origin !== 'declared'
      ? CATEGORIES.flatMap((category) =>
          offer(
            CODE_ACTION_KINDS.declareCategory,
            format(ACTION_TITLES.declareCategory[locale], { category: CATEGORIES_SHOWN[category].stated[locale] }),
            declare(document, WRITTEN_TEXTS.categoryKey[document.language], category),
          ),
        )
      : []),
    ...(facts.kind.origin !== 'declared'
      ? KINDS.flatMap((kind) =>
          offer(
            CODE_ACTION_KINDS.declareKind,
            format(ACTION_TITLES.declareKind[locale], { kind: KINDS_SHOWN[kind][locale] }),
            declare(document, 'kind', kind),
          ),
        )
      : []),
  ];
}
