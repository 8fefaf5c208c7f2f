import type { Language } from '../../document/language.ts';
import { TERMS } from '../../lexicon/generated/terms.ts';
import { WEEKDAYS } from '../../text/calendar.ts';
import { sought } from '../sought.ts';
import type { AnchorKind, Cues } from './anchor.ts';

/** Folded pattern between word boundaries; the pieces are alternatives. One that ends on an apostrophe or a space ends there. */
const cue = (...alternatives: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![a-z\d])(?:${alternatives.join('|')})(?:(?<=[' ])|(?![a-z\d]))`, 'g');

const { situation, audience, choice, limit } = TERMS.cues;
const cuesOf = (words: Readonly<Record<Language, string>>): Cues => sought({ fr: cue(words.fr), en: cue(words.en) });

/** The anchors that have wordings of their own: those of `lexicon/data/terms/cues.yaml`. */
export const CUES: Readonly<Partial<Record<AnchorKind, Cues>>> = {
  situation: sought({
    fr: cue(situation.fr, `(?:le|un|du|au|chaque) (?:${WEEKDAYS.fr.join('|')})`),
    en: cue(situation.en, `on (?:${WEEKDAYS.en.join('|')})s?`),
  }),
  audience: cuesOf(audience),
  choice: cuesOf(choice),
  limit: cuesOf(limit),
};
