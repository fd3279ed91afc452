import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding, Report } from '../report/model';
import { checkReport, type Severities } from '../rules/registry';
import { isConfig } from './config-places';
import type { OpenDocuments } from './documents';
import type { Reports } from './reports';
import type { Scheduler } from './scheduler';
import type { Settings } from './settings';

/** What is asked for before a document is checked. */
export interface Preparation {
  /** The settings of a document, once all that its Report depends on is known. Never rejects. */
  get(uri: string): Promise<Settings>;
  /** Forgets what is known of a document. */
  forget(uri: string): void;
  /** Forgets what is known of all documents. */
  clear(): void;
}

/** Where results go, and where a failure is told. */
export interface Audience {
  publish(document: TextDocument, report: Report, findings: readonly Finding[]): void;
  withdraw(uri: string): void;
  failed(uri: string, error: unknown): void;
}

/** Checks open documents again when their text or their settings change, and tells the client what was found. */
export class Publisher {
  constructor(
    private readonly documents: OpenDocuments,
    private readonly reports: Reports,
    private readonly settings: Preparation,
    private readonly scheduler: Scheduler,
    private readonly audience: Audience,
  ) {}

  /** Starts to follow the documents, with those that are open already. */
  listen(): void {
    this.documents.onDidChangeContent(({ document }) => {
      this.request(document.uri);
    });
    this.documents.onDidClose(({ document }) => {
      if (isConfig(document.uri)) return;
      this.scheduler.drop(document.uri);
      this.settings.forget(document.uri);
      this.audience.withdraw(document.uri);
    });
    this.requestAll();
  }

  /** Checks every open document again, with settings asked for anew. */
  refresh(): void {
    this.settings.clear();
    this.requestAll();
  }

  private requestAll(): void {
    for (const document of this.documents.all()) this.request(document.uri);
  }

  private request(uri: string): void {
    if (isConfig(uri)) return;
    // The settings are asked for before the wait, so that the work itself needs no further turn.
    void this.settings.get(uri).then(({ severities }) => {
      if (this.documents.get(uri) === undefined) return;
      this.scheduler.schedule(uri, () => {
        this.check(uri, severities);
      });
    });
  }

  private check(uri: string, severities: Severities): void {
    const document = this.documents.get(uri);
    if (document === undefined) return;
    try {
      const report = this.reports.get(document);
      this.audience.publish(document, report, checkReport(report, severities));
    } catch (error) {
      this.audience.failed(uri, error);
    }
  }
}
