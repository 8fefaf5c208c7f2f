import { PRETTY } from '../messages/report.ts';
import { format } from '../messages/format.ts';
import type { Locale } from '../messages/locale.ts';
import type { FindingReport } from './schema.ts';

/**
 * A finding's message without what the page says once: its indicator, and that the text of the edition asks for it.
 * @param named what names the indicator in their place
 */
export function shortMessage(
  { message, indicator }: Pick<FindingReport, 'message' | 'indicator'>,
  { edition }: { readonly edition: string },
  locale: Locale,
  named = '',
): string {
  return message
    .replace(format(PRETTY.legalSentence[locale], { edition, indicator: String(indicator) }), named)
    .replace(format(PRETTY.editionSentence[locale], { edition }), '')
    .replace(format(PRETTY.inEdition[locale], { edition }), '');
}
