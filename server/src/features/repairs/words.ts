import type { Root } from 'mdast';
import { spanOfNode } from '../../document/nodeSpan.ts';
import { overlap } from '../../document/spans.ts';
import type { Span } from '../../document/text.ts';
import { ITEM_TEXTS } from '../../lexicon/itemTexts.ts';
import { REPAIR_QUESTIONS } from '../../messages/repairs.ts';
import { indicatorOf } from '../../referential/editions.ts';
import { format } from '../../messages/format.ts';
import { WRITTEN_TEXTS } from '../../messages/server.ts';
import { CODE_ACTION_KINDS } from '../../protocol/index.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Edit } from '../edit.ts';
import { placeOfLink } from '../evidencePlace.ts';
import { insertItems } from '../insertItems.ts';
import { contains } from '../outline.ts';
import { tableAt } from '../stubs/rows.ts';
import { asking, going, replacement, type Repairer, type Scene, titleOf } from './repair.ts';

/** Words of an item that say nothing: its question in their place. Where they are said once for all programmes, one's own beside them. */
export const vagueItem: Repairer = ({ item, span, granularity }, scene) => {
  if (item === undefined) return [];
  const { label, asks } = ITEM_TEXTS[item];
  const { reading, document, facts } = scene.analysis;
  const asked = asking(span, asks[document.language], scene);
  // Words that say something of another item as well stay as they are; and those that no label announces, that are the label, or the name
  // of a column: a promise in their place would be nobody's.
  const { label: announced } = facts.items[item];
  const isPlaced = announced !== undefined && !overlap(announced.span, span) && !isColumnName(document.tree, span);
  const others = Object.values(facts.items).filter((fact) => fact.item !== item);
  const isShared = others.some((fact) => fact.span && overlap(fact.span, span));
  if (granularity === 'passage') return [isShared || !isPlaced ? { ...asked, edits: insertItems(reading, [item]) } : asked];
  return [
    {
      title: titleOf('goToHouse', scene, { label: label[scene.locale] }),
      kind: CODE_ACTION_KINDS.insertItem,
      edits: insertItems(reading, [item]),
    },
  ];
};

function isColumnName(tree: Root, { start }: Span): boolean {
  const header = tableAt(tree, start)?.children[0];
  return header !== undefined && contains(spanOfNode(header), start);
}

/** What is promised waits for its author. */
export const promised: Repairer = ({ span, granularity }, scene) => (granularity === 'passage' ? [going(span, scene)] : []);

/** Results that are announced and cannot be read: what to write in their place; where that is promised, its place. */
export const unreadableResults: Repairer = ({ span, granularity }, scene) => {
  const { facts, document } = scene.analysis;
  if (granularity !== 'passage') return [];
  if (facts.results?.state === 'promised') return [going(span, scene)];
  return [asking(span, REPAIR_QUESTIONS.results[document.language], scene)];
};

/** Evidence that could not be shown: what would be, as a question in its place. */
export const vagueEvidence: Repairer = (finding, scene) => {
  const { document, edition, facts } = scene.analysis;
  const asked = finding.indicator === undefined ? undefined : indicatorOf(edition, finding.indicator)?.asks[document.language];
  if (asked === undefined) return [];
  const edit = emptyPlace(finding, asked, scene);
  if (edit) return [{ ...asking(finding.span, asked, scene), edits: [edit] }];
  // A number with nothing after it, where nothing can be put: the number is not what is vague.
  const named = facts.evidence.some(({ indicators }) => indicators.some(({ span }) => overlap(span, finding.span)));
  return named ? [] : [asking(finding.span, asked, scene)];
};

/** Where nothing follows the number, the stub goes after it. */
function emptyPlace(finding: Finding, asks: string, { analysis: { reading, document } }: Scene): Edit | undefined {
  const place = placeOfLink(reading, finding);
  if (!place || (place.span.start === finding.span.start && place.span.end === finding.span.end)) return undefined;
  const stub = format(WRITTEN_TEXTS.stub[document.language], { asks });
  const start = place.before.length;
  return replacement(place.span, place.before + stub + place.after, [{ start, end: start + stub.length }]);
}
