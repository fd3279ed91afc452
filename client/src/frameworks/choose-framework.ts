import { commands, l10n, window, type Disposable, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  chooseMethod,
  frameworksMethod,
  languageId,
  type ChooseParams,
  type FrameworksParams,
  type FrameworksResult,
} from '../../../server/src/protocol';
import type { FrameworkChoices } from './framework-choices';
import { frameworkItems, type FrameworkItem } from './framework-items';

/** The command that lets the person say which framework a report was inspected under. */
export const chooseFrameworkCommand = 'inspectionReports.chooseFramework';

/**
 * Registers the command. The choice holds for the report in the active editor, is remembered, and never edits it.
 * @param client the running client
 * @param choices where choices are remembered
 */
export function registerChooseFramework(
  client: () => Promise<BaseLanguageClient>,
  choices: FrameworkChoices,
): Disposable {
  return commands.registerCommand(chooseFrameworkCommand, async (given: unknown) => {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== languageId) {
      await window.showInformationMessage('Open an inspection report first: the framework is chosen for one report.');
      return;
    }
    const server = await client();
    const framework = typeof given === 'string' || given === null ? given : await ask(server, document.uri);
    if (framework === undefined) return;
    await choices.remember(document.uri, framework);
    const params: ChooseParams = { uri: document.uri.toString(), framework };
    await server.sendNotification(chooseMethod, params);
  });
}

/** Asks the person. @returns undefined where nothing was chosen */
async function ask(server: BaseLanguageClient, uri: Uri): Promise<string | null | undefined> {
  const params: FrameworksParams = { uri: uri.toString() };
  const result = await server.sendRequest<FrameworksResult>(frameworksMethod, params);
  const picker = window.createQuickPick<FrameworkItem>();
  picker.title = l10n.t('Framework of this report');
  picker.placeholder = l10n.t('What was it inspected under? The report itself is not changed.');
  picker.items = frameworkItems(result, '');
  picker.onDidChangeValue((typed) => {
    picker.items = frameworkItems(result, typed);
  });
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      resolve(picker.activeItems[0]?.id);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}
