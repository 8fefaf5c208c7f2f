import { commands, type Diagnostic, DiagnosticSeverity, languages, type TextDocument, Uri, window, workspace } from 'vscode';

export const EXTENSION_ID = 'singulier.singulier';

/** Asks again until there is an answer: an editor tells what it knows when it knows it. Gives up after 20 s. */
export async function until<T>(what: string, ask: () => T | undefined | false | Promise<T | undefined | false>): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== false) return answer;
    if (Date.now() > deadline) throw new Error(`waited 20 s in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Opens a document of the test workspace in an editor. */
export async function open(file: string): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('the test workspace is not open');
  const document = await workspace.openTextDocument(Uri.joinPath(folder.uri, file));
  await window.showTextDocument(document);
  return document;
}

/** Takes back what a test did to the active document. */
export const revert = () => commands.executeCommand('workbench.action.files.revert');

export const diagnosticsOf = (document: TextDocument): Diagnostic[] =>
  languages.getDiagnostics(document.uri).filter(({ source }) => source === 'singulier');

/** The rule that a diagnostic comes from. */
export const ruleOf = ({ code }: Diagnostic) => String(typeof code === 'object' ? code.value : code);

export const errorsOf = (document: TextDocument) => diagnosticsOf(document).filter(({ severity }) => severity === DiagnosticSeverity.Error);

/** Waits for the diagnostic of that rule whose message matches. */
export const diagnostic = (document: TextDocument, rule: string, message: RegExp): Promise<Diagnostic> =>
  until(`${rule} ${message}`, () => diagnosticsOf(document).find((found) => ruleOf(found) === rule && message.test(found.message)));

/** Sets a setting of the workspace for the duration of `test`. */
export async function withSetting(key: string, value: string, test: () => Promise<void>): Promise<void> {
  const configuration = workspace.getConfiguration('singulier');
  const before = configuration.inspect<string>(key)?.workspaceValue;
  await configuration.update(key, value, false);
  try {
    await test();
  } finally {
    await workspace.getConfiguration('singulier').update(key, before, false);
  }
}
