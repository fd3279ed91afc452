import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { displayName } from '../../server/src/protocol';
import type { ServerHandle } from './server-handle';
import { activateShared, clientId } from './shared';

let server: ServerHandle | null = null;

/** Web: the server is a web worker. */
export function activate(context: ExtensionContext): void {
  const address = Uri.joinPath(context.extensionUri, 'dist/server.web.js').toString(true);
  const startWorker = (): Promise<Worker> => Promise.resolve(new Worker(address, { name: displayName }));
  server = activateShared(context, (options) => new LanguageClient(clientId, displayName, startWorker, options));
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
