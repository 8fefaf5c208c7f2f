import type { Analysis } from '../engine/analyse.ts';
import type { Locale } from '../messages/locale.ts';
import { CATEGORIES_SHOWN, KINDS_SHOWN } from '../messages/names.ts';
import { WRITTEN_TEXTS } from '../messages/server.ts';
import { type DocumentFacts, type DocumentKind, KINDS } from '../programme/facts.ts';
import { CATEGORIES, type Category } from '../referential/indicator.ts';
import { declare } from './declare.ts';
import type { Edit } from './edit.ts';

/** Something that a document may be declared to be. */
export type Declaration = {
  /** What it is then called, in the reader's language. */
  readonly name: string;
  /** The line of front matter that says it. */
  readonly line: string;
  /** Undefined where the front matter cannot be added to. */
  readonly edit: Edit | undefined;
} & ({ readonly about: 'kind'; readonly value: DocumentKind } | { readonly about: 'category'; readonly value: Category });

/** All that a document may be declared to be: what is only supposed of it, but for a kind that it is surely read as. */
export function declarations({ document, facts: { kind, category } }: Pick<Analysis, 'document' | 'facts'>, locale: Locale): Declaration[] {
  const write = (key: string, value: string) => ({ line: `${key}: ${value}`, edit: declare(document, key, value) });
  const categories = kind.value === 'programme' && category.origin !== 'declared' ? CATEGORIES : [];
  const kinds = kind.origin === 'declared' ? [] : KINDS.filter((value) => value !== kind.value || kind.unsure);
  return [
    ...categories.map((value): Declaration => {
      const name = CATEGORIES_SHOWN[value].stated[locale];
      return { about: 'category', value, name, ...write(WRITTEN_TEXTS.categoryKey[document.language], value) };
    }),
    ...kinds.map((value): Declaration => ({ about: 'kind', value, name: KINDS_SHOWN[value][locale], ...write('kind', value) })),
  ];
}

/** What a document is read as without certainty, undefined where nothing is in doubt. Its category only matters once its kind is settled. */
export function doubtOf({ kind, category }: DocumentFacts, locale: Locale): Pick<Declaration, 'about' | 'name'> | undefined {
  if (kind.unsure) return { about: 'kind', name: KINDS_SHOWN[kind.value][locale] };
  if (kind.value === 'programme' && category.unsure) return { about: 'category', name: CATEGORIES_SHOWN[category.value].stated[locale] };
  return undefined;
}
