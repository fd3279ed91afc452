import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { PlacedProblem } from '../../config/read';

/** What is wrong with a file, as diagnostics of it. */
export function configDiagnostics(
  uri: string,
  text: string,
  problems: readonly Omit<PlacedProblem, 'schema'>[],
): Diagnostic[] {
  const document = TextDocument.create(uri, 'json', 0, text);
  return problems.map(({ start, end, message, severity }) => ({
    range: { start: document.positionAt(start), end: document.positionAt(end) },
    severity: severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
    source: 'inspection-reports',
    message,
  }));
}
