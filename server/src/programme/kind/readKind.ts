import type { MarkdownDocument } from '../../document/document.ts';
import { foldText } from '../../document/fold.ts';
import { ITEM_LEXICON } from '../../lexicon/items.ts';
import { ITEMS, type Item } from '../../referential/items.ts';
import { declared } from '../declared.ts';
import { isLocalTarget } from '../evidence/make.ts';
import type { DocumentFacts, DocumentKind, ItemFact, Statement } from '../facts.ts';
import type { Line } from '../lines.ts';
import { COURSE_TITLE, TITLES } from './titles.ts';

const DECLARED: readonly (readonly [DocumentKind, RegExp])[] = [
  ['programme', /^(?:programmes?|program|formation|fiche(?:[ -](?:programme|formation))?|course|training)$/],
  ['organisation', /^(?:organisation|organization|organisme|procedure|process|processus|registre|register|politique|policy)$/],
  ['session', /^(?:session|compte[- ]rendu|releve|record)$/],
  ['other', /^(?:other|autre|article|blog|post|page|note|news|actualite|ignore)$/],
];

/** Headings and cells by which a procedure is known. */
const PROCEDURE =
  /\b(?:domaine d'application|champ d'application|responsabilites|enregistrements?|documents? associes?|approbation|logigramme|scope and purpose|document control)\b/;

/** Words of the trade, in the body. */
const TRADE = /\b(?:organismes? de formation|qualiopi|certificat de realisation|opco|rncp|cpf)\b/;
const ARTICLE_KEYS = /^(?:excerpt|author|auteur|pubdate|publishdate|date published|resume|reading time|readingtime)$/;

/** Weight from which a document is read as a programme. */
const ENOUGH = 4.5;
const TITLE_WEIGHT = 1;
const TRADE_WEIGHT = 1;
const ARTICLE_WEIGHT = -2;
/** Command lines and source code are no part of a public sheet. */
const CODE_WEIGHT = -3;

/** What a document is: as declared, else as the user set, else as its title and what it holds say. */
export function readKind(
  document: MarkdownDocument,
  lines: readonly Line[],
  items: Readonly<Record<Item, ItemFact>>,
  configured: DocumentKind | undefined,
): DocumentFacts['kind'] {
  const said = declared(document, /^(?:kind|nature|type|singulier)$/);
  const named = said && DECLARED.find(([, pattern]) => pattern.test(said));
  if (named) return { value: named[0], origin: 'declared' };
  if (configured) return { value: configured, origin: 'configured' };
  const title = foldText(document.title?.text ?? '').replace(/^[^a-z]+/, '');
  const titled = TITLES.find(([, pattern]) => pattern.test(title));
  if (titled) return { value: titled[0], origin: 'content' };
  const trade = lines.some(({ folded }) => TRADE.test(folded.text));
  // Objectives, prerequisites and a duration also head any chapter or exercise: a public sheet says what one must know to enrol.
  const taught = TAUGHT.some((item) => items[item].state !== 'missing' && (items[item].label || items[item].state === 'present'));
  const offered =
    trade || COURSE_TITLE.test(title) || items.audience.label !== undefined || OFFER.some((item) => items[item].state !== 'missing');
  const procedure = lines.filter(({ folded }) => folded.text.length <= 40 && PROCEDURE.test(folded.text)).length >= 2;
  if (procedure) return { value: 'organisation', origin: 'content' };
  return {
    value: taught && offered && weigh(document, items, title) + (trade ? TRADE_WEIGHT : 0) >= ENOUGH ? 'programme' : 'other',
    origin: 'content',
  };
}

/** Statements with a file to show from which a document that is nothing else is one of the organisation. */
const REGISTER_STATEMENTS = 2;

/** Whether a document that nothing else tells lists evidence: it belongs to the organisation, whatever its title. */
export const isRegister = ({ value, origin }: DocumentFacts['kind'], evidence: readonly Statement[]): boolean =>
  value === 'other' &&
  origin === 'content' &&
  evidence.filter(({ form, targets }) => form !== 'sentence' && targets.some(isLocalTarget)).length >= REGISTER_STATEMENTS;

/** Items without one of which a page speaks of an organisation, not of a course. */
const TAUGHT: readonly Item[] = ['objectives', 'content', 'duration', 'prerequisites'];

/** Items that only a course on offer has. */
const OFFER: readonly Item[] = ['price', 'enrolment', 'lead-time', 'funding', 'accessibility', 'recognition', 'contact'];

function weigh(document: MarkdownDocument, items: Readonly<Record<Item, ItemFact>>, title: string): number {
  let weight = 0;
  for (const item of ITEMS) {
    const { state, label } = items[item];
    if (state === 'missing' || state === 'not-applicable') continue;
    const full = ITEM_LEXICON[item].sheetWeight[label ? 'label' : 'sentence'];
    weight += state === 'vague' && !label ? full / 2 : full;
  }
  if (COURSE_TITLE.test(title)) weight += TITLE_WEIGHT;
  if (document.frontMatter?.keys.some(({ key }) => ARTICLE_KEYS.test(foldText(key)))) weight += ARTICLE_WEIGHT;
  // A fence left open by mistake says nothing of the kind.
  const open = document.problems.some(({ code }) => code === 'unclosed-fence');
  if (!open && document.tree.children.some(({ type }) => type === 'code')) weight += CODE_WEIGHT;
  return weight;
}
