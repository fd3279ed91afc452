import { FileSystemError, Range, Uri, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { FileChange } from '../../../../server/src/protocol';
import type { ClientHost } from '../../host';

/**
 * The text of a file of annotations; null where there is none.
 * @throws where it cannot be read, or is no UTF-8: written back, it would not be the same
 */
export async function readSidecar(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return null;
    throw error;
  }
}

/**
 * Writes a file of annotations, so that whoever reads it finds it whole. Where it is open with changes that are not
 * saved, it is changed in the editor, and saving is left to the person.
 * @returns whether it was written; not where it says something else by now
 */
export async function writeSidecar(change: FileChange, host: ClientHost): Promise<boolean> {
  const uri = Uri.parse(change.uri, true);
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open?.isDirty === true) return open.getText() === change.before && changeInEditor(open, change.after);
  const after = change.empty ? null : change.after;
  if (uri.scheme === 'file' && host.replaceFile !== null) return host.replaceFile(uri.fsPath, change.before, after);
  return replace(uri, change.before, after);
}

function changeInEditor(document: TextDocument, text: string): Thenable<boolean> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, document.validateRange(new Range(0, 0, document.lineCount, 0)), text);
  return workspace.applyEdit(edit);
}

/** Where there is no lock: what is there is looked at as late as can be, and whether it is there at the end. */
async function replace(uri: Uri, before: string | null, after: string | null): Promise<boolean> {
  if ((await readSidecar(uri)) !== before) return false;
  if (after === null) {
    await workspace.fs.delete(uri);
    return true;
  }
  const temporary = uri.with({ path: `${uri.path}.${crypto.randomUUID()}.tmp` });
  await workspace.fs.writeFile(temporary, new TextEncoder().encode(after));
  try {
    if ((await readSidecar(uri)) !== before) {
      await workspace.fs.delete(temporary);
      return false;
    }
    await workspace.fs.rename(temporary, uri, { overwrite: true });
  } catch (error) {
    await workspace.fs.delete(temporary);
    throw error;
  }
  return (await readSidecar(uri)) === after;
}
