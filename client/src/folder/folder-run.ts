import { l10n, Uri, workspace, type CancellationToken, type Diagnostic, type Progress } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  beginCheckMethod,
  checkFileMethod,
  endCheckMethod,
  takeFileMethod,
  type CheckFileParams,
  type CheckFileResult,
  type TakeFileParams,
  type TakeFileResult,
} from '../../../server/src/protocol';
import { listFolder, readText } from './read-file';
import type { Outcome } from './summary';
import { walk } from './walk';

/** So many files are checked at once, and a bigger one is not checked. */
export const limits = { files: 2_000, megabytes: 10 };
const bytes = limits.megabytes * 1_000_000;

type Protocol = Parameters<BaseLanguageClient['protocol2CodeConverter']['asDiagnostics']>[0][number];

/** How far a check is, and how a person ends it. */
export interface Reporting {
  readonly progress: Progress<{ message: string; increment: number }>;
  readonly token: CancellationToken;
}

/** Who takes what a check finds. */
export interface FindingsTaker {
  /** Takes that these folders are checked now. */
  begin(folders: readonly Uri[]): void;
  /** Takes what was found in a report; nothing, perhaps. */
  add(uri: Uri, diagnostics: readonly Diagnostic[]): void;
}

/** The checks of folders, of which there is one at a time. */
export class FolderChecks {
  private isRunning = false;

  /** @param server the running client */
  constructor(private readonly server: () => Promise<BaseLanguageClient>) {}

  /** Checks the reports below folders. Null where another check still runs. Rejects where the server does not start. */
  async check(folders: readonly Uri[], taker: FindingsTaker, reporting: Reporting): Promise<Outcome | null> {
    if (this.isRunning) return null;
    this.isRunning = true;
    try {
      return await new FolderRun(await this.server(), taker, reporting).check(folders);
    } finally {
      this.isRunning = false;
    }
  }
}

/** One check of folders: every file is taken first, so that each can be compared with all others. */
class FolderRun {
  private readonly tooBig: string[] = [];
  private readonly unread: string[] = [];
  private readonly reports: Uri[] = [];
  private withFindings = 0;
  private count = 0;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly taker: FindingsTaker,
    private readonly reporting: Reporting,
  ) {}

  async check(folders: readonly Uri[]): Promise<Outcome> {
    const { token } = this.reporting;
    const { files, cut, unread } = await walk(folders, {
      list: listFolder,
      join: (folder, name) => Uri.joinPath(folder, name),
      limit: limits.files,
      stopped: () => token.isCancellationRequested,
    });
    this.unread.push(...unread.map(nameOf));
    this.taker.begin(folders);
    await this.client.sendNotification(beginCheckMethod);
    try {
      await this.each(files, 'reading', (uri) => this.take(uri));
      await this.each(this.reports, 'checking', (uri) => this.checkOne(uri));
    } finally {
      await this.client.sendNotification(endCheckMethod);
    }
    return {
      reports: this.reports.length,
      withFindings: this.withFindings,
      findings: this.count,
      tooBig: this.tooBig,
      unread: this.unread,
      cut,
      cancelled: token.isCancellationRequested,
    };
  }

  private async each(
    files: readonly Uri[],
    doing: 'reading' | 'checking',
    work: (uri: Uri) => Promise<void>,
  ): Promise<void> {
    const { progress, token } = this.reporting;
    for (const [index, uri] of files.entries()) {
      if (token.isCancellationRequested) return;
      const at = [index + 1, files.length, nameOf(uri)] as const;
      const message =
        doing === 'reading' ? l10n.t('Reading {0} of {1}: {2}', ...at) : l10n.t('Checking {0} of {1}: {2}', ...at);
      progress.report({ message, increment: 50 / files.length });
      await work(uri);
    }
  }

  private async take(uri: Uri): Promise<void> {
    const read = await readText(uri, bytes);
    if (read === 'too big') this.tooBig.push(nameOf(uri));
    else if (typeof read === 'string') this.unread.push(nameOf(uri));
    else {
      const params: TakeFileParams = { uri: this.addressOf(uri), text: read.text };
      const { isReport } = await this.client.sendRequest<TakeFileResult>(takeFileMethod, params);
      if (isReport) this.reports.push(uri);
    }
  }

  private async checkOne(uri: Uri): Promise<void> {
    const found = await this.found(uri);
    this.taker.add(uri, found);
    this.count += found.length;
    if (found.length > 0) this.withFindings += 1;
  }

  private async found(uri: Uri): Promise<Diagnostic[]> {
    const first = await this.ask({ uri: this.addressOf(uri) });
    if (first !== null) return this.client.protocol2CodeConverter.asDiagnostics([...first]);
    const read = await readText(uri, bytes);
    if (typeof read === 'string') return [];
    const second = await this.ask({ uri: this.addressOf(uri), text: read.text });
    return this.client.protocol2CodeConverter.asDiagnostics([...(second ?? [])]);
  }

  private async ask(params: CheckFileParams): Promise<readonly Protocol[] | null> {
    return (await this.client.sendRequest<CheckFileResult<Protocol>>(checkFileMethod, params)).diagnostics;
  }

  private addressOf(uri: Uri): string {
    return this.client.code2ProtocolConverter.asUri(uri);
  }
}

function nameOf(uri: Uri): string {
  return workspace.asRelativePath(uri);
}
