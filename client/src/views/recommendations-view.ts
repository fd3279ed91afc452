import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  window,
  type TreeDataProvider,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  recommendationsMethod,
  type RecommendationsParams,
  type RecommendationsResult,
} from '../../../server/src/protocol';
import { rangeOf } from '../annotations/ranges';
import type { Annotated } from '../annotations/annotated';
import { goTo } from './judgement-item';
import type { OpenReport } from './open-report';
import { recommendationGroups, type RecommendationGroup, type RecommendationRow } from './recommendation-rows';
import type { Ticking } from './ticking';

type Row = RecommendationGroup | RecommendationRow;

/** So much of a recommendation is shown in its row; the rest is in its tooltip. */
const LONGEST = 200;

/** What the view is filled from. */
export interface RecommendationNeeds {
  readonly client: () => Promise<BaseLanguageClient>;
  readonly open: OpenReport;
  readonly annotated: Annotated;
  readonly ticking: Ticking;
}

/** The view of what the report in the editor asks for, by when, with a box to tick for what is done. */
export class RecommendationsView implements TreeDataProvider<Row>, Disposable {
  private readonly changes = new EventEmitter<undefined>();
  /** @inheritdoc */
  readonly onDidChangeTreeData = this.changes.event;
  /** Made last of these: it looks at once for the event that tells of changes. */
  private readonly view = window.createTreeView<Row>('inspectionReports.recommendations', {
    treeDataProvider: this,
    manageCheckboxStateManually: true,
  });
  private readonly subscriptions: Disposable;
  private uri: string | null = null;
  private result: RecommendationsResult = { version: null, recommendations: [] };

  constructor(private readonly needs: RecommendationNeeds) {
    const { open, annotated } = needs;
    this.subscriptions = Disposable.from(
      this.view,
      this.changes,
      open.onDidChange(() => {
        this.refreshIfSeen();
      }),
      this.view.onDidChangeVisibility(() => {
        this.refreshIfSeen();
      }),
      annotated.onDidChange((uri) => {
        if (uri === this.uri) this.show();
      }),
      this.view.onDidChangeCheckboxState(async ({ items }) => {
        for (const [row, state] of items) {
          if ('recommendation' in row) await this.tick(row, state === TreeItemCheckboxState.Checked);
        }
        // The boxes say what is written, whether that could be done or not.
        this.show();
      }),
    );
    this.show();
    this.refreshIfSeen();
  }

  /** What is shown, group by group. */
  groups(): RecommendationGroup[] {
    const annotations = this.uri === null ? [] : (this.needs.annotated.of(this.uri)?.annotations ?? []);
    return recommendationGroups(this.result.recommendations, annotations);
  }

  /**
   * Says of a recommendation that it is done, or that it is not where somebody has said that it is.
   *
   * @param given its row; or else the one at the caret of the report in the editor
   * @returns whether it is done now; undefined where there is no recommendation
   */
  async toggle(given: unknown): Promise<boolean | undefined> {
    const row = isRow(given) ? given : await this.rowAtCaret();
    if (row === undefined) {
      void window.showInformationMessage(l10n.t('Put the caret on a recommendation first.'));
      return undefined;
    }
    await this.tick(row, !row.isDone);
    this.show();
    const { start } = row.recommendation.range;
    return this.rows().find(({ recommendation }) => recommendation.range.start.line === start.line)?.isDone;
  }

  private async rowAtCaret(): Promise<RecommendationRow | undefined> {
    await this.refresh();
    const editor = window.activeTextEditor;
    if (editor?.document.uri.toString() !== this.uri) return undefined;
    return this.rows().find(({ recommendation: { range } }) => rangeOf(range).contains(editor.selection.active));
  }

  private rows(): RecommendationRow[] {
    return this.groups().flatMap((group) => group.rows);
  }

  private async tick(row: RecommendationRow, isDone: boolean): Promise<void> {
    const { uri, result } = this;
    if (uri === null || result.version === null) return;
    await this.needs.ticking.tick({ uri, version: result.version }, row, isDone);
  }

  /** Asks the server anew. */
  async refresh(): Promise<void> {
    const { document } = this.needs.open;
    try {
      const result = document === null ? null : await this.ask(document);
      if (document !== this.needs.open.document) return;
      if (result !== null && result.version !== document?.version) return;
      this.uri = document?.uri.toString() ?? null;
      this.result = result ?? { version: null, recommendations: [] };
    } catch {
      // The server's failure to start is logged where it is started.
    }
    this.show();
  }

  /** @inheritdoc */
  getChildren(row?: Row): Row[] {
    if (row === undefined) return this.groups();
    return 'rows' in row ? [...row.rows] : [];
  }

  /** @inheritdoc */
  getTreeItem(row: Row): TreeItem {
    return 'rows' in row ? groupItem(row) : this.rowItem(row);
  }

  /** Takes the view away. */
  dispose(): void {
    this.subscriptions.dispose();
  }

  private refreshIfSeen(): void {
    if (this.view.visible) void this.refresh();
  }

  private async ask(document: NonNullable<OpenReport['document']>): Promise<RecommendationsResult> {
    const client = await this.needs.client();
    const params: RecommendationsParams = {
      textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    };
    return client.sendRequest<RecommendationsResult>(recommendationsMethod, params);
  }

  private show(): void {
    const rows = this.rows();
    const done = rows.filter(({ isDone }) => isDone).length;
    this.view.description = rows.length === 0 ? '' : l10n.t('{0} of {1} done', done, rows.length);
    const shown = rows.length > 0 ? 'rows' : this.needs.open.document === null ? 'noReport' : 'none';
    void commands.executeCommand('setContext', 'inspectionReports.recommendationsShown', shown);
    this.changes.fire(undefined);
  }

  private rowItem({ recommendation, isDone }: RecommendationRow): TreeItem {
    const { text, range } = recommendation;
    const item = new TreeItem(text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);
    item.description = l10n.t('line {0}', range.start.line + 1);
    item.tooltip = text;
    const state = isDone ? l10n.t('done') : l10n.t('not done');
    item.checkboxState = {
      state: isDone ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
      tooltip: isDone ? l10n.t('Done: untick it to say that it is not') : l10n.t('Tick it when it is done'),
      accessibilityInformation: { label: state, role: 'checkbox' },
    };
    item.accessibilityInformation = { label: `${text}, ${state}` };
    item.contextValue = 'recommendation';
    if (this.uri !== null) item.command = goTo(this.uri, range);
    return item;
  }
}

function isRow(given: unknown): given is RecommendationRow {
  return typeof given === 'object' && given !== null && 'recommendation' in given;
}

function groupItem({ title, rows }: RecommendationGroup): TreeItem {
  const label = title === '' ? l10n.t('Recommendations') : title;
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded);
  item.description = l10n.t('{0} of {1} done', rows.filter(({ isDone }) => isDone).length, rows.length);
  item.accessibilityInformation = { label: `${label}: ${item.description}` };
  return item;
}
