import type { MarkdownDocument } from '../document/document.ts';
import { foldText } from '../document/fold.ts';
import { MONTH_NAME } from '../text/calendar.ts';
import { keyWords } from '../text/keys.ts';
import { type DocumentFacts, settledKind } from '../programme/facts.ts';

/** Front matter keys that name the programme itself, in a catalogue or among translations. */
const REFERENCE = /^(?:ref|reference|code|code formation|course code)$/;
const TRANSLATION = /^(?:translation ?key|cle de traduction)$/;
const IDENTIFIER = /^(?:id|identifiant|identifier)$/;

/** Shortest reference, and title once undressed, that can be the only one of its kind. */
const REFERENCE_LENGTH = 3;
const TITLE_LENGTH = 5;

/** What titles of the same programme may differ in: version, year, session. */
const SUFFIXES: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:sessions?|promotions?|rentree|cohort)(?: (?:de|d'|of|du|n°|no)?)? ?(?:\d{1,2} )?${MONTH_NAME}(?: \d{4})?\b`,
    'g',
  ),
  /\b(?:sessions?|promotions?|promo|cohort) (?:n° ?|no\.? ?)?\d{1,4}\b/g,
  /\b(?:v|version|ed|edition|rev|revision|mise a jour|maj|update) ?\.?(?:du |de |of )?\d[\d./-]*/g,
  /\b20\d{2}(?: ?[-/] ?(?:20)?\d{2})?\b/g,
];
/** What a title may be dressed in: "Programme de la formation", "Fiche de formation :". */
const DRESS =
  /\b(?:programmes?|plan|fiche|fiche programme|formations?|stages?|training|course|programs?|sheet|detaillee?s?|pedagogique|session|version)\b/g;
const LINKS = /^(?:(?:de|du|des|d|la|le|les|l|a|au|aux|of|the|in|on|for|to) )+|(?: (?:de|du|des|la|le|of|the|in))+$/g;

/**
 * Keys by which two documents are known to be about the same programme: they are, when they have one in common. A reference
 * settles it, since a catalogue may give one title to two courses; without one, the title does, but for what a new version, year
 * or session changes in it. A document that is no programme has none. Documents in two languages share a translation key alone.
 */
export function programmeKeys(facts: DocumentFacts, document: MarkdownDocument): readonly string[] {
  if (settledKind(facts.kind) !== 'programme') return [];
  const valuesAt = (key: RegExp, prefix: string): string[] =>
    (document.frontMatter?.properties ?? []).flatMap(({ path, text }) => {
      const name = keyWords(path[0] ?? '');
      const value = foldText(text.text.trim());
      return path.length === 1 && key.test(name) && value.length >= REFERENCE_LENGTH ? [`${prefix}:${value}`] : [];
    });
  const references = valuesAt(REFERENCE, 'ref');
  const translations = valuesAt(TRANSLATION, 'translation');
  if (references.length > 0) return [...references, ...translations];
  const title = undressed(facts.name ?? '');
  const titles = title.length >= TITLE_LENGTH ? [`title:${document.language}:${title}`] : [];
  return [...valuesAt(IDENTIFIER, 'id'), ...translations, ...titles];
}

function undressed(title: string): string {
  const folded = foldText(title);
  return SUFFIXES.reduce((text, suffix) => text.replace(suffix, ' '), folded)
    .replace(/[^a-z0-9+#]+/g, ' ')
    .replace(DRESS, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LINKS, '');
}
