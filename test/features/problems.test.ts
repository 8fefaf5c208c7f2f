import assert from 'node:assert/strict';
import { problemMessage } from '../../server/src/messages/problems.ts';

describe('problemMessage', () => {
  it('says what to do, in the reader’s language', () => {
    const problem = { code: 'front-matter-unclosed', severity: 'error', span: { start: 0, end: 3 } } as const;
    assert.match(problemMessage(problem, 'fr'), /jamais fermé.*Ajoutez/);
    assert.match(problemMessage(problem, 'en'), /never closed.*Add/);
  });

  it('gives the parser’s words as they are, on one line', () => {
    const problem = {
      code: 'front-matter-syntax',
      severity: 'error',
      span: { start: 0, end: 3 },
      detail: 'Nested mappings\nin {message} $& {x: 1}',
    } as const;
    assert.match(problemMessage(problem, 'fr'), /de cette ligne\. \(détail, en anglais : Nested mappings in \{message\} \$& \{x: 1\}\)$/);
  });
});
