import type { DocumentProblem } from '../document/problems.ts';
import type { Locale, Localized } from './locale.ts';

/** What was not read, why it matters, and what to do about it. */
const PROBLEMS: Readonly<Record<DocumentProblem['code'], Localized>> = {
  'front-matter-syntax': {
    fr: 'L’en-tête YAML est mal formé ici : il est lu ligne à ligne, peut-être de travers. Vérifiez le retrait, les deux-points et les guillemets de cette ligne.',
    en: 'The YAML front matter is malformed here: it is read line by line, perhaps not as meant. Check the indentation, colons and quotation marks of this line.',
  },
  'front-matter-unclosed': {
    fr: 'L’en-tête ouvert par « --- » n’est jamais fermé : il est lu comme du texte. Ajoutez une ligne « --- » après la dernière clé.',
    en: 'The front matter opened by "---" is never closed: it is read as text. Add a "---" line after the last key.',
  },
  'front-matter-format': {
    fr: 'L’en-tête est en TOML (« +++ ») : il est lu ligne à ligne, et rien n’y est ajouté. Pour une lecture sûre, écrivez-le en YAML, entre deux lignes « --- ».',
    en: 'The front matter is TOML ("+++"): it is read line by line, and nothing is added to it. To be sure of the reading, write it in YAML, between two "---" lines.',
  },
  'unclosed-fence': {
    fr: 'Ce bloc de code n’est jamais fermé : tout ce qui suit est pris pour du code et n’est pas lu. Fermez-le par la même ligne de ``` ou de ~~~.',
    en: 'This code block is never closed: all that follows is taken as code and is not read. Close it with the same line of ``` or ~~~.',
  },
  'line-too-long': {
    fr: 'Cette ligne est trop longue : le document n’est pas lu. Est-ce bien du texte ? Coupez la ligne, ou écartez le fichier.',
    en: 'This line is too long: the document is not read. Is it text at all? Break the line, or leave the file out.',
  },
  'too-intricate': {
    fr: 'Il y a ici trop de marques de mise en forme, ou trop emboîtées : le document n’est pas lu. Est-ce bien du texte ? Allégez ce passage, ou écartez le fichier.',
    en: 'There are too many formatting marks here, or too deeply nested: the document is not read. Is it text at all? Lighten this passage, or leave the file out.',
  },
};

/** The parser's own words are English only: they are kept, between brackets, because they say what the remedy cannot. */
const DETAIL: Localized = { fr: '{message} (détail, en anglais : {detail})', en: '{message} (detail: {detail})' };

/** What to tell the reader about a problem, with its remedy, on one line. */
export function problemMessage(problem: DocumentProblem, locale: Locale): string {
  const message = PROBLEMS[problem.code][locale];
  const detail = problem.detail?.replace(/\s+/g, ' ').trim();
  // Not `format`: the detail quotes the document, which may hold braces of its own.
  return detail ? DETAIL[locale].replace(/\{(message|detail)\}/g, (_, name) => (name === 'message' ? message : detail)) : message;
}
