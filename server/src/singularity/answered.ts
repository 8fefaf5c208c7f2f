import type { MarkdownDocument } from '../document/document.ts';
import { TERMS } from '../lexicon/generated/terms.ts';
import type { AnchorKind } from './anchors/anchor.ts';
import { anyWordOf } from './anyWordOf.ts';
import { MEASURE_WORDS } from './measureWords.ts';
import { quotations } from './quotations.ts';
import { sought } from './sought.ts';
import { isTaught } from './subject.ts';
import { isInterchangeable } from './substitution.ts';
import type { Unit, Wording } from './wording.ts';

/** A question that a text answers unasked, by the rule that would ask it. */
export type Lens = 'absent-collective' | 'absent-voice' | 'compliance-as-goal' | 'measured-only' | 'performance-without-care';

/** A passage that answers, unasked, what one of the rules asks about. */
export interface Answered {
  readonly lens: Lens;
  readonly unit: Unit;
}

const COLLECTIVE = sought(anyWordOf(TERMS.answers.collective));
const CARE = sought(anyWordOf(TERMS.answers.care));
/** Somebody who teaches speaks. Folded. */
const SPEAKS = {
  fr: /\b(?:je|j'\w+|nous (?:avons|commencons|demandons|finissons|gardons|laissons|montrons|partons|passons|refusons|revenons))\b/,
  en: /\b(?:i (?!am looking)\w{2,}|we (?:ask|begin|come back|end|have|keep|leave|refuse|show|spend|start))\b/,
} as const;
/** What is limited is the course, or what those who give it do; not the reader, nor the trade. Folded. */
const OURS = {
  fr: /\b(?:nous|on|pas de|il n'(?:est pas necessaire|existe|y a)|(?:cette|notre) (?:formation|methode)|(?:ce|notre) (?:bilan|cours|parcours|stage))\b/,
  en: /\b(?:we|no|there (?:is|are) no|(?:this|our) (?:course|method|training|workshop))\b/,
} as const;
const YOURS = { fr: /\bvous (?:avez|batissez|etes|n[e']|ressentez|savez)/, en: /\byou (?:are|do not|don't|feel|have)\b/ } as const;

/** Words below which a line says too little to answer anything. */
const LEAST_WORDS = 7;

/**
 * What a text answers of itself, in reading order, each passage once: learners at work among themselves, a regard with its means, a
 * stated limit, a reason of its own, what no figure shows, somebody who speaks. Narrow, since each is shown as an answer: what is
 * taught is none, nor is what could be anybody's, and what words alone cannot tell needs an anchor beside them.
 */
export function readAnswered({ language }: MarkdownDocument, { units }: Wording): Answered[] {
  return units.flatMap((unit): Answered[] => {
    const lens = unit.zone === 'pedagogical' && unit.words.length >= LEAST_WORDS && !isInterchangeable(unit) ? lensOf(unit) : undefined;
    return lens ? [{ lens, unit }] : [];
  });

  function lensOf(unit: Unit): Lens | undefined {
    const { anchors, folded, section, text } = unit;
    const has = (wanted: AnchorKind): boolean => anchors.some(({ kind }) => kind === wanted);
    if (section === 'testimonial' || section === 'phase' || quotations(text.text).length > 0) return undefined;
    if (COLLECTIVE[language].test(unit)) return 'absent-collective';
    if (CARE[language].test(unit)) return 'performance-without-care';
    if (isTaught(section)) return undefined;
    if (has('choice')) return 'compliance-as-goal';
    if (has('limit') && OURS[language].test(folded) && !YOURS[language].test(folded)) return 'performance-without-care';
    if (section === 'presentation' || section === 'audience' || anchors.length === 0) return undefined;
    if ((has('situation') || has('criterion')) && MEASURE_WORDS[language].unmeasured.test(unit)) return 'measured-only';
    return SPEAKS[language].test(folded) ? 'absent-voice' : undefined;
  }
}
