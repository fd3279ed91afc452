import { TextDocuments, type Disposable } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The documents that the client has open, kept up to date by incremental edits. */
export type OpenDocuments = TextDocuments<TextDocument>;

/** What tells of a client's documents: a connection. */
type DocumentConnection = Parameters<OpenDocuments['listen']>[0];

/** An empty set of documents; {@link follow} connects it to a client. */
export function openDocuments(): OpenDocuments {
  return new TextDocuments(TextDocument);
}

/**
 * Has the documents follow a client. What a client says against the protocol, an address that is no text for one, is
 * passed over: it must not reach what works with documents.
 */
export function follow(documents: OpenDocuments, connection: DocumentConnection): Disposable {
  return documents.listen({
    onDidOpenTextDocument: (handler) =>
      connection.onDidOpenTextDocument((event) => {
        if (isOpened(event)) void handler(event);
      }),
    onDidChangeTextDocument: (handler) =>
      connection.onDidChangeTextDocument((event) => {
        if (isNamed(event) && Array.isArray(event.contentChanges)) void handler(event);
      }),
    onDidCloseTextDocument: (handler) =>
      connection.onDidCloseTextDocument((event) => {
        if (isNamed(event)) void handler(event);
      }),
    onWillSaveTextDocument: (handler) => connection.onWillSaveTextDocument(handler),
    onWillSaveTextDocumentWaitUntil: (handler) => connection.onWillSaveTextDocumentWaitUntil(handler),
    onDidSaveTextDocument: (handler) => connection.onDidSaveTextDocument(handler),
  });
}

/** What should be an event of a document, as far as nothing is known of it. */
type Unchecked = { readonly textDocument?: Readonly<Partial<Record<'uri' | 'text' | 'version', unknown>>> } | null;

function isNamed(event: unknown): boolean {
  return typeof (event as Unchecked)?.textDocument?.uri === 'string';
}

function isOpened(event: unknown): boolean {
  const { text, version } = (event as Unchecked)?.textDocument ?? {};
  return isNamed(event) && typeof text === 'string' && typeof version === 'number';
}
