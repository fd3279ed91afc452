import { commands, Disposable, l10n, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { registerCheckTask } from './check-task';
import { FolderFindings } from './findings';
import { FolderChecks, limits } from './folder-run';
import { summary, type Outcome } from './summary';

/**
 * The commands and the task that check the reports of folders, open or not; one takes the findings away again.
 * @param server the running client
 */
export function registerCheckFolder(server: () => Promise<BaseLanguageClient>): Disposable {
  const findings = new FolderFindings();
  const checks = new FolderChecks(server);
  const check = async (folder: unknown): Promise<Outcome | undefined> => {
    const folders = folder instanceof Uri ? [folder] : (workspace.workspaceFolders ?? []).map(({ uri }) => uri);
    if (folders.length === 0) {
      void window.showInformationMessage(l10n.t('Open a folder first: the *.txt files in it are checked.'));
      return undefined;
    }
    const options = { location: ProgressLocation.Notification, title: l10n.t('Checking reports'), cancellable: true };
    const outcome = await window.withProgress(options, (progress, token) =>
      checks.check(folders, findings, { progress, token }),
    );
    if (outcome === null) {
      void window.showInformationMessage(l10n.t('A folder is being checked already.'));
      return undefined;
    }
    void tell(outcome);
    return outcome;
  };
  return Disposable.from(
    findings,
    registerCheckTask(checks),
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
