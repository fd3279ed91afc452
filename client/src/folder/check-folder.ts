import {
  commands,
  Disposable,
  l10n,
  ProgressLocation,
  Uri,
  window,
  workspace,
  type CancellationToken,
  type Diagnostic,
  type Progress,
} from 'vscode';
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
import { FolderFindings } from './findings';
import { listFolder, readText } from './read-file';
import { summary, type Outcome } from './summary';
import { walk } from './walk';

/** So many files are checked at once, and a bigger one is not checked. */
const limits = { files: 2_000, megabytes: 10 };
const bytes = limits.megabytes * 1_000_000;

type Protocol = Parameters<BaseLanguageClient['protocol2CodeConverter']['asDiagnostics']>[0][number];

/** How far a check is. */
interface Reporting {
  readonly progress: Progress<{ message: string; increment: number }>;
  readonly token: CancellationToken;
}

/**
 * The commands that check the reports of folders, open or not, and take the findings away again.
 * @param server the running client
 */
export function registerCheckFolder(server: () => Promise<BaseLanguageClient>): Disposable {
  const findings = new FolderFindings();
  let running = false;
  const check = async (folder: unknown): Promise<Outcome | undefined> => {
    const folders = folder instanceof Uri ? [folder] : (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    if (folders.length === 0) {
      void window.showInformationMessage(l10n.t('Open a folder first: the *.txt files in it are checked.'));
      return undefined;
    }
    if (running) {
      void window.showInformationMessage(l10n.t('A folder is being checked already.'));
      return undefined;
    }
    running = true;
    try {
      const options = { location: ProgressLocation.Notification, title: l10n.t('Checking reports'), cancellable: true };
      const outcome = await window.withProgress(options, async (progress, token) => {
        const client = await server();
        return new FolderRun(client, findings, { progress, token }).check(folders);
      });
      void tell(outcome);
      return outcome;
    } finally {
      running = false;
    }
  };
  return Disposable.from(
    findings,
    commands.registerCommand('inspectionReports.checkFolder', check),
    commands.registerCommand('inspectionReports.checkWorkspace', () => check(undefined)),
    commands.registerCommand('inspectionReports.clearFolderCheck', () => {
      findings.clear();
    }),
  );
}

async function tell(outcome: Outcome): Promise<void> {
  const show = l10n.t('Show Problems');
  const message = summary(outcome, limits);
  const chosen = await window.showInformationMessage(message, ...(outcome.findings > 0 ? [show] : []));
  if (chosen === show) await commands.executeCommand('workbench.actions.view.problems');
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
    private readonly findings: FolderFindings,
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
    this.findings.begin(folders);
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
    this.findings.add(uri, found);
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
