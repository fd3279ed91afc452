import { Disposable, EventEmitter, window, workspace, type TextDocument } from 'vscode';
import { languageId } from '../../../server/src/protocol';

/**
 * The report in the active editor, or the last one that was there as long as it is open: a view beside the editor stays
 * what it is while another editor, or none, has the focus.
 */
export class OpenReport implements Disposable {
  private readonly changes = new EventEmitter<undefined>();
  private readonly subscriptions: Disposable;
  private current: TextDocument | null = null;

  /** Tells that it is another report, or that what is read of it may be other than before. */
  readonly onDidChange = this.changes.event;

  constructor() {
    this.subscriptions = Disposable.from(
      this.changes,
      window.onDidChangeActiveTextEditor(() => {
        this.follow();
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document !== this.current) return;
        this.current = null;
        this.changes.fire(undefined);
        // A document whose language changes is closed and opened again.
        this.follow();
      }),
      workspace.onDidOpenTextDocument(() => {
        this.follow();
      }),
    );
    this.follow();
  }

  /** Null where there is none. */
  get document(): TextDocument | null {
    return this.current;
  }

  /** Takes that the server has read a document anew. */
  checked(uri: string): void {
    if (this.current?.uri.toString() === uri) this.changes.fire(undefined);
  }

  /** Ends following. */
  dispose(): void {
    this.subscriptions.dispose();
  }

  private follow(): void {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== languageId || document === this.current) return;
    this.current = document;
    this.changes.fire(undefined);
  }
}
