// One page per rule and language, and an index, from what each rule says of itself. The findings shown under the examples are
// what the engine really answers to them.
import { analyseExample } from '../../out/server/src/engine/example.js';
import { fixesOf } from '../../out/server/src/features/codeActions.js';
import { SEVERITY_NAMES } from '../../out/server/src/messages/names.js';
import { EDITIONS } from '../../out/server/src/referential/editions.js';
import { ITEMS } from '../../out/server/src/referential/items.js';
import { ITEM_TEXTS } from '../../out/server/src/lexicon/itemTexts.js';
import { RULES } from '../../out/server/src/rules/index.js';
import { sourceText } from '../../out/server/src/rules/rule.js';

const FOLDER = 'docs/rules';
const LOCALES = ['fr', 'en'];
/** Where a rule's example names no day: one on which every item of both editions is asked. */
const EXAMPLE_DAY = '2026-11-15';

const TEXTS = {
  fr: {
    other: 'In English',
    generated: 'Page produite par `npm run generate` à partir de la règle : ne pas la modifier à la main.',
    id: 'Identifiant',
    severity: 'Gravité par défaut',
    family: 'Famille',
    colon: ' :',
    families: { evidence: 'preuves', singularity: 'singularité' },
    bad: 'Ce qu’elle signale',
    good: 'Ce qu’elle laisse passer',
    on: (words) => `sur « ${words} »`,
    asOf: (day) => `Audit du ${day}`,
    beside: 'À côté d’un autre programme',
    messages: 'Ses messages',
    settle: 'Comment y répondre',
    settling: {
      evidence:
        'Écrivez l’information à l’endroit signalé : le tableau [« Ce que le lecteur doit trouver »](../README.md#ce-que-le-lecteur-doit-trouver) dit ce qui suffit, rubrique par rubrique. Ce qu’une correction rapide insère « à compléter » compte comme promis, jamais comme présent.',
      singularity:
        'Répondez à la question dans le texte, ou insérez-la en commentaire pour y revenir. Si la phrase dit juste ce que vous faites, gardez-la : ce n’est qu’une piste, et elle n’arrête jamais la commande `singulier check` tant que vous ne le demandez pas (`--fail-on hint`).',
    },
    fixes:
      'Sur les exemples de cette page, les corrections rapides sont, la meilleure d’abord (« Assumer ce choix » vient toujours en dernier) :',
    fixIndex: 'Ce que proposent les corrections rapides',
    fixIntro:
      'Pour chaque règle de preuve, ce qui est proposé d’abord sur les exemples de sa page. Les actions dont le titre finit par « … », et celle qui va aux mots à écrire, demandent un éditeur qui exécute les commandes de Singulier ; les autres se font dans tout éditeur. `source.fixAll.singulier` fait seul ce qui ne laisse aucun doute (la casse d’un lien, un titre aux mêmes lettres).',
    fixColumns: ['Règle', 'Correction rapide'],
    asks: 'D’où vient la question',
    sources: 'Sources',
    index: 'Guide des règles',
    intro: 'Chaque signalement renvoie à la page de sa règle. Les identifiants ne changent jamais.',
    failed:
      'Si une règle s’arrête sur un défaut de Singulier lui-même, un avertissement `internal/rule-failed` la nomme sur le titre du document, et les autres règles continuent. Rien ne le fait taire : signalez-le-nous avec son message.',
    columns: ['Règle', 'Ce qu’elle cherche', 'Gravité par défaut'],
    items: 'Ce que le lecteur doit trouver',
    itemsIntro:
      'Les rubriques de l’information au public (indicateur 1), ce qui suffit à chacune, et ce que demande chaque édition du référentiel : V9 jusqu’au 31 octobre 2026, 2026 à partir du 1er novembre. « Exigée » : par le texte. « Attendue » : par le guide V9, ou par un texte qui laisse un doute ; c’est provisoire pour 2026, dont aucun guide n’était connu le 2 octobre 2026. « Conseillée » : par l’usage. [Qui le dit](../../citations.fr.md), rubrique par rubrique.',
    itemColumns: ['Rubrique', 'Ce qui suffit', 'V9', '2026'],
    demands: { required: 'exigée', expected: 'attendue', suggested: 'conseillée', none: '–' },
  },
  en: {
    other: 'En français',
    generated: 'Page made by `npm run generate` from the rule: not to be edited by hand.',
    id: 'Id',
    severity: 'Default severity',
    family: 'Family',
    colon: ':',
    families: { evidence: 'evidence', singularity: 'singularity' },
    bad: 'What it reports',
    good: 'What it lets pass',
    on: (words) => `on "${words}"`,
    asOf: (day) => `Audit on ${day}`,
    beside: 'Beside another programme',
    messages: 'Its messages',
    settle: 'How to settle it',
    settling: {
      evidence:
        'Write the information where the finding stands: the table ["What a reader must find"](../README.md#what-a-reader-must-find) says what is enough, item by item. What a quick fix inserts "to be completed" counts as promised, never as present.',
      singularity:
        'Answer the question in the text, or insert it as a comment to come back to. Where the sentence says just what you do, keep it: this is only a hint, and it never fails `singulier check` unless you ask for that (`--fail-on hint`).',
    },
    fixes: 'On the examples of this page the quick fixes are, the best first ("Stand by this choice" always comes last):',
    fixIndex: 'What the quick fixes propose',
    fixIntro:
      'For each rule on evidence, what is proposed first on the examples of its page. Actions whose title ends in "…", and the one that goes to the words to write, take an editor that carries out the commands of Singulier; the others work in any editor. `source.fixAll.singulier` does by itself what leaves no doubt (the case of a link, a heading of the same letters).',
    fixColumns: ['Rule', 'Quick fix'],
    asks: 'Where the question comes from',
    sources: 'Sources',
    index: 'Guide to the rules',
    intro: 'Every finding links to the page of its rule. Ids never change.',
    failed:
      'If a rule stops on a fault of Singulier itself, a warning `internal/rule-failed` names it on the title of the document, and the other rules go on. Nothing silences it: report it to us with its message.',
    columns: ['Rule', 'What it looks for', 'Default severity'],
    items: 'What a reader must find',
    itemsIntro:
      'The items of public information (indicator 1), what is enough for each, and what each edition of the national quality framework asks: V9 until 31 October 2026, 2026 from 1 November. "Required": by the text. "Expected": by the V9 guide, or by a text that leaves a doubt; it is provisional for 2026, of which no guide was known on 2 October 2026. "Suggested": by usage. [Who says so](../../citations.en.md), item by item.',
    itemColumns: ['Item', 'What is enough', 'V9', '2026'],
    demands: { required: 'required', expected: 'expected', suggested: 'suggested', none: '–' },
  },
};

