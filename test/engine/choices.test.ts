import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type ConfiguredChoice, DEFAULT_SETTINGS, type Settings } from '../../server/src/config/settings.ts';
import { type Analysis, analyse } from '../../server/src/engine/analyse.ts';
import { configuredUses } from '../../server/src/engine/choices.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { itemCases } from '../support/fixtures.ts';

const SHEET = `# Remonter un mur

**Objectifs :** remonter un mètre de mur.

**Public :** agents de communes

**Prérequis :** aucun

**Durée :** selon le mur

**Tarif :** sur devis

## Résultats

En 2025, 38 personnes sur 41 ont remonté leur mètre de mur (93 %).

## Méthodes

L’alternance d’apports théoriques et pratiques se règle sur la météo.
`;

const AS_OF = '2026-10-15';
const read = (text: string, settings: Partial<Settings> = {}, path = 'programmes/mur.md'): Analysis =>
  analyse(text, { asOf: AS_OF, locale: 'fr', kind: 'programme', path, settings: { ...DEFAULT_SETTINGS, ...settings } });

const named = ({ rule, item }: Finding): string => (item ? `${rule} (${item})` : rule);
const VAGUE = ['evidence/vague-item (duration)', 'evidence/vague-item (price)', 'singularity/stock-phrase'];
/** What is found besides what the sheet lacks. */
const found = ({ findings }: Analysis): string[] =>
  findings
    .filter(({ rule }) => rule !== 'evidence/missing-item')
    .map(named)
    .sort();
const states = ({ choices }: Analysis): string[] => choices.map(({ state }) => state);

const above = (...choices: readonly string[]): string =>
  `${choices.map((choice) => `<!-- choix assumé : ${choice} -->\n\n`).join('')}${SHEET}`;

describe('an assumed choice in a document', () => {
  it('keeps out what it is about, and nothing else', () => {
    assert.deepEqual(found(read(SHEET)), VAGUE);
    const analysis = read(above('evidence/vague-item (price) | raison : il se construit avec la commune'));
    assert.deepEqual(found(analysis), ['evidence/vague-item (duration)', 'singularity/stock-phrase']);
    const [use] = analysis.choices;
    assert.equal(use?.state, 'in-force');
    assert.equal(use.origin, 'inline');
    assert.deepEqual(use.used.map(named), ['evidence/vague-item (price)']);
  });

  it('may name an indicator, or the rule without its family', () => {
    assert.deepEqual(found(read(above('vague-item (indicateur 1) | raison : parce que'))), ['singularity/stock-phrase']);
    assert.deepEqual(found(read(above('vague-item (2) | raison : parce que'))), ['evidence/unused-choice', ...VAGUE]);
  });

  it('without a target is about what stands beside it, and about what the document lacks', () => {
    const before = (words: string, choice: string): string =>
      SHEET.replace(words, `<!-- choix assumé : ${choice} | raison : parce que -->\n\n${words}`);
    assert.deepEqual(found(read(before('**Tarif', 'vague-item'))), ['evidence/vague-item (duration)', 'singularity/stock-phrase']);
    assert.deepEqual(found(read(before('## Méthodes', 'stock-phrase'))), VAGUE.slice(0, 2));
    assert.deepEqual(found(read(before('**Public', 'vague-item'))), ['evidence/unused-choice', ...VAGUE]);
    const missing = (text: string): number => read(text).findings.filter(({ rule }) => rule === 'evidence/missing-item').length;
    assert.ok(missing(SHEET) > 1);
    assert.equal(missing(`${SHEET}\n<!-- choix assumé : missing-item | raison : le reste est affiché en mairie -->\n`), 0);
  });

  it('holds through its last day, and then says so on the day', () => {
    const until = (day: string): Analysis => read(above(`vague-item (price) | raison : parce que | jusqu’au : ${day}`));
    assert.deepEqual(states(until(AS_OF)), ['in-force']);
    const late = until('2026-10-14');
    assert.deepEqual(states(late), ['expired']);
    assert.deepEqual(found(late), ['evidence/expired-choice', ...VAGUE]);
    const [finding] = late.findings.filter(({ rule }) => rule === 'evidence/expired-choice');
    assert.equal(late.document.source.slice(finding?.span ?? { start: 0, end: 0 }), '2026-10-14');
    assert.equal(finding?.severity, 'warning');
    assert.match(finding.message, /14 octobre 2026, et l’audit est le 15 octobre 2026/);
  });

  it('that is expired and about nothing is only worth a word', () => {
    const { findings } = read(above('vague-item (contact) | raison : parce que | jusqu’au : 2026-01-01'));
    assert.deepEqual(
      findings.filter(({ rule }) => rule === 'evidence/expired-choice').map(({ severity }) => severity),
      ['information'],
    );
  });

  it('keeps nothing out without a reason, or when it cannot be read', () => {
    for (const [choice, state, rule] of [
      ['vague-item (price)', 'unreasoned', 'evidence/unreasoned-choice'],
      ['vague-item (price) | raison : à compléter', 'unreasoned', 'evidence/unreasoned-choice'],
      ['vague-item (prices-to-come) | raison : parce que', 'unreadable', 'evidence/malformed-choice'],
      ['vague-thing (price) | raison : parce que', 'unreadable', 'evidence/malformed-choice'],
      ['vague-item (price) | raison : parce que | jusqu’au : demain', 'unreadable', 'evidence/malformed-choice'],
    ] as const) {
      const analysis = read(above(choice));
      assert.deepEqual(states(analysis), [state], choice);
      assert.deepEqual(found(analysis), [rule, ...VAGUE].sort(), choice);
    }
  });

  it('says how a comment that was left open is closed', () => {
    const message = (text: string): string | undefined =>
      read(text).findings.find(({ rule }) => rule === 'evidence/malformed-choice')?.message;
    assert.match(message(`${SHEET}\n<!-- choix assumé : vague-item (price)\n`) ?? '', /« --> »/);
    assert.match(message(`${SHEET}\n{/* choix assumé : vague-item (price)\n`) ?? '', /« \*\/} »/);
  });

  it('does not silence what is said of choices', () => {
    const analysis = read(above('unreasoned-choice | raison : parce que', 'vague-item (price)'));
    assert.deepEqual(states(analysis), ['unused', 'unreasoned']);
    assert.ok(found(analysis).includes('evidence/unreasoned-choice'));
  });

  it('is reported in documents of every kind', () => {
    const { findings } = analyse('# Note\n\n<!-- choix assumé : vague-item -->\n', { asOf: AS_OF, locale: 'fr', kind: 'other' });
    assert.deepEqual(findings.map(named), ['evidence/unreasoned-choice']);
  });
});

