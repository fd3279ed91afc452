import { CodeActionKind, commands, l10n, window, type CodeAction, type Command, type TextEditor } from 'vscode';
import { languageId, waiveCommand, type WaivableFinding } from '../../../server/src/protocol';

/** The finding at the caret of the active editor; asks where there are several. @returns undefined where there is none */
export async function findingAtCaret(): Promise<WaivableFinding | undefined> {
  const editor = window.activeTextEditor;
  const found = editor?.document.languageId === languageId ? await findingsAt(editor) : [];
  if (found.length === 0) {
    await window.showInformationMessage(l10n.t('Put the caret on a finding of a report first: that one is waived.'));
    return undefined;
  }
  if (found.length === 1) return found[0];
  const items = found.map((finding) => ({ label: finding.message, description: finding.rule, finding }));
  return (await window.showQuickPick(items, { title: l10n.t('Waive a Finding'), placeHolder: l10n.t('Which one?') }))
    ?.finding;
}

/** The findings whose quick fixes offer to waive them. */
async function findingsAt({ document, selection }: TextEditor): Promise<WaivableFinding[]> {
  const actions = await commands.executeCommand<(CodeAction | Command)[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    selection,
    CodeActionKind.QuickFix.value,
  );
  return actions.flatMap(({ command }) =>
    typeof command === 'object' && command.command === waiveCommand ? [command.arguments?.[0] as WaivableFinding] : [],
  );
}
