import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import { contextOf } from '../../server/src/engine/analyse.ts';
import { readFacts } from '../../server/src/programme/readFacts.ts';
import { defineRule, type RuleMeta } from '../../server/src/rules/rule.ts';
import { readingOf } from '../../server/src/singularity/reading.ts';
import { ALONE } from '../../server/src/workspace/view.ts';

const TEXT = '# Tailler les fruitiers\n\n## Durée\n\n14 heures\n';

const told = { fr: 'Rien.', en: 'Nothing.' };
const meta = <const Scope extends 'document' | 'workspace'>(scope: Scope): RuleMeta<'told', readonly ['items'], Scope> => ({
  id: 'evidence/of-this-test',
  title: told,
  description: told,
  defaultSeverity: 'hint',
  kinds: ['programme'],
  scope,
  reads: ['items'],
  sources: [],
  messages: { told },
  good: { fr: [], en: [] },
  bad: { fr: [], en: [] },
});

const reading = (text = TEXT) => {
  const document = readDocument(text);
  return readingOf(document, readFacts(document, 'programme'), []);
};
const context = (of = reading()) => contextOf('a.md', of, { asOf: '2026-11-15', locale: 'fr' }, ALONE);

describe('what a rule reads', () => {
  it('is what it says, and the compiler refuses the rest', () => {
    const states: string[] = [];
    const rule = defineRule({
      meta: meta('document'),
      check(facts, circumstances, report) {
        states.push(facts.items.duration.state);
        // @ts-expect-error -- not among what it says that it reads
        void facts.evidence;
        // @ts-expect-error -- the tree is for readers of facts
        void facts.tree;
        // @ts-expect-error -- of other documents, only rules of scope `workspace` may ask
        void circumstances.workspace;
        // @ts-expect-error -- no such message
        const wrong: Parameters<typeof report>[0]['message'] = 'untold';
        void wrong;
      },
    });
    rule.run(context());
    assert.deepEqual(states, ['present']);
  });

  it('takes in the other documents where its scope is the workspace', () => {
    const rule = defineRule({
      meta: meta('workspace'),
      check: (_facts, { path, workspace, head, quote }, report) =>
        report({
          message: 'told',
          span: head,
          granularity: 'document',
          data: { fix: 'replace', text: [path, workspace.twins(path).length, quote(head)].join() },
        }),
    });
    assert.deepEqual(
      rule.run(context()).map(({ data }) => data),
      [{ fix: 'replace', text: 'a.md,0,Tailler les fruitiers' }],
    );
  });

  it('is read of the document once, and not before it is asked for', () => {
    const one = reading();
    const isMade = (name: keyof typeof one): boolean => Object.getOwnPropertyDescriptor(one, name)?.get === undefined;
    assert.deepEqual([isMade('wording'), isMade('said')], [false, false]);
    const { said } = one;
    assert.deepEqual([isMade('wording'), isMade('said'), isMade('comparable')], [true, true, false]);
    assert.equal(one.said, said);
    assert.equal(one.wording, one.wording);
  });
});
