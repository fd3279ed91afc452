import { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The documents that the client has open, kept up to date by incremental edits. */
export type OpenDocuments = TextDocuments<TextDocument>;

/** An empty set of documents; `listen` on it connects it to a client. */
export function openDocuments(): OpenDocuments {
  return new TextDocuments(TextDocument);
}
