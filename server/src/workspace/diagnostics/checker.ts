import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Report } from '../../report/model';
import type { Finding } from '../../rules/finding';
import { checkReport } from '../../rules/registry';
import { LostWaivers } from '../../waivers/lost';
import { settle, type Settled, type Waived } from '../../waivers/settle';
import { isBeside } from '../beside';
import type { OpenDocuments } from '../../connection/open-documents';
import type { Preparation } from '../preparation';
import type { Reports } from '../reports';
import type { Scheduler } from './scheduler';
import type { Settings } from '../settings';

/** What was found in a document as it stood. */
export interface Checked {
  readonly document: TextDocument;
  /** What held for it. */
  readonly settings: Settings;
  readonly report: Report;
  /** What is to be told of it. */
  readonly findings: readonly Finding[];
  /** What was found as well, but somebody has waived. */
  readonly waived: readonly Waived[];
}

/** Who hears of each check. */
export interface Listener {
  checked(checked: Checked): void;
  closed(uri: string): void;
  failed(uri: string, error: unknown): void;
}

/** A check that is due, for everybody who waits for it. */
interface Due {
  readonly result: Promise<Checked | null>;
  settle(result: Checked | null): void;
}

/** Checks open documents: soon after it was asked to, and once for however many have asked meanwhile. */
export class Checker {
  private readonly due = new Map<string, Due>();
  private readonly lost = new Map<string, LostWaivers>();

  constructor(
    private readonly documents: OpenDocuments,
    private readonly reports: Reports,
    private readonly preparation: Preparation,
    private readonly scheduler: Scheduler,
    private readonly listener: Listener,
  ) {}

  /** Starts to follow the closing of documents. */
  listen(): void {
    this.documents.onDidClose(({ document: { uri } }) => {
      if (isBeside(uri)) return;
      this.scheduler.drop(uri);
      this.settle(uri, null);
      this.lost.delete(uri);
      this.preparation.forget(uri);
      this.listener.closed(uri);
    });
  }

  /** Drops what is due: nobody waits any longer. */
  dispose(): void {
    this.scheduler.dispose();
    for (const uri of [...this.due.keys()]) this.settle(uri, null);
  }

  /** Has the settings, and all else that a check depends on beside the text, asked for anew. */
  forgetSettings(): void {
    this.preparation.clear();
  }

  /**
   * Checks a document, in the text that it has by then. Never rejects.
   * @returns null where it is not open any more, or is no report, or the check failed
   */
  async soon(uri: string): Promise<Checked | null> {
    if (isBeside(uri)) return null;
    // The settings are asked for before the wait, so that the work itself needs no further turn.
    const settings = await this.preparation.get(uri);
    if (this.documents.get(uri) === undefined) return null;
    const due = this.due.get(uri) ?? this.begin(uri);
    this.scheduler.schedule(uri, () => {
      this.settle(uri, this.check(uri, settings));
    });
    return due.result;
  }

  private begin(uri: string): Due {
    let settle: Due['settle'] = () => undefined;
    const result = new Promise<Checked | null>((resolve) => {
      settle = resolve;
    });
    const due = { result, settle };
    this.due.set(uri, due);
    return due;
  }

  private settle(uri: string, result: Checked | null): void {
    const due = this.due.get(uri);
    this.due.delete(uri);
    due?.settle(result);
  }

  private check(uri: string, settings: Settings): Checked | null {
    const document = this.documents.get(uri);
    if (document === undefined) return null;
    try {
      const report = this.reports.get(document);
      const lost = this.lost.get(uri) ?? new LostWaivers();
      this.lost.set(uri, lost);
      const { active, waived } = settledFindings(report, uri, settings, this.preparation, lost);
      const checked = { document, settings, report, findings: active, waived };
      this.listener.checked(checked);
      return checked;
    } catch (error) {
      this.listener.failed(uri, error);
      return null;
    }
  }
}

/** What is found in a report, parted by what somebody has waived, once everything is prepared. */
export function settledFindings(
  report: Report,
  uri: string,
  { severities }: Settings,
  preparation: Pick<Preparation, 'others' | 'waivers'>,
  lost?: LostWaivers,
): Settled {
  const found = checkReport(report, severities, { others: preparation.others(uri) });
  return settle(report, found, preparation.waivers(uri), severities, lost);
}
