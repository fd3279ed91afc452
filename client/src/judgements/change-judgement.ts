import { commands, l10n, window, workspace, type Disposable, type QuickPickItem, type WorkspaceEdit } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { languageId, levelsMethod, type LevelsParams, type LevelsResult } from '../../../server/src/protocol';

/**
 * The command that changes the judgement at the caret at every place of the report that awards it.
 * @param server the running client
 */
export function registerChangeJudgement(server: () => Promise<BaseLanguageClient>): Disposable {
  return commands.registerCommand('inspectionReports.changeJudgement', async () => {
    const editor = window.activeTextEditor;
    if (editor?.document.languageId !== languageId) return;
    const { document, selection } = editor;
    const client = await server();
    const params: LevelsParams = {
      textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
      position: client.code2ProtocolConverter.asPosition(selection.active),
    };
    const { judgement } = await client.sendRequest<LevelsResult>(levelsMethod, params);
    if (judgement === null) {
      void window.showInformationMessage(l10n.t('Put the caret on a grade that this report awards, or on its area.'));
      return;
    }
    const { area, service } = judgement;
    const title = l10n.t('Change everywhere: {0}', service === null ? area : `${area} (${service})`);
    const items = judgement.levels.map((level) => itemOf(level, level.label === judgement.level));
    const chosen = await window.showQuickPick(items, {
      title,
      placeHolder: l10n.t('The level that every place is to say'),
    });
    if (chosen === undefined) return;
    const edit = await commands.executeCommand<WorkspaceEdit | undefined>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      selection.active,
      chosen.label,
    );
    if (edit !== undefined) await workspace.applyEdit(edit);
  });
}

function itemOf({ label, code }: { label: string; code: string | null }, isNow: boolean): QuickPickItem {
  return { label, description: [code ?? '', isNow ? l10n.t('now') : ''].filter((part) => part !== '').join(' · ') };
}
