import { commands, Uri, window, workspace, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  displayName,
  languageId,
  recogniseMethod,
  statusMethod,
  type InitializationOptions,
  type RecogniseParams,
  type RecogniseResult,
  type StatusParams,
} from '../../server/src/protocol';
import { PlainTextDetection } from './detection';
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
  const initializationOptions: InitializationOptions = {
    rulePages: Uri.joinPath(context.extensionUri, 'docs/rules').toString(),
  };
  const server = new ServerHandle(() => {
    const client = createClient({
      documentSelector: [{ language: languageId }],
      initializationOptions,
      outputChannel: log,
      middleware: { provideHover },
    });
    client.onNotification(statusMethod, (params: StatusParams) => {
      status.update(params);
    });
    return client;
  }, log);

  const ask = async (text: string): Promise<boolean> => {
    const params: RecogniseParams = { text };
    const { isReport } = await (await server.get()).sendRequest<RecogniseResult>(recogniseMethod, params);
    return isReport;
  };
  const startFor = (document: { readonly languageId: string }): void => {
    if (document.languageId === languageId) server.ensure();
  };
  workspace.textDocuments.forEach(startFor);

  context.subscriptions.push(
    log,
    status,
    registerShowLine(),
    workspace.onDidOpenTextDocument(startFor),
    new PlainTextDetection(ask, new HandChoices(context.workspaceState), log),
    commands.registerCommand('inspectionReports.restartServer', () => server.restart()),
  );
  return server;
}
