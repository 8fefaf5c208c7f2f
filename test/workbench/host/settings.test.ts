import assert from 'node:assert/strict';
import { Position, Range, WorkspaceEdit, workspace } from 'vscode';
import { diagnostic, errorsOf, open, revert, until, withSetting } from './support.ts';

describe('settings', () => {
  it('asOf chooses the edition: the items of 2026 are not asked before it', async () => {
    const document = await open('programmes/complet-avant-2026.md');
    await until('the items of the 2026 edition', () => errorsOf(document).length === 2);
    await withSetting('asOf', '2026-10-15', async () => {
      await until('no error under V9', () => errorsOf(document).length === 0);
    });
    await until('the items of the 2026 edition again', () => errorsOf(document).length === 2);
  });

  it('locale chooses the language of the messages', async () => {
    const document = await open('programmes/sans-tarif.md');
    await diagnostic(document, 'evidence/missing-item', /tarif/i);
    await withSetting('locale', 'en', async () => {
      await diagnostic(document, 'evidence/missing-item', /price/i);
    });
    await diagnostic(document, 'evidence/missing-item', /tarif/i);
  });

  it('diagnostics.run onSave waits for the document to be saved', async () => {
    const document = await open('programmes/sans-tarif.md');
    const original = document.getText();
    await diagnostic(document, 'evidence/missing-item', /tarif/i);
    await withSetting('diagnostics.run', 'onSave', async () => {
      await replaceAll(document.uri, original.replace('## Contact', '## Tarif\n\n640 € HT par personne.\n\n## Contact'));
      // Longer than the answer takes in the other tests: what has not changed by now waits for the save.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      assert.equal(errorsOf(document).length, 1, 'still as it was when opened');
      await document.save();
      await until('no error after saving', () => errorsOf(document).length === 0);

      await replaceAll(document.uri, original);
      await document.save();
      await diagnostic(document, 'evidence/missing-item', /tarif/i);
    });
  });

  afterEach(revert);
});

async function replaceAll(uri: Parameters<WorkspaceEdit['replace']>[0], text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(uri, new Range(new Position(0, 0), new Position(100_000, 0)), text);
  assert.ok(await workspace.applyEdit(edit));
}