describe('a choice of the configuration', () => {
  const choice = (values: Partial<ConfiguredChoice>): ConfiguredChoice => ({
    rule: 'evidence/vague-item',
    reason: 'parce que',
    source: { path: 'singulier.yaml', line: 12 },
    ...values,
  });
  const configured = (values: Partial<ConfiguredChoice>, path?: string): Analysis => read(SHEET, { choices: [choice(values)] }, path);

  it('keeps out what it is about in the files that it names', () => {
    assert.deepEqual(found(configured({ item: 'price' })), ['evidence/vague-item (duration)', 'singularity/stock-phrase']);
    assert.deepEqual(found(configured({ files: ['programmes/**'] })), ['singularity/stock-phrase']);
    assert.deepEqual(found(configured({ files: ['', 'sessions/**'] })), VAGUE);
  });

  it('is told of in the documents that it is about, and otherwise where it is written', () => {
    const choices = [
      choice({ item: 'price' }),
      choice({ item: 'contact' }),
      choice({ until: '2026-10-14' }),
      choice({ reason: ' ' }),
      choice({ rule: 'evidence/vague-thing' }),
    ].map((each, index) => ({ ...each, source: { path: 'singulier.yaml', line: index + 1 } }));
    const analyses = ['a.md', 'b.md'].map((path) => read(SHEET, { choices }, path));
    assert.deepEqual(
      analyses.map((analysis) => analysis.choices.map(({ state, origin, used }) => [state, origin, used.length])),
      Array.from({ length: 2 }, () => [
        ['in-force', 'configuration', 1],
        ['expired', 'configuration', 2],
        ['unreasoned', 'configuration', 2],
      ]),
    );
    // What is wrong with them is not the document's.
    assert.deepEqual(found(analyses[0] as Analysis), ['evidence/vague-item (duration)', 'singularity/stock-phrase']);
    const uses = configuredUses(
      choices,
      analyses.flatMap((analysis) => analysis.choices),
      { asOf: AS_OF, rules: RULES.map(({ meta }) => meta.id) },
    );
    assert.deepEqual(
      uses.map(({ state, count, choice: { source } }) => [source.line, state, count]),
      [
        [1, 'in-force', 2],
        [2, 'unused', 0],
        [3, 'expired', 4],
        [4, 'unreasoned', 4],
        [5, 'unreadable', 0],
      ],
    );
  });
});

