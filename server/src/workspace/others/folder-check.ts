import type { Connection, Diagnostic } from 'vscode-languageserver';
import { diagnostics } from '../../features/diagnostics';
import {
  beginCheckMethod,
  checkFileMethod,
  endCheckMethod,
  takeFileMethod,
  type CheckFileParams,
  type CheckFileResult,
  type TakeFileParams,
  type TakeFileResult,
} from '../../protocol';
import { RECOGNISED, type Report } from '../../report/model';
import type { Responder } from '../../connection/responder';
import { digest } from '../../rules/citations/digest';
import type { Settings } from '../settings';
import type { ClientSupport } from '../../connection/client-support';
import { settledFindings } from '../diagnostics/checker';
import type { Preparation } from '../preparation';
import type { OtherReports } from './other-reports';

/** What a check of folders needs of the server. */
export interface FolderTools {
  readonly connection: Connection;
  readonly responder: Responder;
  readonly preparation: Preparation;
  readonly others: OtherReports;
  /** Makes a Report of a text, once what holds for its address is prepared. */
  recognise(text: string, uri: string): Report;
  /** Whether a document is open: then what is known of it is not to be forgotten. */
  isOpen(uri: string): boolean;
  support(): ClientSupport;
  /** The open reports have others to be compared with. */
  changed(): void;
}

/** Reports are kept until they are checked as long as their texts are no longer than this, in UTF-16 code units. */
const mostKept = 20_000_000;

/** No document has this version: what is found in a file offers nothing that would change it. */
const noVersion = -1;

/** Answers a client that checks the files of folders, whose texts it has: first all are taken, then each is checked. */
export class FolderCheck {
  private readonly kept = new Map<string, Report>();
  private keptLength = 0;
  private readonly settings = new Map<string, Settings>();

  constructor(private readonly tools: FolderTools) {
    const { connection, responder, others } = tools;
    connection.onNotification(beginCheckMethod, () => {
      this.drop();
      if (others.clear('checked')) tools.changed();
    });
    connection.onNotification(endCheckMethod, () => {
      this.drop();
      tools.changed();
    });
    const prepare = ({ uri }: TakeFileParams | CheckFileParams): Promise<void> => this.prepare(uri);
    connection.onRequest(
      takeFileMethod,
      responder.handle('taking a file', { isReport: false }, (params: TakeFileParams) => this.take(params), prepare),
    );
    connection.onRequest(
      checkFileMethod,
      responder.handle('checking a file', none, (params: CheckFileParams) => this.check(params), prepare),
    );
  }

  private async prepare(uri: string): Promise<void> {
    this.settings.set(uri, await this.tools.preparation.get(uri));
  }

  private take({ uri, text }: TakeFileParams): TakeFileResult {
    const report = this.tools.recognise(text, uri);
    const isReport = report.confidence >= RECOGNISED;
    if (isReport) {
      this.tools.others.set('checked', uri, digest(report, uri));
      this.keep(uri, report);
    }
    this.forget(uri);
    return { isReport };
  }

  private check({ uri, text }: CheckFileParams): CheckFileResult<Diagnostic> {
    const settings = this.settings.get(uri);
    const report = this.kept.get(uri) ?? (text === undefined ? undefined : this.tools.recognise(text, uri));
    if (report === undefined || settings === undefined) return { diagnostics: null };
    const { active } = settledFindings(report, uri, settings, this.tools.preparation);
    this.forget(uri);
    const found = diagnostics(report, { uri, version: noVersion }, active, this.tools.support());
    return { diagnostics: found.map(withoutData) };
  }

  private keep(uri: string, report: Report): void {
    if (this.keptLength + report.text.length > mostKept) return;
    this.kept.set(uri, report);
    this.keptLength += report.text.length;
  }

  private forget(uri: string): void {
    this.settings.delete(uri);
    if (!this.tools.isOpen(uri)) this.tools.preparation.forget(uri);
  }

  private drop(): void {
    this.kept.clear();
    this.keptLength = 0;
    this.settings.clear();
  }
}

const none: CheckFileResult<Diagnostic> = { diagnostics: [] };

function withoutData(diagnostic: Diagnostic): Diagnostic {
  const shown = { ...diagnostic };
  delete shown.data;
  return shown;
}
