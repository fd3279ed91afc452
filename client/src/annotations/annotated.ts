import { Disposable, EventEmitter, workspace, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  annotationsChangedMethod,
  annotationsMethod,
  languageId,
  type AnnotationsChangedParams,
  type AnnotationsParams,
  type AnnotationsResult,
} from '../../../server/src/protocol';

/** So long after the last key are places asked for anew, in milliseconds. */
const afterTyping = 250;

/** The annotations of the open reports, asked for anew whenever they or the text are other ones. */
export class Annotated implements Disposable {
  private readonly known = new Map<string, AnnotationsResult>();
  private readonly waiting = new Map<string, NodeJS.Timeout>();
  private readonly changes = new EventEmitter<string>();
  private readonly subscriptions: Disposable;

  /** Tells the address of a report whose annotations, or their places, are other ones now; or that was closed. */
  readonly onDidChange = this.changes.event;

  /** @param client the running client */
  constructor(private readonly client: () => Promise<BaseLanguageClient>) {
    const follow = (document: TextDocument): void => {
      if (document.languageId === languageId) this.refreshSoon(document.uri.toString(), 0);
    };
    this.subscriptions = Disposable.from(
      workspace.onDidOpenTextDocument(follow),
      workspace.onDidCloseTextDocument((document) => {
        this.forget(document.uri.toString());
      }),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document.languageId !== languageId || contentChanges.length === 0) return;
        this.refreshSoon(document.uri.toString(), afterTyping);
      }),
    );
    workspace.textDocuments.forEach(follow);
  }

  /** Follows what the server tells. */
  serve(client: BaseLanguageClient): void {
    client.onNotification(annotationsChangedMethod, ({ uri }: AnnotationsChangedParams) => {
      if (openReport(uri) !== undefined) this.refreshSoon(uri, 0);
    });
  }

  /** What is known of an open report; undefined where nothing is yet. */
  of(uri: string): AnnotationsResult | undefined {
    return this.known.get(uri);
  }

  /** Asks for the annotations of a report as it stands. Rejects where the server does not run. */
  async ask(uri: string): Promise<AnnotationsResult> {
    const params: AnnotationsParams = { uri };
    const result = await (await this.client()).sendRequest<AnnotationsResult>(annotationsMethod, params);
    const document = openReport(uri);
    if (document === undefined) return result;
    // Places in an earlier text would be confident wrong ones: what was typed meanwhile has asked for others.
    if (result.version === document.version) {
      this.known.set(uri, result);
      this.changes.fire(uri);
    } else this.refreshSoon(uri, afterTyping);
    return result;
  }

  /** Ends following. */
  dispose(): void {
    this.waiting.forEach((timer) => {
      clearTimeout(timer);
    });
    this.waiting.clear();
    this.subscriptions.dispose();
    this.changes.dispose();
  }

  private refreshSoon(uri: string, after: number): void {
    clearTimeout(this.waiting.get(uri));
    const timer = setTimeout(() => {
      this.waiting.delete(uri);
      // The server's failure to start is logged where it is started.
      this.ask(uri).catch(() => undefined);
    }, after);
    this.waiting.set(uri, timer);
  }

  private forget(uri: string): void {
    clearTimeout(this.waiting.get(uri));
    this.waiting.delete(uri);
    if (this.known.delete(uri)) this.changes.fire(uri);
  }
}

function openReport(uri: string): TextDocument | undefined {
  return workspace.textDocuments.find((each) => each.languageId === languageId && each.uri.toString() === uri);
}
