import { overlap } from '../../document/spans.ts';
import { ITEM_TEXTS } from '../../lexicon/itemTexts.ts';
import { CHOICE_STATE_NAMES, COUNTED_CHOICES } from '../../messages/choices.ts';
import { counted } from '../../messages/counted.ts';
import { format } from '../../messages/format.ts';
import { HOVER } from '../../messages/hover.ts';
import { RULES } from '../../rules/index.ts';
import { longDate } from '../../text/longDate.ts';
import { ruleLine, type Subject } from './about.ts';

/** The rules that speak of choices themselves. */
const ABOUT_CHOICES = new Set<string>(RULES.flatMap(({ meta }) => (meta.scope === 'choices' ? [meta.id] : [])));

/** A choice that the authors stand by: of which rule, why, until when, and what comes of it. */
export const choiceAt: Subject = (at, about) => {
  const { locale, choices, findings } = about.analysis;
  for (const { origin, choice, rule, state, used } of choices) {
    if (origin !== 'inline' || at < choice.span.start || choice.span.end <= at) continue;
    const { item, indicator, reason, until, role, span } = choice;
    const target = item
      ? ITEM_TEXTS[item].label[locale]
      : indicator !== undefined && format(HOVER.indicator[locale], { number: String(indicator) });
    const named = CHOICE_STATE_NAMES[state][locale];
    return {
      span,
      lines: [
        {
          name: HOVER.choice[locale],
          text: used.length > 0 ? `${named}, ${counted(used.length, COUNTED_CHOICES.findings, locale)}` : named,
        },
        ...(target ? [{ name: HOVER.target[locale], text: target }] : []),
        { name: HOVER.reason[locale], text: reason || HOVER.noReason[locale] },
        { name: HOVER.end[locale], text: until === undefined ? HOVER.noEnd[locale] : longDate(until, locale) },
        ...(role ? [{ name: HOVER.role[locale], text: role }] : []),
        ...(rule ? [ruleLine(rule, about)] : []),
        ...findings.flatMap((finding) =>
          ABOUT_CHOICES.has(finding.rule) && overlap(finding.span, span) ? [{ text: finding.message }] : [],
        ),
      ],
    };
  }
  return undefined;
};
