import { Emitter, type Connection, type Diagnostic, type Event } from 'vscode-languageserver';
import { PulledDiagnostics, PushedDiagnostics, type DiagnosticsSupport, type Told } from './push-and-pull';
import { diagnostics, waivedDiagnostics } from '../../features/diagnostics';
import { statusMethod } from '../../protocol';
import type { Responder } from '../../connection/responder';
import type { Clock } from '../../connection/clock';
import type { ClientSupport } from '../../connection/client-support';
import { Checker, type Checked } from './checker';
import type { Preparation } from '../preparation';
import type { OpenDocuments } from '../../connection/open-documents';
import type { Reports } from '../reports';
import type { Scheduler } from './scheduler';
import { statusOf } from './status';

/** What the diagnostics of open documents are made with. */
export interface Tools {
  readonly connection: Connection;
  readonly responder: Responder;
  readonly documents: OpenDocuments;
  readonly reports: Reports;
  readonly preparation: Preparation;
  readonly scheduler: Scheduler;
  readonly clock: Clock;
  /** Whether a document will be compared with reports that are still being read. */
  comparing(uri: string): boolean;
}

/** Finds what is wrong in the open documents, and has the client told of it in the way that it wants. */
export class Diagnosing {
  private readonly checker: Checker;
  private readonly told = new Map<string, Told>();
  private readonly last = new Map<string, Checked>();
  private readonly checkedDocuments = new Emitter<Checked>();
  private readonly closedDocuments = new Emitter<string>();
  private way: DiagnosticsSupport;

  /** A document was checked. */
  readonly onChecked: Event<Checked> = this.checkedDocuments.event;
  /** A document was closed, of this address. */
  readonly onClosed: Event<string> = this.closedDocuments.event;

  /** @param support what the client can do, as far as it is known by now */
  constructor(
    private readonly tools: Tools,
    private readonly support: () => ClientSupport,
  ) {
    const { connection, documents, reports, preparation, scheduler, responder } = tools;
    this.checker = new Checker(documents, reports, preparation, scheduler, {
      checked: (checked) => {
        this.checked(checked);
      },
      closed: (uri) => {
        this.told.delete(uri);
        this.last.delete(uri);
        this.way.closed(uri);
        this.closedDocuments.fire(uri);
      },
      failed: (uri, error) => {
        responder.log(`checking ${uri}`, error);
      },
    });
    this.way = new PushedDiagnostics(connection, documents, this.checker);
  }

  /** Takes what the client can do, before any document is open. @returns whether the client is to ask */
  initialise(): boolean {
    const { pulls, diagnosticRefresh } = this.support();
    const { connection, responder } = this.tools;
    if (pulls) this.way = new PulledDiagnostics(connection, diagnosticRefresh, responder, this.checker);
    return pulls;
  }

  /** Starts to follow the documents, with those that are open already. */
  listen(): void {
    this.checker.listen();
    this.way.listen();
  }

  /** Stops to check. */
  dispose(): void {
    this.checker.dispose();
  }

  /** Has every open document checked again, with settings asked for anew. */
  refresh(): void {
    this.checker.forgetSettings();
    this.way.refresh();
  }

  /** Has some documents checked again, with all that is known. */
  recheck(uris: readonly string[]): void {
    if (uris.length > 0) this.way.recheck(uris);
  }

  /** The diagnostics of a document as they were told last; none where the text is another one by now. */
  known({ uri, version }: Pick<Told, 'uri' | 'version'>): readonly Diagnostic[] {
    const told = this.told.get(uri);
    return told?.version === version ? told.diagnostics : [];
  }

  /** Tells the status of every open document again: what it is compared with is read by now. */
  tellStatuses(): void {
    for (const checked of this.last.values()) this.tellStatus(checked);
  }

  /** Checks a document as it stands by now. Never rejects. */
  async check(uri: string): Promise<void> {
    await this.checker.soon(uri);
  }

  /**
   * Waits for the first check of an open document, so that what can be told later does not come before what was found.
   * @param patience so long at most, in milliseconds: a client asks for what it shows alone
   */
  async first(uri: string, patience: number): Promise<void> {
    if (this.last.has(uri) || this.tools.documents.get(uri) === undefined) return;
    await new Promise<void>((resolve) => {
      const done = (): void => {
        listening.dispose();
        cancel();
        resolve();
      };
      const listening = this.onChecked(({ document }) => {
        if (document.uri === uri) done();
      });
      const cancel = this.tools.clock.after(patience, done);
    });
  }

  /** What was found in a document when it was last checked. */
  lastOf(uri: string): Checked | undefined {
    return this.last.get(uri);
  }

  private checked(checked: Checked): void {
    const { document, report, settings, findings, waived } = checked;
    const { uri, version } = document;
    this.last.set(uri, checked);
    const faded = settings.showWaived ? waivedDiagnostics(report, document, waived, this.support()) : [];
    const told = { uri, version, diagnostics: [...diagnostics(report, document, findings, this.support()), ...faded] };
    this.told.set(uri, told);
    this.way.checked(told);
    this.checkedDocuments.fire(checked);
    this.tellStatus(checked);
  }

  private tellStatus({ document, report, findings, waived }: Checked): void {
    const comparing = this.tools.comparing(document.uri);
    const status = statusOf(document, report, { findings: findings.length, waived: waived.length, comparing });
    void this.tools.connection.sendNotification(statusMethod, status);
  }
}
