import * as vscode from 'vscode';

/**
 * Asks again until the answer will do: the extension and its server start while the suite already runs.
 * The suite's own time limit ends a question that is never answered.
 */
export async function until<T>(ask: () => T | Promise<T>, willDo: (answer: T) => boolean): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (willDo(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The language of a document, once it is the given one. */
export async function untilLanguage(uri: vscode.Uri, language: string): Promise<void> {
  await until(
    () => vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())?.languageId,
    (id) => id === language,
  );
}

/** The outline of a document, once there is one. */
export function symbols(uri: vscode.Uri): Promise<vscode.DocumentSymbol[]> {
  return until(
    async () =>
      (await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
        'vscode.executeDocumentSymbolProvider',
        uri,
      )) ?? [],
    (found) => found.length > 0,
  );
}

/** A symbol and everything below it, with how deep each stands (1 = top). */
export function flat(
  tree: readonly vscode.DocumentSymbol[],
  depth = 1,
): { symbol: vscode.DocumentSymbol; depth: number }[] {
  return tree.flatMap((symbol) => [{ symbol, depth }, ...flat(symbol.children, depth + 1)]);
}

/** What the hovers at a position say, as one text. */
export async function hoverText(uri: vscode.Uri, position: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .join('\n');
}

/** The findings shown for a document, once there are as many as expected; what a task has found before stays beside them. */
export function findings(uri: vscode.Uri, count: number): Promise<vscode.Diagnostic[]> {
  return until(
    () => vscode.languages.getDiagnostics(uri).filter(({ source }) => source !== 'check reports'),
    (found) => found.length >= count,
  );
}

/** The rule that made a finding. */
export function ruleOf(finding: vscode.Diagnostic): string {
  return String(typeof finding.code === 'object' ? finding.code.value : finding.code);
}
