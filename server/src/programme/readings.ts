import { overlap } from '../document/spans.ts';
import type { MarkdownDocument } from '../document/document.ts';
import { foldText } from '../document/fold.ts';
import type { Property } from '../document/frontMatter.ts';
import type { PlainText } from '../document/plainText.ts';
import { keyWords } from '../text/keys.ts';
import { standing } from '../text/outline.ts';
import { type Cell, tablesOf } from '../text/tables.ts';
import { mentionsIn, type NamedNumber, numbersAt } from './evidence/numbers.ts';
import type { SingularReading } from './facts.ts';
import type { Line } from './lines.ts';
import { isSaid } from './patterns.ts';
import { metIn, spanOf } from './words.ts';

const NAME = String.raw`\W*(?:(?:notre|nos|la|les|our|the) )?(?:lectures? singulieres?|singular readings?)\b`;
/** What all these names have; hardly any line has it. */
const mayAnnounce = metIn(/singul/);
/** A heading, label or cell that announces readings; what follows may say of which indicators. */
const ANNOUNCES = new RegExp(`^${NAME}`);
/** "Lecture singulière (indicateur 8) : chez nous, …" */
const LABELLED = new RegExp(`^${NAME}([^:]{0,60}): ?(?=.)`);
const NUMBERS = String.raw`\d{1,2}(?: ?(?:,|et|and|&|a|to|-) ?\d{1,2})*`;
const MENTION = String.raw`\b(?:indicat(?:eurs?|ors?) ?|ind\.? ?|i)(?:n ?° ?)?(${NUMBERS})\b`;
/** "Indicateur 11 : chez nous, …", below such a heading. */
const NAMES = new RegExp(String.raw`^\W*${MENTION}([^:]{0,60}): ?(?=.)`);
/** "Lecture singulière de l’indicateur 8", and nothing else. */
const LABEL_ALONE = new RegExp(String.raw`^${NAME}(?:\W*[^:.]{0,12}${MENTION}[^:.]{0,20})?\W*$`);
const NUMBERS_ALONE = new RegExp(`^${NUMBERS}$`);

const KEY = /^(?:lectures? ?singulieres?|singular ?readings?)$/;
const INDICATOR_KEY = /^(?:indicat|ind$|numero|number)/;

/** Whether a key of the front matter holds readings. */
export const isReadingKey = (key: string): boolean => KEY.test(keyWords(key));

/** What is written of some indicators, in the pieces that it is written in. */
interface Draft {
  readonly indicators: readonly number[];
  /** All of it, for its place; the words alone, for its text. */
  readonly parts: { readonly whole: PlainText; readonly words: string }[];
}

/** The « lectures singulières » of a document, in reading order: how its authors understand an indicator, in their own words. */
export function readReadings({ frontMatter }: MarkdownDocument, lines: readonly Line[]): SingularReading[] {
  const drafts = propertyReadings(frontMatter?.properties ?? []);
  if (lines.some(mayAnnounce)) drafts.push(...proseReadings(lines.filter(({ block }) => !block.cell)), ...tableReadings(lines));
  return drafts
    .flatMap(({ indicators, parts }): SingularReading[] => {
      const text = parts.map(({ words }) => words.trim()).join(' ');
      // A stub is no reading yet.
      if (indicators.length === 0 || !isSaid(text)) return [];
      const spans = parts.map(({ whole }) => whole.span);
      return [{ indicators, text, span: { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 } }];
    })
    .sort((a, b) => a.span.start - b.span.start);
}

/** The lines of a document without those that say how its authors understand an indicator, or will. */
export const besidesReadings = (lines: readonly Line[], readings: readonly SingularReading[]): readonly Line[] =>
  lines.filter((line) => {
    const place = spanOf(line);
    return !announces(line) && !readings.some(({ span }) => overlap(span, place));
  });

/** Under a heading or a label that announces them, paragraph by paragraph; or after a label, on its line. */
function proseReadings(lines: readonly Line[]): Draft[] {
  const drafts: Draft[] = [];
  const opens = (line: Line): boolean => line.heading > 0 || (mayAnnounce(line) && LABEL_ALONE.test(line.folded.text)) || isLabel(line);
  /** The indicators of the section, in one that announces readings. */
  const sections = standing<Line, readonly number[] | false>(lines, false, (line, above) =>
    opens(line) ? (above || announces(line)) && indicatorsIn(line.folded.text) : undefined,
  );
  /** What a paragraph without a number goes on with. */
  let open: Draft | undefined;
  let before: Line | undefined;
  for (const [index, line] of lines.entries()) {
    const folded = line.folded.text;
    const goesOn = before?.block === line.block;
    before = line;
    const section = sections[index] || undefined;
    const labelled = line.heading || !mayAnnounce(line) ? null : LABELLED.exec(folded);
    const named = section && NAMES.exec(folded);
    if (opens(line)) {
      open = undefined;
    } else if (labelled) {
      const said = indicatorsIn(labelled[1] as string);
      const part = after(line, labelled[0].length);
      open = start(said.length > 0 ? said : indicatorsIn(foldText(part.words)), part);
    } else if (named) {
      open = start(numbersIn(named[1] as string), after(line, named[0].length));
    } else {
      const said = section?.length === 0 ? indicatorsIn(folded) : [];
      if (open && (goesOn || (section && said.length === 0))) {
        open.parts.push(after(line, 0));
        continue;
      }
      open = section && start(said.length > 0 ? said : section, after(line, 0));
    }
  }
  return drafts;

  function start(indicators: readonly number[], part: Draft['parts'][number]): Draft {
    const draft = { indicators, parts: [part] };
    drafts.push(draft);
    return draft;
  }
}

