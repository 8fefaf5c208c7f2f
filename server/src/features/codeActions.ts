import type { MarkdownDocument } from '../document/document.ts';
import { shortened, type SourceText, type Span } from '../document/text.ts';
import type { Analysis } from '../engine/analyse.ts';
import { format } from '../messages/format.ts';
import type { Locale } from '../messages/locale.ts';
import { ACTION_TITLES, WRITTEN_TEXTS } from '../messages/server.ts';
import { REPAIR_TITLES } from '../messages/repairs.ts';
import { CLIENT_COMMANDS, CODE_ACTION_KINDS } from '../protocol/index.ts';
import { indicatorOf, isRnq } from '../referential/editions.ts';
import { settledKind } from '../programme/facts.ts';
import { ITEM_TEXTS } from '../lexicon/itemTexts.ts';
import type { Item } from '../referential/items.ts';
import { headOf } from '../document/headOf.ts';
import { type Finding, SEVERITIES } from '../rules/finding.ts';
import { RULES } from '../rules/index.ts';
import type { RuleMeta } from '../rules/rule.ts';
import { ALONE } from '../workspace/view.ts';
import { choiceComment } from './choiceComment.ts';
import { confirmItem } from './confirmItem.ts';
import { declarations } from './declarations.ts';
import { declare } from './declare.ts';
import { dismissComment } from './dismissComment.ts';
import type { Edit } from './edit.ts';
import { type EvidencePlace, placeOfDate, placeOfLink } from './evidencePlace.ts';
import { insertIndicators, newRegister } from './insertIndicators.ts';
import { insertItems } from './insertItems.ts';
import { labelsToTeach } from './ownWords.ts';
import { questionComment } from './questionComment.ts';
import { indicatorOfPassage, readingStub } from './readingStub.ts';
import { repairsOf } from './repairs/index.ts';
import type { Scene } from './repairs/repair.ts';
import { withinMarks } from './repairs/withinMarks.ts';
import { whatWasRead } from './whatWasRead.ts';
import { wordingComment } from './wordingComment.ts';

type Kind = (typeof CODE_ACTION_KINDS)[keyof typeof CODE_ACTION_KINDS];

/** Something that the user may have done to the document. */
export interface Action {
  readonly title: string;
  readonly kind: Kind;
  readonly edits: readonly Edit[];
  /** Edits of other documents of the project, by path. */
  readonly elsewhere?: ReadonlyMap<string, readonly Edit[]> | undefined;
  /** Whether an editor that can shows the edits, to who asks, before they are made. */
  readonly isPreviewed?: boolean | undefined;
  /** Named where its edits are only made once it is chosen: those of all documents. */
  readonly alike?: Alike | undefined;
  /** What the client does in place of an edit, because it takes an answer of the user's. */
  readonly command?:
    | { readonly id: typeof CLIENT_COMMANDS.createRegister; readonly text: string; readonly name: string }
    | { readonly id: typeof CLIENT_COMMANDS.linkEvidence; readonly place: EvidencePlace }
    | { readonly id: typeof CLIENT_COMMANDS.pick; readonly options: readonly Action[] }
    | {
        readonly id: typeof CLIENT_COMMANDS.openLocation;
        /** This document's own where absent. */ readonly path?: string;
        readonly span: Span;
      }
    | { readonly id: typeof CLIENT_COMMANDS.teachLabel; readonly item?: Item | undefined; readonly at?: Span | undefined }
    | { readonly id: typeof CLIENT_COMMANDS.copyReading; readonly text: string };
  /** The findings that it answers. */
  readonly findings: readonly Finding[];
  /** Whether it is the answer that most people want. */
  readonly isPreferred: boolean;
}

export interface ActionOptions {
  readonly locale: Locale;
  /** Today's date, ISO. */
  readonly today: string;
  /** Whether comments are written as in MDX. */
  readonly mdx: boolean;
  /** Of Singulier, for what one reports. */
  readonly version: string;
  /** Whether the client carries out commands of its own. */
  readonly commands: boolean;
  /** The document's project and its path there; undefined where it stands alone. */
  readonly home?: Scene['home'];
  /** Whether an action may come without its edits, which are asked for when it is chosen. */
  readonly resolves?: boolean;
  /** Whether all that is certain is asked for at once, wherever it stands. */
  readonly fixAll?: boolean;
  /** Which kinds the caller asks for. */
  wants(kind: Kind): boolean;
}

