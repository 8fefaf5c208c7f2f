import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { analyse, type Analysis } from '../../server/src/engine/analyse.ts';
import { analyseExample } from '../../server/src/engine/example.ts';
import { choiceComment } from '../../server/src/features/choiceComment.ts';
import { applyEdits, type Edit } from '../../server/src/features/edit.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import type { RuleExample } from '../../server/src/rules/rule.ts';
import { RULES } from '../../server/src/rules/index.ts';
import { itemCases } from '../support/fixtures.ts';
import { crlf, lines, placeholders, saidOf } from './support.ts';

const AUDIT = { asOf: '2026-11-22', locale: 'fr' } as const;
const REASON = 'la maison le veut ainsi';

const isAboutChoices = ({ rule }: Finding): boolean => RULES.some(({ meta }) => meta.id === rule && meta.scope === 'choices');

const withReason = (edit: Edit): Edit => {
  const [reason] = edit.placeholders;
  return reason ? { ...edit, newText: edit.newText.slice(0, reason.start) + REASON + edit.newText.slice(reason.end) } : edit;
};

const count = ({ findings }: Analysis, finding: Finding): number => findings.filter((other) => saidOf(other) === saidOf(finding)).length;

/** One finding of each rule and place: their comments differ by no more than that. */
function distinct({ document, findings }: Analysis): Finding[] {
  const seen = new Map<string, Finding>();
  for (const finding of findings) {
    const line = document.source.positionAt(finding.span.start).line;
    if (!isAboutChoices(finding)) seen.set(`${finding.rule} ${line}`, finding);
  }
  return [...seen.values()];
}

function holds(text: string, mdx: boolean, { kind, beside }: Pick<RuleExample, 'kind' | 'beside'> = {}): void {
  const audit = { ...AUDIT, kind };
  const analyseBeside = (written: string): Analysis => analyseExample({ text: written, ...(beside && { beside }) }, audit);
  const before = analyseBeside(text);
  const told = new Set<string>();
  for (const finding of distinct(before)) {
    const edit = choiceComment(before.document, finding, mdx);
    assert.ok(edit, finding.message);
    if (!told.has(finding.rule)) {
      told.add(finding.rule);
      const promised = analyseBeside(applyEdits(text, [edit]));
      assert.ok(count(promised, finding) > 0 || before.findings.length === 0, `${saidOf(finding)} goes without a reason`);
      assert.ok(
        promised.findings.some(({ rule }) => rule === 'evidence/unreasoned-choice'),
        `${saidOf(finding)}: the missing reason is not told`,
      );
    }
    const chosen = analyseBeside(applyEdits(text, [withReason(edit)]));
    assert.ok(count(chosen, finding) < count(before, finding), `${saidOf(finding)} stays in spite of its reason`);
    const known = new Set(before.findings.map(saidOf));
    assert.deepEqual(
      chosen.findings.map(saidOf).filter((key) => !known.has(key)),
      [],
    );
    assert.deepEqual([chosen.facts.kind, chosen.facts.category], [before.facts.kind, before.facts.category]);
  }
}

describe('choiceComment', () => {
  for (const { name, documents } of itemCases()) {
    for (const path of documents)
      it(`${name}: any finding can be stood by`, () => {
        holds(readFileSync(path, 'utf8'), path.endsWith('.mdx'));
      });
  }

  for (const { meta } of RULES) {
    it(`${meta.id}: its examples can be stood by`, () => {
      for (const { text, kind = 'programme', beside } of [...meta.bad.fr, ...meta.bad.en]) {
        const around = { kind, ...(beside && { beside }) };
        holds(text, false, around);
        holds(crlf(text), true, around);
      }
    });
  }

  const DOCUMENT = lines`
    ---
    title: Broder
    ---

    # Broder

    - Une pédagogie active
    - Du fil

    | Ce que | Comment |
    |---|---|
    | Méthodes | pédagogie active |
    `;

  const finding = (words: string, more: Partial<Finding> = {}): Finding => ({
    rule: 'singularity/stock-phrase',
    severity: 'hint',
    span: { start: DOCUMENT.indexOf(words), end: DOCUMENT.indexOf(words) + words.length },
    granularity: 'passage',
    message: '',
    data: { fix: 'nothing' },
    ...more,
  });

  const written = (about: Finding, mdx = false): string | undefined => {
    const edit = choiceComment(analyse(DOCUMENT, AUDIT).document, about, mdx);
    return edit && applyEdits(DOCUMENT, [edit]);
  };

  it('stands above the block, at the end of an item or a row, or first in the text for the front matter', () => {
    assert.match(
      `${written(finding('# Broder'))}`,
      /---\n\n<!-- choix assumé : singularity\/stock-phrase \| raison : à compléter -->\n\n# Broder/,
    );
    assert.match(`${written(finding('Une pédagogie'))}`, /^- Une pédagogie active <!-- choix assumé : .* -->$/m);
    assert.match(
      `${written(finding('pédagogie active |'))}`,
      /^\| Méthodes \| pédagogie active <!-- choix assumé : [^|]* \\\| raison : à compléter --> \|$/m,
    );
    assert.match(
      `${written(finding('title', { item: 'price' }))}`,
      /---\n\n<!-- choix assumé : singularity\/stock-phrase \(price\) \| .* -->\n\n# Broder/,
    );
    assert.match(
      `${written(finding('Une pédagogie', { indicator: 8 }), true)}`,
      /\n\n\{\/\* choix assumé : singularity\/stock-phrase \(8\) \| raison : à compléter \*\/\}\n\n- Une/,
    );
    assert.equal(written(finding('title')), undefined, 'a comment in the text is not about words of the front matter');
  });

  it('stands alone where all is in the front matter', () => {
    const text = '---\nkind: programme\ntitre: Broder\n---\n';
    const { document } = analyse(text, AUDIT);
    const edit = choiceComment(document, finding('title', { item: 'price', span: { start: 30, end: 31 } }), false);
    assert.ok(edit);
    assert.deepEqual(placeholders([edit]), ['à compléter']);
    assert.match(applyEdits(text, [edit]), /---\n\n<!-- choix assumé : .* -->\n$/);
  });
});
