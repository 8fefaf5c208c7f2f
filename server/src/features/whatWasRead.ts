import type { Analysis } from '../engine/analyse.ts';
import { ITEM_TEXTS } from '../lexicon/itemTexts.ts';
import type { Locale } from '../messages/locale.ts';
import { ITEM_STATE_NAMES } from '../messages/names.ts';
import { WHAT_WAS_READ } from '../messages/server.ts';
import type { Finding } from '../rules/finding.ts';

/**
 * What Singulier read where it found something, as one would report it: the words that the finding is about and how they were
 * taken, and nothing else of the document.
 * @param version of Singulier
 */
export function whatWasRead(analysis: Analysis, finding: Finding, version: string, locale: Locale): string {
  const { document, facts, edition, asOf } = analysis;
  const { source } = document;
  const { item, rule, severity, span, granularity } = finding;
  const fact = item && facts.items[item];
  const lineOf = (at: number): string => String(source.positionAt(at).line + 1);
  const rows: readonly (readonly [keyof typeof WHAT_WAS_READ, string | undefined])[] = [
    ['version', `${version}, ${edition.id} (${asOf})`],
    ['rule', `${rule} (${severity})`],
    ['kind', `${facts.kind.value} (${facts.kind.origin}), ${facts.category.value} (${facts.category.origin}), ${document.language}`],
    ['item', item && `${item} (${ITEM_TEXTS[item].label[locale]})`],
    ['state', fact && `${fact.state} (${ITEM_STATE_NAMES[fact.state][locale]})`],
    ['label', fact?.label && `${source.words(fact.label.span)} (${fact.label.form})`],
    // What a document lacks is told on its title, whose words are no part of it.
    ['words', granularity === 'passage' ? source.words(span) : fact?.span && source.words(fact.span)],
    ['line', granularity === 'passage' ? lineOf(span.start) : fact?.span && lineOf(fact.span.start)],
    ['elsewhere', fact?.elsewhere && `${fact.elsewhere.path}:${fact.elsewhere.line}`],
  ];
  return rows.flatMap(([name, value]) => (value ? [`${WHAT_WAS_READ[name][locale]}${value}`] : [])).join('\n');
}
