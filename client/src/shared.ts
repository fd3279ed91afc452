import { commands, extensions, l10n, Uri, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import {
  configName,
  displayName,
  languageId,
  recogniseMethod,
  sidecarEnd,
  statusMethod,
  type InitializationOptions,
  type RecogniseParams,
  type RecogniseResult,
  type StatusParams,
} from '../../server/src/protocol';
import { registerCompareInspections } from './comparison/compare-inspections';
import { registerChooseFramework } from './frameworks/choose-framework';
import { isConfigFile, serveConfigFiles } from './frameworks/config-files';
import { PlainTextDetection } from './detection/detection';
import { registerCheckFile } from './findings/check-file';
import { registerCheckFolder } from './folder/check-folder';
import { serveFilesBeside } from './folder/files-beside';
import { FrameworkChoices } from './frameworks/framework-choices';
import { HandChoices } from './detection/hand-choices';
import type { ClientHost } from './host';
import { provideHover, registerShowLine } from './findings/hover-links';
import { registerRuleCommands } from './findings/rule-commands';
import { rulePages, serveRulePages } from './findings/rule-pages';
import { QuietDiagnostics } from './findings/quiet-diagnostics';
import { registerChangeJudgement } from './judgements/change-judgement';
import { registerShowPlaces } from './judgements/show-places';
import { ServerHandle } from './server-handle';
import { StatusItem } from './findings/status-item';
import { registerAnnotations } from './annotations/register';
import { PrivateLayers } from './annotations/files/private-layers';
import { registerViews } from './views/register';

/** The id of the client; its trace setting is named after it. */
export const clientId = 'inspectionReports';

/**
 * Everything that desktop and web have in common. The server is started when the first report, or the first plain text
 * that may be one, is open.
 * @param host what the host can tell and do
 * @param createClient makes a client for the host's kind of server, not started yet
 * @returns the server, to be stopped when the extension is
 */
export function activateShared(
  context: ExtensionContext,
  host: ClientHost,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): ServerHandle {
  const log = window.createOutputChannel(displayName, { log: true });
  const status = new StatusItem();
  const choices = new FrameworkChoices(context.workspaceState);
  const quiet = new QuietDiagnostics();
  const layers = new PrivateLayers(context.globalState);
  const server = new ServerHandle(() => {
    const client = createClient({
      documentSelector: [{ language: languageId }, { pattern: `**/${configName}` }, { pattern: `**/*${sidecarEnd}` }],
      initializationOptions: (): InitializationOptions => ({
        rulePages,
        reads: true,
        sharesDisk: host.replaceFile !== null,
        waives: true,
        annotates: true,
        showsPlaces: true,
        opensRules: true,
        checksJson: checksJson(),
        texts: l10n.bundle ?? {},
        chosen: choices.all(),
      }),
      outputChannel: log,
      // Asked for at each change, as the server would tell of its own accord.
      diagnosticPullOptions: { onChange: true },
      diagnosticCollectionProvider: {
        create: (name) => quiet.create(name),
        dispose: (collection) => {
          quiet.release(collection);
        },
      },
      middleware: { provideHover },
    });
    client.onNotification(statusMethod, (params: StatusParams) => {
      status.update(params);
      views.checked(params.uri);
    });
    serveConfigFiles(client, layers);
    annotations.serve(client);
    views.serve(client);
    serveFilesBeside(client);
    return client;
  }, log);

  const annotations = registerAnnotations({ client: () => server.get(), host, layers, context });
  const views = registerViews({ client: () => server.get(), annotations, context });

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
    quiet,
    registerShowLine(),
    serveRulePages(Uri.joinPath(context.extensionUri, 'docs/rules')),
    registerRuleCommands(() => server.get(), host),
    registerChooseFramework(() => server.get(), choices),
    annotations,
    views,
    registerCheckFile({ isReport: ask, found: (document) => status.of(document) }),
    registerCheckFolder(() => server.get()),
    registerChangeJudgement(() => server.get()),
    registerShowPlaces(() => server.get()),
    registerCompareInspections(() => server.get()),
    workspace.onDidOpenTextDocument(startFor),
    new PlainTextDetection(ask, new HandChoices(context.workspaceState), log),
    commands.registerCommand('inspectionReports.restartServer', () => server.restart()),
  );
  return server;
}

/** Whether the editor's own support of JSON is there and looks for mistakes. */
function checksJson(): boolean {
  const isThere = extensions.getExtension('vscode.json-language-features') !== undefined;
  return isThere && workspace.getConfiguration('json').get('validate.enable', true);
}
