// Markdown snippets, in the words of the stubs that the quick fixes insert: they ask, they never answer for the author.
// Each tab stop covers its whole stub, so that typing replaces "à compléter : …" and no promise is left behind.
import { format } from '../../out/server/src/messages/format.js';
import { WRITTEN_TEXTS } from '../../out/server/src/messages/server.js';
import { ITEMS } from '../../out/server/src/referential/items.js';
import { ITEM_TEXTS } from '../../out/server/src/lexicon/itemTexts.js';

const LOCALES = {
  fr: {
    skeleton: {
      name: 'Programme entier, en questions',
      prefix: 'programme',
      title: 'quel travail saura-t-on faire ? (intitulé)',
      description: 'Trame de programme : les quinze rubriques que le lecteur attend, chacune avec la question à laquelle répondre.',
    },
    item: { name: 'Rubrique', prefix: 'rubrique', description: 'À écrire' },
    evidence: {
      name: 'Preuve d’un indicateur',
      prefix: 'preuve',
      body: '- **Indicateur ${1:8}**, ${2:quelle preuve ?} : [${3:nom du document}](${4:preuves/fichier.pdf}), ${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}$0',
      description: 'Ligne de preuve : l’indicateur, ce que le document montre, son lien, sa date.',
    },
  },
  en: {
    skeleton: {
      name: 'Whole programme, as questions',
      prefix: 'course',
      title: 'what work will people be able to do? (title)',
      description: 'Outline of a programme: the fifteen items that a reader expects, each with the question to answer.',
    },
    item: { name: 'Item', prefix: 'item', description: 'To be written' },
    evidence: {
      name: 'Evidence for an indicator',
      prefix: 'evidence',
      body: '- **Indicator ${1:8}**, ${2:which evidence?}: [${3:name of the document}](${4:evidence/file.pdf}), ${CURRENT_YEAR}-${CURRENT_MONTH}-${CURRENT_DATE}$0',
      description: 'Evidence line: the indicator, what the document shows, its link, its date.',
    },
  },
};

/** A placeholder; `\`, `$` and `}` in its text would be read as snippet syntax. */
const tabStop = (number, text) => `\${${number}:${text.replace(/[\\$}]/g, '\\$&')}}`;

/** The promise that stands for an item's value, as the first words under its heading. */
function stub(item, locale) {
  const text = format(WRITTEN_TEXTS.stub[locale], { asks: ITEM_TEXTS[item].asks[locale] });
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function snippetsIn(locale) {
  const texts = LOCALES[locale];
  const section = (item, number) => [`## ${ITEM_TEXTS[item].label[locale]}`, '', tabStop(number, stub(item, locale))];
  const { skeleton, evidence } = texts;
  const snippets = {
    [skeleton.name]: {
      prefix: skeleton.prefix,
      // Of a page that promises all of it, nothing else says that it is no template.
      body: [
        '---',
        'kind: programme',
        '---',
        '',
        `# ${tabStop(1, skeleton.title)}`,
        ...ITEMS.flatMap((item, index) => ['', ...section(item, index + 2)]),
        '$0',
      ],
      description: skeleton.description,
    },
  };
  for (const item of ITEMS) {
    const { label, key, settledBy } = ITEM_TEXTS[item];
    const colon = locale === 'fr' ? ' :' : ':';
    snippets[`${texts.item.name}${colon} ${label[locale]}`] = {
      prefix: `${texts.item.prefix}-${key[locale].replaceAll('_', '-')}`,
      body: [...section(item, 1), '$0'],
      description: `${texts.item.description}${colon} ${settledBy[locale]}.`,
    };
  }
  snippets[evidence.name] = { prefix: evidence.prefix, body: [evidence.body], description: evidence.description };
  return snippets;
}

export const folders = ['snippets'];

export const generate = () =>
  Object.keys(LOCALES).map((locale) => ({ path: `snippets/${locale}.json`, text: `${JSON.stringify(snippetsIn(locale), null, 2)}\n` }));
