import { readHtml } from './html.ts';
import type { PlainTextBuilder } from './plainText.ts';

/** Whether a value holds markup. */
export const HTML = /<\/?[a-z][^>]*>/i;

/** Adds a value of the front matter that stands at `offset` as it is, HTML tags removed. */
export function addScalarText(source: string, offset: number, builder: PlainTextBuilder): void {
  if (!HTML.test(source)) {
    builder.add(source, offset);
    return;
  }
  readHtml(source, offset).runs.forEach(({ text }, index) => {
    if (index) builder.addFor('\n', text.span.start, text.span.start);
    for (let i = 0; i < text.text.length; i++) builder.addFor(text.text[i] as string, text.offsetOf(i), text.offsetOf(i + 1));
  });
}
