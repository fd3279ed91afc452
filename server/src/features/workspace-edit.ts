import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';

/** The document that is to be changed. */
export interface EditTarget {
  readonly uri: string;
  readonly version: number;
}

/** How the client takes edits. */
export interface EditSupport {
  /** It takes edits with the version that they are for, and refuses those for another one. */
  readonly versionedEdits: boolean;
}

/** The edits of one document, bound to its version where the client can hold to that. */
export function workspaceEdit(
  { uri, version }: EditTarget,
  edits: readonly TextEdit[],
  { versionedEdits }: EditSupport,
): WorkspaceEdit {
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
    : { changes: { [uri]: [...edits] } };
}
