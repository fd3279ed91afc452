import { FileSystemError, Uri, workspace, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { configName, readMethod, sidecarEnd, type ReadParams, type ReadResult } from '../../../server/src/protocol';
import { isPrivateLayer, type PrivateLayers } from '../annotations/files/private-layers';
import { isTextFile, readFileBeside } from '../folder/files-beside';

/** Whether a document is a file that says what holds for the reports of its folder. */
export function isConfigFile({ uri }: Pick<TextDocument, 'uri'>): boolean {
  return uri.path.endsWith(`/${configName}`);
}

/**
 * Reads such files, the annotations beside reports and other reports for the server, wherever they lie: on a disk, on
 * another machine or in a virtual folder.
 * @param client whose server asks
 * @param layers the annotations that lie in no folder
 */
export function serveConfigFiles(client: BaseLanguageClient, layers: PrivateLayers): void {
  client.onRequest(readMethod, async ({ uri }: ReadParams): Promise<ReadResult> => {
    if (isPrivateLayer(uri)) return { text: layers.read(uri) };
    const file = Uri.parse(uri, true);
    if (isTextFile(file)) return { text: await readFileBeside(file) };
    const annotations = file.path.endsWith(sidecarEnd);
    if (!annotations && !isConfigFile({ uri: file })) return { text: null };
    try {
      // Annotations are written back, so they must be read exactly: what is no UTF-8 is an error.
      const decoder = new TextDecoder('utf-8', { fatal: annotations });
      return { text: decoder.decode(await workspace.fs.readFile(file)) };
    } catch (error) {
      // Most folders and reports have none.
      if (error instanceof FileSystemError) return { text: null };
      throw error;
    }
  });
}
