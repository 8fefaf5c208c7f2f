import { type Span, TextWanted } from '../../document/text.ts';
import type { RENAME } from '../../messages/rename.ts';

/** A file or folder that goes by another name, both from the root of the project, with `/`. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** What an edit is made for: the name itself, a link that follows it, or one that only likely meant it. */
export type Purpose = 'name' | 'link' | 'likely';

/** Words of a document of the project that are replaced. */
export interface PlacedEdit {
  readonly path: string;
  readonly span: Span;
  readonly newText: string;
  readonly purpose: Purpose;
}

/** All that goes with another name: words that are replaced, then a file that is moved. */
export interface Renaming {
  readonly edits: readonly PlacedEdit[];
  readonly move?: Move | undefined;
}

/** Why nothing is renamed. */
export interface Refused {
  readonly refusal: keyof typeof RENAME.refusals;
  readonly params?: Readonly<Record<string, string>>;
}

/** Something that can be renamed where a cursor stands. */
export interface Renameable {
  /** The words that say its name, and that name. */
  readonly span: Span;
  readonly name: string;
  renamed(name: string): Renaming | Refused;
}

/** What a task finds in each of several documents. Texts that are not at hand are all asked for before it gives up, so that they are read together. */
export function throughTexts<Found>(paths: readonly string[], task: (path: string) => readonly Found[]): Found[] {
  let wanted: TextWanted | undefined;
  const found = paths.flatMap((path) => {
    try {
      return task(path);
    } catch (error) {
      if (!(error instanceof TextWanted)) throw error;
      wanted = error;
      return [];
    }
  });
  if (wanted) throw wanted;
  return found;
}
