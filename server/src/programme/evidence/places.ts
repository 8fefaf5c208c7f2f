import { overlap } from '../../document/spans.ts';
import type { MarkdownDocument } from '../../document/document.ts';
import type { Span } from '../../document/text.ts';
import { foldText } from '../../document/fold.ts';
import { EDITIONS } from '../../referential/editions.ts';
import { inherited } from '../../text/outline.ts';
import type { EvidencePlace, EvidenceWorth, Statement } from '../facts.ts';
import { hasWords, spanOf, type Words, wordsOf } from '../words.ts';
import { datesIn } from './dates.ts';
import type { EvidencePassage } from './passages.ts';
import { FUTURE } from './states.ts';
import { subjectOfTitle, subjectOfWords } from './subjects.ts';
import { namesSomebody, worthOf } from './worth.ts';

/** What has just been read of a document. */
export interface ReadStatements {
  readonly statements: readonly Statement[];
  /** Where an author says that there is nothing. */
  readonly absences: readonly Pick<Statement, 'indicators' | 'span'>[];
  readonly passages: readonly EvidencePassage[];
}

/**
 * Every place where a careful auditor sees what the document says of an indicator, in reading order: each statement, each part of
 * a section that a heading gives a number, and, in a document of the organisation, what may show one by its subject.
 */
