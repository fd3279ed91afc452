import { languages, workspace, type TextDocument } from 'vscode';

/** Whether the person's `files.associations` say that a document is plain text. */
export function isPlainTextByAssociation(document: TextDocument): boolean {
  const associations = workspace.getConfiguration('files', document).get<Record<string, unknown>>('associations', {});
  return Object.entries(associations).some(
    ([pattern, language]) => language === 'plaintext' && languages.match({ pattern: toGlob(pattern) }, document) > 0,
  );
}

/** A pattern without a folder is about the file's name, wherever the file is. */
function toGlob(pattern: string): string {
  return pattern.includes('/') ? pattern : `**/${pattern}`;
}