/**
 * The actions at `span`: those that answer the findings that it touches, the most serious first; one that inserts all that
 * the edition asks for and the document lacks; those that answer others of the same kind alike; those that open the passage elsewhere; those that link an organisation's document to
 * an indicator that it names by its subject alone; on the title, what may be declared of the document; and last, those by which a finding is stood by. A client that can ask has the longer groups folded, so that the menu stays one that can be read.
 */
export function codeActions(analysis: Analysis, span: Span, options: ActionOptions): Action[] {
  const touches = (other: Span): boolean => other.start <= span.end && span.start <= other.end;
  const touched = analysis.findings
    .filter((finding) => touches(finding.span))
    .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  const isAboutTheWhole =
    touches(headOf(analysis.document)) || (analysis.document.frontMatter && touches(analysis.document.frontMatter.span));
  const actions = [
    ...touched.flatMap((finding) => fixesOf(analysis, finding, options)),
    ...all(analysis, touched, options),
    ...alike(analysis, touched, options),
    ...readings(analysis, touches, options),
    ...touched.flatMap((finding) => twins(finding, options)),
    ...teaching(analysis, span, touched, options),
    ...indicatorLinks(analysis, touches, isAboutTheWhole === true, options),
    ...(isAboutTheWhole ? declaring(analysis, options) : []),
    ...copying(analysis, touched, options),
    ...certain(analysis, options),
    ...touched.flatMap((finding) => choice(analysis, finding, options)),
  ];
  const wanted = actions.filter((action) => options.wants(action.kind) && doesSomething(action));
  const distinct = withoutRepeats(wanted);
  return options.commands ? folded(distinct, options.locale) : distinct;
}

const doesSomething = ({ edits, elsewhere, command, alike: others }: Action): boolean =>
  edits.length > 0 || (elsewhere?.size ?? 0) > 0 || command !== undefined || others !== undefined;

/** How many actions of a kind stand in the menu by themselves; the others, when there is more than one, behind an entry that asks which. */
const SHOWN: Readonly<Partial<Record<Kind, { readonly shown: number; readonly title: keyof typeof ACTION_TITLES }>>> = {
  [CODE_ACTION_KINDS.insertItem]: { shown: 3, title: 'otherItem' },
  [CODE_ACTION_KINDS.insertIndicators]: { shown: 2, title: 'otherIndicator' },
  [CODE_ACTION_KINDS.insertQuestion]: { shown: 2, title: 'anyQuestion' },
  [CODE_ACTION_KINDS.requireWording]: { shown: 0, title: 'anyWording' },
  [CODE_ACTION_KINDS.insertReading]: { shown: 0, title: 'anyReading' },
  [CODE_ACTION_KINDS.declareChoice]: { shown: 0, title: 'anyChoice' },
  [CODE_ACTION_KINDS.declareCategory]: { shown: 0, title: 'anyCategory' },
  [CODE_ACTION_KINDS.declareKind]: { shown: 0, title: 'anyKind' },
};

