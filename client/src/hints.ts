import {
  DiagnosticSeverity,
  Disposable,
  languages,
  OverviewRulerLane,
  Range,
  type TextDocument,
  type TextEditor,
  ThemeColor,
  window,
} from 'vscode';
import { SERVER_ID } from '../../server/src/protocol/index.ts';

/**
 * Underlines the words of each hint: VS Code marks their first letters alone, and lists no hint among its problems. What it asks
 * is told by the server, wherever one points at them.
 */
export function showHints(): Disposable {
  const color = new ThemeColor('editorInfo.foreground');
  const underline = window.createTextEditorDecorationType({
    textDecoration: 'underline dotted',
    overviewRulerColor: color,
    overviewRulerLane: OverviewRulerLane.Right,
  });
  const show = (editors: readonly TextEditor[]): void => {
    for (const editor of editors) editor.setDecorations(underline, marks(editor));
  };
  show(window.visibleTextEditors);
  return Disposable.from(
    underline,
    window.onDidChangeVisibleTextEditors(show),
    languages.onDidChangeDiagnostics(({ uris }) => {
      const changed = new Set(uris.map(String));
      show(window.visibleTextEditors.filter(({ document }) => changed.has(document.uri.toString())));
    }),
  );
}

function marks({ document }: TextEditor): Range[] {
  return languages
    .getDiagnostics(document.uri)
    .filter(({ source, severity }) => source === SERVER_ID && severity === DiagnosticSeverity.Hint)
    .flatMap(({ range }) => words(document, document.validateRange(range)));
}

/** The range line by line, without what opens a line: indentation, the mark of a list, of a quotation. */
function words(document: TextDocument, range: Range): Range[] {
  const lines = Array.from({ length: range.end.line - range.start.line + 1 }, (_, index) => document.lineAt(range.start.line + index));
  return lines.flatMap(({ text, range: { start } }) => {
    const opening = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?/.exec(text)?.[0].length ?? 0;
    return new Range(start.translate(0, opening), start.translate(0, text.trimEnd().length)).intersection(range) ?? [];
  });
}
