import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/document/document.ts';
import { readNotedQuestions } from '../../server/src/singularity/notedQuestions.ts';

const questions = (text: string): string[] => readNotedQuestions(readDocument(text)).map(({ question }) => question);

describe('readNotedQuestions', () => {
  it('reads comments of HTML, of MDX and of front matter, in reading order', () =>
    assert.deepEqual(
      questions(
        '---\nduree: 2 jours\n# question : Pourquoi deux ?\n---\n\n# Titre\n\n<!-- question : Que fait-on,\nle matin ? -->\n\n- a\n  <!-- Question: Who? -->\n\nMot {/* question : Et là ? */} mot.\n',
      ),
      ['Pourquoi deux ?', 'Que fait-on, le matin ?', 'Who?', 'Et là ?'],
    ));

  it('places them on their comment', () => {
    const text = '# T\n\n<!-- question : Qui ? -->\n';
    const [noted] = readNotedQuestions(readDocument(text));
    assert.equal(noted && text.slice(noted.span.start, noted.span.end), '<!-- question : Qui ? -->');
  });

  it('leaves out code, other comments, empty ones and those never closed', () =>
    assert.deepEqual(
      questions(
        '# T\n\n`<!-- question : a ? -->`\n\n```\n<!-- question : b ? -->\n```\n\n<!-- note : c ? --> <!-- question :  -->\n\nLa question : d ?\n\n<!-- question : e ?\n',
      ),
      [],
    ));

  it('is not slow on many that are never closed', () => {
    const text = `# T\n\n${'<!-- question : '.repeat(20_000)}`;
    const started = performance.now();
    questions(text);
    assert.ok(performance.now() - started < 5000);
  });
});
