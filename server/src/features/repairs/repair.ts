import { shortened, type Span } from '../../document/text.ts';
import type { Analysis } from '../../engine/analyse.ts';
import type { Project } from '../../engine/project.ts';
import { format } from '../../messages/format.ts';
import type { Locale } from '../../messages/locale.ts';
import { REPAIR_TITLES } from '../../messages/repairs.ts';
import { WRITTEN_TEXTS } from '../../messages/server.ts';
import { CODE_ACTION_KINDS } from '../../protocol/index.ts';
import type { Finding } from '../../rules/finding.ts';
import type { WorkspaceView } from '../../workspace/view.ts';
import { contains } from '../outline.ts';
import { applyEdits, type Edit } from '../edit.ts';
import { readFacts } from '../../programme/readFacts.ts';
import { readDocument } from '../../document/document.ts';
import { ITEMS } from '../../referential/items.ts';

/** One way to answer a finding. */
export interface Repair {
  readonly title: string;
  readonly kind: (typeof CODE_ACTION_KINDS)[keyof typeof CODE_ACTION_KINDS];
  readonly edits: readonly Edit[];
  /** Edits of other documents of the project, by path. */
  readonly elsewhere?: ReadonlyMap<string, readonly Edit[]> | undefined;
  /** Words to go to, in place of an edit: only the author can write there. */
  readonly goTo?: Span | undefined;
  /** Whether it changes words in several places: where an editor can, it shows them first to who asks to see them. */
  readonly isPreviewed?: boolean | undefined;
  /** Whether there is no other answer: it may be given without asking. */
  readonly isCertain?: boolean | undefined;
}

/** What a repair looks at. */
export interface Scene {
  readonly analysis: Analysis;
  readonly locale: Locale;
  /** Today's date, ISO. */
  readonly today: string;
  /** The document's project and its path there; undefined where it stands alone. */
  readonly home: { readonly project: Project; readonly path: string } | undefined;
  readonly workspace: WorkspaceView;
}

/** The ways to answer the findings of one rule, the best first; none where only the author can tell. */
export type Repairer = (finding: Finding, scene: Scene) => readonly Repair[];

type Title = keyof typeof REPAIR_TITLES;
type Params = Readonly<Record<string, string>>;

/** Longest words of a document, or question, in the title of a fix: a menu is as wide as its longest title. */
const LONGEST = 70;

export const titleOf = (title: Title, { locale }: Scene, params: Params = {}): string =>
  format(REPAIR_TITLES[title][locale], Object.fromEntries(Object.entries(params).map(([name, text]) => [name, shortened(text, LONGEST)])));

/** Words in the place of others. */
export const replacement = (span: Span, newText: string, placeholders: readonly Span[] = []): Edit => ({ span, newText, placeholders });

/** Words after others. */
export const insertion = (at: number, newText: string, placeholders: readonly Span[] = []): Edit =>
  replacement({ start: at, end: at }, newText, placeholders);

/** All of a text waits for the author's own words. */
export const whole = (text: string): Span[] => [{ start: 0, end: text.length }];

/** Another text in the place of a finding's words. */
export const replacing = (span: Span, text: string, title: Title, scene: Scene, params: Params): Repair => ({
  title: titleOf(title, scene, params),
  kind: CODE_ACTION_KINDS.replaceWords,
  edits: [replacement(span, text)],
});

/** A stub in the place of words: they say nothing, its question is what would. */
export function asking(span: Span, asks: string, scene: Scene): Repair {
  return {
    title: titleOf('ask', scene, { asks }),
    kind: CODE_ACTION_KINDS.writeQuestion,
    edits: [stubInPlace(span, asks, scene)],
  };
}

function stubInPlace(span: Span, asks: string, { analysis: { document } }: Scene): Edit {
  const { source, language, frontMatter } = document;
  const stub = format(WRITTEN_TEXTS.stub[language], { asks });
  if (frontMatter && contains(frontMatter.span, span.start)) {
    // A colon in a plain value would make it another key: only the promise is written there.
    const promise = WRITTEN_TEXTS.promise[language];
    return replacement(span, promise, whole(promise));
  }
  const text = /^\p{Lu}/u.test(source.slice(span)) ? stub.charAt(0).toUpperCase() + stub.slice(1) : stub;
  return replacement(span, text, whole(text));
}

/** A stub in brackets in the place of words within a sentence, which goes on around it and keeps what else it says. */
export function askingWithin(span: Span, asks: string, scene: Scene): Repair {
  const text = bracketed(asks, scene);
  return {
    title: titleOf('ask', scene, { asks }),
    kind: CODE_ACTION_KINDS.writeQuestion,
    edits: [replacement(span, text, whole(text))],
  };
}

/** « (à compléter : …) » */
export const bracketed = (asks: string, { analysis: { document } }: Scene): string =>
  `(${format(WRITTEN_TEXTS.stub[document.language], { asks })})`;

/** Whether no item is missing after the edits that was not before: what is offered is read again first. */
export function keepsItems(edits: readonly Edit[], { analysis: { document, facts, settings } }: Scene): boolean {
  const { items } = readFacts(readDocument(applyEdits(document.source.text, edits), document), facts.kind.value, settings.house);
  return ITEMS.every((item) => facts.items[item].state === 'missing' || items[item].state !== 'missing');
}

/** Several questions in one: "en quelle année, sur combien de personnes ?" */
export const together = (questions: readonly string[]): string =>
  questions.map((question, index) => (index < questions.length - 1 ? question.replace(/(?<!\s)\s*\?$/, '') : question)).join(', ');

/** To the words that wait for the author. */
export const going = (span: Span, scene: Scene): Repair => ({
  title: titleOf('goTo', scene),
  kind: CODE_ACTION_KINDS.goTo,
  edits: [],
  goTo: span,
});

/** The day that is proposed: today, or that of the audit where it has been. */
export const dayProposed = ({ today, analysis: { asOf } }: Scene): string => (today < asOf ? today : asOf);
