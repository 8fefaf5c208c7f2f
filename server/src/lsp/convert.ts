import { settledKind } from '../programme/facts.ts';
import {
  type CodeAction,
  type Command,
  type Diagnostic,
  DiagnosticSeverity,
  type Location,
  type SnippetTextEdit,
  StringValue,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentProblem } from '../document/problems.ts';
import type { Span } from '../document/text.ts';
import type { Analysis } from '../engine/analyse.ts';
import type { Action, Alike } from '../features/codeActions.ts';
import type { Edit } from '../features/edit.ts';
import type { ConfigFileProblem } from '../host/configFiles.ts';
import type { Locale } from '../messages/locale.ts';
import { PREVIEW } from '../messages/repairs.ts';
import { problemMessage } from '../messages/problems.ts';
import {
  CLIENT_COMMANDS,
  type CopyParams,
  type LinkParams,
  type LocationParams,
  type PickParams,
  type RegisterParams,
  SERVER_ID,
  type TeachCommand,
} from '../protocol/index.ts';
import type { Finding } from '../rules/finding.ts';
import type { FindingId } from '../rules/findingId.ts';

/** What turns findings and edits into the protocol's terms. */
export interface Conversion {
  readonly document: Pick<TextDocument, 'uri' | 'version'>;
  readonly analysis: Analysis;
  rulePage(rule: FindingId, locale: Locale): string | undefined;
  /** Where words of another document of the project stand. */
  locate(path: string, span: Span): Location | undefined;
}

const SEVERITIES = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

/** All that there is to say of a document: what could not be read, then the findings. */
export function toDiagnostics(conversion: Conversion): Diagnostic[] {
  const { analysis } = conversion;
  // Of a document that is not its business Singulier says nothing, unless an error may be the reason why it took it for such.
  const problems = analysis.document.problems.filter(
    ({ severity }) => severity === 'error' || settledKind(analysis.facts.kind) !== 'other',
  );
  return [
    ...problems.map((problem) => problemDiagnostic(problem, conversion)),
    ...analysis.findings.map((finding) => findingDiagnostic(finding, conversion)),
  ];
}

function problemDiagnostic(problem: DocumentProblem, { analysis }: Conversion): Diagnostic {
  return {
    range: analysis.document.source.rangeOf(problem.span),
    severity: SEVERITIES[problem.severity],
    source: SERVER_ID,
    code: problem.code,
    message: problemMessage(problem, analysis.locale),
  };
}

/** What is wrong in a configuration file. */
export const toConfigDiagnostics = (problems: readonly ConfigFileProblem[], locale: Locale): Diagnostic[] =>
  problems.map(({ severity, message, range }) => ({
    range,
    severity: SEVERITIES[severity],
    source: SERVER_ID,
    code: 'configuration',
    message: message[locale],
  }));

export function findingDiagnostic(finding: Finding, { document, analysis, rulePage, locate }: Conversion): Diagnostic {
  const { source } = analysis.document;
  const href = rulePage(finding.rule, analysis.locale);
  return {
    range: source.rangeOf(finding.span),
    severity: SEVERITIES[finding.severity],
    source: SERVER_ID,
    code: finding.rule,
    message: finding.message,
    data: finding.data,
    ...(href !== undefined && { codeDescription: { href } }),
    ...(finding.related && {
      relatedInformation: finding.related.flatMap(({ path, span, message }) => {
        const location = path === undefined ? { uri: document.uri, range: source.rangeOf(span) } : locate(path, span);
        return location ? [{ location, message }] : [];
      }),
    }),
  };
}

/** What the client can apply. */
export interface EditSupport {
  readonly documentChanges: boolean;
  readonly snippets: boolean;
  /** Whether edits can be shown before they are made. */
  readonly annotations: boolean;
}

/** Undefined where it would open a document that is no more. */
export function toCodeAction(action: Action, conversion: Conversion, support: EditSupport): CodeAction | undefined {
  const command = action.command && toCommand(action.title, action.command, conversion, support);
  if (action.command && !command) return undefined;
  return {
    title: action.title,
    kind: action.kind,
    isPreferred: action.isPreferred,
    diagnostics: action.findings.map((finding) => findingDiagnostic(finding, conversion)),
    ...(command
      ? { command }
      : action.alike
        ? { data: { uri: conversion.document.uri, ...action.alike } satisfies AlikeData }
        : { edit: toWorkspaceEdit(action.edits, conversion, support, action) }),
  };
}

function toCommand(
  title: string,
  command: NonNullable<Action['command']>,
  conversion: Conversion,
  support: EditSupport,
): Command | undefined {
  const argument = argumentOf(command, conversion, support);
  return argument && { title, command: command.id, arguments: [argument] };
}

