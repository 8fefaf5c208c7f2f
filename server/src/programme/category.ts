import type { MarkdownDocument } from '../document/document.ts';
import { foldText } from '../document/fold.ts';
import type { Category } from '../referential/indicator.ts';
import { CATEGORY_KEY, declared } from './declared.ts';
import type { DocumentFacts } from './facts.ts';
import type { Line } from './lines.ts';

const DECLARED: readonly (readonly [Category, RegExp])[] = [
  ['BC', /^(?:bc|cbc|bilans?(?: de competences)?|skills assessment)$/],
  ['VAE', /^(?:vae|validation des acquis(?: de l'experience)?)$/],
  ['CFA', /^(?:cfa|apprentissage|actions? de formation par apprentissage|formation par apprentissage|apprenticeship)$/],
  ['AF', /^(?:af|oaf|actions? de formation|formation|formation continue|training(?: action)?)$/],
];

/** What a title says. */
const IN_TITLE: readonly (readonly [Category, RegExp])[] = [
  ['BC', /\bbilans? de competences\b/],
  ['VAE', /\bvae\b|validation des acquis de l'experience/],
  ['CFA', /\b(?:en apprentissage|par apprentissage|en alternance)\b/],
];

/** Titles of courses for those who do that work, or towards which it is one way among others: of them the word is the subject. */
const FOR_THE_TRADE =
  /\b(?:devenir|former|consultante?s?|conseillers?|conseilleres?|accompagnateurs?|accompagnatrices?|praticiens?|mener|pratiquer|animer|architecte)\b.{0,100}\b(?:bilans? de competences|vae|validation des acquis)|\b(?:accessible|possible|ouverte?) (?:a|en|par) (?:la )?(?:vae|validation)/;

/** Titles that name another course than the category that the body speaks of. */
const OTHER_COURSE = /\b(?:titre|bts|cap|bac pro|bachelor|master[e]?|licence|diplome|certificat|stage|formation (?:de|d'|des|en))\b/;

/** What the body must say, and how often, to be read as that category, and from how often on there is no doubt, whatever else it says. */
const IN_BODY: readonly (readonly [Category, RegExp, number, number])[] = [
  ['BC', /\bbilans? de competences\b/g, 3, 8],
  ['VAE', /\bvae\b|validation des acquis de l'experience/g, 4, 8],
  // "Alternance" alone is the method of any course ("alternance théorie / pratique"), and a learning rhythm ("rythme d'apprentissage") no contract.
  [
    'CFA',
    /\bcontrats? d'apprentissage\b|\bcfa\b|\bapprentie?s?\b|\balternante?s?\b|\bmaitres? d'apprentissage\b|(?:\b(?:en|par|votre|contrat d') ?|\bl')alternance\b(?!\s(?:d'|de |des |entre|theorie|avec))/g,
    2,
    4,
  ],
];

/** The three phases that the law gives to a skills assessment, whatever it is called. */
const PHASES: readonly RegExp[] = [
  /\bphase\b.{0,20}\bpreliminaire|\bpreliminary phase/,
  /\bphase\b.{0,4}\b(?:d'|des )?investigations?\b|\binvestigation phase/,
  /\bphase\b.{0,6}\bconclusion|\bconclusion phase/,
];

/** People whom an apprenticeship does not take, and what pays for other courses: a document that speaks of them too is open to all. */
const OPEN_TO_OTHERS = /\b(?:demandeurs? d'emploi|salariee?s?|formation continue|cpf|independants|adultes|jobseekers|employees)\b/;

/** The category of action: as declared, else as the title or the body says, else a training action; with a doubt where they disagree. */
export function readCategory(document: MarkdownDocument, lines: readonly Line[]): DocumentFacts['category'] {
  const said = declared(document, CATEGORY_KEY);
  const named = said && DECLARED.find(([, pattern]) => pattern.test(said));
  if (named) return { value: named[0], origin: 'declared' };
  const title = foldText(document.title?.text ?? '');
  if (FOR_THE_TRADE.test(title)) return { value: 'AF', origin: 'content', unsure: true };
  const titled = IN_TITLE.find(([, pattern]) => pattern.test(title));
  if (titled) return { value: titled[0], origin: 'content' };
  const body = lines.map(({ folded }) => folded.text).join('\n');
  if (PHASES.filter((phase) => phase.test(body)).length >= 2) return byBody('BC', OTHER_COURSE.test(title));
  for (const [category, pattern, enough, plenty] of IN_BODY) {
    const times = body.match(pattern)?.length ?? 0;
    if (times < enough) continue;
    return byBody(category, category === 'CFA' ? times < plenty && OPEN_TO_OTHERS.test(body) : times < plenty && OTHER_COURSE.test(title));
  }
  return { value: 'AF', origin: 'default' };
}

const byBody = (value: Category, unsure: boolean): DocumentFacts['category'] => ({ value, origin: 'content', ...(unsure && { unsure }) });
