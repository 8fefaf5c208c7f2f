import type { MarkdownDocument } from '../document/document.ts';
import { foldText } from '../document/fold.ts';
import type { Span } from '../document/text.ts';
import type { Item } from '../referential/items.ts';
import type { ItemFact, Objective } from './facts.ts';
import type { Line } from './lines.ts';
import { leadingVerb, signOf, UNMEASURED, withoutLead } from './objectiveWords.ts';
import { readOpposites } from './opposites.ts';
import { isStub } from './patterns.ts';
import type { Sheet } from './sheet.ts';
import { type Words, wordsOf } from './words.ts';

/** A stretch that may be one objective: a list item, a cell, a sentence, over as many lines as it takes. */
interface Stretch {
  readonly text: string;
  readonly span: Span;
  /** Where the line that it opens stands, bullet included. */
  readonly at: number;
  readonly line: Line | undefined;
  /** Whether it is set apart as an item or a cell, so that it is an objective whatever it opens with. */
  readonly apart: boolean;
}

/** The single objectives that a programme states, in reading order: under its labels, in its tables, in its sentences. */
export function readObjectives(document: MarkdownDocument, sheet: Sheet, items: Readonly<Record<Item, ItemFact>>): Objective[] {
  const lineAt = new Map<number, Line>();
  sheet.lines.forEach((line) => {
    lineAt.set(line.text.span.start, line);
    const rest = line.head?.rest;
    if (rest) lineAt.set(rest.text.span.start, line);
  });
  const course = foldText(document.title?.text ?? '');
  const found = new Map<number, Objective>();
  const opposites = readOpposites(document.blocks).objectives;
  const opposite = new Map(opposites.map((words) => [words.text.span.start, words.opposite]));
  const add = (words: readonly Words[]): void => {
    const stretches = stretchesOf(words, lineAt);
    const kept = stretches.some(({ text }) => UNMEASURED.test(text));
    for (const stretch of stretches) {
      const objective = found.has(stretch.at) ? undefined : objectiveOf(stretch, document, course);
      if (objective)
        found.set(
          stretch.at,
          withOpposite(kept && objective.sign === 'inner' ? { ...objective, sign: 'kept' } : objective, opposite.get(stretch.at)),
        );
    }
  };

  add(opposites);
  for (const { items: announced, weak, value } of sheet.entries) {
    // Under "Objectifs et programme" nobody can tell where the one ends.
    if (weak || !announced.includes('objectives') || announced.includes('content')) continue;
    add(value.filter(({ only }) => !only || only.includes('objectives')));
  }
  const { state, span, label } = items.objectives;
  if (found.size === 0 && state === 'present' && span && !label) {
    // Said without a label: a sentence, or a list that nothing announces.
    const inside = sheet.lines.filter(({ text }) => text.span.start >= span.start && text.span.end <= span.end);
    add(inside.length > 0 ? inside : sheet.lines.filter(({ text }) => text.span.start <= span.start && text.span.end >= span.end));
  }

  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

/** What is opposite tells by what an objective is seen. */
function withOpposite(objective: Objective, opposite: Objective['opposite']): Objective {
  if (!opposite) return objective;
  return { ...objective, opposite, sign: opposite === 'words' && objective.sign === 'inner' ? 'criterion' : objective.sign };
}

const SENTENCE_END = /[.;!?](?=\s|$)/g;

/** The sentences of a line. */
export function* sentencesOf({ text }: Words): Generator<Words> {
  let start = 0;
  for (const { index } of text.text.matchAll(SENTENCE_END)) {
    yield wordsOf(text.slice(start, index));
    start = index + 1;
  }
  yield wordsOf(text.slice(start));
}

function stretchesOf(words: readonly Words[], lineAt: ReadonlyMap<number, Line>): Stretch[] {
  const stretches: Stretch[] = [];
  let closed = true;
  for (const each of words) {
    const line = lineAt.get(each.text.span.start);
    if (line?.heading || isStub(each.folded)) continue;
    const apart = line !== undefined && (line.item || line.block.kind === 'cell');
    for (const [index, sentence] of [...(apart ? [each] : sentencesOf(each))].entries()) {
      const { text, folded } = bare(sentence);
      if (!text.text) continue;
      const before = stretches.at(-1);
      const goesOn =
        index === 0 && !closed && before?.line && before.line.block === line?.block && /^[\p{Ll}\d(]/u.test(sentence.text.text);
      if (before && goesOn) {
        stretches.pop();
        stretches.push({ ...before, text: `${before.text} ${folded.text}`, span: { start: before.span.start, end: text.span.end } });
      } else stretches.push({ text: folded.text, span: text.span, at: sentence.text.span.start, line, apart });
    }
    closed = /[.;!?:]\s*$/.test(each.text.text);
  }
  return stretches;
}

/** Without the bullet that an author typed before, and the punctuation of a list after. */
function bare({ text }: Words): Words {
  const lead = /^[^\p{L}\p{N}"«“(]+/u.exec(text.text)?.[0].length ?? 0;
  const tail = /(?<![\s;,.])[\s;,.]+$/.exec(text.text.slice(-MOST_TAIL))?.[0].length ?? 0;
  return wordsOf(text.slice(lead, Math.max(lead, text.text.length - tail)));
}

/** Longest closing punctuation, in units: a pattern that ends on `$` is not tried from every space of a long line. */
const MOST_TAIL = 8;

/** "O2 –", "Objectif 2 :", "2." */
const NUMBERED = /^[^a-z0-9]*(?:(?:objectifs?|objectives?|obj\.?|op|o|lo) ?-?(?:n°|no\.?|#)? ?(\d{1,2})\b(?!%)[ :.)-]*|(\d{1,2}) ?[.):] )/;
const ORDINAL = /(?:^|\s)(\d{1,2})[.)]\s+$/;

function objectiveOf({ text, span, line, apart }: Stretch, document: MarkdownDocument, course: string): Objective | undefined {
  const numbered = NUMBERED.exec(text);
  // "À l'issue de la formation, vous saurez :" announces them.
  if (/:[^\w:]*$/.test(text)) return undefined;
  const own = withoutLead(numbered ? text.slice(numbered[0].length) : text);
  const verb = leadingVerb(own, document.language);
  if (!own || (!apart && !verb)) return undefined;
  const ordinal = apart && line ? ORDINAL.exec(document.source.lineBefore(line.block.span.start)) : null;
  const number = numbered?.[1] ?? numbered?.[2] ?? ordinal?.[1];
  return {
    span,
    ...verb,
    sign: signOf(own, verb?.verb, course),
    ...(number && { number: { value: Number(number), letter: numbered?.[1] !== undefined } }),
  };
}