/** Whether a line is a reading after its label: how an indicator is understood is no information on the course itself. */
export const isReadingLine = ({ heading, folded }: Pick<Line, 'heading' | 'folded'>): boolean =>
  heading === 0 && mayAnnounce({ folded }) && LABELLED.test(folded.text);

/** A line that is all bold: what stands below it is about something else. */
const isLabel = ({ strong, text }: Line): boolean => strong > 0 && strong >= text.text.replace(/[ :]{1,4}$/, '').length;

const after = ({ text, folded }: Line, length: number): Draft['parts'][number] => ({
  whole: text,
  words: text.text.slice(folded.toOriginal(length)),
});

/** In a column of that name, the row saying of which indicators; or in a row whose first cell says both. */
function tableReadings(lines: readonly Line[]): Draft[] {
  return [...tablesOf(lines, ({ block }) => block).values()].flatMap((table) => {
    let column: number | undefined;
    return Array.from({ length: table.rows }).flatMap((_, number): Draft[] => {
      const row = table.row(number);
      const announcing = row.find(({ pieces }) => pieces.some(announces));
      const said = indicatorsIn(announcing?.pieces.find(announces)?.folded.text ?? '');
      const partsOf = (cells: readonly Cell<Line>[]): Draft['parts'] => cells.flatMap(({ pieces }) => pieces.map((line) => after(line, 0)));
      if (announcing && said.length > 0 && announcing === row[0]) return [{ indicators: said, parts: partsOf(row.slice(1)) }];
      if (announcing && number === 0) column = announcing.column;
      if (number === 0 || column === undefined) return [];
      const own = row.find((cell) => cell.column === column);
      const others = row.filter((cell) => cell !== own).flatMap(({ pieces }) => pieces.map(({ folded }) => folded.text));
      return [
        {
          indicators:
            others.map((text) => (NUMBERS_ALONE.test(text) ? numbersIn(text) : indicatorsIn(text))).find(({ length }) => length > 0) ?? [],
          parts: own ? partsOf([own]) : [],
        },
      ];
    });
  });
}

const announces = (line: Line): boolean => mayAnnounce(line) && ANNOUNCES.test(line.folded.text);

/** `lecture-singuliere: {8: …}`, a list of sentences that name their indicator, or of maps with a key for it. */
function propertyReadings(properties: readonly Property[]): Draft[] {
  return properties.flatMap((property): Draft[] => {
    const depth = property.path.findIndex((part) => isReadingKey(String(part)));
    const [next, ...rest] = property.path.slice(depth + 1);
    if (depth < 0 || (rest.length > 0 && INDICATOR_KEY.test(keyWords(property.key)))) return [];
    if (next === undefined)
      return property.text
        .lines()
        .map((line) => ({ indicators: indicatorsIn(foldText(line.text)), parts: [{ whole: line, words: line.text }] }));
    const parts = [{ whole: property.text, words: property.text.text.replace(/\n/g, ' ') }];
    if (rest.length === 0) return [{ indicators: numbersOrMentions(keyWords(next)), parts }];
    const beside = properties.find(
      ({ path, key }) => path.length === property.path.length && path[depth + 1] === next && INDICATOR_KEY.test(keyWords(key)),
    );
    return [{ indicators: beside ? numbersOrMentions(foldText(beside.text.text.replace(/\n/g, ', '))) : [], parts }];
  });
}

const numbersOrMentions = (folded: string): number[] => (NUMBERS_ALONE.test(folded) ? numbersIn(folded) : indicatorsIn(folded));

/** The indicators that folded words name: "indicateurs 8, 10 et 12", "ind. 8", "indicators 30 to 32". */
const indicatorsIn = (folded: string): number[] => distinct(mentionsIn(folded).flatMap(({ numbers }) => numbers));

/** "8, 10 et 12"; ranges written out. */
const numbersIn = (folded: string): number[] => distinct(numbersAt(folded, 0, true));

const distinct = (numbers: readonly NamedNumber[]): number[] => [...new Set(numbers.flatMap(({ number }) => (number > 0 ? number : [])))];
