import { Disposable, languages, Range, workspace, type LogOutputChannel, type TextDocument } from 'vscode';
import { languageId, recogniseLimit, settingsSection } from '../../../server/src/protocol';
import { isPlainTextByAssociation } from './associations';
import type { HandChoices } from './hand-choices';

/** Less text than this (in UTF-16 code units) is not judged yet: a new document is decided on when it has some. */
const enough = 400;

/** Documents that are no one's text, but panes of the editor itself. */
const panes: ReadonlySet<string> = new Set(['output', 'vscode', 'vscode-scm', 'comment', 'debug', 'vscode-terminal']);

/**
 * Makes plain-text documents that are inspection reports into documents of that language. Each document is decided on
 * once; one whose language the person has chosen by hand is left alone.
 */
export class PlainTextDetection implements Disposable {
  /** The language that each open document was last seen in: the editor reopens a document when that changes. */
  private readonly seen = new WeakMap<TextDocument, string>();
  private readonly decided = new WeakSet<TextDocument>();
  private readonly switching = new WeakSet<TextDocument>();
  private readonly subscriptions: Disposable;

  /**
   * @param ask whether a text is an inspection report
   * @param choices what the person chose by hand
   * @param log where failures are told
   */
  constructor(
    private readonly ask: (text: string) => Promise<boolean>,
    private readonly choices: HandChoices,
    private readonly log: LogOutputChannel,
  ) {
    this.subscriptions = Disposable.from(
      workspace.onDidOpenTextDocument((document) => {
        this.opened(document);
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        this.consider(document);
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(`${settingsSection}.detectPlainText`)) this.considerAll();
      }),
    );
    for (const document of workspace.textDocuments) this.opened(document);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private opened(document: TextDocument): void {
    const before = this.seen.get(document);
    this.seen.set(document, document.languageId);
    if (before === undefined) {
      this.consider(document);
    } else if (before !== document.languageId) {
      this.changedLanguage(document, before);
    }
  }

  /** A change of language that is not ours is the person's, and final. */
  private changedLanguage(document: TextDocument, before: string): void {
    if (this.switching.delete(document)) return;
    this.decided.add(document);
    if (document.languageId === languageId) this.run(this.choices.forget(document.uri));
    else if (before === languageId && document.languageId === 'plaintext') {
      this.run(this.choices.remember(document.uri));
    }
  }

  private considerAll(): void {
    for (const document of workspace.textDocuments) this.consider(document);
  }

  private consider(document: TextDocument): void {
    if (document.languageId !== 'plaintext' || this.decided.has(document) || panes.has(document.uri.scheme)) return;
    if (!isLongEnough(document) || !isWanted(document)) return;
    this.decided.add(document);
    if (this.choices.has(document.uri) || isPlainTextByAssociation(document)) return;
    this.run(this.decide(document));
  }

  private async decide(document: TextDocument): Promise<void> {
    if (!(await this.ask(beginning(document))) || document.isClosed || document.languageId !== 'plaintext') return;
    this.switching.add(document);
    await languages.setTextDocumentLanguage(document, languageId);
  }

  private run(work: Promise<void>): void {
    work.catch((error: unknown) => {
      this.log.warn('A plain-text document could not be looked at.', error);
    });
  }
}

function isWanted(document: TextDocument): boolean {
  return workspace.getConfiguration(settingsSection, document).get('detectPlainText', true);
}

function isLongEnough(document: TextDocument): boolean {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end) >= enough;
}

function beginning(document: TextDocument): string {
  const start = document.positionAt(0);
  return document.getText(new Range(start, document.positionAt(recogniseLimit)));
}