function argumentOf(
  command: NonNullable<Action['command']>,
  conversion: Conversion,
  support: EditSupport,
): RegisterParams | LinkParams | LocationParams | PickParams<WorkspaceEdit> | TeachCommand | CopyParams | undefined {
  const { uri } = conversion.document;
  switch (command.id) {
    case CLIENT_COMMANDS.createRegister:
      return { text: command.text, name: command.name, uri };
    case CLIENT_COMMANDS.linkEvidence: {
      const { span, before, after } = command.place;
      return { uri, range: conversion.analysis.document.source.rangeOf(span), before, after };
    }
    case CLIENT_COMMANDS.openLocation:
      return command.path === undefined
        ? { uri, range: conversion.analysis.document.source.rangeOf(command.span) }
        : conversion.locate(command.path, command.span);
    case CLIENT_COMMANDS.teachLabel: {
      const line = command.at && conversion.analysis.document.source.positionAt(command.at.start).line;
      return { uri, ...(command.item && { item: command.item }), ...(line !== undefined && { line }) };
    }
    case CLIENT_COMMANDS.copyReading:
      return { text: command.text };
    case CLIENT_COMMANDS.pick:
      return { options: command.options.map(({ title, edits }) => ({ title, edit: toWorkspaceEdit(edits, conversion, support) })) };
  }
}

/** By what an action whose edits are asked for later is known again. */
export type AlikeData = Alike & { readonly uri: string };

/**
 * Snippets go with versioned edits only: that is where clients look for them. What is to be shown first, or stands in several documents,
 * has none.
 */
export function toWorkspaceEdit(
  edits: readonly Edit[],
  conversion: Conversion,
  support: EditSupport,
  { elsewhere, isPreviewed, isProposed = false }: Pick<Action, 'elsewhere' | 'isPreviewed'> & { readonly isProposed?: boolean } = {},
): WorkspaceEdit {
  const { document, analysis } = conversion;
  const { source } = analysis.document;
  const plain = (edit: Edit): TextEdit => ({ range: source.rangeOf(edit.span), newText: edit.newText });
  if (isPreviewed || (elsewhere?.size ?? 0) > 0) {
    const others = new Map<string, TextEdit[]>(edits.length > 0 ? [[document.uri, edits.map(plain)]] : []);
    for (const [path, theirs] of elsewhere ?? [])
      for (const { span, newText } of theirs) {
        const place = conversion.locate(path, span);
        if (place) others.set(place.uri, [...(others.get(place.uri) ?? []), { range: place.range, newText }]);
      }
    return inDocuments(others, document, support, isPreviewed === true ? { locale: analysis.locale, isProposed } : undefined);
  }
  if (!support.documentChanges) return { changes: { [document.uri]: edits.map(plain) } };
  // Tab stops are numbered through, because equal numbers would be linked.
  let tabStop = 0;
  const snippet = (edit: Edit): SnippetTextEdit => ({
    range: source.rangeOf(edit.span),
    snippet: StringValue.createSnippet(snippetText(edit, () => ++tabStop)),
  });
  const converted = edits.map((edit) =>
    support.snippets && edit.placeholders.length > 0 && keepsItsShape(edit, source.lineBefore(edit.span.start))
      ? snippet(edit)
      : plain(edit),
  );
  return { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits: converted }] };
}

/**
 * Edits of several documents, of which the client knows the version of one; to be looked at first where it can show them. Only what is
 * proposed waits for consent: editors leave out what waits unless it is ticked, and what was chosen would not be done.
 */
function inDocuments(
  edits: ReadonlyMap<string, readonly TextEdit[]>,
  { uri: own, version }: Conversion['document'],
  { documentChanges, annotations }: EditSupport,
  preview: { readonly locale: Locale; readonly isProposed: boolean } | undefined,
): WorkspaceEdit {
  if (!documentChanges) return { changes: Object.fromEntries(Array.from(edits, ([uri, theirs]) => [uri, [...theirs]])) };
  const annotated = annotations && preview !== undefined;
  return {
    documentChanges: Array.from(edits, ([uri, theirs]) => ({
      textDocument: { uri, version: uri === own ? version : null },
      edits: theirs.map((edit) => (annotated ? { ...edit, annotationId: SERVER_ID } : edit)),
    })),
    ...(annotated && {
      changeAnnotations: { [SERVER_ID]: { label: PREVIEW.label[preview.locale], needsConfirmation: preview.isProposed } },
    }),
  };
}

/** Editors indent the lines of a snippet like the line where it starts, with their own tabs or spaces: only text without indentation comes through. */
export const keepsItsShape = ({ newText }: Edit, lineBefore: string): boolean => !/^[ \t]/m.test(newText) && !/^[ \t]/.test(lineBefore);

/** The text of an edit as a snippet, its placeholders as tab stops. */
export function snippetText({ newText, placeholders }: Edit, nextTabStop: () => number): string {
  let text = '';
  let from = 0;
  for (const { start, end } of placeholders) {
    text += `${escapeSnippet(newText.slice(from, start))}\${${nextTabStop()}:${escapeSnippet(newText.slice(start, end))}}`;
    from = end;
  }
  return text + escapeSnippet(newText.slice(from));
}

const escapeSnippet = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
