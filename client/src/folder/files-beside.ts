import { Uri, workspace, type CancellationToken } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  listAllMethod,
  listLimit,
  listMethod,
  besideLimit,
  type ListParams,
  type ListResult,
} from '../../../server/src/protocol';
import { listFolder, readText } from './read-file';
import { walk } from './walk';

/** Whether a file may be a report that another one cites. */
export function isTextFile(uri: Uri): boolean {
  return uri.path.toLowerCase().endsWith('.txt');
}

/** The text of such a file; null where there is none, or too much. */
export async function readFileBeside(uri: Uri): Promise<string | null> {
  const read = await readText(uri, besideLimit);
  return typeof read === 'string' ? null : read.text;
}

/** Lists text files for the server: those of a document's folder, where it is open, and those of all open folders. */
export function serveFilesBeside(client: BaseLanguageClient): void {
  client.onRequest(listMethod, async ({ uri }: ListParams): Promise<ListResult> => {
    const file = Uri.parse(uri, true);
    if (workspace.getWorkspaceFolder(file) === undefined) return { uris: [] };
    const folder = Uri.joinPath(file, '..');
    const entries = await listFolder(folder);
    const files = entries.filter(({ isFile }) => isFile).map(({ name }) => Uri.joinPath(folder, name));
    const uris = files.filter(isTextFile).slice(0, listLimit);
    return { uris: uris.map((each) => client.code2ProtocolConverter.asUri(each)) };
  });
  client.onRequest(listAllMethod, async (token: CancellationToken): Promise<ListResult> => {
    const { files } = await walk(
      (workspace.workspaceFolders ?? []).map(({ uri }) => uri),
      {
        list: listFolder,
        join: (folder, name) => Uri.joinPath(folder, name),
        limit: listLimit,
        stopped: () => token.isCancellationRequested,
      },
    );
    return { uris: files.map((each) => client.code2ProtocolConverter.asUri(each)) };
  });
}