describe('the severity of a rule', () => {
  it('is what the configuration says', () => {
    const severities = (analysis: Analysis): string[] => [
      ...new Set(analysis.findings.filter(({ rule }) => rule === 'evidence/vague-item').map(({ severity }) => severity)),
    ];
    assert.deepEqual(severities(read(SHEET, { rules: { 'evidence/vague-item': { severity: 'error' } } })), ['error']);
    assert.deepEqual(severities(read(SHEET, { rules: { 'evidence/vague-item': { severity: 'off' } } })), []);
    assert.deepEqual(severities(read(SHEET, { rules: { 'evidence/vague-item': { options: {} } } })), ['warning']);
  });

  it('holds for what is said of choices too', () => {
    assert.deepEqual(
      found(read(above('vague-item (contact) | raison : parce que'), { rules: { 'evidence/unused-choice': { severity: 'off' } } })),
      VAGUE,
    );
  });
});

describe('a choice for any finding of the fixtures', function () {
  this.timeout(120_000);

  /** Right before the block that the finding stands on; for a target, after the front matter. */
  function place({ document }: Analysis, { span, item }: Finding): number {
    const nodes = document.tree.children.filter(({ type }) => type !== 'yaml');
    const node = item ? nodes[0] : nodes.find(({ position }) => (position?.end.offset ?? 0) > span.start);
    return node?.position?.start.offset ?? document.source.text.length;
  }

  it('removes that finding and no other', () => {
    const cases = itemCases()
      .flatMap(({ documents }) => documents.map((path) => readFileSync(path, 'utf8')))
      .map((text) => ({ text, analysis: analyse(text, { asOf: '2026-11-15', locale: 'fr' }) }))
      .filter(({ analysis }) => analysis.findings.length > 0);
    assert.ok(cases.length > 20);
    fc.assert(
      fc.property(fc.constantFrom(...cases), fc.nat(), fc.boolean(), ({ text, analysis }, pick, mdx) => {
        const finding = analysis.findings[pick % analysis.findings.length] as Finding;
        // No comment of the text stands beside words of the front matter: there a choice names its target.
        const isAbove = finding.span.start < (analysis.document.frontMatter?.span.end ?? 0);
        const about =
          isAbove && !finding.item && finding.indicator !== undefined ? `${finding.rule} (${finding.indicator})` : named(finding);
        const says = `choix assumé : ${about} | raison : nous l’avons pesé ensemble`;
        const comment = `\n\n${mdx ? `{/* ${says} */}` : `<!-- ${says} -->`}\n\n`;
        const at = place(analysis, finding);
        const after = analyse(text.slice(0, at) + comment + text.slice(at), { asOf: '2026-11-15', locale: 'fr' });
        const [use] = after.choices;
        assert.equal(use?.state, 'in-force', named(finding));
        const told = (findings: readonly Finding[], shift: number): string[] =>
          findings.map(
            ({ rule, item, span, message }) =>
              // A doubt names its line, which the comment moves.
              `${rule} ${item} ${span.start < at + (shift ? comment.length : 0) ? span.start : span.start - shift} ${message.replace(/peut-être ligne \d+/, '')}`,
          );
        const gone = new Set(told(use.used, comment.length));
        assert.ok(gone.has(told([finding], 0)[0] as string));
        // A target stands for one finding; a block may hold several of the same rule.
        if (finding.item) assert.equal(gone.size, 1);
        for (const { rule } of use.used) assert.equal(rule, finding.rule);
        assert.deepEqual(
          told(after.findings, comment.length),
          told(analysis.findings, 0).filter((line) => !gone.has(line)),
        );
      }),
      { numRuns: 50 },
    );
  });
});
