import { commands, Disposable, l10n, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  openRuleCommand,
  ruleOffMethod,
  turnRuleOffCommand,
  type RuleOffChoice,
  type RuleOffParams,
  type RuleOffResult,
} from '../../../server/src/protocol';
import { writeSidecar } from '../annotations/files/sidecar-files';
import type { ClientHost } from '../host';
import { rulePages } from './rule-pages';
import { turnOffForPerson } from './rule-setting';

/**
 * Registers the commands that show the page of a rule and turn a rule off.
 * @param client the running client
 */
export function registerRuleCommands(client: () => Promise<BaseLanguageClient>, host: ClientHost): Disposable {
  return Disposable.from(
    commands.registerCommand(openRuleCommand, openPage),
    commands.registerCommand(turnRuleOffCommand, (choice: RuleOffChoice) => turnOff(choice, client, host)),
  );
}

async function openPage(rule: unknown): Promise<void> {
  if (typeof rule === 'string') await commands.executeCommand('vscode.open', Uri.parse(`${rulePages}/${rule}.md`));
}

async function turnOff(
  { uri, rule, scope }: RuleOffChoice,
  client: () => Promise<BaseLanguageClient>,
  host: ClientHost,
): Promise<void> {
  const report = Uri.parse(uri, true);
  if (scope === 'person') {
    const undo = await turnOffForPerson(report, rule);
    await offerUndo(l10n.t("The rule '{0}' is off for you.", rule), undo);
    return;
  }
  const server = await client();
  const params: RuleOffParams = { uri, rule };
  const change = await server.sendRequest<RuleOffResult>(ruleOffMethod, params);
  if ('refused' in change) {
    await window.showWarningMessage(change.refused);
    return;
  }
  const write = async (next: typeof change): Promise<boolean> => {
    const written = await writeSidecar(next, host);
    // Nobody watches files outside the open folders.
    const changes = [{ uri: next.uri, type: 2 }];
    if (written) await server.sendNotification('workspace/didChangeWatchedFiles', { changes });
    return written;
  };
  if (!(await write(change))) {
    await window.showWarningMessage(l10n.t('The file of this folder is being changed by something else. Try again.'));
    return;
  }
  const { before, after } = change;
  const back = { ...change, before: after, after: before ?? '', empty: before === null };
  await offerUndo(l10n.t("The rule '{0}' is off for everybody who works on this folder.", rule), () => write(back));
}

async function offerUndo(message: string, undo: () => unknown): Promise<void> {
  const label = l10n.t('Undo');
  if ((await window.showInformationMessage(message, label)) === label) await undo();
}
