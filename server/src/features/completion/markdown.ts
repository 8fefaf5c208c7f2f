import type { MarkdownDocument } from '../../document/document.ts';
import type { Span } from '../../document/text.ts';
import { findUnseen } from '../../document/unseen.ts';
import { htmlSpans, verbatimSpans } from '../../document/verbatim.ts';
import { commentAt, commentCompletions } from './choices.ts';
import { type Completion, inFrontMatter, type Place } from './completion.ts';
import { frontMatterCompletions } from './frontMatter.ts';
import { indicatorCompletions } from './indicators.ts';
import { labelCompletions } from './labels.ts';
import { targetCompletions } from './targets.ts';

/** What may be written at a place of a Markdown document: by the first subject that the words around it name, nothing where none does. */
export function markdownCompletions(place: Place): Completion[] {
  const { document } = place.analysis;
  // Nothing is known of a document that could not be parsed.
  if (document.sections.length === 0) return [];
  if (inFrontMatter(document, place.at)) return frontMatterCompletions(place);
  const comment = commentAt(place);
  if (comment) return commentCompletions(place, comment);
  if (isForeign(document, place)) return [];
  return targetCompletions(place) ?? indicatorCompletions(place) ?? labelCompletions(place) ?? [];
}

/** Whether the cursor stands in code, HTML or a comment that is not ours. */
function isForeign({ sections, source, frontMatter }: MarkdownDocument, { at, before }: Place): boolean {
  if (before.lastIndexOf('<!--') > before.lastIndexOf('-->') || before.lastIndexOf('{/*') > before.lastIndexOf('*/}')) return true;
  if (frontMatter && at <= frontMatter.span.end) return true;
  const holds = ({ start, end }: Span): boolean => start < at && at <= end;
  return [verbatimSpans(sections), htmlSpans(sections), findUnseen(sections, source.text)].some((spans) => spans.some(holds));
}
