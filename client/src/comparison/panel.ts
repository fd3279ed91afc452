import { l10n, Range, Uri, ViewColumn, window, workspace, type Disposable, type WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  compareMethod,
  type CompareParams,
  type CompareResult,
  type ComparisonShown,
} from '../../../server/src/protocol';
import { pageOf, type PageMessage } from './page';

/** The type of the panels, by which an editor shows them again after a restart. */
export const panelType = 'inspectionReports.comparison';

/** The panels that show comparisons, one for each subject. */
export class ComparisonPanels implements Disposable {
  private readonly panels = new Map<string, WebviewPanel>();

  /** @param server the running client */
  constructor(private readonly server: () => Promise<BaseLanguageClient>) {}

  /** Shows the comparison of a subject, in its panel where there is one. @param key the key of the subject */
  async show(key: string): Promise<void> {
    const open = this.panels.get(key);
    open?.reveal();
    const comparison = await this.compare(key);
    if (comparison === null) {
      void window.showInformationMessage(l10n.t('No report is about this subject any more.'));
      return;
    }
    const panel =
      open ??
      window.createWebviewPanel(panelType, '', ViewColumn.Active, {
        enableScripts: true,
        enableFindWidget: true,
        localResourceRoots: [],
      });
    this.fill(panel, key, comparison);
  }

  /** Shows a comparison again in a panel that the editor has kept. */
  async restore(panel: WebviewPanel, key: string): Promise<void> {
    const comparison = await this.compare(key);
    if (comparison === null) panel.dispose();
    else this.fill(panel, key, comparison);
  }

  dispose(): void {
    for (const panel of this.panels.values()) panel.dispose();
  }

  private async compare(key: string): Promise<ComparisonShown | null> {
    const params: CompareParams = { key };
    return (await (await this.server()).sendRequest<CompareResult>(compareMethod, params)).comparison;
  }

  private fill(panel: WebviewPanel, key: string, comparison: ComparisonShown): void {
    panel.title = l10n.t('Compare: {0}', comparison.subject);
    panel.webview.html = pageOf(comparison, key);
    const listening = panel.webview.onDidReceiveMessage((message: PageMessage) => this.take(message, key, comparison));
    const closing = panel.onDidDispose(() => {
      listening.dispose();
      closing.dispose();
      if (this.panels.get(key) === panel) this.panels.delete(key);
    });
    this.filled.get(panel)?.forEach((each) => {
      each.dispose();
    });
    this.filled.set(panel, [listening, closing]);
    this.panels.set(key, panel);
  }

  /** What listens to a panel as it was filled last. */
  private readonly filled = new WeakMap<WebviewPanel, readonly Disposable[]>();

  private async take(message: PageMessage, key: string, comparison: ComparisonShown): Promise<void> {
    switch (message.kind) {
      case 'open':
        // A page opens nothing but the reports that it shows.
        if (comparison.uris.includes(message.file)) await openLine(message.file, message.line);
        return;
      case 'save':
        await save(comparison, message.as);
        return;
      case 'refresh':
        await this.show(key);
    }
  }
}

/** @param line 1-based */
async function openLine(file: string, line: number): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(file, true));
  const at = Math.min(Math.max(0, line - 1), document.lineCount - 1);
  const { firstNonWhitespaceCharacterIndex: character } = document.lineAt(at);
  await window.showTextDocument(document, { selection: new Range(at, character, at, character) });
}

const kinds = {
  svg: { name: 'SVG', extension: 'svg' },
  csv: { name: 'CSV', extension: 'csv' },
  markdown: { name: 'Markdown', extension: 'md' },
} as const;

async function save(comparison: ComparisonShown, as: keyof typeof kinds): Promise<void> {
  const { name, extension } = kinds[as];
  const stem = comparison.subject.toLowerCase().replace(/[^\p{L}\d]+/gu, '-');
  const [first] = comparison.uris;
  const folder =
    first === undefined ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(Uri.parse(first, true), '..');
  const file = `compare-${stem}.${extension}`;
  const target = await window.showSaveDialog({
    ...(folder === undefined ? {} : { defaultUri: Uri.joinPath(folder, file) }),
    filters: { [name]: [extension] },
    title: l10n.t('Save the comparison as {0}', name),
  });
  if (target === undefined) return;
  await workspace.fs.writeFile(target, new TextEncoder().encode(comparison[as]));
  void window.showInformationMessage(l10n.t('Saved: {0}', workspace.asRelativePath(target)));
}
