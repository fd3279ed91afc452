import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Report } from '../report/model';

/**
 * One Report for each open document: made when it is first asked for, shared by every feature, and replaced as soon as
 * the text is another one. A closed document takes its Report with it.
 */
export class Reports {
  private readonly cache = new WeakMap<TextDocument, Report>();

  /** @param recognise makes a Report of the text of a document; it is called once for each text */
  constructor(private readonly recognise: (text: string, uri: string) => Report) {}

  /** The Report of the document's present text. */
  get(document: TextDocument): Report {
    const text = document.getText();
    const known = this.cache.get(document);
    // The text decides, not the version: a client that repeats a version number must not be shown an old answer.
    if (known?.source === text) return known;
    const report = this.recognise(text, document.uri);
    this.cache.set(document, report);
    return report;
  }

  /** Has the next Report of a document made anew: something else than its text has changed. */
  forget(document: TextDocument): void {
    this.cache.delete(document);
  }
}
