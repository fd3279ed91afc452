import {
  Disposable,
  languages,
  RelativePattern,
  workspace,
  type Diagnostic,
  type TextDocument,
  type Uri,
} from 'vscode';
import { languageId } from '../../../server/src/protocol';

/**
 * What the last check of folders has found, in the Problems panel: of each file until it changes. A report that is open
 * has findings of its own, so that those of the check wait until it is closed.
 */
export class FolderFindings implements Disposable {
  private readonly shown = languages.createDiagnosticCollection('inspection-reports folder');
  private readonly found = new Map<string, { readonly uri: Uri; readonly diagnostics: readonly Diagnostic[] }>();
  private watchers: readonly Disposable[] = [];
  private readonly subscriptions: Disposable;

  constructor() {
    this.subscriptions = Disposable.from(
      workspace.onDidOpenTextDocument(({ uri }) => {
        this.show(uri);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.show(uri);
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.drop(document.uri);
      }),
    );
  }

  /** Begins anew: forgets what was found, and follows the files of these folders. */
  begin(folders: readonly Uri[]): void {
    this.clear();
    this.watchers = folders.map((folder) => {
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '**/*.[tT][xX][tT]'), true);
      watcher.onDidChange((uri) => {
        this.drop(uri);
      });
      watcher.onDidDelete((uri) => {
        this.drop(uri);
      });
      return watcher;
    });
  }

  /** Takes what was found in a file. */
  add(uri: Uri, diagnostics: readonly Diagnostic[]): void {
    this.found.set(uri.toString(), { uri, diagnostics });
    this.show(uri);
  }

  /** Forgets all. */
  clear(): void {
    for (const watcher of this.watchers) watcher.dispose();
    this.watchers = [];
    this.found.clear();
    this.shown.clear();
  }

  dispose(): void {
    this.clear();
    this.subscriptions.dispose();
    this.shown.dispose();
  }

  private show(uri: Uri): void {
    const found = this.found.get(uri.toString());
    if (found === undefined) return;
    if (isOpenReport(uri)) this.shown.delete(uri);
    else this.shown.set(found.uri, found.diagnostics);
  }

  private drop(uri: Uri): void {
    if (this.found.delete(uri.toString())) this.shown.delete(uri);
  }
}

function isOpenReport(uri: Uri): boolean {
  const isIt = (document: TextDocument): boolean =>
    !document.isClosed && document.languageId === languageId && document.uri.toString() === uri.toString();
  return workspace.textDocuments.some(isIt);
}
