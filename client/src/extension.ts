import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { displayName } from '../../server/src/protocol';
import { nodeHost } from './node-host';
import type { ServerHandle } from './server-handle';
import { activateShared, clientId } from './shared';

let server: ServerHandle | null = null;

/** Desktop and remote: the server is a Node process. */
export function activate(context: ExtensionContext): void {
  const run = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  server = activateShared(
    context,
    nodeHost,
    (options) => new LanguageClient(clientId, displayName, { run, debug }, options),
  );
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  await server?.stop();
}