/** Of several that would do the same (a comment above one block, for each hint in it), the first. */
function withoutRepeats(actions: readonly Action[]): Action[] {
  const seen = new Set<string>();
  return actions.filter(({ kind, edits }) => {
    if (edits.length === 0) return true;
    const key = JSON.stringify([kind, edits]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Not one that answers several findings at once: that one is what saves going through them. */
const isSingle = ({ findings }: Action): boolean => findings.length < 2;

function folded(actions: readonly Action[], locale: Locale): Action[] {
  const done = new Set<Kind>();
  return actions.flatMap((action): readonly Action[] => {
    const { kind } = action;
    const rule = isSingle(action) ? SHOWN[kind] : undefined;
    if (!rule) return [action];
    if (done.has(kind)) return [];
    done.add(kind);
    const alike = actions.filter((other) => other.kind === kind && isSingle(other));
    const [shown, rest] = [alike.slice(0, rule.shown), alike.slice(rule.shown)];
    if (rest.length < 2) return alike;
    return [
      ...shown,
      {
        title: ACTION_TITLES[rule.title][locale],
        kind,
        edits: [],
        command: { id: CLIENT_COMMANDS.pick, options: rest },
        findings: rest.flatMap(({ findings }) => findings),
        isPreferred: false,
      },
    ];
  });
}

/** All that answers one finding by something that is written or shown, the best first. */
export function fixesOf(analysis: Analysis, finding: Finding, options: ActionOptions): Action[] {
  const named = answers(analysis, finding, options);
  const repairs = repairsOf(finding, sceneOf(analysis, options)).flatMap((repair, _index, all): Action[] => {
    const { goTo, ...rest } = repair;
    if (goTo && !options.commands) return [];
    return [
      {
        ...rest,
        ...(goTo && { command: { id: CLIENT_COMMANDS.openLocation, span: goTo } }),
        findings: [finding],
        // Of several, only the author can tell which.
        isPreferred: named.length === 0 && (all.length === 1 || repair.isCertain === true),
      },
    ];
  });
  return [...named, ...repairs];
}

const sceneOf = (analysis: Analysis, { locale, today, home }: ActionOptions): Scene => ({
  analysis,
  locale,
  today,
  home,
  workspace: home?.project.context(home.path)?.workspace ?? ALONE,
});

/** A rule, and the kind of fix, that several findings have in common. */
export interface Alike {
  readonly rule: Finding['rule'];
  readonly kind: Kind;
}

/** Fixes that may be made of many findings at once: they ask nothing, and each leaves the words around it as they are. */
const REPEATED: ReadonlySet<Kind> = new Set([
  CODE_ACTION_KINDS.replaceWords,
  CODE_ACTION_KINDS.addDate,
  CODE_ACTION_KINDS.setDate,
  CODE_ACTION_KINDS.writeQuestion,
]);

/** Of these, what is only proposed: a date says that somebody looked on that day, and each is to be agreed to. */
export const PROPOSED: ReadonlySet<Kind> = new Set([CODE_ACTION_KINDS.addDate, CODE_ACTION_KINDS.setDate]);

/** What answers a finding first, where it may be made of many: of several words to put in a place, each is chosen by itself. */
function repeated(analysis: Analysis, finding: Finding, options: ActionOptions): Action | undefined {
  const first = fixesOf(analysis, finding, options).find(({ edits }) => edits.length > 0);
  const isChosen = first?.kind === CODE_ACTION_KINDS.replaceWords && !first.isPreferred;
  return first && !isChosen && REPEATED.has(first.kind) ? first : undefined;
}

/** The edits by which all findings of a rule are answered in one way, those that would write over each other left out. */
export function alikeEdits(
  analysis: Analysis,
  { rule, kind }: Alike,
  options: ActionOptions,
): { readonly edits: Edit[]; readonly findings: Finding[] } {
  const edits: Edit[] = [];
  const findings: Finding[] = [];
  for (const finding of analysis.findings) {
    if (finding.rule !== rule) continue;
    const action = repeated(analysis, finding, options);
    if (action?.kind !== kind || !action.edits.every((edit) => edits.every((other) => isApart(edit.span, other.span)))) continue;
    edits.push(...action.edits);
    findings.push(finding);
  }
  return { edits, findings };
}

const isApart = (a: Span, b: Span): boolean => a.end < b.start || b.end < a.start;

/** The fix of what is touched, made of all findings of its rule: in this document, and in all. */
function alike(analysis: Analysis, touched: readonly Finding[], options: ActionOptions): Action[] {
  const done = new Set<string>();
  return touched.flatMap((finding): Action[] => {
    const action = repeated(analysis, finding, options);
    const meta = RULES.find((rule) => rule.meta.id === finding.rule)?.meta;
    if (!action || !meta || done.has(finding.rule + action.kind)) return [];
    done.add(finding.rule + action.kind);
    const others: Alike = { rule: finding.rule, kind: action.kind };
    const { edits, findings } = alikeEdits(analysis, others, options);
    const title = (name: 'allHere' | 'allEverywhere'): string =>
      format(REPAIR_TITLES[name][options.locale], { count: String(findings.length), rule: lowered(meta.title[options.locale]) });
    const shared = { findings, isPreferred: false } as const;
    const isShared = options.resolves === true && (options.home?.project.paths().length ?? 0) > 1;
    return [
      ...(findings.length > 1 ? [{ ...shared, title: title('allHere'), kind: CODE_ACTION_KINDS.fixAlike, edits }] : []),
      ...(isShared
        ? [{ ...shared, title: title('allEverywhere'), kind: CODE_ACTION_KINDS.fixAlikeEverywhere, edits: [], alike: others }]
        : []),
    ];
  });
}

/** All that has one answer alone, wherever it stands. */
function certain(analysis: Analysis, options: ActionOptions): Action[] {
  if (options.fixAll !== true) return [];
  const scene = sceneOf(analysis, options);
  const edits: Edit[] = [];
  const findings: Finding[] = [];
  for (const finding of analysis.findings) {
    const repair = repairsOf(finding, scene).find(({ isCertain }) => isCertain);
    if (!repair || !repair.edits.every((edit) => edits.every((other) => isApart(edit.span, other.span)))) continue;
    edits.push(...repair.edits);
    findings.push(finding);
  }
  return [{ title: REPAIR_TITLES.certain[options.locale], kind: CODE_ACTION_KINDS.fixAll, edits, findings, isPreferred: false }];
}

const lowered = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);

function answers(analysis: Analysis, finding: Finding, options: ActionOptions): Action[] {
  const { locale, today, mdx, commands } = options;
  const { document, edition } = analysis;
  const { data } = finding;
  const action = (kind: Kind, title: string, edits: readonly Edit[], isPreferred = true): Action => ({
    title,
    kind,
    edits,
    findings: [finding],
    isPreferred,
  });
  switch (data.fix) {
    case 'insert-item':
      return [
        action(
          CODE_ACTION_KINDS.insertItem,
          format(ACTION_TITLES.insertItem[locale], { label: ITEM_TEXTS[data.item].label[locale] }),
          insertItems(analysis.reading, [data.item]),
        ),
      ];
    case 'confirm-item': {
      const { item } = data;
      const label = ITEM_TEXTS[item].label[locale];
      const confirmed = confirmItem(analysis.reading, item, finding.span, analysis.settings.house);
      const dismissed = dismissComment(analysis.reading, item, finding.span, mdx);
      const offer = (kind: Kind, title: keyof typeof ACTION_TITLES, edits: readonly Edit[], isPreferred = false): Action =>
        action(kind, format(ACTION_TITLES[title][locale], { label }), edits, isPreferred);
      return [
        ...(confirmed ? [offer(CODE_ACTION_KINDS.confirmItem, 'confirmItem', [confirmed], true)] : []),
        ...(dismissed ? [offer(CODE_ACTION_KINDS.dismissPlace, 'dismissPlace', [dismissed])] : []),
        offer(CODE_ACTION_KINDS.insertItem, 'insertUnconfirmed', insertItems(analysis.reading, [item])),
      ];
    }
    case 'insert-indicators':
      return [
        action(
          CODE_ACTION_KINDS.insertIndicators,
          data.indicators.length === 1
            ? format(ACTION_TITLES.insertIndicator[locale], { indicator: String(data.indicators[0]) })
            : format(ACTION_TITLES.insertIndicators[locale], { count: String(data.indicators.length) }),
          insertIndicators(analysis.reading, edition, data.indicators),
        ),
      ];
    case 'create-register': {
      if (!commands) return [];
      const { language } = document;
      const indicators = data.indicators.flatMap((number) => indicatorOf(edition, number) ?? []);
      const title = WRITTEN_TEXTS.register[language];
      return [
        {
          ...action(CODE_ACTION_KINDS.createRegister, ACTION_TITLES.createRegister[locale], []),
          command: {
            id: CLIENT_COMMANDS.createRegister,
            text: newRegister(title, indicators, language),
            name: WRITTEN_TEXTS.registerFile[language],
          },
        },
      ];
    }
    case 'replace':
      return [
        action(CODE_ACTION_KINDS.replaceWords, format(ACTION_TITLES.replaceWords[locale], { text: data.text }), [
          withinMarks({ span: finding.span, newText: data.text, placeholders: [] }, document),
        ]),
      ];
    case 'add-date':
      return [
        action(CODE_ACTION_KINDS.addDate, ACTION_TITLES.addDate[locale], [
          { span: placeOfDate(analysis.reading, finding), newText: `, ${today}`, placeholders: [{ start: 2, end: 2 + today.length }] },
        ]),
      ];
    case 'link-evidence': {
      const place = commands ? placeOfLink(analysis.reading, finding) : undefined;
      return place
        ? [
            {
              ...action(CODE_ACTION_KINDS.linkEvidence, ACTION_TITLES.linkEvidence[locale], []),
              command: { id: CLIENT_COMMANDS.linkEvidence, place },
            },
          ]
        : [];
    }
    case 'insert-question': {
      const edit = questionComment(document, finding.span, data.question, mdx);
      const title = format(ACTION_TITLES.insertQuestion[locale], { question: shortened(data.question, QUESTION_LENGTH) });
      return [...(edit ? [action(CODE_ACTION_KINDS.insertQuestion, title, [edit], false)] : []), ...ownWords(analysis, finding, options)];
    }
    case 'none':
    case 'nothing':
      return ownWords(analysis, finding, options);
  }
}

/** What can be said of words that could be anybody's: by what text they are required, or how they are understood here. */
function ownWords(analysis: Analysis, finding: Finding, { locale, mdx }: ActionOptions): Action[] {
  if (!finding.rule.startsWith('singularity/') || finding.granularity !== 'passage') return [];
  const offer = (kind: Kind, title: string, edit: Edit | undefined): Action[] =>
    edit ? [{ title, kind, edits: [edit], findings: [finding], isPreferred: false }] : [];
  const words = inTitle(analysis.document.source, finding.span);
  const indicator = indicatorOfPassage(analysis, finding);
  return [
    ...offer(
      CODE_ACTION_KINDS.requireWording,
      format(ACTION_TITLES.requireWording[locale], { words }),
      wordingComment(analysis.reading, finding, mdx),
    ),
    ...(indicator === undefined
      ? []
      : offer(
          CODE_ACTION_KINDS.insertReading,
          format(ACTION_TITLES.insertReading[locale], { indicator: String(indicator) }),
          readingStub(analysis.reading, finding.span, indicator),
        )),
  ];
}

/** Where a text answers by itself what a rule would ask, a « lecture singulière » can be begun from its words. */
function readings(analysis: Analysis, touches: (span: Span) => boolean, { locale }: ActionOptions): Action[] {
  const { kind } = analysis.facts;
  const unit = settledKind(kind) === 'programme' ? analysis.reading.answered.find((one) => touches(one.unit.span))?.unit : undefined;
  const indicator = unit && indicatorOfPassage(analysis, unit);
  const edit = unit && indicator !== undefined ? readingStub(analysis.reading, unit.span, indicator) : undefined;
  if (!edit) return [];
  const title = format(ACTION_TITLES.insertReading[locale], { indicator: String(indicator) });
  return [{ title, kind: CODE_ACTION_KINDS.insertReading, edits: [edit], findings: [], isPreferred: false }];
}

/** Units of a document's words in a title. */
const TITLE_WORDS = 40;
/** Longest question in the title of an action, in units: its words are read at the passage. */
const QUESTION_LENGTH = 70;

/** A menu is as wide as its longest title: the first words of a passage are enough to know it by. */
const inTitle = (source: SourceText, span: Span): string => shortened(source.words(span), TITLE_WORDS);

/** Documents offered to be opened for one finding. */
const TWINS = 3;

/** Opens the other documents that a finding is about, each at its first passage there. */
function twins(finding: Finding, { locale, commands }: ActionOptions): Action[] {
  if (!commands) return [];
  const places = new Map<string, Span>();
  for (const { path, span } of finding.related ?? []) if (path !== undefined && !places.has(path)) places.set(path, span);
  return Array.from(places, ([path, span]): Action => ({
    title: format(ACTION_TITLES.openTwin[locale], { path }),
    kind: CODE_ACTION_KINDS.openTwin,
    edits: [],
    command: { id: CLIENT_COMMANDS.openLocation, path, span },
    findings: [finding],
    isPreferred: false,
  })).slice(0, TWINS);
}

/** The rule that asks whether words say an item. */
const UNCONFIRMED = 'evidence/unconfirmed-item';

/**
 * "This is how we say it": of what is called missing, of words that may say it, by the label above them, and of a label under the
 * cursor that nobody knows. The client asks for the rest.
 */
function teaching(analysis: Analysis, span: Span, touched: readonly Finding[], { locale, commands }: ActionOptions): Action[] {
  if (!commands) return [];
  const teach = (
    kind: Kind,
    title: string,
    command: { readonly item?: Item | undefined; readonly at?: Span | undefined },
    findings: readonly Finding[] = [],
  ): Action => ({ title, kind, edits: [], command: { id: CLIENT_COMMANDS.teachLabel, ...command }, findings, isPreferred: false });
  const titleOf = (item: Item | undefined): string =>
    item ? format(ACTION_TITLES.teachLabel[locale], { label: ITEM_TEXTS[item].label[locale] }) : ACTION_TITLES.teachLabels[locale];
  const missing = touched.filter(isMissing);
  const item = missing.length === 1 ? missing[0]?.item : undefined;
  const doubted = touched.filter(({ rule, item: doubtful }) => rule === UNCONFIRMED && doubtful !== undefined);
  const [label] = labelsToTeach(analysis, span);
  return [
    ...(missing.length > 0 ? [teach(CODE_ACTION_KINDS.teachLabel, titleOf(item), { item }, missing)] : []),
    ...doubted.map((finding) => {
      const above = labelsToTeach(analysis).findLast((known) => known.span.start <= finding.span.start);
      return teach(CODE_ACTION_KINDS.teachLabel, titleOf(finding.item), { item: finding.item, at: above?.span }, [finding]);
    }),
    ...(label
      ? [
          teach(CODE_ACTION_KINDS.teachLine, format(ACTION_TITLES.teachLine[locale], { words: shortened(label.label, TITLE_WORDS) }), {
            at: label.span,
          }),
        ]
      : []),
  ];
}

/** What was read where something was found, to be reported without the document. */
function copying(analysis: Analysis, touched: readonly Finding[], { locale, version, commands }: ActionOptions): Action[] {
  if (!commands || touched.length === 0) return [];
  const text = touched.map((finding) => `${whatWasRead(analysis, finding, version, locale)}\n`).join('\n');
  const command = { id: CLIENT_COMMANDS.copyReading, text };
  const title = ACTION_TITLES.copyReading[locale];
  return [{ title, kind: CODE_ACTION_KINDS.copyReading, edits: [], command, findings: touched, isPreferred: false }];
}

const isMissing = ({ data }: Finding): boolean => data.fix === 'insert-item' && data.state === 'missing';

/** What is only suggested stays out of "all": a stub for it would be one more promise to keep. */
const isDemanded = ({ edition }: Analysis, item: Item | undefined): boolean => item !== undefined && edition.items[item] !== 'suggested';

function all(analysis: Analysis, touched: readonly Finding[], { locale, wants }: ActionOptions): Action[] {
  const actions: Action[] = [];
  if (touched.some(isMissing)) {
    const missing = analysis.findings.filter((finding) => isMissing(finding) && isDemanded(analysis, finding.item));
    const items = missing.flatMap(({ item }) => item ?? []);
    if (missing.length > (wants(CODE_ACTION_KINDS.insertItem) ? 1 : 0)) {
      actions.push({
        title: format(ACTION_TITLES.insertAllMissing[locale], { count: String(items.length) }),
        kind: CODE_ACTION_KINDS.insertAllMissing,
        edits: insertItems(analysis.reading, items),
        findings: missing,
        isPreferred: false,
      });
    }
  }
  const lacking = touched.filter(({ data }) => data.fix === 'insert-indicators');
  if (lacking.length > 1) {
    const numbers = lacking.flatMap(({ data }) => (data.fix === 'insert-indicators' ? data.indicators : []));
    actions.push({
      title: format(ACTION_TITLES.insertIndicators[locale], { count: String(numbers.length) }),
      kind: CODE_ACTION_KINDS.insertIndicators,
      edits: insertIndicators(analysis.reading, analysis.edition, numbers),
      findings: lacking,
      isPreferred: false,
    });
  }
  return actions;
}

/** Any finding can be stood by, with a reason; not those about the choices themselves. */
function choice({ document, choices }: Analysis, finding: Finding, { locale, mdx }: ActionOptions): Action[] {
  // A comment that only lacks its reason is to be completed, not doubled.
  if (choices.some(({ origin, state, used }) => origin === 'inline' && state === 'unreasoned' && used.includes(finding))) return [];
  const meta = RULES.find((rule) => rule.meta.id === finding.rule)?.meta;
  const edit = meta && meta.scope !== 'choices' ? choiceComment(document, finding, mdx) : undefined;
  if (!meta || !edit) return [];
  const title = format(ACTION_TITLES.declareChoice[locale], { what: stoodBy(meta, finding, document, locale) });
  return [{ title, kind: CODE_ACTION_KINDS.declareChoice, edits: [edit], findings: [finding], isPreferred: false }];
}

/** « rubrique absente (Tarif) », « indicateur sans preuve (indicateur 8) », « formule toute faite (pédagogie active) ». */
function stoodBy(
  { title }: RuleMeta<string>,
  { item, indicator, span, granularity }: Finding,
  { source }: MarkdownDocument,
  locale: Locale,
): string {
  const about = item
    ? ITEM_TEXTS[item].label[locale]
    : indicator !== undefined
      ? format(ACTION_TITLES.indicator[locale], { indicator: String(indicator) })
      : granularity === 'passage'
        ? inTitle(source, span)
        : undefined;
  const name = lowered(title[locale]);
  return about ? `${name} (${about})` : name;
}

/** By a line of front matter, an organisation's document is linked to what a passage may show by its subject; on the title, to what most of them may. */
function indicatorLinks(
  { document, facts, edition }: Analysis,
  touches: (span: Span) => boolean,
  whole: boolean,
  { locale }: ActionOptions,
): Action[] {
  if (!isRnq(edition)) return [];
  const places = new Map<string, { readonly count: number; readonly touched: boolean }>();
  for (const { bySubject, state, indicators, span } of facts.places) {
    if (!bySubject || state !== 'shown') continue;
    const value = `[${indicators.join(', ')}]`;
    const { count, touched } = places.get(value) ?? { count: 0, touched: false };
    places.set(value, { count: count + 1, touched: touched || touches(span) });
  }
  const most = Math.max(...[...places.values()].map(({ count }) => count));
  return [...places].flatMap(([value, { count, touched }]) => {
    const key = WRITTEN_TEXTS.indicatorsKey[document.language];
    const edit = touched || (whole && count === most) ? declare(document, key, value) : undefined;
    const title = format(ACTION_TITLES.linkIndicators[locale], { key: `${key}: ${value}` });
    return edit ? [{ title, kind: CODE_ACTION_KINDS.linkIndicators, edits: [edit], findings: [], isPreferred: false }] : [];
  });
}

/** What was only supposed of the document can be declared: the category of a programme, and another kind than the one it is surely read as. */
const declaring = (analysis: Analysis, { locale }: ActionOptions): Action[] =>
  declarations(analysis, locale).flatMap(({ about, name, edit }): Action[] => {
    const [kind, title] =
      about === 'category'
        ? ([CODE_ACTION_KINDS.declareCategory, format(ACTION_TITLES.declareCategory[locale], { category: name })] as const)
        : ([CODE_ACTION_KINDS.declareKind, format(ACTION_TITLES.declareKind[locale], { kind: name })] as const);
    return edit ? [{ title, kind, edits: [edit], findings: [], isPreferred: false }] : [];
  });
