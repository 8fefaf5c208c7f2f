import type { MarkdownDocument } from '../../document/document.ts';
import type { SectionBlocks } from '../../document/blocks.ts';
import { foldText } from '../../document/fold.ts';
import { type Scanned, scanned } from '../../lexicon/scanned.ts';
import type { Item } from '../../referential/items.ts';
import { declared, KIND_KEY } from '../declared.ts';
import { isLocalTarget } from '../evidence/make.ts';
import type { DocumentFacts, DocumentKind, ItemFact, Statement } from '../facts.ts';
import { bodyOf, type Line } from '../lines.ts';
import type { Sheet } from '../sheet.ts';
import { isAdvice } from './advice.ts';
import { mayOffer, FAMILY_SIGNALS, type Page, QUICK_SIGNALS, SECOND_SIGNALS, type Signal } from './signals.ts';
import { metIn } from '../words.ts';
import { mayBeOfTheOrganisation, namesAnotherType, titledKind } from './titles.ts';

const DECLARED: readonly (readonly [DocumentKind, RegExp])[] = [
  ['programme', /^(?:programmes?|program|formation|fiche(?:[ -](?:programme|formation))?|course|training)$/],
  ['organisation', /^(?:organisation|organization|organisme|procedure|process|processus|registre|register|politique|policy)$/],
  ['session', /^(?:session|compte[- ]rendu|releve|record)$/],
  ['other', /^(?:other|autre|article|blog|post|page|note|news|actualite|ignore)$/],
];

/** Balance from which a document is surely a programme; from which it is more likely one than not; below which it surely is none. */
const SURE = 4.2;
const LIKELY = 4.1;
const POSSIBLE = 3.5;
/** How much a second look may add: all of its signals. */
const OPEN = SECOND_SIGNALS.reduce((sum, { weight }) => sum + weight, 0);
/** What the words of another type of document take away, from which they have spoken. */
const OTHER_SPEAKS = 2;
/** Balance from which what a document holds gainsays a title that names another kind. */
const GAINSAID = 8;

/** What a document is: as declared, else as the user set, else as its title and what it holds say, with a doubt where they leave one. */
export function readKind(
  document: MarkdownDocument,
  lines: readonly Line[],
  sheet: Sheet,
  items: Readonly<Record<Item, ItemFact>>,
  configured: DocumentKind | undefined,
): DocumentFacts['kind'] {
  const said = declared(document, KIND_KEY);
  const named = said && DECLARED.find(([, pattern]) => pattern.test(said));
  if (named) return { value: named[0], origin: 'declared' };
  if (configured) return { value: configured, origin: 'configured' };
  return kindByContent({
    document,
    lines,
    sheet,
    items,
    title: titleOf(document, lines),
    below: belowTitle(document, lines),
    body: document.bySection.map(bodyOf),
    around: bodiesAround(document, sheet),
  });
}

/** Its words without the syllabus, section by section. */
function bodiesAround({ sections, bySection }: MarkdownDocument, { lines }: Sheet): Scanned[] {
  const around = new Map<number, string[]>();
  for (const { block, folded, taught } of lines) {
    const texts = around.get(block.by) ?? [];
    if (texts.length === 0) around.set(block.by, texts);
    if (!taught) texts.push(folded.text);
  }
  return sections.flatMap(({ start }, index) => {
    const whole = bodyOf(bySection[index] as SectionBlocks);
    const text = around.get(start)?.join('\n') ?? '';
    return text === whole.text ? whole : scanned(text);
  });
}

function kindByContent(page: Page): DocumentFacts['kind'] {
  const balance = balanceOf(page);
  const titled = titledKind(page.title, page.below) ?? (isProcedure(page) ? 'organisation' : undefined);
  if (titled) return by(titled === 'organisation' && isForOthers(page) ? 'other' : titled, balance >= GAINSAID);
  if (balance >= SURE) return by('programme', false);
  if (balance >= LIKELY) return by('programme', true);
  const none = mayBeOfTheOrganisation(page.title) && !isForOthers(page) ? 'organisation' : 'other';
  return by(none, none === 'other' && (balance >= POSSIBLE || mayOffer(page)));
}

