import { FileSystemError, Uri, workspace, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { configName, readMethod, type ReadParams, type ReadResult } from '../../server/src/protocol';

/** Whether a document is a file that says what holds for the reports of its folder. */
export function isConfigFile({ uri }: Pick<TextDocument, 'uri'>): boolean {
  return uri.path.endsWith(`/${configName}`);
}

/** Reads such files for the server, wherever they lie: on a disk, on another machine or in a virtual folder. */
export function serveConfigFiles(client: BaseLanguageClient): void {
  client.onRequest(readMethod, async ({ uri }: ReadParams): Promise<ReadResult> => {
    const file = Uri.parse(uri, true);
    if (!isConfigFile({ uri: file })) return { text: null };
    try {
      return { text: new TextDecoder().decode(await workspace.fs.readFile(file)) };
    } catch (error) {
      // Most folders have none.
      if (error instanceof FileSystemError) return { text: null };
      throw error;
    }
  });
}
