import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';
import { readText } from './project.ts';

/** The scopes of VS Code's own Markdown grammar that the injection must respect, in as few rules as show them. */
const HOST = {
  scopeName: 'text.html.markdown',
  patterns: [
    { name: 'markup.fenced_code.block.markdown', begin: '^```', end: '^```' },
    { name: 'comment.block.html', begin: '(^|\\G)\\s*(<!--)', end: '-->' },
    { name: 'markup.inline.raw.string.markdown', match: '`[^`]+`' },
    { name: 'meta.link.reference.markdown', match: '\\[[^\\]]+\\]\\([^)]+\\)' },
    { name: 'markup.bold.markdown', begin: '\\*\\*', end: '\\*\\*' },
  ],
  repository: {},
};

const INJECTION = 'markdown.singulier.injection';

/** Words of the text that the injection marks with the scope, in reading order. */
type Marked = (text: string, scope: string) => string[];

async function loadInjected(): Promise<Marked> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');
  await oniguruma.loadWASM(await readFile(wasm));
  const source = await readText('syntaxes/singulier.tmLanguage.json');
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scope) => Promise.resolve(textmate.parseRawGrammar(scope === INJECTION ? source : JSON.stringify(HOST), `${scope}.json`)),
    getInjections: (scope) => (scope === HOST.scopeName ? [INJECTION] : undefined),
  });
  const grammar = await registry.loadGrammar(HOST.scopeName);
  assert.ok(grammar);
  return (text, scope) => {
    const words: string[] = [];
    let stack = textmate.INITIAL;
    for (const line of text.split('\n')) {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
      stack = ruleStack;
      for (const token of tokens) {
        const word = line.slice(token.startIndex, token.endIndex).trim();
        if (word && token.scopes.includes(`${scope}.singulier`)) words.push(word);
      }
    }
    return words;
  };
}

describe('syntaxes/singulier.tmLanguage.json', () => {
  let marked: Marked;
  before(async () => {
    marked = await loadInjected();
  });

  const numbers = (text: string): string[] => marked(text, 'constant.numeric.indicator');
  const stubs = (text: string): string[] => marked(text, 'keyword.other.stub');
  const questions = (text: string): string[] => marked(text, 'markup.italic.question');

  it('marks references to indicators, one, several or a range', () => {
    assert.deepEqual(numbers('voir l’indicateur 8 et l’Ind. 12'), ['8', '12']);
    assert.deepEqual(numbers('- **Indicateurs 30 à 32**, indicateur n° 5'), ['30 à 32', '5']);
    assert.deepEqual(numbers('see indicator 8, indicators 9 and 10, indicators 30-32'), ['8', '9 and 10', '30-32']);
    assert.deepEqual(marked('un indicateur 8 tenu', 'entity.name.type.indicator'), ['indicateur', '8']);
  });

  it('leaves figures that are no reference', () => {
    assert.deepEqual(numbers('indicateur 85 % atteint, indicateur 1.5, indicateur 2026, un coindicateur 3'), []);
  });

  it('marks stubs and the question they ask, up to the end of the line or of the cell', () => {
    assert.deepEqual(stubs('à compléter : combien d’heures ?'), ['à compléter']);
    assert.deepEqual(questions('**Durée :** à compléter : combien d’heures ?'), ['combien d’heures ?']);
    assert.deepEqual(questions('| Tarif | To be completed: how much? | 8 |'), ['how much?']);
    assert.deepEqual(stubs('TODO demander à Inès'), ['TODO']);
    assert.deepEqual(stubs('[à compléter] [TODO] [to be completed: which price?]'), ['à compléter', 'TODO', 'to be completed']);
  });

  it('knows decomposed accents and no-break spaces', () => {
    assert.deepEqual(stubs('à compléter\u00a0: combien ?'.normalize('NFD')), ['à compléter'.normalize('NFD')]);
    assert.deepEqual(numbers('indicateur\u00a08'), ['8']);
  });

  it('marks "à compléter" where it is the whole value, not inside a sentence', () => {
    assert.deepEqual(stubs('**Durée :** à compléter'), ['à compléter']);
    assert.deepEqual(stubs('| Tarif | à compléter |'), ['à compléter']);
    assert.deepEqual(stubs('Un dossier à compléter avant l’entrée, la METHODO, des TODOS, [à compléter](dossier.md)'), []);
  });

  it('marks the questions inserted as comments, also when indented or over several lines', () => {
    assert.deepEqual(questions('<!-- question : que fait-on, et avec quoi ? -->'), ['que fait-on, et avec quoi ?']);
    assert.deepEqual(questions('  <!-- question: what do people\n  do? --> then'), ['what do people', 'do?']);
    assert.deepEqual(questions('<!-- une autre remarque -->'), []);
  });

  it('marks them in MDX too', () => {
    assert.deepEqual(questions('  {/* question : que fait-on,\n  et avec quoi ? */} puis'), ['que fait-on,', 'et avec quoi ?']);
    assert.deepEqual(questions('<!-- Open question: what do people do? -->'), ['what do people do?']);
    assert.deepEqual(questions('{/* une autre remarque */}'), []);
  });

  it('marks required wording and the text that requires it, or that is still to be named', () => {
    const sources = (text: string): string[] => marked(text, 'string.unquoted.source');
    assert.deepEqual(sources('<!-- formulation exigée : Code du travail, art. L. 6313-1 --> suite'), ['Code du travail, art. L. 6313-1']);
    assert.deepEqual(sources('{/* required wording: the funder’s template */}'), ['the funder’s template']);
    assert.deepEqual(sources('<!-- Formulation exigée\u00a0: RNCP99126 -->'.normalize('NFD')), ['RNCP99126']);
    assert.deepEqual(marked('<!-- formulation exigée : x -->', 'keyword.other.required-wording'), ['formulation exigée']);
    assert.deepEqual(stubs('- texte <!-- formulation exigée : à compléter -->'), ['à compléter']);
    assert.deepEqual(sources('<!-- formulation exigée par le financeur -->'), []);
  });

  it('stays out of code', () => {
    assert.deepEqual(marked('`<!-- formulation exigée : x -->`', 'keyword.other.required-wording'), []);
    assert.deepEqual(numbers('`indicateur 8`\n```\nindicateur 9\n```\nindicateur 10'), ['10']);
  });
});
