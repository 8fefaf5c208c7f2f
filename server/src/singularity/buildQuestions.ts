import { foldText } from '../document/fold.ts';
import { type LexiconPlace, type LexiconProblem, type Placed, placeText } from '../lexicon/lexiconFile.ts';
import { withNeeds } from '../lexicon/questionNeeds.ts';
import { BANKS, type Question, slotsIn } from '../lexicon/questions.ts';
import type { QuestionFile } from '../lexicon/questionSchema.ts';
import type { Lexicon } from '../lexicon/readLexicon.ts';
import { LEXICON_FAULTS } from '../messages/lexicon.ts';
import { LOCALES, type Localized } from '../messages/locale.ts';
import { localized } from '../messages/localized.ts';
import { quoted } from '../messages/quotes.ts';
import { fillingOf, fillQuestion } from './questionSlots.ts';

/** A bank as it is asked from: with what each of its questions takes for granted. */
export const buildQuestions = ({ questions }: QuestionFile): Question[] => questions.map((question) => withNeeds(question) as Question);

/**
 * What keeps the questions from being asked: a bank is lacking, a question stands twice, its languages differ, a slot stays empty, an
 * example is belied.
 */
export function failingQuestions({ questions, wordings }: Pick<Lexicon, 'questions' | 'wordings'>): LexiconProblem[] {
  const known = new Map<string, LexiconPlace>();
  const banks = BANKS.flatMap((bank) => {
    const file = questions.get(bank);
    if (!file) return [{ message: localized(LEXICON_FAULTS.missingBank, { bank }), path: `questions/${bank}.yaml`, line: 1, column: 1 }];
    return [...failingEntries(file, known), ...failingExamples(file)];
  });
  // No document meets the wordings of both languages: twins may ask the same.
  const own = Object.values(wordings).flatMap(({ phrases, terms }) => {
    const ofLanguage = new Map(known);
    return [...phrases, ...terms].flatMap((wording) => failingEntries(wording, ofLanguage));
  });
  return [...banks, ...own];
}

/** In either language a question quotes the same; who learns may be « elle » in the one and "they" in the other. */
const PEOPLE: ReadonlySet<string> = new Set(['someone', 'learners', 'teacher', 'course']);
const quotes = (text: string): string => [...new Set(slotsIn(text).filter((slot) => !PEOPLE.has(slot)))].sort().join(', ');

type Texts = Localized & { readonly id?: string };

function failingEntries(
  { entry, placeOf }: Placed<{ readonly questions?: readonly Texts[] | undefined }>,
  known: Map<string, LexiconPlace>,
): LexiconProblem[] {
  return (entry.questions ?? []).flatMap((question, index) => {
    const place = placeOf(['questions', index]);
    const [fr, en] = [quotes(question.fr), quotes(question.en)];
    const faults = fr === en ? [] : [{ message: localized(LEXICON_FAULTS.otherSlots, { fr, en }), ...place }];
    // An id is the bank's own; a text is nobody else's.
    const keys = [
      ...(question.id === undefined ? [] : [`${place.path} ${question.id}`]),
      ...LOCALES.map((locale) => foldText(question[locale])),
    ];
    for (const key of keys) {
      const first = known.get(key);
      if (first) faults.push({ message: localized(LEXICON_FAULTS.knownQuestion, { place: placeText(first) }), ...place });
      known.set(key, place);
    }
    return faults;
  });
}

function failingExamples({ entry, placeOf }: Placed<QuestionFile>): LexiconProblem[] {
  return entry.examples.flatMap(({ ask, category = 'AF', subject, counterpart, lines, others, fr, en, ...words }, index) => {
    const place = placeOf(['examples', index]);
    const question = entry.questions.find(({ id }) => id === ask);
    if (!question) return [{ message: localized(LEXICON_FAULTS.unknownQuestion, { id: ask }), ...place }];
    const filled = fillQuestion(question, {
      ...fillingOf(category, subject),
      ...(counterpart && { counterpart }),
      ...(lines && { lines }),
      ...(others && { others }),
      ...Object.fromEntries(Object.entries(words).flatMap(([slot, text]) => (text === undefined ? [] : [[slot, quoted(text)]]))),
    });
    if (!filled) return [{ message: LEXICON_FAULTS.notAsked, ...place }];
    return LOCALES.flatMap((locale) =>
      filled[locale] === { fr, en }[locale] ? [] : [{ message: localized(LEXICON_FAULTS.asked, { asked: filled[locale] }), ...place }],
    );
  });
}
