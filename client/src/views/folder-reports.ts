import { Disposable, EventEmitter } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  folderJudgementsChangedMethod,
  folderJudgementsMethod,
  type FolderJudgementsParams,
  type FolderJudgementsResult,
  type ListedReport,
} from '../../../server/src/protocol';

/** What the reports of the open folders award, as far as the server has read them; asked for once somebody wants it. */
export class FolderReports implements Disposable {
  private readonly reports = new Map<string, ListedReport>();
  private readonly changes = new EventEmitter<undefined>();
  private revision = 0;
  private asking: Promise<void> | null = null;
  private isStale = true;
  private progress: FolderJudgementsResult['reading'] = null;

  /** Tells that there is more, or less. */
  readonly onDidChange = this.changes.event;

  /**
   * @param client the running client
   * @param isWanted whether somebody looks at it now
   */
  constructor(
    private readonly client: () => Promise<BaseLanguageClient>,
    private readonly isWanted: () => boolean,
  ) {}

  /** Follows a server that starts: it knows nothing yet. */
  serve(client: BaseLanguageClient): void {
    this.reports.clear();
    this.revision = 0;
    this.isStale = true;
    client.onNotification(folderJudgementsChangedMethod, () => {
      this.isStale = true;
      if (this.isWanted()) void this.refresh();
    });
  }

  /** In no order. */
  all(): ListedReport[] {
    return [...this.reports.values()];
  }

  /** How many files are read of how many, while they are being read; else null. */
  get reading(): FolderJudgementsResult['reading'] {
    return this.progress;
  }

  /** Asks for what is new. Never rejects. */
  async refresh(): Promise<void> {
    this.asking ??= this.ask().finally(() => {
      this.asking = null;
    });
    await this.asking;
  }

  dispose(): void {
    this.changes.dispose();
  }

  private async ask(): Promise<void> {
    try {
      // Told of something new while it asks, it asks again.
      while (this.isStale) {
        this.isStale = false;
        const client = await this.client();
        while (await this.askOnce(client)) this.changes.fire(undefined);
      }
    } catch {
      // The server's failure to start is logged where it is started.
      this.isStale = true;
    }
    this.changes.fire(undefined);
  }

  /** @returns whether there is more to ask for */
  private async askOnce(client: BaseLanguageClient): Promise<boolean> {
    const params: FolderJudgementsParams = { since: this.revision };
    const result = await client.sendRequest<FolderJudgementsResult>(folderJudgementsMethod, params);
    for (const uri of result.gone) this.reports.delete(uri);
    for (const report of result.reports) this.reports.set(report.uri, report);
    this.revision = result.revision;
    this.progress = result.reading;
    return result.more;
  }
}
