import type { Span } from '../document/text.ts';
import type { Analysis } from '../engine/analyse.ts';
import { format } from '../messages/format.ts';
import type { Locale } from '../messages/locale.ts';
import { ACTION_TITLES } from '../messages/server.ts';
import { CODE_ACTION_KINDS } from '../protocol/index.ts';
import { ITEM_TEXTS } from '../referential/itemTexts.ts';
import type { Item } from '../referential/items.ts';
import type { Finding } from '../rules/finding.ts';
import type { Edit } from './edit.ts';
import { insertItems } from './insertItems.ts';
import { questionComment } from './questionComment.ts';

/** Something that the user may have done to the document. */
export interface Action {
  readonly title: string;
  readonly kind: (typeof CODE_ACTION_KINDS)[keyof typeof CODE_ACTION_KINDS];
  readonly edits: readonly Edit[];
  /** The findings that it answers. */
  readonly findings: readonly Finding[];
  /** Whether it is the answer that most people want. */
  readonly isPreferred: boolean;
}

/**
 * The actions for the findings that `span` touches: one for each, and one that inserts all that the edition asks for and
 * the document lacks. That one is left out where it would do no more than the action next to it.
 * @param wants which kinds the caller asks for
 */
export function codeActions(
  analysis: Analysis,
  span: Span,
  locale: Locale,
  wants: (kind: Action['kind']) => boolean = () => true,
): Action[] {
  const touched = analysis.findings.filter((finding) => finding.span.start <= span.end && span.start <= finding.span.end);
  const actions = touched.flatMap((finding) => actionFor(analysis, finding, locale, wants) ?? []);
  if (wants(CODE_ACTION_KINDS.insertAllMissing) && touched.some(isMissing)) {
    const missing = analysis.findings.filter((finding) => isMissing(finding) && isDemanded(analysis, finding.item));
    if (missing.length > (wants(CODE_ACTION_KINDS.insertItem) ? 1 : 0)) actions.push(insertAll(analysis, missing, locale));
  }
  return actions.filter(({ edits }) => edits.length > 0);
}

const isMissing = ({ data }: Finding): boolean => data.fix === 'insert-item' && data.state === 'missing';

/** What is only suggested stays out of "all": a stub for it would be one more promise to keep. */
const isDemanded = ({ edition }: Analysis, item: Item | undefined): boolean => item !== undefined && edition.items[item] !== 'suggested';

function insertAll(analysis: Analysis, missing: readonly Finding[], locale: Locale): Action {
  const items = missing.flatMap(({ item }) => item ?? []);
  return {
    title: format(ACTION_TITLES.insertAllMissing[locale], { count: String(items.length) }),
    kind: CODE_ACTION_KINDS.insertAllMissing,
    edits: insertItems(analysis, items),
    findings: missing,
    isPreferred: false,
  };
}

function actionFor(analysis: Analysis, finding: Finding, locale: Locale, wants: (kind: Action['kind']) => boolean): Action | undefined {
  const { data } = finding;
  switch (data.fix) {
    case 'insert-item':
      if (!wants(CODE_ACTION_KINDS.insertItem)) return undefined;
      return {
        title: format(ACTION_TITLES.insertItem[locale], { label: ITEM_TEXTS[data.item].label[locale] }),
        kind: CODE_ACTION_KINDS.insertItem,
        edits: insertItems(analysis, [data.item]),
        findings: [finding],
        isPreferred: true,
      };
    case 'insert-question': {
      if (!wants(CODE_ACTION_KINDS.insertQuestion)) return undefined;
      const edit = questionComment(analysis.document, finding.span, data.question);
      return (
        edit && {
          title: format(ACTION_TITLES.insertQuestion[locale], { phrase: data.phrase }),
          kind: CODE_ACTION_KINDS.insertQuestion,
          edits: [edit],
          findings: [finding],
          isPreferred: false,
        }
      );
    }
    case 'none':
      return undefined;
  }
}
