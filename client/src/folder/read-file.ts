import { FileType, Uri, workspace } from 'vscode';
import type { WalkEntry } from './walk';

/** Why a file has no text for us. */
export type Unreadable = 'too big' | 'no text' | 'unread';

/**
 * The text of a file as its editor shows it, or would show it.
 * @param limit in bytes: a bigger file is not read
 */
export async function readText(uri: Uri, limit: number): Promise<{ readonly text: string } | Unreadable> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (open !== undefined) return { text: open.getText() };
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > limit) return 'too big';
    const bytes = await workspace.fs.readFile(uri);
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (!isWide && bytes.includes(0)) return 'no text';
    return { text: await workspace.decode(bytes, { uri }) };
  } catch {
    return 'unread';
  }
}

/** The entries of a folder. Rejects where it cannot be read. */
export async function listFolder(folder: Uri): Promise<WalkEntry[]> {
  const entries = await workspace.fs.readDirectory(folder);
  return entries.map(([name, type]) => ({
    name,
    // A link to a folder may lead back to where it is.
    isFolder: type === FileType.Directory,
    isFile: (type & FileType.File) !== 0,
  }));
}
