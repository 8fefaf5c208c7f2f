import assert from 'node:assert/strict';
import { commands, DiagnosticSeverity, Uri, window, workspace } from 'vscode';
import { diagnostic, diagnosticsOf, errorsOf, open } from './support.ts';

describe('diagnostics', () => {
  it('tell the missing item on the title, with a link to the page of the rule', async () => {
    const document = await open('programmes/sans-tarif.md');
    const missing = await diagnostic(document, 'evidence/missing-item', /tarif/i);
    assert.equal(missing.severity, DiagnosticSeverity.Error);
    assert.equal(missing.range.start.line, 0);
    assert.ok(missing.range.isSingleLine);
    assert.ok(typeof missing.code === 'object' && missing.code.target instanceof Uri);
    assert.match(missing.code.target.path, /missing-item/);
    assert.deepEqual(errorsOf(document), [missing]);
  });

  it('come for a document that was never saved', async () => {
    const document = await workspace.openTextDocument({
      language: 'markdown',
      content: (await open('programmes/sans-tarif.md')).getText(),
    });
    await window.showTextDocument(document);
    await diagnostic(document, 'evidence/missing-item', /tarif/i);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('leave other documents alone', async () => {
    const notes = await open('notes/courses.md');
    // The programme opened after it has its findings: those of the notes would be there by now.
    await diagnostic(await open('programmes/complet-avant-2026.md'), 'evidence/missing-item', /financement/i);
    assert.deepEqual(diagnosticsOf(notes), []);
  });
});