/**
 * What the signals say together. The words of the families only ever lower it, and a second look only raises it: each is asked where it
 * may still decide something.
 */
function balanceOf(page: Page): number {
  const sum = (signals: readonly Signal[], from: number) =>
    signals.reduce((all, { weight, measure }) => all + weight * measure(page), from);
  const quick = sum(QUICK_SIGNALS, 0);
  if (quick + OPEN < POSSIBLE) return quick;
  const all = sum(FAMILY_SIGNALS, quick);
  // Where another type of document speaks up, no second look gainsays it.
  const settled = all >= SURE || all + OPEN < POSSIBLE || quick - all >= OTHER_SPEAKS;
  return settled ? all : sum(SECOND_SIGNALS, all);
}

const isForOthers = ({ title, lines }: Page): boolean => namesAnotherType(title) || isAdvice(title, lines);

const by = (value: DocumentKind, unsure: boolean): DocumentFacts['kind'] => ({ value, origin: 'content', ...(unsure && { unsure }) });

/** Longest first line, in units, that is taken for the title of a document without any. */
const TITLE_LENGTH = 60;

function titleOf({ title }: MarkdownDocument, lines: readonly Line[]): string {
  const first = lines[0]?.folded.text ?? '';
  return title ? foldText(title.text) : first.length <= TITLE_LENGTH && !first.endsWith('.') ? first : '';
}

/** Longest line below a title, in units, that goes on with it. */
const SUBTITLE_LENGTH = 120;

/** The line below the title, where it is no sentence; empty where there is none. */
function belowTitle({ title }: MarkdownDocument, lines: readonly Line[]): string {
  const at = title ? lines.findIndex(({ heading, folded }) => heading > 0 && folded.text === foldText(title.text)) : 0;
  const { heading, folded } = lines[at + 1] ?? { heading: 1, folded: { text: '' } };
  return heading > 0 || folded.text.length > SUBTITLE_LENGTH || folded.text.endsWith('.') ? '' : folded.text;
}

/** Headings and cells by which a procedure is known. */
const PROCEDURE =
  /\b(?:domaine d'application|champ d'application|responsabilites|enregistrements?|documents? associes?|approbation|logigramme|scope and purpose|document control)\b/;

const ofProcedure = metIn(PROCEDURE);

const isProcedure = ({ lines }: Page): boolean => lines.filter((line) => line.folded.text.length <= 40 && ofProcedure(line)).length >= 2;

/** Statements with a file to show from which a document that is nothing else is one of the organisation. */
const REGISTER_STATEMENTS = 2;

/** Different indicators that a document answers, each in a row or line of its own, from which it is a register without a file to show. */
const REGISTER_INDICATORS = 6;
/** Share of them that are more than a formula: what explains the framework shows nothing. */
const REGISTER_SHOWN = 0.4;

/** Whether a document that nothing else tells lists evidence: it belongs to the organisation, whatever its title. */
export const isRegister = ({ value, origin }: DocumentFacts['kind'], evidence: readonly Statement[]): boolean =>
  value === 'other' &&
  origin === 'content' &&
  (evidence.filter(({ form, targets }) => form !== 'sentence' && targets.some(isLocalTarget)).length >= REGISTER_STATEMENTS ||
    answersMany(evidence.filter(({ form }) => form === 'row' || form === 'item')));

/** Whether statements answer many indicators, with a word of how far each is. */
function answersMany(evidence: readonly Statement[]): boolean {
  const numbers = new Set(evidence.flatMap(({ indicators }) => indicators.map(({ number }) => number)));
  const states = new Set(evidence.map(({ state }) => state));
  return (
    numbers.size >= REGISTER_INDICATORS &&
    states.size > 1 &&
    evidence.filter(({ state }) => state === 'present').length >= evidence.length * REGISTER_SHOWN
  );
}
