import type { MarkdownDocument } from '../document/document.ts';
import { fold, foldText } from '../document/fold.ts';
import type { Language } from '../document/language.ts';
import type { PlainText } from '../document/plainText.ts';
import type { Span } from '../document/text.ts';
import type { DocumentFacts } from '../programme/facts.ts';
import { quotations } from './quotations.ts';
import type { Unit } from './wording.ts';
import { announcedSection } from './zones.ts';

/** Where a programme says what it aims at and how it is checked in figures alone. */
export interface MeasuredOnly {
  /** `wording`: it says that its objectives can be measured ("SMART"). `counted`: figure after figure. */
  readonly kind: 'wording' | 'counted';
  /** The words that call for the question, the first of them first. */
  readonly spans: readonly Span[];
}

interface Wordings {
  /** The author says that what is aimed at can be measured. */
  readonly said: RegExp;
  /** A figure by which learning is counted. */
  readonly counted: RegExp;
  /** A test that marks, whatever it says of its figures: neither counted nor something else. */
  readonly marked: RegExp;
  /** Trades of which measuring, counting or assessing is the matter, by their folded titles. */
  readonly trades: RegExp;
  /** What no figure shows: where a document has one of these words, nothing is asked. */
  readonly unmeasured: RegExp;
}

const N = String.raw`(?:\d+(?:[.,]\d+)?)`;

