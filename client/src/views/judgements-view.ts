import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  window,
  workspace,
  type Memento,
  type TreeDataProvider,
  type TreeItem,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  judgementsMethod,
  type JudgementOrder,
  type JudgementsParams,
  type JudgementsResult,
  type ListedReport,
} from '../../../server/src/protocol';
import { FolderReports } from './folder-reports';
import { judgementItem } from './judgement-item';
import { isMismatched, judgementRows, type JudgementRow } from './judgement-rows';
import type { OpenReport } from './open-report';

/** Whose judgements are shown: those of the report in the editor, or of all reports of the folder. */
export type Scope = 'report' | 'folder';

/** What there is to show, or why nothing is: the view says accordingly what to do. */
type Shown = 'rows' | 'noReport' | 'noGrades' | 'noFolder' | 'reading' | 'noReports';

const scopeKey = 'inspectionReports.judgementScope';
const orderKey = 'inspectionReports.judgementOrder';

/** The view of what reports award: area by area, with every place that states it. */
export class JudgementsView implements TreeDataProvider<JudgementRow>, Disposable {
  private readonly changes = new EventEmitter<undefined>();
  /** @inheritdoc */
  readonly onDidChangeTreeData = this.changes.event;
  private readonly folder: FolderReports;
  /** Made last of these: it looks at once for the event that tells of changes. */
  private readonly view = window.createTreeView<JudgementRow>('inspectionReports.judgements', {
    treeDataProvider: this,
    showCollapseAll: true,
  });
  private readonly subscriptions: Disposable;
  /** What the report in the editor awards; null where there is none. */
  private own: ListedReport | null = null;

  /**
   * @param client the running client
   * @param open the report in the editor
   * @param storage where is kept what is shown, and in which order
   */
  constructor(
    private readonly client: () => Promise<BaseLanguageClient>,
    private readonly open: OpenReport,
    private readonly storage: Memento,
  ) {
    this.folder = new FolderReports(client, () => this.view.visible && this.scope === 'folder');
    this.subscriptions = Disposable.from(
      this.view,
      this.changes,
      this.folder,
      open.onDidChange(() => {
        this.refreshIfSeen();
      }),
      this.view.onDidChangeVisibility(() => {
        this.refreshIfSeen();
      }),
      this.folder.onDidChange(() => {
        if (this.scope === 'folder') this.show();
      }),
      workspace.onDidChangeWorkspaceFolders(() => {
        this.refreshIfSeen();
      }),
    );
    void commands.executeCommand('setContext', scopeKey, this.scope);
    this.show();
    this.refreshIfSeen();
  }

  /** Whose judgements are shown. */
  get scope(): Scope {
    return this.storage.get<Scope>(scopeKey, 'report');
  }

  /** By what they are in order. */
  get order(): JudgementOrder {
    return this.storage.get<JudgementOrder>(orderKey, 'report');
  }

  /** Follows a server that starts. */
  serve(client: BaseLanguageClient): void {
    this.folder.serve(client);
  }

  /** Shows those of the report in the editor, or of all reports of the folder. */
  async setScope(scope: Scope): Promise<void> {
    await this.storage.update(scopeKey, scope);
    await commands.executeCommand('setContext', scopeKey, scope);
    await this.refresh();
  }

  /** Puts them in another order. */
  async setOrder(order: JudgementOrder): Promise<void> {
    await this.storage.update(orderKey, order);
    this.show();
  }

  /** The address of the report whose judgements are shown; null for all of the folder, undefined for none. */
  get shownUri(): string | null | undefined {
    return this.scope === 'folder' ? null : this.own?.uri;
  }

  /** The rows at the top. */
  rows(): readonly JudgementRow[] {
    return judgementRows(this.reports(), this.order, this.scope === 'folder');
  }

  /** @inheritdoc */
  getChildren(row?: JudgementRow): JudgementRow[] {
    const rows = row === undefined ? this.rows() : row.kind === 'place' ? [] : row.children;
    return [...rows];
  }

  /** @inheritdoc */
  getTreeItem(row: JudgementRow): TreeItem {
    return judgementItem(row);
  }

  /** Takes the view away. */
  dispose(): void {
    this.subscriptions.dispose();
  }

  private refreshIfSeen(): void {
    if (this.view.visible) void this.refresh();
  }

  /** Asks the server anew. */
  private async refresh(): Promise<void> {
    await Promise.all([this.askOwn(), this.scope === 'folder' ? this.folder.refresh() : undefined]);
    this.show();
  }

  private async askOwn(): Promise<void> {
    const { document } = this.open;
    if (document === null) {
      this.own = null;
      return;
    }
    try {
      const client = await this.client();
      const textDocument = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
      const params: JudgementsParams = { textDocument };
      const result = await client.sendRequest<JudgementsResult>(judgementsMethod, params);
      // Of another report by now, or of a text that has changed: then it is asked again.
      if (document === this.open.document && result.version === document.version) this.own = result.report;
    } catch {
      // The server's failure to start is logged where it is started.
    }
  }

  /** Those of the folder are as they were saved; the one in the editor speaks for itself. */
  private reports(): ListedReport[] {
    const { own } = this;
    if (this.scope === 'report') return own === null ? [] : [own];
    return this.folder.all().map((report) => (report.uri === own?.uri ? own : report));
  }

  private show(): void {
    const reports = this.reports();
    this.view.description = this.scope === 'folder' ? l10n.t('all reports of the folder') : (this.own?.name ?? '');
    this.view.message = this.message(reports);
    void commands.executeCommand('setContext', 'inspectionReports.judgementsShown', this.shown(reports));
    this.changes.fire(undefined);
  }

  private message(reports: readonly ListedReport[]): string {
    const { reading } = this.folder;
    if (this.scope === 'folder' && reading !== null) {
      return l10n.t('{0} of {1} files are read.', reading.done, reading.all);
    }
    const judgements = reports.flatMap((report) => report.judgements);
    const mismatched = judgements.filter(isMismatched).length;
    if (mismatched === 0) return '';
    return mismatched === 1
      ? l10n.t('1 of {0} areas is judged differently in two places.', judgements.length)
      : l10n.t('{0} of {1} areas are judged differently in two places.', mismatched, judgements.length);
  }

  private shown(reports: readonly ListedReport[]): Shown {
    if (reports.some(({ judgements }) => judgements.length > 0)) return 'rows';
    if (this.scope === 'report') return this.own === null ? 'noReport' : 'noGrades';
    if (workspace.workspaceFolders === undefined) return 'noFolder';
    return this.folder.reading === null ? 'noReports' : 'reading';
  }
}
