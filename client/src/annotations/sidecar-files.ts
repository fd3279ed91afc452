import { FileSystemError, Range, Uri, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { SidecarChange } from '../../../server/src/protocol';
import type { ClientHost } from '../host';

/** What is to be written. */
export type FileChange = Exclude<SidecarChange, { readonly refused: string }>;

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
  const now = open === undefined ? await readSidecar(uri) : open.getText();
  if (now !== change.before) return false;
  if (open?.isDirty === true) return changeInEditor(open, change.after);
  if (change.empty) await workspace.fs.delete(uri);
  else await replace(uri, new TextEncoder().encode(change.after), host);
  return true;
}

function changeInEditor(document: TextDocument, text: string): Thenable<boolean> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, document.validateRange(new Range(0, 0, document.lineCount, 0)), text);
  return workspace.applyEdit(edit);
}

async function replace(uri: Uri, content: Uint8Array, { replaceFile }: ClientHost): Promise<void> {
  if (uri.scheme === 'file' && replaceFile !== null) {
    await replaceFile(uri.fsPath, content);
    return;
  }
  const temporary = uri.with({ path: `${uri.path}.${crypto.randomUUID()}.tmp` });
  await workspace.fs.writeFile(temporary, content);
  try {
    await workspace.fs.rename(temporary, uri, { overwrite: true });
  } catch (error) {
    await workspace.fs.delete(temporary);
    throw error;
  }
}
