import type { MarkdownDocument } from '../document/document.ts';
import { foldText } from '../document/fold.ts';
import type { Language } from '../document/language.ts';
import { readNames } from './anchors/names.ts';
import { type Found, foundAt, isOfCourse, type Said } from './said.ts';
import { ACTING, ACTING_STILL, NO_VERB_FR, NOBODY, OTHER_VERB_FR, SPEAKING, STILL } from './voiceWords.ts';
import type { Unit, Wording } from './wording.ts';

/** Words in full sentences, and number of these, below which a text is a list: it has no voice by nature. */
const ENOUGH_WORDS = 150;
const ENOUGH_SENTENCES = 8;
const SENTENCE_WORDS = 5;
/** Wordings without anybody, below which the text may simply be short of words. */
const ENOUGH_WORDINGS = 3;

/**
 * The wordings that leave out who teaches and who learns, in reading order, of a document in which nobody speaks, is spoken to
 * or acts. None where somebody does, or where there is too little prose for a voice to be missed.
 */
export function readImpersonal(document: MarkdownDocument, wording: Wording, said: () => readonly Said[]): readonly Found[] {
  const speaking = SPEAKING[document.language];
  // Most programmes have a voice, and are not looked at further.
  if (wording.units.some((unit) => isOfCourse(unit) && speaking.test(unit.folded)) || !isWritten(wording, document.language)) return [];
  const all = said();
  if (all.some(({ folded }) => speaking.test(folded.text))) return [];
  const wordings = withoutAnybody(all, document);
  return wordings.length < ENOUGH_WORDINGS || hasVoice(all, wording, document) ? [] : wordings;
}

/** Whether there are enough full sentences for a voice to be missed. */
function isWritten({ units }: Wording, language: Language): boolean {
  const sentences = units.filter((unit) => isOfCourse(unit) && unit.words.length >= SENTENCE_WORDS && isSentence(unit, language));
  return sentences.length >= ENOUGH_SENTENCES && sentences.reduce((sum, unit) => sum + unit.words.length, 0) >= ENOUGH_WORDS;
}

/** An item of a list may be a sentence without its full stop. */
const isSentence = ({ text, folded }: Unit, language: Language): boolean =>
  /[.!?…]["»”)]*$/.test(text.text) || NOBODY[language].test(folded);

/** The wordings of the body that leave out who does it, in reading order. */
function withoutAnybody(said: readonly Said[], { language, frontMatter }: MarkdownDocument): Found[] {
  const body = frontMatter?.span.end ?? 0;
  return said
    .filter(({ text }) => text.span.start >= body)
    .flatMap(({ text, folded }) =>
      Array.from(folded.text.matchAll(new RegExp(NOBODY[language], 'g')), ({ 0: match, index }) =>
        foundAt(text, folded, index, index + match.length),
      ),
    );
}

const hasVoice = (said: readonly Said[], { units }: Wording, { language }: MarkdownDocument): boolean =>
  said.some(({ text }) => acts(text.text, language)) || units.some((unit) => isOfCourse(unit) && namesAPerson(unit));

/** First name and name, or a title and a name. One capitalised word may be a tool or a place. */
function namesAPerson({ text, section }: Unit): boolean {
  const named = readNames(text.text, foldText);
  return section === 'trainer' ? named.length > 0 : named.some(({ text: name }) => /^[a-z'-]{2,} [a-z'-]{2,}$/.test(name));
}

function acts(text: string, language: Language): boolean {
  const lower = text.toLowerCase().replace(/\n/g, ' ');
  return [ACTING, ACTING_STILL].some((acting) =>
    Array.from(lower.matchAll(acting[language])).some(
      ([, verb = '']) => !STILL[language].test(foldText(verb)) && (language === 'en' ? verb.length > 2 : isVerb(verb)),
    ),
  );
}

const isVerb = (word: string): boolean =>
  (/(?:..e|..ent|[fv]ont|r(?:a|ont))$/.test(word) && !NO_VERB_FR.test(word)) || OTHER_VERB_FR.test(word);
