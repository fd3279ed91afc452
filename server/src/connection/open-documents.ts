import { TextDocumentContentChangeEvent, TextDocuments, type Disposable, type Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** The documents that the client has open, kept up to date by incremental edits. */
export type OpenDocuments = TextDocuments<TextDocument>;

/** What tells of a client's documents: a connection. */
type DocumentConnection = Parameters<OpenDocuments['listen']>[0];

/** An edit of an open document: what one piece of its text became. */
export interface TextEdited {
  readonly uri: string;
  /** The text before the edit, and after it. */
  readonly before: string;
  readonly after: string;
  /** The piece of the text before, 0-based and in UTF-16 code units, and what is put in its place. */
  readonly edit: { readonly start: number; readonly end: number; readonly text: string };
}

/**
 * An empty set of documents; {@link follow} connects it to a client.
 * @param onEdit is told each single edit, in the order in which they are made
 */
export function openDocuments(onEdit: (edited: TextEdited) => void = () => undefined): OpenDocuments {
  return new TextDocuments<TextDocument>({
    create: (uri, languageId, version, text) => TextDocument.create(uri, languageId, version, text),
    update(document, changes, version) {
      // One by one: the range of each is a range of the text that those before it have made.
      const updated = changes.reduce((current, change) => {
        const before = current.getText();
        const { isIncremental } = TextDocumentContentChangeEvent;
        const span = isIncremental(change) ? spanOf(current, change.range) : { start: 0, end: before.length };
        const next = TextDocument.update(current, [change], version);
        onEdit({ uri: next.uri, before, after: next.getText(), edit: { ...span, text: change.text } });
        return next;
      }, document);
      return TextDocument.update(updated, [], version);
    },
  });
}

function spanOf(document: TextDocument, range: Range): { start: number; end: number } {
  const [one, other] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return { start: Math.min(one, other), end: Math.max(one, other) };
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
