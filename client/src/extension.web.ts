import { Uri, type ExtensionContext } from 'vscode';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser';
import { displayName } from '../../server/src/protocol';
import type { ClientHost } from './host';
import type { ServerHandle } from './server-handle';
import { activateShared, clientId } from './shared';

/** A browser knows no person and has no files of its own. */
const host: ClientHost = { userName: () => null, gitUserName: () => Promise.resolve(null), replaceFile: null };

let server: ServerHandle | null = null;

/** Web: the server is a web worker. */
export function activate(context: ExtensionContext): void {
  const address = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
  // VS Code puts its own class in the place of Worker, which the language client would not know for one.
  const startWorker = (): Promise<MessageTransports> => {
    const worker = new Worker(address, { name: displayName });
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) });
  };
  server = activateShared(context, host, (options) => new LanguageClient(clientId, displayName, startWorker, options));
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
