import { l10n, Uri, window, workspace, WorkspaceEdit, type Disposable, type FileRenameEvent } from 'vscode';
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
  // Not in the step that renames: the editor would ask whether the extension may make 'refactoring changes'. Who takes
  // the renaming back renames again.
  return workspace.onDidRenameFiles(async ({ files }) => {
    const moved: string[] = [];
    for (const { oldUri, newUri } of files) {
      moved.push(...(await layers.move(oldUri.toString(), newUri.toString())));
      if (newUri.path.endsWith(sidecarEnd)) moved.push(oldUri.toString(), newUri.toString());
    }
    if (moved.length > 0) await tell(moved);
    for (const { oldUri, newUri } of await sidecarsOf(files)) {
      // As an edit, which takes a file that is open in an editor along.
      const edit = new WorkspaceEdit();
      edit.renameFile(oldUri, newUri, { overwrite: false });
      await workspace.applyEdit(edit);
    }
  });
}

/** The files of annotations that go along with what has moved; says where one cannot. */
async function sidecarsOf(files: readonly Move[]): Promise<Move[]> {
  const found: Move[] = [];
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
      found.push({ oldUri: from, newUri: to });
    }
  }
  return found;
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