export function readPlaces(
  document: MarkdownDocument,
  { statements, absences, passages }: ReadStatements,
  bySubject: boolean,
): EvidencePlace[] {
  // What its parts are worth is read only where one is asked for: programmes seldom have any.
  const units = bySubject || statements.some(({ form }) => form === 'heading') ? unitsIn(document, passages) : [];
  const places: EvidencePlace[] = absences.map(({ indicators, span }) => ({ indicators: numbersIn(indicators), state: 'none', span }));
  const taken: Span[] = places.map(({ span }) => span);
  for (const statement of statements) {
    const { indicators, span, form } = statement;
    if (form === 'property') {
      places.push(placeOf(statement, span));
      continue;
    }
    taken.push(span);
    const within = form === 'heading' ? units.filter(({ words }) => holds(span, spanOf(words))) : [];
    const parts = toldOf(within.map((unit) => ({ ...unit, indicators: numbersIn(indicators) })));
    const [only] = parts;
    if (!only) places.push(placeOf(statement, form === 'heading' ? statement.words : span));
    // Where no part tells more than another, the section is worth something as a whole.
    else if (parts.length === 1 || parts.every(({ worth }) => worth === 'vague')) places.push(placeOf(statement, spanOf(only.words)));
    else for (const part of parts) places.push(partOf(statement, part));
  }
  if (bySubject) {
    const free = units.filter(({ indicators, words }) => indicators.length > 0 && !taken.some((span) => overlap(span, spanOf(words))));
    for (const { indicators, worth, words } of toldOf(free))
      places.push({ indicators, state: worth, span: spanOf(words), bySubject: true });
  }
  return places.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function unitsIn(document: MarkdownDocument, passages: readonly EvidencePassage[]): Unit[] {
  // Without a heading, a short first line stands for the title, and says nothing else.
  const [first] = passages;
  const opens =
    document.title === undefined &&
    first !== undefined &&
    first.item === 0 &&
    first.text.text.length <= TITLE_LENGTH &&
    !/[.:!?]$/.test(first.text.text);
  return opens ? unitsOf(passages.slice(1), first.folded.text) : unitsOf(passages, foldText(document.title?.text ?? ''));
}

/** Longest first line that is a title, in units. */
const TITLE_LENGTH = 120;

const numbersIn = (indicators: Statement['indicators']): number[] => [...new Set(indicators.map(({ number }) => number))];

const placeOf = (statement: Statement, span: Span): EvidencePlace => ({
  indicators: numbersIn(statement.indicators),
  state: statement.state === 'present' ? 'shown' : statement.state,
  span,
  ...(statement.targets[0] && { target: statement.targets[0] }),
  ...(statement.date && { date: statement.date }),
});

/** A part of a section that a statement heads: its links and dates are those that stand in its words. */
function partOf({ targets, date }: Statement, { indicators, worth, words }: Unit): EvidencePlace {
  const span = spanOf(words);
  const target = targets.find((one) => holds(span, one.span));
  return { indicators, state: worth, span, ...(target && { target }), ...(date && holds(span, date.span) && { date }) };
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** A line of a list, and what it is worth. */
type Part = Pick<Unit, 'words' | 'worth'>;

/** A paragraph, a list or a table, or an item that has a subject of its own. */
interface Unit {
  readonly words: Words;
  readonly worth: EvidenceWorth;
  readonly indicators: readonly number[];
  /** The heading that it stands below, by its place among the passages. */
  readonly section: number;
}

/** Most places of a section for the same indicators: a longer text tells the same thing again. */
const MOST = 4;

/** Fewest words of a paragraph that stands for itself, whatever it is worth. */
const PROSE = 8;
const isProse = ({ folded: { text } }: Words): boolean => text.endsWith('.') && text.split(' ').length >= PROSE;

/** Of what one section tells of the same indicators: all that is worth something, else the first formula. */
function toldOf(units: readonly Unit[]): Unit[] {
  const told = new Map<string, Unit[]>();
  for (const unit of units) {
    const key = `${unit.section} ${unit.indicators.join('-')}`;
    const known = told.get(key);
    if (known) known.push(unit);
    else told.set(key, [unit]);
  }
  return [...told.values()].flatMap((alike) => {
    const worthy = alike.filter(({ worth, words }) => worth !== 'vague' || isProse(words));
    return worthy.length > 0 ? worthy.slice(0, MOST) : alike.slice(0, 1);
  });
}

/** Headings of what a procedure says of itself, and not of what is done. */
const ABOUT_ITSELF =
  /^[^a-z]*(?:[ivx]+[^a-z]+)?(?:objets?|objectifs?|buts?|finalites?|champs?|domaines?|perimetre|definitions?|glossaire|references?|textes? (?:de reference|applicables?)|contexte|preambule|introduction|sommaire|table des matieres|historique|revisions?|diffusion|documents? (?:associes|de reference|lies)|purpose|aims?|scope|definitions?|glossary|references?|context|introduction|contents|history|document control)\b/;
/** Lines that date and sign a document. */
const COLOPHON =
  /^[^a-z0-9]*(?:version|relue?s?|revue?s?|mis(?:e|es)? a jour|maj|document|redigee?|validee?|approuvee?|date|auteur|auteure|dernier|derniere|applicable|updated|reviewed|approved|kept by|author|as of|last)\b/;
/** Longest such line, in folded units. */
const COLOPHON_LENGTH = 90;
/** What makes such a line that of a version. */
const VERSION = /\b(?:version|v\d|revision|maj|mise? a jour|date d'application|applicable|updated?|revised|issue)\b/;
/** The numbers by which an organisation is registered: its line says who publishes, and nothing of what is done. */
const REGISTERED = /\b(?:siren|siret|nda|rcs|tva|numero de declaration|declaration d'activite|company number|vat)\b/;

/** A sentence on the document itself: "Cette procédure vise à…". */
const ON_ITSELF =
  /^[^a-z0-9]*(?:(?:la presente|le present|cette|ce|this|the present) (?:procedure|processus|protocole|document|charte|politique|page|reglement|manuel|policy|process|charter|manual)|(?:l')?objectif de (?:cette|la presente) \w+) (?:[a-z]+ )?(?:a pour|vise|permet|definit|decrit|precise|s'applique|s'adresse|concerne|presente|explique|expose|fixe|est de|describes|sets|applies|defines|explains|aims|covers)\b/;
/** A sentence that defines a word: "Une réclamation est une déclaration par laquelle…". */
const DEFINES =
  /^[^a-z0-9]*(?:on entend par|nous appelons|by \w+ we mean|(?:une?|toute?|an?|any) [^.,;:]{2,40} (?:est (?:une?|toute?|definie? comme|consideree? comme)|designe|consiste (?:a|en)|s'entend|correspond a|is (?:an?|any|defined as)|means)\b)/;
/** The organisation as the one who acts, at the head of a sentence. */
const BY_US =
  /^[^a-z0-9]*(?:l'(?:of|organisme|ecole|equipe|association|entreprise|institut|academie|agence|atelier)|le centre|la (?:direction|societe)|nous|the (?:organi[sz]ation|school|centre|team|company)|we)\b/;

/** Titles of documents whose steps all serve what the title names. */
const PROCEDURE = /\b(?:procedures?|processus|protocoles?|politique|mode operatoire|policy|process)\b/;

/** What stands above a passage. */
interface Section {
  readonly subject: readonly number[];
  readonly silent: boolean;
}

/** The most indicators that a heading of a criterion gives to what stands below it: of more, nobody knows which is meant. */
const MOST_OF_CRITERION = 3;

/** The indicators of the criterion that a heading names and nothing else: "Critère 5". */
function ofCriterion(folded: string): readonly number[] | undefined {
  const number = Number(/^[^a-z0-9]*criter(?:e|ion) ?(\d)\b(?! ?[/-] ?\d)/.exec(folded)?.[1]);
  const numbers = EDITIONS['2026'].indicators.filter(({ criterion }) => criterion === number).map((indicator) => indicator.number);
  return numbers.length > 0 ? (numbers.length <= MOST_OF_CRITERION ? numbers : []) : undefined;
}

/** Headings of as many subjects, other than that of the title, from which a document goes from one to another. */
const SEVERAL = 2;

function namesSeveral(passages: readonly EvidencePassage[], whole: readonly number[]): boolean {
  const subjects = new Set<string>();
  passages.forEach((passage, index) => {
    if (passage.heading === 1 || !(passage.heading || isPlainTitle(passage, passages[index + 1]))) return;
    const own = subjectOfTitle(passage.folded.text).join();
    if (own !== '' && own !== whole.join()) subjects.add(own);
  });
  return subjects.size >= SEVERAL;
}

/** The parts of a document that tell something, each with what it may be evidence of. */
function unitsOf(passages: readonly EvidencePassage[], title: string): Unit[] {
  const units: Unit[] = [];
  const whole = subjectOfTitle(title);
  const isProcedure =
    whole.length > 0 &&
    (PROCEDURE.test(title) || passages.some(({ folded, item }) => item === 0 && PROCEDURE.test(ON_ITSELF.exec(folded.text)?.[0] ?? '')));
  // Minutes or a file that goes from one subject to another are about none of them as a whole.
  const root = !isProcedure && namesSeveral(passages, whole) ? [] : whole;
  const opened = (words: string, above: Section): Section => {
    const own = words === title ? root : isProcedure && above.subject.length === 1 ? [] : subjectOfTitle(words, above.subject);
    return { subject: own.length > 0 ? own : (ofCriterion(words) ?? above.subject), silent: ABOUT_ITSELF.test(words) };
  };
  const under = inherited<Section>({ subject: root, silent: false }, ({ text }, above) => opened(wordsOf(text).folded.text, above));
  /** What a title that is no heading opens, up to the next. */
  let titled: Section | undefined;
  let section = -1;
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index] as EvidencePassage;
    const isTitle = isPlainTitle(passage, passages[index + 1]);
    if (passage.heading || isTitle) {
      section = index;
      titled = passage.heading ? undefined : opened(passage.folded.text, under(passage.block));
      continue;
    }
    const { subject, silent } = titled ?? under(passage.block);
    const group = groupAt(passages, index);
    index += group.length - 1;
    if (passage.silent) continue;
    const prose = passage.item === 0 && !passage.block.cell;
    if (prose && isColophon(passage, section, passages)) {
      // That a procedure has a version of a day shows that there is one.
      const date = isProcedure && VERSION.test(passage.folded.text) ? datesIn(passage)[0] : undefined;
      if (date) units.push({ words: passage, worth: 'shown', indicators: whole, section });
      continue;
    }
    const besides = silent || (prose && (ON_ITSELF.test(passage.folded.text) || DEFINES.test(passage.folded.text)));
    if (besides && !(prose && group.length === 1 && tellsWho(passage))) continue;
    // A line that only announces what follows leaves it the word.
    const next = passages[index + 1];
    if (group.length === 1 && leadsIn(passage) && next && !next.heading) continue;
    for (const unit of partsOf(group, subject)) units.push({ ...unit, section });
  }
  return whole.length > 0 ? units : withOneSubject(units);
}

/** Parts of which all that name a subject name the same, of a document whose title names none: the others are about it too. */
function withOneSubject(units: readonly Unit[]): Unit[] {
  const named = units.filter(({ indicators }) => indicators.length > 0);
  const subjects = new Set(named.map(({ indicators }) => indicators.join()));
  const [first] = named;
  if (!first || subjects.size > 1 || named.length < 2 || named.length * 3 < units.length) return [...units];
  return units.map((unit) => ({ ...unit, indicators: first.indicators }));
}

/** "2. Relance", with its paragraph below: a title, though Markdown has it for a list of one. */
const isPlainTitle = (passage: EvidencePassage, next: EvidencePassage | undefined): boolean => {
  const { item, folded, text, strong, block } = passage;
  if (next === undefined || next.heading > 0 || block.cell) return false;
  // "**Définition d’une réclamation :**", on a line of its own.
  if (item === 0 && strong >= text.text.length && folded.text.length <= BOLD_TITLE) return hasWords(passage);
  return item === 1 && folded.text.length <= PLAIN_TITLE && !/[.,;:!?]$/.test(folded.text) && next.item === 0 && !next.block.cell;
};
const PLAIN_TITLE = 50;
const BOLD_TITLE = 80;

/** Whether a passage tells by whom something is done, though it stands among definitions. */
const tellsWho = ({ text, folded }: Words): boolean => BY_US.test(folded.text) || namesSomebody(text.text, folded.text);

function isColophon(passage: EvidencePassage, section: number, passages: readonly EvidencePassage[]): boolean {
  const { text } = passage.folded;
  const atHead = section < 0 || passages[section]?.heading === 1;
  if (atHead && REGISTERED.test(text)) return true;
  if (text.length > COLOPHON_LENGTH) return false;
  // Below the title a line that is no sentence says whose document it is, and of when.
  return (
    COLOPHON.test(text) ||
    (atHead &&
      ((!/[.!?:;]$/.test(text) && ownSubject(passage, []).length === 0) || (/\b20\d{2}\b/.test(text) && text.split(' ').length <= 10)))
  );
}

/** The passages that are read as one from here on: a list with the line that leads it in, the cells of a table, else the passage alone. */
function groupAt(passages: readonly EvidencePassage[], index: number): EvidencePassage[] {
  const first = passages[index] as EvidencePassage;
  const group = [first];
  const inTable = first.block.cell?.table;
  const leads = leadsIn(first);
  for (let at = index + 1; at < passages.length; at++) {
    const next = passages[at] as EvidencePassage;
    const goesOn = inTable === undefined ? next.item > 0 && (first.item > 0 || leads) : next.block.cell?.table === inTable;
    if (!goesOn || next.heading > 0 || next.silent) break;
    group.push(next);
  }
  return group;
}

/** What a group tells: each item that has a subject of its own, and the others together, on the first that is worth something. */
function partsOf(group: readonly EvidencePassage[], above: readonly number[]): Omit<Unit, 'section'>[] {
  const [first] = group as [EvidencePassage, ...EvidencePassage[]];
  if (first.block.cell) {
    const rows = group.filter(({ block }) => (block.cell?.row ?? 0) > 0 && block.kind === 'cell');
    const [row] = rows;
    return above.length > 0 && row && hasWords(row) ? [{ words: row, worth: 'shown', indicators: above }] : [];
  }
  const parts: Omit<Unit, 'section'>[] = [];
  const rest: Part[] = [];
  for (const words of group) {
    if (!hasWords(words)) continue;
    const worth = worthOf(words.text.text, words.folded.text);
    const own = ownSubject(words, above);
    // A few words among others on one subject are not about another.
    if (group.length > 1 && own.length > 0 && own.join() !== above.join() && (above.length !== 1 || worth !== 'vague'))
      parts.push({ words, worth, indicators: own });
    else if (group.length === 1) parts.push({ words, worth, indicators: own.length > 0 ? own : above });
    else rest.push({ words, worth });
  }
  for (const one of saidOf(rest, leadsIn(first))) parts.push({ ...one, indicators: above });
  return parts;
}

/** What the items of a list tell together: what is shown and what is only promised are two things to know of it. */
function saidOf(parts: readonly Part[], ledIn: boolean): Part[] {
  const [lead] = parts;
  const shown = parts.find(({ worth }) => worth === 'shown');
  const promised = parts.find(({ worth }) => worth === 'promised');
  const whole = ledIn && !shown && lead ? together(parts) : undefined;
  // "Les demandes arrivent : par courriel…, par téléphone, ce qui sera confirmé par écrit": no promise, but what comes next.
  if (lead && whole && (!promised || (whole === 'shown' && FUTURE.test(promised.words.text.text)))) {
    const named = whole === 'shown' ? parts.find(({ words }, index) => index > 0 && NAMED.test(words.folded.text)) : undefined;
    return [{ ...(named ?? lead), worth: whole }];
  }
  const said = [shown, promised].filter((one) => one !== undefined);
  return said.length > 0 || !lead ? said : [lead];
}

/** "Courriel : reclamations@…": an item that names something and says it. */
const NAMED = /^[^:]{2,50} ?: ?[^ ]/;

const leadsIn = ({ item, folded: { text } }: EvidencePassage): boolean => item === 0 && text.endsWith(':');

/** What a line and the list that it leads in are worth as one sentence. */
const together = (parts: readonly { readonly words: Words }[]): EvidenceWorth =>
  worthOf(parts.map(({ words }) => words.text.text).join(' '), parts.map(({ words }) => words.folded.text).join(' '));

/** Units of a label at the head of a line. */
const LABEL = 50;

/** What words are about by themselves: by their label, else by what they say, where that is not what the section is about anyway. */
function ownSubject(words: EvidencePassage, above: readonly number[]): readonly number[] {
  const { text } = words.folded;
  const bold = words.strong > 0 && words.strong <= LABEL ? foldText(words.text.text.slice(0, words.strong)) : undefined;
  const label = bold ?? /^[^:]{2,50}?(?= ?:| - )/.exec(text.slice(0, LABEL + 2))?.[0];
  const labelled = label === undefined ? [] : subjectOfTitle(label, above);
  if (labelled.length > 0) return labelled;
  const said = subjectOfWords(text);
  return above.length === 0 || !isAbout(text, above) ? said : [];
}

const isAbout = (folded: string, indicators: readonly number[]): boolean => subjectOfTitle(folded).join() === indicators.join();
