import {
  Disposable,
  languages,
  TextDocumentChangeReason,
  window,
  workspace,
  type Diagnostic,
  type DiagnosticCollection,
  type Position,
  type TextDocument,
  type Uri,
} from 'vscode';
import { languageId } from '../../../server/src/protocol';
import { showable } from './quiet';

/**
 * Keeps the findings of the language client, however they come to it, and shows them as `showable` decides. Somebody
 * types from an edit of the document in the active editor until the caret is elsewhere, the document is saved, or the
 * editor or the window is left.
 */
export class QuietDiagnostics implements Disposable {
  private readonly collections = new Map<DiagnosticCollection, QuietCollection>();
  private readonly subscriptions: Disposable;
  private typing: TextDocument | null = null;

  constructor() {
    this.subscriptions = Disposable.from(
      workspace.onDidChangeTextDocument(({ document, contentChanges, reason }) => {
        if (document.languageId !== languageId || contentChanges.length === 0) return;
        if (document !== window.activeTextEditor?.document) return;
        // What is undone or done again was finished once.
        if (reason === TextDocumentChangeReason.Undo || reason === TextDocumentChangeReason.Redo) this.stop();
        else this.typing = document;
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === this.typing) this.show(this.typing.uri);
      }),
      workspace.onDidSaveTextDocument((document) => {
        if (document === this.typing) this.stop();
      }),
      window.onDidChangeActiveTextEditor(() => {
        this.stop();
      }),
      window.onDidChangeWindowState(({ focused }) => {
        if (!focused) this.stop();
      }),
    );
  }

  /** Makes a collection whose findings wait while somebody types at them. */
  create(name: string | undefined): DiagnosticCollection {
    const collection = new QuietCollection(languages.createDiagnosticCollection(name), (uri) => this.carets(uri));
    this.collections.set(collection, collection);
    return collection;
  }

  /** Ends a collection that was made here. */
  release(collection: DiagnosticCollection): void {
    this.collections.delete(collection);
    collection.dispose();
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const each of this.collections.values()) this.release(each);
  }

  private carets(uri: Uri): readonly Position[] {
    const editor = window.activeTextEditor;
    if (this.typing === null || editor?.document !== this.typing) return [];
    return editor.document.uri.toString() === uri.toString() ? editor.selections.map(({ active }) => active) : [];
  }

  private stop(): void {
    const left = this.typing;
    this.typing = null;
    if (left !== null) this.show(left.uri);
  }

  private show(uri: Uri): void {
    for (const collection of this.collections.values()) collection.show(uri);
  }
}

/** A collection that knows more than it shows. */
class QuietCollection implements DiagnosticCollection {
  private readonly found = new Map<string, readonly Diagnostic[]>();

  constructor(
    private readonly shown: DiagnosticCollection,
    private readonly carets: (uri: Uri) => readonly Position[],
  ) {}

  get name(): string {
    return this.shown.name;
  }

  set(
    of: Uri | readonly (readonly [Uri, readonly Diagnostic[] | undefined])[],
    diagnostics?: readonly Diagnostic[],
  ): void {
    const entries = isUri(of) ? [[of, diagnostics] as const] : of;
    for (const [uri, found] of entries) {
      if (found === undefined) this.delete(uri);
      else {
        this.found.set(uri.toString(), found);
        this.show(uri);
      }
    }
  }

  /** Shows what may be shown of a document by now. */
  show(uri: Uri): void {
    const found = this.found.get(uri.toString());
    if (found === undefined) return;
    const before = this.shown.get(uri) ?? [];
    const now = showable(found, before, this.carets(uri));
    if (now.length !== before.length || now.some((each, index) => each !== before[index])) this.shown.set(uri, now);
  }

  delete(uri: Uri): void {
    this.found.delete(uri.toString());
    this.shown.delete(uri);
  }

  clear(): void {
    this.found.clear();
    this.shown.clear();
  }

  forEach(...[each, that]: Parameters<DiagnosticCollection['forEach']>): void {
    this.shown.forEach(each, that);
  }

  get(uri: Uri): readonly Diagnostic[] | undefined {
    return this.shown.get(uri);
  }

  has(uri: Uri): boolean {
    return this.shown.has(uri);
  }

  [Symbol.iterator](): ReturnType<DiagnosticCollection[typeof Symbol.iterator]> {
    return this.shown[Symbol.iterator]();
  }

  dispose(): void {
    this.found.clear();
    this.shown.dispose();
  }
}

function isUri(of: Parameters<QuietCollection['set']>[0]): of is Uri {
  return !Array.isArray(of);
}
