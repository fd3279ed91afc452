import { commands, l10n, languages, Uri, window, workspace, type Disposable, type TextDocument } from 'vscode';
import { languageId, type StatusParams } from '../../../server/src/protocol';

/** What checking one file needs. */
export interface FileCheck {
  /** Whether a text is an inspection report. */
  readonly isReport: (text: string) => Promise<boolean>;
  /** What the server has found in the present text of an open report, once it has. */
  readonly found: (document: TextDocument) => Promise<StatusParams>;
}

/**
 * The command that opens a file as an inspection report, the one in the editor where none is given, and says how many
 * findings it has.
 */
export function registerCheckFile({ isReport, found }: FileCheck): Disposable {
  return commands.registerCommand('inspectionReports.checkFile', async (given?: unknown) => {
    const uri = given instanceof Uri ? given : window.activeTextEditor?.document.uri;
    if (uri === undefined) {
      void window.showInformationMessage(l10n.t('Open a text file first: it is checked.'));
      return undefined;
    }
    const { document } = await window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
    const report = document.languageId === languageId ? document : await asReport(document, isReport);
    if (report === undefined) return undefined;
    const { findings, waived } = await found(report);
    void tell(workspace.asRelativePath(uri), findings, waived);
    return findings;
  });
}

/** @returns undefined where the person thought better of it */
async function asReport(document: TextDocument, isReport: FileCheck['isReport']): Promise<TextDocument | undefined> {
  if (!(await isReport(document.getText()))) {
    const check = l10n.t('Check');
    const message = l10n.t('This text is not recognised as an inspection report. Check it all the same?');
    if ((await window.showInformationMessage(message, check)) !== check) return undefined;
  }
  return languages.setTextDocumentLanguage(document, languageId);
}

async function tell(name: string, findings: number, waived: number): Promise<void> {
  const show = l10n.t('Show Problems');
  const counted =
    findings === 0
      ? l10n.t('{0}: nothing found.', name)
      : findings === 1
        ? l10n.t('{0}: 1 finding.', name)
        : l10n.t('{0}: {1} findings.', name, findings);
  const message = waived === 0 ? counted : `${counted} ${l10n.t('{0} waived.', waived)}`;
  const chosen = await window.showInformationMessage(message, ...(findings > 0 ? [show] : []));
  if (chosen === show) await commands.executeCommand('workbench.actions.view.problems');
}
