import { headOf } from '../document/headOf.ts';
import { TextWanted } from '../document/text.ts';
import { format } from '../messages/format.ts';
import type { Localized } from '../messages/locale.ts';
import type { Finding } from './finding.ts';
import { RULE_FAILED } from './findingId.ts';
import type { Rule, RuleContext } from './rule.ts';

export const FAILURE_TITLE: Localized = { fr: 'Règle interrompue', en: 'Rule interrupted' };

const MESSAGE: Localized = {
  fr: 'La règle {rule} s’est arrêtée sur un défaut de Singulier ({detail}) : elle ne dit rien de ce document, les autres règles l’ont lu. Signalez-le à ses auteurs avec cette ligne.',
  en: 'The rule {rule} stopped on a fault of Singulier’s own ({detail}): it says nothing of this document, which the other rules have read. Report it to its authors with this line.',
};

/** What a rule finds; where it fails, one finding that says so, so that the others go on. */
export function runSafely(rule: Rule, context: RuleContext): Finding[] {
  try {
    return rule.run(context);
  } catch (error) {
    if (error instanceof TextWanted) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    return [
      {
        rule: RULE_FAILED,
        severity: 'warning',
        span: headOf(context.reading.document),
        granularity: 'document',
        message: format(MESSAGE[context.locale], { rule: rule.meta.id, detail: detail.replace(/\s+/g, ' ').trim() }),
        data: { fix: 'nothing' },
      },
    ];
  }
}
