import { Disposable, l10n, Uri, window, workspace, WorkspaceEdit, type FileRenameEvent } from 'vscode';
import { nameOf, sidecarEnd, sidecarOf, stemOf } from '../../../../server/src/protocol';
import type { PrivateLayers } from './private-layers';

type Move = FileRenameEvent['files'][number];

/**
 * Has annotations go with their report when it is renamed or moved in the editor.
 * @param layers those that are for one person alone
 * @param tell tells the server that files of annotations have changed
 */
export function registerMovedFiles(
  layers: PrivateLayers,
  tell: (uris: readonly string[]) => Promise<void>,
): Disposable {
  return Disposable.from(
    workspace.onWillRenameFiles((event) => {
      // An edit of the same step: undo takes both back.
      event.waitUntil(movedSidecars(event.files));
    }),
    workspace.onDidRenameFiles(async ({ files }) => {
      const moved: string[] = [];
      for (const { oldUri, newUri } of files) {
        moved.push(...(await layers.move(oldUri.toString(), newUri.toString())));
        if (newUri.path.endsWith(sidecarEnd)) moved.push(oldUri.toString(), newUri.toString());
      }
      if (moved.length > 0) await tell(moved);
    }),
  );
}

async function movedSidecars(files: readonly Move[]): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  const moving = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    if (oldUri.path.endsWith(sidecarEnd)) continue;
    const [from, to] = [sidecarOf(oldUri.path), sidecarOf(newUri.path)].map((path) => oldUri.with({ path }));
    if (from === undefined || to === undefined || from.path === to.path || moving.has(from.toString())) continue;
    const beside = await namesIn(Uri.joinPath(oldUri, '..'));
    if (!beside.includes(nameOf(from.path))) continue;
    const sharing = beside.find((name) => isSharing(name, oldUri, moving));
    if (sharing !== undefined) {
      const message = l10n.t('{0} stays where it is: it holds annotations of {1} as well.', nameOf(from.path), sharing);
      void window.showInformationMessage(message);
    } else if ((await namesIn(Uri.joinPath(newUri, '..'))).includes(nameOf(to.path))) {
      const message = l10n.t('{0} stays where it is: there is a file of annotations already.', nameOf(from.path));
      void window.showWarningMessage(message);
    } else {
      edit.renameFile(from, to, { overwrite: false });
    }
  }
  return edit;
}

/** Whether another file that stays has the same file of annotations. */
function isSharing(name: string, report: Uri, moving: ReadonlySet<string>): boolean {
  const own = nameOf(report.path);
  const isOther = name !== own && !name.endsWith(sidecarEnd) && stemOf(name) === stemOf(own);
  return isOther && !moving.has(Uri.joinPath(report, '..', name).toString());
}

/** The names in a folder; none where it cannot be read. */
async function namesIn(folder: Uri): Promise<string[]> {
  try {
    return (await workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return [];
  }
}