const WORDINGS: Readonly<Record<Language, Wordings>> = {
  fr: {
    said: /\b(?:objectifs?,? (?:[a-z'-]+,? ){0,5}?(?:smart|mesurables?|quantifiables?|quantifies|chiffres)|smart et mesurables?|(?:progres|progression|acquis) (?:[a-z'-]+ ){0,2}?(?:mesurables?|quantifiables?)|criteres (?:[a-z'-]+ ){0,3}?(?:mesurables?|quantifiables?|quantitatifs|quantifies|chiffres)|indicateurs (?:[a-z'-]+ ){0,2}?(?:mesurables?|quantitatifs|chiffres)|kpis?)\b/,
    counted: new RegExp(
      [
        String.raw`\b(?:augmenter|accroitre|reduire|diminuer|baisser|ameliorer|gagner|atteindre|obtenir|depasser|progresser)\b[^.;]{0,80}?\d+ ?(?:%|points?\b)`,
        String.raw`\b${N} ?% (?:ou plus |minimum |au moins )?(?:de |d'|des |aux? )(?:reussite|bonnes|reponses|reponse|items|questions|erreurs?|points|score|satisfaction|test|qcm|quiz|epreuve|criteres|participants|stagiaires|apprenants)`,
        String.raw`\b(?:notes?|scores?|moyenne|seuils?|taux|resultats?)(?: [a-z']+){0,5}?[ :≥>=]{1,4}${N}`,
        String.raw`(?<![\d/])\d{1,3}(?:[.,]\d+)? ?(?:/|sur) ?(?:5|10|20|40|50|100)(?![\d/])`,
        String.raw`\b\d+ (?:bonnes reponses|reponses (?:justes|exactes|correctes))\b`,
        String.raw`\ben (?:moins|au plus) de \d+ ?(?:min(?:utes?)?|mn|secondes?|s|h|heures?)\b`,
        String.raw`\b(?:avec )?(?:zero|0|\d+) (?:erreurs?|fautes?)(?: au (?:plus|maximum)| maximum)?\b`,
        String.raw`\b(?:qcm|quiz|test|questionnaire)(?: [a-z']+){0,3} (?:de |d'|en )?\d+ (?:questions?|items?|points?)\b`,
      ].join('|'),
    ),
    marked: /\b(?:qcm|quiz+|questionnaires?|tests?|notes?|notees?|examen|controle)\b/,
    trades:
      /\b(?:mesur\w*|metrolog\w*|statisti\w*|calcul\w*|math\w*|compta\w*|paie|budget\w*|financ\w*|indicateurs?|evalu\w+|objectifs?|qualite|donnees|data|tableaux? de bord|excel|tableur|chrono\w*|examens?|concours|preparation au)\b/,
    unmeasured:
      /\b(?:ecout\w+|jugements?|juger|discern\w+|gestes?|dout\w+|hesit\w+|relation(?! client)\w*|soin(?:s|gn\w*)?|soigne\w*|gouts?|gouter|tact|(?:au|du|le) toucher|intuiti\w+|regard(?:er|s|e|ent)?|attenti(?:fs?|ves?|on)|confiance|silen\w+|se tai\w+|empath\w+|sensib(?!ilis)\w*|patien(?:ce|t(?!e?s?\b))|emoti\w+|ressent\w+|plaisir|curiosite|imagin\w+|creati\w+|delicat\w*|justesse|nuances?|avec le temps|au fil d\w*|peu a peu|petit a petit|dans la duree|reflexi\w+|recul|coup d'oeil|oreille|a l'oeil|voix|humour|dialogu\w+|debat\w*|racont\w+|recits?|temoign\w+|postures?|ethique|bienveillan\w+|sens (?:de|du|des)|respect\w*|solidar\w*|entraid\w*|courage|humilite|honnete\w*|tatonn\w*|se tromp\w+|trompe\w*|invisible|inattendu\w*|surpri\w+|vecu\w*|experiences? (?:de|des|du) (?:vie|stagiaires|participants|chacun)|valeurs? humaines?|(?:(?:ne|non|pas|sans|rien|peu) |n')(?:[a-z']+ ){0,3}(?:mesur|chiffr|compt|quantifi|not(?:e|o)ns?)\w*|qualitati\w+|portfolio|journal de bord)\b/,
  },
  en: {
    said: /\b(?:(?:smart|measurable|quantifiable|quantified) (?:[a-z'-]+,? ){0,3}?(?:objectives|outcomes|goals|targets|criteria|progress)|(?:objectives|outcomes|goals|targets|criteria)(?: [a-z'-]+,?){0,5}? (?:smart|measurable|quantifiable|quantified)|kpis?)\b/,
    counted: new RegExp(
      [
        String.raw`\b(?:increase|reduce|decrease|cut|raise|improve|gain|reach|achieve|score|exceed)\b[^.;]{0,80}?\d+ ?(?:%|per cent|percent|points?\b)`,
        String.raw`\b${N} ?% (?:or (?:more|above) |or higher )?(?:pass|correct|success|of (?:correct|answers|questions|items|the (?:test|quiz|questions)|learners|participants)|on (?:the|a) (?:test|quiz|exam)|score|accuracy)`,
        String.raw`\b(?:marks?|scores?|average|threshold|pass mark|rate)(?: [a-z']+){0,5}?[ :≥>=]{1,4}${N}`,
        String.raw`(?<![\d/])\d{1,3}(?:[.,]\d+)? ?(?:/|out of) ?(?:5|10|20|40|50|100)(?![\d/])`,
        String.raw`\b\d+ (?:correct answers|right answers)\b`,
        String.raw`\b(?:in|within) (?:less than |under )?\d+ ?(?:min(?:utes?)?|seconds?|hours?)\b`,
        String.raw`\b(?:zero|0|no more than \d+|at most \d+) (?:errors?|mistakes?)\b`,
        String.raw`\b\d+[ -](?:question|item)s?\b`,
      ].join('|'),
    ),
    marked: /\b(?:mcq|quiz(?:zes)?|multiple[ -]choice|questionnaires?|tests?|graded|marked|exam)\b/,
    trades:
      /\b(?:measur\w*|metrology|statisti\w*|calcul\w*|math\w*|account\w*|payroll|budget\w*|financ\w*|indicators?|assess\w*|objectives?|quality|data|dashboards?|excel|spreadsheets?|exams?|preparation for)\b/,
    unmeasured:
      /\b(?:listen\w*|judg\w+|gestures?|doubt\w*|hesitat\w*|relations?(?:hips?)?|car(?:e|ing|eful(?:ly)?)|tast(?:e|ing)|tact|touch|intuiti\w+|look(?:ing)? at|attenti\w+|trust\w*|silen\w+|empath\w+|sensitiv\w+|patience|emotion\w*|feel\w*|pleasure|curio\w+|imagin\w+|creativ\w*|delica\w+|nuances?|over time|little by little|reflect\w*|stand back|step back|eye for|by ear|voice|humou?r|dialogue|debat\w+|stor(?:y|ies)|ethic\w*|kind(?:ness)?|respect\w*|solidarity|courage|humility|honest\w*|fumbl\w*|invisible|unexpected|surpris\w+|(?:not|no|cannot|never|nothing|without) (?:[a-z']+ ){0,3}(?:measur|count|quantif|grad)\w*|qualitative|portfolio)\b/,
  },
};

/** Words beyond which a unit is an objective or a check, and no announcement. */
const SOMETHING_SAID = 2;
/** What stands before the word that announces a section. */
const QUALIFIED = /^(?:our |nos )?(?:smart|measurable|quantified|quantifiable) (?=\p{L})/iu;
/** How many figures make a habit, and the share of what is aimed at and checked that they must be. */
const SEVERAL = 3;
const MOST = 2 / 3;

/**
 * What calls for the question of the part that no figure shows, where nothing in the document speaks of it. Certified
 * courses, whose examinations a text lays down, are asked only where they say "SMART" themselves.
 */
export function readMeasuredOnly(document: MarkdownDocument, facts: DocumentFacts, units: readonly Unit[]): MeasuredOnly | undefined {
  const wordings = WORDINGS[document.language];
  const category = facts.category.value;
  if (category === 'BC' || category === 'VAE' || wordings.trades.test(foldText(document.title?.text ?? ''))) return undefined;
  const found = said(document, facts, units, wordings) ?? counted(facts, units, wordings);
  return found && !speaksOfTheRest(document, facts, units, wordings) ? found : undefined;
}

function said(document: MarkdownDocument, facts: DocumentFacts, units: readonly Unit[], { said }: Wordings): MeasuredOnly | undefined {
  const saying = units.filter(({ folded }) => said.test(folded));
  // An objective or a part of the syllabus that says so teaches it.
  const isTaught = ({ section, span }: Unit): boolean =>
    section === 'content' ||
    facts.objectives.some(
      (objective) => objective.verb !== undefined && objective.span.start < span.end && span.start < objective.span.end,
    );
  if (saying.some(isTaught)) return undefined;
  const spans: Span[] = [];
  for (const block of document.blocks) {
    const label = block.kind === 'heading' ? block.text : block.text.slice(0, block.strong);
    if (block.quoted || label.text === '' || label.span.start === document.title?.span.start) continue;
    const section = announcedSection(label.text.replace(QUALIFIED, ''));
    if (section !== 'objectives' && section !== 'assessment') continue;
    // Under the syllabus, what a bold label names is taught.
    const before = block.kind === 'heading' ? undefined : units.findLast(({ span }) => span.end <= label.span.start);
    const span = before?.section === 'content' ? undefined : placeIn(label, said);
    if (span) spans.push(span);
  }
  for (const { section, zone, text } of saying) {
    if (zone === 'required' || section === 'trainer' || section === 'audience' || section === 'phase') continue;
    const span = placeIn(text, said);
    if (span) spans.push(span);
  }
  return spans.length > 0 ? { kind: 'wording', spans: spans.sort((a, b) => a.start - b.start) } : undefined;
}

function counted(facts: DocumentFacts, units: readonly Unit[], { counted, marked }: Wordings): MeasuredOnly | undefined {
  if (facts.certification) return undefined;
  const spans: Span[] = [];
  let others = 0;
  for (const { section, zone, text, folded, words } of units) {
    if (zone === 'required' || (section !== 'objectives' && section !== 'assessment')) continue;
    if (words.length <= SOMETHING_SAID || /:\s*$/.test(folded)) continue;
    const span = counted.test(folded) ? placeIn(text, counted) : undefined;
    if (span) spans.push(span);
    else if (section === 'objectives' || !marked.test(folded)) others++;
  }
  return spans.length >= SEVERAL && spans.length >= MOST * (spans.length + others) ? { kind: 'counted', spans } : undefined;
}

/** Where the words stand that a pattern finds in a text, those in quotation marks left out. */
function placeIn(text: PlainText, pattern: RegExp): Span | undefined {
  const folded = fold(text.text);
  // Wrapped lines are one; of the same length, so that places hold.
  const match = pattern.exec(folded.text.replaceAll('\n', ' '));
  if (!match) return undefined;
  const start = folded.toOriginal(match.index);
  const end = folded.toOriginal(match.index + match[0].length);
  return quotations(text.text).some((quote) => quote.start < end && start < quote.end) ? undefined : text.spanOf(start, end);
}

/** Whether anything in the document speaks of what no figure shows: in its prose, its headings or its singular readings. */
function speaksOfTheRest(document: MarkdownDocument, facts: DocumentFacts, units: readonly Unit[], { unmeasured }: Wordings): boolean {
  return (
    facts.readings.length > 0 ||
    facts.objectives.some(({ sign }) => sign === 'kept') ||
    units.some(({ section, zone, folded }) => (zone !== 'required' || section === 'assessment') && unmeasured.test(folded)) ||
    document.blocks.some(
      ({ kind, text }) => kind === 'heading' && announcedSection(text.text) !== 'administrative' && unmeasured.test(foldText(text.text)),
    )
  );
}
