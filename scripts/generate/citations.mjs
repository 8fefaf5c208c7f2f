// What every message of the evidence rules cites, and on whose word: a page per language, from what each message declares.
import { capitalised } from '../../out/server/src/messages/capitalised.js';
import { format } from '../../out/server/src/messages/format.js';
import { FRAMEWORK, VOICE_MEANINGS, VOICE_NAMES } from '../../out/server/src/messages/framework.js';
import { EDITIONS, sourceOfItem } from '../../out/server/src/referential/editions.js';
import { ITEMS } from '../../out/server/src/referential/items.js';
import { ITEM_TEXTS } from '../../out/server/src/lexicon/itemTexts.js';
import { GUIDE_MISSING_ON, READ_ON, sourceOf, VOICES } from '../../out/server/src/referential/sources.js';
import { cite, voiceOf } from '../../out/server/src/rules/cite.js';
import { RULES } from '../../out/server/src/rules/index.js';
import { longDate } from '../../out/server/src/text/longDate.js';
import { frameworkHead } from '../frameworkHead.mjs';

const LOCALES = ['fr', 'en'];
const PATHS = { fr: 'docs/citations.fr.md', en: 'docs/citations.en.md' };

const TEXTS = {
  fr: {
    generated: 'Page produite par `npm run generate` à partir des règles : ne pas la modifier à la main.',
    title: 'Ce que cite chaque message, et qui parle',
    other: 'In English',
    colon: ' :',
    intro:
      'Chaque message qui demande quelque chose dit de qui cela vient. Aucun point du guide ou d’usage n’est signé par un décret, et aucun des deux ne fait à lui seul une erreur. Les messages absents de cette page ne citent rien : ils ne parlent que du document lui-même (un lien rompu, deux durées), ou posent une question.',
    referential: 'Les indicateurs et les sources sont dans le [guide du référentiel](referentiel.fr.md).',
    columns: ['Règle', 'Message', 'Qui parle', 'Ce qui peut être cité (édition 2026)'],
    item: 'selon la rubrique',
    itemCited: 'voir le tableau des rubriques, plus bas',
    items: 'Les rubriques de l’indicateur 1',
    itemColumns: ['Rubrique', 'V9', '2026'],
    none: '–',
  },
  en: {
    generated: 'Page made by `npm run generate` from the rules: not to be edited by hand.',
    title: 'What each message cites, and who speaks',
    other: 'En français',
    colon: ':',
    intro:
      'Every message that asks for something says where that comes from. No point of the guide or of usage is signed by a decree, and neither alone makes an error. Messages that are not on this page cite nothing: they speak of the document alone (a broken link, two durations), or ask a question.',
    referential: 'The indicators and the sources are in the [guide to the framework](referential.en.md).',
    columns: ['Rule', 'Message', 'Who speaks', 'What may be cited (2026 edition)'],
    item: 'according to the item',
    itemCited: 'see the table of items, below',
    items: 'The items of indicator 1',
    itemColumns: ['Item', 'V9', '2026'],
    none: '–',
  },
};

const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);

function messageRows(locale, texts) {
  return RULES.filter(({ meta }) => meta.id.startsWith('evidence/')).flatMap(({ meta }) =>
    Object.entries(meta.messages).flatMap(([name, { cites }]) => {
      if (!cites) return [];
      const byItem = cites.includes('item');
      const said = cites.map((one) => cite([one], { edition: EDITIONS['2026'], locale, inFull: true }).basis);
      return [
        [
          `[${meta.id}](rules/${locale}/${meta.id}.md)`,
          `\`${name}\``,
          byItem ? texts.item : [...new Set(cites.map((one) => VOICE_NAMES[voiceOf(one)][locale]))].join(', '),
          byItem ? texts.itemCited : said.join(' · '),
        ],
      ];
    }),
  );
}

function itemRows(locale, texts) {
  return ITEMS.map((item) => [
    ITEM_TEXTS[item].label[locale],
    ...[EDITIONS.V9, EDITIONS['2026']].map((edition) => {
      if (!edition.items[item]) return texts.none;
      const { voice, source, open } = sourceOfItem(edition, item);
      const name = VOICE_NAMES[source ? sourceOf(source).voice : voice][locale];
      return open ? `${name} (${open[locale]})` : name;
    }),
  ]);
}

function page(locale) {
  const texts = TEXTS[locale];
  const lines = [
    ...frameworkHead(texts, PATHS[locale === 'fr' ? 'en' : 'fr']),
    texts.intro,
    '',
    ...VOICES.map((voice) => `- **${capitalised(VOICE_NAMES[voice][locale])}${texts.colon}** ${VOICE_MEANINGS[voice][locale]}.`),
    '',
    format(FRAMEWORK.readOn[locale], { day: longDate(READ_ON, locale), missing: longDate(GUIDE_MISSING_ON, locale) }),
    '',
    texts.referential,
    '',
    ...table(texts.columns, messageRows(locale, texts)),
    '',
    `## ${texts.items}`,
    '',
    ...table(texts.itemColumns, itemRows(locale, texts)),
  ];
  return `${lines.join('\n')}\n`;
}

export const generate = () => LOCALES.map((locale) => ({ path: PATHS[locale], text: page(locale) }));
