import { overlap } from '../../document/spans.ts';
import type { Span } from '../../document/text.ts';
import type { RuleContext } from '../../rules/rule.ts';
import { readSharedBlocks } from '../../singularity/sharedBlocks.ts';
import { isOn, type Place, placeAt } from './place.ts';

/** Words that documents have in common, and where the others have them. */
export interface Common {
  readonly span: Span;
  readonly elsewhere: readonly Place[];
}

/** What a cursor in a block that the document declares common is told: who uses it; in words that another document declares common, where it does. */
export function blockAt({ path, reading, workspace }: RuleContext, at: number): Common | undefined {
  const passages = workspace.common(path);
  const block = readSharedBlocks(reading.document).find(({ span }) => isOn(span, at));
  if (block) {
    const uses = passages.filter(({ span, declared }) => declared && overlap(span, block.span));
    return { span: block.span, elsewhere: uses.map(({ other }) => placeAt(other.path, other.span)) };
  }
  const declared = passages.filter(({ span, other }) => other.declared && isOn(span, at));
  return declared[0] && { span: declared[0].span, elsewhere: declared.map(({ other }) => placeAt(other.path, other.span)) };
}

/** The passage under a cursor that other programmes hold too, with its twins. */
export function passageAt({ path, workspace }: RuleContext, at: number): Common | undefined {
  const passage = workspace.sharing(path).find(({ span }) => isOn(span, at));
  return (
    passage && {
      span: passage.span,
      elsewhere: passage.sharers.flatMap((sharer) => sharer.spans.map((span) => placeAt(sharer.path, span))),
    }
  );
}
