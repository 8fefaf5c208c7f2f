import { type MarkdownDocument, titleIn } from '../document/document.ts';
import { foldText } from '../document/fold.ts';
import { itemsOfLabel } from './itemLabels.ts';
import { labelParts, undress } from './labels.ts';
import type { OwnLabels } from './ownLabels.ts';

/** What a document is called: its title, but for a programme that opens on the heading of an item and bears no other. */
export function readName({ title, frontMatter }: MarkdownDocument, isProgramme: boolean, own: OwnLabels): string | undefined {
  const name = isProgramme && title && announcesItems(title.text, own) ? titleIn(frontMatter) : title;
  return name?.text.replace(/\s+/g, ' ').trim() || undefined;
}

/** Whether words are the label of an item, or labels one after the other and nothing else: a name may have the word of one. */
function announcesItems(words: string, own: OwnLabels): boolean {
  const label = undress(foldText(words));
  const parts = labelParts(label);
  return (parts.length > 0 ? parts : [label]).every((part) => {
    const { items, weak } = itemsOfLabel(part, false, own);
    return items.length > 0 && !weak;
  });
}
