import type { MarkdownDocument } from '../document/document.ts';
import { foldText } from '../document/fold.ts';
import type { Category } from '../referential/indicator.ts';
import { declared } from './declared.ts';
import type { DocumentFacts } from './facts.ts';
import type { Line } from './lines.ts';

const DECLARED: readonly (readonly [Category, RegExp])[] = [
  ['BC', /^(?:bc|cbc|bilans?(?: de competences)?|skills assessment)$/],
  ['VAE', /^(?:vae|validation des acquis(?: de l'experience)?)$/],
  ['CFA', /^(?:cfa|apprentissage|actions? de formation par apprentissage|formation par apprentissage|apprenticeship)$/],
  ['AF', /^(?:af|oaf|actions? de formation|formation|formation continue|training(?: action)?)$/],
];

/** What a title or the body must say, and how often, to be read as that category. */
const IN_TITLE: readonly (readonly [Category, RegExp])[] = [
  ['BC', /\bbilans? de competences\b/],
  ['VAE', /\bvae\b|validation des acquis de l'experience/],
  ['CFA', /\b(?:en apprentissage|par apprentissage|en alternance)\b/],
];

const IN_BODY: readonly (readonly [Category, RegExp, number])[] = [
  ['BC', /\bbilans? de competences\b/g, 3],
  ['VAE', /\bvae\b|validation des acquis de l'experience/g, 4],
  // Learning rhythm ("rythme d'apprentissage") and "alternance d'apports théoriques" are not apprenticeship.
  [
    'CFA',
    /\bcontrats? d'apprentissage\b|\bcfa\b|\bapprentie?s?\b|\balternante?s?\b|\bmaitres? d'apprentissage\b|\balternance\b(?! (?:d'|de |entre|theorie))/g,
    2,
  ],
];

/** The category of action: as declared, else as the title or the body says, else a training action. */
export function readCategory(document: MarkdownDocument, lines: readonly Line[]): DocumentFacts['category'] {
  const said = declared(document, /^(?:categorie|category|type(?:[ _]d)?[ _]?action|action)$/);
  const named = said && DECLARED.find(([, pattern]) => pattern.test(said));
  if (named) return { value: named[0], origin: 'declared' };
  const title = foldText(document.title?.text ?? '');
  const titled = IN_TITLE.find(([, pattern]) => pattern.test(title));
  if (titled) return { value: titled[0], origin: 'content' };
  const body = lines.map(({ folded }) => folded.text).join('\n');
  const counted = IN_BODY.find(([, pattern, times]) => (body.match(pattern)?.length ?? 0) >= times);
  return counted ? { value: counted[0], origin: 'content' } : { value: 'AF', origin: 'default' };
}