/** A fence longer than any run of backticks in the text. */
function fenced(text) {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}markdown`, text.replace(/\n$/, ''), fence];
}

const severityName = (severity, locale) => SEVERITY_NAMES[severity][locale].one;
const oneLine = (text) => text.replace(/\s+/g, ' ').trim();
/** Words of an example: a link or an image in them is shown, not followed. */
const quoted = (text) => oneLine(text).replace(/[[\]]/g, '\\$&');
const row = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
const table = (columns, rows) => [row(columns), row(columns.map(() => '---')), ...rows.map(row)];

/** What the rule answers to an example, one quoted line each. */
function answers(rule, example, locale, texts) {
  const { findings } = analyseExample(example, { asOf: example.asOf ?? EXAMPLE_DAY, locale, kind: example.kind ?? 'programme' });
  return findings
    .filter((finding) => finding.rule === rule.meta.id && (example.item === undefined || finding.item === example.item))
    .map(
      ({ severity, span, message }) =>
        `> **${severityName(severity, locale)}**, ${texts.on(quoted(example.text.slice(span.start, span.end)))}${texts.colon} ${quoted(message)}`,
    );
}

/** The titles of what answers each bad example, the best first; none of the rules on choices, whose messages say what to write. */
function fixesOn({ meta }, locale) {
  if (meta.scope === 'choices' || !meta.id.startsWith('evidence/')) return [];
  return meta.bad[locale].map((example) => {
    const asOf = example.asOf ?? EXAMPLE_DAY;
    const analysis = analyseExample(example, { asOf, locale, kind: example.kind ?? 'programme' });
    const finding = analysis.findings.find(
      ({ rule, item, span }) =>
        rule === meta.id &&
        (example.item === undefined || item === example.item) &&
        (example.on === undefined || example.text.slice(span.start, span.end) === example.on),
    );
    const options = { locale, today: asOf, version: '', mdx: false, commands: true, wants: () => true };
    return finding ? fixesOf(analysis, finding, options).map(({ title }) => title) : [];
  });
}

const distinct = (texts) => [...new Set(texts)];

function exampleLines(rule, example, locale, texts, withAnswers) {
  const day = example.asOf === undefined ? [] : [`${texts.asOf(example.asOf)}${texts.colon}`, ''];
  const said = withAnswers ? answers(rule, example, locale, texts) : [];
  const beside = (example.beside ?? []).flatMap((other) => [`${texts.beside}${texts.colon}`, '', ...fenced(other), '']);
  const why = example.why === undefined ? [] : [example.why, ''];
  return [...day, ...why, ...fenced(example.text), '', ...beside, ...said.flatMap((line) => [line, ''])];
}

function fixLines(rule, locale, texts) {
  const titles = distinct(fixesOn(rule, locale).flat());
  return titles.length > 0 ? ['', texts.fixes, '', ...titles.map((title) => `- ${quoted(title)}`)] : [];
}

function page(rule, locale) {
  const { meta } = rule;
  const texts = TEXTS[locale];
  const other = locale === 'fr' ? 'en' : 'fr';
  const family = meta.id.split('/')[0];
  const section = (title, lines) => (lines.length ? [`## ${title}`, '', ...lines, ''] : []);
  const lines = [
    `<!-- ${texts.generated} -->`,
    '',
    `# ${meta.title[locale]}`,
    '',
    `- **${texts.id}${texts.colon}** \`${meta.id}\``,
    `- **${texts.severity}${texts.colon}** ${severityName(meta.defaultSeverity, locale)}`,
    `- **${texts.family}${texts.colon}** ${texts.families[family]}`,
    '',
    `[${texts.index}](../README.md) · [${texts.other}](../../${other}/${meta.id}.md)`,
    '',
    meta.description[locale].trim(),
    '',
    ...section(texts.asks, meta.asks ? [meta.asks[locale]] : []),
    ...section(texts.bad, meta.bad[locale].flatMap((example) => exampleLines(rule, example, locale, texts, true)).slice(0, -1)),
    ...section(texts.good, meta.good[locale].flatMap((example) => exampleLines(rule, example, locale, texts, false)).slice(0, -1)),
    // What settles a choice is in its own messages: there is no item to write.
    ...section(texts.settle, meta.scope === 'choices' ? [] : [texts.settling[family], ...fixLines(rule, locale, texts)]),
    ...section(
      texts.messages,
      Object.values(meta.messages).map((message) => `- ${oneLine(message[locale].replace(/\{\w+\}/g, '…'))}`),
    ),
    ...section(
      texts.sources,
      meta.sources.map((source) => `- ${sourceText(source)[locale]}`),
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function index(locale) {
  const texts = TEXTS[locale];
  const other = locale === 'fr' ? 'en' : 'fr';
  const rules = RULES.map(({ meta }) => [
    `[\`${meta.id}\`](${meta.id}.md)`,
    meta.title[locale],
    severityName(meta.defaultSeverity, locale),
  ]);
  const fixes = RULES.flatMap((rule) => {
    const first = distinct(fixesOn(rule, locale).flatMap((titles) => titles.slice(0, 1)));
    return first.length > 0 ? [[`[\`${rule.meta.id}\`](${rule.meta.id}.md)`, first.map(quoted).join('<br>')]] : [];
  });
  const demand = (item, edition) => texts.demands[EDITIONS[edition].items[item] ?? 'none'];
  const items = ITEMS.map((item) => [
    ITEM_TEXTS[item].label[locale],
    ITEM_TEXTS[item].settledBy[locale],
    demand(item, 'V9'),
    demand(item, '2026'),
  ]);
  return `${[
    `<!-- ${texts.generated} -->`,
    '',
    `# ${texts.index}`,
    '',
    `[${texts.other}](../${other}/README.md)`,
    '',
    texts.intro,
    '',
    ...table(texts.columns, rules),
    '',
    texts.failed,
    '',
    `## ${texts.fixIndex}`,
    '',
    texts.fixIntro,
    '',
    ...table(texts.fixColumns, fixes),
    '',
    `## ${texts.items}`,
    '',
    texts.itemsIntro,
    '',
    ...table(texts.itemColumns, items),
  ].join('\n')}\n`;
}

export const folders = [FOLDER];

export const generate = () =>
  LOCALES.flatMap((locale) => [
    { path: `${FOLDER}/${locale}/README.md`, text: index(locale) },
    ...RULES.map((rule) => ({ path: `${FOLDER}/${locale}/${rule.meta.id}.md`, text: page(rule, locale) })),
  ]);
