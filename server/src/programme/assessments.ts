import { hasDigit } from '../document/characters.ts';
import type { MarkdownDocument } from '../document/document.ts';
import type { Item } from '../referential/items.ts';
import type { Assessment, ItemFact, Objective, Part } from './facts.ts';
import { readOpposites } from './opposites.ts';
import { anyWord, isStub } from './patterns.ts';
import type { Sheet } from './sheet.ts';
import type { Words } from './words.ts';

/** The ways in which a programme says that learning is checked, in reading order. */
export function readAssessments(
  document: MarkdownDocument,
  { entries, lines }: Sheet,
  items: Readonly<Record<Item, ItemFact>>,
  objectives: readonly Objective[],
): Assessment[] {
  const found = new Map<number, Assessment>();
  const known = numbersOf(lines, objectives);
  const lettered = objectives.some(({ number }) => number?.letter);
  const add = (words: Words, opposite?: Assessment['opposite']): void => {
    const { span } = words.text;
    if (isStub(words.folded) || found.has(span.start)) return;
    const parts = partsNamed(words, lettered).map((named) => {
      const numbers = known.get(named.part);
      return { ...named, exists: numbers && numbers.has(named.number) };
    });
    found.set(span.start, { span, modes: modesOf(words), parts, opposite });
  };

  for (const { opposite, ...words } of readOpposites(document.blocks).assessments) add(words, opposite);
  for (const { items: announced, weak, value } of entries) {
    if (weak || !announced.includes('assessment')) continue;
    for (const words of value) if (!words.only || words.only.includes('assessment')) add(words);
  }
  const stated = items.assessment.span;
  const aims = new Set(objectives.map(({ span }) => span.start));
  lines.forEach((line) => {
    const { span } = line.text;
    const rest = line.head?.rest;
    if (line.heading || (rest && found.has(rest.text.span.start))) return;
    const carries = stated !== undefined && span.start <= stated.start && stated.end <= span.end;
    const refers =
      !aims.has(span.start) &&
      hasDigit(line.folded.text) &&
      MODE.test(line.folded.text) &&
      partsNamed(line, lettered).some(({ part }) => part === 'objective');
    if (carries || refers) add(line);
  });
  return [...found.values()].sort((a, b) => a.span.start - b.span.start);
}

const MODE = anyWord(
  'qcm',
  'quiz+',
  'tests?',
  'exercices?',
  'etudes? de cas',
  'cas pratiques?',
  'mises? en (?:situation|pratique)',
  'jeux? de roles?',
  'simulations?',
  'observations?',
  'grilles?',
  'projets?',
  'soutenances?',
  'jury',
  'examens?',
  'epreuves?',
  'auto-?evaluations?',
  'evaluations?',
  'controles?',
  'oral',
  'ecrit',
  'dossiers?',
  'entretiens?',
  'questionnaires?',
  'travaux pratiques',
  String.raw`tp\b`,
  'certification',
  'livrables?',
  'productions?',
  'presentations?',
  'portfolios?',
  'exercises?',
  'case stud(?:y|ies)',
  'role[- ]?plays?',
  'assessments?',
  'exams?',
  'projects?',
  'interviews?',
  'written',
  'practical',
  'checklists?',
  'assignments?',
  'demonstrations?',
);
const MODES = new RegExp(MODE.source, 'g');

const modesOf = ({ folded }: Words): string[] => [...new Set([...folded.text.matchAll(MODES)].map(([mode]) => mode))];

/** How each part is named before its number. */
const NAMES: readonly (readonly [Part, string])[] = [
  ['objective', '(?:objectifs?|objectives?|obj\\.?)'],
  ['block', '(?:blocs?(?: de competences?)?|blocks?|bc)'],
  ['unit', 'ccp'],
  ['module', 'modules?'],
];
const NUMBER = String.raw`\d{1,2}(?![\d%]|[.,]\d| ?(?:%|h\b|heures?|hours?|j\b|jours?|days?|min|points?|€))`;
/** "1", "1, 2 et 4", "1 à 3". */
const NUMBERS = String.raw`${NUMBER}(?: ?(?:,|;|et|and|&|/|a|to|-|ou|or) ?(?:o|bc|ccp)?-?${NUMBER}){0,20}`;
const NAMED = NAMES.map(([part, name]) => [part, new RegExp(String.raw`\b${name} ?(?:n°s?|nos?\.?|#)? ?(${NUMBERS})`, 'g')] as const);
const LETTERED = new RegExp(String.raw`\b(?:op|lo|o) ?-?(${NUMBERS})`, 'g');

type Named = Omit<Assessment['parts'][number], 'exists'>;

/** The numbered parts that a line names, ranges written out. "O2" is an objective only where objectives are so called. */
function partsNamed({ text, folded }: Words, lettered: boolean): Named[] {
  if (!hasDigit(folded.text)) return [];
  const patterns = lettered ? [...NAMED, ['objective', LETTERED] as const] : NAMED;
  return patterns.flatMap(([part, pattern]) =>
    [...folded.text.matchAll(pattern)].flatMap((match) => {
      const span = text.spanOf(folded.toOriginal(match.index), folded.toOriginal(match.index + match[0].length));
      return numbersIn(match[1] as string).map((number) => ({ part, number, span }));
    }),
  );
}

/** Longest range that is written out: beyond, it is no range of parts. */
const LONGEST_RANGE = 30;

function numbersIn(list: string): number[] {
  const numbers: number[] = [];
  for (const [, link, digits] of list.matchAll(/(a|to|-)? ?(?:o|bc|ccp)?-?(\d{1,2})/g)) {
    const number = Number(digits);
    const from = numbers.at(-1);
    const range = link !== undefined && from !== undefined && number > from && number - from <= LONGEST_RANGE;
    if (range) for (let between = from + 1; between < number; between++) numbers.push(between);
    numbers.push(number);
  }
  return numbers;
}

/** Head of a line that opens a numbered part: "Module 2 – Tailler", "BC02 :". */
const OPENS = NAMES.slice(1).map(
  ([part, name]) => [part, new RegExp(String.raw`^[^a-z0-9]*${name} ?-?(?:n°|no\.?|#)? ?0?(\d{1,2})\b`)] as const,
);

/** Parts of a kind from which a programme is held to number them. */
const ENOUGH = 2;

/** The numbers of each kind of part that the programme has, where it numbers them from 1 on without a gap. */
function numbersOf(
  lines: readonly { readonly folded: Words['folded'] }[],
  objectives: readonly Objective[],
): Map<Part, ReadonlySet<number>> {
  const numbers = new Map<Part, Set<number>>();
  const add = (part: Part, number: number): void => {
    numbers.set(part, (numbers.get(part) ?? new Set()).add(number));
  };
  for (const { number } of objectives) if (number) add('objective', number.value);
  // Objectives of several modules, each numbered from 1: a number alone names none of them.
  if ((numbers.get('objective')?.size ?? 0) < objectives.filter(({ number }) => number).length) numbers.delete('objective');
  for (const { folded } of lines) {
    if (!hasDigit(folded.text)) continue;
    for (const [part, pattern] of OPENS) {
      const match = pattern.exec(folded.text);
      if (match) add(part, Number(match[1]));
    }
  }
  return new Map([...numbers].filter(([, set]) => set.size >= ENOUGH && Math.max(...set) === set.size && !set.has(0)));
}
