import { commands, Uri, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  configName,
  displayName,
  languageId,
  recogniseMethod,
  statusMethod,
  type InitializationOptions,
  type RecogniseParams,
  type RecogniseResult,
  type StatusParams,
} from '../../server/src/protocol';
import { registerChooseFramework } from './choose-framework';
import { isConfigFile, serveConfigFiles } from './config-files';
import { PlainTextDetection } from './detection';
import { FrameworkChoices } from './framework-choices';
import { HandChoices } from './hand-choices';
import { provideHover, registerShowLine } from './hover-links';
import { ServerHandle } from './server-handle';
import { StatusItem } from './status-item';

/** The id of the client; its trace setting is named after it. */
export const clientId = 'inspectionReports';

/**
 * Everything that desktop and web have in common. The server is started when the first report, or the first plain text
 * that may be one, is open.
 * @param createClient makes a client for the host's kind of server, not started yet
 * @returns the server, to be stopped when the extension is
 */
export function activateShared(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): ServerHandle {
  const log = window.createOutputChannel(displayName, { log: true });
  const status = new StatusItem();
  const choices = new FrameworkChoices(context.workspaceState);
  const server = new ServerHandle(() => {
    const client = createClient({
      documentSelector: [{ language: languageId }, { pattern: `**/${configName}` }],
      initializationOptions: (): InitializationOptions => ({
        rulePages: Uri.joinPath(context.extensionUri, 'docs/rules').toString(),
        reads: true,
        chosen: choices.all(),
      }),
      outputChannel: log,
      // Asked for at each change, as the server would tell of its own accord.
      diagnosticPullOptions: { onChange: true },
      middleware: { provideHover },
    });
    client.onNotification(statusMethod, (params: StatusParams) => {
      status.update(params);
    });
    serveConfigFiles(client);
    return client;
  }, log);

  const ask = async (text: string): Promise<boolean> => {
    const params: RecogniseParams = { text };
    const { isReport } = await (await server.get()).sendRequest<RecogniseResult>(recogniseMethod, params);
    return isReport;
  };
  const startFor = (document: TextDocument): void => {
    if (document.languageId === languageId || isConfigFile(document)) server.ensure();
  };
  workspace.textDocuments.forEach(startFor);

  context.subscriptions.push(
    log,
    status,
    registerShowLine(),
    registerChooseFramework(() => server.get(), choices),
    workspace.onDidOpenTextDocument(startFor),
    new PlainTextDetection(ask, new HandChoices(context.workspaceState), log),
    commands.registerCommand('inspectionReports.restartServer', () => server.restart()),
  );
  return server;
}
